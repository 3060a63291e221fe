//! Template analytics: deliveries, reads, clicks, conversions and cost of templates and template groups.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::{
    engine::operation,
    schema::{TemplateGroupId, TemplateId, model},
};

/// Lists the deliveries, reads, clicks and cost of templates per day, over at most the last 90 days.
///
/// Template analytics must be enabled first, with `is_enabled_for_insights` of `accounts.update` (code 200007 until
/// then). Reads and clicks are counted for 7 days after the delivery.
#[operation(GET "/{waba_id}/template_analytics", set(granularity = "DAILY"), returns = TemplateAnalytics, pages,
    check(when(use_waba_timezone = true, at(start, pattern("[0-9]{4}-[0-9]{2}-[0-9]{2}")),
        at(end, pattern("[0-9]{4}-[0-9]{2}-[0-9]{2}")))),
    permission = whatsapp_business_management, link = "analytics")]
pub struct ListTemplateAnalytics {
    /// Start of the period: a date such as `2026-11-29`, or seconds since the Unix epoch, moved to 00:00 UTC of the day.
    #[check(pattern("[0-9-]{1,}"))]
    pub start: String,
    /// End of the period: a date such as `2026-11-30`, or seconds since the Unix epoch, moved to 00:00 UTC of the day.
    #[check(pattern("[0-9-]{1,}"))]
    pub end: String,
    /// IDs of the templates. 1 to 10 templates.
    #[check(items(1..=10))]
    pub template_ids: Vec<TemplateId>,
    /// Metrics to return. Default: all metrics.
    pub metric_types: Option<Vec<TemplateMetric>>,
    /// Product that sent the messages. Default: `CLOUD_API`.
    pub product_type: Option<TemplateProduct>,
    /// Days of the account's time zone instead of UTC. Start and end must be dates then. Default: false.
    pub use_waba_timezone: Option<bool>,
}

/// Lists the deliveries, reads, clicks and cost of template groups per day, over at most the last 90 days.
#[operation(GET "/{waba_id}/template_group_analytics", set(granularity = "DAILY"), returns = TemplateGroupAnalytics,
    pages, permission = whatsapp_business_management, link = "analytics")]
pub struct ListTemplateGroupAnalytics {
    /// Start of the period: a date such as `2026-11-29`, or seconds since the Unix epoch.
    #[check(pattern("[0-9-]{1,}"))]
    pub start: String,
    /// End of the period: a date such as `2026-11-30`, or seconds since the Unix epoch.
    #[check(pattern("[0-9-]{1,}"))]
    pub end: String,
    /// IDs of the template groups. 1 to 10 groups.
    #[check(items(1..=10))]
    pub template_group_ids: Vec<TemplateGroupId>,
    /// Metrics to return: `COST`, `CLICKED`, `DELIVERED`, `READ` and `SENT`. Default: all of them.
    pub metric_types: Option<Vec<TemplateMetric>>,
}

/// Lists performance metrics of a template.
///
/// The platform documents neither the metrics nor their availability.
#[operation(GET "/{waba_id}/template_performance_metrics", returns = TemplatePerformanceMetrics, pages,
    permission = whatsapp_business_management)]
pub struct ListTemplatePerformanceMetrics {
    /// Name of the template.
    pub name: Option<String>,
    /// ID of the template.
    pub template_id: Option<TemplateId>,
}

/// Metric of template analytics.
#[model(case = UPPER)]
pub enum TemplateMetric {
    /// Number of messages sent.
    Sent,
    /// Number of messages delivered.
    Delivered,
    /// Number of messages read.
    Read,
    /// Number of replies.
    Replied,
    /// Number of clicks per button. Marketing and utility templates only.
    Clicked,
    /// Cost in the account's currency: total, per delivery and per click.
    Cost,
    /// Number of app activations.
    AppActivations,
    /// Number of additions to the cart in the app.
    AppAddToCart,
    /// Number of checkouts initiated in the app.
    AppCheckoutsInitiated,
    /// Number of purchases in the app.
    AppPurchases,
    /// Value of the purchases in the app.
    AppPurchasesConversionValue,
    /// Number of additions to the cart on the website.
    WebsiteAddToCart,
    /// Number of checkouts initiated on the website.
    WebsiteCheckoutsInitiated,
    /// Number of purchases on the website.
    WebsitePurchases,
    /// Value of the purchases on the website.
    WebsitePurchasesConversionValue,
}

/// Product that sent the messages of a template.
#[model(case = UPPER)]
pub enum TemplateProduct {
    /// The Cloud API.
    CloudApi,
    /// Marketing Messages API.
    MarketingMessagesLiteApi,
    /// Marketing Messages API, by the later name that parts of the platform's documentation use.
    MarketingMessagesApiForWhatsapp,
}

/// A page of template analytics.
#[model(received, page)]
pub struct TemplateAnalytics {
    /// Series of data points on this page.
    #[always]
    pub data: Vec<TemplateSeries>,
}

/// Series of data points of template analytics.
#[model(received)]
pub struct TemplateSeries {
    /// Length of the interval that a data point covers: `DAILY`.
    pub granularity: Option<String>,
    /// Product that sent the messages.
    pub product_type: Option<TemplateProduct>,
    /// Time zone of the days. Present when the account's time zone was requested.
    pub waba_timezone: Option<String>,
    /// Data points, one for each template and day.
    pub data_points: Vec<TemplatePoint>,
}

/// Deliveries, reads, clicks, conversions and cost of a template on one day. Contains the requested metrics.
#[model(received)]
pub struct TemplatePoint {
    /// ID of the template.
    pub template_id: Option<TemplateId>,
    /// Start of the day, in seconds since the Unix epoch or as a date.
    pub start: Option<String>,
    /// End of the day, in seconds since the Unix epoch or as a date.
    pub end: Option<String>,
    /// Number of messages sent.
    pub sent: Option<u64>,
    /// Number of messages delivered.
    pub delivered: Option<u64>,
    /// Number of messages read.
    pub read: Option<u64>,
    /// Number of replies.
    pub replied: Option<u64>,
    /// Clicks, by type and button.
    pub clicked: Vec<TemplateClicks>,
    /// Costs, by type.
    pub cost: Vec<TemplateCost>,
    /// Number of app activations.
    pub app_activations: Option<Value>,
    /// Number of additions to the cart in the app.
    pub app_add_to_cart: Option<Value>,
    /// Number of checkouts initiated in the app.
    pub app_checkouts_initiated: Option<Value>,
    /// Number of purchases in the app.
    pub app_purchases: Option<Value>,
    /// Value of the purchases in the app.
    pub app_purchases_conversion_value: Option<Value>,
    /// Number of additions to the cart on the website.
    pub website_add_to_cart: Option<Value>,
    /// Number of checkouts initiated on the website.
    pub website_checkouts_initiated: Option<Value>,
    /// Number of purchases on the website.
    pub website_purchases: Option<Value>,
    /// Value of the purchases on the website.
    pub website_purchases_conversion_value: Option<Value>,
}

/// Clicks of one type, on one button.
#[model(received)]
pub struct TemplateClicks {
    /// Type of the clicks: `quick_reply_button`, `url_button` for all clicks on a URL button, or `unique_url_button`
    /// for the number of users who clicked it.
    #[wire("type")]
    pub kind: Option<String>,
    /// Text of the button.
    pub button_content: Option<String>,
    /// Number of clicks.
    pub count: Option<u64>,
}

/// Cost of one type.
#[model(received)]
pub struct TemplateCost {
    /// Type of the cost: `amount_spent`, `cost_per_delivered` or `cost_per_url_button_click`.
    #[wire("type")]
    pub kind: Option<String>,
    /// Cost in the account's currency. Absent if it can't be computed, or if a partner's credit line pays for the
    /// account.
    pub value: Option<f64>,
}

/// A page of template group analytics.
#[model(received, page)]
pub struct TemplateGroupAnalytics {
    /// Series of data points on this page.
    #[always]
    pub data: Vec<TemplateGroupSeries>,
}

/// Series of data points of template group analytics.
#[model(received)]
pub struct TemplateGroupSeries {
    /// Length of the interval that a data point covers: `DAILY`.
    pub granularity: Option<String>,
    /// Product that sent the messages.
    pub product_type: Option<TemplateProduct>,
    /// Data points, one for each template group and day.
    pub data_points: Vec<TemplateGroupPoint>,
}

/// Deliveries, reads, clicks and cost of a template group on one day. Contains the requested metrics.
#[model(received)]
pub struct TemplateGroupPoint {
    /// ID of the template group.
    pub template_group_id: Option<TemplateGroupId>,
    /// Start of the day, in seconds since the Unix epoch or as a date.
    pub start: Option<String>,
    /// End of the day, in seconds since the Unix epoch or as a date.
    pub end: Option<String>,
    /// Number of messages sent.
    pub sent: Option<u64>,
    /// Number of messages delivered.
    pub delivered: Option<u64>,
    /// Number of messages read.
    pub read: Option<u64>,
    /// Clicks, by type and button.
    pub clicked: Vec<TemplateClicks>,
    /// Costs, by type.
    pub cost: Vec<TemplateCost>,
}

/// A page of performance metrics.
#[model(received, page)]
pub struct TemplatePerformanceMetrics {
    /// Metrics by name, in the form in which the platform returns them.
    #[always]
    pub data: Vec<BTreeMap<String, Value>>,
}

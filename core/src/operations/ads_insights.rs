//! Ads insights: metrics and benchmarks of marketing messages, by the ad objects that mirror templates.

use crate::{
    engine::operation,
    schema::{AdObjectId, model},
};

/// Lists metrics and benchmarks of marketing messages, for an ad account, a campaign, an ad set or an ad. Template
/// analytics (`analytics.list_templates`) have replaced them.
///
/// Benchmarks are up to 2 days late.
#[operation(GET "/{ad_object_id}/insights", returns = AdsInsights, pages, permission = ads_read,
    link = "marketing-messages/view-metrics")]
pub struct ListAdsInsights {
    /// ID of the ad account, campaign, ad set or ad. Templates have them in the fields `ad_account_id`,
    /// `ad_campaign_id`, `ad_adset_id` and `ad_id`.
    pub ad_object_id: AdObjectId,
    /// Fields to return.
    pub fields: Option<Vec<AdsInsightField>>,
    /// Maximum number of entries per page.
    pub limit: Option<u32>,
}

/// A page of ads insights.
#[model(received, page)]
pub struct AdsInsights {
    /// Metrics of a period, one entry for each period.
    #[always]
    pub data: Vec<AdsInsight>,
}

/// Metrics of marketing messages in a period. Contains only the requested fields; numbers are text.
#[model(
    received,
    fields(
        AdsInsightField,
        default = "date_start,date_stop,marketing_messages_sent,marketing_messages_delivered,\
    marketing_messages_read,marketing_messages_link_btn_click,marketing_messages_spend"
    )
)]
pub struct AdsInsight {
    /// First day of the period, such as `2026-11-01`.
    pub date_start: Option<String>,
    /// Last day of the period, such as `2026-11-30`.
    pub date_stop: Option<String>,
    /// Number of messages sent.
    pub marketing_messages_sent: Option<String>,
    /// Number of messages delivered.
    pub marketing_messages_delivered: Option<String>,
    /// Number of messages read.
    pub marketing_messages_read: Option<String>,
    /// Number of clicks on URL buttons.
    pub marketing_messages_link_btn_click: Option<String>,
    /// Deliveries per message sent, in percent.
    pub marketing_messages_delivery_rate: Option<String>,
    /// Reads per delivery, in percent.
    pub marketing_messages_read_rate: Option<String>,
    /// Clicks on URL buttons per delivery, in percent.
    pub marketing_messages_link_btn_click_rate: Option<String>,
    /// Cost in the currency of the ad account.
    pub marketing_messages_spend: Option<String>,
    /// Cost per delivery, in the currency of the ad account.
    pub marketing_messages_cost_per_delivered: Option<String>,
    /// Cost per click on a URL button, in the currency of the ad account.
    pub marketing_messages_cost_per_link_btn_click: Option<String>,
    /// Number of additions to the cart on the website.
    pub marketing_messages_website_add_to_cart: Option<String>,
    /// Number of checkouts initiated on the website.
    pub marketing_messages_website_initiate_checkout: Option<String>,
    /// Number of purchases on the website.
    pub marketing_messages_website_purchase: Option<String>,
    /// Value of the purchases on the website.
    pub marketing_messages_website_purchase_values: Option<String>,
    /// Number of additions to the cart in the app.
    pub marketing_messages_app_add_to_cart: Option<String>,
    /// Number of checkouts initiated in the app.
    pub marketing_messages_app_initiate_checkout: Option<String>,
    /// Number of purchases in the app.
    pub marketing_messages_app_purchase: Option<String>,
    /// Value of the purchases in the app.
    pub marketing_messages_app_purchase_values: Option<String>,
    /// Benchmark of the read rate, in percent: the 75th percentile of comparable businesses in the last 30 days.
    pub marketing_messages_read_rate_benchmark: Option<String>,
    /// Benchmark of the click rate, in percent: the 75th percentile of comparable businesses in the last 30 days.
    pub marketing_messages_click_rate_benchmark: Option<String>,
}

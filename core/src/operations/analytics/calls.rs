//! Call analytics: number, duration and cost of calls.

use serde_json::Value;

use crate::{
    engine::operation,
    operations::analytics::Granularity,
    schema::{OrText, Timestamp, WabaId, model},
};

/// Gets the number, the average duration and the cost of calls.
#[operation(GET "/{waba_id}", field = call_analytics, returns = AccountCallAnalytics,
    permission = whatsapp_business_management, rate_limit = management, link = "analytics")]
pub struct GetCallAnalytics {
    /// Period, filters and dimensions of the query.
    #[flatten]
    pub query: CallQuery,
}

/// Lists the number, the average duration and the cost of calls in pages.
#[operation(GET "/{waba_id}/call_analytics", returns = CallAnalyticsPage, pages,
    permission = whatsapp_business_management, link = "analytics")]
pub struct ListCallAnalytics {
    /// Period, filters and dimensions of the query.
    #[flatten]
    pub query: CallQuery,
}

/// Query of call analytics.
#[model]
pub struct CallQuery {
    /// Start of the period. Seconds since the Unix epoch.
    pub start: u64,
    /// End of the period. Seconds since the Unix epoch.
    pub end: u64,
    /// Length of the interval that a data point covers.
    pub granularity: Granularity,
    /// Metrics to return. Default: all metrics.
    pub metric_types: Option<Vec<CallMetric>>,
    /// Directions of the calls. Default: all directions.
    pub directions: Option<Vec<AnalyticsCallDirection>>,
    /// Dimensions that the data points are broken down by. Default: none.
    pub dimensions: Option<Vec<CallDimension>>,
    /// Volume tiers of the calls. Default: all tiers.
    pub tiers: Option<Vec<String>>,
    /// Phone numbers with country code, digits only. Default: all phone numbers of the account.
    #[check(each(pattern("[0-9]{1,}")))]
    pub phone_numbers: Option<Vec<String>>,
    /// Countries of the users, as ISO 3166-1 alpha-2 codes. Default: all countries.
    #[check(each(length(2..=2)))]
    pub country_codes: Option<Vec<String>>,
}

/// Metric of call analytics.
#[model(case = UPPER)]
pub enum CallMetric {
    /// Number of calls.
    Count,
    /// Cost in the account's currency.
    Cost,
    /// Average duration in seconds.
    AverageDuration,
}

/// Direction of calls in analytics.
#[model(case = UPPER)]
pub enum AnalyticsCallDirection {
    /// Started by the user.
    UserInitiated,
    /// Started by the business.
    BusinessInitiated,
}

/// Dimension of call analytics.
#[model(case = UPPER)]
pub enum CallDimension {
    /// Business phone number.
    Phone,
    /// Direction of the call.
    Direction,
    /// Country of the user.
    Country,
    /// Volume tier of the call.
    Tier,
}

/// Call analytics of an account.
#[model(received)]
pub struct AccountCallAnalytics {
    /// ID of the account.
    pub id: Option<WabaId>,
    /// Number, average duration and cost of calls. Absent if there is no data.
    pub call_analytics: Option<CallAnalytics>,
}

/// A page of call analytics.
#[model(received, page)]
pub struct CallAnalyticsPage {
    /// Series of data points on this page.
    #[always]
    pub data: Vec<CallAnalytics>,
}

/// Number, average duration and cost of calls.
#[model(received)]
pub struct CallAnalytics {
    /// Length of the interval that a data point covers.
    pub granularity: Option<Granularity>,
    /// Directions of the counted calls: one direction, or a list.
    pub directions: Option<Value>,
    /// Data points, one for each interval and combination of dimensions.
    pub data_points: Vec<CallPoint>,
}

/// Number, average duration and cost of calls in one interval. Contains the requested metrics and dimensions.
#[model(received)]
pub struct CallPoint {
    /// Start of the interval. Seconds since the Unix epoch.
    pub start: Option<OrText<Timestamp>>,
    /// End of the interval. Seconds since the Unix epoch.
    pub end: Option<OrText<Timestamp>>,
    /// Number of calls.
    pub count: Option<u64>,
    /// Cost in the account's currency.
    pub cost: Option<f64>,
    /// Average duration in seconds.
    pub average_duration: Option<f64>,
    /// Direction of the calls.
    pub direction: Option<AnalyticsCallDirection>,
    /// Business phone number, digits only.
    pub phone_number: Option<String>,
    /// Country of the users, as an ISO 3166-1 alpha-2 code.
    pub country: Option<String>,
    /// Volume tier of the calls.
    pub tier: Option<String>,
}

//! Pricing analytics: number of delivered messages and their cost.

use crate::{
    engine::operation,
    operations::analytics::Granularity,
    schema::{OrText, Timestamp, WabaId, model},
};

/// Gets the number and the cost of delivered messages, over at most the last year.
#[operation(GET "/{waba_id}", field = pricing_analytics, returns = AccountPricingAnalytics,
    permission = whatsapp_business_management, rate_limit = management, link = "analytics")]
pub struct GetPricingAnalytics {
    /// Period, filters and dimensions of the query.
    #[flatten]
    pub query: PricingQuery,
}

/// Lists the number and the cost of delivered messages in pages, over at most the last year.
#[operation(GET "/{waba_id}/pricing_analytics", returns = PricingAnalytics, pages,
    permission = whatsapp_business_management, link = "analytics")]
pub struct ListPricingAnalytics {
    /// Period, filters and dimensions of the query.
    #[flatten]
    pub query: PricingQuery,
}

/// Query of pricing analytics.
#[model]
pub struct PricingQuery {
    /// Start of the period. Seconds since the Unix epoch.
    pub start: u64,
    /// End of the period. Seconds since the Unix epoch.
    pub end: u64,
    /// Length of the interval that a data point covers.
    pub granularity: Granularity,
    /// Metrics to return. Default: all metrics.
    pub metric_types: Option<Vec<PricingMetric>>,
    /// Pricing types of the messages. Default: all pricing types.
    pub pricing_types: Option<Vec<AnalyticsPricingType>>,
    /// Pricing categories of the messages. Default: all pricing categories.
    pub pricing_categories: Option<Vec<AnalyticsPricingCategory>>,
    /// Dimensions that the data points are broken down by. Default: none.
    pub dimensions: Option<Vec<PricingDimension>>,
    /// Volume tiers, such as `0:25000000` or `25000001:MAX`. Default: all tiers.
    pub tiers: Option<Vec<String>>,
    /// Phone numbers with country code, digits only. Default: all phone numbers of the account.
    #[check(each(pattern("[0-9]{1,}")))]
    pub phone_numbers: Option<Vec<String>>,
    /// Countries of the users, as ISO 3166-1 alpha-2 codes. Default: all countries.
    #[check(each(length(2..=2)))]
    pub country_codes: Option<Vec<String>>,
}

/// Metric of pricing analytics.
#[model(case = UPPER)]
pub enum PricingMetric {
    /// Cost in the account's currency.
    Cost,
    /// Number of delivered messages.
    Volume,
}

/// Pricing type of delivered messages.
#[model(case = UPPER)]
pub enum AnalyticsPricingType {
    /// Charged at the regular rate.
    Regular,
    /// Free within a customer service window.
    FreeCustomerService,
    /// Free after a free entry point, such as an ad that opens a chat.
    FreeEntryPoint,
    /// Free within a customer service window of a group.
    FreeGroupCustomerService,
}

/// Pricing category of delivered messages.
#[model(case = UPPER)]
pub enum AnalyticsPricingCategory {
    /// Messages with one-time passwords.
    Authentication,
    /// One-time passwords at the international rate.
    AuthenticationInternational,
    /// Promotions over the Cloud API.
    Marketing,
    /// Promotions over the Marketing Messages API.
    MarketingLite,
    /// Promotions with a maximum price.
    MarketingLiteDynamic,
    /// Free-form messages to users.
    Service,
    /// Messages about an action or request of the user.
    Utility,
    /// Messages of an AI agent.
    AiBot,
    /// Promotions to groups.
    GroupMarketing,
    /// Promotions to groups over the Marketing Messages API.
    GroupMarketingLite,
    /// Free-form messages to groups.
    GroupService,
    /// Utility messages to groups.
    GroupUtility,
    /// Conversations that began with a referral.
    ReferralConversion,
}

/// Dimension of pricing analytics.
#[model(case = UPPER)]
pub enum PricingDimension {
    /// Country of the user.
    Country,
    /// Business phone number.
    Phone,
    /// Pricing category of the message.
    PricingCategory,
    /// Pricing type of the message.
    PricingType,
    /// Volume tier. Returned together with the dimensions `PRICING_CATEGORY` and `COUNTRY` only.
    Tier,
}

/// Pricing analytics of an account.
#[model(received)]
pub struct AccountPricingAnalytics {
    /// ID of the account.
    pub id: Option<WabaId>,
    /// Number and cost of delivered messages. Absent if there is no data.
    pub pricing_analytics: Option<PricingAnalytics>,
}

/// A page of pricing analytics.
#[model(received, page)]
pub struct PricingAnalytics {
    /// Series of data points on this page.
    #[always]
    pub data: Vec<PricingSeries>,
}

/// Series of data points of pricing analytics.
#[model(received)]
pub struct PricingSeries {
    /// Data points, one for each interval and combination of dimensions.
    pub data_points: Vec<PricingPoint>,
}

/// Number and cost of delivered messages in one interval. Contains the requested metrics and dimensions.
#[model(received)]
pub struct PricingPoint {
    /// Start of the interval. Seconds since the Unix epoch.
    pub start: Option<OrText<Timestamp>>,
    /// End of the interval. Seconds since the Unix epoch.
    pub end: Option<OrText<Timestamp>>,
    /// Number of delivered messages.
    pub volume: Option<u64>,
    /// Cost in the account's currency. Absent if a partner's credit line pays for the account.
    pub cost: Option<f64>,
    /// Business phone number, digits only.
    pub phone_number: Option<String>,
    /// Country of the users, as an ISO 3166-1 alpha-2 code.
    pub country: Option<String>,
    /// Volume tier: lower and upper limit, both inclusive, such as `0:25000000` or `25000001:MAX`.
    pub tier: Option<String>,
    /// Pricing type of the messages.
    pub pricing_type: Option<AnalyticsPricingType>,
    /// Pricing category of the messages.
    pub pricing_category: Option<AnalyticsPricingCategory>,
}

//! Conversation analytics: conversations as they were charged until June 2025.

use crate::{
    engine::operation,
    operations::analytics::Granularity,
    schema::{OrText, Timestamp, WabaId, model},
};

/// Gets the number and the cost of conversations, over at most the last year.
///
/// Conversations are charged until June 2025 only. For later periods, use `analytics.get_pricing`.
#[operation(GET "/{waba_id}", field = conversation_analytics, returns = AccountConversationAnalytics,
    permission = whatsapp_business_management, rate_limit = management, link = "analytics")]
pub struct GetConversationAnalytics {
    /// Period, filters and dimensions of the query.
    #[flatten]
    pub query: ConversationQuery,
}

/// Lists the number and the cost of conversations in pages, over at most the last year.
///
/// Conversations are charged until June 2025 only. For later periods, use `analytics.list_pricing`.
#[operation(GET "/{waba_id}/conversation_analytics", returns = ConversationAnalytics, pages,
    permission = whatsapp_business_management, link = "analytics")]
pub struct ListConversationAnalytics {
    /// Period, filters and dimensions of the query.
    #[flatten]
    pub query: ConversationQuery,
}

/// Query of conversation analytics.
#[model]
pub struct ConversationQuery {
    /// Start of the period. Seconds since the Unix epoch.
    pub start: u64,
    /// End of the period. Seconds since the Unix epoch.
    pub end: u64,
    /// Length of the interval that a data point covers.
    pub granularity: Granularity,
    /// Metrics to return. Default: all metrics.
    pub metric_types: Option<Vec<ConversationMetric>>,
    /// Categories of the conversations. Default: all categories.
    pub conversation_categories: Option<Vec<ConversationCategory>>,
    /// Types of the conversations. Default: all types.
    pub conversation_types: Option<Vec<ConversationType>>,
    /// Directions of the conversations. Default: all directions.
    pub conversation_directions: Option<Vec<ConversationDirection>>,
    /// Dimensions that the data points are broken down by. Default: none.
    pub dimensions: Option<Vec<ConversationDimension>>,
    /// Phone numbers with country code, digits only. Default: all phone numbers of the account.
    #[check(each(pattern("[0-9]{1,}")))]
    pub phone_numbers: Option<Vec<String>>,
    /// Countries of the users, as ISO 3166-1 alpha-2 codes. Default: all countries.
    #[check(each(length(2..=2)))]
    pub country_codes: Option<Vec<String>>,
}

/// Metric of conversation analytics.
#[model(case = UPPER)]
pub enum ConversationMetric {
    /// Cost in the account's currency.
    Cost,
    /// Number of conversations.
    Conversation,
}

/// Category of a conversation.
#[model(case = UPPER)]
pub enum ConversationCategory {
    /// Messages with one-time passwords.
    Authentication,
    /// One-time passwords at the international rate.
    AuthenticationInternational,
    /// Promotions over the Cloud API.
    Marketing,
    /// Promotions over the Marketing Messages API.
    MarketingLite,
    /// Replies to users.
    Service,
    /// Messages about an action or request of the user.
    Utility,
}

/// Type of a conversation.
#[model(case = UPPER)]
pub enum ConversationType {
    /// Free: started at a free entry point, such as an ad that opens a chat.
    FreeEntryPoint,
    /// Free: within the free tier.
    FreeTier,
    /// Charged at the regular rate.
    Regular,
}

/// Direction of a conversation.
#[model(case = UPPER)]
pub enum ConversationDirection {
    /// Started by the business.
    BusinessInitiated,
    /// Started by the user.
    UserInitiated,
}

/// Dimension of conversation analytics.
#[model(case = UPPER)]
pub enum ConversationDimension {
    /// Category of the conversation.
    ConversationCategory,
    /// Direction of the conversation.
    ConversationDirection,
    /// Type of the conversation.
    ConversationType,
    /// Country of the user.
    Country,
    /// Business phone number.
    Phone,
}

/// Conversation analytics of an account.
#[model(received)]
pub struct AccountConversationAnalytics {
    /// ID of the account.
    pub id: Option<WabaId>,
    /// Number and cost of conversations. Absent if there is no data.
    pub conversation_analytics: Option<ConversationAnalytics>,
}

/// A page of conversation analytics.
#[model(received, page)]
pub struct ConversationAnalytics {
    /// Series of data points on this page.
    #[always]
    pub data: Vec<ConversationSeries>,
}

/// Series of data points of conversation analytics.
#[model(received)]
pub struct ConversationSeries {
    /// Data points, one for each interval and combination of dimensions.
    pub data_points: Vec<ConversationPoint>,
}

/// Number and cost of conversations in one interval. Contains the requested metrics and dimensions.
#[model(received)]
pub struct ConversationPoint {
    /// Start of the interval. Seconds since the Unix epoch.
    pub start: Option<OrText<Timestamp>>,
    /// End of the interval. Seconds since the Unix epoch.
    pub end: Option<OrText<Timestamp>>,
    /// Number of conversations.
    pub conversation: Option<u64>,
    /// Cost in the account's currency. Absent if a shared credit line pays for the account.
    pub cost: Option<f64>,
    /// Business phone number, digits only.
    pub phone_number: Option<String>,
    /// Country of the users, as an ISO 3166-1 alpha-2 code.
    pub country: Option<String>,
    /// Type of the conversations.
    pub conversation_type: Option<ConversationType>,
    /// Direction of the conversations.
    pub conversation_direction: Option<ConversationDirection>,
    /// Category of the conversations.
    pub conversation_category: Option<ConversationCategory>,
}

//! Messaging analytics: messages sent and delivered.

use crate::{
    engine::operation,
    schema::{OrText, Timestamp, WabaId, model},
};

/// Gets the number of messages sent and delivered, over at most the last year.
///
/// Some product types cannot be combined in one query (code 100, subcode 2388077).
#[operation(GET "/{waba_id}", field = analytics, returns = AccountMessagingAnalytics,
    permission = whatsapp_business_management, rate_limit = management, link = "analytics")]
pub struct GetMessagingAnalytics {
    /// Start of the period. Seconds since the Unix epoch.
    pub start: u64,
    /// End of the period. Seconds since the Unix epoch.
    pub end: u64,
    /// Length of the interval that a data point covers.
    pub granularity: MessagingGranularity,
    /// Phone numbers with country code, digits only. Default: all phone numbers of the account.
    #[check(each(pattern("[0-9]{1,}")))]
    pub phone_numbers: Option<Vec<String>>,
    /// Product types: 0 template messages, 2 other outgoing messages, 100 incoming messages, and in groups 101
    /// notifications, 102 customer support, 103 incoming messages. Default: all product types.
    pub product_types: Option<Vec<u32>>,
    /// Countries of the users, as ISO 3166-1 alpha-2 codes. Default: all countries.
    #[check(each(length(2..=2)))]
    pub country_codes: Option<Vec<String>>,
}

/// Length of the interval that a data point of messaging analytics covers.
#[model(case = UPPER)]
pub enum MessagingGranularity {
    /// Half an hour.
    HalfHour,
    /// One calendar day.
    Day,
    /// One calendar month.
    Month,
}

/// Messaging analytics of an account.
#[model(received)]
pub struct AccountMessagingAnalytics {
    /// ID of the account.
    pub id: Option<WabaId>,
    /// Number of messages sent and delivered. Absent if there is no data.
    pub analytics: Option<MessagingAnalytics>,
}

/// Number of messages sent and delivered.
#[model(received)]
pub struct MessagingAnalytics {
    /// Phone numbers that are counted, digits only.
    pub phone_numbers: Vec<String>,
    /// Countries that are counted, as ISO 3166-1 alpha-2 codes.
    pub country_codes: Vec<String>,
    /// Length of the interval that a data point covers.
    pub granularity: Option<MessagingGranularity>,
    /// Data points, one for each interval with messages.
    pub data_points: Vec<MessagingPoint>,
}

/// Number of messages in one interval.
#[model(received)]
pub struct MessagingPoint {
    /// Start of the interval. Seconds since the Unix epoch.
    pub start: Option<OrText<Timestamp>>,
    /// End of the interval. Seconds since the Unix epoch.
    pub end: Option<OrText<Timestamp>>,
    /// Number of messages sent.
    pub sent: Option<u64>,
    /// Number of messages delivered.
    pub delivered: Option<u64>,
    /// Number of messages sent to groups. Absent if the account uses no groups.
    pub groups_sent: Option<u64>,
    /// Number of messages delivered to groups. Absent if the account uses no groups.
    pub groups_delivered: Option<u64>,
}

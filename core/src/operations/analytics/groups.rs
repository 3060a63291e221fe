//! Group analytics: messages and participants of a group.

use crate::{
    engine::operation,
    schema::{GroupId, OrText, Timestamp, model},
};

/// Lists the number of messages and of changed participants of a group in pages, over at most the last 90 days.
#[operation(GET "/{waba_id}/group_analytics", returns = GroupAnalytics, pages,
    permission = whatsapp_business_management, link = "analytics")]
pub struct ListGroupAnalytics {
    /// Start of the period, at most 90 days ago. Seconds since the Unix epoch.
    pub start: u64,
    /// End of the period. Seconds since the Unix epoch.
    pub end: u64,
    /// IDs of the groups. One group per query.
    #[check(items(1..=1))]
    pub group_ids: Vec<GroupId>,
    /// Metrics to return.
    #[check(items(1..))]
    pub metric_types: Vec<GroupMetric>,
    /// Length of the interval that a data point covers: `DAILY`. Default: `DAILY`.
    #[check(one_of("DAILY"))]
    pub granularity: Option<String>,
}

/// Metric of group analytics.
#[model(case = UPPER)]
pub enum GroupMetric {
    /// Number of messages sent.
    Sent,
    /// Number of messages delivered.
    Delivered,
    /// Number of messages read.
    Read,
    /// Number of participants who joined.
    ParticipantsJoined,
    /// Number of participants who left.
    ParticipantsLeft,
    /// Number of clicks on links and buttons.
    Clicks,
    /// Cost in the account's currency.
    Cost,
    /// Number of replies.
    Replies,
}

/// A page of group analytics.
#[model(received, page)]
pub struct GroupAnalytics {
    /// Series of data points on this page.
    #[always]
    pub data: Vec<GroupSeries>,
}

/// Series of data points of group analytics.
#[model(received)]
pub struct GroupSeries {
    /// Data points, one for each day.
    pub data_points: Vec<GroupPoint>,
}

/// Number of messages and of changed participants of a group on one day. Contains the requested metrics.
#[model(received)]
pub struct GroupPoint {
    /// ID of the group.
    pub group_id: Option<GroupId>,
    /// Start of the day. Seconds since the Unix epoch.
    pub start: Option<OrText<Timestamp>>,
    /// End of the day. Seconds since the Unix epoch.
    pub end: Option<OrText<Timestamp>>,
    /// Number of messages sent.
    pub sent: Option<u64>,
    /// Number of messages delivered.
    pub delivered: Option<u64>,
    /// Number of messages read.
    pub read: Option<u64>,
    /// Number of participants who joined.
    pub joined: Option<u64>,
    /// Number of participants who left.
    pub left: Option<u64>,
}

//! The limits that the limiter applies.

use std::time::Duration;

use wabakit_macros::{choice, record};

/// Rate limits of all numbers. Those of one number can be [set](super::Limiter::set_number), or are learned from
/// responses and webhooks.
#[record(argument)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Limits {
    /// Interval between messages from a number to one recipient. Default: 6 s.
    pub pair_interval: Duration,
    /// Maximum number of messages at once to one recipient, borrowed from the following time. At most 255. Default: 45.
    pub pair_burst: u32,
    /// Duration of a burst, from its first message. Default: 6 s.
    pub pair_burst_window: Duration,
    /// Model for repaying a burst. Default: [`PairModel::Debt`].
    pub pair_model: PairModel,
    /// Maximum time in which a message reaches the platform. Used for messages whose response isn't
    /// [observed](super::Limiter::observe), whose time of arrival is unknown. Default: 0.
    pub pair_margin: Duration,
    /// Messages per second from a number to all recipients. The platform allows 80, 1,000 after an upgrade, and 20 if
    /// the WhatsApp Business app uses the number too. Incoming messages count. Default: 80.
    pub throughput: u32,
    /// Maximum difference between the times that requests take to the platform: each second is counted longer by this.
    /// Grows by 25 ms with each refusal (error 130429), at most to 250 ms, and shrinks by 10 ms an hour. Default: 0.
    pub throughput_margin: Duration,
    /// Messaging limit of a business portfolio: number of users who may receive messages outside a customer service
    /// window in 24 hours. Default: unknown, and not applied until a response or webhook contains it.
    pub messaging_limit: Option<u32>,
}

/// Model for repaying a burst to one recipient.
#[choice]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum PairModel {
    /// Debt: the whole burst is repaid before the next message. After 20 messages at once, the next may be sent after 2
    /// minutes. The platform never refuses this, under any reading of its rule.
    #[default]
    Debt,
    /// GCRA: the burst is repaid gradually. After 45 messages at once, one more may be sent every 6 seconds.
    Gcra,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            pair_interval: Duration::from_secs(6),
            pair_burst: 45,
            pair_burst_window: Duration::from_secs(6),
            pair_model: PairModel::Debt,
            pair_margin: Duration::ZERO,
            throughput: 80,
            throughput_margin: Duration::ZERO,
            messaging_limit: None,
        }
    }
}

/// Limits of one number, instead of those of all numbers and of those that the platform reported.
#[record(argument)]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NumberLimits {
    /// Messages per second from the number. Default: no change.
    pub throughput: Option<u32>,
    /// Messaging limit of the number's portfolio: users in 24 hours. Default: no change.
    pub messaging_limit: Option<u32>,
    /// ID of the business portfolio that the number belongs to. Numbers of one portfolio share its messaging limit.
    /// Default: no change; at first the number's WABA, or the number alone.
    pub portfolio: Option<String>,
}

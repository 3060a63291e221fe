//! The limits, and the pair rate limit between a number and a recipient: one message per interval, and a burst that is
//! borrowed from the following time.

use std::time::Duration;

use wabakit_macros::{choice, record};

use crate::time::Time;

/// Rate limits that the limiter applies.
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
    /// Messages per second from a number to all recipients. The platform allows 80, 1,000 after an upgrade, and 20 if
    /// the WhatsApp Business app uses the number too. Incoming messages count, so leave room for them. Default: 80.
    pub throughput: u32,
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
            throughput: 80,
        }
    }
}
/// State of one pair, in a word of 64 bits. For debts: the start of the burst in milliseconds, and in the lowest byte
/// the number of its messages, which is 0 if the platform asked to wait until then. For GCRA: the time when all is
/// repaid.
impl Limits {
    /// Returns the time when the whole burst is repaid.
    pub(super) fn pair_due(&self, sent: u64) -> Time {
        match self.pair_model {
            PairModel::Debt => {
                let (began, count) = unpack(sent);
                began + self.pair_interval.saturating_mul(count)
            }
            PairModel::Gcra => Time(sent),
        }
    }

    /// Returns the time when the next message may be sent.
    pub(super) fn pair_ready(&self, sent: Option<u64>, now: Time) -> Time {
        let Some(sent) = sent else { return now };
        let due = self.pair_due(sent);
        match self.pair_model {
            _ if due <= now => now,
            PairModel::Debt => {
                let (began, count) = unpack(sent);
                let bursting =
                    count > 0 && count < self.pair_burst.min(255) && now.since(began) < self.pair_burst_window;
                if bursting { now } else { due }
            }
            PairModel::Gcra => {
                let credit = self.pair_interval.saturating_mul(self.pair_burst.saturating_sub(1));
                now.max(due - credit)
            }
        }
    }

    /// Returns the state after one more message.
    pub(super) fn pair_sent(&self, sent: Option<u64>, now: Time) -> u64 {
        let due = sent.map_or(now, |sent| self.pair_due(sent));
        match (self.pair_model, sent) {
            (PairModel::Debt, Some(sent)) if due > now => sent.saturating_add(1),
            (PairModel::Debt, _) => pack(now, 1),
            (PairModel::Gcra, _) => (due.max(now) + self.pair_interval).0,
        }
    }

    /// Returns the state of two names of one user: both debts, one after the other.
    pub(super) fn pair_merged(&self, one: u64, other: u64) -> u64 {
        if self.pair_model == PairModel::Gcra {
            return one.max(other);
        }
        let (first, last) = (one.min(other), one.max(other));
        let ((began, count), (_, more)) = (unpack(first), unpack(last));
        let count = count.saturating_add(more);
        let due = began + self.pair_interval.saturating_mul(count);
        // The debt under the first name was repaid before.
        if due <= self.pair_due(last) {
            return last;
        }
        match u8::try_from(count) {
            Ok(count) => pack(began, count),
            Err(_) => pack(due - self.pair_interval.saturating_mul(255), u8::MAX),
        }
    }

    /// Returns the state after the platform asked to wait.
    pub(super) fn pair_held(&self, sent: Option<u64>, until: Time) -> u64 {
        match (self.pair_model, sent) {
            (_, Some(sent)) if self.pair_due(sent) >= until => sent,
            (PairModel::Debt, _) => pack(until, 0),
            (PairModel::Gcra, _) => (until + self.pair_interval.saturating_mul(self.pair_burst.saturating_sub(1))).0,
        }
    }
}

fn pack(began: Time, count: u8) -> u64 {
    began.0.min(u64::MAX >> 8) << 8 | u64::from(count)
}

fn unpack(sent: u64) -> (Time, u32) {
    let [count, ..] = sent.to_le_bytes();
    (Time(sent >> 8), count.into())
}

//! The limits to keep to, and the one between a number and a person: one message in an interval, and a burst that is
//! borrowed from the time after.

use std::time::Duration;

use crate::{error::Error, json::JsonObject, time::Time};

/// The limits to keep to.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Limits {
    /// From a number to one person: one message in this time.
    pub pair_interval: Duration,
    /// So many at once (255 at most), borrowed from the time after.
    pub pair_burst: u32,
    /// At once: within this time of the first.
    pub pair_burst_window: Duration,
    /// How what was borrowed is paid back.
    pub pair_model: PairModel,
    /// From a number to everyone: so many messages a second. 80; 1,000 after the platform's upgrade; 20 if it is on the
    /// WhatsApp Business app too. Incoming messages count, so leave room for them.
    pub throughput: u32,
}

/// How a burst to one person is paid back.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum PairModel {
    /// All of it, before the next message: 20 at once, and the next after two minutes. Never refused by the platform,
    /// however its rule is read.
    #[default]
    Debt,
    /// As the time goes: 45 at once, and one more every six seconds (GCRA).
    Gcra,
}

impl PairModel {
    /// Its name in every language.
    pub fn as_str(self) -> &'static str {
        match self {
            PairModel::Debt => "debt",
            PairModel::Gcra => "gcra",
        }
    }
}

impl Limits {
    /// From `{"pair_interval", "pair_burst", "pair_burst_window", "pair_model", "throughput"}`, times in milliseconds; what
    /// isn't there is as usual.
    pub fn from_json(limits: &JsonObject<'_>) -> Result<Self, Error> {
        let mut read = Self::default();
        for (name, value) in limits.iter().filter(|(_, value)| !value.is_null()) {
            let bad = || Error::validation(format!("limits.{name}"), "a limit", value.to_text());
            let number = || value.as_u64().ok_or_else(bad);
            let count = || u32::try_from(number()?).map_err(|_| bad());
            match name {
                "pair_interval" => read.pair_interval = Duration::from_millis(number()?),
                "pair_burst" => read.pair_burst = count()?,
                "pair_burst_window" => read.pair_burst_window = Duration::from_millis(number()?),
                "pair_model" => {
                    let models = [PairModel::Debt, PairModel::Gcra];
                    let model = models.into_iter().find(|model| value.as_str() == Some(model.as_str()));
                    read.pair_model = model.ok_or_else(bad)?;
                }
                "throughput" => read.throughput = count()?,
                _ => return Err(Error::validation(format!("limits.{name}"), "no such limit", value.to_text())),
            }
        }
        Ok(read)
    }
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
/// What was sent to one person, in a word of 64 bits. For debts: when the burst began, in milliseconds, and in the lowest
/// byte how many messages it has; none where the platform said to wait until then. For GCRA: when all is paid back.
impl Limits {
    /// When all is paid back.
    pub(super) fn pair_due(&self, sent: u64) -> Time {
        match self.pair_model {
            PairModel::Debt => {
                let (began, count) = unpack(sent);
                began + self.pair_interval.saturating_mul(count)
            }
            PairModel::Gcra => Time(sent),
        }
    }

    /// When the next message may go.
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

    /// After one more message.
    pub(super) fn pair_sent(&self, sent: Option<u64>, now: Time) -> u64 {
        let due = sent.map_or(now, |sent| self.pair_due(sent));
        match (self.pair_model, sent) {
            (PairModel::Debt, Some(sent)) if due > now => sent.saturating_add(1),
            (PairModel::Debt, _) => pack(now, 1),
            (PairModel::Gcra, _) => (due.max(now) + self.pair_interval).0,
        }
    }

    /// What is owed under two names of one person: both debts, one after the other.
    pub(super) fn pair_merged(&self, one: u64, other: u64) -> u64 {
        if self.pair_model == PairModel::Gcra {
            return one.max(other);
        }
        let (first, last) = (one.min(other), one.max(other));
        let ((began, count), (_, more)) = (unpack(first), unpack(last));
        let count = count.saturating_add(more);
        let due = began + self.pair_interval.saturating_mul(count);
        // What went under the first name was paid back before.
        if due <= self.pair_due(last) {
            return last;
        }
        match u8::try_from(count) {
            Ok(count) => pack(began, count),
            Err(_) => pack(due - self.pair_interval.saturating_mul(255), u8::MAX),
        }
    }

    /// After the platform said to wait.
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

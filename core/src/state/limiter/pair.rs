//! The pair rate limit between a number and a recipient: one message per interval, and a burst that is borrowed from the
//! following time.

use std::time::Duration;

use crate::{
    state::limiter::limits::{Limits, PairModel},
    time::{Time, millis},
};

/// State of a pair. It is kept in a word of 64 bits: `began` in 42, `lag` in units of 16 ms in 14, and `count` in 8.
///
/// The debt ends at `began + lag + count × interval`, in both models: a burst began with the first of `count` messages,
/// and the platform received that message at most `lag` later. GCRA keeps the end itself as `began`. A pause that the
/// platform asked for is kept in the same form.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Pair {
    began: Time,
    lag: Duration,
    count: u32,
}

const LAG_UNIT: u64 = 16;
const MOST_LAG: u64 = (1 << 14) - 1;
const MOST_MESSAGES: u32 = u8::MAX as u32;

impl Pair {
    pub(super) fn unpack(word: u64) -> Self {
        let lag = Duration::from_millis((word >> 8 & MOST_LAG).saturating_mul(LAG_UNIT));
        let [count, ..] = word.to_le_bytes();
        Self { began: Time(word >> 22), lag, count: count.into() }
    }

    pub(super) fn pack(self) -> u64 {
        let lag = millis(self.lag).div_ceil(LAG_UNIT).min(MOST_LAG);
        self.began.0.min(u64::MAX >> 22) << 22 | lag << 8 | u64::from(self.count.min(MOST_MESSAGES))
    }

    /// Reads the word of an earlier version, which had no lag.
    pub(super) fn of_version_1(word: u64, model: PairModel) -> Self {
        let [count, ..] = word.to_le_bytes();
        match model {
            PairModel::Debt => Self { began: Time(word >> 8), lag: Duration::ZERO, count: count.into() },
            PairModel::Gcra => Self::held(Time(word)),
        }
    }

    /// Returns the state of a pair whose debt ends at this time.
    fn held(until: Time) -> Self {
        Self { began: until, lag: Duration::ZERO, count: 0 }
    }

    /// Returns the begin, the number of messages and the lag, in the form of shared limits.
    #[cfg(feature = "shared")]
    pub(super) fn numbers(self) -> [u64; 3] {
        [self.began.0, self.count.into(), millis(self.lag)]
    }

    /// Returns the time when all is repaid.
    pub(super) fn due(self, limits: &Limits) -> Time {
        let paused = self.count == 0;
        let lag = if paused { self.lag } else { self.lag(limits) };
        self.began + lag + limits.pair_interval.saturating_mul(self.count)
    }

    /// Returns the time when the next message may be sent.
    pub(super) fn ready(self, limits: &Limits, now: Time) -> Time {
        let due = self.due(limits);
        match limits.pair_model {
            _ if due <= now => now,
            PairModel::Debt => {
                let burst = limits.pair_burst_window.saturating_sub(self.lag(limits));
                let is_burst = (1..limits.pair_burst.min(MOST_MESSAGES)).contains(&self.count);
                if is_burst && now.since(self.began) < burst { now } else { due }
            }
            PairModel::Gcra => now.max(due - credit(limits)),
        }
    }

    /// Returns the state after one more message.
    pub(super) fn sent(pair: Option<Self>, limits: &Limits, now: Time) -> Self {
        let due = pair.map_or(now, |pair| pair.due(limits)).max(now);
        match (limits.pair_model, pair) {
            (PairModel::Debt, Some(pair)) if due > now => Self { count: pair.count.saturating_add(1), ..pair },
            (PairModel::Debt, _) => Self { began: now, lag: Duration::ZERO, count: 1 },
            (PairModel::Gcra, _) => Self::held(due + limits.pair_interval),
        }
    }

    /// Returns the state after the outcome of a message that was sent at `departed`, if it was the first of its burst:
    /// the platform has received it by now.
    pub(super) fn answered(self, limits: &Limits, departed: Time, now: Time) -> Self {
        let first = if self.count == 0 { departed + limits.pair_interval } else { departed };
        let is_first = self.began == first && self.lag.is_zero();
        if is_first { Self { lag: now.since(departed), ..self } } else { self }
    }

    /// Returns the state of two names of one user: both debts, one after the other.
    pub(super) fn merged(self, other: Self, limits: &Limits) -> Self {
        let (first, last) = if self.began <= other.began { (self, other) } else { (other, self) };
        if first.count == 0 || last.count == 0 {
            return if first.due(limits) > last.due(limits) { first } else { last };
        }
        let count = first.count.saturating_add(last.count);
        let both = Self { count, ..first };
        match both.due(limits) {
            // The debt under the first name was repaid before.
            due if due <= last.due(limits) => last,
            _ if count <= MOST_MESSAGES => both,
            due => {
                let most = limits.pair_interval.saturating_mul(MOST_MESSAGES).saturating_add(first.lag(limits));
                Self { began: due - most, count: MOST_MESSAGES, ..first }
            }
        }
    }

    /// Returns the state after the platform asked to wait. A burst ends with it.
    pub(super) fn paused(pair: Option<Self>, limits: &Limits, until: Time) -> Self {
        let until = match limits.pair_model {
            PairModel::Debt => until,
            PairModel::Gcra => until + credit(limits),
        };
        Self::held(pair.map_or(until, |pair| pair.due(limits).max(until)))
    }

    /// Returns the time in which the platform receives the first message of a burst.
    fn lag(self, limits: &Limits) -> Duration {
        if self.lag.is_zero() { limits.pair_margin } else { self.lag }
    }
}

/// Returns how long before the end of the debt GCRA allows the next message.
fn credit(limits: &Limits) -> Duration {
    limits.pair_interval.saturating_mul(limits.pair_burst.saturating_sub(1))
}

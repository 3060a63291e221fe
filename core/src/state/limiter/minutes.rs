//! Calls of the last hour, by minutes.

use std::collections::VecDeque;

use crate::time::Time;

/// Minutes that count: those of an hour, and the one that has begun.
const MINUTES: u64 = 61;
const MINUTE: u64 = 60_000;

/// Calls of the last hour. A minute counts as a whole, so the sum is never too low.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Minutes {
    /// Minutes with calls since the Unix epoch, in order, each with its calls.
    calls: VecDeque<(u64, u32)>,
}

impl Minutes {
    /// Returns the number of calls in the last hour.
    pub(super) fn used(&mut self, now: Time) -> u32 {
        let now = now.0 / MINUTE;
        while self.calls.front().is_some_and(|(minute, _)| minute.saturating_add(MINUTES) <= now) {
            self.calls.pop_front();
        }
        self.calls.iter().map(|(_, calls)| *calls).fold(0, u32::saturating_add)
    }

    /// Returns the time when there are fewer calls than this.
    pub(super) fn ready(&mut self, limit: u32, now: Time) -> Time {
        let mut used = self.used(now);
        if used < limit {
            return now;
        }
        let leaves = self.calls.iter().find(|(_, calls)| {
            used = used.saturating_sub(*calls);
            used < limit
        });
        let minute = leaves.map_or(now.0 / MINUTE, |(minute, _)| *minute);
        Time(minute.saturating_add(MINUTES).saturating_mul(MINUTE))
    }

    /// Counts calls at a time.
    pub(super) fn count(&mut self, calls: u32, now: Time) {
        let now = now.0 / MINUTE;
        match self.calls.back_mut().filter(|(minute, _)| *minute >= now) {
            Some((_, known)) => *known = known.saturating_add(calls),
            None => self.calls.push_back((now, calls)),
        }
    }

    /// Returns the minutes, each with its calls.
    pub(super) fn words(&self) -> impl Iterator<Item = u64> {
        self.calls.iter().flat_map(|(minute, calls)| [*minute, u64::from(*calls)])
    }

    /// Reads minutes with their calls.
    pub(super) fn read(words: &[u64]) -> Option<Self> {
        let minutes = words.chunks(2).map(|minute| Some((*minute.first()?, u32::try_from(*minute.get(1)?).ok()?)));
        let calls: VecDeque<_> = minutes.collect::<Option<_>>()?;
        calls.iter().map(|(minute, _)| minute).is_sorted().then_some(Self { calls })
    }
}

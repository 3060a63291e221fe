//! Calls of the last hour, by minutes.

use crate::time::Time;

/// Minutes that count: those of an hour, and the one that has begun.
const MINUTES: usize = 61;
const MINUTE: u64 = 60_000;

/// Calls of the last hour. A minute counts as a whole, so the sum is never too low.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Minutes {
    /// The last minute, since the Unix epoch.
    last: u64,
    /// Calls of each minute, at its number modulo 61.
    calls: [u16; MINUTES],
}

impl Default for Minutes {
    fn default() -> Self {
        Self { last: 0, calls: [0; MINUTES] }
    }
}

impl Minutes {
    /// Returns the number of calls in the last hour.
    pub(super) fn used(&mut self, now: Time) -> u32 {
        self.advance(now);
        self.calls.iter().map(|calls| u32::from(*calls)).sum()
    }

    /// Returns the time when there are fewer calls than this.
    pub(super) fn ready(&mut self, limit: u32, now: Time) -> Time {
        let mut used = self.used(now);
        if used < limit {
            return now;
        }
        let oldest = self.last.saturating_sub(MINUTES as u64 - 1);
        let leaves = (oldest..=self.last).find(|minute| {
            used = used.saturating_sub(self.place(*minute).map_or(0, |calls| u32::from(*calls)));
            used < limit
        });
        Time(leaves.unwrap_or(self.last).saturating_add(MINUTES as u64).saturating_mul(MINUTE))
    }

    /// Counts calls.
    pub(super) fn count(&mut self, calls: u32, now: Time) {
        self.advance(now);
        let more = u16::try_from(calls).unwrap_or(u16::MAX);
        if let Some(calls) = self.place(self.last) {
            *calls = calls.saturating_add(more);
        }
    }

    /// Returns the minutes with calls, each with its number.
    pub(super) fn words(&self) -> impl Iterator<Item = u64> {
        let oldest = self.last.saturating_sub(MINUTES as u64 - 1);
        let calls = move |minute: u64| self.calls.iter().nth(usize::try_from(minute % MINUTES as u64).ok()?).copied();
        let minutes = (oldest..=self.last)
            .filter_map(move |minute| Some([minute, calls(minute).filter(|calls| *calls > 0)?.into()]));
        minutes.flatten()
    }

    /// Reads minutes with calls, in order.
    pub(super) fn read(words: &[u64]) -> Option<Self> {
        let mut minutes = Self::default();
        for minute in words.chunks(2) {
            let [minute, calls] = *minute else { return None };
            (minute >= minutes.last).then_some(())?;
            minutes.count(u16::try_from(calls).ok()?.into(), Time(minute.checked_mul(MINUTE)?));
        }
        Some(minutes)
    }

    /// Clears the minutes that begin to count.
    fn advance(&mut self, now: Time) {
        let now = now.0 / MINUTE;
        let passed = now.saturating_sub(self.last);
        for minute in now.saturating_sub(passed.min(MINUTES as u64)).saturating_add(1)..=now {
            if let Some(calls) = self.place(minute) {
                *calls = 0;
            }
        }
        self.last = self.last.max(now);
    }

    fn place(&mut self, minute: u64) -> Option<&mut u16> {
        self.calls.get_mut(usize::try_from(minute % MINUTES as u64).ok()?)
    }
}

//! The throughput of a number: a maximum of messages in any second.

use std::{collections::VecDeque, time::Duration};

use crate::time::Time;

/// Messages that a number sent in the last second.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Number {
    /// Times with the number of messages sent then.
    sent: VecDeque<(Time, u32)>,
    total: u32,
    /// End of a pause that the platform asked for.
    pub(super) held: Time,
}

const SECOND: Duration = Duration::from_secs(1);

impl Number {
    /// Returns the time when the next message may be sent.
    pub(super) fn ready(&mut self, throughput: u32, now: Time) -> Time {
        while let Some((_, count)) = self.sent.front().copied().filter(|(at, _)| *at + SECOND <= now) {
            self.total = self.total.saturating_sub(count);
            self.sent.pop_front();
        }
        let full = self.total >= throughput;
        let free = self.sent.front().filter(|_| full).map_or(now, |(at, _)| *at + SECOND);
        free.max(self.held)
    }

    pub(super) fn send(&mut self, now: Time) {
        self.total = self.total.saturating_add(1);
        match self.sent.back_mut().filter(|(at, _)| *at >= now) {
            Some((_, count)) => *count = count.saturating_add(1),
            None => self.sent.push_back((now, 1)),
        }
    }

    /// Returns the state as words: its key, the end of the pause, the number of times, and each time with its count.
    pub(super) fn words(&self, key: u64) -> Vec<u64> {
        let moments = self.sent.iter().flat_map(|(at, count)| [at.0, u64::from(*count)]);
        [key, self.held.0, self.sent.len() as u64].into_iter().chain(moments).collect()
    }

    /// Reads the state after its key.
    pub(super) fn read(words: &mut impl Iterator<Item = u64>) -> Option<Self> {
        let mut number = Number { held: Time(words.next()?), ..Number::default() };
        for _ in 0..words.next()? {
            let (at, count) = (Time(words.next()?), u32::try_from(words.next()?).ok()?);
            number.sent.push_back((at, count));
            number.total = number.total.saturating_add(count);
        }
        Some(number)
    }

    pub(super) fn busy(&self, now: Time) -> bool {
        self.held > now || self.sent.back().is_some_and(|(at, _)| *at + SECOND > now)
    }
}

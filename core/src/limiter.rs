//! Whether a message may go now. The platform refuses what comes too fast; this knows beforehand.

mod pair;
mod throughput;

use std::fmt;

pub use pair::{Limits, PairModel};
use throughput::Number;

use crate::{
    Error, Json, Time,
    keys::{Keys, pair},
    snapshot::Snapshot,
    table::Table,
    time::millis,
};

/// Decides when messages may go: it counts what goes from each number, and from each number to each person.
///
/// It is plain data: [`snapshot`](Self::snapshot) it, and [`restore`](Self::restore) it elsewhere. It takes 36 bytes for
/// each person; [`forget`](Self::forget) those who owe nothing any more.
#[derive(Clone, Debug)]
pub struct Limiter {
    limits: Limits,
    keys: Keys,
    pairs: Table,
    /// By their keys, in order: an account has few, and a tree is much code for WebAssembly.
    numbers: Vec<(u64, Number)>,
    /// Other names of people, and the name they are counted under.
    links: Table,
}

/// Whether a message may go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decision {
    /// Now. It has been counted.
    Send,
    /// Not before this time, and because of this limit. Nothing was counted: ask again then.
    Wait {
        /// When to ask again.
        until: Time,
        /// The limit that is reached.
        because: Limit,
    },
}

/// A limit of the platform.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Limit {
    /// From a number to one person: one message every six seconds, up to 45 at once (error 131056).
    Pair,
    /// A number's messages a second (error 130429).
    Throughput,
}

impl Limit {
    /// Its name in every language.
    pub fn as_str(self) -> &'static str {
        match self {
            Limit::Pair => "pair",
            Limit::Throughput => "throughput",
        }
    }
}

impl fmt::Display for Limit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Limit::Pair => "one message every 6 seconds to one person",
            Limit::Throughput => "the number's messages a second",
        })
    }
}

impl Limiter {
    /// Nothing sent yet. The seed keeps those who choose names from making them collide: take it from a random source,
    /// one for all limiters that share state.
    pub fn new(limits: Limits, seed: u64) -> Self {
        Self { limits, keys: Keys::new(seed), pairs: Table::default(), numbers: vec![], links: Table::default() }
    }

    /// Ask to send one message from a number to a person or group, and count it if it may go.
    pub fn take(&mut self, number: &str, recipient: &str, now: Time) -> Decision {
        let (from, pair) = self.keys(number, recipient);
        let sent = self.pairs.get(pair);
        let until = self.limits.pair_ready(sent, now);
        if until > now {
            return Decision::Wait { until, because: Limit::Pair };
        }
        let throughput = self.limits.throughput;
        let number = self.number(from);
        let until = number.ready(throughput, now);
        if until > now {
            return Decision::Wait { until, because: Limit::Throughput };
        }
        number.send(now);
        self.pairs.set(pair, self.limits.pair_sent(sent, now));
        Decision::Send
    }

    /// Two names of one person, such as a phone number and a user id: they share a budget, and what is owed to it.
    pub fn link(&mut self, name: &str, other: &str) {
        let (name, other) = (self.person(name), self.person(other));
        if name == other {
            return;
        }
        for (from, _) in &self.numbers {
            let (pair, gone) = (pair(*from, name), pair(*from, other));
            if let Some(more) = self.pairs.get(gone) {
                let owed = self.pairs.get(pair).map_or(more, |owed| self.limits.pair_merged(owed, more));
                self.pairs.set(pair, owed);
            }
        }
        let renamed: Vec<_> = self.links.iter().filter(|(_, person)| *person == other).collect();
        renamed.into_iter().for_each(|(alias, _)| self.links.set(alias, name));
        self.links.set(other, name);
    }

    /// The platform said to wait (error 131056): nothing goes from this number to this person before `until`.
    pub fn hold_pair(&mut self, number: &str, recipient: &str, until: Time) {
        let (_, pair) = self.keys(number, recipient);
        let held = self.limits.pair_held(self.pairs.get(pair), until);
        self.pairs.set(pair, held);
    }

    /// The platform said to wait (error 130429): nothing goes from this number before `until`.
    pub fn hold_number(&mut self, number: &str, until: Time) {
        let from = self.keys.of(number);
        let number = self.number(from);
        number.held = number.held.max(until);
    }

    /// Forget those who owe nothing any more. Returns how many people remain.
    pub fn forget(&mut self, now: Time) -> usize {
        let limits = &self.limits;
        self.pairs.retain(|sent| limits.pair_due(sent) > now);
        self.numbers.retain(|(_, number)| number.busy(now));
        self.pairs.len()
    }

    /// The limits that it keeps to.
    pub fn limits(&self) -> &Limits {
        &self.limits
    }

    /// Keep to other limits from now on: the number's throughput was raised, for instance.
    pub fn set_limits(&mut self, limits: Limits) {
        self.limits = limits;
    }

    /// Its state, as a text that [`restore`](Self::restore) takes.
    pub fn snapshot(&self) -> String {
        let limits = &self.limits;
        let limits = Json::from([
            ("pair_interval", millis(limits.pair_interval).into()),
            ("pair_burst", limits.pair_burst.into()),
            ("pair_burst_window", millis(limits.pair_burst_window).into()),
            ("pair_model", limits.pair_model.as_str().into()),
            ("throughput", limits.throughput.into()),
        ]);
        let numbers: Vec<u64> = self.numbers.iter().flat_map(|(key, number)| number.words(*key)).collect();
        Snapshot::new(self.keys)
            .with("limits", limits)
            .with_table("pairs", &self.pairs)
            .with_words("numbers", &numbers)
            .with_table("links", &self.links)
            .into_text()
    }

    /// As it was when the snapshot was taken.
    pub fn restore(snapshot: &str) -> Result<Self, Error> {
        Snapshot::restore(snapshot, "a limiter's snapshot", |parts| {
            let limits = Limits::from_json(parts.part("limits")?.as_object()?).ok()?;
            let (keys, pairs, links) = (parts.keys()?, parts.table("pairs")?, parts.table("links")?);
            let mut limiter = Self { limits, keys, pairs, links, numbers: vec![] };
            let mut numbers = parts.words("numbers")?.into_iter();
            while let Some(key) = numbers.next() {
                *limiter.number(key) = Number::read(&mut numbers)?;
            }
            Some(limiter)
        })
    }

    /// What a number has sent.
    #[expect(clippy::indexing_slicing, reason = "it is put there if it isn't there")]
    fn number(&mut self, key: u64) -> &mut Number {
        let at = self.numbers.partition_point(|(other, _)| *other < key);
        if self.numbers.get(at).is_none_or(|(other, _)| *other != key) {
            self.numbers.insert(at, (key, Number::default()));
        }
        &mut self.numbers[at].1
    }

    /// Where a number, and a number with a person, are counted.
    fn keys(&self, number: &str, recipient: &str) -> (u64, u64) {
        let from = self.keys.of(number);
        (from, pair(from, self.person(recipient)))
    }

    fn person(&self, name: &str) -> u64 {
        let name = self.keys.of(name);
        self.links.get(name).unwrap_or(name)
    }
}

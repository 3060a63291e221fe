//! Whether a message may go now. The platform refuses what comes too fast; this knows beforehand.

mod pair;
mod table;
mod throughput;

use std::{fmt, hash::Hasher};

use siphasher::sip::SipHasher13;

pub use pair::{Limits, PairModel};
use table::Table;
use throughput::Number;

use crate::{
    Error, Json, Time,
    error::excerpt,
    secret::{hex, unhex},
    time::millis,
};

/// Decides when messages may go: it counts what goes from each number, and from each number to each person.
///
/// It is plain data: [`snapshot`](Self::snapshot) it, and [`restore`](Self::restore) it elsewhere. It takes 36 bytes for
/// each person; [`forget`](Self::forget) those who owe nothing any more.
#[derive(Clone, Debug)]
pub struct Limiter {
    limits: Limits,
    seed: (u64, u64),
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
        let seed = (seed, seed.rotate_left(32) ^ 0x9e37_79b9_7f4a_7c15);
        Self { limits, seed, pairs: Table::default(), numbers: vec![], links: Table::default() }
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
        let from = self.key(number);
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
        let numbers = self.numbers.iter().map(|(key, number)| number.words(*key));
        let state = Json::from([
            ("version", 1_u32.into()),
            ("limits", limits),
            ("seed", packed([self.seed.0, self.seed.1]).into()),
            ("pairs", packed(self.pairs.iter().flat_map(|(key, sent)| [key, sent])).into()),
            ("numbers", packed(numbers.flatten()).into()),
            ("links", packed(self.links.iter().flat_map(|(name, person)| [name, person])).into()),
        ]);
        state.to_string()
    }

    /// As it was when the snapshot was taken.
    pub fn restore(snapshot: &str) -> Result<Self, Error> {
        let state = Json::read(snapshot).unwrap_or(Json::Null);
        let words = |name: &str| state.get(name).and_then(Json::as_str).and_then(unpacked);
        let read = || {
            let limits = Limits::from_json(state.get("limits")?.as_object()?).ok()?;
            let seed = <[u64; 2]>::try_from(words("seed")?).ok()?;
            let mut limiter = Self { seed: seed.into(), ..Self::new(limits, 0) };
            for pair in words("pairs")?.chunks_exact(2) {
                let [key, sent] = *pair else { return None };
                limiter.pairs.set(key, sent);
            }
            for link in words("links")?.chunks_exact(2) {
                let [name, person] = *link else { return None };
                limiter.links.set(name, person);
            }
            let mut numbers = words("numbers")?.into_iter();
            while let Some(key) = numbers.next() {
                *limiter.number(key) = Number::read(&mut numbers)?;
            }
            Some(limiter)
        };
        read().ok_or_else(|| Error::invalid("snapshot", "a limiter's snapshot", excerpt(snapshot)))
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
        let from = self.key(number);
        (from, pair(from, self.person(recipient)))
    }

    fn person(&self, name: &str) -> u64 {
        let name = self.key(name);
        self.links.get(name).unwrap_or(name)
    }

    /// Two names share a key once in 2⁶⁴; then they share a budget.
    fn key(&self, name: &str) -> u64 {
        let mut hasher = self.hasher();
        hasher.write(name.as_bytes());
        hasher.finish()
    }

    fn hasher(&self) -> SipHasher13 {
        SipHasher13::new_with_keys(self.seed.0, self.seed.1)
    }
}
/// Where a number with a person is counted: both keys are hashes, and so is this.
fn pair(from: u64, person: u64) -> u64 {
    from.rotate_left(32) ^ person
}
/// Words as text.
fn packed(words: impl IntoIterator<Item = u64>) -> String {
    let bytes: Vec<u8> = words.into_iter().flat_map(u64::to_be_bytes).collect();
    hex(&bytes)
}

/// Words from text.
fn unpacked(text: &str) -> Option<Vec<u64>> {
    let bytes = unhex(text)?;
    bytes.chunks(8).map(|word| word.try_into().ok().map(u64::from_be_bytes)).collect()
}

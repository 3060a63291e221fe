//! Whether a message may go now. The platform refuses what comes too fast; this knows beforehand.

use std::{
    collections::{BTreeMap, VecDeque},
    fmt,
    hash::Hasher,
    time::Duration,
};

use hashbrown::HashTable;
use serde::{Deserialize, Serialize};
use siphasher::sip::SipHasher13;

use crate::Time;

/// Decides when messages may go: it counts what goes from each number, and from each number to each person.
///
/// It is plain data: [`snapshot`](Self::snapshot) it, and [`restore`](Self::restore) it elsewhere. It takes 36 bytes for
/// each person; [`forget`](Self::forget) those who owe nothing any more.
#[derive(Clone, Debug)]
pub struct Limiter {
    limits: Limits,
    seed: (u64, u64),
    pairs: Table,
    numbers: BTreeMap<u64, Number>,
    /// Other names of people, and the name they are counted under.
    links: BTreeMap<u64, u64>,
}

/// The limits to keep to.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)]
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
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PairModel {
    /// All of it, before the next message: 20 at once, and the next after two minutes. Never refused by the platform,
    /// however its rule is read.
    #[default]
    Debt,
    /// As the time goes: 45 at once, and one more every six seconds (GCRA).
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

/// A limiter's state.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Snapshot {
    limits: Limits,
    seed: (u64, u64),
    pairs: Vec<(u64, u64)>,
    numbers: Vec<(u64, Number)>,
    links: Vec<(u64, u64)>,
}

impl Limiter {
    /// Nothing sent yet. The seed keeps those who choose names from making them collide: take it from a random source,
    /// one for all limiters that share state.
    pub fn new(limits: Limits, seed: u64) -> Self {
        let seed = (seed, seed.rotate_left(32) ^ 0x9e37_79b9_7f4a_7c15);
        Self { limits, seed, pairs: Table::default(), numbers: BTreeMap::new(), links: BTreeMap::new() }
    }

    /// Ask to send one message from a number to a person or group, and count it if it may go.
    pub fn take(&mut self, number: &str, recipient: &str, now: Time) -> Decision {
        let (from, pair) = self.keys(number, recipient);
        let number = self.numbers.entry(from).or_default();
        let until = self.limits.pair_ready(self.pairs.get(pair), now);
        if until > now {
            return Decision::Wait { until, because: Limit::Pair };
        }
        let until = number.ready(self.limits.throughput, now);
        if until > now {
            return Decision::Wait { until, because: Limit::Throughput };
        }
        let limits = &self.limits;
        self.pairs.update(pair, |sent| limits.pair_sent(sent, now));
        number.send(now);
        Decision::Send
    }

    /// Two names of one person, such as a phone number and a user id: they share a budget from now on.
    pub fn link(&mut self, name: &str, other: &str) {
        let (name, other) = (self.person(name), self.person(other));
        if name != other {
            self.links.values_mut().filter(|person| **person == other).for_each(|person| *person = name);
            self.links.insert(other, name);
        }
    }

    /// The platform said to wait (error 131056): nothing goes from this number to this person before `until`.
    pub fn hold_pair(&mut self, number: &str, recipient: &str, until: Time) {
        let (_, pair) = self.keys(number, recipient);
        let limits = &self.limits;
        self.pairs.update(pair, |sent| limits.pair_held(sent, until));
    }

    /// The platform said to wait (error 130429): nothing goes from this number before `until`.
    pub fn hold_number(&mut self, number: &str, until: Time) {
        let from = self.key(number);
        let number = self.numbers.entry(from).or_default();
        number.held = number.held.max(until);
    }

    /// Forget those who owe nothing any more. Returns how many people remain.
    pub fn forget(&mut self, now: Time) -> usize {
        let limits = &self.limits;
        self.pairs.0.retain(|(_, sent)| limits.pair_due(*sent) > now);
        self.numbers.retain(|_, number| number.busy(now));
        self.pairs.0.len()
    }

    /// The limits that it keeps to.
    pub fn limits(&self) -> &Limits {
        &self.limits
    }

    /// Keep to other limits from now on: the number's throughput was raised, for instance.
    pub fn set_limits(&mut self, limits: Limits) {
        self.limits = limits;
    }

    /// Its state, as plain data.
    pub fn snapshot(&self) -> Snapshot {
        Snapshot {
            limits: self.limits.clone(),
            seed: self.seed,
            pairs: self.pairs.entries(),
            numbers: self.numbers.iter().map(|(key, number)| (*key, number.clone())).collect(),
            links: self.links.iter().map(|(name, person)| (*name, *person)).collect(),
        }
    }

    /// As it was when the snapshot was taken.
    pub fn restore(snapshot: Snapshot) -> Self {
        let mut pairs = Table::default();
        for (pair, sent) in snapshot.pairs {
            pairs.update(pair, |_| sent);
        }
        Self {
            limits: snapshot.limits,
            seed: snapshot.seed,
            pairs,
            numbers: snapshot.numbers.into_iter().collect(),
            links: snapshot.links.into_iter().collect(),
        }
    }

    /// Where a number, and a number with a person, are counted.
    fn keys(&self, number: &str, recipient: &str) -> (u64, u64) {
        let (from, person) = (self.key(number), self.person(recipient));
        let mut hasher = self.hasher();
        hasher.write_u64(from);
        hasher.write_u64(person);
        (from, hasher.finish())
    }

    fn person(&self, name: &str) -> u64 {
        let name = self.key(name);
        self.links.get(&name).copied().unwrap_or(name)
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

/// What was sent to one person, in a word of 64 bits. For debts: when the burst began, in milliseconds, and in the lowest
/// byte how many messages it has; none where the platform said to wait until then. For GCRA: when all is paid back.
impl Limits {
    /// When all is paid back.
    fn pair_due(&self, sent: u64) -> Time {
        match self.pair_model {
            PairModel::Debt => {
                let (began, count) = unpack(sent);
                began + self.pair_interval.saturating_mul(count)
            }
            PairModel::Gcra => Time(sent),
        }
    }

    /// When the next message may go.
    fn pair_ready(&self, sent: Option<u64>, now: Time) -> Time {
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
    fn pair_sent(&self, sent: Option<u64>, now: Time) -> u64 {
        let due = sent.map_or(now, |sent| self.pair_due(sent));
        match (self.pair_model, sent) {
            (PairModel::Debt, Some(sent)) if due > now => sent.saturating_add(1),
            (PairModel::Debt, _) => pack(now, 1),
            (PairModel::Gcra, _) => (due.max(now) + self.pair_interval).0,
        }
    }

    /// After the platform said to wait.
    fn pair_held(&self, sent: Option<u64>, until: Time) -> u64 {
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

/// What a number sent in the last second.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
struct Number {
    /// When, and how many then.
    sent: VecDeque<(Time, u32)>,
    total: u32,
    /// The platform said to wait until then.
    held: Time,
}

const SECOND: Duration = Duration::from_secs(1);

impl Number {
    /// When the next message may go.
    fn ready(&mut self, throughput: u32, now: Time) -> Time {
        while let Some((_, count)) = self.sent.front().copied().filter(|(at, _)| *at + SECOND <= now) {
            self.total = self.total.saturating_sub(count);
            self.sent.pop_front();
        }
        let full = self.total >= throughput;
        let free = self.sent.front().filter(|_| full).map_or(now, |(at, _)| *at + SECOND);
        free.max(self.held)
    }

    fn send(&mut self, now: Time) {
        self.total = self.total.saturating_add(1);
        match self.sent.back_mut().filter(|(at, _)| *at >= now) {
            Some((_, count)) => *count = count.saturating_add(1),
            None => self.sent.push_back((now, 1)),
        }
    }

    fn busy(&self, now: Time) -> bool {
        self.held > now || self.sent.back().is_some_and(|(at, _)| *at + SECOND > now)
    }
}

/// Words by keys that are hashes already.
#[derive(Clone, Debug, Default)]
struct Table(HashTable<(u64, u64)>);

impl Table {
    fn get(&self, key: u64) -> Option<u64> {
        self.0.find(key, |(other, _)| *other == key).map(|(_, word)| *word)
    }

    fn update(&mut self, key: u64, update: impl FnOnce(Option<u64>) -> u64) {
        match self.0.find_mut(key, |(other, _)| *other == key) {
            Some((_, word)) => *word = update(Some(*word)),
            None => {
                self.0.insert_unique(key, (key, update(None)), |(key, _)| *key);
            }
        }
    }

    fn entries(&self) -> Vec<(u64, u64)> {
        let mut entries: Vec<_> = self.0.iter().copied().collect();
        entries.sort_unstable();
        entries
    }
}

//! Whether a message may go now. The platform refuses what comes too fast; this knows beforehand.

use std::{collections::VecDeque, fmt, hash::Hasher, time::Duration};

use hashbrown::HashTable;
use serde_json::{Value, json};
use siphasher::sip::SipHasher13;

use crate::{
    Error, Time,
    check::excerpt,
    secret::{hex, unhex},
    time::millis,
    url::text,
};

/// Decides when messages may go: it counts what goes from each number, and from each number to each person.
///
/// It is plain data: [`snapshot`](Self::snapshot) it, and [`restore`](Self::restore) it elsewhere. It takes 36 bytes for
/// each person; [`forget`](Self::forget) those who owe nothing any more.
#[derive(Clone, Debug)]
pub struct Limiter {
    limits: Limits,
    seed: (u64, u64),
    pairs: Table<u64>,
    numbers: Table<Number>,
    /// Other names of people, and the name they are counted under.
    links: Table<u64>,
}

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
    pub fn from_json(limits: &Value) -> Result<Self, Error> {
        let mut read = Self::default();
        let Value::Object(limits) = limits else { return Err(Error::invalid("limits", "an object", text(limits))) };
        for (name, value) in limits.iter().filter(|(_, value)| !value.is_null()) {
            let bad = || Error::invalid(format!("limits.{name}"), "a limit", text(value));
            let number = || value.as_u64().ok_or_else(bad);
            let count = || u32::try_from(number()?).map_err(|_| bad());
            match name.as_str() {
                "pair_interval" => read.pair_interval = Duration::from_millis(number()?),
                "pair_burst" => read.pair_burst = count()?,
                "pair_burst_window" => read.pair_burst_window = Duration::from_millis(number()?),
                "pair_model" => {
                    let models = [PairModel::Debt, PairModel::Gcra];
                    let model = models.into_iter().find(|model| value.as_str() == Some(model.as_str()));
                    read.pair_model = model.ok_or_else(bad)?;
                }
                "throughput" => read.throughput = count()?,
                _ => return Err(Error::invalid(format!("limits.{name}"), "no such limit", text(value))),
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
        Self { limits, seed, pairs: Table::default(), numbers: Table::default(), links: Table::default() }
    }

    /// Ask to send one message from a number to a person or group, and count it if it may go.
    pub fn take(&mut self, number: &str, recipient: &str, now: Time) -> Decision {
        let (from, pair) = self.keys(number, recipient);
        let sent = self.pairs.get(pair).copied();
        let until = self.limits.pair_ready(sent, now);
        if until > now {
            return Decision::Wait { until, because: Limit::Pair };
        }
        let number = self.numbers.entry(from, Number::default);
        let until = number.ready(self.limits.throughput, now);
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
        let numbers: Vec<_> = self.numbers.0.iter().map(|(from, _)| *from).collect();
        for from in numbers {
            let (pair, gone) = (pair(from, name), pair(from, other));
            if let Some(more) = self.pairs.get(gone).copied() {
                let owed = self.pairs.get(pair).map_or(more, |owed| self.limits.pair_merged(*owed, more));
                self.pairs.set(pair, owed);
            }
        }
        self.links.0.iter_mut().filter(|(_, person)| *person == other).for_each(|(_, person)| *person = name);
        self.links.set(other, name);
    }

    /// The platform said to wait (error 131056): nothing goes from this number to this person before `until`.
    pub fn hold_pair(&mut self, number: &str, recipient: &str, until: Time) {
        let (_, pair) = self.keys(number, recipient);
        let held = self.limits.pair_held(self.pairs.get(pair).copied(), until);
        self.pairs.set(pair, held);
    }

    /// The platform said to wait (error 130429): nothing goes from this number before `until`.
    pub fn hold_number(&mut self, number: &str, until: Time) {
        let from = self.key(number);
        let number = self.numbers.entry(from, Number::default);
        number.held = number.held.max(until);
    }

    /// Forget those who owe nothing any more. Returns how many people remain.
    pub fn forget(&mut self, now: Time) -> usize {
        let limits = &self.limits;
        self.pairs.0.retain(|(_, sent)| limits.pair_due(*sent) > now);
        self.numbers.0.retain(|(_, number)| number.busy(now));
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

    /// Its state, as a text that [`restore`](Self::restore) takes.
    pub fn snapshot(&self) -> String {
        let limits = &self.limits;
        let limits = json!({
            "pair_interval": millis(limits.pair_interval), "pair_burst": limits.pair_burst,
            "pair_burst_window": millis(limits.pair_burst_window), "pair_model": limits.pair_model.as_str(),
            "throughput": limits.throughput,
        });
        let numbers = self.numbers.0.iter().map(|(key, number)| number.words(*key));
        let state = json!({
            "version": 1,
            "limits": limits,
            "seed": packed([self.seed.0, self.seed.1]),
            "pairs": packed(self.pairs.0.iter().flat_map(|(key, sent)| [*key, *sent])),
            "numbers": packed(numbers.flatten()),
            "links": packed(self.links.0.iter().flat_map(|(name, person)| [*name, *person])),
        });
        serde_json::to_string(&state).unwrap_or_default()
    }

    /// As it was when the snapshot was taken.
    pub fn restore(snapshot: &str) -> Result<Self, Error> {
        let state: Value = serde_json::from_slice(snapshot.as_bytes()).unwrap_or_default();
        let words = |name: &str| state.get(name).and_then(Value::as_str).and_then(unpacked);
        let read = || {
            let limits = Limits::from_json(state.get("limits")?).ok()?;
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
                let number = Number::read(&mut numbers)?;
                limiter.numbers.entry(key, || number);
            }
            Some(limiter)
        };
        read().ok_or_else(|| Error::invalid("snapshot", "a limiter's snapshot", excerpt(snapshot)))
    }

    /// Where a number, and a number with a person, are counted.
    fn keys(&self, number: &str, recipient: &str) -> (u64, u64) {
        let from = self.key(number);
        (from, pair(from, self.person(recipient)))
    }

    fn person(&self, name: &str) -> u64 {
        let name = self.key(name);
        self.links.get(name).copied().unwrap_or(name)
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

    /// What is owed under two names of one person: both debts, one after the other.
    fn pair_merged(&self, one: u64, other: u64) -> u64 {
        if self.pair_model == PairModel::Gcra {
            return one.max(other);
        }
        let (began, other_began) = (unpack(one).0, unpack(other).0);
        let (due, other_due) = (self.pair_due(one), self.pair_due(other));
        let owed = due.since(began).saturating_add(other_due.since(other_began));
        pack((began.min(other_began) + owed).max(due).max(other_due), 0)
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
#[derive(Clone, Debug, Default, PartialEq)]
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

    /// Its state: its key, how long it is held, how many moments, and each moment with its count.
    fn words(&self, key: u64) -> Vec<u64> {
        let moments = self.sent.iter().flat_map(|(at, count)| [at.0, u64::from(*count)]);
        [key, self.held.0, self.sent.len() as u64].into_iter().chain(moments).collect()
    }

    /// The state of which the key has been read.
    fn read(words: &mut impl Iterator<Item = u64>) -> Option<Self> {
        let mut number = Number { held: Time(words.next()?), ..Number::default() };
        for _ in 0..words.next()? {
            let (at, count) = (Time(words.next()?), u32::try_from(words.next()?).ok()?);
            number.sent.push_back((at, count));
            number.total = number.total.saturating_add(count);
        }
        Some(number)
    }

    fn busy(&self, now: Time) -> bool {
        self.held > now || self.sent.back().is_some_and(|(at, _)| *at + SECOND > now)
    }
}

/// Values by keys that are hashes already.
#[derive(Clone, Debug)]
struct Table<V>(HashTable<(u64, V)>);

impl<V> Default for Table<V> {
    fn default() -> Self {
        Self(HashTable::new())
    }
}

impl<V> Table<V> {
    fn get(&self, key: u64) -> Option<&V> {
        self.0.find(key, |(other, _)| *other == key).map(|(_, value)| value)
    }

    /// The value of a key, made if there is none.
    fn entry(&mut self, key: u64, make: impl FnOnce() -> V) -> &mut V {
        let entry = self.0.entry(key, |(other, _)| *other == key, |(key, _)| *key);
        &mut entry.or_insert_with(|| (key, make())).into_mut().1
    }

    fn set(&mut self, key: u64, value: V)
    where
        V: Copy,
    {
        *self.entry(key, || value) = value;
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

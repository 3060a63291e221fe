//! The limiter: decides when a message may be sent, so that the platform doesn't refuse it as too fast.

mod pair;
mod throughput;

pub use pair::{Limits, PairModel};
use throughput::Number;

use wabakit_macros::class;

use crate::{
    error::Error,
    json::Json,
    state::{
        class::given,
        decision::{Decision, Reason},
        snapshot::Snapshot,
    },
    table::{Keys, Table, pair},
    time::{Time, millis},
};

/// Decides when a message may be sent. It counts the messages of each business phone number, and from each number to
/// each recipient.
///
/// The state is plain data: take a [`snapshot`](Self::snapshot) and [`restore`](Self::restore) it elsewhere. It takes
/// 36 bytes for each recipient; [`prune`](Self::prune) removes those without outstanding debt.
#[class]
#[derive(Clone, Debug)]
pub struct Limiter {
    limits: Limits,
    keys: Keys,
    pairs: Table,
    /// Sorted by key. An account has few numbers, and a tree would add much code to the WebAssembly module.
    numbers: Vec<(u64, Number)>,
    /// Other names of a recipient, each with a name that is closer to the one they are counted under.
    links: Table,
}

#[class]
impl Limiter {
    /// Creates a limiter that has counted no message.
    pub fn new(
        /// Rate limits. Default: the platform's.
        #[default]
        limits: Limits,
        /// Random number that prevents attackers from choosing names that collide. Limiters that share state need the
        /// same one.
        seed: u64,
    ) -> Self {
        Self { limits, keys: Keys::new(seed), pairs: Table::default(), numbers: vec![], links: Table::default() }
    }

    /// Decides whether one message may be sent from a number to a user or group now, and counts it if so.
    pub fn take(&mut self, number: &str, recipient: &str, now: Time) -> Decision {
        let (from, pair) = self.keys(number, recipient);
        let sent = self.pairs.get(pair);
        let until = self.limits.pair_ready(sent, now);
        if until > now {
            return Decision::Wait { until, because: Reason::Pair };
        }
        let throughput = self.limits.throughput;
        let number = self.number(from);
        let until = number.ready(throughput, now);
        if until > now {
            return Decision::Wait { until, because: Reason::Throughput };
        }
        number.send(now);
        self.pairs.set(pair, self.limits.pair_sent(sent, now));
        Decision::Send
    }

    /// Links two names of one user, such as a phone number and a user ID. Both share one budget and its debt.
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
        self.links.set(other, name);
    }

    /// Pauses messages from this number to this recipient until `until`, after the platform refused one (error 131056).
    pub fn pause_pair(&mut self, number: &str, recipient: &str, until: Time) {
        let (from, pair) = self.keys(number, recipient);
        // `link` merges the debts to every known number.
        self.number(from);
        let held = self.limits.pair_held(self.pairs.get(pair), until);
        self.pairs.set(pair, held);
    }

    /// Pauses all messages from this number until `until`, after the platform refused one (error 130429).
    pub fn pause_number(&mut self, number: &str, until: Time) {
        let from = self.keys.of(number);
        let number = self.number(from);
        number.held = number.held.max(until);
    }

    /// Removes recipients without outstanding debt. Returns the number of recipients still tracked.
    pub fn prune(&mut self, now: Time) -> usize {
        let limits = &self.limits;
        self.pairs.retain(|sent| limits.pair_due(sent) > now);
        let owed = self.pairs.len();
        self.numbers.retain_mut(|(_, number)| {
            let busy = number.busy(now);
            if !busy {
                *number = Number::default();
            }
            busy || owed > 0
        });
        owed
    }

    /// Replaces the limits, for example after the number's throughput was raised.
    pub fn set_limits(&mut self, limits: Limits) {
        self.limits = limits;
    }

    /// Returns the state as text for [`restore`](Self::restore).
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

    /// Creates a limiter from a snapshot.
    pub fn restore(snapshot: &str) -> Result<Self, Error> {
        Snapshot::restore(snapshot, "a limiter's snapshot", |parts| {
            let limits = given(parts.part("limits")?, "limits").ok()?;
            let (keys, pairs, links) = (parts.keys()?, parts.table("pairs")?, parts.table("links")?);
            let mut limiter = Self { limits, keys, pairs, links, numbers: vec![] };
            let mut numbers = parts.words("numbers")?.into_iter();
            while let Some(key) = numbers.next() {
                *limiter.number(key) = Number::read(&mut numbers)?;
            }
            Some(limiter)
        })
    }
}

impl Limiter {
    /// Returns the limits in use.
    pub fn limits(&self) -> &Limits {
        &self.limits
    }

    /// Returns the counter of a number.
    #[expect(clippy::indexing_slicing, reason = "inserted above if missing")]
    fn number(&mut self, key: u64) -> &mut Number {
        let at = self.numbers.partition_point(|(other, _)| *other < key);
        if self.numbers.get(at).is_none_or(|(other, _)| *other != key) {
            self.numbers.insert(at, (key, Number::default()));
        }
        &mut self.numbers[at].1
    }

    /// Returns the keys under which a number, and a number with a recipient, are counted.
    fn keys(&mut self, number: &str, recipient: &str) -> (u64, u64) {
        let from = self.keys.of(number);
        (from, pair(from, self.person(recipient)))
    }

    /// Returns the name that a recipient is counted under. Following the links halves the path for the next time, so it
    /// stays short. In a circle of links, which only a forged snapshot contains, it shortens the circle until it ends.
    fn person(&mut self, name: &str) -> u64 {
        let mut name = self.keys.of(name);
        while let Some(nearer) = self.links.get(name).filter(|nearer| *nearer != name) {
            let Some(next) = self.links.get(nearer) else { return nearer };
            self.links.set(name, next);
            name = next;
        }
        name
    }
}

#[cfg(test)]
mod tests {
    use super::{Decision, Limiter, Limits};
    use crate::{table::tests::steps, time::Time};

    #[test]
    fn links_in_a_few_steps_however_many_links_there_are() {
        const PEOPLE: u64 = 5000;
        let phone = |person: u64| format!("+1650{person:07}");
        let id = |person: u64| format!("US.{person}");
        let mut limiter = Limiter::new(Limits::default(), 7);
        limiter.take("n", "p", Time(0));
        let (pairs, ()) = steps(|| (0..PEOPLE).for_each(|person| limiter.link(&phone(person), &id(person))));
        // All names of one person, each counted under the next.
        let (chain, ()) = steps(|| (1..PEOPLE).for_each(|person| limiter.link(&id(person), &id(person - 1))));
        let (looks, sent) = steps(|| (0..PEOPLE).map(|person| limiter.take("n", &phone(person), Time(0))).count());
        assert_eq!(sent as u64, PEOPLE);
        for steps in [pairs, chain, looks] {
            assert!(steps <= 100 * PEOPLE, "{steps} for {PEOPLE}");
        }
    }

    #[test]
    fn ends_where_a_forged_snapshot_links_names_in_a_circle() {
        for names in 1..5 {
            let mut limiter = Limiter::new(Limits::default(), 7);
            let key = |name: u32| limiter.keys.of(&name.to_string());
            let circle: Vec<_> = (0..names).map(|name| (key(name), key((name + 1) % names))).collect();
            circle.into_iter().for_each(|(name, next)| limiter.links.set(name, next));
            let mut restored = Limiter::restore(&limiter.snapshot()).unwrap();
            restored.link("0", "1");
            assert_eq!(restored.take("n", "0", Time(0)), Decision::Send);
        }
    }
}

//! The limiter: decides when a message may be sent, so that the platform doesn't refuse it as too fast.

mod pair;
mod throughput;

pub use pair::{Limits, PairModel};
use throughput::Number;

use wabakit_macros::class;

use crate::{
    error::Error,
    schema::class::{Returned, given},
    state::{
        decision::{Decision, Reason},
        identities::Identities,
        snapshot::Snapshot,
    },
    table::{Table, pair},
    time::Time,
};

/// Decides when a message may be sent. It counts the messages of each business phone number, and from each number to
/// each recipient. A recipient is identified by phone number, in any notation, by user ID or by group ID.
///
/// The state is plain data: take a [`snapshot`](Self::snapshot) and [`restore`](Self::restore) it elsewhere. It takes
/// 36 bytes for each recipient and each [link](Self::link); [`prune`](Self::prune) removes recipients without
/// outstanding debt.
#[class]
#[derive(Clone, Debug)]
pub struct Limiter {
    limits: Limits,
    identities: Identities,
    pairs: Table,
    /// Sorted by key. An account has few numbers, and a tree would add much code to the WebAssembly module.
    numbers: Vec<(u64, Number)>,
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
        Self { limits, identities: Identities::new(seed), pairs: Table::default(), numbers: vec![] }
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

    /// Links two names of one user, such as a phone number and a user ID. Both share one budget and its debt. Notations
    /// of one phone number need no link.
    pub fn link(&mut self, name: &str, other: &str) {
        let Some((kept, gone)) = self.identities.link(name, other) else { return };
        for (from, _) in &self.numbers {
            let (pair, gone) = (pair(*from, kept), pair(*from, gone));
            if let Some(more) = self.pairs.get(gone) {
                let owed = self.pairs.get(pair).map_or(more, |owed| self.limits.pair_merged(owed, more));
                self.pairs.set(pair, owed);
            }
        }
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
        let from = self.identities.number(number);
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
        let numbers: Vec<u64> = self.numbers.iter().flat_map(|(key, number)| number.words(*key)).collect();
        self.identities
            .snapshot()
            .with("limits", self.limits.clone().into_json())
            .with_table("pairs", &self.pairs)
            .with_words("numbers", &numbers)
            .into_text()
    }

    /// Creates a limiter from a snapshot.
    pub fn restore(snapshot: &str) -> Result<Self, Error> {
        Snapshot::restore(snapshot, "a limiter's snapshot", |parts| {
            let limits = given(parts.part("limits")?, "limits").ok()?;
            let (identities, pairs) = (Identities::read(parts)?, parts.table("pairs")?);
            let mut limiter = Self { limits, identities, pairs, numbers: vec![] };
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
    fn keys(&self, number: &str, recipient: &str) -> (u64, u64) {
        let from = self.identities.number(number);
        (from, pair(from, self.identities.user(recipient)))
    }
}

#[cfg(test)]
mod tests {
    use super::{Limiter, Limits};
    use crate::{table::tests::steps, time::Time};

    #[test]
    fn links_in_a_few_steps_however_many_links_there_are() {
        const PEOPLE: u64 = 5000;
        let phone = |user: u64| format!("+1650{user:07}");
        let id = |user: u64| format!("US.{user}");
        let mut limiter = Limiter::new(Limits::default(), 7);
        limiter.take("n", "p", Time(0));
        let (pairs, ()) = steps(|| (0..PEOPLE).for_each(|user| limiter.link(&phone(user), &id(user))));
        // All names of one user, each counted under the next.
        let (chain, ()) = steps(|| (1..PEOPLE).for_each(|user| limiter.link(&id(user), &id(user - 1))));
        let (looks, sent) = steps(|| (0..PEOPLE).map(|user| limiter.take("n", &phone(user), Time(0))).count());
        assert_eq!(sent as u64, PEOPLE);
        for steps in [pairs, chain, looks] {
            assert!(steps <= 100 * PEOPLE, "{steps} for {PEOPLE}");
        }
    }
}

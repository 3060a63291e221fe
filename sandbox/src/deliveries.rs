//! Deliveries to callback URLs: webhooks and handshakes, each retried until it is answered.

pub(crate) mod commands;
mod delivery;

use std::{
    collections::{BTreeMap, BTreeSet, VecDeque},
    sync::Arc,
};

use http::Request;
use serde::{Deserialize, Serialize};
use wabakit::Time;

pub(crate) use self::delivery::Signature;
pub use self::delivery::webhook;
use self::delivery::{Content, Delivery, LoggedAttempt, State};
use crate::{Sandbox, Settings, What, rules::RuleId};

/// Settled deliveries that are kept, and webhooks without a callback URL. Rule: `rules::webhooks::KEPT`.
const KEPT: usize = 1_000;
/// IDs of failed deliveries that are kept, for the message history. Rule: `rules::webhooks::KEPT`.
const FAILURES_KEPT: usize = 10_000;

/// All deliveries that aren't settled, and the newest that are.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Deliveries {
    all: BTreeMap<u64, Delivery>,
    /// Deliveries that wait for an attempt, by its time.
    waiting: BTreeSet<(Time, u64)>,
    /// Webhooks without a callback URL, which are only taken, by the time of the next attempt.
    unaddressed: BTreeSet<(Time, u64)>,
    /// Attempts that aren't answered yet, by the time of their timeout.
    in_flight: BTreeSet<(Time, u64)>,
    /// Deliveries that a command has taken, by the time of their timeout. They don't hold up the clock.
    taken: BTreeSet<(Time, u64)>,
    /// Settled deliveries, the oldest first.
    settled: VecDeque<u64>,
    /// Deliveries that failed for the last time.
    given_up: BTreeSet<u64>,
    /// ID of the newest delivery.
    count: u64,
    /// True if deliveries are held: none is attempted.
    held: bool,
}

/// An app, and the callback URL at which it gets webhooks. Without a URL, webhooks are only taken by commands.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(crate) struct Target {
    pub(crate) app: String,
    pub(crate) url: Option<String>,
}

/// An attempt that has ended, as the log holds it.
pub(crate) struct Settled {
    pub(crate) what: What,
    pub(crate) about: LoggedAttempt,
    /// Body of the webhook. A handshake has none.
    pub(crate) body: Option<Arc<str>>,
}

impl Deliveries {
    /// Adds the handshake with the callback URL of an app, which is due at once.
    pub(crate) fn add_handshake(&mut self, target: Target, challenge: String) {
        self.add(Content::Handshake { target, challenge }, Time::default());
    }

    /// Adds a webhook. Without a callback URL it is only taken, and the newest are kept. Returns the ID of the delivery.
    pub(crate) fn add_webhook(
        &mut self,
        target: Target,
        body: Arc<str>,
        signature: Signature,
        rule: Option<RuleId>,
        due: Time,
    ) -> u64 {
        let id = self.add(Content::Webhook { target, body, signature, rule }, due);
        if self.unaddressed.len() > KEPT
            && let Some((_, oldest)) = self.unaddressed.pop_first()
        {
            self.all.remove(&oldest);
        }
        id
    }

    fn add(&mut self, content: Content, due: Time) -> u64 {
        self.count = self.count.saturating_add(1);
        self.all.insert(self.count, Delivery::new(content, due));
        self.wait(self.count, due);
        self.count
    }

    /// Continues the IDs of other deliveries.
    pub(crate) fn count_on_from(&mut self, other: &Deliveries) {
        self.count = self.count.max(other.count);
    }

    /// Queues a delivery for an attempt.
    fn wait(&mut self, id: u64, due: Time) {
        let Some(delivery) = self.all.get_mut(&id) else { return };
        delivery.state = State::Waiting(due);
        let queue = if delivery.url().is_some() { &mut self.waiting } else { &mut self.unaddressed };
        queue.insert((due, id));
    }

    /// State of a delivery, as in the message history.
    pub(crate) fn state(&self, id: u64) -> &'static str {
        match self.all.get(&id).map(|delivery| (&delivery.state, delivery.tries())) {
            Some((State::Waiting(_), 0) | (State::InFlight(_) | State::Taken(_), 1)) => "PENDING",
            Some((State::Waiting(_) | State::InFlight(_) | State::Taken(_), _)) => "RETRYING",
            _ if self.given_up.contains(&id) => "FAILED",
            _ => "DELIVERED",
        }
    }

    /// The deliveries whose attempt isn't answered yet.
    pub(crate) fn in_flight(&self) -> Vec<u64> {
        self.in_flight.iter().map(|(_, id)| *id).collect()
    }

    /// Returns a delivery whose attempt has timed out.
    pub(crate) fn overdue(&self, now: Time) -> Option<u64> {
        first_due(&self.in_flight, now).or_else(|| first_due(&self.taken, now))
    }

    /// Starts an attempt at the first delivery that is due. Returns its ID and its request.
    pub(crate) fn attempt(&mut self, now: Time, settings: &Settings) -> Option<(u64, Request<Vec<u8>>)> {
        let id = first_due(self.ready(), now)?;
        self.waiting.pop_first();
        let delivery = self.all.get_mut(&id)?;
        let timeout = delivery.start(now);
        delivery.state = State::InFlight(timeout);
        self.in_flight.insert((timeout, id));
        Some((id, delivery.request(settings)))
    }

    /// The deliveries whose time has come.
    fn due(&self, now: Time) -> impl DoubleEndedIterator<Item = u64> {
        self.ready().range(..=(now, u64::MAX)).map(|(_, id)| *id)
    }

    /// Returns true if an attempt at this delivery is due or isn't answered yet.
    fn is_open(&self, id: u64, now: Time) -> bool {
        self.all.get(&id).is_some_and(|delivery| match delivery.state {
            State::Waiting(due) => due <= now && !self.held,
            State::InFlight(_) => true,
            State::Taken(_) | State::Delivered | State::GivenUp => false,
        })
    }

    /// Returns true if a delivery is due, its response is awaited, or an attempt has timed out.
    pub(crate) fn is_busy(&self, now: Time) -> bool {
        !self.in_flight.is_empty() || first_due(self.ready(), now).or(first_due(&self.taken, now)).is_some()
    }

    /// Time at which a delivery is due next, or times out.
    pub(crate) fn next(&self) -> Option<Time> {
        let firsts = [self.ready().first(), self.in_flight.first(), self.taken.first()];
        firsts.into_iter().flatten().map(|(due, _)| *due).min()
    }

    /// The deliveries that are attempted when they are due.
    fn ready(&self) -> &BTreeSet<(Time, u64)> {
        static NONE: BTreeSet<(Time, u64)> = BTreeSet::new();
        if self.held { &NONE } else { &self.waiting }
    }

    /// Ends an attempt with the status and the body of its response, if there was one. Returns `None` if there is no such
    /// attempt.
    pub(crate) fn settle(&mut self, id: u64, response: Option<(u16, &[u8])>, now: Time) -> Option<Settled> {
        let delivery = self.all.get_mut(&id)?;
        match delivery.state {
            State::InFlight(timeout) => self.in_flight.remove(&(timeout, id)),
            State::Taken(timeout) => self.taken.remove(&(timeout, id)),
            _ => return None,
        };
        let what = delivery.end(response, now);
        let (about, body) = delivery.to_log(id);
        match delivery.state {
            State::Waiting(due) => self.wait(id, due),
            _ => self.keep(id, what),
        }
        Some(Settled { what, about, body })
    }

    /// Keeps a settled delivery among the newest.
    fn keep(&mut self, id: u64, what: What) {
        self.settled.push_back(id);
        if self.settled.len() > KEPT
            && let Some(oldest) = self.settled.pop_front()
        {
            self.all.remove(&oldest);
        }
        if what == What::GivenUp {
            self.given_up.insert(id);
        }
        if self.given_up.len() > FAILURES_KEPT {
            self.given_up.pop_first();
        }
    }
}

impl Sandbox {
    /// Returns the IDs of the deliveries that [`poll`](Self::poll) has to send by now, in order of their time.
    pub fn due(&self) -> Vec<u64> {
        self.context.deliveries.due(self.context.now).collect()
    }

    /// Returns true if a delivery has to be sent by now, or its response is awaited.
    pub fn is_open(&self, id: u64) -> bool {
        self.context.deliveries.is_open(id, self.context.now)
    }
}

/// The first delivery of a queue, if its time has come.
fn first_due(queue: &BTreeSet<(Time, u64)>, now: Time) -> Option<u64> {
    queue.first().filter(|(due, _)| *due <= now).map(|(_, id)| *id)
}

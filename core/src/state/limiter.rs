//! The limiter: decides when a call may be made, so that the platform doesn't refuse it.
//!
//! Each limit has its state in a file of its own: pairs, the throughput of a number, the audience of a portfolio, and the
//! counters and pauses of everything that is rarer than a message. A question ([`LimitQuery`]) contains which of them a call
//! touches.

mod audience;
mod counters;
mod events;
mod journal;
mod limits;
mod minutes;
mod outcome;
mod pair;
mod query;
#[cfg(feature = "shared")]
mod shared;
mod snapshot;
mod state;
mod throughput;

pub use limits::{Limits, NumberLimits, PairModel};
pub use query::{LimitQuery, Outcome};
#[cfg(feature = "shared")]
pub use shared::{OnOutage, SharedDecision, SharedLimiter};
pub use state::{LimitOrigin, LimitState};

use wabakit_macros::class;

use self::{
    audience::Audience,
    counters::{Counters, FOREVER},
    pair::Pair,
    throughput::Number,
};
use crate::{
    engine::endpoint::{Op, RateLimitClass},
    error::{Error, Reason},
    json::JsonObject,
    state::{decision::Decision, identities::Identities},
    table::{Table, pair},
    time::Time,
    webhook::EventParts,
};

/// Decides when a call may be made. It knows every documented limit: messages of a number, messages to one recipient,
/// users of a portfolio in 24 hours, hourly calls, and what the platform refuses for a while.
///
/// Ask [`decide`](Self::decide) before a call, and report the outcome with [`observe`](Self::observe). Pass webhook
/// events to [`event`](Self::event). A recipient is identified by phone number, in any notation, by user ID or by group
/// ID.
///
/// The state is plain data: take a [`snapshot`](Self::snapshot) and [`restore`](Self::restore) it elsewhere. It takes at
/// most 36 bytes for each recipient with outstanding debt, 36 for each [link](Self::link), and 53 for each user who
/// counts for a messaging limit; [`prune`](Self::prune) removes what no longer counts.
#[class]
#[derive(Clone, Debug)]
pub struct Limiter {
    limits: Limits,
    identities: Identities,
    /// By number and user: see [`Pair`].
    pairs: Table,
    /// By limit, owner and user: pauses of messages to one user, and refusals in a row; see [`Recipient`].
    recipients: Table,
    /// Sorted by key. An account has few numbers, and a tree would add much code to the WebAssembly module.
    numbers: Vec<(u64, Number)>,
    /// Sorted by key, in the same way.
    audiences: Vec<(u64, Audience)>,
    counters: Counters,
    /// Portfolios of WABAs, as far as responses and webhooks contained them.
    portfolios: Vec<(String, String)>,
}

#[class]
impl Limiter {
    /// Creates a limiter that has counted nothing.
    pub fn new(
        /// Rate limits. Default: the platform's.
        #[default]
        limits: Limits,
        /// Random number that prevents attackers from choosing names that collide. Limiters that share state need the
        /// same one.
        seed: u64,
    ) -> Self {
        let (pairs, recipients) = Default::default();
        let (numbers, audiences, counters, portfolios) = Default::default();
        let identities = Identities::new(seed);
        Self { limits, identities, pairs, recipients, numbers, audiences, counters, portfolios }
    }

    /// Decides whether a call may be made now, and counts it if so.
    #[printed(decide)]
    pub fn decide_by_name(
        &mut self,
        /// Name of the operation, such as `messages.send`.
        op: &str,
        /// Parameters of the call, with the IDs of its number and WABA as `phone_number_id` and `waba_id`.
        params: &JsonObject<'_>,
        now: Time,
        /// True if the customer service window of the recipient is open: then the message doesn't count for the messaging
        /// limit. Messages without a template never do. Default: false.
        #[default]
        window_open: bool,
        /// Spreads messages over the second. Default: false.
        #[default]
        paced: bool,
    ) -> Result<Decision, Error> {
        let mut query = LimitQuery::of_params(Op::find(op)?, params);
        query.check()?;
        query.outside_window = query.outside_window && !window_open;
        query.paced = paced;
        Ok(self.decide(&query, now))
    }

    /// Decides as `decide` does, for a caller who waits: returns nothing if the call may be made, or the time to ask again.
    /// Messages are spread over the second. Fails if the time is after `latest`, or if waiting alone doesn't help. A client
    /// with this limiter asks in this way before each attempt.
    #[printed(admit)]
    pub fn admit_by_name(
        &mut self,
        /// Name of the operation, such as `messages.send`.
        op: &str,
        /// Parameters of the call, as for `decide`.
        params: &JsonObject<'_>,
        /// Latest time until which the caller waits.
        latest: Time,
        now: Time,
        /// True if the customer service window of the recipient is open, as for `decide`. Default: false.
        #[default]
        window_open: bool,
    ) -> Result<Option<Time>, Error> {
        let op = Op::find(op)?;
        self.decide_by_name(op.name, params, now, window_open, true)?.admitted(op.name, latest, now)
    }

    /// Observes the outcome of a call: when a message reached the platform, what it refused, and how much of the quotas is
    /// used. Report every call that [`decide`](Self::decide) allowed.
    #[printed(observe)]
    pub fn observe_by_name(
        &mut self,
        /// Name of the operation, such as `messages.send`.
        op: &str,
        /// Parameters of the call, as for `decide`.
        params: &JsonObject<'_>,
        /// Time of the decision.
        departed: Time,
        /// Error of the call as an object: `code` and `details` of an error of the API, and `retry`. Default: none, the call
        /// succeeded.
        error: Option<&JsonObject<'_>>,
        /// Metadata of the response, with its `usage`. Default: none.
        metadata: Option<&JsonObject<'_>>,
        now: Time,
    ) -> Result<(), Error> {
        let query = LimitQuery::of_params(Op::find(op)?, params);
        self.observe_json(&query, departed, error, metadata, now);
        Ok(())
    }

    /// Returns whether responses of an operation contain limits, so that [`learn`](Self::learn) needs them.
    pub fn learns(
        /// Name of the operation, such as `phone_numbers.get`.
        op: &str,
    ) -> bool {
        events::LEARNED.contains(&op)
    }

    /// Learns limits that a response contains: those of `phone_numbers.get`, `phone_numbers.list`, `accounts.get` and
    /// `calls.get_permissions`. Other responses are ignored.
    #[printed(learn)]
    pub fn learn_by_name(
        &mut self,
        /// Name of the operation, such as `phone_numbers.get`.
        op: &str,
        /// Parameters of the call, as for `decide`.
        params: &JsonObject<'_>,
        /// Response of the call, with the platform's names.
        response: &JsonObject<'_>,
        now: Time,
    ) -> Result<(), Error> {
        let query = LimitQuery::of_params(Op::find(op)?, params);
        self.learn(&query, response, now);
        Ok(())
    }

    /// Learns from an event: received messages, failed statuses, and changes of limits, templates, flows and accounts.
    /// Irrelevant events are ignored, so pass all of them.
    pub fn event<'e>(&mut self, event: impl Into<EventParts<'e>>, now: Time) {
        self.apply(event.into(), now);
    }

    /// Returns what is counted and what is paused.
    pub fn explain(&mut self, now: Time) -> Vec<LimitState> {
        self.explained(now)
    }

    /// Ends a pause whose cause is removed, such as a missing payment method.
    pub fn clear(
        &mut self,
        /// The limit, as a decision contains it.
        limit: Reason,
        /// ID of the owner: a number, a WABA, a flow, or a WABA and a template's name with a slash between them. Empty
        /// for the app.
        scope: &str,
    ) {
        let (owner, object) = scope.split_once('/').unwrap_or((scope, ""));
        self.counters.clear(self.identities.keys(), limit, [owner, object], true);
    }

    /// Sets limits of one number, instead of those of all numbers and of those that the platform reported.
    pub fn set_number(
        &mut self,
        /// ID of the business phone number.
        number: &str,
        /// Limits of the number.
        limits: NumberLimits,
        now: Time,
    ) {
        let at = self.number_of(number);
        if let Some(portfolio) = &limits.portfolio {
            self.join(at, Rank::Portfolio, portfolio);
        }
        let Some((_, known)) = self.numbers.get_mut(at) else { return };
        if let Some(throughput) = limits.throughput {
            known.throughput = Some((throughput, LimitOrigin::Caller, now));
            self.counters.journal.facts();
        }
        if let Some(limit) = limits.messaging_limit {
            self.limit_audience(at, limit, LimitOrigin::Caller, now);
        }
    }

    /// Decides whether one message may be sent from a number to a user or group now, and counts it if so. The same as
    /// [`decide`](Self::decide) for a free-form message.
    pub fn take(&mut self, number: &str, recipient: &str, now: Time) -> Decision {
        self.decide(&LimitQuery::service(number, recipient), now)
    }

    /// Links two names of one user, such as a phone number and a user ID. Both share one budget and its debt. Notations
    /// of one phone number need no link, and events link the names that they contain.
    pub fn link(&mut self, name: &str, other: &str) {
        self.record_link(name, other, false);
        self.link_users(name, other);
    }

    /// Pauses messages from this number to this recipient until `until`, after the platform refused one (error 131056).
    /// [`observe`](Self::observe) does it.
    pub fn pause_pair(&mut self, number: &str, recipient: &str, until: Time) {
        // `link` merges the debts to every known number.
        self.number_of(number);
        let (from, user) = (self.identities.number(number), self.identities.user(recipient));
        self.counters.journal.pause_pair(from, user, until);
        let key = pair(from, user);
        let paused = Pair::paused(self.pairs.get(key).map(Pair::unpack), &self.limits, until);
        self.pairs.set(key, paused.pack());
    }

    /// Pauses all messages from this number until `until`, after the platform refused one (error 130429).
    /// [`observe`](Self::observe) does it.
    pub fn pause_number(&mut self, number: &str, until: Time) {
        let at = self.number_of(number);
        if let Some((_, number)) = self.numbers.get_mut(at) {
            number.held = number.held.max(until);
            self.counters.journal.hold(&number.name, until);
        }
    }

    /// Removes recipients without outstanding debt, and everything else that no longer counts. Returns the number of
    /// recipients still tracked.
    pub fn prune(&mut self, now: Time) -> usize {
        let limits = &self.limits;
        self.pairs.retain(|word| Pair::unpack(word).due(limits) > now);
        self.recipients.retain(|word| Recipient::unpack(word).counts(now));
        self.counters.prune(now);
        let owed = self.pairs.len();
        self.numbers.retain(|(_, number)| owed > 0 || number.is_busy(limits, now));
        self.audiences.retain_mut(|(_, audience)| audience.limit.is_some() || audience.used(now) > 0);
        owed
    }

    /// Replaces the limits of all numbers.
    pub fn set_limits(&mut self, limits: Limits) {
        self.limits = limits;
    }

    /// Returns the state as text for [`restore`](Self::restore). It contains no names of users.
    pub fn snapshot(&self) -> String {
        self.written()
    }

    /// Creates a limiter from a snapshot of this version or an earlier one.
    pub fn restore(snapshot: &str) -> Result<Self, Error> {
        Self::read(snapshot)
    }
}

impl Limiter {
    /// Decides whether a call may be made now, and counts it if so.
    pub fn decide(&mut self, query: &LimitQuery<'_>, now: Time) -> Decision {
        let place = self.place(query);
        let mut verdict = Verdict { now, until: now, because: None };
        self.check(query, &place, &mut verdict);
        if verdict.because.is_none() {
            self.count(query, &place, now);
        }
        verdict.decision()
    }

    /// Returns the limits of all numbers.
    pub fn limits(&self) -> &Limits {
        &self.limits
    }

    /// Decides under the pair rate limit alone.
    #[cfg(feature = "shared")]
    fn decide_pair(&mut self, query: &LimitQuery<'_>, now: Time) -> Decision {
        let place = self.place(query);
        let mut verdict = Verdict { now, until: now, because: None };
        self.check_pair(place.user.filter(|_| query.is_send()), &place, &mut verdict);
        if verdict.because.is_none() {
            self.count(query, &place, now);
        }
        verdict.decision()
    }

    /// Raises the verdict to the latest time that a limit of the call asks for.
    fn check(&mut self, query: &LimitQuery<'_>, place: &Place, verdict: &mut Verdict) {
        let now = verdict.now;
        let user = place.user.filter(|_| query.is_send());
        if matches!(query.class, RateLimitClass::Send | RateLimitClass::MarkRead)
            && let Some((_, number)) = self.numbers.get_mut(place.number)
        {
            verdict.raise(number.ready(&self.limits, query.paced, now), Reason::Throughput);
        }
        if let Some(user) = user {
            if query.outside_window
                && let Some(audience) = find(&mut self.audiences, place.portfolio)
            {
                verdict.raise(audience.ready(user, self.limits.messaging_limit, now), Reason::MessagingLimit);
            }
            let paused = |limit, owner| self.recipients.get(recipient(limit, owner, user)).map(Recipient::unpack);
            if let Some(paused) = paused(Reason::TestRecipients, place.from) {
                verdict.raise(paused.until, Reason::TestRecipients);
            }
            if let Some(paused) = paused(Reason::UserMarketing, place.portfolio).filter(|_| query.marketing) {
                verdict.raise(paused.until, Reason::UserMarketing);
            }
        }
        let (keys, counters) = (self.identities.keys(), &mut self.counters);
        if !counters.is_empty() {
            let account = account(&self.numbers, query, place);
            query.each(account, &mut |limit, scope| verdict.raise(counters.ready(keys, limit, scope, now), limit));
        }
        // Last, because a burst can end before the other limits allow the message.
        self.check_pair(user, place, verdict);
    }

    fn check_pair(&self, user: Option<u64>, place: &Place, verdict: &mut Verdict) {
        if let Some(user) = user.filter(|_| verdict.until != FOREVER) {
            let pair = self.pairs.get(pair(place.from, user)).map(Pair::unpack);
            let at = verdict.until;
            verdict.raise(pair.map_or(at, |pair| pair.ready(&self.limits, at)), Reason::Pair);
        }
    }

    fn count(&mut self, query: &LimitQuery<'_>, place: &Place, now: Time) {
        if let Some(user) = place.user.filter(|_| query.is_send()) {
            let (key, limits) = (pair(place.from, user), &self.limits);
            let sent = Pair::sent(self.pairs.get(key).map(Pair::unpack), limits, now);
            self.pairs.set_among(key, sent.pack(), |word| Pair::unpack(word).due(limits) > now);
            if query.outside_window {
                let name = self.numbers.get(place.number).map_or("", |(_, number)| number.portfolio_name());
                let audience = entry(&mut self.audiences, place.portfolio, || Audience::new(name));
                audience.count(user, limits.messaging_limit, now);
            }
        }
        if matches!(query.class, RateLimitClass::Send | RateLimitClass::MarkRead)
            && let Some((_, number)) = self.numbers.get_mut(place.number)
        {
            number.count(now);
        }
        if !query.is_send() || query.flow.is_some() || query.requests_call {
            let (keys, counters) = (self.identities.keys(), &mut self.counters);
            let account = account(&self.numbers, query, place);
            query.each(account, &mut |limit, scope| counters.count(keys, limit, scope, now));
        }
    }

    /// Finds the number and the user of a call.
    fn place(&mut self, query: &LimitQuery<'_>) -> Place {
        let Some(name) = query.number else { return Place::default() };
        let number = self.number_of(name);
        if let Some(waba) = query.waba
            && self.numbers.get(number).is_some_and(|(_, number)| number.waba.as_deref() != Some(waba))
        {
            self.set_waba(number, waba);
        }
        if let Some(business) = query.business
            && self.numbers.get(number).is_some_and(|(_, number)| number.portfolio_name() != business)
        {
            self.join(number, Rank::Portfolio, business);
        }
        let (from, portfolio) = self.numbers.get(number).map_or((0, 0), |(key, number)| (*key, number.portfolio_key()));
        Place { number, from, portfolio, user: query.recipient.map(|recipient| self.identities.user(recipient)) }
    }

    /// Returns the place of a number in the list.
    fn number_of(&mut self, id: &str) -> usize {
        let key = self.identities.number(id);
        let at = self.numbers.partition_point(|(other, _)| *other < key);
        if self.numbers.get(at).is_none_or(|(other, _)| *other != key) {
            self.numbers.insert(at, (key, Number::new(id, key)));
            self.counters.journal.facts();
        }
        // Snapshots of the first version contain no names.
        if let Some((_, number)) = self.numbers.get_mut(at).filter(|(_, number)| number.name.is_empty()) {
            id.clone_into(&mut number.name);
        }
        at
    }

    /// Records the WABA of a number, and the portfolio of the WABA if it is known.
    fn set_waba(&mut self, number: usize, waba: &str) {
        if let Some((_, number)) = self.numbers.get_mut(number) {
            number.waba = Some(waba.to_owned());
            self.counters.journal.facts();
        }
        let portfolio = self.portfolios.iter().find(|(known, _)| known == waba).map(|(_, portfolio)| portfolio.clone());
        match portfolio {
            Some(portfolio) => self.join(number, Rank::Portfolio, &portfolio),
            None => self.join(number, Rank::Waba, waba),
        }
    }

    /// Records the portfolio of a WABA, to which all its numbers belong.
    fn set_portfolio(&mut self, waba: &str, portfolio: &str) {
        self.counters.journal.facts();
        if self.portfolios.iter().any(|(known, of)| known == waba && of == portfolio) {
            return;
        }
        self.portfolios.retain(|(known, _)| known != waba);
        self.portfolios.push((waba.to_owned(), portfolio.to_owned()));
        for at in 0..self.numbers.len() {
            if self.numbers.get(at).is_some_and(|(_, number)| number.waba.as_deref() == Some(waba)) {
                self.join(at, Rank::Portfolio, portfolio);
            }
        }
    }

    /// Moves a number to the audience of its WABA or portfolio, with the users that it counted before.
    fn join(&mut self, number: usize, rank: Rank, name: &str) {
        let key = self.audience_key(rank, name);
        let Some((_, number)) = self.numbers.get_mut(number) else { return };
        let Some(before) = number.join(rank, name, key) else { return };
        self.counters.journal.join(before, key);
        self.counters.journal.facts();
        if let Some(known) = find(&mut self.audiences, before).cloned() {
            entry(&mut self.audiences, key, || Audience::new(name)).join(&known);
        }
    }

    fn audience_key(&self, rank: Rank, name: &str) -> u64 {
        pair(rank as u64, self.identities.number(name))
    }

    /// Sets the messaging limit of a number's portfolio.
    fn limit_audience(&mut self, number: usize, limit: u32, source: LimitOrigin, now: Time) {
        let Some((_, number)) = self.numbers.get(number) else { return };
        let audience = entry(&mut self.audiences, number.portfolio_key(), || Audience::new(number.portfolio_name()));
        audience.set_limit(limit, source, now);
        self.counters.journal.facts();
    }

    /// Moves the debts and the messages of a user to the key that the user is kept under after a link.
    fn link_users(&mut self, name: &str, other: &str) {
        let Some((kept, gone)) = self.identities.link(name, other) else { return };
        for (from, _) in &self.numbers {
            let (kept, gone) = (pair(*from, kept), pair(*from, gone));
            if let Some(more) = self.pairs.get(gone).map(Pair::unpack) {
                let owed = self.pairs.get(kept).map(Pair::unpack);
                let owed = owed.map_or(more, |owed| owed.merged(more, &self.limits));
                self.pairs.set(kept, owed.pack());
            }
        }
        self.audiences.iter_mut().for_each(|(_, audience)| audience.link(kept, gone));
    }

    /// Records a link for the processes that share the limits. `is_learned` if an event contained both names.
    fn record_link(&mut self, name: &str, other: &str, is_learned: bool) {
        let users = [name, other].map(|name| self.identities.name(name));
        self.counters.journal.link(users, is_learned, &self.numbers);
    }

    fn explained(&mut self, now: Time) -> Vec<LimitState> {
        let mut states = vec![];
        states.extend(self.numbers.iter().map(|(_, number)| number.explain(&self.limits, now)));
        let default = self.limits.messaging_limit;
        states.extend(self.audiences.iter_mut().map(|(_, audience)| audience.explain(default, now)));
        states.extend(self.counters.explain(now));
        let owing = self.pairs.iter().map(|(_, word)| Pair::unpack(word).due(&self.limits)).filter(|due| *due > now);
        let (count, first) =
            owing.fold((0_u32, FOREVER), |(count, first), due| (count.saturating_add(1), first.min(due)));
        states.push(LimitState {
            limit: Reason::Pair,
            scope: String::new(),
            used: count,
            of: None,
            free_at: Some(first).filter(|first| *first < FOREVER),
            since: None,
            source: LimitOrigin::Default,
        });
        states
    }
}

/// Place of a call in the limiter's state.
#[derive(Default)]
struct Place {
    /// Place of the number in the list; without a number, that of none.
    number: usize,
    from: u64,
    portfolio: u64,
    user: Option<u64>,
}

/// Latest time that the limits of a call ask for.
struct Verdict {
    now: Time,
    until: Time,
    because: Option<Reason>,
}

impl Verdict {
    fn raise(&mut self, until: Time, because: Reason) {
        if until > self.until {
            (self.until, self.because) = (until, Some(because));
        }
    }

    fn decision(self) -> Decision {
        match self.because {
            None => Decision::Send,
            Some(because) if self.until == FOREVER => Decision::Refuse { because },
            Some(because) => Decision::Wait { until: self.until, because },
        }
    }
}

/// Degree to which the owner of a messaging limit is known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    #[default]
    Number,
    Waba,
    Portfolio,
}

/// Pause of messages to one user, and refusals in a row, in a word: the end in 56 bits, and the refusals in 8.
#[derive(Clone, Copy)]
struct Recipient {
    until: Time,
    refusals: u32,
}

impl Recipient {
    fn unpack(word: u64) -> Self {
        let [refusals, ..] = word.to_le_bytes();
        let until = Time(word >> 8);
        Self { until: if until.0 == u64::MAX >> 8 { FOREVER } else { until }, refusals: refusals.into() }
    }

    fn pack(self) -> u64 {
        self.until.0.min(u64::MAX >> 8) << 8 | u64::from(self.refusals.min(255))
    }

    /// Returns true until a day after the end: then refusals aren't in a row any more.
    fn counts(self, now: Time) -> bool {
        self.until + audience::DAY > now
    }
}

/// Returns the key of a limit for an owner and a user.
fn recipient(limit: Reason, owner: u64, user: u64) -> u64 {
    pair(pair(owner, user), limit as u64)
}

/// Returns the WABA of a call, or its number until the WABA is known.
fn account<'a>(numbers: &'a [(u64, Number)], query: &LimitQuery<'a>, place: &Place) -> &'a str {
    let number = numbers.get(place.number).filter(|_| query.number.is_some()).map(|(_, number)| number);
    let known = number.and_then(|number| number.waba.as_deref());
    query.waba.or(known).or(query.number).unwrap_or_default()
}

/// Finds an entry of a sorted list.
fn find<T>(list: &mut [(u64, T)], key: u64) -> Option<&mut T> {
    let at = list.binary_search_by_key(&key, |(key, _)| *key).ok()?;
    list.get_mut(at).map(|(_, entry)| entry)
}

/// Finds an entry of a sorted list, or adds it.
#[expect(clippy::indexing_slicing, reason = "inserted above if missing")]
fn entry<T>(list: &mut Vec<(u64, T)>, key: u64, new: impl FnOnce() -> T) -> &mut T {
    let at = list.partition_point(|(other, _)| *other < key);
    if list.get(at).is_none_or(|(other, _)| *other != key) {
        list.insert(at, (key, new()));
    }
    &mut list[at].1
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

    #[test]
    fn a_limiter_that_is_never_pruned_keeps_recipients_with_debt_only() {
        let mut limiter = Limiter::new(Limits { throughput: u32::MAX, ..Limits::default() }, 7);
        for message in 0..100_000 {
            limiter.take("n", &format!("+1650{message:07}"), Time(message));
        }
        // At each time, 6,000 recipients have debt.
        assert!(limiter.pairs.len() < 16_000, "{}", limiter.pairs.len());
    }
}

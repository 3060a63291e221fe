//! Limits that several processes share in Redis or Valkey: commands with scripts, and their replies.
//!
//! Each process knows the *facts*: WABAs and portfolios of numbers, and learned limits. They are kept in a hash with a
//! version. With them, the limiter in memory computes which limits a call touches and what an outcome changes, and the
//! scripts do the arithmetic on the shared states. A script refuses to decide under another version of the facts, and
//! returns them instead.

mod facts;
mod outage;

pub use outage::OnOutage;

use std::collections::BTreeMap;

use self::{facts::Facts, outage::Outage};
use crate::{
    engine::endpoint::RateLimitClass,
    error::{Error, Reason, excerpt},
    json::Json,
    state::{
        decision::Decision,
        limiter::{
            LimitQuery, Limiter, Limits, PairModel, Place, account,
            audience::UNLIMITED,
            counters::{key, windows},
            journal::{Changes, Journal, audience_key, counter_key, hex, log_key, number_key, pair_key, user_key},
        },
    },
    table::pair,
    time::{Time, millis},
};

/// Limiter whose limits several processes share in Redis (6.2 or later) or Valkey.
///
/// It builds commands and reads their replies; any client of Redis runs them. Each decision is one command, which takes
/// about 20 µs of the server's time. The server's clock counts, so the clocks of processes may differ. All keys have one
/// hash tag, so a cluster keeps them in one slot; use a limiter for each business portfolio, and one for each app.
///
/// ```
/// use wabakit::{Error, Time, limiter::{LimitQuery, Limits, SharedDecision, SharedLimiter}};
///
/// // `run` returns the reply or the text of the server's error, and nothing if the server doesn't reply.
/// fn decide(
///     limiter: &mut SharedLimiter,
///     query: LimitQuery<'_>,
///     now: Time,
///     run: impl Fn(&[String]) -> Option<String>,
/// ) -> Result<SharedDecision, Error> {
///     loop {
///         let reply = limiter.decide(&[query], now).and_then(|command| run(&command));
///         if let Some(decisions) = limiter.decided(&[query], reply.as_deref(), now)? {
///             return Ok(decisions[0]);
///         }
///     }
/// }
/// ```
///
/// Without a reply, for example within 50 ms, the process decides alone ([`OnOutage`]). It tries again after each second,
/// and then reports what it sent.
#[derive(Clone, Debug)]
pub struct SharedLimiter {
    /// Facts, and the calls of this process alone.
    limiter: Limiter,
    /// Beginning of all keys, with the hash tag.
    prefix: String,
    process: String,
    has_own_clock: bool,
    on_outage: OnOutage,
    outage: Option<Outage>,
    /// Version of the facts in Redis, which are these, and facts that were sent there.
    version: String,
    known: Facts,
    offered: Facts,
    /// True if the facts of the limiter are or may be others than those in Redis.
    is_ahead: bool,
    /// True if the last command wasn't carried out, so that its changes are made again.
    is_repeated: bool,
    /// True if the server is assumed to know the scripts.
    is_loaded: bool,
    /// Last time when this process reported that it is alive, and the number of processes.
    alive: Option<Time>,
    processes: u32,
    /// Users of portfolios in a day, as far as replies contained them.
    counted: BTreeMap<u64, u32>,
    /// Time of the last reply on the server's clock.
    last: Time,
    /// Difference between the server's clock and the process's, in milliseconds.
    clock: i64,
}

/// Decision about one call, and its time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct SharedDecision {
    /// The decision. A time to wait for is one of the process's clock.
    pub decision: Decision,
    /// Time of the decision on the server's clock. Pass it to `observe` as the time of departure.
    pub at: Time,
}

/// A script with its digest, by which the server knows it.
struct Script {
    digest: &'static str,
    text: &'static str,
}

const DECIDE: Script = Script {
    digest: "d520dcdff212ae2d23b1966431fcec366039932a",
    text: concat!(include_str!("shared/state.lua"), include_str!("shared/decide.lua")),
};
const CHANGE: Script = Script {
    digest: "9a411f1a65cafe4be43cb8620b818139287f1640",
    text: concat!(include_str!("shared/state.lua"), include_str!("shared/change.lua")),
};

/// Time in milliseconds between reports that a process is alive.
const REPORT: u64 = 10_000;

impl SharedLimiter {
    /// Creates a limiter that shares its state with those of the same name.
    ///
    /// `name` is that of the shared limits, such as the ID of the portfolio or app, and `process` a unique name of this
    /// process. `seed` is a random number that prevents attackers from choosing names that collide; all processes use
    /// that of the first one.
    pub fn new(name: &str, process: &str, limits: Limits, seed: u64) -> Self {
        let mut limiter = Limiter::new(limits, seed);
        limiter.counters.journal = Journal::begun();
        Self {
            limiter,
            prefix: format!("wbk:{{{name}}}:"),
            process: process.to_owned(),
            has_own_clock: false,
            on_outage: OnOutage::default(),
            outage: None,
            version: String::new(),
            known: Facts::default(),
            offered: Facts::default(),
            is_ahead: true,
            is_repeated: false,
            is_loaded: true,
            alive: None,
            processes: 1,
            counted: BTreeMap::new(),
            last: Time(0),
            clock: 0,
        }
    }

    /// Sets the behavior without the server. Default: [`OnOutage::Share`].
    pub fn on_outage(mut self, on_outage: OnOutage) -> Self {
        self.on_outage = on_outage;
        self
    }

    /// Uses the given times instead of the server's clock, as tests do.
    pub fn with_own_clock(mut self) -> Self {
        self.has_own_clock = true;
        self
    }

    /// Builds the command that decides calls, one after the other, and counts those that may be made. All calls need the
    /// same portfolio or app as the limiter. Returns `None` while the server is lost. [`decided`](Self::decided) reads the
    /// reply.
    pub fn decide(&mut self, queries: &[LimitQuery<'_>], now: Time) -> Option<Vec<String>> {
        if self.outage.is_some() {
            return self.resume(now);
        }
        for query in queries {
            self.limiter.place(query);
        }
        if let Some(command) = self.change(now, |_, _| {}) {
            return Some(command);
        }
        let mut call = Changes::default();
        let is_due = self.alive.is_none_or(|last| millis(now.since(last)) >= REPORT);
        call.arg(if is_due { &*self.process } else { "" });
        queries.iter().for_each(|query| self.ask(&mut call, query));
        Some(self.command(&DECIDE, call, now))
    }

    /// Reads the reply to [`decide`](Self::decide), the text of the server's error, or `None` without a reply. Returns the
    /// decisions, or `None` if the command must be built and run again.
    pub fn decided(
        &mut self,
        queries: &[LimitQuery<'_>],
        reply: Option<&str>,
        now: Time,
    ) -> Result<Option<Vec<SharedDecision>>, Error> {
        let Some(reply) = reply else { return Ok(Some(self.decide_alone(queries, now))) };
        let read = integers(reply).filter(|numbers| numbers.len() == queries.len().saturating_mul(3).saturating_add(2));
        let Some(numbers) = read else { return self.changed(Some(reply), now).map(|_| None) };
        let ([at, processes], decisions) = numbers.split_first_chunk().unwrap_or((&[0, 0], &[]));
        let at = Time(at.unsigned_abs());
        self.set_clock(at, now);
        if *processes > 0 {
            self.alive = Some(now);
            self.processes = u32::try_from(*processes).unwrap_or(u32::MAX);
        }
        let mut read = vec![];
        for (query, decision) in queries.iter().zip(decisions.chunks(3)) {
            let [limit, wait, users] = *decision else { continue };
            let decision = match (limit, self.reason(query, limit)) {
                (0, _) => Decision::Send,
                (_, Some(because)) if wait < 0 => Decision::Refuse { because },
                (_, Some(because)) => {
                    Decision::Wait { until: Time(now.0.saturating_add(wait.unsigned_abs())), because }
                }
                _ => return Err(unexpected(reply)),
            };
            let place = self.limiter.place(query);
            let is_sent = decision == Decision::Send;
            if let Ok(users) = u32::try_from(users) {
                self.counted.insert(place.portfolio, users.saturating_add(is_sent.into()));
            }
            if is_sent {
                self.limiter.count(query, &place, at);
            }
            read.push(SharedDecision { decision, at });
        }
        Ok(Some(read))
    }

    /// Builds the command that makes changes of a limiter for all processes: outcomes, events, responses and everything
    /// else that [`Limiter`] has a method for. The function gets the limiter and the time on the server's clock.
    /// Returns `None` if nothing changes, and while the server is lost: then pauses are reported at its return. A decision
    /// in the function would count in this process alone.
    ///
    /// [`changed`](Self::changed) reads the reply.
    ///
    /// ```
    /// use wabakit::{Time, limiter::{LimitQuery, Limits, Outcome, SharedLimiter}};
    ///
    /// let mut shared = SharedLimiter::new("506914307656634", "worker 1", Limits::default(), 7);
    /// let (query, departed) = (LimitQuery::service("106540352242922", "+16505551234"), Time(0));
    /// let change = shared.change(Time(80), |limiter, now| {
    ///     limiter.observe(&query, departed, Outcome::Accepted, &[], now);
    /// });
    /// assert_eq!(change.unwrap()[0], "EVALSHA");
    /// ```
    pub fn change(&mut self, now: Time, change: impl FnOnce(&mut Limiter, Time)) -> Option<Vec<String>> {
        let server = self.server_time(now);
        if self.is_repeated {
            self.limiter.counters.journal.repeat();
        }
        change(&mut self.limiter, server);
        if self.outage.is_some() {
            return None;
        }
        let changes = self.limiter.counters.journal.take();
        self.is_ahead |= changes.facts;
        let mut call = Changes::default();
        if self.is_ahead {
            self.offered = Facts::of(&self.limiter);
            for (name, value) in self.offered.beyond(&self.known) {
                call.arg("fact").arg(name).arg(value);
            }
        }
        call.keys.extend(changes.keys);
        call.args.extend(changes.args);
        self.is_ahead &= !call.args.is_empty();
        // Under other facts, an event may change something.
        (changes.facts || !call.args.is_empty()).then(|| self.command(&CHANGE, call, now))
    }

    /// Reads the reply to [`change`](Self::change), the text of the server's error, or `None` without a reply. Returns
    /// false if the command must be built and run again.
    pub fn changed(&mut self, reply: Option<&str>, now: Time) -> Result<bool, Error> {
        let Some(reply) = reply else {
            self.lose(false, now);
            self.is_repeated = true;
            return Ok(false);
        };
        let resumed = reply.strip_prefix("resumed ");
        if resumed.is_some() {
            self.resumed();
        }
        let changed = resumed.or_else(|| reply.strip_prefix("changed "));
        if let Some((version, at)) = changed.and_then(|rest| rest.split_once(' ')) {
            if version != self.version {
                self.version = version.to_owned();
                self.known = std::mem::take(&mut self.offered);
                self.is_ahead = false;
            }
            self.is_repeated = false;
            at.parse().into_iter().for_each(|at| self.set_clock(Time(at), now));
            return Ok(true);
        }
        if let Some(facts) = reply.strip_prefix("facts ").and_then(Json::read) {
            self.learn_facts(&facts, now);
            return Ok(false);
        }
        if reply.contains("No matching script") {
            (self.is_loaded, self.is_repeated) = (false, true);
            self.outage.iter_mut().for_each(Outage::restarted);
            return Ok(false);
        }
        Err(unexpected(reply))
    }

    /// Returns the number of processes that used the limits in the last minute.
    pub fn processes(&self) -> u32 {
        self.processes
    }

    /// Adds the limits of a call, with their parameters. Pauses are in one list of names, which is seldom read.
    fn ask(&mut self, call: &mut Changes, query: &LimitQuery<'_>) {
        let place = self.limiter.place(query);
        let limiter = &self.limiter;
        let (keys, counters) = (limiter.identities.keys(), &limiter.counters);
        let (mut kinds, mut pauses) = (String::new(), String::new());
        let (mut counted, mut parameters) = (vec![], vec![]);
        query.each(account(&limiter.numbers, query, &place), &mut |limit, scope| {
            let key = key(keys, limit, scope);
            let windows = windows(limit);
            // Of all calls of a number, only those at the same time are limited, which the platform counts.
            let is_counted = limit != Reason::Calls || !scope[1].is_empty();
            let kind = match counters.hourly(keys, limit, scope) {
                Some(calls) => {
                    parameters.push(calls.into());
                    'm'
                }
                None if windows.is_empty() || !is_counted => 'p',
                None => {
                    parameters.push(windows.len() as u64);
                    parameters.extend(windows.iter().flat_map(|(window, most)| [millis(*window), *most as u64]));
                    if limit == Reason::Flow { 'f' } else { 'w' }
                }
            };
            kinds.push(kind);
            if kind == 'p' {
                pauses.push_str(&hex(key));
            } else {
                counted.push(counter_key(key));
            }
        });
        let name = query.number.unwrap_or_default();
        let number = limiter.numbers.get(place.number).map(|(_, number)| number);
        let number = number.filter(|_| matches!(query.class, RateLimitClass::Send | RateLimitClass::MarkRead));
        let user = place.user.filter(|_| query.is_send());
        let limit = self.messaging_limit(query, &place).filter(|_| user.is_some());
        let marketing = Some(place.portfolio).filter(|_| query.marketing && user.is_some());
        call.arg(kinds).arg(pauses).arg(counted.len());
        call.arg(number.map_or(0, |number| number.full_rate(&limiter.limits))).arg(u8::from(query.paced));
        call.arg(user.map_or(String::new(), |_| hex(place.from))).arg(marketing.map_or(String::new(), hex));
        call.arg(limit.as_deref().unwrap_or("-"));
        call.key(number_key(name));
        if let Some(user) = user {
            call.key(user_key(user)).key(pair_key(pair(place.from, user)));
        }
        call.keys.extend(counted);
        if number.is_some() {
            call.key(log_key(name)).key(audience_key(place.portfolio));
        }
        call.args.extend(parameters.iter().map(u64::to_string));
    }

    /// Returns the messaging limit of a call as text, empty if it is unknown. Calls that don't count have none.
    fn messaging_limit(&self, query: &LimitQuery<'_>, place: &Place) -> Option<String> {
        let default = self.limiter.limits.messaging_limit;
        let audiences = &self.limiter.audiences;
        let at = audiences.binary_search_by_key(&place.portfolio, |(key, _)| *key);
        let audience = at.ok().and_then(|at| audiences.get(at));
        let limit = audience.map_or(default, |(_, audience)| audience.limit(default));
        let counts = query.outside_window && limit != Some(UNLIMITED);
        counts.then(|| limit.map_or(String::new(), |limit| limit.to_string()))
    }

    /// Returns the limit at a place of a reply.
    fn reason(&self, query: &LimitQuery<'_>, limit: i64) -> Option<Reason> {
        let fixed =
            [Reason::Throughput, Reason::MessagingLimit, Reason::TestRecipients, Reason::UserMarketing, Reason::Pair];
        let mut limits = fixed.to_vec();
        query.each("", &mut |limit, _| limits.push(limit));
        limits.get(usize::try_from(limit).ok()?.checked_sub(1)?).copied()
    }

    fn command(&mut self, script: &Script, call: Changes, now: Time) -> Vec<String> {
        let name = if self.is_loaded { ["EVALSHA", script.digest] } else { ["EVAL", script.text] };
        self.is_loaded = true;
        let Limits { pair_interval, pair_burst, pair_burst_window, pair_margin, .. } = self.limiter.limits;
        let Limits { pair_model, throughput_margin, .. } = self.limiter.limits;
        let mut command = Vec::with_capacity(call.keys.len().saturating_add(call.args.len()).saturating_add(13));
        command.extend(name.map(str::to_owned));
        command.push(call.keys.len().saturating_add(2).to_string());
        command.extend(["version", "paused"].map(|key| [&self.prefix, key].concat()));
        command.extend(call.keys.iter().map(|key| [&*self.prefix, key].concat()));
        command.push(self.version.clone());
        command.push(if self.has_own_clock { now.0.to_string() } else { "-1".to_owned() });
        command.push(millis(pair_interval).to_string());
        command.push(pair_burst.to_string());
        command.push(millis(pair_burst_window).to_string());
        command.push(millis(pair_margin).to_string());
        command.push(if pair_model == PairModel::Gcra { "gcra" } else { "debt" }.to_owned());
        command.push(millis(throughput_margin).to_string());
        command.extend(call.args);
        command
    }

    /// Replaces the facts by those in Redis. Those that aren't there, as after a loss of its data, are sent again.
    fn learn_facts(&mut self, facts: &Json<'_>, now: Time) {
        let (version, processes, known) = Facts::read(facts);
        if !version.is_empty() {
            self.processes = processes.max(1);
        }
        if !self.version.is_empty() && origin(&version) != origin(&self.version) {
            self.lose(true, now);
        }
        if let Some(seed) = known.seed().filter(|seed| Some(*seed) != Facts::of(&self.limiter).seed()) {
            self.limiter = Limiter::new(self.limiter.limits.clone(), seed);
            self.limiter.counters.journal = Journal::begun();
            self.outage = None;
        }
        if self.learn_during_outage(&known) {
            (self.version, self.known) = (version, known);
            return;
        }
        known.clone().or(std::mem::take(&mut self.known)).apply(&mut self.limiter);
        self.limiter.counters.journal.take();
        (self.version, self.known) = (version, known);
        (self.is_ahead, self.is_repeated) = (true, true);
    }

    fn server_time(&self, now: Time) -> Time {
        Time(now.0.saturating_add_signed(self.clock))
    }

    fn set_clock(&mut self, server: Time, now: Time) {
        self.last = server;
        self.clock = i64::try_from(i128::from(server.0).saturating_sub(now.0.into())).unwrap_or_default();
    }
}

fn unexpected(reply: &str) -> Error {
    Error::validation("reply", "a reply to a script of the limiter", excerpt(reply))
}

/// Returns the first version of a server's data, which a server that lost them doesn't have.
fn origin(version: &str) -> Option<&str> {
    version.split('-').next().filter(|origin| !origin.is_empty())
}

/// Reads integers with spaces between them.
fn integers(text: &str) -> Option<Vec<i64>> {
    text.split(' ').map(|digits| digits.parse().ok()).collect()
}

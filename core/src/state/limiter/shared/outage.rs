//! Decisions of a process while the server gives no reply, and the return to shared limits.

use std::time::Duration;

use wabakit_macros::choice;

use super::{CHANGE, SharedDecision, SharedLimiter, facts::Facts};
use crate::{
    error::Reason,
    state::{
        decision::Decision,
        limiter::{
            LimitQuery, Limits,
            audience::UNLIMITED,
            journal::{Changes, audience_key, hex, number_key, pair_key},
            pair::Pair,
            state::LimitOrigin,
        },
    },
    time::Time,
};

/// Behavior of a process while the server that shares its limits gives no reply.
#[choice]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum OnOutage {
    /// Continue with an equal share of each limit, after a pause of one second. The worst case is a refused message.
    #[default]
    Share,
    /// Wait until the server replies. No limit is exceeded.
    Wait,
    /// Send under the pair rate limit alone.
    Send,
}

/// An outage of the server, as a process sees it.
#[derive(Clone, Debug)]
pub(super) struct Outage {
    /// Time on the server's clock since which it may not know what this process sent.
    since: Time,
    /// Time of the next attempt on the process's clock.
    retry: Time,
    /// True if others don't know all that was sent: this process sent alone, or the server was restarted.
    is_uncertain: bool,
    /// Facts and limits without shares.
    facts: Facts,
    limits: Limits,
}

/// Time between attempts to reach the server.
const RETRY: Duration = Duration::from_secs(1);
/// Time for which no message is sent at first: until those of other processes have left the last second.
const PAUSE: Duration = Duration::from_millis(1250);
/// Time before an outage in which a server can have lost what it acknowledged.
const LOST: Duration = Duration::from_secs(2);

impl SharedLimiter {
    /// Begins an outage. With `all`, the server has lost everything.
    pub(super) fn lose(&mut self, all: bool, now: Time) {
        if let Some(outage) = &mut self.outage {
            outage.since = if all { Time(0) } else { outage.since };
            outage.is_uncertain |= all;
            return;
        }
        let server = self.server_time(now);
        let (facts, limits) = (Facts::of(&self.limiter), self.limiter.limits.clone());
        self.outage = Some(if all {
            Outage { since: Time(0), retry: now, is_uncertain: true, facts, limits }
        } else {
            Outage { since: self.last - LOST, retry: now + RETRY, is_uncertain: false, facts, limits }
        });
        self.take_share(server);
    }

    /// Limits this process to its share of what is left.
    fn take_share(&mut self, server: Time) {
        let share = |all: u32| all.checked_div(self.processes).unwrap_or(all);
        let limiter = &mut self.limiter;
        limiter.counters.journal.alone(true);
        for (_, number) in &mut limiter.numbers {
            let rate = share(number.full_rate(&limiter.limits)).max(1);
            number.throughput = Some((rate, LimitOrigin::Caller, server));
            number.held = number.held.max(server + PAUSE + limiter.limits.throughput_margin);
        }
        for (key, audience) in &mut limiter.audiences {
            let limit = audience.limit(limiter.limits.messaging_limit).filter(|limit| *limit != UNLIMITED);
            let own = audience.used(server);
            let known = self.counted.get(key).copied().unwrap_or_default().max(own);
            let left = limit.map(|limit| own.saturating_add(share(limit.saturating_sub(known))));
            audience.limit = left.map(|left| (left, LimitOrigin::Caller, server)).or(audience.limit);
        }
        limiter.limits.throughput = share(limiter.limits.throughput).max(1);
        limiter.limits.messaging_limit = limiter.limits.messaging_limit.map(share);
    }

    /// Decides calls without the server.
    pub(super) fn decide_alone(&mut self, queries: &[LimitQuery<'_>], now: Time) -> Vec<SharedDecision> {
        self.lose(false, now);
        let retry = self.outage.as_ref().map_or(now, |outage| outage.retry);
        let at = self.server_time(now);
        let decide = |query: &LimitQuery<'_>| match self.on_outage {
            OnOutage::Share => self.limiter.decide(query, at),
            OnOutage::Send => self.limiter.decide_pair(query, at),
            OnOutage::Wait => Decision::Wait { until: self.server_time(retry), because: Reason::Throughput },
        };
        let decisions: Vec<_> = queries.iter().map(decide).collect();
        if let Some(outage) = &mut self.outage {
            outage.is_uncertain |= decisions.contains(&Decision::Send);
        }
        let own_clock = |decision| match decision {
            Decision::Wait { until, because } => {
                Decision::Wait { until: Time(until.0.saturating_add_signed(self.clock.saturating_neg())), because }
            }
            decision => decision,
        };
        decisions.into_iter().map(|decision| SharedDecision { decision: own_clock(decision), at }).collect()
    }

    /// Builds the command that reports what this process sent during an outage, if it is time for an attempt.
    pub(super) fn resume(&mut self, now: Time) -> Option<Vec<String>> {
        let server = self.server_time(now);
        let outage = self.outage.as_mut().filter(|outage| outage.retry <= now)?;
        outage.retry = now + RETRY;
        let (since, limits, is_uncertain) = (outage.since, outage.limits.clone(), outage.is_uncertain);
        self.offered = outage.facts.clone();
        let mut call = Changes::default();
        for (name, value) in self.offered.beyond(&self.known) {
            call.arg("fact").arg(name).arg(value);
        }
        let limiter = &self.limiter;
        for (pair, word) in limiter.pairs.iter() {
            let pair_state = Pair::unpack(word);
            if pair_state.due(&limits) > server {
                call.key(pair_key(pair)).arg("merge pair");
                call.args.extend(pair_state.numbers().map(|number| number.to_string()));
            }
        }
        for (key, audience) in &limiter.audiences {
            for (at, user) in audience.since(since.max(server - Duration::from_secs(24 * 60 * 60))) {
                call.key(audience_key(*key)).arg("merge user").arg(hex(user)).arg(at.0);
            }
        }
        let held: Vec<_> = limiter.numbers.iter().filter(|_| is_uncertain).collect();
        call.arg("resume").arg(held.len());
        call.keys.extend(held.iter().map(|(_, number)| number_key(&number.name)));
        let paused = self.limiter.counters.journal.recorded();
        call.keys.extend(paused.keys.iter().cloned());
        call.args.extend(paused.args.iter().cloned());
        Some(self.command(&CHANGE, call, now))
    }

    /// Ends an outage: the server knows what this process sent.
    pub(super) fn resumed(&mut self) {
        let Some(outage) = self.outage.take() else { return };
        self.limiter.limits = outage.limits;
        outage.facts.apply(&mut self.limiter);
        self.limiter.counters.journal.take();
        self.limiter.counters.journal.alone(false);
    }

    /// Takes facts over during an outage, which are applied at its end. Returns false without an outage.
    pub(super) fn learn_during_outage(&mut self, known: &Facts) -> bool {
        let Some(outage) = &mut self.outage else { return false };
        outage.facts = known.clone().or(std::mem::take(&mut outage.facts));
        outage.retry();
        true
    }
}

impl Outage {
    /// Repeats the report at once: the server is there.
    fn retry(&mut self) {
        self.retry = Time(0);
    }

    /// Repeats the report to a server that was restarted, as it doesn't know the scripts any more.
    pub(super) fn restarted(&mut self) {
        self.is_uncertain = true;
        self.retry();
    }
}

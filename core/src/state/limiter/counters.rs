//! Counters and pauses of everything that isn't counted for each message: hourly calls, registrations, edits of templates,
//! calls to users, and what the platform refuses for a while.

use std::{collections::VecDeque, time::Duration};

use crate::{
    error::Reason,
    phone,
    state::limiter::{
        journal::Journal,
        minutes::Minutes,
        state::{LimitOrigin, LimitState},
    },
    table::{Keys, pair},
    time::Time,
};

const SECOND: Duration = Duration::from_secs(1);
const HOUR: Duration = Duration::from_secs(60 * 60);
const DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// Time of a pause that only a change ends.
pub(super) const FOREVER: Time = Time(u64::MAX);

/// Owner of a limit: an ID, or two of which the second belongs to the first.
pub(super) type Scope<'a> = [&'a str; 2];

/// Calls of a WABA in an hour, before and after one of its numbers is registered.
const WABA_CALLS: u32 = 200;
const ACTIVE_WABA_CALLS: u32 = 5000;

/// Hourly limit that is counted by minutes.
fn hourly(limit: Reason) -> Option<u32> {
    match limit {
        Reason::WabaCalls => Some(WABA_CALLS),
        Reason::CreditCalls => Some(5000),
        Reason::Verification => Some(125),
        _ => None,
    }
}

/// Limits that are counted exactly: at most so many in each of these times.
pub(super) fn windows(limit: Reason) -> &'static [(Duration, usize)] {
    const DAYS: [Duration; 4] =
        [DAY.saturating_mul(2), DAY.saturating_mul(3), DAY.saturating_mul(7), DAY.saturating_mul(30)];
    match limit {
        Reason::Registration => &[(DAYS[1], 10)],
        Reason::TemplateCreation => &[(HOUR, 100)],
        Reason::TemplateEdits => &[(DAY, 1), (DAYS[3], 10)],
        Reason::CallLookups => &[(SECOND, 5)],
        Reason::CallRequests => &[(DAY, 1), (DAYS[2], 2)],
        Reason::Calls => &[(DAY, 10)],
        Reason::Flow => &[(HOUR, 10)],
        _ => &[],
    }
}

/// All counters and pauses.
#[derive(Clone, Debug, Default)]
pub(super) struct Counters {
    /// Sorted by key.
    all: Vec<(u64, Counter)>,
    /// Changes of these and of the limiter's other state, if Redis shares it.
    pub(super) journal: Journal,
}

/// Counter and pause of one limit and owner.
#[derive(Clone, Debug)]
pub(super) struct Counter {
    pub(super) limit: Reason,
    pub(super) scope: String,
    /// End of a pause.
    pub(super) until: Time,
    /// Pauses in a row.
    pub(super) failures: u32,
    pub(super) since: Time,
    pub(super) source: LimitOrigin,
    /// Allowed calls in an hour, if not the documented ones.
    pub(super) allowed: Option<u32>,
    times: VecDeque<Time>,
    minutes: Minutes,
}

impl Counter {
    pub(super) fn new(limit: Reason, scope: String) -> Self {
        let (until, since) = Default::default();
        let (times, minutes) = Default::default();
        Self { limit, scope, until, failures: 0, since, source: LimitOrigin::Default, allowed: None, times, minutes }
    }

    /// Returns the time when the next call may be made.
    fn ready(&mut self, now: Time) -> Time {
        let mut until = now.max(self.until);
        for (window, most) in windows(self.limit) {
            let first = self.times.len().checked_sub(*most).and_then(|at| self.times.get(at));
            until = until.max(first.map_or(now, |first| *first + *window));
        }
        match self.hourly() {
            Some(limit) => until.max(self.minutes.ready(limit, now)),
            None => until,
        }
    }

    fn count(&mut self, now: Time) {
        if self.hourly().is_some() {
            return self.minutes.count(1, now);
        }
        let most = windows(self.limit).iter().map(|(_, most)| *most).max().unwrap_or_default();
        while self.times.len() >= most.max(1) {
            self.times.pop_front();
        }
        if most > 0 {
            self.times.push_back(now);
        }
    }

    fn hourly(&self) -> Option<u32> {
        self.allowed.or(hourly(self.limit))
    }

    /// Returns true if the counter has state that a new one doesn't have.
    fn is_busy(&mut self, now: Time) -> bool {
        let longest = windows(self.limit).iter().map(|(window, _)| *window).max().unwrap_or_default();
        let counts = self.times.back().is_some_and(|at| *at + longest > now) || self.minutes.used(now) > 0;
        counts || self.until > now || self.allowed.is_some() || self.limit == Reason::Flow
    }

    fn explain(&mut self, now: Time) -> LimitState {
        let ready = self.ready(now);
        let shortest = windows(self.limit).first();
        let recent = |(window, _): &(Duration, usize)| self.times.iter().filter(|at| **at + *window > now).count();
        let used = shortest.map_or(0, |shortest| u32::try_from(recent(shortest)).unwrap_or(u32::MAX));
        let of = shortest.and_then(|(_, most)| u32::try_from(*most).ok());
        let (used, of) = match self.hourly() {
            Some(limit) => (self.minutes.used(now), Some(limit)),
            None => (used, of),
        };
        LimitState {
            limit: self.limit,
            scope: self.scope.clone(),
            used,
            of,
            free_at: Some(ready).filter(|ready| *ready > now && *ready != FOREVER),
            since: Some(self.since).filter(|since| *since > Time(0)),
            source: self.source,
        }
    }

    pub(super) fn words(&self) -> Vec<u64> {
        let head = [
            self.until.0,
            self.failures.into(),
            self.since.0,
            self.allowed.map_or(0, |of| u64::from(of).saturating_add(1)),
        ];
        let times = self.times.iter().map(|at| at.0);
        head.into_iter().chain([self.times.len() as u64]).chain(times).chain(self.minutes.words()).collect()
    }

    pub(super) fn read(mut self, words: &[u64]) -> Option<Self> {
        let ([until, failures, since, allowed, times], rest) = words.split_first_chunk()?;
        let (times, minutes) = rest.split_at_checked(usize::try_from(*times).ok()?)?;
        times.is_sorted().then_some(())?;
        self.until = Time(*until);
        self.failures = u32::try_from(*failures).ok()?;
        self.since = Time(*since);
        self.allowed = allowed.checked_sub(1).map(u32::try_from).transpose().ok()?;
        self.times = times.iter().copied().map(Time).collect();
        self.minutes = Minutes::read(minutes)?;
        Some(self)
    }
}

impl Counters {
    /// Returns the calls that are allowed in an hour, if the limit counts them by minutes.
    #[cfg(feature = "shared")]
    pub(super) fn hourly(&self, keys: Keys, limit: Reason, scope: Scope<'_>) -> Option<u32> {
        self.all
            .binary_search_by_key(&key(keys, limit, scope), |(key, _)| *key)
            .ok()
            .and_then(|at| self.all.get(at)?.1.allowed)
            .or(hourly(limit))
    }

    /// Returns the time when a limit and its pause allow the next call.
    pub(super) fn ready(&mut self, keys: Keys, limit: Reason, scope: Scope<'_>, now: Time) -> Time {
        self.find(keys, limit, scope).map_or(now, |counter| counter.ready(now))
    }

    /// Counts a call, if the limit counts calls.
    pub(super) fn count(&mut self, keys: Keys, limit: Reason, scope: Scope<'_>, now: Time) {
        // A flow is limited only after the platform throttled it.
        // Of all calls of a number, only those at the same time are limited, which the platform counts.
        let is_counted = match limit {
            Reason::Calls => !scope[1].is_empty(),
            limit => hourly(limit).is_some() || !windows(limit).is_empty(),
        };
        if limit == Reason::Flow {
            self.find(keys, limit, scope).into_iter().for_each(|counter| counter.count(now));
        } else if is_counted {
            self.at(keys, limit, scope).count(now);
        }
    }

    /// Pauses calls until a time. Returns the number of pauses in a row.
    pub(super) fn pause(&mut self, keys: Keys, limit: Reason, scope: Scope<'_>, pause: &Pause) {
        self.journal.pause(key(keys, limit, scope), limit, pause);
        let counter = self.at(keys, limit, scope);
        counter.failures = counter.failures.saturating_add(1);
        let until = pause.until(counter.failures);
        counter.until = counter.until.max(until);
        (counter.since, counter.source) = (pause.now, pause.source);
    }

    /// Forgets pauses in a row.
    pub(super) fn succeeded(&mut self, keys: Keys, limit: Reason, scope: Scope<'_>) {
        self.journal.succeeded(|| key(keys, limit, scope));
        if let Some(counter) = self.find(keys, limit, scope) {
            counter.failures = 0;
        }
    }

    /// Ends a pause. With `times`, forgets what was counted, too.
    pub(super) fn clear(&mut self, keys: Keys, limit: Reason, scope: Scope<'_>, times: bool) {
        self.journal.clear(key(keys, limit, scope), limit, times);
        if let Some(counter) = self.find(keys, limit, scope) {
            (counter.until, counter.failures) = (Time(0), 0);
            if times {
                (counter.times, counter.minutes) = Default::default();
            }
        }
    }

    /// Begins to count what isn't limited otherwise.
    pub(super) fn begin(&mut self, keys: Keys, limit: Reason, scope: Scope<'_>, source: LimitOrigin, now: Time) {
        self.journal.begin(key(keys, limit, scope));
        let counter = self.at(keys, limit, scope);
        (counter.since, counter.source) = (now, source);
    }

    /// Removes a counter, which then applies no more.
    pub(super) fn remove(&mut self, keys: Keys, limit: Reason, scope: Scope<'_>) {
        let key = key(keys, limit, scope);
        self.journal.remove(key);
        self.all.retain(|(other, _)| *other != key);
    }

    /// Raises the number of calls in an hour to a part of what is allowed, in percent.
    pub(super) fn raise(&mut self, keys: Keys, limit: Reason, scope: Scope<'_>, percent: f64, now: Time) {
        let counter = self.at(keys, limit, scope);
        let allowed = counter.hourly().unwrap_or_default();
        let reported = (f64::from(allowed) * percent.clamp(0.0, 100.0) / 100.0) as u32;
        let missing = reported.saturating_sub(counter.minutes.used(now));
        if missing > 0 {
            counter.minutes.count(missing, now);
            (counter.since, counter.source) = (now, LimitOrigin::Header);
        }
        self.journal.raise(key(keys, limit, scope), reported);
    }

    /// Records that one of a WABA's numbers is registered, which allows more calls in an hour.
    pub(super) fn activate(&mut self, keys: Keys, waba: &str, source: LimitOrigin, now: Time) {
        let counter = self.at(keys, Reason::WabaCalls, [waba, ""]);
        if counter.allowed != Some(ACTIVE_WABA_CALLS) {
            counter.allowed = Some(ACTIVE_WABA_CALLS);
            (counter.since, counter.source) = (now, source);
            self.journal.facts();
        }
    }

    /// Returns the WABAs with a registered number.
    #[cfg(feature = "shared")]
    pub(super) fn active(&self) -> impl Iterator<Item = &str> {
        self.all.iter().filter(|(_, counter)| counter.allowed.is_some()).map(|(_, counter)| &*counter.scope)
    }

    /// Forgets which WABAs have a registered number.
    #[cfg(feature = "shared")]
    pub(super) fn deactivate(&mut self) {
        self.all.iter_mut().for_each(|(_, counter)| counter.allowed = None);
    }

    pub(super) fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    pub(super) fn prune(&mut self, now: Time) {
        self.all.retain_mut(|(_, counter)| counter.is_busy(now));
    }

    pub(super) fn explain(&mut self, now: Time) -> impl Iterator<Item = LimitState> {
        self.all.iter_mut().filter_map(move |(_, counter)| counter.is_busy(now).then(|| counter.explain(now)))
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = (u64, &Counter)> {
        self.all.iter().map(|(key, counter)| (*key, counter))
    }

    pub(super) fn push(&mut self, key: u64, counter: Counter) -> Option<()> {
        self.all.last().is_none_or(|(last, _)| *last < key).then(|| self.all.push((key, counter)))
    }

    fn find(&mut self, keys: Keys, limit: Reason, scope: Scope<'_>) -> Option<&mut Counter> {
        if self.all.is_empty() {
            return None;
        }
        let at = self.all.binary_search_by_key(&key(keys, limit, scope), |(key, _)| *key).ok()?;
        self.all.get_mut(at).map(|(_, counter)| counter)
    }

    #[expect(clippy::indexing_slicing, reason = "inserted above if missing")]
    fn at(&mut self, keys: Keys, limit: Reason, scope: Scope<'_>) -> &mut Counter {
        let key = key(keys, limit, scope);
        let at = self.all.partition_point(|(other, _)| *other < key);
        if self.all.get(at).is_none_or(|(other, _)| *other != key) {
            let shown = if names_user(limit) { 1 } else { 2 };
            let parts: Vec<_> = scope.into_iter().take(shown).filter(|part| !part.is_empty()).collect();
            let name = parts.join("/");
            self.all.insert(at, (key, Counter::new(limit, name)));
        }
        &mut self.all[at].1
    }
}

/// Pause that the platform caused.
pub(super) struct Pause {
    pub(super) now: Time,
    pub(super) source: LimitOrigin,
    /// Time that the platform asked to wait.
    pub(super) asked: Duration,
    /// First pause, doubled with each one in a row up to the longest.
    pub(super) first: Duration,
    pub(super) longest: Duration,
}

impl Pause {
    /// Pause that only a change ends.
    pub(super) fn forever(now: Time, source: LimitOrigin) -> Self {
        Self { now, source, asked: Duration::MAX, first: Duration::ZERO, longest: Duration::ZERO }
    }

    /// Pause of one minute, doubled to 15 minutes, and at least as long as the platform asked.
    pub(super) fn of_a_minute(now: Time, source: LimitOrigin, asked: Option<Duration>) -> Self {
        let first = Duration::from_secs(60);
        Self { now, source, asked: asked.unwrap_or_default(), first, longest: first.saturating_mul(15) }
    }

    /// Pause of a fixed duration.
    pub(super) fn of(now: Time, source: LimitOrigin, asked: Duration) -> Self {
        Self { now, source, asked, first: Duration::ZERO, longest: Duration::ZERO }
    }

    pub(super) fn until(&self, failures: u32) -> Time {
        let factor = 1_u32.checked_shl(failures.saturating_sub(1)).unwrap_or(u32::MAX);
        let own = self.first.saturating_mul(factor).min(self.longest);
        self.now + self.asked.max(own)
    }
}

/// Returns the key of an owner. The second part can be a user, whose number has several notations.
pub(super) fn key(keys: Keys, limit: Reason, [owner, object]: Scope<'_>) -> u64 {
    let owner = pair(keys.of(owner), limit as u64);
    let object = if names_user(limit) { phone::account(object).unwrap_or(object.into()) } else { object.into() };
    if object.is_empty() { owner } else { pair(owner, keys.of(&object)) }
}

/// Returns true for limits whose owner is a number with a user. The user isn't shown.
fn names_user(limit: Reason) -> bool {
    matches!(limit, Reason::Calls | Reason::CallRequests)
}

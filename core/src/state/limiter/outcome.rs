//! Outcomes of calls: what they reveal about limits.

use std::time::Duration;

use crate::{
    engine::{endpoint::RateLimitClass, usage::Usage},
    error::{
        ApiError, Reason,
        retry::{Retry, pair_delay, stated_wait},
    },
    json::{Json, JsonObject},
    state::limiter::{
        LimitQuery, Limiter, Outcome, Place, Recipient, account,
        counters::{FOREVER, Pause},
        find,
        pair::Pair,
        recipient,
        state::LimitOrigin,
    },
    table::pair,
    time::Time,
};

const MINUTE: Duration = Duration::from_secs(60);
/// Hundredth of an hour, in which a percent of an hourly quota returns.
const PERCENT: Duration = Duration::from_secs(36);
const HOUR: Duration = Duration::from_secs(60 * 60);
const DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// A refusal by the platform, in a response or a webhook.
pub(super) struct Refusal<'a> {
    pub(super) code: u32,
    pub(super) subcode: Option<u32>,
    /// Description, which may contain a time to wait.
    pub(super) details: Option<&'a str>,
    /// Time to wait, by the headers.
    pub(super) after: Option<Duration>,
    pub(super) source: LimitOrigin,
}

impl Limiter {
    /// Observes the outcome of a call that [`decide`](Self::decide) allowed at `departed`: when the message reached the
    /// platform, what the platform refused, and how much of the quotas is used.
    pub fn observe<'o>(
        &mut self,
        query: &LimitQuery<'_>,
        departed: Time,
        outcome: impl Into<Outcome<'o>>,
        usage: &[Usage],
        now: Time,
    ) {
        let refusal = match outcome.into() {
            Outcome::Accepted => Ok(true),
            Outcome::Unknown => Ok(false),
            Outcome::NotSent => Err(None),
            Outcome::Rejected(error) => Err(Some(Refusal::of(error))),
        };
        self.observed(query, departed, refusal, now);
        for usage in usage {
            let wait = usage.estimated_time_to_regain_access;
            let percent = usage.call_count.max(usage.total_time).max(usage.total_cputime);
            self.used(query, &usage.what, usage.id.as_deref(), percent, wait, now);
        }
    }

    /// Observes an outcome in the form that other languages have.
    pub(super) fn observe_json(
        &mut self,
        query: &LimitQuery<'_>,
        departed: Time,
        error: Option<&JsonObject<'_>>,
        metadata: Option<&JsonObject<'_>>,
        now: Time,
    ) {
        let text = |name: &str| error.and_then(|error| error.get(name)?.as_str());
        let number = |name: &str| error.and_then(|error| error.get(name)?.as_u64()).and_then(|n| u32::try_from(n).ok());
        let retry = error.and_then(|error| error.get("retry"));
        let is_safe = retry.and_then(|retry| retry.get("kind")?.as_str()) == Some("safe");
        let after = retry.and_then(|retry| retry.get("after")?.as_u64()).map(Duration::from_millis);
        let refusal = match (error, number("code")) {
            (None, _) => Ok(true),
            (Some(_), Some(code)) => {
                let (subcode, source) = (number("subcode"), LimitOrigin::Response);
                Err(Some(Refusal { code, subcode, details: text("details"), after, source }))
            }
            // Invalid parameters have a path, and a call that may be repeated wasn't processed.
            (Some(_), None) if is_safe || text("path").is_some() => Err(None),
            (Some(_), None) => Ok(false),
        };
        self.observed(query, departed, refusal, now);
        let quotas = metadata.and_then(|metadata| metadata.get("usage")?.as_array()).unwrap_or_default();
        for quota in quotas.iter().filter_map(Json::as_object) {
            let text = |name: &str| quota.get(name).and_then(Json::as_str);
            let number = |name: &str| quota.get(name).and_then(Json::as_f64).unwrap_or_default();
            let percent = number("call_count").max(number("total_time")).max(number("total_cputime"));
            let wait = Duration::from_millis(number("estimated_time_to_regain_access") as u64);
            self.used(query, text("what").unwrap_or_default(), text("id"), percent, wait, now);
        }
    }

    /// Records an outcome: success, no answer, not sent or refused.
    fn observed(
        &mut self,
        query: &LimitQuery<'_>,
        departed: Time,
        outcome: Result<bool, Option<Refusal<'_>>>,
        now: Time,
    ) {
        let place = self.place(query);
        if let (Some(user), true) = (place.user, query.is_send()) {
            let key = pair(place.from, user);
            if let Some(known) = self.pairs.get(key).map(Pair::unpack) {
                self.pairs.set(key, known.answered(&self.limits, departed, now).pack());
            }
            self.counters.journal.answered(place.from, user, departed);
            if outcome.is_err() && query.outside_window {
                self.counters.journal.take_back(place.portfolio, user, departed);
                if let Some(audience) = find(&mut self.audiences, place.portfolio) {
                    audience.take_back(user, departed);
                }
            }
        }
        match outcome {
            Ok(true) => self.accepted(query, &place, now),
            Err(Some(refusal)) => self.refused(query, &place, &refusal, departed, now),
            Ok(false) | Err(None) => {}
        }
    }

    /// Forgets refusals in a row. A number that sends is registered, so its WABA has more calls in an hour.
    fn accepted(&mut self, query: &LimitQuery<'_>, place: &Place, now: Time) {
        if let (Some(user), true) = (place.user, query.is_send()) {
            let key = recipient(Reason::Pair, place.from, user);
            if self.recipients.get(key).is_some_and(|word| word != 0) {
                self.recipients.set(key, 0);
            }
            self.counters.journal.accepted(place.from, user);
        }
        let (keys, counters) = (self.identities.keys(), &mut self.counters);
        let account = account(&self.numbers, query, place);
        if query.is_send() && Some(account) != query.number {
            counters.activate(keys, account, LimitOrigin::Response, now);
        }
        query.each(account, &mut |limit, scope| counters.succeeded(keys, limit, scope));
    }

    /// Records a refusal.
    pub(super) fn refused(
        &mut self,
        query: &LimitQuery<'_>,
        place: &Place,
        refusal: &Refusal<'_>,
        departed: Time,
        now: Time,
    ) {
        let Refusal { code, after, source, .. } = *refusal;
        let asked = after.unwrap_or_default();
        match (code, place.user) {
            (131_056, Some(user)) => return self.refused_pair(place, user, refusal, now),
            (131_049, Some(user)) => {
                let pause = Pause { now, source, asked, first: DAY, longest: DAY.saturating_mul(7) };
                return self.pause_recipient(Reason::UserMarketing, place.portfolio, user, &pause);
            }
            (131_030, Some(user)) => {
                let pause = Pause::forever(now, source);
                return self.pause_recipient(Reason::TestRecipients, place.from, user, &pause);
            }
            (130_429, _) if query.number.is_some() => {
                if let Some((_, number)) = self.numbers.get_mut(place.number) {
                    self.counters.journal.slow(&number.name, departed, number.full_rate(&self.limits));
                    number.slow(&self.limits, departed, now);
                }
                return;
            }
            _ => {}
        }
        let account = account(&self.numbers, query, place);
        let (number, template) = (query.number.unwrap_or_default(), query.template.unwrap_or_default());
        let rising = |first: Duration, longest| Pause { now, source, asked, first, longest };
        let minutes = Pause::of_a_minute(now, source, after);
        let forever = Pause::forever(now, source);
        let class = query.class;
        let (limit, scope, pause) = match code {
            4 | 613 if query.op == "calls.get_permissions" => {
                (Reason::CallLookups, [number, ""], Pause::of(now, source, asked.max(Duration::from_secs(1))))
            }
            4 | 613 if class == RateLimitClass::Verification => (Reason::Verification, [number, query.op], minutes),
            4 | 17 | 32 | 341 | 613 | 80_007 | 80_008 => match class {
                RateLimitClass::Credit => (Reason::CreditCalls, ["", ""], minutes),
                RateLimitClass::Management if code >= 80_000 => (Reason::WabaCalls, [account, ""], minutes),
                _ => (Reason::AppCalls, ["", ""], minutes),
            },
            136_024 => (Reason::Verification, [number, query.op], rising(HOUR, HOUR.saturating_mul(12))),
            133_016 => (Reason::Registration, [number, query.op], Pause::of(now, source, DAY.saturating_mul(3))),
            2_388_039 => (Reason::TemplateEdits, [template, ""], Pause::of(now, source, DAY)),
            _ if refusal.subcode == Some(2_388_039) => {
                (Reason::TemplateEdits, [template, ""], Pause::of(now, source, DAY))
            }
            132_015 => (Reason::Template, [account, template], rising(HOUR.saturating_mul(3), HOUR.saturating_mul(6))),
            132_016 => (Reason::Template, [account, template], forever),
            132_069 => (Reason::Flow, [query.flow.unwrap_or_default(), ""], rising(MINUTE.saturating_mul(6), HOUR)),
            132_068 => (Reason::Flow, [query.flow.unwrap_or_default(), ""], forever),
            138_009 => {
                let user = query.recipient.unwrap_or_default();
                (
                    Reason::CallRequests,
                    [number, user],
                    Pause::of(now, source, stated_wait(refusal.details).unwrap_or(DAY)),
                )
            }
            138_012 => {
                let user = query.recipient.unwrap_or_default();
                (Reason::Calls, [number, user], Pause::of(now, source, stated_wait(refusal.details).unwrap_or(DAY)))
            }
            138_002 | 138_005 => (Reason::Calls, [number, ""], minutes),
            131_057 | 2_494_100 => (Reason::Maintenance, [number, ""], minutes),
            131_048 => (Reason::Spam, [number, ""], forever),
            368 | 131_031 => (Reason::Restricted, [account, ""], forever),
            131_042 => (Reason::Payment, [account, ""], rising(MINUTE.saturating_mul(15), HOUR)),
            131_064 => (Reason::Classification, [account, ""], rising(MINUTE.saturating_mul(15), HOUR)),
            0 | 102 | 190 => (Reason::Token, [account, ""], forever),
            131_208 => (Reason::GroupOperations, [number, ""], minutes),
            _ => return,
        };
        self.counters.pause(self.identities.keys(), limit, scope, &pause);
    }

    /// Pauses a pair for the time that the platform states, or for 1, 4, 16, 64, 256 and 1,024 seconds.
    fn refused_pair(&mut self, place: &Place, user: u64, refusal: &Refusal<'_>, now: Time) {
        let key = recipient(Reason::Pair, place.from, user);
        let known = self.recipients.get(key).map(Recipient::unpack);
        let refusals = known.filter(|known| known.counts(now)).map_or(0, |known| known.refusals);
        let backoff = pair_delay(refusals.min(5), key ^ now.0).unwrap_or_default();
        let stated = stated_wait(refusal.details);
        let until = now + stated.unwrap_or(backoff);
        self.counters.journal.refused(place.from, user, stated, now);
        self.set_recipient(key, Recipient { until: now, refusals: refusals.saturating_add(1) }, now);
        let key = pair(place.from, user);
        let paused = Pair::paused(self.pairs.get(key).map(Pair::unpack), &self.limits, until);
        self.pairs.set(key, paused.pack());
    }

    fn pause_recipient(&mut self, limit: Reason, owner: u64, user: u64, pause: &Pause) {
        self.counters.journal.pause_user(limit, owner, user, pause);
        let key = recipient(limit, owner, user);
        let known = self.recipients.get(key).map(Recipient::unpack).filter(|known| known.counts(pause.now));
        let refusals = known.map_or(0, |known| known.refusals).saturating_add(1);
        let until = known.map_or(Time(0), |known| known.until).max(pause.until(refusals));
        self.set_recipient(key, Recipient { until, refusals }, pause.now);
    }

    fn set_recipient(&mut self, key: u64, state: Recipient, now: Time) {
        self.recipients.set_among(key, state.pack(), |word| Recipient::unpack(word).counts(now));
    }

    /// Records the used part of a quota, in percent, and the time for which calls are refused.
    fn used(&mut self, query: &LimitQuery<'_>, what: &str, id: Option<&str>, percent: f64, wait: Duration, now: Time) {
        let place = self.place(query);
        let account = id.unwrap_or(account(&self.numbers, query, &place));
        let (limit, scope) = match (what, query.class) {
            ("app", _) => (Reason::AppCalls, ["", ""]),
            ("whatsapp_business_management", RateLimitClass::Credit) => (Reason::CreditCalls, ["", ""]),
            ("whatsapp_business_management", _) => (Reason::WabaCalls, [account, ""]),
            _ => return,
        };
        let keys = self.identities.keys();
        if !wait.is_zero() {
            self.counters.pause(keys, limit, scope, &Pause::of(now, LimitOrigin::Header, wait));
        } else if limit != Reason::AppCalls {
            self.counters.raise(keys, limit, scope, percent, now);
        } else if percent > 80.0 {
            self.counters.pause(keys, limit, scope, &Pause::of(now, LimitOrigin::Header, PERCENT));
        }
    }

    /// Ends a pause, or sets one that only a change ends.
    pub(super) fn set_pause(&mut self, limit: Reason, scope: [&str; 2], until: Time, source: LimitOrigin, now: Time) {
        let keys = self.identities.keys();
        match until {
            FOREVER => self.counters.pause(keys, limit, scope, &Pause::forever(now, source)),
            until if until > now => self.counters.pause(keys, limit, scope, &Pause::of(now, source, until.since(now))),
            _ => self.counters.clear(keys, limit, scope, false),
        }
    }
}

impl<'a> Refusal<'a> {
    fn of(error: &'a ApiError) -> Self {
        let after = match error.retry {
            Retry::Safe { after } => after,
            _ => None,
        };
        let (details, source) = (error.details.as_deref(), LimitOrigin::Response);
        Self { code: error.code, subcode: error.subcode, details, after, source }
    }
}

//! The throughput of a number: a maximum of messages in any second, and how the number recovers from a refusal.

use std::{collections::VecDeque, time::Duration};

use crate::{
    error::Reason,
    state::limiter::{
        Rank,
        limits::Limits,
        state::{LimitOrigin, LimitState},
    },
    time::{Time, millis},
};

/// State of a business phone number.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Number {
    /// ID of the number.
    pub(super) name: String,
    /// Phone number, which webhooks contain instead of the ID.
    pub(super) phone: Option<String>,
    /// WABA of the number, once a call named both.
    pub(super) waba: Option<String>,
    /// Owner of the messaging limit: portfolio, WABA or the number itself, whichever is known; with its key.
    portfolio: (Rank, String, u64),
    /// Messages per second, if the caller or the platform gave them, and who did.
    pub(super) throughput: Option<(u32, LimitOrigin, Time)>,
    /// End of a pause that the platform asked for.
    pub(super) held: Time,
    /// Last refusal with the rate after it.
    slowed: Option<(Time, u32)>,
    /// Learned margin, at the time of the last change.
    margin: (Duration, Time),
    /// Times of the last messages, each with the number of messages until then.
    sent: VecDeque<(Time, u32)>,
}

const SECOND: Duration = Duration::from_secs(1);
/// Time for which a number sends at half the rate after a refusal, and in which it recovers after that.
const SLOW: Duration = Duration::from_secs(60);
const MOST_MARGIN: Duration = Duration::from_millis(250);
/// Least margin of paced messages: the usual difference between the times that requests take to the platform.
const PACED_MARGIN: Duration = Duration::from_millis(50);
const MORE_MARGIN: Duration = Duration::from_millis(25);
/// Decrease of the learned margin in each hour.
const LESS_MARGIN: u64 = 10;
const HOUR: u64 = 3_600_000;

impl Number {
    pub(super) fn new(name: &str, key: u64) -> Self {
        Self { name: name.to_owned(), portfolio: (Rank::Number, name.to_owned(), key), ..Self::default() }
    }

    pub(super) fn portfolio_key(&self) -> u64 {
        self.portfolio.2
    }

    pub(super) fn portfolio_name(&self) -> &str {
        &self.portfolio.1
    }

    pub(super) fn portfolio_rank(&self) -> Rank {
        self.portfolio.0
    }

    /// Records what the platform reported. A throughput that the caller set stays.
    pub(super) fn learn(&mut self, rate: Option<u32>, phone: Option<&str>, source: LimitOrigin, now: Time) {
        if let Some(phone) = phone {
            self.phone = Some(phone.to_owned());
        }
        if let Some(rate) = rate
            && self.throughput.is_none_or(|(_, source, _)| source != LimitOrigin::Caller)
        {
            self.throughput = Some((rate, source, now));
        }
    }

    /// Records a better known owner of the messaging limit. Returns the key of the former one, if it is another.
    pub(super) fn join(&mut self, rank: Rank, name: &str, key: u64) -> Option<u64> {
        let (known, _, before) = &self.portfolio;
        if rank < *known || *before == key {
            return None;
        }
        let before = *before;
        self.set_portfolio(rank, name, key);
        Some(before)
    }

    pub(super) fn set_portfolio(&mut self, rank: Rank, name: &str, key: u64) {
        self.portfolio = (rank, name.to_owned(), key);
    }

    /// Returns the allowed messages per second.
    pub(super) fn full_rate(&self, limits: &Limits) -> u32 {
        self.throughput.map_or(limits.throughput, |(rate, ..)| rate).max(1)
    }

    /// Returns the messages per second at a time: half of them for a minute after a refusal, and in the next minute more
    /// and more.
    pub(super) fn rate(&self, limits: &Limits, at: Time) -> u32 {
        let full = self.full_rate(limits);
        let Some((since, slow)) = self.slowed.filter(|(_, slow)| *slow < full) else { return full };
        let recovering = millis(at.since(since + SLOW)).min(millis(SLOW));
        let more = u64::from(full.saturating_sub(slow)).saturating_mul(recovering).checked_div(millis(SLOW));
        slow.saturating_add(u32::try_from(more.unwrap_or_default()).unwrap_or_default())
    }

    /// Returns the time when the next message may be sent. Paced messages are spread over the second.
    pub(super) fn ready(&mut self, limits: &Limits, is_paced: bool, now: Time) -> Time {
        let margins = limits.throughput_margin.max(MOST_MARGIN).saturating_add(MOST_MARGIN);
        let expired = now - SECOND.saturating_add(margins);
        while self.sent.get(1).is_some_and(|(at, _)| *at < expired) {
            self.sent.pop_front();
        }
        self.first(limits, is_paced, now)
    }

    /// Returns the first time from now on at which a message fits.
    fn first(&self, limits: &Limits, is_paced: bool, now: Time) -> Time {
        let window = self.window(limits, is_paced, now);
        let first = now.max(self.held);
        if self.fits(limits, is_paced, first) {
            return first;
        }
        // Without messages, the allowed number only grows, so the first time that fits can be bisected.
        let last = self.sent.back().map_or(first, |(at, _)| *at + window).max(first);
        let (mut refused, mut fitting) = (first.0, last.0);
        while refused.saturating_add(1) < fitting {
            let middle = refused.midpoint(fitting);
            *(if self.fits(limits, is_paced, Time(middle)) { &mut fitting } else { &mut refused }) = middle;
        }
        Time(fitting)
    }

    /// Counts a message, sent or received.
    pub(super) fn count(&mut self, now: Time) {
        // The first entry holds the total before the others.
        if self.sent.is_empty() {
            self.sent.push_back((Time(0), 0));
        }
        let has_runs = self.sent.len() > 1;
        let Some((last, total)) = self.sent.back_mut() else { return };
        if has_runs && *last >= now {
            *total = total.wrapping_add(1);
        } else {
            let run = (now, total.wrapping_add(1));
            self.sent.push_back(run);
        }
    }

    /// Slows the number after the platform refused a request (error 130429) that was sent after the last refusal.
    pub(super) fn slow(&mut self, limits: &Limits, departed: Time, now: Time) {
        if self.slowed.is_some_and(|(since, _)| departed <= since) {
            return;
        }
        let rate = self.rate(limits, now).checked_div(2).unwrap_or_default().max(1);
        self.slowed = Some((now, rate));
        self.held = self.held.max(now + SECOND);
        let margin = self.learned_margin(now).saturating_add(MORE_MARGIN);
        self.margin = (margin.min(MOST_MARGIN), now);
    }

    /// Forgets everything that is known about the number but its ID.
    #[cfg(feature = "shared")]
    pub(super) fn forget_facts(&mut self, key: u64) {
        (self.phone, self.waba, self.throughput) = (None, None, None);
        self.portfolio = (Rank::Number, self.name.clone(), key);
    }

    /// Returns true if the number has state that a new one doesn't have.
    pub(super) fn is_busy(&self, limits: &Limits, now: Time) -> bool {
        let known = self.throughput.is_some() || self.portfolio.0 > Rank::Number;
        let slow = self.rate(limits, now) < self.full_rate(limits) || !self.learned_margin(now).is_zero();
        let window = self.window(limits, true, now);
        known || slow || self.held > now || self.sent.back().is_some_and(|(at, _)| *at + window > now)
    }

    pub(super) fn explain(&self, limits: &Limits, now: Time) -> LimitState {
        let (rate, full) = (self.rate(limits, now), self.full_rate(limits));
        let known = self.throughput.map(|(_, source, since)| (source, since));
        let slowed = self.slowed.filter(|_| rate < full).map(|(since, _)| (LimitOrigin::Response, since));
        let (source, since) = slowed.or(known).unzip();
        LimitState {
            limit: Reason::Throughput,
            scope: self.name.clone(),
            used: self.sent_since(SECOND, now),
            of: Some(rate),
            free_at: Some(self.first(limits, false, now)).filter(|first| *first > now),
            since,
            source: source.unwrap_or_default(),
        }
    }

    /// Returns the words of a snapshot.
    pub(super) fn words(&self) -> impl Iterator<Item = u64> {
        let (slowed, slow) = self.slowed.unwrap_or_default();
        let (margin, changed) = self.margin;
        let head = [self.held.0, slowed.0, slow.into(), millis(margin), changed.0];
        head.into_iter().chain(self.sent.iter().flat_map(|(at, total)| [at.0, u64::from(*total)]))
    }

    /// Reads the words of a snapshot into a number.
    pub(super) fn read_words(mut self, words: &[u64]) -> Option<Self> {
        let ([held, slowed, slow, margin, changed], sent) = words.split_first_chunk()?;
        let slow = u32::try_from(*slow).ok()?;
        self.held = Time(*held);
        self.slowed = (slow > 0).then_some((Time(*slowed), slow));
        self.margin = (Duration::from_millis(*margin).min(MOST_MARGIN), Time(*changed));
        let runs = sent.chunks(2).map(|run| Some((Time(*run.first()?), u32::try_from(*run.get(1)?).ok()?)));
        self.sent = runs.collect::<Option<_>>()?;
        self.sent.iter().map(|(at, _)| at).is_sorted().then_some(self)
    }

    /// Reads the words of an earlier version, which had no names and counted each time on its own.
    pub(super) fn read_version_1(key: u64, words: &mut impl Iterator<Item = u64>) -> Option<Self> {
        let mut number = Self { held: Time(words.next()?), ..Self::new("", key) };
        let mut total = 0_u32;
        number.sent.push_back((Time(0), 0));
        for _ in 0..words.next()? {
            let (at, count) = (Time(words.next()?), u32::try_from(words.next()?).ok()?);
            total = total.checked_add(count)?;
            number.sent.push_back((at, total));
        }
        number.sent.iter().map(|(at, _)| at).is_sorted().then_some(number)
    }

    /// Returns the time for which a message counts: a second, and the margin. That of paced messages is at least 50 ms, or the
    /// time of two messages.
    fn window(&self, limits: &Limits, is_paced: bool, now: Time) -> Duration {
        let least = || {
            let two = 2000_u64.checked_div(self.full_rate(limits).into()).unwrap_or_default();
            Duration::from_millis(two).clamp(PACED_MARGIN, MOST_MARGIN)
        };
        let margin = if is_paced { limits.throughput_margin.max(least()) } else { limits.throughput_margin };
        SECOND.saturating_add(margin).saturating_add(self.learned_margin(now))
    }

    fn learned_margin(&self, now: Time) -> Duration {
        let (margin, changed) = self.margin;
        if margin.is_zero() {
            return margin;
        }
        let hours = millis(now.since(changed)).checked_div(HOUR).unwrap_or_default();
        margin.saturating_sub(Duration::from_millis(hours.saturating_mul(LESS_MARGIN)))
    }

    /// Returns true if one more message fits at a time that isn't before the last message.
    fn fits(&self, limits: &Limits, is_paced: bool, at: Time) -> bool {
        let (rate, window) = (self.rate(limits, at), self.window(limits, is_paced, at));
        // Most numbers send less than they may, and all that is kept fits.
        if self.kept() >= rate && self.sent_since(window, at) >= rate {
            return false;
        }
        if !is_paced {
            return true;
        }
        // The part of the second in which a fortieth of its messages may be sent.
        let part = rate.checked_div(40).unwrap_or_default().max(1);
        let span = window.saturating_mul(part).checked_div(rate).unwrap_or_default();
        self.sent_since(Duration::from_millis(millis(span)), at) < part
    }

    /// Returns the number of messages that were sent within a time before `at`.
    fn sent_since(&self, window: Duration, at: Time) -> u32 {
        let before = at.0.checked_sub(millis(window)).map(|last| self.sent.partition_point(|(sent, _)| sent.0 <= last));
        let before = before.and_then(|count| self.sent.get(count.checked_sub(1)?)).or(self.sent.front());
        total(self.sent.back()).wrapping_sub(total(before))
    }

    /// Returns the number of messages in the log.
    fn kept(&self) -> u32 {
        total(self.sent.back()).wrapping_sub(total(self.sent.front()))
    }
}

/// Returns the number of messages until a time of the log.
fn total(run: Option<&(Time, u32)>) -> u32 {
    run.map_or(0, |(_, total)| *total)
}

//! The messaging limit of a portfolio: users with a message outside a customer service window in the last 24 hours.

use std::{collections::VecDeque, time::Duration};

use crate::{
    error::Reason,
    state::limiter::state::{LimitOrigin, LimitState},
    table::Table,
    time::Time,
};

/// State of a business portfolio, whose numbers share one messaging limit.
#[derive(Clone, Debug, Default)]
pub(super) struct Audience {
    /// ID of the portfolio; until it is known, of the WABA or the number.
    pub(super) name: String,
    /// Number of users in 24 hours, and the source and time of this limit. `u32::MAX` means unlimited.
    pub(super) limit: Option<(u32, LimitOrigin, Time)>,
    /// By user: the time of the last message, and whether there was one in the 24 hours before; see [`word`].
    users: Table,
    /// Messages in order. Those that a later message to the user follows don't count.
    order: VecDeque<(Time, u64)>,
    count: u32,
}

/// Limit without a number.
pub(super) const UNLIMITED: u32 = u32::MAX;
/// Number of users that are counted while the limit is unknown: no limit is higher.
const MOST: u32 = 100_000;
pub(super) const DAY: Duration = Duration::from_secs(24 * 60 * 60);

impl Audience {
    pub(super) fn new(name: &str) -> Self {
        Self { name: name.to_owned(), ..Self::default() }
    }

    /// Returns the time when a message to a user may be sent.
    pub(super) fn ready(&mut self, user: u64, default: Option<u32>, now: Time) -> Time {
        let Some(limit) = self.limit(default).filter(|limit| *limit != UNLIMITED) else { return now };
        self.expire(now);
        if self.count < limit || self.last(user).is_some() {
            return now;
        }
        // If the limit was lowered, more than one user has to leave. A limit of zero allows nothing.
        let leaving = usize::try_from(self.count.saturating_sub(limit)).unwrap_or_default();
        let mut counted = self.order.iter().filter(|(at, user)| self.last(*user) == Some(*at));
        counted.nth(leaving).map_or(now + DAY, |(at, _)| *at + DAY)
    }

    /// Counts a message to a user.
    pub(super) fn count(&mut self, user: u64, default: Option<u32>, now: Time) {
        let limit = self.limit(default);
        self.expire(now);
        let known = self.last(user);
        let is_new = known.is_none();
        if limit == Some(UNLIMITED) || limit.is_none() && is_new && self.count >= MOST {
            return;
        }
        self.count = self.count.saturating_add(u32::from(is_new));
        self.users.set_among(user, word(now, is_new), |word| word != 0);
        if known != Some(now) {
            self.order.push_back((now, user));
        }
    }

    /// Takes a message back that the platform refused. If there was one before it, the user still counts.
    pub(super) fn take_back(&mut self, user: u64, departed: Time) {
        if self.users.get(user) == Some(word(departed, true)) {
            self.users.set(user, 0);
            self.count = self.count.saturating_sub(1);
        }
    }

    /// Moves a user to another key, under which the same user may be known.
    pub(super) fn link(&mut self, kept: u64, gone: u64) {
        let Some(moved) = self.last(gone) else { return };
        self.users.set(gone, 0);
        match self.last(kept) {
            Some(last) if last >= moved => self.count = self.count.saturating_sub(1),
            known => {
                self.count = self.count.saturating_sub(u32::from(known.is_some()));
                self.users.set(kept, word(moved, known.is_none()));
                let at = self.order.partition_point(|(at, _)| *at <= moved);
                self.order.insert(at, (moved, kept));
            }
        }
    }

    /// Returns the limit, and `None` if it is unknown.
    pub(super) fn limit(&self, default: Option<u32>) -> Option<u32> {
        self.limit.map(|(limit, ..)| limit).or(default)
    }

    /// Sets the limit. One that the caller set stays.
    pub(super) fn set_limit(&mut self, limit: u32, source: LimitOrigin, now: Time) {
        if source == LimitOrigin::Caller || self.limit.is_none_or(|(_, source, _)| source != LimitOrigin::Caller) {
            self.limit = Some((limit, source, now));
        }
    }

    /// Returns the number of users in the last 24 hours.
    pub(super) fn used(&mut self, now: Time) -> u32 {
        self.expire(now);
        self.count
    }

    pub(super) fn explain(&mut self, default: Option<u32>, now: Time) -> LimitState {
        let limit = self.limit(default).filter(|limit| *limit != UNLIMITED);
        // A user that isn't known.
        let ready = self.ready(u64::MAX, default, now);
        LimitState {
            limit: Reason::MessagingLimit,
            scope: self.name.clone(),
            used: self.count,
            of: limit,
            free_at: Some(ready).filter(|ready| *ready > now),
            since: self.limit.map(|(_, _, since)| since),
            source: self.limit.map_or(LimitOrigin::Default, |(_, source, _)| source),
        }
    }

    /// Returns the users with the times of their messages, in order.
    pub(super) fn words(&self) -> impl Iterator<Item = u64> {
        self.since(Time(0)).flat_map(|(at, user)| [at.0, user])
    }

    /// Returns the times of the last messages to users from a time on, in order.
    pub(super) fn since(&self, since: Time) -> impl Iterator<Item = (Time, u64)> {
        let first = self.order.partition_point(|(at, _)| *at < since);
        self.order.range(first..).copied().filter(|(at, user)| self.last(*user) == Some(*at))
    }

    /// Reads users with the times of their messages.
    pub(super) fn read(mut self, words: &[u64]) -> Option<Self> {
        self.users = Table::with_room(words.len() / 2);
        for message in words.chunks(2) {
            let [at, user] = *message else { return None };
            self.order.back().is_none_or(|(last, _)| last.0 <= at).then_some(())?;
            self.last(user).is_none().then_some(())?;
            self.users.set(user, word(Time(at), true));
            self.order.push_back((Time(at), user));
            self.count = self.count.checked_add(1)?;
        }
        Some(self)
    }

    /// Joins another portfolio's users, which turned out to be the same portfolio's.
    pub(super) fn join(&mut self, other: &Self) {
        let messages = other.order.iter().filter(|(at, user)| other.last(*user) == Some(*at));
        for (at, user) in messages {
            let known = self.last(*user);
            if known.is_none_or(|known| known < *at) {
                self.count = self.count.saturating_add(u32::from(known.is_none()));
                self.users.set(*user, word(*at, known.is_none()));
                let place = self.order.partition_point(|(other, _)| other <= at);
                self.order.insert(place, (*at, *user));
            }
        }
        self.limit = self.limit.or(other.limit);
    }

    /// Drops the users whose last message is older than 24 hours.
    fn expire(&mut self, now: Time) {
        while let Some((at, user)) = self.order.front().copied() {
            let is_last = self.last(user) == Some(at);
            if is_last && at + DAY > now {
                return;
            }
            if is_last {
                self.users.set(user, 0);
                self.count = self.count.saturating_sub(1);
            }
            self.order.pop_front();
        }
    }

    /// Returns the time of the last message to a user.
    fn last(&self, user: u64) -> Option<Time> {
        self.users.get(user)?.checked_sub(2).map(|word| Time(word >> 1))
    }
}

/// Encodes the time of a message. 0 is that of no message.
fn word(at: Time, is_new: bool) -> u64 {
    (at.0.saturating_mul(2) | u64::from(is_new)).saturating_add(2)
}

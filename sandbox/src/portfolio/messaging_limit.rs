//! The messaging limit: how many unique users the numbers of a portfolio may reach in 24 hours outside customer service
//! windows, and how it rises.

use std::{
    collections::{BTreeMap, VecDeque},
    time::Duration,
};

use serde::{Deserialize, Serialize};
use serde_json::json;
use wabakit::Time;

use crate::{Account, RateLimit, context::Context, numbers::Numbers, rules, schedule::Event, wire::Refusal};

const DAY: Duration = Duration::from_secs(24 * 60 * 60);
/// Period whose use counts for the next limit.
const USE_PERIOD: Duration = Duration::from_secs(7 * 24 * 60 * 60);
/// Period whose use counts for the step from the first limit.
const FIRST_USE_PERIOD: Duration = Duration::from_secs(30 * 24 * 60 * 60);
/// Time in which the limit rises once enough of it is used. Rule: `rules::messages::LIMIT_RISE`.
const RISE: Duration = Duration::from_secs(6 * 60 * 60);
/// Numbers that a portfolio can have at the first limit, and once it is verified or above that limit.
const NUMBERS: (usize, usize) = (2, 20);

/// Templates that an account of a business can have which isn't verified.
const UNVERIFIED_TEMPLATES: u32 = 250;

/// A messaging limit, as in `TIER_2K`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(crate) enum MessagingLimit {
    #[serde(rename = "TIER_250")]
    First,
    #[serde(rename = "TIER_2K")]
    Second,
    #[serde(rename = "TIER_10K")]
    Third,
    #[serde(rename = "TIER_100K")]
    Fourth,
    #[default]
    #[serde(rename = "TIER_UNLIMITED")]
    Unlimited,
}

impl MessagingLimit {
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::First => "TIER_250",
            Self::Second => "TIER_2K",
            Self::Third => "TIER_10K",
            Self::Fourth => "TIER_100K",
            Self::Unlimited => "TIER_UNLIMITED",
        }
    }

    /// Unique users in 24 hours, and the next limit with the unique users that must be reached before it.
    fn rule(self) -> Option<(usize, Self, usize)> {
        match self {
            Self::First => Some((250, Self::Second, 2_000)),
            Self::Second => Some((2_000, Self::Third, 1_000)),
            Self::Third => Some((10_000, Self::Fourth, 5_000)),
            Self::Fourth => Some((100_000, Self::Unlimited, 50_000)),
            Self::Unlimited => None,
        }
    }
}

/// The messaging limits of portfolios, by ID.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct MessagingLimits(BTreeMap<String, Portfolio>);

#[derive(Clone, Debug, Default, Serialize, Deserialize)]
struct Portfolio {
    limit: MessagingLimit,
    /// Users who were reached in the last 24 hours.
    today: Reached,
    /// Users who were reached in the period whose use counts for the next limit.
    recently: Reached,
    /// Time at which the limit rises, once enough of it is used.
    rises: Option<Time>,
    /// True if the business isn't verified.
    is_unverified: bool,
}

/// Users who were reached in a period, which ends now.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
struct Reached {
    /// Times of the last message to each user.
    last: BTreeMap<String, Time>,
    /// Every message in order.
    messages: VecDeque<(Time, String)>,
}

impl Reached {
    /// Removes the users who weren't reached in the period.
    fn forget(&mut self, period: Duration, now: Time) {
        while let Some((at, user)) = self.messages.front().filter(|(at, _)| *at + period <= now) {
            if self.last.get(user) == Some(at) {
                self.last.remove(user);
            }
            self.messages.pop_front();
        }
    }

    fn add(&mut self, user: &str, now: Time) {
        if self.last.insert(user.to_owned(), now) != Some(now) {
            self.messages.push_back((now, user.to_owned()));
        }
    }
}

/// A messaging limit rises, unless the quality of a number is not high.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct RiseEvent {
    portfolio: String,
}

impl MessagingLimits {
    /// The limit of a portfolio.
    pub(crate) fn of(&self, portfolio: &str) -> MessagingLimit {
        self.0.get(portfolio).map(|state| state.limit).unwrap_or_default()
    }

    /// Returns true if the business is verified.
    pub(crate) fn is_verified(&self, portfolio: &str) -> bool {
        self.0.get(portfolio).is_none_or(|state| !state.is_unverified)
    }

    /// Numbers that a portfolio can have.
    pub(crate) fn max_numbers(&self, portfolio: &str) -> usize {
        let is_first = self.of(portfolio) == MessagingLimit::First;
        if is_first && !self.is_verified(portfolio) { NUMBERS.0 } else { NUMBERS.1 }
    }

    /// Counts a message to a user outside their customer service window. Returns the error with which it fails beyond
    /// the limit, and true if the limit is about to rise from now on. Without a limit, nothing is counted.
    fn count(&mut self, portfolio: &str, user: &str, now: Time) -> (Option<Refusal>, bool) {
        let Some(state) = self.0.get_mut(portfolio) else { return (None, false) };
        let Some((users, _, used)) = state.limit.rule() else { return (None, false) };
        state.today.forget(DAY, now);
        if state.today.last.len() >= users && !state.today.last.contains_key(user) {
            let details = format!(
                "Message failed to send because there are restrictions on how many messages can be sent from this phone \
                 number. The business portfolio has reached its messaging limit of {users} users in 24 hours."
            );
            return (Some(Refusal::new(rules::messages::MESSAGING_LIMIT, 131_048, details)), false);
        }
        let period = if state.limit == MessagingLimit::First { FIRST_USE_PERIOD } else { USE_PERIOD };
        state.recently.forget(period, now);
        state.today.add(user, now);
        state.recently.add(user, now);
        let begins_to_rise = state.rises.is_none() && state.recently.last.len() >= used;
        if begins_to_rise {
            state.rises = Some(now + RISE);
        }
        (None, begins_to_rise)
    }
}

impl Context {
    /// Counts a message that a number sends to a user outside their customer service window. Returns the error with which
    /// it fails beyond the messaging limit.
    pub(crate) fn count_reached(&mut self, number: &str, user: &str) -> Option<Refusal> {
        if !self.settings.limits.enforces(RateLimit::MessagingLimit) {
            return None;
        }
        let portfolio = self.settings.portfolio_of(number).to_owned();
        let (failure, begins_to_rise) = self.messaging_limits.count(&portfolio, user, self.now);
        if begins_to_rise {
            self.after(RISE, Event::MessagingLimit(RiseEvent { portfolio }));
        }
        failure
    }

    /// Sets the messaging limit of a portfolio. Webhooks report it to each account and for each number.
    pub(crate) fn set_messaging_limit(&mut self, portfolio: &str, limit: MessagingLimit) {
        let state = self.messaging_limits.0.entry(portfolio.to_owned()).or_default();
        let before = std::mem::replace(&mut state.limit, limit);
        state.rises = None;
        if before == limit {
            return;
        }
        let is_first = limit == MessagingLimit::First;
        let name = if is_first { "max_phone_numbers_per_business" } else { "max_phone_numbers_per_waba" };
        let max_numbers = self.messaging_limits.max_numbers(portfolio);
        let capability = json!({ "max_daily_conversations_per_business": limit.as_str(), name: max_numbers });
        let accounts: Vec<Account> = self.settings.owned_by(portfolio).cloned().collect();
        let accounts = accounts.iter().filter(|account| !account.numbers.is_empty());
        for account in accounts.clone() {
            self.notify_account("business_capability_update", &account.id, &capability);
        }
        let event = if before < limit { "UPGRADE" } else { "DOWNGRADE" };
        for number in accounts.flat_map(|account| &account.numbers) {
            self.notify_quality(&number.id, event);
        }
    }

    /// Sets if a business is verified. The first verification raises the lowest messaging limit.
    pub(crate) fn set_verified(&mut self, portfolio: &str, is_verified: bool) {
        let state = self.messaging_limits.0.entry(portfolio.to_owned()).or_default();
        state.is_unverified = !is_verified;
        if is_verified && state.limit == MessagingLimit::First {
            self.set_messaging_limit(portfolio, MessagingLimit::Second);
        }
    }

    /// Templates that an account can have.
    pub(crate) fn max_templates(&self, waba: &str) -> u32 {
        let is_verified = self.messaging_limits.is_verified(self.settings.portfolio_of_account(waba));
        self.settings.template_limit.min(if is_verified { u32::MAX } else { UNVERIFIED_TEMPLATES })
    }

    /// Sends a webhook about the messaging limit, the throughput or the quality of a number.
    pub(crate) fn notify_quality(&mut self, number: &str, event: &str) {
        let limit = self.messaging_limits.of(self.settings.portfolio_of(number));
        let change = json!({
            "display_phone_number": self.settings.digits(number), "event": event,
            "max_daily_conversations_per_business": limit.as_str(),
        });
        self.notify("phone_number_quality_update", number, &change);
    }

    /// Raises the messaging limit of a portfolio, if the quality of all its numbers is high.
    pub(crate) fn raise_messaging_limit(&mut self, event: &RiseEvent, numbers: &Numbers) {
        let is_green = |account: &Account| account.numbers.iter().all(|number| numbers.quality(&number.id) == "GREEN");
        let is_high = self.settings.owned_by(&event.portfolio).all(is_green);
        let Some(state) = self.messaging_limits.0.get_mut(&event.portfolio) else { return };
        if state.rises.is_none_or(|at| self.now < at) {
            return;
        }
        state.rises = None;
        if let Some((_, next, _)) = state.limit.rule().filter(|_| is_high) {
            self.set_messaging_limit(&event.portfolio, next);
        }
    }
}

//! Pair rate limit and throughput, in the strictest interpretation of the platform's rules.

use std::{
    collections::{BTreeMap, VecDeque},
    time::Duration,
};

use serde::{Deserialize, Serialize};
use wabakit::Time;

use crate::{RateLimit, Settings, rules, wire::Refusal};

/// Time between two messages to the same user.
const INTERVAL: Duration = Duration::from_secs(6);
/// Messages in a burst, which ends one interval after its first message.
const BURST: u32 = 45;
const SECOND: Duration = Duration::from_secs(1);

#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(super) struct Limits {
    /// Debts by number and user.
    #[serde(with = "crate::state::pairs")]
    pairs: BTreeMap<(String, String), Debt>,
    /// Times of the last second's messages, by number.
    numbers: BTreeMap<String, VecDeque<Time>>,
}

/// The debt of a burst, which must be paid back before the next burst.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
struct Debt {
    began: Time,
    count: u32,
    due: Time,
}

impl Debt {
    /// The debt after another message, unless that exceeds the limit.
    fn after_another(before: Option<Debt>, now: Time, jitter: Duration) -> Option<Debt> {
        match before {
            Some(debt) if now + jitter < debt.due => {
                let bursting = debt.count < BURST && now.since(debt.began) < INTERVAL.saturating_add(jitter);
                bursting.then(|| Debt { count: debt.count.saturating_add(1), due: debt.due + INTERVAL, ..debt })
            }
            _ => Some(Debt { began: now, count: 1, due: now + INTERVAL }),
        }
    }
}

impl Limits {
    /// Counts a message to a user, or refuses it. Refused messages aren't counted. Without limits, none is. Rule:
    /// `rules::graph::LIMITS`.
    pub(super) fn count_sent(
        &mut self,
        number: &str,
        recipient: &str,
        throughput: u32,
        settings: &Settings,
        now: Time,
    ) -> Result<(), Refusal> {
        let pair = (number.to_owned(), recipient.to_owned());
        let is_paired = settings.limits.enforces(RateLimit::Pair);
        let debt = self.pairs.get(&pair).copied().filter(|_| is_paired);
        let Some(debt) = Debt::after_another(debt, now, settings.jitter) else {
            let wait = debt.map(|debt| debt.due.since(now)).unwrap_or_default();
            let details = format!(
                "Message failed to send because there were too many messages sent from this phone number to the same phone \
                 number in a short period of time. The sandbox takes the next one in {} ms.",
                wait.as_millis()
            );
            return Err(Refusal::new(rules::messages::PAIR_LIMIT, 131_056, details));
        };
        if settings.limits.enforces(RateLimit::Throughput) {
            let recent = self.recent(number, now);
            if u32::try_from(recent.len()).is_ok_and(|count| count >= throughput) {
                let message = "Cloud API message throughput has been reached.";
                return Err(Refusal::new(rules::messages::THROUGHPUT, 130_429, message));
            }
            recent.push_back(now);
        }
        if is_paired {
            self.pairs.insert(pair, debt);
        }
        Ok(())
    }

    /// Counts a message from a user for the throughput.
    pub(super) fn count_received(&mut self, number: &str, now: Time) {
        self.recent(number, now).push_back(now);
    }

    /// Times of the last second's messages.
    fn recent(&mut self, number: &str, now: Time) -> &mut VecDeque<Time> {
        let recent = self.numbers.entry(number.to_owned()).or_default();
        while recent.front().is_some_and(|at| *at + SECOND <= now) {
            recent.pop_front();
        }
        recent
    }
}

//! The limits of sending, in their strictest reading: what passes here passes on the platform.

use std::{
    collections::{BTreeMap, VecDeque},
    time::Duration,
};

use wabakit::Time;

use crate::wire::Refusal;

/// One message to a person in this time.
const INTERVAL: Duration = Duration::from_secs(6);
/// So many at once, within one interval of the first.
const BURST: u32 = 45;
const SECOND: Duration = Duration::from_secs(1);

#[derive(Debug, Default)]
pub(crate) struct Traffic {
    pairs: BTreeMap<(String, String), Debt>,
    numbers: BTreeMap<String, VecDeque<Time>>,
}

/// A burst, and when it is paid back: all of it, before the next one.
#[derive(Clone, Copy, Debug)]
struct Debt {
    began: Time,
    count: u32,
    due: Time,
}

impl Debt {
    /// After one more message; nothing if it is one too many.
    fn and_one(before: Option<Debt>, now: Time, jitter: Duration) -> Option<Debt> {
        match before {
            Some(debt) if now + jitter < debt.due => {
                let bursting = debt.count < BURST && now.since(debt.began) < INTERVAL.saturating_add(jitter);
                bursting.then(|| Debt { count: debt.count.saturating_add(1), due: debt.due + INTERVAL, ..debt })
            }
            _ => Some(Debt { began: now, count: 1, due: now + INTERVAL }),
        }
    }
}

impl Traffic {
    /// Count a message to a person, or refuse it. What is refused isn't counted.
    pub(crate) fn send(
        &mut self,
        number: &str,
        person: &str,
        throughput: u32,
        jitter: Duration,
        now: Time,
    ) -> Result<(), Refusal> {
        let pair = (number.to_owned(), person.to_owned());
        let debt = self.pairs.get(&pair).copied();
        let Some(debt) = Debt::and_one(debt, now, jitter) else {
            let wait = debt.map(|debt| debt.due.since(now)).unwrap_or_default();
            let details = format!(
                "Message failed to send because there were too many messages sent from this phone number to the same phone \
                 number in a short period of time. The sandbox takes the next one in {} ms.",
                wait.as_millis()
            );
            return Err(Refusal::new(131_056, details));
        };
        let recent = self.recent(number, now);
        if u32::try_from(recent.len()).is_ok_and(|count| count >= throughput) {
            return Err(Refusal::new(130_429, "Cloud API message throughput has been reached."));
        }
        recent.push_back(now);
        self.pairs.insert(pair, debt);
        Ok(())
    }

    /// A message that came in counts for the number as well.
    pub(crate) fn receive(&mut self, number: &str, now: Time) {
        self.recent(number, now).push_back(now);
    }

    /// The messages of the last second.
    fn recent(&mut self, number: &str, now: Time) -> &mut VecDeque<Time> {
        let recent = self.numbers.entry(number.to_owned()).or_default();
        while recent.front().is_some_and(|at| *at + SECOND <= now) {
            recent.pop_front();
        }
        recent
    }
}

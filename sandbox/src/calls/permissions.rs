//! Who allowed calls, and how often they were asked and called.

use std::{
    collections::{BTreeMap, VecDeque},
    time::Duration,
};

use serde_json::{Value, json};
use wabakit::Time;

use crate::{
    Answer, Ask, Outcome, Sandbox,
    users::{Address, digits},
    wire::{Refusal, secs},
};

const SECOND: Duration = Duration::from_secs(1);
const DAY: Duration = Duration::from_secs(24 * 60 * 60);
const WEEK: Duration = Duration::from_secs(7 * 24 * 60 * 60);
/// How often a person can be asked in a day and in a week, and called in a day.
const ASKED_A_DAY: usize = 1;
const ASKED_A_WEEK: usize = 2;
const CALLED_A_DAY: usize = 100;
/// How many calls in a row they may not pick up before the permission is gone.
const UNANSWERED: u32 = 4;
/// How often a second a number may look.
const LOOKS: usize = 5;

/// Between a number and a person, by their key.
#[derive(Debug, Default)]
pub(crate) struct Permissions {
    pairs: BTreeMap<(String, String), Pair>,
    looks: BTreeMap<String, VecDeque<Time>>,
}

#[derive(Clone, Debug, Default)]
struct Pair {
    allowed: Allowed,
    asked: Vec<Time>,
    called: Vec<Time>,
    unanswered: u32,
}

#[derive(Clone, Copy, Debug, Default, PartialEq)]
enum Allowed {
    #[default]
    No,
    Until(Time),
    Always,
}

impl Pair {
    /// What is allowed at this time.
    fn now(&self, now: Time) -> Allowed {
        match self.allowed {
            Allowed::Until(end) if end <= now => Allowed::No,
            allowed => allowed,
        }
    }

    /// How much of something may be done, and how much was.
    fn limit(done: &[Time], period: (&str, Duration), most: usize, now: Time) -> (bool, Value) {
        let mut recent = done.iter().filter(|at| **at + period.1 > now);
        let used = recent.clone().count();
        let mut limit = json!({ "time_period": period.0, "max_allowed": most, "current_usage": used });
        if let (true, Some(oldest), Some(limit)) = (used >= most, recent.next(), limit.as_object_mut()) {
            limit.insert("limit_expiration_time".into(), secs(*oldest + period.1).into());
        }
        (used < most, limit)
    }

    fn may_be_asked(&self, now: Time) -> (bool, Vec<Value>) {
        let (today, day) = Self::limit(&self.asked, ("PT24H", DAY), ASKED_A_DAY, now);
        let (this_week, week) = Self::limit(&self.asked, ("P7D", WEEK), ASKED_A_WEEK, now);
        (today && this_week, vec![day, week])
    }

    fn may_be_called(&self, now: Time) -> (bool, Value) {
        Self::limit(&self.called, ("PT24H", DAY), CALLED_A_DAY, now)
    }
}

impl Permissions {
    fn pair(&mut self, number: &str, person: &str) -> &mut Pair {
        self.pairs.entry((number.to_owned(), person.to_owned())).or_default()
    }

    /// Whether this number may call this person now.
    pub(super) fn may_call(&mut self, number: &str, person: &str, now: Time) -> Result<(), Refusal> {
        let pair = self.pair(number, person);
        if pair.now(now) == Allowed::No {
            return Err(Refusal::new(138_006, "No approved call permission from the recipient."));
        }
        match pair.may_be_called(now) {
            (true, _) => Ok(()),
            (false, limit) => {
                let again = limit.get("limit_expiration_time").cloned().unwrap_or_default();
                let details =
                    format!("{CALLED_A_DAY} calls were connected in 24 hours. The next is possible at {again}.");
                Err(Refusal::new(138_012, details))
            }
        }
    }

    /// They talked: all that was counted begins anew, but for the calls.
    pub(super) fn talked(&mut self, number: &str, person: &str) {
        let pair = self.pair(number, person);
        pair.asked.clear();
        pair.unanswered = 0;
    }

    /// The person took the business's call.
    pub(super) fn picked_up(&mut self, number: &str, person: &str, at: Time) {
        self.talked(number, person);
        self.pair(number, person).called.push(at);
    }

    /// They didn't.
    pub(super) fn not_picked_up(&mut self, number: &str, person: &str) {
        let pair = self.pair(number, person);
        pair.unanswered = pair.unanswered.saturating_add(1);
        if pair.unanswered >= UNANSWERED {
            pair.allowed = Allowed::No;
            pair.unanswered = 0;
        }
    }
}

impl Sandbox {
    /// Whether a person may be asked to allow calls.
    pub(crate) fn may_ask_for_calls(&mut self, number: &str, person: &str, now: Time) -> Result<(), Refusal> {
        let pair = self.permissions.pair(number, person);
        if pair.now(now) == Allowed::Always {
            return Err(Refusal::new(138_017, "The recipient has allowed calls for good."));
        }
        if pair.may_be_asked(now).0 {
            return Ok(());
        }
        Err(Refusal::new(138_009, "A person can be asked once in 24 hours, and twice in 7 days."))
    }

    /// A person was asked to allow calls.
    pub(crate) fn asked_for_calls(&mut self, number: &str, person: &str, now: Time) {
        self.permissions.pair(number, person).asked.push(now);
    }

    /// A person answers whether they allow calls.
    pub(crate) fn permit_calls(&mut self, number: &str, person: &str, reply: &Value, now: Time) {
        let until = reply.get("expiration_timestamp");
        let until = until.and_then(|until| until.as_u64().or_else(|| until.as_str()?.parse().ok()));
        let accepts = reply.get("response").is_some_and(|response| response == "accept");
        self.permissions.pair(number, person).allowed = match () {
            () if !accepts => Allowed::No,
            () if reply.get("is_permanent") == Some(&Value::Bool(true)) => Allowed::Always,
            () => Allowed::Until(until.map_or(now + WEEK, Time::from_secs)),
        };
    }

    pub(crate) fn call_permissions(&mut self, ask: &Ask) -> Outcome {
        let looks = self.permissions.looks.entry(ask.number().to_owned()).or_default();
        while looks.front().is_some_and(|at| *at + SECOND <= ask.now) {
            looks.pop_front();
        }
        if looks.len() >= LOOKS {
            return Err(Refusal::new(613, format!("Call permissions can be looked up {LOOKS} times a second.")));
        }
        looks.push_back(ask.now);
        let address = match ask.text("user_wa_id") {
            "" => Address::User(ask.text("recipient").to_owned()),
            phone => {
                let refused = || Refusal::parameter("Param user_wa_id must be a phone number.");
                digits(phone).map(Address::Phone).ok_or_else(refused)?
            }
        };
        let person = self.person(&address);
        let pair = self.permissions.pair(ask.number(), &person).clone();
        let allowed = pair.now(ask.now);
        let permission = match allowed {
            Allowed::No => json!({ "status": "no_permission" }),
            Allowed::Until(end) => json!({ "status": "temporary", "expiration_time": secs(end) }),
            Allowed::Always => json!({ "status": "permanent" }),
        };
        let (may_be_asked, asking) = pair.may_be_asked(ask.now);
        let (may_be_called, calling) = pair.may_be_called(ask.now);
        let action = |name: &str, can: bool, limits: Vec<Value>| json!({ "action_name": name, "can_perform_action": can, "limits": limits });
        Ok(Answer::Json(json!({
            "messaging_product": "whatsapp", "permission": permission, "actions": [
                action("send_call_permission_request", may_be_asked && allowed != Allowed::Always, asking),
                action("start_call", may_be_called && allowed != Allowed::No, vec![calling]),
            ],
        })))
    }
}

//! Call permissions of users, and the limits of requests and calls.

use std::{
    collections::{BTreeMap, VecDeque},
    mem,
    time::Duration,
};

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use wabakit::Time;

use crate::{
    context::Context,
    operations::{Outcome, Request, Response},
    rules,
    users::{Address, Users},
    wire::{Refusal, secs},
};

const SECOND: Duration = Duration::from_secs(1);
const DAY: Duration = Duration::from_secs(24 * 60 * 60);
const WEEK: Duration = Duration::from_secs(7 * 24 * 60 * 60);
/// Permission requests to a user in a day and in a week, and calls in a day.
const REQUESTS_PER_DAY: usize = 1;
const REQUESTS_PER_WEEK: usize = 2;
const CALLS_PER_DAY: usize = 100;
/// Unanswered calls in a row after which the permission is revoked.
const MAX_UNANSWERED: u32 = 4;
/// Permission look-ups of a number per second.
const LOOKUPS_PER_SECOND: usize = 5;

/// Permissions between numbers and users.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Permissions {
    /// By number and user.
    #[serde(with = "crate::state::pairs")]
    pairs: BTreeMap<(String, String), Pair>,
    /// Times of the last second's look-ups, by number.
    lookups: BTreeMap<String, VecDeque<Time>>,
}

#[derive(Clone, Debug, Default, Serialize, Deserialize)]
struct Pair {
    permission: Permission,
    /// Times of the permission requests.
    requests: Vec<Time>,
    /// Times of the business's calls that were accepted.
    calls: Vec<Time>,
    /// Unanswered calls in a row.
    unanswered: u32,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
enum Permission {
    #[default]
    None,
    Until(Time),
    Permanent,
}

impl Pair {
    /// The permission, unless it has expired.
    fn permission(&self, now: Time) -> Permission {
        match self.permission {
            Permission::Until(end) if end <= now => Permission::None,
            permission => permission,
        }
    }

    /// Returns true if a limit leaves room for another action, and the limit in the platform's form.
    fn limit(times: &[Time], period: (&str, Duration), max: usize, now: Time) -> (bool, Value) {
        let mut recent = times.iter().filter(|at| **at + period.1 > now);
        let used = recent.clone().count();
        let mut limit = json!({ "time_period": period.0, "max_allowed": max, "current_usage": used });
        if let (true, Some(oldest), Some(limit)) = (used >= max, recent.next(), limit.as_object_mut()) {
            limit.insert("limit_expiration_time".into(), secs(*oldest + period.1).into());
        }
        (used < max, limit)
    }

    fn request_limits(&self, now: Time) -> (bool, Vec<Value>) {
        let (today, day) = Self::limit(&self.requests, ("PT24H", DAY), REQUESTS_PER_DAY, now);
        let (this_week, week) = Self::limit(&self.requests, ("P7D", WEEK), REQUESTS_PER_WEEK, now);
        (today && this_week, vec![day, week])
    }

    fn call_limit(&self, now: Time) -> (bool, Value) {
        Self::limit(&self.calls, ("PT24H", DAY), CALLS_PER_DAY, now)
    }
}

impl Permissions {
    /// Refuses a permission request that the user has made unnecessary, or that exceeds the limits.
    pub(crate) fn check_request(&mut self, number: &str, user: &str, now: Time) -> Result<(), Refusal> {
        let pair = self.pair(number, user);
        if pair.permission(now) == Permission::Permanent {
            return Err(Refusal::new(rules::calls::REQUESTS, 138_017, "The recipient has allowed calls for good."));
        }
        if pair.request_limits(now).0 {
            return Ok(());
        }
        Err(Refusal::new(rules::calls::REQUESTS, 138_009, "A user can be asked once in 24 hours and twice in 7 days."))
    }

    /// Replaces the key of a user who has changed their phone number.
    pub(super) fn rename_user(&mut self, before: &str, after: &str) {
        let renamed = mem::take(&mut self.pairs).into_iter();
        let rename = |user: String| if user == before { after.to_owned() } else { user };
        self.pairs = renamed.map(|((number, user), pair)| ((number, rename(user)), pair)).collect();
    }

    /// Records a permission request.
    pub(crate) fn requested(&mut self, number: &str, user: &str, now: Time) {
        self.pair(number, user).requests.push(now);
    }

    /// Records the user's answer to a permission request.
    pub(crate) fn answered(&mut self, number: &str, user: &str, reply: &Value, now: Time) {
        let until = reply.get("expiration_timestamp");
        let until = until.and_then(|until| until.as_u64().or_else(|| until.as_str()?.parse().ok()));
        let accepts = reply.get("response").is_some_and(|response| response == "accept");
        self.pair(number, user).permission = match () {
            () if !accepts => Permission::None,
            () if reply.get("is_permanent") == Some(&Value::Bool(true)) => Permission::Permanent,
            () => Permission::Until(until.map_or(now + WEEK, Time::from_secs)),
        };
    }

    /// Refuses a call without a permission, or beyond the limit.
    pub(super) fn check_call(&mut self, number: &str, user: &str, now: Time) -> Result<(), Refusal> {
        let pair = self.pair(number, user);
        if pair.permission(now) == Permission::None {
            return Err(Refusal::new(
                rules::calls::PERMISSION,
                138_006,
                "No approved call permission from the recipient.",
            ));
        }
        match pair.call_limit(now) {
            (true, _) => Ok(()),
            (false, limit) => {
                let again = limit.get("limit_expiration_time").cloned().unwrap_or_default();
                let details =
                    format!("{CALLS_PER_DAY} calls were connected in 24 hours. The next is possible at {again}.");
                Err(Refusal::new(rules::calls::PERMISSION, 138_012, details))
            }
        }
    }

    /// Records that a call was accepted, by either side. Permission requests and unanswered calls are counted anew.
    pub(super) fn connected(&mut self, number: &str, user: &str) {
        let pair = self.pair(number, user);
        pair.requests.clear();
        pair.unanswered = 0;
    }

    /// Records that the user accepted a call of the business.
    pub(super) fn accepted(&mut self, number: &str, user: &str, now: Time) {
        self.connected(number, user);
        self.pair(number, user).calls.push(now);
    }

    /// Records that the user didn't accept a call of the business.
    pub(super) fn unanswered(&mut self, number: &str, user: &str) {
        let pair = self.pair(number, user);
        pair.unanswered = pair.unanswered.saturating_add(1);
        if pair.unanswered >= MAX_UNANSWERED {
            pair.permission = Permission::None;
            pair.unanswered = 0;
        }
    }

    /// Returns the permission of a user, and the limits of what it allows.
    pub(super) fn get(&mut self, request: &Request, users: &mut Users, context: &Context) -> Outcome {
        let now = context.now;
        self.count_lookup(request.number(), now)?;
        let address = match request.text("user_wa_id") {
            "" => Address::User(request.text("recipient").to_owned()),
            phone => {
                let refused = || Refusal::parameter(rules::calls::USER, "Param user_wa_id must be a phone number.");
                Address::phone(phone).ok_or_else(refused)?
            }
        };
        let user = users.resolve(&address, &context.ids);
        let pair = self.pair(request.number(), &user);
        let permission = pair.permission(now);
        let status = match permission {
            Permission::None => json!({ "status": "no_permission" }),
            Permission::Until(end) => json!({ "status": "temporary", "expiration_time": secs(end) }),
            Permission::Permanent => json!({ "status": "permanent" }),
        };
        let (may_request, request_limits) = pair.request_limits(now);
        let (may_call, call_limit) = pair.call_limit(now);
        let can_request = may_request && permission != Permission::Permanent;
        let can_call = may_call && permission != Permission::None;
        let action = |name: &str, can: bool, limits: Vec<Value>| json!({ "action_name": name, "can_perform_action": can, "limits": limits });
        Ok(Response::Json(json!({
            "messaging_product": "whatsapp", "permission": status, "actions": [
                action("send_call_permission_request", can_request, request_limits),
                action("start_call", can_call, vec![call_limit]),
            ],
        })))
    }

    /// Counts a look-up of a number, or refuses it.
    fn count_lookup(&mut self, number: &str, now: Time) -> Result<(), Refusal> {
        let lookups = self.lookups.entry(number.to_owned()).or_default();
        while lookups.front().is_some_and(|at| *at + SECOND <= now) {
            lookups.pop_front();
        }
        if lookups.len() >= LOOKUPS_PER_SECOND {
            let details = format!("Call permissions can be looked up {LOOKUPS_PER_SECOND} times a second.");
            return Err(Refusal::new(rules::calls::LOOKUPS, 613, details));
        }
        lookups.push_back(now);
        Ok(())
    }

    fn pair(&mut self, number: &str, user: &str) -> &mut Pair {
        self.pairs.entry((number.to_owned(), user.to_owned())).or_default()
    }
}

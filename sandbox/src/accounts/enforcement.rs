//! Enforcement of policies: restrictions and bans of accounts, with their webhooks and refusals.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use wabakit::{Rule, Time};

use super::Accounts;
use crate::{
    context::Context,
    rules,
    schedule::Event,
    wire::{Refusal, english_date, secs},
};

/// Types of restrictions that the platform knows.
const RESTRICTIONS: [&str; 9] = [
    ADD_NUMBER,
    INITIATED,
    REPLIES,
    CALLING,
    OUTGOING_CALLS,
    INCOMING_CALLS,
    CALL_BUTTON,
    UTILITY_TEMPLATES,
    DIRECT_SEND,
];

/// Requirement of restrictions, for the descriptions of commands.
pub(super) static RESTRICTION: Rule = Rule::new("One of the types of restrictions in `account_update`.", |value| {
    let is_known = value.as_str().is_none_or(|name| RESTRICTIONS.contains(&name));
    if is_known { Ok(()) } else { Err("a type of restriction, as in RESTRICTED_BIZ_INITIATED_MESSAGING") }
});

const ADD_NUMBER: &str = "RESTRICTED_ADD_PHONE_NUMBER_ACTION";
const INITIATED: &str = "RESTRICTED_BIZ_INITIATED_MESSAGING";
const REPLIES: &str = "RESTRICTED_CUSTOMER_INITIATED_MESSAGING";
const CALLING: &str = "RESTRICTED_BIZ_INITIATED_AND_USER_INITIATED_CALLING";
const OUTGOING_CALLS: &str = "RESTRICTED_BUSINESS_INITIATED_CALLING";
const INCOMING_CALLS: &str = "RESTRICTED_USER_INITIATED_CALLING";
const CALL_BUTTON: &str = "RESTRICTED_USER_INITIATED_CALLING_CALL_BUTTON_HIDDEN";
const UTILITY_TEMPLATES: &str = "RESTRICTED_UTILITY_TEMPLATES";
const DIRECT_SEND: &str = "RESTRICTED_DIRECT_SEND_UTILITY_TEMPLATES";

/// Something that an account may be restricted from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Action {
    /// Add a phone number.
    AddNumber,
    /// Send a message outside of the customer service window.
    Initiate,
    /// Reply to a user.
    Reply,
    /// Send a utility template.
    SendUtility,
    /// Send a utility message by Direct Send.
    SendDirectly,
    /// Call a user.
    Call,
    /// Receive a call of a user.
    ReceiveCall,
}

impl Action {
    /// The restrictions that forbid the action.
    fn restrictions(self) -> &'static [&'static str] {
        match self {
            Self::AddNumber => &[ADD_NUMBER],
            Self::Initiate => &[INITIATED],
            Self::Reply => &[REPLIES],
            Self::SendUtility => &[UTILITY_TEMPLATES],
            Self::SendDirectly => &[DIRECT_SEND],
            Self::Call => &[CALLING, OUTGOING_CALLS],
            Self::ReceiveCall => &[CALLING, INCOMING_CALLS, CALL_BUTTON],
        }
    }

    /// Code of the refusal.
    fn code(self) -> u32 {
        match self {
            Self::SendUtility | Self::SendDirectly => 131_064,
            Self::Call | Self::ReceiveCall => 138_014,
            _ => 368,
        }
    }
}

/// Restrictions and ban of an account.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(super) struct Enforcement {
    /// Restrictions by type, each until it expires.
    restrictions: BTreeMap<String, Option<Time>>,
    ban: Ban,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
enum Ban {
    #[default]
    None,
    Scheduled(Time),
    Banned,
}

/// A scheduled ban of an account takes effect.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct BanEvent {
    account: String,
}

/// Restrictions of an account.
pub(crate) struct Restriction<'a> {
    /// Types of the restrictions.
    pub(crate) types: &'a [String],
    pub(crate) expires: Option<Time>,
    /// Type of the violation of policy, which is reported first.
    pub(crate) violation: Option<&'a str>,
    /// Steps that the platform recommends.
    pub(crate) remediation: Option<&'a str>,
    /// True if the restrictions are reported only.
    pub(crate) emit_only: bool,
}

impl Accounts {
    /// Refuses an action that an account is restricted from.
    pub(crate) fn check_allowed(&self, id: &str, action: Action, now: Time) -> Result<(), Refusal> {
        let Some(account) = self.0.get(id) else { return Ok(()) };
        let forbids = |name: &&&str| {
            let until = account.enforcement.restrictions.get(**name);
            until.is_some_and(|until| until.is_none_or(|until| now < until))
        };
        match action.restrictions().iter().find(forbids) {
            Some(name) => Err(Refusal::new(
                rules::accounts::RESTRICTED,
                action.code(),
                format!("The account is restricted: {name}."),
            )),
            None => Ok(()),
        }
    }

    /// Refuses everything of a banned account.
    pub(crate) fn check_not_banned(&self, id: &str) -> Result<(), Refusal> {
        if self.0.get(id).is_some_and(|account| account.enforcement.ban == Ban::Banned) {
            let details = "The account was disabled because it violated the policies of the platform.";
            return Err(Refusal::new(rules::accounts::BANNED, 131_031, details));
        }
        Ok(())
    }

    /// Restricts an account.
    pub(crate) fn restrict(&mut self, id: &str, restriction: &Restriction<'_>, context: &mut Context) {
        let Restriction { types, expires, violation, remediation, emit_only } = restriction;
        if let Some(account) = self.0.get_mut(id).filter(|_| !emit_only) {
            account.enforcement.restrictions.extend(types.iter().map(|name| (name.clone(), *expires)));
        }
        if let Some(violation) = violation {
            let info = compact(json!({ "violation_type": violation, "remediation": remediation }));
            let change = json!({ "event": "ACCOUNT_VIOLATION", "violation_info": info });
            context.notify_account("account_update", id, &change);
        }
        if !types.is_empty() {
            let info = |name: &String| {
                let expiration = expires.map(secs);
                compact(json!({ "restriction_type": name, "expiration": expiration, "remediation": remediation }))
            };
            let info: Vec<Value> = types.iter().map(info).collect();
            let change = json!({ "event": "ACCOUNT_RESTRICTION", "restriction_info": info });
            context.notify_account("account_update", id, &change);
        }
    }

    /// Lifts restrictions of an account; all of them if no type is given. No webhook reports it.
    pub(crate) fn lift(&mut self, id: &str, types: &[String]) {
        if let Some(account) = self.0.get_mut(id) {
            account.enforcement.restrictions.retain(|name, _| !types.is_empty() && !types.contains(name));
        }
    }

    /// Bans an account, at once or at a time that is announced.
    pub(crate) fn ban(&mut self, id: &str, at: Option<Time>, emit_only: bool, context: &mut Context) {
        let at = at.filter(|at| *at > context.now);
        if let Some(account) = self.0.get_mut(id).filter(|_| !emit_only) {
            account.enforcement.ban = at.map_or(Ban::Banned, Ban::Scheduled);
            match at {
                Some(at) => context.schedule.add(at, Event::Ban(BanEvent { account: id.to_owned() })),
                None => context.health.block_banned(id),
            }
        }
        let state = if at.is_some() { "SCHEDULE_FOR_DISABLE" } else { "DISABLE" };
        notify_ban(id, state, at.unwrap_or(context.now), context);
    }

    /// Bans an account whose ban was scheduled for now.
    pub(crate) fn apply_ban(&mut self, event: &BanEvent, context: &mut Context) {
        let ban = self.0.get(&event.account).map(|account| account.enforcement.ban);
        if matches!(ban, Some(Ban::Scheduled(at)) if at <= context.now) {
            self.ban(&event.account, None, false, context);
        }
    }

    /// Ends the ban of an account, or cancels one that is scheduled.
    pub(crate) fn reinstate(&mut self, id: &str, context: &mut Context) {
        if let Some(account) = self.0.get_mut(id) {
            account.enforcement.ban = Ban::None;
            context.health.restore(id);
        }
        notify_ban(id, "REINSTATE", context.now, context);
    }

    /// Takes or restores the payment method of an account.
    pub(crate) fn set_payment_method(&mut self, id: &str, is_valid: bool, context: &mut Context) {
        let Some(account) = self.0.get_mut(id) else { return };
        if is_valid {
            account.updated.remove("primary_funding_id");
            context.health.restore(id);
        } else {
            account.updated.insert("primary_funding_id".into(), Value::Null);
            context.health.block_unpaid(id);
        }
    }
}

fn notify_ban(id: &str, state: &str, at: Time, context: &mut Context) {
    let info = json!({ "waba_ban_state": state, "waba_ban_date": english_date(at) });
    context.notify_account("account_update", id, &json!({ "event": "DISABLED_UPDATE", "ban_info": info }));
}

/// Removes the keys without a value.
fn compact(mut object: Value) -> Value {
    if let Some(object) = object.as_object_mut() {
        object.retain(|_, value| !value.is_null());
    }
    object
}

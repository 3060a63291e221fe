//! Refusals of a message because of its account or its content.

use std::time::Duration;

use serde_json::Value;
use wabakit::Time;

use super::Draft;
use crate::{
    Settings,
    accounts::{Accounts, Action},
    rules,
    users::Users,
    wire::Refusal,
};

/// The shortest time in which an order can be paid.
const MIN_PAYMENT_PERIOD: Duration = Duration::from_secs(300);

impl Draft<'_> {
    /// Returns true for messages that the business initiates: templates and Direct Send outside of the window.
    pub(super) fn is_initiated(&self, users: &Users, now: Time) -> bool {
        let needs_no_window = self.template.is_some() || !self.request.text("category").is_empty();
        needs_no_window && !users.wrote_recently(&self.recipient, self.request.number(), now)
    }
}

/// Refuses messages that the account is restricted from.
pub(super) fn check_restrictions(
    draft: &Draft<'_>,
    is_initiated: bool,
    accounts: &Accounts,
    waba: &str,
    now: Time,
) -> Result<(), Refusal> {
    let general = if is_initiated { Action::Initiate } else { Action::Reply };
    accounts.check_allowed(waba, general, now)?;
    if draft.template.is_some_and(|template| template.category == "UTILITY") {
        accounts.check_allowed(waba, Action::SendUtility, now)?;
    }
    if draft.request.text("category").eq_ignore_ascii_case("utility") {
        accounts.check_allowed(waba, Action::SendDirectly, now)?;
    }
    Ok(())
}

/// Refuses Direct Send for accounts without it.
pub(super) fn check_direct_send(settings: &Settings) -> Result<(), Refusal> {
    if settings.direct_send {
        return Ok(());
    }
    Err(Refusal::parameter(rules::messages::DIRECT_SEND, "Direct Send is not enabled for this account."))
}

/// Refuses orders that expire too soon to be paid.
pub(super) fn check_payment_period(content: &Value, now: Time) -> Result<(), Refusal> {
    match content {
        Value::Array(items) => items.iter().try_for_each(|item| check_payment_period(item, now)),
        Value::Object(object) => {
            let expires =
                object.get("expiration").and_then(|expiration| expiration.get("timestamp")?.as_str()?.parse().ok());
            if expires.is_some_and(|expires| Time::from_secs(expires) < now + MIN_PAYMENT_PERIOD) {
                return Err(Refusal::new(
                    rules::messages::PAYMENT_PERIOD,
                    131_009,
                    "Param timestamp of expiration must be at least 300 seconds from now.",
                ));
            }
            object.values().try_for_each(|value| check_payment_period(value, now))
        }
        _ => Ok(()),
    }
}

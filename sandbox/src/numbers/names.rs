//! The display names of numbers and their review.

use std::time::Duration;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::Numbers;
use crate::{context::Context, schedule::Event};

/// Duration of the review of a display name. Rule: `rules::numbers::NAME_REVIEW`.
const REVIEW: Duration = Duration::from_secs(10);

/// The end of the review of a display name, which approves it.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct NameEvent {
    number: String,
}

impl Numbers {
    /// Submits a new display name, which is approved after a while.
    pub(super) fn submit_name(&mut self, number: &str, name: String, context: &mut Context) {
        let state = self.state_mut(number);
        for field in ["new_display_name", "new_name_status"] {
            state.reported.remove(field);
        }
        state.registration.new_name = Some(name);
        context.after(REVIEW, Event::Name(NameEvent { number: number.to_owned() }));
    }

    /// Approves the display name that is under review, unless a command has decided on it.
    pub(crate) fn approve_name(&mut self, event: &NameEvent, context: &mut Context) {
        if self.state(&event.number).is_some_and(|state| state.registration.new_name.is_some()) {
            self.decide_on_name(&event.number, "APPROVED", None, context);
        }
    }

    /// Decides on the display name that is under review, or on the current one: `APPROVED`, `REJECTED` with a reason,
    /// `DEFERRED` or `PENDING`.
    pub(crate) fn decide_on_name(&mut self, number: &str, decision: &str, reason: Option<&str>, context: &mut Context) {
        let state = self.state_mut(number);
        let is_final = matches!(decision, "APPROVED" | "REJECTED");
        let new = if is_final { state.registration.new_name.take() } else { state.registration.new_name.clone() };
        match (decision, &new) {
            ("APPROVED", _) => drop(state.reported.remove("name_status")),
            ("REJECTED", None) => drop(state.reported.insert("name_status".into(), "DECLINED".into())),
            ("REJECTED", Some(name)) => {
                state.reported.insert("new_display_name".into(), name.as_str().into());
                state.reported.insert("new_name_status".into(), "DECLINED".into());
            }
            _ => {}
        }
        let Some(known) = context.settings.number_mut(number) else { return };
        let requested = new.unwrap_or_else(|| known.name.clone());
        if decision == "APPROVED" {
            known.name.clone_from(&requested);
        }
        let reason = if decision == "REJECTED" { reason.unwrap_or("UNKNOWN").into() } else { Value::Null };
        let change = json!({
            "display_phone_number": context.settings.digits(number), "decision": decision,
            "requested_verified_name": requested, "rejection_reason": reason,
        });
        context.notify("phone_number_name_update", number, &change);
    }
}

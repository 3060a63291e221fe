//! The choices of a user: being on WhatsApp at all, blocking numbers, stopping marketing messages, and when to read.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use serde_json::json;

use super::Users;
use crate::{
    Reads,
    context::Context,
    numbers::Numbers,
    rules,
    wire::{Refusal, secs},
};

/// Choices of a user.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Choices {
    /// True if the phone number has no WhatsApp account.
    pub(crate) is_absent: bool,
    pub(crate) reads: Reads,
    /// IDs of the numbers that the user has blocked.
    pub(super) blocked: BTreeSet<String>,
    /// IDs of the numbers whose marketing messages the user has stopped.
    pub(super) stopped: BTreeSet<String>,
}

impl Users {
    /// Sets the choices of a user. Returns `None` if the user isn't known.
    pub(crate) fn choices_mut(&mut self, key: &str) -> Option<&mut Choices> {
        self.get_mut(key).map(|user| &mut user.choices)
    }

    /// The time at which a user reads messages.
    pub(crate) fn reads(&self, key: &str) -> Reads {
        self.get(key).map(|user| user.choices.reads).unwrap_or_default()
    }

    /// Returns true if a user has blocked a number.
    pub(crate) fn blocks(&self, key: &str, number: &str) -> bool {
        self.get(key).is_some_and(|user| user.choices.blocked.contains(number))
    }

    /// Lets a user block a number, or unblock it. As on the platform, no webhook reports it.
    pub(crate) fn set_blocks(&mut self, key: &str, number: &str, blocks: bool) {
        let Some(choices) = self.choices_mut(key) else { return };
        if blocks {
            choices.blocked.insert(number.to_owned())
        } else {
            choices.blocked.remove(number)
        };
    }

    /// Lets a user stop or resume marketing messages of a number, which a webhook reports.
    pub(crate) fn set_marketing(
        &mut self,
        key: &str,
        number: &str,
        stops: bool,
        numbers: &Numbers,
        context: &mut Context,
    ) {
        let Some(choices) = self.choices_mut(key) else { return };
        if stops {
            choices.stopped.insert(number.to_owned())
        } else {
            choices.stopped.remove(number)
        };
        let value = if stops { "stop" } else { "resume" };
        let (wa_id, user_id) = self.ids(key);
        let mut preference = json!({
            "wa_id": wa_id, "user_id": user_id, "detail": format!("User requested to {value} marketing messages"),
            "category": "marketing_messages", "value": value, "timestamp": secs(context.now),
        });
        if let Some(preference) = preference.as_object_mut() {
            preference.retain(|_, value| !value.is_null());
        }
        let contacts = json!([self.contact(key, number, numbers, &context.ids)]).to_string();
        let preferences = json!([preference]).to_string();
        context.notify_number(
            "user_preferences",
            number,
            &[("contacts", &contacts), ("user_preferences", &preferences)],
        );
    }

    /// Returns the error with which a message to a user fails because of their choices.
    pub(crate) fn failure(&self, key: &str, number: &str, is_marketing: bool) -> Option<Refusal> {
        let choices = &self.get(key)?.choices;
        if choices.is_absent || choices.blocked.contains(number) {
            return Some(Refusal::new(rules::users::UNDELIVERABLE, 131_026, "Message undeliverable."));
        }
        let details = "The recipient has chosen to stop receiving marketing messages from this business.";
        (is_marketing && choices.stopped.contains(number))
            .then(|| Refusal::new(rules::users::STOPPED, 131_050, details))
    }
}

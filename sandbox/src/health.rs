//! Health status: which of the entities that are involved in sending limit or block it.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};
use wabakit::health::HealthError;

use crate::{Number, Settings};

/// Entities that commands or events have limited or blocked, by ID. All others are available.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Health(BTreeMap<String, Map<String, Value>>);

impl Health {
    /// Sets the health of an entity: `can_send_message`, `errors` and `additional_info`.
    pub(crate) fn set(&mut self, id: &str, health: Map<String, Value>) {
        self.0.insert(id.to_owned(), health);
    }

    /// Blocks an account that has lost its payment method.
    pub(crate) fn block_unpaid(&mut self, waba: &str) {
        let health = blocked(
            HealthError::PAYMENT_METHOD,
            "The payment method of the account is missing or invalid.",
            "Add a payment method to the account.",
        );
        self.set(waba, health);
    }

    /// Blocks an account that the platform has disabled.
    pub(crate) fn block_banned(&mut self, waba: &str) {
        let health = blocked(
            131_031,
            "The account was disabled because it violated the policies of the platform.",
            "Request a review of the decision.",
        );
        self.set(waba, health);
    }

    /// Makes an entity available again.
    pub(crate) fn restore(&mut self, id: &str) {
        self.0.remove(id);
    }

    /// Describes the health of a number for an app.
    pub(crate) fn of_number(&self, number: &Number, registered: bool, app: &str, settings: &Settings) -> Value {
        let mut own = self.entity("PHONE_NUMBER", &number.id);
        if !registered {
            own.extend(blocked(133_010, "The phone number is not registered.", "Register the phone number."));
        }
        let account = settings.waba_of(&number.id);
        let waba = self.entity("WABA", account);
        let business = self.entity("BUSINESS", settings.portfolio_of_account(account));
        whole(vec![own, waba, business, self.entity("APP", app)])
    }

    /// Describes the health of an account.
    pub(crate) fn of_account(&self, waba: &str, settings: &Settings) -> Value {
        whole(vec![self.entity("WABA", waba), self.entity("BUSINESS", settings.portfolio_of_account(waba))])
    }

    fn entity(&self, kind: &str, id: &str) -> Map<String, Value> {
        let texts = [("entity_type", kind), ("id", id), ("can_send_message", "AVAILABLE")];
        let mut entity: Map<_, _> = texts.into_iter().map(|(name, text)| (name.to_owned(), text.into())).collect();
        entity.extend(self.0.get(id).cloned().unwrap_or_default());
        entity
    }
}

/// Health of an entity that is blocked by an error.
fn blocked(code: u32, description: &str, solution: &str) -> Map<String, Value> {
    let error = json!({ "error_code": code, "error_description": description, "possible_solution": solution });
    Map::from_iter([("can_send_message".to_owned(), "BLOCKED".into()), ("errors".to_owned(), json!([error]))])
}

/// The health status as a whole: sending is possible as far as every entity allows it.
fn whole(entities: Vec<Map<String, Value>>) -> Value {
    let any =
        |state: &str| entities.iter().any(|entity| entity.get("can_send_message").is_some_and(|can| can == state));
    let can = ["BLOCKED", "LIMITED"].into_iter().find(|state| any(state)).unwrap_or("AVAILABLE");
    json!({ "can_send_message": can, "entities": entities })
}

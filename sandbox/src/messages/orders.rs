//! Orders: payment requests and the status updates that follow them.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::text;
use crate::{rules, wire::Refusal};

/// Orders by number and reference ID.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(super) struct Orders(#[serde(with = "crate::state::pairs")] BTreeMap<(String, String), Order>);

#[derive(Clone, Debug, Default, Serialize, Deserialize)]
struct Order {
    status: String,
    paid: bool,
}

impl Orders {
    /// Returns the error of a status update that can't follow the order's status. Orders without a payment request are
    /// unknown.
    pub(super) fn failure(&self, number: &str, content: &Value) -> Option<Refusal> {
        references(content).into_iter().filter(|reference| !is_payment_request(reference)).find_map(|update| {
            let order = self.0.get(&key(number, update))?;
            let status = status(update);
            if status == "canceled" && order.paid {
                return Some(Refusal::new(
                    rules::messages::ORDER_STATUS,
                    2047,
                    "An order that was paid can't be canceled.",
                ));
            }
            let is_final = matches!(order.status.as_str(), "completed" | "canceled") && status != order.status;
            let details = || format!("An order that is {} can't become {status}.", order.status);
            is_final.then(|| Refusal::new(rules::messages::ORDER_STATUS, 2046, details()))
        })
    }

    /// Records the payment requests and status updates of a message.
    pub(super) fn record(&mut self, number: &str, content: &Value) {
        for reference in references(content) {
            let key = key(number, reference);
            if !self.0.contains_key(&key) && !is_payment_request(reference) {
                continue;
            }
            let order = self.0.entry(key).or_default();
            status(reference).clone_into(&mut order.status);
            order.paid |= reference.get("payment").is_some_and(|payment| text(payment, "status") == "captured");
        }
    }
}

/// The objects of a message that reference an order.
fn references(content: &Value) -> Vec<&Value> {
    match content {
        Value::Object(object) if object.contains_key("reference_id") => vec![content],
        Value::Object(object) => object.values().flat_map(references).collect(),
        Value::Array(items) => items.iter().flat_map(references).collect(),
        _ => vec![],
    }
}

fn is_payment_request(reference: &Value) -> bool {
    reference.get("total_amount").is_some()
}

fn key(number: &str, reference: &Value) -> (String, String) {
    (number.to_owned(), text(reference, "reference_id").to_owned())
}

fn status(reference: &Value) -> &str {
    reference.get("order").map(|order| text(order, "status")).unwrap_or_default()
}

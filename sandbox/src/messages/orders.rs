//! Orders that were billed, and what was said of them since.

use std::collections::BTreeMap;

use serde_json::Value;

use super::pick;
use crate::wire::Refusal;

/// The orders of all numbers, by the number and the order's own.
#[derive(Debug, Default)]
pub(crate) struct Orders(BTreeMap<(String, String), Order>);

#[derive(Debug, Default)]
struct Order {
    stage: String,
    paid: bool,
}

impl Orders {
    /// Why the news in a message can't follow what was said of an order before. Of orders without a bill nothing is known.
    pub(super) fn problem(&self, number: &str, content: &Value) -> Option<Refusal> {
        papers(content).into_iter().filter(|paper| !is_bill(paper)).find_map(|news| {
            let order = self.0.get(&key(number, news))?;
            let stage = stage(news);
            if stage == "canceled" && order.paid {
                return Some(Refusal::new(2047, "An order that was paid can't be canceled."));
            }
            let over = matches!(order.stage.as_str(), "completed" | "canceled") && stage != order.stage;
            let details = || format!("An order that is {} can't become {stage}.", order.stage);
            over.then(|| Refusal::new(2046, details()))
        })
    }

    /// A message went out: remember its bills, and its news of them.
    pub(super) fn note(&mut self, number: &str, content: &Value) {
        for paper in papers(content) {
            let known = self.0.contains_key(&key(number, paper));
            if !known && !is_bill(paper) {
                continue;
            }
            let order = self.0.entry(key(number, paper)).or_default();
            stage(paper).clone_into(&mut order.stage);
            order.paid |= paper.get("payment").is_some_and(|payment| pick(payment, "status") == "captured");
        }
    }
}

/// The bills and news in a message or template.
fn papers(content: &Value) -> Vec<&Value> {
    match content {
        Value::Object(object) if object.contains_key("reference_id") => vec![content],
        Value::Object(object) => object.values().flat_map(papers).collect(),
        Value::Array(items) => items.iter().flat_map(papers).collect(),
        _ => vec![],
    }
}

fn is_bill(paper: &Value) -> bool {
    paper.get("total_amount").is_some()
}

fn key(number: &str, paper: &Value) -> (String, String) {
    (number.to_owned(), pick(paper, "reference_id").to_owned())
}

fn stage(paper: &Value) -> &str {
    paper.get("order").map(|order| pick(order, "status")).unwrap_or_default()
}

//! Effects of faults on webhooks: the body that is delivered, when, how often and with which signature.

use std::time::Duration;

use serde_json::{Map, Value, json};

use super::{commands::FaultEffect, effect::part};
use crate::{deliveries::Signature, ids::Ids, wire::webhook::escape};

/// The longest time by which a shuffled webhook is late, in milliseconds. Rule: `rules::faults::WEBHOOKS`.
const SHUFFLED: u64 = 10_000;

/// Deliveries of a webhook.
pub(crate) struct Plan {
    pub(crate) body: String,
    pub(crate) signature: Signature,
    pub(crate) delay: Duration,
    /// Number of deliveries.
    pub(crate) count: usize,
    /// Number of webhooks that are gathered in one delivery.
    pub(crate) batch: Option<u32>,
}

impl Plan {
    /// The plan without a fault.
    pub(crate) fn usual(body: String) -> Self {
        Self { body, signature: Signature::App, delay: Duration::ZERO, count: 1, batch: None }
    }
}

impl FaultEffect {
    /// Changes the plan of a webhook. `chance` draws the order of shuffled webhooks.
    pub(super) fn change(&self, plan: &mut Plan, chance: &mut Ids) {
        if self.lose == Some(true) {
            plan.count = 0;
        }
        if self.twice == Some(true) {
            plan.count = 2;
        }
        if self.shuffle == Some(true) {
            plan.delay = Duration::from_millis(chance.below(SHUFFLED));
        }
        if let Some(late) = self.late {
            plan.delay = late.0;
        }
        plan.batch = self.batch;
        plan.signature = match self.sign.as_deref() {
            Some("old") => Signature::Old,
            Some("wrong") => Signature::Wrong,
            Some(_) => Signature::Missing,
            None => plan.signature,
        };
        if self.utf8.is_some() {
            plan.body = parsed(&plan.body).to_string();
        }
        if let Some(what) = &self.unknown {
            plan.body = escape(&unknown(parsed(&plan.body), what).to_string());
        }
        if let Some(percent) = self.cut {
            let kept = part(plan.body.chars().count(), percent);
            plan.body = plan.body.chars().take(kept).collect();
        }
    }
}

/// Joins the bodies of webhooks to one body with all their entries.
pub(crate) fn gathered(bodies: &[String]) -> String {
    let (begin, end) = ("{\"object\":\"whatsapp_business_account\",\"entry\":[", "]}");
    let entries = bodies.iter().filter_map(|body| body.strip_prefix(begin)?.strip_suffix(end));
    format!("{begin}{}{end}", entries.collect::<Vec<_>>().join(","))
}

fn parsed(body: &str) -> Value {
    serde_json::from_str(body).unwrap_or_default()
}

/// Makes a part of a webhook unlike anything documented.
fn unknown(mut body: Value, what: &str) -> Value {
    let Some(change) = body.pointer_mut("/entry/0/changes/0").and_then(Value::as_object_mut) else { return body };
    if what == "field" {
        change.insert("field".into(), "holograms".into());
        return body;
    }
    let Some(value) = change.get_mut("value").and_then(Value::as_object_mut) else { return body };
    let lists = ["messages", "statuses", "calls"];
    let item = lists.into_iter().find(|list| value.contains_key(*list));
    let target = match item {
        Some(list) => value.get_mut(list).and_then(|list| list.get_mut(0)?.as_object_mut()),
        None => Some(value),
    };
    let Some(target) = target else { return body };
    let news: Map<String, Value> = match what {
        "kind" => [("type", json!("hologram")), ("hologram", json!({ "id": "1" }))],
        "status" => [("status", json!("teleported")), ("event", json!("TELEPORTED"))],
        _ => [("hologram", json!({ "depth": 3 })), ("holograms", json!([1, "two", null]))],
    }
    .into_iter()
    .map(|(key, value)| (key.to_owned(), value))
    .collect();
    target.extend(news);
    body
}

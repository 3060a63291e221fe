//! What became of messages, as the platform remembers it.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};
use wabakit::Time;

use super::Sent;
use crate::{
    Ask, Outcome, Sandbox,
    ids::Ids,
    wire::{
        Refusal,
        pages::{self, paged},
        secs,
    },
};

/// Every message that was sent, by its id.
#[derive(Debug, Default)]
pub(crate) struct History {
    messages: BTreeMap<String, Entry>,
    /// The messages' ids by those of their entries.
    entries: BTreeMap<String, String>,
    count: u64,
}

#[derive(Debug)]
struct Entry {
    id: String,
    place: u64,
    number: String,
    events: Vec<Event>,
}

#[derive(Debug)]
struct Event {
    id: String,
    status: String,
    at: Time,
    problem: Option<String>,
    /// The webhook that told of it, if there was somewhere to deliver it to.
    delivery: Option<u64>,
}

impl History {
    pub(crate) fn add(&mut self, sent: &Sent, ids: &mut Ids) {
        self.count = self.count.saturating_add(1);
        let entry = Entry { id: ids.number(), place: self.count, number: sent.number.clone(), events: vec![] };
        self.entries.insert(entry.id.clone(), sent.id.clone());
        self.messages.insert(sent.id.clone(), entry);
    }

    /// Whether there is such an entry.
    pub(crate) fn has(&self, id: &str) -> bool {
        self.entries.contains_key(id)
    }

    /// Whether this message was sent.
    pub(crate) fn sent(&self, message: &str) -> bool {
        self.messages.contains_key(message)
    }

    /// Something became of a message. Members of a group don't count one by one.
    pub(crate) fn happened(
        &mut self,
        message: &str,
        status: &str,
        problem: Option<&Refusal>,
        delivery: Option<u64>,
        at: Time,
    ) {
        let Some(entry) = self.messages.get_mut(message) else { return };
        let id = format!("{}{}", entry.id, entry.events.len());
        let problem = problem.map(|problem| problem.details().to_owned());
        entry.events.push(Event { id, status: status.to_ascii_uppercase(), at, problem, delivery });
    }
}

impl Sandbox {
    /// The newest first.
    pub(crate) fn list_history(&self, ask: &Ask) -> Outcome {
        let only = ask.text("message_id");
        let asked = pages::fields(ask.text("fields"));
        let mut found: Vec<_> = self
            .history
            .messages
            .iter()
            .filter(|(id, entry)| entry.number == ask.number() && (only.is_empty() || *id == only))
            .collect();
        found.sort_by_key(|(_, entry)| std::cmp::Reverse(entry.place));
        let tell = |(message, entry): (&String, &Entry)| {
            let mut told = Map::from_iter([("id".to_owned(), Value::from(entry.id.clone()))]);
            if asked.is_empty() || asked.contains(&"message_id") {
                told.insert("message_id".into(), message.clone().into());
            }
            if asked.contains(&"events") {
                let events: Vec<Value> = entry.events.iter().map(|event| self.event(event)).collect();
                told.insert("events".into(), paged(events.into(), None));
            }
            (entry.id.clone(), told.into())
        };
        self.page(ask, found.into_iter().map(tell).collect())
    }

    fn event(&self, event: &Event) -> Value {
        let mut told = json!({
            "id": event.id, "delivery_status": event.status, "timestamp": secs(event.at),
            "application": self.application(),
        });
        if let Some(told) = told.as_object_mut() {
            let state = event.delivery.map(|id| self.deliveries.state(id));
            told.extend(state.map(|state| ("webhook_update_state".to_owned(), state.into())));
            let uri = self.settings.callback.clone().filter(|_| event.delivery.is_some());
            told.extend(uri.map(|uri| ("webhook_uri".to_owned(), uri.into())));
            told.extend(event.problem.clone().map(|problem| ("error_description".to_owned(), problem.into())));
        }
        told
    }

    pub(crate) fn list_events(&self, ask: &Ask) -> Outcome {
        let only = ask.text("status_filter");
        let entry = self.history.entries.get(ask.text("message_history_id"));
        let entry = entry.and_then(|message| self.history.messages.get(message));
        let events = entry.map(|entry| entry.events.as_slice()).unwrap_or_default();
        let events = events.iter().filter(|event| only.is_empty() || event.status == only);
        let tell = |event: &Event| {
            let node = json!({
                "id": event.id, "delivery_status": event.status, "occurrence_timestamp": secs(event.at),
                "status_timestamp": secs(event.at), "error_description": event.problem,
                "application": self.application(),
            });
            (event.id.clone(), json!({ "cursor": format!("{:016x}", self.ids.of(&event.id)), "node": node }))
        };
        self.page(ask, events.map(tell).collect())
    }

    fn application(&self) -> Value {
        json!({ "id": self.settings.app_id, "name": "Sandbox" })
    }
}

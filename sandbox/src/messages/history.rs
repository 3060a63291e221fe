//! The message history: the statuses of every message, and the state of their webhooks.

use std::{cmp::Reverse, collections::BTreeMap};

use serde_json::{Map, Value, json};
use wabakit::Time;

use super::Sent;
use crate::{
    context::Context,
    ids::Ids,
    operations::{Outcome, Request},
    wire::{Refusal, pages, secs},
};

/// The history of every message that was sent, by message ID.
#[derive(Debug, Default)]
pub(super) struct History {
    messages: BTreeMap<String, Entry>,
    /// Message IDs by entry ID.
    entries: BTreeMap<String, String>,
    count: u64,
}

#[derive(Debug)]
struct Entry {
    id: String,
    place: u64,
    number: String,
    events: Vec<HistoryEvent>,
}

#[derive(Debug)]
struct HistoryEvent {
    id: String,
    status: String,
    at: Time,
    error: Option<String>,
    /// IDs of the deliveries of its webhook, by app.
    deliveries: BTreeMap<String, u64>,
}

impl History {
    pub(super) fn add(&mut self, sent: &Sent, ids: &mut Ids) {
        self.count = self.count.saturating_add(1);
        let entry = Entry { id: ids.number(), place: self.count, number: sent.number.clone(), events: vec![] };
        self.entries.insert(entry.id.clone(), sent.id.clone());
        self.messages.insert(sent.id.clone(), entry);
    }

    /// Returns true if there is an entry with this ID.
    pub(super) fn has(&self, id: &str) -> bool {
        self.entries.contains_key(id)
    }

    /// Returns true if a message with this ID was sent.
    pub(super) fn has_message(&self, message: &str) -> bool {
        self.messages.contains_key(message)
    }

    /// Adds a status to a message. A status of all members of a group is one event.
    pub(super) fn record(
        &mut self,
        message: &str,
        status: &str,
        failure: Option<&Refusal>,
        deliveries: BTreeMap<String, u64>,
        at: Time,
    ) {
        let Some(entry) = self.messages.get_mut(message) else { return };
        let id = format!("{}{}", entry.id, entry.events.len());
        let error = failure.map(|failure| failure.details().to_owned());
        entry.events.push(HistoryEvent { id, status: status.to_ascii_uppercase(), at, error, deliveries });
    }

    /// Lists messages, the newest first.
    pub(super) fn list(&self, request: &Request, context: &Context) -> Outcome {
        let only = request.text("message_id");
        request.check_fields("WhatsAppBusinessMessageHistory")?;
        let fields = request.fields("");
        let mut found: Vec<_> = self
            .messages
            .iter()
            .filter(|(id, entry)| entry.number == request.number() && (only.is_empty() || *id == only))
            .collect();
        found.sort_by_key(|(_, entry)| Reverse(entry.place));
        let item = |(message, entry): (&String, &Entry)| {
            let mut item = Map::from_iter([("id".to_owned(), Value::from(entry.id.clone()))]);
            if fields.is_empty() || fields.contains(&"message_id") {
                item.insert("message_id".into(), message.clone().into());
            }
            if fields.contains(&"events") {
                let events: Vec<Value> =
                    entry.events.iter().map(|event| event.to_json(&entry.number, context)).collect();
                item.insert("events".into(), pages::paged(events.into(), None));
            }
            (entry.id.clone(), item.into())
        };
        pages::page(request, found.into_iter().map(item).collect(), context)
    }

    pub(super) fn list_events(&self, request: &Request, context: &Context) -> Outcome {
        let only = request.text("status_filter");
        let message = self.entries.get(request.text("message_history_id"));
        let entry = message.and_then(|message| self.messages.get(message));
        let events = entry.map(|entry| entry.events.as_slice()).unwrap_or_default();
        let events = events.iter().filter(|event| only.is_empty() || event.status == only);
        let item = |event: &HistoryEvent| {
            let node = json!({
                "id": event.id, "delivery_status": event.status, "occurrence_timestamp": secs(event.at),
                "status_timestamp": secs(event.at), "error_description": event.error,
                "application": application(context),
            });
            (event.id.clone(), json!({ "cursor": format!("{:016x}", context.ids.of(&event.id)), "node": node }))
        };
        pages::page(request, events.map(item).collect(), context)
    }
}

impl HistoryEvent {
    fn to_json(&self, number: &str, context: &Context) -> Value {
        let mut event = json!({
            "id": self.id, "delivery_status": self.status, "timestamp": secs(self.at),
            "application": application(context),
        });
        if let Some(event) = event.as_object_mut() {
            let delivery = self.deliveries.get(&context.caller.app);
            let state = delivery.map(|id| context.deliveries.state(*id));
            event.extend(state.map(|state| ("webhook_update_state".to_owned(), state.into())));
            let uri = delivery.and_then(|_| context.callback_of(number));
            event.extend(uri.map(|uri| ("webhook_uri".to_owned(), uri.into())));
            event.extend(self.error.clone().map(|error| ("error_description".to_owned(), error.into())));
        }
        event
    }
}

/// The caller's app, which got the webhooks.
fn application(context: &Context) -> Value {
    let app = context.app();
    json!({ "id": context.caller.app, "name": app.map(|app| &app.name) })
}

//! The message history: the statuses of every message, and the state of their webhooks.

use std::{cmp::Reverse, collections::BTreeMap, sync::Arc};

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};
use wabakit::Time;

use super::{Sent, statuses::Step};
use crate::{
    context::Context,
    ids::Ids,
    operations::{Outcome, Request},
    wire::{Refusal, pages, secs},
};

/// The history of every message that was sent, by message ID.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(super) struct History {
    messages: BTreeMap<String, Entry>,
    /// Message IDs by entry ID.
    entries: BTreeMap<String, String>,
    count: u64,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
struct Entry {
    id: String,
    place: u64,
    /// Time of the message, if it can be reacted to.
    reactable: Option<Time>,
    message: Arc<Sent>,
    events: Vec<HistoryEvent>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
struct HistoryEvent {
    status: Step,
    at: Time,
    error: Option<Box<str>>,
    /// The apps that got its webhook, each with the ID of the delivery.
    deliveries: Box<[(String, u64)]>,
}

impl History {
    /// Adds a message. `reactable` is its time, if it can be reacted to.
    pub(super) fn add(&mut self, sent: &Arc<Sent>, reactable: Option<Time>, ids: &mut Ids) {
        self.count = self.count.saturating_add(1);
        let entry = Entry { id: ids.number(), place: self.count, reactable, message: sent.clone(), events: vec![] };
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

    /// Time of the message with this ID, if it can be reacted to.
    pub(super) fn reactable(&self, id: &str) -> Option<Time> {
        self.messages.get(id)?.reactable
    }

    /// The message with this ID.
    pub(super) fn message(&self, id: &str) -> Option<&Arc<Sent>> {
        self.messages.get(id).map(|entry| &entry.message)
    }

    /// Returns true if a message has this status, a later one, or failed.
    pub(super) fn has_reached(&self, id: &str, step: Step) -> bool {
        self.messages.get(id).is_some_and(|entry| entry.events.iter().any(|event| event.status >= step))
    }

    /// The messages of a number to a user that were delivered, but not read, in order.
    pub(super) fn unread(&self, number: &str, user: &str) -> Vec<Arc<Sent>> {
        let of_user = |entry: &&Entry| entry.message.number == number && entry.message.recipient == user;
        let mut found: Vec<&Entry> = self.messages.values().filter(of_user).collect();
        found.retain(|entry| entry.events.iter().map(|event| event.status).max() == Some(Step::Delivered));
        found.sort_by_key(|entry| entry.place);
        found.into_iter().map(|entry| entry.message.clone()).collect()
    }

    /// ID of the last message of a number to a user.
    pub(super) fn last(&self, number: &str, user: &str) -> Option<&str> {
        let of_user = |entry: &&Entry| entry.message.number == number && entry.message.recipient == user;
        let last = self.messages.values().filter(of_user).max_by_key(|entry| entry.place);
        last.map(|entry| entry.message.id.as_str())
    }

    /// Adds a status to a message. A status of all members of a group is one event.
    pub(super) fn record(
        &mut self,
        message: &str,
        status: Step,
        failure: Option<&Refusal>,
        deliveries: BTreeMap<String, u64>,
        at: Time,
    ) {
        let Some(entry) = self.messages.get_mut(message) else { return };
        let error = failure.map(|failure| failure.details().into());
        entry.events.push(HistoryEvent { status, at, error, deliveries: deliveries.into_iter().collect() });
    }

    /// Lists messages, the newest first.
    pub(super) fn list(&self, request: &Request, context: &Context) -> Outcome {
        let only = request.text("message_id");
        request.check_fields("WhatsAppBusinessMessageHistory")?;
        let fields = request.fields("");
        let mut found: Vec<_> = self
            .messages
            .iter()
            .filter(|(id, entry)| entry.message.number == request.number() && (only.is_empty() || *id == only))
            .collect();
        found.sort_by_key(|(_, entry)| Reverse(entry.place));
        let item = |(message, entry): (&String, &Entry)| {
            let mut item = Map::from_iter([("id".to_owned(), Value::from(entry.id.clone()))]);
            if fields.is_empty() || fields.contains(&"message_id") {
                item.insert("message_id".into(), message.clone().into());
            }
            if fields.contains(&"events") {
                let events: Vec<Value> =
                    entry.events().map(|(id, event)| event.to_json(&id, &entry.message.number, context)).collect();
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
        let events = entry.into_iter().flat_map(Entry::events);
        let events = events.filter(|(_, event)| only.is_empty() || event.status() == only);
        let item = |(id, event): (String, &HistoryEvent)| {
            let node = json!({
                "id": id, "delivery_status": event.status(), "occurrence_timestamp": secs(event.at),
                "status_timestamp": secs(event.at), "error_description": event.error,
                "application": application(context),
            });
            let cursor = format!("{:016x}", context.ids.of(&id));
            (id, json!({ "cursor": cursor, "node": node }))
        };
        pages::page(request, events.map(item).collect(), context)
    }
}

impl Entry {
    /// The events, each with its ID.
    fn events(&self) -> impl Iterator<Item = (String, &HistoryEvent)> {
        self.events.iter().enumerate().map(|(place, event)| (format!("{}{place}", self.id), event))
    }
}

impl HistoryEvent {
    /// The status in upper case.
    fn status(&self) -> String {
        self.status.as_str().to_ascii_uppercase()
    }

    fn to_json(&self, id: &str, number: &str, context: &Context) -> Value {
        let mut event = json!({
            "id": id, "delivery_status": self.status(), "timestamp": secs(self.at),
            "application": application(context),
        });
        if let Some(event) = event.as_object_mut() {
            let delivery = self.deliveries.iter().find(|(app, _)| *app == context.caller.app);
            let state = delivery.map(|(_, id)| context.deliveries.state(*id));
            event.extend(state.map(|state| ("webhook_update_state".to_owned(), state.into())));
            let uri = delivery.and_then(|_| context.callback_of(number));
            event.extend(uri.map(|uri| ("webhook_uri".to_owned(), uri.into())));
            event.extend(self.error.as_deref().map(|error| ("error_description".to_owned(), error.into())));
        }
        event
    }
}

/// The caller's app, which got the webhooks.
fn application(context: &Context) -> Value {
    let app = context.app();
    json!({ "id": context.caller.app, "name": app.map(|app| &app.name) })
}

//! Context of all areas: the time, the settings, and effects outside an area's own state.

use std::time::Duration;

use serde_json::{Map, Value, json};
use wabakit::Time;

use crate::{
    Settings, What,
    deliveries::Deliveries,
    ids::Ids,
    log::{Log, readable},
    schedule::{Event, Schedule},
    wire::{route::Caller, webhook},
};

#[derive(Debug)]
pub(crate) struct Context {
    /// Time of the request, command or event that is being handled.
    pub(crate) now: Time,
    /// Sender of the request that is being handled.
    pub(crate) caller: Caller,
    pub(crate) settings: Settings,
    pub(crate) ids: Ids,
    pub(crate) log: Log,
    pub(crate) schedule: Schedule,
    pub(crate) deliveries: Deliveries,
}

impl Context {
    pub(crate) fn new(settings: Settings) -> Self {
        Self {
            now: Time::default(),
            caller: Caller::default(),
            ids: Ids::new(settings.seed),
            settings,
            log: Log::default(),
            schedule: Schedule::default(),
            deliveries: Deliveries::default(),
        }
    }

    /// Adds an entry to the log.
    pub(crate) fn record(&mut self, what: What, about: Map<String, Value>) {
        self.log.add(self.now, what, about);
    }

    /// Schedules an event after a delay.
    pub(crate) fn after(&mut self, delay: Duration, event: Event) {
        self.schedule.add(self.now + delay, event);
    }

    /// Sets the callback URL of webhooks, and starts the handshake with it.
    pub(crate) fn set_callback(&mut self, url: &str) {
        self.settings.callback = Some(url.to_owned());
        self.deliveries.add_handshake(url, self.ids.number());
    }

    /// Sends a webhook about a number. `parts` are keys of the change's value next to `metadata`, each with its JSON
    /// text. Returns the ID of the delivery, unless there is no callback.
    pub(crate) fn notify_number(&mut self, field: &str, number: &str, parts: &[(&str, &str)]) -> Option<u64> {
        let metadata = json!({ "display_phone_number": self.settings.digits(number), "phone_number_id": number });
        let parts: String = parts.iter().map(|(key, value)| format!(",\"{key}\":{value}")).collect();
        let value = format!("{{\"messaging_product\":\"whatsapp\",\"metadata\":{metadata}{parts}}}");
        self.deliver(webhook::body(&self.settings.waba_id, field, &value, None))
    }

    /// Sends a webhook about the account.
    pub(crate) fn notify(&mut self, field: &str, value: &Value) {
        self.deliver(webhook::body(&self.settings.waba_id, field, &value.to_string(), None));
    }

    /// Sends a webhook about the account whose entry has the time of the change.
    pub(crate) fn notify_with_time(&mut self, field: &str, value: &Value) {
        self.deliver(webhook::body(&self.settings.waba_id, field, &value.to_string(), Some(self.now)));
    }

    fn deliver(&mut self, body: String) -> Option<u64> {
        if self.settings.callback.is_some() {
            return Some(self.deliveries.add_webhook(body.into_bytes(), self.now));
        }
        self.record(What::Dropped, Map::from_iter([("body".to_owned(), readable(body.as_bytes()))]));
        None
    }
}

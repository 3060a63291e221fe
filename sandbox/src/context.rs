//! Context of all areas: the time, the settings, and effects outside an area's own state.

use std::{collections::BTreeMap, time::Duration};

use serde_json::{Map, Value, json};
use wabakit::Time;

use crate::{
    App, Settings, What,
    analytics::traffic::Traffic,
    callbacks::{self, Callbacks},
    deliveries::{Deliveries, Target},
    health::Health,
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
    pub(crate) callbacks: Callbacks,
    pub(crate) health: Health,
    pub(crate) deliveries: Deliveries,
    pub(crate) traffic: Traffic,
}

impl Context {
    pub(crate) fn new(settings: Settings) -> Self {
        Self {
            now: Time::default(),
            caller: Caller::of(&settings),
            ids: Ids::new(settings.seed),
            callbacks: Callbacks::default(),
            health: Health::default(),
            settings,
            log: Log::default(),
            schedule: Schedule::default(),
            deliveries: Deliveries::default(),
            traffic: Traffic::default(),
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

    /// The caller's app.
    pub(crate) fn app(&self) -> Option<&App> {
        self.settings.app(&self.caller.app)
    }

    /// The portfolio of the caller's token, as it stands in an object that it owns.
    pub(crate) fn own_portfolio(&self) -> Value {
        json!({ "id": self.caller.portfolio, "name": self.settings.portfolio_name(&self.caller.portfolio) })
    }

    /// Starts the handshakes with the callback URLs of the apps.
    pub(crate) fn shake_hands(&mut self) {
        for app in &self.settings.apps {
            if let Some(url) = app.callback.clone() {
                self.deliveries.add_handshake(Target { app: app.id.clone(), url }, self.ids.number());
            }
        }
    }

    /// Sends a webhook about a number. `parts` are keys of the change's value next to `metadata`, each with its JSON
    /// text. Returns the IDs of the deliveries, by app.
    pub(crate) fn notify_number(&mut self, field: &str, number: &str, parts: &[(&str, &str)]) -> BTreeMap<String, u64> {
        let metadata = json!({ "display_phone_number": self.settings.digits(number), "phone_number_id": number });
        let parts: String = parts.iter().map(|(key, value)| format!(",\"{key}\":{value}")).collect();
        let value = format!("{{\"messaging_product\":\"whatsapp\",\"metadata\":{metadata}{parts}}}");
        let waba = self.settings.waba_of(number).to_owned();
        self.deliver(field, &waba, Some(number), webhook::body(&waba, field, &value, None))
    }

    /// Sends a webhook about a change of a number, which has no metadata.
    pub(crate) fn notify(&mut self, field: &str, number: &str, value: &Value) {
        let waba = self.settings.waba_of(number).to_owned();
        self.deliver(field, &waba, Some(number), webhook::body(&waba, field, &value.to_string(), None));
    }

    /// Sends a webhook about an account, whose entry has the time of the change.
    pub(crate) fn notify_account(&mut self, field: &str, waba: &str, value: &Value) {
        self.deliver(field, waba, None, webhook::body(waba, field, &value.to_string(), Some(self.now)));
    }

    /// Sends a webhook about the portfolio of an app, to the app's callback URL.
    pub(crate) fn notify_app(&mut self, app: &str, field: &str, value: &Value) {
        let portfolio = self.settings.app(app).map_or("", |app| &app.portfolio);
        let body = webhook::body(portfolio, field, &value.to_string(), None);
        let targets = callbacks::of_app(app, field, &self.settings);
        self.transmit(targets.into_iter().collect(), &body);
    }

    /// URL to which the caller's app gets the messages of a number.
    pub(crate) fn callback_of(&self, number: &str) -> Option<String> {
        let targets = self.callbacks.of(self.settings.waba_of(number), Some(number), "messages", &self.settings);
        targets.into_iter().find(|target| target.app == self.caller.app).map(|target| target.url)
    }

    fn deliver(&mut self, field: &str, waba: &str, number: Option<&str>, body: String) -> BTreeMap<String, u64> {
        let targets = self.callbacks.of(waba, number, field, &self.settings);
        self.transmit(targets, &body)
    }

    /// Adds the deliveries of a webhook. Without a callback URL, it is only logged.
    fn transmit(&mut self, targets: Vec<Target>, body: &str) -> BTreeMap<String, u64> {
        if targets.is_empty() {
            self.record(What::Dropped, Map::from_iter([("body".to_owned(), readable(body.as_bytes()))]));
        }
        let add = |target: Target| {
            let app = target.app.clone();
            (app, self.deliveries.add_webhook(target, body.as_bytes().to_vec(), self.now))
        };
        targets.into_iter().map(add).collect()
    }
}

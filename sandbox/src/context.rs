//! Context of all areas: the time, the settings, and effects outside an area's own state.

use std::{collections::BTreeMap, sync::Arc, time::Duration};

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};
use wabakit::Time;

use crate::{
    Settings, What,
    analytics::traffic::Traffic,
    callbacks::Callbacks,
    deliveries::Deliveries,
    faults::{Faults, Plan, commands::FaultEffect, gathered},
    health::Health,
    ids::Ids,
    log::Log,
    portfolio::MessagingLimits,
    quotas::{Quotas, Usage},
    schedule::{Event, Schedule},
    wire::{route::Caller, webhook},
};

/// Time after which gathered webhooks are delivered, however few they are.
const GATHERING: Duration = Duration::from_secs(1);

#[derive(Clone, Debug, Serialize, Deserialize)]
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
    pub(crate) faults: Faults,
    /// Effect of a fault on the request that is being handled.
    pub(crate) effect: Option<FaultEffect>,
    /// Bodies of webhooks that a fault gathers, by callback URL.
    gathering: BTreeMap<String, Vec<String>>,
    pub(crate) messaging_limits: MessagingLimits,
    pub(crate) quotas: Quotas,
    /// Usage header of the response to the request that is being handled.
    #[serde(skip)]
    pub(crate) usage: Option<Usage>,
}

impl Context {
    pub(crate) fn new(settings: Settings) -> Self {
        Self {
            now: Time::default(),
            caller: Caller::default(),
            ids: Ids::new(settings.seed),
            faults: Faults::new(settings.seed),
            effect: None,
            gathering: BTreeMap::new(),
            callbacks: Callbacks::new(&settings),
            health: Health::default(),
            settings,
            log: Log::default(),
            schedule: Schedule::default(),
            deliveries: Deliveries::default(),
            traffic: Traffic::default(),
            messaging_limits: MessagingLimits::default(),
            quotas: Quotas::default(),
            usage: None,
        }
    }

    /// Adds an entry to the log.
    pub(crate) fn record(&mut self, what: What, about: Map<String, Value>) {
        self.record_webhook(what, &about, None);
    }

    /// Adds an entry to the log, with the body of the webhook that it is about, if there is one.
    pub(crate) fn record_webhook(&mut self, what: What, about: &Map<String, Value>, body: Option<Arc<str>>) {
        self.log.add(self.now, what, about, body);
        self.log.shrink(self.settings.log_bytes);
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

    /// Sends a webhook about the portfolio, to the callback URL of the app.
    pub(crate) fn notify_portfolio(&mut self, field: &str, value: &Value) {
        let url = self.callbacks.of_app(field, &self.settings).map(str::to_owned);
        let is_wanted = self.callbacks.has_field(field);
        let body = webhook::body(&self.settings.business_id, field, &value.to_string(), None);
        let plan = self.faults.plan(None, field, body, self.now);
        self.transmit(url, is_wanted, plan);
    }

    /// Callback URL of a number's messages.
    pub(crate) fn callback_of(&self, number: &str) -> Option<&str> {
        self.callbacks.of(self.settings.waba_of(number), Some(number), "messages", &self.settings)
    }

    fn deliver(&mut self, field: &str, waba: &str, number: Option<&str>, body: String) -> Option<u64> {
        let url = self.callbacks.of(waba, number, field, &self.settings).map(str::to_owned);
        let is_wanted = self.callbacks.is_subscribed(waba, field);
        let plan = self.faults.plan(number, field, body, self.now);
        self.transmit(url, is_wanted, plan)
    }

    /// Makes the deliveries of a webhook. Returns the ID of the last, unless there is no callback. `is_wanted` is true if the
    /// app is subscribed to webhooks like this.
    fn transmit(&mut self, url: Option<String>, is_wanted: bool, plan: Plan) -> Option<u64> {
        if let (Some(most), Some(url)) = (plan.batch, &url) {
            self.gather(url.clone(), plan.body, most);
            return None;
        }
        let body = Arc::from(plan.body);
        if url.is_none() || plan.count == 0 {
            self.record_webhook(What::Dropped, &Map::new(), Some(Arc::clone(&body)));
        }
        let due = self.now + plan.delay;
        let mut last = None;
        for _ in 0..if is_wanted { plan.count } else { 0 } {
            last = Some(self.deliveries.add_webhook(url.clone(), Arc::clone(&body), plan.signature, due));
        }
        last.filter(|_| url.is_some())
    }

    /// Keeps a webhook back until there are enough for one delivery, or a second has passed.
    fn gather(&mut self, url: String, body: String, most: u32) {
        let bodies = self.gathering.entry(url.clone()).or_default();
        bodies.push(body);
        match bodies.len() {
            1 => self.after(GATHERING, Event::Gathered(url)),
            count if u32::try_from(count).unwrap_or(u32::MAX) >= most => self.deliver_gathered(&url),
            _ => {}
        }
    }

    /// Delivers the webhooks that were kept back for a callback URL in one.
    pub(crate) fn deliver_gathered(&mut self, url: &str) {
        if let Some(bodies) = self.gathering.remove(url) {
            let plan = Plan::usual(gathered(&bodies));
            self.transmit(Some(url.to_owned()), true, plan);
        }
    }
}

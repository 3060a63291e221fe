//! Context of all areas: the time, the settings, and effects outside an area's own state.

use std::{collections::BTreeMap, sync::Arc, time::Duration};

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};
use wabakit::Time;

use crate::{
    App, Settings, What,
    analytics::traffic::Traffic,
    callbacks::{self, Callbacks},
    deliveries::{Deliveries, Target},
    faults::{Faults, Plan, commands::FaultEffect, gathered},
    health::Health,
    ids::Ids,
    log::Log,
    portfolio::MessagingLimits,
    quotas::{Quotas, Usage},
    rules::RuleId,
    schedule::{Event, Schedule},
    state::pairs,
    wire::{Refusal, route::Caller, webhook},
};

/// Time after which gathered webhooks are delivered, however few they are. Rule: `rules::faults::WEBHOOKS`.
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
    #[serde(skip)]
    pub(crate) effect: Option<FaultEffect>,
    /// Bodies of webhooks that a fault gathers.
    #[serde(with = "pairs")]
    gathering: BTreeMap<Target, Vec<String>>,
    pub(crate) messaging_limits: MessagingLimits,
    pub(crate) quotas: Quotas,
    /// Usage header of the response to the request that is being handled.
    #[serde(skip)]
    pub(crate) usage: Option<Usage>,
}

/// A business phone number, as in webhooks.
#[derive(Serialize)]
struct Metadata<'n> {
    display_phone_number: String,
    phone_number_id: &'n str,
}

impl Context {
    pub(crate) fn new(settings: Settings) -> Self {
        Self {
            now: Time::default(),
            caller: Caller::of(&settings),
            ids: Ids::new(settings.seed),
            faults: Faults::new(settings.seed),
            effect: None,
            gathering: BTreeMap::new(),
            callbacks: Callbacks::default(),
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
    pub(crate) fn record_webhook(&mut self, what: What, about: &impl Serialize, body: Option<Arc<str>>) {
        self.log.add(self.now, what, about, body);
        self.log.shrink(self.settings.log_bytes);
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
            if app.callback.is_some() {
                let target = Target { app: app.id.clone(), url: app.callback.clone() };
                self.deliveries.add_handshake(target, self.ids.number());
            }
        }
    }

    /// Sends a webhook about a number. `parts` are keys of the change's value next to `metadata`, each with its JSON
    /// text.
    pub(crate) fn notify_number(&mut self, field: &str, number: &str, parts: &[(&str, &str)]) {
        self.deliver_value(field, number, parts, None);
    }

    /// Sends a webhook with the statuses of a message. The log names the rule by which the message failed. Returns the IDs
    /// of the deliveries, by app.
    pub(crate) fn notify_statuses(
        &mut self,
        number: &str,
        parts: &[(&str, &str)],
        failure: Option<&Refusal>,
    ) -> BTreeMap<String, u64> {
        self.deliver_value("messages", number, parts, failure.map(Refusal::rule))
    }

    /// Sends a webhook whose value has the metadata of a number and these parts.
    fn deliver_value(
        &mut self,
        field: &str,
        number: &str,
        parts: &[(&str, &str)],
        rule: Option<RuleId>,
    ) -> BTreeMap<String, u64> {
        let metadata = Metadata { display_phone_number: self.settings.digits(number), phone_number_id: number };
        let metadata = webhook::json(&metadata);
        let mut value = format!("{{\"messaging_product\":\"whatsapp\",\"metadata\":{metadata}");
        for (key, part) in parts {
            value.extend([",\"", key, "\":", part]);
        }
        value.push('}');
        let waba = self.settings.waba_of(number).to_owned();
        self.deliver(field, &waba, Some(number), webhook::body(&waba, field, &value, None), rule)
    }

    /// Sends a webhook about a change of a number, which has no metadata.
    pub(crate) fn notify(&mut self, field: &str, number: &str, value: &Value) {
        let waba = self.settings.waba_of(number).to_owned();
        self.deliver(field, &waba, Some(number), webhook::body(&waba, field, &value.to_string(), None), None);
    }

    /// Sends a webhook about an account, whose entry has the time of the change.
    pub(crate) fn notify_account(&mut self, field: &str, waba: &str, value: &Value) {
        self.deliver(field, waba, None, webhook::body(waba, field, &value.to_string(), Some(self.now)), None);
    }

    /// Sends a webhook about the portfolio of an app, to the app's callback URL.
    pub(crate) fn notify_app(&mut self, app: &str, field: &str, value: &Value) {
        let portfolio = self.settings.app(app).map_or("", |app| &app.portfolio);
        let body = webhook::body(portfolio, field, &value.to_string(), None);
        let targets = callbacks::of_app(app, field, &self.settings);
        let plan = self.faults.plan(None, field, body, self.now);
        self.transmit(targets.into_iter().collect(), plan, None);
    }

    /// URL to which the caller's app gets the messages of a number.
    pub(crate) fn callback_of(&self, number: &str) -> Option<String> {
        let targets = self.callbacks.of(self.settings.waba_of(number), Some(number), "messages", &self.settings);
        targets.into_iter().find(|target| target.app == self.caller.app)?.url
    }

    /// Sends a webhook to all apps that are subscribed to it. Returns the IDs of the deliveries, by app.
    fn deliver(
        &mut self,
        field: &str,
        waba: &str,
        number: Option<&str>,
        body: String,
        rule: Option<RuleId>,
    ) -> BTreeMap<String, u64> {
        let targets = self.callbacks.of(waba, number, field, &self.settings);
        let plan = self.faults.plan(number, field, body, self.now);
        self.transmit(targets, plan, rule)
    }

    /// Adds the deliveries of a webhook. Returns the ID of the last one of each app that has a callback URL.
    fn transmit(&mut self, targets: Vec<Target>, plan: Plan, rule: Option<RuleId>) -> BTreeMap<String, u64> {
        let Plan { body, signature, delay, count, batch } = plan;
        if let Some(most) = batch {
            targets.into_iter().for_each(|target| self.gather(target, body.clone(), most));
            return BTreeMap::new();
        }
        let body = Arc::from(body);
        if count == 0 || targets.iter().all(|target| target.url.is_none()) {
            let about = rule.clone().map(|rule| ("rule".to_owned(), Value::from(rule)));
            self.record_webhook(What::Dropped, &Map::from_iter(about), Some(Arc::clone(&body)));
        }
        let due = self.now + delay;
        let mut added = BTreeMap::new();
        for target in targets {
            let has_url = target.url.is_some();
            for _ in 0..count {
                let id = self.deliveries.add_webhook(target.clone(), Arc::clone(&body), signature, rule.clone(), due);
                added.extend(has_url.then(|| (target.app.clone(), id)));
            }
        }
        added
    }

    /// Keeps a webhook back until there are enough for one delivery, or a second has passed.
    fn gather(&mut self, target: Target, body: String, most: u32) {
        let bodies = self.gathering.entry(target.clone()).or_default();
        bodies.push(body);
        match bodies.len() {
            1 => self.after(GATHERING, Event::Gathered(target)),
            count if u32::try_from(count).unwrap_or(u32::MAX) >= most => self.deliver_gathered(target),
            _ => {}
        }
    }

    /// Delivers the webhooks that were kept back for an app in one.
    pub(crate) fn deliver_gathered(&mut self, target: Target) {
        if let Some(bodies) = self.gathering.remove(&target) {
            self.transmit(vec![target], Plan::usual(gathered(&bodies)), None);
        }
    }
}

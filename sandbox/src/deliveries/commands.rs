//! Commands of deliveries: look at them, take them instead of receiving them, hold and repeat them.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;
use serde_json::Map;
use wabakit::{Time, ValidationError, model};

use super::{Deliveries, Signature, State, Target};
use crate::{
    Sandbox, Settings, What,
    command::{Command, CommandDescription, Commands, Done, refusal},
    context::Context,
};

pub(crate) const COMMANDS: Commands = &[
    CommandDescription::of::<ListDeliveries>(),
    CommandDescription::of::<TakeDeliveries>(),
    CommandDescription::of::<AnswerDelivery>(),
    CommandDescription::of::<Redeliver>(),
    CommandDescription::of::<HoldDeliveries>(),
    CommandDescription::of::<DeliverRaw>(),
];

/// Deliveries that are listed or taken at once.
const LIMIT: u32 = 100;

/// Lists deliveries in order of their IDs: those that aren't settled, and the newest 1,000 that are.
#[model]
#[derive(Deserialize)]
pub struct ListDeliveries {
    /// State of the deliveries: `waiting`, `in_flight`, `delivered` or `given_up`. Default: every state.
    #[check(one_of("waiting", "in_flight", "delivered", "given_up"))]
    pub state: Option<String>,
    /// ID of the delivery after which the list begins. Default: 0.
    pub after: Option<u64>,
    /// Maximum number of deliveries. Default: 100.
    #[check(range(1..=1000))]
    pub limit: Option<u32>,
}

/// A list of deliveries.
#[model]
pub struct DeliveryList {
    /// Deliveries in the order of their creation.
    pub deliveries: Vec<DeliveryState>,
}

/// A delivery with its attempts.
#[model]
pub struct DeliveryState {
    /// ID of the delivery, as in the log.
    pub id: u64,
    /// State: `waiting`, `in_flight`, `delivered` or `given_up`.
    pub state: String,
    /// Callback URL. Absent if the app has none.
    pub url: Option<String>,
    /// Body of the webhook. Absent for a handshake.
    pub body: Option<String>,
    /// Time of the next attempt, or of the timeout of the current one. Milliseconds since the Unix epoch.
    pub due: Option<u64>,
    /// The attempts, in order.
    pub attempts: Vec<DeliveryAttempt>,
}

/// An attempt at a delivery.
#[model]
pub struct DeliveryAttempt {
    /// Time of the attempt. Milliseconds since the Unix epoch.
    pub at: u64,
    /// Status code of the response. Absent if there was none.
    pub status: Option<u32>,
    /// Duration until the response or the timeout, in milliseconds. Absent during the attempt.
    pub took_ms: Option<u64>,
}

/// Takes the deliveries that are due, in order, to hand them to the app without HTTP. Works without a callback URL, too.
///
/// Each needs an answer by `deliveries.answer` within 20 seconds, and is retried otherwise. Deliveries to a callback URL
/// are sent there as soon as they are due, unless `deliveries.hold` holds them.
#[model]
#[derive(Deserialize)]
pub struct TakeDeliveries {
    /// Maximum number of deliveries. Default: 100.
    #[check(range(1..=1000))]
    pub limit: Option<u32>,
}

/// Deliveries that were taken.
#[model]
pub struct TakenDeliveries {
    /// Deliveries in the order of their due time.
    pub deliveries: Vec<TakenDelivery>,
}

/// A request of the platform to the app.
#[model]
pub struct TakenDelivery {
    /// ID of the delivery.
    pub id: u64,
    /// HTTP method: `POST` for a webhook, `GET` for a handshake.
    pub method: String,
    /// URL of the request. Absent if the app has no callback URL.
    pub url: Option<String>,
    /// Headers, by lower-case name. `x-hub-signature-256` is the signature of the body.
    pub headers: BTreeMap<String, String>,
    /// Body of the request.
    pub body: String,
}

/// Answers a delivery that was taken.
#[model]
#[derive(Deserialize)]
pub struct AnswerDelivery {
    /// ID of the delivery.
    pub id: u64,
    /// Status code of the app's response. 200 settles a webhook; everything else is retried.
    #[check(range(100..=599))]
    pub status: u32,
    /// Body of the app's response. A handshake needs its challenge. Default: empty.
    pub body: Option<String>,
}

/// Sends a delivery again that was answered or given up.
#[model]
#[derive(Deserialize)]
pub struct Redeliver {
    /// ID of the delivery.
    pub id: u64,
}

/// Holds all deliveries to callback URLs, or releases them in order of their time.
#[model]
#[derive(Deserialize)]
pub struct HoldDeliveries {
    /// True to hold deliveries, false to release them.
    pub on: bool,
}

/// Sends any body to the callback URL of the app.
#[model]
#[derive(Deserialize)]
pub struct DeliverRaw {
    /// Body of the webhook, JSON or not. At most 3 MiB.
    #[check(length(..=3145728))]
    pub body: String,
    /// False to send the body without a signature. Default: true.
    pub sign: Option<bool>,
    /// ID of the app. Default: the first app.
    pub app_id: Option<String>,
}

/// ID of a delivery.
#[model]
pub struct DeliveryId {
    /// ID of the delivery.
    pub id: u64,
}

impl Command for ListDeliveries {
    const NAME: &'static str = "deliveries.list";
    const EXAMPLE: &'static str = r#"{"state": "waiting"}"#;
    type Answer = DeliveryList;

    fn perform(self, sandbox: &mut Sandbox) -> Result<DeliveryList, ValidationError> {
        let after = self.after.unwrap_or_default().saturating_add(1);
        let all = sandbox.context.deliveries.all.range(after..).map(|(id, delivery)| delivery.describe(*id));
        let wanted = all.filter(|delivery| self.state.as_ref().is_none_or(|state| *state == delivery.state));
        Ok(DeliveryList { deliveries: wanted.take(count(self.limit)).collect() })
    }
}

impl Command for TakeDeliveries {
    const NAME: &'static str = "deliveries.take";
    const EXAMPLE: &'static str = r#"{"limit": 10}"#;
    type Answer = TakenDeliveries;

    fn perform(self, sandbox: &mut Sandbox) -> Result<TakenDeliveries, ValidationError> {
        let Context { now, settings, deliveries, .. } = &mut sandbox.context;
        let taken = std::iter::from_fn(|| deliveries.take(*now, settings));
        Ok(TakenDeliveries { deliveries: taken.take(count(self.limit)).collect() })
    }
}

impl Command for AnswerDelivery {
    const NAME: &'static str = "deliveries.answer";
    const EXAMPLE: &'static str = r#"{"id": 1, "status": 200}"#;
    type Answer = Done;

    fn perform(self, sandbox: &mut Sandbox) -> Result<Done, ValidationError> {
        if !sandbox.context.deliveries.is_taken(self.id) {
            return Err(refusal("id", "the ID of a delivery that was taken", &self.id.to_string()));
        }
        let (status, body) = (u16::try_from(self.status).unwrap_or_default(), self.body.unwrap_or_default());
        sandbox.settle(self.id, Some((status, body.as_bytes())));
        Ok(Done {})
    }
}

impl Command for Redeliver {
    const NAME: &'static str = "deliveries.redeliver";
    const EXAMPLE: &'static str = r#"{"id": 1}"#;
    type Answer = Done;

    fn perform(self, sandbox: &mut Sandbox) -> Result<Done, ValidationError> {
        let now = sandbox.context.now;
        if !sandbox.context.deliveries.repeat(self.id, now) {
            let wanted = "the ID of a delivery that was answered or given up, among the newest 1,000";
            return Err(refusal("id", wanted, &self.id.to_string()));
        }
        let about = [("type".to_owned(), "redeliver".into()), ("id".to_owned(), self.id.into())];
        sandbox.context.record(What::Changed, Map::from_iter(about));
        Ok(Done {})
    }
}

impl Command for HoldDeliveries {
    const NAME: &'static str = "deliveries.hold";
    const EXAMPLE: &'static str = r#"{"on": true}"#;
    type Answer = Done;

    fn perform(self, sandbox: &mut Sandbox) -> Result<Done, ValidationError> {
        sandbox.context.deliveries.held = self.on;
        let about = [("type".to_owned(), "hold".into()), ("on".to_owned(), self.on.into())];
        sandbox.context.record(What::Changed, Map::from_iter(about));
        Ok(Done {})
    }
}

impl Command for DeliverRaw {
    const NAME: &'static str = "deliveries.raw";
    const EXAMPLE: &'static str =
        r#"{"body": "{\"object\": \"whatsapp_business_account\", \"entry\": []}", "sign": false}"#;
    type Answer = DeliveryId;

    fn perform(self, sandbox: &mut Sandbox) -> Result<DeliveryId, ValidationError> {
        let context = &mut sandbox.context;
        let signature = if self.sign == Some(false) { Signature::Missing } else { Signature::App };
        let app = match &self.app_id {
            Some(id) => context.settings.app(id).ok_or_else(|| refusal("app_id", "the ID of an app", id))?,
            None => context.settings.apps.first().ok_or_else(|| refusal("app_id", "an app", ""))?,
        };
        let target = Target { app: app.id.clone(), url: app.callback.clone() };
        let id = context.deliveries.add_webhook(target, self.body.into(), signature, None, context.now);
        Ok(DeliveryId { id })
    }
}

impl Deliveries {
    /// Takes the first delivery that is due, with a callback URL or without.
    fn take(&mut self, now: Time, settings: &Settings) -> Option<TakenDelivery> {
        let queues = [&self.waiting, &self.unaddressed].map(BTreeSet::first);
        let (due, id) = *queues.into_iter().flatten().min().filter(|(due, _)| *due <= now)?;
        self.waiting.remove(&(due, id));
        self.unaddressed.remove(&(due, id));
        let delivery = self.all.get_mut(&id)?;
        let timeout = delivery.start(now);
        delivery.state = State::Taken(timeout);
        self.taken.insert((timeout, id));
        let (head, body) = delivery.request(settings).into_parts();
        let headers = head
            .headers
            .iter()
            .filter_map(|(name, value)| Some((name.as_str().to_owned(), value.to_str().ok()?.to_owned())));
        Some(TakenDelivery {
            id,
            method: head.method.as_str().to_owned(),
            url: delivery.url().map(|_| head.uri.to_string()),
            headers: headers.collect(),
            body: String::from_utf8_lossy(&body).into_owned(),
        })
    }

    /// Returns true if a delivery waits for the answer of a command.
    fn is_taken(&self, id: u64) -> bool {
        self.all.get(&id).is_some_and(|delivery| matches!(delivery.state, State::Taken(_)))
    }

    /// Queues a settled delivery again. Returns false if there is none with this ID.
    fn repeat(&mut self, id: u64, now: Time) -> bool {
        let settled =
            self.all.get_mut(&id).filter(|delivery| matches!(delivery.state, State::Delivered | State::GivenUp));
        let Some(delivery) = settled else { return false };
        delivery.renew();
        self.settled.retain(|settled| *settled != id);
        self.given_up.remove(&id);
        self.wait(id, now);
        true
    }
}

/// Number of deliveries that a command lists or takes.
fn count(limit: Option<u32>) -> usize {
    usize::try_from(limit.unwrap_or(LIMIT)).unwrap_or(usize::MAX)
}

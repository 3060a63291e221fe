//! The statuses of messages: sent, delivered, read, played or failed.

use std::{slice, sync::Arc, time::Duration};

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::Messages;
use crate::{
    Reads,
    analytics::traffic::{Counted, Fact, Price},
    context::Context,
    numbers::Numbers,
    schedule::Event,
    users::{Address, Users},
    wire::{Refusal, secs, webhook},
};

/// A status of a message, from the first to the last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(super) enum Step {
    Sent,
    Delivered,
    Read,
    Played,
    Failed,
}

/// A message that was accepted.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Sent {
    pub(super) id: String,
    pub(super) number: String,
    /// Key of the user or group.
    pub(super) recipient: String,
    /// Keys of the group's members, if the message is for a group.
    pub(super) members: Vec<String>,
    pub(super) address: Address,
    /// `biz_opaque_callback_data`, which webhooks return.
    pub(super) callback_data: Option<String>,
    /// Pricing category of the message.
    pub(super) category: String,
    /// ID of the template that Direct Send made of the message.
    pub(super) template: Option<String>,
    /// ID of the template that the message was sent with.
    pub(super) sent_with: Option<String>,
}

/// A message reaches a status.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct StatusEvent {
    pub(super) message: Arc<Sent>,
    pub(super) step: Step,
    pub(super) failure: Option<Refusal>,
}

impl Step {
    /// The statuses of messages of a type. The platform reports only `sent` for reactions, and pins aren't read.
    pub(super) fn of(kind: &str, is_voice: bool) -> &'static [Step] {
        match kind {
            "reaction" => &[Step::Sent],
            "pin" => &[Step::Sent, Step::Delivered],
            "audio" if is_voice => &[Step::Sent, Step::Delivered, Step::Read, Step::Played],
            _ => &[Step::Sent, Step::Delivered, Step::Read],
        }
    }

    pub(super) fn as_str(self) -> &'static str {
        match self {
            Step::Sent => "sent",
            Step::Delivered => "delivered",
            Step::Read => "read",
            Step::Played => "played",
            Step::Failed => "failed",
        }
    }

    /// Delay after the message was accepted, unless the user doesn't take the step. Rules: `rules::messages::STATUSES` and
    /// `rules::users::READ`.
    fn delay(self, reads: Reads) -> Option<Duration> {
        let usual = Duration::from_millis(match self {
            Step::Sent | Step::Failed => 50,
            Step::Delivered => 150,
            Step::Read => 400,
            Step::Played => 700,
        });
        let is_reading = matches!(self, Step::Read | Step::Played);
        match reads {
            Reads::AfterMs(ms) if is_reading => Some(usual.max(Duration::from_millis(ms))),
            Reads::Never if is_reading => None,
            _ => Some(usual),
        }
    }
}

/// Schedules the statuses of a message. One that fails has no other status.
pub(super) fn schedule(
    message: &Arc<Sent>,
    steps: &[Step],
    reads: Reads,
    failure: Option<Refusal>,
    context: &mut Context,
) {
    let steps = if failure.is_some() { &[Step::Failed] } else { steps };
    for step in steps {
        let Some(delay) = step.delay(reads) else { continue };
        let event = StatusEvent { message: message.clone(), step: *step, failure: failure.clone() };
        context.after(delay, Event::Status(event));
    }
}

impl Messages {
    /// Takes a step of a message, unless a command has taken it or a later one.
    pub(crate) fn apply(&mut self, event: &StatusEvent, users: &Users, numbers: &Numbers, context: &mut Context) {
        if !self.history.has_reached(&event.message.id, event.step) {
            self.report(event, users, numbers, context);
        }
    }

    /// Sends one webhook, with a status for each recipient of the message.
    pub(super) fn report(&mut self, event: &StatusEvent, users: &Users, numbers: &Numbers, context: &mut Context) {
        let StatusEvent { message, step, failure } = event;
        let keys =
            if message.members.is_empty() { slice::from_ref(&message.recipient) } else { message.members.as_slice() };
        let statuses: Vec<_> = keys.iter().map(|key| event.status(key, users, numbers, context)).collect();
        let contact = |key: &String| users.contact(key, &message.number, numbers, &context.ids);
        let contacts: Vec<_> = keys.iter().filter_map(contact).collect();
        let (statuses, contacts) = (webhook::json(&statuses), webhook::json(&contacts));
        let mut parts = vec![("statuses", statuses.as_str())];
        if *step != Step::Failed {
            parts.insert(0, ("contacts", &contacts));
        }
        let deliveries = context.notify_statuses(&message.number, &parts, failure.as_ref());
        self.history.record(&message.id, *step, failure.as_ref(), deliveries, context.now);
        // A message to a group is sent once, and delivered to each member.
        let counted = if *step == Step::Sent { 1 } else { keys.len() };
        for key in keys.iter().take(counted) {
            let fact = event.fact(users.country(key), context);
            fact.into_iter().for_each(|fact| context.traffic.add(context.now, fact));
        }
    }
}

impl StatusEvent {
    /// Returns true if this is the delivery of a message with this template.
    pub(super) fn is_delivery_with(&self, template: &str) -> bool {
        self.step == Step::Delivered && self.message.sent_with.as_deref() == Some(template)
    }

    /// The status as analytics count it.
    fn fact(&self, country: &str, context: &Context) -> Option<Fact> {
        let StatusEvent { message, step, .. } = self;
        let price = || Price {
            category: message.category.to_ascii_uppercase(),
            kind: pricing_type(&message.category).to_ascii_uppercase(),
            is_template: message.sent_with.is_some() || message.template.is_some(),
        };
        let what = match step {
            Step::Sent => Counted::Sent(price()),
            Step::Delivered => Counted::Delivered(price()),
            Step::Read => Counted::Read(price()),
            Step::Played | Step::Failed => return None,
        };
        let group = if let Address::Group(id) = &message.address { Some(id.clone()) } else { None };
        let template = message.sent_with.clone();
        let number = context.settings.digits(&message.number);
        Some(Fact { what, number, country: country.to_owned(), group, template })
    }

    /// The status of a recipient, as in webhooks.
    fn status<'a>(&'a self, key: &str, users: &'a Users, numbers: &Numbers, context: &Context) -> Status<'a> {
        let StatusEvent { message, step, failure } = self;
        let (wa_id, user_id) = users.ids(key);
        let is_group = matches!(message.address, Address::Group(_));
        // The failure of a message to a phone number has no user ID.
        let has_user_id = match message.address {
            Address::Phone(_) => *step != Step::Failed,
            Address::User(_) => true,
            Address::Group(_) => false,
        };
        let identity = || users.identity_hash(key, &context.ids);
        Status {
            biz_opaque_callback_data: message.callback_data.as_deref(),
            errors: failure.as_ref().map(|failure| [failure.to_item()]),
            id: &message.id,
            pricing: matches!(step, Step::Sent | Step::Delivered).then(|| Pricing::of(&message.category)),
            recipient_id: match &message.address {
                Address::Phone(id) | Address::Group(id) => Some(id),
                Address::User(_) => wa_id,
            },
            recipient_identity_key_hash: numbers.checks_identity(&message.number).then(identity),
            recipient_participant_id: wa_id.filter(|_| is_group),
            recipient_participant_user_id: user_id.filter(|_| is_group),
            recipient_type: is_group.then_some("group"),
            recipient_user_id: user_id.filter(|_| has_user_id),
            status: step.as_str(),
            template_id: message.template.as_deref(),
            timestamp: secs(context.now).to_string(),
        }
    }
}

/// The status of a message for a recipient, as in webhooks. Its keys are in alphabetical order, as in all objects.
#[derive(Serialize)]
struct Status<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    biz_opaque_callback_data: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    errors: Option<[Value; 1]>,
    id: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pricing: Option<Pricing<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    recipient_id: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    recipient_identity_key_hash: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    recipient_participant_id: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    recipient_participant_user_id: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    recipient_type: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    recipient_user_id: Option<&'a str>,
    status: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    template_id: Option<&'a str>,
    timestamp: String,
}

/// The pricing of a message.
#[derive(Serialize)]
struct Pricing<'a> {
    billable: bool,
    category: &'a str,
    pricing_model: &'a str,
    r#type: &'a str,
}

impl<'a> Pricing<'a> {
    fn of(category: &'a str) -> Self {
        let kind = pricing_type(category);
        Self { billable: kind == "regular", category, pricing_model: "PMP", r#type: kind }
    }
}

/// The pricing type of a message. Free-form messages within a customer service window are free.
fn pricing_type(category: &str) -> &'static str {
    match category {
        "service" => "free_customer_service",
        "group_service" => "free_group_customer_service",
        _ => "regular",
    }
}

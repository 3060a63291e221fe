//! What becomes of messages: they leave, arrive and are read.

use std::{sync::Arc, time::Duration};

use serde_json::{Map, Value, json};
use wabakit::Time;

use crate::{
    Sandbox,
    schedule::Upcoming,
    users::Address,
    wire::{Refusal, secs},
};

/// How far a message gets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Step {
    Sent,
    Delivered,
    Read,
    Played,
    Failed,
}

impl Step {
    /// How far messages of a type get. Of reactions, the platform tells no more than that they left; pins aren't read.
    pub(crate) fn of(kind: &str, voice: bool) -> &'static [Step] {
        match kind {
            "reaction" => &[Step::Sent],
            "pin" => &[Step::Sent, Step::Delivered],
            "audio" if voice => &[Step::Sent, Step::Delivered, Step::Read, Step::Played],
            _ => &[Step::Sent, Step::Delivered, Step::Read],
        }
    }

    fn as_str(self) -> &'static str {
        match self {
            Step::Sent => "sent",
            Step::Delivered => "delivered",
            Step::Read => "read",
            Step::Played => "played",
            Step::Failed => "failed",
        }
    }

    /// How long after it was accepted.
    fn after(self) -> Duration {
        Duration::from_millis(match self {
            Step::Sent | Step::Failed => 50,
            Step::Delivered => 150,
            Step::Read => 400,
            Step::Played => 700,
        })
    }
}

/// A message that was accepted.
#[derive(Debug)]
pub(crate) struct Sent {
    pub(crate) id: String,
    pub(crate) number: String,
    /// The key of the person or group.
    pub(crate) person: String,
    /// If it is for a group, the keys of those in it.
    pub(crate) members: Vec<String>,
    pub(crate) address: Address,
    /// The business's own note.
    pub(crate) note: Option<String>,
    /// What it is charged as.
    pub(crate) category: String,
    /// The template that Direct Send made of it.
    pub(crate) template: Option<String>,
}

impl Sandbox {
    /// An accepted message goes its way.
    pub(crate) fn schedule(&mut self, message: Sent, steps: &[Step], problem: Option<Refusal>, now: Time) {
        let message = Arc::new(message);
        let steps = if problem.is_some() { &[Step::Failed] } else { steps };
        for step in steps {
            let status = Upcoming::Status { message: message.clone(), status: *step, problem: problem.clone() };
            self.expect(now + step.after(), status);
        }
    }

    /// One webhook, with a status for each person that the message was for.
    pub(crate) fn tell_status(&mut self, message: &Sent, step: Step, problem: Option<Refusal>, at: Time) {
        let keys = if message.members.is_empty() { std::slice::from_ref(&message.person) } else { &message.members };
        let items: Vec<Value> = keys.iter().map(|key| self.status(message, key, step, problem.as_ref(), at)).collect();
        let contacts: Vec<Value> = keys.iter().filter_map(|key| self.contact(&message.number, key)).collect();
        let (items, contacts) = (Value::from(items).to_string(), Value::from(contacts).to_string());
        let mut parts = vec![("contacts", contacts.as_str()), ("statuses", items.as_str())];
        if step == Step::Failed {
            parts.remove(0);
        }
        let delivery = self.notify_number("messages", &message.number, &parts, at);
        self.history.happened(&message.id, step.as_str(), problem.as_ref(), delivery, at);
    }

    fn status(&self, message: &Sent, key: &str, step: Step, problem: Option<&Refusal>, at: Time) -> Value {
        let person = self.people.get(key);
        let wa_id = person.and_then(|person| person.wa_id.clone());
        let user_id = person.and_then(|person| person.user_id.clone());
        let mut item = Map::from_iter([
            ("id".to_owned(), Value::from(message.id.clone())),
            ("status".to_owned(), step.as_str().into()),
            ("timestamp".to_owned(), secs(at).to_string().into()),
        ]);
        let mut add = |key: &str, value: Option<Value>| item.extend(value.map(|value| (key.to_owned(), value)));
        let text = |text: Option<String>| text.map(Value::from);
        match &message.address {
            Address::Phone(wa_id) => add("recipient_id", Some(wa_id.clone().into())),
            Address::User(_) => add("recipient_id", text(wa_id)),
            Address::Group(group) => {
                add("recipient_id", Some(group.clone().into()));
                add("recipient_type", Some("group".into()));
                add("recipient_participant_id", text(wa_id));
                add("recipient_participant_user_id", text(user_id.clone()));
            }
        }
        // Of a failed message to a phone number, the platform doesn't say whose it is.
        let said = match message.address {
            Address::Phone(_) => step != Step::Failed,
            Address::User(_) => true,
            Address::Group(_) => false,
        };
        add("recipient_user_id", text(user_id.filter(|_| said)));
        add("recipient_identity_key_hash", self.checks_identity(&message.number).then(|| self.identity(key).into()));
        add("biz_opaque_callback_data", text(message.note.clone()));
        add("template_id", text(message.template.clone()));
        add("pricing", matches!(step, Step::Sent | Step::Delivered).then(|| pricing(&message.category)));
        add("errors", problem.map(|problem| json!([problem.to_problem()])));
        item.into()
    }
}

/// Free-form messages are free, while there are windows.
fn pricing(category: &str) -> Value {
    let kind = match category {
        "service" => "free_customer_service",
        "group_service" => "free_group_customer_service",
        _ => "regular",
    };
    json!({ "billable": kind == "regular", "pricing_model": "PMP", "category": category, "type": kind })
}

//! What happens later: messages reach people, templates are approved.

use std::{sync::Arc, time::Duration};

use serde_json::{Map, Value, json};
use wabakit::Time;

use crate::{Sandbox, people::Address, refusal::Refusal, webhook::secs};

/// When a message leaves, arrives and is read.
const STEPS: [(&str, Duration); 3] = [
    ("sent", Duration::from_millis(50)),
    ("delivered", Duration::from_millis(150)),
    ("read", Duration::from_millis(400)),
];
/// How long a template is looked at.
pub(crate) const REVIEW: Duration = Duration::from_secs(10);

/// Something that is going to happen.
#[derive(Debug)]
pub(crate) enum Upcoming {
    /// A message gets further, or fails.
    Status { message: Arc<Sent>, status: &'static str, problem: Option<Refusal> },
    /// A template is approved.
    Approval { template: String },
}

/// A message that was accepted.
#[derive(Debug)]
pub(crate) struct Sent {
    pub(crate) id: String,
    pub(crate) number: String,
    /// The person's key.
    pub(crate) person: String,
    pub(crate) address: Address,
    /// The business's own note.
    pub(crate) note: Option<String>,
    /// What it is charged as.
    pub(crate) category: String,
}

impl Sandbox {
    /// An accepted message goes its way.
    pub(crate) fn schedule(&mut self, message: Sent, is_reaction: bool, problem: Option<Refusal>, now: Time) {
        let message = Arc::new(message);
        // Of reactions, the platform tells no more than that they left.
        let steps = if is_reaction || problem.is_some() { 1 } else { STEPS.len() };
        for (status, after) in STEPS.into_iter().take(steps) {
            let status = if problem.is_some() { "failed" } else { status };
            self.expect(now + after, Upcoming::Status { message: message.clone(), status, problem: problem.clone() });
        }
    }

    pub(crate) fn expect(&mut self, at: Time, upcoming: Upcoming) {
        let same_time = (at, 0)..=(at, u64::MAX);
        let last = self.upcoming.range(same_time).next_back().map_or(0, |((_, place), _)| *place);
        self.upcoming.insert((at, last.saturating_add(1)), upcoming);
    }

    /// Let happen what was to happen by now, each at its time.
    pub(crate) fn let_happen(&mut self, now: Time) {
        while let Some(next) = self.upcoming.first_entry().filter(|next| next.key().0 <= now) {
            let ((at, _), upcoming) = next.remove_entry();
            match upcoming {
                Upcoming::Status { message, status, problem } => self.tell_status(&message, status, problem, at),
                Upcoming::Approval { template } => self.approve(&template, at),
            }
        }
    }

    fn tell_status(&mut self, message: &Sent, status: &str, problem: Option<Refusal>, at: Time) {
        let person = self.people.get(&message.person);
        let failed = problem.is_some();
        let mut item = Map::from_iter([
            ("id".to_owned(), Value::from(message.id.clone())),
            ("status".to_owned(), status.into()),
            ("timestamp".to_owned(), secs(at).to_string().into()),
        ]);
        let mut add = |key: &str, value: Option<Value>| item.extend(value.map(|value| (key.to_owned(), value)));
        match &message.address {
            Address::Phone(wa_id) => add("recipient_id", Some(wa_id.clone().into())),
            Address::User(_) => add("recipient_id", person.and_then(|person| person.wa_id.clone()).map(Value::from)),
            Address::Group(group) => {
                add("recipient_id", Some(group.clone().into()));
                add("recipient_type", Some("group".into()));
            }
        }
        let by_phone = matches!(message.address, Address::Phone(_));
        let user_id = person.and_then(|person| person.user_id.clone()).filter(|_| !(failed && by_phone));
        add("recipient_user_id", user_id.map(Value::from));
        add("biz_opaque_callback_data", message.note.clone().map(Value::from));
        let free = message.category == "service";
        let priced = matches!(status, "sent" | "delivered");
        add(
            "pricing",
            priced.then(|| {
                json!({
                    "billable": !free, "pricing_model": "PMP", "category": message.category,
                    "type": if free { "free_customer_service" } else { "regular" },
                })
            }),
        );
        add("errors", problem.map(|problem| json!([problem.to_problem()])));
        let is_group = matches!(message.address, Address::Group(_));
        let contact = person.filter(|_| !failed && !is_group).map(|person| person.contact());
        self.notify_number(&message.number, contact, "statuses", &Value::from(item).to_string(), at);
    }
}

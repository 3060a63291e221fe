//! The conditions of a search: each key with its values, and the entries that meet them.

use std::time::Duration;

use wabakit::{OPERATIONS, Time, same_phone, webhook};

use super::plain::plain;
use crate::{
    command::Period,
    log::{
        Entry, What,
        walk::{self, Found, Scalar},
    },
    wire::dates,
};

/// A condition that an entry can meet.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Condition {
    /// Text in lower case.
    Word(String),
    /// Name of an operation, or its area.
    Op(String),
    HttpStatus(u64),
    /// Status of a message or a template.
    Status(String),
    Code(u64),
    To(String),
    From(String),
    Number(String),
    Template(String),
    Field(String),
    Kind(webhook::Kind),
    Id(String),
    What(What),
    Call,
    Webhook,
    Handshake,
    After(Time),
    Before(Time),
    Slower(Duration),
}

/// Reads the value of a key.
type Read = fn(&str) -> Option<Condition>;

/// The keys, each with the values that it takes.
const KEYS: [(&str, &str, Read); 14] = [
    ("op", "an operation or an area of operations, as in messages.send or messages", op),
    ("status", "a status code of HTTP, or a status of a message or a template, as in delivered", status),
    ("code", "an error code, as in 131047", |code| code.parse().ok().map(Condition::Code)),
    ("to", "a phone number, a user ID or a group ID", |to| Some(Condition::To(to.to_owned()))),
    ("from", "a phone number or a user ID", |from| Some(Condition::From(from.to_owned()))),
    ("number", "the ID or the digits of a business phone number", |id| Some(Condition::Number(id.to_owned()))),
    ("template", "the name or the ID of a template", |name| Some(Condition::Template(name.to_owned()))),
    ("field", "a webhook field, as in messages", |field| Some(Condition::Field(field.to_owned()))),
    ("kind", "a kind of event, as in message or status", |kind| webhook::Kind::from_name(kind).map(Condition::Kind)),
    ("id", "an ID", |id| Some(Condition::Id(id.to_owned()))),
    (
        "is",
        "accepted, refused, inbound, code, changed, delivered, undelivered, given_up, dropped, call, webhook or handshake",
        is,
    ),
    ("after", "a time, as in 2026-01-31T09:00:00Z, or milliseconds", |at| time(at).map(Condition::After)),
    ("before", "a time, as in 2026-01-31T09:00:00Z, or milliseconds", |at| time(at).map(Condition::Before)),
    ("slower", Period::WANTED, |text| Period::parse(text).map(|Period(than)| Condition::Slower(than))),
];

fn op(name: &str) -> Option<Condition> {
    OPERATIONS.iter().any(|op| op.name == name || op.area() == name).then(|| Condition::Op(name.to_owned()))
}

fn status(status: &str) -> Option<Condition> {
    let is_word = || status.bytes().all(|byte| byte.is_ascii_alphabetic() || byte == b'_');
    match status.parse() {
        Ok(code) => (100..600).contains(&code).then_some(Condition::HttpStatus(code)),
        Err(_) => is_word().then(|| Condition::Status(status.to_owned())),
    }
}

fn is(kind: &str) -> Option<Condition> {
    match kind {
        "call" => Some(Condition::Call),
        "webhook" => Some(Condition::Webhook),
        "handshake" => Some(Condition::Handshake),
        _ => What::ALL.iter().find(|what| what.as_str() == kind).copied().map(Condition::What),
    }
}

fn time(text: &str) -> Option<Time> {
    text.parse().ok().map(Time).or_else(|| dates::time(text))
}

impl Condition {
    /// All keys, with commas.
    pub(super) fn keys() -> String {
        KEYS.map(|(key, ..)| key).join(", ")
    }

    /// The values that a key takes, or `None` if there is no such key.
    pub(super) fn wanted(key: &str) -> Option<&'static str> {
        KEYS.iter().find(|(known, ..)| *known == key).map(|(_, wanted, _)| *wanted)
    }

    /// Reads the value of a key.
    pub(super) fn read(key: &str, value: &str) -> Option<Self> {
        KEYS.iter().find(|(known, ..)| *known == key).and_then(|(_, _, read)| read(value))
    }

    pub(super) fn word(text: &str) -> Self {
        Condition::Word(text.to_lowercase())
    }

    pub(super) fn is_met(&self, entry: &Entry) -> bool {
        match self {
            Condition::Word(word) => plain(&entry.text()).contains(word),
            Condition::What(what) => entry.what == *what,
            Condition::Call => matches!(entry.what, What::Accepted | What::Refused),
            Condition::Webhook => entry.body.is_some(),
            Condition::After(time) => entry.at > *time,
            Condition::Before(time) => entry.at < *time,
            Condition::Kind(kind) => {
                let body = entry.body.as_deref().unwrap_or_default().as_bytes();
                entry.body.is_some() && webhook::read(body).iter().any(|event| event.kind() == *kind)
            }
            Condition::Template(name) => {
                let is_about_templates = entry.any(|found| found.is_op("templates"));
                entry.any(|found| found.is_template(name, is_about_templates))
            }
            _ => entry.any(|found| self.is_met_by(found)),
        }
    }

    /// Returns true if a value in the details or the body of an entry meets the condition.
    fn is_met_by(&self, found: &Found<'_>) -> bool {
        match (self, found.value) {
            (Condition::Op(name), Scalar::Text(_)) => found.is_op(name),
            (Condition::Handshake, Scalar::Text(_)) => found.is_at_top("handshake"),
            (Condition::HttpStatus(status), Scalar::Number(number)) => found.is_at_top("status") && number == *status,
            (Condition::Slower(than), Scalar::Number(ms)) => {
                found.is_at_top("took_ms") && Duration::from_millis(ms) > *than
            }
            (Condition::Status(status), Scalar::Text(text)) => {
                ["status", "event"].contains(&found.key) && text.eq_ignore_ascii_case(status)
            }
            (Condition::Code(code), Scalar::Number(number)) => found.key == "code" && number == *code,
            (Condition::To(to), Scalar::Text(text)) => {
                let keys = ["to", "recipient", "recipient_id", "recipient_user_id", "recipient_participant_id"];
                keys.contains(&found.key) && is_same(text, to)
            }
            (Condition::From(from), Scalar::Text(text)) => {
                ["from", "from_user_id"].contains(&found.key) && is_same(text, from)
            }
            (Condition::Number(number), Scalar::Text(text)) => {
                ["phone_number_id", "display_phone_number"].contains(&found.key) && is_same(text, number)
            }
            (Condition::Field(field), Scalar::Text(text)) => {
                (found.parent, found.key) == ("changes", "field") && text == field
            }
            (Condition::Id(id), Scalar::Text(text)) => {
                text == id || (found.is_at_top("path") && text.split('/').any(|part| part == id))
            }
            (Condition::Id(id), Scalar::Number(number)) => id.parse() == Ok(number),
            _ => false,
        }
    }
}

impl Entry {
    /// Returns true if a text or a number in the details or in the body passes a test.
    fn any(&self, test: impl Fn(&Found<'_>) -> bool) -> bool {
        walk::any(&self.about, &test) || self.body.as_ref().is_some_and(|body| walk::any(body, &test))
    }
}

impl Found<'_> {
    fn is_at_top(&self, key: &str) -> bool {
        self.parent.is_empty() && self.key == key
    }

    /// Returns true for the name of an operation that is this one or belongs to this area.
    fn is_op(&self, name: &str) -> bool {
        let Scalar::Text(op) = self.value else { return false };
        self.is_at_top("op") && op.strip_prefix(name).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
    }

    /// Returns true for the name or the ID of a template.
    fn is_template(&self, wanted: &str, is_about_templates: bool) -> bool {
        match self.value {
            Scalar::Text(text) if text == wanted => match (self.parent, self.key) {
                (_, "message_template_name" | "message_template_id" | "template_id") | ("template", "name") => true,
                ("params", "name") | ("answer", "id") => is_about_templates,
                _ => false,
            },
            Scalar::Number(id) => self.key == "message_template_id" && wanted.parse() == Ok(id),
            Scalar::Text(_) => false,
        }
    }
}

/// Returns true for the same ID, or for two notations of one phone number.
fn is_same(one: &str, other: &str) -> bool {
    one == other || same_phone(one, other)
}

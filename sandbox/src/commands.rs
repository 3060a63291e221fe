//! People who write to the business.

use std::{collections::BTreeMap, fmt};

use serde_json::{Map, Value, json, value::RawValue};
use wabakit::Time;

use crate::users::unasked;
use crate::{
    Sandbox, What,
    users::{Address, digits},
    wire::secs,
};

/// A picture of one point.
const PICTURE: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\x06\0\0\0\x1f\x15\xc4\x89\0\0\0\rIDATx\x9cc\xf8\xcf\xc0\xf0\
    \x1f\0\x05\0\x01\xff\x89\x99=\x1d\0\0\0\0IEND\xaeB`\x82";

/// Why nobody can do this.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InboundError(String);

impl InboundError {
    pub(crate) fn new(reason: &str) -> Self {
        Self(reason.to_owned())
    }
}

impl fmt::Display for InboundError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for InboundError {}

/// The keys of something, each with its value as it was given.
pub(crate) type Message = BTreeMap<String, Box<RawValue>>;

impl Sandbox {
    /// Somebody writes: a message as webhooks hold it, in JSON. `from` (or `from_user_id`) and `type` suffice. Its id, time
    /// and user id are filled in, and so is the content of most types: `interactive`, `button`, `location`, `contacts` and
    /// `order` without content answer the last message that asked for such. With a `group_id` they write to a group that
    /// they are in.
    ///
    /// Two keys aren't the message's: `profile` is told of the person (`{"name":"Ada"}`), and `phone_number_id` names the
    /// number that they write to, if it isn't the first. Everything else arrives as it is given, unless the number has
    /// blocked them. Returns the message's id.
    pub fn inbound(&mut self, message: &[u8], now: Time) -> Result<String, InboundError> {
        self.let_happen(now);
        let mut message = parse(message)?;
        let kind = text(&message, "type").ok_or_else(|| InboundError::new("a message has a type, as in text"))?;
        let Visitor { key, number } = self.visitor(&mut message)?;
        let group = text(&message, "group_id");
        if group.as_ref().is_some_and(|group| !self.groups.holds(group, &key)) {
            return Err(InboundError::new("this person is in no such group"));
        }
        let id = text(&message, "id").unwrap_or_else(|| self.ids.message());
        let mut missing = Map::from_iter([
            ("id".to_owned(), Value::from(id.clone())),
            ("timestamp".to_owned(), secs(now).to_string().into()),
        ]);
        if !message.contains_key(&kind) {
            self.imagine(&kind, &key, &number, &mut missing, now);
        }
        for (name, value) in missing {
            message.entry(name).or_insert(raw(&value)?);
        }
        let about = [("id", Value::from(id.clone())), ("from", key.clone().into()), ("type", kind.clone().into())];
        let mut about: Map<String, Value> = about.map(|(name, value)| (name.to_owned(), value)).into_iter().collect();
        if self.has_blocked(&number, &key) {
            about.insert("blocked".into(), true.into());
            self.log.add(now, What::Inbound, about);
            return Ok(id);
        }
        self.log.add(now, What::Inbound, about);
        self.take(&kind, &message, &key, &number, group.as_deref(), now);
        let fields = message.iter().map(|(name, value)| format!("{}:{value}", Value::from(name.as_str())));
        let item = format!("[{{{}}}]", fields.collect::<Vec<_>>().join(","));
        self.traffic.receive(&number, now);
        self.received.insert(id.clone());
        if kind != "reaction" {
            self.reactable.insert(id.clone(), now);
        }
        let contacts = json!([self.contact(&number, &key)]).to_string();
        self.notify_number("messages", &number, &[("contacts", &contacts), ("messages", &item)], now);
        Ok(id)
    }

    /// Who does something, and with which of the business's numbers.
    pub(crate) fn visitor(&mut self, given: &mut Message) -> Result<Visitor, InboundError> {
        let address = match (text(given, "from"), text(given, "from_user_id")) {
            (Some(from), _) => {
                Address::Phone(digits(&from).ok_or_else(|| InboundError::new("from is a phone number"))?)
            }
            (None, Some(user_id)) => Address::User(user_id),
            (None, None) => return Err(InboundError::new("somebody has from, a phone number")),
        };
        let number = match text(given, "phone_number_id") {
            Some(id) => self.settings.numbers.iter().find(|number| number.id == id),
            None => self.settings.numbers.first(),
        };
        let number = number.ok_or_else(|| InboundError::new("there is no such number"))?.id.clone();
        given.remove("phone_number_id");
        let profile = given.remove("profile").and_then(|raw| serde_json::from_str::<Value>(raw.get()).ok());
        let key = self.person(&address);
        let person = self.people.get_mut(&key).ok_or_else(|| InboundError::new("nobody has this address"))?;
        if let Some(name) = profile.as_ref().and_then(|profile| profile.get("name")?.as_str()) {
            person.name = name.to_owned();
        }
        if let Some(user_id) = person.user_id.clone() {
            given.entry("from_user_id".into()).or_insert(raw(&user_id.into())?);
        }
        Ok(Visitor { key, number })
    }

    /// What the platform learns from a message.
    fn take(&mut self, kind: &str, message: &Message, key: &str, number: &str, group: Option<&str>, now: Time) {
        let content = message.get(kind).and_then(|raw| serde_json::from_str::<Value>(raw.get()).ok());
        let content = content.unwrap_or_default();
        if let Some(reply) = content.get("call_permission_reply") {
            self.permit_calls(number, key, reply, now);
        }
        let Some(person) = self.people.get_mut(key) else { return };
        if content.get("type").is_some_and(|kind| kind == "customer_identity_changed") {
            person.identities = person.identities.saturating_add(1);
        }
        // Telling that one's number changed, or reacting, isn't writing.
        if !matches!(kind, "reaction" | "system" | "unsupported") {
            person.is_in_book |= person.wa_id.is_some();
            match group {
                None => person.wrote(number, now),
                Some(group) => {
                    if let Some(group) = self.people.get_mut(group) {
                        group.wrote(number, now);
                    }
                }
            }
        }
    }

    /// What a message says whose content wasn't given.
    fn imagine(&mut self, kind: &str, key: &str, number: &str, message: &mut Map<String, Value>, now: Time) {
        let Some(person) = self.people.get(key) else { return };
        let asked = person.asked.clone().filter(|asked| asked.kind == kind);
        let content = match (kind, asked) {
            ("image", _) => {
                let id = self.store(number, "image/png", PICTURE.to_vec(), now);
                let url = self.media_url(&id, now);
                Some(json!({ "id": id, "mime_type": "image/png", "url": url }))
            }
            (_, Some(asked)) => {
                message.insert("context".into(), json!({ "from": self.display(number), "id": asked.message }));
                Some(asked.answer(person, now))
            }
            (kind, None) => unasked(kind, person, &self.catalog()),
        };
        message.extend(content.map(|content| (kind.to_owned(), content)));
    }
}

/// Who does something, by their key, and with which of the business's numbers.
pub(crate) struct Visitor {
    pub(crate) key: String,
    pub(crate) number: String,
}

/// What is given, as JSON by its keys.
pub(crate) fn parse(given: &[u8]) -> Result<Message, InboundError> {
    serde_json::from_slice(given).map_err(|e| InboundError(format!("this is a JSON object: {e}")))
}

/// A key that holds text.
pub(crate) fn text(given: &Message, key: &str) -> Option<String> {
    serde_json::from_str(given.get(key)?.get()).ok()
}

fn raw(value: &Value) -> Result<Box<RawValue>, InboundError> {
    serde_json::value::to_raw_value(value).map_err(|e| InboundError(e.to_string()))
}

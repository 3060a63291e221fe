//! People who write to the business.

use std::{collections::BTreeMap, fmt};

use serde_json::{Map, Value, json, value::RawValue};
use wabakit::Time;

use crate::{
    Sandbox, What,
    people::{Address, digits},
    webhook::secs,
};

/// A picture of one point.
const PICTURE: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\x06\0\0\0\x1f\x15\xc4\x89\0\0\0\rIDATx\x9cc\xf8\xcf\xc0\xf0\
    \x1f\0\x05\0\x01\xff\x89\x99=\x1d\0\0\0\0IEND\xaeB`\x82";

/// Why something can't be a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InboundError(String);

impl fmt::Display for InboundError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for InboundError {}

/// A message's keys, each with its value as it was given.
type Message = BTreeMap<String, Box<RawValue>>;

impl Sandbox {
    /// Somebody writes: a message as webhooks hold it, in JSON. `from` (or `from_user_id`) and `type` suffice. Its id, time
    /// and user id are filled in, and so is the content of texts and pictures; a message of type `interactive` without
    /// content taps the first button of the last message that had some.
    ///
    /// Two keys aren't the message's: `profile` is told of the person (`{"name":"Ada"}`), and `phone_number_id` names the
    /// number that they write to, if it isn't the first. Everything else arrives as it is given. Returns the message's id.
    pub fn inbound(&mut self, message: &[u8], now: Time) -> Result<String, InboundError> {
        let refused = |reason: &str| InboundError(reason.to_owned());
        let mut message: Message =
            serde_json::from_slice(message).map_err(|e| InboundError(format!("a message is a JSON object: {e}")))?;
        let text = |message: &Message, key: &str| serde_json::from_str::<String>(message.get(key)?.get()).ok();
        let kind = text(&message, "type").ok_or_else(|| refused("a message has a type, as in text"))?;
        let address = match (text(&message, "from"), text(&message, "from_user_id")) {
            (Some(from), _) => Address::Phone(digits(&from).ok_or_else(|| refused("from is a phone number"))?),
            (None, Some(user_id)) => Address::User(user_id),
            (None, None) => return Err(refused("a message has from, a phone number")),
        };
        let number = match text(&message, "phone_number_id") {
            Some(id) => self.settings.numbers.iter().find(|number| number.id == id),
            None => self.settings.numbers.first(),
        };
        let number = number.ok_or_else(|| refused("there is no such number"))?.id.clone();
        message.remove("phone_number_id");
        let profile = message.remove("profile").and_then(|raw| serde_json::from_str::<Value>(raw.get()).ok());

        let key = self.person(&address);
        let id = text(&message, "id").unwrap_or_else(|| self.ids.message());
        let mut missing = Map::from_iter([
            ("id".to_owned(), Value::from(id.clone())),
            ("timestamp".to_owned(), secs(now).to_string().into()),
        ]);
        if !message.contains_key(&kind) {
            self.imagine(&kind, &key, &number, &mut missing, now);
        }
        let Some(person) = self.people.get_mut(&key) else { return Err(refused("nobody has this address")) };
        if let Some(name) = profile.as_ref().and_then(|profile| profile.get("name")?.as_str()) {
            person.name = name.to_owned();
        }
        // Telling that one's number changed, or reacting, isn't writing.
        if !matches!(kind.as_str(), "reaction" | "system" | "unsupported") {
            person.wrote(&number, now);
        }
        missing.extend(person.user_id.clone().map(|id| ("from_user_id".to_owned(), id.into())));
        let contact = person.contact();
        for (name, value) in missing {
            let raw = serde_json::value::to_raw_value(&value).map_err(|e| InboundError(e.to_string()))?;
            message.entry(name).or_insert(raw);
        }
        let fields = message.iter().map(|(name, value)| format!("{}:{value}", Value::from(name.as_str())));
        let item = format!("{{{}}}", fields.collect::<Vec<_>>().join(","));
        self.traffic.receive(&number, now);
        self.received.insert(id.clone());
        let about = [("id", Value::from(id.clone())), ("from", key.into()), ("type", kind.into())];
        self.log.add(now, What::Inbound, about.map(|(name, value)| (name.to_owned(), value)).into_iter().collect());
        self.notify_number(&number, Some(contact), "messages", &item, now);
        Ok(id)
    }

    /// What a message says whose content wasn't given.
    fn imagine(&mut self, kind: &str, person: &str, number: &str, message: &mut Map<String, Value>, now: Time) {
        let choices = self.people.get(person).and_then(|person| person.choices.clone());
        let content = match (kind, choices) {
            ("text", _) => json!({ "body": "Hello" }),
            ("image", _) => {
                let id = self.store(number, "image/png", PICTURE.to_vec(), now);
                let url = self.media_url(&id, now);
                json!({ "id": id, "mime_type": "image/png", "url": url })
            }
            ("interactive", Some((message_id, choices))) => {
                let Some((id, title)) = choices.into_iter().next() else { return };
                message.insert("context".into(), json!({ "id": message_id }));
                json!({ "type": "button_reply", "button_reply": { "id": id, "title": title } })
            }
            _ => return,
        };
        message.insert(kind.to_owned(), content);
    }
}

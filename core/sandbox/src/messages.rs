//! Sending messages.

use serde_json::{Map, Value, json};
use wabakit::Time;

use crate::{
    Answer, Outcome, Sandbox, Windows,
    people::{Address, digits},
    refusal::Refusal,
    statuses::Sent,
    success,
};

impl Sandbox {
    /// Accept a message, or refuse it in the order in which the platform looks: whom it is for, what it says, whether it may
    /// go now. What became of it is told by webhooks.
    pub(crate) fn send(&mut self, number: &str, params: &Map<String, Value>, now: Time) -> Outcome {
        let text = |name: &str| params.get(name).and_then(Value::as_str);
        let address = address(params)?;
        self.is_allowed(&address)?;
        if self.is_own(number, &address) {
            return Err(Refusal::new(131_021, "Recipient phone number cannot be the sender phone number."));
        }
        let person = self.person(&address);
        let kind = text("type").unwrap_or_default();
        let content = params.get(kind).cloned().unwrap_or_default();
        let template = match kind {
            "template" => Some(self.templates.fill(&content)?),
            _ => None,
        };
        self.has_files(&json!({ kind: content }), now)?;
        let closed = template.is_none() && !self.window_is_open(number, &person, now);
        let window = Refusal::new(
            131_047,
            "Message failed to send because more than 24 hours have passed since the customer last replied to this number.",
        );
        if closed && self.settings.windows == Windows::Refused {
            return Err(window);
        }
        let target = pick(&content, "message_id");
        let unknown = kind == "reaction" && !self.sent.contains(target) && !self.received.contains(target);
        let problem = match () {
            () if closed => Some(window),
            () if unknown => Some(Refusal::new(131_009, "The message to react to does not exist, or is too old.")),
            () => self.wrong_file(kind, &content, now),
        };
        self.traffic.send(number, &person, self.settings.throughput, self.settings.jitter, now)?;

        let id = self.ids.message();
        self.sent.insert(id.clone());
        let buttons =
            content.pointer("/action/buttons").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
        let choices: Vec<(String, String)> = buttons
            .iter()
            .filter_map(|button| button.get("reply"))
            .map(|reply| (pick(reply, "id").to_owned(), pick(reply, "title").to_owned()))
            .collect();
        if let Some(person) = self.people.get_mut(&person).filter(|_| !choices.is_empty()) {
            person.choices = Some((id.clone(), choices));
        }
        let sent = Sent {
            id: id.clone(),
            number: number.to_owned(),
            person,
            address: address.clone(),
            note: text("biz_opaque_callback_data").map(str::to_owned),
            category: template.clone().unwrap_or_else(|| "service".into()),
        };
        self.schedule(sent, kind == "reaction", problem, now);
        let (contact, group) = match &address {
            Address::Phone(wa_id) => (json!({ "input": text("to"), "wa_id": wa_id }), None),
            Address::User(user_id) => (json!({ "input": user_id, "user_id": user_id }), None),
            Address::Group(group) => (json!({ "input": group }), Some(group)),
        };
        let more = [("message_status", template.map(|_| "accepted")), ("group_id", group.map(String::as_str))];
        let mut message = Map::from_iter([("id".to_owned(), Value::from(id))]);
        message.extend(more.into_iter().filter_map(|(key, value)| Some((key.to_owned(), value?.into()))));
        Ok(Answer::Json(json!({ "messaging_product": "whatsapp", "contacts": [contact], "messages": [message] })))
    }

    /// Whether the business writes to itself.
    fn is_own(&self, number: &str, address: &Address) -> bool {
        let Address::Phone(wa_id) = address else { return false };
        let own = self.settings.numbers.iter().find(|own| own.id == number);
        own.and_then(|own| digits(&own.display)).as_ref() == Some(wa_id)
    }

    /// Whether the files that a message names by id are there.
    fn has_files(&self, content: &Value, now: Time) -> Result<(), Refusal> {
        match content {
            Value::Array(items) => items.iter().try_for_each(|item| self.has_files(item, now)),
            Value::Object(object) => object.iter().try_for_each(|(key, value)| {
                let id = value.get("id").and_then(Value::as_str).filter(|_| is_media(key));
                let lost = id.filter(|id| self.files.find(id, now).is_none());
                match lost {
                    Some(id) => {
                        Err(Refusal::new(131_009, format!("There is no file with the id {id}, or not any more.")))
                    }
                    None => self.has_files(value, now),
                }
            }),
            _ => Ok(()),
        }
    }

    /// Whether a message of one kind of file names another kind.
    fn wrong_file(&self, kind: &str, content: &Value, now: Time) -> Option<Refusal> {
        let mime = &self.files.find(pick(content, "id"), now).filter(|_| is_media(kind))?.mime;
        let fits = match kind {
            "document" => true,
            "sticker" => mime == "image/webp",
            kind => mime.starts_with(&format!("{kind}/")) && mime != "image/webp",
        };
        let details = format!("Unsupported {kind} mime type {mime}.");
        (!fits).then(|| Refusal::new(131_053, details))
    }

    /// A message that somebody wrote was read.
    pub(crate) fn mark_read(&self, id: &str) -> Outcome {
        if self.received.contains(id) {
            return success();
        }
        Err(Refusal::new(131_009, "Param message_id must be the id of a message that this number received."))
    }
}

/// Whether the platform keeps what stands under this key as a file.
fn is_media(key: &str) -> bool {
    matches!(key, "audio" | "document" | "image" | "sticker" | "video")
}

/// Whom a message is for, as it says.
fn address(params: &Map<String, Value>) -> Result<Address, Refusal> {
    let text = |name: &str| params.get(name).and_then(Value::as_str).unwrap_or_default();
    if text("recipient_type") == "group" {
        return Ok(Address::Group(text("to").to_owned()));
    }
    if !text("to").is_empty() {
        let refused = || Refusal::new(131_009, "Param to must be a phone number with its country code.");
        return digits(text("to")).map(Address::Phone).ok_or_else(refused);
    }
    let id = text("recipient");
    let country = id.split_once('.').filter(|(country, rest)| {
        country.len() == 2 && country.bytes().all(|b| b.is_ascii_uppercase()) && !rest.is_empty()
    });
    let refused = || Refusal::new(131_009, "Param recipient must be a business-scoped user id.");
    country.map(|_| Address::User(id.to_owned())).ok_or_else(refused)
}

fn pick<'v>(value: &'v Value, key: &str) -> &'v str {
    value.get(key).and_then(Value::as_str).unwrap_or_default()
}

//! Sending messages.

mod groups;
mod history;
mod limits;
mod orders;
mod statuses;

use std::time::Duration;

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use serde_json::{Map, Value, json};
use wabakit::Time;

pub(crate) use self::{
    history::History,
    limits::Traffic,
    orders::Orders,
    statuses::{Sent, Step},
};
use crate::{
    Answer, Ask, Outcome, Sandbox, Windows, success,
    templates::Template,
    users::{Address, digits, question},
    wire::Refusal,
};

/// For how long a bill can be paid at least.
const LEAST_TO_PAY: Duration = Duration::from_secs(300);

/// For how long one can react to a message.
const REACTABLE: Duration = Duration::from_secs(30 * 24 * 60 * 60);

/// A message on its way through the checks.
struct Draft<'a> {
    ask: &'a Ask,
    kind: &'a str,
    content: &'a Value,
    address: Address,
    /// The key of the person or group.
    person: String,
    template: Option<Template>,
}

impl Sandbox {
    /// Accept a message, or refuse it in the order in which the platform looks: whom it is for, what it says, whether it may
    /// go now. What became of it is told by webhooks.
    pub(crate) fn send(&mut self, ask: &Ask) -> Outcome {
        let address = address(ask)?;
        self.can_be_reached(ask.number(), &address)?;
        let person = self.person(&address);
        if self.has_blocked(ask.number(), &person) {
            return Err(Refusal::new(130_403, "You have blocked this user: unblock them to write to them."));
        }
        let kind = ask.text("type");
        let content = ask.params.get(kind).unwrap_or(&Value::Null);
        let template = match kind {
            "template" => Some(self.fill(ask, content, &address)?),
            _ => None,
        };
        let draft = Draft { ask, kind, content, address, person, template };
        if let Address::Group(group) = &draft.address {
            self.fits_group(&draft, group)?;
        }
        self.has_files(&json!({ kind: content }), ask.now)?;
        can_be_paid(content, ask.now)?;
        if !ask.text("category").is_empty() {
            self.has_direct_send()?;
        }
        if kind == "interactive" && content.get("type").is_some_and(|kind| kind == "call_permission_request") {
            self.may_ask_for_calls(ask.number(), &draft.person, ask.now)?;
        }
        let problem = self.problem(&draft)?;
        let limits = (self.settings.throughput, self.settings.jitter);
        self.traffic.send(ask.number(), &draft.person, limits.0, limits.1, ask.now)?;
        Ok(Answer::Json(self.accept(draft, problem)))
    }

    /// Whether the address is one that this number can write to, or call.
    pub(crate) fn can_be_reached(&self, number: &str, address: &Address) -> Result<(), Refusal> {
        self.is_allowed(address)?;
        if self.is_own(number, address) {
            return Err(Refusal::new(131_021, "Recipient phone number cannot be the sender phone number."));
        }
        Ok(())
    }

    /// Direct Send is for those whose account has it.
    fn has_direct_send(&self) -> Result<(), Refusal> {
        if self.settings.direct_send {
            return Ok(());
        }
        Err(Refusal::parameter("Direct Send is not enabled for this account."))
    }

    /// Everything is useful here.
    pub(crate) fn sample(&self, ask: &Ask) -> Outcome {
        self.has_direct_send()?;
        let kind = ask.params.get("interactive").map(|interactive| pick(interactive, "type"));
        if kind.is_some_and(|kind| !matches!(kind, "button" | "cta_url")) {
            return Err(Refusal::parameter("Param interactive must have the type button or cta_url."));
        }
        Ok(Answer::Json(json!({ "success": true, "category": "UTILITY" })))
    }

    /// Why an accepted message won't arrive; or a refusal, where the platform looks at once.
    fn problem(&self, draft: &Draft<'_>) -> Result<Option<Refusal>, Refusal> {
        let Draft { ask, kind, content, .. } = draft;
        let any_time = draft.template.is_some() || !ask.text("category").is_empty();
        if !any_time && !self.window_is_open(ask.number(), &draft.person, ask.now) {
            let window = Refusal::new(
                131_047,
                "Message failed to send because more than 24 hours have passed since the customer last replied to this \
                 number.",
            );
            return if self.settings.windows == Windows::Refused { Err(window) } else { Ok(Some(window)) };
        }
        let hash = ask.text("recipient_identity_key_hash");
        if !hash.is_empty() && hash != self.identity(&draft.person) {
            let details = "The identity key hash of the recipient isn't the one that was given.";
            return Ok(Some(Refusal::new(137_000, details)));
        }
        let target = pick(content, "message_id");
        let since = self.reactable.get(target);
        if *kind == "reaction" && since.is_none_or(|since| ask.now.since(*since) > REACTABLE) {
            let details = "The message to react to does not exist, is a reaction, or is too old.";
            return Ok(Some(Refusal::new(131_009, details)));
        }
        Ok(self.orders.problem(ask.number(), content).or_else(|| self.wrong_file(kind, content, ask.now)))
    }

    /// It goes its way. Returns the answer.
    fn accept(&mut self, draft: Draft<'_>, problem: Option<Refusal>) -> Value {
        let Draft { ask, kind, content, address, person, template } = draft;
        let id = self.ids.message();
        let buttons = template.as_ref().map(|template| template.buttons().to_vec()).unwrap_or_default();
        let asked = question(&id, kind, content, &buttons).filter(|_| problem.is_none());
        let asks_for_calls = asked.as_ref().is_some_and(|asked| asked.is_for_calls());
        if let Some(known) = self.people.get_mut(&person) {
            known.is_in_book |= matches!(address, Address::Phone(_));
            known.asked = asked.or(known.asked.take());
        }
        if asks_for_calls {
            self.asked_for_calls(ask.number(), &person, ask.now);
        }
        let direct = Some(ask.text("category")).filter(|category| !category.is_empty());
        let category = template.as_ref().map(|template| template.category.to_ascii_lowercase());
        let category = match (&address, category.or(direct.map(str::to_owned)), ask.op.area) {
            (_, Some(_), "marketing_messages") => "marketing_lite".to_owned(),
            (Address::Group(_), category, _) => format!("group_{}", category.as_deref().unwrap_or("service")),
            (_, category, _) => category.unwrap_or_else(|| "service".into()),
        };
        let sent = Sent {
            id: id.clone(),
            number: ask.number().to_owned(),
            members: self.groups.members(&person),
            person,
            address: address.clone(),
            note: Some(ask.text("biz_opaque_callback_data").to_owned()).filter(|note| !note.is_empty()),
            category,
            template: direct.map(|_| self.ids.number()),
        };
        self.history.add(&sent, &mut self.ids);
        if problem.is_none() {
            self.orders.note(ask.number(), content);
        }
        if kind != "reaction" {
            self.reactable.insert(id.clone(), ask.now);
        }
        let voice = content.get("voice") == Some(&Value::Bool(true));
        self.schedule(sent, Step::of(kind, voice), problem, ask.now);
        let (contact, group) = match &address {
            Address::Phone(wa_id) => (json!({ "input": ask.text("to"), "wa_id": wa_id }), None),
            Address::User(user_id) => (json!({ "input": user_id, "user_id": user_id }), None),
            Address::Group(group) => (json!({ "input": group }), Some(group)),
        };
        let more = [("message_status", template.map(|_| "accepted")), ("group_id", group.map(String::as_str))];
        let mut message = Map::from_iter([("id".to_owned(), Value::from(id))]);
        message.extend(more.into_iter().filter_map(|(key, value)| Some((key.to_owned(), value?.into()))));
        json!({ "messaging_product": "whatsapp", "contacts": [contact], "messages": [message] })
    }

    /// What is encrypted can't be read here, so nothing becomes of it: the answer is as opaque as what was sent.
    pub(crate) fn send_encrypted(&mut self, ask: &Ask) -> Outcome {
        if !self.takes_encrypted(ask.number()) {
            return Err(Refusal::parameter("Payload encryption is not enabled for this phone number."));
        }
        if ask.text("encrypted_contents").split('.').count() != 5 {
            return Err(Refusal::parameter("Param encrypted_contents must be a JWE in its compact form."));
        }
        let header = URL_SAFE_NO_PAD.encode(r#"{"alg":"RSA-OAEP","enc":"A256GCM"}"#);
        let parts = [16, 8, 32, 8].map(|length| URL_SAFE_NO_PAD.encode(self.ids.code(length))).join(".");
        Ok(Answer::Json(json!({ "encrypted_contents": format!("{header}.{parts}") })))
    }

    /// Whether the business writes to itself.
    pub(crate) fn is_own(&self, number: &str, address: &Address) -> bool {
        let Address::Phone(wa_id) = address else { return false };
        self.display(number) == *wa_id
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
    pub(crate) fn mark_read(&self, ask: &Ask) -> Outcome {
        if self.received.contains(ask.text("message_id")) {
            return success();
        }
        Err(Refusal::new(131_009, "Param message_id must be the id of a message that this number received."))
    }
}

/// Whether the bills in a message can be paid for long enough.
fn can_be_paid(content: &Value, now: Time) -> Result<(), Refusal> {
    match content {
        Value::Array(items) => items.iter().try_for_each(|item| can_be_paid(item, now)),
        Value::Object(object) => {
            let until =
                object.get("expiration").and_then(|expiration| expiration.get("timestamp")?.as_str()?.parse().ok());
            if until.is_some_and(|until| Time::from_secs(until) < now + LEAST_TO_PAY) {
                return Err(Refusal::new(
                    131_009,
                    "Param timestamp of expiration must be at least 300 seconds from now.",
                ));
            }
            object.values().try_for_each(|value| can_be_paid(value, now))
        }
        _ => Ok(()),
    }
}

/// Whether the platform keeps what stands under this key as a file.
fn is_media(key: &str) -> bool {
    matches!(key, "audio" | "document" | "gif" | "image" | "sticker" | "video")
}

/// Whom a message or call is for, as it says.
pub(crate) fn address(ask: &Ask) -> Result<Address, Refusal> {
    if ask.text("recipient_type") == "group" {
        return Ok(Address::Group(ask.text("to").to_owned()));
    }
    if !ask.text("to").is_empty() {
        let refused = || Refusal::new(131_009, "Param to must be a phone number with its country code.");
        return digits(ask.text("to")).map(Address::Phone).ok_or_else(refused);
    }
    let id = ask.text("recipient");
    let country = id.split_once('.').filter(|(country, rest)| {
        country.len() == 2 && country.bytes().all(|b| b.is_ascii_uppercase()) && !rest.is_empty()
    });
    let refused = || Refusal::new(131_009, "Param recipient must be a business-scoped user id.");
    country.map(|_| Address::User(id.to_owned())).ok_or_else(refused)
}

fn pick<'v>(value: &'v Value, key: &str) -> &'v str {
    value.get(key).and_then(Value::as_str).unwrap_or_default()
}

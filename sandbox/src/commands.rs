//! Commands that act as a WhatsApp user: write, join and leave groups, call and hang up.

use std::{collections::BTreeMap, fmt};

use base64::{Engine, engine::general_purpose::STANDARD};
use serde_json::{Map, Value, json, value::RawValue};
use sha2::{Digest, Sha256};
use wabakit::Time;

use crate::{
    Sandbox, What,
    analytics::traffic::{Counted, Fact},
    calls::{self, Call},
    images::PIXEL,
    media, numbers,
    users::{Address, default_content},
    wire::secs,
};

/// Commands that act as a WhatsApp user.
///
/// The JSON of a command names the user by `from` (a phone number) or `from_user_id`; only [`hang_up`](Self::hang_up)
/// needs neither. Optional keys: `profile` sets the user's profile (`{"name":"Ada"}`), and `phone_number_id` selects the
/// business phone number. Default: the first.
impl Sandbox {
    /// Sends a message to the business. The JSON is a message as in webhooks, of which `from` and `type` are required.
    ///
    /// ID, time and user ID are filled in, and so is the content of most types: `interactive`, `button`, `location`,
    /// `contacts` and `order` reply to the last message that expects such a reply. With a `group_id` the message goes
    /// to a group that the user is a member of. Everything else is delivered unchanged, unless the number has blocked
    /// the user. Returns the ID of the message.
    pub fn inbound(&mut self, message: &[u8], now: Time) -> Result<String, InboundError> {
        self.advance(now);
        let mut message = Input::parse(message)?;
        let kind = message.text("type").ok_or_else(|| InboundError::new("type is required, as in text"))?;
        let Sender { user, number } = self.sender(&mut message)?;
        let group = message.text("group_id");
        if group.as_ref().is_some_and(|group| !self.groups.has_member(group, &user)) {
            return Err(InboundError::new("the user is not a member of the group with this group_id"));
        }
        let id = message.text("id").unwrap_or_else(|| self.context.ids.message());
        let mut defaults = Map::from_iter([
            ("id".to_owned(), Value::from(id.clone())),
            ("timestamp".to_owned(), secs(now).to_string().into()),
        ]);
        if !message.0.contains_key(&kind) {
            defaults.extend(self.default_message(&kind, &user, &number));
        }
        for (name, value) in defaults {
            message.add_default(&name, &value)?;
        }
        let is_blocked = self.users.has_blocked(&number, &user);
        let mut about = Map::from_iter([("id".to_owned(), Value::from(id.clone()))]);
        if is_blocked {
            about.insert("blocked".into(), true.into());
        }
        self.record(&kind, &user, about);
        if is_blocked {
            return Ok(id);
        }
        self.learn(&kind, &message, &user, &number, group.as_deref());
        let Self { context, numbers, users, messages, .. } = self;
        messages.receive(&id, &kind, &number, now);
        let country = users.country(&user).to_owned();
        let received = Counted::Received;
        let fact =
            Fact { at: now, what: received, number: context.settings.digits(&number), country, group, template: None };
        let part = |key: &str, inner: &str| -> Option<String> {
            let value: Value = serde_json::from_str(message.0.get(key)?.get()).ok()?;
            value.get(inner)?.as_str().map(str::to_owned)
        };
        context.traffic.receive(fact, part("context", "id").as_deref(), part("button", "text").as_deref());
        let contacts = json!([users.contact(&user, &number, numbers, &context.ids)]).to_string();
        let items = format!("[{}]", message.to_json());
        context.notify_number("messages", &number, &[("contacts", &contacts), ("messages", &items)]);
        Ok(id)
    }

    /// Follows an invite link: `{"from":"16505551234","invite_link":"https://chat.whatsapp.com/…"}`. The user joins the
    /// group, or requests to join it. Returns the `group_id`, and the `join_request_id` if the group requires approval.
    pub fn join(&mut self, input: &[u8], now: Time) -> Result<Value, InboundError> {
        self.advance(now);
        let mut input = Input::parse(input)?;
        let Sender { user, .. } = self.sender(&mut input)?;
        let link = input.text("invite_link").ok_or_else(|| InboundError::new("invite_link is required"))?;
        let joined = self.groups.join(&user, &link, &self.users, &mut self.context).map_err(InboundError::new)?;
        let mut about = Map::from_iter([("group_id".to_owned(), Value::from(joined.group))]);
        about.extend(joined.join_request.map(|id| ("join_request_id".to_owned(), id.into())));
        self.record("join", &user, about.clone());
        Ok(about.into())
    }

    /// Leaves a group, or withdraws the request to join it: `{"from":"16505551234","group_id":"…"}`. Returns the
    /// `group_id`.
    pub fn leave(&mut self, input: &[u8], now: Time) -> Result<Value, InboundError> {
        self.advance(now);
        let mut input = Input::parse(input)?;
        let Sender { user, .. } = self.sender(&mut input)?;
        let group = input.text("group_id").unwrap_or_default();
        self.groups.leave(&user, &group, &self.users, &mut self.context).map_err(InboundError::new)?;
        let about = Map::from_iter([("group_id".to_owned(), Value::from(group))]);
        self.record("leave", &user, about.clone());
        Ok(about.into())
    }

    /// Calls the business: `{"from":"16505551234"}`, optionally with `sdp`, `cta_payload` and `deeplink_payload`.
    /// Returns the `call_id`.
    pub fn call(&mut self, input: &[u8], now: Time) -> Result<Value, InboundError> {
        self.advance(now);
        let mut input = Input::parse(input)?;
        let Sender { user, number } = self.sender(&mut input)?;
        self.numbers.check_calling(&number).map_err(|refusal| InboundError::new(refusal.details()))?;
        let id = self.context.ids.call();
        let about = Map::from_iter([("call_id".to_owned(), Value::from(id.clone()))]);
        self.record("call", &user, about.clone());
        if self.users.has_blocked(&number, &user) {
            return Ok(about.into());
        }
        let payloads = ["cta_payload", "deeplink_payload"];
        let payloads = payloads.into_iter().filter_map(|name| Some((name.to_owned(), input.text(name)?.into())));
        let session = ("session".to_owned(), calls::offer(input.text("sdp")));
        let offer = payloads.chain([session]).collect();
        let Self { context, numbers, users, calls, .. } = self;
        calls.ring(Call::incoming(&id, &number, &user), offer, users, numbers, context);
        Ok(about.into())
    }

    /// Hangs up, or declines a call: `{"call_id":"wacid.…"}`. Returns the `call_id`.
    pub fn hang_up(&mut self, input: &[u8], now: Time) -> Result<Value, InboundError> {
        self.advance(now);
        let id = Input::parse(input)?.text("call_id").unwrap_or_default();
        let Self { context, numbers, users, calls, .. } = self;
        let user = calls.hang_up(&id, users, numbers, context).map_err(InboundError::new)?;
        let about = Map::from_iter([("call_id".to_owned(), Value::from(id))]);
        self.record("hang_up", &user, about.clone());
        Ok(about.into())
    }

    /// Takes the user and the number from a command, and updates the user's profile.
    fn sender(&mut self, input: &mut Input) -> Result<Sender, InboundError> {
        let address = match (input.text("from"), input.text("from_user_id")) {
            (Some(from), _) => Address::phone(&from).ok_or_else(|| InboundError::new("from must be a phone number"))?,
            (None, Some(user_id)) => Address::User(user_id),
            (None, None) => return Err(InboundError::new("from or from_user_id is required")),
        };
        let settings = &self.context.settings;
        let number = match input.text("phone_number_id") {
            Some(id) => settings.number(&id),
            None => settings.numbers.first(),
        };
        let number = number.ok_or_else(|| InboundError::new("no number has this phone_number_id"))?.id.clone();
        self.numbers.check_registered(&number).map_err(|refusal| InboundError::new(refusal.details()))?;
        input.0.remove("phone_number_id");
        let profile = input.0.remove("profile").and_then(|raw| serde_json::from_str::<Value>(raw.get()).ok());
        let user = self.users.resolve(&address, &self.context.ids);
        // Rule: `rules::users::SENDER`.
        if let Address::Phone(wa_id) = &address {
            input.set("from", &wa_id.as_str().into())?;
        }
        if let Some(known) = self.users.get_mut(&user) {
            if let Some(name) = profile.as_ref().and_then(|profile| profile.get("name")?.as_str()) {
                known.name = name.to_owned();
            }
            if let Some(user_id) = &known.user_id {
                input.add_default("from_user_id", &user_id.as_str().into())?;
            }
        }
        Ok(Sender { user, number })
    }

    /// The content of a message that has none, and the context of a reply.
    fn default_message(&mut self, kind: &str, user: &str, number: &str) -> Map<String, Value> {
        let Self { context, users, media, .. } = self;
        let Some(user) = users.get(user) else { return Map::new() };
        let expected = user.expected_reply.as_ref().filter(|expected| expected.kind == kind);
        let mut message = Map::new();
        let content = match (kind, expected) {
            ("image", _) => {
                let id = media.store(number, "image/png", PIXEL.to_vec(), context);
                let url = media::url(&id, context);
                // Rule: `rules::media::WEBHOOK_SHA256`.
                let sha256 = STANDARD.encode(Sha256::digest(PIXEL));
                Some(json!({ "id": id, "mime_type": "image/png", "sha256": sha256, "url": url }))
            }
            (_, Some(expected)) => {
                let from = context.settings.digits(number);
                message.insert("context".into(), json!({ "from": from, "id": expected.message }));
                Some(expected.content(user, context.now))
            }
            (kind, None) => default_content(kind, user, &numbers::catalog_id(&context.ids)),
        };
        message.extend(content.map(|content| (kind.to_owned(), content)));
        message
    }

    /// Applies what a message changes: call permissions, the user's identity, the contact book, the customer service
    /// window.
    fn learn(&mut self, kind: &str, message: &Input, user: &str, number: &str, group: Option<&str>) {
        let content = message.0.get(kind).and_then(|raw| serde_json::from_str::<Value>(raw.get()).ok());
        let content = content.unwrap_or_default();
        let now = self.context.now;
        if let Some(reply) = content.get("call_permission_reply") {
            self.calls.permissions.answered(number, user, reply, now);
        }
        let Some(known) = self.users.get_mut(user) else { return };
        if content.get("type").is_some_and(|kind| kind == "customer_identity_changed") {
            known.change_identity();
        }
        // Reactions and changes of the phone number or identity don't open a window.
        if !matches!(kind, "reaction" | "system" | "unsupported") {
            known.add_to_contact_book();
            self.users.open_window(group.unwrap_or(user), number, now);
        }
    }

    /// Adds a command to the log.
    fn record(&mut self, kind: &str, user: &str, mut about: Map<String, Value>) {
        about.insert("from".into(), user.into());
        about.insert("type".into(), kind.into());
        self.context.record(What::Inbound, about);
    }
}

/// The reason why a command is impossible.
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

/// The user of a command, by key, and the business phone number, by ID.
struct Sender {
    user: String,
    number: String,
}

/// The JSON of a command: its keys, each with its value as written.
struct Input(BTreeMap<String, Box<RawValue>>);

impl Input {
    fn parse(json: &[u8]) -> Result<Self, InboundError> {
        serde_json::from_slice(json).map(Self).map_err(|e| InboundError(format!("a JSON object is required: {e}")))
    }

    /// The value of a key, if it is text.
    fn text(&self, key: &str) -> Option<String> {
        serde_json::from_str(self.0.get(key)?.get()).ok()
    }

    /// Sets a key.
    fn set(&mut self, key: &str, value: &Value) -> Result<(), InboundError> {
        self.0.remove(key);
        self.add_default(key, value)
    }

    /// Sets a key that is missing.
    fn add_default(&mut self, key: &str, value: &Value) -> Result<(), InboundError> {
        let value = serde_json::value::to_raw_value(value).map_err(|e| InboundError(e.to_string()))?;
        self.0.entry(key.to_owned()).or_insert(value);
        Ok(())
    }

    fn to_json(&self) -> String {
        let fields = self.0.iter().map(|(name, value)| format!("{}:{value}", Value::from(name.as_str())));
        format!("{{{}}}", fields.collect::<Vec<_>>().join(","))
    }
}

//! Commands that act as a WhatsApp user: the user and the number of each, and the command that writes.

mod calls;
mod choices;
mod groups;
mod replies;

use base64::{Engine, engine::general_purpose::STANDARD};
use serde::Deserialize;
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};
use wabakit::{ValidationError, model, webhook};

pub use self::{calls::*, choices::*, groups::*, replies::*};
use super::{Address, default_content};
use crate::{
    Sandbox, What,
    analytics::traffic::{Counted, Fact},
    command::{Command, CommandDescription, Commands, Content, refusal},
    images::PIXEL,
    media, numbers,
    wire::secs,
};

pub(crate) const COMMANDS: Commands = &[
    CommandDescription::of::<WriteMessage>().alias("inbound"),
    CommandDescription::of::<JoinGroup>().alias("join"),
    CommandDescription::of::<LeaveGroup>().alias("leave"),
    CommandDescription::of::<CallBusiness>().alias("call"),
    CommandDescription::of::<HangUp>().alias("hang_up"),
    CommandDescription::of::<AnswerCall>(),
    CommandDescription::of::<Tap>(),
    CommandDescription::of::<React>(),
    CommandDescription::of::<ReadMessages>(),
    CommandDescription::of::<SetUser>(),
    CommandDescription::of::<StopMarketing>(),
    CommandDescription::of::<ResumeMarketing>(),
    CommandDescription::of::<BlockNumber>(),
    CommandDescription::of::<UnblockNumber>(),
    CommandDescription::of::<ReportNumber>(),
    CommandDescription::of::<ChangeNumber>(),
];

/// A user, and the business phone number that they are in contact with.
#[model]
#[derive(Deserialize)]
#[check(at_least_one(from, from_user_id))]
pub struct Sender {
    /// Phone number of the user, with its country code.
    pub from: Option<String>,
    /// Business-scoped user ID of the user, for a user whose phone number is hidden.
    pub from_user_id: Option<String>,
    /// Profile of the user, which changes from now on.
    pub profile: Option<Profile>,
    /// ID of the business phone number. Default: the first number.
    pub phone_number_id: Option<String>,
}

/// Profile of a WhatsApp user.
#[model]
#[derive(Deserialize)]
pub struct Profile {
    /// Name of the user, as webhooks have it.
    pub name: Option<String>,
    /// Username of the user.
    pub username: Option<String>,
}

/// Sends a message to the business as a WhatsApp user.
///
/// The content has the form of webhooks, as in `"text": {"body": "Hi"}`. A `type` without content sends a sample: `text`,
/// `image`, `location`, `contacts` and `order`; and `interactive`, `button`, `location`, `contacts` and `order` reply to the
/// last message that expects such a reply. ID, time, user ID and the form of media are filled in. A number that has blocked
/// the user gets no webhook.
#[model]
#[derive(Deserialize)]
#[check(at_most_one(
    text,
    image,
    video,
    audio,
    voice,
    document,
    sticker,
    location,
    contacts,
    interactive,
    button,
    order,
    reaction,
    system,
    edit,
    revoke,
    unsupported
))]
pub struct WriteMessage {
    /// User who writes.
    #[flatten]
    pub sender: Sender,
    /// ID of the message. Default: a new one.
    pub id: Option<String>,
    /// Time of the message in seconds since the Unix epoch. Default: now.
    pub timestamp: Option<String>,
    /// Type of the message. Default: that of the content.
    pub r#type: Option<String>,
    /// ID of a group that the user is a member of. Default: none, so the message goes to the business alone.
    pub group_id: Option<String>,
    /// Message that this message replies to, or information about its forwarding.
    pub context: Option<Content<webhook::MessageContext<'static>>>,
    /// Ad or post that the conversation starts from.
    pub referral: Option<Content<webhook::Referral<'static>>>,
    /// Identity state of the user.
    pub identity: Option<Content<webhook::IdentityState<'static>>>,
    /// Reasons for missing content.
    pub errors: Option<Content<Vec<webhook::WebhookError<'static>>>>,
    /// Content of a text message.
    pub text: Option<Content<webhook::InboundText<'static>>>,
    /// Content of an image message.
    pub image: Option<Content<webhook::InboundImage<'static>>>,
    /// Content of a video message.
    pub video: Option<Content<webhook::InboundVideo<'static>>>,
    /// Audio or voice message.
    pub audio: Option<Content<webhook::InboundAudio<'static>>>,
    /// Voice message, in older payloads.
    pub voice: Option<Content<webhook::InboundAudio<'static>>>,
    /// Content of a document message.
    pub document: Option<Content<webhook::InboundDocument<'static>>>,
    /// Content of a sticker message.
    pub sticker: Option<Content<webhook::InboundSticker<'static>>>,
    /// Content of a location message.
    pub location: Option<Content<webhook::InboundLocation<'static>>>,
    /// Content of a contacts message.
    pub contacts: Option<Content<Vec<webhook::InboundContact<'static>>>>,
    /// Reply to buttons, a list, a flow, an address message or a call permission request.
    pub interactive: Option<Content<webhook::InteractiveReply<'static>>>,
    /// Tap on a quick reply button of a template.
    pub button: Option<Content<webhook::InboundButton<'static>>>,
    /// Order of products from a catalog.
    pub order: Option<Content<webhook::InboundOrder<'static>>>,
    /// Reaction to a message, or its removal.
    pub reaction: Option<Content<webhook::InboundReaction<'static>>>,
    /// System message about the user.
    pub system: Option<Content<webhook::SystemMessage<'static>>>,
    /// Edit of an earlier message.
    pub edit: Option<Content<webhook::InboundEdit<'static>>>,
    /// Deletion of an earlier message.
    pub revoke: Option<Content<webhook::InboundRevocation<'static>>>,
    /// Message of a type that the API doesn't deliver.
    pub unsupported: Option<Content<webhook::UnsupportedContent<'static>>>,
}

/// ID of a message.
#[model]
pub struct MessageId {
    /// ID of the message, as in `wamid.HBgL…`.
    pub id: String,
}

impl Command for WriteMessage {
    const NAME: &'static str = "users.write";
    const EXAMPLE: &'static str = r#"{"from": "16505551234", "text": {"body": "Where is my order?"}}"#;
    type Answer = MessageId;

    fn perform(self, sandbox: &mut Sandbox) -> Result<MessageId, ValidationError> {
        let Parties { user, number } = self.sender.enter(sandbox)?;
        let group = self.group_id.clone();
        if group.as_ref().is_some_and(|group| !sandbox.groups.has_member(group, &user)) {
            return Err(refusal("group_id", "the ID of a group of which the user is a member", ""));
        }
        let now = sandbox.context.now;
        let id = self.id.clone().unwrap_or_else(|| sandbox.context.ids.message());
        let mut message = self.message()?;
        let kind = message.get("type").and_then(Value::as_str).unwrap_or_default().to_owned();
        let mut defaults = Map::from_iter([
            ("id".to_owned(), Value::from(id.clone())),
            ("timestamp".to_owned(), secs(now).to_string().into()),
        ]);
        if !message.contains_key(&kind) && kind != "unsupported" {
            let sample = sandbox.sample(&kind, &user, &number);
            defaults.extend(sample.ok_or_else(|| refusal(&kind, "the content of a message of this type", ""))?);
        }
        if let Some(known) = sandbox.users.get(&user) {
            defaults.extend(known.user_id.clone().map(|user_id| ("from_user_id".to_owned(), user_id.into())));
            // Rule: `rules::users::SENDER`.
            defaults.extend(
                known.wa_id.clone().filter(|_| self.sender.from.is_some()).map(|id| ("from".to_owned(), id.into())),
            );
        }
        for (name, value) in defaults {
            message.entry(name).or_insert(value);
        }
        let is_blocked = sandbox.users.has_blocked(&number, &user);
        let mut about = Map::from_iter([("id".to_owned(), Value::from(id.clone()))]);
        if is_blocked {
            about.insert("blocked".into(), true.into());
        }
        sandbox.record_user(&kind, &user, about);
        if is_blocked {
            return Ok(MessageId { id });
        }
        sandbox.learn(&kind, &message, &user, &number, group.as_deref());
        let Sandbox { context, numbers, users, messages, .. } = sandbox;
        messages.receive(&id, &kind, &number, now);
        let country = users.country(&user).to_owned();
        let received = Counted::Received;
        let fact = Fact { what: received, number: context.settings.digits(&number), country, group, template: None };
        let part = |key: &str, inner: &str| message.get(key)?.get(inner)?.as_str();
        context.traffic.receive(now, fact, part("context", "id"), part("button", "text"));
        let contacts = json!([users.contact(&user, &number, numbers, &context.ids)]).to_string();
        let items = Value::from([Value::from(message)].to_vec()).to_string();
        context.notify_number("messages", &number, &[("contacts", &contacts), ("messages", &items)]);
        Ok(MessageId { id })
    }
}

impl WriteMessage {
    /// The message as in webhooks, with its type. Its content may be missing.
    fn message(&self) -> Result<Map<String, Value>, ValidationError> {
        let Ok(Value::Object(mut message)) = serde_json::to_value(self) else { return Ok(Map::new()) };
        for key in ["from", "phone_number_id", "profile"] {
            message.remove(key);
        }
        let content = message.keys().find(|key| TYPES.contains(&key.as_str()));
        let kind = match (&self.r#type, content) {
            (Some(kind), None) if TYPES.contains(&kind.as_str()) => kind,
            (Some(kind), Some(content)) if kind == content => kind,
            (None, Some(content)) => content,
            (Some(kind), Some(content)) => return Err(refusal("type", content, kind)),
            (Some(kind), None) => return Err(refusal("type", &format!("one of {}", TYPES.join(", ")), kind)),
            (None, None) => return Err(refusal("type", "a content, as in text, or a type", "")),
        };
        let is_reply = message.get("button").is_some()
            || message
                .get("interactive")
                .is_some_and(|reply| reply.get("type") != Some(&"call_permission_reply".into()));
        if is_reply && self.context.as_ref().is_none_or(|context| context.json().get("id").is_none()) {
            return Err(refusal("context.id", "the ID of the message that this message replies to", ""));
        }
        let kind = Value::from(kind.as_str());
        message.insert("type".into(), kind);
        Ok(message)
    }
}

/// Types of messages, each the key of its content.
const TYPES: [&str; 17] = [
    "text",
    "image",
    "video",
    "audio",
    "voice",
    "document",
    "sticker",
    "location",
    "contacts",
    "interactive",
    "button",
    "order",
    "reaction",
    "system",
    "edit",
    "revoke",
    "unsupported",
];

/// The user of a command, by key, and the business phone number, by ID.
pub(crate) struct Parties {
    pub(crate) user: String,
    pub(crate) number: String,
}

impl Sender {
    /// Finds the user and the number, which the user must be able to reach, and changes the user's profile.
    pub(crate) fn enter(&self, sandbox: &mut Sandbox) -> Result<Parties, ValidationError> {
        let parties = self.identify(sandbox)?;
        let reachable = sandbox.numbers.check_registered(&parties.number);
        let waba = sandbox.context.settings.waba_of(&parties.number);
        let reachable = reachable.and_then(|()| sandbox.accounts.check_not_banned(waba));
        reachable.map_err(|refused| refusal("phone_number_id", refused.details(), ""))?;
        if sandbox.users.blocks(&parties.user, &parties.number) {
            return Err(refusal("", "a user who has not blocked the number", &parties.user));
        }
        Ok(parties)
    }

    /// Finds the user and the number, and changes the user's profile.
    pub(crate) fn identify(&self, sandbox: &mut Sandbox) -> Result<Parties, ValidationError> {
        let address = match (&self.from, &self.from_user_id) {
            (Some(from), _) => {
                Address::phone(from).ok_or_else(|| refusal("from", "a phone number with its country code", from))?
            }
            (None, user_id) => Address::User(user_id.clone().unwrap_or_default()),
        };
        let number = sandbox.number_id(self.phone_number_id.as_deref())?;
        let user = sandbox.users.resolve(&address, &sandbox.context.ids);
        let name = self.profile.as_ref().and_then(|profile| profile.name.as_ref());
        if let (Some(name), Some(known)) = (name, sandbox.users.get_mut(&user)) {
            known.name.clone_from(name);
        }
        Ok(Parties { user, number })
    }

    /// The user and the number as parameters of another command.
    fn params(&self) -> Map<String, Value> {
        if let Ok(Value::Object(params)) = serde_json::to_value(self) { params } else { Map::new() }
    }
}

impl Sandbox {
    /// The sample content of a type, and the context of a reply. `None` if the type has no sample, or no message expects
    /// such a reply.
    fn sample(&mut self, kind: &str, user: &str, number: &str) -> Option<Map<String, Value>> {
        let Self { context, users, media, .. } = self;
        let user = users.get(user)?;
        let expected = user.expected_reply.as_ref().filter(|expected| expected.kind == kind);
        let mut message = Map::new();
        let content = match (kind, expected) {
            ("image", _) => {
                let id = media.store(number, "image/png", PIXEL.to_vec(), context);
                let url = media::url(&id, context);
                // Rule: `rules::media::WEBHOOK_SHA256`.
                let sha256 = STANDARD.encode(Sha256::digest(PIXEL));
                json!({ "id": id, "mime_type": "image/png", "sha256": sha256, "url": url })
            }
            (_, Some(expected)) => {
                let from = context.settings.digits(number);
                message.insert("context".into(), json!({ "from": from, "id": expected.message }));
                expected.content(user, context.now)
            }
            (kind, None) => default_content(kind, user, &numbers::catalog_of(number, context))?,
        };
        message.insert(kind.to_owned(), content);
        Some(message)
    }

    /// Applies what a message changes: call permissions, the user's identity, the contact book, the customer service
    /// window.
    fn learn(&mut self, kind: &str, message: &Map<String, Value>, user: &str, number: &str, group: Option<&str>) {
        let content = message.get(kind).unwrap_or(&Value::Null);
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

    /// Adds an action of a user to the log.
    pub(crate) fn record_user(&mut self, kind: &str, user: &str, mut about: Map<String, Value>) {
        about.insert("from".into(), user.into());
        about.insert("type".into(), kind.into());
        self.context.record(What::Inbound, about);
    }
}

//! Sending messages, and telling people that theirs were read.

mod contacts;
mod interactive;
mod recipient;
mod template;

pub use contacts::*;
pub use interactive::*;
pub use recipient::Recipient;
pub use template::*;

use crate::{
    MediaId, MessageId, Rule,
    types::Success,
    {model, operation},
};

/// Send a message to a person or a group.
///
/// An answer means that the platform accepted it; whether it was sent, delivered and read arrives by webhook. Outside the
/// customer service window (24 hours from the person's last message) only templates pass. There is no idempotency key:
/// sending twice is two messages.
#[operation(POST "/{phone_number_id}/messages", set(messaging_product = "whatsapp"), returns = Sent,
    check(rule(NO_REPLY_BY_REACTION), rule(NO_CHOICES_IN_GROUPS)), permission = whatsapp_business_messaging, lane = send,
    link = "messages/send-messages")]
pub struct SendMessage {
    /// Who receives it.
    #[flatten]
    pub to: Recipient,
    /// What it says.
    #[union]
    pub content: Content,
    /// The message that this one answers, quoted above it.
    pub context: Option<ReplyTo>,
    /// Your own note, up to 512 characters. It comes back in the statuses of this message, and nobody else sees it.
    #[check(length(..=512))]
    pub biz_opaque_callback_data: Option<String>,
    /// Deliver only if the person's identity is still the one with this hash (from a webhook).
    pub recipient_identity_key_hash: Option<String>,
}

/// Mark a message that you received as read, with all before it in the thread; and show that you are typing.
#[operation(POST "/{phone_number_id}/messages", set(messaging_product = "whatsapp", status = "read"), returns = Success,
    permission = whatsapp_business_messaging, lane = send, idempotent, link = "messages/mark-message-as-read")]
pub struct MarkRead {
    /// The id of the message, from the webhook.
    pub message_id: MessageId,
    /// Show a typing bubble until you answer, for at most 25 seconds.
    pub typing_indicator: Option<Typing>,
}

/// What a message says.
#[model]
pub enum Content {
    /// Text.
    Text(Text),
    /// A picture.
    Image(ImageMedia),
    /// A message that was approved beforehand, filled in.
    Template(TemplateMessage),
    /// Buttons or a list to choose from.
    Interactive(Interactive),
    /// Contact cards: 1 to 257, though fewer is better.
    #[check(items(1..=257))]
    Contacts(Vec<ContactCard>),
    /// An emoji on a message, or its removal.
    Reaction(Reaction),
}

/// Text, with WhatsApp's markdown, and a preview of its first link if you wish.
#[model(name = TextBody)]
pub struct Text {
    /// 1 to 4096 characters.
    #[check(length(1..=4096))]
    pub body: String,
    /// Show a preview of the first link, which must begin with `http://` or `https://`.
    pub preview_url: Option<bool>,
}

/// A picture: JPEG or PNG, up to 5 MB. By the id of an upload (faster), or by a public link that the platform fetches and
/// keeps for ten minutes.
#[model]
#[check(exactly_one(id, link))]
pub struct ImageMedia {
    /// The id of an upload.
    pub id: Option<MediaId>,
    /// A public `http` or `https` URL.
    #[check(pattern("http[s]{0,1}://[!-\u{10ffff}]{1,}"))]
    pub link: Option<String>,
    /// Text below the picture, up to 1024 characters.
    #[check(length(..=1024))]
    pub caption: Option<String>,
}

/// An emoji on a message of the thread, at most 30 days old. Its only status is `sent`.
#[model]
pub struct Reaction {
    /// The message.
    pub message_id: MessageId,
    /// One emoji; empty to remove the one that is there.
    pub emoji: String,
}

/// The message that another one answers.
#[model]
pub struct ReplyTo {
    /// Its id.
    pub message_id: MessageId,
}

impl From<&str> for ReplyTo {
    fn from(id: &str) -> Self {
        Self::new(id)
    }
}

/// What the person sees while you prepare an answer.
#[model]
pub struct Typing {
    /// The kind of indicator.
    #[wire("type")]
    pub kind: TypingKind,
}

/// Kinds of typing indicator.
#[model]
pub enum TypingKind {
    /// A text is being typed.
    Text,
}

/// The platform accepted the message.
#[model(received)]
pub struct Sent {
    /// Whom it was for, as you said it and as the platform knows them.
    pub contacts: Vec<SentContact>,
    /// The messages accepted: one.
    pub messages: Vec<SentMessage>,
}

/// A recipient, as you said it and as the platform knows them.
#[model(received)]
pub struct SentContact {
    /// What you sent: a phone number, a user id or a group id.
    pub input: Option<String>,
    /// The WhatsApp id; may differ from the number. Only where you addressed a phone number.
    pub wa_id: Option<String>,
    /// The business-scoped user id. Only where you addressed one.
    pub user_id: Option<String>,
}

/// An accepted message.
#[model(received)]
pub struct SentMessage {
    /// Its id (`wamid.…`); its statuses carry it.
    pub id: MessageId,
    /// For templates: whether it goes out now, or is held while the template's quality is judged.
    pub message_status: Option<AcceptedStatus>,
    /// The group, where it was for one.
    pub group_id: Option<String>,
}

/// What the platform does with an accepted template message.
#[model]
pub enum AcceptedStatus {
    /// It goes out.
    Accepted,
    /// It waits until the template's quality is known; then it goes out, or fails with code 132015.
    HeldForQualityAssessment,
    /// The template is paused.
    Paused,
}

const NO_REPLY_BY_REACTION: Rule = Rule {
    docs: "A reaction has no `context`.",
    check: |message| match (message.get("reaction"), message.get("context")) {
        (Some(_), Some(_)) => Err("no context beside a reaction"),
        _ => Ok(()),
    },
};

const NO_CHOICES_IN_GROUPS: Rule = Rule {
    docs: "Groups don't get interactive messages.",
    check: |message| {
        let group = message.get("recipient_type").is_some_and(|kind| kind == "group");
        if group && message.get("interactive").is_some() { Err("no interactive message to a group") } else { Ok(()) }
    },
};

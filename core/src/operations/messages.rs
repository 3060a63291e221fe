//! Sending messages, and telling people that theirs were read.

mod contacts;
mod content;
mod interactive;
mod recipient;
mod template;

pub use contacts::*;
pub use content::*;
pub use interactive::*;
pub use recipient::Recipient;
pub use template::*;

use crate::{
    engine::operation,
    json::Json,
    operations::Success,
    schema::{Docs, MessageId, Rule, model},
};

/// Send a message to a person or a group.
///
/// An answer means that the platform accepted it; whether it was sent, delivered and read arrives by webhook. Outside the
/// customer service window (24 hours from the person's last message) only templates pass. There is no idempotency key:
/// sending twice is two messages.
#[operation(POST "/{phone_number_id}/messages", set(messaging_product = "whatsapp"), returns = Sent,
    check(rule(NO_REPLY_BY_REACTION), rule(NOT_IN_GROUPS), rule(PINS_IN_GROUPS), rule(DIRECT_SEND), rule(WITHOUT_TEMPLATE),
    rule(AUTHENTICATION), rule(NO_GIF)), permission = whatsapp_business_messaging, rate_limit = send,
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
    /// Deliver only if the person's identity is still the one with this hash (from a webhook); else it fails with code 137000.
    pub recipient_identity_key_hash: Option<String>,
    /// Which messaging account pays, where the app has several on this number.
    pub messaging_account_id: Option<String>,
    /// Direct Send, where your account has it: text or buttons outside the customer service window, without a template.
    pub category: Option<DirectSendCategory>,
    /// With Direct Send: for how long the platform tries to deliver, in seconds. 30 to 43,200 for `utility` (30 days unless
    /// told), 30 to 900 for `authentication` (600 unless told).
    #[check(range(30..=43200))]
    pub ttl_seconds: Option<u32>,
    /// With Direct Send: more about the template that the platform makes of it.
    pub direct_send_config: Option<DirectSendConfig>,
}

/// Send a message whose body you have encrypted, where the number's settings say so. The answer is encrypted too; errors
/// aren't.
#[operation(POST "/{phone_number_id}/messages_encrypted", set(messaging_product = "whatsapp"), returns = EncryptedAnswer,
    permission = whatsapp_business_messaging, rate_limit = send, link = "messages/send-messages")]
pub struct SendEncryptedMessage {
    /// The body of a message as a JWE in its compact form, for the platform's key (`settings.get`).
    #[check(length(1..))]
    pub encrypted_contents: String,
}

/// What a message without a template is about.
#[model]
pub enum DirectSendCategory {
    /// Something that the person asked for or agreed to, as an order's status.
    Utility,
    /// A one-time code. Text only, to phone numbers only.
    Authentication,
}

/// More about the template that the platform makes of a message.
#[model]
pub struct DirectSendConfig {
    /// Its name: up to 512 lower-case letters, digits and underscores. `utility` only.
    #[check(length(1..=512), pattern("[a-z0-9_]{1,}"))]
    pub template_name: String,
}

/// Mark a message that you received as read, with all before it in the thread; and show that you are typing.
#[operation(POST "/{phone_number_id}/messages", set(messaging_product = "whatsapp", status = "read"), returns = Success,
    permission = whatsapp_business_messaging, rate_limit = send, idempotent, link = "messages/mark-message-as-read")]
pub struct MarkRead {
    /// The id of the message, from the webhook.
    pub message_id: MessageId,
    /// Show a typing bubble until you answer, for at most 25 seconds.
    pub typing_indicator: Option<Typing>,
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
    #[always]
    pub contacts: Vec<SentContact>,
    /// The messages accepted: one.
    #[always]
    pub messages: Vec<SentMessage>,
    /// Whether the message was accepted. Returned by `marketing_messages.send` only.
    pub success: Option<bool>,
}

/// What the platform answers to an encrypted message.
#[model(received)]
pub struct EncryptedAnswer {
    /// The answer as a JWE in its compact form, for your key.
    pub encrypted_contents: String,
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
    docs: Docs::new("A reaction has no `context`."),
    check: |message| match (message.get("reaction"), message.get("context")) {
        (Some(_), Some(_)) => Err("no context beside a reaction"),
        _ => Ok(()),
    },
};

const NOT_IN_GROUPS: Rule = Rule {
    docs: Docs::new("Groups don't get interactive messages."),
    check: |message| {
        if in_group(message) && message.get("interactive").is_some() {
            Err("no interactive message to a group")
        } else {
            Ok(())
        }
    },
};

const PINS_IN_GROUPS: Rule = Rule {
    docs: Docs::new("Messages are pinned in groups only."),
    check: |message| {
        if message.get("pin").is_some() && !in_group(message) {
            Err("recipient_type group, to pin a message")
        } else {
            Ok(())
        }
    },
};

const NO_GIF: Rule = Rule {
    docs: Docs::new("A template with a `gif` on top goes by `marketing_messages.send` only."),
    check: |message| {
        let components = message.at("template.components").and_then(Json::as_array).into_iter().flatten();
        let mut values = components.filter_map(|part| part.get("parameters")?.as_array()).flatten();
        let moves = |value: &Json<'_>| value.get("gif").is_some();
        if values.any(moves) { Err("marketing_messages.send, for a template with a gif") } else { Ok(()) }
    },
};

fn in_group(message: &Json<'_>) -> bool {
    message.get("recipient_type").is_some_and(|kind| kind == "group")
}

const DIRECT_SEND: Rule = Rule {
    docs: Docs::new(
        "`ttl_seconds`, `direct_send_config`, more than three buttons and buttons that open pages are for Direct Send: they need a `category`.",
    ),
    check: |message| {
        let buttons = message.get("interactive").and_then(|it| it.get("action")?.get("buttons")?.as_array());
        let many = buttons.is_some_and(|all| all.len() > 3 || all.iter().any(|one| one.get("cta_url").is_some()));
        let direct = many || message.get("ttl_seconds").is_some() || message.get("direct_send_config").is_some();
        match message.get("category") {
            None if direct => Err("a category, which makes it Direct Send"),
            _ => Ok(()),
        }
    },
};

const WITHOUT_TEMPLATE: Rule = Rule {
    docs: Docs::new(
        "Direct Send takes text of up to 1024 characters without a preview, buttons, and a button that opens a page.",
    ),
    check: |message| {
        if message.get("category").is_none() {
            return Ok(());
        }
        let length = |text: &Json<'_>| text.as_str().map_or(0, |text| text.chars().count());
        match (message.get("text"), message.get("interactive").and_then(|it| it.get("type"))) {
            (Some(text), _) if text.get("preview_url").is_some_and(|preview| *preview == Json::Bool(true)) => {
                Err("no preview_url with a category")
            }
            (Some(text), _) if text.get("body").is_some_and(|body| length(body) > 1024) => {
                Err("at most 1024 characters of text with a category")
            }
            (Some(_), _) => Ok(()),
            (_, Some(kind)) if kind == "button" || kind == "cta_url" => Ok(()),
            _ => Err("text, or the interactive messages button and cta_url, with a category"),
        }
    },
};

const AUTHENTICATION: Rule = Rule {
    docs: Docs::new(
        "In the category `authentication`: text only, to a phone number, with at most 900 `ttl_seconds` and no `direct_send_config`.",
    ),
    check: |message| {
        let long = |message: &Json<'_>| message.get("ttl_seconds").and_then(Json::as_u64).is_some_and(|ttl| ttl > 900);
        if message.get("category").is_none_or(|category| category != "authentication") {
            Ok(())
        } else if message.get("text").is_none() {
            Err("text only in the category authentication")
        } else if message.get("recipient").is_some() || in_group(message) {
            Err("a phone number in the category authentication")
        } else if long(message) {
            Err("at most 900 for ttl_seconds in the category authentication")
        } else if message.get("direct_send_config").is_some() {
            Err("no direct_send_config in the category authentication")
        } else {
            Ok(())
        }
    },
};

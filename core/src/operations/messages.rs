//! Messages: send, mark as read, and show the typing indicator.

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
    schema::{MessageId, Rule, model},
};

/// Sends a message to a WhatsApp user or a group.
///
/// A successful response means that the platform accepted the message. Delivery states (sent, delivered, read, failed)
/// arrive by webhook. Outside the customer service window (24 hours from the user's last message) only templates are
/// delivered. The API has no idempotency key: sending the same request twice sends two messages.
#[operation(POST "/{phone_number_id}/messages", set(messaging_product = "whatsapp"), returns = Sent,
    check(
        at_most_one(reaction, context), when(recipient_type = "group", forbids(interactive)),
        when(pin, requires(recipient_type = "group")), rule(NO_GIF),
        when(ttl_seconds, requires(category)), when(direct_send_config, requires(category)),
        when(interactive.action.buttons.cta_url, requires(category)),
        when(category, at_least_one(text, interactive), at(interactive.type, one_of("button", "cta_url")),
            forbids(text.preview_url = true), at(text.body, length(..=1024))),
        when(category = "authentication", requires(text), forbids(recipient, recipient_type = "group", direct_send_config),
            at(ttl_seconds, range(..=900))),
    ), permission = whatsapp_business_messaging, rate_limit = send,
    link = "messages/send-messages")]
pub struct SendMessage {
    /// Recipient of the message.
    #[flatten]
    pub to: Recipient,
    /// Content of the message.
    #[union]
    pub content: Content,
    /// Message to reply to, quoted above this message.
    pub context: Option<ReplyTo>,
    /// Custom data, returned in the status webhooks of this message and not visible to the user. At most 512
    /// characters.
    #[check(length(..=512))]
    pub biz_opaque_callback_data: Option<String>,
    /// Identity key hash of the recipient, from a webhook. A message to a user with another hash is not delivered (code
    /// 137000).
    pub recipient_identity_key_hash: Option<String>,
    /// ID of the messaging account to bill, if the app has several accounts on this phone number.
    pub messaging_account_id: Option<String>,
    /// Category of a Direct Send message: text or buttons outside the customer service window, without a template.
    /// Requires an account with Direct Send.
    pub category: Option<DirectSendCategory>,
    /// Delivery time limit of a Direct Send message, in seconds. For `utility`: 30 to 43,200, default: 30 days. For
    /// `authentication`: 30 to 900, default: 600.
    #[check(range(30..=43200))]
    pub ttl_seconds: Option<u32>,
    /// Template options of a Direct Send message.
    pub direct_send_config: Option<DirectSendConfig>,
}

/// Sends a message with an encrypted body. Requires payload encryption in the settings of the phone number. The
/// response is encrypted too; error responses are not.
#[operation(POST "/{phone_number_id}/messages_encrypted", set(messaging_product = "whatsapp"), returns = EncryptedResponse,
    permission = whatsapp_business_messaging, rate_limit = send, link = "messages/send-messages")]
pub struct SendEncryptedMessage {
    /// Message body as a JWE in compact form, encrypted with the platform's key (`settings.get`).
    #[check(length(1..))]
    pub encrypted_contents: String,
}

/// Category of a Direct Send message.
#[model]
pub enum DirectSendCategory {
    /// Utility: an update that the user requested or agreed to, such as an order status.
    Utility,
    /// Authentication: a one-time password. Text only, to phone numbers only.
    Authentication,
}

/// Options of the template that the platform creates for a Direct Send message.
#[model]
pub struct DirectSendConfig {
    /// Name of the template. At most 512 lowercase letters, digits and underscores. `utility` only.
    #[check(length(1..=512), pattern("[a-z0-9_]{1,}"))]
    pub template_name: String,
}

/// Marks a received message and all earlier messages of the chat as read. Optionally shows the typing indicator.
#[operation(POST "/{phone_number_id}/messages", set(messaging_product = "whatsapp", status = "read"), returns = Success,
    permission = whatsapp_business_messaging, rate_limit = mark_read, idempotent, link = "messages/mark-message-as-read")]
pub struct MarkRead {
    /// ID of the message, from the webhook.
    pub message_id: MessageId,
    /// Typing indicator, shown until the next message. At most 25 s.
    pub typing_indicator: Option<Typing>,
}

/// Reference to a message that another message replies to.
#[model]
pub struct ReplyTo {
    /// ID of the message.
    pub message_id: MessageId,
}

impl From<&str> for ReplyTo {
    fn from(id: &str) -> Self {
        Self::new(id)
    }
}

/// Typing indicator, shown while the business prepares a message.
#[model]
pub struct Typing {
    /// Type of the indicator.
    #[wire("type")]
    pub kind: TypingKind,
}

/// Type of a typing indicator.
#[model]
pub enum TypingKind {
    /// Typing a text.
    Text,
}

/// Result of sending a message: the platform accepted it.
#[model(received)]
pub struct Sent {
    /// Recipient, as in the request and as resolved by the platform. One element.
    #[always]
    pub contacts: Vec<SentContact>,
    /// Accepted message. One element.
    #[always]
    pub messages: Vec<SentMessage>,
    /// True if the message was accepted. Returned by `marketing_messages.send` only.
    pub success: Option<bool>,
}

/// Encrypted response to an encrypted message.
#[model(received)]
pub struct EncryptedResponse {
    /// Response as a JWE in compact form, encrypted with the public key of the business.
    pub encrypted_contents: String,
}

/// Recipient of a sent message, as in the request and as resolved by the platform.
#[model(received)]
pub struct SentContact {
    /// Recipient in the request: a phone number, a business-scoped user ID or a group ID.
    pub input: Option<String>,
    /// WhatsApp ID of the user. Can differ from the phone number. Present only if the request had a phone number.
    pub wa_id: Option<String>,
    /// Business-scoped user ID (BSUID). Present only if the request had one.
    pub user_id: Option<String>,
}

/// An accepted message.
#[model(received)]
pub struct SentMessage {
    /// ID of the message (`wamid.…`), repeated in its status webhooks.
    pub id: MessageId,
    /// Status of a template message: sent now, or held for quality assessment of the template.
    pub message_status: Option<AcceptedStatus>,
    /// ID of the group, if the recipient is a group.
    pub group_id: Option<String>,
}

/// Status of an accepted template message.
#[model]
pub enum AcceptedStatus {
    /// Accepted and being sent.
    Accepted,
    /// Held until the quality of the template is assessed. The message is then sent, or fails with code 132015.
    HeldForQualityAssessment,
    /// Paused: the template is paused because of low quality.
    Paused,
}

const NO_GIF: Rule =
    Rule::new("A template with a `gif` header can be sent with `marketing_messages.send` only.", |message| {
        let components = message.at("template.components").and_then(Json::as_array).into_iter().flatten();
        let mut values = components.filter_map(|part| part.get("parameters")?.as_array()).flatten();
        let moves = |value: &Json<'_>| value.get("gif").is_some();
        if values.any(moves) { Err("marketing_messages.send, for a template with a gif") } else { Ok(()) }
    });

//! Events of numbers that the WhatsApp Business app uses too.

use std::borrow::Cow;

use super::{MessageContent, MessageContext, WebhookError};
use crate::schema::{Timestamp, model};

/// A message that the business sent with the WhatsApp Business app, or from another app.
#[model(received)]
pub struct MessageEcho<'a> {
    /// ID of the message (`wamid.…`).
    pub id: Cow<'a, str>,
    /// Time when the message was sent. Seconds since the Unix epoch.
    pub timestamp: Timestamp,
    /// Phone number of the business.
    pub from: Option<Cow<'a, str>>,
    /// Phone number of the recipient. Absent if the user has a username and hides the phone number.
    pub to: Option<Cow<'a, str>>,
    /// Business-scoped user ID of the recipient.
    pub to_user_id: Option<Cow<'a, str>>,
    /// Parent business-scoped user ID of the recipient, shared by linked business portfolios.
    pub to_parent_user_id: Option<Cow<'a, str>>,
    /// ID of the group that the message was sent to.
    pub group_id: Option<Cow<'a, str>>,
    /// Message that this message replies to, or information about its forwarding.
    pub context: Option<MessageContext<'a>>,
    /// Reasons for missing content.
    pub errors: Vec<WebhookError<'a>>,
    /// Content of the message.
    #[union]
    pub content: MessageContent<'a>,
}

/// A contact that was added to the WhatsApp Business app's contacts, changed or removed.
#[model(received)]
pub struct StateSync<'a> {
    /// Type of the item: `contact`.
    #[wire("type")]
    pub kind: Option<Cow<'a, str>>,
    /// Change of the contact.
    pub action: Option<StateSyncAction>,
    /// The changed contact.
    pub contact: Option<SyncedContact<'a>>,
    /// Time of the change.
    pub metadata: Option<StateSyncMetadata>,
}

/// Change of a contact.
#[model]
pub enum StateSyncAction {
    /// Added or changed.
    Add,
    /// Removed from the contacts.
    Remove,
}

/// Contact of the WhatsApp Business app.
#[model(received)]
pub struct SyncedContact<'a> {
    /// Full name of the contact. Absent if the contact was removed.
    pub full_name: Option<Cow<'a, str>>,
    /// First name of the contact.
    pub first_name: Option<Cow<'a, str>>,
    /// Phone number of the contact.
    pub phone_number: Option<Cow<'a, str>>,
    /// Business-scoped user ID of the contact.
    pub user_id: Option<Cow<'a, str>>,
    /// Parent business-scoped user ID of the contact, shared by linked business portfolios.
    pub parent_user_id: Option<Cow<'a, str>>,
    /// Username of the contact.
    pub username: Option<Cow<'a, str>>,
}

/// Metadata of a changed contact.
#[model(received)]
pub struct StateSyncMetadata {
    /// Time of the change. Seconds since the Unix epoch.
    pub timestamp: Option<Timestamp>,
}

/// A part of the chat history of the WhatsApp Business app.
#[model(received)]
pub struct HistoryChunk<'a> {
    /// Position of the part in the history.
    pub metadata: Option<HistoryMetadata>,
    /// Chats of the history.
    #[apart]
    pub threads: Vec<HistoryThread<'a>>,
    /// Reasons for missing history. The business can decline to share it (code 2593109).
    pub errors: Vec<WebhookError<'a>>,
}

/// Position of a part in the chat history.
#[model(received)]
pub struct HistoryMetadata {
    /// Phase of the history: 0 for the last day, 1 for days 1 to 90, 2 for days 90 to 180.
    pub phase: Option<u32>,
    /// Position of the part in its phase. Parts arrive in any order.
    pub chunk_order: Option<u32>,
    /// Progress of the synchronization, in percent.
    pub progress: Option<u32>,
}

/// A chat of the history.
#[model(received)]
pub struct HistoryThread<'a> {
    /// Phone number of the user.
    pub id: Option<Cow<'a, str>>,
    /// All known IDs of the user.
    pub context: Option<HistoryUser<'a>>,
    /// Messages of the chat. A message that can't be read is missing here; the event's raw data still contains it.
    #[apart]
    pub messages: Vec<HistoryMessage<'a>>,
}

/// User in a chat of the history.
#[model(received)]
pub struct HistoryUser<'a> {
    /// WhatsApp ID of the user.
    pub wa_id: Option<Cow<'a, str>>,
    /// Business-scoped user ID of the user.
    pub user_id: Option<Cow<'a, str>>,
    /// Parent business-scoped user ID of the user, shared by linked business portfolios.
    pub parent_user_id: Option<Cow<'a, str>>,
    /// Username of the user.
    pub username: Option<Cow<'a, str>>,
}

/// A message of the chat history, or the media that belongs to one. The media of a message of type `media_placeholder`
/// arrives in an event of its own with the same ID, if it is at most 14 days old.
#[model(received)]
pub struct HistoryMessage<'a> {
    /// ID of the message (`wamid.…`).
    pub id: Cow<'a, str>,
    /// Time when the message was sent. Seconds since the Unix epoch.
    pub timestamp: Timestamp,
    /// Phone number of the sender: the user or the business.
    pub from: Option<Cow<'a, str>>,
    /// Business-scoped user ID of the sender.
    pub from_user_id: Option<Cow<'a, str>>,
    /// Parent business-scoped user ID of the sender, shared by linked business portfolios.
    pub from_parent_user_id: Option<Cow<'a, str>>,
    /// Phone number of the recipient. Absent if the user has a username and hides the phone number.
    pub to: Option<Cow<'a, str>>,
    /// Business-scoped user ID of the recipient.
    pub to_user_id: Option<Cow<'a, str>>,
    /// Parent business-scoped user ID of the recipient, shared by linked business portfolios.
    pub to_parent_user_id: Option<Cow<'a, str>>,
    /// ID of the group that the message was sent to.
    pub group_id: Option<Cow<'a, str>>,
    /// Message that this message replies to, or information about its forwarding.
    pub context: Option<MessageContext<'a>>,
    /// Status of the message.
    pub history_context: Option<HistoryContext>,
    /// Reasons for missing content.
    pub errors: Vec<WebhookError<'a>>,
    /// Content of the message.
    #[union]
    pub content: MessageContent<'a>,
}

/// Status of a message of the chat history.
#[model(received)]
pub struct HistoryContext {
    /// Status of the message.
    pub status: Option<HistoryMessageStatus>,
}

/// Status of a message of the chat history.
#[model(case = UPPER)]
pub enum HistoryMessageStatus {
    /// Not sent yet.
    Pending,
    /// Sent to the platform.
    Sent,
    /// Delivered to the device.
    Delivered,
    /// Read by the recipient.
    Read,
    /// Played by the recipient.
    Played,
    /// Failed to send.
    Error,
}

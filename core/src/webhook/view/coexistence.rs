//! Numbers that the WhatsApp Business app has too.

use std::borrow::Cow;

use super::{MessageContent, MessageContext, WebhookError};
use crate::schema::{Timestamp, model};

/// A message that was sent with the WhatsApp Business app, or by another app.
#[model(received)]
pub struct MessageEcho<'a> {
    /// Its id (`wamid.…`).
    pub id: Cow<'a, str>,
    /// When it was written.
    pub timestamp: Timestamp,
    /// Who wrote it: the business phone number.
    pub from: Option<Cow<'a, str>>,
    /// Whom it was for, by phone number; not there if they hide it behind a user name.
    pub to: Option<Cow<'a, str>>,
    /// Whom it was for, by business-scoped user id.
    pub to_user_id: Option<Cow<'a, str>>,
    /// Whom it was for, by the user id that linked portfolios share.
    pub to_parent_user_id: Option<Cow<'a, str>>,
    /// The group that it was written in.
    pub group_id: Option<Cow<'a, str>>,
    /// The message that it answers, or how it was forwarded.
    pub context: Option<MessageContext<'a>>,
    /// Why there is no content.
    pub errors: Vec<WebhookError<'a>>,
    /// What it says.
    #[union]
    pub content: MessageContent<'a>,
}

/// A person came into the WhatsApp Business app's contacts, or left them.
#[model(received)]
pub struct StateSync<'a> {
    /// `contact`.
    #[wire("type")]
    pub kind: Option<Cow<'a, str>>,
    /// What happened.
    pub action: Option<StateSyncAction>,
    /// The person.
    pub contact: Option<SyncedContact<'a>>,
    /// When.
    pub metadata: Option<StateSyncMetadata>,
}

/// What happened to a contact.
#[model]
pub enum StateSyncAction {
    /// It is new, or was changed.
    Add,
    /// It is gone.
    Remove,
}

/// A person among the WhatsApp Business app's contacts.
#[model(received)]
pub struct SyncedContact<'a> {
    /// All of their name; not there when they are gone.
    pub full_name: Option<Cow<'a, str>>,
    /// Their first name.
    pub first_name: Option<Cow<'a, str>>,
    /// Their phone number.
    pub phone_number: Option<Cow<'a, str>>,
    /// Their business-scoped user id.
    pub user_id: Option<Cow<'a, str>>,
    /// The user id that linked portfolios share.
    pub parent_user_id: Option<Cow<'a, str>>,
    /// Their user name.
    pub username: Option<Cow<'a, str>>,
}

/// When a contact changed.
#[model(received)]
pub struct StateSyncMetadata {
    /// When.
    pub timestamp: Option<Timestamp>,
}

/// A piece of the chats that the WhatsApp Business app had before.
#[model(received)]
pub struct HistoryChunk<'a> {
    /// Where it belongs.
    pub metadata: Option<HistoryMetadata>,
    /// The chats.
    #[apart]
    pub threads: Vec<HistoryThread<'a>>,
    /// Why there is none: the business may decline to share it.
    pub errors: Vec<WebhookError<'a>>,
}

/// Where a piece of the history belongs.
#[model(received)]
pub struct HistoryMetadata {
    /// 0 is the last day, 1 the last 90 days, 2 the last 180 days.
    pub phase: Option<u32>,
    /// Its place among the pieces of its phase, which come in any order.
    pub chunk_order: Option<u32>,
    /// How much of the whole has been sent, in per cent.
    pub progress: Option<u32>,
}

/// A chat of the history.
#[model(received)]
pub struct HistoryThread<'a> {
    /// With whom: their phone number.
    pub id: Option<Cow<'a, str>>,
    /// With whom, in all ways.
    pub context: Option<HistoryPerson<'a>>,
    /// Its messages. One that can't be read isn't among them, and stands in the event's data only.
    #[apart]
    pub messages: Vec<HistoryMessage<'a>>,
}

/// With whom a chat of the history is.
#[model(received)]
pub struct HistoryPerson<'a> {
    /// Their WhatsApp id.
    pub wa_id: Option<Cow<'a, str>>,
    /// Their business-scoped user id.
    pub user_id: Option<Cow<'a, str>>,
    /// The user id that linked portfolios share.
    pub parent_user_id: Option<Cow<'a, str>>,
    /// Their user name.
    pub username: Option<Cow<'a, str>>,
}

/// A message of the history, or the file that belongs to one. Of type `media_placeholder` it has a file, which comes in an event of its own with the same id.
#[model(received)]
pub struct HistoryMessage<'a> {
    /// Its id (`wamid.…`).
    pub id: Cow<'a, str>,
    /// When it was written.
    pub timestamp: Timestamp,
    /// Who wrote it: a person, or the business phone number.
    pub from: Option<Cow<'a, str>>,
    /// Who wrote it, by business-scoped user id.
    pub from_user_id: Option<Cow<'a, str>>,
    /// Who wrote it, by the user id that linked portfolios share.
    pub from_parent_user_id: Option<Cow<'a, str>>,
    /// Whom it was for, by phone number; not there if they hide it behind a user name.
    pub to: Option<Cow<'a, str>>,
    /// Whom it was for, by business-scoped user id.
    pub to_user_id: Option<Cow<'a, str>>,
    /// Whom it was for, by the user id that linked portfolios share.
    pub to_parent_user_id: Option<Cow<'a, str>>,
    /// The group that it was written in.
    pub group_id: Option<Cow<'a, str>>,
    /// The message that it answers, or how it was forwarded.
    pub context: Option<MessageContext<'a>>,
    /// What had become of it.
    pub history_context: Option<HistoryContext>,
    /// Why there is no content.
    pub errors: Vec<WebhookError<'a>>,
    /// What it says.
    #[union]
    pub content: MessageContent<'a>,
}

/// What had become of a message of the history.
#[model(received)]
pub struct HistoryContext {
    /// What had become of it.
    pub status: Option<HistoryMessageStatus>,
}

/// What had become of a message of the history.
#[model(case = UPPER)]
pub enum HistoryMessageStatus {
    /// It wasn't sent yet.
    Pending,
    /// It was sent.
    Sent,
    /// It was on the device.
    Delivered,
    /// It was seen.
    Read,
    /// It was played.
    Played,
    /// It wasn't sent.
    Error,
}

//! What became of messages, as the platform remembers it: states, not contents.

use crate::{
    engine::{Paging, operation},
    schema::{AppId, MessageHistoryId, MessageId, OrText, Timestamp, model},
};

/// List messages of a number and what became of them.
#[operation(GET "/{phone_number_id}/message_history", returns = MessageHistory, pages,
    permission = whatsapp_business_management, link = "reference/whatsapp-business-phone-number/message-history-api")]
pub struct ListMessageHistory {
    /// Only this message.
    pub message_id: Option<MessageId>,
    /// What to tell of each, by commas: `id`, `message_id`, `events`. The first two unless told.
    pub fields: Option<String>,
    /// How many on a page: 1 to 100, 25 unless told.
    #[check(range(1..=100))]
    pub limit: Option<u32>,
    /// The page after this cursor.
    pub after: Option<String>,
    /// The page before this cursor.
    pub before: Option<String>,
}

/// List what became of one message.
#[operation(GET "/{message_history_id}/events", returns = MessageHistoryEvents, pages,
    permission = whatsapp_business_management, link = "reference/whatsapp-business-phone-number/message-history-api")]
pub struct ListMessageHistoryEvents {
    /// The message's entry in the history.
    pub message_history_id: MessageHistoryId,
    /// Only these states.
    pub status_filter: Option<HistoryStatus>,
    /// What to tell of each, by commas.
    pub fields: Option<String>,
    /// How many on a page: 1 to 100, 25 unless told.
    #[check(range(1..=100))]
    pub limit: Option<u32>,
    /// The page after this cursor.
    pub after: Option<String>,
    /// The page before this cursor.
    pub before: Option<String>,
}

/// What became of a message.
#[model(case = UPPER)]
pub enum HistoryStatus {
    /// It went out.
    Sent,
    /// It arrived.
    Delivered,
    /// It was read.
    Read,
    /// It failed.
    Failed,
    /// It was deleted.
    Deleted,
}

/// A page of messages.
#[model(received)]
pub struct MessageHistory {
    /// The messages.
    #[always]
    pub data: Vec<MessageHistoryEntry>,
    /// The way to the other pages.
    pub paging: Option<Paging>,
}

/// A message in the history.
#[model(received)]
pub struct MessageHistoryEntry {
    /// The entry's id.
    pub id: MessageHistoryId,
    /// The message.
    pub message_id: Option<MessageId>,
    /// What became of it.
    pub events: Option<HistoryEvents>,
}

/// A page of what became of a message.
#[model(received)]
pub struct HistoryEvents {
    /// What became of it.
    pub data: Vec<HistoryEvent>,
    /// The way to the other pages.
    pub paging: Option<Paging>,
}

/// Something that became of a message, and whether you were told.
#[model(received)]
pub struct HistoryEvent {
    /// Its id.
    pub id: Option<String>,
    /// What it is.
    pub delivery_status: Option<HistoryStatus>,
    /// Whether you were told by webhook: `PENDING`, `DELIVERED`, `FAILED`, `RETRYING`.
    pub webhook_update_state: Option<String>,
    /// When.
    pub timestamp: Option<OrText<Timestamp>>,
    /// Which app was told.
    pub application: Option<HistoryApplication>,
    /// Where it was told.
    pub webhook_uri: Option<String>,
    /// What went wrong.
    pub error_description: Option<String>,
}

/// An app that was told.
#[model(received)]
pub struct HistoryApplication {
    /// Its id.
    pub id: Option<AppId>,
    /// Its name.
    pub name: Option<String>,
}

/// A page of what became of a message.
#[model(received)]
pub struct MessageHistoryEvents {
    /// What became of it.
    #[always]
    pub data: Vec<HistoryEdge>,
    /// The way to the other pages.
    pub paging: Option<Paging>,
}

/// Something that became of a message, and its place in the list.
#[model(received)]
pub struct HistoryEdge {
    /// Its place.
    pub cursor: Option<String>,
    /// What it is.
    pub node: HistoryNode,
}

/// Something that became of a message.
#[model(received)]
pub struct HistoryNode {
    /// Its id.
    pub id: Option<String>,
    /// What it is.
    pub delivery_status: Option<HistoryStatus>,
    /// When it happened.
    pub occurrence_timestamp: Option<OrText<Timestamp>>,
    /// When it was known.
    pub status_timestamp: Option<OrText<Timestamp>>,
    /// What went wrong.
    pub error_description: Option<String>,
    /// Which app was told.
    pub application: Option<HistoryApplication>,
}

//! Message history: delivery states of messages, without their content.

use crate::{
    engine::operation,
    schema::{AppId, MessageHistoryId, MessageId, OrText, Timestamp, model},
};

/// Lists the message history of a phone number.
#[operation(GET "/{phone_number_id}/message_history", returns = MessageHistory, pages,
    permission = whatsapp_business_management, link = "reference/whatsapp-business-phone-number/message-history-api")]
pub struct ListMessageHistory {
    /// ID of one message, to return only its entry.
    pub message_id: Option<MessageId>,
    /// Fields to return per entry. Default: `id` and `message_id`.
    pub fields: Option<Vec<MessageHistoryField>>,
    /// Maximum number of entries per page. 1 to 100. Default: 25.
    #[check(range(1..=100))]
    pub limit: Option<u32>,
}

/// Lists the delivery events of one message.
#[operation(GET "/{message_history_id}/events", returns = MessageHistoryEvents, pages,
    permission = whatsapp_business_management, link = "reference/whatsapp-business-phone-number/message-history-api")]
pub struct ListMessageHistoryEvents {
    /// ID of the message's entry in the history.
    pub message_history_id: MessageHistoryId,
    /// Delivery status, to return only events with this status.
    pub status_filter: Option<HistoryStatus>,
    /// Fields to return per event.
    pub fields: Option<Vec<HistoryEdgeField>>,
    /// Maximum number of events per page. 1 to 100. Default: 25.
    #[check(range(1..=100))]
    pub limit: Option<u32>,
}

/// Delivery status of a message.
#[model(case = UPPER)]
pub enum HistoryStatus {
    /// Sent by the platform.
    Sent,
    /// Delivered to the user.
    Delivered,
    /// Read by the user.
    Read,
    /// Failed to be delivered.
    Failed,
    /// Reported as deleted.
    Deleted,
}

/// A page of the message history.
#[model(received, page)]
pub struct MessageHistory {
    /// Messages on this page.
    #[always]
    pub data: Vec<MessageHistoryEntry>,
}

/// A message in the message history.
#[model(received, fields(MessageHistoryField))]
pub struct MessageHistoryEntry {
    /// ID of the history entry.
    pub id: MessageHistoryId,
    /// ID of the message.
    pub message_id: Option<MessageId>,
    /// Delivery events of the message.
    pub events: Option<HistoryEvents>,
}

/// A page of delivery events, inside a history entry.
#[model(received, page)]
pub struct HistoryEvents {
    /// Delivery events on this page.
    pub data: Vec<HistoryEvent>,
}

/// A delivery event of a message and the state of its webhook.
#[model(received)]
pub struct HistoryEvent {
    /// ID of the event.
    pub id: Option<String>,
    /// Delivery status of the message.
    pub delivery_status: Option<HistoryStatus>,
    /// State of the webhook for this event: `PENDING`, `DELIVERED`, `FAILED` or `RETRYING`.
    pub webhook_update_state: Option<String>,
    /// Time of the event. Seconds since the Unix epoch.
    pub timestamp: Option<OrText<Timestamp>>,
    /// App that received the webhook.
    pub application: Option<HistoryApplication>,
    /// Callback URL of the webhook.
    pub webhook_uri: Option<String>,
    /// Description of the error.
    pub error_description: Option<String>,
}

/// An app that received a webhook.
#[model(received)]
pub struct HistoryApplication {
    /// ID of the app.
    pub id: Option<AppId>,
    /// Name of the app.
    pub name: Option<String>,
}

/// A page of delivery events.
#[model(received, page)]
pub struct MessageHistoryEvents {
    /// Delivery events on this page.
    #[always]
    pub data: Vec<HistoryEdge>,
}

/// A delivery event and its position in the list.
#[model(received, fields(HistoryEdgeField))]
pub struct HistoryEdge {
    /// Cursor of the event's position.
    pub cursor: Option<String>,
    /// Delivery event of the message.
    pub node: HistoryNode,
}

/// A delivery event of a message.
#[model(received)]
pub struct HistoryNode {
    /// ID of the event.
    pub id: Option<String>,
    /// Delivery status of the message.
    pub delivery_status: Option<HistoryStatus>,
    /// Time at which the event happened. Seconds since the Unix epoch.
    pub occurrence_timestamp: Option<OrText<Timestamp>>,
    /// Time at which the platform recorded the status. Seconds since the Unix epoch.
    pub status_timestamp: Option<OrText<Timestamp>>,
    /// Description of the error.
    pub error_description: Option<String>,
    /// App that received the webhook.
    pub application: Option<HistoryApplication>,
}

//! Events of conversations that several apps share.

use std::borrow::Cow;

use serde_json::Value;

use super::{Contact, Message, Status};
use crate::schema::{Timestamp, model};

/// A change of the app that owns a conversation.
#[model(received)]
pub struct MessagingHandover<'a> {
    /// Type of the change: `control_passed` or `control_taken`.
    #[wire("type")]
    pub kind: Option<Cow<'a, str>>,
    /// Time of the change. Seconds since the Unix epoch.
    pub timestamp: Option<Timestamp>,
    /// User of the conversation.
    pub sender: Option<HandoverUser<'a>>,
    /// Business phone number of the conversation.
    pub recipient: Option<HandoverNumber<'a>>,
    /// Previous and new owner, if the previous owner passed the conversation on.
    pub control_passed: Option<Box<HandoverControl<'a>>>,
    /// Previous and new owner, if the new owner took the conversation.
    pub control_taken: Option<Box<HandoverControl<'a>>>,
}

/// User of a conversation.
#[model(received)]
pub struct HandoverUser<'a> {
    /// Phone number of the user.
    pub phone_number: Option<Cow<'a, str>>,
    /// Business-scoped user ID of the user.
    pub user_id: Option<Cow<'a, str>>,
}

/// Business phone number of a conversation.
#[model(received)]
pub struct HandoverNumber<'a> {
    /// ID of the business phone number.
    pub phone_number_id: Option<Cow<'a, str>>,
    /// Business phone number in digits.
    pub display_phone_number: Option<Cow<'a, str>>,
}

/// Previous and new owner of a conversation.
#[model(received)]
pub struct HandoverControl<'a> {
    /// ID of the app that owned the conversation.
    pub previous_owner_app_id: Option<Cow<'a, str>>,
    /// Role of the previous owner: `customer_service`, `marketing`, `utility`, `ctwa`, `ai_agent` or `escalation`.
    pub previous_owner_role: Option<Cow<'a, str>>,
    /// Role of the previous owner, in older payloads.
    pub previous_owner_app_role: Option<Cow<'a, str>>,
    /// ID of the app that owns the conversation now.
    pub new_owner_app_id: Option<Cow<'a, str>>,
    /// Role of the new owner, from the same list.
    pub new_owner_role: Option<Cow<'a, str>>,
    /// Text from the previous owner for the new owner. At most 2,000 characters.
    pub metadata: Option<Cow<'a, str>>,
    /// Summary of the conversation.
    pub conversation_context: Option<ConversationContext<'a>>,
}

/// Context of a conversation.
#[model(received)]
pub struct ConversationContext<'a> {
    /// Type of the context: `summary`.
    #[wire("type")]
    pub kind: Option<Cow<'a, str>>,
    /// Summary of the conversation.
    pub summary: Option<ConversationSummary<'a>>,
}

/// Summary of a conversation.
#[model(received)]
pub struct ConversationSummary<'a> {
    /// Text of the summary.
    pub text: Option<Cow<'a, str>>,
}

/// Activity in conversations that another app owns. Don't reply to it: a reply takes control of the conversation.
#[model(received)]
pub struct Standby<'a> {
    /// Business phone number of the conversations.
    pub metadata: Option<NumberMetadata<'a>>,
    /// Activity in the conversations.
    pub standby: Option<StandbyItems<'a>>,
}

/// Business phone number with its ID.
#[model(received)]
pub struct NumberMetadata<'a> {
    /// Business phone number in digits.
    pub display_phone_number: Option<Cow<'a, str>>,
    /// ID of the business phone number.
    pub phone_number_id: Option<Cow<'a, str>>,
}

/// Activity in conversations that another app owns.
#[model(received)]
pub struct StandbyItems<'a> {
    /// Contact information of the users.
    #[apart]
    pub contacts: Vec<Contact<'a>>,
    /// Messages from users.
    #[apart]
    pub messages: Vec<Message<'a>>,
    /// Messages that another app sent.
    #[apart]
    pub message_echoes: Vec<StandbyEcho<'a>>,
    /// Statuses of the sent messages.
    #[apart]
    pub statuses: Vec<Status<'a>>,
}

/// A message that another app sent.
#[model(received)]
pub struct StandbyEcho<'a> {
    /// ID of the message (`wamid.…`).
    pub id: Option<Cow<'a, str>>,
    /// Time when the message was sent. Seconds since the Unix epoch.
    pub timestamp: Option<Timestamp>,
    /// Body of the app's send request.
    pub message: Option<Value>,
    /// Template of the message.
    pub template: Option<Value>,
    /// Flow of the message.
    pub flow: Option<Value>,
}

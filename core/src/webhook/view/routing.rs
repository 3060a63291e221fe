//! Conversations that several apps share.

use std::borrow::Cow;

use serde_json::Value;

use super::{Contact, Message, Status};
use crate::schema::{Timestamp, model};

/// A conversation has another owner.
#[model(received)]
pub struct MessagingHandover<'a> {
    /// `control_passed` or `control_taken`.
    #[wire("type")]
    pub kind: Option<Cow<'a, str>>,
    /// When.
    pub timestamp: Option<Timestamp>,
    /// With whom the conversation is.
    pub sender: Option<HandoverPerson<'a>>,
    /// The business phone number.
    pub recipient: Option<HandoverNumber<'a>>,
    /// Who had it and who has it, where one gave it to the other.
    pub control_passed: Option<Box<HandoverControl<'a>>>,
    /// Who had it and who has it, where one took it from the other.
    pub control_taken: Option<Box<HandoverControl<'a>>>,
}

/// With whom a conversation is.
#[model(received)]
pub struct HandoverPerson<'a> {
    /// Their phone number.
    pub phone_number: Option<Cow<'a, str>>,
    /// Their business-scoped user id.
    pub user_id: Option<Cow<'a, str>>,
}

/// The business phone number of a conversation.
#[model(received)]
pub struct HandoverNumber<'a> {
    /// Its id.
    pub phone_number_id: Option<Cow<'a, str>>,
    /// The number itself.
    pub display_phone_number: Option<Cow<'a, str>>,
}

/// Who had a conversation and who has it.
#[model(received)]
pub struct HandoverControl<'a> {
    /// The app that had it.
    pub previous_owner_app_id: Option<Cow<'a, str>>,
    /// What that is there for: `customer_service`, `marketing`, `utility`, `ctwa`, `ai_agent`, `escalation`.
    pub previous_owner_role: Option<Cow<'a, str>>,
    /// The same, as the platform told it before.
    pub previous_owner_app_role: Option<Cow<'a, str>>,
    /// The app that has it.
    pub new_owner_app_id: Option<Cow<'a, str>>,
    /// What that is there for.
    pub new_owner_role: Option<Cow<'a, str>>,
    /// What the one tells the other, up to 2,000 characters.
    pub metadata: Option<Cow<'a, str>>,
    /// What the conversation was about.
    pub conversation_context: Option<ConversationContext<'a>>,
}

/// What a conversation was about.
#[model(received)]
pub struct ConversationContext<'a> {
    /// `summary`.
    #[wire("type")]
    pub kind: Option<Cow<'a, str>>,
    /// It in short.
    pub summary: Option<ConversationSummary<'a>>,
}

/// A conversation in short.
#[model(received)]
pub struct ConversationSummary<'a> {
    /// The text.
    pub text: Option<Cow<'a, str>>,
}

/// What happens in conversations that another app owns. Don't answer it: that takes the conversation.
#[model(received)]
pub struct Standby<'a> {
    /// The business phone number.
    pub metadata: Option<NumberMetadata<'a>>,
    /// What happened.
    pub standby: Option<StandbyItems<'a>>,
}

/// A business phone number.
#[model(received)]
pub struct NumberMetadata<'a> {
    /// The number itself.
    pub display_phone_number: Option<Cow<'a, str>>,
    /// Its id.
    pub phone_number_id: Option<Cow<'a, str>>,
}

/// What happened in conversations that another app owns.
#[model(received)]
pub struct StandbyItems<'a> {
    /// The people.
    #[apart]
    pub contacts: Vec<Contact<'a>>,
    /// What they wrote.
    #[apart]
    pub messages: Vec<Message<'a>>,
    /// What was written to them.
    #[apart]
    pub message_echoes: Vec<StandbyEcho<'a>>,
    /// What became of it.
    #[apart]
    pub statuses: Vec<Status<'a>>,
}

/// What another app wrote to somebody.
#[model(received)]
pub struct StandbyEcho<'a> {
    /// The message.
    pub id: Option<Cow<'a, str>>,
    /// When.
    pub timestamp: Option<Timestamp>,
    /// What was sent, as the app asked for it.
    pub message: Option<Value>,
    /// The template that it was made of.
    pub template: Option<Value>,
    /// The flow that it began.
    pub flow: Option<Value>,
}

//! Conversational components of a chat: prompts (ice breakers) and commands.

use crate::{
    engine::operation,
    operations::{Success, emoji::NO_EMOJI},
    schema::model,
};

/// Sets the prompts and commands of a chat. Replaces all previous settings. Read them with `phone_numbers.get` and the
/// field `conversational_automation`.
#[operation(POST "/{phone_number_id}/conversational_automation", returns = Success, idempotent,
    permission = whatsapp_business_management, link = "business-phone-numbers/conversational-components")]
pub struct SetConversationalAutomation {
    /// Prompts: questions that the user can tap before the first message. At most 4, each 1 to 80
    /// characters without emoji.
    #[check(items(..=4), each(length(1..=80), rule(NO_EMOJI)))]
    pub prompts: Option<Vec<String>>,
    /// Commands that the user can choose after typing `/`. At most 30.
    #[check(items(..=30), unique(command_name))]
    pub commands: Option<Vec<ChatCommand>>,
    /// Requests a webhook when a user opens the chat for the first time. The platform no longer accepts it since
    /// March 2026.
    pub enable_welcome_message: Option<bool>,
}

/// A command that the user can choose after typing `/`.
#[model(received = OfferedCommand)]
pub struct ChatCommand {
    /// Name of the command. 1 to 32 letters, digits and underscores.
    #[required]
    #[check(length(1..=32), pattern("[A-Za-z0-9_]{1,}"))]
    pub command_name: Option<String>,
    /// Description of the command. 1 to 256 characters.
    #[required]
    #[check(length(1..=256), rule(NO_EMOJI))]
    pub command_description: Option<String>,
}

/// Conversational components of a chat.
#[model(received, fields(ConversationalAutomationField, default = "id,prompts,commands"))]
pub struct ConversationalAutomation {
    /// ID of the configuration.
    pub id: Option<String>,
    /// Prompts that the user can tap before the first message.
    pub prompts: Vec<String>,
    /// Commands that the user can choose after typing `/`.
    pub commands: Vec<ChatCommand>,
    /// True if a webhook is sent when a user opens the chat for the first time.
    pub enable_welcome_message: Option<bool>,
}

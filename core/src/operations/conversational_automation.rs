//! What a chat offers before anything was written: questions to tap, and commands.

use crate::{
    engine::operation,
    json::Json,
    operations::{
        Success,
        emoji::{NO_EMOJI, has_emoji},
    },
    schema::{Docs, Rule, model},
};

/// Set what a chat offers. It takes the place of all that was set before; `phone_numbers.get` tells it, with the field
/// `conversational_automation`.
#[operation(POST "/{phone_number_id}/conversational_automation", returns = Success, idempotent,
    permission = whatsapp_business_management, link = "business-phone-numbers/conversational-components")]
pub struct SetConversationalAutomation {
    /// Up to 4 questions to tap.
    #[check(items(..=4), rule(PROMPTS))]
    pub prompts: Option<Vec<String>>,
    /// Up to 30 commands, which people choose after `/`.
    #[check(items(..=30), unique("command_name"))]
    pub commands: Option<Vec<ChatCommand>>,
    /// Be told when somebody opens the chat for the first time. The platform removed this in March 2026.
    pub enable_welcome_message: Option<bool>,
}

/// A command that people choose after `/`.
#[model]
pub struct ChatCommand {
    /// Its name: 1 to 32 letters, digits and underscores.
    #[check(length(1..=32), pattern("[A-Za-z0-9_]{1,}"))]
    pub command_name: String,
    /// What it does: 1 to 256 characters.
    #[check(length(1..=256), rule(NO_EMOJI))]
    pub command_description: String,
}

const PROMPTS: Rule = Rule {
    docs: Docs::new("Each has 1 to 80 characters, and no emoji."),
    check: |prompts| {
        let prompts = prompts.as_array().unwrap_or_default();
        let mut texts = prompts.iter().filter_map(Json::as_str);
        if texts.clone().any(has_emoji) {
            Err("no emoji")
        } else if texts.all(|prompt| (1..=80).contains(&prompt.chars().count())) {
            Ok(())
        } else {
            Err("1 to 80 characters each")
        }
    },
};

/// What a chat offers.
#[model(received)]
pub struct ConversationalAutomation {
    /// ID of the configuration.
    pub id: Option<String>,
    /// Questions to tap.
    pub prompts: Vec<String>,
    /// Commands.
    pub commands: Vec<OfferedCommand>,
    /// Whether you are told when somebody opens the chat for the first time.
    pub enable_welcome_message: Option<bool>,
}

/// A command that people choose after `/`.
#[model(received)]
pub struct OfferedCommand {
    /// Its name.
    pub command_name: Option<String>,
    /// What it does.
    pub command_description: Option<String>,
}

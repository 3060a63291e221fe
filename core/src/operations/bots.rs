//! Bots: the conversational components of a phone number, by the ID of their configuration.

use crate::{
    engine::operation,
    operations::conversational_automation::{ConversationalAutomation, ConversationalAutomationField},
    schema::BotId,
};

/// Gets the conversational components of a phone number by the ID of their configuration.
#[operation(GET "/{bot_id}", returns = ConversationalAutomation, permission = whatsapp_business_management,
    link = "business-phone-numbers/conversational-components")]
pub struct GetBot {
    /// ID of the bot: `id` in `conversational_automation` of a phone number.
    pub bot_id: BotId,
    /// Fields to return.
    pub fields: Option<Vec<ConversationalAutomationField>>,
}

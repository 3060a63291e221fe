//! What the platform takes a message for, before it is sent without a template.

use crate::{
    engine::operation,
    operations::{
        messages::{Interactive, Text},
        templates::TemplateCategory,
    },
    schema::model,
};

/// Show the platform a message that Direct Send is to send: the answer is the category that it takes it for.
///
/// In beta, for accounts that have Direct Send. The body is known from Meta's own SDK only.
#[operation(POST "/{waba_id}/message_samples", returns = MessageSample, idempotent,
    permission = whatsapp_business_management, rate_limit = management)]
pub struct CreateMessageSample {
    /// What it says.
    #[union]
    pub content: SampleContent,
}

/// What a message without a template says.
#[model]
pub enum SampleContent {
    /// Text.
    Text(Text),
    /// Buttons, or a button that opens a page.
    Interactive(Interactive),
}

/// What the platform takes a message for.
#[model(received)]
pub struct MessageSample {
    /// Whether the call was good.
    pub success: Option<bool>,
    /// The category: anything but `MARKETING` can be sent without a template.
    pub category: Option<TemplateCategory>,
}

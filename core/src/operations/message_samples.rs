//! Message samples: the category that the platform assigns to a message of Direct Send.

use crate::{
    engine::operation,
    operations::{
        messages::{Interactive, Text},
        templates::TemplateCategory,
    },
    schema::model,
};

/// Submits a sample of a Direct Send message and returns the category that the platform assigns to it.
///
/// Beta feature, for accounts with Direct Send. The request body is known from Meta's SDK only.
#[operation(POST "/{waba_id}/message_samples", returns = MessageSample, idempotent,
    permission = whatsapp_business_management)]
pub struct CreateMessageSample {
    /// Content of the message.
    #[union]
    pub content: SampleContent,
}

/// Content of a message sent without a template.
#[model]
pub enum SampleContent {
    /// A text message.
    Text(Text),
    /// An interactive message with reply buttons or a URL button.
    Interactive(Interactive),
}

/// Category that the platform assigns to a message.
#[model(received)]
pub struct MessageSample {
    /// True if the request succeeded.
    pub success: Option<bool>,
    /// Category of the message. Every category except `MARKETING` can be sent without a template.
    pub category: Option<TemplateCategory>,
}

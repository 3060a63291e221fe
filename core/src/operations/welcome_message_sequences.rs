//! Welcome message sequences: what users see when they open a chat from an ad that clicks to WhatsApp.

use crate::{
    engine::operation,
    operations::Success,
    schema::{SequenceId, model},
};

/// Creates a welcome message sequence, which ads that click to WhatsApp can refer to.
#[operation(POST "/{waba_id}/welcome_message_sequences", body = form, returns = WelcomeSequenceResult,
    permission = whatsapp_business_management)]
pub struct CreateWelcomeSequence {
    /// Name of the sequence.
    #[check(length(1..))]
    pub name: String,
    /// Content of the sequence.
    pub welcome_message_sequence: WelcomeSequence,
}

/// Updates a welcome message sequence.
#[operation(POST "/{waba_id}/welcome_message_sequences", body = form, returns = WelcomeSequenceResult, idempotent,
    permission = whatsapp_business_management)]
pub struct UpdateWelcomeSequence {
    /// ID of the sequence.
    pub sequence_id: SequenceId,
    /// Name of the sequence.
    #[check(length(1..))]
    pub name: Option<String>,
    /// Content of the sequence.
    pub welcome_message_sequence: Option<WelcomeSequence>,
}

/// Lists the welcome message sequences of a WhatsApp Business account.
#[operation(GET "/{waba_id}/welcome_message_sequences", returns = WelcomeSequences, pages,
    permission = whatsapp_business_management)]
pub struct ListWelcomeSequences {
    /// ID of one sequence, to return only this one.
    pub sequence_id: Option<SequenceId>,
    /// Maximum number of sequences per page. 1 to 100. Default: 25.
    #[check(range(1..=100))]
    pub limit: Option<u32>,
}

/// Deletes a welcome message sequence. Refused with code 4027012 while an active ad uses the sequence.
#[operation(DELETE "/{waba_id}/welcome_message_sequences", returns = Success,
    permission = whatsapp_business_management)]
pub struct DeleteWelcomeSequence {
    /// ID of the sequence.
    pub sequence_id: SequenceId,
}

/// Content of a welcome message sequence.
#[model]
pub struct WelcomeSequence {
    /// Text of the welcome message.
    #[check(length(1..))]
    pub text: String,
    /// Message that is prefilled for the user.
    pub autofill_message: Option<AutofillMessage>,
    /// Questions that the user can tap.
    pub ice_breakers: Option<Vec<IceBreaker>>,
}

/// Message that is prefilled for the user.
#[model]
pub struct AutofillMessage {
    /// Text of the message.
    #[check(length(1..))]
    pub content: String,
}

/// Question that the user can tap.
#[model]
pub struct IceBreaker {
    /// Text of the question.
    #[check(length(1..))]
    pub title: String,
}

/// Result of creating or updating a welcome message sequence.
#[model(received)]
pub struct WelcomeSequenceResult {
    /// ID of the new sequence. Absent after an update.
    pub sequence_id: Option<SequenceId>,
    /// True if the sequence was updated.
    pub success: Option<bool>,
}

/// A page of welcome message sequences.
#[model(received, page)]
pub struct WelcomeSequences {
    /// Sequences on this page.
    #[always]
    pub data: Vec<StoredWelcomeSequence>,
}

/// A welcome message sequence of an account.
#[model(received)]
pub struct StoredWelcomeSequence {
    /// ID of the sequence.
    pub sequence_id: Option<SequenceId>,
    /// Name of the sequence.
    pub name: Option<String>,
    /// Content of the sequence, as JSON text.
    pub welcome_message_sequence: Option<String>,
    /// True if an ad uses the sequence.
    pub is_used_in_ad: Option<bool>,
}

//! What the platform remembers of a portfolio's contacts: the phone numbers of people who hide theirs.

use crate::{engine::operation, schema::model};

/// Have the platform forget a person's phone number.
#[operation(DELETE "/{phone_number_id}/contact_book", set(messaging_product = "whatsapp"), returns = ForgottenContact,
    permission = whatsapp_business_messaging, link = "business-scoped-user-ids")]
pub struct ForgetContact {
    /// The person's business-scoped user id.
    #[check(length(1..))]
    pub bsuid: String,
}

/// Whether a person's phone number was forgotten.
#[model(received)]
pub struct ForgottenContact {
    /// Whether the call was good.
    pub success: Option<bool>,
    /// Whether there was something to forget.
    pub deleted: Option<bool>,
}

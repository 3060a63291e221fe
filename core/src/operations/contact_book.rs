//! Contact book of a business portfolio: phone numbers that the platform stores for users with a hidden phone number.

use crate::{engine::operation, schema::model};

/// Deletes the phone number of a user from the contact book.
#[operation(DELETE "/{phone_number_id}/contact_book", set(messaging_product = "whatsapp"), returns = DeletedContact,
    permission = whatsapp_business_messaging, link = "business-scoped-user-ids")]
pub struct DeleteContact {
    /// Business-scoped user ID (BSUID) of the user.
    #[check(length(1..))]
    pub bsuid: String,
}

/// Result of deleting a contact.
#[model(received)]
pub struct DeletedContact {
    /// True if the request succeeded.
    pub success: Option<bool>,
    /// True if an entry existed and was deleted.
    pub deleted: Option<bool>,
}

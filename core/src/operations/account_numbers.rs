//! WhatsApp account numbers: phone numbers by the ID of their WhatsApp account.

use crate::{engine::operation, operations::phone_numbers::PhoneNumber, schema::AccountNumberId};

/// Gets a WhatsApp account number. The response is the same object as that of `phone_numbers.get`.
#[operation(GET "/{account_number_id}", returns = PhoneNumber, permission = whatsapp_business_management)]
pub struct GetAccountNumber {
    /// ID of the WhatsApp account number.
    pub account_number_id: AccountNumberId,
    /// Fields to return, separated by commas.
    pub fields: Option<String>,
}

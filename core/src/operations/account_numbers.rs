//! WhatsApp account numbers: phone numbers by the ID of their WhatsApp account.

use crate::{
    engine::operation,
    operations::phone_numbers::QualityRating,
    schema::{AccountNumberId, model},
};

/// Gets a WhatsApp account number: display name, quality, limit and status.
#[operation(GET "/{account_number_id}", returns = AccountNumber, permission = whatsapp_business_management)]
pub struct GetAccountNumber {
    /// ID of the WhatsApp account number.
    pub account_number_id: AccountNumberId,
    /// Fields to return.
    pub fields: Option<Vec<AccountNumberField>>,
}

/// A WhatsApp account number. Contains only the requested fields.
#[model(received, fields(AccountNumberField, default = "id,display_phone_number,verified_name,status,quality_rating"))]
pub struct AccountNumber {
    /// ID of the WhatsApp account number.
    pub id: AccountNumberId,
    /// Phone number in display format.
    pub display_phone_number: Option<String>,
    /// Display name, shown to users.
    pub verified_name: Option<String>,
    /// Connection status of the number: `CONNECTED`, `PENDING`, `RESTRICTED` and others.
    pub status: Option<String>,
    /// Quality rating of the number's messages.
    pub quality_rating: Option<QualityRating>,
    /// Country of the number, as an ISO 3166-1 alpha-2 code.
    pub country_code: Option<String>,
    /// Country calling code, without `+`.
    pub country_dial_code: Option<String>,
    /// Status of the ownership verification by code: `VERIFIED` or `UNVERIFIED`.
    pub code_verification_status: Option<String>,
    /// Review status of the display name: `APPROVED`, `PENDING_REVIEW`, `DECLINED` and others.
    pub name_status: Option<String>,
    /// Messaging limit of the number: `TIER_50` to `TIER_UNLIMITED`.
    pub messaging_limit_tier: Option<String>,
    /// Account mode: `LIVE` or `SANDBOX`.
    pub account_mode: Option<String>,
    /// Certificate of the display name, for the former On-Premises API.
    pub certificate: Option<String>,
    /// True if the number has the badge of an Official Business Account.
    pub is_official_business_account: Option<bool>,
}

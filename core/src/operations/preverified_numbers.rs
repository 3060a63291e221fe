//! Pre-verified phone numbers: a pool of numbers that a Solution Partner verifies before clients choose one in Embedded
//! Signup. A number that was chosen becomes an ordinary phone number with another ID.

use crate::{
    engine::operation,
    operations::{Success, businesses::BusinessReference, phone_numbers::CodeMethod},
    schema::{BusinessId, OrText, PreverifiedNumberId, model},
};

/// Adds a phone number to the pool of pre-verified numbers. A number that is never verified leaves the pool after 90 days.
#[operation(POST "/{business_id}/add_phone_numbers", returns = AddedPreverifiedNumber, permission = business_management,
    link = "embedded-signup/pre-verified-numbers")]
pub struct AddPreverifiedNumber {
    /// Phone number with country code.
    #[check(length(1..))]
    pub phone_number: String,
}

/// Lists the pool of pre-verified numbers.
#[operation(GET "/{business_id}/preverified_numbers", returns = PreverifiedNumbers, pages,
    permission = business_management, link = "embedded-signup/pre-verified-numbers")]
pub struct ListPreverifiedNumbers {
    /// Verification status, to return only numbers with this status.
    pub code_verification_status: Option<PreverifiedStatus>,
    /// One phone number, to return only this one.
    pub phone_number: Option<String>,
    /// Verification status, under the name in the platform's OpenAPI file.
    pub verification_status: Option<PreverifiedStatus>,
    /// Availability, to return only such numbers. The guides don't mention this parameter.
    pub availability_status: Option<PreverifiedAvailability>,
    /// Country, as an ISO 3166-1 alpha-2 code, to return only its numbers. Documented in the platform's OpenAPI file only.
    #[check(pattern("[A-Z]{2}"))]
    pub country_code: Option<String>,
    /// Fields to return per number.
    pub fields: Option<Vec<PreverifiedNumberField>>,
    /// Maximum number of pre-verified numbers per page. 1 to 100. Default: 25.
    #[check(range(1..=100))]
    pub limit: Option<u32>,
}

/// Gets a pre-verified number: verification status and expiry.
#[operation(GET "/{preverified_number_id}", returns = PreverifiedNumber, permission = business_management,
    link = "embedded-signup/pre-verified-numbers")]
pub struct GetPreverifiedNumber {
    /// ID of the pre-verified number.
    pub preverified_number_id: PreverifiedNumberId,
    /// Fields to return.
    pub fields: Option<Vec<PreverifiedNumberField>>,
}

/// Deletes a number from the pool of pre-verified numbers.
#[operation(DELETE "/{preverified_number_id}", returns = Success, permission = business_management,
    link = "embedded-signup/pre-verified-numbers")]
pub struct DeletePreverifiedNumber {
    /// ID of the pre-verified number that is deleted.
    pub preverified_number_id: PreverifiedNumberId,
}

/// Requests a verification code for a number of the pool.
#[operation(POST "/{preverified_number_id}/request_code", returns = Success, permission = business_management,
    rate_limit = verification, link = "embedded-signup/pre-verified-numbers")]
pub struct RequestPreverifiedCode {
    /// ID of the number that receives the code.
    pub preverified_number_id: PreverifiedNumberId,
    /// Channel of the code.
    pub code_method: CodeMethod,
    /// Language of the code's message, with its country: `en_US`.
    #[check(pattern("[a-z]{2}_[A-Z]{2}"))]
    pub language: String,
}

/// Verifies a number of the pool with the code that it received. The verification lasts 90 days, and can be renewed in the
/// last 45 days.
#[operation(POST "/{preverified_number_id}/verify_code", returns = VerifiedPreverifiedNumber,
    permission = business_management, rate_limit = verification, link = "embedded-signup/pre-verified-numbers")]
pub struct VerifyPreverifiedCode {
    /// ID of the number that is verified.
    pub preverified_number_id: PreverifiedNumberId,
    /// Verification code: 6 digits, without the hyphen that the message shows.
    #[check(pattern("[0-9]{6}"))]
    pub code: String,
}

/// Shares a number of the pool with the business portfolio of another partner.
#[operation(POST "/{business_id}/share_preverified_numbers", returns = Success, idempotent,
    permission = business_management, link = "embedded-signup/pre-verified-numbers")]
pub struct SharePreverifiedNumber {
    /// ID of the number that is shared.
    pub preverified_id: PreverifiedNumberId,
    /// ID of the partner's business portfolio.
    pub partner_business_id: BusinessId,
}

/// Stops sharing a number of the pool with a partner.
#[operation(DELETE "/{business_id}/share_preverified_numbers", returns = Success, permission = business_management,
    link = "embedded-signup/pre-verified-numbers")]
pub struct UnsharePreverifiedNumber {
    /// ID of the number that is shared no longer.
    pub preverified_id: PreverifiedNumberId,
    /// ID of the business portfolio that loses access.
    pub partner_business_id: BusinessId,
}

/// Lists the business portfolios of partners with which a number of the pool is shared.
#[operation(GET "/{preverified_number_id}/partners", returns = PreverifiedNumberPartners, pages,
    permission = business_management, link = "embedded-signup/pre-verified-numbers")]
pub struct ListPreverifiedNumberPartners {
    /// ID of the shared number.
    pub preverified_number_id: PreverifiedNumberId,
    /// Fields to return per business portfolio.
    pub fields: Option<Vec<PreverifiedNumberPartnerField>>,
    /// Maximum number of partners of a number per page. 1 to 100. Default: 25.
    #[check(range(1..=100))]
    pub limit: Option<u32>,
}

/// Verification status of a number of the pool.
#[model(case = UPPER)]
pub enum PreverifiedStatus {
    /// Verified by code.
    Verified,
    /// Not verified yet.
    NotVerified,
    /// Expired: 90 days have passed since the verification.
    Expired,
    /// Pending: a code was requested.
    Pending,
    /// Failed: the code was wrong. Documented in the platform's OpenAPI file only.
    Failed,
}

/// Availability of a number of the pool.
#[model(case = UPPER)]
pub enum PreverifiedAvailability {
    /// Available for clients.
    Available,
    /// In use by a client.
    InUse,
    /// Reserved for a client.
    Reserved,
    /// Unavailable for any client.
    Unavailable,
}

/// A number that was added to the pool.
#[model(received)]
pub struct AddedPreverifiedNumber {
    /// ID of the number in the pool.
    pub id: PreverifiedNumberId,
}

/// Result of verifying a number of the pool.
#[model(received)]
pub struct VerifiedPreverifiedNumber {
    /// True if the number was verified.
    pub success: bool,
    /// ID of the verified number.
    pub id: Option<PreverifiedNumberId>,
}

/// A page of pre-verified numbers.
#[model(received, page)]
pub struct PreverifiedNumbers {
    /// Pre-verified numbers on this page.
    #[always]
    pub data: Vec<PreverifiedNumber>,
}

/// A pre-verified number. Contains only the requested fields.
#[model(
    received,
    fields(PreverifiedNumberField, default = "id,phone_number,code_verification_status,verification_expiry_time")
)]
pub struct PreverifiedNumber {
    /// ID of the pre-verified number.
    pub id: Option<PreverifiedNumberId>,
    /// Phone number with country code.
    pub phone_number: Option<String>,
    /// Status of the verification by code.
    pub code_verification_status: Option<PreverifiedStatus>,
    /// Time of the verification, in ISO 8601 format.
    pub code_verification_time: Option<String>,
    /// Expiry of the verification, in ISO 8601 format.
    pub verification_expiry_time: Option<String>,
    /// Business portfolio that owns the number.
    pub owner_business: Option<BusinessReference>,
    /// Phone number in display format. This field and those that follow it are documented in the platform's OpenAPI file
    /// only.
    pub display_phone_number: Option<String>,
    /// Country calling code of the number.
    pub country_prefix: Option<u32>,
    /// Verification status, in the form of the platform's OpenAPI file.
    pub verification_status: Option<PreverifiedStatus>,
    /// Availability of the number for clients.
    pub availability_status: Option<PreverifiedAvailability>,
    /// Features of the number: `MESSAGING`, `TEMPLATES`, `FLOWS` and others.
    pub supported_features: Vec<String>,
    /// Time at which the number was added, in ISO 8601 format.
    pub created_time: Option<String>,
    /// Time of the number's last change, in ISO 8601 format.
    pub last_updated: Option<String>,
    /// Country of the number, as an ISO 3166-1 alpha-2 code.
    pub country_code: Option<String>,
    /// Region of the number, human-readable.
    pub region: Option<String>,
    /// Reason why the number is invalid, human-readable.
    pub error_msg: Option<String>,
    /// True if the ID in the request is valid.
    pub is_input_id_valid: Option<bool>,
}

/// A page of partners with which a number is shared.
#[model(received, page)]
pub struct PreverifiedNumberPartners {
    /// Business portfolios of the partners on this page.
    #[always]
    pub data: Vec<PreverifiedNumberPartner>,
}

/// Business portfolio of a partner with which a number is shared.
#[model(received, fields(PreverifiedNumberPartnerField, default = "id,name,verification_status"))]
pub struct PreverifiedNumberPartner {
    /// ID of the partner's business portfolio.
    pub id: BusinessId,
    /// Name of the partner's business portfolio.
    pub name: Option<String>,
    /// Verification status of the partner: `verified`, `not_verified` or `pending`.
    pub verification_status: Option<String>,
    /// Creation time of the business portfolio, in ISO 8601 format.
    pub created_time: Option<String>,
    /// Time of the portfolio's last change, in ISO 8601 format.
    pub updated_time: Option<String>,
    /// ID of the partner's primary page.
    pub primary_page: Option<String>,
    /// Time zone of the partner, as the platform's numeric ID.
    pub timezone_id: Option<OrText<u32>>,
    /// Two-factor authentication that the portfolio requires: `none` or `admin_required`.
    pub two_factor_type: Option<String>,
}

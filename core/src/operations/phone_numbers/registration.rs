//! Registration of phone numbers: add, verify by code, register, and leave the Cloud API.

use crate::{
    engine::operation,
    operations::Success,
    schema::{PhoneNumberId, model},
};

/// Adds a phone number to a WhatsApp Business account, or migrates one from another account.
///
/// The number must then be verified (`phone_numbers.request_code`, `phone_numbers.verify_code`) and registered
/// (`phone_numbers.register`). Phone numbers cannot be deleted by API.
///
/// A migration requires that two-step verification is off at the source, and is not available to accounts on the new
/// account model.
#[operation(POST "/{waba_id}/phone_numbers", returns = CreatedPhoneNumber,
    check(at_least_one(verified_name, migrate_phone_number)), permission = whatsapp_business_management,
    link = "business-phone-numbers/registration")]
pub struct CreatePhoneNumber {
    /// Phone number: 7 to 15 digits, without `+`. In a migration, without the country calling code.
    #[check(pattern("[1-9][0-9]{6,14}"))]
    pub phone_number: String,
    /// Country calling code: 1 to 3 digits, without `+`.
    #[check(pattern("[0-9]{1,3}"))]
    pub cc: Option<String>,
    /// Display name, shown to users after its review. 2 to 75 characters. Required, except in a migration.
    #[check(length(2..=75))]
    pub verified_name: Option<String>,
    /// True to migrate the number from another account of the same business.
    pub migrate_phone_number: Option<bool>,
    /// ID of a pre-verified phone number, which needs no verification code.
    pub preverified_id: Option<String>,
}

/// Requests a verification code, sent to the phone number by SMS or voice call.
///
/// A verified number, or one that has requested too many codes, is refused with code 136024.
#[operation(POST "/{phone_number_id}/request_code", returns = Success, permission = whatsapp_business_management,
    rate_limit = verification, link = "business-phone-numbers/registration")]
pub struct RequestVerificationCode {
    /// Delivery method of the code: SMS or voice call.
    pub code_method: CodeMethod,
    /// Language of the message, such as `en_US`.
    #[check(pattern("[a-z]{2,3}[_A-Z]{0,3}"))]
    pub language: String,
}

/// Verifies the ownership of a phone number with the code that it received. A wrong or expired code is refused with code
/// 136025.
#[operation(POST "/{phone_number_id}/verify_code", returns = VerifiedPhoneNumber,
    permission = whatsapp_business_management, rate_limit = verification, link = "business-phone-numbers/registration")]
pub struct VerifyCode {
    /// Verification code: 6 digits, without a hyphen.
    #[check(pattern("[0-9]{6}"))]
    pub code: String,
}

/// Registers a verified phone number on the Cloud API, so that it can send and receive messages.
///
/// At most 10 registrations and deregistrations per phone number in 72 hours; then the platform refuses with code
/// 133016. Numbers that are also used in the WhatsApp Business app must not be registered.
#[operation(POST "/{phone_number_id}/register", set(messaging_product = "whatsapp"), returns = Success, idempotent,
    check(at_most_one(data_localization_region, meta_store_retention_minutes)),
    permission = whatsapp_business_management, rate_limit = registration, link = "business-phone-numbers/registration")]
pub struct RegisterPhoneNumber {
    /// PIN of two-step verification: 6 digits. If two-step verification is on, its current PIN; otherwise the new PIN.
    #[check(pattern("[0-9]{6}"))]
    pub pin: String,
    /// Region in which messages are stored, as an ISO 3166-1 alpha-2 code: `AE`, `AU`, `BH`, `BR`, `CA`, `CH`, `DE`,
    /// `GB`, `ID`, `IN`, `JP`, `KR`, `SG` or `ZA`. Up to Graph v20 only; later versions take it from
    /// `settings.update`.
    #[check(length(2..=2))]
    pub data_localization_region: Option<String>,
    /// Retention time of messages in minutes: 60, the only value. Up to Graph v20 only.
    #[check(one_of(60))]
    pub meta_store_retention_minutes: Option<u32>,
    /// Backup of the number's registration on the former On-Premises API.
    pub backup: Option<RegistrationBackup>,
    /// Tier of the registration: `PROD` or `SANDBOX`.
    pub tier: Option<String>,
}

/// Deregisters a phone number from the Cloud API. The number can't send or receive messages until it is registered
/// again.
///
/// Counts against the same limit as `phone_numbers.register`. Numbers that are also used in the WhatsApp Business app
/// cannot be deregistered.
#[operation(POST "/{phone_number_id}/deregister", returns = Success, idempotent,
    permission = whatsapp_business_management, rate_limit = registration, link = "business-phone-numbers/registration")]
pub struct DeregisterPhoneNumber {}

/// Delivery method of a verification code.
#[model(case = UPPER)]
pub enum CodeMethod {
    /// Text message (SMS).
    Sms,
    /// Voice call that reads out the code.
    Voice,
}

/// Backup of a registration on the former On-Premises API.
#[model]
pub struct RegistrationBackup {
    /// Password of the backup.
    pub password: String,
    /// Content of the backup.
    pub data: String,
}

/// A phone number that was added to an account.
#[model(received)]
pub struct CreatedPhoneNumber {
    /// ID of the phone number.
    pub id: PhoneNumberId,
}

/// Result of verifying a phone number.
#[model(received)]
pub struct VerifiedPhoneNumber {
    /// True if the code was right.
    pub success: bool,
    /// ID of the verified phone number. Documented in the platform's OpenAPI file only.
    pub id: Option<PhoneNumberId>,
}

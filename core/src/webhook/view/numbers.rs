//! Events of business phone numbers.

use std::borrow::Cow;

use super::ReviewDecision;
use crate::{
    operations::{settings::CallingSettings, usernames::UsernameStatus},
    schema::{OrText, Timestamp, model},
};

/// Change of a business phone number's settings, including changes made through the API.
#[model(received)]
pub struct AccountSettingsUpdate<'a> {
    /// Type of the settings: `phone_number_settings`, in lower or upper case.
    #[wire("type")]
    pub kind: Option<Cow<'a, str>>,
    /// Time of the change. Seconds since the Unix epoch.
    pub timestamp: Option<Timestamp>,
    /// New settings of the number.
    pub phone_number_settings: Option<ChangedNumberSettings<'a>>,
}

/// New settings of a business phone number.
#[model(received)]
pub struct ChangedNumberSettings<'a> {
    /// ID of the business phone number.
    pub phone_number_id: Option<Cow<'a, str>>,
    /// Calling settings. Absent if they didn't change.
    pub calling: Option<Box<CallingSettings>>,
}

/// Change of a business phone number's username.
#[model(received)]
pub struct BusinessUsernameUpdate<'a> {
    /// Business phone number in digits.
    pub display_phone_number: Option<Cow<'a, str>>,
    /// Username of the number. Absent if it was deleted.
    pub username: Option<Cow<'a, str>>,
    /// Status of the username.
    pub status: Option<UsernameStatus>,
    /// Context of the change: `revoked`.
    pub context: Option<Cow<'a, str>>,
}

/// Result of a display name review.
#[model(received)]
pub struct PhoneNumberNameUpdate<'a> {
    /// Business phone number in digits.
    pub display_phone_number: Option<Cow<'a, str>>,
    /// Decision of the review.
    pub decision: Option<ReviewDecision>,
    /// Display name that was requested.
    pub requested_verified_name: Option<Cow<'a, str>>,
    /// Reason for a rejection.
    pub rejection_reason: Option<NameRejectionReason>,
}

/// Reason for the rejection of a display name.
#[model(case = UPPER)]
pub enum NameRejectionReason {
    /// Name of an employee.
    NameEmployeeIssue,
    /// Name unrelated to the business.
    NameEndclientNotrelated,
    /// Format of the name not accepted.
    NameFormatUnacceptable,
    /// Name of an individual.
    NameIndividualIssue,
    /// Name different from the business's name elsewhere.
    NameNotConsistent,
    /// No reason specified.
    #[wire("UNKNOWN")]
    Unspecified,
}

/// Change of a business phone number's throughput or messaging limit.
#[model(received)]
pub struct PhoneNumberQualityUpdate<'a> {
    /// Business phone number in digits.
    pub display_phone_number: Option<Cow<'a, str>>,
    /// Type of the change.
    pub event: Option<PhoneNumberQualityEventKind>,
    /// Previous messaging limit of the number: `TIER_250`, `TIER_2K`, `TIER_10K`, `TIER_100K` or `TIER_UNLIMITED`.
    /// Until February 2026.
    pub old_limit: Option<OrText<Cow<'a, str>>>,
    /// Current messaging limit of the number: `TIER_250`, `TIER_2K`, `TIER_10K`, `TIER_100K` or `TIER_UNLIMITED`. Until
    /// February 2026.
    pub current_limit: Option<OrText<Cow<'a, str>>>,
    /// Messaging limit of the business portfolio: unique users per rolling 24 hours, outside customer service
    /// windows.
    pub max_daily_conversations_per_business: Option<OrText<Cow<'a, str>>>,
}

/// Type of a change of a business phone number.
#[model(case = UPPER)]
pub enum PhoneNumberQualityEventKind {
    /// Registration of the number.
    Onboarding,
    /// Throughput raised to 1,000 messages per second.
    ThroughputUpgrade,
    /// Messaging limit raised, in older payloads.
    Upgrade,
    /// Messaging limit lowered, in older payloads.
    Downgrade,
    /// Quality rating low, in older payloads.
    Flagged,
    /// Quality rating recovered, in older payloads.
    Unflagged,
}

/// Change of a business phone number's two-step verification PIN, or a request to turn it off.
#[model(received)]
pub struct SecurityUpdate<'a> {
    /// Business phone number in digits.
    pub display_phone_number: Option<Cow<'a, str>>,
    /// Type of the change.
    pub event: Option<SecurityEventKind>,
    /// ID of the business user who made the request.
    pub requester: Option<Cow<'a, str>>,
}

/// Change of a two-step verification PIN.
#[model(case = UPPER)]
pub enum SecurityEventKind {
    /// PIN created or changed.
    PinChanged,
    /// Request to turn off two-step verification.
    PinResetRequest,
    /// Two-step verification turned off.
    PinRequestSuccess,
    /// Two-step verification turned off. Alternative spelling of `PIN_REQUEST_SUCCESS`.
    PinResetSuccess,
}

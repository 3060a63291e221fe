//! Business phone numbers.

use std::borrow::Cow;

use super::ReviewDecision;
use crate::{
    operations::{settings::CallingState, usernames::UsernameStatus},
    schema::{OrText, Timestamp, model},
};

/// A number's settings changed, by you too.
#[model(received)]
pub struct AccountSettingsUpdate<'a> {
    /// `phone_number_settings`, in either case.
    #[wire("type")]
    pub kind: Option<Cow<'a, str>>,
    /// When.
    pub timestamp: Option<Timestamp>,
    /// What they are now.
    pub phone_number_settings: Option<ChangedNumberSettings<'a>>,
}

/// What a number's settings are now.
#[model(received)]
pub struct ChangedNumberSettings<'a> {
    /// The number.
    pub phone_number_id: Option<Cow<'a, str>>,
    /// Calls; nothing if they didn't change.
    pub calling: Option<Box<CallingState>>,
}

/// The number's username changed.
#[model(received)]
pub struct BusinessUsernameUpdate<'a> {
    /// The number.
    pub display_phone_number: Option<Cow<'a, str>>,
    /// The username; nothing when it was deleted.
    pub username: Option<Cow<'a, str>>,
    /// Whether people see it.
    pub status: Option<UsernameStatus>,
    /// Why: `revoked`.
    pub context: Option<Cow<'a, str>>,
}

/// A display name was reviewed.
#[model(received)]
pub struct PhoneNumberNameUpdate<'a> {
    /// The number.
    pub display_phone_number: Option<Cow<'a, str>>,
    /// What was decided.
    pub decision: Option<ReviewDecision>,
    /// The name that was asked for.
    pub requested_verified_name: Option<Cow<'a, str>>,
    /// Why it was refused.
    pub rejection_reason: Option<NameRejectionReason>,
}

/// Why a display name was refused.
#[model(case = UPPER)]
pub enum NameRejectionReason {
    /// It is an employee's.
    NameEmployeeIssue,
    /// It isn't the business's.
    NameEndclientNotrelated,
    /// It isn't written as names must be.
    NameFormatUnacceptable,
    /// It is a private person's.
    NameIndividualIssue,
    /// The business calls itself otherwise elsewhere.
    NameNotConsistent,
    /// The platform doesn't say.
    #[wire("UNKNOWN")]
    Unspecified,
}

/// How much a number can send changed.
#[model(received)]
pub struct PhoneNumberQualityUpdate<'a> {
    /// The number.
    pub display_phone_number: Option<Cow<'a, str>>,
    /// What happened.
    pub event: Option<PhoneNumberQualityEventKind>,
    /// How many people it could write to first in a day until now: `TIER_250`, `TIER_2K`, `TIER_10K`, `TIER_100K`, `TIER_UNLIMITED`. Until February 2026.
    pub old_limit: Option<OrText<Cow<'a, str>>>,
    /// How many people it can write to first in a day. Until February 2026.
    pub current_limit: Option<OrText<Cow<'a, str>>>,
    /// How many people all of the business's numbers can write to first in a day.
    pub max_daily_conversations_per_business: Option<OrText<Cow<'a, str>>>,
}

/// What happened to a number.
#[model(case = UPPER)]
pub enum PhoneNumberQualityEventKind {
    /// It was registered.
    Onboarding,
    /// It can send 1,000 messages a second.
    ThroughputUpgrade,
    /// It can write to more people, as the platform said it before.
    Upgrade,
    /// It can write to fewer people, as the platform said it before.
    Downgrade,
    /// People rate it badly, as the platform said it before.
    Flagged,
    /// People rate it better again, as the platform said it before.
    Unflagged,
}

/// Somebody changed a number's PIN, or wants to.
#[model(received)]
pub struct SecurityUpdate<'a> {
    /// The number.
    pub display_phone_number: Option<Cow<'a, str>>,
    /// What happened.
    pub event: Option<SecurityEventKind>,
    /// Who asked for it.
    pub requester: Option<Cow<'a, str>>,
}

/// What happened to a number's PIN.
#[model(case = UPPER)]
pub enum SecurityEventKind {
    /// It was changed.
    PinChanged,
    /// Somebody asked to turn it off.
    PinResetRequest,
    /// It is off.
    PinRequestSuccess,
    /// It is off, as the platform also spells it.
    PinResetSuccess,
}

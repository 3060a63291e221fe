//! Accounts.

use std::borrow::Cow;

use crate::schema::{OrText, Timestamp, model};

/// Something happened to the account. Of partners' accounts the event's `entry_id` is a business portfolio.
#[model(received)]
pub struct AccountUpdate<'a> {
    /// What happened. What more there is to say is in the part that belongs to it.
    pub event: Option<AccountEventKind>,
    /// The number that it happened to.
    pub phone_number: Option<Cow<'a, str>>,
    /// The business's main country.
    pub country: Option<Cow<'a, str>>,
    /// The account, where a partner is told.
    pub waba_info: Option<Box<AccountInfo<'a>>>,
    /// What was broken.
    pub violation_info: Option<ViolationInfo<'a>>,
    /// What the account may not do.
    pub restriction_info: Vec<RestrictionInfo<'a>>,
    /// Whether it was banned.
    pub ban_info: Option<BanInfo<'a>>,
    /// Since when one-time codes to other countries cost more.
    pub auth_international_rate_eligibility: Option<InternationalRate<'a>>,
    /// The discount that was reached.
    pub volume_tier_info: Option<Box<VolumeTier<'a>>>,
    /// Why the WhatsApp Business app's number left.
    pub disconnection_info: Option<DisconnectionInfo>,
    /// What a partner's verification of its client came to.
    pub partner_client_certification_info: Option<Box<CertificationInfo<'a>>>,
    /// Whom a partner must verify.
    pub partner_client_certification_needed_info: Option<CertificationNeed<'a>>,
}

/// What happened to an account.
#[model(case = UPPER)]
pub enum AccountEventKind {
    /// It was deleted.
    AccountDeleted,
    /// It may not do something: `restriction_info`.
    AccountRestriction,
    /// It broke the policies: `violation_info`.
    AccountViolation,
    /// It was banned, will be, or is no longer: `ban_info`.
    DisabledUpdate,
    /// The WhatsApp Business app moved to another device: nothing can be sent for now.
    AccountOffboarded,
    /// The app is back: sending works again.
    AccountReconnected,
    /// It shares an ad account with the Marketing Messages API: `waba_info`.
    AdAccountLinked,
    /// The terms of the Marketing Messages API were signed.
    MmLiteTermsSigned,
    /// One-time codes to other countries cost more: `auth_international_rate_eligibility`.
    AuthIntlPriceEligibilityUpdate,
    /// Its main country was set: `country`.
    BusinessPrimaryLocationCountryUpdate,
    /// It was shared with a partner: `waba_info`.
    PartnerAdded,
    /// It isn't shared any more: `waba_info`, and `disconnection_info` where the WhatsApp Business app has the number too.
    PartnerRemoved,
    /// A client lets the app in: `waba_info`.
    PartnerAppInstalled,
    /// A client doesn't let the app in any more: `waba_info`.
    PartnerAppUninstalled,
    /// A partner's verification of its client came to something: `partner_client_certification_info`.
    PartnerClientCertificationStatusUpdate,
    /// A client must be verified: `partner_client_certification_needed_info`.
    PartnerClientCertificationNeeded,
    /// A discount was reached: `volume_tier_info`.
    VolumeBasedPricingTierUpdate,
    /// A test number became a verified account.
    VerifiedAccount,
    /// A number was removed.
    PhoneNumberRemoved,
    /// A number was disabled.
    PhoneNumberDisabled,
    /// A number was disconnected.
    PhoneNumberDisconnected,
    /// A number was suspended.
    PhoneNumberSuspended,
    /// A number works again.
    PhoneNumberReinstated,
}

/// An account that partners are told about.
#[model(received)]
pub struct AccountInfo<'a> {
    /// The account.
    pub waba_id: Option<Cow<'a, str>>,
    /// The portfolio that owns it.
    pub owner_business_id: Option<Cow<'a, str>>,
    /// The partner's app.
    pub partner_app_id: Option<Cow<'a, str>>,
    /// The ad account.
    pub ad_account_linked: Option<Cow<'a, str>>,
    /// The same, as the platform also spells it.
    pub ad_account_id: Option<Cow<'a, str>>,
    /// The solution that several partners share.
    pub solution_id: Option<Cow<'a, str>>,
    /// The portfolios of those partners.
    pub solution_partner_business_ids: Vec<Cow<'a, str>>,
}

/// What an account broke.
#[model(received)]
pub struct ViolationInfo<'a> {
    /// What: `SCAM`, `GAMBLING`, `SPAM`, … A growing list.
    pub violation_type: Option<Cow<'a, str>>,
    /// What to do.
    pub remediation: Option<Cow<'a, str>>,
}

/// Something that an account may not do.
#[model(received)]
pub struct RestrictionInfo<'a> {
    /// What.
    pub restriction_type: Option<RestrictionType>,
    /// Until when, in seconds since 1970 or as a date in English.
    pub expiration: Option<OrText<Cow<'a, str>>>,
    /// What to do.
    pub remediation: Option<Cow<'a, str>>,
}

/// What an account may not do.
#[model(case = UPPER)]
pub enum RestrictionType {
    /// Add numbers.
    RestrictedAddPhoneNumberAction,
    /// Add numbers, as the platform also spells it.
    RestrictionAddPhoneNumberAction,
    /// Write to people first.
    RestrictedBizInitiatedMessaging,
    /// Answer people.
    RestrictedCustomerInitiatedMessaging,
    /// Call and be called.
    RestrictedBizInitiatedAndUserInitiatedCalling,
    /// Call people.
    RestrictedBusinessInitiatedCalling,
    /// Be called.
    RestrictedUserInitiatedCalling,
    /// Be called by a button.
    RestrictedUserInitiatedCallingCallButtonHidden,
    /// Send utility templates.
    RestrictedUtilityTemplates,
    /// Send utility templates directly.
    RestrictedDirectSendUtilityTemplates,
}

/// Whether an account was banned.
#[model(received)]
pub struct BanInfo<'a> {
    /// Whether it was.
    pub waba_ban_state: Option<BanState>,
    /// When, as a date in English.
    pub waba_ban_date: Option<OrText<Cow<'a, str>>>,
}

/// Whether an account was banned.
#[model(case = UPPER)]
pub enum BanState {
    /// It will be.
    ScheduleForDisable,
    /// It was.
    Disable,
    /// It is no longer.
    Reinstate,
}

/// Since when one-time codes to other countries cost more.
#[model(received)]
pub struct InternationalRate<'a> {
    /// Since when.
    pub start_time: Option<OrText<Timestamp>>,
    /// Countries with a time of their own.
    pub exception_countries: Vec<InternationalRateException<'a>>,
}

/// Since when one-time codes to a country cost more.
#[model(received)]
pub struct InternationalRateException<'a> {
    /// The country's code, of two letters.
    pub country_code: Option<Cow<'a, str>>,
    /// Since when.
    pub start_time: Option<OrText<Timestamp>>,
}

/// A discount for many messages.
#[model(received)]
pub struct VolumeTier<'a> {
    /// When it was reached.
    pub tier_update_time: Option<OrText<Timestamp>>,
    /// For which messages: `UTILITY` or `AUTHENTICATION`.
    pub pricing_category: Option<Cow<'a, str>>,
    /// From which message to which: `25000001:50000000`.
    pub tier: Option<Cow<'a, str>>,
    /// In which month: `2025-11`.
    pub effective_month: Option<Cow<'a, str>>,
    /// For which countries.
    pub region: Option<Cow<'a, str>>,
}

/// Why the WhatsApp Business app's number left.
#[model(received)]
pub struct DisconnectionInfo {
    /// Why.
    pub reason: Option<DisconnectionReason>,
    /// Who did it.
    pub initiated_by: Option<DisconnectionInitiator>,
}

/// Why the WhatsApp Business app's number left.
#[model(case = UPPER)]
pub enum DisconnectionReason {
    /// Somebody disconnected it.
    AccountDisconnected,
    /// It became a private person's.
    BusinessDowngrade,
    /// It has another number.
    ChangeNumber,
    /// It wasn't used here for 30 days.
    CompanionInactivity,
    /// The app wasn't opened for 14 days.
    PrimaryInactivity,
    /// It was registered again.
    UserReRegistered,
}

/// Who disconnected the WhatsApp Business app's number.
#[model(case = UPPER)]
pub enum DisconnectionInitiator {
    /// The business.
    User,
    /// The platform.
    System,
}

/// What a partner's verification of its client came to.
#[model(received)]
pub struct CertificationInfo<'a> {
    /// The client's portfolio.
    pub client_business_id: Option<Cow<'a, str>>,
    /// What it came to.
    pub status: Option<CertificationStatus>,
    /// Why it failed: `LEGAL NAME NOT MATCHING`, `ADDRESS NOT MATCHING`, … with blanks or underscores.
    pub rejection_reasons: Vec<Cow<'a, str>>,
}

/// What a partner's verification of its client came to.
#[model(case = UPPER)]
pub enum CertificationStatus {
    /// The client is verified.
    Approved,
    /// It was given up.
    Discarded,
    /// It failed.
    Failed,
    /// It was refused.
    Rejected,
    /// It is being looked at.
    Pending,
    /// The client is no longer verified.
    Revoked,
}

/// Whom a partner must verify.
#[model(received)]
pub struct CertificationNeed<'a> {
    /// The client's portfolio.
    pub client_business_id: Option<Cow<'a, str>>,
}

/// Something about the account or a number that you should know.
#[model(received)]
pub struct AccountAlert<'a> {
    /// What it is about: `BUSINESS`, `PHONE_NUMBER`, `CURRENT_STATUS_ID`, `WABA`.
    pub entity_type: Option<Cow<'a, str>>,
    /// Which of them.
    pub entity_id: Option<OrText<Cow<'a, str>>>,
    /// What it says. Before, its keys stood beside this one.
    pub alert_info: Option<AlertInfo<'a>>,
    /// How bad it is, as the platform told it before.
    pub alert_severity: Option<AlertSeverity>,
    /// Whether it still is so, as the platform told it before.
    pub alert_status: Option<Cow<'a, str>>,
    /// What it is, as the platform told it before.
    pub alert_type: Option<AlertType>,
    /// The same in a sentence, as the platform told it before.
    pub alert_description: Option<Cow<'a, str>>,
}

/// What an alert says.
#[model(received)]
pub struct AlertInfo<'a> {
    /// How bad it is.
    pub alert_severity: Option<AlertSeverity>,
    /// Whether it still is so: `ACTIVE`, `RESOLVED`, `NONE`.
    pub alert_status: Option<Cow<'a, str>>,
    /// What it is.
    pub alert_type: Option<AlertType>,
    /// The same in a sentence.
    pub alert_description: Option<Cow<'a, str>>,
}

/// How bad something is.
#[model(case = UPPER)]
pub enum AlertSeverity {
    /// Bad.
    Critical,
    /// It may become bad.
    Warning,
    /// Not at all.
    Informational,
}

/// What an alert is about.
#[model(case = UPPER)]
pub enum AlertType {
    /// You can't write to more people yet.
    IncreasedCapabilitiesEligibilityDeferred,
    /// You can't write to more people.
    IncreasedCapabilitiesEligibilityFailed,
    /// The platform must know more before you can write to more people.
    IncreasedCapabilitiesEligibilityNeedMoreInfo,
    /// The number is an official business account.
    ObaApproved,
    /// The number didn't become an official business account.
    ObaRejected,
    /// The profile picture is gone.
    ProfilePictureLost,
}

/// The account was reviewed.
#[model(received)]
pub struct AccountReviewUpdate {
    /// What was decided.
    pub decision: Option<ReviewDecision>,
}

/// What a review decided.
#[model(case = UPPER)]
pub enum ReviewDecision {
    /// It is fine.
    Approved,
    /// It isn't.
    Rejected,
    /// Nothing yet.
    Pending,
    /// Nothing for now.
    Deferred,
}

/// How much the business may do changed.
#[model(received)]
pub struct BusinessCapabilityUpdate<'a> {
    /// How many people all of its numbers can write to first in a day: `TIER_2K` and the like, or a number, of which -1 is any.
    pub max_daily_conversations_per_business: Option<OrText<Cow<'a, str>>>,
    /// How many people each number can write to first in a day, up to v23.0.
    pub max_daily_conversation_per_phone: Option<OrText<Cow<'a, str>>>,
    /// How many numbers it can have in all.
    pub max_phone_numbers_per_business: Option<OrText<u64>>,
    /// How many numbers each account can have.
    pub max_phone_numbers_per_waba: Option<OrText<u64>>,
}

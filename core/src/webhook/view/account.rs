//! Events of WhatsApp Business accounts.

use std::borrow::Cow;

use crate::schema::{OrText, Timestamp, model};

/// Update of a WhatsApp Business account. In updates for partners, the event's `entry_id` is the ID of a business
/// portfolio.
#[model(received)]
pub struct AccountUpdate<'a> {
    /// Type of the update. Details are in the field that belongs to the type.
    pub event: Option<AccountEventKind>,
    /// Business phone number that the update is about.
    pub phone_number: Option<Cow<'a, str>>,
    /// Primary country of the business, as an ISO 3166-1 alpha-2 code.
    pub country: Option<Cow<'a, str>>,
    /// The account, in updates for partners.
    pub waba_info: Option<Box<AccountInfo<'a>>>,
    /// Policy violation of the account.
    pub violation_info: Option<ViolationInfo<'a>>,
    /// Restrictions of the account.
    pub restriction_info: Vec<RestrictionInfo<'a>>,
    /// Ban state of the account.
    pub ban_info: Option<BanInfo<'a>>,
    /// Start of the authentication-international rate.
    pub auth_international_rate_eligibility: Option<InternationalRate<'a>>,
    /// Volume tier that the business reached.
    pub volume_tier_info: Option<Box<VolumeTier<'a>>>,
    /// Reason for the disconnection of a WhatsApp Business app number.
    pub disconnection_info: Option<DisconnectionInfo>,
    /// Result of a partner-led business verification.
    pub partner_client_certification_info: Option<Box<CertificationInfo<'a>>>,
    /// Client that the partner must verify.
    pub partner_client_certification_needed_info: Option<CertificationNeed<'a>>,
}

/// Type of an account update.
#[model(case = UPPER)]
pub enum AccountEventKind {
    /// Deletion of the account.
    AccountDeleted,
    /// Account restricted: see `restriction_info`.
    AccountRestriction,
    /// Policy violation or warning: see `violation_info`.
    AccountViolation,
    /// Ban, scheduled ban or reinstatement: see `ban_info`.
    DisabledUpdate,
    /// Offboarded: the WhatsApp Business app moved to another device. Sending through the API is suspended;
    /// permissions and subscriptions remain.
    AccountOffboarded,
    /// Reconnected: the WhatsApp Business app is connected again, and sending works again.
    AccountReconnected,
    /// Ad account shared for the Marketing Messages API: see `waba_info`.
    AdAccountLinked,
    /// Terms of the Marketing Messages API signed.
    MmLiteTermsSigned,
    /// Eligibility for the authentication-international rate: see `auth_international_rate_eligibility`.
    AuthIntlPriceEligibilityUpdate,
    /// Primary country set: see `country`.
    BusinessPrimaryLocationCountryUpdate,
    /// Account shared with a partner: see `waba_info`.
    PartnerAdded,
    /// Account no longer shared with the partner: see `waba_info`, and `disconnection_info` if the WhatsApp Business
    /// app uses the number too.
    PartnerRemoved,
    /// App installed by a client, who granted permissions to it: see `waba_info`.
    PartnerAppInstalled,
    /// App removed by a client: see `waba_info`.
    PartnerAppUninstalled,
    /// Result of a partner-led business verification: see `partner_client_certification_info`.
    PartnerClientCertificationStatusUpdate,
    /// Verification of a client required: see `partner_client_certification_needed_info`.
    PartnerClientCertificationNeeded,
    /// Volume tier reached: see `volume_tier_info`.
    VolumeBasedPricingTierUpdate,
    /// Verified: a test account became a verified account.
    VerifiedAccount,
    /// Business phone number removed.
    PhoneNumberRemoved,
    /// Business phone number disabled.
    PhoneNumberDisabled,
    /// Business phone number disconnected.
    PhoneNumberDisconnected,
    /// Business phone number suspended.
    PhoneNumberSuspended,
    /// Business phone number reinstated.
    PhoneNumberReinstated,
}

/// WhatsApp Business account in an update for partners.
#[model(received)]
pub struct AccountInfo<'a> {
    /// ID of the WhatsApp Business account.
    pub waba_id: Option<Cow<'a, str>>,
    /// ID of the business portfolio that owns the account.
    pub owner_business_id: Option<Cow<'a, str>>,
    /// ID of the partner's app.
    pub partner_app_id: Option<Cow<'a, str>>,
    /// ID of the linked ad account.
    pub ad_account_linked: Option<Cow<'a, str>>,
    /// ID of the linked ad account. Alternative spelling of `ad_account_linked`.
    pub ad_account_id: Option<Cow<'a, str>>,
    /// ID of the multi-partner solution.
    pub solution_id: Option<Cow<'a, str>>,
    /// IDs of the partners' business portfolios.
    pub solution_partner_business_ids: Vec<Cow<'a, str>>,
}

/// Policy violation of an account.
#[model(received)]
pub struct ViolationInfo<'a> {
    /// Type of the violation: `SCAM`, `GAMBLING`, `SPAM`, … The platform adds more over time.
    pub violation_type: Option<Cow<'a, str>>,
    /// Recommended steps, human-readable.
    pub remediation: Option<Cow<'a, str>>,
}

/// Restriction of an account.
#[model(received)]
pub struct RestrictionInfo<'a> {
    /// Type of the restriction.
    pub restriction_type: Option<RestrictionType>,
    /// End of the restriction: seconds since the Unix epoch, or a date in English.
    pub expiration: Option<OrText<Cow<'a, str>>>,
    /// Recommended steps, human-readable.
    pub remediation: Option<Cow<'a, str>>,
}

/// Action that an account is restricted from.
#[model(case = UPPER)]
pub enum RestrictionType {
    /// Adding phone numbers.
    RestrictedAddPhoneNumberAction,
    /// Adding phone numbers. Alternative spelling of `RESTRICTED_ADD_PHONE_NUMBER_ACTION`.
    RestrictionAddPhoneNumberAction,
    /// Sending messages outside the customer service window.
    RestrictedBizInitiatedMessaging,
    /// Replying to users.
    RestrictedCustomerInitiatedMessaging,
    /// Making and receiving calls.
    RestrictedBizInitiatedAndUserInitiatedCalling,
    /// Making calls to users.
    RestrictedBusinessInitiatedCalling,
    /// Receiving calls from users.
    RestrictedUserInitiatedCalling,
    /// Receiving calls by the call button, which is hidden.
    RestrictedUserInitiatedCallingCallButtonHidden,
    /// Sending utility templates.
    RestrictedUtilityTemplates,
    /// Sending utility templates with Direct Send.
    RestrictedDirectSendUtilityTemplates,
}

/// Ban state of an account.
#[model(received)]
pub struct BanInfo<'a> {
    /// State of the ban.
    pub waba_ban_state: Option<BanState>,
    /// Date of the ban, in English.
    pub waba_ban_date: Option<OrText<Cow<'a, str>>>,
}

/// State of an account's ban.
#[model(case = UPPER)]
pub enum BanState {
    /// Scheduled to be banned.
    ScheduleForDisable,
    /// Banned by the platform.
    Disable,
    /// Reinstated: no longer banned.
    Reinstate,
}

/// Start of the authentication-international rate.
#[model(received)]
pub struct InternationalRate<'a> {
    /// Time when the rate starts to apply. Seconds since the Unix epoch.
    pub start_time: Option<OrText<Timestamp>>,
    /// Countries with a different start.
    pub exception_countries: Vec<InternationalRateException<'a>>,
}

/// Start of the authentication-international rate for one country.
#[model(received)]
pub struct InternationalRateException<'a> {
    /// Country, as an ISO 3166-1 alpha-2 code.
    pub country_code: Option<Cow<'a, str>>,
    /// Time when the rate starts to apply in this country. Seconds since the Unix epoch.
    pub start_time: Option<OrText<Timestamp>>,
}

/// Volume tier: a lower price for a large number of messages.
#[model(received)]
pub struct VolumeTier<'a> {
    /// Time when the tier was reached. Seconds since the Unix epoch.
    pub tier_update_time: Option<OrText<Timestamp>>,
    /// Category that the tier applies to: `UTILITY` or `AUTHENTICATION`.
    pub pricing_category: Option<Cow<'a, str>>,
    /// First and last message of the tier, such as `25000001:50000000`.
    pub tier: Option<Cow<'a, str>>,
    /// Month of the tier in the format `YYYY-MM`, such as `2025-11`.
    pub effective_month: Option<Cow<'a, str>>,
    /// Market or region that the tier applies to.
    pub region: Option<Cow<'a, str>>,
}

/// Disconnection of a WhatsApp Business app number from the API.
#[model(received)]
pub struct DisconnectionInfo {
    /// Reason for the disconnection.
    pub reason: Option<DisconnectionReason>,
    /// Party that started the disconnection.
    pub initiated_by: Option<DisconnectionInitiator>,
}

/// Reason for the disconnection of a WhatsApp Business app number.
#[model(case = UPPER)]
pub enum DisconnectionReason {
    /// Disconnected in the app.
    AccountDisconnected,
    /// Changed to a personal WhatsApp account.
    BusinessDowngrade,
    /// Changed to another phone number.
    ChangeNumber,
    /// No activity through the API for about 30 days.
    CompanionInactivity,
    /// No activity in the app for about 14 days.
    PrimaryInactivity,
    /// Number registered again.
    UserReRegistered,
}

/// Party that started the disconnection of a WhatsApp Business app number.
#[model(case = UPPER)]
pub enum DisconnectionInitiator {
    /// Started by the business.
    User,
    /// Started by the platform.
    System,
}

/// Result of a partner-led business verification.
#[model(received)]
pub struct CertificationInfo<'a> {
    /// ID of the client's business portfolio.
    pub client_business_id: Option<Cow<'a, str>>,
    /// Status of the verification.
    pub status: Option<CertificationStatus>,
    /// Reasons for a rejection: `LEGAL NAME NOT MATCHING`, `ADDRESS NOT MATCHING`, … Words are separated by spaces or
    /// underscores.
    pub rejection_reasons: Vec<Cow<'a, str>>,
}

/// Status of a partner-led business verification.
#[model(case = UPPER)]
pub enum CertificationStatus {
    /// Approved: the client is verified.
    Approved,
    /// Verification of the client discarded.
    Discarded,
    /// Verification of the client failed.
    Failed,
    /// Rejected by the platform.
    Rejected,
    /// Pending review by the platform.
    Pending,
    /// Revoked after an earlier approval.
    Revoked,
}

/// Client that a partner must verify.
#[model(received)]
pub struct CertificationNeed<'a> {
    /// ID of the client's business portfolio.
    pub client_business_id: Option<Cow<'a, str>>,
}

/// Alert about a business, an account or a business phone number.
#[model(received)]
pub struct AccountAlert<'a> {
    /// Type of the entity: `BUSINESS`, `PHONE_NUMBER`, `CURRENT_STATUS_ID` or `WABA`.
    pub entity_type: Option<Cow<'a, str>>,
    /// ID of the entity.
    pub entity_id: Option<OrText<Cow<'a, str>>>,
    /// Content of the alert. In older payloads, its fields are in the alert itself.
    pub alert_info: Option<AlertInfo<'a>>,
    /// Severity of the alert, in older payloads.
    pub alert_severity: Option<AlertSeverity>,
    /// Status of the alert, in older payloads.
    pub alert_status: Option<Cow<'a, str>>,
    /// Type of the alert, in older payloads.
    pub alert_type: Option<AlertType>,
    /// Description of the alert in one sentence, in older payloads.
    pub alert_description: Option<Cow<'a, str>>,
}

/// Content of an alert.
#[model(received)]
pub struct AlertInfo<'a> {
    /// Severity of the alert.
    pub alert_severity: Option<AlertSeverity>,
    /// Status of the alert: `ACTIVE`, `RESOLVED` or `NONE`.
    pub alert_status: Option<Cow<'a, str>>,
    /// Type of the alert.
    pub alert_type: Option<AlertType>,
    /// Description of the alert in one sentence.
    pub alert_description: Option<Cow<'a, str>>,
}

/// Severity of an alert.
#[model(case = UPPER)]
pub enum AlertSeverity {
    /// Critical: act now.
    Critical,
    /// Warning: may become critical.
    Warning,
    /// Informational: no action needed.
    Informational,
}

/// Type of an alert.
#[model(case = UPPER)]
pub enum AlertType {
    /// Higher messaging limit deferred.
    IncreasedCapabilitiesEligibilityDeferred,
    /// Higher messaging limit denied.
    IncreasedCapabilitiesEligibilityFailed,
    /// Higher messaging limit that requires more information about the business.
    IncreasedCapabilitiesEligibilityNeedMoreInfo,
    /// Official business account approved.
    ObaApproved,
    /// Official business account rejected.
    ObaRejected,
    /// Profile picture of the number lost.
    ProfilePictureLost,
}

/// Result of an account review.
#[model(received)]
pub struct AccountReviewUpdate {
    /// Decision of the review.
    pub decision: Option<ReviewDecision>,
}

/// Decision of a review.
#[model(case = UPPER)]
pub enum ReviewDecision {
    /// Approved by the platform.
    Approved,
    /// Rejected by the platform.
    Rejected,
    /// Pending review by the platform.
    Pending,
    /// Deferred to a later review.
    Deferred,
}

/// Change of the business's messaging limit or of its maximum number of phone numbers.
#[model(received)]
pub struct BusinessCapabilityUpdate<'a> {
    /// Messaging limit of the business portfolio: unique users per rolling 24 hours, outside customer service
    /// windows. One of `TIER_250`, `TIER_2K`, `TIER_10K`, `TIER_100K` and `TIER_UNLIMITED`, or a number, where -1 is
    /// unlimited.
    pub max_daily_conversations_per_business: Option<OrText<Cow<'a, str>>>,
    /// Messaging limit of each business phone number. Up to v23.0.
    pub max_daily_conversation_per_phone: Option<OrText<Cow<'a, str>>>,
    /// Maximum number of phone numbers of the business portfolio.
    pub max_phone_numbers_per_business: Option<OrText<u64>>,
    /// Maximum number of phone numbers of each WhatsApp Business account.
    pub max_phone_numbers_per_waba: Option<OrText<u64>>,
}

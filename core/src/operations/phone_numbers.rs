//! Business phone numbers.

use crate::{
    engine::{Paging, operation},
    operations::{
        conversational_automation::ConversationalAutomation, health::HealthStatus,
        official_business_account::OfficialBusinessAccount,
    },
    schema::{PhoneNumberId, model},
};

/// List the phone numbers of a WhatsApp Business account.
#[operation(GET "/{waba_id}/phone_numbers", returns = PhoneNumbers, pages, permission = whatsapp_business_management,
    rate_limit = management, link = "business-phone-numbers/phone-numbers")]
pub struct ListPhoneNumbers {
    /// What to tell of each, by commas, as in `id,verified_name,status`; a few things unless told.
    pub fields: Option<String>,
    /// JSON, as in `[{"field":"account_mode","operator":"EQUAL","value":"LIVE"}]`.
    pub filtering: Option<String>,
    /// As in `creation_time.desc`.
    pub sort: Option<String>,
    /// How many on a page: 1 to 100, 25 unless told.
    #[check(range(1..=100))]
    pub limit: Option<u32>,
    /// The page after this cursor.
    pub after: Option<String>,
    /// The page before this cursor.
    pub before: Option<String>,
}

/// Get one phone number: its name, quality, limits and state.
#[operation(GET "/{phone_number_id}", returns = PhoneNumber, permission = whatsapp_business_management, rate_limit = management,
    link = "business-phone-numbers/phone-numbers")]
pub struct GetPhoneNumber {
    /// What to tell of it, by commas, as in `id,throughput,whatsapp_business_manager_messaging_limit`; a few things unless told.
    pub fields: Option<String>,
}

/// A page of phone numbers.
#[model(received)]
pub struct PhoneNumbers {
    /// The numbers.
    #[always]
    pub data: Vec<PhoneNumber>,
    /// The way to the other pages.
    pub paging: Option<Paging>,
}

/// A business phone number. Only what was asked for is there.
#[model(received)]
pub struct PhoneNumber {
    /// Its id.
    pub id: PhoneNumberId,
    /// The number, as people read it.
    pub display_phone_number: Option<String>,
    /// The name that people see.
    pub verified_name: Option<String>,
    /// Username by which users find the number; absent if it has none.
    pub username: Option<String>,
    /// Country of the number, as an ISO 3166-1 alpha-2 code.
    pub country_code: Option<String>,
    /// Country calling code, without `+`.
    pub country_dial_code: Option<String>,
    /// How people rate its messages.
    pub quality_rating: Option<QualityRating>,
    /// Quality rating as an object, returned if `quality_score` is requested.
    pub quality_score: Option<NumberQuality>,
    /// Whether its owner proved that it is theirs.
    pub code_verification_status: Option<String>,
    /// The review of its name.
    pub name_status: Option<String>,
    /// Display name that was requested and is under review; absent unless a change is pending.
    pub new_display_name: Option<String>,
    /// Status of the review of `new_display_name`: `PENDING_REVIEW`, `DECLINED` and others.
    pub new_name_status: Option<String>,
    /// Status of the reviews of the business and of the display name, taken together.
    pub unified_cert_status: Option<UnifiedCertStatus>,
    /// Whether it can send.
    pub status: Option<String>,
    /// Platform that hosts the number.
    pub platform_type: Option<HostPlatform>,
    /// Platform that hosts the number, under the name that the platform's OpenAPI file gives it.
    pub host_platform: Option<HostPlatform>,
    /// How much it can send.
    pub throughput: Option<Throughput>,
    /// `LIVE` or `SANDBOX`.
    pub account_mode: Option<String>,
    /// How many people the portfolio may write to in 24 hours, outside customer service windows: `TIER_250` to
    /// `TIER_UNLIMITED`.
    pub whatsapp_business_manager_messaging_limit: Option<String>,
    /// The same, for one number, as it was before October 2025.
    pub messaging_limit_tier: Option<String>,
    /// Whether messages can be sent, and what is in the way.
    pub health_status: Option<HealthStatus>,
    /// Whether it has the badge.
    pub is_official_business_account: Option<bool>,
    /// Whether it is on the WhatsApp Business app too.
    pub is_on_biz_app: Option<bool>,
    /// Whether it has a PIN.
    pub is_pin_enabled: Option<bool>,
    /// Whether a partner verified the number before it was added.
    pub is_preverified_number: Option<bool>,
    /// Whether users find the number by search: `VISIBLE` or `HIDDEN`.
    pub search_visibility: Option<String>,
    /// Callback URLs of the webhooks about the number, returned if `webhook_configuration` is requested.
    pub webhook_configuration: Option<CallbackUrls>,
    /// When it was onboarded, in ISO 8601.
    pub last_onboarded_time: Option<String>,
    /// What its chat offers before anything was written.
    pub conversational_automation: Option<ConversationalAutomation>,
    /// Where the application for the badge stands.
    pub official_business_account: Option<OfficialBusinessAccount>,
}

/// Platform that hosts a phone number.
#[model(case = UPPER)]
pub enum HostPlatform {
    /// Cloud API.
    CloudApi,
    /// On-Premises API.
    OnPremise,
    /// None.
    NotApplicable,
}

/// Status of the reviews of a business and of a number's display name, taken together.
#[model(case = UPPER)]
pub enum UnifiedCertStatus {
    /// Approved.
    Approved,
    /// The display name is under review.
    NamePendingReview,
    /// The display name was rejected.
    NameNotApproved,
    /// The review of the account has not started.
    AccountReviewNotStarted,
    /// Approved with limited access.
    LimitedAccess,
}

/// How people rate a number's messages.
#[model(case = UPPER)]
pub enum QualityRating {
    /// Well.
    Green,
    /// So-so.
    Yellow,
    /// Badly.
    Red,
    /// Not enough messages to tell.
    Na,
}

/// Quality rating of a number.
#[model(received)]
pub struct NumberQuality {
    /// Rating.
    pub score: Option<QualityRating>,
}

/// Callback URLs of the webhooks about a number. The URL of the number takes precedence over that of the account, and that
/// of the account over that of the app.
#[model(received)]
pub struct CallbackUrls {
    /// Callback URL of the number; absent if none is set.
    pub phone_number: Option<String>,
    /// Callback URL of the WhatsApp Business account; absent if none is set.
    pub whatsapp_business_account: Option<String>,
    /// Callback URL of the app.
    pub application: Option<String>,
}

/// How much a number can send.
#[model(received)]
pub struct Throughput {
    /// The level.
    pub level: ThroughputLevel,
}

/// How much a number can send.
#[model(case = UPPER)]
pub enum ThroughputLevel {
    /// 80 messages a second.
    Standard,
    /// 1,000 messages a second.
    High,
    /// None: it isn't on the Cloud API.
    NotApplicable,
}

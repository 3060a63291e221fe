//! Business phone numbers: list, get, update, and their registration.

mod registration;

pub use registration::*;

use crate::{
    engine::operation,
    operations::{
        Success, conversational_automation::ConversationalAutomation, health::HealthStatus,
        official_business_account::OfficialBusinessAccount,
    },
    schema::{PhoneNumberId, model},
};

/// Lists the phone numbers of a WhatsApp Business account.
#[operation(GET "/{waba_id}/phone_numbers", returns = PhoneNumbers, pages, permission = whatsapp_business_management,
    rate_limit = management, link = "business-phone-numbers/phone-numbers")]
pub struct ListPhoneNumbers {
    /// Fields to return per phone number.
    pub fields: Option<Vec<PhoneNumberField>>,
    /// Filter as JSON, such as `[{"field":"account_mode","operator":"EQUAL","value":"LIVE"}]`.
    pub filtering: Option<String>,
    /// Sort order: `creation_time` or `last_onboarded_time`, each with `.asc` or `.desc`.
    pub sort: Option<String>,
    /// Maximum number of phone numbers per page. 1 to 100. Default: 25.
    #[check(range(1..=100))]
    pub limit: Option<u32>,
}

/// Gets a phone number: display name, quality, limits and status.
#[operation(GET "/{phone_number_id}", returns = PhoneNumber, permission = whatsapp_business_management, rate_limit = management,
    link = "business-phone-numbers/phone-numbers")]
pub struct GetPhoneNumber {
    /// Fields to return.
    pub fields: Option<Vec<PhoneNumberField>>,
}

/// Updates a phone number: PIN, display name, callback URL or visibility. Omitted fields stay unchanged.
#[operation(POST "/{phone_number_id}", returns = Success, idempotent, permission = whatsapp_business_management,
    link = "business-phone-numbers/phone-numbers")]
pub struct UpdatePhoneNumber {
    /// PIN of two-step verification: 6 digits. Enables two-step verification, which cannot be disabled by API.
    #[check(pattern("[0-9]{6}"))]
    pub pin: Option<String>,
    /// Display name to request. 2 to 75 characters. Read its review status with the fields `new_display_name` and
    /// `new_name_status`.
    #[check(length(2..=75))]
    pub new_display_name: Option<String>,
    /// Callback URL for the webhooks of this number, instead of that of the account or the app.
    pub webhook_configuration: Option<CallbackOverride>,
    /// Visibility of the number in search: `VISIBLE` or `HIDDEN`. Documented in the platform's OpenAPI file only.
    pub search_visibility: Option<String>,
    /// Username of the number. Documented in the platform's OpenAPI file only; the guides use `usernames.set`.
    pub username: Option<String>,
    /// Connection status of the number. Documented in the platform's OpenAPI file only.
    pub connection_status: Option<String>,
    /// URL for webhooks. Documented in the platform's OpenAPI file only; the guides use `webhook_configuration`.
    pub webhook_url: Option<String>,
    /// Security settings of the number. Documented in the platform's OpenAPI file only.
    pub whatsapp_business_api_data: Option<SecuritySettings>,
}

/// Callback URL for the webhooks of one phone number.
#[model]
pub struct CallbackOverride {
    /// Callback URL, answered by a handshake at once. At most 200 characters. An empty text removes the callback URL.
    #[check(length(..=200))]
    pub override_callback_uri: String,
    /// Verify token of the handshake with the callback URL.
    pub verify_token: Option<String>,
}

/// Security settings of a phone number, as in the platform's OpenAPI file.
#[model]
pub struct SecuritySettings {
    /// PIN of two-step verification: 6 digits.
    #[check(pattern("[0-9]{6}"))]
    pub pin: Option<String>,
    /// True to show security notifications.
    pub show_security_notifications: Option<bool>,
    /// True to notify users when the number changes.
    pub notify_user_change_number: Option<bool>,
}

/// A page of phone numbers.
#[model(received, page)]
pub struct PhoneNumbers {
    /// Phone numbers on this page.
    #[always]
    pub data: Vec<PhoneNumber>,
}

/// A business phone number. Contains only the requested fields.
#[model(
    received,
    fields(
        PhoneNumberField,
        default = "id,display_phone_number,verified_name,name_status,\
    code_verification_status,status,quality_rating,platform_type,throughput,webhook_configuration"
    )
)]
pub struct PhoneNumber {
    /// ID of the phone number.
    pub id: PhoneNumberId,
    /// Phone number in display format.
    pub display_phone_number: Option<String>,
    /// Display name, shown to users.
    pub verified_name: Option<String>,
    /// Username by which users find the number. Absent if there is none.
    pub username: Option<String>,
    /// Country of the number, as an ISO 3166-1 alpha-2 code.
    pub country_code: Option<String>,
    /// Country calling code, without `+`.
    pub country_dial_code: Option<String>,
    /// Quality rating of the number's messages.
    pub quality_rating: Option<QualityRating>,
    /// Quality rating as an object. Returned if `quality_score` is requested.
    pub quality_score: Option<NumberQuality>,
    /// Status of the ownership verification by code: `VERIFIED`, `NOT_VERIFIED` or `EXPIRED`.
    pub code_verification_status: Option<String>,
    /// Review status of the display name: `APPROVED`, `PENDING_REVIEW`, `DECLINED` and others.
    pub name_status: Option<String>,
    /// Requested display name that is under review. Absent if no change is pending.
    pub new_display_name: Option<String>,
    /// Review status of `new_display_name`: `PENDING_REVIEW`, `DECLINED` and others.
    pub new_name_status: Option<String>,
    /// Certificate of the display name, for the former On-Premises API.
    pub certificate: Option<String>,
    /// Certificate of `new_display_name`, for the former On-Premises API.
    pub new_certificate: Option<String>,
    /// Combined review status of the business and of the display name.
    pub unified_cert_status: Option<UnifiedCertStatus>,
    /// Connection status of the number: `CONNECTED`, `PENDING`, `RESTRICTED`, `BANNED` and others.
    pub status: Option<String>,
    /// Platform that hosts the number.
    pub platform_type: Option<HostPlatform>,
    /// Platform that hosts the number, under the name in the platform's OpenAPI file.
    pub host_platform: Option<HostPlatform>,
    /// Maximum throughput of the number.
    pub throughput: Option<Throughput>,
    /// Account mode: `LIVE` or `SANDBOX`.
    pub account_mode: Option<String>,
    /// Messaging limit of the business portfolio: unique users per rolling 24 hours, outside customer service windows.
    /// `TIER_250` to `TIER_UNLIMITED`.
    pub whatsapp_business_manager_messaging_limit: Option<String>,
    /// Messaging limit of the single number, as used before October 2025.
    pub messaging_limit_tier: Option<String>,
    /// Health status of the number: sending capability and blocking errors.
    pub health_status: Option<HealthStatus>,
    /// True if the number has the badge of an Official Business Account.
    pub is_official_business_account: Option<bool>,
    /// True if the number is also used in the WhatsApp Business app.
    pub is_on_biz_app: Option<bool>,
    /// True if two-step verification (a PIN) is enabled.
    pub is_pin_enabled: Option<bool>,
    /// True if a partner verified the number before it was added.
    pub is_preverified_number: Option<bool>,
    /// Search visibility of the number: `VISIBLE` or `HIDDEN`.
    pub search_visibility: Option<String>,
    /// Eligibility of the number for the global search of businesses, such as `APPLICABLE`.
    pub eligibility_for_api_business_global_search: Option<String>,
    /// Callback URLs of the number's webhooks. Returned if `webhook_configuration` is requested.
    pub webhook_configuration: Option<CallbackUrls>,
    /// Time of the last onboarding, in ISO 8601 format.
    pub last_onboarded_time: Option<String>,
    /// Conversational components of the chat: prompts and commands.
    pub conversational_automation: Option<ConversationalAutomation>,
    /// Status of the application for an Official Business Account.
    pub official_business_account: Option<OfficialBusinessAccount>,
}

/// Platform that hosts a phone number.
#[model(case = UPPER)]
pub enum HostPlatform {
    /// Hosted on the Cloud API.
    CloudApi,
    /// Hosted on the On-Premises API.
    OnPremise,
    /// Not hosted on any API.
    NotApplicable,
}

/// Combined review status of a business and of the display name of its number.
#[model(case = UPPER)]
pub enum UnifiedCertStatus {
    /// Approved by the platform.
    Approved,
    /// Display name pending review.
    NamePendingReview,
    /// Display name not approved.
    NameNotApproved,
    /// Account review not started.
    AccountReviewNotStarted,
    /// Approved with limited access.
    LimitedAccess,
}

/// Quality rating of a phone number's messages.
#[model(case = UPPER)]
pub enum QualityRating {
    /// High quality (GREEN).
    Green,
    /// Medium quality (YELLOW).
    Yellow,
    /// Low quality (RED).
    Red,
    /// Not available: too few messages for a rating.
    Na,
}

/// Quality rating of a number, as an object.
#[model(received)]
pub struct NumberQuality {
    /// Quality rating of the number.
    pub score: Option<QualityRating>,
}

/// Callback URLs of a number's webhooks. The URL of the number takes precedence over the URL of the account, and the
/// URL of the account over the URL of the app.
#[model(received)]
pub struct CallbackUrls {
    /// Callback URL of the number. Absent if none is set.
    pub phone_number: Option<String>,
    /// Callback URL of the WhatsApp Business account. Absent if none is set.
    pub whatsapp_business_account: Option<String>,
    /// Callback URL of the app.
    pub application: Option<String>,
}

/// Maximum throughput of a phone number.
#[model(received)]
pub struct Throughput {
    /// Level of the throughput.
    pub level: ThroughputLevel,
}

/// Level of a phone number's throughput.
#[model(case = UPPER)]
pub enum ThroughputLevel {
    /// Standard: up to 80 messages per second.
    Standard,
    /// High: up to 1,000 messages per second.
    High,
    /// Not applicable: the number is not on the Cloud API.
    NotApplicable,
}

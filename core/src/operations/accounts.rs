//! WhatsApp Business accounts: what a business's phone numbers and templates belong to.

use std::collections::BTreeMap;

use crate::{
    engine::operation,
    operations::health::HealthStatus,
    schema::{BusinessId, OrText, Timestamp, WabaId, model},
};

/// Get a WhatsApp Business account: its name, review, limits and what is switched on.
#[operation(GET "/{waba_id}", returns = Account, permission = whatsapp_business_management, rate_limit = management,
    link = "whatsapp-business-accounts")]
pub struct GetAccount {
    /// What to tell of it, by commas, as in `id,name,marketing_messages_onboarding_status`; a few things unless told.
    pub fields: Option<String>,
}

/// Change a WhatsApp Business account. What isn't said stays as it is.
#[operation(POST "/{waba_id}", returns = UpdatedAccount, idempotent, permission = whatsapp_business_management,
    rate_limit = management, link = "whatsapp-business-accounts")]
pub struct UpdateAccount {
    /// Whether marketing templates go by `marketing_messages.send` alone: `messages.send` refuses them then (code 131063).
    pub disable_marketing_messages_on_cloud_api: Option<bool>,
    /// How the platform may change marketing templates to make people look.
    pub degrees_of_freedom_spec: Option<DegreesOfFreedom>,
    /// Whether templates that weren't sent for 12 months are archived.
    pub template_auto_archival_enabled: Option<bool>,
    /// `true` lets templates be analysed. It can't be taken back.
    pub is_enabled_for_insights: Option<bool>,
    /// Its name: 1 to 100 characters. Documented in the platform's OpenAPI file only.
    #[check(length(1..=100))]
    pub name: Option<String>,
    /// Its time zone, by the platform's number for it. Documented in the platform's OpenAPI file only.
    pub timezone_id: Option<String>,
}

/// How the platform may change marketing templates.
#[model]
pub struct DegreesOfFreedom {
    /// What is switched on or off, by its name: `image_brightness_and_contrast`, `image_touchups`, `add_text_overlay`,
    /// `image_animation`, `image_background_gen`, `auto_promotion_tag`, `text_extraction_for_headline`,
    /// `text_extraction_for_tap_target`, `product_extensions`, `text_formatting_optimization`.
    pub creative_features_spec: BTreeMap<String, CreativeFeature>,
}

/// Whether the platform may make one kind of change.
#[model]
pub struct CreativeFeature {
    /// Whether it may.
    pub enroll_status: EnrollStatus,
}

/// Whether the platform may do something.
#[model(case = UPPER)]
pub enum EnrollStatus {
    /// It may.
    OptIn,
    /// It may not.
    OptOut,
}

/// An account that was changed.
#[model(received)]
pub struct UpdatedAccount {
    /// Whether it was.
    pub success: Option<bool>,
    /// The account, where `is_enabled_for_insights` was set.
    pub id: Option<WabaId>,
}

/// A WhatsApp Business account. Only what was asked for is there.
#[model(received)]
pub struct Account {
    /// Its id.
    pub id: Option<WabaId>,
    /// Its name.
    pub name: Option<String>,
    /// Its time zone, by the platform's number for it.
    pub timezone_id: Option<String>,
    /// What its templates were told apart by on the On-Premises API.
    pub message_template_namespace: Option<String>,
    /// Where the review of the account stands.
    pub account_review_status: Option<AccountReviewStatus>,
    /// Where the verification of the business stands: `verified`, `not_verified`, `pending` and others, in either case.
    pub business_verification_status: Option<String>,
    /// `ACTIVE`, or why it isn't.
    pub status: Option<String>,
    /// Its country, by two letters.
    pub country: Option<String>,
    /// What is billed in, by ISO 4217.
    pub currency: Option<String>,
    /// Where the business is, by two letters.
    pub primary_business_location: Option<String>,
    /// When it was created.
    pub creation_time: Option<OrText<Timestamp>>,
    /// Who owns it: `SELF_OWNED`, `CLIENT_OWNED` or `ON_BEHALF_OF`.
    pub ownership_type: Option<String>,
    /// The portfolio that owns it, with its ID and name only.
    pub owner_business: Option<AccountOwner>,
    /// The portfolio that owns it.
    pub owner_business_info: Option<AccountOwner>,
    /// The portfolio that it is kept for, where a partner owns it.
    pub on_behalf_of_business_info: Option<AccountOwner>,
    /// What pays for it.
    pub primary_funding_id: Option<String>,
    /// What its bills carry.
    pub purchase_order_number: Option<String>,
    /// Whether templates are analysed.
    pub is_enabled_for_insights: Option<bool>,
    /// Whether partners share it.
    pub is_shared_with_partners: Option<bool>,
    /// Whether it can use the Marketing Messages API: `ELIGIBLE`, `ONBOARDED`, or what is in the way.
    pub marketing_messages_onboarding_status: Option<String>,
    /// Whether marketing templates go by the Marketing Messages API alone.
    pub disable_marketing_messages_on_cloud_api: Option<bool>,
    /// Whether templates that weren't sent for 12 months are archived.
    pub template_auto_archival_enabled: Option<bool>,
    /// How many people the portfolio may write to in 24 hours, outside customer service windows: `TIER_250` to
    /// `TIER_UNLIMITED`.
    pub whatsapp_business_manager_messaging_limit: Option<String>,
    /// Whether templates of the account may have a maximum price.
    pub whatsapp_manager_marketing_messages_max_price_enroll_status: Option<EnrollStatus>,
    /// When the higher rate for authentication messages to users abroad begins to apply; absent if it doesn't.
    pub auth_international_rate_eligibility: Option<InternationalRateEligibility>,
    /// How the platform may change marketing templates, in the form in which it tells it.
    pub degrees_of_freedom_spec: Option<AccountFreedom>,
    /// Whether messages can be sent, and what is in the way.
    pub health_status: Option<HealthStatus>,
}

/// How the platform may change marketing templates.
#[model(received)]
pub struct AccountFreedom {
    /// One item.
    pub data: Vec<AccountFeatures>,
}

/// How the platform may change marketing templates.
#[model(received)]
pub struct AccountFeatures {
    /// One item: `OPT_IN` or `OPT_OUT` by the name of what is changed.
    pub creative_features_spec: Vec<BTreeMap<String, String>>,
}

/// Where the review of an account stands.
#[model(case = UPPER)]
pub enum AccountReviewStatus {
    /// It may be used.
    Approved,
    /// It is under review.
    Pending,
    /// It was refused.
    Rejected,
    /// It may be used in part.
    Restricted,
    /// The portfolio has as many accounts as it may have.
    LimitReached,
}

/// A portfolio that has to do with an account.
#[model(received)]
pub struct AccountOwner {
    /// The portfolio.
    pub id: Option<BusinessId>,
    /// Its name.
    pub name: Option<String>,
    /// Whether the account is kept for it with its consent.
    pub status: Option<String>,
    /// What it has to do with the account.
    #[wire("type")]
    pub kind: Option<String>,
    /// Whether it has accepted the terms of the Marketing Messages API.
    pub marketing_messages_onboarding_status: Option<MarketingTerms>,
}

/// Whether a portfolio has accepted the terms of the Marketing Messages API.
#[model(received)]
pub struct MarketingTerms {
    /// `TERM_OF_SERVICE_SIGNED`, `REQUEST_SENT` or `NOT_STARTED`.
    pub status: Option<String>,
    /// Since which day, as in `2025-08-13`.
    pub time: Option<String>,
}

/// When the higher rate for authentication messages to users abroad begins to apply to an account.
#[model(received)]
pub struct InternationalRateEligibility {
    /// Start of the rate, for all countries without an exception.
    pub start_time: Option<OrText<Timestamp>>,
    /// Countries for which the rate starts at another time.
    pub exception_countries: Vec<InternationalRateEligibilityException>,
}

/// Country for which the higher rate for authentication messages starts at another time.
#[model(received)]
pub struct InternationalRateEligibilityException {
    /// Country, as an ISO 3166-1 alpha-2 code.
    pub country_code: Option<String>,
    /// Start of the rate in this country.
    pub start_time: Option<OrText<Timestamp>>,
}

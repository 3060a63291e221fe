//! WhatsApp Business accounts (WABAs): the owners of phone numbers and message templates.

use std::collections::BTreeMap;

use crate::{
    engine::operation,
    operations::{
        assigned_users::AccountTask,
        health::HealthStatus,
        phone_numbers::{PhoneNumber, PhoneNumbers},
        subscribed_apps::SubscribedApps,
    },
    schema::{BusinessId, OrText, Timestamp, UserId, WabaId, model},
};

/// Gets a WhatsApp Business account: name, review status, limits and enabled features.
#[operation(GET "/{waba_id}", returns = Account, permission = whatsapp_business_management, rate_limit = management,
    link = "whatsapp-business-accounts")]
pub struct GetAccount {
    /// Fields to return.
    pub fields: Option<Vec<AccountField>>,
}

/// Updates a WhatsApp Business account. Omitted fields stay unchanged.
#[operation(POST "/{waba_id}", returns = UpdatedAccount, idempotent, permission = whatsapp_business_management,
    link = "whatsapp-business-accounts")]
pub struct UpdateAccount {
    /// Restricts marketing templates to `marketing_messages.send`. When `true`, `messages.send` refuses them with code
    /// 131063.
    pub disable_marketing_messages_on_cloud_api: Option<bool>,
    /// Automatic creative optimizations that the platform may apply to marketing templates.
    pub degrees_of_freedom_spec: Option<DegreesOfFreedom>,
    /// Archives templates automatically after 12 months without a send.
    pub template_auto_archival_enabled: Option<bool>,
    /// Enables template analytics. Only `true` is accepted, and it cannot be reverted.
    pub is_enabled_for_insights: Option<bool>,
    /// Enrollment in automatic creative optimizations, by feature name. Known from Meta's SDK only.
    pub creative_optimizations_enrollment: Option<BTreeMap<String, EnrollStatus>>,
    /// Enrollment of the account in maximum prices for marketing templates.
    pub whatsapp_manager_marketing_messages_max_price_enroll_status: Option<EnrollStatus>,
    /// Name of the account. 1 to 100 characters. Documented in the platform's OpenAPI file only.
    #[check(length(1..=100))]
    pub name: Option<String>,
    /// Time zone, as the platform's numeric ID. Documented in the platform's OpenAPI file only.
    pub timezone_id: Option<String>,
}

/// Creates a WhatsApp Business account in a business portfolio. Known by the name of its reference page only; partners
/// create accounts in Embedded Signup.
#[operation(POST "/{business_id}/whatsapp_business_accounts", returns = CreatedAccount,
    permission = business_management, link = "whatsapp-business-accounts")]
pub struct CreateAccount {
    /// Name of the account. 1 to 100 characters.
    #[check(length(1..=100))]
    pub name: String,
    /// Time zone, as the platform's numeric ID.
    pub timezone_id: Option<String>,
    /// Billing currency, as an ISO 4217 code.
    pub currency: Option<String>,
}

/// Lists the WhatsApp Business accounts that a business portfolio owns. At most 20 accounts per portfolio.
#[operation(GET "/{business_id}/owned_whatsapp_business_accounts", returns = Accounts, pages,
    permission = business_management, permission = whatsapp_business_management,
    link = "solution-providers/manage-accounts")]
pub struct ListOwnedAccounts {
    /// Fields to return per account.
    pub fields: Option<Vec<AccountField>>,
    /// Filter as JSON, such as `[{"field":"creation_time","operator":"GREATER_THAN","value":"1604962813"}]`. Fields:
    /// `creation_time`, `partners` and `marketing_messages_onboarding_status`.
    pub filtering: Option<String>,
    /// Sort order: `creation_time_ascending` or `creation_time_descending`.
    pub sort: Option<String>,
    /// Types of accounts: `ENTERPRISE` and `SMB`.
    pub business_type: Option<Vec<String>>,
    /// ID of one account, to return only this one.
    pub find: Option<WabaId>,
    /// Maximum number of accounts per page. 1 to 100. Default: 25.
    #[check(range(1..=100))]
    pub limit: Option<u32>,
    /// Maximum number of accounts after the cursor `after`, in the platform's OpenAPI file; the guides use `limit`. 1 to
    /// 100.
    #[check(range(1..=100))]
    pub first: Option<u32>,
    /// Maximum number of accounts before the cursor `before`, in the platform's OpenAPI file; the guides use `limit`. 1
    /// to 100.
    #[check(range(1..=100))]
    pub last: Option<u32>,
}

/// Lists the WhatsApp Business accounts of clients that are shared with a business portfolio.
#[operation(GET "/{business_id}/client_whatsapp_business_accounts", returns = Accounts, pages,
    permission = business_management, permission = whatsapp_business_management,
    link = "solution-providers/manage-accounts")]
pub struct ListClientAccounts {
    /// Fields to return per account.
    pub fields: Option<Vec<AccountField>>,
    /// Filter as JSON, as in `accounts.list_owned`.
    pub filtering: Option<String>,
    /// Sort order: `creation_time_ascending` or `creation_time_descending`.
    pub sort: Option<String>,
    /// Types of accounts: `STANDARD`, `PREMIUM` and `ENTERPRISE`.
    pub business_type: Option<Vec<String>>,
    /// ID of one account, to return only this one.
    pub find: Option<WabaId>,
    /// Maximum number of accounts per page. 1 to 100. Default: 25.
    #[check(range(1..=100))]
    pub limit: Option<u32>,
}

/// Lists the WhatsApp Business accounts that are assigned to a user or system user.
#[operation(GET "/{user_id}/assigned_whatsapp_business_accounts", returns = AssignedAccounts, pages,
    permission = business_management, permission = whatsapp_business_management,
    link = "solution-providers/manage-accounts")]
pub struct ListAssignedAccounts {
    /// ID of the user or system user, or `me`.
    pub user_id: UserId,
    /// Fields to return per account.
    pub fields: Option<Vec<AssignedAccountField>>,
    /// Maximum number of accounts per page. 1 to 100. Default: 25.
    #[check(range(1..=100))]
    pub limit: Option<u32>,
}

/// Automatic creative optimizations of marketing templates.
#[model]
pub struct DegreesOfFreedom {
    /// Enrollment by feature name: `image_brightness_and_contrast`, `image_touchups`, `add_text_overlay`,
    /// `image_animation`, `image_background_gen`, `auto_promotion_tag`, `text_extraction_for_headline`,
    /// `text_extraction_for_tap_target`, `product_extensions`, `text_formatting_optimization`.
    pub creative_features_spec: BTreeMap<String, CreativeFeature>,
}

/// Enrollment of one creative optimization feature.
#[model]
pub struct CreativeFeature {
    /// Enrollment status of the feature.
    pub enroll_status: EnrollStatus,
}

/// Enrollment status of an optional feature.
#[model(case = UPPER)]
pub enum EnrollStatus {
    /// Enrolled: the platform may use the feature.
    OptIn,
    /// Not enrolled: the feature is off.
    OptOut,
}

/// Result of updating an account.
#[model(received)]
pub struct UpdatedAccount {
    /// True if the account was updated.
    pub success: Option<bool>,
    /// ID of the account. Present when `is_enabled_for_insights` was set.
    pub id: Option<WabaId>,
}

/// A new account.
#[model(received)]
pub struct CreatedAccount {
    /// ID of the account.
    pub id: Option<WabaId>,
}

/// A page of accounts.
#[model(received, page)]
pub struct Accounts {
    /// Accounts on this page.
    #[always]
    pub data: Vec<Account>,
}

/// A page of accounts that are assigned to a user.
#[model(received, page)]
pub struct AssignedAccounts {
    /// Accounts on this page.
    #[always]
    pub data: Vec<AssignedAccount>,
}

/// An account that is assigned to a user. Contains only the requested fields.
#[model(received, fields(AssignedAccountField, default = "id,name,status"))]
pub struct AssignedAccount {
    /// ID of the account.
    pub id: WabaId,
    /// Name of the account.
    pub name: Option<String>,
    /// Status of the account: `ACTIVE`, `PENDING`, `RESTRICTED` or `DISABLED`.
    pub status: Option<String>,
    /// Time of the assignment, in ISO 8601 format.
    pub assignment_date: Option<String>,
    /// Tasks that the user may perform.
    pub permissions: Vec<AccountTask>,
    /// ID of the business portfolio that owns the account.
    pub business_id: Option<BusinessId>,
    /// Phone numbers of the account.
    pub phone_numbers: Vec<PhoneNumber>,
}

/// A WhatsApp Business account, also called messaging account. Contains only the requested fields.
#[model(
    received,
    fields(
        AccountField,
        default = "id,name,currency,timezone_id,account_review_status,\
    business_verification_status,ownership_type,message_template_namespace"
    )
)]
pub struct Account {
    /// ID of the account.
    pub id: Option<WabaId>,
    /// Name of the account.
    pub name: Option<String>,
    /// Time zone, as the platform's numeric ID.
    pub timezone_id: Option<String>,
    /// Namespace of the account's templates on the former On-Premises API.
    pub message_template_namespace: Option<String>,
    /// Review status of the account.
    pub account_review_status: Option<AccountReviewStatus>,
    /// Verification status of the business: `verified`, `not_verified`, `pending` and others, in lower or upper case.
    pub business_verification_status: Option<String>,
    /// Status of the account: `ACTIVE`, or the reason why the account is not active.
    pub status: Option<String>,
    /// Country of the account, as an ISO 3166-1 alpha-2 code.
    pub country: Option<String>,
    /// Billing currency, as an ISO 4217 code.
    pub currency: Option<String>,
    /// Primary location of the business, as an ISO 3166-1 alpha-2 code.
    pub primary_business_location: Option<String>,
    /// Creation time. Seconds since the Unix epoch.
    pub creation_time: Option<OrText<Timestamp>>,
    /// Ownership of the account: `SELF_OWNED`, `CLIENT_OWNED` or `ON_BEHALF_OF`.
    pub ownership_type: Option<String>,
    /// Business portfolio that owns the account. Contains only its ID and name.
    pub owner_business: Option<AccountOwner>,
    /// Business portfolio that owns the account, with further details.
    pub owner_business_info: Option<AccountOwner>,
    /// Business portfolio for which a partner owns the account.
    pub on_behalf_of_business_info: Option<AccountOwner>,
    /// ID of the payment method. Absent if there is none; paid messages are impossible then.
    pub primary_funding_id: Option<String>,
    /// Purchase order number on the account's invoices.
    pub purchase_order_number: Option<String>,
    /// True if template analytics are enabled.
    pub is_enabled_for_insights: Option<bool>,
    /// True if the account is shared with partners.
    pub is_shared_with_partners: Option<bool>,
    /// Onboarding status for the Marketing Messages API: `ELIGIBLE`, `ONBOARDED`, or the reason why onboarding is
    /// blocked.
    pub marketing_messages_onboarding_status: Option<String>,
    /// Onboarding status for the Marketing Messages API up to Graph v23: `INELIGIBLE`, `ELIGIBLE` or `ONBOARDED`.
    pub marketing_messages_lite_api_status: Option<String>,
    /// ID of the ad account that mirrors the marketing templates.
    pub marketing_messages_ad_account: Option<String>,
    /// ID of the linked commerce account.
    pub linked_commerce_account: Option<String>,
    /// True if marketing templates can be sent with the Marketing Messages API only.
    pub disable_marketing_messages_on_cloud_api: Option<bool>,
    /// True if templates are archived automatically after 12 months without a send.
    pub template_auto_archival_enabled: Option<bool>,
    /// Messaging limit of the business portfolio: unique users per rolling 24 hours, outside customer service windows.
    /// `TIER_250` to `TIER_UNLIMITED`.
    pub whatsapp_business_manager_messaging_limit: Option<String>,
    /// Enrollment of the account in maximum prices for marketing templates.
    pub whatsapp_manager_marketing_messages_max_price_enroll_status: Option<EnrollStatus>,
    /// Start of the international rate for authentication messages. Absent if the rate does not apply to the account.
    pub auth_international_rate_eligibility: Option<InternationalRateEligibility>,
    /// Automatic creative optimizations of marketing templates, in the list form that the platform returns.
    pub degrees_of_freedom_spec: Option<AccountFreedom>,
    /// Phone numbers of the account: the first page of `phone_numbers.list`.
    pub phone_numbers: Option<PhoneNumbers>,
    /// Apps that are subscribed to the webhooks of the account.
    pub subscribed_apps: Option<SubscribedApps>,
    /// Health status of the account: sending capability and blocking errors.
    pub health_status: Option<HealthStatus>,
}

/// Automatic creative optimizations of marketing templates, as returned by the platform.
#[model(received)]
pub struct AccountFreedom {
    /// One-element list with the feature settings.
    pub data: Vec<AccountFeatures>,
}

/// Settings of the automatic creative optimizations.
#[model(received)]
pub struct AccountFeatures {
    /// One-element list: `OPT_IN` or `OPT_OUT` by feature name.
    pub creative_features_spec: Vec<BTreeMap<String, String>>,
}

/// Review status of an account.
#[model(case = UPPER)]
pub enum AccountReviewStatus {
    /// Approved by the platform.
    Approved,
    /// Pending review by the platform.
    Pending,
    /// Rejected by the platform.
    Rejected,
    /// Approved with restrictions.
    Restricted,
    /// Refused: the business portfolio has reached its limit of accounts.
    LimitReached,
}

/// A business portfolio related to an account.
#[model(received)]
pub struct AccountOwner {
    /// ID of the business portfolio.
    pub id: Option<BusinessId>,
    /// Name of the business portfolio.
    pub name: Option<String>,
    /// Status of the portfolio's consent to the partner's ownership.
    pub status: Option<String>,
    /// Type of the relation to the account.
    #[wire("type")]
    pub kind: Option<String>,
    /// Acceptance of the Marketing Messages API terms.
    pub marketing_messages_onboarding_status: Option<MarketingTerms>,
}

/// Acceptance of the Marketing Messages API terms by a business portfolio.
#[model(received)]
pub struct MarketingTerms {
    /// Acceptance status: `TERM_OF_SERVICE_SIGNED`, `REQUEST_SENT` or `NOT_STARTED`.
    pub status: Option<String>,
    /// Date of the status, such as `2025-08-13`.
    pub time: Option<String>,
}

/// Start of the international rate for authentication messages to users abroad, for one account.
#[model(received)]
pub struct InternationalRateEligibility {
    /// Start of the rate for all countries without an exception. Seconds since the Unix epoch.
    pub start_time: Option<OrText<Timestamp>>,
    /// Countries in which the rate starts at another time.
    pub exception_countries: Vec<InternationalRateEligibilityException>,
}

/// Country in which the international rate for authentication messages starts at another time.
#[model(received)]
pub struct InternationalRateEligibilityException {
    /// Country, as an ISO 3166-1 alpha-2 code.
    pub country_code: Option<String>,
    /// Start of the rate in this country. Seconds since the Unix epoch.
    pub start_time: Option<OrText<Timestamp>>,
}

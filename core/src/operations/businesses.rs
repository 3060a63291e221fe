//! Business portfolios: their properties, users and apps.

use crate::{
    engine::operation,
    operations::{accounts::MarketingTerms, health::HealthStatus},
    schema::{AppId, BusinessId, OrText, UserId, model},
};

/// Gets a business portfolio: name, verification status and messaging limit.
#[operation(GET "/{business_id}", returns = Business, permission = business_management)]
pub struct GetBusiness {
    /// Fields to return.
    pub fields: Option<Vec<BusinessField>>,
}

/// Lists the users of a business portfolio. System users have a list of their own.
#[operation(GET "/{business_id}/business_users", returns = BusinessUsers, pages, permission = business_management)]
pub struct ListBusinessUsers {
    /// Fields to return per user.
    pub fields: Option<Vec<BusinessUserField>>,
    /// Maximum number of users per page. 1 to 100. Default: 25.
    #[check(range(1..=100))]
    pub limit: Option<u32>,
}

/// Invites a user to a business portfolio by email. Parameters and response are known from Meta's SDK only.
#[operation(POST "/{business_id}/business_users", returns = InvitedUser, permission = business_management)]
pub struct InviteBusinessUser {
    /// Email address of the user.
    #[check(length(1..))]
    pub email: String,
    /// Role of the user, such as `ADMIN` or `EMPLOYEE`.
    pub role: Option<String>,
}

/// Lists the apps that a business portfolio owns.
#[operation(GET "/{business_id}/owned_apps", returns = BusinessApps, pages, permission = business_management)]
pub struct ListOwnedApps {
    /// Fields to return per app.
    pub fields: Option<Vec<BusinessAppField>>,
    /// Maximum number of apps per page. 1 to 100. Default: 25.
    #[check(range(1..=100))]
    pub limit: Option<u32>,
}

/// Adds an app to those that a business portfolio owns. Parameters and response are known from Meta's SDK only.
#[operation(POST "/{business_id}/owned_apps", returns = AppAccess, permission = business_management)]
pub struct ClaimApp {
    /// ID of the app.
    pub app_id: AppId,
}

/// Lists the apps of other portfolios that a business portfolio may use.
#[operation(GET "/{business_id}/client_apps", returns = BusinessApps, pages, permission = business_management)]
pub struct ListClientApps {
    /// Fields to return per app.
    pub fields: Option<Vec<BusinessAppField>>,
    /// Maximum number of apps per page. 1 to 100. Default: 25.
    #[check(range(1..=100))]
    pub limit: Option<u32>,
}

/// Requests access to an app of another portfolio. Parameters and response are known from Meta's SDK only.
#[operation(POST "/{business_id}/client_apps", returns = AppAccess, permission = business_management)]
pub struct RequestClientApp {
    /// ID of the app.
    pub app_id: AppId,
}

/// A business portfolio. Contains only the requested fields.
#[model(
    received,
    fields(BusinessField, default = "id,name,timezone_id,verification_status,created_time,two_factor_type")
)]
pub struct Business {
    /// ID of the business portfolio.
    pub id: BusinessId,
    /// Name of the business portfolio.
    pub name: Option<String>,
    /// Time zone, as the platform's numeric ID.
    pub timezone_id: Option<OrText<i64>>,
    /// Verification status of the business: `verified`, `not_verified`, `pending` and others.
    pub verification_status: Option<String>,
    /// Creation time, in ISO 8601 format.
    pub created_time: Option<String>,
    /// Facebook page of the business.
    pub primary_page: Option<BusinessPage>,
    /// Requirement of two-factor authentication: `none`, `admin_required` or `all_required`.
    pub two_factor_type: Option<String>,
    /// Acceptance of the Marketing Messages API terms.
    pub marketing_messages_onboarding_status: Option<MarketingTerms>,
    /// Messaging limit of the portfolio: unique users per rolling 24 hours, outside customer service windows.
    /// `TIER_250` to `TIER_UNLIMITED`.
    pub whatsapp_business_manager_messaging_limit: Option<String>,
    /// Health status of the portfolio: sending capability and blocking errors.
    pub health_status: Option<HealthStatus>,
}

/// Facebook page of a business portfolio.
#[model(received)]
pub struct BusinessPage {
    /// ID of the page.
    pub id: Option<String>,
    /// Name of the page.
    pub name: Option<String>,
}

/// A page of portfolio users.
#[model(received, page)]
pub struct BusinessUsers {
    /// Users on this page.
    #[always]
    pub data: Vec<BusinessUser>,
}

/// A user of a business portfolio. Contains only the requested fields.
#[model(received, fields(BusinessUserField, default = "id,name,email,role"))]
pub struct BusinessUser {
    /// ID of the user in this portfolio.
    pub id: UserId,
    /// Name of the user.
    pub name: Option<String>,
    /// Email address of the user.
    pub email: Option<String>,
    /// Role of the user: `ADMIN`, `EMPLOYEE` and others.
    pub role: Option<String>,
    /// Business portfolio of the user.
    pub business: Option<BusinessReference>,
}

/// Business portfolio that another object refers to.
#[model(received)]
pub struct BusinessReference {
    /// ID of the business portfolio.
    pub id: Option<BusinessId>,
    /// Name of the business portfolio.
    pub name: Option<String>,
}

/// A user who was invited to a business portfolio.
#[model(received)]
pub struct InvitedUser {
    /// ID of the invited user.
    pub id: Option<UserId>,
    /// True if the invitation was sent.
    pub success: Option<bool>,
}

/// A page of apps.
#[model(received, page)]
pub struct BusinessApps {
    /// Apps on this page.
    #[always]
    pub data: Vec<BusinessApp>,
}

/// An app of a business portfolio.
#[model(received, fields(BusinessAppField, default = "id,name,link"))]
pub struct BusinessApp {
    /// ID of the app.
    pub id: AppId,
    /// Name of the app.
    pub name: Option<String>,
    /// URL of the app.
    pub link: Option<String>,
    /// Category of the app.
    pub category: Option<String>,
    /// Namespace of the app.
    pub namespace: Option<String>,
}

/// Result of adding an app to a business portfolio.
#[model(received)]
pub struct AppAccess {
    /// True if the request succeeded.
    pub success: Option<bool>,
    /// Status of the access: `CONFIRMED`, `PENDING` and others.
    pub access_status: Option<String>,
}

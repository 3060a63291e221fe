//! System users of a business portfolio: users for servers, which own access tokens without a login.

use crate::{
    engine::operation,
    operations::{Success, access_tokens::AccessToken},
    schema::{AppId, SystemUserId, model},
};

/// Creates a system user in a business portfolio. System users cannot be deleted.
#[operation(POST "/{business_id}/system_users", returns = CreatedSystemUser, permission = business_management,
    link = "../../../docs/business-management-apis/system-users")]
pub struct CreateSystemUser {
    /// Name of the system user.
    #[check(length(1..))]
    pub name: String,
    /// Role of the system user in the portfolio.
    pub role: SystemUserRole,
}

/// Renames a system user, or changes its role.
#[operation(POST "/{business_id}/system_users", returns = UpdatedSystemUser, idempotent, permission = business_management,
    link = "../../../docs/business-management-apis/system-users")]
pub struct UpdateSystemUser {
    /// ID of the system user to change.
    pub system_user_id: SystemUserId,
    /// New name of the system user.
    #[check(length(1..))]
    pub name: String,
    /// New role of the system user in the portfolio. Default: unchanged.
    pub role: Option<SystemUserRole>,
}

/// Lists the system users of a business portfolio.
#[operation(GET "/{business_id}/system_users", returns = SystemUsers, pages, permission = business_management,
    link = "../../../docs/business-management-apis/system-users")]
pub struct ListSystemUsers {
    /// Fields to return per system user.
    pub fields: Option<Vec<SystemUserField>>,
    /// Maximum number of system users per page. 1 to 100. Default: 25.
    #[check(range(1..=100))]
    pub limit: Option<u32>,
}

/// Installs an app for a system user, which is required before an access token can be created for it. App and system
/// user belong to one portfolio. Requires the token of an administrator of the portfolio.
#[operation(POST "/{system_user_id}/applications", returns = Success, idempotent, permission = business_management,
    link = "../../../docs/business-management-apis/system-users/install-apps-and-generate-tokens")]
pub struct InstallApp {
    /// ID of the system user.
    pub system_user_id: SystemUserId,
    /// ID of the app to install.
    pub business_app: AppId,
}

/// Creates an access token of a system user for an installed app. Requires the app secret in the client's settings, and
/// the token of an administrator of the portfolio.
#[operation(POST "/{system_user_id}/access_tokens", body = form, returns = AccessToken, secret = access_token,
    permission = business_management,
    link = "../../../docs/business-management-apis/system-users/install-apps-and-generate-tokens")]
pub struct CreateSystemUserToken {
    /// ID of the system user.
    pub system_user_id: SystemUserId,
    /// ID of the app that the token is for.
    pub business_app: AppId,
    /// Permissions of the token, separated by commas, such as
    /// `whatsapp_business_management,whatsapp_business_messaging`.
    #[check(length(1..))]
    pub scope: String,
    /// True for a token that expires after 60 days. Advised: the platform may refuse tokens that never expire. Default:
    /// `false`.
    pub set_token_expires_in_60_days: Option<bool>,
}

/// Invalidates all access tokens of a system user. Requires the token of an administrator of the portfolio.
#[operation(DELETE "/{system_user_id}/access_tokens", returns = Success, permission = business_management,
    link = "../../../docs/business-management-apis/system-users/install-apps-and-generate-tokens")]
pub struct InvalidateSystemUserTokens {
    /// ID of the system user.
    pub system_user_id: SystemUserId,
}

/// Role of a system user in its portfolio.
#[model(case = UPPER)]
pub enum SystemUserRole {
    /// Access to every asset of the portfolio.
    Admin,
    /// Access to assigned assets only.
    Employee,
}

/// A new system user.
#[model(received)]
pub struct CreatedSystemUser {
    /// ID of the system user.
    pub id: SystemUserId,
}

/// Result of updating a system user.
#[model(received)]
pub struct UpdatedSystemUser {
    /// ID of the system user.
    pub id: Option<SystemUserId>,
    /// True if the system user was updated.
    pub success: Option<bool>,
}

/// A page of system users.
#[model(received, page)]
pub struct SystemUsers {
    /// System users on this page.
    #[always]
    pub data: Vec<SystemUser>,
}

/// A system user of a business portfolio.
#[model(received, fields(SystemUserField, default = "id,name,role"))]
pub struct SystemUser {
    /// ID of the system user.
    pub id: SystemUserId,
    /// Name of the system user.
    pub name: Option<String>,
    /// Role of the system user in the portfolio.
    pub role: Option<SystemUserRole>,
}

//! The owner of an access token (`me`) and other users: their portfolios, permissions and apps.

use crate::{
    engine::operation,
    operations::Success,
    schema::{AppId, BusinessId, UserId, model},
};

/// Gets a user or system user. With `me`, the owner of the access token: a simple check that the token is valid.
#[operation(GET "/{user_id}", returns = UserProfile)]
pub struct GetUser {
    /// ID of the user, or `me`: the owner of the access token.
    pub user_id: UserId,
    /// Fields to return. Default: `id` and `name`.
    pub fields: Option<Vec<UserField>>,
}

/// Lists the business portfolios of a user.
#[operation(GET "/{user_id}/businesses", returns = UserBusinesses, pages, permission = business_management)]
pub struct ListUserBusinesses {
    /// ID of the user, or `me`: the owner of the access token.
    pub user_id: UserId,
    /// Fields to return per portfolio. Default: `id` and `name`.
    pub fields: Option<Vec<UserBusinessField>>,
    /// Maximum number of portfolios per page. 1 to 100. Default: 25.
    #[check(range(1..=100))]
    pub limit: Option<u32>,
}

/// Lists the permissions that a user granted to the app or declined.
#[operation(GET "/{user_id}/permissions", returns = UserPermissions, pages)]
pub struct ListUserPermissions {
    /// ID of the user, or `me`: the owner of the access token.
    pub user_id: UserId,
    /// Maximum number of permissions per page. 1 to 100. Default: 25.
    #[check(range(1..=100))]
    pub limit: Option<u32>,
}

/// Revokes one permission that a user granted to the app.
#[operation(DELETE "/{user_id}/permissions/{permission}", returns = Success)]
pub struct RevokeUserPermission {
    /// ID of the user, or `me`: the owner of the access token.
    pub user_id: UserId,
    /// Name of the permission, such as `whatsapp_business_messaging`.
    pub permission: String,
}

/// Revokes all permissions that a user granted to the app: the user's tokens become invalid.
#[operation(DELETE "/{user_id}/permissions", returns = Success)]
pub struct RevokeUserPermissions {
    /// ID of the user, or `me`: the owner of the access token.
    pub user_id: UserId,
}

/// Lists the apps that are assigned to a user or system user.
#[operation(GET "/{user_id}/assigned_applications", returns = AssignedApplications, pages,
    permission = business_management)]
pub struct ListAssignedApplications {
    /// ID of the user, or `me`: the owner of the access token.
    pub user_id: UserId,
    /// Fields to return per app. Default: `id` and `name`.
    pub fields: Option<Vec<AssignedApplicationField>>,
    /// Maximum number of apps per page. 1 to 100. Default: 25.
    #[check(range(1..=100))]
    pub limit: Option<u32>,
}

/// A user or system user. Contains only the requested fields.
#[model(received, fields(UserField))]
pub struct UserProfile {
    /// ID of the user.
    pub id: UserId,
    /// Name of the user.
    pub name: Option<String>,
}

/// A page of a user's business portfolios.
#[model(received, page)]
pub struct UserBusinesses {
    /// Business portfolios on this page.
    #[always]
    pub data: Vec<UserBusiness>,
}

/// A business portfolio of a user.
#[model(received, fields(UserBusinessField))]
pub struct UserBusiness {
    /// ID of the business portfolio.
    pub id: BusinessId,
    /// Name of the business portfolio.
    pub name: Option<String>,
}

/// A page of a user's permissions.
#[model(received, page)]
pub struct UserPermissions {
    /// Permissions on this page.
    #[always]
    pub data: Vec<UserPermission>,
}

/// A permission of a user, for the app.
#[model(received)]
pub struct UserPermission {
    /// Name of the permission.
    pub permission: String,
    /// Status of the permission: `granted`, `declined` or `expired`.
    pub status: Option<String>,
}

/// A page of the apps that are assigned to a user.
#[model(received, page)]
pub struct AssignedApplications {
    /// Apps on this page.
    #[always]
    pub data: Vec<AssignedApplication>,
}

/// An app that is assigned to a user.
#[model(received, fields(AssignedApplicationField))]
pub struct AssignedApplication {
    /// ID of the app.
    pub id: AppId,
    /// Name of the app.
    pub name: Option<String>,
}

//! Permissions that the platform granted to an app.

use crate::{engine::operation, schema::model};

/// Lists the permissions of an app. Requires the app's own access token.
#[operation(GET "/{app_id}/permissions", returns = AppPermissions, pages)]
pub struct ListAppPermissions {
    /// Maximum number of permissions per page. 1 to 100. Default: 25.
    #[check(range(1..=100))]
    pub limit: Option<u32>,
}

/// A page of an app's permissions.
#[model(received, page)]
pub struct AppPermissions {
    /// Permissions on this page.
    #[always]
    pub data: Vec<AppPermission>,
}

/// A permission of an app.
#[model(received)]
pub struct AppPermission {
    /// Name of the permission.
    pub permission: String,
    /// Status of the permission, such as `live`.
    pub status: Option<String>,
}

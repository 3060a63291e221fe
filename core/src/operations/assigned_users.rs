//! Users with access to a WhatsApp Business account, and the tasks that they may perform.

use crate::{
    engine::operation,
    operations::{Success, businesses::BusinessReference},
    schema::{BusinessId, UserId, model},
};

/// Lists the users of a business portfolio with access to a WhatsApp Business account.
#[operation(GET "/{waba_id}/assigned_users", returns = AssignedUsers, pages,
    permission = whatsapp_business_management, permission = business_management, rate_limit = management,
    link = "solution-providers/manage-system-users")]
pub struct ListAssignedUsers {
    /// ID of the business portfolio whose users are listed.
    pub business: BusinessId,
    /// Fields to return per user.
    pub fields: Option<Vec<AssignedUserField>>,
    /// Maximum number of users per page. 1 to 100. Default: 25.
    #[check(range(1..=100))]
    pub limit: Option<u32>,
}

/// Gives a user access to a WhatsApp Business account. Replaces the user's previous tasks. Requires the token of an
/// admin system user.
#[operation(POST "/{waba_id}/assigned_users", body = form, returns = Success, idempotent,
    permission = whatsapp_business_management, permission = business_management, rate_limit = management,
    link = "solution-providers/manage-system-users")]
pub struct AddAssignedUser {
    /// ID of the user or system user.
    pub user: UserId,
    /// Tasks that the user may perform. 1 to 16.
    #[check(items(1..=16))]
    pub tasks: Vec<AccountTask>,
}

/// Removes a user's access to a WhatsApp Business account.
#[operation(DELETE "/{waba_id}/assigned_users", returns = Success,
    permission = whatsapp_business_management, permission = business_management, rate_limit = management,
    link = "solution-providers/manage-system-users")]
pub struct RemoveAssignedUser {
    /// ID of the user or system user.
    pub user: UserId,
}

/// Task that a user may perform on a WhatsApp Business account.
#[model(case = UPPER)]
pub enum AccountTask {
    /// Manage the account: all tasks of the account's owner.
    Manage,
    /// Develop with test numbers of the account.
    Develop,
    /// Create, edit and delete message templates.
    ManageTemplates,
    /// Manage the phone numbers of the account.
    ManagePhone,
    /// View the cost of messages.
    ViewCost,
    /// Manage flows and other extensions.
    ManageExtensions,
    /// View the assets of phone numbers, such as QR codes.
    ViewPhoneAssets,
    /// Manage the assets of phone numbers, such as QR codes.
    ManagePhoneAssets,
    /// View message templates.
    ViewTemplates,
    /// View analytics of the account.
    ViewInsights,
    /// Receive incoming messages of the account.
    ReceiveIncomingMessages,
    /// Manage payment methods and credit lines. Required to share a credit line.
    ManageBilling,
    /// Manage the users of the account.
    ManageUsers,
    /// Send messages from the account's phone numbers.
    Messaging,
    /// Full control of the account.
    FullControl,
}

/// A page of users with access to an account.
#[model(received, page)]
pub struct AssignedUsers {
    /// Users on this page.
    #[always]
    pub data: Vec<AssignedUser>,
    /// Summary of all users.
    pub summary: Option<AssignedUsersSummary>,
}

/// Summary of the users with access to an account.
#[model(received)]
pub struct AssignedUsersSummary {
    /// Number of users with access.
    pub total_count: Option<u32>,
}

/// A user with access to an account.
#[model(received, fields(AssignedUserField, default = "id,name,tasks"))]
pub struct AssignedUser {
    /// ID of the user.
    pub id: UserId,
    /// Name of the user.
    pub name: Option<String>,
    /// Tasks that the user may perform.
    pub tasks: Vec<AccountTask>,
    /// Business portfolio of the user.
    pub business: Option<BusinessReference>,
    /// Type of the user: `BUSINESS_USER`, `SYSTEM_USER` or `PERSONAL_USER`.
    pub user_type: Option<String>,
}

//! Block list of a phone number.

use crate::{engine::operation, operations::ItemError, schema::model};

/// Blocks WhatsApp users. Blocked users cannot message the phone number or see it online.
///
/// Only users who wrote in the last 24 hours can be blocked. At most 64,000 users per phone number.
///
/// If one of the users cannot be blocked, the API returns error 139100; its body lists the blocked and the failed
/// users.
#[operation(POST "/{phone_number_id}/block_users", set(messaging_product = "whatsapp"), returns = BlockedUsers, idempotent,
    permission = whatsapp_business_messaging, link = "block-users")]
pub struct BlockUsers {
    /// Users to block. At least one.
    #[check(items(1..))]
    pub block_users: Vec<BlockedUser>,
}

/// Lists the blocked users of a phone number.
#[operation(GET "/{phone_number_id}/block_users", returns = BlockList, pages,
    permission = whatsapp_business_messaging, link = "block-users")]
pub struct ListBlockedUsers {
    /// Maximum number of users per page.
    #[check(range(1..))]
    pub limit: Option<u32>,
}

/// Unblocks WhatsApp users, who can then message the phone number again.
///
/// If one of the users cannot be unblocked, the API returns error 139100; its body lists the unblocked and the failed
/// users.
#[operation(DELETE "/{phone_number_id}/block_users", set(messaging_product = "whatsapp"), body = json,
    returns = UnblockedUsers, permission = whatsapp_business_messaging, link = "block-users")]
pub struct UnblockUsers {
    /// Users to unblock. At least one.
    #[check(items(1..))]
    pub block_users: Vec<BlockedUser>,
}

/// A user to block or unblock.
#[model]
#[check(exactly_one(user, user_id))]
pub struct BlockedUser {
    /// Phone number or WhatsApp ID of the user.
    pub user: Option<String>,
    /// Business-scoped user ID (BSUID). A parent BSUID is refused.
    pub user_id: Option<String>,
}

/// Result of blocking users.
#[model(received)]
pub struct BlockedUsers {
    /// Blocked and failed users.
    pub block_users: Option<BlockingOutcome>,
}

/// Blocked and failed users of a request.
#[model(received)]
pub struct BlockingOutcome {
    /// Users who were blocked.
    pub added_users: Vec<BlockOutcome>,
    /// Users who could not be blocked.
    pub failed_users: Vec<BlockOutcome>,
}

/// A page of blocked users.
#[model(received, page)]
pub struct BlockList {
    /// Blocked users on this page.
    #[always]
    pub data: Vec<BlockListEntry>,
}

/// A blocked WhatsApp user.
#[model(received)]
pub struct BlockListEntry {
    /// WhatsApp ID of the user.
    pub wa_id: Option<String>,
    /// Business-scoped user ID (BSUID).
    pub user_id: Option<String>,
    /// Blocked users, if the platform nests the list one level deeper.
    pub block_users: Vec<NestedBlockListEntry>,
}

/// Blocked user in a list that the platform nests one level deeper.
#[model(received)]
pub struct NestedBlockListEntry {
    /// WhatsApp ID of the user.
    pub wa_id: Option<String>,
}

/// Result of unblocking users.
#[model(received)]
pub struct UnblockedUsers {
    /// Unblocked and failed users.
    pub block_users: Option<UnblockOutcome>,
}

/// Unblocked and failed users of a request.
#[model(received)]
pub struct UnblockOutcome {
    /// Users who were unblocked.
    pub removed_users: Vec<BlockOutcome>,
    /// Users who were unblocked, under the name that the platform's guide uses.
    pub added_users: Vec<BlockOutcome>,
    /// Users who could not be unblocked.
    pub failed_users: Vec<BlockOutcome>,
}

/// Result of blocking or unblocking one user.
#[model(received)]
pub struct BlockOutcome {
    /// User identifier, as in the request.
    pub input: Option<String>,
    /// WhatsApp ID of the user.
    pub wa_id: Option<String>,
    /// Business-scoped user ID (BSUID).
    pub user_id: Option<String>,
    /// Errors, if the operation failed for this user.
    pub errors: Vec<ItemError>,
}

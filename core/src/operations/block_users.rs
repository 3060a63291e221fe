//! People whom a number has blocked.

use crate::{model, operation};

/// Unblock people, so that they can write to the number again.
///
/// If one of them can't be unblocked, the answer is error 139100; its body tells who was.
#[operation(DELETE "/{phone_number_id}/block_users", set(messaging_product = "whatsapp"), body = json,
    returns = UnblockedUsers, permission = whatsapp_business_messaging, link = "block-users")]
pub struct UnblockUsers {
    /// The people.
    #[check(items(1..))]
    pub block_users: Vec<BlockedUser>,
}

/// A person to block or unblock.
#[model]
#[check(exactly_one(user, user_id))]
pub struct BlockedUser {
    /// Their phone number or WhatsApp id.
    pub user: Option<String>,
    /// Their business-scoped user id.
    pub user_id: Option<String>,
}

/// Who was unblocked.
#[model(received)]
pub struct UnblockedUsers {
    /// Who was, and who wasn't.
    pub block_users: Option<UnblockOutcome>,
}

/// Who was unblocked, and who wasn't.
#[model(received)]
pub struct UnblockOutcome {
    /// Those who were.
    pub removed_users: Vec<BlockOutcome>,
    /// Those who weren't.
    pub failed_users: Vec<BlockOutcome>,
}

/// What became of one person.
#[model(received)]
pub struct BlockOutcome {
    /// As you said them.
    pub input: Option<String>,
    /// Their WhatsApp id.
    pub wa_id: Option<String>,
    /// Their business-scoped user id.
    pub user_id: Option<String>,
    /// Why it failed.
    pub errors: Vec<ItemError>,
}

/// Why one item of a call failed.
#[model(received)]
pub struct ItemError {
    /// The code.
    pub code: Option<u32>,
    /// A title, for people.
    pub message: Option<String>,
    /// More of it.
    pub error_data: Option<ItemErrorData>,
}

/// More about why one item of a call failed.
#[model(received)]
pub struct ItemErrorData {
    /// The most specific reason, for people.
    pub details: Option<String>,
}

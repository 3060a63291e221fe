//! People whom a number has blocked.

use crate::{
    engine::{Paging, operation},
    operations::ItemError,
    schema::model,
};

/// Block people: they can't write to the number any more, nor see it online. Only those who wrote in the last 24 hours, and
/// 64,000 in all.
///
/// If one of them can't be blocked, the answer is error 139100; its body tells who was.
#[operation(POST "/{phone_number_id}/block_users", set(messaging_product = "whatsapp"), returns = BlockedUsers, idempotent,
    permission = whatsapp_business_messaging, link = "block-users")]
pub struct BlockUsers {
    /// The people.
    #[check(items(1..))]
    pub block_users: Vec<BlockedUser>,
}

/// List the people whom a number has blocked.
#[operation(GET "/{phone_number_id}/block_users", returns = BlockList, pages,
    permission = whatsapp_business_messaging, link = "block-users")]
pub struct ListBlockedUsers {
    /// How many on a page.
    #[check(range(1..))]
    pub limit: Option<u32>,
    /// The page after this cursor.
    pub after: Option<String>,
    /// The page before this cursor.
    pub before: Option<String>,
}

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
    /// Their business-scoped user id; that of a parent is refused.
    pub user_id: Option<String>,
}

/// Who was blocked.
#[model(received)]
pub struct BlockedUsers {
    /// Who was, and who wasn't.
    pub block_users: Option<BlockingOutcome>,
}

/// Who was blocked, and who wasn't.
#[model(received)]
pub struct BlockingOutcome {
    /// Those who were.
    pub added_users: Vec<BlockOutcome>,
    /// Those who weren't.
    pub failed_users: Vec<BlockOutcome>,
}

/// A page of people who are blocked.
#[model(received)]
pub struct BlockList {
    /// The people.
    #[always]
    pub data: Vec<BlockListEntry>,
    /// The way to the other pages.
    pub paging: Option<Paging>,
}

/// A person who is blocked.
#[model(received)]
pub struct BlockListEntry {
    /// Their WhatsApp id.
    pub wa_id: Option<String>,
    /// Their business-scoped user id.
    pub user_id: Option<String>,
    /// Blocked users, where the API lists them one level deeper.
    pub block_users: Vec<NestedBlockListEntry>,
}

/// Blocked user, listed one level deeper than usual.
#[model(received)]
pub struct NestedBlockListEntry {
    /// WhatsApp ID of the user.
    pub wa_id: Option<String>,
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
    /// Those who were, as the guide's sample calls them.
    pub added_users: Vec<BlockOutcome>,
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

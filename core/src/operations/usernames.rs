//! Business username of a phone number, by which users find the business.

use crate::{
    engine::operation,
    json::cut::cut,
    operations::Success,
    schema::{Rule, model},
};

/// Gets the username of a phone number.
#[operation(GET "/{phone_number_id}/username", returns = Username,
    permission = whatsapp_business_management, link = "business-scoped-user-ids")]
pub struct GetUsername {}

/// Sets or changes the username of a phone number.
#[operation(POST "/{phone_number_id}/username", returns = Username, idempotent,
    permission = whatsapp_business_management, link = "business-scoped-user-ids")]
pub struct SetUsername {
    /// Username to set. 3 to 35 lowercase letters, digits, dots and underscores. The platform refuses endings that look
    /// like a domain.
    #[check(length(3..=35), pattern("[a-z0-9._]{1,}"), rule(LOOKS_LIKE_A_NAME))]
    pub username: String,
    /// Transfer of the username from another phone number of the portfolio. Without a transfer, the API returns code
    /// 147005 for a username in use.
    pub transfer_action: Option<UsernameTransfer>,
}

/// Deletes the username of a phone number.
#[operation(DELETE "/{phone_number_id}/username", returns = Success,
    permission = whatsapp_business_management, link = "business-scoped-user-ids")]
pub struct DeleteUsername {}

/// Suggests available usernames for a phone number.
#[operation(GET "/{phone_number_id}/username_suggestions", returns = UsernameSuggestions,
    permission = whatsapp_business_management, link = "business-scoped-user-ids")]
pub struct SuggestUsernames {}

/// Transfer of a username from another phone number.
#[model]
pub enum UsernameTransfer {
    /// No transfer of the username. The default.
    None,
    /// Transfer the username from the other phone number.
    ForceTransfer,
}

/// Username of a phone number and its status.
#[model(received)]
pub struct Username {
    /// Username of the phone number. Absent if there is none.
    pub username: Option<String>,
    /// Status of the username: approved or reserved.
    pub status: Option<UsernameStatus>,
}

/// Status of a username.
#[model]
pub enum UsernameStatus {
    /// Approved and visible to users.
    Approved,
    /// Reserved for the business, but not visible yet.
    Reserved,
}

/// Available usernames for a phone number.
#[model(received)]
pub struct UsernameSuggestions {
    /// Lists of available usernames.
    #[always]
    pub data: Vec<UsernameSuggestionList>,
}

/// List of available usernames.
#[model(received)]
pub struct UsernameSuggestionList {
    /// Available usernames for the phone number.
    pub username_suggestions: Vec<String>,
}

const LOOKS_LIKE_A_NAME: Rule = Rule::new(
    "At least one letter; no dot at the start or end; no two consecutive dots; no leading `www`.",
    |username| {
        let name = username.as_str().unwrap_or_default();
        let dots = name.starts_with('.') || name.ends_with('.') || cut(name, "..").is_some();
        if dots || name.starts_with("www") || !name.contains(|c: char| c.is_ascii_lowercase()) {
            Err("a letter, no dot at the ends nor two in a row, and no www to begin with")
        } else {
            Ok(())
        }
    },
);

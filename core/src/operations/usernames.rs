//! The username of a number, by which people find it.

use crate::{
    engine::operation,
    json::cut::cut,
    operations::Success,
    schema::{Docs, Rule, model},
};

/// Get a number's username.
#[operation(GET "/{phone_number_id}/username", returns = Username,
    permission = whatsapp_business_management, link = "business-scoped-user-ids")]
pub struct GetUsername {}

/// Take a username for a number, or change it.
#[operation(POST "/{phone_number_id}/username", returns = Username, idempotent,
    permission = whatsapp_business_management, link = "business-scoped-user-ids")]
pub struct SetUsername {
    /// 3 to 35 lower-case letters, digits, dots and underscores. The platform refuses what ends like a domain.
    #[check(length(3..=35), pattern("[a-z0-9._]{1,}"), rule(LOOKS_LIKE_A_NAME))]
    pub username: String,
    /// Whether to take it from another number of the portfolio (else code 147005).
    pub transfer_action: Option<UsernameTransfer>,
}

/// Give up a number's username.
#[operation(DELETE "/{phone_number_id}/username", returns = Success,
    permission = whatsapp_business_management, link = "business-scoped-user-ids")]
pub struct DeleteUsername {}

/// Get usernames that a number could take.
#[operation(GET "/{phone_number_id}/username_suggestions", returns = UsernameSuggestions,
    permission = whatsapp_business_management, link = "business-scoped-user-ids")]
pub struct SuggestUsernames {}

/// Whether to take a username from another number.
#[model]
pub enum UsernameTransfer {
    /// Don't.
    None,
    /// Do.
    ForceTransfer,
}

/// A number's username.
#[model(received)]
pub struct Username {
    /// The username, if there is one.
    pub username: Option<String>,
    /// Whether people see it.
    pub status: Option<UsernameStatus>,
}

/// Whether people see a username.
#[model]
pub enum UsernameStatus {
    /// They do.
    Approved,
    /// It is kept for you, but not shown yet.
    Reserved,
}

/// Usernames that a number could take.
#[model(received)]
pub struct UsernameSuggestions {
    /// Lists of them.
    #[always]
    pub data: Vec<UsernameSuggestionList>,
}

/// Usernames that a number could take.
#[model(received)]
pub struct UsernameSuggestionList {
    /// The usernames.
    pub username_suggestions: Vec<String>,
}

const LOOKS_LIKE_A_NAME: Rule = Rule {
    docs: Docs::new("At least one letter; no dot at its ends nor two in a row; it doesn't begin with `www`."),
    check: |username| {
        let name = username.as_str().unwrap_or_default();
        let dots = name.starts_with('.') || name.ends_with('.') || cut(name, "..").is_some();
        if dots || name.starts_with("www") || !name.contains(|c: char| c.is_ascii_lowercase()) {
            Err("a letter, no dot at the ends nor two in a row, and no www to begin with")
        } else {
            Ok(())
        }
    },
};

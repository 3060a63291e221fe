//! The life of access tokens as commands bring it about: issued, expired, revoked, and the app secret behind them.

use std::{collections::BTreeSet, time::Duration};

use serde::{Deserialize, Serialize};

use super::{Owner, PERMISSIONS, Token, Tokens, app_token};
use crate::{context::Context, rules, wire::Refusal};

/// Reason for the revocation of a token.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Revocation {
    /// The user has logged out.
    #[default]
    LoggedOut,
    PasswordChanged,
    /// The user has removed the app.
    AppRemoved,
}

impl Revocation {
    /// The refusal of the revoked token.
    pub(super) fn refusal(self) -> Refusal {
        let (subcode, reason) = match self {
            Self::LoggedOut => (467, "The session is invalid."),
            Self::PasswordChanged => (460, "The session has been invalidated because the password was changed."),
            Self::AppRemoved => (458, "The user has not authorized the application."),
        };
        Refusal::token(rules::tokens::VALID, &format!("Error validating access token: {reason}")).with_subcode(subcode)
    }
}

/// Properties of a token that a command issues.
#[derive(Clone, Debug)]
pub(crate) struct NewToken {
    /// Text of the token. Default: a random one.
    pub(crate) text: Option<String>,
    /// ID of the system user that owns the token. Default: a new one.
    pub(crate) user: Option<String>,
    pub(crate) permissions: BTreeSet<String>,
    pub(crate) accounts: Option<BTreeSet<String>>,
    pub(crate) lifetime: Option<Duration>,
}

impl Tokens {
    /// The permissions that a token can have.
    pub(crate) const PERMISSIONS: [&str; 7] = PERMISSIONS;

    /// Issues a token of a system user. Returns its text.
    pub(crate) fn add(&mut self, new: NewToken, context: &mut Context) -> String {
        let text = new.text.unwrap_or_else(|| format!("EAA{}", context.ids.code(61)));
        let token = Token {
            app: context.caller.app.clone(),
            portfolio: context.caller.portfolio.clone(),
            owner: Owner::SystemUser(new.user.unwrap_or_else(|| context.ids.number())),
            permissions: new.permissions,
            accounts: new.accounts,
            issued: context.now,
            expires: new.lifetime.map(|lifetime| context.now + lifetime),
            revoked: None,
        };
        self.tokens.insert(text.clone(), token);
        text
    }

    /// Lets a token expire now. Returns false if there is no such token.
    pub(crate) fn expire(&mut self, text: &str, context: &Context) -> bool {
        let token = self.tokens.get_mut(text);
        token.map(|token| token.expires = Some(context.now)).is_some()
    }

    /// Revokes a token. Returns false if there is no such token.
    pub(crate) fn invalidate(&mut self, text: &str, because: Revocation) -> bool {
        let token = self.tokens.get_mut(text);
        token.map(|token| token.revoked = Some(because)).is_some()
    }

    /// Replaces the secret of an app, and with it the access token of the app.
    pub(crate) fn rotate_secret(&mut self, app: &str, secret: &str, context: &mut Context) {
        let Some(app) = context.settings.app_mut(app) else { return };
        self.tokens.remove(&app_token(app));
        app.previous_secret = Some(std::mem::replace(&mut app.secret, secret.to_owned()));
        self.tokens.insert(app_token(app), Token::of_app(app, context.now));
    }
}

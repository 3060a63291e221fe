//! Commands that issue, expire and revoke access tokens, and change the app.

use std::collections::BTreeSet;

use serde::Deserialize;
use serde_json::json;
use wabakit::{ValidationError, model};

use super::{NewToken, Revocation, Tokens};
use crate::{
    Sandbox,
    command::{Command, CommandDescription, Commands, PERIOD, Period, refusal},
};

pub(crate) const COMMANDS: Commands = &[
    CommandDescription::of::<IssueToken>(),
    CommandDescription::of::<ExpireToken>(),
    CommandDescription::of::<RevokeToken>(),
    CommandDescription::of::<SetApp>(),
    CommandDescription::of::<RotateSecret>(),
];

/// Issues an access token of a system user.
#[model]
#[derive(Deserialize)]
pub struct IssueToken {
    /// Text of the token. Default: a random one.
    pub token: Option<String>,
    /// ID of the system user. Default: a new one.
    pub user_id: Option<String>,
    /// Permissions of the token, as in `whatsapp_business_messaging`. Default: all of them.
    pub permissions: Option<Vec<String>>,
    /// IDs of the accounts that the token gives access to. Default: all of them.
    pub accounts: Option<Vec<String>>,
    /// Lifetime of the token, as in `60d`. Default: the token doesn't expire.
    #[check(rule(PERIOD))]
    pub lasts: Option<Period>,
}

/// Text of an access token.
#[model]
pub struct TokenText {
    /// Text of the token.
    pub token: String,
}

impl Command for IssueToken {
    const NAME: &'static str = "tokens.issue";
    const EXAMPLE: &'static str = r#"{"permissions": ["whatsapp_business_messaging"], "lasts": "60d"}"#;
    type Answer = TokenText;

    fn perform(self, sandbox: &mut Sandbox) -> Result<TokenText, ValidationError> {
        let known = Tokens::PERMISSIONS;
        let mut permissions = self.permissions.iter().flatten();
        if let Some(unknown) = permissions.find(|permission| !known.contains(&permission.as_str())) {
            return Err(refusal("permissions", &format!("some of {}", known.join(", ")), unknown));
        }
        if let Some(unknown) = self.accounts.iter().flatten().find(|account| !sandbox.accounts.has(account)) {
            return Err(refusal("accounts", "IDs of WhatsApp Business accounts", unknown));
        }
        let permissions = self.permissions.map(BTreeSet::from_iter);
        let new = NewToken {
            text: self.token,
            user: self.user_id,
            permissions: permissions.unwrap_or_else(|| known.map(str::to_owned).into()),
            accounts: self.accounts.map(BTreeSet::from_iter),
            lifetime: self.lasts.map(|Period(time)| time),
        };
        let about = json!({ "permissions": new.permissions, "accounts": new.accounts });
        let Sandbox { context, tokens, .. } = sandbox;
        let token = tokens.add(new, context);
        sandbox.record_change("token", "issued", &about);
        Ok(TokenText { token })
    }
}

/// Lets an access token expire. Requests with it are refused (190, subcode 463).
#[model]
#[derive(Deserialize)]
pub struct ExpireToken {
    /// Text of the token. Default: the token of the administrator.
    pub token: Option<String>,
}

impl Command for ExpireToken {
    const NAME: &'static str = "tokens.expire";
    const EXAMPLE: &'static str = r#"{"token": "EAAsandbox"}"#;
    type Answer = TokenText;

    fn perform(self, sandbox: &mut Sandbox) -> Result<TokenText, ValidationError> {
        let token = self.token.unwrap_or_else(|| sandbox.context.settings.first_token().to_owned());
        if !sandbox.tokens.expire(&token, &sandbox.context) {
            return Err(refusal("token", "an access token", ""));
        }
        sandbox.record_change("token", "expired", json!({}));
        Ok(TokenText { token })
    }
}

/// Revokes an access token. Requests with it are refused (190, with the subcode of the reason).
#[model]
#[derive(Deserialize)]
pub struct RevokeToken {
    /// Text of the token. Default: the token of the administrator.
    pub token: Option<String>,
    /// Reason: `logged_out` (subcode 467), `password_changed` (460) or `app_removed` (458). Default: `logged_out`.
    #[check(one_of("logged_out", "password_changed", "app_removed"))]
    pub because: Option<String>,
}

impl Command for RevokeToken {
    const NAME: &'static str = "tokens.revoke";
    const EXAMPLE: &'static str = r#"{"because": "password_changed"}"#;
    type Answer = TokenText;

    fn perform(self, sandbox: &mut Sandbox) -> Result<TokenText, ValidationError> {
        let token = self.token.unwrap_or_else(|| sandbox.context.settings.first_token().to_owned());
        let because = match self.because.as_deref() {
            Some("password_changed") => Revocation::PasswordChanged,
            Some("app_removed") => Revocation::AppRemoved,
            _ => Revocation::LoggedOut,
        };
        if !sandbox.tokens.invalidate(&token, because) {
            return Err(refusal("token", "an access token", ""));
        }
        sandbox.record_change("token", "revoked", json!({ "because": self.because }));
        Ok(TokenText { token })
    }
}

/// Changes the hourly calls of the app.
#[model]
#[derive(Deserialize)]
pub struct SetApp {
    /// Calls about credit lines in an hour, beyond which they are refused (4). Default: 5,000.
    pub calls_per_hour: u32,
}

/// ID of an app.
#[model]
pub struct AppId {
    /// ID of the app.
    pub app_id: String,
}

impl Command for SetApp {
    const NAME: &'static str = "apps.set";
    const EXAMPLE: &'static str = r#"{"calls_per_hour": 10}"#;
    type Answer = AppId;

    fn perform(self, sandbox: &mut Sandbox) -> Result<AppId, ValidationError> {
        let app_id = sandbox.context.caller.app.clone();
        sandbox.context.quotas.set(&app_id, usize::try_from(self.calls_per_hour).unwrap_or(usize::MAX));
        sandbox.record_change("app", &app_id, &self);
        Ok(AppId { app_id })
    }
}

/// Replaces the app secret, which signs webhooks and proves access tokens. The access token of the app changes with it.
#[model]
#[derive(Deserialize)]
pub struct RotateSecret {
    /// ID of the app. Default: the first app.
    pub app_id: Option<String>,
    /// New secret. Default: a random one.
    pub app_secret: Option<String>,
}

/// Secret of an app.
#[model]
pub struct AppSecret {
    /// New secret of the app.
    pub app_secret: String,
}

impl Command for RotateSecret {
    const NAME: &'static str = "apps.rotate_secret";
    type Answer = AppSecret;

    fn perform(self, sandbox: &mut Sandbox) -> Result<AppSecret, ValidationError> {
        let Sandbox { context, tokens, .. } = sandbox;
        let wanted = self.app_id.as_deref().unwrap_or(&context.caller.app);
        let Some(id) = context.settings.app(wanted).map(|app| app.id.clone()) else {
            return Err(refusal("app_id", "the ID of an app", wanted));
        };
        let app_secret = self.app_secret.unwrap_or_else(|| context.ids.code(32).to_ascii_lowercase());
        tokens.rotate_secret(&id, &app_secret, context);
        sandbox.record_change("app", &id, json!({ "changed": "secret" }));
        Ok(AppSecret { app_secret })
    }
}

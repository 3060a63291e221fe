//! The objects that a platform begins with.

use std::{collections::BTreeSet, time::Duration};

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};
use serde_json::{Map, Value};

use crate::{callbacks, command::Period, tokens};

/// A business portfolio.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Portfolio {
    /// ID of the portfolio. In a file: drawn from the seed by default.
    pub id: String,
    /// Name of the portfolio.
    pub name: String,
}

/// An app of a portfolio.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct App {
    /// ID of the app. In a file: drawn from the seed by default.
    pub id: String,
    /// Name of the app. In a file: `App` by default.
    pub name: String,
    /// ID of the portfolio that owns the app. In a file: the first portfolio by default.
    pub portfolio: String,
    /// App secret, which signs webhooks. In a file: drawn from the seed by default.
    pub secret: String,
    /// App secret before the last rotation. It signs nothing any more.
    pub previous_secret: Option<String>,
    /// Callback URL of webhooks. Without one, webhooks are only logged.
    pub callback: Option<String>,
    /// Verify token of the handshake with the callback URL. Default: `sandbox_verify_token`.
    pub verify_token: String,
    /// Webhook fields that the app is subscribed to. Default: all.
    pub fields: BTreeSet<String>,
}

/// A WhatsApp Business account.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Account {
    /// ID of the account. In a file: drawn from the seed by default.
    pub id: String,
    /// Name of the account. In a file: that of its portfolio by default.
    pub name: String,
    /// ID of the portfolio that owns the account. In a file: the first portfolio by default.
    pub portfolio: String,
    /// IDs of the portfolios that the account is shared with.
    pub shared_with: Vec<String>,
    /// IDs of the apps that get webhooks of the account. In a file: the apps of its portfolio by default.
    pub subscribed_apps: Vec<String>,
    /// Business phone numbers, which are registered.
    pub numbers: Vec<Number>,
    /// Message templates: each as the parameters of `templates.create`, with an optional `status` (default: `APPROVED`)
    /// and `quality` (default: `UNKNOWN`).
    pub templates: Vec<Map<String, Value>>,
}

/// A business phone number.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Number {
    /// ID of the phone number. In a file: drawn from the seed by default.
    pub id: String,
    /// Phone number as displayed, as in `+1 555-078-3881`.
    pub display: String,
    /// Display name of the number. In a file: the name of its account by default.
    pub name: String,
    /// True if the number is an Official Business Account, which groups require. Default: `false`.
    pub official: bool,
}

/// An access token of a system user.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Token {
    /// The token itself. In a file: drawn from the seed by default.
    pub text: String,
    /// ID of the app that the token was issued to. In a file: the first app of the portfolio by default, or else the first
    /// of all.
    pub app: String,
    /// ID of the portfolio that the system user belongs to. In a file: the first portfolio by default.
    pub portfolio: String,
    /// ID of the system user. Default: the portfolio's administrator.
    pub user: Option<String>,
    /// Permissions of the token. Default: all.
    pub permissions: BTreeSet<String>,
    /// IDs of the only accounts that the token gives access to. Default: all that the portfolio owns or that are shared
    /// with it.
    pub accounts: Option<BTreeSet<String>>,
    /// Time at which the token expires, in seconds since the Unix epoch. Default: never.
    pub expires_at: Option<u64>,
}

/// A WhatsApp user.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct User {
    /// Phone number. Without one, businesses know the user by the user ID only.
    pub phone: Option<String>,
    /// Business-scoped user ID. Default: one that begins with the country, if the phone number is known.
    pub user_id: Option<String>,
    /// Username of the user. Default: none.
    pub username: Option<String>,
    /// Country code, which the user ID begins with. Default: `US`.
    pub country: Option<String>,
    /// Profile name. Default: `User`.
    pub name: Option<String>,
    /// Time at which the user reads messages. Default: [`Reads::AtOnce`].
    pub reads: Reads,
}

/// Time at which a user reads messages. In a file: `at_once`, `never`, or a duration, as in `5m`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Reads {
    /// Soon after the delivery.
    #[default]
    AtOnce,
    /// Never: the status stays `delivered`.
    Never,
    /// This time after the message was accepted, in milliseconds.
    AfterMs(u64),
}

impl Reads {
    pub(crate) const WANTED: &str = "at_once, never, or a duration, as in 5m";

    pub(crate) fn parse(text: &str) -> Option<Self> {
        match text {
            "at_once" => Some(Self::AtOnce),
            "never" => Some(Self::Never),
            other => Period::parse(other).and_then(|Period(time)| time.as_millis().try_into().ok().map(Self::AfterMs)),
        }
    }
}

impl Serialize for Reads {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        match *self {
            Self::AtOnce => out.serialize_str("at_once"),
            Self::Never => out.serialize_str("never"),
            Self::AfterMs(ms) => Period(Duration::from_millis(ms)).serialize(out),
        }
    }
}

impl<'de> Deserialize<'de> for Reads {
    fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        Self::parse(&String::deserialize(input)?).ok_or_else(|| D::Error::custom(Self::WANTED))
    }
}

impl Account {
    /// Returns true if a portfolio owns the account, or the account is shared with it.
    pub(crate) fn belongs_to(&self, portfolio: &str) -> bool {
        self.portfolio == portfolio || self.shared_with.iter().any(|partner| partner == portfolio)
    }
}

impl Default for App {
    fn default() -> Self {
        Self {
            id: String::new(),
            name: String::new(),
            portfolio: String::new(),
            secret: String::new(),
            previous_secret: None,
            callback: None,
            verify_token: "sandbox_verify_token".into(),
            fields: callbacks::all_fields(),
        }
    }
}

impl Default for Token {
    fn default() -> Self {
        Self {
            text: String::new(),
            app: String::new(),
            portfolio: String::new(),
            user: None,
            permissions: tokens::PERMISSIONS.map(str::to_owned).into(),
            accounts: None,
            expires_at: None,
        }
    }
}

//! Settings of the client, which `send`, `call`, `batch`, `request` and `doctor` have in common.

use clap::Args;
use wabakit::{Api, GRAPH_VERSION, Json};

use crate::failure::Failure;

/// Settings of the client.
#[derive(Args, Clone)]
#[command(next_help_heading = "Client")]
pub(crate) struct Settings {
    /// Access token. Required to send.
    #[arg(long, env = "WABAKIT_TOKEN", hide_env_values = true, value_name = "T")]
    token: Option<String>,
    /// Phone number ID, if the parameters contain none
    #[arg(long, env = "WABAKIT_NUMBER", hide_env_values = true, value_name = "ID")]
    number: Option<String>,
    /// WhatsApp Business Account ID, if the parameters contain none
    #[arg(long, env = "WABAKIT_WABA", hide_env_values = true, value_name = "ID")]
    waba: Option<String>,
    /// Business portfolio ID, if the parameters contain none
    #[arg(long, env = "WABAKIT_BUSINESS", hide_env_values = true, value_name = "ID")]
    business: Option<String>,
    /// App ID, if the parameters contain none
    #[arg(long, env = "WABAKIT_APP", hide_env_values = true, value_name = "ID")]
    app: Option<String>,
    /// App secret. Each call proves that it comes from the app (appsecret_proof).
    #[arg(long, env = "WABAKIT_APP_SECRET", hide_env_values = true, value_name = "S")]
    app_secret: Option<String>,
    /// Base URL, such as that of the sandbox. Default: https://graph.facebook.com.
    #[arg(long, env = "WABAKIT_BASE", hide_env_values = true, value_name = "URL")]
    base: Option<String>,
    /// Version of the Graph API. Default: v25.0.
    #[arg(long, value_name = "V")]
    version: Option<String>,
    /// Allow a base URL with http:// that isn't on loopback. The access token is sent unencrypted.
    #[arg(long)]
    allow_http: bool,
}

impl Settings {
    /// Returns the access token.
    pub(crate) fn token(&self) -> Option<&str> {
        given(&self.token)
    }

    /// Returns the phone number ID.
    pub(crate) fn number(&self) -> Option<&str> {
        given(&self.number)
    }

    /// Returns the WhatsApp Business Account ID.
    pub(crate) fn waba(&self) -> Option<&str> {
        given(&self.waba)
    }

    /// Returns the app ID.
    pub(crate) fn app(&self) -> Option<&str> {
        given(&self.app)
    }

    /// Returns the app secret.
    pub(crate) fn app_secret(&self) -> Option<&str> {
        given(&self.app_secret)
    }

    /// Returns the base URL that replaces that of the platform.
    pub(crate) fn base(&self) -> Option<&str> {
        given(&self.base)
    }

    /// Returns the version of the Graph API.
    pub(crate) fn version(&self) -> &str {
        given(&self.version).unwrap_or(GRAPH_VERSION)
    }

    /// Returns the same settings without the app secret.
    pub(crate) fn without_secret(&self) -> Self {
        Self { app_secret: None, ..self.clone() }
    }

    /// Returns the options that lead another command to the same host, without secrets.
    pub(crate) fn options(&self) -> Vec<String> {
        let pair = |(name, value): (&str, Option<&str>)| value.map(|value| [name.to_owned(), value.to_owned()]);
        let pairs =
            [("--base", self.base()), ("--version", given(&self.version))].into_iter().filter_map(pair).flatten();
        pairs.chain(self.allow_http.then(|| "--allow-http".to_owned())).collect()
    }

    /// Creates a client with the access token, which is required.
    pub(crate) fn api(&self) -> Result<Api, Failure> {
        let token = self.token().ok_or_else(|| Failure::usage("--token", "required (or WABAKIT_TOKEN)", ""))?;
        self.api_with(token)
    }

    /// Creates a client with another access token.
    pub(crate) fn api_with(&self, token: &str) -> Result<Api, Failure> {
        let settings = [
            ("token", Some(token)),
            ("base_url", self.base()),
            ("version", given(&self.version)),
            ("phone_number_id", self.number()),
            ("waba_id", self.waba()),
            ("business_id", given(&self.business)),
            ("app_id", self.app()),
            ("app_secret", self.app_secret()),
        ];
        let settings = settings.into_iter().map(|(name, value)| (name, Json::from(value.map(str::to_owned))));
        let settings = settings.chain([("allow_http", Json::Bool(self.allow_http))]);
        Ok(Api::from_json(&settings.collect())?)
    }
}

/// Returns a setting. A variable of the environment that is empty counts as absent.
fn given(setting: &Option<String>) -> Option<&str> {
    setting.as_deref().filter(|text| !text.is_empty())
}

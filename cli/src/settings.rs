//! Settings of the client, which `send`, `call`, `batch` and `request` have in common.

use clap::Args;
use wabakit::{Api, Json};

use crate::failure::Failure;

/// Settings of the client.
#[derive(Args)]
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
        self.token.as_deref().filter(|token| !token.is_empty())
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
            ("base_url", self.base.as_deref()),
            ("version", self.version.as_deref()),
            ("phone_number_id", self.number.as_deref()),
            ("waba_id", self.waba.as_deref()),
            ("business_id", self.business.as_deref()),
            ("app_id", self.app.as_deref()),
            ("app_secret", self.app_secret.as_deref()),
        ];
        // A variable of the environment that is empty counts as absent.
        let given = settings.into_iter().map(|(name, value)| (name, value.filter(|value| !value.is_empty())));
        let settings = given.map(|(name, value)| (name, Json::from(value.map(str::to_owned))));
        let settings = settings.chain([("allow_http", Json::Bool(self.allow_http))]);
        Ok(Api::from_json(&settings.collect())?)
    }
}

//! The target of requests: base URL, version, and default values of the placeholders in a path.

use std::sync::Arc;

use crate::{
    engine::{endpoint::Host, url},
    error::{Error, excerpt},
    schema::{AppId, BusinessId, PhoneNumberId, WabaId},
    secret::Secret,
};

/// The Graph API version that this crate was written for.
pub const GRAPH_VERSION: &str = "v25.0";

/// Settings of a client that determine the URL of a request.
#[derive(Clone, Debug)]
pub(crate) struct Target {
    pub(crate) base_url: Option<Arc<str>>,
    pub(crate) allow_http: bool,
    pub(crate) version: Arc<str>,
    pub(crate) proof: Option<Secret>,
    pub(crate) number: Option<PhoneNumberId>,
    pub(crate) waba: Option<WabaId>,
    pub(crate) business: Option<BusinessId>,
    pub(crate) app: Option<AppId>,
}

impl Default for Target {
    fn default() -> Self {
        Self {
            base_url: None,
            allow_http: false,
            version: GRAPH_VERSION.into(),
            proof: None,
            number: None,
            waba: None,
            business: None,
            app: None,
        }
    }
}

impl Target {
    /// Returns an error if the base URL isn't a URL, or if the token would be sent to it unencrypted.
    pub(crate) fn check(&self) -> Result<(), Error> {
        let Some(base) = self.base_url.as_deref() else { return Ok(()) };
        let wanted = match (url::is_base(base), url::is_private(base) || self.allow_http) {
            (true, true) => return Ok(()),
            (true, false) => "an https:// URL, or allow_http to send the token unencrypted",
            (false, _) => "a URL that begins with https://",
        };
        Err(Error::validation("base_url", wanted, excerpt(base)))
    }

    /// Returns the base URL that replaces the platform's; empty without one.
    pub(super) fn base_url(&self) -> &str {
        self.base_url.as_deref().unwrap_or_default()
    }

    /// Appends the base URL of a host, and the version, which only the Graph API has. Returns the length of the base URL.
    pub(super) fn root(&self, host: Host, url: &mut String) -> usize {
        let base = match (&self.base_url, host) {
            (Some(base), _) => base,
            (None, Host::Graph) => "https://graph.facebook.com",
            (None, Host::Api) => "https://api.facebook.com",
        };
        url.push_str(base);
        if host == Host::Graph && !self.version.is_empty() {
            url.push('/');
            url.push_str(&self.version);
        }
        base.len()
    }

    /// Returns the default value of a placeholder.
    pub(super) fn hole(&self, name: &str) -> Option<&str> {
        match name {
            "phone_number_id" => self.number.as_ref().map(PhoneNumberId::as_str),
            "waba_id" => self.waba.as_ref().map(WabaId::as_str),
            "business_id" => self.business.as_ref().map(BusinessId::as_str),
            "app_id" => self.app.as_ref().map(AppId::as_str),
            _ => None,
        }
    }
}

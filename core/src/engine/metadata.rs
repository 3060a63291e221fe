//! Metadata of a response, from its headers.

use crate::{
    engine::usage::{Usage, quotas, usage},
    json::{Json, JsonObject},
};

/// Name and version of this library, for the header `User-Agent`. Clients add their language and its version.
pub const USER_AGENT: &str = concat!("wabakit/", env!("CARGO_PKG_VERSION"));

/// Facts about a response, from its headers.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Metadata {
    /// Trace ID for a support request to the platform. Use it soon.
    pub trace: Option<String>,
    /// Graph API version that served the response.
    pub version: Option<String>,
    /// Used part of each quota. The platform reports it after a number of calls.
    pub usage: Vec<Usage>,
}

impl Metadata {
    /// Reads the headers of a response.
    pub fn of(headers: impl IntoIterator<Item = (impl AsRef<str>, impl AsRef<[u8]>)>) -> Self {
        let headers: Vec<_> = headers.into_iter().collect();
        let headers: Vec<_> = headers.iter().map(|(name, value)| (name.as_ref(), value.as_ref())).collect();
        Self {
            trace: trace(&headers).map(str::to_owned),
            version: header(&headers, VERSION).map(str::to_owned),
            usage: usage(headers),
        }
    }
}

/// Returns the [`Metadata`] of a response as JSON: the form in which other languages receive it.
#[doc(hidden)]
pub fn metadata<'h>(headers: &[(&str, &'h [u8])]) -> Json<'h> {
    let mut metadata = JsonObject::with_capacity(3);
    for (name, value) in [("trace", trace(headers)), ("version", header(headers, VERSION))] {
        if let Some(value) = value {
            metadata.push(name, value);
        }
    }
    metadata.push("usage", Json::Array(quotas(headers).into_iter().map(Json::Object).collect()));
    metadata.into()
}

const VERSION: &str = "facebook-api-version";

/// Returns the trace ID in the headers of a response.
pub(super) fn trace<'h>(headers: &[(&str, &'h [u8])]) -> Option<&'h str> {
    header(headers, "x-fb-trace-id").or_else(|| header(headers, "x-fb-request-id"))
}

fn header<'h>(headers: &[(&str, &'h [u8])], wanted: &str) -> Option<&'h str> {
    let (_, value) = headers.iter().find(|(name, _)| name.eq_ignore_ascii_case(wanted))?;
    std::str::from_utf8(value).ok()
}

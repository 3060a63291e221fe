//! Responses: an error, or a value beside the original body.

use std::{borrow::Cow, fmt, ops::Deref, sync::Arc};

use sha2::{Digest, Sha256};

#[cfg(feature = "responses")]
use crate::schema::normalize::normalize;
use crate::{
    engine::{Metadata, endpoint::Op, metadata::trace, paging::without_tokens, usage},
    error::{
        ApiError, BodySize, Error, ErrorKind, Retry, TransportError, UnexpectedResponse, codes,
        kind::Class,
        retry::{Wait, stated_wait},
    },
    json::{Json, JsonObject, cursor, readable},
    schema::{
        Bytes, Schema,
        received::{Model, Received},
    },
    secret::hex,
};

/// Response of the platform, read as `T`; [`raw`](Response::raw) has the complete body, including fields that this version
/// doesn't know.
#[derive(Clone, PartialEq)]
pub struct Response<T> {
    pub(crate) value: T,
    pub(crate) raw: Arc<[u8]>,
    pub(crate) status: u16,
    pub(crate) metadata: Metadata,
    pub(crate) api_version: Option<String>,
}

impl<T> Response<T> {
    /// Returns the original body, without the access tokens of paging links.
    pub fn raw(&self) -> &[u8] {
        &self.raw
    }

    /// Returns the HTTP status code.
    pub fn status(&self) -> u16 {
        self.status
    }

    /// Returns the trace ID, the Graph API version and the used quotas.
    pub fn metadata(&self) -> &Metadata {
        &self.metadata
    }

    /// Returns the Graph API version of the response, if it isn't the requested one. The platform serves calls of expired versions
    /// with the oldest supported version.
    pub fn api_version(&self) -> Option<&str> {
        self.api_version.as_deref()
    }

    /// Returns the value without the body.
    pub fn into_inner(self) -> T {
        self.value
    }
}

impl<T: fmt::Debug> fmt::Debug for Response<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { value, raw, status, metadata, api_version } = self;
        f.debug_struct("Response")
            .field("value", value)
            .field("raw", &BodySize(raw.len()))
            .field("status", status)
            .field("metadata", metadata)
            .field("api_version", api_version)
            .finish()
    }
}

impl<T> Deref for Response<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.value
    }
}

/// Type that can be read from the body of a response.
pub trait ReadResponse: Schema + Sized {
    /// Reads the body, or returns the reason why it can't be read.
    fn read(body: &Arc<[u8]>) -> Result<Self, String>;
}

impl<T: Schema + Model + for<'de> Received<'de>> ReadResponse for T {
    fn read(body: &Arc<[u8]>) -> Result<Self, String> {
        let body = String::from_utf8_lossy(body);
        let read = |json: &str| T::receive(&mut serde_json::Deserializer::from_str(json));
        let read = read(&body).or_else(|error| match readable(&body) {
            Cow::Borrowed(_) => Err(error),
            Cow::Owned(text) => read(&text),
        });
        read.map_err(|e| unquoted(&e.to_string()))
    }
}

/// Removes the value that serde quotes in its reason: it may be a secret.
fn unquoted(error: &str) -> String {
    match (error.split_once(": "), error.rsplit_once(", expected ")) {
        (Some((wrong, _)), Some((_, expected))) => format!("{wrong}, expected {expected}"),
        _ => error.to_owned(),
    }
}

impl ReadResponse for Bytes {
    fn read(body: &Arc<[u8]>) -> Result<Self, String> {
        Ok(Bytes(body.clone()))
    }
}

impl ReadResponse for () {
    fn read(_: &Arc<[u8]>) -> Result<Self, String> {
        Ok(())
    }
}

impl Op {
    /// Checks a response. Returns an error, or whether there is a body to read. `params` are those of the request, needed if the
    /// response is a file with a known SHA-256.
    pub fn check_response(
        &self,
        status: u16,
        headers: impl IntoIterator<Item = (impl AsRef<str>, impl AsRef<[u8]>)>,
        body: &[u8],
        params: Option<&JsonObject<'_>>,
    ) -> Result<bool, Error> {
        let headers: Vec<_> = headers.into_iter().collect();
        let headers: Vec<_> = headers.iter().map(|(name, value)| (name.as_ref(), value.as_ref())).collect();
        RawResponse { op: self, status, headers: &headers, body }.read(params)
    }

    /// Returns the body of a [checked](Self::check_response) response in exactly the described types, for languages with strict
    /// readers: numbers, texts and booleans have their own types, `null` is left out, missing lists are `[]`, and unknown keys are
    /// left out. Integers fit 64 bits with a sign.
    #[cfg(feature = "responses")]
    pub fn normalize(
        &self,
        status: u16,
        headers: impl IntoIterator<Item = (impl AsRef<str>, impl AsRef<[u8]>)>,
        body: &[u8],
    ) -> Result<String, Error> {
        normalize(self.endpoint.returns, &String::from_utf8_lossy(body)).map_err(|mismatch| {
            let headers: Vec<_> = headers.into_iter().collect();
            let headers: Vec<_> = headers.iter().map(|(name, value)| (name.as_ref(), value.as_ref())).collect();
            RawResponse { op: self, status, headers: &headers, body }.unexpected(&mismatch.to_string())
        })
    }

    /// Returns the maximum size of a response body in bytes, decompressed: 128 MiB for a file, 32 MiB otherwise.
    pub fn response_limit(&self) -> u64 {
        const MB: u64 = 1024 * 1024;
        if self.endpoint.file { 128 * MB } else { 32 * MB }
    }

    /// Returns the error for a response whose body is larger than [`response_limit`](Self::response_limit).
    pub fn oversized(&self, status: u16) -> Error {
        let reason = format!("the body is larger than {} bytes", self.response_limit());
        RawResponse { op: self, status, headers: &[], body: &[] }.unexpected(&reason)
    }

    /// Returns the error for a call without a response. `sent` is false if the request can't have left: the connection
    /// was refused, the name wasn't found, the TLS handshake failed. Otherwise the platform may have processed it.
    /// `cause` describes the failure, without secrets.
    pub fn transport_error(&self, cause: impl Into<String>, sent: bool) -> Error {
        let may_repeat = self.endpoint.idempotent || !sent;
        let retry = if may_repeat { Retry::Safe { after: None } } else { Retry::MaybeDuplicate };
        Error::Transport(Box::new(TransportError { op: self.name, cause: cause.into(), retry }))
    }

    /// Returns the error for a file whose SHA-256, computed by the caller, [differs](digest_matches) from the expected one.
    pub fn mismatched(&self, status: u16) -> Error {
        RawResponse { op: self, status, headers: &[], body: &[] }.mismatched()
    }
}

/// Response before it is checked.
pub(crate) struct RawResponse<'a> {
    pub(crate) op: &'a Op,
    pub(crate) status: u16,
    pub(crate) headers: &'a [(&'a str, &'a [u8])],
    pub(crate) body: &'a [u8],
}

impl RawResponse<'_> {
    /// Returns whether there is a body of the expected form, or an error.
    pub(super) fn read(&self, params: Option<&JsonObject<'_>>) -> Result<bool, Error> {
        let Self { op: Op { endpoint, .. }, status, body, .. } = *self;
        let (file, good) = (endpoint.file, (200..=299).contains(&status));
        if !(file && good)
            && let Some(error) = ApiError::read(self)
        {
            return Err(Error::Api(Box::new(error)));
        }
        if !good {
            return Err(self.unexpected("the body holds no error that can be read"));
        }
        if file {
            let told = endpoint.digest.and_then(|name| params?.get(name)?.as_str());
            let other = told.is_some_and(|told| !digest_matches(told, &Sha256::digest(body)));
            return if other { Err(self.mismatched()) } else { Ok(true) };
        }
        if let Some(text) = std::str::from_utf8(body).ok().filter(|text| cursor::is_json(text)) {
            let [success] = cursor::pick(text, ["success"]);
            let not = success.is_some_and(|value| matches!(value, "false" | "\"false\""));
            let refusal = || self.unexpected("the platform says that it wasn't done: success is false");
            return if not { Err(refusal()) } else { Ok(true) };
        }
        if endpoint.bodiless {
            return Ok(false);
        }
        Err(self.unexpected("not JSON"))
    }

    fn mismatched(&self) -> Error {
        self.unexpected("the file isn't the one that was asked for: its SHA-256 differs")
    }

    /// Returns how long the platform asks to wait.
    fn wait(&self) -> Wait {
        usage::wait(self.headers)
    }

    pub(crate) fn unexpected(&self, reason: &str) -> Error {
        let text = |value: &[u8]| String::from_utf8_lossy(value).into_owned();
        Error::UnexpectedResponse(Box::new(UnexpectedResponse {
            op: self.op.name,
            status: self.status,
            headers: self.headers.iter().map(|(name, value)| ((*name).to_owned(), text(value))).collect(),
            body: without_tokens(self.body).into_owned(),
            reason: reason.into(),
            retry: Retry::of_status(self.status, self.op.endpoint.idempotent, self.wait()),
        }))
    }
}

impl ApiError {
    /// Reads the error in a response body, if there is one.
    fn read(response: &RawResponse<'_>) -> Option<Self> {
        let RawResponse { op, status, headers, body } = *response;
        let value = Json::read_received(std::str::from_utf8(body).ok()?)?;
        let error = value.get("error")?.as_object()?;
        let number = |key: &str| error.get(key).and_then(number);
        let text = |key: &str| error.get(key).and_then(Json::as_str).map(str::to_owned);
        let (code, subcode) = (number("code")?, number("error_subcode"));
        let details = error.get("error_data").and_then(|data| match data {
            Json::String(text) => Some(text.clone().into_owned()),
            data => data.get("details")?.as_str().map(str::to_owned),
        });
        let (kind, class) = match codes::find_narrowed(code, subcode) {
            Some(row) => (row.kind, row.class),
            None if error.get("is_transient") == Some(&Json::Bool(true)) => (ErrorKind::Unknown, Class::Maybe),
            None => (ErrorKind::Unknown, Class::Never),
        };
        let details = details.or_else(|| text("error_user_msg"));
        let mut wait = response.wait();
        // Some refusals state when the next call is taken.
        if matches!(class, Class::Later(_)) {
            wait.after = wait.after.max(stated_wait(details.as_deref()));
        }
        Some(Self {
            op: op.name,
            status,
            code,
            subcode,
            kind,
            message: text("message").unwrap_or_default(),
            details,
            trace: text("fbtrace_id").or_else(|| trace(headers).map(str::to_owned)),
            retry: Retry::of(class, op.endpoint.idempotent, wait),
            raw: without_tokens(body).into_owned(),
        })
    }
}

fn number(value: &Json<'_>) -> Option<u32> {
    value.as_u64().or_else(|| value.as_str()?.parse().ok()).and_then(|n| u32::try_from(n).ok())
}

/// Returns whether a file's SHA-256 is the expected one, in hexadecimal or Base64.
pub fn digest_matches(expected: &str, digest: &[u8]) -> bool {
    use base64::{Engine, engine::general_purpose::STANDARD};
    let mut encoded = [0; 44];
    let length = STANDARD.encode_slice(digest, &mut encoded).ok();
    let is_base64 = length.and_then(|length| encoded.get(..length)) == Some(expected.as_bytes());
    is_base64 || expected.eq_ignore_ascii_case(&hex(digest))
}

//! Errors by origin: the parameters, a limit, the platform, the response or the signature.

pub mod codes;
pub(crate) mod kind;
pub(crate) mod limit;
pub(crate) mod retry;

use std::{error, fmt, time::Duration};

pub use self::{
    kind::{Change, ErrorKind},
    limit::{LimitError, Reason},
    retry::{Retry, RetryPolicy, classify_code, delay, pair_delay, retry_delay},
};
use crate::{
    json::{Json, JsonObject},
    secret::Secret,
};

/// An error of a request, a response or a webhook.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// The parameters are invalid; nothing was sent.
    Validation(Box<ValidationError>),
    /// The API returned an error.
    Api(Box<ApiError>),
    /// The response isn't what the platform documents. The request may have been processed.
    UnexpectedResponse(Box<UnexpectedResponse>),
    /// The signature or the handshake of a webhook is invalid.
    Signature(SignatureError),
    /// No response: the connection failed, or the time ran out.
    Transport(Box<TransportError>),
    /// A limit is reached; nothing was sent.
    Limit(Box<LimitError>),
}

/// An invalid parameter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ValidationError {
    /// Path of the parameter, such as `messages.send.template.components[0].parameters`.
    pub path: String,
    /// Description of the expected value.
    pub wanted: String,
    /// The given value. Empty if nothing was given.
    pub got: String,
}

/// An error that the API returned.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApiError {
    /// Name of the operation, such as `messages.send`.
    pub op: &'static str,
    /// HTTP status code. Don't branch on it: documentation and practice differ.
    pub status: u16,
    /// Error code of the platform. Branch on it, or on `kind`.
    pub code: u32,
    /// Error subcode, which narrows the code for some management operations.
    pub subcode: Option<u32>,
    /// Kind of the error: the family of its code.
    pub kind: ErrorKind,
    /// Error message, human-readable. The platform may change or drop it.
    pub message: String,
    /// Most specific description of the error, human-readable.
    pub details: Option<String>,
    /// Trace ID for a support request to the platform. Use it soon.
    pub trace: Option<String>,
    /// Advice whether and when the same call may be repeated.
    pub retry: Retry,
    /// Body of the response as received, without access tokens. It can hold more than the error, such as the successful
    /// part of a batch.
    pub raw: Vec<u8>,
}

/// A response that isn't what the platform documents: a gateway's HTML page, an empty body, or JSON of another shape.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UnexpectedResponse {
    /// Name of the operation, such as `messages.send`; `batch` for the request of a batch.
    pub op: &'static str,
    /// HTTP status code of the response.
    pub status: u16,
    /// Headers of the response.
    pub headers: Vec<(String, String)>,
    /// Body of the response as received, without access tokens.
    pub body: Vec<u8>,
    /// Description of the problem.
    pub reason: String,
    /// Advice whether and when the same call may be repeated.
    pub retry: Retry,
}

/// A call without a response; see [`Op::transport_error`](crate::Op::transport_error).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransportError {
    /// Name of the operation, such as `messages.send`.
    pub op: &'static str,
    /// Description of the failure by the HTTP client, without secrets.
    pub cause: String,
    /// Advice whether and when the same call may be repeated.
    pub retry: Retry,
}

/// A body in `Debug`: its size only, because its text may hold secrets.
pub(crate) struct BodySize(pub(crate) usize);

impl fmt::Debug for BodySize {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "[{} bytes]", self.0)
    }
}

impl fmt::Debug for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { op, status, code, subcode, kind, message, details, trace, retry, raw } = self;
        f.debug_struct("ApiError")
            .field("op", op)
            .field("status", status)
            .field("code", code)
            .field("subcode", subcode)
            .field("kind", kind)
            .field("message", message)
            .field("details", details)
            .field("trace", trace)
            .field("retry", retry)
            .field("raw", &BodySize(raw.len()))
            .finish()
    }
}

impl fmt::Debug for UnexpectedResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { op, status, headers, body, reason, retry } = self;
        f.debug_struct("UnexpectedResponse")
            .field("op", op)
            .field("status", status)
            .field("headers", headers)
            .field("body", &BodySize(body.len()))
            .field("reason", reason)
            .field("retry", retry)
            .finish()
    }
}

/// Reason why a webhook was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SignatureError {
    /// The signature is missing, or isn't `sha256=` and 64 hexadecimal digits.
    Missing,
    /// The signature doesn't match the body with any of the app secrets.
    Wrong,
    /// There is no app secret to verify with, or only empty ones.
    NoSecret,
    /// The subscription handshake has a missing or wrong verify token.
    Handshake,
}

impl Error {
    /// Creates the error of an invalid value.
    #[doc(hidden)]
    pub fn validation(path: impl Into<String>, wanted: impl Into<String>, got: impl Into<String>) -> Self {
        Self::Validation(Box::new(ValidationError { path: path.into(), wanted: wanted.into(), got: got.into() }))
    }

    /// Completes the path of a validation error, which begins within the value at this path.
    #[doc(hidden)]
    #[must_use]
    pub fn below(mut self, at: &str) -> Self {
        if let Error::Validation(error) = &mut self {
            error.path = [at, ".", &error.path].concat();
        }
        self
    }

    /// Returns whether and when the same call may be repeated.
    pub fn retry(&self) -> Retry {
        match self {
            Error::Validation(_) => Retry::AfterChange(Change::Request),
            Error::Api(error) => error.retry.clone(),
            Error::UnexpectedResponse(answer) => answer.retry.clone(),
            Error::Signature(_) => Retry::Never,
            Error::Transport(error) => error.retry.clone(),
            Error::Limit(error) => error.retry.clone(),
        }
    }

    /// Returns how long to wait before the next attempt. `attempt` is the number of retries so far. Uses [`pair_delay`]
    /// for the pair rate limit, and [`delay`] otherwise.
    pub fn delay(&self, attempt: u32, seed: u64) -> Option<Duration> {
        match self {
            Error::Api(error) if error.kind == ErrorKind::PairRateLimited => pair_delay(attempt, seed),
            error => delay(&error.retry(), attempt, seed),
        }
    }

    /// Replaces a secret by a mark wherever it occurs.
    pub(crate) fn without(self, secret: &Secret) -> Self {
        let text = |text: String| String::from_utf8(secret.redact(text.into_bytes())).unwrap_or_default();
        match self {
            Error::Api(e) => Error::Api(Box::new(ApiError {
                message: text(e.message),
                details: e.details.map(text),
                trace: e.trace.map(text),
                raw: secret.redact(e.raw),
                ..*e
            })),
            Error::UnexpectedResponse(e) => Error::UnexpectedResponse(Box::new(UnexpectedResponse {
                headers: e.headers.into_iter().map(|(name, value)| (name, text(value))).collect(),
                body: secret.redact(e.body),
                reason: text(e.reason),
                ..*e
            })),
            Error::Transport(e) => Error::Transport(Box::new(TransportError { cause: text(e.cause), ..*e })),
            error => error,
        }
    }

    /// Returns the error as JSON: the form in which other languages and the command line receive it.
    pub fn to_json<'e>(&'e self) -> Json<'e> {
        let mut json = JsonObject::with_capacity(11);
        let mut add = |name: &'static str, value: Json<'e>| json.push(name, value);
        match self {
            Error::Validation(e) => {
                add("kind", "invalid".into());
                add("path", e.path.as_str().into());
                add("wanted", e.wanted.as_str().into());
                add("got", e.got.as_str().into());
                add("message", self.text().into());
            }
            Error::Api(e) => {
                add("kind", "api".into());
                add("op", e.op.into());
                add("message", e.message.as_str().into());
                add("status", e.status.into());
                add("code", e.code.into());
                add("subcode", e.subcode.into());
                add("category", e.kind.as_str().into());
                add("details", e.details.as_deref().into());
                add("trace", e.trace.as_deref().into());
                add("retry", e.retry.to_json());
            }
            Error::UnexpectedResponse(e) => {
                add("kind", "unreadable".into());
                add("op", e.op.into());
                add("message", e.reason.as_str().into());
                add("status", e.status.into());
                add("headers", Json::Object(e.headers.iter().map(|(name, value)| (&**name, &**value)).collect()));
                add("retry", e.retry.to_json());
            }
            Error::Signature(e) => {
                add("kind", "signature".into());
                add("message", e.as_str().into());
                add("status", e.status().into());
            }
            Error::Transport(e) => {
                add("kind", "transport".into());
                add("op", e.op.into());
                add("message", e.cause.as_str().into());
                add("retry", e.retry.to_json());
            }
            Error::Limit(e) => {
                add("kind", "limit".into());
                add("op", e.op.into());
                add("message", e.because.text().into());
                add("because", e.because.as_str().into());
                add("until", e.until.map(|until| until.0).into());
                add("what_to_do", e.because.what_to_do().into());
                add("retry", e.retry.to_json());
            }
        }
        add("text", self.text().into());
        json.into()
    }

    /// Returns the error as one line: operation, description, codes and advice.
    fn text(&self) -> String {
        match self {
            Error::Validation(error) => error.text(),
            Error::Api(error) => error.text(),
            Error::UnexpectedResponse(response) => response.text(),
            Error::Signature(error) => error.as_str().into(),
            Error::Transport(error) => error.text(),
            Error::Limit(error) => error.text(),
        }
    }
}

impl ValidationError {
    fn text(&self) -> String {
        let Self { path, wanted, got } = self;
        let text = [path, ": ", wanted].concat();
        if got.is_empty() { text } else { text + ", got " + got }
    }
}

impl ApiError {
    fn text(&self) -> String {
        let Self { op, status, code, subcode, kind, message, details, trace, retry, .. } = self;
        let (status, code) = (u32::from(*status).to_string(), code.to_string());
        // Some messages begin with the code.
        let message = message.strip_prefix(&["(#", &code, ") "].concat()).unwrap_or(message);
        let mut text = [op, ": ", message].concat();
        if let Some(details) = details.as_deref().filter(|details| *details != message) {
            text += &[": ", details].concat();
        }
        text += &[" (status ", &status, ", code ", &code].concat();
        if let Some(subcode) = subcode {
            text += &["/", &subcode.to_string()].concat();
        }
        text += &[", ", kind.as_str()].concat();
        if let Some(trace) = trace {
            text += &[", trace ", trace].concat();
        }
        text + "): " + &retry.text()
    }
}

impl UnexpectedResponse {
    fn text(&self) -> String {
        let Self { op, status, reason, retry, .. } = self;
        [op, ": unexpected response: ", reason, " (status ", &u32::from(*status).to_string(), "): ", &retry.text()]
            .concat()
    }
}

impl TransportError {
    fn text(&self) -> String {
        [self.op, ": ", &self.cause, ": ", &self.retry.text()].concat()
    }
}

impl fmt::Display for ValidationError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text())
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text())
    }
}

impl error::Error for Error {}

impl fmt::Display for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text())
    }
}

impl error::Error for ApiError {}

impl fmt::Display for UnexpectedResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text())
    }
}

impl error::Error for UnexpectedResponse {}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text())
    }
}

impl error::Error for TransportError {}

impl SignatureError {
    /// Returns the HTTP status code of the reply.
    pub fn status(self) -> u16 {
        match self {
            SignatureError::Missing | SignatureError::Wrong | SignatureError::NoSecret => 401,
            SignatureError::Handshake => 403,
        }
    }

    fn as_str(self) -> &'static str {
        match self {
            SignatureError::Missing => "the signature is missing or malformed",
            SignatureError::Wrong => "the signature doesn't match the body",
            SignatureError::NoSecret => "there is no app secret to verify the signature with",
            SignatureError::Handshake => "the handshake doesn't carry the verify token",
        }
    }
}

impl fmt::Display for SignatureError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl error::Error for SignatureError {}

impl From<SignatureError> for Error {
    fn from(error: SignatureError) -> Self {
        Error::Signature(error)
    }
}

/// Reads the JSON text of an object that a caller gave. `path` names it in the error.
pub fn read_object<'a>(path: &str, text: &'a str) -> Result<JsonObject<'a>, Error> {
    JsonObject::read(text).map_err(|error| Error::validation(path, error.wanted(), ""))
}

/// Returns the start of a text in quotation marks.
pub(crate) fn excerpt(text: &str) -> String {
    let mut chars = text.chars();
    let start: String = chars.by_ref().take(40).collect();
    format!("\"{start}{}\"", if chars.next().is_some() { "…" } else { "" })
}

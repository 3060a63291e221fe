//! Errors, told apart by whose fault they are.

pub mod codes;
pub(crate) mod kind;
pub(crate) mod retry;

use std::{error, fmt, time::Duration};

pub use self::{
    kind::{Change, ErrorKind},
    retry::{Retry, classify_code, delay, pair_delay},
};
use crate::{
    json::{self, Json},
    secret::Secret,
};

/// Why there is no answer, or no request.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// Yours: found before anything was sent.
    Validation {
        /// Where, as in `messages.send.template.components[0].parameters`.
        path: String,
        /// What belongs there.
        wanted: String,
        /// What was given; empty where nothing was.
        got: String,
    },
    /// Theirs: the platform refused.
    Api(Box<ApiError>),
    /// Theirs: the answer isn't what the platform promises.
    UnexpectedResponse(Box<UnexpectedResponse>),
    /// A webhook that the platform didn't sign.
    Signature(SignatureError),
}

/// The platform's refusal.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApiError {
    /// The HTTP status. Don't branch on it: documentation and practice differ.
    pub status: u16,
    /// What to branch on.
    pub code: u32,
    /// Narrows the code on some management calls.
    pub subcode: Option<u32>,
    /// The family of the code.
    pub kind: ErrorKind,
    /// A title, for people. The platform may change or drop it.
    pub message: String,
    /// The most specific reason, for people.
    pub details: Option<String>,
    /// Quote it to the platform's support, soon.
    pub trace: Option<String>,
    /// Whether and when the same call may be made again.
    pub retry: Retry,
    /// The body as it came, without access tokens. It may hold more than the error: what did succeed of a batch, for instance.
    pub raw: Vec<u8>,
}

/// An answer that isn't what the platform promises: a gateway's HTML page, an empty body, JSON of another shape.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UnexpectedResponse {
    /// The HTTP status.
    pub status: u16,
    /// The headers.
    pub headers: Vec<(String, String)>,
    /// The body as it came, without access tokens.
    pub body: Vec<u8>,
    /// What is wrong with it.
    pub reason: String,
    /// Whether and when the same call may be made again.
    pub retry: Retry,
}

/// A body in `Debug`: its size, as its text may hold what must not be printed.
pub(crate) struct BodySize(pub(crate) usize);

impl fmt::Debug for BodySize {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "[{} bytes]", self.0)
    }
}

impl fmt::Debug for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { status, code, subcode, kind, message, details, trace, retry, raw } = self;
        f.debug_struct("ApiError")
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
        let Self { status, headers, body, reason, retry } = self;
        f.debug_struct("UnexpectedResponse")
            .field("status", status)
            .field("headers", headers)
            .field("body", &BodySize(body.len()))
            .field("reason", reason)
            .field("retry", retry)
            .finish()
    }
}

/// Why a webhook was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SignatureError {
    /// There is no signature, or not one of the form `sha256=` and 64 hexadecimal digits.
    Missing,
    /// The signature isn't made from this body with any of the app secrets.
    Wrong,
    /// There is no app secret to verify with, or only empty ones.
    NoSecret,
    /// A subscription handshake without the verify token.
    Handshake,
}

impl Error {
    pub(crate) fn validation(path: impl Into<String>, wanted: impl Into<String>, got: impl Into<String>) -> Self {
        Self::Validation { path: path.into(), wanted: wanted.into(), got: got.into() }
    }

    /// The error for a parameter at this path that isn't a JSON object.
    pub fn at(path: &str, error: json::Error) -> Self {
        Self::validation(path, error.wanted(), "")
    }

    /// Whether the same call may be made again.
    pub fn retry(&self) -> Retry {
        match self {
            Error::Validation { .. } => Retry::AfterChange(Change::Request),
            Error::Api(error) => error.retry.clone(),
            Error::UnexpectedResponse(answer) => answer.retry.clone(),
            Error::Signature(_) => Retry::Never,
        }
    }

    /// How long to wait before the same call is made again, after so many attempts besides the first: by [`delay`], or at the
    /// limit between a number and one person by [`pair_delay`].
    pub fn delay(&self, attempt: u32, seed: u64) -> Option<Duration> {
        match self {
            Error::Api(error) if error.kind == ErrorKind::PairRateLimited => pair_delay(attempt, seed),
            error => delay(&error.retry(), attempt, seed),
        }
    }

    /// The same with a mark wherever a secret stood.
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
            error => error,
        }
    }

    /// The form in which errors cross into other languages and out of the command line.
    pub fn to_json(&self) -> Json<'_> {
        let kind = |kind| ("kind", Json::from(kind));
        match self {
            Error::Validation { path, wanted, got } => Json::from([
                kind("invalid"),
                ("message", self.to_string().into()),
                ("path", path.as_str().into()),
                ("wanted", wanted.as_str().into()),
                ("got", got.as_str().into()),
            ]),
            Error::Api(e) => Json::from([
                kind("api"),
                ("message", e.message.as_str().into()),
                ("status", e.status.into()),
                ("code", e.code.into()),
                ("subcode", e.subcode.into()),
                ("category", e.kind.as_str().into()),
                ("details", e.details.as_deref().into()),
                ("trace", e.trace.as_deref().into()),
                ("retry", e.retry.to_json()),
            ]),
            Error::UnexpectedResponse(e) => Json::from([
                kind("unreadable"),
                ("message", e.reason.as_str().into()),
                ("status", e.status.into()),
                ("headers", Json::Object(e.headers.iter().map(|(name, value)| (&**name, &**value)).collect())),
                ("retry", e.retry.to_json()),
            ]),
            Error::Signature(e) => {
                Json::from([kind("signature"), ("message", e.to_string().into()), ("status", e.status().into())])
            }
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::Validation { path, wanted, got } if got.is_empty() => write!(f, "{path}: {wanted}"),
            Error::Validation { path, wanted, got } => write!(f, "{path}: {wanted}, got {got}"),
            Error::Api(error) => error.fmt(f),
            Error::UnexpectedResponse(answer) => answer.fmt(f),
            Error::Signature(error) => error.fmt(f),
        }
    }
}

impl error::Error for Error {}

impl fmt::Display for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} (code {}", self.message, self.code)?;
        if let Some(subcode) = self.subcode {
            write!(f, "/{subcode}")?;
        }
        f.write_str(")")?;
        match &self.details {
            Some(details) if *details != self.message => write!(f, ": {details}"),
            _ => Ok(()),
        }
    }
}

impl error::Error for ApiError {}

impl fmt::Display for UnexpectedResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "unexpected response with status {}: {}", self.status, self.reason)
    }
}

impl error::Error for UnexpectedResponse {}

impl SignatureError {
    /// The HTTP status to answer with.
    pub fn status(self) -> u16 {
        match self {
            SignatureError::Missing | SignatureError::Wrong | SignatureError::NoSecret => 401,
            SignatureError::Handshake => 403,
        }
    }
}

impl fmt::Display for SignatureError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            SignatureError::Missing => "the signature is missing or malformed",
            SignatureError::Wrong => "the signature doesn't match the body",
            SignatureError::NoSecret => "there is no app secret to verify the signature with",
            SignatureError::Handshake => "the handshake doesn't carry the verify token",
        })
    }
}

impl error::Error for SignatureError {}

impl From<SignatureError> for Error {
    fn from(error: SignatureError) -> Self {
        Error::Signature(error)
    }
}

/// The start of a text, quoted.
pub(crate) fn excerpt(text: &str) -> String {
    let mut chars = text.chars();
    let start: String = chars.by_ref().take(40).collect();
    format!("\"{start}{}\"", if chars.next().is_some() { "…" } else { "" })
}

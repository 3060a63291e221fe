//! Errors, told apart by whose fault they are.

use std::{error, fmt, time::Duration};

pub mod codes;
mod kind;

use crate::{
    engine::{usage::Wait, without_tokens},
    json::Json,
    secret::Secret,
    time::millis,
};
pub use kind::{Change, ErrorKind};
use kind::{Class, find, find_narrowed};

/// Why there is no answer, or no request.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// Yours: found before anything was sent.
    Invalid {
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
    Unreadable(Box<Unreadable>),
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
pub struct Unreadable {
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

impl fmt::Debug for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { status, headers, body, reason, retry } = self;
        f.debug_struct("Unreadable")
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

/// Whether a call may be made again.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Retry {
    /// It will be refused again.
    Never,
    /// It was refused before anything was done: again, after this time if one is known.
    Safe {
        /// How long to wait at least.
        after: Option<Duration>,
    },
    /// Only once something else has changed.
    AfterChange(Change),
    /// It may have been done: again only if doing it twice does no harm.
    MaybeDuplicate,
}

impl Error {
    pub(crate) fn invalid(path: impl Into<String>, wanted: impl Into<String>, got: impl Into<String>) -> Self {
        Self::Invalid { path: path.into(), wanted: wanted.into(), got: got.into() }
    }

    /// Whether the same call may be made again.
    pub fn retry(&self) -> Retry {
        match self {
            Error::Invalid { .. } => Retry::AfterChange(Change::Request),
            Error::Api(error) => error.retry.clone(),
            Error::Unreadable(answer) => answer.retry.clone(),
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
            Error::Unreadable(e) => Error::Unreadable(Box::new(Unreadable {
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
            Error::Invalid { path, wanted, got } => Json::from([
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
            Error::Unreadable(e) => Json::from([
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
            Error::Invalid { path, wanted, got } if got.is_empty() => write!(f, "{path}: {wanted}"),
            Error::Invalid { path, wanted, got } => write!(f, "{path}: {wanted}, got {got}"),
            Error::Api(error) => error.fmt(f),
            Error::Unreadable(answer) => answer.fmt(f),
            Error::Signature(error) => error.fmt(f),
        }
    }
}

impl error::Error for Error {}

impl ApiError {
    /// The error in an answer's body, if it holds one. `idempotent` tells whether the call may be made twice without harm,
    /// `wait` is what the headers say.
    pub(crate) fn read(status: u16, body: &[u8], idempotent: bool, wait: Wait) -> Option<Self> {
        let value = Json::read_received(std::str::from_utf8(body).ok()?)?;
        let error = value.get("error")?.as_object()?;
        let number = |key: &str| error.get(key).and_then(number);
        let text = |key: &str| error.get(key).and_then(Json::as_str).map(str::to_owned);
        let (code, subcode) = (number("code")?, number("error_subcode"));
        let details = error.get("error_data").and_then(|data| match data {
            Json::String(text) => Some(text.clone().into_owned()),
            data => data.get("details")?.as_str().map(str::to_owned),
        });
        let (kind, class) = match find_narrowed(code, subcode) {
            Some(row) => (row.kind, row.class),
            None if error.get("is_transient") == Some(&Json::Bool(true)) => (ErrorKind::Unknown, Class::Maybe),
            None => (ErrorKind::Unknown, Class::Never),
        };
        Some(Self {
            status,
            code,
            subcode,
            kind,
            message: text("message").unwrap_or_default(),
            details: details.or_else(|| text("error_user_msg")),
            trace: text("fbtrace_id"),
            retry: Retry::of(class, idempotent, wait),
            raw: without_tokens(body).into_owned(),
        })
    }
}

fn number(value: &Json<'_>) -> Option<u32> {
    value.as_u64().or_else(|| value.as_str()?.parse().ok()).and_then(|n| u32::try_from(n).ok())
}

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

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "unreadable answer with status {}: {}", self.status, self.reason)
    }
}

impl error::Error for Unreadable {}

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

impl Retry {
    /// What a code says where there is nothing else, as in a webhook. `idempotent` tells whether it does no harm to do it
    /// twice: a message that failed may be sent again.
    pub fn of_code(code: u32, idempotent: bool) -> Self {
        find(code).map_or(Retry::Never, |row| Retry::of(row.class, idempotent, Wait::default()))
    }

    fn of(class: Class, idempotent: bool, wait: Wait) -> Self {
        let least = |secs: u32| Some(Duration::from_secs(secs.into()));
        match class {
            Class::Never => Retry::Never,
            Class::After(change) => Retry::AfterChange(change),
            Class::Maybe if !idempotent => Retry::MaybeDuplicate,
            Class::Maybe => Retry::Safe { after: wait.after },
            Class::Later(secs) => Retry::Safe { after: wait.after.max(least(secs)) },
            Class::Throttled => Retry::Safe { after: wait.after.max(wait.regain).max(least(60)) },
        }
    }

    /// What a status says where no code arrived.
    pub(crate) fn of_status(status: u16, idempotent: bool, wait: Wait) -> Self {
        match status {
            429 => Retry::of(Class::Later(1), idempotent, wait),
            408 | 500.. => Retry::of(Class::Maybe, idempotent, wait),
            // It said yes and something unreadable, or nothing final yet: a send may have gone out.
            100..=299 => Retry::of(Class::Maybe, idempotent, wait),
            _ => Retry::Never,
        }
    }

    fn to_json(&self) -> Json<'static> {
        let kind = |kind| ("kind", Json::from(kind));
        match self {
            Retry::Never => Json::from([kind("never")]),
            Retry::Safe { after: None } => Json::from([kind("safe")]),
            Retry::Safe { after: Some(after) } => Json::from([kind("safe"), ("after", millis(*after).into())]),
            Retry::AfterChange(change) => Json::from([kind("after_change"), ("change", change.as_str().into())]),
            Retry::MaybeDuplicate => Json::from([kind("maybe_duplicate")]),
        }
    }
}

/// What is known of a code where no answer brought it, as in a webhook: the family as its `kind`, and whether what failed may be
/// done again as its `retry`, in the form that crosses into other languages.
pub fn about_code(code: u32, idempotent: bool) -> Json<'static> {
    let retry = Retry::of_code(code, idempotent).to_json();
    Json::from([("kind", ErrorKind::of(code).as_str().into()), ("retry", retry)])
}

/// How long to wait before trying again: up to 1, 2, 4, 8 and 16 seconds, spread by `seed` (any number that differs between
/// callers, such as a hash of the message's id) and never less than what the platform asked for. `attempt` is 0 after the
/// first failure; after the last of these, and where a retry isn't safe, there is nothing to wait for.
pub fn delay(retry: &Retry, attempt: u32, seed: u64) -> Option<Duration> {
    let Retry::Safe { after } = retry else { return None };
    let full = (attempt < 5).then(|| 1000_u64.checked_shl(attempt)).flatten()?;
    Some(after.unwrap_or_default().saturating_add(spread(full, attempt, seed)))
}

/// The same at the limit between a number and one person (131056): 1, 4, 16, 64, 256 and 1024 seconds, and up to a fifth more.
/// Messages to others needn't wait.
pub fn pair_delay(attempt: u32, seed: u64) -> Option<Duration> {
    let full = (attempt < 6).then(|| 4_u64.checked_pow(attempt)).flatten()?.checked_mul(1000)?;
    Some(Duration::from_millis(full).saturating_add(spread(full / 5, attempt, seed)))
}

/// A part of so many milliseconds, at least one. Splitmix64: neighbouring seeds land far apart.
fn spread(room: u64, attempt: u32, seed: u64) -> Duration {
    let mut spread = seed.wrapping_add(u64::from(attempt).wrapping_add(1).wrapping_mul(0x9e37_79b9_7f4a_7c15));
    spread = (spread ^ (spread >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    spread = (spread ^ (spread >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    Duration::from_millis((spread ^ (spread >> 31)).checked_rem(room).unwrap_or_default().saturating_add(1))
}

/// The start of a text, quoted.
pub(crate) fn excerpt(text: &str) -> String {
    let mut chars = text.chars();
    let start: String = chars.by_ref().take(40).collect();
    format!("\"{start}{}\"", if chars.next().is_some() { "…" } else { "" })
}

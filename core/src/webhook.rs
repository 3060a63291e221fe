//! Webhooks: signature verification, and reading deliveries into events.

mod callback;
mod event;
mod progress;
mod recipient;
mod scan;
mod table;
mod view;

use std::time::Duration;

use hmac::{Hmac, Mac};
use sha2::Sha256;
use subtle::ConstantTimeEq;

pub use callback::Incoming;
pub use event::{Event, EventParts, digest};
pub use progress::{merge_status, status_rank};
pub use recipient::recipient;
pub use table::{ITEMS, Items};
pub use view::*;

use crate::{
    error::{Error, SignatureError},
    secret::{Secret, unhex},
};

/// The receiver of webhooks: verifies signatures, answers the handshake and reads events.
///
/// Answer a delivery with status 200 as soon as its events are stored. The platform sends the whole delivery again
/// after any other status, for up to 7 days. A delivery holds at most 1,000 updates in 3 MB, and can arrive more than
/// once and in any order.
#[derive(Clone, Debug)]
pub struct Webhooks {
    secrets: Vec<Keyed>,
    verify_token: Option<Secret>,
}

/// An app secret, prepared for verification.
#[derive(Clone)]
struct Keyed(Hmac<Sha256>);

impl std::fmt::Debug for Keyed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Secret(…)")
    }
}

impl Webhooks {
    /// Time in which the callback URL must answer nearly every delivery: the platform accepts at most 1 % slower replies,
    /// and recommends a median of at most 250 ms.
    pub const REPLY_TIME: Duration = Duration::from_secs(1);
    /// Time after which a delivery counts as unanswered. The platform publishes no value: developers report 5 to 10 s.
    pub const REPLY_TIMEOUT: Duration = Duration::from_secs(5);

    /// Creates a receiver for the app with this secret. `verify_token` is the verify token that was registered with the
    /// callback URL.
    pub fn new(app_secret: impl Into<Secret>, verify_token: impl Into<Secret>) -> Self {
        let verify_token = Some(verify_token.into()).filter(|token| !token.expose().is_empty());
        Self { secrets: vec![], verify_token }.with_secret(app_secret)
    }

    /// Adds an app secret whose signatures are also accepted: during a rotation of secrets, or for another app.
    #[must_use]
    pub fn with_secret(mut self, app_secret: impl Into<Secret>) -> Self {
        let secret = app_secret.into();
        // Anyone can sign with an empty secret.
        self.secrets.extend(Some(secret).filter(|s| !s.expose().is_empty()).and_then(|s| s.hmac()).map(Keyed));
        self
    }

    /// Returns an error if there is no app secret, because every delivery would be refused. Empty secrets don't count:
    /// anyone can sign with an empty secret.
    pub fn check(&self) -> Result<(), Error> {
        let none = || Error::validation("app_secret", "at least one app secret that isn't empty", "");
        if self.secrets.is_empty() { Err(none()) } else { Ok(()) }
    }

    /// Answers the platform's handshake. `query` is the query string of the GET request. Returns the body of the
    /// response (status 200, plain text).
    pub fn challenge(&self, query: &str) -> Result<String, Error> {
        let query = query.split_once('?').map_or(query, |(_, query)| query);
        let parameter = |name: &str| {
            let mut pairs = query.split('&').map(|pair| pair.split_once('=').unwrap_or((pair, "")));
            pairs.find(|(key, _)| decode(key) == name.as_bytes()).map(|(_, value)| decode(value))
        };
        let token = parameter("hub.verify_token").unwrap_or_default();
        let known = self.verify_token.as_ref().is_some_and(|ours| ours.expose().as_bytes().ct_eq(&token).into());
        let challenge = parameter("hub.challenge").and_then(|text| String::from_utf8(text).ok());
        match challenge {
            Some(challenge) if known && parameter("hub.mode").as_deref() == Some(b"subscribe") => Ok(challenge),
            _ => Err(SignatureError::Handshake.into()),
        }
    }

    /// Verifies the `X-Hub-Signature-256` header against the raw bytes of the body.
    pub fn verify_signature<'s>(&self, signature: impl Into<Option<&'s str>>, body: &[u8]) -> Result<(), Error> {
        let hmacs = self.secrets.iter().map(|secret| secret.0.clone().chain_update(body).finalize().into_bytes());
        self.compare(signature, hmacs)
    }

    /// Verifies a signature against HMACs computed elsewhere, one for each secret. Host platforms compute them faster
    /// for large bodies.
    pub fn compare<'s>(
        &self,
        signature: impl Into<Option<&'s str>>,
        hmacs: impl IntoIterator<Item = impl AsRef<[u8]>>,
    ) -> Result<(), Error> {
        if self.secrets.is_empty() {
            return Err(SignatureError::NoSecret.into());
        }
        let hex =
            signature.into().and_then(|header| header.trim().strip_prefix("sha256=")).filter(|hex| hex.len() == 64);
        let Some(signature) = hex.and_then(unhex) else { return Err(SignatureError::Missing.into()) };
        let signed = hmacs.into_iter().any(|hmac| signature.ct_eq(hmac.as_ref()).into());
        if signed { Ok(()) } else { Err(SignatureError::Wrong.into()) }
    }

    /// Verifies the signature and reads the events.
    pub fn verify<'b, 's>(
        &self,
        signature: impl Into<Option<&'s str>>,
        body: &'b [u8],
    ) -> Result<Vec<Event<'b>>, Error> {
        self.verify_signature(signature, body)?;
        Ok(read(body))
    }
}

/// Reads the events of a delivery whose signature was verified elsewhere: every item of every change of every entry, in
/// order. Never fails and never drops an item: unknown content becomes an event too.
pub fn read(body: &[u8]) -> Vec<Event<'_>> {
    scan::events(body)
}

/// Decodes a value of a query string: `+` and `%20` are spaces.
fn decode(text: &str) -> Vec<u8> {
    let mut bytes = text.bytes();
    let mut out = Vec::with_capacity(text.len());
    while let Some(byte) = bytes.next() {
        out.push(match byte {
            b'+' => b' ',
            b'%' => {
                let mut ahead = bytes.clone();
                let digits = ahead.next().zip(ahead.next()).map(|(high, low)| [high, low]);
                let escaped = digits.and_then(|pair| unhex(std::str::from_utf8(&pair).ok()?)?.pop());
                if escaped.is_some() {
                    bytes = ahead;
                }
                escaped.unwrap_or(b'%')
            }
            plain => plain,
        });
    }
    out
}

//! Access tokens and app secrets.

use std::fmt;

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

/// Something that must not be printed: `Debug` shows that it is there and nothing else.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(String);

impl Secret {
    /// Keep this from being printed.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// The text itself, for those who must send it.
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// An HMAC-SHA256 keyed with this secret. Keys of every length are allowed, so there always is one.
    pub(crate) fn hmac(&self) -> Option<Hmac<Sha256>> {
        Hmac::new_from_slice(self.0.as_bytes()).ok()
    }

    /// `appsecret_proof`: proves that a call with this token comes from the app that owns this secret.
    pub(crate) fn proof(&self, token: &Secret) -> Option<String> {
        let mut hmac = self.hmac()?;
        hmac.update(token.0.as_bytes());
        Some(hex(&hmac.finalize().into_bytes()))
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(…)")
    }
}

impl From<&str> for Secret {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self::new(text)
    }
}

/// Lower-case hexadecimal.
pub(crate) fn hex(bytes: &[u8]) -> String {
    let digit = |nibble: u8| char::from_digit(nibble.into(), 16).unwrap_or('0');
    bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()
}

/// Bytes from hexadecimal of either case.
pub(crate) fn unhex(text: &str) -> Option<Vec<u8>> {
    let digit = |byte: &u8| char::from(*byte).to_digit(16).and_then(|d| u8::try_from(d).ok());
    let pairs = text.as_bytes().chunks(2);
    pairs.map(|pair| if let [high, low] = pair { Some(digit(high)? << 4 | digit(low)?) } else { None }).collect()
}

//! Access tokens and app secrets.

use std::fmt;

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

/// A text that must not be printed. `Debug` shows only that it exists.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(String);

impl Secret {
    /// Wraps a text so that it can't be printed.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// Returns the text itself, for sending it.
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// Creates an HMAC-SHA256 keyed with this secret. Keys of every length are allowed, so this always succeeds.
    pub(crate) fn hmac(&self) -> Option<Hmac<Sha256>> {
        Hmac::new_from_slice(self.0.as_bytes()).ok()
    }

    /// Returns the `appsecret_proof`: the proof that a call with this token comes from the app that owns this secret.
    pub(crate) fn proof(&self, token: &Secret) -> Option<Secret> {
        let mut hmac = self.hmac()?;
        hmac.update(token.0.as_bytes());
        Some(Secret(hex(&hmac.finalize().into_bytes())))
    }

    /// Replaces the secret by a mark wherever it occurs. A text that is too short to be a secret stays.
    pub(crate) fn redact(&self, bytes: Vec<u8>) -> Vec<u8> {
        let secret = self.0.as_bytes();
        if secret.len() < 4 || !bytes.windows(secret.len()).any(|window| window == secret) {
            return bytes;
        }
        let (mut clean, mut rest) = (Vec::with_capacity(bytes.len()), bytes.as_slice());
        while let Some((first, after)) = rest.split_first() {
            rest = rest.strip_prefix(secret).inspect(|_| clean.extend_from_slice(b"[redacted]")).unwrap_or_else(|| {
                clean.push(*first);
                after
            });
        }
        clean
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

/// Encodes bytes as lower-case hexadecimal.
pub(crate) fn hex(bytes: &[u8]) -> String {
    let mut out = String::with_capacity(bytes.len().saturating_mul(2));
    for byte in bytes {
        for nibble in [byte >> 4, byte & 15] {
            out.push(char::from(if nibble < 10 { b'0' | nibble } else { b'W'.wrapping_add(nibble) }));
        }
    }
    out
}

/// Decodes hexadecimal of either case.
pub(crate) fn unhex(text: &str) -> Option<Vec<u8>> {
    let mut out = Vec::with_capacity(text.len() / 2);
    for pair in text.as_bytes().chunks(2) {
        let [high, low] = pair else { return None };
        out.push(digit(*high)? << 4 | digit(*low)?);
    }
    Some(out)
}

fn digit(byte: u8) -> Option<u8> {
    match byte {
        b'0'..=b'9' => Some(byte & 15),
        b'a'..=b'f' | b'A'..=b'F' => Some((byte & 7).wrapping_add(9)),
        _ => None,
    }
}

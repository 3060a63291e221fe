//! The body of webhooks as the platform writes it, and their signature.

use std::fmt::Write;

use hmac::{Hmac, KeyInit, Mac};
use serde::Serialize;
use sha2::Sha256;
use wabakit::Time;

/// Returns the body of a webhook with one change. `entry` is the ID of the account or of the portfolio; `value` is JSON text; `time` is the entry's time, where it has one.
pub(crate) fn body(entry: &str, field: &str, value: &str, time: Option<Time>) -> String {
    let time = time.map(|time| format!("\"time\":{},", secs(time))).unwrap_or_default();
    escape(&format!(
        "{{\"object\":\"whatsapp_business_account\",\"entry\":[{{\"id\":\"{entry}\",{time}\"changes\":[{{\"value\":{value},\
         \"field\":\"{field}\"}}]}}]}}"
    ))
}

/// Returns a value as JSON text.
pub(crate) fn json(value: &impl Serialize) -> String {
    serde_json::to_string(value).unwrap_or_default()
}

/// Seconds since the Unix epoch.
pub(crate) fn secs(time: Time) -> u64 {
    time.0.checked_div(1000).unwrap_or_default()
}

/// Escapes JSON text as the platform does: only ASCII characters, and escaped slashes.
pub(crate) fn escape(json: &str) -> String {
    let mut out = String::with_capacity(json.len());
    let mut rest = json;
    let is_special = |byte: u8| matches!(byte, b'/' | b'\\') || !byte.is_ascii();
    while let Some((plain, special)) = rest.bytes().position(is_special).and_then(|end| rest.split_at_checked(end)) {
        out.push_str(plain);
        let mut chars = special.chars();
        match chars.next() {
            Some('/') => out.push_str("\\/"),
            // An escape sequence stays as it is.
            Some('\\') => out.extend(['\\'].into_iter().chain(chars.next())),
            Some(c) => {
                for unit in c.encode_utf16(&mut [0; 2]) {
                    let _ = write!(out, "\\u{unit:04x}");
                }
            }
            None => {}
        }
        rest = chars.as_str();
    }
    out.push_str(rest);
    out
}

/// Escapes every byte of a text for a query.
pub(crate) fn encoded(text: &str) -> String {
    text.bytes().map(|byte| format!("%{byte:02X}")).collect()
}

/// HMAC-SHA256 in lower-case hexadecimal.
pub(crate) fn hmac(secret: &str, message: &[u8]) -> String {
    let hmac = Hmac::<Sha256>::new_from_slice(secret.as_bytes()).ok();
    hmac.map(|hmac| hex(&hmac.chain_update(message).finalize().into_bytes())).unwrap_or_default()
}

/// Encodes bytes as lower-case hexadecimal.
pub(crate) fn hex(bytes: &[u8]) -> String {
    let digit = |value: u8| char::from_digit(value.into(), 16).unwrap_or_default();
    let mut out = String::with_capacity(bytes.len().saturating_mul(2));
    out.extend(bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]));
    out
}

//! The body of webhooks as the platform writes it, and their signature.

use hmac::{Hmac, KeyInit, Mac};
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

/// Seconds since the Unix epoch.
pub(crate) fn secs(time: Time) -> u64 {
    time.0.checked_div(1000).unwrap_or_default()
}

/// Escapes JSON text as the platform does: only ASCII characters, and escaped slashes.
pub(crate) fn escape(json: &str) -> String {
    let mut out = String::with_capacity(json.len());
    let mut escaped = false;
    for c in json.chars() {
        match c {
            '/' if !escaped => out.push_str("\\/"),
            c if c.is_ascii() => out.push(c),
            c => {
                let units = c.encode_utf16(&mut [0; 2]).iter().map(|unit| format!("\\u{unit:04x}")).collect::<String>();
                out.push_str(&units);
            }
        }
        escaped = c == '\\' && !escaped;
    }
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
    bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()
}

//! Webhooks as the platform writes and signs them.

use hmac::{Hmac, KeyInit, Mac};
use serde_json::json;
use sha2::Sha256;
use wabakit::Time;

use crate::Sandbox;

impl Sandbox {
    /// Tell of a change of a number: keys beside its name, each with the JSON text that is to arrive. Returns the
    /// delivery's id, if there is a callback.
    pub(crate) fn notify_number(
        &mut self,
        field: &str,
        number: &str,
        parts: &[(&str, &str)],
        now: Time,
    ) -> Option<u64> {
        let metadata = json!({ "display_phone_number": self.display(number), "phone_number_id": number });
        let parts: String = parts.iter().map(|(key, value)| format!(",\"{key}\":{value}")).collect();
        self.notify(field, &format!("{{\"messaging_product\":\"whatsapp\",\"metadata\":{metadata}{parts}}}"), None, now)
    }

    /// Tell of a change.
    pub(crate) fn notify(&mut self, field: &str, value: &str, time: Option<Time>, now: Time) -> Option<u64> {
        let time = time.map(|time| format!("\"time\":{},", secs(time))).unwrap_or_default();
        let body = format!(
            "{{\"object\":\"whatsapp_business_account\",\"entry\":[{{\"id\":\"{}\",{time}\"changes\":[{{\"value\":{value},\
             \"field\":\"{field}\"}}]}}]}}",
            self.settings.waba_id
        );
        self.deliver(escape(&body), now)
    }

    /// The digits of one of the business's numbers.
    pub(crate) fn display(&self, number: &str) -> String {
        let display = self.settings.numbers.iter().find(|n| n.id == number).map(|n| n.display.as_str());
        display.unwrap_or_default().chars().filter(char::is_ascii_digit).collect()
    }
}

/// Seconds since 1970.
pub(crate) fn secs(time: Time) -> u64 {
    time.0.checked_div(1000).unwrap_or_default()
}

/// JSON text as the platform writes it: ASCII alone, and slashes escaped.
fn escape(json: &str) -> String {
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

/// HMAC-SHA256 in hexadecimal.
pub(crate) fn hmac(secret: &str, message: &[u8]) -> String {
    let hmac = Hmac::<Sha256>::new_from_slice(secret.as_bytes()).ok();
    hmac.map(|hmac| hex(&hmac.chain_update(message).finalize().into_bytes())).unwrap_or_default()
}

/// Lower-case hexadecimal.
pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

//! A number's settings: calls, identity checks, encryption and storage.

use std::time::Duration;

use base64::{Engine, engine::general_purpose::STANDARD};
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};
use wabakit::Time;

use super::badge::is_pem;
use crate::{
    Answer, Ask, Outcome, Sandbox, success,
    wire::{Refusal, hex, secs},
};

/// How far the clocks of the last time zone are behind.
const WESTERNMOST: Duration = Duration::from_secs(12 * 60 * 60);

impl Sandbox {
    pub(crate) fn get_settings(&mut self, ask: &Ask) -> Outcome {
        let mut told = self.desk(ask.number()).settings.clone();
        let calling = told.entry("calling").or_insert_with(|| json!({}));
        if let Some(calling) = calling.as_object_mut() {
            let unless_told = [("status", "DISABLED"), ("call_icon_visibility", "DEFAULT")];
            for (name, value) in unless_told.into_iter().chain([("callback_permission_status", "DISABLED")]) {
                calling.entry(name).or_insert_with(|| value.into());
            }
            let secret = ask.params.get("include_sip_credentials").and_then(Value::as_bool) == Some(true);
            let servers = calling.get_mut("sip").and_then(|sip| sip.get_mut("servers")?.as_array_mut());
            for server in servers.into_iter().flatten().filter_map(Value::as_object_mut) {
                server.insert("app_id".into(), self.settings.app_id.clone().into());
                server.entry("port").or_insert_with(|| 5061.into());
                let password = secret.then(|| format!("{:016x}", self.ids.of(&format!("sip:{}", ask.number()))));
                server.extend(password.map(|password| ("sip_user_password".to_owned(), password.into())));
            }
        }
        told.entry("user_identity_change").or_insert_with(|| json!({ "enable_identity_key_check": false }));
        told.entry("payload_encryption").or_insert_with(|| json!({ "status": "DISABLED" }));
        told.entry("storage_configuration").or_insert_with(|| json!({ "status": "IN_COUNTRY_STORAGE_DISABLED" }));
        Ok(Answer::Json(ask.pick(&told, &[])))
    }

    /// What isn't said about calls stays as it is; everything else takes the place of what was told before.
    pub(crate) fn update_settings(&mut self, ask: &Ask) -> Outcome {
        let said = ask.said();
        let Some((name, value)) = said.into_iter().next() else { return success() };
        match name.as_str() {
            "calling" => {
                has_no_past_holidays(&value, ask.now)?;
                self.update_calling(ask, value.as_object().cloned().unwrap_or_default());
            }
            "payload_encryption" => self.update_encryption(ask, &value)?,
            "storage_configuration" => {
                let details = "Storage can be configured only while the number is not registered.";
                return Err(Refusal::parameter(details));
            }
            _ => {
                self.desk(ask.number()).settings.insert(name, value);
            }
        }
        success()
    }

    fn update_calling(&mut self, ask: &Ask, mut said: Map<String, Value>) {
        let number = ask.number().to_owned();
        let told = json!({
            "messaging_product": "whatsapp", "timestamp": secs(ask.now).to_string(), "type": "phone_number_settings",
            "phone_number_settings": { "phone_number_id": number, "calling": said },
        });
        let calling = self.desk(&number).settings.entry("calling").or_insert_with(|| json!({}));
        if let Some(calling) = calling.as_object_mut() {
            // The servers outlive that calls go by SIP.
            if let (Some(before), Some(sip)) = (calling.get("sip").cloned(), said.get_mut("sip"))
                && let (Some(servers), Some(sip)) = (before.get("servers"), sip.as_object_mut())
            {
                sip.entry("servers").or_insert_with(|| servers.clone());
            }
            calling.append(&mut said);
        }
        self.notify("account_settings_update", &told.to_string(), None, ask.now);
    }

    fn update_encryption(&mut self, ask: &Ask, said: &Value) -> Result<(), Refusal> {
        let on = is_on(said);
        let mut state = json!({ "status": "DISABLED" });
        if on {
            let key = said.get("client_encryption_key").and_then(Value::as_str).unwrap_or_default();
            let pem = STANDARD.decode(key).ok().and_then(|pem| String::from_utf8(pem).ok());
            if !pem.is_some_and(|pem| is_pem(&pem)) {
                let details = "Param client_encryption_key must be the base64 of a public key as PEM.";
                return Err(Refusal::parameter(details));
            }
            let own = format!("-----BEGIN PUBLIC KEY-----\n{}\n-----END PUBLIC KEY-----", self.ids.of("encryption"));
            state = json!({
                "status": "ENABLED", "client_encryption_key_fingerprint": hex(&Sha256::digest(key)),
                "cloud_encryption_key": STANDARD.encode(own),
            });
        }
        self.desk(ask.number()).settings.insert("payload_encryption".into(), state);
        Ok(())
    }

    fn setting(&self, number: &str, pointer: &str) -> Option<&Value> {
        let (name, rest) = pointer.split_once('/').unwrap_or((pointer, ""));
        let value = self.desks.get(number)?.settings.get(name)?;
        if rest.is_empty() { Some(value) } else { value.pointer(&format!("/{rest}")) }
    }

    /// Whether people can call it, and it them.
    pub(crate) fn can_call(&self, number: &str) -> bool {
        self.setting(number, "calling").is_some_and(is_on)
    }

    /// Whether calls go by SIP instead of this API.
    pub(crate) fn calls_by_sip(&self, number: &str) -> bool {
        self.setting(number, "calling/sip").is_some_and(is_on)
    }

    /// Whether webhooks tell who people are.
    pub(crate) fn checks_identity(&self, number: &str) -> bool {
        self.setting(number, "user_identity_change/enable_identity_key_check") == Some(&Value::Bool(true))
    }

    /// Whether messages can be sent encrypted.
    pub(crate) fn takes_encrypted(&self, number: &str) -> bool {
        self.setting(number, "payload_encryption").is_some_and(is_on)
    }
}

/// The platform spells it in either case.
fn is_on(settings: &Value) -> bool {
    settings.get("status").and_then(Value::as_str).is_some_and(|status| status.eq_ignore_ascii_case("enabled"))
}

/// Whether all holidays are still to come, wherever the number is.
fn has_no_past_holidays(calling: &Value, now: Time) -> Result<(), Refusal> {
    let today = day(now - WESTERNMOST);
    let holidays = calling.pointer("/call_hours/holiday_schedule").and_then(Value::as_array);
    let mut dates = holidays.into_iter().flatten().filter_map(|holiday| holiday.get("date")?.as_str());
    match dates.find(|date| **date < *today) {
        Some(past) => Err(Refusal::parameter(format!("Param holiday_schedule holds {past}, which is in the past."))),
        None => Ok(()),
    }
}

/// The date of a time, as in `2026-12-25`.
#[expect(clippy::arithmetic_side_effects, reason = "times in milliseconds hold no more than 2^64 / 86,400,000 days")]
fn day(time: Time) -> String {
    // Counted from the first of March of the year 0, so that leap days end their years, and in eras of 400 years.
    let days = time.0 / 86_400_000 + 719_468;
    let (era, day) = (days / 146_097, days % 146_097);
    let year = (day - day / 1460 + day / 36_524 - day / 146_096) / 365;
    let day = day - (365 * year + year / 4 - year / 100);
    let month = (5 * day + 2) / 153;
    let date = day - (153 * month + 2) / 5 + 1;
    let (month, next) = if month < 10 { (month + 3, 0) } else { (month - 9, 1) };
    format!("{:04}-{month:02}-{date:02}", era * 400 + year + next)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_have_dates() {
        for (secs, date) in [
            (0, "1970-01-01"),
            (951_782_399, "2000-02-28"),
            (951_782_400, "2000-02-29"),
            (951_868_800, "2000-03-01"),
            (1_767_225_599, "2025-12-31"),
            (1_767_225_600, "2026-01-01"),
            (4_107_542_400, "2100-03-01"),
        ] {
            assert_eq!(day(Time::from_secs(secs)), date);
        }
    }
}

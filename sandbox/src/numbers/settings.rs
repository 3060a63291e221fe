//! The settings of a number: calling, identity checks, payload encryption and storage.

use std::time::Duration;

use base64::{Engine, engine::general_purpose::STANDARD};
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};
use wabakit::Time;

use super::{Numbers, encryption::is_pem};
use crate::{
    context::Context,
    ids::Ids,
    operations::{Outcome, Request, Response, success},
    rules,
    wire::{Refusal, hex, secs},
};

/// Offset of the westernmost time zone behind UTC.
const WESTERNMOST: Duration = Duration::from_secs(12 * 60 * 60);

impl Numbers {
    /// Refuses calls of a number whose calling isn't enabled, or uses SIP instead of the Graph API.
    pub(crate) fn check_calling(&self, number: &str) -> Result<(), Refusal> {
        if self.setting(number, "calling/sip").is_some_and(is_enabled) {
            return Err(Refusal::new(rules::calls::ENABLED, 131_055, "Calls of this number go by SIP."));
        }
        if !self.setting(number, "calling").is_some_and(is_enabled) {
            return Err(Refusal::new(rules::calls::ENABLED, 138_000, "Calling is not enabled for this phone number."));
        }
        Ok(())
    }

    /// Returns true if webhooks contain the identity hash of users.
    pub(crate) fn checks_identity(&self, number: &str) -> bool {
        self.setting(number, "user_identity_change/enable_identity_key_check") == Some(&Value::Bool(true))
    }

    /// Returns true if messages can be sent encrypted.
    pub(crate) fn accepts_encrypted(&self, number: &str) -> bool {
        self.setting(number, "payload_encryption").is_some_and(is_enabled)
    }

    fn setting(&self, number: &str, pointer: &str) -> Option<&Value> {
        let (name, rest) = pointer.split_once('/').unwrap_or((pointer, ""));
        let value = self.state(number)?.settings.get(name)?;
        if rest.is_empty() { Some(value) } else { value.pointer(&format!("/{rest}")) }
    }

    pub(super) fn get_settings(&self, request: &Request, context: &Context) -> Outcome {
        let mut settings = self.state(request.number()).map(|state| state.settings.clone()).unwrap_or_default();
        let calling = settings.entry("calling").or_insert_with(|| json!({}));
        if let Some(calling) = calling.as_object_mut() {
            for (name, default) in [
                ("status", "DISABLED"),
                ("call_icon_visibility", "DEFAULT"),
                ("callback_permission_status", "DISABLED"),
            ] {
                calling.entry(name).or_insert_with(|| default.into());
            }
            let with_password = request.params.get("include_sip_credentials").and_then(Value::as_bool) == Some(true);
            let password =
                with_password.then(|| format!("{:016x}", context.ids.of(&format!("sip:{}", request.number()))));
            let servers = calling.get_mut("sip").and_then(|sip| sip.get_mut("servers")?.as_array_mut());
            for server in servers.into_iter().flatten().filter_map(Value::as_object_mut) {
                server.insert("app_id".into(), context.caller.app.clone().into());
                server.entry("port").or_insert_with(|| 5061.into());
                server.extend(password.clone().map(|password| ("sip_user_password".to_owned(), password.into())));
            }
        }
        settings.entry("user_identity_change").or_insert_with(|| json!({ "enable_identity_key_check": false }));
        settings.entry("payload_encryption").or_insert_with(|| json!({ "status": "DISABLED" }));
        settings.entry("storage_configuration").or_insert_with(|| json!({ "status": "IN_COUNTRY_STORAGE_DISABLED" }));
        Ok(Response::Json(request.select(&settings, &[])?))
    }

    /// Updates one group of settings. Those of calling are merged, all others are replaced.
    pub(super) fn update_settings(&mut self, request: &Request, context: &mut Context) -> Outcome {
        let Some((name, value)) = request.body().into_iter().next() else { return success() };
        match name.as_str() {
            "calling" => {
                check_holidays(&value, context.now)?;
                self.update_calling(request.number(), value.as_object().cloned().unwrap_or_default(), context);
            }
            "payload_encryption" => self.update_encryption(request.number(), &value, &context.ids)?,
            "storage_configuration" => {
                let details = "Storage can be configured only while the number is not registered.";
                return Err(Refusal::parameter(rules::numbers::SETTINGS, details));
            }
            _ => {
                self.state_mut(request.number()).settings.insert(name, value);
            }
        }
        success()
    }

    fn update_calling(&mut self, number: &str, mut update: Map<String, Value>, context: &mut Context) {
        let change = json!({
            "messaging_product": "whatsapp", "timestamp": secs(context.now).to_string(), "type": "phone_number_settings",
            "phone_number_settings": { "phone_number_id": number, "calling": update },
        });
        let calling = self.state_mut(number).settings.entry("calling").or_insert_with(|| json!({}));
        if let Some(calling) = calling.as_object_mut() {
            // SIP servers are kept when an update doesn't contain any.
            if let (Some(before), Some(sip)) = (calling.get("sip").cloned(), update.get_mut("sip"))
                && let (Some(servers), Some(sip)) = (before.get("servers"), sip.as_object_mut())
            {
                sip.entry("servers").or_insert_with(|| servers.clone());
            }
            calling.append(&mut update);
        }
        context.notify("account_settings_update", number, &change);
    }

    fn update_encryption(&mut self, number: &str, update: &Value, ids: &Ids) -> Result<(), Refusal> {
        let mut state = json!({ "status": "DISABLED" });
        if is_enabled(update) {
            let key = update.get("client_encryption_key").and_then(Value::as_str).unwrap_or_default();
            let pem = STANDARD.decode(key).ok().and_then(|pem| String::from_utf8(pem).ok());
            if !pem.is_some_and(|pem| is_pem(&pem)) {
                let details = "Param client_encryption_key must be the base64 of a public key as PEM.";
                return Err(Refusal::parameter(rules::numbers::KEY, details));
            }
            let own = format!("-----BEGIN PUBLIC KEY-----\n{}\n-----END PUBLIC KEY-----", ids.of("encryption"));
            state = json!({
                "status": "ENABLED", "client_encryption_key_fingerprint": hex(&Sha256::digest(key)),
                "cloud_encryption_key": STANDARD.encode(own),
            });
        }
        self.state_mut(number).settings.insert("payload_encryption".into(), state);
        Ok(())
    }
}

/// Returns true if the status is `enabled`. The platform spells it in either case.
fn is_enabled(settings: &Value) -> bool {
    settings.get("status").and_then(Value::as_str).is_some_and(|status| status.eq_ignore_ascii_case("enabled"))
}

/// Refuses holidays in the past. A date is past only when it is past in every time zone.
fn check_holidays(calling: &Value, now: Time) -> Result<(), Refusal> {
    let today = (now - WESTERNMOST).date();
    let holidays = calling.pointer("/call_hours/holiday_schedule").and_then(Value::as_array);
    let mut dates = holidays.into_iter().flatten().filter_map(|holiday| holiday.get("date")?.as_str());
    match dates.find(|date| **date < *today) {
        Some(past) => Err(Refusal::parameter(
            rules::numbers::HOLIDAY,
            format!("Param holiday_schedule holds {past}, which is in the past."),
        )),
        None => Ok(()),
    }
}

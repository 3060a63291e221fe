//! The fields of numbers, by which they are described and filtered.

use serde_json::{Map, Value, json};

use super::{Numbers, id_of, registration::Registration};
use crate::{
    Number,
    context::Context,
    operations::Request,
    rules,
    wire::{Refusal, date_time},
};

/// The fields of a number by default.
const DEFAULT: &str =
    "verified_name,code_verification_status,display_phone_number,quality_rating,platform_type,throughput";

impl Numbers {
    /// The requested fields, and the ID.
    pub(super) fn describe(&self, number: &Number, request: &Request, context: &Context) -> Result<Value, Refusal> {
        let mut out = Map::from_iter([("id".to_owned(), Value::from(number.id.clone()))]);
        for field in request.fields(DEFAULT) {
            let value = self.field(number, field, context)?;
            out.extend(value.map(|value| (field.to_owned(), value)));
        }
        Ok(out.into())
    }

    /// Returns true if a number meets all conditions of the parameter `filtering`.
    pub(super) fn meets(&self, number: &Number, request: &Request, context: &Context) -> Result<bool, Refusal> {
        let conditions: Vec<Map<String, Value>> = match request.text("filtering") {
            "" => vec![],
            text => serde_json::from_str(text)
                .map_err(|_| Refusal::parameter(rules::graph::FILTERING, "Param filtering must be a list."))?,
        };
        for condition in conditions {
            let text = |name: &str| condition.get(name).and_then(Value::as_str).unwrap_or_default();
            let value = self.field(number, text("field"), context)?.unwrap_or_default();
            let wanted = condition.get("value").unwrap_or(&Value::Null);
            let met = match text("operator") {
                "EQUAL" => value == *wanted,
                "NOT_EQUAL" => value != *wanted,
                "IN" => wanted.as_array().is_some_and(|wanted| wanted.contains(&value)),
                other => {
                    return Err(Refusal::parameter(
                        rules::graph::FILTERING,
                        format!("Param filtering has an unknown operator: {other}."),
                    ));
                }
            };
            if !met {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// The value of a field, unless it is empty: the platform leaves it out then.
    fn field(&self, number: &Number, field: &str, context: &Context) -> Result<Option<Value>, Refusal> {
        let settings = &context.settings;
        let initial = Registration::default();
        let state = self.state(&number.id);
        let registration = state.map_or(&initial, |state| &state.registration);
        if let Some(reported) = state.and_then(|state| state.reported.get(field)) {
            return Ok(Some(reported.clone()));
        }
        let text = |text: &str| Some(Value::from(text));
        Ok(match field {
            "id" => text(&number.id),
            "display_phone_number" => text(&number.display),
            "country_dial_code" => Some(number.dial_code()).filter(|code| !code.is_empty()).and_then(text),
            "country_code" if number.dial_code() == "1" => text("US"),
            "verified_name" => text(&number.name),
            // Rule: `rules::numbers::QUALITY`.
            "quality_rating" => text("GREEN"),
            "quality_score" => Some(json!({ "score": "GREEN" })),
            "code_verification_status" => text(if registration.verified { "VERIFIED" } else { "NOT_VERIFIED" }),
            "name_status" => text("APPROVED"),
            "new_display_name" => registration.new_name.as_deref().and_then(text),
            "new_name_status" => registration.new_name.as_ref().and_then(|_| text("PENDING_REVIEW")),
            "status" => text(registration.status()),
            "platform_type" | "host_platform" => {
                text(if registration.registered { "CLOUD_API" } else { "NOT_APPLICABLE" })
            }
            "throughput" => {
                let level = match (registration.registered, self.throughput(&number.id, settings)) {
                    (false, _) => "NOT_APPLICABLE",
                    (true, ..=80) => "STANDARD",
                    (true, _) => "HIGH",
                };
                Some(json!({ "level": level }))
            }
            "account_mode" => text(if settings.allowed.is_some() { "SANDBOX" } else { "LIVE" }),
            "whatsapp_business_manager_messaging_limit" | "messaging_limit_tier" => {
                text(context.messaging_limits.of(settings.portfolio_of(&number.id)).as_str())
            }
            "is_official_business_account" => Some(self.has_badge(&number.id, settings).into()),
            "official_business_account" => Some(self.badge(&number.id, settings).to_json(&number.id)),
            "conversational_automation" => {
                let automation = state.map(|state| &state.automation).filter(|automation| !automation.is_empty());
                automation.map(|automation| {
                    let id = ("id".to_owned(), id_of("bot", &number.id, &context.ids).into());
                    let welcome = ("enable_welcome_message".to_owned(), false.into());
                    automation.clone().into_iter().chain([id, welcome]).collect::<Map<_, _>>().into()
                })
            }
            "is_preverified_number" => Some(registration.preverified.into()),
            "is_on_biz_app" => Some(false.into()),
            "is_pin_enabled" => Some(registration.two_step.into()),
            "last_onboarded_time" => match registration.onboarded {
                Some(time) => text(&date_time(time)),
                None => registration.registered.then(|| "2025-10-07T09:00:00+0000".into()),
            },
            "username" => state.and_then(|state| state.username.as_deref()).and_then(text),
            "search_visibility" => state.and_then(|state| state.search_visibility.as_deref()).and_then(text),
            "webhook_configuration" => Some(context.callbacks.describe(&number.id, &context.caller.app, settings)),
            "health_status" => {
                Some(context.health.of_number(number, registration.registered, &context.caller.app, settings))
            }
            "country_code"
            | "eligibility_for_api_business_global_search"
            | "unified_cert_status"
            | "certificate"
            | "new_certificate" => None,
            other => return Err(Refusal::field(other, "WhatsAppBusinessPhoneNumber")),
        })
    }
}

impl Number {
    /// Country calling code of the number as displayed: the digits up to the first blank. Empty if there is none.
    pub(crate) fn dial_code(&self) -> &str {
        self.display.trim_start_matches('+').split_once(' ').map_or("", |(code, _)| code)
    }
}

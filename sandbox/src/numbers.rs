//! The business phone numbers and their state: profile, settings, commerce, QR codes, username, badge and so on.

mod badge;
mod compliance;
mod encryption;
mod profile;
mod qr_codes;
mod registration;
mod settings;
mod threads;
mod usernames;

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use self::{badge::Badge, qr_codes::QrCode, registration::Registration};
pub(crate) use self::{badge::BadgeEvent, profile::owner_of_profile, registration::NameEvent};
use crate::{
    Number,
    context::Context,
    ids::Ids,
    operations::{Handlers, Outcome, Request, Response, success},
    wire::{
        Refusal, date_time,
        pages::{self, Item},
    },
};

pub(crate) const HANDLERS: Handlers = &[
    ("phone_numbers.list", |s, request| s.numbers.list(request, &s.context)),
    ("phone_numbers.get", |s, request| s.numbers.get(request, &s.context)),
    ("phone_numbers.create", |s, request| s.numbers.create(request, &mut s.accounts, &mut s.context)),
    ("phone_numbers.request_code", |s, request| s.numbers.request_code(request, &mut s.context)),
    ("phone_numbers.verify_code", |s, request| s.numbers.verify_code(request, &mut s.accounts, &s.context)),
    ("phone_numbers.register", |s, request| s.numbers.register(request, &s.context)),
    ("phone_numbers.deregister", |s, request| s.numbers.deregister(request, &s.context)),
    ("phone_numbers.update", |s, request| s.numbers.update(request, &mut s.context)),
    ("account_numbers.get", |s, request| s.numbers.get_account_number(request, &s.context)),
    ("bots.get", |s, request| s.numbers.get_bot(request, &s.context)),
    ("smb_app_data.sync", |s, request| s.numbers.sync_app_data(request, &mut s.context)),
    ("thread_control.pass", |s, request| s.numbers.give_thread(request)),
    ("thread_control.release", |s, request| s.numbers.give_thread(request)),
    ("thread_control.take", |s, request| s.numbers.take_thread(request)),
    ("business_profile.get", |s, request| s.numbers.get_profile(request, &s.context.ids)),
    ("business_profile.update", |s, request| s.numbers.update_profile(request, &s.media, &s.context)),
    ("business_profile.get_by_id", |s, request| s.numbers.get_profile_by_id(request, &s.context)),
    ("business_profile.update_by_id", |s, request| s.numbers.update_profile_by_id(request, &s.media, &s.context)),
    ("settings.get", |s, request| s.numbers.get_settings(request, &s.context)),
    ("settings.update", |s, request| s.numbers.update_settings(request, &mut s.context)),
    ("conversational_automation.set", |s, request| s.numbers.set_automation(request)),
    ("commerce_settings.get", |s, request| s.numbers.get_commerce(request, &s.context.ids)),
    ("commerce_settings.update", |s, request| s.numbers.update_commerce(request)),
    ("qr_codes.create", |s, request| s.numbers.create_qr_code(request, &mut s.context)),
    ("qr_codes.update", |s, request| s.numbers.update_qr_code(request, &s.context)),
    ("qr_codes.list", |s, request| s.numbers.list_qr_codes(request, &s.context)),
    ("qr_codes.get", |s, request| s.numbers.get_qr_code(request, &s.context)),
    ("qr_codes.delete", |s, request| s.numbers.delete_qr_code(request)),
    ("usernames.get", |s, request| s.numbers.get_username(request)),
    ("usernames.set", |s, request| s.numbers.set_username(request, &mut s.context)),
    ("usernames.delete", |s, request| s.numbers.delete_username(request, &mut s.context)),
    ("usernames.suggest", |s, request| usernames::suggest(request, &s.context.settings)),
    ("official_business_account.get", |s, request| s.numbers.get_badge(request, &s.context.settings)),
    ("official_business_account.apply", |s, request| s.numbers.apply_for_badge(request, &mut s.context)),
    ("compliance_info.get", |s, request| s.numbers.get_compliance(request, &s.context.settings)),
    ("compliance_info.update", |s, request| s.numbers.update_compliance(request)),
    ("encryption.get", |s, request| s.numbers.get_encryption_key(request)),
    ("encryption.set", |s, request| s.numbers.set_encryption_key(request)),
];

/// The fields of a number by default.
const DEFAULT_FIELDS: &str =
    "verified_name,code_verification_status,display_phone_number,quality_rating,platform_type,throughput";

/// The state of each number, by ID. The numbers themselves are settings of the sandbox.
#[derive(Debug, Default)]
pub(crate) struct Numbers(BTreeMap<String, NumberState>);

#[derive(Debug, Default)]
struct NumberState {
    registration: Registration,
    search_visibility: Option<String>,
    /// Users whose threads the app has passed or released.
    given_threads: BTreeSet<String>,
    /// Types of data of the WhatsApp Business app that were requested.
    synced: BTreeSet<String>,
    profile: Map<String, Value>,
    commerce: Map<String, Value>,
    automation: Map<String, Value>,
    settings: Map<String, Value>,
    compliance: Option<Map<String, Value>>,
    encryption_key: Option<String>,
    username: Option<String>,
    qr_codes: Vec<QrCode>,
    badge: Option<Badge>,
}

impl Numbers {
    fn state(&self, number: &str) -> Option<&NumberState> {
        self.0.get(number)
    }

    fn state_mut(&mut self, number: &str) -> &mut NumberState {
        self.0.entry(number.to_owned()).or_default()
    }

    fn list(&self, request: &Request, context: &Context) -> Outcome {
        let mine = context.settings.numbers.iter().filter(|number| number.waba_id == request.text("waba_id"));
        let describe = |number: &Number| Ok((number.id.clone(), self.describe(number, request, context)?));
        let mode = if context.settings.allowed.is_some() { "SANDBOX" } else { "LIVE" };
        let passed = filtered(request, mode)?;
        let items: Result<Vec<Item>, Refusal> = mine.filter(|_| passed).map(describe).collect();
        pages::page(request, items?, context)
    }

    fn get(&self, request: &Request, context: &Context) -> Outcome {
        let number = context.settings.number(request.number());
        let number = number.ok_or_else(|| Refusal::object(&http::Method::GET, request.number()))?;
        self.describe(number, request, context).map(Response::Json)
    }

    /// The requested fields, and the ID.
    fn describe(&self, number: &Number, request: &Request, context: &Context) -> Result<Value, Refusal> {
        let settings = &context.settings;
        let initial = Registration::default();
        let state = self.state(&number.id);
        let registration = state.map_or(&initial, |state| &state.registration);
        let mut out = Map::from_iter([("id".to_owned(), Value::from(number.id.clone()))]);
        for field in request.fields(DEFAULT_FIELDS) {
            let value = match field {
                "id" => continue,
                "display_phone_number" => number.display.clone().into(),
                "verified_name" => number.name.clone().into(),
                "quality_rating" => "GREEN".into(),
                "quality_score" => json!({ "score": "GREEN" }),
                "code_verification_status" => if registration.verified { "VERIFIED" } else { "NOT_VERIFIED" }.into(),
                "name_status" => "APPROVED".into(),
                "new_display_name" | "new_name_status" => match (&registration.new_name, field) {
                    (Some(name), "new_display_name") => name.clone().into(),
                    (Some(_), _) => "PENDING_REVIEW".into(),
                    (None, _) => continue,
                },
                "status" => registration.status().into(),
                "platform_type" | "host_platform" => {
                    if registration.registered { "CLOUD_API" } else { "NOT_APPLICABLE" }.into()
                }
                "throughput" if !registration.registered => json!({ "level": "NOT_APPLICABLE" }),
                "throughput" => {
                    let level = if settings.throughput > 80 { "HIGH" } else { "STANDARD" };
                    json!({ "level": level })
                }
                "account_mode" => if settings.allowed.is_some() { "SANDBOX" } else { "LIVE" }.into(),
                "whatsapp_business_manager_messaging_limit" => "TIER_UNLIMITED".into(),
                "is_official_business_account" => self.has_badge(&number.id, settings).into(),
                "official_business_account" => self.badge(&number.id, settings).to_json(&number.id),
                "conversational_automation" => match self.state(&number.id).map(|state| &state.automation) {
                    Some(automation) if !automation.is_empty() => {
                        let mut automation = automation.clone();
                        automation.insert("id".into(), id_of("bot", &number.id, &context.ids).into());
                        automation.insert("enable_welcome_message".into(), false.into());
                        automation.into()
                    }
                    _ => continue,
                },
                "health_status" => {
                    let available = |kind: &str, id: &str| json!({ "entity_type": kind, "id": id, "can_send_message": "AVAILABLE" });
                    let entities = [
                        available("PHONE_NUMBER", &number.id),
                        available("WABA", &number.waba_id),
                        available("BUSINESS", &settings.business_id),
                        available("APP", &settings.app_id),
                    ];
                    json!({ "can_send_message": "AVAILABLE", "entities": entities })
                }
                "is_on_biz_app" => false.into(),
                "is_pin_enabled" => registration.two_step.into(),
                "is_preverified_number" => false.into(),
                "last_onboarded_time" => match registration.onboarded {
                    Some(time) => date_time(time).into(),
                    None if registration.registered => "2025-10-07T09:00:00+0000".into(),
                    None => continue,
                },
                "username" => match state.and_then(|state| state.username.as_ref()) {
                    Some(username) => username.clone().into(),
                    None => continue,
                },
                "search_visibility" => match state.and_then(|state| state.search_visibility.as_ref()) {
                    Some(visibility) => visibility.clone().into(),
                    None => continue,
                },
                "webhook_configuration" => context.callbacks.describe(&number.id, &number.waba_id, settings),
                "messaging_limit_tier" => "TIER_UNLIMITED".into(),
                // The platform leaves out what is empty.
                "country_code"
                | "country_dial_code"
                | "eligibility_for_api_business_global_search"
                | "unified_cert_status"
                | "certificate"
                | "new_certificate" => continue,
                other => return Err(Refusal::field(other, "WhatsAppBusinessPhoneNumber")),
            };
            out.insert(field.to_owned(), value);
        }
        Ok(out.into())
    }

    /// Returns the number whose account number or bot has this ID.
    fn of_id<'c>(&self, what: &str, id: &str, context: &'c Context) -> Result<&'c Number, Refusal> {
        let mut numbers = context.settings.numbers.iter();
        let found = numbers.find(|number| id_of(what, &number.id, &context.ids) == id);
        found.ok_or_else(|| Refusal::object(&http::Method::GET, id))
    }

    fn get_account_number(&self, request: &Request, context: &Context) -> Outcome {
        let id = request.text("account_number_id");
        let number = self.of_id("account number", id, context)?;
        let mut described = self.describe(number, request, context)?;
        if let Some(described) = described.as_object_mut() {
            described.insert("id".into(), id.into());
        }
        Ok(Response::Json(described))
    }

    fn get_bot(&self, request: &Request, context: &Context) -> Outcome {
        let id = request.text("bot_id");
        let number = self.of_id("bot", id, context)?;
        let mut automation = self.state(&number.id).map(|state| state.automation.clone()).unwrap_or_default();
        automation.insert("id".into(), id.into());
        Ok(Response::Json(request.select(&automation, &["id"])?))
    }

    /// Replaces the conversational automation.
    fn set_automation(&mut self, request: &Request) -> Outcome {
        self.state_mut(request.number()).automation = request.body();
        success()
    }

    fn get_commerce(&self, request: &Request, ids: &Ids) -> Outcome {
        let mut commerce = Map::from_iter([
            ("id".to_owned(), Value::from(catalog_id(ids))),
            ("is_cart_enabled".to_owned(), true.into()),
            ("is_catalog_visible".to_owned(), false.into()),
        ]);
        commerce.extend(self.state(request.number()).map(|state| state.commerce.clone()).unwrap_or_default());
        Ok(Response::Json(json!({ "data": [commerce] })))
    }

    fn update_commerce(&mut self, request: &Request) -> Outcome {
        let to_bool = |(name, value): (String, Value)| {
            let value = value.as_bool().unwrap_or_else(|| value == "true");
            (name, value.into())
        };
        let fields = request.body().into_iter().map(to_bool);
        self.state_mut(request.number()).commerce.extend(fields);
        success()
    }
}

/// Returns true if there is a number whose account number or bot has this ID.
pub(crate) fn has_id(what: &str, id: &str, context: &Context) -> bool {
    context.settings.numbers.iter().any(|number| id_of(what, &number.id, &context.ids) == id)
}

/// ID of another object of a number.
fn id_of(what: &str, number: &str, ids: &Ids) -> String {
    format!("{:015}", ids.of(&format!("{what} {number}")).checked_rem(1_000_000_000_000_000).unwrap_or_default())
}

/// Returns whether numbers of this account mode pass the filters of a request.
fn filtered(request: &Request, mode: &str) -> Result<bool, Refusal> {
    let filters: Vec<Value> = match request.text("filtering") {
        "" => vec![],
        text => {
            serde_json::from_str(text).map_err(|_| Refusal::parameter("Param filtering must be a list as JSON."))?
        }
    };
    let mut passed = true;
    for filter in &filters {
        let (field, value) = (filter.get("field"), filter.get("value").unwrap_or(&Value::Null));
        if field.is_none_or(|field| field != "account_mode") {
            return Err(Refusal::parameter("Phone numbers can be filtered by account_mode only."));
        }
        let is = value == mode || value.as_array().is_some_and(|values| values.iter().any(|value| value == mode));
        passed &= is != filter.get("operator").is_some_and(|operator| operator == "NOT_EQUAL");
    }
    Ok(passed)
}

/// ID of the business's catalog.
pub(crate) fn catalog_id(ids: &Ids) -> String {
    format!("{:015}", ids.of("catalog").checked_rem(1_000_000_000_000_000).unwrap_or_default())
}

//! The business's numbers, and what each has been told.

mod badge;
mod profile;
mod qr_codes;
mod settings;
mod usernames;

use serde_json::{Map, Value, json};

pub(crate) use self::{badge::Badge, qr_codes::QrCode};
use crate::{
    Answer, Ask, Number, Outcome, Sandbox, success,
    wire::{Refusal, pages},
};

/// What is told of a number unless something else is asked for.
const USUAL: &str =
    "verified_name,code_verification_status,display_phone_number,quality_rating,platform_type,throughput";

/// What a number has been told.
#[derive(Debug, Default)]
pub(crate) struct Desk {
    profile: Map<String, Value>,
    commerce: Map<String, Value>,
    automation: Map<String, Value>,
    settings: Map<String, Value>,
    compliance: Option<Map<String, Value>>,
    encryption_key: Option<String>,
    username: Option<String>,
    qr_codes: Vec<QrCode>,
    badge: Option<Badge>,
    /// The keys of the people that it has blocked, in that order.
    pub(crate) blocked: Vec<String>,
}

impl Sandbox {
    /// What a number has been told.
    pub(crate) fn desk(&mut self, number: &str) -> &mut Desk {
        self.desks.entry(number.to_owned()).or_default()
    }

    pub(crate) fn list_numbers(&self, ask: &Ask) -> Outcome {
        let describe = |number: &Number| Ok((number.id.clone(), self.describe(number, ask)?));
        let items: Result<Vec<_>, Refusal> = self.settings.numbers.iter().map(describe).collect();
        self.page(ask, items?)
    }

    pub(crate) fn get_number(&self, ask: &Ask) -> Outcome {
        let number = self.settings.numbers.iter().find(|number| number.id == ask.number());
        let number = number.ok_or_else(|| Refusal::object(&http::Method::GET, ask.number()))?;
        self.describe(number, ask).map(Answer::Json)
    }

    /// What was asked for of a number, and its id.
    fn describe(&self, number: &Number, ask: &Ask) -> Result<Value, Refusal> {
        let asked = if ask.text("fields").is_empty() { USUAL } else { ask.text("fields") };
        let mut out = Map::from_iter([("id".to_owned(), Value::from(number.id.clone()))]);
        for field in pages::fields(asked) {
            let value = match field {
                "id" => continue,
                "display_phone_number" => number.display.clone().into(),
                "verified_name" => number.name.clone().into(),
                "quality_rating" => "GREEN".into(),
                "code_verification_status" => "VERIFIED".into(),
                "name_status" => "APPROVED".into(),
                "status" => "CONNECTED".into(),
                "platform_type" => "CLOUD_API".into(),
                "throughput" => {
                    let level = if self.settings.throughput > 80 { "HIGH" } else { "STANDARD" };
                    json!({ "level": level })
                }
                "account_mode" => if self.settings.allowed.is_some() { "SANDBOX" } else { "LIVE" }.into(),
                "whatsapp_business_manager_messaging_limit" => "TIER_UNLIMITED".into(),
                "is_official_business_account" => self.has_badge(&number.id).into(),
                "official_business_account" => self.badge(&number.id).to_json(&number.id),
                "conversational_automation" => {
                    let told = self.desks.get(&number.id).map(|desk| desk.automation.clone()).unwrap_or_default();
                    if told.is_empty() { continue } else { told.into() }
                }
                "is_on_biz_app" => false.into(),
                "is_pin_enabled" => true.into(),
                "last_onboarded_time" => "2025-10-07T09:00:00+0000".into(),
                other => return Err(Refusal::field(other, "WhatsAppBusinessPhoneNumber")),
            };
            out.insert(field.to_owned(), value);
        }
        Ok(out.into())
    }

    /// It takes the place of all that was told before.
    pub(crate) fn set_automation(&mut self, ask: &Ask) -> Outcome {
        self.desk(ask.number()).automation = ask.said();
        success()
    }

    pub(crate) fn get_commerce(&mut self, ask: &Ask) -> Outcome {
        let mut told = Map::from_iter([
            ("id".to_owned(), Value::from(self.catalog())),
            ("is_cart_enabled".to_owned(), true.into()),
            ("is_catalog_visible".to_owned(), false.into()),
        ]);
        told.append(&mut self.desk(ask.number()).commerce.clone());
        Ok(Answer::Json(json!({ "data": [told] })))
    }

    pub(crate) fn update_commerce(&mut self, ask: &Ask) -> Outcome {
        let truth = |(name, value): (String, Value)| {
            let truth = value.as_bool().unwrap_or_else(|| value == "true");
            (name, truth.into())
        };
        let told = ask.said().into_iter().map(truth);
        self.desk(ask.number()).commerce.extend(told);
        success()
    }

    /// The business's catalog.
    pub(crate) fn catalog(&self) -> String {
        format!("{:015}", self.ids.of("catalog").checked_rem(1_000_000_000_000_000).unwrap_or_default())
    }
}

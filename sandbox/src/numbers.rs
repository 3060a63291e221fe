//! The business phone numbers and their state: profile, settings, commerce, QR codes, username, badge and so on.

mod badge;
pub(crate) mod commands;
mod compliance;
mod encryption;
mod fields;
mod names;
mod profile;
mod qr_codes;
mod registration;
mod settings;
mod standing;
mod threads;
mod throughput;
mod usernames;

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use self::{badge::Badge, qr_codes::QrCode, registration::Registration, throughput::Throughput};
pub(crate) use self::{badge::BadgeEvent, names::NameEvent, profile::owner_of_profile, throughput::ThroughputEvent};
use crate::{
    Number,
    accounts::Action,
    context::Context,
    ids::Ids,
    operations::{Handlers, Outcome, Request, Response, success},
    wire::{
        Refusal,
        pages::{self, Item},
    },
};

pub(crate) const HANDLERS: Handlers = &[
    ("phone_numbers.list", |s, request| s.numbers.list(request, &s.context)),
    ("phone_numbers.get", |s, request| s.numbers.get(request, &s.context)),
    ("phone_numbers.create", |s, request| {
        s.accounts.check_allowed(request.text("waba_id"), Action::AddNumber, s.context.now)?;
        s.numbers.create(request, &mut s.partners.preverified, &mut s.accounts, &mut s.context)
    }),
    ("phone_numbers.request_code", |s, request| s.numbers.request_code(request, &mut s.context)),
    ("phone_numbers.verify_code", |s, request| s.numbers.verify_code(request, &mut s.accounts, &s.context)),
    ("phone_numbers.register", |s, request| s.numbers.register(request, &s.context)),
    ("phone_numbers.deregister", |s, request| s.numbers.deregister(request, &s.context)),
    ("phone_numbers.update", |s, request| s.numbers.update(request, &mut s.context)),
    ("account_numbers.get", |s, request| s.numbers.get_account_number(request, &s.context)),
    ("bots.get", |s, request| s.numbers.get_bot(request, &s.context)),
    ("smb_app_data.sync", |s, request| s.numbers.sync_app_data(request, &mut s.context)),
    ("thread_control.pass_control", |s, request| s.numbers.give_thread(request)),
    ("thread_control.release_control", |s, request| s.numbers.give_thread(request)),
    ("thread_control.take_control", |s, request| s.numbers.take_thread(request)),
    ("business_profile.get", |s, request| s.numbers.get_profile(request, &s.context.ids)),
    ("business_profile.update", |s, request| s.numbers.update_profile(request, &mut s.media, &s.context)),
    ("business_profile.get_by_id", |s, request| s.numbers.get_profile_by_id(request, &s.context)),
    ("business_profile.update_by_id", |s, request| s.numbers.update_profile_by_id(request, &mut s.media, &s.context)),
    ("settings.get", |s, request| s.numbers.get_settings(request, &s.context)),
    ("settings.update", |s, request| s.numbers.update_settings(request, &mut s.context)),
    ("conversational_automation.set", |s, request| s.numbers.set_automation(request)),
    ("commerce_settings.get", |s, request| s.numbers.get_commerce(request, &s.context)),
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

/// The state of each number, by ID. The numbers themselves are settings of the sandbox.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Numbers(BTreeMap<String, NumberState>);

#[derive(Clone, Debug, Default, Serialize, Deserialize)]
struct NumberState {
    registration: Registration,
    throughput: Throughput,
    search_visibility: Option<String>,
    /// Fields whose values a command has set.
    reported: Map<String, Value>,
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
        let mut items: Vec<Item> = vec![];
        for number in context.settings.numbers_of(request.text("waba_id")) {
            if self.meets(number, request, context)? {
                items.push((number.id.clone(), self.describe(number, request, context)?));
            }
        }
        // Numbers are in the order of their creation.
        if request.text("sort").contains("desc") {
            items.reverse();
        }
        pages::page(request, items, context)
    }

    fn get(&self, request: &Request, context: &Context) -> Outcome {
        let number = context.settings.number(request.number());
        let number = number.ok_or_else(|| Refusal::object(&http::Method::GET, request.number()))?;
        self.describe(number, request, context).map(Response::Json)
    }

    /// Returns the number whose account number or bot has this ID.
    fn of_id<'c>(&self, what: &str, id: &str, context: &'c Context) -> Result<&'c Number, Refusal> {
        let mut numbers = context.settings.numbers();
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

    fn get_commerce(&self, request: &Request, context: &Context) -> Outcome {
        let mut commerce = Map::from_iter([
            ("id".to_owned(), Value::from(catalog_of(request.number(), context))),
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
    context.settings.numbers().any(|number| id_of(what, &number.id, &context.ids) == id)
}

/// ID of another object of a number.
fn id_of(what: &str, number: &str, ids: &Ids) -> String {
    format!("{:015}", ids.of(&format!("{what} {number}")).checked_rem(1_000_000_000_000_000).unwrap_or_default())
}

/// ID of the catalog that a portfolio has from the start.
pub(crate) fn catalog_id(portfolio: &str, ids: &Ids) -> String {
    id_of("catalog", portfolio, ids)
}

/// ID of the catalog of a number's portfolio.
pub(crate) fn catalog_of(number: &str, context: &Context) -> String {
    catalog_id(context.settings.portfolio_of(number), &context.ids)
}

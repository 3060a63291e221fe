//! Business portfolios: their fields, users, apps and messaging limits.

pub(crate) mod commands;
mod messaging_limit;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

pub(crate) use self::messaging_limit::{MessagingLimit, MessagingLimits, RiseEvent};
use crate::{
    callbacks,
    context::Context,
    operations::{Handlers, Outcome, Request, Response},
    wire::{Refusal, pages},
};

pub(crate) const HANDLERS: Handlers = &[
    ("businesses.get", |s, request| get(request, &s.context)),
    ("businesses.list_users", |s, request| s.portfolios.list_users(request, &s.context)),
    ("businesses.invite_user", |s, request| s.portfolios.invite_user(request, &mut s.context)),
    ("businesses.list_owned_apps", |s, request| {
        let id = request.text("business_id");
        let own = s.context.settings.apps.iter().filter(|app| app.portfolio == id).map(|app| app.id.clone());
        list_apps(request, own.chain(s.portfolios.of(id).claimed_apps.clone()), &s.context)
    }),
    ("businesses.claim_app", |s, request| {
        let owner = s.context.settings.app(request.text("app_id")).map(|app| app.portfolio.clone());
        let is_new = owner.as_deref() != Some(request.text("business_id"));
        add_app(request, &mut s.portfolios.of(request.text("business_id")).claimed_apps, is_new, "CONFIRMED")
    }),
    ("businesses.list_client_apps", |s, request| {
        list_apps(request, s.portfolios.of(request.text("business_id")).client_apps.clone().into_iter(), &s.context)
    }),
    ("businesses.request_client_app", |s, request| {
        add_app(request, &mut s.portfolios.of(request.text("business_id")).client_apps, true, "PENDING")
    }),
];

/// Additions to the portfolios, by the ID of the portfolio. The portfolios themselves stand in the settings.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Portfolios(BTreeMap<String, Additions>);

#[derive(Clone, Debug, Default, Serialize, Deserialize)]
struct Additions {
    /// Users who were invited.
    invited: Vec<Map<String, Value>>,
    /// IDs of the apps that the portfolio claimed.
    claimed_apps: Vec<String>,
    /// IDs of the apps of other portfolios.
    client_apps: Vec<String>,
}

impl Portfolios {
    fn of(&mut self, id: &str) -> &mut Additions {
        self.0.entry(id.to_owned()).or_default()
    }

    fn list_users(&mut self, request: &Request, context: &Context) -> Outcome {
        let portfolio = request.text("business_id");
        let id = context
            .ids
            .of(&format!("business user {portfolio}"))
            .checked_rem(1_000_000_000_000_000)
            .unwrap_or_default();
        let owner =
            json!({ "id": format!("{id:015}"), "name": "Ada Fern", "email": "ada@shrub.example", "role": "ADMIN" });
        let owner = owner.as_object().cloned().unwrap_or_default();
        let business = json!({ "id": portfolio, "name": context.settings.portfolio_name(portfolio) });
        let items = std::iter::once(&owner).chain(&self.of(portfolio).invited).map(|user| {
            let mut user = user.clone();
            user.insert("business".into(), business.clone());
            let id = user.get("id").and_then(Value::as_str).unwrap_or_default().to_owned();
            (id, user)
        });
        pages::selected(request, items, context)
    }

    fn invite_user(&mut self, request: &Request, context: &mut Context) -> Outcome {
        let id = context.ids.number();
        let email = request.text("email");
        let name = email.split('@').next().unwrap_or_default();
        let role = request.optional("role").unwrap_or_else(|| "EMPLOYEE".into());
        self.of(request.text("business_id")).invited.push(Map::from_iter([
            ("id".to_owned(), Value::from(id.clone())),
            ("name".to_owned(), name.into()),
            ("email".to_owned(), email.into()),
            ("role".to_owned(), role.into()),
        ]));
        Ok(Response::Json(json!({ "id": id })))
    }
}

/// The verification status of a portfolio.
pub(crate) fn verification(id: &str, context: &Context) -> &'static str {
    if context.messaging_limits.is_verified(id) { "verified" } else { "not_verified" }
}

fn get(request: &Request, context: &Context) -> Outcome {
    let id = request.text("business_id");
    let mut out = Map::from_iter([("id".to_owned(), Value::from(id))]);
    for field in request.fields("name") {
        let value = match field {
            "id" => continue,
            "name" => context.settings.portfolio_name(id).into(),
            "timezone_id" => 1.into(),
            "verification_status" => verification(id, context).into(),
            "created_time" => "2025-10-07T09:00:00+0000".into(),
            "two_factor_type" => "none".into(),
            "marketing_messages_onboarding_status" => {
                json!({ "status": "TERM_OF_SERVICE_SIGNED", "time": "2025-10-07" })
            }
            "whatsapp_business_manager_messaging_limit" => context.messaging_limits.of(id).as_str().into(),
            "health_status" => {
                let entity = json!({ "entity_type": "BUSINESS", "id": id, "can_send_message": "AVAILABLE" });
                json!({ "can_send_message": "AVAILABLE", "entities": [entity] })
            }
            // The portfolio has no Facebook page.
            "primary_page" => continue,
            other => return Err(Refusal::field(other, "Business")),
        };
        out.insert(field.to_owned(), value);
    }
    Ok(Response::Json(out.into()))
}

fn list_apps(request: &Request, apps: impl Iterator<Item = String>, context: &Context) -> Outcome {
    let items = apps.map(|id| {
        let unknown = || json!({ "id": id, "name": format!("App {id}") });
        let app = context.settings.app(&id).map_or_else(unknown, callbacks::describe_app);
        (id, app.as_object().cloned().unwrap_or_default())
    });
    pages::selected(request, items, context)
}

fn add_app(request: &Request, apps: &mut Vec<String>, is_new: bool, access: &str) -> Outcome {
    let id = request.text("app_id");
    if is_new && !apps.iter().any(|known| known == id) {
        apps.push(id.to_owned());
    }
    Ok(Response::Json(json!({ "access_status": access })))
}

//! The business portfolio: its fields, users, apps and messaging limit.

pub(crate) mod commands;
mod messaging_limit;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

pub(crate) use self::messaging_limit::{MessagingLimit, MessagingLimits, RiseEvent};
use crate::{
    Settings, callbacks,
    context::Context,
    operations::{Handlers, Outcome, Request, Response},
    wire::{Refusal, pages},
};

pub(crate) const HANDLERS: Handlers = &[
    ("businesses.get", |s, request| get(request, &s.context)),
    ("businesses.list_users", |s, request| s.portfolio.list_users(request, &s.context)),
    ("businesses.invite_user", |s, request| s.portfolio.invite_user(request, &mut s.context)),
    ("businesses.list_owned_apps", |s, request| list_apps(request, &s.portfolio.owned_apps, &s.context)),
    ("businesses.claim_app", |s, request| add_app(request, &mut s.portfolio.owned_apps, "CONFIRMED")),
    ("businesses.list_client_apps", |s, request| list_apps(request, &s.portfolio.client_apps, &s.context)),
    ("businesses.request_client_app", |s, request| add_app(request, &mut s.portfolio.client_apps, "PENDING")),
];

/// Users who were invited, and apps.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Portfolio {
    invited: Vec<Map<String, Value>>,
    /// IDs of the apps that the portfolio owns.
    owned_apps: Vec<String>,
    /// IDs of the apps of other portfolios.
    client_apps: Vec<String>,
}

impl Portfolio {
    pub(crate) fn new(context: &Context) -> Self {
        Self { invited: vec![], owned_apps: vec![context.settings.app_id.clone()], client_apps: vec![] }
    }

    fn list_users(&self, request: &Request, context: &Context) -> Outcome {
        let id = context.ids.of("business user").checked_rem(1_000_000_000_000_000).unwrap_or_default();
        let owner =
            json!({ "id": format!("{id:015}"), "name": "Ada Fern", "email": "ada@shrub.example", "role": "ADMIN" });
        let owner = owner.as_object().cloned().unwrap_or_default();
        let business = json!({ "id": context.settings.business_id, "name": "Lucky Shrub" });
        let items = std::iter::once(&owner).chain(&self.invited).map(|user| {
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
        self.invited.push(Map::from_iter([
            ("id".to_owned(), Value::from(id.clone())),
            ("name".to_owned(), name.into()),
            ("email".to_owned(), email.into()),
            ("role".to_owned(), role.into()),
        ]));
        Ok(Response::Json(json!({ "id": id })))
    }
}

/// The name of a portfolio: the sandbox's, or one of another business.
pub(crate) fn name(id: &str, settings: &Settings) -> &'static str {
    if id == settings.business_id { "Lucky Shrub" } else { "Wind & Wool" }
}

/// The verification status of a portfolio.
pub(crate) fn verification(id: &str, context: &Context) -> &'static str {
    if context.messaging_limits.is_verified(id) { "verified" } else { "not_verified" }
}

fn get(request: &Request, context: &Context) -> Outcome {
    let (id, settings) = (request.text("business_id"), &context.settings);
    let mut out = Map::from_iter([("id".to_owned(), Value::from(id))]);
    for field in request.fields("name") {
        let value = match field {
            "id" => continue,
            "name" => name(id, settings).into(),
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

fn list_apps(request: &Request, apps: &[String], context: &Context) -> Outcome {
    let items = apps.iter().map(|id| {
        let own = *id == context.settings.app_id;
        let app =
            if own { callbacks::app(&context.settings) } else { json!({ "id": id, "name": format!("App {id}") }) };
        (id.clone(), app.as_object().cloned().unwrap_or_default())
    });
    pages::selected(request, items, context)
}

fn add_app(request: &Request, apps: &mut Vec<String>, access: &str) -> Outcome {
    let id = request.text("app_id");
    if !apps.iter().any(|known| known == id) {
        apps.push(id.to_owned());
    }
    Ok(Response::Json(json!({ "access_status": access })))
}

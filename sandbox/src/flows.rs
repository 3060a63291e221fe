//! Flows: drafts that are changed, published and deprecated, with their Flow JSON, previews and copies.

mod document;
mod preview;
mod sending;

use std::collections::BTreeMap;

use http::Method;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};
use wabakit::Time;

use self::{
    document::Document,
    preview::{Preview, asset_url},
};
use crate::{
    callbacks,
    context::Context,
    numbers::Numbers,
    operations::{Handlers, Outcome, Request, Response, success},
    rules,
    wire::{Refusal, date_time, pages},
};

pub(crate) const HANDLERS: Handlers = &[
    ("flows.create", |s, request| s.flows.create(request, &s.numbers, &mut s.context)),
    ("flows.list", |s, request| s.flows.list(request, &s.context)),
    ("flows.get", |s, request| s.flows.get(request, &mut s.context)),
    ("flows.get_metric", |_, _| Err(too_few_requests())),
    ("flows.update", |s, request| s.flows.update(request, &mut s.context)),
    ("flows.delete", |s, request| s.flows.delete(request)),
    ("flows.list_assets", |s, request| s.flows.list_assets(request, &s.context)),
    ("flows.upload_json", |s, request| s.flows.upload_json(request, &mut s.context)),
    ("flows.publish", |s, request| s.flows.publish(request, &s.numbers, &mut s.context)),
    ("flows.deprecate", |s, request| s.flows.deprecate(request, &mut s.context)),
    ("flows.migrate", |s, request| s.flows.migrate(request, &mut s.context)),
];

/// Categories that a flow can have.
const CATEGORIES: [&str; 9] = [
    "SIGN_UP",
    "SIGN_IN",
    "APPOINTMENT_BOOKING",
    "LEAD_GENERATION",
    "SHOPPING",
    "CONTACT_US",
    "CUSTOMER_SUPPORT",
    "SURVEY",
    "OTHER",
];

/// The fields of a flow by default.
const DEFAULT_FIELDS: &str = "name,status,categories,validation_errors";

/// Versions of Flow JSON that can be published.
const PUBLISHABLE: [&str; 9] = ["5.1", "6.0", "6.1", "6.2", "6.3", "7.0", "7.1", "7.2", "7.3"];

#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Flows {
    /// Flows by ID.
    flows: BTreeMap<String, Flow>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
struct Flow {
    /// ID of the account that owns the flow.
    account: String,
    name: String,
    status: Status,
    categories: Vec<Value>,
    endpoint: Option<String>,
    /// ID of the linked app.
    app: String,
    document: Option<Document>,
    preview: Option<Preview>,
    updated: Time,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
enum Status {
    Draft,
    Published,
    Deprecated,
}

impl Flows {
    /// Returns true if there is a flow with this ID.
    pub(crate) fn has(&self, id: &str) -> bool {
        self.flows.contains_key(id)
    }

    /// The ID of the account that has a flow.
    pub(crate) fn account_of(&self, id: &str) -> Option<&str> {
        self.find(id).map(|flow| flow.account.as_str())
    }

    fn create(&mut self, request: &Request, numbers: &Numbers, context: &mut Context) -> Outcome {
        let source =
            match request.text("clone_flow_id") {
                "" => None,
                id => Some(self.find(id).ok_or_else(|| {
                    Refusal::parameter(rules::flows::CLONE, format!("There is no flow {id} to clone."))
                })?),
            };
        let mut flow = Flow {
            account: request.text("waba_id").into(),
            name: self.free_name(request.text("waba_id"), request.text("name"), "")?,
            status: Status::Draft,
            categories: categories(request)?,
            endpoint: source.and_then(|source| source.endpoint.clone()),
            app: context.caller.app.clone(),
            document: source.and_then(|source| source.document.clone()),
            preview: None,
            updated: context.now,
        };
        if let Some(json) = request.optional("flow_json") {
            flow.document = Some(Document::read(json.into_bytes()));
        }
        if let Some(uri) = request.optional("endpoint_uri") {
            flow.set_endpoint(uri)?;
        }
        let errors = flow.errors();
        let id = context.ids.number();
        flow.report(&id, None, context);
        if request.params.get("publish") == Some(&Value::Bool(true)) && flow.obstacle(numbers, context).is_none() {
            flow.become_status(Status::Published, &id, context);
        }
        let with_errors = flow.document.is_some();
        self.flows.insert(id.clone(), flow);
        Ok(Response::Json(match with_errors {
            true => json!({ "id": id, "success": true, "validation_errors": errors }),
            false => json!({ "id": id, "success": true }),
        }))
    }

    fn list(&self, request: &Request, context: &Context) -> Outcome {
        let own = self.flows.iter().filter(|(_, flow)| flow.account == request.text("waba_id"));
        let items: Result<Vec<_>, _> =
            own.map(|(id, flow)| Ok((id.clone(), flow.to_json(id, request, context)?))).collect();
        pages::page(request, items?, context)
    }

    fn get(&mut self, request: &Request, context: &mut Context) -> Outcome {
        let (id, flow) = self.requested(request, &Method::GET)?;
        if request.fields(DEFAULT_FIELDS).contains(&"preview") {
            let renew = request.text("fields").contains("preview.invalidate(true)");
            flow.preview = Some(Preview::current(flow.preview.take().filter(|_| !renew), context));
        }
        Ok(Response::Json(flow.to_json(&id, request, context)?))
    }

    fn update(&mut self, request: &Request, context: &mut Context) -> Outcome {
        let (id, flow) = self.requested(request, &Method::POST)?;
        let (account, mut updated) = (flow.account.clone(), flow.clone());
        if let Some(name) = request.optional("name") {
            updated.name = self.free_name(&account, &name, &id)?;
        }
        if request.params.contains_key("categories") {
            updated.categories = categories(request)?;
        }
        if let Some(uri) = request.optional("endpoint_uri") {
            updated.set_endpoint(uri)?;
        }
        if let Some(app) = request.optional("application_id") {
            if context.settings.app(&app).is_none() {
                return Err(Refusal::parameter(rules::flows::APP, format!("There is no app {app} to link.")));
            }
            updated.app = app;
        }
        updated.change(&id, context)?;
        self.flows.insert(id, updated);
        success()
    }

    fn upload_json(&mut self, request: &Request, context: &mut Context) -> Outcome {
        let (id, flow) = self.requested(request, &Method::POST)?;
        flow.change(&id, context)?;
        flow.document = Some(Document::read(request.file.clone()));
        Ok(Response::Json(json!({ "success": true, "validation_errors": flow.errors() })))
    }

    fn list_assets(&self, request: &Request, context: &Context) -> Outcome {
        let id = request.text("flow_id");
        let document = self.find(id).and_then(|flow| flow.document.as_ref());
        let asset = |document: &Document| {
            let url = asset_url(id, document, context);
            json!({ "name": "flow.json", "asset_type": "FLOW_JSON", "download_url": url })
        };
        let items = document.map(|document| (id.to_owned(), asset(document)));
        pages::page(request, items.into_iter().collect(), context)
    }

    fn publish(&mut self, request: &Request, numbers: &Numbers, context: &mut Context) -> Outcome {
        let (id, flow) = self.requested(request, &Method::POST)?;
        if let Some(obstacle) = flow.obstacle(numbers, context) {
            return Err(Refusal::new(rules::flows::PUBLISH, 139_002, obstacle));
        }
        flow.become_status(Status::Published, &id, context);
        success()
    }

    fn deprecate(&mut self, request: &Request, context: &mut Context) -> Outcome {
        let (id, flow) = self.requested(request, &Method::POST)?;
        if flow.status != Status::Published {
            return Err(Refusal::new(
                rules::flows::DEPRECATE,
                139_003,
                format!("Only a published flow can be deprecated, not a {}.", flow.status.name()),
            ));
        }
        flow.become_status(Status::Deprecated, &id, context);
        success()
    }

    fn delete(&mut self, request: &Request) -> Outcome {
        let (id, flow) = self.requested(request, &Method::DELETE)?;
        if flow.status != Status::Draft {
            return Err(Refusal::new(
                rules::flows::DELETE,
                139_004,
                format!("Only a draft can be deleted, not a {} flow.", flow.status.name()),
            ));
        }
        self.flows.remove(&id);
        success()
    }

    fn migrate(&mut self, request: &Request, context: &mut Context) -> Outcome {
        let (source, destination) = (request.text("source_waba_id"), request.text("waba_id"));
        if source == destination {
            return Err(Refusal::parameter(rules::flows::MIGRATION, "Param source_waba_id must be another account."));
        }
        let of_source = self.flows.iter().filter(|(_, flow)| flow.account == source);
        let mut flows: BTreeMap<String, (String, Flow)> =
            of_source.map(|(id, flow)| (flow.name.clone(), (id.clone(), flow.clone()))).collect();
        let wanted: Vec<String> = match request.list("source_flow_names") {
            [] => flows.keys().cloned().collect(),
            names => names.iter().filter_map(|name| name.as_str().map(str::to_owned)).collect(),
        };
        let (mut migrated, mut failed) = (vec![], vec![]);
        for name in wanted {
            let reason = match (flows.remove(&name), self.free_name(destination, &name, "")) {
                (Some((source_id, flow)), Ok(_)) => {
                    let id = context.ids.number();
                    migrated.push(json!({ "source_name": name, "source_id": source_id, "migrated_id": id }));
                    let copy = Flow { account: destination.into(), preview: None, updated: context.now, ..flow };
                    self.flows.insert(id, Flow { status: Status::Draft, ..copy });
                    continue;
                }
                (Some(_), Err(_)) => "Flow name already exists in destination WABA.",
                (None, _) => "Flow name not found in source WABA.",
            };
            let message = format!("Flows Migration Error: {reason}");
            failed.push(json!({ "source_name": name, "error_code": "4233041", "error_message": message }));
        }
        Ok(Response::Json(json!({ "migrated_flows": migrated, "failed_flows": failed })))
    }

    fn find(&self, id: &str) -> Option<&Flow> {
        self.flows.get(id)
    }

    fn requested(&mut self, request: &Request, method: &Method) -> Result<(String, &mut Flow), Refusal> {
        let id = request.text("flow_id");
        let flow = self.flows.get_mut(id).ok_or_else(|| Refusal::object(method, id))?;
        Ok((id.to_owned(), flow))
    }

    /// A name that no other flow of the account has.
    fn free_name(&self, account: &str, name: &str, own: &str) -> Result<String, Refusal> {
        let is_taken = |(id, flow): (&String, &Flow)| id != own && flow.account == account && flow.name == name;
        match self.flows.iter().any(is_taken) {
            true => {
                Err(Refusal::parameter(rules::flows::NAME, format!("There is already a flow with the name {name}.")))
            }
            false => Ok(name.to_owned()),
        }
    }
}

impl Flow {
    fn errors(&self) -> Vec<Value> {
        self.document.as_ref().map(Document::errors).unwrap_or_default()
    }

    fn set_endpoint(&mut self, uri: String) -> Result<(), Refusal> {
        if self.document.as_ref().is_some_and(Document::is_before_3) {
            return Err(Refusal::parameter(
                rules::flows::ENDPOINT,
                "Param endpoint_uri requires Flow JSON 3.0 or later.",
            ));
        }
        self.endpoint = Some(uri);
        Ok(())
    }

    /// A change of the metadata or of the Flow JSON, after which a published flow is a draft again.
    fn change(&mut self, id: &str, context: &mut Context) -> Result<(), Refusal> {
        self.updated = context.now;
        match self.status {
            Status::Deprecated => {
                Err(Refusal::new(rules::flows::CHANGE, 139_001, "A deprecated flow can't be changed."))
            }
            Status::Published => {
                self.become_status(Status::Draft, id, context);
                Ok(())
            }
            Status::Draft => Ok(()),
        }
    }

    fn become_status(&mut self, status: Status, id: &str, context: &mut Context) {
        let old = std::mem::replace(&mut self.status, status);
        self.updated = context.now;
        self.report(id, Some(old), context);
    }

    /// Sends the webhook about a new status.
    fn report(&self, id: &str, old: Option<Status>, context: &mut Context) {
        let mut value = json!({
            "event": "FLOW_STATUS_CHANGE", "flow_id": id, "new_status": self.status.name(),
            "message": format!("Flow {} is now {}.", self.name, self.status.name()),
        });
        if let (Some(old), Some(value)) = (old, value.as_object_mut()) {
            value.insert("old_status".into(), old.name().into());
        }
        context.notify_account("flows", &self.account, &value);
    }

    /// The reason why the flow can't be published.
    fn obstacle(&self, numbers: &Numbers, context: &Context) -> Option<String> {
        let Some(document) = self.document.as_ref() else { return Some("The flow has no Flow JSON.".into()) };
        let version = document.text("version").unwrap_or_default();
        let of_account = context.settings.numbers_of(&self.account);
        let has_key = || of_account.iter().any(|number| numbers.has_encryption_key(&number.id));
        let reason = match document.text("data_api_version") {
            _ if self.status != Status::Draft => "The flow isn't a draft.",
            _ if !self.errors().is_empty() => "The Flow JSON has validation errors.",
            _ if !PUBLISHABLE.contains(&version) => "This version of Flow JSON can't be published.",
            _ if of_account.is_empty() => "The account has no phone number.",
            Some(_) if self.endpoint.is_none() => "The flow has no endpoint_uri.",
            Some(_) if !has_key() => "No phone number of the account has a business public key.",
            _ => return None,
        };
        Some(reason.into())
    }

    fn to_json(&self, id: &str, request: &Request, context: &Context) -> Result<Value, Refusal> {
        let settings = &context.settings;
        let of_document = |key: &str| self.document.as_ref().and_then(|document| document.text(key));
        let mut out = Map::from_iter([("id".to_owned(), Value::from(id))]);
        for field in request.fields(DEFAULT_FIELDS) {
            let value = match field {
                "id" => continue,
                "name" => self.name.clone().into(),
                "status" => self.status.name().into(),
                "categories" => self.categories.clone().into(),
                "validation_errors" => self.errors().into(),
                "json_version" => of_document("version").into(),
                "data_api_version" => of_document("data_api_version").into(),
                "endpoint_uri" | "data_channel_uri" => self.endpoint.clone().into(),
                "updated_at" => date_time(self.updated).into(),
                "preview" => self.preview.as_ref().map(|preview| preview.to_json(id, context)).into(),
                "application" => settings.app(&self.app).map(callbacks::describe_app).into(),
                "whatsapp_business_account" => {
                    json!({ "id": self.account, "name": settings.name_of(&self.account), "timezone_id": "1" })
                }
                "health_status" => {
                    let available = |kind: &str, id: &str| json!({ "entity_type": kind, "id": id, "can_send_message": "AVAILABLE" });
                    let entities = [
                        available("FLOW", id),
                        available("WABA", &self.account),
                        available("BUSINESS", settings.portfolio_of_account(&self.account)),
                        available("APP", &self.app),
                    ];
                    json!({ "can_send_message": "AVAILABLE", "entities": entities })
                }
                "metric" => return Err(too_few_requests()),
                other => return Err(Refusal::field(other, "WhatsAppFlow")),
            };
            if !value.is_null() {
                out.insert(field.to_owned(), value);
            }
        }
        Ok(out.into())
    }
}

impl Status {
    fn name(self) -> &'static str {
        match self {
            Status::Draft => "DRAFT",
            Status::Published => "PUBLISHED",
            Status::Deprecated => "DEPRECATED",
        }
    }
}

/// Endpoints aren't called, so no flow has a metric.
fn too_few_requests() -> Refusal {
    Refusal::new(rules::flows::METRICS, 139_006, "The metric needs at least 250 requests.")
}

fn categories(request: &Request) -> Result<Vec<Value>, Refusal> {
    let categories = request.list("categories");
    let is_known = |category: &&Value| category.as_str().is_some_and(|category| CATEGORIES.contains(&category));
    match categories.iter().find(|category| !is_known(category)) {
        Some(unknown) => {
            Err(Refusal::parameter(rules::flows::CATEGORY, format!("{unknown} isn't a category of flows.")))
        }
        None => Ok(categories.to_vec()),
    }
}

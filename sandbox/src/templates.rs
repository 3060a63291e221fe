//! Message templates: samples from the start, and those that are created, reviewed and approved.

mod filling;
mod library;
mod samples;

use std::time::Duration;

use http::Method;
use serde_json::{Map, Value, json};
use wabakit::Time;

use self::filling::placeholders;
use crate::{
    accounts::Accounts,
    context::Context,
    flows::Flows,
    operations::{Handlers, Outcome, Request, Response},
    schedule::Event,
    users::Address,
    wire::{Refusal, fields, pages, secs},
};

pub(crate) const HANDLERS: Handlers = &[
    ("templates.create", |s, request| s.templates.create(request, &s.flows, &mut s.context)),
    ("templates.create_from_library", |s, request| s.templates.create_from_library(request, &mut s.context)),
    ("templates.list_library", |s, request| library::list(request, &s.context)),
    ("templates.list", |s, request| s.templates.list(request, &s.context)),
    ("templates.get", |s, request| s.templates.get(request)),
];

/// Duration of a review.
const REVIEW: Duration = Duration::from_secs(10);
/// Time after the approval of a template in which the Marketing Messages API can't send it.
const SYNC: Duration = Duration::from_secs(10 * 60);
/// Templates that the account can have.
const LIMIT: u32 = 6000;

/// The fields of a template by default.
const DEFAULT_FIELDS: &str = "name,parameter_format,components,language,status,category";

#[derive(Debug)]
pub(crate) struct Templates(Vec<Template>);

/// A template in one language.
#[derive(Clone, Debug)]
pub(crate) struct Template {
    pub(crate) id: String,
    /// ID of the account of the template. Every account has the samples.
    waba: Option<String>,
    name: String,
    language: String,
    /// In upper case.
    pub(crate) category: String,
    /// Time of the approval.
    approved: Option<Time>,
    /// Validity period of its messages, in seconds.
    ttl: Option<i64>,
    /// Name of the library template that it was created from.
    library: Option<String>,
    pub(crate) components: Vec<Value>,
}

/// The end of a template's review, which approves it.
#[derive(Debug)]
pub(crate) struct ReviewEvent {
    template: String,
}

impl Templates {
    /// Returns true if there is a template with this ID.
    pub(crate) fn has(&self, id: &str) -> bool {
        self.0.iter().any(|template| template.id == id)
    }

    /// The ID of the account of a template. `None` for samples.
    pub(crate) fn account_of(&self, id: &str) -> Option<&str> {
        self.0.iter().find(|template| template.id == id)?.waba.as_deref()
    }

    /// Finds the template of a message, if it may be sent by this API to this address and the message's parameters
    /// match.
    pub(crate) fn find_sendable(
        &self,
        request: &Request,
        filled: &Value,
        address: &Address,
        accounts: &Accounts,
        waba: &str,
        now: Time,
    ) -> Result<&Template, Refusal> {
        let text = |pointer: &str| filled.pointer(pointer).and_then(Value::as_str).unwrap_or_default();
        let (name, language) = (text("/name"), text("/language/code"));
        let found = self.0.iter().find(|template| template.belongs_to(waba) && template.is(name, language));
        let (template, approved) =
            found.and_then(|template| Some((template, template.approved?))).ok_or_else(|| {
                let why = if found.is_some() { "is not approved yet" } else { "does not exist" };
                Refusal::new(132_001, format!("template name ({name}) {why} in {language}"))
            })?;
        let area = request.op.area;
        if area == "marketing_messages" {
            template.check_marketing(request.version, approved, now)?;
        }
        let is_code = template.category == "AUTHENTICATION";
        if is_code && matches!(address, Address::User(_)) {
            return Err(Refusal::new(131_062, "Authentication templates can't be sent to business-scoped user ids."));
        }
        filling::check(&template.components, is_code, filled, area)?;
        if area == "messages" && template.category == "MARKETING" && accounts.keeps_marketing_apart(waba) {
            let details =
                "Marketing messages are disabled on Cloud API for this account: use the Marketing Messages API.";
            return Err(Refusal::new(131_063, details));
        }
        Ok(template)
    }

    /// Approves a template.
    pub(crate) fn apply(&mut self, event: &ReviewEvent, context: &mut Context) {
        let Some(template) = self.0.iter_mut().find(|template| template.id == event.template) else { return };
        template.approved = Some(context.now);
        let change = json!({
            "event": "APPROVED", "message_template_id": template.id.parse::<u64>().ok(), "reason": "NONE",
            "message_template_name": template.name, "message_template_language": template.language,
            "message_template_category": template.category,
        });
        let waba = template.waba.clone().unwrap_or_default();
        context.notify_account("message_template_status_update", &waba, &change);
    }

    fn create(&mut self, request: &Request, flows: &Flows, context: &mut Context) -> Outcome {
        flows.check_buttons(request.list("components"), request.text("waba_id")).map_err(Refusal::parameter)?;
        let template = self.draft(request, request.list("components").to_vec(), context)?;
        let body = json!({ "id": template.id, "status": template.status(), "category": request.text("category") });
        context.after(REVIEW, Event::Review(ReviewEvent { template: template.id.clone() }));
        self.0.push(template);
        Ok(Response::Json(body))
    }

    /// The requested template, not yet approved, unless there is one with this name and language.
    fn draft(&self, request: &Request, components: Vec<Value>, context: &mut Context) -> Result<Template, Refusal> {
        let (waba, name, language) = (request.text("waba_id"), request.text("name"), request.text("language"));
        if self.0.iter().any(|template| template.belongs_to(waba) && template.is(name, language)) {
            let details = format!("There is already {language} content for this template.");
            return Err(Refusal::parameter(details).with_subcode(2_388_024));
        }
        Ok(Template {
            id: context.ids.number(),
            waba: Some(waba.to_owned()),
            name: name.to_owned(),
            language: language.to_owned(),
            category: request.text("category").to_ascii_uppercase(),
            approved: None,
            ttl: request.params.get("message_send_ttl_seconds").and_then(Value::as_i64),
            library: request.optional("library_template_name"),
            components,
        })
    }

    fn list(&self, request: &Request, context: &Context) -> Outcome {
        let mine = || self.0.iter().filter(|template| template.belongs_to(request.text("waba_id")));
        let found = mine().filter(|template| template.matches(request));
        let found = found.map(|template| Ok((template.id.clone(), template.describe(request)?)));
        let found = found.collect::<Result<Vec<_>, Refusal>>()?;
        let count = found.len();
        let (data, paging) = pages::cut(request, found, context)?;
        let mut body = pages::paged(data.into(), paging);
        let mut summary = Map::new();
        for name in fields::names(request.text("summary")) {
            let value = match name {
                "true" => {
                    summary.insert("total_count".into(), count.into());
                    continue;
                }
                "total_count" => count.into(),
                "message_template_count" => mine().count().into(),
                "message_template_limit" => LIMIT.into(),
                "are_translations_complete" => true.into(),
                other => return Err(Refusal::field(other, "Summary")),
            };
            summary.insert(name.to_owned(), value);
        }
        if let Some(body) = body.as_object_mut().filter(|_| !summary.is_empty()) {
            body.insert("summary".into(), summary.into());
        }
        Ok(Response::Json(body))
    }

    fn get(&self, request: &Request) -> Outcome {
        let id = request.text("template_id");
        let template = self.0.iter().find(|template| template.id == id);
        template.ok_or_else(|| Refusal::object(&Method::GET, id))?.describe(request).map(Response::Json)
    }
}

impl Template {
    /// The requested fields, and the ID.
    fn describe(&self, request: &Request) -> Result<Value, Refusal> {
        let mut out = Map::from_iter([("id".to_owned(), Value::from(self.id.clone()))]);
        for field in request.fields(DEFAULT_FIELDS) {
            let value = match field {
                "id" => continue,
                "name" => self.name.clone().into(),
                "language" => self.language.clone().into(),
                "category" => self.category.clone().into(),
                "components" => self.components.clone().into(),
                "status" => self.status().into(),
                "parameter_format" => if self.has_named_parameters() { "NAMED" } else { "POSITIONAL" }.into(),
                "quality_score" => match self.approved {
                    Some(since) => json!({ "score": "UNKNOWN", "date": secs(since) }),
                    None => continue,
                },
                "rejected_reason" => "NONE".into(),
                "message_send_ttl_seconds" => match self.ttl {
                    Some(seconds) => seconds.into(),
                    None => continue,
                },
                "library_template_name" => match &self.library {
                    Some(name) => name.clone().into(),
                    None => continue,
                },
                // The platform leaves out what is empty.
                "sub_category"
                | "previous_category"
                | "correct_category"
                | "cta_url_link_tracking_opted_out"
                | "degrees_of_freedom_spec"
                | "optimization_spec"
                | "health_status" => continue,
                other => return Err(Refusal::field(other, "WhatsAppMessageTemplate")),
            };
            out.insert(field.to_owned(), value);
        }
        Ok(out.into())
    }

    fn status(&self) -> &'static str {
        if self.approved.is_some() { "APPROVED" } else { "PENDING" }
    }

    fn has_named_parameters(&self) -> bool {
        let texts = self.components.iter().filter_map(|part| part.get("text")?.as_str());
        let mut names = texts.flat_map(placeholders);
        names.any(|name| !name.bytes().all(|byte| byte.is_ascii_digit()))
    }

    /// Returns true if the filters of a list let the template through.
    fn matches(&self, request: &Request) -> bool {
        let filter = |name: &str| request.params.get(name).filter(|value| !value.is_null());
        let one_of = |name: &str, own: &str| {
            let mut words = filter(name).map(|words| words.as_array().into_iter().flatten().filter_map(Value::as_str));
            words.as_mut().is_none_or(|words| words.any(|word| word.eq_ignore_ascii_case(own)))
        };
        let within = |name: &str, texts: &[&str]| {
            let wanted = request.text(name).to_lowercase();
            texts.iter().any(|text| text.to_lowercase().contains(&wanted))
        };
        let content: Vec<_> = self.components.iter().filter_map(|part| part.get("text")?.as_str()).collect();
        let content_and_name: Vec<_> = content.iter().copied().chain([self.name.as_str()]).collect();
        (request.text("name").is_empty() || request.text("name") == self.name)
            && within("content", &content)
            && within("name_or_content", &content_and_name)
            && one_of("language", &self.language)
            && one_of("category", &self.category)
            && one_of("status", self.status())
            && one_of("quality_score", "UNKNOWN")
            && request.text("source") != "AUTO_GENERATED"
            && filter("correct_category").is_none()
    }

    fn belongs_to(&self, waba: &str) -> bool {
        self.waba.as_deref().is_none_or(|own| own == waba)
    }

    fn is(&self, name: &str, language: &str) -> bool {
        self.name == name && self.language.replace('-', "_") == language.replace('-', "_")
    }

    /// The buttons, as defined.
    pub(crate) fn buttons(&self) -> &[Value] {
        filling::buttons(&self.components)
    }

    /// Refuses templates that the Marketing Messages API can't send. Its error codes differ from v23 on.
    fn check_marketing(&self, version: u32, approved: Time, now: Time) -> Result<(), Refusal> {
        let code = |before, since| if version < 23 { before } else { since };
        if self.category != "MARKETING" {
            let details = "Only templates of the category MARKETING can be sent by the Marketing Messages API.";
            return Err(Refusal::new(code(131_055, 134_100), details));
        }
        if approved != Time::default() && now < approved + SYNC {
            return Err(Refusal::new(code(131_009, 134_101), "The template is still syncing: wait for ten minutes."));
        }
        Ok(())
    }
}

//! Message templates: samples from the start, and those that are created, reviewed, changed and deleted.

mod archive;
mod authentication;
pub(crate) mod commands;
mod comparison;
mod creation;
mod deletion;
mod filling;
mod given;
mod groups;
mod headers;
mod library;
mod lifecycle;
mod migration;
mod refusals;
mod review;
mod samples;
mod template;
mod updates;

use http::Method;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use wabakit::Time;

pub use self::review::{Review, ReviewRule};
use self::{creation::Creations, deletion::Deleted, groups::Groups};
pub(crate) use self::{lifecycle::TemplateEvent, refusals::for_users, template::Template};
use crate::{
    accounts::Accounts,
    context::Context,
    media::Media,
    operations::{Handlers, Outcome, Request, Response},
    rules,
    users::Address,
    wire::{Refusal, fields, pages},
};

pub(crate) const HANDLERS: Handlers = &[
    ("templates.create", |s, request| s.templates.create(request, &s.flows, &mut s.media, &mut s.context)),
    ("templates.create_from_library", |s, request| s.templates.create_from_library(request, &mut s.context)),
    ("templates.list_library", |s, request| library::list(request, &s.context)),
    ("templates.list", |s, request| s.templates.list(request, &s.media, &s.context)),
    ("templates.get", |s, request| s.templates.get(request, &s.media, &s.context)),
    ("templates.update", |s, request| s.templates.update(request, &s.flows, &mut s.media, &mut s.context)),
    ("templates.delete", |s, request| s.templates.delete(request, &s.messages, &mut s.context)),
    ("templates.archive", |s, request| s.templates.archive(request, &mut s.context)),
    ("templates.unarchive", |s, request| s.templates.unarchive(request, &mut s.context)),
    ("templates.unpause", |s, request| s.templates.unpause(request, &mut s.context)),
    ("templates.compare", |s, request| s.templates.compare(request, &s.context)),
    ("templates.migrate", |s, request| s.templates.migrate(request, &s.accounts, &mut s.context)),
    ("templates.upsert_authentication", |s, request| s.templates.upsert(request, &mut s.context)),
    ("templates.preview_authentication", |s, request| authentication::preview(request, &s.context)),
    ("template_groups.create", |s, request| s.templates.create_group(request, &mut s.context)),
    ("template_groups.list", |s, request| s.templates.groups.list(request, &s.context)),
    ("template_groups.get", |s, request| s.templates.groups.get(request)),
    ("template_groups.update", |s, request| s.templates.update_group(request)),
    ("template_groups.delete", |s, request| s.templates.groups.delete(request)),
];

/// All templates, and what the rules of their creation, review and deletion need.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Templates {
    all: Vec<Template>,
    review: Review,
    creations: Creations,
    deleted: Vec<Deleted>,
    groups: Groups,
}

impl Templates {
    /// Returns true if there is a template with this ID.
    pub(crate) fn has(&self, id: &str) -> bool {
        self.find(id).is_some()
    }

    /// Returns true if there is a template group with this ID.
    pub(crate) fn has_group(&self, id: &str) -> bool {
        self.groups.has(id)
    }

    /// Returns the ID of the account of a template. `None` for samples.
    pub(crate) fn account_of(&self, id: &str) -> Option<&str> {
        self.find(id)?.waba.as_deref()
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
        let template = self.find_named(waba, name, language).ok_or_else(|| {
            Refusal::new(
                rules::templates::KNOWN,
                132_001,
                format!("template name ({name}) does not exist in {language}"),
            )
        })?;
        template.check_sendable()?;
        let area = request.op.area();
        if area == "marketing_messages" {
            template.check_marketing(request.version, now)?;
        }
        let is_code = template.category == "AUTHENTICATION";
        if is_code && matches!(address, Address::User(_)) {
            return Err(Refusal::new(
                rules::templates::USER_ID,
                131_062,
                "Authentication templates can't be sent to business-scoped user ids.",
            ));
        }
        filling::check(&template.components, &template.category, filled, area)?;
        if area == "messages" && template.category == "MARKETING" && accounts.keeps_marketing_apart(waba) {
            let details =
                "Marketing messages are disabled on Cloud API for this account: use the Marketing Messages API.";
            return Err(Refusal::new(rules::templates::GROUP, 131_063, details));
        }
        Ok(template)
    }

    fn list(&self, request: &Request, media: &Media, context: &Context) -> Outcome {
        let mine = || self.all.iter().filter(|template| template.belongs_to(request.text("waba_id")));
        let found = mine().filter(|template| template.matches(request));
        let found = found.map(|template| Ok((template.id.clone(), template.describe(request, media, context)?)));
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
                "message_template_count" => self.count(request.text("waba_id")).into(),
                "message_template_limit" => context.max_templates(request.text("waba_id")).into(),
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

    fn get(&self, request: &Request, media: &Media, context: &Context) -> Outcome {
        let id = request.text("template_id");
        let template = self.find(id).ok_or_else(|| Refusal::object(&Method::GET, id))?;
        template.describe(request, media, context).map(Response::Json)
    }

    /// Number of templates of an account, without those of Direct Send.
    fn count(&self, waba: &str) -> usize {
        self.all.iter().filter(|template| template.belongs_to(waba) && !template.is_generated).count()
    }

    fn find(&self, id: &str) -> Option<&Template> {
        self.all.iter().find(|template| template.id == id)
    }

    fn find_mut(&mut self, id: &str) -> Option<&mut Template> {
        self.all.iter_mut().find(|template| template.id == id)
    }

    /// The template with this name in this language, unless it is being deleted.
    fn find_named(&self, waba: &str, name: &str, language: &str) -> Option<&Template> {
        let is_it = |template: &&Template| template.belongs_to(waba) && template.is(name, language);
        self.all.iter().filter(is_it).find(|template| !template.is_generated && !template.is_being_deleted())
    }
}

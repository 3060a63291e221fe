//! Creation of templates: what the account may add.

use std::{collections::BTreeMap, time::Duration};

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};
use wabakit::{Op, Time, templates::TemplateStatus};

use super::{Template, Templates, authentication, headers::samples, refusals, template::SETTINGS};
use crate::{
    RateLimit,
    context::Context,
    flows::Flows,
    media::Media,
    operations::{Outcome, Request, Response},
    rules,
    wire::Refusal,
};

/// Templates that an account can create per hour.
const PER_HOUR: usize = 100;
const HOUR: Duration = Duration::from_secs(60 * 60);

/// Operations that take the definition of a template, or a part of it.
pub(super) const DEFINED: [&str; 4] =
    ["templates.create", "templates.create_from_library", "templates.upsert_authentication", "templates.update"];

/// Times of the last creations, by the ID of the account.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(super) struct Creations(BTreeMap<String, Vec<Time>>);

impl Templates {
    /// Refuses a definition that breaks a rule of the platform. `ignored` are the names of parameters that the operation doesn't have.
    pub(crate) fn check_definition(
        &self,
        op: &Op,
        params: &Map<String, Value>,
        ignored: &[String],
    ) -> Result<(), Refusal> {
        let mut definition = match op.name {
            name if !DEFINED.contains(&name) => return Ok(()),
            "templates.update" => {
                let id = params.get("template_id").and_then(Value::as_str).unwrap_or_default();
                let template = self.find(id);
                let mut stored = template.map(Template::definition).unwrap_or_default();
                // The ID marks a definition as stored: with the texts that the platform added, or the name of a sample.
                if !params.contains_key("components") || template.is_some_and(Template::is_sample) {
                    stored.insert("id".to_owned(), id.into());
                }
                stored
            }
            _ => Map::new(),
        };
        let own = params.iter().filter(|(name, _)| *name != "waba_id" && *name != "template_id");
        definition.extend(own.map(|(name, value)| (name.clone(), value.clone())));
        // Only an upsert has many languages at once.
        if ignored.iter().any(|name| name == "languages") {
            definition.insert("languages".to_owned(), Value::Array(vec![]));
        }
        refusals::check(definition)
    }

    pub(super) fn create(
        &mut self,
        request: &Request,
        flows: &Flows,
        media: &mut Media,
        context: &mut Context,
    ) -> Outcome {
        refusals::check_flows(flows, request.list("components"), request.text("waba_id"))?;
        let template = self.draft(request, request.text("language"), request.list("components").to_vec(), context)?;
        media.take_handles(&samples(request.list("components")), "header_handle")?;
        let id = self.add(template, context);
        self.submit(&id, context);
        Ok(self.created(&id))
    }

    /// Adds the template that Direct Send makes of a message.
    pub(crate) fn generate(&mut self, id: String, request: &Request, content: &Value, context: &Context) {
        let waba = context.settings.waba_of(request.number());
        let given = request.params.get("direct_send_config").and_then(|config| config.get("template_name")?.as_str());
        let name = given.map_or_else(|| format!("auto_generated_{id}"), str::to_owned);
        let text = content.get("body").map(|body| body.get("text").unwrap_or(body));
        let components = vec![json!({ "type": "BODY", "text": text })];
        self.all.push(Template {
            status: TemplateStatus::Approved,
            approved: Some(context.now),
            is_generated: true,
            components,
            ..Template::new(id, Some(waba), &name, "en_US", request.text("category"), context.now)
        });
    }

    /// The response to a creation.
    pub(super) fn created(&self, id: &str) -> Response {
        let template = self.find(id);
        let (status, category) = (template.map(Template::status), template.map(|template| &template.category));
        Response::Json(json!({ "id": id, "status": status, "category": category }))
    }

    /// Adds a template, and counts its creation. Returns its ID.
    pub(super) fn add(&mut self, template: Template, context: &Context) -> String {
        let id = template.id.clone();
        self.creations.count(template.waba.as_deref().unwrap_or_default(), context.now);
        self.all.push(template);
        id
    }

    /// The requested template in one language, not yet reviewed, if the account may add it.
    pub(super) fn draft(
        &self,
        request: &Request,
        language: &str,
        components: Vec<Value>,
        context: &mut Context,
    ) -> Result<Template, Refusal> {
        let (waba, name) = (request.text("waba_id"), request.text("name"));
        self.check_name(waba, name, language, context.now)?;
        let category = request.text("category").to_ascii_uppercase();
        self.check_category(waba, name, &category, "")?;
        let count = self.count(waba);
        let is_limited = context.settings.limits.enforces(RateLimit::Templates);
        if is_limited && count >= usize::try_from(context.max_templates(waba)).unwrap_or(usize::MAX) {
            let message = format!("The account has {count} message templates, which is the limit.");
            return Err(refusals::refusal(rules::templates::LIMIT, 2_388_019, message));
        }
        if is_limited {
            self.creations.check(waba, context.now)?;
        }
        let mut template = Template::new(context.ids.number(), Some(waba), name, language, &category, context.now);
        template.set(&request.params);
        template.components = components;
        self.finish(&mut template);
        Ok(template)
    }

    /// Adds the platform's own texts to the components of a new or updated template, and its view on the category.
    pub(super) fn finish(&self, template: &mut Template) {
        if template.category == "AUTHENTICATION" {
            template.components = authentication::with_texts(&template.components);
        }
        if let Some(category) = self.review.rule(template).and_then(|rule| rule.becomes.as_ref()) {
            template.category = category.to_ascii_uppercase();
        }
    }

    /// Refuses a name whose templates have another category. `except`: ID of a template that doesn't count.
    pub(super) fn check_category(&self, waba: &str, name: &str, category: &str, except: &str) -> Result<(), Refusal> {
        let same_name = |template: &&Template| {
            template.belongs_to(waba) && template.name == name && template.id != except && !template.is_generated
        };
        let known = self.all.iter().find(same_name).map(|template| template.category.as_str());
        known.filter(|known| *known != category).map_or(Ok(()), |known| Err(refusals::category(category, known)))
    }

    /// Refuses the name of a sample, and a name that exists in this language or was deleted not long ago.
    pub(super) fn check_name(&self, waba: &str, name: &str, language: &str, now: Time) -> Result<(), Refusal> {
        if self.all.iter().any(|template| template.is_sample() && template.name == name) {
            return Err(refusals::sample_name(name));
        }
        if self.find_named(waba, name, language).is_some() {
            let message = format!("There is already {language} content for this template.");
            return Err(refusals::refusal(rules::templates::NAME_AND_LANGUAGE, 2_388_024, message));
        }
        let remains =
            |template: &Template| template.belongs_to(waba) && template.name == name && !template.is_being_deleted();
        let remains = self.all.iter().any(remains);
        if self.deleted.iter().any(|deleted| deleted.blocks(waba, name, remains.then_some(language), now)) {
            let message = format!(
                "New {language} content can't be added while the existing content is being deleted. Try again in 4 weeks."
            );
            return Err(refusals::refusal(rules::templates::NAME_AND_LANGUAGE, 2_388_023, message));
        }
        Ok(())
    }
}

impl Template {
    /// Stores the parameters of a creation or an update that stay as given.
    pub(super) fn set(&mut self, params: &Map<String, Value>) {
        let given = SETTINGS.iter().filter_map(|name| Some(((*name).to_owned(), params.get(*name)?.clone())));
        self.settings.extend(given);
    }
}

impl Creations {
    fn check(&self, waba: &str, now: Time) -> Result<(), Refusal> {
        let last = self.0.get(waba).into_iter().flatten().filter(|at| now.since(**at) < HOUR);
        if last.count() >= PER_HOUR {
            let details = format!("There have been {PER_HOUR} creations of message templates in the last hour.");
            return Err(Refusal::new(rules::templates::QUOTA, 80_008, details));
        }
        Ok(())
    }

    fn count(&mut self, waba: &str, now: Time) {
        let times = self.0.entry(waba.to_owned()).or_default();
        times.retain(|at| now.since(*at) < HOUR);
        times.push(now);
    }
}

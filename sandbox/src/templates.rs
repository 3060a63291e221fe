//! Templates: a few from the start, and those that are created and approved after a while.

mod filling;
mod library;
mod samples;

use std::time::Duration;

use http::Method;
use serde_json::{Map, Value, json};
use wabakit::Time;

use self::filling::placeholders;
use crate::{
    Answer, Ask, Outcome, Sandbox,
    schedule::Upcoming,
    users::Address,
    wire::{Refusal, pages},
};

/// How long a template is looked at.
const REVIEW: Duration = Duration::from_secs(10);
/// How long the Marketing Messages API needs after that.
const SYNC: Duration = Duration::from_secs(10 * 60);
/// How many the account may have.
const LIMIT: u32 = 6000;

/// What is told of a template unless something else is asked for.
const USUAL: &str = "name,parameter_format,components,language,status,category";

#[derive(Debug)]
pub(crate) struct Templates(Vec<Template>);

/// A template in one language.
#[derive(Clone, Debug)]
pub(crate) struct Template {
    id: String,
    name: String,
    language: String,
    /// In capital letters.
    pub(crate) category: String,
    /// Since when it may be sent.
    approved: Option<Time>,
    /// For how long it is tried to deliver it, in seconds.
    ttl: Option<i64>,
    /// What it was made of.
    library: Option<String>,
    pub(crate) components: Vec<Value>,
}

impl Templates {
    pub(crate) fn has(&self, id: &str) -> bool {
        self.0.iter().any(|template| template.id == id)
    }

    /// The template that a message names, if it may go by this way to this address and what fills it fits.
    fn fill(&self, ask: &Ask, filled: &Value, address: &Address) -> Result<&Template, Refusal> {
        let text = |pointer: &str| filled.pointer(pointer).and_then(Value::as_str).unwrap_or_default();
        let (name, language) = (text("/name"), text("/language/code"));
        let found = self.0.iter().find(|template| template.is(name, language));
        let (template, since) = found.and_then(|template| Some((template, template.approved?))).ok_or_else(|| {
            let why = if found.is_some() { "is not approved yet" } else { "does not exist" };
            Refusal::new(132_001, format!("template name ({name}) {why} in {language}"))
        })?;
        if ask.op.area == "marketing_messages" {
            template.is_for_marketing(ask, since)?;
        }
        if template.category == "AUTHENTICATION" && matches!(address, Address::User(_)) {
            return Err(Refusal::new(131_062, "Authentication templates can't be sent to business-scoped user ids."));
        }
        filling::fits(&template.components, template.category == "AUTHENTICATION", filled, ask.op.area)?;
        Ok(template)
    }
}

impl Template {
    /// What was asked for of it, and its id.
    fn describe(&self, ask: &Ask) -> Result<Value, Refusal> {
        let asked = if ask.text("fields").is_empty() { USUAL } else { ask.text("fields") };
        let mut out = Map::from_iter([("id".to_owned(), Value::from(self.id.clone()))]);
        for field in pages::fields(asked) {
            let value = match field {
                "id" => continue,
                "name" => self.name.clone().into(),
                "language" => self.language.clone().into(),
                "category" => self.category.clone().into(),
                "components" => self.components.clone().into(),
                "status" => self.status().into(),
                "parameter_format" => if self.names_parameters() { "NAMED" } else { "POSITIONAL" }.into(),
                "quality_score" => json!({ "score": "UNKNOWN" }),
                "rejected_reason" => "NONE".into(),
                "message_send_ttl_seconds" => match self.ttl {
                    Some(seconds) => seconds.into(),
                    None => continue,
                },
                "library_template_name" => match &self.library {
                    Some(name) => name.clone().into(),
                    None => continue,
                },
                other => return Err(Refusal::field(other, "WhatsAppMessageTemplate")),
            };
            out.insert(field.to_owned(), value);
        }
        Ok(out.into())
    }

    fn status(&self) -> &'static str {
        if self.approved.is_some() { "APPROVED" } else { "PENDING" }
    }

    fn names_parameters(&self) -> bool {
        let texts = self.components.iter().filter_map(|part| part.get("text")?.as_str());
        let mut names = texts.flat_map(placeholders);
        names.any(|name| !name.bytes().all(|byte| byte.is_ascii_digit()))
    }

    /// Whether a list that is narrowed like this has it.
    fn is_asked_for(&self, ask: &Ask) -> bool {
        let asked = |name: &str| ask.params.get(name).filter(|value| !value.is_null());
        let one_of = |name: &str, mine: &str| {
            let mut words = asked(name).map(|words| words.as_array().into_iter().flatten().filter_map(Value::as_str));
            words.as_mut().is_none_or(|words| words.any(|word| word.eq_ignore_ascii_case(mine)))
        };
        let within = |name: &str, texts: &[&str]| {
            let wanted = ask.text(name).to_lowercase();
            texts.iter().any(|text| text.to_lowercase().contains(&wanted))
        };
        let content: Vec<_> = self.components.iter().filter_map(|part| part.get("text")?.as_str()).collect();
        let named: Vec<_> = content.iter().copied().chain([self.name.as_str()]).collect();
        (ask.text("name").is_empty() || ask.text("name") == self.name)
            && within("content", &content)
            && within("name_or_content", &named)
            && one_of("language", &self.language)
            && one_of("category", &self.category)
            && one_of("status", self.status())
            && one_of("quality_score", "UNKNOWN")
            && ask.text("source") != "AUTO_GENERATED"
            && asked("correct_category").is_none()
    }

    fn is(&self, name: &str, language: &str) -> bool {
        self.name == name && self.language.replace('-', "_") == language.replace('-', "_")
    }

    /// Its buttons, as it was created with them.
    pub(crate) fn buttons(&self) -> &[Value] {
        filling::buttons(&self.components)
    }

    /// The Marketing Messages API sends nothing else, and new ones not at once. Its codes are other ones since v23.
    fn is_for_marketing(&self, ask: &Ask, since: Time) -> Result<(), Refusal> {
        let code = |before, now| if ask.version < 23 { before } else { now };
        if self.category != "MARKETING" {
            let details = "Only templates of the category MARKETING can be sent by the Marketing Messages API.";
            return Err(Refusal::new(code(131_055, 134_100), details));
        }
        if since != Time::default() && ask.now < since + SYNC {
            return Err(Refusal::new(code(131_009, 134_101), "The template is still syncing: wait for ten minutes."));
        }
        Ok(())
    }
}

impl Sandbox {
    /// The template that a message sends, if what fills it fits.
    pub(crate) fn fill(&self, ask: &Ask, filled: &Value, address: &Address) -> Result<Template, Refusal> {
        let template = self.templates.fill(ask, filled, address)?;
        if ask.op.area == "messages" && template.category == "MARKETING" && self.account.keeps_marketing_apart() {
            let details =
                "Marketing messages are disabled on Cloud API for this account: use the Marketing Messages API.";
            return Err(Refusal::new(131_063, details));
        }
        Ok(template.clone())
    }

    pub(crate) fn create_template(&mut self, ask: &Ask) -> Outcome {
        let template = self.new_template(ask, ask.list("components").to_vec())?;
        let answer = json!({ "id": template.id, "status": template.status(), "category": ask.text("category") });
        self.expect(ask.now + REVIEW, Upcoming::Approval { template: template.id.clone() });
        self.templates.0.push(template);
        Ok(Answer::Json(answer))
    }

    /// What is asked for, as nobody has approved it yet.
    fn new_template(&mut self, ask: &Ask, components: Vec<Value>) -> Result<Template, Refusal> {
        let (name, language) = (ask.text("name"), ask.text("language"));
        if self.templates.0.iter().any(|template| template.is(name, language)) {
            let details = format!("There is already {language} content for this template.");
            return Err(Refusal::parameter(details).with_subcode(2_388_024));
        }
        Ok(Template {
            id: self.ids.number(),
            name: name.to_owned(),
            language: language.to_owned(),
            category: ask.text("category").to_ascii_uppercase(),
            approved: None,
            ttl: ask.params.get("message_send_ttl_seconds").and_then(Value::as_i64),
            library: Some(ask.text("library_template_name").to_owned()).filter(|name| !name.is_empty()),
            components,
        })
    }

    pub(crate) fn list_templates(&self, ask: &Ask) -> Outcome {
        let all = &self.templates.0;
        let found = all.iter().filter(|template| template.is_asked_for(ask));
        let found = found.map(|template| Ok((template.id.clone(), template.describe(ask)?)));
        let found = found.collect::<Result<Vec<_>, Refusal>>()?;
        let count = found.len();
        let (data, paging) = self.cut(ask, found)?;
        let mut body = pages::paged(data.into(), paging);
        let mut summary = Map::new();
        for name in pages::fields(ask.text("summary")) {
            let value = match name {
                "total_count" => count.into(),
                "message_template_count" => all.len().into(),
                "message_template_limit" => LIMIT.into(),
                "are_translations_complete" => true.into(),
                other => return Err(Refusal::field(other, "Summary")),
            };
            summary.insert(name.to_owned(), value);
        }
        if let Some(body) = body.as_object_mut().filter(|_| !summary.is_empty()) {
            body.insert("summary".into(), summary.into());
        }
        Ok(Answer::Json(body))
    }

    pub(crate) fn get_template(&self, ask: &Ask) -> Outcome {
        let id = ask.text("template_id");
        let template = self.templates.0.iter().find(|template| template.id == id);
        template.ok_or_else(|| Refusal::object(&Method::GET, id))?.describe(ask).map(Answer::Json)
    }

    pub(crate) fn approve(&mut self, id: &str, at: Time) {
        let Some(template) = self.templates.0.iter_mut().find(|template| template.id == id) else { return };
        template.approved = Some(at);
        let change = json!({
            "event": "APPROVED", "message_template_id": id.parse::<u64>().ok(), "reason": "NONE",
            "message_template_name": template.name, "message_template_language": template.language,
            "message_template_category": template.category,
        });
        self.notify("message_template_status_update", &change.to_string(), Some(at), at);
    }
}

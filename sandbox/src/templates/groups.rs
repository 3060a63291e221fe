//! Template groups: templates whose analytics are added up.

use std::collections::BTreeSet;

use http::Method;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use super::{Templates, refusals};
use crate::{
    context::Context,
    operations::{Outcome, Request, Response, success},
    wire::{Refusal, pages},
};

#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(super) struct Groups(Vec<Group>);

#[derive(Clone, Debug, Serialize, Deserialize)]
struct Group {
    id: String,
    waba: String,
    name: String,
    description: Option<String>,
    /// IDs of the templates.
    templates: BTreeSet<String>,
}

impl Templates {
    pub(super) fn create_group(&mut self, request: &Request, context: &mut Context) -> Outcome {
        let waba = request.text("waba_id").to_owned();
        let templates = self.check_members(request, "whatsapp_business_templates", &waba)?;
        let id = context.ids.number();
        let (name, description) = (request.text("name").to_owned(), request.optional("description"));
        self.groups.0.push(Group { id: id.clone(), waba, name, description, templates });
        Ok(Response::Json(json!({ "id": id })))
    }

    pub(super) fn update_group(&mut self, request: &Request) -> Outcome {
        let waba = self.groups.requested(&Method::POST, request)?.waba.clone();
        let added = self.check_members(request, "add_templates", &waba)?;
        let removed = self.check_members(request, "remove_templates", &waba)?;
        let id = request.text("template_group_id");
        if let Some(group) = self.groups.0.iter_mut().find(|group| group.id == id) {
            group.name = request.optional("name").unwrap_or_else(|| group.name.clone());
            group.description = request.optional("description").or(group.description.take());
            group.templates.extend(added);
            group.templates.retain(|template| !removed.contains(template));
        }
        success()
    }

    /// The IDs in a list of the request, which must be those of templates of the account.
    fn check_members(&self, request: &Request, list: &str, waba: &str) -> Result<BTreeSet<String>, Refusal> {
        let ids = request.list(list).iter().filter_map(Value::as_str);
        let member = |id: &str| {
            let found = self.find(id).filter(|template| template.belongs_to(waba));
            found.map(|_| id.to_owned()).ok_or_else(|| refusals::not_found(&format!("with the ID {id}")))
        };
        ids.map(member).collect()
    }
}

impl Groups {
    pub(super) fn has(&self, id: &str) -> bool {
        self.0.iter().any(|group| group.id == id)
    }

    /// Removes a deleted template from all groups.
    pub(super) fn forget(&mut self, template: &str) {
        for group in &mut self.0 {
            group.templates.remove(template);
        }
    }

    pub(super) fn list(&self, request: &Request, context: &Context) -> Outcome {
        let own = self.0.iter().filter(|group| group.waba == request.text("waba_id"));
        pages::selected(request, own.map(|group| (group.id.clone(), group.to_json())), context)
    }

    pub(super) fn get(&self, request: &Request) -> Outcome {
        let group = self.requested(&Method::GET, request)?;
        request.select(&group.to_json(), &["id"]).map(Response::Json)
    }

    pub(super) fn delete(&mut self, request: &Request) -> Outcome {
        let id = self.requested(&Method::DELETE, request)?.id.clone();
        self.0.retain(|group| group.id != id);
        success()
    }

    fn requested(&self, method: &Method, request: &Request) -> Result<&Group, Refusal> {
        let id = request.text("template_group_id");
        self.0.iter().find(|group| group.id == id).ok_or_else(|| Refusal::object(method, id))
    }
}

impl Group {
    fn to_json(&self) -> Map<String, Value> {
        let text = |key: &str, text: &str| (key.to_owned(), Value::from(text));
        let always = [text("id", &self.id), text("name", &self.name)];
        always.into_iter().chain(self.description.as_deref().map(|it| text("description", it))).collect()
    }
}

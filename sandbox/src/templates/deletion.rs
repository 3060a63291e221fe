//! Deletion of templates, and the names that it blocks.

use std::time::Duration;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use wabakit::{Time, templates::TemplateStatus};

use super::{
    Template, Templates,
    lifecycle::{Change, TemplateEvent},
    refusals,
};
use crate::{
    context::Context,
    messages::Messages,
    operations::{Outcome, Request, success},
    rules,
    schedule::Event,
    wire::Refusal,
};

/// Time for which the name of an approved template stays blocked.
const BLOCKED: Duration = Duration::from_secs(30 * 24 * 60 * 60);
/// Time for which messages with a deleted template are still delivered.
const DELIVERED: Duration = Duration::from_secs(30 * 24 * 60 * 60);

/// An approved template that was deleted.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Deleted {
    waba: String,
    name: String,
    language: String,
    at: Time,
}

impl Deleted {
    fn new(template: &Template, at: Time) -> Self {
        let waba = template.waba.clone().unwrap_or_default();
        Self { waba, name: template.name.clone(), language: template.language.clone(), at }
    }

    /// Returns true if the name can't be used again: in this language, or in any.
    pub(super) fn blocks(&self, waba: &str, name: &str, language: Option<&str>, now: Time) -> bool {
        self.waba == waba
            && self.name == name
            && language.is_none_or(|language| self.language == language)
            && now.since(self.at) < BLOCKED
    }
}

impl Templates {
    /// Deletes templates: at once, or when their messages had the time to be delivered. To delete one again changes nothing.
    pub(super) fn delete(&mut self, request: &Request, messages: &Messages, context: &mut Context) -> Outcome {
        let (waba, name, id) = (request.text("waba_id"), request.text("name"), request.text("hsm_id"));
        let several = request.list("hsm_ids").iter().filter_map(Value::as_str);
        let mine = |template: &&Template| template.belongs_to(waba);
        let chosen: Vec<&Template> = if name.is_empty() {
            let find =
                |id: &str| self.find(id).filter(mine).ok_or_else(|| refusals::not_found(&format!("with the ID {id}")));
            several.map(find).collect::<Result<_, _>>()?
        } else {
            let is_chosen = |template: &&Template| template.name == name && (id.is_empty() || template.id == id);
            self.all.iter().filter(mine).filter(is_chosen).collect()
        };
        if chosen.is_empty() {
            return Err(refusals::not_found(&format!("with the name {name}")));
        }
        chosen.iter().try_for_each(|template| template.check_deletable())?;
        let chosen = chosen.into_iter().filter(|template| !template.is_being_deleted());
        let (sent, idle): (Vec<String>, Vec<String>) = chosen
            .map(|template| template.id.clone())
            .partition(|template| messages.has_undelivered(template, context));
        for id in sent {
            self.delete_later(&id, context);
        }
        self.remove(&idle, context);
        success()
    }

    /// Removes templates with a webhook for each.
    pub(super) fn remove(&mut self, ids: &[String], context: &mut Context) {
        let (removed, kept): (Vec<_>, Vec<_>) =
            std::mem::take(&mut self.all).into_iter().partition(|template| ids.contains(&template.id));
        self.all = kept;
        for template in removed {
            template.announce("DELETED", "NONE", None, context);
            self.groups.forget(&template.id);
            if template.approved.is_some() && !template.is_being_deleted() {
                self.deleted.push(Deleted::new(&template, context.now));
            }
        }
    }

    /// Deletes a template whose messages are still being delivered. Its name is blocked from now on.
    fn delete_later(&mut self, id: &str, context: &mut Context) {
        let is_it = |template: &&mut Template| template.id == id && !template.is_being_deleted();
        let Some(template) = self.all.iter_mut().find(is_it) else { return };
        let deleted = Deleted::new(template, context.now);
        template.status = TemplateStatus::PendingDeletion;
        (template.archived, template.pause) = (None, None);
        template.announce("PENDING_DELETION", "NONE", None, context);
        self.deleted.push(deleted);
        let event = TemplateEvent { template: id.to_owned(), what: Change::Delete };
        context.after(DELIVERED, Event::Template(event));
    }
}

impl Template {
    fn check_deletable(&self) -> Result<(), Refusal> {
        if self.is_sample() {
            return Err(refusals::refusal(rules::templates::DELETION, 2_388_094, "Samples can't be deleted."));
        }
        if self.is_generated {
            let message = "Templates that Direct Send made of a message can't be deleted.";
            return Err(refusals::refusal(rules::templates::DELETION, 2_388_330, message));
        }
        if self.status == TemplateStatus::Disabled {
            return Err(refusals::invalid(
                rules::templates::DELETION,
                "Template can't be deleted",
                "Disabled templates can't be deleted.",
            ));
        }
        Ok(())
    }
}

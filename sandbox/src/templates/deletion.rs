//! Deletion of templates, and the names that it blocks.

use std::time::Duration;

use serde_json::Value;
use wabakit::{Time, templates::TemplateStatus};

use super::{Template, Templates, refusals};
use crate::{
    context::Context,
    operations::{Outcome, Request, success},
    wire::Refusal,
};

/// Time for which the name of an approved template stays blocked.
const BLOCKED: Duration = Duration::from_secs(30 * 24 * 60 * 60);

/// An approved template that was deleted.
#[derive(Debug)]
pub(super) struct Deleted {
    waba: String,
    name: String,
    language: String,
    at: Time,
}

impl Deleted {
    /// Returns true if the name can't be used again: in this language, or in any.
    pub(super) fn blocks(&self, waba: &str, name: &str, language: Option<&str>, now: Time) -> bool {
        self.waba == waba
            && self.name == name
            && language.is_none_or(|language| self.language == language)
            && now.since(self.at) < BLOCKED
    }
}

impl Templates {
    pub(super) fn delete(&mut self, request: &Request, context: &mut Context) -> Outcome {
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
        let ids: Vec<String> = chosen.into_iter().map(|template| template.id.clone()).collect();
        self.remove(&ids, context);
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
            if template.approved.is_some() {
                let Template { name, language, waba, .. } = template;
                self.deleted.push(Deleted { waba: waba.unwrap_or_default(), name, language, at: context.now });
            }
        }
    }
}

impl Template {
    fn check_deletable(&self) -> Result<(), Refusal> {
        if self.is_sample() {
            return Err(refusals::refusal(2_388_094, "Samples can't be deleted."));
        }
        if self.is_generated {
            let message = "Templates that Direct Send made of a message can't be deleted.";
            return Err(refusals::refusal(2_388_330, message));
        }
        if self.status == TemplateStatus::Disabled {
            return Err(refusals::invalid("Template can't be deleted", "Disabled templates can't be deleted."));
        }
        Ok(())
    }
}

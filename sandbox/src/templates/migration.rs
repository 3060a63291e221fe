//! Copies of templates from one account of the portfolio to another.

use serde_json::{Map, Value, json};
use wabakit::{Time, templates::TemplateStatus};

use super::{Template, Templates};
use crate::{
    accounts::Accounts,
    context::Context,
    operations::{Outcome, Request, Response},
    rules,
    wire::Refusal,
};

/// Templates on a page by default.
const PAGE: usize = 500;

impl Templates {
    pub(super) fn migrate(&mut self, request: &Request, accounts: &Accounts, context: &mut Context) -> Outcome {
        let (source, destination) = (request.text("source_waba_id"), request.text("waba_id"));
        if !accounts.has(source) {
            return Err(Refusal::parameter(
                rules::templates::MIGRATION,
                "Param source_waba_id must be the ID of an account of the same owner.",
            ));
        }
        let number =
            |name: &str| request.params.get(name).and_then(Value::as_u64).and_then(|n| usize::try_from(n).ok());
        let count = number("count").unwrap_or(PAGE);
        let skipped = number("page_number").unwrap_or_default().saturating_mul(count);
        let wanted = request.list("template_ids");
        let is_own = |template: &&Template| template.waba.as_deref() == Some(source) && !template.is_generated;
        let is_wanted = |template: &&Template| wanted.is_empty() || wanted.iter().any(|id| *id == template.id);
        let page: Vec<Template> =
            self.all.iter().filter(is_own).skip(skipped).take(count).filter(is_wanted).cloned().collect();
        let (mut migrated, mut failed) = (vec![], Map::new());
        for id in wanted.iter().filter_map(Value::as_str) {
            if self.find(id).filter(is_own).is_none() {
                failed.insert(id.to_owned(), "The source account has no template with this ID.".into());
            }
        }
        for template in page {
            match self.obstacle(&template, destination, context.now) {
                Some(reason) => {
                    failed.insert(template.id, reason.into());
                }
                None => {
                    migrated.push(template.id.clone());
                    let id = context.ids.number();
                    let waba = Some(destination.to_owned());
                    let approved = Some(context.now);
                    self.all.push(Template { id, waba, approved, quality: "UNKNOWN".into(), ..template });
                }
            }
        }
        Ok(Response::Json(json!({ "migrated_templates": migrated, "failed_templates": failed })))
    }

    /// The reason why a template isn't copied to an account.
    fn obstacle(&self, template: &Template, destination: &str, now: Time) -> Option<String> {
        if !template.is_now(&TemplateStatus::Approved) {
            return Some("The template is not approved.".to_owned());
        }
        if !["GREEN", "UNKNOWN"].contains(&template.quality.as_str()) {
            return Some("The quality of the template is not high or unknown.".to_owned());
        }
        let refused = self.check_name(destination, &template.name, &template.language, now).err();
        refused.map(|refusal| refusal.details().to_owned())
    }
}

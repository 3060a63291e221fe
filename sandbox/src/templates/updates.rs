//! Updates of templates: which statuses and quotas allow them.

use std::time::Duration;

use serde_json::{Value, json};
use wabakit::{Time, templates::TemplateStatus};

use super::{Template, Templates, headers::samples, refusals};
use crate::{
    context::Context,
    flows::Flows,
    media::Media,
    operations::{Outcome, Request, Response},
    rules,
    wire::Refusal,
};

/// Updates of an approved template: the number per period.
const QUOTAS: [(usize, Duration, &str); 2] =
    [(1, Duration::from_secs(24 * 60 * 60), "24 hours"), (10, Duration::from_secs(30 * 24 * 60 * 60), "30 days")];

impl Templates {
    pub(super) fn update(
        &mut self,
        request: &Request,
        flows: &Flows,
        media: &mut Media,
        context: &mut Context,
    ) -> Outcome {
        let id = request.text("template_id");
        let template = self.find(id).ok_or_else(|| Refusal::object(&http::Method::POST, id))?;
        template.check_updatable(request, context.now)?;
        let waba = template.waba.clone().unwrap_or_default();
        let mut updated = template.clone();
        let changes_content = changes_content(request);
        if let Some(category) = request.optional("category") {
            updated.category = category.to_ascii_uppercase();
            self.check_category(&waba, &template.name, &updated.category, id)?;
        }
        let components = request.params.get("components").and_then(Value::as_array);
        if let Some(components) = components {
            refusals::check_flows(flows, components, &waba)?;
            // The samples that the template has already stay valid.
            let known = samples(&template.components);
            let is_known = |(format, handle): &(&str, &str)| {
                known.iter().any(|(known, own)| own == handle && known.eq_ignore_ascii_case(format))
            };
            let new: Vec<_> = samples(components).into_iter().filter(|sample| !is_known(sample)).collect();
            media.take_handles(&new, "header_handle")?;
            updated.components.clone_from(components);
        }
        updated.set(&request.params);
        self.finish(&mut updated);
        if updated.is_now(&TemplateStatus::Approved) && changes_content {
            updated.updates.push(context.now);
        }
        if components.is_some() {
            updated.announce_components(context);
        }
        let body = json!({ "success": true, "id": id, "name": updated.name, "category": updated.category });
        if let Some(template) = self.find_mut(id) {
            *template = updated;
        }
        if changes_content {
            self.submit(id, context);
        }
        Ok(Response::Json(body))
    }
}

/// Returns true if an update is for more than the maximum price, which is neither reviewed nor counted.
fn changes_content(request: &Request) -> bool {
    request.params.keys().any(|name| !["template_id", "optimization_spec"].contains(&name.as_str()))
}

impl Template {
    fn check_updatable(&self, request: &Request, now: Time) -> Result<(), Refusal> {
        let unchangeable = |message: String| Err(refusals::refusal(rules::templates::UPDATE, 2_388_039, message));
        if self.is_generated {
            let message = "Templates that Direct Send made of a message can't be updated.";
            return Err(refusals::refusal(rules::templates::UPDATE, 2_388_318, message));
        }
        if self.is_sample() {
            return unchangeable("Samples can't be updated.".to_owned());
        }
        let is_approved = self.is_now(&TemplateStatus::Approved);
        if !is_approved && !self.is_now(&TemplateStatus::Rejected) && !self.is_now(&TemplateStatus::Paused) {
            let status = self.status();
            return unchangeable(format!(
                "The status of the template is {status}: only approved, rejected and paused templates can be updated."
            ));
        }
        let category = request.text("category");
        if is_approved && !category.is_empty() && !category.eq_ignore_ascii_case(&self.category) {
            return unchangeable("The category of an approved template can't be changed.".to_owned());
        }
        let has_price = self.settings.contains_key("optimization_spec");
        if request.params.get("optimization_spec").is_some_and(Value::is_object) && !has_price {
            let message = "A maximum price can't be added to a template that was created without one.";
            return Err(refusals::invalid(rules::templates::MAX_PRICE, "Maximum price can't be added", message));
        }
        let counts = is_approved && changes_content(request);
        for (most, period, name) in QUOTAS.into_iter().filter(|_| counts) {
            if self.updates.iter().filter(|at| now.since(**at) < period).count() >= most {
                return unchangeable(format!("An approved template can be updated {most} times in {name}."));
            }
        }
        Ok(())
    }
}

//! The archive of templates, and the end of pauses.

use std::time::Duration;

use serde_json::{Map, Value, json};
use wabakit::templates::TemplateStatus;

use super::{
    Templates,
    lifecycle::{Change, TemplateEvent},
};
use crate::{
    context::Context,
    operations::{Outcome, Request, Response, success},
    schedule::Event,
    wire::Refusal,
};

/// Time after which an archived template is deleted.
const KEPT: Duration = Duration::from_secs(28 * 24 * 60 * 60);
/// Time after which a template can be sent again whose pause was lifted.
const RESUMPTION: Duration = Duration::from_secs(5 * 60);

impl Templates {
    pub(super) fn archive(&mut self, request: &Request, context: &mut Context) -> Outcome {
        let kept = [TemplateStatus::Approved, TemplateStatus::Rejected];
        self.move_all(request, "archived_templates", context, |template, context| {
            if template.is_sample() || template.is_generated || !kept.iter().any(|status| template.is_now(status)) {
                return Err("Only approved and rejected templates of the account can be archived.");
            }
            template.archived = Some(context.now);
            template.announce("ARCHIVED", "NONE", None, context);
            let event = TemplateEvent { template: template.id.clone(), what: Change::Expire(context.now) };
            context.after(KEPT, Event::Template(event));
            Ok(())
        })
    }

    pub(super) fn unarchive(&mut self, request: &Request, context: &mut Context) -> Outcome {
        self.move_all(request, "unarchived_templates", context, |template, context| {
            template.archived.take().ok_or("The template is not archived.")?;
            template.announce("UNARCHIVED", "NONE", None, context);
            Ok(())
        })
    }

    /// Moves templates, and returns those that were moved and the reasons for the others.
    fn move_all(
        &mut self,
        request: &Request,
        moved_key: &str,
        context: &mut Context,
        to: impl Fn(&mut super::Template, &mut Context) -> Result<(), &'static str>,
    ) -> Outcome {
        let (mut moved, mut failed) = (vec![], Map::new());
        for id in request.list("hsm_ids").iter().filter_map(Value::as_str) {
            let found = self.find_mut(id).filter(|template| template.belongs_to(request.text("waba_id")));
            let done = found.ok_or("The account has no template with this ID.").and_then(|found| to(found, context));
            match done {
                Ok(()) => moved.push(id),
                Err(reason) => {
                    failed.insert(id.to_owned(), reason.into());
                }
            }
        }
        Ok(Response::Json(json!({ moved_key: moved, "failed_templates": failed })))
    }

    /// Lifts a pause because of template pacing. The template can be sent five minutes later.
    pub(super) fn unpause(&mut self, request: &Request, context: &mut Context) -> Outcome {
        let id = request.text("template_id");
        let template = self.find_mut(id).ok_or_else(|| Refusal::object(&http::Method::POST, id))?;
        let reason = match template.pause {
            None => "The template is not paused.",
            Some(pause) if !pause.is_pacing => "A pause because of low quality can't be lifted.",
            Some(pause) => {
                // To lift it again doesn't begin the five minutes anew.
                if pause.until.is_none() {
                    template.end_pause_after(RESUMPTION, context);
                }
                return success();
            }
        };
        Ok(Response::Json(json!({ "success": false, "reason": reason })))
    }
}

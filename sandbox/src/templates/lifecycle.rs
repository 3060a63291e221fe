//! Changes of a template's status, quality and category, each with its webhook.

use std::time::Duration;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};
use wabakit::{Time, templates::TemplateStatus};

use super::{
    Review, Template, Templates,
    template::{Pacing, Pause},
};
use crate::{
    context::Context,
    messages::Messages,
    schedule::Event,
    users::Users,
    wire::{Refusal, secs},
};

/// Duration of the first and of the second pause because of low quality. The third time, the template is disabled.
/// Rule: `rules::templates::PAUSES`.
const PAUSES: [(Duration, &str); 2] =
    [(Duration::from_secs(3 * 60 * 60), "FIRST_PAUSE"), (Duration::from_secs(6 * 60 * 60), "SECOND_PAUSE")];
/// Time between the announcement of another category and the change.
const NOTICE: Duration = Duration::from_secs(24 * 60 * 60);

/// A change of a template that happens later.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct TemplateEvent {
    pub(super) template: String,
    pub(super) what: Change,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) enum Change {
    /// The review of what was submitted at this time ends.
    Review(Time),
    /// The pause ends.
    Unpause,
    /// The announced category becomes the template's.
    Recategorize(String),
    /// The template has been archived for too long since this time.
    Expire(Time),
    /// Template pacing ends.
    EndPacing,
    /// The messages of the deleted template aren't delivered any longer.
    Delete,
}

impl Templates {
    /// Applies a change that is due, unless another one came before it.
    pub(crate) fn apply(
        &mut self,
        event: &TemplateEvent,
        messages: &mut Messages,
        users: &mut Users,
        context: &mut Context,
    ) {
        let Self { all, review, .. } = self;
        let id = event.template.as_str();
        let Some(template) = all.iter_mut().find(|template| template.id == id) else { return };
        match &event.what {
            Change::Review(submitted) => template.end_review(*submitted, review, context),
            Change::Unpause => {
                let is_over = |pause: Pause| pause.until.is_some_and(|until| until <= context.now);
                if template.status == TemplateStatus::Paused && template.pause.is_some_and(is_over) {
                    template.approve(context);
                }
            }
            Change::Recategorize(category) => {
                if template.correct_category.as_ref() == Some(category) {
                    template.recategorize(category, context);
                }
            }
            Change::Expire(since) => {
                if template.archived == Some(*since) {
                    self.remove(std::slice::from_ref(&event.template), context);
                    messages.forget(id);
                }
            }
            Change::EndPacing => {
                let is_over = |pacing: &Pacing| pacing.until.is_some_and(|until| until <= context.now);
                if let Some(pacing) = template.pacing.filter(is_over) {
                    let dropped = template.end_pacing(pacing.drops, context);
                    messages.release(id, dropped.as_ref(), users, context);
                }
            }
            Change::Delete => {
                self.remove(std::slice::from_ref(&event.template), context);
                messages.forget(id);
            }
        }
    }

    /// Starts the review of a template. With a policy that takes no time, it ends at once.
    pub(super) fn submit(&mut self, id: &str, context: &mut Context) {
        let Self { all, review, .. } = self;
        let Some(template) = all.iter_mut().find(|template| template.id == id) else { return };
        template.status = TemplateStatus::Pending;
        template.submitted = context.now;
        template.pause = None;
        match review.after_ms {
            _ if review.manual => {}
            0 => template.end_review(context.now, review, context),
            after => {
                let event = TemplateEvent { template: id.to_owned(), what: Change::Review(context.now) };
                context.after(Duration::from_millis(after), Event::Template(event));
            }
        }
    }
}

impl Template {
    /// Ends the review of what was submitted at this time, unless the policy leaves it to a command.
    fn end_review(&mut self, submitted: Time, policy: &Review, context: &mut Context) {
        if self.status == TemplateStatus::Pending && self.submitted == submitted && !policy.manual {
            match policy.rule(self).and_then(|rule| rule.reject.as_ref()) {
                Some(reason) => self.reject(reason, context),
                None => self.approve(context),
            }
        }
    }

    /// Ends a review, a pause or an appeal, or reinstates a disabled template.
    pub(super) fn approve(&mut self, context: &mut Context) {
        let event = if self.status == TemplateStatus::Disabled { "REINSTATED" } else { "APPROVED" };
        let was_paused = self.pause.take().is_some();
        self.status = TemplateStatus::Approved;
        self.rejection = None;
        self.approved = Some(self.approved.filter(|_| was_paused).unwrap_or(context.now));
        let about = json!({ "title": "UNPAUSE", "description": "The template can be sent again." });
        self.announce(event, "NONE", was_paused.then_some(("other_info", about)), context);
    }

    pub(super) fn reject(&mut self, reason: &str, context: &mut Context) {
        self.status = TemplateStatus::Rejected;
        self.pause = None;
        self.rejection = Some(reason.to_owned());
        let about = json!({
            "reason": format!("The review of the template ended with {reason}."),
            "recommendation": "Change the template, and submit it again.",
        });
        self.announce("REJECTED", reason, Some(("rejection_info", about)), context);
    }

    /// Pauses the template because of low quality: for 3 hours, then for 6 hours. The third time, it is disabled.
    pub(super) fn pause_for_quality(&mut self, context: &mut Context) {
        let place = usize::try_from(self.pauses).unwrap_or(usize::MAX);
        self.pauses = self.pauses.saturating_add(1);
        match PAUSES.get(place) {
            Some((time, title)) => self.pause(Some(*time), false, title, context),
            None => self.disable(context),
        }
    }

    /// Pauses the template because of template pacing, until the pause is lifted.
    pub(super) fn pause_for_pacing(&mut self, context: &mut Context) {
        self.pause(None, true, "RATE_LIMITING_PAUSE", context);
    }

    /// Holds the messages of the template from now on. With a time, they are sent or dropped after it.
    pub(super) fn pace(&mut self, time: Option<Duration>, drops: bool, context: &mut Context) {
        self.pacing = Some(Pacing { until: time.map(|time| context.now + time), drops });
        if let Some(time) = time {
            context.after(time, Event::Template(TemplateEvent { template: self.id.clone(), what: Change::EndPacing }));
        }
    }

    /// Ends template pacing, with a pause of the template if its messages are dropped. Returns the error of the messages.
    pub(super) fn end_pacing(&mut self, drops: bool, context: &mut Context) -> Option<Refusal> {
        self.pacing = None;
        if drops && self.is_now(&TemplateStatus::Approved) {
            self.pause_for_pacing(context);
        }
        drops.then(|| self.paused())
    }

    fn pause(&mut self, time: Option<Duration>, is_pacing: bool, title: &str, context: &mut Context) {
        self.status = TemplateStatus::Paused;
        self.pause = Some(Pause { until: None, is_pacing });
        if let Some(time) = time {
            self.end_pause_after(time, context);
        }
        let about = json!({ "title": title, "description": "The template can't be sent while it is paused." });
        self.announce("PAUSED", "NONE", Some(("other_info", about)), context);
    }

    pub(super) fn end_pause_after(&mut self, time: Duration, context: &mut Context) {
        if let Some(pause) = &mut self.pause {
            pause.until = Some(context.now + time);
            context.after(time, Event::Template(TemplateEvent { template: self.id.clone(), what: Change::Unpause }));
        }
    }

    pub(super) fn disable(&mut self, context: &mut Context) {
        self.status = TemplateStatus::Disabled;
        self.pause = None;
        let about = json!({ "disable_date": secs(context.now) });
        self.announce("DISABLED", "NONE", Some(("disable_info", about)), context);
    }

    /// Opens an appeal against the rejection.
    pub(super) fn appeal(&mut self, context: &mut Context) {
        self.status = TemplateStatus::InAppeal;
        self.announce("IN_APPEAL", "NONE", None, context);
    }

    pub(super) fn rate(&mut self, quality: &str, context: &mut Context) {
        let previous = std::mem::replace(&mut self.quality, quality.to_owned());
        let scores = [("previous_quality_score", previous), ("new_quality_score", quality.to_owned())];
        let mut change = self.about();
        change.extend(scores.map(|(key, score)| (key.to_owned(), score.into())));
        self.notify("message_template_quality_update", change, context);
    }

    /// Announces that the template will get another category. Templates of Direct Send keep theirs.
    pub(super) fn announce_category(&mut self, category: &str, context: &mut Context) {
        self.correct_category = Some(category.to_owned());
        let mut change = self.about();
        if self.is_generated {
            change.insert("category".into(), self.category.clone().into());
            change.insert("correct_category".into(), category.into());
            return self.notify("template_correct_category_detection", change, context);
        }
        change.insert("new_category".into(), self.category.clone().into());
        change.insert("correct_category".into(), category.into());
        change.insert("category_update_timestamp".into(), secs(context.now + NOTICE).into());
        self.notify("template_category_update", change, context);
        let what = Change::Recategorize(category.to_owned());
        context.after(NOTICE, Event::Template(TemplateEvent { template: self.id.clone(), what }));
    }

    pub(super) fn recategorize(&mut self, category: &str, context: &mut Context) {
        let previous = std::mem::replace(&mut self.category, category.to_owned());
        self.correct_category = None;
        let mut change = self.about();
        change.insert("previous_category".into(), previous.clone().into());
        change.insert("new_category".into(), category.into());
        self.previous_category = Some(previous);
        self.notify("template_category_update", change, context);
    }

    /// Reports the new components of an updated template.
    pub(super) fn announce_components(&self, context: &mut Context) {
        let part = |kind: &str| {
            let is = |part: &&Value| {
                part.get("type").and_then(Value::as_str).is_some_and(|own| own.eq_ignore_ascii_case(kind))
            };
            self.components.iter().find(is)?.get("text").cloned()
        };
        let keys = [("title", "HEADER"), ("element", "BODY"), ("footer", "FOOTER")];
        let mut change = self.about();
        change.extend(keys.iter().filter_map(|(key, kind)| Some((format!("message_template_{key}"), part(kind)?))));
        let button = |button: &Value| -> Value {
            let keys = ["type", "text", "url", "phone_number"].into_iter();
            let own = keys.filter_map(|key| Some((format!("message_template_button_{key}"), button.get(key)?.clone())));
            own.collect::<Map<_, _>>().into()
        };
        let buttons: Vec<Value> = self.buttons().iter().map(button).collect();
        if !buttons.is_empty() {
            change.insert("message_template_buttons".into(), buttons.into());
        }
        self.notify("message_template_components_update", change, context);
    }

    /// Reports a change of the status.
    pub(super) fn announce(&self, event: &str, reason: &str, more: Option<(&str, Value)>, context: &mut Context) {
        let mut change = self.about();
        change.insert("event".into(), event.into());
        change.insert("message_template_category".into(), self.category.clone().into());
        change.insert("reason".into(), reason.into());
        change.extend(more.map(|(key, info)| (key.to_owned(), info)));
        self.notify("message_template_status_update", change, context);
    }

    /// The template, as all webhooks name it.
    fn about(&self) -> Map<String, Value> {
        let id = ("message_template_id", self.id.parse::<u64>().ok().into());
        let name = ("message_template_name", Value::from(self.name.clone()));
        let language = ("message_template_language", Value::from(self.language.clone()));
        [id, name, language].map(|(key, value)| (key.to_owned(), value)).into_iter().collect()
    }

    fn notify(&self, field: &str, change: Map<String, Value>, context: &mut Context) {
        let waba =
            self.waba.clone().or_else(|| Some(context.settings.accounts.first()?.id.clone())).unwrap_or_default();
        context.notify_account(field, &waba, &change.into());
    }
}

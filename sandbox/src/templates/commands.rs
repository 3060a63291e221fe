//! Commands that act as the platform: the policy of reviews, and changes of a template.

use std::time::Duration;

use serde::Deserialize;
use serde_json::{Value, json};
use wabakit::{ValidationError, model, templates::TemplateStatus};

use super::{Review, ReviewRule, Template};
use crate::{
    Sandbox, What,
    command::{Command, CommandDescription, Commands, PERIOD, Period, refusal},
};

pub(crate) const COMMANDS: Commands = &[
    CommandDescription::of::<SetReviewPolicy>().alias("review"),
    CommandDescription::of::<SetTemplate>().alias("template"),
];

/// Sets the policy of template reviews. Reviews that have begun end by the new policy, at their old time.
#[model]
#[derive(Deserialize)]
#[check(at_most_one(after, after_ms))]
pub struct SetReviewPolicy {
    /// True if reviews end by commands only. Default: `false`.
    pub manual: Option<bool>,
    /// Duration of a review, as in `10s`. With 0, the response to the creation has the result. Default: 10 s.
    #[check(rule(PERIOD))]
    pub after: Option<Period>,
    /// Duration of a review in milliseconds.
    pub after_ms: Option<u64>,
    /// Rules for the templates that aren't simply approved. The first that fits decides.
    pub rules: Option<Vec<ReviewRule>>,
}

/// Policy of template reviews.
#[model]
pub struct ReviewPolicy {
    /// True if reviews end by commands only.
    pub manual: bool,
    /// Duration of a review in milliseconds.
    pub after_ms: u64,
    /// Number of rules.
    pub rules: u64,
}

impl Command for SetReviewPolicy {
    const NAME: &'static str = "templates.set_review_policy";
    const EXAMPLE: &'static str = r#"{"rules": [{"name": "promo_*", "reject": "PROMOTIONAL"}]}"#;
    type Answer = ReviewPolicy;

    fn perform(self, sandbox: &mut Sandbox) -> Result<ReviewPolicy, ValidationError> {
        let default = Review::default();
        let after = self.after.and_then(|Period(after)| u64::try_from(after.as_millis()).ok());
        let policy = Review {
            manual: self.manual.unwrap_or(default.manual),
            after_ms: after.or(self.after_ms).unwrap_or(default.after_ms),
            rules: self.rules.unwrap_or(default.rules),
        };
        let rules = u64::try_from(policy.rules.len()).unwrap_or(u64::MAX);
        let answer = ReviewPolicy { manual: policy.manual, after_ms: policy.after_ms, rules };
        sandbox.templates.review = policy;
        sandbox.record_template("review", json!(answer));
        Ok(answer)
    }
}

/// Changes a template as the platform does it. Webhooks report each change.
#[model]
#[derive(Deserialize)]
#[check(at_least_one(template_id, name))]
pub struct SetTemplate {
    /// ID of the template.
    pub template_id: Option<String>,
    /// Name of the template.
    pub name: Option<String>,
    /// Language of the template. Needed if several templates have the name.
    pub language: Option<String>,
    /// New status. `APPROVED` also ends a pause. `PAUSED` lasts 3 hours, the second time 6 hours, and the third time the
    /// template is disabled; with the `reason` `pacing` it lasts until the pause is lifted.
    #[check(one_of("APPROVED", "REJECTED", "IN_APPEAL", "PAUSED", "DISABLED"))]
    pub status: Option<String>,
    /// Reason of a rejection, as in `PROMOTIONAL`, or of a pause: `pacing`.
    pub reason: Option<String>,
    /// New quality of the template.
    #[check(one_of("GREEN", "YELLOW", "RED", "UNKNOWN"))]
    pub quality: Option<String>,
    /// Category that the template has from now on.
    #[check(one_of("AUTHENTICATION", "MARKETING", "UTILITY"))]
    pub category: Option<String>,
    /// Category that the template gets after 24 hours.
    #[check(one_of("AUTHENTICATION", "MARKETING", "UTILITY"))]
    pub correct_category: Option<String>,
    /// `HELD` holds the messages with the template from now on, `RELEASED` sends them, and `DROPPED` fails them and pauses
    /// the template because of pacing. A pause drops them, too.
    #[check(one_of("HELD", "RELEASED", "DROPPED"))]
    pub pacing: Option<String>,
    /// Milliseconds for which messages are held before they are released or dropped. Default: 0.
    pub after_ms: Option<u64>,
}

/// Template with its status.
#[model]
pub struct ChangedTemplate {
    /// ID of the template.
    pub template_id: String,
    /// Status of the template.
    pub status: String,
}

impl Command for SetTemplate {
    const NAME: &'static str = "templates.set";
    const EXAMPLE: &'static str = r#"{"name": "spring_offer", "language": "en_US", "status": "PAUSED"}"#;
    type Answer = ChangedTemplate;

    fn perform(self, sandbox: &mut Sandbox) -> Result<ChangedTemplate, ValidationError> {
        // Rule: `rules::templates::QUALITY`.
        let all = &mut sandbox.templates.all;
        let mut chosen: Vec<&mut Template> = all.iter_mut().filter(|template| self.chooses(template)).collect();
        let [template] = chosen.as_mut_slice() else {
            let count = format!("{} templates", chosen.len());
            return Err(refusal("template_id", "one template, by its ID or by name and language", &count));
        };
        let status = self.status.as_deref().map(|status| self.check_status(status, template)).transpose()?;
        let pacing = self.check_pacing(template)?;
        let Sandbox { context, messages, users, .. } = sandbox;
        if let Some(quality) = &self.quality {
            template.rate(quality, context);
        }
        if let Some(category) = &self.category {
            template.recategorize(category, context);
        }
        if let Some(category) = &self.correct_category {
            template.announce_category(category, context);
        }
        let reason = self.reason.as_deref();
        match status {
            Some(TemplateStatus::Approved) => template.approve(context),
            Some(TemplateStatus::Rejected) => template.reject(reason.unwrap_or("INVALID_FORMAT"), context),
            Some(TemplateStatus::Disabled) => template.disable(context),
            Some(TemplateStatus::InAppeal) => template.appeal(context),
            Some(TemplateStatus::Paused) if reason == Some("pacing") => template.pause_for_pacing(context),
            Some(TemplateStatus::Paused) => template.pause_for_quality(context),
            _ => {}
        }
        if matches!(status, Some(TemplateStatus::Paused | TemplateStatus::Disabled)) {
            template.pacing = None;
            messages.release(&template.id, template.check_sendable().err().as_ref(), users, context);
        }
        match pacing {
            None => {}
            Some(PacingChange::Start { time, drops }) => template.pace(time, drops, context),
            Some(PacingChange::End { drops }) => {
                let dropped = template.end_pacing(drops, context);
                messages.release(&template.id, dropped.as_ref(), users, context);
            }
        }
        let answer = ChangedTemplate { template_id: template.id.clone(), status: template.status().to_owned() };
        sandbox.record_template("template", json!(answer));
        Ok(answer)
    }
}

impl Sandbox {
    fn record_template(&mut self, kind: &str, about: Value) {
        let Value::Object(mut about) = about else { return };
        about.insert("type".into(), kind.into());
        self.context.record(What::Inbound, about);
    }
}

/// Change of template pacing by a command.
enum PacingChange {
    /// Holds the messages. With a time, they are sent or dropped after it.
    Start { time: Option<Duration>, drops: bool },
    /// Sends or drops the messages at once.
    End { drops: bool },
}

impl SetTemplate {
    fn chooses(&self, template: &Template) -> bool {
        match (&self.template_id, &self.name) {
            (Some(id), _) => template.id == *id,
            (None, Some(name)) => template.is(name, self.language.as_deref().unwrap_or(&template.language)),
            (None, None) => false,
        }
    }

    /// The status that the template gets, if it can get it now.
    fn check_status(&self, status: &str, template: &Template) -> Result<TemplateStatus, ValidationError> {
        let status = TemplateStatus::from(status);
        let now = &template.status;
        let is_possible = !template.is_being_deleted()
            && match status {
                TemplateStatus::Approved => *now != TemplateStatus::Approved,
                TemplateStatus::Rejected => {
                    matches!(now, TemplateStatus::Pending | TemplateStatus::InAppeal | TemplateStatus::Approved)
                }
                TemplateStatus::InAppeal => *now == TemplateStatus::Rejected,
                TemplateStatus::Paused => *now == TemplateStatus::Approved,
                TemplateStatus::Disabled => *now != TemplateStatus::Disabled,
                _ => false,
            };
        if is_possible && template.archived.is_none() {
            return Ok(status);
        }
        let wanted = format!("a status that a template with the status {} can get", template.status());
        Err(refusal("status", &wanted, status.as_str()))
    }

    fn check_pacing(&self, template: &Template) -> Result<Option<PacingChange>, ValidationError> {
        let time = self.after_ms.map(Duration::from_millis);
        let drops = self.pacing.as_deref() == Some("DROPPED");
        let change = match (self.pacing.as_deref(), time) {
            (None, None) => return Ok(None),
            (Some("HELD"), None) => PacingChange::Start { time: None, drops },
            (Some("RELEASED" | "DROPPED"), Some(_)) => PacingChange::Start { time, drops },
            (Some("RELEASED" | "DROPPED"), None) if template.is_paced() => PacingChange::End { drops },
            (Some("RELEASED" | "DROPPED"), None) => {
                return Err(refusal("pacing", "a template whose messages are held", ""));
            }
            (None | Some("HELD"), Some(_)) => {
                return Err(refusal("after_ms", "the pacing RELEASED or DROPPED beside it", ""));
            }
            (Some(_), _) => return Ok(None),
        };
        let is_start = matches!(change, PacingChange::Start { .. });
        if is_start && (template.category == "AUTHENTICATION" || template.is_being_deleted()) {
            return Err(refusal("pacing", "a marketing or utility template that isn't being deleted", ""));
        }
        Ok(Some(change))
    }
}

//! Commands that act as the platform: the policy of reviews, and changes of a template.

use std::time::Duration;

use serde::{Deserialize, de::DeserializeOwned};
use serde_json::{Map, Value, json};
use wabakit::{
    Time,
    templates::{QualityScore, TemplateCategory, TemplateStatus},
};

use super::{Review, Template};
use crate::{InboundError, Sandbox, What};

/// Commands that act as the platform on message templates.
impl Sandbox {
    /// Sets the policy of template reviews: `{"after_ms":10000}`, `{"manual":true}`, or with
    /// `"rules":[{"name":"promo_*","reject":"PROMOTIONAL"},{"contains":"sale","becomes":"MARKETING"}]`. See [`Review`].
    /// Reviews that have begun end by the new policy, at their old time.
    pub fn review(&mut self, policy: &[u8], now: Time) -> Result<Value, InboundError> {
        self.advance(now);
        let policy: Review = parse(policy)?;
        for category in policy.rules.iter().filter_map(|rule| rule.becomes.as_deref()) {
            category_of(category)?;
        }
        let about = json!({ "manual": policy.manual, "after_ms": policy.after_ms, "rules": policy.rules.len() });
        self.templates.review = policy;
        self.record_template("review", &about);
        Ok(about)
    }

    /// Changes a template, which `template_id`, or `name` and `language` choose. One or more of these keys:
    ///
    /// - `status`: `APPROVED` (also the end of a pause), `REJECTED` with a `reason`, `IN_APPEAL`, `DISABLED`, or `PAUSED`:
    ///   for 3 hours, the second time for 6 hours, and the third time the template is disabled; with the `reason`
    ///   `pacing` until the pause is lifted.
    /// - `quality`: `GREEN`, `YELLOW`, `RED` or `UNKNOWN`.
    /// - `category`: the category that the template has from now on.
    /// - `correct_category`: the category that the template gets after 24 hours.
    /// - `pacing`: `HELD` holds the messages with the template from now on, `RELEASED` sends them, and `DROPPED` fails
    ///   them and pauses the template because of pacing. With `after_ms`, they are held until that time has passed, and
    ///   are then released or dropped. A pause drops them, too.
    ///
    /// Webhooks report each change. Returns the `template_id` and the `status`.
    pub fn template(&mut self, change: &[u8], now: Time) -> Result<Value, InboundError> {
        // Rule: `rules::templates::QUALITY`.
        self.advance(now);
        let change: Command = parse(change)?;
        let all = &mut self.templates.all;
        let mut chosen: Vec<&mut Template> = all.iter_mut().filter(|template| change.chooses(template)).collect();
        let [template] = chosen.as_mut_slice() else {
            let count = chosen.len();
            return Err(InboundError::new(&format!(
                "template_id, or name and language, must choose one template, not {count}"
            )));
        };
        let quality = change.quality.as_deref().map(quality_of).transpose()?;
        let category = change.category.as_deref().map(category_of).transpose()?;
        let correct_category = change.correct_category.as_deref().map(category_of).transpose()?;
        let status = change.status.as_deref().map(|status| change.check_status(status, template)).transpose()?;
        let pacing = change.check_pacing(template)?;
        let Self { context, messages, users, .. } = self;
        if let Some(quality) = quality {
            template.rate(quality.as_str(), context);
        }
        if let Some(category) = category {
            template.recategorize(category.as_str(), context);
        }
        if let Some(category) = correct_category {
            template.announce_category(category.as_str(), context);
        }
        let reason = change.reason.as_deref();
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
        let about = json!({ "template_id": template.id, "status": template.status() });
        self.record_template("template", &about);
        Ok(about)
    }

    fn record_template(&mut self, kind: &str, about: &Value) {
        let mut about = about.as_object().cloned().unwrap_or_else(Map::new);
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

/// A command that changes a template.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Command {
    template_id: Option<String>,
    name: Option<String>,
    language: Option<String>,
    status: Option<String>,
    reason: Option<String>,
    quality: Option<String>,
    category: Option<String>,
    correct_category: Option<String>,
    pacing: Option<String>,
    after_ms: Option<u64>,
}

impl Command {
    fn chooses(&self, template: &Template) -> bool {
        match (&self.template_id, &self.name) {
            (Some(id), _) => template.id == *id,
            (None, Some(name)) => template.is(name, self.language.as_deref().unwrap_or(&template.language)),
            (None, None) => false,
        }
    }

    /// The status that the template gets, if it can get it now.
    fn check_status(&self, status: &str, template: &Template) -> Result<TemplateStatus, InboundError> {
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
                _ => {
                    return Err(InboundError::new("status must be APPROVED, REJECTED, IN_APPEAL, PAUSED or DISABLED"));
                }
            };
        if is_possible && template.archived.is_none() {
            return Ok(status);
        }
        Err(InboundError::new(&format!("a template with the status {} can't get {status}", template.status())))
    }

    fn check_pacing(&self, template: &Template) -> Result<Option<PacingChange>, InboundError> {
        let time = self.after_ms.map(Duration::from_millis);
        let drops = self.pacing.as_deref() == Some("DROPPED");
        let change = match (self.pacing.as_deref(), time) {
            (None, None) => return Ok(None),
            (Some("HELD"), None) => PacingChange::Start { time: None, drops },
            (Some("RELEASED" | "DROPPED"), Some(_)) => PacingChange::Start { time, drops },
            (Some("RELEASED" | "DROPPED"), None) if template.is_paced() => PacingChange::End { drops },
            (Some("RELEASED" | "DROPPED"), None) => {
                return Err(InboundError::new("no messages are held: the template isn't paced"));
            }
            (None | Some("HELD"), Some(_)) => {
                return Err(InboundError::new("after_ms belongs to the pacing RELEASED or DROPPED"));
            }
            (Some(_), _) => return Err(InboundError::new("pacing must be HELD, RELEASED or DROPPED")),
        };
        let is_start = matches!(change, PacingChange::Start { .. });
        if is_start && (template.category == "AUTHENTICATION" || template.is_being_deleted()) {
            return Err(InboundError::new("only marketing and utility templates are paced, before their deletion"));
        }
        Ok(Some(change))
    }
}

fn parse<T: DeserializeOwned>(json: &[u8]) -> Result<T, InboundError> {
    serde_json::from_slice(json).map_err(|error| InboundError::new(&format!("a JSON object is required: {error}")))
}

fn category_of(text: &str) -> Result<TemplateCategory, InboundError> {
    match TemplateCategory::from(text) {
        TemplateCategory::Unknown(_) => Err(InboundError::new("a category is AUTHENTICATION, MARKETING or UTILITY")),
        known => Ok(known),
    }
}

fn quality_of(text: &str) -> Result<QualityScore, InboundError> {
    match QualityScore::from(text) {
        QualityScore::Unknown(_) => Err(InboundError::new("quality is GREEN, YELLOW, RED or UNKNOWN")),
        known => Ok(known),
    }
}

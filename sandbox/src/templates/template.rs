//! A template in one language: its fields, and whether it can be sent.

use std::time::Duration;

use serde::{Deserialize, Deserializer, Serialize};
use serde_json::{Map, Value, json};
use wabakit::{Time, templates::TemplateStatus};

use super::{filling, filling::placeholders};
use crate::{
    context::Context,
    media::Media,
    operations::Request,
    rules,
    wire::{Refusal, secs},
};

/// Time after the approval of a template in which the Marketing Messages API can't send it.
const SYNC: Duration = Duration::from_secs(10 * 60);

/// The fields of a template by default.
const DEFAULT_FIELDS: &str = "name,parameter_format,components,language,status,category";

/// Parameters of a creation or an update that are stored as given.
pub(super) const SETTINGS: [&str; 9] = [
    "parameter_format",
    "message_send_ttl_seconds",
    "sub_category",
    "display_format",
    "cta_url_link_tracking_opted_out",
    "is_primary_device_delivery_only",
    "optimization_spec",
    "degrees_of_freedom_spec",
    "library_template_name",
];

/// A template in one language.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Template {
    pub(crate) id: String,
    /// ID of the account of the template. Every account has the samples.
    pub(super) waba: Option<String>,
    pub(super) name: String,
    pub(super) language: String,
    /// In upper case.
    pub(crate) category: String,
    #[serde(deserialize_with = "read_status")]
    pub(super) status: TemplateStatus,
    /// Time since which the template is archived, which keeps its status.
    pub(super) archived: Option<Time>,
    /// True if Direct Send made the template of a message.
    pub(super) is_generated: bool,
    /// Time of the last approval.
    pub(super) approved: Option<Time>,
    /// Time of the last creation or update, which started a review.
    pub(super) submitted: Time,
    /// Reason for the last rejection.
    pub(super) rejection: Option<String>,
    /// Category before the platform changed it.
    pub(super) previous_category: Option<String>,
    /// Category that the platform announced.
    pub(super) correct_category: Option<String>,
    pub(super) quality: String,
    /// Number of pauses because of low quality.
    pub(super) pauses: u32,
    pub(super) pause: Option<Pause>,
    pub(super) pacing: Option<Pacing>,
    /// Times of the updates while the template was approved.
    pub(super) updates: Vec<Time>,
    /// Further parameters by name, as given.
    pub(super) settings: Map<String, Value>,
    pub(crate) components: Vec<Value>,
}

/// Pause of a template.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub(super) struct Pause {
    /// End of the pause. `None` until it is lifted.
    pub(super) until: Option<Time>,
    /// True for a pause because of template pacing, which can be lifted.
    pub(super) is_pacing: bool,
}

/// Assessment of a template by its first messages, which holds the others.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub(super) struct Pacing {
    /// End of the assessment. `None` until a command ends it.
    pub(super) until: Option<Time>,
    /// True if the messages are dropped at the end, false if they are sent.
    pub(super) drops: bool,
}

impl Template {
    /// A template that waits for its review.
    pub(super) fn new(id: String, waba: Option<&str>, name: &str, language: &str, category: &str, now: Time) -> Self {
        Self {
            id,
            waba: waba.map(str::to_owned),
            name: name.to_owned(),
            language: language.to_owned(),
            category: category.to_ascii_uppercase(),
            status: TemplateStatus::Pending,
            archived: None,
            is_generated: false,
            approved: None,
            submitted: now,
            rejection: None,
            previous_category: None,
            correct_category: None,
            quality: "UNKNOWN".to_owned(),
            pauses: 0,
            pause: None,
            pacing: None,
            updates: vec![],
            settings: Map::new(),
            components: vec![],
        }
    }

    /// The requested fields, and the ID.
    pub(super) fn describe(&self, request: &Request, media: &Media, context: &Context) -> Result<Value, Refusal> {
        let mut out = Map::from_iter([("id".to_owned(), Value::from(self.id.clone()))]);
        for field in request.fields(DEFAULT_FIELDS) {
            let value = match field {
                "id" => continue,
                "name" => Some(self.name.clone().into()),
                "language" => Some(self.language.clone().into()),
                "category" => Some(self.category.clone().into()),
                "components" => Some(self.components_with_urls(media, context).into()),
                "status" => Some(self.status().into()),
                "parameter_format" => Some(self.parameter_format().into()),
                "quality_score" => self.approved.map(|since| json!({ "score": self.quality, "date": secs(since) })),
                "rejected_reason" => Some(self.rejection.as_deref().unwrap_or("NONE").into()),
                "previous_category" => self.previous_category.clone().map(Value::from),
                "correct_category" => self.correct_category.clone().map(Value::from),
                "source" => Some(if self.is_generated { "AUTO_GENERATED" } else { "MANUAL" }.into()),
                "degrees_of_freedom_spec" => self.settings.get(field).map(features_as_listed),
                setting if SETTINGS.contains(&setting) => self.settings.get(setting).cloned(),
                // The platform leaves out what is empty.
                "health_status" | "ad_account_id" | "ad_campaign_id" | "ad_adset_id" | "ad_id" => None,
                other => return Err(Refusal::field(other, "WhatsAppMessageTemplate")),
            };
            out.extend(value.map(|value| (field.to_owned(), value)));
        }
        Ok(out.into())
    }

    /// The definition, as the parameters of a creation.
    pub(super) fn definition(&self) -> Map<String, Value> {
        let mut definition = self.settings.clone();
        for (key, value) in [("name", &self.name), ("language", &self.language), ("category", &self.category)] {
            definition.insert(key.to_owned(), value.clone().into());
        }
        definition.insert("parameter_format".to_owned(), self.parameter_format().into());
        definition.insert("components".to_owned(), self.components.clone().into());
        definition
    }

    pub(super) fn status(&self) -> &str {
        if self.archived.is_some() { TemplateStatus::Archived.as_str() } else { self.status.as_str() }
    }

    /// Returns true if the status is this one, and the template isn't archived.
    pub(super) fn is_now(&self, status: &TemplateStatus) -> bool {
        self.archived.is_none() && self.status == *status
    }

    /// Returns true for a sample, which exists from the start and in every account.
    pub(super) fn is_sample(&self) -> bool {
        self.waba.is_none()
    }

    /// Returns true after the deletion of a template whose messages are still being delivered.
    pub(super) fn is_being_deleted(&self) -> bool {
        self.status == TemplateStatus::PendingDeletion
    }

    /// Returns true if messages with the template are held until its quality is assessed.
    pub(crate) fn is_paced(&self) -> bool {
        self.pacing.is_some()
    }

    fn parameter_format(&self) -> &str {
        let texts = self.components.iter().filter_map(|part| part.get("text")?.as_str());
        let mut names = texts.flat_map(placeholders);
        let derived = match names.any(|name| !name.bytes().all(|byte| byte.is_ascii_digit())) {
            true => "NAMED",
            false => "POSITIONAL",
        };
        self.settings.get("parameter_format").and_then(Value::as_str).unwrap_or(derived)
    }

    /// Returns true if the filters of a list let the template through. Templates of Direct Send are listed on request.
    pub(super) fn matches(&self, request: &Request) -> bool {
        let filter = |name: &str| request.params.get(name).filter(|value| !value.is_null());
        let one_of = |name: &str, own: &str| {
            let mut words = filter(name).map(|words| words.as_array().into_iter().flatten().filter_map(Value::as_str));
            words.as_mut().is_none_or(|words| words.any(|word| word.eq_ignore_ascii_case(own)))
        };
        let within = |name: &str, texts: &[&str]| {
            let wanted = request.text(name).to_lowercase();
            texts.iter().any(|text| text.to_lowercase().contains(&wanted))
        };
        let content: Vec<_> = self.components.iter().filter_map(|part| part.get("text")?.as_str()).collect();
        let content_and_name: Vec<_> = content.iter().copied().chain([self.name.as_str()]).collect();
        (request.text("name").is_empty() || request.text("name") == self.name)
            && (request.text("content").is_empty() || within("content", &content))
            && within("name_or_content", &content_and_name)
            && one_of("language", &self.language)
            && one_of("category", &self.category)
            && one_of("status", self.status())
            && one_of("quality_score", &self.quality)
            && (request.text("source") == "AUTO_GENERATED") == self.is_generated
            && filter("since").and_then(Value::as_u64).is_none_or(|since| since <= secs(self.submitted))
            && filter("until").and_then(Value::as_u64).is_none_or(|until| secs(self.submitted) <= until)
            && filter("correct_category").is_none_or(|category| self.correct_category.as_deref() == category.as_str())
    }

    pub(super) fn belongs_to(&self, waba: &str) -> bool {
        self.waba.as_deref().is_none_or(|own| own == waba)
    }

    pub(super) fn is(&self, name: &str, language: &str) -> bool {
        self.name == name && is_same_language(&self.language, language)
    }

    /// The buttons, as defined.
    pub(crate) fn buttons(&self) -> &[Value] {
        filling::buttons(&self.components)
    }

    /// Refuses a template whose status doesn't let it be sent.
    pub(super) fn check_sendable(&self) -> Result<(), Refusal> {
        let Self { name, language, .. } = self;
        Err(match self.status {
            TemplateStatus::Approved if self.archived.is_none() => return Ok(()),
            TemplateStatus::Paused if self.archived.is_none() => self.paused(),
            TemplateStatus::Disabled => Refusal::new(
                rules::templates::DISABLED,
                132_016,
                format!("template name ({name}) in {language} is disabled"),
            ),
            _ => {
                let status = self.status().to_ascii_lowercase();
                let details = format!("template name ({name}) is not approved in {language}: it is {status}");
                Refusal::new(rules::templates::KNOWN, 132_001, details)
            }
        })
    }

    /// The error of a message that isn't sent because of a pause.
    pub(super) fn paused(&self) -> Refusal {
        Refusal::new(
            rules::templates::PAUSED,
            132_015,
            format!("template name ({}) in {} is paused", self.name, self.language),
        )
    }

    /// Refuses templates that the Marketing Messages API can't send. Its error codes differ from v23 on.
    pub(super) fn check_marketing(&self, version: u32, now: Time) -> Result<(), Refusal> {
        let code = |before, since| if version < 23 { before } else { since };
        if self.category != "MARKETING" {
            let details = "Only templates of the category MARKETING can be sent by the Marketing Messages API.";
            return Err(Refusal::new(rules::templates::MARKETING_ONLY, code(131_055, 134_100), details));
        }
        if self.approved.is_some_and(|approved| approved != Time::default() && now < approved + SYNC) {
            return Err(Refusal::new(
                rules::templates::SYNC,
                code(131_009, 134_101),
                "The template is still syncing: wait for ten minutes.",
            ));
        }
        Ok(())
    }
}

/// Returns true if two codes are those of one language, as `en-US` and `en_US`.
pub(super) fn is_same_language(one: &str, other: &str) -> bool {
    one.replace('-', "_") == other.replace('-', "_")
}

/// Creative features as responses have them: as a list, with the names in upper case.
fn features_as_listed(spec: &Value) -> Value {
    let features = spec.get("creative_features_spec").and_then(Value::as_object).into_iter().flatten();
    let listed = features.map(|(name, value)| json!({ "key": name.to_ascii_uppercase(), "value": value }));
    json!({ "creative_features_spec": listed.collect::<Value>() })
}

fn read_status<'de, D: Deserializer<'de>>(deserializer: D) -> Result<TemplateStatus, D::Error> {
    String::deserialize(deserializer).map(|text| TemplateStatus::from(text.as_str()))
}

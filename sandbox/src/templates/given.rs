//! Templates of the settings, which exist from the start.

use serde_json::{Map, Value};
use wabakit::{Error, Op, RawCall, Time, templates::TemplateStatus};

use super::{Template, Templates, authentication};
use crate::{Settings, ids::Ids};

impl Templates {
    /// Adds the templates of the settings.
    pub(super) fn add_given(&mut self, settings: &Settings, ids: &Ids) {
        for account in &settings.accounts {
            for parameters in &account.templates {
                let Ok(mut template) = Template::of_settings(&account.id, parameters) else { continue };
                if template.id.is_empty() {
                    let Template { name, language, .. } = &template;
                    let text = format!("template {} {name} {language}", account.id);
                    template.id = Ids::new(ids.of(&text)).number();
                }
                self.all.push(template);
            }
        }
    }
}

impl Template {
    /// Reads a template of the settings. Fails with the place in it, and with the reason.
    pub(crate) fn of_settings(account: &str, template: &Map<String, Value>) -> Result<Self, (String, String)> {
        let text = |name: &str| template.get(name).and_then(Value::as_str).unwrap_or_default();
        let mut params = template.clone();
        for own in ["id", "status", "quality"] {
            params.remove(own);
        }
        params.insert("waba_id".into(), account.into());
        let op = Op::find("templates.create").map_err(|error| (String::new(), error.to_string()))?;
        op.check(&mut RawCall { params: params.clone().into(), ..RawCall::default() }).map_err(
            |error| match error {
                Error::Validation(error) => {
                    let key = error.path.strip_prefix("templates.create").unwrap_or_default().to_owned();
                    let got = if error.got.is_empty() { String::new() } else { format!(", got {}", error.got) };
                    (key, format!("{}{got}", error.wanted))
                }
                other => (String::new(), other.to_string()),
            },
        )?;
        let status = match text("status") {
            "" => TemplateStatus::Approved,
            status => TemplateStatus::from(status),
        };
        let was_never_approved =
            matches!(status, TemplateStatus::Pending | TemplateStatus::Rejected | TemplateStatus::InAppeal);
        let (name, language, category) = (text("name"), text("language"), text("category"));
        let mut read = Template {
            approved: Some(Time::default()).filter(|_| !was_never_approved),
            status,
            components: params.get("components").and_then(Value::as_array).cloned().unwrap_or_default(),
            ..Template::new(text("id").into(), Some(account), name, language, category, Time::default())
        };
        if !text("quality").is_empty() {
            read.quality = text("quality").to_owned();
        }
        if read.category == "AUTHENTICATION" {
            read.components = authentication::with_texts(&read.components);
        }
        read.set(&params);
        Ok(read)
    }
}

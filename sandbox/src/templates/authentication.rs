//! Authentication templates: the texts of the platform, and one template in many languages at once. Rule:
//! `rules::templates::AUTHENTICATION_TEXTS`.

use serde_json::{Map, Value, json};
use wabakit::templates::TemplateStatus;

use super::{Templates, refusals, template::is_same_language};
use crate::{
    context::Context,
    operations::{Outcome, Request, Response},
    rules,
    wire::pages,
};

/// URL of a button that copies the code, as templates are stored.
const COPY: &str = "https://www.whatsapp.com/otp/code/?otp_type=COPY_CODE&code=otp";

impl Templates {
    /// Creates or updates a template in every requested language. They are approved at once.
    pub(super) fn upsert(&mut self, request: &Request, context: &mut Context) -> Outcome {
        let (waba, name) = (request.text("waba_id"), request.text("name"));
        let mut languages: Vec<&str> = vec![];
        for language in request.list("languages").iter().filter_map(Value::as_str) {
            if !languages.iter().any(|known| is_same_language(known, language)) {
                languages.push(language);
            }
        }
        self.check_category(waba, name, "AUTHENTICATION", "")?;
        if self.all.iter().any(|template| template.is_sample() && template.name == name) {
            return Err(refusals::refusal(rules::templates::UPDATE, 2_388_039, "Samples can't be updated."));
        }
        let drafts = languages.into_iter().map(|language| {
            let components = request.list("components").to_vec();
            let Some(stored) = self.find_named(waba, name, language) else {
                return self.draft(request, language, components, context);
            };
            let mut updated = stored.clone();
            updated.set(&request.params);
            updated.components = with_texts(&components);
            Ok(updated)
        });
        let mut data = vec![];
        for mut template in drafts.collect::<Result<Vec<_>, _>>()? {
            template.status = TemplateStatus::Approved;
            template.approved = Some(context.now);
            template.submitted = context.now;
            data.push(json!({ "id": template.id, "status": template.status(), "language": template.language }));
            match self.find_mut(&template.id) {
                Some(stored) => *stored = template,
                None => {
                    self.add(template, context);
                }
            }
        }
        Ok(Response::Json(json!({ "data": data })))
    }
}

/// Previews of the fixed texts. They are in English in every language. Default: one language.
pub(super) fn preview(request: &Request, context: &Context) -> Outcome {
    let expiration = request.params.get("code_expiration_minutes").and_then(Value::as_u64);
    let is_secure = request.params.get("add_security_recommendation") == Some(&Value::Bool(true));
    let has_button = request.list("button_types").iter().any(|kind| kind == "OTP");
    let preview = |language: &str| {
        let mut preview = Map::from_iter([("language".to_owned(), Value::from(language))]);
        preview.insert("body".to_owned(), body(is_secure).into());
        preview.extend(expiration.map(|minutes| ("footer".to_owned(), footer(minutes).into())));
        if has_button {
            preview.insert("buttons".to_owned(), json!([{ "text": "Copy code", "autofill_text": "Autofill" }]));
        }
        (language.to_owned(), preview.into())
    };
    let languages: Vec<&str> = request.list("languages").iter().filter_map(Value::as_str).collect();
    let languages = if languages.is_empty() { vec!["en_US"] } else { languages };
    pages::page(request, languages.into_iter().map(preview).collect(), context)
}

/// The components with the platform's texts, as templates are stored: the button is a URL button.
pub(super) fn with_texts(components: &[Value]) -> Vec<Value> {
    components.iter().map(with_text).collect()
}

fn with_text(component: &Value) -> Value {
    let mut stored = component.as_object().cloned().unwrap_or_default();
    let kind = component.get("type").and_then(Value::as_str).unwrap_or_default().to_ascii_uppercase();
    match kind.as_str() {
        "BODY" => {
            let is_secure = component.get("add_security_recommendation") == Some(&Value::Bool(true));
            stored.insert("text".to_owned(), body(is_secure).into());
            stored.insert("example".to_owned(), json!({ "body_text": [["123456"]] }));
        }
        "FOOTER" => {
            let minutes = component.get("code_expiration_minutes").and_then(Value::as_u64);
            stored.extend(minutes.map(|minutes| ("text".to_owned(), footer(minutes).into())));
        }
        "BUTTONS" => {
            let buttons = component.get("buttons").and_then(Value::as_array).into_iter().flatten();
            stored.insert("buttons".to_owned(), buttons.map(button).collect());
        }
        _ => {}
    }
    stored.into()
}

fn body(is_secure: bool) -> String {
    let advice = if is_secure { " For your security, do not share this code." } else { "" };
    format!("*{{{{1}}}}* is your verification code.{advice}")
}

fn footer(minutes: u64) -> String {
    format!("This code expires in {minutes} minutes.")
}

fn button(button: &Value) -> Value {
    if button.get("type").and_then(Value::as_str).is_none_or(|kind| !kind.eq_ignore_ascii_case("OTP")) {
        return button.clone();
    }
    let label = button.get("text").and_then(Value::as_str).unwrap_or("Copy code");
    json!({ "type": "URL", "text": label, "url": format!("{COPY}{{{{1}}}}"), "example": [format!("{COPY}123456")] })
}

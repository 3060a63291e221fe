//! Templates: a few from the start, and those that are created and approved after a while.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};
use wabakit::Time;

use crate::{
    Answer, Outcome, Sandbox,
    ids::Ids,
    refusal::Refusal,
    statuses::{REVIEW, Upcoming},
};

#[derive(Debug)]
pub(crate) struct Templates(Vec<Template>);

/// A template in one language.
#[derive(Debug)]
struct Template {
    id: String,
    name: String,
    language: String,
    category: String,
    approved: bool,
    components: Vec<Value>,
}

impl Templates {
    /// Those that there are from the start.
    pub(crate) fn samples(ids: &mut Ids) -> Self {
        let mut approved = |name: &str, components: Value| Template {
            id: ids.number(),
            name: name.into(),
            language: "en_US".into(),
            category: "UTILITY".into(),
            approved: true,
            components: components.as_array().cloned().unwrap_or_default(),
        };
        Self(vec![
            approved(
                "hello_world",
                json!([
                    { "type": "HEADER", "format": "TEXT", "text": "Hello World" },
                    { "type": "BODY", "text": "Welcome! This message shows that your business can reach people." },
                    { "type": "FOOTER", "text": "A sample of the sandbox" },
                ]),
            ),
            approved(
                "order_update",
                json!([
                    { "type": "BODY", "text": "Hi {{1}}, your order {{2}} is on its way to you." },
                ]),
            ),
            approved(
                "appointment_reminder",
                json!([
                    { "type": "HEADER", "format": "TEXT", "text": "See you soon, {{first_name}}" },
                    { "type": "BODY", "text": "Your appointment is on {{day}} at {{time}} o'clock." },
                    { "type": "BUTTONS", "buttons": [
                        { "type": "URL", "text": "Change it", "url": "https://www.example.com/appointments/{{1}}" },
                    ] },
                ]),
            ),
            approved(
                "photo_of_the_day",
                json!([
                    { "type": "HEADER", "format": "IMAGE" },
                    { "type": "BODY", "text": "A picture for you." },
                ]),
            ),
        ])
    }

    /// Hold what fills a template against it. Returns what it is charged as.
    pub(crate) fn fill(&self, filled: &Value) -> Result<String, Refusal> {
        let text = |pointer: &str| filled.pointer(pointer).and_then(Value::as_str).unwrap_or_default();
        let (name, language) = (text("/name"), text("/language/code"));
        let found = self.0.iter().find(|template| template.is(name, language));
        let template = found.filter(|template| template.approved).ok_or_else(|| {
            let why = if found.is_some() { "is not approved yet" } else { "does not exist" };
            Refusal::new(132_001, format!("template name ({name}) {why} in {language}"))
        })?;
        let given = filled.get("components").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
        let part = |tag: &str| given.iter().find(|part| is(part, "type", tag));
        template.header(part("header"))?;
        let wanted = template.component("BODY").map(|body| placeholders(body, "text")).unwrap_or_default();
        matches("body", &wanted, &parameters(part("body")))?;
        template.buttons(given)?;
        Ok(template.category.to_ascii_lowercase())
    }
}

impl Template {
    fn is(&self, name: &str, language: &str) -> bool {
        self.name == name && self.language.replace('-', "_") == language.replace('-', "_")
    }

    fn component(&self, tag: &str) -> Option<&Value> {
        self.components.iter().find(|component| is(component, "type", tag))
    }

    fn header(&self, given: Option<&Value>) -> Result<(), Refusal> {
        let given = parameters(given);
        let Some(header) = self.component("HEADER") else { return matches("header", &[], &given) };
        let format = header.get("format").and_then(Value::as_str).unwrap_or("TEXT").to_ascii_lowercase();
        if format == "text" {
            return matches("header", &placeholders(header, "text"), &given);
        }
        match given.as_slice() {
            [only] if is(only, "type", &format) => Ok(()),
            [only] => {
                let received = only.get("type").and_then(Value::as_str).unwrap_or_default();
                let details = format!("header: Format mismatch, expected {format}, received {received}");
                Err(Refusal::new(132_012, details))
            }
            _ => Err(count("header", given.len(), 1)),
        }
    }

    /// Every button with a parameter has its value, and no other has one that takes none.
    fn buttons(&self, given: &[Value]) -> Result<(), Refusal> {
        let buttons = self.component("BUTTONS").and_then(|part| part.get("buttons")?.as_array());
        let buttons = buttons.map(Vec::as_slice).unwrap_or_default();
        let index = |part: &Value| {
            let index = part.get("index")?;
            index.as_u64().or_else(|| index.as_str()?.parse().ok()).and_then(|index| usize::try_from(index).ok())
        };
        let given: Vec<&Value> = given.iter().filter(|part| is(part, "type", "button")).collect();
        for part in &given {
            if index(part).and_then(|index| buttons.get(index)).is_none() {
                return Err(Refusal::new(132_012, "buttons: the template has no button with this index"));
            }
        }
        for (place, button) in buttons.iter().enumerate().filter(|(_, button)| is(button, "type", "URL")) {
            let wanted = placeholders(button, "url").len();
            let part = given.iter().find(|part| index(part) == Some(place)).copied();
            match (wanted, parameters(part).len()) {
                (1, 0) => {
                    let details = format!("Button at index {place} of type Url requires a parameter");
                    return Err(Refusal::new(131_008, details));
                }
                (wanted, got) if wanted != got => return Err(count("buttons", got, wanted)),
                _ => {}
            }
        }
        Ok(())
    }
}

/// Whether the parameters are as many as wanted, and of the wanted names where those are words.
fn matches(part: &str, wanted: &[String], given: &[Value]) -> Result<(), Refusal> {
    if wanted.len() != given.len() {
        return Err(count(part, given.len(), wanted.len()));
    }
    let is_word = |name: &&String| !name.bytes().all(|byte| byte.is_ascii_digit());
    for name in wanted.iter().filter(is_word) {
        if !given.iter().any(|parameter| is(parameter, "parameter_name", name)) {
            let details = format!("{part}: Parameter name is missing or empty: {name}");
            return Err(Refusal::new(132_012, details));
        }
    }
    Ok(())
}

fn count(part: &str, got: usize, wanted: usize) -> Refusal {
    let details =
        format!("{part}: number of localizable_params ({got}) does not match the expected number of params ({wanted})");
    Refusal::new(132_000, details)
}

/// The names of the placeholders in a text, each once.
fn placeholders(component: &Value, key: &str) -> Vec<String> {
    let text = component.get(key).and_then(Value::as_str).unwrap_or_default();
    let names = text.split("{{").skip(1).filter_map(|rest| Some(rest.split_once("}}")?.0.trim().to_owned()));
    names.collect::<BTreeSet<_>>().into_iter().collect()
}

fn parameters(part: Option<&Value>) -> Vec<Value> {
    part.and_then(|part| part.get("parameters")?.as_array()).cloned().unwrap_or_default()
}

/// Whether a key holds this word, in any case.
fn is(value: &Value, key: &str, word: &str) -> bool {
    value.get(key).and_then(Value::as_str).is_some_and(|text| text.eq_ignore_ascii_case(word))
}

impl Sandbox {
    pub(crate) fn create_template(&mut self, params: Map<String, Value>, now: Time) -> Outcome {
        let text = |name: &str| params.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
        let (name, language, category) = (text("name"), text("language"), text("category"));
        if self.templates.0.iter().any(|template| template.is(&name, &language)) {
            let details = format!("There is already {language} content for this template.");
            return Err(Refusal::parameter(details).with_subcode(2_388_024));
        }
        let id = self.ids.number();
        let components = params.get("components").and_then(Value::as_array).cloned().unwrap_or_default();
        let answer = json!({ "id": id, "status": "PENDING", "category": category });
        self.templates.0.push(Template { id: id.clone(), name, language, category, approved: false, components });
        self.expect(now + REVIEW, Upcoming::Approval { template: id });
        Ok(Answer::Json(answer))
    }

    pub(crate) fn approve(&mut self, id: &str, at: Time) {
        let Some(template) = self.templates.0.iter_mut().find(|template| template.id == id) else { return };
        template.approved = true;
        let change = json!({
            "event": "APPROVED", "message_template_id": id.parse::<u64>().ok(), "reason": "NONE",
            "message_template_name": template.name, "message_template_language": template.language,
            "message_template_category": template.category,
        });
        self.notify("message_template_status_update", &change.to_string(), Some(at), at);
    }
}

//! Differences of meaning between a definition and a stored template.

use serde_json::{Map, Value};

use super::definition::{KEYS, is, template_definition};

/// Keys whose values are accepted in either case.
const ENUMERATIONS: [&str; 8] =
    ["type", "format", "category", "sub_category", "parameter_format", "flow_action", "icon", "otp_type"];

/// Keys of a definition that the platform doesn't return, or not for every template.
const NOT_RETURNED: [&str; 8] = [
    "degrees_of_freedom_spec",
    "supported_apps",
    "zero_tap_terms_accepted",
    "autofill_text",
    "flow_name",
    "flow_json",
    "flow_action",
    "navigate_screen",
];

/// Difference between a definition and a stored template.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TemplateDifference {
    /// Path in the definition, such as `components[1].buttons[0].url`.
    pub path: String,
    /// Value in the definition. `None` if only the stored template has one.
    pub defined: Option<Value>,
    /// Value in the stored template. `None` if only the definition has one.
    pub stored: Option<Value>,
}

/// Returns where a definition differs from a stored template by meaning.
///
/// The order of components, upper and lower case of enumerations, sample media, and everything that the definition leaves
/// to the platform aren't differences: defaults, texts of authentication templates, labels.
pub fn template_differences(definition: &Value, stored: &Value) -> Vec<TemplateDifference> {
    let from_library = definition.get("library_template_name").is_some_and(|name| !name.is_null());
    let (defined, stored) = (template_definition(definition), template_definition(stored));
    let mut comparison = Comparison { found: vec![] };
    for key in KEYS {
        let (ours, theirs) = (defined.get(key), stored.get(key));
        match key {
            "name" | "language" => {}
            // The library defines the components.
            "components" if from_library => {}
            // Without parameters, their format has no meaning.
            "parameter_format" if !defined.get("components").is_some_and(has_parameters) => {}
            _ => comparison.value(key, key.to_owned(), ours, theirs),
        }
    }
    comparison.found
}

/// Returns true if a text has parameters. The parameters of URLs are always positional.
fn has_parameters(value: &Value) -> bool {
    match value {
        Value::String(text) => text.contains("{{"),
        Value::Array(items) => items.iter().any(has_parameters),
        Value::Object(fields) => {
            let texts = ["text", "cards", "components"];
            texts.iter().filter_map(|key| fields.get(*key)).any(has_parameters)
        }
        _ => false,
    }
}

/// Collects the differences.
struct Comparison {
    found: Vec<TemplateDifference>,
}

impl Comparison {
    fn value(&mut self, key: &str, path: String, ours: Option<&Value>, theirs: Option<&Value>) {
        match (ours, theirs) {
            // What the definition leaves out is left to the platform, except what is off by default.
            (None, Some(Value::Bool(true))) => self.differ(path, ours, theirs),
            (None, _) if key != "parameter_format" || theirs.is_none() => {}
            (Some(Value::Bool(false) | Value::Null), None) => {}
            (Some(_), None) if NOT_RETURNED.contains(&key) => {}
            (Some(Value::Array(ours)), Some(Value::Array(theirs))) if key == "components" => {
                self.components(&path, ours, theirs);
            }
            (Some(Value::Array(ours)), Some(Value::Array(theirs))) => {
                for at in 0..ours.len().max(theirs.len()) {
                    self.item(key, format!("{path}[{at}]"), ours.get(at), theirs.get(at));
                }
            }
            (Some(Value::Object(ours)), Some(Value::Object(theirs))) => self.object(&path, ours, theirs),
            _ if same_text(key, ours, theirs) => {}
            _ => self.differ(path, ours, theirs),
        }
    }

    /// Compares items of lists and components: both have all of them.
    fn item(&mut self, key: &str, path: String, ours: Option<&Value>, theirs: Option<&Value>) {
        let kind = |value: Option<&Value>| value?.get("type")?.as_str().map(str::to_ascii_uppercase);
        if ours.is_some() && theirs.is_some() && kind(ours) == kind(theirs) {
            self.value(key, path, ours, theirs);
        } else {
            self.differ(path, ours, theirs);
        }
    }

    /// Compares components by their types: each stands in one place of the message.
    fn components(&mut self, path: &str, ours: &[Value], theirs: &[Value]) {
        let find = |all: &'_ [Value], part: &Value| {
            let kind = part.get("type").and_then(Value::as_str).unwrap_or_default();
            all.iter().position(|other| is(other, "type", kind))
        };
        for (at, part) in ours.iter().enumerate() {
            let theirs = find(theirs, part).and_then(|at| theirs.get(at));
            self.item("", format!("{path}[{at}]"), Some(part), theirs);
        }
        for part in theirs.iter().filter(|part| find(ours, part).is_none()) {
            self.differ(path.to_owned(), None, Some(part));
        }
    }

    fn object(&mut self, path: &str, ours: &Map<String, Value>, theirs: &Map<String, Value>) {
        let keys = ours.keys().chain(theirs.keys().filter(|key| !ours.contains_key(*key)));
        for key in keys {
            let (one, other) = (ours.get(key), theirs.get(key));
            if key == "example" {
                let url = ours.get("url").and_then(Value::as_str).unwrap_or_default();
                let same = one.zip(other).is_none_or(|(one, other)| samples(one, url) == samples(other, url));
                if !same {
                    self.differ(format!("{path}.{key}"), one, other);
                }
            } else {
                self.value(key, format!("{path}.{key}"), one, other);
            }
        }
    }

    fn differ(&mut self, path: String, defined: Option<&Value>, stored: Option<&Value>) {
        self.found.push(TemplateDifference { path, defined: defined.cloned(), stored: stored.cloned() });
    }
}

/// Returns the samples of parameters in one form, without those of media: the platform stores media under its own URLs. `url` is
/// that of a button, whose sample is the whole URL or the parameter alone.
fn samples(example: &Value, url: &str) -> Vec<String> {
    let mut found = vec![];
    collect(example, &mut found);
    let start = url.split("{{").next().unwrap_or_default();
    let mut found: Vec<_> =
        found.into_iter().map(|sample| sample.strip_prefix(start).unwrap_or(&sample).to_owned()).collect();
    if example.is_object() && has_names(example) {
        found.sort();
    }
    found
}

fn collect(example: &Value, found: &mut Vec<String>) {
    match example {
        Value::Array(items) => items.iter().for_each(|item| collect(item, found)),
        Value::Object(fields) => match (fields.get("param_name"), fields.get("example")) {
            (Some(name), Some(sample)) => found.push(format!("{}={}", plain(name), plain(sample))),
            _ => fields.iter().filter(|(key, _)| *key != "header_handle").for_each(|(_, value)| collect(value, found)),
        },
        Value::Null => {}
        sample => found.push(plain(sample)),
    }
}

fn has_names(example: &Value) -> bool {
    example.as_object().is_some_and(|fields| fields.keys().any(|key| key.ends_with("_named_params")))
}

pub(super) fn same_text(key: &str, ours: Option<&Value>, theirs: Option<&Value>) -> bool {
    let (ours, theirs) = (ours.map(plain).unwrap_or_default(), theirs.map(plain).unwrap_or_default());
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    match key {
        "phone_number" => digits(&ours) == digits(&theirs),
        key if ENUMERATIONS.contains(&key) => ours.eq_ignore_ascii_case(&theirs),
        _ => ours == theirs,
    }
}

/// Returns a value as text: numbers and texts of the same digits are the same.
fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::operations::templates::template_update;

    fn body(text: &str) -> Value {
        json!([{ "type": "BODY", "text": text }])
    }

    /// Paths of the differences between a definition and a stored template.
    fn paths(definition: &Value, stored: &Value) -> Vec<String> {
        template_differences(definition, stored).into_iter().map(|found| found.path).collect()
    }

    /// Paths of the differences between these buttons.
    fn buttons(ours: Value, theirs: Value) -> Vec<String> {
        let template = |button: Value| json!({ "components": [{ "type": "BUTTONS", "buttons": [button] }] });
        let paths = paths(&template(ours), &template(theirs)).into_iter();
        paths.map(|path| path.trim_start_matches("components[0].buttons[0]").to_owned()).collect()
    }

    #[test]
    fn forms_of_the_same_meaning_are_no_differences() {
        let same = |ours: Value, theirs: Value| assert_eq!(buttons(ours, theirs), [""; 0]);
        same(
            json!({ "type": "phone_number", "phone_number": "+1 555" }),
            json!({ "type": "PHONE_NUMBER", "phone_number": "1555" }),
        );
        same(
            json!({ "type": "COPY_CODE", "example": "A1" }),
            json!({ "type": "COPY_CODE", "text": "Copy", "example": ["A1"] }),
        );
        same(
            json!({ "type": "FLOW", "flow_name": "f" }),
            json!({ "type": "FLOW", "flow_id": 7, "flow_action": "NAVIGATE" }),
        );
        same(
            json!({ "type": "FLOW", "flow_id": "7" }),
            json!({ "type": "FLOW", "flow_id": 7, "navigate_screen": "A" }),
        );
        same(json!({ "type": "CATALOG" }), json!({ "type": "CATALOG", "text": "View catalog" }));
        let url = |example: Value| json!({ "type": "URL", "url": "https://a.example/{{1}}", "example": example });
        same(url(json!(["x"])), url(json!(["https://a.example/x"])));
        assert_eq!(buttons(url(json!(["x"])), url(json!(["https://a.example/y"]))), [".example"]);
        assert_eq!(
            buttons(json!({ "type": "URL", "url": "https://a" }), json!({ "type": "URL", "url": "https://b" })),
            [".url"]
        );
        assert_eq!(buttons(json!({ "type": "MPM" }), json!({ "type": "SPM" })), [""]);
        let sample =
            |example: Value| json!({ "components": [{ "type": "BODY", "text": "a {{1}}", "example": example }] });
        assert!(paths(&sample(json!({ "body_text": ["x"] })), &sample(json!({ "body_text": [["x"]] }))).is_empty());
        assert_eq!(
            paths(&sample(json!({ "body_text": ["x"] })), &sample(json!({ "body_text": ["y"] }))),
            ["components[0].example"]
        );
    }

    #[test]
    fn parts_count_in_any_order() {
        let (header, footer) =
            (json!({ "type": "HEADER", "format": "LOCATION" }), json!({ "type": "footer", "text": "F" }));
        let template = |parts: &[&Value]| json!({ "components": parts });
        assert!(paths(&template(&[&header, &footer]), &template(&[&footer, &header])).is_empty());
        assert_eq!(paths(&template(&[&header]), &template(&[&footer, &header])), ["components"]);
        assert_eq!(paths(&template(&[&footer, &header]), &template(&[&footer])), ["components[1]"]);
        let cards = |count: usize| {
            let card = json!({ "components": body("Card") });
            json!({ "components": [{ "type": "CAROUSEL", "cards": vec![card; count] }] })
        };
        assert_eq!(paths(&cards(2), &cards(3)), ["components[0].cards[2]"]);
    }

    #[test]
    fn the_format_counts_where_there_are_parameters() {
        let template =
            |format: Option<&str>, text: &str| json!({ "parameter_format": format, "components": body(text) });
        assert!(paths(&template(Some("NAMED"), "Hi"), &template(Some("POSITIONAL"), "Hi")).is_empty());
        assert!(paths(&template(None, "Hi {{1}}"), &template(Some("POSITIONAL"), "Hi {{1}}")).is_empty());
        let (ours, theirs) = (template(None, "Hi {{1}}"), template(Some("NAMED"), "Hi {{a}}"));
        assert_eq!(paths(&ours, &theirs), ["parameter_format", "components[0].text"]);
        let expected = json!({ "parameter_format": "POSITIONAL", "components": body("Hi {{1}}") });
        assert_eq!(Value::from(template_update(&ours, &theirs)), expected);
    }
}

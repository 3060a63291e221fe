//! Flow JSON: its text, and the errors in it that need no knowledge of components. Rule: `rules::flows::VALIDATION`.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

/// Screens that a flow can have.
const SCREENS: usize = 100;

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Document {
    #[serde(with = "crate::state::bytes")]
    pub(super) bytes: Vec<u8>,
    /// The document, or its syntax error with line and column.
    json: Result<Value, (String, usize, usize)>,
}

impl Document {
    pub(super) fn read(bytes: Vec<u8>) -> Self {
        let json = serde_json::from_slice(&bytes);
        Self { bytes, json: json.map_err(|error| (error.to_string(), error.line(), error.column())) }
    }

    /// A text at the top level.
    pub(super) fn text(&self, key: &str) -> Option<&str> {
        self.json.as_ref().ok()?.get(key)?.as_str()
    }

    /// Returns true for a version before 3.0, in which the endpoint stands in the document.
    pub(super) fn is_before_3(&self) -> bool {
        let version = self.text("version").and_then(|version| version.split('.').next()?.parse::<u32>().ok());
        version.is_some_and(|major| major < 3)
    }

    /// The errors, as the platform returns them.
    pub(super) fn errors(&self) -> Vec<Value> {
        let document = match &self.json {
            Ok(Value::Object(document)) => document,
            Ok(_) => return vec![error("INVALID_FLOW_JSON", "The Flow JSON must be an object.", None)],
            Err((message, line, column)) => {
                let mut error = error("INVALID_FLOW_JSON", message, None);
                if let Some(error) = error.as_object_mut() {
                    let place =
                        [("line_start", line), ("line_end", line), ("column_start", column), ("column_end", column)];
                    error.extend(place.map(|(key, at)| (key.to_owned(), (*at).into())));
                }
                return vec![error];
            }
        };
        let mut errors = vec![];
        match document.get("version") {
            None => errors.push(error("MISSING_FLOW_JSON_VERSION", "The property 'version' is required.", None)),
            Some(Value::String(version)) if is_version(version) => {}
            Some(_) => {
                let message = "The property 'version' must be a version such as 7.3.";
                errors.push(error("INVALID_FLOW_JSON_VERSION", message, Some("version")));
            }
        }
        if document.contains_key("data_api_version") && !document.contains_key("routing_model") {
            let message = "The property 'routing_model' is required with 'data_api_version'.";
            errors.push(error("MISSING_REQUIRED_PROPERTY", message, None));
        }
        match document.get("screens") {
            None => errors.push(error("MISSING_REQUIRED_PROPERTY", "The property 'screens' is required.", None)),
            Some(Value::Array(screens)) => errors.extend(of_screens(screens)),
            Some(_) => {
                errors.push(error("INVALID_PROPERTY_TYPE", "The property 'screens' must be a list.", Some("screens")));
            }
        }
        errors
    }
}

fn of_screens(screens: &[Value]) -> Vec<Value> {
    let mut errors = vec![];
    if screens.is_empty() {
        errors.push(error("MIN_ITEMS_REQUIRED", "At least one screen is required.", Some("screens")));
    }
    if screens.len() > SCREENS {
        let message = format!("The maximum number of screens allowed is {SCREENS} but found {}.", screens.len());
        errors.push(error("MAX_SCREENS_NUMBER", &message, Some("screens")));
    }
    let mut known = BTreeSet::new();
    for (place, screen) in screens.iter().enumerate() {
        let at = |key: &str| format!("screens[{place}]{key}");
        let id = screen.get("id").and_then(Value::as_str);
        let found = match id {
            None => Some(("MISSING_REQUIRED_PROPERTY", "The property 'id' is required.")),
            Some(id) if id.eq_ignore_ascii_case("success") => {
                Some(("SCREEN_ID_IS_RESERVED_KEYWORD", "The screen ID 'success' is reserved."))
            }
            Some(id) if id.is_empty() || !id.bytes().all(|byte| byte.is_ascii_alphabetic() || byte == b'_') => {
                Some(("PATTERN_MISMATCH", "A screen ID consists of letters and underscores."))
            }
            Some(id) if !known.insert(id) => Some(("DUPLICATE_SCREEN_IDS", "Another screen has the same ID.")),
            Some(_) => None,
        };
        errors.extend(found.map(|(name, message)| error(name, message, Some(&at(".id")))));
        if screen.get("layout").is_none() {
            let message = "The property 'layout' is required.";
            errors.push(error("MISSING_REQUIRED_PROPERTY", message, Some(&at(""))));
        }
    }
    if !screens.is_empty() && !screens.iter().any(|screen| screen.get("terminal") == Some(&Value::Bool(true))) {
        errors.push(error("MISSING_TERMINAL_SCREEN", "At least one screen must be terminal.", Some("screens")));
    }
    errors
}

/// Returns true for two numbers with a dot between them.
fn is_version(version: &str) -> bool {
    let is_number = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    version.split_once('.').is_some_and(|(major, minor)| is_number(major) && is_number(minor))
}

fn error(name: &str, message: &str, path: Option<&str>) -> Value {
    let pointers: Vec<Value> = path.iter().map(|path| json!({ "path": path })).collect();
    json!({ "error": name, "error_type": "FLOW_JSON_ERROR", "message": message, "pointers": pointers })
}

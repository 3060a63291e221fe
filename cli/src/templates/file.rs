//! A template file: the body of a creation, with paths of sample media.

use std::{
    fs,
    path::{Path, PathBuf},
};

use serde_json::{Map, Value};

use crate::{failure::Failure, output};

/// Keys in the order of a file. Others follow in alphabetical order, and the components of the template come last.
const ORDER: [&str; 17] = [
    "name",
    "language",
    "category",
    "sub_category",
    "parameter_format",
    "message_send_ttl_seconds",
    "type",
    "format",
    "otp_type",
    "text",
    "url",
    "phone_number",
    "limited_time_offer",
    "buttons",
    "cards",
    "param_name",
    "example",
];
/// Width of a line. A list or an object of plain values stands on one line if it fits.
const WIDTH: usize = 100;

/// A template file.
pub(super) struct TemplateFile {
    pub(super) path: PathBuf,
    pub(super) content: Value,
}

impl TemplateFile {
    /// Reads a file, whose name must be that of its content.
    pub(super) fn read(path: &Path) -> Result<Self, Failure> {
        let bytes = fs::read(path).map_err(|error| Failure::usage("file", "readable", &error.to_string()))?;
        let file = Self { path: path.to_owned(), content: output::object("file", &bytes)?.into() };
        let wanted = format!("{}.json", file.label());
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        if name != wanted {
            return Err(Failure::usage(
                "file",
                "named by the content's name and language, NAME.LANGUAGE.json",
                &wanted,
            ));
        }
        Ok(file)
    }

    /// Writes the file.
    pub(super) fn write(&self) -> Result<(), Failure> {
        let mut text = String::new();
        write(&self.content, 0, &mut text);
        text.push('\n');
        save(&self.path, text.as_bytes())
    }

    /// Returns the name and the language.
    pub(super) fn label(&self) -> String {
        label(&self.content)
    }

    /// Returns the path of a file that the content names.
    pub(super) fn beside(&self, relative: &str) -> PathBuf {
        self.path.parent().unwrap_or(Path::new("")).join(relative)
    }
}

/// Returns the name and the language of a template, as in file names.
pub(super) fn label(template: &Value) -> String {
    let text = |key: &str| template[key].as_str().unwrap_or_default();
    format!("{}.{}", text("name"), text("language"))
}

/// Writes bytes to a file.
pub(super) fn save(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    let failure = |error: std::io::Error| Failure::usage("file", "writable", &format!("{}: {error}", path.display()));
    fs::write(path, bytes).map_err(failure)
}

/// Writes JSON with indentation and a fixed order of keys, so that a change is a change of few lines.
fn write(value: &Value, depth: usize, out: &mut String) {
    let children: Vec<(Option<&str>, &Value)> = match value {
        Value::Array(items) => items.iter().map(|item| (None, item)).collect(),
        Value::Object(fields) => ordered(fields).into_iter().map(|(key, value)| (Some(key), value)).collect(),
        _ => vec![],
    };
    let column = out.len() - out.rfind('\n').map_or(0, |at| at + 1);
    let line = inline(value);
    // Components, buttons and cards stand on lines of their own.
    let has_objects = children.iter().any(|(_, child)| has_object(child));
    if children.is_empty() || (!has_objects && depth > 1 && column + line.len() < WIDTH) {
        return out.push_str(&line);
    }
    let (open, close) = if value.is_array() { ('[', ']') } else { ('{', '}') };
    out.push(open);
    for (i, (key, child)) in children.iter().enumerate() {
        out.push_str(if i == 0 { "\n" } else { ",\n" });
        out.push_str(&"  ".repeat(depth + 1));
        if let Some(key) = key {
            out.push_str(&format!("{}: ", Value::from(*key)));
        }
        write(child, depth + 1, out);
    }
    out.push('\n');
    out.push_str(&"  ".repeat(depth));
    out.push(close);
}

/// Returns JSON in one line, with spaces.
fn inline(value: &Value) -> String {
    match value {
        Value::Array(items) => format!("[{}]", items.iter().map(inline).collect::<Vec<_>>().join(", ")),
        Value::Object(fields) if !fields.is_empty() => {
            let fields =
                ordered(fields).into_iter().map(|(key, value)| format!("{}: {}", Value::from(key), inline(value)));
            format!("{{ {} }}", fields.collect::<Vec<_>>().join(", "))
        }
        other => other.to_string(),
    }
}

fn has_object(value: &Value) -> bool {
    match value {
        Value::Array(items) => items.iter().any(has_object),
        other => other.is_object(),
    }
}

fn ordered(fields: &Map<String, Value>) -> Vec<(&str, &Value)> {
    let mut fields: Vec<_> = fields.iter().map(|(key, value)| (key.as_str(), value)).collect();
    let place = |key: &str| ORDER.iter().position(|known| *known == key).unwrap_or(ORDER.len());
    fields.sort_by_key(|(key, _)| (*key == "components", place(key), *key));
    fields
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn files_have_a_fixed_order_and_short_lines() {
        let content = json!({
            "components": [
                { "text": "Hello {{1}}, welcome.", "type": "BODY", "example": { "body_text": [["Mina"]] } },
                { "buttons": [{ "text": "Hi", "type": "QUICK_REPLY" }], "type": "BUTTONS" },
            ],
            "category": "UTILITY", "zeta": true, "language": "en", "name": "hello",
        });
        let mut text = String::new();
        write(&content, 0, &mut text);
        let expected = r#"{
  "name": "hello",
  "language": "en",
  "category": "UTILITY",
  "zeta": true,
  "components": [
    {
      "type": "BODY",
      "text": "Hello {{1}}, welcome.",
      "example": { "body_text": [["Mina"]] }
    },
    {
      "type": "BUTTONS",
      "buttons": [
        { "type": "QUICK_REPLY", "text": "Hi" }
      ]
    }
  ]
}"#;
        assert_eq!(text, expected);
    }
}

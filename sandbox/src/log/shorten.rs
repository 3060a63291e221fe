//! Limits of an entry's size, so that a few large requests or webhooks don't displace the rest of the log. Rule:
//! `rules::log::SHORTENED`.

use std::sync::Arc;

use serde_json::{Map, Value};
use wabakit::is_json;

/// Maximum length of a text, in bytes.
const LONGEST_TEXT: usize = 16 * 1024;
/// Maximum length of a detail or a body, in bytes of JSON.
const LONGEST: usize = 64 * 1024;
/// Characters that remain of what is too long.
const KEPT: usize = 1000;

/// Shortens the details of an entry, the text of a JSON object.
pub(super) fn object(about: String) -> String {
    if about.len() <= LONGEST_TEXT {
        return about;
    }
    match serde_json::from_str::<Map<String, Value>>(&about) {
        Ok(details) => details.into_iter().map(|(name, detail)| (name, value(detail))).collect::<Value>().to_string(),
        // Nested deeper than a parser reads.
        Err(_) => Value::from_iter([("about", beginning(&about))]).to_string(),
    }
}

/// Returns the body of a webhook as JSON text, shortened. A body that isn't JSON becomes a text.
pub(super) fn body(body: Arc<str>) -> Arc<str> {
    match (is_json(&body), body.len() <= LONGEST_TEXT) {
        (true, true) => body,
        (true, false) => serde_json::from_str(&body).map_or_else(|_| beginning(&body).into(), value).to_string().into(),
        (false, _) => value(Value::from(&*body)).to_string().into(),
    }
}

/// Replaces the long texts in a value by their beginnings, and then the whole value if it is still too long.
fn value(mut value: Value) -> Value {
    shorten_texts(&mut value);
    let json = value.to_string();
    if json.len() > LONGEST { beginning(&json).into() } else { value }
}

fn shorten_texts(value: &mut Value) {
    match value {
        Value::String(text) if text.len() > LONGEST_TEXT => *text = beginning(text),
        Value::Array(items) => items.iter_mut().for_each(shorten_texts),
        Value::Object(object) => object.values_mut().for_each(shorten_texts),
        _ => {}
    }
}

/// The beginning of a text, and a mark with the length of the whole.
fn beginning(text: &str) -> String {
    let kept: String = text.chars().take(KEPT).collect();
    format!("{kept}… [shortened: {} bytes]", text.len())
}

//! Limits of an entry's size, so that a few large requests or webhooks don't displace the rest of the log.

use std::sync::Arc;

use serde_json::{Map, Value};

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

/// Shortens the body of a webhook, which is JSON text.
pub(super) fn body(body: Arc<str>) -> Arc<str> {
    if body.len() <= LONGEST_TEXT {
        return body;
    }
    match serde_json::from_str(&body).map(value) {
        Ok(short) => short.to_string().into(),
        Err(_) => Value::from(beginning(&body)).to_string().into(),
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

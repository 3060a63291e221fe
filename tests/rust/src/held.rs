//! Comparison of results with a case of the vectors.

use std::collections::BTreeMap;

use serde_json::{Value, value::RawValue};
use wabakit::{Error, Json, JsonObject, class::Given, limiter::Limits};

use crate::{Case, contains, same};

/// Compares a result with the value of the case under `name`, or with its `error`.
pub fn outcome<T>(
    case: &Case,
    name: &str,
    happened: Result<T, Error>,
    check: impl Fn(T, &Value) -> Result<(), String>,
) -> Result<(), String> {
    match (happened, case.get("error")) {
        (Err(error), Some(expected)) => {
            let json = error.to_json();
            hides(case, &json.to_string())?;
            contains("error", expected, &json.into())
        }
        (Err(error), None) => Err(format!("refused: {error}")),
        (Ok(_), Some(expected)) => Err(format!("expected to be refused: {expected}")),
        (Ok(done), None) => check(done, case.get(name).unwrap_or(&Value::Null)),
    }
}

/// Checks that a text contains none of the texts in `never`.
fn hides(case: &Case, text: &str) -> Result<(), String> {
    let never = case.get("never").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str);
    never.filter(|part| text.contains(part)).try_for_each(|part| Err(format!("{part} is still there: {text}")))
}

/// Compares the value of a response with the case.
pub fn comes_out(case: &Case, body: &[u8], clean: &[u8]) -> Result<(), String> {
    let text = String::from_utf8_lossy(clean);
    let among = |name: &str| case.get(name).and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str);
    if let Some(lost) = among("holds").find(|part| !text.contains(part)) {
        return Err(format!("{lost} is lost: {text}"));
    }
    hides(case, &text)?;
    for (name, expected) in case.object("ids") {
        let read: BTreeMap<String, &RawValue> = serde_json::from_str(&text).map_err(|e| e.to_string())?;
        same(
            &name,
            &expected.as_str().unwrap_or_default(),
            &read.get(&name).map_or("", |raw| raw.get()).trim_matches('"'),
        )?;
    }
    let kept = case.get("never").is_some() || clean == body;
    if kept { Ok(()) } else { Err(format!("other bytes: {text}")) }
}

/// Compares an event's JSON form with the expected parts.
pub fn event(what: &str, expected: &Value, json: &str) -> Result<(), String> {
    let event: BTreeMap<String, &RawValue> = serde_json::from_str(json).map_err(|e| e.to_string())?;
    let mut keys = expected.as_object().ok_or("an event is an object")?.iter();
    keys.try_for_each(|(key, expected)| {
        let text = event.get(if key == "raw" { "data" } else { key }).map_or("null", |raw| raw.get());
        let read = if key == "raw" { Ok(text.into()) } else { serde_json::from_str(text) };
        same(&format!("{what}.{key}"), expected, &read.map_err(|e| e.to_string())?)
    })
}

/// Reads the limits of a vector.
pub fn limits(value: &Value) -> Result<Limits, String> {
    let value = if value.is_null() { Json::Object(JsonObject::default()) } else { value.clone().into() };
    let read = Limits::read(&value, "limits").ok_or("limits are an object")?;
    read.map_err(|e| e.to_string())
}

//! Checks the parameters of a template message against the template, by the rules of the library.

use std::collections::BTreeSet;

use serde_json::{Value, json};
use wabakit::template_mismatches;

use crate::{rules, wire::Refusal};

/// Checks the `components` of a message against those of the template. Only the Marketing Messages API sends GIFs.
pub(super) fn check(parts: &[Value], category: &str, filled: &Value, area: &str) -> Result<(), Refusal> {
    if area != "marketing_messages" && parts.iter().any(|part| is(part, "format", "GIF")) {
        return Err(Refusal::new(rules::templates::GIF, 132_018, "header: GIF is for the Marketing Messages API only"));
    }
    let stored = json!({ "category": category, "components": parts });
    let mismatches = template_mismatches(stored, filled.clone()).unwrap_or_default();
    mismatches
        .into_iter()
        .next()
        .map_or(Ok(()), |found| Err(Refusal::new(rules::templates::PARAMETERS, found.code, found.to_string())))
}

/// The buttons of a template.
pub(super) fn buttons(parts: &[Value]) -> &[Value] {
    let buttons =
        parts.iter().find(|part| is(part, "type", "BUTTONS")).and_then(|part| part.get("buttons")?.as_array());
    buttons.map(Vec::as_slice).unwrap_or_default()
}

/// The names of the placeholders in a text, without duplicates.
pub(super) fn placeholders(text: &str) -> Vec<String> {
    let names = text.split("{{").skip(1).filter_map(|rest| Some(rest.split_once("}}")?.0.trim().to_owned()));
    names.collect::<BTreeSet<_>>().into_iter().collect()
}

/// Returns true if a key holds this word, ignoring case.
fn is(value: &Value, key: &str, word: &str) -> bool {
    value.get(key).and_then(Value::as_str).is_some_and(|text| text.eq_ignore_ascii_case(word))
}

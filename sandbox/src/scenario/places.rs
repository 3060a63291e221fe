//! `${name.list[0].key}`: parts of earlier results in the texts of a step.

use serde_json::{Map, Value};

/// Replaces all places in a value. A text that is one place becomes its value, which need not be a text. An error is the
/// place that doesn't exist.
pub(super) fn filled(value: &Value, known: &Map<String, Value>) -> Result<Value, String> {
    match value {
        Value::String(text) => filled_text(text, known),
        Value::Array(items) => {
            items.iter().map(|item| filled(item, known)).collect::<Result<Vec<_>, _>>().map(Value::from)
        }
        Value::Object(object) => {
            let pairs = object.iter().map(|(key, value)| Ok((key.clone(), filled(value, known)?)));
            pairs.collect::<Result<Map<_, _>, _>>().map(Value::from)
        }
        other => Ok(other.clone()),
    }
}

fn filled_text(text: &str, known: &Map<String, Value>) -> Result<Value, String> {
    let only = text.strip_prefix("${").and_then(|rest| rest.strip_suffix('}')).filter(|place| !place.contains('}'));
    if let Some(place) = only {
        return find(place, known).cloned();
    }
    let (mut out, mut rest) = (String::new(), text);
    while let Some((before, after)) = rest.split_once("${") {
        let (place, after) = after.split_once('}').ok_or_else(|| text.to_owned())?;
        out.push_str(before);
        match find(place, known)? {
            Value::String(part) => out.push_str(part),
            other => out.push_str(&other.to_string()),
        }
        rest = after;
    }
    out.push_str(rest);
    Ok(out.into())
}

fn find<'k>(place: &str, known: &'k Map<String, Value>) -> Result<&'k Value, String> {
    let unknown = || format!("${{{place}}}");
    let mut steps = place.split(['.', '[']).map(|step| step.strip_suffix(']').unwrap_or(step));
    let first = steps.next().and_then(|name| known.get(name)).ok_or_else(unknown)?;
    steps
        .try_fold(first, |value, step| match value {
            Value::Array(items) => items.get(step.parse::<usize>().ok()?),
            other => other.get(step),
        })
        .ok_or_else(unknown)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn places_become_values_or_parts_of_a_text() {
        let known = Map::from_iter([("sent".to_owned(), json!({ "messages": [{ "id": "wamid.1", "parts": 2 }] }))]);
        let part = "<${sent.messages[0].id}:${sent.messages[0].parts}>";
        assert_eq!(filled(&json!("${sent.messages[0].parts}"), &known), Ok(json!(2)));
        assert_eq!(filled(&json!({ "a": [part] }), &known), Ok(json!({ "a": ["<wamid.1:2>"] })));
        for place in ["${sent.messages[1].id}", "${received}", "${sent.messages.id}"] {
            assert_eq!(filled(&json!(place), &known), Err(place.to_owned()));
        }
        assert_eq!(filled(&json!(["${"]), &known), Err("${".to_owned()));
    }
}

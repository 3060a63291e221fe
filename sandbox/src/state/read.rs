//! Reading of plain data that must have all keys and no other, with the path of what is wrong.

use std::mem;

use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;
use wabakit::ValidationError;

use crate::command::refusal;

/// Reads a value, which must be written as it was given. `name` is its own, the first step of the paths in errors.
pub(super) fn read<T: Serialize + DeserializeOwned>(given: Value, name: &str) -> Result<T, ValidationError> {
    let mut path = vec![Step::Key(name.to_owned())];
    let text = given.to_string();
    let read: T = serde_json::from_str(&text).map_err(|error| fault(&text, &error, &path))?;
    let written = serde_json::to_value(&read).map_err(|error| fault(&text, &error, &path))?;
    compare(&given, &written, &mut path)?;
    Ok(read)
}

/// Compares what was given with what was understood of it.
fn compare(given: &Value, understood: &Value, path: &mut Vec<Step>) -> Result<(), ValidationError> {
    match (given, understood) {
        (Value::Object(given), Value::Object(understood)) => {
            if let Some(key) = understood.keys().find(|key| !given.contains_key(*key)) {
                path.push(Step::Key(key.clone()));
                return Err(refusal(&written(path), "required", ""));
            }
            for (key, given) in given {
                path.push(Step::Key(key.clone()));
                let understood = understood.get(key).ok_or_else(|| refusal(&written(path), "no such field", ""))?;
                compare(given, understood, path)?;
                path.pop();
            }
            Ok(())
        }
        (Value::Array(given), Value::Array(understood)) if given.len() == understood.len() => {
            for (place, (given, understood)) in given.iter().zip(understood).enumerate() {
                path.push(Step::Item(place));
                compare(given, understood, path)?;
                path.pop();
            }
            Ok(())
        }
        (given, understood) if given == understood => Ok(()),
        (given, understood) => Err(refusal(&written(path), &understood.to_string(), &given.to_string())),
    }
}

/// The error of a text that can't be read, with the path to the end of what was read.
fn fault(text: &str, error: &serde_json::Error, path: &[Step]) -> ValidationError {
    let read = text.get(..error.column()).unwrap_or(text);
    let mut path = [path, &open_path(read.as_bytes())].concat();
    let error = error.to_string();
    let reason = error.rsplit_once(" at line ").map_or(error.as_str(), |(reason, _)| reason);
    if let Some(key) = reason.strip_prefix("missing field `").and_then(|key| key.strip_suffix('`')) {
        path.push(Step::Key(key.to_owned()));
        return refusal(&written(&path), "required", "");
    }
    match reason.rsplit_once(", expected ") {
        Some((got, wanted)) => refusal(&written(&path), wanted, got),
        None => refusal(&written(&path), reason, ""),
    }
}

/// A step from a value to one that it contains.
#[derive(Clone, Debug, PartialEq)]
enum Step {
    /// Object before its first key.
    Start,
    Key(String),
    Item(usize),
}

/// The text of a path.
fn written(path: &[Step]) -> String {
    let text: String = path
        .iter()
        .map(|step| match step {
            Step::Start => String::new(),
            Step::Key(key) => format!(".{key}"),
            Step::Item(place) => format!("[{place}]"),
        })
        .collect();
    text.strip_prefix('.').map(str::to_owned).unwrap_or(text)
}

/// The steps to the last value of a beginning of a JSON text, through the objects and lists that aren't closed yet.
fn open_path(json: &[u8]) -> Vec<Step> {
    let mut path = vec![];
    let mut expects_key = false;
    let mut rest = json.iter().copied();
    while let Some(byte) = rest.next() {
        match byte {
            b'"' => {
                let mut text = vec![];
                while let Some(byte) = rest.next().filter(|byte| *byte != b'"') {
                    text.push(byte);
                    text.extend(if byte == b'\\' { rest.next() } else { None });
                }
                if let Some(step) = path.last_mut().filter(|_| mem::take(&mut expects_key)) {
                    *step = Step::Key(String::from_utf8_lossy(&text).into_owned());
                }
            }
            b'{' => {
                path.push(Step::Start);
                expects_key = true;
            }
            b'[' => {
                path.push(Step::Item(0));
                expects_key = false;
            }
            b'}' | b']' => {
                path.pop();
                expects_key = false;
            }
            b',' => match path.last_mut() {
                Some(Step::Item(place)) => *place = place.saturating_add(1),
                _ => expects_key = true,
            },
            _ => {}
        }
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_end_at_the_value_that_was_read_last() {
        for (json, expected) in [
            ("", ""),
            ("{", ""),
            (r#"{"a"#, "a"),
            (r#"{"a":{"b":[1,{"c":"x,]}\"","#, "a.b[1].c"),
            (r#"{"a":{"b":[1,{"c":2}"#, "a.b[1]"),
            (r#"{"a":{"b":[1,{"c":2}]},"d":[[],["#, "d[1][0]"),
        ] {
            assert_eq!(written(&open_path(json.as_bytes())), expected, "{json}");
        }
    }
}

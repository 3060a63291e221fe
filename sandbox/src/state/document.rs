//! The text of an exported state, and the places of its faults.

use serde::{Deserialize, Serialize, de::IgnoredAny};
use serde_json::Value;

use super::{
    StateError,
    path::{Step, open_path, written},
};
use crate::Sandbox;

const FORMAT: &str = "wabakit sandbox state";

/// Version of the format, which changes with any key of the state.
const VERSION: u32 = 1;

#[derive(Serialize, Deserialize)]
struct Document<S> {
    format: String,
    version: u32,
    sandbox: S,
}

/// The text of a state.
pub(super) fn write(sandbox: &Sandbox) -> String {
    let document = Document { format: FORMAT.to_owned(), version: VERSION, sandbox };
    // Writing fails for maps without text as keys only, and the state has none.
    serde_json::to_string(&document).unwrap_or_default()
}

/// Reads the text of a state, which must have all keys and no other.
pub(super) fn read(text: &str) -> Result<Sandbox, StateError> {
    let fault = |error| fault(text, &error);
    let Document::<IgnoredAny> { format, version, .. } = serde_json::from_str(text).map_err(fault)?;
    if format != FORMAT {
        return Err(StateError::new("format", format!("expected {FORMAT:?}, got {format:?}")));
    }
    if version != VERSION {
        return Err(StateError::new("version", format!("expected {VERSION}, got {version}")));
    }
    let document: Document<Sandbox> = serde_json::from_str(text).map_err(fault)?;
    let given: Value = serde_json::from_str(text).map_err(fault)?;
    let understood = serde_json::to_value(&document).map_err(fault)?;
    check(&given, &understood, &mut vec![])?;
    Ok(document.sandbox)
}

/// Checks that all that was given was understood, and that nothing was filled in.
fn check(given: &Value, understood: &Value, path: &mut Vec<Step>) -> Result<(), StateError> {
    match (given, understood) {
        (Value::Object(given), Value::Object(understood)) => {
            for (key, given) in given {
                path.push(Step::Key(key.clone()));
                let understood = understood.get(key).ok_or_else(|| StateError::new(written(path), "unknown key"))?;
                check(given, understood, path)?;
                path.pop();
            }
            match understood.keys().find(|key| !given.contains_key(*key)) {
                Some(key) => Err(StateError::new(written(path), format!("missing field `{key}`"))),
                None => Ok(()),
            }
        }
        (Value::Array(given), Value::Array(understood)) if given.len() == understood.len() => {
            for (place, (given, understood)) in given.iter().zip(understood).enumerate() {
                path.push(Step::Item(place));
                check(given, understood, path)?;
                path.pop();
            }
            Ok(())
        }
        (given, understood) if given == understood => Ok(()),
        (_, understood) => Err(StateError::new(written(path), format!("expected {understood}"))),
    }
}

/// The error of a text that can't be read, with the path to the end of what was read.
fn fault(text: &str, error: &serde_json::Error) -> StateError {
    let line = text.split_inclusive('\n').take(error.line().saturating_sub(1)).map(str::len).sum::<usize>();
    let read = text.as_bytes().get(..line.saturating_add(error.column())).unwrap_or(text.as_bytes());
    let reason = error.to_string();
    let reason = reason.rsplit_once(" at line ").map_or(reason.as_str(), |(reason, _)| reason);
    StateError::new(written(&open_path(read)), reason)
}

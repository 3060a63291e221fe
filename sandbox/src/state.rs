//! The state of a sandbox as plain data: exported as one text, and marked to return to.

pub(crate) mod bytes;
mod document;
pub(crate) mod pairs;
mod path;

use std::{collections::BTreeMap, fmt, mem};

use serde_json::{Map, Value};

use crate::{Sandbox, What};

/// Marks that are kept.
const MARKS: usize = 100;

/// States to return to, by name.
pub(crate) type Marks = BTreeMap<String, Sandbox>;

/// The state as data. Numbers of log entries and IDs of deliveries are never used again, so that whoever follows the
/// log, or waits for the answer to a delivery, doesn't take one for another.
impl Sandbox {
    /// Returns the whole state as one JSON text: settings and secrets, media, the clock, and the deliveries that wait.
    /// Of the log, it has the number of entries only. Marks aren't part of it. The same state is always the same text.
    pub fn export(&self) -> String {
        document::write(self)
    }

    /// Replaces the state by one that was exported; the base URL and the marks stay. A text of another version, with
    /// unknown or missing keys, or that ends too early, is refused, and changes nothing.
    pub fn import(&mut self, text: &str) -> Result<(), StateError> {
        let state = document::read(text)?;
        self.replace(state);
        Ok(())
    }

    /// Remembers the state, the log included, under a name. The name may be used again, for the new state. At most 100
    /// marks.
    pub fn mark(&mut self, name: &str) -> Result<(), StateError> {
        let mut marks = mem::take(&mut self.marks);
        let is_full = marks.len() >= MARKS && !marks.contains_key(name);
        if !is_full {
            marks.insert(name.to_owned(), self.clone());
        }
        self.marks = marks;
        if is_full { Err(StateError::new("name", format!("at most {MARKS} marks, use a name again"))) } else { Ok(()) }
    }

    /// Returns to a state that was marked. All marks stay.
    pub fn back(&mut self, name: &str) -> Result<(), StateError> {
        let marked =
            self.marks.get(name).ok_or_else(|| StateError::new("name", format!("no mark is named {name:?}")))?;
        let state = marked.clone();
        self.replace(state);
        let about = [("type".to_owned(), Value::from("back")), ("name".to_owned(), name.into())];
        self.context.record(What::Changed, Map::from_iter(about));
        Ok(())
    }

    fn replace(&mut self, state: Sandbox) {
        let old = mem::replace(self, state);
        self.marks = old.marks;
        self.context.settings.base = old.context.settings.base;
        self.context.log.count_on_from(&old.context.log);
        self.context.deliveries.count_on_from(&old.context.deliveries);
    }
}

/// The reason why a state can't be imported, marked or returned to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StateError {
    path: String,
    reason: String,
}

impl StateError {
    fn new(path: impl Into<String>, reason: impl Into<String>) -> Self {
        Self { path: path.into(), reason: reason.into() }
    }

    /// Path of the value at fault, as in `sandbox.users.known`. Empty for the whole text.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Description of the fault.
    pub fn reason(&self) -> &str {
        &self.reason
    }
}

impl fmt::Display for StateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let separator = if self.path.is_empty() { "" } else { ": " };
        write!(f, "{}{separator}{}", self.path, self.reason)
    }
}

impl std::error::Error for StateError {}

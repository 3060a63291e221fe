//! Commands of the state: export and import it, mark it, and return to a mark.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::Value;
use wabakit::{ValidationError, model};

use super::read::read;
use crate::{
    Sandbox,
    command::{Command, CommandDescription, Commands, Done, refusal},
};

pub(crate) const COMMANDS: Commands = &[
    CommandDescription::of::<ExportState>(),
    CommandDescription::of::<State>(),
    CommandDescription::of::<MarkState>(),
    CommandDescription::of::<BackToState>(),
];

const FORMAT: &str = "wabakit sandbox state";

/// Version of the format, which changes with any key of the state.
const VERSION: u32 = 1;

/// Marks that are kept. Rule: `rules::state::MARKS`.
const MARKS: usize = 100;

/// Returns the whole state: settings and secrets, media, the clock, and the deliveries that wait.
///
/// Of the log, it has the number of the last entry only. Marks aren't part of it. The same state is always the same text.
#[model]
#[derive(Deserialize)]
pub struct ExportState {}

/// Replaces the state by one that `state.export` returned. The base URL and the marks stay.
///
/// The time goes on from that of the state. Deliveries that were under way are made again. A state of another version, or
/// with unknown or missing keys, is refused, and changes nothing.
#[model]
#[derive(Deserialize)]
pub struct State {
    /// Name of the format: `wabakit sandbox state`.
    pub format: String,
    /// Version of the format: 1.
    pub version: u32,
    /// State of the sandbox by area.
    pub sandbox: BTreeMap<String, Value>,
}

/// Keeps the state under a name, the log included. A name that is used again gets the new state.
#[model]
#[derive(Deserialize)]
pub struct MarkState {
    /// Name of the mark. At most 100 names.
    pub name: String,
}

/// Returns to a marked state. All marks stay, and log entries continue with new numbers.
///
/// The time goes on from that of the mark. Deliveries that were under way are made again.
#[model]
#[derive(Deserialize)]
pub struct BackToState {
    /// Name of the mark.
    pub name: String,
}

impl Command for ExportState {
    const NAME: &'static str = "state.export";
    type Answer = State;

    fn perform(self, sandbox: &mut Sandbox) -> Result<State, ValidationError> {
        let areas = serde_json::to_value(&*sandbox).and_then(serde_json::from_value);
        let sandbox = areas.map_err(|error| refusal("", "a state that can be written", &error.to_string()))?;
        Ok(State { format: FORMAT.to_owned(), version: VERSION, sandbox })
    }
}

impl Command for State {
    const NAME: &'static str = "state.import";
    const EXAMPLE: &'static str = r#"{"format": "wabakit sandbox state", "version": 1, "sandbox": {}}"#;
    type Answer = Done;

    fn perform(self, sandbox: &mut Sandbox) -> Result<Done, ValidationError> {
        if self.format != FORMAT {
            return Err(refusal("format", FORMAT, &self.format));
        }
        if self.version != VERSION {
            return Err(refusal("version", &VERSION.to_string(), &self.version.to_string()));
        }
        let state = read(self.sandbox.into_iter().collect::<Value>(), "sandbox")?;
        sandbox.replace(state, "import", "");
        Ok(Done {})
    }
}

impl Command for MarkState {
    const NAME: &'static str = "state.mark";
    const EXAMPLE: &'static str = r#"{"name": "start"}"#;
    type Answer = Done;

    fn perform(self, sandbox: &mut Sandbox) -> Result<Done, ValidationError> {
        if sandbox.marks.len() >= MARKS && !sandbox.marks.contains_key(&self.name) {
            return Err(refusal("name", &format!("one of the {MARKS} marks, as there are no more"), &self.name));
        }
        sandbox.mark(&self.name);
        Ok(Done {})
    }
}

impl Command for BackToState {
    const NAME: &'static str = "state.back";
    const EXAMPLE: &'static str = r#"{"name": "start"}"#;
    type Answer = Done;

    fn perform(self, sandbox: &mut Sandbox) -> Result<Done, ValidationError> {
        let marked = sandbox.marks.get(&self.name).ok_or_else(|| refusal("name", "the name of a mark", &self.name))?;
        let state = marked.clone();
        sandbox.replace(state, "back", &self.name);
        Ok(Done {})
    }
}

//! Commands: everything that can be done to the sandbox besides requests, described as data like the operations.
//!
//! A command is a struct that [`model`](wabakit::model) describes. The description checks the parameters, and is printed
//! as help and as a JSON Schema. HTTP, scenarios and Rust perform commands by one function.

mod content;
mod page;
mod period;
mod schema;

use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;
use wabakit::{Error, Json, JsonObject, Schema, Time, Type, ValidationError};

pub(crate) use self::period::PERIOD;
pub use self::{content::Content, period::Period};
use crate::{
    Sandbox, accounts, clock, deliveries, faults, messages, numbers, portfolio, state, templates, tokens, users,
};

/// A command: the struct of its parameters.
pub trait Command: Schema + Serialize + DeserializeOwned {
    /// Name of the command, as in `users.write`.
    const NAME: &'static str;
    /// Parameters of an example, as JSON.
    const EXAMPLE: &'static str = "{}";
    /// Result of the command.
    type Answer: Schema + Serialize;
    /// Performs the command. Paths in errors begin within the parameters.
    fn perform(self, sandbox: &mut Sandbox) -> Result<Self::Answer, ValidationError>;
}

/// Description of a command.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct CommandDescription {
    /// Name of the command, as in `users.write`.
    pub name: &'static str,
    /// Short name of the same command, as in `inbound`.
    pub alias: Option<&'static str>,
    /// Description of the parameters.
    pub params: Type,
    /// Description of the result.
    pub answer: Type,
    /// Parameters of an example, as JSON.
    pub example: &'static str,
    perform: fn(&mut Sandbox, Value) -> Result<Value, ValidationError>,
}

/// The commands of an area.
pub(crate) type Commands = &'static [CommandDescription];

const AREAS: &[Commands] = &[
    users::commands::COMMANDS,
    numbers::commands::COMMANDS,
    templates::commands::COMMANDS,
    clock::commands::COMMANDS,
    faults::commands::COMMANDS,
    state::commands::COMMANDS,
    deliveries::commands::COMMANDS,
    messages::commands::COMMANDS,
    accounts::commands::COMMANDS,
    portfolio::commands::COMMANDS,
    tokens::commands::COMMANDS,
];

impl CommandDescription {
    pub(crate) const fn of<C: Command>() -> Self {
        Self {
            name: C::NAME,
            alias: None,
            params: C::TYPE,
            answer: C::Answer::TYPE,
            example: C::EXAMPLE,
            perform: perform::<C>,
        }
    }

    pub(crate) const fn alias(self, name: &'static str) -> Self {
        Self { alias: Some(name), ..self }
    }

    /// Returns every command, by area.
    pub fn all() -> impl Iterator<Item = &'static Self> {
        AREAS.iter().copied().flatten()
    }

    /// Returns the command with this name or alias.
    pub fn find(name: &str) -> Option<&'static Self> {
        Self::all().find(|command| command.name == name || command.alias == Some(name))
    }

    /// Describes what a name that no command has should be, with the commands of the same area or the same verb.
    pub fn wanted(name: &str) -> String {
        let (area, verb) = name.split_once('.').unwrap_or((name, name));
        let is_near = |known: &&str| known.split_once('.').is_some_and(|known| known.0 == area || known.1 == verb);
        let mut near: Vec<&str> = Self::all().map(|command| command.name).filter(is_near).collect();
        if near.is_empty() {
            near = vec!["users.write"];
        }
        format!("the name of a command, as in {}", near.join(", "))
    }
}

impl Sandbox {
    /// Performs a command by its name, as in `users.write`. `params` is a JSON object; nothing at all means none. Returns
    /// the result as JSON.
    ///
    /// Webhooks that the command causes are delivered by [`poll`](Self::poll). An error has the path of the parameter at
    /// fault, as in `users.write.text.body`.
    pub fn command(&mut self, name: &str, params: &[u8], now: Time) -> Result<Value, ValidationError> {
        let command =
            CommandDescription::find(name).ok_or_else(|| refusal(name, &CommandDescription::wanted(name), ""))?;
        let params = if params.is_empty() { b"{}" } else { params };
        let text = str::from_utf8(params).map_err(|error| refusal(command.name, "UTF-8", &error.to_string()))?;
        let params = JsonObject::read(text).map_err(|error| refusal(command.name, error.wanted(), ""))?;
        let mut params = Json::from(params);
        command.params.check(&mut params, command.name).map_err(|error| of(error, command.name))?;
        self.start(now);
        (command.perform)(self, params.into()).map_err(|error| below(command.name, error))
    }

    /// Performs a command, as [`command`](Self::command) does it by name.
    pub fn run<C: Command>(&mut self, command: C, now: Time) -> Result<C::Answer, ValidationError> {
        let value = serde_json::to_value(&command).unwrap_or_default();
        C::TYPE.check(&mut value.into(), C::NAME).map_err(|error| of(error, C::NAME))?;
        self.start(now);
        command.perform(self).map_err(|error| below(C::NAME, error))
    }
}

fn perform<C: Command>(sandbox: &mut Sandbox, params: Value) -> Result<Value, ValidationError> {
    let command: C = serde_json::from_value(params).map_err(|error| refusal("", &error.to_string(), ""))?;
    let answer = command.perform(sandbox)?;
    Ok(serde_json::to_value(answer).unwrap_or_default())
}

/// The error of a command: where, what is expected there, and what was given.
pub(crate) fn refusal(path: &str, wanted: &str, got: &str) -> ValidationError {
    ValidationError { path: path.into(), wanted: wanted.into(), got: got.into() }
}

fn below(name: &str, error: ValidationError) -> ValidationError {
    let path = if error.path.is_empty() { name.to_owned() } else { [name, ".", &error.path].concat() };
    ValidationError { path, ..error }
}

fn of(error: Error, name: &str) -> ValidationError {
    match error {
        Error::Validation(error) => *error,
        other => refusal(name, &other.to_string(), ""),
    }
}

/// An answer without content.
#[wabakit::model]
pub struct Done {}

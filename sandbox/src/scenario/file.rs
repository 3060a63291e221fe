//! Reading of scenarios.

use std::{fmt, time::Duration};

use serde_json::{Map, Value, json};
use wabakit::{Object, Op, Type};

use super::{Scenario, ScenarioError};
use crate::{CommandDescription, Period, Settings, comments};

/// One step. Texts in it may stand for parts of earlier results.
#[derive(Clone, Debug)]
pub(super) struct Step {
    /// Path of the action in the file, as in `steps[3].users.write`.
    pub(super) path: String,
    pub(super) action: Action,
    /// Name under which the result is kept.
    pub(super) keep: Option<String>,
    pub(super) wanted: Wanted,
}

#[derive(Clone, Debug)]
pub(super) enum Action {
    Command { name: &'static str, params: Value },
    Call { op: &'static Op, params: Value, file: Value, token: Value, patience: Option<Duration> },
    App { answers: Option<Answers>, secret: Value },
    Log { search: Value, count: Count, within: Duration },
    Events { events: Value, is_ordered: bool, within: Duration },
}

/// Answer of the app to webhooks.
#[derive(Clone, Copy, Debug)]
pub(super) enum Answers {
    Status(u16),
    /// Webhooks arrive, but aren't answered.
    Silent,
    /// Webhooks aren't taken.
    Away,
}

/// Number of entries that a search must find.
#[derive(Clone, Copy, Debug)]
pub(super) enum Count {
    Exactly(usize),
    AtLeast(usize),
}

/// Result that a step must have.
#[derive(Clone, Debug)]
pub(super) enum Wanted {
    /// Success, with these parts of the result and of its headers.
    Done { gives: Value, headers: Value },
    /// Error with these parts.
    Refused(Value),
    /// No whole response.
    Lost,
}

impl fmt::Display for Wanted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Wanted::Done { .. } => f.write_str("success"),
            Wanted::Refused(error) => write!(f, "the error {error}"),
            Wanted::Lost => f.write_str("no whole response"),
        }
    }
}

type Read<T> = Result<T, ScenarioError>;

/// Reads a scenario.
pub(super) fn read(text: &str) -> Read<Scenario> {
    let text = comments::blanked(text).map_err(|reason| ScenarioError::new("", reason))?;
    let file = serde_json::from_str(&text).map_err(|error| ScenarioError::new("", error.to_string()))?;
    let mut keys = Keys::of(file, "")?;
    let about = keys.text("about")?.ok_or_else(|| ScenarioError::new("about", "required"))?;
    let seed = keys.take("seed");
    let mut world = keys.take("world").unwrap_or_else(|| json!({ "extends": "default" }));
    if let (Some(seed), Some(world)) = (seed, world.as_object_mut()) {
        world.insert("seed".into(), seed);
    }
    let settings = Settings::parse(&world.to_string()).map_err(|error| below("world", &error.path, error.reason))?;
    if let Some(place) = settings.apps.iter().position(|app| app.callback.is_some()) {
        let reason = "the scenario itself is the app, so there is no callback URL";
        return Err(ScenarioError::new(format!("world.apps[{place}].callback"), reason));
    }
    let Some(Value::Array(steps)) = keys.take("steps") else { return Err(ScenarioError::new("steps", "a list")) };
    keys.end()?;
    let steps = steps.into_iter().enumerate().map(|(place, step)| self::step(step, format!("steps[{place}]")));
    Ok(Scenario { about, settings, steps: steps.collect::<Read<_>>()? })
}

fn step(step: Value, path: String) -> Read<Step> {
    let mut keys = Keys::of(step, &path)?;
    let keep = keys.text("as")?;
    let (path, action) = action(&mut keys)?;
    let wanted = wanted(&mut keys, &action)?;
    keys.end()?;
    Ok(Step { path, action, keep, wanted })
}

/// The action of a step, with its path.
fn action(keys: &mut Keys) -> Read<(String, Action)> {
    if let Some(op) = keys.text("call")? {
        let path = keys.path("call");
        let op = Op::find(&op).map_err(|_| ScenarioError::new(path.clone(), format!("there is no operation {op}")))?;
        let params = keys.take("with").unwrap_or_else(|| json!({}));
        let (file, token) = (keys.take("file").unwrap_or_default(), keys.take("token").unwrap_or_default());
        let patience = keys.period("within")?;
        return Ok((keys.path("with"), Action::Call { op, params, file, token, patience }));
    }
    if let Some(app) = keys.take("app") {
        let mut keys = Keys::of(app, &keys.path("app"))?;
        let answers = keys.take("answers").map(|answers| self::answers(&answers, &keys)).transpose()?;
        let secret = keys.take("secret").unwrap_or_default();
        keys.end()?;
        return Ok((keys.path, Action::App { answers, secret }));
    }
    if let Some(expect) = keys.take("expect") {
        let mut keys = Keys::of(expect, &keys.path("expect"))?;
        let action = expectation(&mut keys)?;
        keys.end()?;
        return Ok((keys.path, action));
    }
    let command = keys.object.keys().find_map(|key| Some((key.clone(), CommandDescription::find(key)?)));
    let Some((key, command)) = command else {
        let key = keys.object.keys().next().cloned().unwrap_or_default();
        return Err(ScenarioError::new(keys.path(&key), "a step is a command, call, app or expect"));
    };
    let path = keys.path(&key);
    let params = match keys.take(&key).unwrap_or_default() {
        params @ Value::Object(_) => params,
        value => json!({ first_parameter(&command.params).unwrap_or_default(): value }),
    };
    Ok((path, Action::Command { name: command.name, params }))
}

fn answers(given: &Value, keys: &Keys) -> Read<Answers> {
    let status = given.as_u64().and_then(|status| u16::try_from(status).ok());
    match (status, given.as_str()) {
        (Some(status @ 100..=599), _) => Ok(Answers::Status(status)),
        (_, Some("silent")) => Ok(Answers::Silent),
        (_, Some("away")) => Ok(Answers::Away),
        _ => Err(ScenarioError::new(keys.path("answers"), "a status code, silent or away")),
    }
}

fn expectation(keys: &mut Keys) -> Read<Action> {
    let within = keys.period("within")?.unwrap_or_default();
    if let Some(search) = keys.take("log") {
        let count = match (keys.count("count")?, keys.count("at_least")?) {
            (Some(count), None) => Count::Exactly(count),
            (None, least) => Count::AtLeast(least.unwrap_or(1)),
            (Some(_), Some(_)) => return Err(ScenarioError::new(keys.path("at_least"), "not beside count")),
        };
        return Ok(Action::Log { search, count, within });
    }
    match keys.take("events") {
        Some(events @ Value::Array(_)) => {
            let is_ordered = keys.flag("ordered")?.unwrap_or(true);
            Ok(Action::Events { events, is_ordered, within })
        }
        _ => Err(ScenarioError::new(keys.path.clone(), "log, or a list of events")),
    }
}

fn wanted(keys: &mut Keys, action: &Action) -> Read<Wanted> {
    let (lost, refused) = (keys.flag("lost")?, keys.take("refused"));
    let (gives, headers) = (keys.take("gives"), keys.take("headers"));
    let has_done = gives.is_some() || headers.is_some();
    if [lost == Some(true), refused.is_some(), has_done].into_iter().filter(|is_there| *is_there).count() > 1 {
        return Err(ScenarioError::new(keys.path.clone(), "one of lost, refused, or gives and headers"));
    }
    let is_call = matches!(action, Action::Call { .. });
    if !is_call && (lost.is_some() || headers.is_some()) {
        return Err(ScenarioError::new(keys.path.clone(), "only calls have headers, and can be lost"));
    }
    Ok(match refused {
        Some(code @ Value::Number(_)) => Wanted::Refused(json!({ "code": code })),
        Some(path @ Value::String(_)) => Wanted::Refused(json!({ "path": path })),
        Some(error) => Wanted::Refused(error),
        None if lost == Some(true) => Wanted::Lost,
        None => Wanted::Done { gives: gives.unwrap_or_default(), headers: headers.unwrap_or_default() },
    })
}

/// Name of the first parameter of a command.
fn first_parameter(params: &Type) -> Option<&'static str> {
    let Type::Object(Object { fields, .. }) = params else { return None };
    let first = fields.first()?;
    if first.flat { first_parameter(&first.ty) } else { Some(first.name) }
}

/// The keys of an object that aren't read yet.
struct Keys {
    object: Map<String, Value>,
    path: String,
}

impl Keys {
    fn of(value: Value, path: &str) -> Read<Self> {
        match value {
            Value::Object(object) => Ok(Self { object, path: path.to_owned() }),
            _ => Err(ScenarioError::new(path, "must be an object")),
        }
    }

    fn path(&self, key: &str) -> String {
        if self.path.is_empty() { key.to_owned() } else { format!("{}.{key}", self.path) }
    }

    fn take(&mut self, key: &str) -> Option<Value> {
        self.object.remove(key)
    }

    /// Takes a value, which `read` must understand.
    fn typed<T>(&mut self, key: &str, wanted: &str, read: impl Fn(&Value) -> Option<T>) -> Read<Option<T>> {
        let refused = || ScenarioError::new(self.path(key), format!("must be {wanted}"));
        let value = self.object.get(key).map(|value| read(value).ok_or_else(refused)).transpose()?;
        self.object.remove(key);
        Ok(value)
    }

    fn text(&mut self, key: &str) -> Read<Option<String>> {
        self.typed(key, "a text", |value| value.as_str().map(str::to_owned))
    }

    fn flag(&mut self, key: &str) -> Read<Option<bool>> {
        self.typed(key, "true or false", Value::as_bool)
    }

    fn count(&mut self, key: &str) -> Read<Option<usize>> {
        self.typed(key, "a number", |value| usize::try_from(value.as_u64()?).ok())
    }

    fn period(&mut self, key: &str) -> Read<Option<Duration>> {
        let period = |value: &Value| value.as_str().and_then(Period::parse).map(|Period(time)| time);
        self.typed(key, "a duration, as in 10m", period)
    }

    /// Refuses the keys that were not read.
    fn end(&self) -> Read<()> {
        match self.object.keys().next() {
            Some(key) => Err(ScenarioError::new(self.path(key), "there is no such key here")),
            None => Ok(()),
        }
    }
}

fn below(name: &str, path: &str, reason: String) -> ScenarioError {
    ScenarioError::new(if path.is_empty() { name.to_owned() } else { format!("{name}.{path}") }, reason)
}

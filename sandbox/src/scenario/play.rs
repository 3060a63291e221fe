//! A run of a scenario: its steps one after the other, with the app between them.

use std::{fmt, mem, time::Duration};

use base64::{Engine as _, engine::general_purpose::STANDARD};
use serde_json::{Map, Value, json};
use wabakit::{Api, Error, File, JsonObject, Op, Options, RawCall};

use super::{
    Outcome, Scenario,
    app::{App, described, request},
    compare::{Mismatch, differences, is_permutation},
    engine::Engine,
    file::{Action, Answers, Count, Step, Wanted},
    places::filled,
    transcript::Transcript,
};
use crate::{
    Command, Sandbox, Settings,
    commands::{AdvanceClock, AnswerDelivery, ExportState, SetClock, SetRate, State, TakeDeliveries},
};

pub(super) struct Player<'r, E> {
    scenario: &'r Scenario,
    engine: &'r mut E,
    api: Api,
    app: App,
    /// Results by name.
    known: Map<String, Value>,
    /// Number of the last entry of the log before the scenario.
    start: u64,
    failures: Vec<Mismatch>,
    transcript: Transcript,
}

/// Result of a step.
enum Ended {
    Done {
        result: Value,
        headers: Value,
    },
    Refused(Value),
    Lost,
    /// An expectation wasn't met.
    Unmet(Vec<Mismatch>),
}

impl<'r, E: Engine> Player<'r, E> {
    pub(super) fn new(scenario: &'r Scenario, engine: &'r mut E) -> Self {
        let Settings { portfolios, apps, accounts, tokens, .. } = &scenario.settings;
        let mut api = Api::new(tokens.first().map_or("", |token| &token.text)).base_url(engine.url()).allow_http();
        if let Some(number) = accounts.iter().flat_map(|account| &account.numbers).next() {
            api = api.number(number.id.as_str());
        }
        if let (Some(account), Some(portfolio), Some(app)) = (accounts.first(), portfolios.first(), apps.first()) {
            api = api.waba(account.id.as_str()).business(portfolio.id.as_str()).app(app.id.as_str());
        }
        let world = serde_json::to_value(&scenario.settings).unwrap_or_default();
        Self {
            scenario,
            api,
            app: App::new(apps),
            known: Map::from_iter([("world".to_owned(), world)]),
            start: 0,
            failures: vec![],
            transcript: Transcript::new(engine.url()),
            engine,
        }
    }

    pub(super) fn play(mut self) -> Outcome {
        match self.begin() {
            Ok(()) => self.scenario.steps.iter().for_each(|step| self.take(step)),
            Err(error) => self.failures.push(Mismatch::new("world", "a sandbox that takes it", error)),
        }
        for entry in self.engine.log("", self.start).unwrap_or_default() {
            self.transcript.add("log", &entry);
        }
        Outcome::new(self.failures, self.transcript)
    }

    /// Gives the world of the scenario to the sandbox.
    fn begin(&mut self) -> Result<(), Value> {
        let state = fresh(&self.scenario.settings).map_err(Value::from)?;
        self.engine.command(State::NAME, &state)?;
        let entries = self.engine.log("", 0)?;
        self.start = entries.last().and_then(|entry| entry.get("number")?.as_u64()).unwrap_or_default();
        Ok(())
    }

    /// Takes a step, and compares its result. Then the app gets the webhooks that are due.
    fn take(&mut self, step: &Step) {
        let ended = self.perform(step).unwrap_or_else(|place| {
            Ended::Unmet(vec![Mismatch::new(&step.path, "a result of an earlier step", place)])
        });
        match &ended {
            Ended::Done { result, .. } if is_stable(&step.action) => self.transcript.add(&step.path, result),
            Ended::Refused(error) => self.transcript.add_error(&step.path, error),
            Ended::Done { .. } | Ended::Lost | Ended::Unmet(_) => self.transcript.add(&step.path, &Value::Null),
        }
        let compared = self.compare(step, &ended);
        self.failures.extend(compared);
        if let (Ended::Done { result, .. }, Some(name)) = (ended, &step.keep) {
            self.known.insert(name.clone(), result);
        }
        self.deliver();
    }

    /// Lists where a result isn't as it must be.
    fn compare(&self, step: &Step, ended: &Ended) -> Vec<Mismatch> {
        let path = &step.path;
        let fill = |value| filled(value, &self.known).unwrap_or_else(Value::from);
        match (&step.wanted, ended) {
            (Wanted::Done { gives, headers }, Ended::Done { result, headers: got }) => {
                let parts = [(gives, result, "gives"), (headers, got, "headers")];
                let given = parts.into_iter().filter(|(expected, ..)| !expected.is_null());
                given
                    .flat_map(|(expected, got, key)| differences(&fill(expected), got, &format!("{path}: {key}")))
                    .collect()
            }
            (Wanted::Refused(expected), Ended::Refused(error)) => {
                differences(&fill(expected), error, &format!("{path}: refused"))
            }
            (Wanted::Lost, Ended::Lost) => vec![],
            (_, Ended::Unmet(mismatches)) => mismatches.clone(),
            (wanted, ended) => vec![Mismatch::new(path, wanted, ended)],
        }
    }

    /// Performs the action of a step. An error is a part of an earlier result that doesn't exist.
    fn perform(&mut self, step: &Step) -> Result<Ended, String> {
        let fill = |value| filled(value, &self.known);
        Ok(match &step.action {
            Action::Command { name, params } => {
                let params = fill(params)?;
                Ended::of(self.engine.command(name, &params))
            }
            Action::Call { op, params, file, token, patience } => {
                let (params, file, token) = (fill(params)?, fill(file)?, fill(token)?);
                self.call(op, params, &file, &token, *patience)
            }
            Action::App { answers, secret } => {
                if let Value::String(secret) = fill(secret)? {
                    self.app.webhooks = self.app.webhooks.clone().with_secret(secret);
                }
                self.app.answers = answers.unwrap_or(self.app.answers);
                Ended::of(Ok(Value::Null))
            }
            Action::Log { search, count, within } => {
                let search = fill(search)?;
                self.expect_entries(&step.path, search.as_str().unwrap_or_default(), *count, *within)
            }
            Action::Events { events, is_ordered, within } => {
                let events = fill(events)?;
                self.expect_events(&step.path, &events, *is_ordered, *within)
            }
        })
    }

    /// Calls an operation as the app.
    fn call(
        &mut self,
        op: &'static Op,
        params: Value,
        file: &Value,
        token: &Value,
        patience: Option<Duration>,
    ) -> Ended {
        let api = token.as_str().map_or_else(|| self.api.clone(), |token| self.api.clone().token(token));
        let Value::Object(params) = params else { return Ended::refused(Error::validation("with", "an object", "")) };
        let params = JsonObject::from(params);
        let file = file.as_str().map(|file| STANDARD.decode(file).unwrap_or_default());
        let call =
            RawCall { params: params.clone(), file: file.as_deref().map(File::Held), options: Options::default() };
        let request = match api.call(op, call) {
            Ok(request) => request,
            Err(error) => return Ended::refused(error),
        };
        let Some(response) = self.engine.call(request, patience) else { return Ended::Lost };
        let (head, body) = response.into_parts();
        let headers = head.headers.iter().map(|(name, value)| (name.as_str(), value.as_bytes()));
        if let Err(error) = api.check_response(op, head.status.as_u16(), headers, &body, Some(&params)) {
            return Ended::refused(error);
        }
        let result = serde_json::from_slice(&body).unwrap_or_else(|_| json!({ "base64": STANDARD.encode(&body) }));
        Ended::Done { result, headers: described(&head.headers) }
    }

    /// Waits until a search finds as many entries of the log as expected.
    fn expect_entries(&mut self, path: &str, search: &str, count: Count, within: Duration) -> Ended {
        let (Count::Exactly(wanted) | Count::AtLeast(wanted)) = count;
        let found = self.wait(within, |player| {
            let found = player.engine.log(search, player.start)?;
            Ok((found.len() >= wanted.max(1), found))
        });
        match (found, count) {
            (Err(error), _) => Ended::Refused(error),
            (Ok(found), Count::Exactly(count)) if found.len() != count => {
                Ended::unmet(path, format!("exactly {count} entries"), &found.into())
            }
            (Ok(found), Count::AtLeast(count)) if found.len() < count => {
                Ended::unmet(path, format!("at least {count} entries"), &found.into())
            }
            (Ok(found), _) => Ended::of(Ok(found.into())),
        }
    }

    /// Waits until the app has received as many events as expected.
    fn expect_events(&mut self, path: &str, expected: &Value, is_ordered: bool, within: Duration) -> Ended {
        let items = expected.as_array().map(Vec::as_slice).unwrap_or_default();
        let waited = self.wait(within, |player| Ok((player.app.events.len() >= items.len().max(1), ())));
        if let Err(error) = waited {
            return Ended::Refused(error);
        }
        let events = mem::take(&mut self.app.events);
        match is_ordered {
            false if is_permutation(items, &events) => Ended::of(Ok(events.into())),
            false => Ended::unmet(path, format!("in any order: {expected}"), &events.into()),
            true => match differences(expected, &events.clone().into(), &format!("{path}.events")) {
                none if none.is_empty() => Ended::of(Ok(events.into())),
                some => Ended::Unmet(some),
            },
        }
    }

    /// Looks again and again until it is done, or the time is over. The first looks are a second apart.
    fn wait<T>(
        &mut self,
        within: Duration,
        mut look: impl FnMut(&mut Self) -> Result<(bool, T), Value>,
    ) -> Result<T, Value> {
        let mut waited = Duration::ZERO;
        loop {
            let (is_done, found) = look(self)?;
            let left = within.saturating_sub(waited);
            if is_done || left.is_zero() {
                return Ok(found);
            }
            let step = left.min(waited.max(Duration::from_secs(1)));
            self.engine
                .command(AdvanceClock::NAME, &json!({ "ms": u64::try_from(step.as_millis()).unwrap_or(u64::MAX) }))?;
            self.deliver();
            waited = waited.saturating_add(step);
        }
    }

    /// Hands the webhooks that are due to the app, and its answers to the sandbox.
    fn deliver(&mut self) {
        while !matches!(self.app.answers, Answers::Away) {
            let taken = self.engine.command(TakeDeliveries::NAME, &json!({})).unwrap_or_default();
            let Some(deliveries) = taken.get("deliveries").and_then(Value::as_array).filter(|taken| !taken.is_empty())
            else {
                return;
            };
            for delivery in deliveries {
                let (response, seen) = self.app.receive(&request(delivery));
                self.transcript.add_text("webhook", &seen);
                if let Some((status, body)) = response {
                    let answer = json!({ "id": delivery.get("id"), "status": status, "body": body });
                    // A delivery may have ended in the meantime.
                    let _ = self.engine.command(AnswerDelivery::NAME, &answer);
                }
            }
        }
    }
}

impl Ended {
    fn of(result: Result<Value, Value>) -> Self {
        match result {
            Ok(result) => Ended::Done { result, headers: Value::Null },
            Err(error) => Ended::Refused(error),
        }
    }

    fn refused(error: Error) -> Self {
        Ended::Refused(error.to_json().into())
    }

    fn unmet(path: &str, expected: String, got: &Value) -> Self {
        Ended::Unmet(vec![Mismatch::new(path, expected, got)])
    }
}

impl fmt::Display for Ended {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Ended::Done { result, .. } => write!(f, "success: {result}"),
            Ended::Refused(error) => write!(f, "the error {error}"),
            Ended::Lost | Ended::Unmet(_) => f.write_str("no whole response"),
        }
    }
}

/// The state of a sandbox with these settings, on which nothing has happened and whose clock stands.
fn fresh(settings: &Settings) -> Result<Value, String> {
    let mut sandbox = Sandbox::new(settings.clone());
    let begin = Scenario::BEGIN;
    let set = sandbox.run(SetRate::new(0_u32), begin).and_then(|_| sandbox.run(SetClock::new(begin.0), begin));
    let state = set.and_then(|_| sandbox.command(ExportState::NAME, b"", begin));
    state.map_err(|error| error.to_string())
}

/// Returns true if the result of an action is the same on every sandbox.
fn is_stable(action: &Action) -> bool {
    !matches!(action, Action::Command { name: ExportState::NAME, .. })
}

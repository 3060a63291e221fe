//! `wabakit sandbox scenario`: runs scenarios, in this process or on a sandbox that runs elsewhere.

use std::{
    fs,
    path::{Path, PathBuf},
    time::Duration,
};

use axum::http::{Method, Request, Response};
use clap::{Args, Subcommand};
use serde_json::{Value, json};
use wabakit_sandbox::scenario::{Engine, Outcome, Scenario};

use super::remote::{Refused, Remote};
use crate::{failure::Failure, output};

/// Run scenarios: files with a world, steps and expectations
#[derive(Subcommand)]
pub(crate) enum Command {
    Run(Run),
}

/// Run scenarios, and print the steps that ended otherwise than expected
///
/// Prints each scenario with the SHA-256 of its transcript, which is the same on every sandbox. Exit code 1 if an
/// expectation wasn't met.
#[derive(Args)]
#[command(after_long_help = "\
Example:
  wabakit sandbox scenario run tests/scenarios/*.jsonc")]
pub(crate) struct Run {
    /// Scenarios: JSON with comments
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    /// URL of a running sandbox, whose state each scenario replaces. Default: a sandbox in this process.
    #[arg(long, value_name = "URL")]
    url: Option<String>,
    /// Print one JSON object for each scenario
    #[arg(long)]
    json: bool,
}

impl Command {
    pub(crate) fn run(&self) -> Result<(), Failure> {
        let Command::Run(run) = self;
        run.run()
    }
}

impl Run {
    fn run(&self) -> Result<(), Failure> {
        let scenarios = self.files.iter().map(|file| Ok((file.display().to_string(), read(file)?)));
        let mut remote = self.url.as_deref().map(Distant::at).transpose()?;
        let mut have_passed = true;
        for (name, scenario) in scenarios.collect::<Result<Vec<_>, Failure>>()? {
            let outcome = match &mut remote {
                Some(remote) => remote.run(&scenario)?,
                None => scenario.run(),
            };
            have_passed &= outcome.has_passed();
            if self.json {
                output::line(&described(&name, &scenario, &outcome).to_string())?;
            } else {
                let verdict = if outcome.has_passed() { "passed" } else { "FAILED" };
                let about = scenario.about();
                output::write(format!("{verdict} {name}: {about}\n{outcome}  sha256 {}\n", outcome.hash()).as_bytes())?;
            }
        }
        if have_passed { Ok(()) } else { Err(Failure::Reported(1)) }
    }
}

fn read(file: &Path) -> Result<Scenario, Failure> {
    let name = file.display().to_string();
    let text =
        fs::read_to_string(file).map_err(|error| Failure::usage(&name, "a readable file", &error.to_string()))?;
    Scenario::parse(&text).map_err(|error| {
        let place = if error.path.is_empty() { name } else { format!("{name}: {}", error.path) };
        Failure::usage(&place, &error.reason, "")
    })
}

fn described(name: &str, scenario: &Scenario, outcome: &Outcome) -> Value {
    let failures = outcome.failures().iter();
    let failures = failures.map(|it| json!({ "path": it.path, "expected": it.expected, "got": it.got }));
    json!({
        "file": name, "about": scenario.about(), "passed": outcome.has_passed(),
        "failures": failures.collect::<Vec<_>>(), "sha256": outcome.hash(),
    })
}

/// A sandbox that runs elsewhere, on which scenarios run.
struct Distant {
    remote: Remote,
    /// Reason why the sandbox can't be reached.
    unreachable: Option<String>,
}

impl Distant {
    fn at(url: &str) -> Result<Self, Failure> {
        Ok(Self { remote: Remote::at(url)?, unreachable: None })
    }

    fn run(&mut self, scenario: &Scenario) -> Result<Outcome, Failure> {
        let outcome = scenario.run_on(self);
        self.unreachable.take().map_or(Ok(outcome), |reason| Err(Failure::Transport(reason)))
    }

    /// Asks the sandbox itself. An error is JSON.
    fn ask(&mut self, method: Method, path: &str, body: Vec<u8>) -> Result<Value, Value> {
        self.remote.ask(method, path, body).map_err(|refused| match refused {
            Refused::Error(error) => error,
            Refused::Unreachable(reason) => self.unreachable.insert(reason).as_str().into(),
        })
    }
}

impl Engine for Distant {
    fn url(&self) -> &str {
        &self.remote.url
    }

    fn command(&mut self, name: &str, params: &Value) -> Result<Value, Value> {
        self.ask(Method::POST, name, params.to_string().into_bytes())
    }

    fn call(&mut self, request: Request<Vec<u8>>, patience: Option<Duration>) -> Option<Response<Vec<u8>>> {
        match patience {
            Some(patience) => self.remote.client.within(patience).send(request).ok(),
            None => self.remote.client.send(request).ok(),
        }
    }

    fn log(&mut self, search: &str, after: u64) -> Result<Vec<Value>, Value> {
        let mut query = form_urlencoded::Serializer::new(String::new());
        let query = query.append_pair("q", search).append_pair("after", &after.to_string()).finish();
        match self.ask(Method::GET, &format!("log?{query}"), vec![])? {
            Value::Array(entries) => Ok(entries),
            other => Err(other),
        }
    }
}

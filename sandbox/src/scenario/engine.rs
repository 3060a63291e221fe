//! Sandboxes on which scenarios run.

use std::time::Duration;

use http::{Request, Response};
use serde_json::Value;
use wabakit::{Error, Time};

use super::Scenario;
use crate::{
    Command, Disturbance, Entry, Output, Sandbox, Settings,
    commands::{AdvanceClock, Settle},
};

/// A sandbox on which scenarios run: in this process, or elsewhere.
pub trait Engine {
    /// Returns the base URL of the sandbox.
    fn url(&self) -> &str;

    /// Performs a command. It ends when what is due has happened. An error is JSON as in [`Error::to_json`].
    fn command(&mut self, name: &str, params: &Value) -> Result<Value, Value>;

    /// Sends a request of the app. Returns nothing if no whole response arrives, or none within the app's patience.
    fn call(&mut self, request: Request<Vec<u8>>, patience: Option<Duration>) -> Option<Response<Vec<u8>>>;

    /// Returns the entries of the log after a number that match a search, in order. An error is JSON, too.
    fn log(&mut self, search: &str, after: u64) -> Result<Vec<Value>, Value>;
}

/// A sandbox in this process.
pub(super) struct Local(Sandbox);

/// Time of the host, which stands.
const HOST: Time = Scenario::BEGIN;

impl Local {
    const URL: &'static str = "https://sandbox.invalid";

    pub(super) fn new() -> Self {
        let mut sandbox = Sandbox::new(Settings::default());
        sandbox.set_base(Self::URL);
        Self(sandbox)
    }
}

impl Engine for Local {
    fn url(&self) -> &str {
        Self::URL
    }

    fn command(&mut self, name: &str, params: &Value) -> Result<Value, Value> {
        let done = self.0.command(name, params.to_string().as_bytes(), HOST);
        let answer = done.map_err(|error| Value::from(Error::Validation(Box::new(error)).to_json()))?;
        // Attempts that time out are part of a move of the clock. No delivery has a URL to go to.
        while let Output::Transmit { id, .. } = self.0.poll(HOST) {
            self.0.delivered(id, None, HOST);
        }
        let is_move = matches!(name, AdvanceClock::NAME | Settle::NAME);
        let after = answer.get("after").and_then(Value::as_u64).filter(|_| is_move);
        Ok(after.map_or(answer, |after| serde_json::to_value(self.0.moved(after)).unwrap_or_default()))
    }

    fn call(&mut self, request: Request<Vec<u8>>, patience: Option<Duration>) -> Option<Response<Vec<u8>>> {
        let response = self.0.handle(&request, HOST);
        let Disturbance { lost, cut, delay, .. } = response.extensions().get().copied().unwrap_or_default();
        let is_late = patience.is_some_and(|patience| delay > patience);
        (!lost && !cut && !is_late).then_some(response)
    }

    fn log(&mut self, search: &str, after: u64) -> Result<Vec<Value>, Value> {
        let found = self.0.search(search, after, usize::MAX);
        let found = found.map_err(|error| Value::from(Error::validation("log.q", error.to_string(), "").to_json()))?;
        Ok(found.into_iter().map(Entry::to_json).collect())
    }
}

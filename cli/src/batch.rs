//! Batches: many calls in one request.

use clap::Args;
use serde_json::{Map, Value};
use wabakit::{Api, BatchResponse, Op};

use crate::{
    calls::Checks,
    failure::{Failure, wrapped},
    http::Client,
    output,
    settings::Settings,
};

/// Call up to 50 operations in one request
///
/// Reads the calls from stdin: a JSON list of {"op": "...", "params": {...}}, with the names and parameters of
/// `wabakit call`, but without files. Prints one object per line, in the order of the calls: {"body": ...}, or
/// {"error": ...} if the call failed. The exit code is that of the batch as a whole: 0 even if calls failed. Each call
/// counts against the rate limits. Nothing is retried.
#[derive(Args)]
#[command(after_long_help = "\
Example:
  echo '[{\"op\": \"phone_numbers.get\"}, {\"op\": \"settings.get\"}]' | wabakit batch --number 106540352242922")]
pub(crate) struct Batch {
    #[command(flatten)]
    checks: Checks,
    #[command(flatten)]
    settings: Settings,
}

impl Batch {
    pub(crate) fn run(&self) -> Result<(), Failure> {
        let api = self.settings.api()?;
        let mut batch = api.batch();
        let mut ops = vec![];
        for (op, params) in read()? {
            batch.call(op, self.checks.call(op, params)?.raw())?;
            ops.push(op);
        }
        let request = batch.request()?;
        let answer = Client::to(request.uri()).send(request).map_err(Failure::Transport)?;
        let responses = batch.responses(&answer)?;
        ops.iter().zip(responses.all()).try_for_each(|(op, response)| output::line(&result(&api, op, response)))
    }
}

/// A call of the list: its operation and its parameters.
type Call = (&'static Op, Map<String, Value>);

/// Reads the calls from stdin.
fn read() -> Result<Vec<Call>, Failure> {
    let Ok(Value::Array(calls)) = serde_json::from_slice(&output::read()?) else {
        return Err(Failure::usage("batch", "a JSON list of calls, each {\"op\": ..., \"params\": {...}}", ""));
    };
    let call = |(place, call): (usize, &Value)| {
        let op = call.get("op").and_then(Value::as_str).unwrap_or_default();
        let params = match call.get("params") {
            None => Map::new(),
            Some(Value::Object(params)) => params.clone(),
            Some(_) => return Err(Failure::usage(&format!("batch[{place}].params"), "a JSON object", "")),
        };
        Ok((Op::find(op)?, params))
    };
    calls.iter().enumerate().map(call).collect()
}

/// Returns the result of a call: `{"body":…}` or `{"error":…}`.
fn result(api: &Api, op: &Op, response: &BatchResponse) -> String {
    let BatchResponse { status, headers, body } = response;
    let headers = headers.iter().map(|(name, value)| (name, value));
    match api.check_response(op, *status, headers, body.as_bytes(), None) {
        Err(error) => wrapped(error.to_json().into()).to_string(),
        Ok(true) => format!("{{\"body\":{}}}", String::from_utf8_lossy(&wabakit::without_tokens(body.as_bytes()))),
        Ok(false) => "{\"body\":{}}".to_owned(),
    }
}

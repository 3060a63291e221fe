//! `/_sandbox/…`: actions of users and of the platform, and the log.

use std::time::Duration;

use axum::http::{Method, Request, Response, StatusCode, header};
use serde_json::{Value, json};
use tokio::time::timeout;
use wabakit::Error;
use wabakit_sandbox::Entry;

use super::Shared;
use crate::failure::wrapped;

/// Maximum time to wait for deliveries before the reply to a moved clock.
const PATIENCE: Duration = Duration::from_secs(5);

pub(super) async fn answer(shared: &Shared, what: &str, request: &Request<Vec<u8>>) -> Response<Vec<u8>> {
    let outcome = match (request.method(), what) {
        (&Method::POST, "advance") => advance(shared, request.body()).await,
        (&Method::POST, name) => {
            let done = shared.change(|sandbox, clock| sandbox.command(name, request.body(), clock.now()));
            done.map_err(|error| Error::Validation(Box::new(error)))
        }
        (&Method::GET, "log") => Ok(shared.sandbox().log().map(Entry::to_json).collect()),
        _ => Err(invalid(what, "POST and the name of a command, or GET log")),
    };
    let (status, body) = match outcome {
        Ok(answer) => (StatusCode::OK, answer),
        Err(error) => (StatusCode::BAD_REQUEST, wrapped(error.to_json().into())),
    };
    let response = Response::builder().status(status).header(header::CONTENT_TYPE, "application/json");
    response.body(body.to_string().into_bytes()).unwrap_or_default()
}

/// Moves the clock. Replies once all webhooks that are due have been delivered.
async fn advance(shared: &Shared, body: &[u8]) -> Result<Value, Error> {
    let body: Value = serde_json::from_slice(body).unwrap_or_default();
    let time =
        body.get("ms").and_then(Value::as_u64).ok_or_else(|| invalid("advance.ms", "a number of milliseconds"))?;
    let mut settled = shared.settled.subscribe();
    let moved = shared.change(|_, clock| clock.advance(Duration::from_millis(time)));
    let now = moved.ok_or_else(|| invalid("advance", "a sandbox with --virtual-clock"))?;
    // A receiver that doesn't respond must not block the clock.
    let _ = timeout(PATIENCE, settled.wait_for(|settled| *settled)).await;
    Ok(json!({ "now": now.0 }))
}

fn invalid(path: &str, wanted: &str) -> Error {
    Error::validation(path, wanted, "")
}

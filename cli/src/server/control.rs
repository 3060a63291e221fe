//! `/_sandbox/…`: actions of users and of the platform, and the log.

use std::time::Duration;

use axum::http::{Method, Request, Response, StatusCode, header};
use serde_json::{Value, json};
use tokio::time::timeout;
use wabakit::Error;

use super::{Shared, log::Listing};
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
        (&Method::GET, "log") => {
            let listing = Listing::parse(request.uri().query().unwrap_or_default());
            return listing
                .and_then(|listing| listing.answer(&shared.sandbox()))
                .unwrap_or_else(|error| refusal(&error));
        }
        _ => Err(invalid(what, "POST and the name of a command, or GET log")),
    };
    match outcome {
        Ok(answer) => respond(StatusCode::OK, answer.to_string()),
        Err(error) => refusal(&error),
    }
}

fn refusal(error: &Error) -> Response<Vec<u8>> {
    respond(StatusCode::BAD_REQUEST, wrapped(error.to_json().into()).to_string())
}

/// Returns a response with a JSON body.
pub(super) fn respond(status: StatusCode, body: String) -> Response<Vec<u8>> {
    let response = Response::builder().status(status).header(header::CONTENT_TYPE, "application/json");
    response.body(body.into_bytes()).unwrap_or_default()
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

pub(super) fn invalid(path: &str, wanted: &str) -> Error {
    Error::validation(path, wanted, "")
}

//! `/_sandbox/…`: actions of users and of the platform, and the log.

use std::time::Duration;

use axum::{
    body::Body,
    http::{Method, Request, Response, StatusCode},
};
use serde_json::{Value, json};
use tokio::time::timeout;
use wabakit::{Error, Time};
use wabakit_sandbox::{InboundError, Sandbox};

use super::{Shared, json, log::Listing, refusal};

/// Maximum time to wait for deliveries before the reply to a moved clock.
const PATIENCE: Duration = Duration::from_secs(5);

pub(super) async fn answer(shared: &Shared, what: &str, request: &Request<Vec<u8>>) -> Response<Body> {
    let outcome = match (request.method(), what) {
        (&Method::POST, "inbound") => inbound(shared, request.body()),
        (&Method::POST, "join") => does(shared, what, request.body(), Sandbox::join),
        (&Method::POST, "leave") => does(shared, what, request.body(), Sandbox::leave),
        (&Method::POST, "call") => does(shared, what, request.body(), Sandbox::call),
        (&Method::POST, "hang_up") => does(shared, what, request.body(), Sandbox::hang_up),
        (&Method::POST, "set_number") => does(shared, what, request.body(), Sandbox::set_number),
        (&Method::POST, "set_health") => does(shared, what, request.body(), Sandbox::set_health),
        (&Method::POST, "template") => does(shared, what, request.body(), Sandbox::template),
        (&Method::POST, "review") => does(shared, what, request.body(), Sandbox::review),
        (&Method::POST, "advance") => advance(shared, request.body()).await,
        (&Method::GET, "log") => {
            let listing = Listing::parse(request.uri().query().unwrap_or_default());
            return listing
                .and_then(|listing| listing.answer(&shared.sandbox()))
                .unwrap_or_else(|error| refusal(StatusCode::BAD_REQUEST, &error));
        }
        _ => Err(invalid(
            what,
            "POST inbound, join, leave, call, hang_up, set_number, set_health, template, review or advance, or GET log",
        )),
    };
    match outcome {
        Ok(answer) => json(StatusCode::OK, answer.to_string()),
        Err(error) => refusal(StatusCode::BAD_REQUEST, &error),
    }
}

/// Sends a message as a user.
fn inbound(shared: &Shared, message: &[u8]) -> Result<Value, Error> {
    let id = shared
        .change(|sandbox, clock| sandbox.inbound(message, clock.now()))
        .map_err(|error| invalid("inbound", &error.to_string()))?;
    Ok(json!({ "id": id }))
}

/// Performs another command.
fn does(
    shared: &Shared,
    what: &str,
    given: &[u8],
    deed: impl FnOnce(&mut Sandbox, &[u8], Time) -> Result<Value, InboundError>,
) -> Result<Value, Error> {
    let done = shared.change(|sandbox, clock| deed(sandbox, given, clock.now()));
    done.map_err(|error| invalid(what, &error.to_string()))
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

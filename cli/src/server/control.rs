//! `/_sandbox/…`: actions of users and of the platform, and the log.

use std::{sync::Arc, time::Duration};

use axum::{
    body::Body,
    http::{Method, Request, Response, StatusCode},
};
use tokio::time::timeout;
use wabakit::Error;
use wabakit_sandbox::{
    Command, CommandDescription,
    commands::{AdvanceClock, Settle},
};

use super::{
    Shared,
    clock::now,
    json,
    log::{self, Listing},
    refusal,
};

/// Maximum time to wait for deliveries before the reply to a moved clock.
const PATIENCE: Duration = Duration::from_secs(5);
/// Commands that move the clock.
const MOVES: [&str; 2] = [AdvanceClock::NAME, Settle::NAME];

pub(super) async fn answer(shared: &Arc<Shared>, what: &str, request: &Request<Vec<u8>>) -> Response<Body> {
    let query = request.uri().query();
    let outcome = match (request.method(), what) {
        (&Method::POST, name) => command(shared, name, request.body()).await,
        (&Method::GET, "log") => {
            Listing::parse(query, &["q", "after", "limit"]).and_then(|listing| listing.answer(&shared.sandbox()))
        }
        (&Method::GET, "log/wait") => match Listing::parse(query, &["q", "after", "limit", "timeout_ms"]) {
            Ok(listing) => log::wait(shared, &listing).await,
            Err(error) => Err(error),
        },
        (&Method::GET, "log/follow") => {
            let last = request.headers().get("last-event-id").map(|last| last.to_str().unwrap_or_default());
            let listing = Listing::parse(query, &["q", "after"]);
            listing.and_then(|listing| log::follow(shared.clone(), listing, last))
        }
        _ => Err(invalid(what, "POST and the name of a command, or GET log, log/wait or log/follow")),
    };
    outcome.unwrap_or_else(|error| refusal(StatusCode::BAD_REQUEST, &error))
}

/// Performs a command. The response to a move of the clock comes after all webhooks that were due have been delivered.
async fn command(shared: &Shared, name: &str, params: &[u8]) -> Result<Response<Body>, Error> {
    let mut progress = shared.progress.subscribe();
    let done = shared.change(|sandbox| sandbox.command(name, params, now()));
    let answer = done.map_err(|error| Error::Validation(Box::new(error)))?;
    let command = CommandDescription::find(name).filter(|command| MOVES.contains(&command.name));
    let Some(after) = command.and_then(|_| answer.get("after")?.as_u64()) else {
        return Ok(json(StatusCode::OK, answer.to_string()));
    };
    // A receiver that doesn't respond must not block the clock.
    let _ = timeout(PATIENCE, progress.wait_for(|progress| progress.is_settled)).await;
    let moved = shared.sandbox().moved(after);
    Ok(json(StatusCode::OK, serde_json::to_string(&moved).unwrap_or_default()))
}

pub(super) fn invalid(path: &str, wanted: &str) -> Error {
    Error::validation(path, wanted, "")
}

//! `/_sandbox/…`: commands, their schema, and the log.

use std::{sync::Arc, time::Duration};

use axum::{
    body::Body,
    http::{Method, Request, Response, StatusCode},
};
use tokio::{sync::watch::Receiver, time::timeout};
use wabakit::Error;
use wabakit_sandbox::{
    Command, CommandDescription,
    commands::{AdvanceClock, Settle},
};

use super::{
    Progress, Shared,
    clock::now,
    json,
    log::{self, Listing},
    refusal,
};

/// Maximum time to wait for deliveries before the response to a command: a receiver that doesn't respond holds up nothing.
const PATIENCE: Duration = Duration::from_secs(5);
/// Commands that move the clock.
const MOVES: [&str; 2] = [AdvanceClock::NAME, Settle::NAME];

pub(super) async fn answer(shared: &Arc<Shared>, what: &str, request: &Request<Vec<u8>>) -> Response<Body> {
    let query = request.uri().query();
    let outcome = match (request.method(), what) {
        (&Method::POST, name) => match is_patient(query) {
            Ok(is_patient) => command(shared, name, request.body(), is_patient).await,
            Err(error) => Err(error),
        },
        (&Method::GET, "schema") => Ok(json(StatusCode::OK, CommandDescription::schema_of_all().to_string())),
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
        _ => Err(invalid(
            &format!("/_sandbox/{what}"),
            "POST and the name of a command, or GET log, log/wait, log/follow or schema",
        )),
    };
    outcome.unwrap_or_else(|error| refusal(StatusCode::BAD_REQUEST, &error))
}

/// Reads the query of a command: whether the response waits for deliveries.
fn is_patient(query: Option<&str>) -> Result<bool, Error> {
    match query {
        None | Some("" | "wait=true") => Ok(true),
        Some("wait=false") => Ok(false),
        Some(other) => Err(Error::validation("wait", "true or false", other)),
    }
}

/// Performs a command. The response comes after the deliveries that are due now, or after all that were due on the way of
/// the clock.
async fn command(shared: &Shared, name: &str, params: &[u8], is_patient: bool) -> Result<Response<Body>, Error> {
    let mut progress = shared.progress.subscribe();
    let (done, due) = shared.change(|sandbox| (sandbox.command(name, params, now()), sandbox.due()));
    let answer = done.map_err(|error| Error::Validation(Box::new(error)))?;
    let command = CommandDescription::find(name).filter(|command| is_patient && MOVES.contains(&command.name));
    let Some(after) = command.and_then(|_| answer.get("after")?.as_u64()) else {
        if is_patient {
            let _ = timeout(PATIENCE, delivered(shared, &mut progress, due)).await;
        }
        return Ok(json(StatusCode::OK, answer.to_string()));
    };
    let _ = timeout(PATIENCE, progress.wait_for(|progress| progress.is_settled)).await;
    let moved = shared.sandbox().moved(after);
    Ok(json(StatusCode::OK, serde_json::to_string(&moved).unwrap_or_default()))
}

/// Waits until each of these deliveries has been answered or has failed once.
async fn delivered(shared: &Shared, progress: &mut Receiver<Progress>, mut open: Vec<u64>) {
    while let Some(id) = open.last() {
        if !shared.sandbox().is_open(*id) {
            open.pop();
        } else if progress.changed().await.is_err() {
            return;
        }
    }
}

pub(super) fn invalid(path: &str, wanted: &str) -> Error {
    Error::validation(path, wanted, "")
}

//! `/_sandbox/log`: the entries of the log, at once, as they come, or as soon as there is one.

mod follow;

use std::{sync::Arc, time::Duration};

use axum::{
    body::Body,
    http::{Response, StatusCode},
};
use tokio::time::timeout;
use wabakit::Error;
use wabakit_sandbox::{Entry, Sandbox, SearchError};

use self::follow::Follower;
pub(super) use self::follow::follow;
use super::{Shared, control::invalid, json, refusal};

/// Time that `log/wait` waits by default, and at most.
const WAIT: Duration = Duration::from_secs(10);
const LONGEST_WAIT: Duration = Duration::from_secs(60);

/// The query of a request for the log. Default: all entries.
pub(super) struct Listing {
    /// Search, in the language of the log.
    q: String,
    /// Number of the entry after which the list begins.
    after: u64,
    /// Maximum number of entries.
    limit: usize,
    /// Time to wait for an entry.
    wait: Duration,
}

impl Listing {
    /// Reads the query, which may have these parameters.
    pub(super) fn parse(query: Option<&str>, names: &[&str]) -> Result<Self, Error> {
        let mut listing = Self { q: String::new(), after: 0, limit: usize::MAX, wait: WAIT };
        for (name, value) in form_urlencoded::parse(query.unwrap_or_default().as_bytes()) {
            let number = |error| Error::validation(format!("log.{name}"), "a number", format!("{value}: {error}"));
            match &*name {
                name if !names.contains(&name) => {
                    return Err(invalid(&format!("log.{name}"), &format!("one of {}", names.join(", "))));
                }
                "after" => listing.after = value.parse().map_err(number)?,
                "limit" => listing.limit = value.parse().map_err(number)?,
                "timeout_ms" => {
                    listing.wait = Duration::from_millis(value.parse().map_err(number)?);
                    if listing.wait > LONGEST_WAIT {
                        return Err(Error::validation("log.timeout_ms", "at most 60000", value));
                    }
                }
                _ => listing.q = value.into_owned(),
            }
        }
        Ok(listing)
    }

    /// Returns the entries as a list. Headers hold the numbers of the oldest and of the newest entry that are kept, so
    /// that a reader sees which entries are lost.
    pub(super) fn answer(&self, sandbox: &Sandbox) -> Result<Response<Body>, Error> {
        let entries = sandbox.search(&self.q, self.after, self.limit).map_err(|error| not_a_search(&error))?;
        let texts: Vec<String> = entries.into_iter().map(Entry::text).collect();
        let mut response = json(StatusCode::OK, format!("[{}]", texts.join(",")));
        let kept = [("x-log-first", sandbox.log().next()), ("x-log-last", sandbox.log().next_back())];
        for (name, entry) in kept {
            response.headers_mut().insert(name, entry.map_or(0, Entry::number).into());
        }
        Ok(response)
    }
}

fn not_a_search(error: &SearchError) -> Error {
    invalid("log.q", &error.to_string())
}

/// Returns the entries as soon as one matches, or an error after the time.
pub(super) async fn wait(shared: &Arc<Shared>, listing: &Listing) -> Result<Response<Body>, Error> {
    let mut follower = Follower::new(shared.clone(), listing)?;
    match timeout(listing.wait, follower.next()).await {
        Ok(Some(_)) => listing.answer(&shared.sandbox()),
        Ok(None) | Err(_) => {
            let wanted = format!("an entry within {} ms", listing.wait.as_millis());
            Ok(refusal(StatusCode::REQUEST_TIMEOUT, &Error::validation("log.q", wanted, listing.q.as_str())))
        }
    }
}

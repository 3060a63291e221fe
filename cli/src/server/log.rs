//! `/_sandbox/log`: the entries of the log.

use axum::http::{Response, StatusCode};
use wabakit::Error;
use wabakit_sandbox::{Entry, Sandbox};

use super::control::{invalid, respond};

/// The query of a request for the log. Default: all entries.
pub(super) struct Listing {
    /// Search, in the language of the log.
    q: String,
    /// Number of the entry after which the list begins.
    after: u64,
    /// Maximum number of entries.
    limit: usize,
}

impl Listing {
    /// Reads the query.
    pub(super) fn parse(query: &str) -> Result<Self, Error> {
        let mut listing = Self { q: String::new(), after: 0, limit: usize::MAX };
        for (name, value) in form_urlencoded::parse(query.as_bytes()) {
            let number = |error| Error::validation(format!("log.{name}"), "a number", format!("{value}: {error}"));
            match &*name {
                "q" => listing.q = value.into_owned(),
                "after" => listing.after = value.parse().map_err(number)?,
                "limit" => listing.limit = value.parse().map_err(number)?,
                _ => return Err(invalid(&format!("log.{name}"), "one of q, after and limit")),
            }
        }
        Ok(listing)
    }

    /// Returns the entries as a list. Headers hold the numbers of the oldest and of the newest entry that are kept, so
    /// that a reader sees which entries are lost.
    pub(super) fn answer(&self, sandbox: &Sandbox) -> Result<Response<Vec<u8>>, Error> {
        let entries = sandbox.search(&self.q, self.after, self.limit);
        let entries = entries.map_err(|error| invalid("log.q", &error.to_string()))?;
        let texts: Vec<String> = entries.into_iter().map(Entry::text).collect();
        let mut response = respond(StatusCode::OK, format!("[{}]", texts.join(",")));
        let kept = [("x-log-first", sandbox.log().next()), ("x-log-last", sandbox.log().next_back())];
        for (name, entry) in kept {
            response.headers_mut().insert(name, entry.map_or(0, Entry::number).into());
        }
        Ok(response)
    }
}

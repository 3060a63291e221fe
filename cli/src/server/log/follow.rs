//! `/_sandbox/log/follow`: the entries of the log as they come, as Server-Sent Events.

use std::{convert::Infallible, fmt::Write, sync::Arc, time::Duration};

use axum::{
    body::Body,
    http::{Response, header},
};
use futures_util::stream::unfold;
use tokio::{sync::watch, time::timeout};
use wabakit::Error;
use wabakit_sandbox::{Entry, Search};

use super::{Listing, not_a_search};
use crate::server::{Progress, Shared};

/// Maximum number of entries that are read at once. A slow reader gets the next ones when it has read these.
const BATCH: usize = 100;
/// Time without an entry after which a comment shows that the connection stands.
const HEARTBEAT: Duration = Duration::from_secs(15);

/// A reader of the log that waits for new entries.
pub(super) struct Follower {
    shared: Arc<Shared>,
    progress: watch::Receiver<Progress>,
    q: String,
    /// Number of the last entry that was read.
    after: u64,
}

/// Matching entries, in order.
pub(super) struct Batch {
    /// Number and text of each entry.
    entries: Vec<(u64, String)>,
    /// Number of the oldest entry that is kept, if entries before it are lost to the reader.
    lost_before: Option<u64>,
}

impl Follower {
    pub(super) fn new(shared: Arc<Shared>, listing: &Listing) -> Result<Self, Error> {
        Search::parse(&listing.q).map_err(|error| not_a_search(&error))?;
        Ok(Self { progress: shared.progress.subscribe(), shared, q: listing.q.clone(), after: listing.after })
    }

    /// Waits for the next entries that match. Returns `None` when the server stops.
    pub(super) async fn next(&mut self) -> Option<Batch> {
        loop {
            let progress = *self.progress.borrow_and_update();
            if progress.is_stopping {
                return None;
            }
            let batch = self.read(progress.last);
            if !batch.entries.is_empty() {
                return Some(batch);
            }
            let after = self.after;
            self.progress.wait_for(|progress| progress.is_stopping || progress.last > after).await.ok()?;
        }
    }

    /// Reads matching entries. `last` is the number of the newest entry before.
    fn read(&mut self, last: u64) -> Batch {
        let sandbox = self.shared.sandbox();
        let first = sandbox.log().next().map_or(0, Entry::number);
        let lost_before = (first > self.after.saturating_add(1)).then_some(first);
        let entries = sandbox.search(&self.q, self.after, BATCH).unwrap_or_default();
        let entries: Vec<_> = entries.into_iter().map(|entry| (entry.number(), entry.text())).collect();
        let newest = entries.last().map_or(0, |(number, _)| *number);
        self.after = if entries.len() < BATCH { self.after.max(newest).max(last) } else { newest };
        Batch { entries, lost_before }
    }
}

impl Batch {
    /// The entries as events, each with its number as ID.
    fn to_events(&self) -> String {
        let mut events = String::new();
        // Writing to a text can't fail.
        if let Some(first) = self.lost_before {
            let _ = write!(events, "event: lost\ndata: {{\"before\":{first}}}\n\n");
        }
        for (number, text) in &self.entries {
            let _ = writeln!(events, "id: {number}");
            text.split(['\r', '\n']).for_each(|line| _ = writeln!(events, "data: {line}"));
            events.push('\n');
        }
        events
    }
}

/// Returns a response that doesn't end before the server does. `last` is the ID of the last event that a client got before
/// it lost the connection.
pub(in crate::server) fn follow(
    shared: Arc<Shared>,
    mut listing: Listing,
    last: Option<&str>,
) -> Result<Response<Body>, Error> {
    if let Some(last) = last {
        listing.after = last.parse().map_err(|_| Error::validation("last-event-id", "a number", last))?;
    }
    let follower = Follower::new(shared, &listing)?;
    let events = unfold(follower, |mut follower| async {
        let events = match timeout(HEARTBEAT, follower.next()).await {
            Ok(batch) => batch?.to_events(),
            Err(_) => ":\n\n".to_owned(),
        };
        Some((Ok::<_, Infallible>(events), follower))
    });
    let response = Response::builder().header(header::CONTENT_TYPE, "text/event-stream");
    let response = response.header(header::CACHE_CONTROL, "no-store");
    Ok(response.body(Body::from_stream(events)).unwrap_or_default())
}

//! The log: requests, commands and deliveries, to look at or to assert on.

use std::collections::VecDeque;

use serde_json::{Map, Value};
use wabakit::Time;

/// Entries that are kept. Rule: `rules::graph::LOG`.
const CAPACITY: usize = 10_000;

/// An entry of the log.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// Time of the entry.
    pub at: Time,
    /// Kind of the entry.
    pub what: What,
    /// Details: the request with its parameters and response, the command, or the webhook.
    pub about: Map<String, Value>,
}

/// Kind of a log entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// A request was accepted.
    Accepted,
    /// A request was refused.
    Refused,
    /// A user wrote, called, hung up, or joined or left a group.
    Inbound,
    /// A verification code was sent to a business phone number.
    Code,
    /// A state that the platform decides on was set.
    Changed,
    /// A webhook was answered with status 200, or the handshake with its challenge.
    Delivered,
    /// A delivery failed and will be retried.
    Undelivered,
    /// A delivery failed for the last time.
    GivenUp,
    /// A webhook was discarded because there is no callback.
    Dropped,
}

impl What {
    /// The name, as in the log's JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            What::Accepted => "accepted",
            What::Refused => "refused",
            What::Inbound => "inbound",
            What::Code => "code",
            What::Changed => "changed",
            What::Delivered => "delivered",
            What::Undelivered => "undelivered",
            What::GivenUp => "given_up",
            What::Dropped => "dropped",
        }
    }
}

impl Entry {
    /// The entry as one JSON object.
    pub fn to_json(&self) -> Value {
        let mut entry = self.about.clone();
        entry.insert("at".into(), self.at.0.into());
        entry.insert("what".into(), self.what.as_str().into());
        entry.into()
    }
}

/// The newest entries, in order.
#[derive(Debug, Default)]
pub(crate) struct Log(VecDeque<Entry>);

impl Log {
    pub(crate) fn add(&mut self, at: Time, what: What, about: Map<String, Value>) {
        if self.0.len() >= CAPACITY {
            self.0.pop_front();
        }
        self.0.push_back(Entry { at, what, about });
    }

    pub(crate) fn entries(&self) -> impl Iterator<Item = &Entry> {
        self.0.iter()
    }
}

/// A body for the log: as JSON if it is, otherwise as text.
pub(crate) fn readable(body: &[u8]) -> Value {
    serde_json::from_slice(body).unwrap_or_else(|_| String::from_utf8_lossy(body).into())
}

//! The log: requests, commands and deliveries, to look at, to search, or to assert on.

mod search;
mod shorten;
mod walk;

use std::{
    collections::{VecDeque, vec_deque},
    fmt,
    sync::Arc,
};

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use wabakit::Time;

pub use self::search::{Search, SearchError};

/// An entry of the log: one JSON object, kept as text.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    number: u64,
    at: Time,
    what: What,
    /// Details, as the text of a JSON object.
    about: Arc<str>,
    /// Body of the webhook that the entry is about, as JSON text. All entries about one delivery share it.
    body: Option<Arc<str>>,
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
    /// A webhook had no callback URL to go to.
    Dropped,
}

impl What {
    /// Every kind of entry.
    pub const ALL: &'static [What] = &[
        What::Accepted,
        What::Refused,
        What::Inbound,
        What::Code,
        What::Changed,
        What::Delivered,
        What::Undelivered,
        What::GivenUp,
        What::Dropped,
    ];

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
    /// Number of the entry. The first entry has number 1, and each has the number after the one before it.
    pub fn number(&self) -> u64 {
        self.number
    }

    /// Time of the entry.
    pub fn at(&self) -> Time {
        self.at
    }

    /// Kind of the entry.
    pub fn what(&self) -> What {
        self.what
    }

    /// Details: the request with its parameters and response, the command, or the webhook.
    pub fn about(&self) -> Map<String, Value> {
        let mut about: Map<String, Value> = serde_json::from_str(&self.about).unwrap_or_default();
        about.extend(
            self.body.as_deref().map(|body| ("body".to_owned(), serde_json::from_str(body).unwrap_or_default())),
        );
        about
    }

    /// The entry as one JSON object: the details with `number`, `at` and `what`.
    pub fn to_json(&self) -> Value {
        let mut entry = self.about();
        entry.insert("number".into(), self.number.into());
        entry.insert("at".into(), self.at.0.into());
        entry.insert("what".into(), self.what.as_str().into());
        entry.into()
    }

    /// The text of [`to_json`](Self::to_json).
    pub fn text(&self) -> String {
        self.to_string()
    }

    /// Memory that the entry takes.
    fn size(&self) -> usize {
        let body = self.body.as_ref().map_or(0, |body| body.len());
        size_of::<Self>().saturating_add(self.about.len()).saturating_add(body)
    }
}

/// Writes the entry as one JSON object.
impl fmt::Display for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{{\"number\":{},\"at\":{},\"what\":\"{}\"", self.number, self.at.0, self.what.as_str())?;
        let details = self.about.strip_prefix('{').and_then(|details| details.strip_suffix('}'));
        if let Some(details) = details.filter(|details| !details.is_empty()) {
            write!(f, ",{details}")?;
        }
        if let Some(body) = &self.body {
            write!(f, ",\"body\":{body}")?;
        }
        f.write_str("}")
    }
}

/// The newest entries, in order. As data, the log is its number of entries alone.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Log {
    #[serde(skip)]
    entries: VecDeque<Entry>,
    /// Number of entries that were added.
    count: u64,
    /// Memory that the entries take.
    #[serde(skip)]
    bytes: usize,
}

impl Log {
    /// Adds an entry. `body` is that of a webhook.
    pub(crate) fn add(&mut self, at: Time, what: What, about: &impl Serialize, body: Option<Arc<str>>) {
        let about = shorten::object(serde_json::to_string(about).unwrap_or_else(|_| "{}".to_owned()));
        self.count = self.count.saturating_add(1);
        let entry = Entry { number: self.count, at, what, about: about.into(), body: body.map(shorten::body) };
        self.bytes = self.bytes.saturating_add(entry.size());
        self.entries.push_back(entry);
    }

    /// Removes the oldest entries until the others fit into a number of bytes. The newest entry stays.
    pub(crate) fn shrink(&mut self, limit: usize) {
        while self.bytes > limit && self.entries.len() > 1 {
            let oldest = self.entries.pop_front();
            self.bytes = self.bytes.saturating_sub(oldest.map_or(0, |entry| entry.size()));
        }
    }

    /// Continues the numbers of another log.
    pub(crate) fn count_on_from(&mut self, other: &Log) {
        self.count = self.count.max(other.count);
    }

    /// Number of the newest entry.
    pub(crate) fn last_number(&self) -> u64 {
        self.count
    }

    pub(crate) fn entries(&self) -> vec_deque::Iter<'_, Entry> {
        self.entries.iter()
    }

    /// The entries after the one with this number.
    pub(crate) fn after(&self, number: u64) -> vec_deque::Iter<'_, Entry> {
        let first = self.entries.front().map_or(0, Entry::number);
        let skipped = number.saturating_add(1).saturating_sub(first);
        let skipped = usize::try_from(skipped).unwrap_or(usize::MAX).min(self.entries.len());
        self.entries.range(skipped..)
    }
}

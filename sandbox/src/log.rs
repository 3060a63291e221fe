//! What happened, for those who look at it or assert on it.

use std::collections::VecDeque;

use serde_json::{Map, Value};
use wabakit::Time;

/// How many entries are kept.
const KEPT: usize = 10_000;

/// Something that happened.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// When.
    pub at: Time,
    /// What.
    pub what: What,
    /// More of it: the call with its parameters and answer, or the webhook.
    pub about: Map<String, Value>,
}

/// What happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// A call was accepted.
    Accepted,
    /// A call was refused.
    Refused,
    /// Somebody wrote, called, or went into a group or out of it.
    Inbound,
    /// A webhook was answered with status 200, or the handshake with its challenge.
    Delivered,
    /// It wasn't; it will be delivered again.
    Undelivered,
    /// It wasn't, and won't be.
    GivenUp,
    /// There was no callback to deliver it to.
    Dropped,
}

impl What {
    /// Its name.
    pub fn as_str(self) -> &'static str {
        match self {
            What::Accepted => "accepted",
            What::Refused => "refused",
            What::Inbound => "inbound",
            What::Delivered => "delivered",
            What::Undelivered => "undelivered",
            What::GivenUp => "given_up",
            What::Dropped => "dropped",
        }
    }
}

impl Entry {
    /// As one JSON object.
    pub fn to_json(&self) -> Value {
        let mut entry = self.about.clone();
        entry.insert("at".into(), self.at.0.into());
        entry.insert("what".into(), self.what.as_str().into());
        entry.into()
    }
}

#[derive(Debug, Default)]
pub(crate) struct Log(VecDeque<Entry>);

impl Log {
    pub(crate) fn add(&mut self, at: Time, what: What, about: Map<String, Value>) {
        if self.0.len() >= KEPT {
            self.0.pop_front();
        }
        self.0.push_back(Entry { at, what, about });
    }

    pub(crate) fn entries(&self) -> impl Iterator<Item = &Entry> {
        self.0.iter()
    }
}

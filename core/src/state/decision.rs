//! The decision whether a message may be sent, shared by the limiter and the send policy.

use std::fmt;

use wabakit_macros::choice;

use crate::{
    json::Json,
    schema::class::{Described, Returned, Value, record},
    time::Time,
};

/// Decision whether a message may be sent now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decision {
    /// The message may be sent now.
    Send,
    /// The message may be sent later. Nothing was counted.
    Wait {
        /// Earliest time of the next attempt.
        until: Time,
        /// The limit that is reached.
        because: Reason,
    },
    /// The message must not be sent, and waiting alone doesn't change that.
    Refuse {
        /// Reason for the refusal. [`Reason::what_to_do`] describes the remedy.
        because: Reason,
    },
}

impl Described for Decision {
    const VALUE: Value = Value::Decision;
}

impl Returned for Decision {
    fn into_json(self) -> Json<'static> {
        let (until, because, remedy) = match self {
            Decision::Send => (None, None, None),
            Decision::Wait { until, because } => (Some(until), Some(because), None),
            Decision::Refuse { because } => (None, Some(because), Some(because.what_to_do())),
        };
        record(vec![
            ("send".into(), Json::Bool(self == Decision::Send)),
            ("until".into(), until.into_json()),
            ("because".into(), because.into_json()),
            ("what_to_do".into(), remedy.into()),
        ])
    }
}

/// Reason why a message can't be sent now.
#[choice]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Reason {
    /// Pair rate limit: one message every 6 seconds from a number to one user, and at most 45 at once (error 131056).
    Pair,
    /// Throughput of the number: messages per second (error 130429).
    Throughput,
    /// The customer service window is closed, so only a template may be sent. The API accepts other messages but
    /// doesn't deliver them (error 131047).
    WindowClosed,
    /// The user opted out: with the business, or by stopping marketing messages in WhatsApp, after which the API
    /// accepts them but doesn't deliver them (error 131050).
    OptedOut,
    /// The business requires an opt-in, and the user hasn't opted in.
    NoOptIn,
}

impl Reason {
    /// Returns the remedy in one sentence.
    pub fn what_to_do(self) -> &'static str {
        match self {
            Reason::Pair | Reason::Throughput => "Send the message later.",
            Reason::WindowClosed => "Send a template, or wait for a message from the user.",
            Reason::OptedOut => "Don't send the message until the user opts in again.",
            Reason::NoOptIn => "Ask the user for an opt-in, and record it.",
        }
    }
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Reason::Pair => "pair rate limit: one message every 6 seconds to one user",
            Reason::Throughput => "throughput of the number: messages per second",
            Reason::WindowClosed => "the customer service window is closed",
            Reason::OptedOut => "the user opted out",
            Reason::NoOptIn => "the user hasn't opted in",
        })
    }
}

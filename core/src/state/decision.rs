//! The decision whether a message may be sent, shared by the limiter and the send policy.

use std::fmt;

use crate::time::Time;

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

/// Reason why a message can't be sent now.
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
    /// Returns the name of the reason, the same in every language.
    pub fn as_str(self) -> &'static str {
        match self {
            Reason::Pair => "pair",
            Reason::Throughput => "throughput",
            Reason::WindowClosed => "window_closed",
            Reason::OptedOut => "opted_out",
            Reason::NoOptIn => "no_opt_in",
        }
    }

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

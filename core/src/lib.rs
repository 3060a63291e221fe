//! The WhatsApp Business Platform, without I/O.
//!
//! This crate builds requests, reads answers and webhooks and decides when to send; any HTTP client carries the bytes, and
//! any clock tells the time.
//!
//! ```
//! use wabakit::{Api, messages::{Recipient, SendMessage, Text}};
//!
//! let wa = Api::new("EAAJB").number("106540352242922");
//! let op = SendMessage::new(Recipient::phone("+16505551234"), Text::new("Hi"));
//! let request: http::Request<Vec<u8>> = wa.request(&op).unwrap();
//! assert_eq!(request.uri(), "https://graph.facebook.com/v25.0/106540352242922/messages");
//! # let response = http::Response::new(br#"{"messages":[{"id":"wamid.1"}]}"#.to_vec());
//! let sent = wa.response::<SendMessage>(&response).unwrap();      // what your client brought back
//! assert_eq!(sent.messages[0].id.as_str(), "wamid.1");
//! ```
//!
//! # The laws
//!
//! 1. **Nothing here reads a clock, a random source, the environment, a file or a socket.** Time is an argument, and so is
//!    every seed.
//! 2. **No input makes it panic.**
//! 3. **Nothing that arrives is lost.** What came is kept as it came, beside the typed view of it.
//! 4. **Nothing secret is printed**, and a token never goes to a host that isn't the platform's.
//!
//! # Where to look
//!
//! - [`Api`]: from an operation to an HTTP request, and from its answer to what it says.
//! - [`operations`]: everything the platform can be asked, by area.
//! - [`codes`]: the platform's error codes by name.
//! - [`Webhooks`]: from a delivery to a flat list of [`Event`]s.
//! - [`Deduplicator`]: which events came before, and [`webhook::merge_status`]: which of two statuses counts.
//! - [`SendPolicy`]: whom you may write to now, and what.
//! - [`Limiter`]: whether a message may go now, and until when to wait if not.

#![forbid(unsafe_code)]
#![warn(
    clippy::arithmetic_side_effects,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::string_slice,
    clippy::todo,
    clippy::unimplemented,
    clippy::unreachable,
    clippy::unwrap_used
)]
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic))]

extern crate self as wabakit;

mod api;
mod engine;
mod error;
mod json;
mod phone;
mod schema;
mod secret;
mod state;
mod table;
mod time;

pub mod operations;
pub mod webhook;

pub use api::Api;
pub use engine::*;
pub use error::*;
pub use json::{Error as JsonError, Json, JsonObject, is_json, without_half_characters};
pub use operations::*;
pub use phone::{normalize_phone, same_phone};
pub use schema::*;
pub use secret::Secret;
pub use state::{Decision, Reason, deduplicator::Deduplicator, limiter, limiter::Limiter, policy, policy::SendPolicy};
pub use time::Time;
pub use webhook::{Event, Webhooks};

//! A client library for Meta's WhatsApp Business Platform, without I/O.
//!
//! This crate builds requests, reads responses and webhooks, and decides when to send. It works with any HTTP client and
//! any clock. The crate `wabakit-client` adds both: it sends over reqwest or any tower service, retries what is safe, and
//! answers the callback URL.
//!
//! ```
//! use wabakit::{Api, messages::{Recipient, SendMessage, Text}};
//!
//! let wa = Api::new("EAAJB").number("106540352242922");
//! let op = SendMessage::new(Recipient::phone("+16505551234"), Text::new("Hi"));
//! let request: http::Request<Vec<u8>> = wa.request(&op).unwrap();
//! assert_eq!(request.uri(), "https://graph.facebook.com/v25.0/106540352242922/messages");
//! # let response = http::Response::new(br#"{"messages":[{"id":"wamid.1"}]}"#.to_vec());
//! let sent = wa.response::<SendMessage>(&response).unwrap();      // the response of your HTTP client
//! assert_eq!(sent.messages[0].id.as_str(), "wamid.1");
//! ```
//!
//! # The laws
//!
//! 1. **This crate reads no clock, no random source, no environment, no file and no socket.** Times and seeds are
//!    arguments.
//! 2. **No input causes a panic.**
//! 3. **Received data is never lost.** The original bytes stay available beside the typed view.
//! 4. **Secrets are never printed**, and an access token is sent to the platform's hosts only.
//!
//! # Overview
//!
//! - [`Api`]: builds HTTP requests and reads their responses.
//! - [`Batch`]: up to 50 calls in one request.
//! - [`operations`]: every operation of the platform, by area.
//! - [`Op::route`]: the number, the recipient, the category and the rate limit class of a call.
//! - [`codes`]: the platform's error codes by name.
//! - [`Webhooks`]: verifies deliveries and reads them into a flat list of [`Event`]s.
//! - [`Deduplicator`]: recognizes redelivered events; [`webhook::merge_status`] orders the statuses of a message.
//! - [`SendPolicy`]: decides which messages may be sent to a user now.
//! - [`Limiter`]: decides when a message may be sent under the rate limits.

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

pub use api::{
    Api,
    batch::{Batch, BatchHandle, BatchResponses},
    params,
};
pub use engine::*;
pub use error::*;
pub use json::{Error as JsonError, Json, JsonObject, is_json, readable, shallow};
pub use operations::*;
pub use phone::{normalize_phone, same_phone};
pub use schema::*;
pub use secret::Secret;
pub use state::{
    CLASSES, Decision,
    deduplicator::Deduplicator,
    limiter,
    limiter::Limiter,
    policy,
    policy::SendPolicy,
    template_cache::{StoredTemplate, StoredTemplates, TemplateCache},
};
pub use time::Time;
pub use webhook::{Event, Webhooks};

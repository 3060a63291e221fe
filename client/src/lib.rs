//! A client for Meta's WhatsApp Business Platform: sends the requests of [`wabakit`] over reqwest or any tower service, retries
//! what is safe, and receives webhooks.
//!
//! ```no_run
//! use wabakit::{Api, messages::{Recipient, SendMessage, Text}};
//! use wabakit_client::Client;
//!
//! # async fn example() -> Result<(), wabakit::Error> {
//! let wa = Client::new(Api::new("EAAJB").number("106540352242922"));
//! let sent = wa.send(&SendMessage::new(Recipient::phone("+16505551234"), Text::new("Hi"))).await?;
//! println!("{} after {} attempt(s)", sent.messages[0].id, sent.attempts());
//! # Ok(())
//! # }
//! ```
//!
//! - [`Client`]: sends operations, batches and raw calls; uploads and downloads files; lists pages.
//! - [`CallOptions`]: time-outs, deadline, retries and headers, for a client or for one call.
//! - [`Tenants`]: the client for an event, when one program serves many numbers.
//! - [`Hook`]: called before each request, and after each response and error.
//! - [`webhooks`]: the callback URL as a tower service, and an extractor for axum.
//!
//! # Input and output
//!
//! Unlike `wabakit`, this crate opens sockets, and reads the clock and the files that are uploaded. It needs a tokio runtime with
//! I/O and time. It reads no environment, except that reqwest reads the settings of a proxy. Dropping a future cancels its call.
//!
//! # Logs
//!
//! The crate logs with `tracing`, target `wabakit`: each attempt at level debug, each retry at info, refused webhooks and responses
//! of another Graph API version at warn. Tokens, proofs and signatures are never logged, and the content of messages only with
//! [`ClientBuilder::log_content`].

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

mod body;
mod builder;
mod client;
mod download;
mod exchange;
mod hooks;
mod limits;
mod options;
#[cfg(feature = "reqwest")]
mod over_reqwest;
mod pages;
mod progress;
mod raw;
mod replies;
mod response;
mod tenants;
mod transport;
mod uploads;

pub mod webhooks;

pub use self::{
    body::{Body, Upload},
    builder::ClientBuilder,
    client::Client,
    download::Download,
    hooks::{Attempt, AttemptError, AttemptRequest, AttemptResponse, Hook},
    limits::{acquire, now},
    options::CallOptions,
    pages::Pages,
    raw::RawResponse,
    response::Response,
    tenants::{Tenant, TenantError, Tenants},
    transport::{BoxError, NotSent},
};

//! t
mod body; mod progress; mod transport;
#[cfg(feature = "reqwest")]
mod over_reqwest;
pub mod webhooks;

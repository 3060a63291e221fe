//! State that is kept between calls and events: plain data with time as an argument.

mod classes;
mod decision;
pub(crate) mod deduplicator;
mod identities;
pub mod limiter;
pub mod policy;
pub(crate) mod snapshot;
pub(crate) mod template_cache;

pub use classes::CLASSES;
pub use decision::Decision;

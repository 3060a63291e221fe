//! What is kept between calls and events, as plain data with time as an argument.

pub mod audience;
pub mod limiter;
pub(crate) mod seen;
pub(crate) mod snapshot;

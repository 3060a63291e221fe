//! The state of a sandbox as plain data.

pub(crate) mod bytes;
pub(crate) mod pairs;

//! Operations as Rust types.

use serde::Serialize;

use crate::{
    engine::{
        endpoint::{Endpoint, Op},
        response::ReadResponse,
    },
    schema::Schema,
};

/// A struct that `#[operation]` describes.
pub trait Describe: Serialize + Schema {
    /// Its description.
    const ENDPOINT: Endpoint;
    /// What comes back.
    type Response: ReadResponse;
    /// The file that travels beside the parameters.
    fn bytes(&self) -> Option<&[u8]> {
        None
    }
}

/// A struct that stands in the list of [`operations`](crate::operations).
pub trait Operation: Describe {
    /// Its place there.
    const OP: &'static Op;
}

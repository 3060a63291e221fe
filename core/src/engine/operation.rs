//! Operations as Rust types.

use serde::Serialize;

use crate::{
    engine::{
        endpoint::{Endpoint, Op},
        response::ReadResponse,
    },
    schema::{Bytes, Schema},
};

/// Struct that `#[operation]` describes.
pub trait Describe: Serialize + Schema {
    /// Description of the call.
    const ENDPOINT: Endpoint;
    /// Type of the response.
    type Response: ReadResponse;
    /// Returns the file that is sent beside the parameters.
    fn bytes(&self) -> Option<&[u8]> {
        None
    }
    /// Returns the files that are uploaded before the call.
    fn media(&self) -> &[Bytes] {
        &[]
    }
}

/// Struct in the list of [`operations`](crate::operations).
pub trait Operation: Describe {
    /// Entry in the list of operations.
    const OP: &'static Op;
}

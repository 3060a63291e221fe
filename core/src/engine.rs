//! The two functions that every operation goes through: description and parameters make a request, description and response
//! make a value or an error. Nothing else knows HTTP.

pub(crate) mod batch;
pub(crate) mod endpoint;
mod metadata;
mod multipart;
mod operation;
mod paging;
mod raw;
mod request;
pub(crate) mod response;
pub(crate) mod route;
pub(crate) mod target;
mod url;
pub(crate) mod usage;
mod versions;

pub use wabakit_macros::operation;

pub use self::{
    batch::{BATCHES, BatchCall, BatchResponse},
    endpoint::{Auth, Body, Endpoint, Host, Method, Op, RateLimitClass},
    metadata::{Metadata, USER_AGENT, metadata},
    operation::{Describe, Operation},
    paging::{Cursors, Paging, next_page, without_tokens},
    raw::RAW,
    request::{File, Options, RawCall, RequestParts},
    response::{ReadResponse, Response, digest_matches},
    route::Route,
    target::GRAPH_VERSION,
    usage::{Usage, usage},
    versions::{GRAPH_VERSIONS, GraphVersion},
};

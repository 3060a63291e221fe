//! The two functions that every operation goes through: description and parameters make a request, description and response
//! make a value or an error. Nothing else knows HTTP.

mod paging;
mod request;
pub(crate) mod response;
pub(crate) mod url;
pub(crate) mod usage;

pub use wabakit_macros::operation;

pub(crate) use self::request::Answered;
pub use self::{
    paging::{Cursors, Paging, next_page, without_tokens},
    request::{Auth, Body, Built, Call, Describe, Endpoint, File, Host, Lane, Method, Op, Operation, digest_matches},
    response::{Answer, Response},
    usage::{Usage, usage},
};

//! The wire: requests taken apart, refusals in the platform's words, pages and texts.

pub(crate) mod multipart;
pub(crate) mod pages;
pub(crate) mod refusal;
pub(crate) mod request;
pub(crate) mod required;
pub(crate) mod route;
pub(crate) mod webhook;

pub(crate) use self::{
    refusal::Refusal,
    request::Asked,
    webhook::{hex, hmac, secs},
};

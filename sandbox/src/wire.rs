//! The HTTP side: reading requests, finding their operation, and writing errors, pages and webhooks as the platform
//! does.

pub(crate) mod dates;
pub(crate) mod fields;
pub(crate) mod multipart;
pub(crate) mod pages;
pub(crate) mod range;
pub(crate) mod refusal;
pub(crate) mod request;
pub(crate) mod required;
pub(crate) mod route;
pub(crate) mod webhook;

pub(crate) use self::{
    dates::{date_time, english_date},
    refusal::Refusal,
    request::RawRequest,
    webhook::{hex, hmac, secs},
};

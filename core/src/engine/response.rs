//! What came back: read, and as it came.

use std::{fmt, ops::Deref, sync::Arc};

use crate::{
    error,
    schema::{
        Bytes, Schema,
        received::{Model, Received},
    },
};

/// The platform's answer. It reads as `T`; [`raw`](Answer::raw) has everything, fields that this version doesn't know
/// included.
#[derive(Clone, PartialEq)]
pub struct Answer<T> {
    pub(crate) value: T,
    pub(crate) raw: Arc<[u8]>,
    pub(crate) served_by: Option<String>,
}

impl<T> Answer<T> {
    /// The body as it came, without the access tokens of paging links.
    pub fn raw(&self) -> &[u8] {
        &self.raw
    }

    /// The Graph version that answered, if it isn't the one that was asked. The platform serves calls of versions that
    /// have expired with the oldest that hasn't.
    pub fn served_by(&self) -> Option<&str> {
        self.served_by.as_deref()
    }

    /// What was read.
    pub fn into_inner(self) -> T {
        self.value
    }
}

impl<T: fmt::Debug> fmt::Debug for Answer<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { value, raw, served_by } = self;
        let raw = &error::BodySize(raw.len());
        f.debug_struct("Answer").field("value", value).field("raw", raw).field("served_by", served_by).finish()
    }
}

impl<T> Deref for Answer<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.value
    }
}

/// A type that is read from the body of an answer.
pub trait Response: Schema + Sized {
    /// Read it, or say what is wrong.
    fn read(body: &Arc<[u8]>) -> Result<Self, String>;
}

impl<T: Schema + Model + for<'de> Received<'de>> Response for T {
    fn read(body: &Arc<[u8]>) -> Result<Self, String> {
        T::receive(&mut serde_json::Deserializer::from_slice(body)).map_err(|e| unquoted(&e.to_string()))
    }
}

/// What serde says is wrong, without the value that it quotes: nobody knows what that is.
fn unquoted(error: &str) -> String {
    match (error.split_once(": "), error.rsplit_once(", expected ")) {
        (Some((wrong, _)), Some((_, expected))) => format!("{wrong}, expected {expected}"),
        _ => error.to_owned(),
    }
}

impl Response for Bytes {
    fn read(body: &Arc<[u8]>) -> Result<Self, String> {
        Ok(Bytes(body.clone()))
    }
}

impl Response for () {
    fn read(_: &Arc<[u8]>) -> Result<Self, String> {
        Ok(())
    }
}

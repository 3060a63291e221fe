//! Value types with a wire format of their own.

use std::{borrow::Cow, fmt, ops::Deref, sync::Arc};

use serde::{Deserializer, Serialize, Serializer};

use crate::{
    schema::{Schema, Type, received::Received},
    secret::Secret,
    time::Time,
};

/// Bytes of a file.
#[derive(Clone, PartialEq, Eq)]
pub struct Bytes(pub(crate) Arc<[u8]>);

impl Deref for Bytes {
    type Target = [u8];
    fn deref(&self) -> &[u8] {
        &self.0
    }
}

impl fmt::Debug for Bytes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Bytes({})", self.0.len())
    }
}

impl From<Vec<u8>> for Bytes {
    fn from(bytes: Vec<u8>) -> Self {
        Self(bytes.into())
    }
}

impl From<&[u8]> for Bytes {
    fn from(bytes: &[u8]) -> Self {
        Self(bytes.into())
    }
}

impl Serialize for Bytes {
    /// Writes nothing: bytes are sent beside the JSON, or uploaded before.
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        out.serialize_unit()
    }
}

impl Schema for Bytes {
    const TYPE: Type = Type::Bytes;
}

/// A value that the platform accepts as a number or as text, and returns as either.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct OrText<T>(pub T);

impl<T> From<T> for OrText<T> {
    fn from(value: T) -> Self {
        Self(value)
    }
}

impl<'de, T: Received<'de>> Received<'de> for OrText<T> {
    fn receive<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        T::receive(input).map(OrText)
    }
}

impl<T: Schema> Schema for OrText<T> {
    const TYPE: Type = Type::OrText(&T::TYPE);
    const RECEIVED: Type = Type::OrText(&T::RECEIVED);
}

/// A value that the platform accepts alone, or as the only item of a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct OrList<T>(pub T);

impl<T: Into<String>> From<T> for OrList<String> {
    fn from(value: T) -> Self {
        Self(value.into())
    }
}

impl<T: Schema> Schema for OrList<T> {
    const TYPE: Type = Type::OrList(&T::TYPE);
}

/// A time in the platform's format: seconds since the Unix epoch.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Timestamp(pub u64);

impl Timestamp {
    /// Returns the time in milliseconds since the Unix epoch.
    pub fn time(self) -> Time {
        Time::from_secs(self.0)
    }
}

impl Serialize for Timestamp {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        out.collect_str(&self.0)
    }
}

impl<'de> Received<'de> for Timestamp {
    fn receive<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        let text = Cow::receive(input)?;
        text.parse().map(Self).map_err(|_| serde::de::Error::custom("not a timestamp"))
    }
}

impl Schema for Timestamp {
    const TYPE: Type = Type::Timestamp;
}

/// Writes the text itself: secrets in parameters are sent.
impl Serialize for Secret {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        out.serialize_str(self.expose())
    }
}

impl<'de> Received<'de> for Secret {
    fn receive<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        String::receive(input).map(Self::from)
    }
}

impl Schema for Secret {
    const TYPE: Type = Type::Secret;
}

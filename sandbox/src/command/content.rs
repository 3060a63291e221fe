//! Content of messages in commands: JSON of a type that core describes for webhooks.

use std::marker::PhantomData;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use wabakit::{Schema, Type};

/// JSON of the type `T` of webhooks, with the same keys.
#[derive(Serialize, Deserialize)]
#[serde(transparent)]
pub struct Content<T> {
    json: Value,
    of: PhantomData<T>,
}

impl<T> Content<T> {
    /// Returns the JSON.
    pub fn json(&self) -> &Value {
        &self.json
    }
}

impl<T> From<Value> for Content<T> {
    fn from(json: Value) -> Self {
        Self { json, of: PhantomData }
    }
}

impl<T: Schema> Schema for Content<T> {
    const TYPE: Type = T::TYPE;
}

impl<T> Clone for Content<T> {
    fn clone(&self) -> Self {
        self.json.clone().into()
    }
}

impl<T> PartialEq for Content<T> {
    fn eq(&self, other: &Self) -> bool {
        self.json == other.json
    }
}

impl<T> std::fmt::Debug for Content<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.json.fmt(f)
    }
}

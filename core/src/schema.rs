//! Descriptions of every type on the wire, as constants, and their readers: the checker of parameters, and serde for received
//! values.

pub(crate) mod checker;
mod checks;
pub mod class;
mod ids;
#[cfg(feature = "responses")]
pub(crate) mod normalize;
pub(crate) mod path;
pub(crate) mod pattern;
#[doc(hidden)]
pub mod received;
#[doc(hidden)]
pub mod sent;
mod types;
mod values;
#[cfg(feature = "docs")]
mod words;

pub use wabakit_macros::model;

pub(crate) use types::setters;

pub use self::{
    checks::{Check, Condition, FileType, Rule},
    ids::*,
    types::{Choice, Docs, Field, FieldNames, Object, Schema, Type, Union, Variant},
    values::*,
};

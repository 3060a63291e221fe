//! What the Python package calls: core's functions over Python's own objects. Knows nothing of the platform.

mod api;
mod errors;
mod event;
mod limiter;
mod object;
mod parse;
mod value;

use pyo3::prelude::*;

/// The compiled part of wabakit.
#[pymodule]
mod _core {
    #[pymodule_export]
    use crate::{
        api::{Api, Request, operations, response},
        errors::Retry,
        event::{Event, Receiver, events},
        limiter::{Decision, Pacer},
        object::Object,
    };
}

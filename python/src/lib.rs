//! What the Python package calls: core's functions over Python's own objects. Knows nothing of the platform.

mod api;
mod audience;
mod checks;
mod errors;
mod event;
mod limiter;
mod object;
mod parse;
mod secret;
mod seen;
mod shape;
mod value;

/// The compiled part of wabakit.
#[pyo3::pymodule]
mod _core {
    use pyo3::prelude::*;

    #[pymodule_export]
    use crate::{
        api::{Api, Request, next_page, operations, response},
        audience::{Advice, People},
        checks::{check_template, normalize_phone, same_phone},
        errors::{Retry, about_code},
        event::{Event, Receiver, events},
        limiter::{Decision, Pacer},
        object::Object,
        secret::Secret,
        seen::{Memory, merge_status, status_rank},
    };

    #[pymodule_init]
    fn init(module: &Bound<'_, PyModule>) -> PyResult<()> {
        let mapping = module.py().import("collections.abc")?.getattr("Mapping")?;
        for class in ["Object", "Event"] {
            mapping.call_method1("register", (module.getattr(class)?,))?;
        }
        Ok(())
    }
}

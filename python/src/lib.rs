//! The interface of the Python package: core's functions over Python's own objects. Knows nothing of the platform.

mod api;
mod checks;
mod errors;
mod event;
mod instance;
mod object;
mod parse;
mod secret;
mod shape;
mod value;

/// The compiled part of wabakit.
#[pyo3::pymodule]
mod _core {
    use pyo3::prelude::*;

    #[pymodule_export]
    use crate::{
        api::{Api, Request, check_digest, metadata, next_page, operations, response, retry_delay, user_agent},
        checks::{
            TemplateFinding, check_template, fill_template, merge_status, normalize_phone, same_phone, status_rank,
            validate_template, with_samples,
        },
        errors::{Retry, classify_code},
        event::{Event, Webhooks, events},
        instance::{Instance, run},
        object::{Object, attach, metadata_of},
        secret::Secret,
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

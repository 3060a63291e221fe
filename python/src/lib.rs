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
    use std::sync::OnceLock;

    use pyo3::{exceptions::PyImportError, ffi, prelude::*};

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
        refuse_subinterpreter()?;
        let mapping = module.py().import("collections.abc")?.getattr("Mapping")?;
        for class in ["Object", "Event"] {
            mapping.call_method1("register", (module.getattr(class)?,))?;
        }
        Ok(())
    }

    /// Objects that this library keeps belong to the interpreter that imported it first. Python itself refuses only
    /// isolated subinterpreters, not those of mod_wsgi.
    fn refuse_subinterpreter() -> PyResult<()> {
        static FIRST: OnceLock<i64> = OnceLock::new();
        // SAFETY: the interpreter that runs this function is alive.
        let this = unsafe { ffi::PyInterpreterState_GetID(ffi::PyInterpreterState_Get()) };
        if *FIRST.get_or_init(|| this) == this {
            return Ok(());
        }
        Err(PyImportError::new_err(
            "wabakit does not support subinterpreters: use a process for each application, or with mod_wsgi \
             `WSGIApplicationGroup %{GLOBAL}`",
        ))
    }
}

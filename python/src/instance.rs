//! Objects that keep state between calls: core's one interface for all classes. The classes of the package add types.

use std::sync::{Mutex, PoisonError};

use bumpalo::Bump;
use pyo3::{prelude::*, types::PyDict};
use wabakit::{
    Error, Json,
    class::{Class, Instance as Core},
};

use crate::{errors::raised, parse::parse, value::params};

/// An object of a class, safe to share between threads.
#[pyclass(frozen, module = "wabakit._core")]
pub(crate) struct Instance(Mutex<Box<dyn Core>>);

#[pymethods]
impl Instance {
    #[new]
    fn new(py: Python<'_>, name: &str, given: &Bound<'_, PyDict>) -> PyResult<Self> {
        let arena = Bump::new();
        let given = params("arguments", given, &arena)?;
        made(py, Class::find(name).and_then(|class| class.create(&given)))
    }

    #[staticmethod]
    fn restore(py: Python<'_>, name: &str, snapshot: &str) -> PyResult<Self> {
        made(py, Class::find(name).and_then(|class| class.restore(snapshot)))
    }

    fn call<'py>(&self, py: Python<'py>, method: &str, given: &Bound<'py, PyDict>) -> PyResult<Bound<'py, PyAny>> {
        let arena = Bump::new();
        let given = params("arguments", given, &arena)?;
        let found = self.0.lock().unwrap_or_else(PoisonError::into_inner).call(method, &given);
        returned(py, found)
    }

    fn snapshot(&self) -> String {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).snapshot()
    }
}

/// Calls a function of a class.
#[pyfunction]
pub(crate) fn run<'py>(
    py: Python<'py>,
    name: &str,
    function: &str,
    given: &Bound<'py, PyDict>,
) -> PyResult<Bound<'py, PyAny>> {
    let arena = Bump::new();
    let given = params("arguments", given, &arena)?;
    returned(py, Class::find(name).and_then(|class| class.call(function, &given)))
}

fn made(py: Python<'_>, instance: Result<Box<dyn Core>, Error>) -> PyResult<Instance> {
    instance.map(|instance| Instance(Mutex::new(instance))).map_err(|e| raised(py, e))
}

fn returned<'py>(py: Python<'py>, found: Result<Json<'_>, Error>) -> PyResult<Bound<'py, PyAny>> {
    parse(py, &found.map_err(|e| raised(py, e))?.to_string())
}

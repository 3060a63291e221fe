//! Whether messages may go.

use std::sync::{Mutex, MutexGuard, PoisonError};

use bumpalo::Bump;
use pyo3::{prelude::*, types::PyDict};
use wabakit::{
    Limiter, Time,
    limiter::{self, Limits},
};

use crate::{errors::raised, value::params};

/// Whether a message may go: now, or not before `until` (milliseconds since 1970) because of a limit.
#[pyclass(frozen, get_all, eq, module = "wabakit._core")]
#[derive(PartialEq)]
pub(crate) struct Decision {
    send: bool,
    until: Option<u64>,
    because: Option<String>,
}

#[pymethods]
impl Decision {
    #[new]
    #[pyo3(signature = (send, until=None, because=None))]
    fn new(send: bool, until: Option<u64>, because: Option<String>) -> Self {
        Self { send, until, because }
    }

    fn __bool__(&self) -> bool {
        self.send
    }

    fn __repr__(&self) -> String {
        match (self.until, &self.because) {
            (Some(until), Some(because)) => format!("Decision(send=False, until={until}, because='{because}')"),
            _ => "Decision(send=True)".into(),
        }
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> (Py<PyAny>, (bool, Option<u64>, Option<String>)) {
        let Self { send, until, because } = slf.get();
        (slf.get_type().into_any().unbind(), (*send, *until, because.clone()))
    }
}

/// A limiter, which many threads may ask.
#[pyclass(frozen, module = "wabakit._core")]
pub(crate) struct Pacer(Mutex<Limiter>);

impl Pacer {
    fn lock(&self) -> MutexGuard<'_, Limiter> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[pymethods]
impl Pacer {
    #[new]
    fn new(limits: &Bound<'_, PyDict>, seed: u64) -> PyResult<Self> {
        Ok(Self(Mutex::new(Limiter::new(self::limits(limits)?, seed))))
    }

    fn take(&self, number: &str, recipient: &str, now: u64) -> Decision {
        match self.lock().take(number, recipient, Time(now)) {
            limiter::Decision::Send => Decision::new(true, None, None),
            limiter::Decision::Wait { until, because } => {
                Decision::new(false, Some(until.0), Some(because.as_str().into()))
            }
        }
    }

    fn set_limits(&self, limits: &Bound<'_, PyDict>) -> PyResult<()> {
        let limits = self::limits(limits)?;
        self.lock().set_limits(limits);
        Ok(())
    }

    fn link(&self, name: &str, other: &str) {
        self.lock().link(name, other);
    }

    fn hold_pair(&self, number: &str, recipient: &str, until: u64) {
        self.lock().hold_pair(number, recipient, Time(until));
    }

    fn hold_number(&self, number: &str, until: u64) {
        self.lock().hold_number(number, Time(until));
    }

    fn forget(&self, now: u64) -> usize {
        self.lock().forget(Time(now))
    }

    fn snapshot(&self) -> String {
        self.lock().snapshot()
    }

    #[staticmethod]
    fn restore(py: Python<'_>, snapshot: &str) -> PyResult<Self> {
        Limiter::restore(snapshot).map(|limiter| Self(Mutex::new(limiter))).map_err(|e| raised(py, e))
    }
}

fn limits(given: &Bound<'_, PyDict>) -> PyResult<Limits> {
    Limits::from_json(&params("limits", given, &Bump::new())?).map_err(|e| raised(given.py(), e))
}

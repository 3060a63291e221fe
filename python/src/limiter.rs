//! The limiter, and its decisions.

use std::sync::{Mutex, MutexGuard, PoisonError};

use bumpalo::Bump;
use pyo3::{prelude::*, types::PyDict};
use wabakit::{Decision as Core, Limiter as Counter, Time, limiter::Limits};

use crate::{errors::raised, value::params};

/// Decision whether a message may be sent: now; not before `until` (milliseconds since the Unix epoch); or not at all
/// while the reason stands.
#[pyclass(frozen, get_all, eq, from_py_object, module = "wabakit._core")]
#[derive(Clone, PartialEq)]
pub(crate) struct Decision {
    send: bool,
    until: Option<u64>,
    because: Option<String>,
    what_to_do: Option<String>,
}

#[pymethods]
impl Decision {
    #[new]
    #[pyo3(signature = (send, until=None, because=None, what_to_do=None))]
    fn new(send: bool, until: Option<u64>, because: Option<String>, what_to_do: Option<String>) -> Self {
        Self { send, until, because, what_to_do }
    }

    pub(crate) fn __bool__(&self) -> bool {
        self.send
    }

    pub(crate) fn __repr__(&self) -> String {
        let Self { send, until, because, .. } = self;
        let send = if *send { "True" } else { "False" };
        let until = until.map_or(String::new(), |until| format!(", until={until}"));
        let because = because.as_ref().map_or(String::new(), |because| format!(", because='{because}'"));
        format!("Decision(send={send}{until}{because})")
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> (Py<PyAny>, (bool, Option<u64>, Option<String>, Option<String>)) {
        let Self { send, until, because, what_to_do } = slf.get();
        (slf.get_type().into_any().unbind(), (*send, *until, because.clone(), what_to_do.clone()))
    }
}

impl From<Core> for Decision {
    fn from(decision: Core) -> Self {
        match decision {
            Core::Send => Self::new(true, None, None, None),
            Core::Wait { until, because } => Self::new(false, Some(until.0), Some(because.as_str().into()), None),
            Core::Refuse { because } => {
                Self::new(false, None, Some(because.as_str().into()), Some(because.what_to_do().into()))
            }
        }
    }
}

/// A limiter, safe to share between threads.
#[pyclass(frozen, module = "wabakit._core")]
pub(crate) struct Limiter(Mutex<Counter>);

impl Limiter {
    fn lock(&self) -> MutexGuard<'_, Counter> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[pymethods]
impl Limiter {
    #[new]
    fn new(limits: &Bound<'_, PyDict>, seed: u64) -> PyResult<Self> {
        Ok(Self(Mutex::new(Counter::new(self::limits(limits)?, seed))))
    }

    fn take(&self, number: &str, recipient: &str, now: u64) -> Decision {
        self.lock().take(number, recipient, Time(now)).into()
    }

    fn set_limits(&self, limits: &Bound<'_, PyDict>) -> PyResult<()> {
        let limits = self::limits(limits)?;
        self.lock().set_limits(limits);
        Ok(())
    }

    fn link(&self, name: &str, other: &str) {
        self.lock().link(name, other);
    }

    fn pause_pair(&self, number: &str, recipient: &str, until: u64) {
        self.lock().pause_pair(number, recipient, Time(until));
    }

    fn pause_number(&self, number: &str, until: u64) {
        self.lock().pause_number(number, Time(until));
    }

    fn prune(&self, now: u64) -> usize {
        self.lock().prune(Time(now))
    }

    fn snapshot(&self) -> String {
        self.lock().snapshot()
    }

    #[staticmethod]
    fn restore(py: Python<'_>, snapshot: &str) -> PyResult<Self> {
        Counter::restore(snapshot).map(|limiter| Self(Mutex::new(limiter))).map_err(|e| raised(py, e))
    }
}

fn limits(given: &Bound<'_, PyDict>) -> PyResult<Limits> {
    Limits::from_json(&params("limits", given, &Bump::new())?).map_err(|e| raised(given.py(), e))
}

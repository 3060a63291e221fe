//! The send policy, and its decisions.

use std::sync::{Mutex, MutexGuard, PoisonError};

use pyo3::prelude::*;
use wabakit::{SendPolicy as Core, Time, policy::Category};

use crate::{errors::raised, event::Event, limiter::Decision};

/// Decision whether a message should be sent to a user now, with the open windows.
#[pyclass(frozen, get_all, eq, module = "wabakit._core")]
#[derive(PartialEq)]
pub(crate) struct PolicyDecision {
    decision: Decision,
    open_until: Option<u64>,
    free_until: Option<u64>,
}

#[pymethods]
impl PolicyDecision {
    #[new]
    #[pyo3(signature = (decision, open_until=None, free_until=None))]
    fn new(decision: Decision, open_until: Option<u64>, free_until: Option<u64>) -> Self {
        Self { decision, open_until, free_until }
    }

    fn __bool__(&self) -> bool {
        self.decision.__bool__()
    }

    fn __repr__(&self) -> String {
        let Self { decision, open_until, free_until } = self;
        let until = |name, time: &Option<u64>| time.map_or(String::new(), |time| format!(", {name}={time}"));
        let (open, free) = (until("open_until", open_until), until("free_until", free_until));
        format!("PolicyDecision({}{open}{free})", decision.__repr__())
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> (Py<PyAny>, (Decision, Option<u64>, Option<u64>)) {
        let Self { decision, open_until, free_until } = slf.get();
        (slf.get_type().into_any().unbind(), (decision.clone(), *open_until, *free_until))
    }
}

/// A send policy, safe to share between threads.
#[pyclass(frozen, module = "wabakit._core")]
pub(crate) struct SendPolicy(Mutex<Core>);

impl SendPolicy {
    fn lock(&self) -> MutexGuard<'_, Core> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[pymethods]
impl SendPolicy {
    #[new]
    fn new(requires_opt_in: bool, seed: u64) -> Self {
        Self(Mutex::new(Core::new(requires_opt_in, seed)))
    }

    fn event(&self, py: Python<'_>, event: &Event) -> PyResult<()> {
        event.tell(py, |kind, number, at, data| self.lock().learn(kind, number, Time(at), data))
    }

    fn record_sent(&self, number: &str, person: &str, now: u64) {
        self.lock().record_sent(number, person, Time(now));
    }

    fn opt_in(&self, person: &str, at: u64) {
        self.lock().opt_in(person, Time(at));
    }

    fn opt_out(&self, person: &str, at: u64) {
        self.lock().opt_out(person, Time(at));
    }

    fn check(&self, py: Python<'_>, number: &str, person: &str, category: &str, now: u64) -> PyResult<PolicyDecision> {
        let category = Category::read(category).map_err(|e| raised(py, e))?;
        let policy = self.lock().check(number, person, category, Time(now));
        let time = |time: Option<Time>| time.map(|time| time.0);
        Ok(PolicyDecision::new(policy.decision.into(), time(policy.open_until), time(policy.free_until)))
    }

    fn prune(&self, now: u64) {
        self.lock().prune(Time(now));
    }

    fn snapshot(&self) -> String {
        self.lock().snapshot()
    }

    #[staticmethod]
    fn restore(py: Python<'_>, snapshot: &str) -> PyResult<Self> {
        Core::restore(snapshot).map(|policy| Self(Mutex::new(policy))).map_err(|e| raised(py, e))
    }
}

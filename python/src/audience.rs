//! Whom one may write to.

use std::sync::{Mutex, MutexGuard, PoisonError};

use pyo3::prelude::*;
use wabakit::{
    Audience, Time,
    audience::{Category, Verdict},
};

use crate::{errors::raised, event::Event};

/// Whether a message should go to a person now, and until when free-form messages may go and all are free.
#[pyclass(frozen, get_all, eq, module = "wabakit._core")]
#[derive(PartialEq)]
pub(crate) struct Advice {
    verdict: String,
    open_until: Option<u64>,
    free_until: Option<u64>,
}

#[pymethods]
impl Advice {
    #[new]
    #[pyo3(signature = (verdict, open_until=None, free_until=None))]
    fn new(verdict: String, open_until: Option<u64>, free_until: Option<u64>) -> Self {
        Self { verdict, open_until, free_until }
    }

    fn __bool__(&self) -> bool {
        self.verdict == Verdict::Send.as_str()
    }

    fn __repr__(&self) -> String {
        let Self { verdict, open_until, free_until } = self;
        let until = |name, time: &Option<u64>| time.map_or(String::new(), |time| format!(", {name}={time}"));
        format!("Advice('{verdict}'{}{})", until("open_until", open_until), until("free_until", free_until))
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> (Py<PyAny>, (String, Option<u64>, Option<u64>)) {
        let Self { verdict, open_until, free_until } = slf.get();
        (slf.get_type().into_any().unbind(), (verdict.clone(), *open_until, *free_until))
    }
}

/// What knows people, which many threads may ask.
#[pyclass(frozen, module = "wabakit._core")]
pub(crate) struct People(Mutex<Audience>);

impl People {
    fn lock(&self) -> MutexGuard<'_, Audience> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[pymethods]
impl People {
    #[new]
    fn new(requires_opt_in: bool, seed: u64) -> Self {
        Self(Mutex::new(Audience::new(requires_opt_in, seed)))
    }

    fn event(&self, py: Python<'_>, event: &Event) -> PyResult<()> {
        event.tell(py, |kind, number, at, data| self.lock().learn(kind, number, Time(at), data))
    }

    fn sent(&self, number: &str, person: &str, now: u64) {
        self.lock().sent(number, person, Time(now));
    }

    fn opt_in(&self, person: &str, at: u64) {
        self.lock().opt_in(person, Time(at));
    }

    fn opt_out(&self, person: &str, at: u64) {
        self.lock().opt_out(person, Time(at));
    }

    fn advise(&self, py: Python<'_>, number: &str, person: &str, category: &str, now: u64) -> PyResult<Advice> {
        let category = Category::read(category).map_err(|e| raised(py, e))?;
        let advice = self.lock().advise(number, person, category, Time(now));
        let time = |time: Option<Time>| time.map(|time| time.0);
        Ok(Advice::new(advice.verdict.as_str().into(), time(advice.open_until), time(advice.free_until)))
    }

    fn forget(&self, now: u64) {
        self.lock().forget(Time(now));
    }

    fn snapshot(&self) -> String {
        self.lock().snapshot()
    }

    #[staticmethod]
    fn restore(py: Python<'_>, snapshot: &str) -> PyResult<Self> {
        Audience::restore(snapshot).map(|audience| Self(Mutex::new(audience))).map_err(|e| raised(py, e))
    }
}

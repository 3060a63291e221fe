//! Whom one may write to.

use std::sync::{Mutex, MutexGuard, PoisonError};

use pyo3::prelude::*;
use wabakit::{Audience, Time, audience::Category};

use crate::{errors::raised, event::Event};

/// Whether a message should go to a person now: the verdict, and until when free-form messages may go and all are free.
pub(crate) type Advice = (&'static str, Option<u64>, Option<u64>);

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
        Ok((advice.verdict.as_str(), time(advice.open_until), time(advice.free_until)))
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

//! Which events came before, and which of two statuses counts.

use std::{
    sync::{Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use pyo3::prelude::*;
use wabakit::{Seen, Time, webhook};

use crate::errors::raised;

/// What remembers events, which many threads may ask.
#[pyclass(frozen, module = "wabakit._core")]
pub(crate) struct Memory(Mutex<Seen>);

impl Memory {
    fn lock(&self) -> MutexGuard<'_, Seen> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[pymethods]
impl Memory {
    #[new]
    fn new(room: usize, keep: Option<u64>, seed: u64) -> Self {
        Self(Mutex::new(Seen::new(room, kept(keep), seed)))
    }

    fn first(&self, key: &str, now: u64) -> bool {
        self.lock().first(key, Time(now))
    }

    fn forget(&self, key: &str) {
        self.lock().forget(key);
    }

    fn snapshot(&self) -> String {
        self.lock().snapshot()
    }

    #[staticmethod]
    fn restore(py: Python<'_>, snapshot: &str) -> PyResult<Self> {
        Seen::restore(snapshot).map(|seen| Self(Mutex::new(seen))).map_err(|e| raised(py, e))
    }

    #[staticmethod]
    fn claim(prefix: &str, key: &str, keep: Option<u64>) -> Vec<String> {
        Seen::claim(prefix, key, kept(keep)).into()
    }

    #[staticmethod]
    fn claimed(py: Python<'_>, reply: Option<&str>) -> PyResult<bool> {
        Seen::claimed(reply).map_err(|e| raised(py, e))
    }

    #[staticmethod]
    fn release(prefix: &str, key: &str) -> Vec<String> {
        Seen::release(prefix, key).into()
    }
}

/// For how many milliseconds events are remembered.
fn kept(keep: Option<u64>) -> Duration {
    keep.map_or(Seen::KEEP, Duration::from_millis)
}

/// How far a message has come by this status: statuses come in any order and more than once, and the one of the highest rank
/// counts. 0 for a status that isn't known. In a database, keep it beside the status and update only rows whose rank is lower.
///
/// Count the statuses of a payment (of type `payment`) apart from its message's, and in groups those of each participant.
#[pyfunction]
pub(crate) fn status_rank(status: &str) -> u8 {
    webhook::status_rank(status)
}

/// Which of two statuses of a message counts, in whichever order they came. `failed` replaces `accepted` and `sent`, and
/// nothing that says that the message arrived.
#[pyfunction]
pub(crate) fn merge_status<'s>(one: &'s str, other: &'s str) -> &'s str {
    webhook::merge_status(one, other)
}

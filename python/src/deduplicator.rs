//! Which events came before, and which of two statuses counts.

use std::{
    sync::{Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use pyo3::prelude::*;
use wabakit::{Deduplicator as Core, Time, webhook};

use crate::errors::raised;

/// A deduplicator, which many threads may use.
#[pyclass(frozen, module = "wabakit._core")]
pub(crate) struct Deduplicator(Mutex<Core>);

impl Deduplicator {
    fn lock(&self) -> MutexGuard<'_, Core> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[pymethods]
impl Deduplicator {
    #[new]
    fn new(room: usize, keep: Option<u64>, seed: u64) -> Self {
        Self(Mutex::new(Core::new(room, kept(keep), seed)))
    }

    fn is_new(&self, key: &str, now: u64) -> bool {
        self.lock().is_new(key, Time(now))
    }

    fn forget(&self, key: &str) {
        self.lock().forget(key);
    }

    fn snapshot(&self) -> String {
        self.lock().snapshot()
    }

    #[staticmethod]
    fn restore(py: Python<'_>, snapshot: &str) -> PyResult<Self> {
        Core::restore(snapshot).map(|deduplicator| Self(Mutex::new(deduplicator))).map_err(|e| raised(py, e))
    }

    #[staticmethod]
    fn claim(prefix: &str, key: &str, keep: Option<u64>) -> Vec<String> {
        Core::claim(prefix, key, kept(keep)).into()
    }

    #[staticmethod]
    fn claimed(py: Python<'_>, reply: Option<&str>) -> PyResult<bool> {
        Core::claimed(reply).map_err(|e| raised(py, e))
    }

    #[staticmethod]
    fn release(prefix: &str, key: &str) -> Vec<String> {
        Core::release(prefix, key).into()
    }
}

/// For how many milliseconds events are remembered.
fn kept(keep: Option<u64>) -> Duration {
    keep.map_or(Core::KEEP, Duration::from_millis)
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

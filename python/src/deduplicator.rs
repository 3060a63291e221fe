//! Deduplication of events, and the order of a message's statuses.

use std::{
    sync::{Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use pyo3::prelude::*;
use wabakit::{Deduplicator as Core, Time, webhook};

use crate::errors::raised;

/// A deduplicator, safe to share between threads.
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

/// Returns the retention of keys, given in milliseconds.
fn kept(keep: Option<u64>) -> Duration {
    keep.map_or(Core::KEEP, Duration::from_millis)
}

/// Returns the rank of a message status. Statuses arrive in any order and more than once; the status with the highest
/// rank counts. An unknown status has rank 0. In a database, store the rank beside the status and update only rows with
/// a lower rank.
///
/// Track the statuses of a payment (type `payment`) separately from those of its message, and in groups track those of
/// each participant separately.
#[pyfunction]
pub(crate) fn status_rank(status: &str) -> u8 {
    webhook::status_rank(status)
}

/// Returns the status that counts out of two statuses of a message, independent of their order. `failed` replaces
/// `accepted`, `sent` and earlier statuses, but never a status that proves that the message arrived.
#[pyfunction]
pub(crate) fn merge_status<'s>(one: &'s str, other: &'s str) -> &'s str {
    webhook::merge_status(one, other)
}

//! Checks of values before they are sent.

use bumpalo::Bump;
use pyo3::prelude::*;

use crate::{errors::raised, value::params};

/// Normalizes a phone number to E.164.
#[pyfunction]
pub(crate) fn normalize_phone(py: Python<'_>, phone: &str) -> PyResult<String> {
    wabakit::normalize_phone(phone).map_err(|e| raised(py, e))
}

/// Returns whether two phone numbers belong to the same user.
#[pyfunction]
pub(crate) fn same_phone(one: &str, other: &str) -> bool {
    wabakit::same_phone(one, other)
}

/// Raises an exception if the parameters of a template message don't fit the template.
#[pyfunction]
pub(crate) fn check_template(stored: &Bound<'_, PyAny>, template: &Bound<'_, PyAny>) -> PyResult<()> {
    let arena = Bump::new();
    let (given, filled) = (params("stored", stored, &arena)?, params("template", template, &arena)?);
    wabakit::check_template(given, filled).map_err(|e| raised(stored.py(), e))
}

//! Checks of values before they are sent, and of statuses that arrived.

use bumpalo::Bump;
use pyo3::prelude::*;

use wabakit::{Json, templates, webhook};

use crate::{errors::raised, parse::parse, value::params};

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

/// Makes the `template` of a message from a template and its values.
#[pyfunction]
pub(crate) fn fill_template<'py>(
    stored: &Bound<'py, PyAny>,
    values: &Bound<'py, PyAny>,
) -> PyResult<Bound<'py, PyAny>> {
    let (py, arena) = (stored.py(), Bump::new());
    let (given, values) = (params("stored", stored, &arena)?, params("values", values, &arena)?);
    let filled = wabakit::fill_template(given, values).map_err(|e| raised(py, e))?;
    parse(py, &filled)
}

/// Puts the handles of uploaded files into a template definition.
#[pyfunction]
pub(crate) fn with_samples<'py>(definition: &Bound<'py, PyAny>, handles: Vec<String>) -> PyResult<Bound<'py, PyAny>> {
    let arena = Bump::new();
    let filled = templates::with_samples(params("definition", definition, &arena)?, &handles);
    parse(definition.py(), &Json::from(filled).to_string())
}

/// A rule that a template definition breaks.
#[pyclass(frozen, get_all, eq, module = "wabakit._core")]
#[derive(PartialEq)]
pub(crate) struct TemplateFinding {
    severity: &'static str,
    path: String,
    rule: &'static str,
    message: String,
    code: Option<u32>,
    subcode: Option<u32>,
}

#[pymethods]
impl TemplateFinding {
    fn __repr__(&self) -> String {
        let Self { severity, path, rule, message, .. } = self;
        format!("<TemplateFinding {severity} {rule} at {path}: {message}>")
    }
}

/// Returns the rules that a template definition breaks.
#[pyfunction]
pub(crate) fn validate_template(definition: &Bound<'_, PyAny>) -> PyResult<Vec<TemplateFinding>> {
    let arena = Bump::new();
    let findings = wabakit::validate_template(params("definition", definition, &arena)?).into_iter();
    Ok(findings
        .map(|finding| TemplateFinding {
            severity: finding.severity.as_str(),
            path: finding.path,
            rule: finding.rule,
            message: finding.message,
            code: finding.code,
            subcode: finding.subcode,
        })
        .collect())
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

//! Core's errors as Python's exceptions, whose classes are in `wabakit/errors.py`.

use pyo3::{
    prelude::*,
    sync::PyOnceLock,
    types::{PyBytes, PyDict},
};
use wabakit::{Error, Json, JsonObject};

use crate::parse::parse;

/// Advice whether and when the same call may be repeated: `never`; `safe`, after at least `after` milliseconds;
/// `after_change`, once what `change` names has changed; or `maybe_duplicate`, only if a duplicate does no harm.
#[pyclass(frozen, eq, module = "wabakit._core")]
#[derive(PartialEq)]
pub(crate) struct Retry {
    kind: String,
    #[pyo3(get)]
    after: Option<u64>,
    #[pyo3(get)]
    change: Option<String>,
}

impl Retry {
    fn read(form: &Json<'_>) -> Self {
        let text = |name: &str| form.get(name).and_then(Json::as_str).map(str::to_owned);
        Self::new(text("kind").unwrap_or_default(), form.get("after").and_then(Json::as_u64), text("change"))
    }
}

#[pymethods]
impl Retry {
    #[new]
    #[pyo3(signature = (kind, after=None, change=None))]
    fn new(kind: String, after: Option<u64>, change: Option<String>) -> Self {
        Self { kind, after, change }
    }

    /// Kind of the advice.
    #[getter]
    fn kind<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        static KIND: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
        KIND.import(py, "wabakit.kinds", "RetryKind")?.call1((&self.kind,))
    }

    fn __repr__(&self) -> String {
        let Self { kind, after, change } = self;
        let after = after.map_or(String::new(), |after| format!(", after={after}"));
        let change = change.as_ref().map_or(String::new(), |change| format!(", change='{change}'"));
        format!("Retry('{kind}'{after}{change})")
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> (Py<PyAny>, (String, Option<u64>, Option<String>)) {
        let Self { kind, after, change } = slf.get();
        (slf.get_type().into_any().unbind(), (kind.clone(), *after, change.clone()))
    }
}

/// Classifies an error code: the kind of the error and the advice on retries.
#[pyfunction]
#[pyo3(signature = (code, idempotent=false))]
pub(crate) fn classify_code(py: Python<'_>, code: u32, idempotent: bool) -> PyResult<(Bound<'_, PyAny>, Retry)> {
    static KIND: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let about = wabakit::classify_code(code, idempotent);
    let kind = about.get("kind").and_then(Json::as_str).unwrap_or_default();
    let kind = KIND.import(py, "wabakit.kinds", "ErrorKind")?.call1((kind,))?;
    Ok((kind, Retry::read(about.get("retry").unwrap_or(&Json::Null))))
}

/// Creates the exception for an error.
pub(crate) fn raised(py: Python<'_>, error: Error) -> PyErr {
    exception(py, &error).unwrap_or_else(|failed| failed)
}

fn exception(py: Python<'_>, error: &Error) -> PyResult<PyErr> {
    let form = error.to_json();
    let known = PyDict::new(py);
    for (name, value) in form.as_object().into_iter().flat_map(JsonObject::iter) {
        match (name, value) {
            ("kind", _) => {}
            ("category", value) => known.set_item("kind", value.as_str())?,
            ("retry", retry) => known.set_item("retry", Retry::read(retry).into_pyobject(py)?)?,
            ("until", until) => {
                let moment = py.import("wabakit.given")?.getattr("moment")?;
                known.set_item("until", moment.call1((until.as_u64(),))?)?;
            }
            (name, value) => known.set_item(name, parse(py, &value.to_string())?)?,
        }
    }
    let class = match error {
        Error::Validation(_) => "ValidationError",
        Error::Api(error) => {
            known.set_item("raw", PyBytes::new(py, &error.raw))?;
            "ApiError"
        }
        Error::UnexpectedResponse(answer) => {
            known.set_item("body", PyBytes::new(py, &answer.body))?;
            "UnexpectedResponseError"
        }
        Error::Signature(_) => "SignatureError",
        Error::Transport(_) => "TransportError",
        Error::Limit(_) => "LimitError",
        _ => "WhatsAppError",
    };
    Ok(PyErr::from_value(py.import("wabakit.errors")?.getattr(class)?.call((), Some(&known))?))
}

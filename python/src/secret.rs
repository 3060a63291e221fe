//! Secrets that aren't printed.

use std::hash::{DefaultHasher, Hash, Hasher};

use pyo3::{
    prelude::*,
    types::{PyInt, PyList, PyString},
};

use crate::object::Object;

/// Text that must not be printed: an access token, an app secret, a password. `repr` and `str` hide it; `expose()`
/// returns it. Parameters accept it in place of text.
#[pyclass(frozen, module = "wabakit._core")]
pub(crate) struct Secret(String);

#[pymethods]
impl Secret {
    #[new]
    #[pyo3(signature = (text, /))]
    fn new(text: String) -> Self {
        Self(text)
    }

    /// Returns the text itself, for sending it.
    pub(crate) fn expose(&self) -> &str {
        &self.0
    }

    fn __repr__(&self) -> &'static str {
        "Secret(…)"
    }

    fn __eq__(&self, other: &Bound<'_, PyAny>) -> bool {
        other.cast::<Secret>().is_ok_and(|other| other.get().0 == self.0)
    }

    fn __hash__(&self) -> u64 {
        let mut hasher = DefaultHasher::new();
        self.0.hash(&mut hasher);
        hasher.finish()
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> (Py<PyAny>, (String,)) {
        (slf.get_type().into_any().unbind(), (slf.get().0.clone(),))
    }
}

/// A text or a [`Secret`], where either is accepted.
pub(crate) struct Text(pub(crate) String);

impl FromPyObject<'_, '_> for Text {
    type Error = PyErr;

    fn extract(given: Borrowed<'_, '_, PyAny>) -> PyResult<Self> {
        match given.cast::<Secret>() {
            Ok(secret) => Ok(Self(secret.get().0.clone())),
            Err(_) => given.extract().map(Self),
        }
    }
}

/// Replaces the value at a path by a [`Secret`], also in the items of lists.
pub(crate) fn concealed<'py>(value: Bound<'py, PyAny>, path: &[&str]) -> PyResult<Bound<'py, PyAny>> {
    let py = value.py();
    if let Ok(items) = value.cast::<PyList>() {
        for (i, item) in items.iter().enumerate() {
            items.set_item(i, concealed(item, path)?)?;
        }
        return Ok(value);
    }
    match (value.cast::<Object>(), path) {
        (Ok(object), [key, inside @ ..]) => object
            .get()
            .mapped(&PyString::new(py, key), |held| concealed(held, inside))
            .and_then(|object| Ok(Bound::new(py, object)?.into_any())),
        (_, []) if value.is_instance_of::<PyString>() || value.is_instance_of::<PyInt>() => {
            Ok(Bound::new(py, Secret(value.str()?.to_string()))?.into_any())
        }
        _ => Ok(value),
    }
}

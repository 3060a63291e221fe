//! JSON objects in Python: mappings whose keys are also attributes.

use std::{
    collections::BTreeSet,
    sync::{Arc, LazyLock},
};

use pyo3::{
    exceptions::{PyAttributeError, PyKeyError},
    ffi,
    prelude::*,
    sync::PyOnceLock,
    types::{PyAny, PyBytes, PyDict, PyIterator, PyString, PyTuple},
};

use crate::shape::Shape;

/// Methods of a mapping. Keys of these names get a trailing underscore as attributes.
const METHODS: &[&str] = &["get", "items", "keys", "values"];

/// Maximum length of a value in its `repr`.
const SHOWN: usize = 300;

/// A JSON object: a mapping whose keys are also attributes. A missing key is `None` as an attribute, and a `KeyError`
/// in brackets; an attribute that no response or event has is an `AttributeError`. Names that Python or a mapping uses get a trailing underscore: `from_`, `items_`.
#[pyclass(frozen, mapping, subclass, weakref, module = "wabakit._core")]
pub(crate) struct Object {
    shape: Arc<Shape>,
    values: Py<PyTuple>,
    /// The object as a dict, created on the first access as a mapping.
    fields: PyOnceLock<Py<PyDict>>,
    /// Body of the response.
    raw: Option<Py<PyBytes>>,
    /// Metadata of the response.
    metadata: PyOnceLock<Py<PyAny>>,
}

impl Object {
    pub(crate) fn new(shape: Arc<Shape>, values: Bound<'_, PyTuple>) -> Self {
        Self { shape, values: values.unbind(), fields: PyOnceLock::new(), raw: None, metadata: PyOnceLock::new() }
    }

    /// Returns the object with the text that it was read from.
    pub(crate) fn with_raw(&self, py: Python<'_>, raw: Py<PyBytes>) -> Self {
        let (shape, values) = (self.shape.clone(), self.values.clone_ref(py));
        Self { shape, values, fields: PyOnceLock::new(), raw: Some(raw), metadata: PyOnceLock::new() }
    }

    /// Returns the object with another value for a key, if it has the key.
    pub(crate) fn mapped<'py>(
        &self,
        key: &Bound<'py, PyString>,
        map: impl FnOnce(Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>>,
    ) -> PyResult<Self> {
        let py = key.py();
        let mut values: Vec<_> = self.values.bind(py).iter().collect();
        if let Some(value) = self.shape.place(key)?.and_then(|place| values.get_mut(place)) {
            *value = map(value.clone())?;
        }
        Ok(Self::new(self.shape.clone(), PyTuple::new(py, values)?))
    }

    pub(crate) fn fields<'py>(&self, py: Python<'py>) -> PyResult<&Bound<'py, PyDict>> {
        let make = || {
            let fields = PyDict::new(py);
            for (key, value) in self.shape.keys().iter().zip(self.values.bind(py)) {
                fields.set_item(key, value)?;
            }
            Ok::<_, PyErr>(fields.unbind())
        };
        self.fields.get_or_try_init(py, make).map(|fields| fields.bind(py))
    }

    fn value<'py>(&self, key: &Bound<'py, PyAny>) -> PyResult<Option<Bound<'py, PyAny>>> {
        let place = self.shape.place(key)?;
        place.map(|place| self.values.bind(key.py()).get_item(place)).transpose()
    }
}

#[pymethods]
impl Object {
    #[new]
    #[pyo3(signature = (fields, raw=None, /))]
    fn make(py: Python<'_>, fields: &Bound<'_, PyDict>, raw: Option<Py<PyBytes>>) -> PyResult<Self> {
        let keys =
            fields.keys().iter().map(|key| Ok(key.cast_into::<PyString>()?.unbind())).collect::<PyResult<_>>()?;
        let values = fields.values().to_tuple().unbind();
        let shape = Arc::new(Shape::new(py, keys)?);
        Ok(Self { shape, values, fields: PyOnceLock::new(), raw, metadata: PyOnceLock::new() })
    }

    fn __getattribute__<'py>(slf: &Bound<'py, Self>, name: &Bound<'py, PyString>) -> PyResult<Bound<'py, PyAny>> {
        let (py, this) = (slf.py(), slf.get());
        let text = name.to_str()?;
        if text.starts_with('_') || METHODS.contains(&text) {
            // SAFETY: both are alive, and what comes back is owned or an error is set.
            return unsafe {
                Bound::from_owned_ptr_or_err(py, ffi::PyObject_GenericGetAttr(slf.as_ptr(), name.as_ptr()))
            };
        }
        if let (Some(raw), "raw") = (&this.raw, text) {
            return Ok(raw.bind(py).clone().into_any());
        }
        if let Some(value) = this.value(name)? {
            return Ok(value);
        }
        let plain = text.strip_suffix('_').unwrap_or(text);
        if plain.len() < text.len()
            && let Some(value) = this.value(&PyString::new(py, plain))?
        {
            return Ok(value);
        }
        if is_field(plain) || is_field(text) {
            return Ok(py.None().into_bound(py));
        }
        Err(PyAttributeError::new_err(format!("no response or event has a field named {text}")))
    }

    fn __setattr__(&self, name: &str, _value: &Bound<'_, PyAny>) -> PyResult<()> {
        Err(PyAttributeError::new_err(format!("{name} can't be set: what arrived stays as it is")))
    }

    fn __getitem__<'py>(&self, key: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        self.value(key)?.ok_or_else(|| PyKeyError::new_err(key.clone().unbind()))
    }

    fn __contains__(&self, key: &Bound<'_, PyAny>) -> PyResult<bool> {
        Ok(self.shape.place(key)?.is_some())
    }

    fn __len__(&self, py: Python<'_>) -> PyResult<usize> {
        Ok(self.fields(py)?.len())
    }

    fn __iter__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyIterator>> {
        self.fields(py)?.try_iter()
    }

    /// Returns the value of a key, or the default.
    #[pyo3(signature = (key, default=None, /))]
    fn get<'py>(
        &self,
        key: &Bound<'py, PyAny>,
        default: Option<Bound<'py, PyAny>>,
    ) -> PyResult<Option<Bound<'py, PyAny>>> {
        Ok(self.value(key)?.or(default))
    }

    /// Returns the keys, in the order in which they arrived.
    fn keys<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.fields(py)?.call_method0("keys")
    }

    /// Returns the values, in the order of the keys.
    fn values<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.fields(py)?.call_method0("values")
    }

    /// Returns the keys with their values.
    fn items<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.fields(py)?.call_method0("items")
    }

    fn __eq__(&self, py: Python<'_>, other: &Bound<'_, PyAny>) -> PyResult<bool> {
        match other.cast::<Object>() {
            Ok(other) => self.fields(py)?.eq(other.get().fields(py)?),
            Err(_) => self.fields(py)?.eq(other),
        }
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        let mut out = String::from("Object({");
        for (i, (key, value)) in self.fields(py)?.iter().enumerate() {
            out.push_str(if i > 0 { ", " } else { "" });
            if out.len() > SHOWN {
                out.push('…');
                break;
            }
            let shown = shortened(&value.repr()?.to_string_lossy());
            out += &format!("{}: {shown}", key.repr()?.to_string_lossy());
        }
        Ok(out + "})")
    }

    fn __reduce__<'py>(slf: &Bound<'py, Self>) -> PyResult<(Bound<'py, PyAny>, Bound<'py, PyTuple>)> {
        let (py, this) = (slf.py(), slf.get());
        let arguments = (this.fields(py)?.clone(), this.raw.as_ref().map(|raw| raw.clone_ref(py)));
        Ok((slf.get_type().into_any(), arguments.into_pyobject(py)?))
    }
}

/// Returns whether a type of responses or events has a field of this name.
fn is_field(name: &str) -> bool {
    static NAMES: LazyLock<BTreeSet<&str>> = LazyLock::new(|| include_str!("names.txt").lines().collect());
    name == "raw" || NAMES.contains(name)
}

/// Keeps the metadata of a response with its object.
#[pyfunction]
pub(crate) fn attach(py: Python<'_>, object: &Object, metadata: Py<PyAny>) {
    // The first stays: the object of a response is new.
    let _ = object.metadata.set(py, metadata);
}

/// Returns the metadata that was kept with an object.
#[pyfunction]
pub(crate) fn metadata_of(py: Python<'_>, object: &Object) -> Option<Py<PyAny>> {
    object.metadata.get(py).map(|metadata| metadata.clone_ref(py))
}

fn shortened(text: &str) -> String {
    let mut chars = text.chars();
    let start: String = chars.by_ref().take(SHOWN).collect();
    if chars.next().is_some() { start + "…" } else { start }
}

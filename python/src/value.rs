//! Python's objects as core reads them.

use bumpalo::Bump;
use pyo3::{
    prelude::*,
    types::{PyBool, PyDict, PyFloat, PyInt, PyList, PyMapping, PyString, PyTuple},
};
use wabakit::{Error, Json, JsonObject};

use crate::{errors::raised, event::Event, object::Object, secret::Secret};

/// Maximum depth: deeper than any parameter of the platform. An object that contains itself is deeper.
const DEEPEST: usize = 100;

/// Maximum number of keys that core adds to an object: its tag and a constant.
const FILLED_IN: usize = 2;

/// Reads parameters from a mapping. Keys with the value `None` at the top level are left out. The arena holds the
/// texts.
pub(crate) fn params<'a>(name: &str, given: &Bound<'_, PyAny>, arena: &'a Bump) -> PyResult<JsonObject<'a>> {
    match value(given, 0, arena) {
        Ok(Json::Object(fields)) => Ok(fields),
        Ok(_) => Err(refused(given.py(), name.into(), "an object", "")),
        Err(odd) => {
            let Odd { path, wanted, got } = *odd;
            let path = path.iter().rev().fold(name.to_owned(), |whole, part| whole + part);
            Err(refused(given.py(), path, wanted, &got))
        }
    }
}

pub(crate) fn refused(py: Python<'_>, path: String, wanted: &str, got: &str) -> PyErr {
    raised(py, Error::validation(path, wanted, got))
}

/// A value that JSON can't represent, with its path from the inside out.
struct Odd {
    path: Vec<String>,
    wanted: &'static str,
    got: String,
}

fn value<'a>(given: &Bound<'_, PyAny>, depth: usize, arena: &'a Bump) -> Result<Json<'a>, Box<Odd>> {
    let refuse = |wanted, got: String| Box::new(Odd { path: vec![], wanted, got });
    if depth > DEEPEST {
        return Err(refuse("at most 100 levels", String::new()));
    }
    if let Ok(text) = given.cast::<PyString>() {
        let text =
            text.to_str().map_err(|_| refuse("text without unpaired surrogates", "an unpaired surrogate".into()))?;
        return Ok(Json::from(&*arena.alloc_str(text)));
    }
    if given.is_none() {
        return Ok(Json::Null);
    }
    if let Ok(fields) = given.cast::<PyDict>() {
        return object(fields, depth, arena);
    }
    if let Ok(truth) = given.cast::<PyBool>() {
        return Ok(Json::Bool(truth.is_true()));
    }
    if given.is_instance_of::<PyInt>() {
        if let Ok(number) = given.extract::<i64>() {
            return Ok(number.into());
        }
        // As `int` writes it, whatever a subclass overrides.
        let digits = given.py().get_type::<PyInt>().call_method1("__repr__", (given,));
        let digits = digits.map_err(|_| refuse("a number", "too many digits".into()))?;
        return Ok(Json::Number(digits.to_string().into()));
    }
    if let Ok(number) = given.cast::<PyFloat>() {
        let number = Some(number.value()).filter(|number| number.is_finite());
        let number = number.ok_or_else(|| refuse("a number that JSON can represent", "another number".into()))?;
        return Ok(Json::Number(format!("{number:?}").into()));
    }
    if given.is_instance_of::<PyList>() || given.is_instance_of::<PyTuple>() {
        let items = given.try_iter().map_err(|_| refuse("a list", String::new()))?;
        let item = |(i, item): (usize, PyResult<Bound<'_, PyAny>>)| {
            let item = item.map_err(|_| refuse("a list", String::new()))?;
            value(&item, depth + 1, arena).map_err(|e| e.within(format!("[{i}]")))
        };
        return items.enumerate().map(item).collect::<Result<_, _>>().map(Json::Array);
    }
    if let Ok(secret) = given.cast::<Secret>() {
        return Ok(Json::from(&*arena.alloc_str(secret.get().expose())));
    }
    if let Ok(fields) = given.cast::<Object>() {
        let fields = fields.get().fields(given.py()).map_err(|_| refuse("an object", String::new()))?;
        return object(fields, depth, arena);
    }
    if let Ok(event) = given.cast::<Event>() {
        return event.get().parts(given.py(), arena).map_err(|_| refuse("an event", String::new()));
    }
    let mapping = given.cast::<PyMapping>().ok().and_then(|mapping| {
        let fields = PyDict::new(given.py());
        fields.update(mapping).ok().map(|()| fields)
    });
    match mapping {
        Some(fields) => object(&fields, depth, arena),
        None => Err(refuse("a value that JSON can represent", type_name(given))),
    }
}

fn object<'a>(fields: &Bound<'_, PyDict>, depth: usize, arena: &'a Bump) -> Result<Json<'a>, Box<Odd>> {
    let refuse = |wanted, got: String| Box::new(Odd { path: vec![], wanted, got });
    let changed = |_| refuse("an object that doesn't change while it is read", String::new());
    let mut object = JsonObject::with_capacity(fields.len() + FILLED_IN);
    // Reading a mapping inside may run Python code that changes the dict: its own iterator notices.
    for key in fields.try_iter().map_err(changed)? {
        let key = key.map_err(changed)?;
        let item = fields.as_any().get_item(&key).map_err(changed)?;
        if depth == 0 && item.is_none() {
            continue;
        }
        let name = key.cast::<PyString>().ok().and_then(|key| key.to_str().ok());
        let name = name.ok_or_else(|| refuse("names that are text", type_name(&key)))?;
        let item = value(&item, depth + 1, arena).map_err(|e| e.within(format!(".{name}")))?;
        object.push(&*arena.alloc_str(name), item);
    }
    Ok(Json::Object(object))
}

pub(crate) fn type_name(given: &Bound<'_, PyAny>) -> String {
    given.get_type().name().map_or_else(|_| String::new(), |name| name.to_string())
}

impl Odd {
    fn within(mut self: Box<Self>, part: String) -> Box<Self> {
        self.path.push(part);
        self
    }
}

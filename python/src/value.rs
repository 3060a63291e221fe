//! Python's objects into what core reads.

use pyo3::{
    prelude::*,
    types::{PyBool, PyDict, PyFloat, PyInt, PyList, PyMapping, PyString, PyTuple},
};
use serde_json::{Map, Number, Value};
use wabakit::Error;

use crate::{errors::raised, object::Object};

/// Deeper than anything that the platform takes; what holds itself is deeper.
const DEEPEST: usize = 100;

/// Parameters: a mapping, of which what is `None` at its top is left out.
pub(crate) fn params(name: &str, given: &Bound<'_, PyAny>) -> PyResult<Map<String, Value>> {
    match value(given, 0) {
        Ok(Value::Object(map)) => Ok(map),
        Ok(_) => Err(refused(given.py(), name.into(), "an object", "")),
        Err(Refused { path, wanted, got }) => {
            let path = path.iter().rev().fold(name.to_owned(), |whole, part| whole + part);
            Err(refused(given.py(), path, wanted, &got))
        }
    }
}

pub(crate) fn refused(py: Python<'_>, path: String, wanted: &str, got: &str) -> PyErr {
    raised(py, Error::Invalid { path, wanted: wanted.into(), got: got.into() })
}

/// Something that JSON can't carry, and the way to it from the inside.
struct Refused {
    path: Vec<String>,
    wanted: &'static str,
    got: String,
}

fn value(given: &Bound<'_, PyAny>, depth: usize) -> Result<Value, Refused> {
    let refuse = |wanted, got: String| Refused { path: vec![], wanted, got };
    if depth > DEEPEST {
        return Err(refuse("at most 100 levels", String::new()));
    }
    if let Ok(text) = given.cast::<PyString>() {
        let text = text.to_str().map_err(|_| refuse("whole characters", "half of one".into()))?;
        return Ok(Value::String(text.into()));
    }
    if given.is_none() {
        return Ok(Value::Null);
    }
    if let Ok(fields) = given.cast::<PyDict>() {
        return object(fields, depth);
    }
    if let Ok(truth) = given.cast::<PyBool>() {
        return Ok(Value::Bool(truth.is_true()));
    }
    if given.is_instance_of::<PyInt>() {
        if let Ok(number) = given.extract::<i64>() {
            return Ok(number.into());
        }
        // An id may be so large, and is text to the platform; where a number belongs, text is refused.
        let digits = given.str().map_err(|_| refuse("a number", "too many digits".into()))?;
        return Ok(Value::String(digits.to_string()));
    }
    if let Ok(number) = given.cast::<PyFloat>() {
        let number = Number::from_f64(number.value());
        return number.map(Value::Number).ok_or_else(|| refuse("a number that JSON can carry", "another".into()));
    }
    if given.is_instance_of::<PyList>() || given.is_instance_of::<PyTuple>() {
        let items = given.try_iter().map_err(|_| refuse("a list", String::new()))?;
        let item = |(i, item): (usize, PyResult<Bound<'_, PyAny>>)| {
            let item = item.map_err(|_| refuse("a list", String::new()))?;
            value(&item, depth + 1).map_err(|e| e.within(format!("[{i}]")))
        };
        return items.enumerate().map(item).collect::<Result<_, _>>().map(Value::Array);
    }
    if let Ok(fields) = given.cast::<Object>() {
        let fields = fields.get().fields(given.py()).map_err(|_| refuse("an object", String::new()))?;
        return object(fields, depth);
    }
    let mapping = given.cast::<PyMapping>().ok().and_then(|mapping| {
        let fields = PyDict::new(given.py());
        fields.update(mapping).ok().map(|()| fields)
    });
    match mapping {
        Some(fields) => object(&fields, depth),
        None => Err(refuse("a value that JSON can carry", type_name(given))),
    }
}

fn object(fields: &Bound<'_, PyDict>, depth: usize) -> Result<Value, Refused> {
    let mut map = Map::new();
    for (key, item) in fields.iter() {
        if depth == 0 && item.is_none() {
            continue;
        }
        let name = key.cast::<PyString>().ok().and_then(|key| key.to_str().ok());
        let name = name.ok_or_else(|| Refused { path: vec![], wanted: "names that are text", got: type_name(&key) })?;
        let item = value(&item, depth + 1).map_err(|e| e.within(format!(".{name}")))?;
        map.insert(name.into(), item);
    }
    Ok(Value::Object(map))
}

pub(crate) fn type_name(given: &Bound<'_, PyAny>) -> String {
    given.get_type().name().map_or_else(|_| String::new(), |name| name.to_string())
}

impl Refused {
    fn within(mut self, part: String) -> Self {
        self.path.push(part);
        self
    }
}

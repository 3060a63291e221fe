//! JSON into Python's own objects, in one pass and to any depth. Serde's readers would stop at deep nesting, at half
//! characters, and would round large integers.

use std::sync::{Mutex, TryLockError};

use pyo3::{
    prelude::*,
    types::{PyBool, PyBytes, PyDict, PyFloat, PyInt, PyList, PyString},
};

use crate::object::Object;

/// What a JSON text says; nothing if it isn't JSON.
pub(crate) fn parse<'py>(py: Python<'py>, text: &str) -> PyResult<Option<Bound<'py, PyAny>>> {
    // Taken by another thread, or by a collection of garbage that came in between: then without.
    let mut keys = match KEYS.try_lock() {
        Ok(keys) => Some(keys),
        Err(TryLockError::Poisoned(keys)) => Some(keys.into_inner()),
        Err(TryLockError::WouldBlock) => None,
    };
    Parser { py, text, at: 0, keys: keys.as_deref_mut() }.document()
}

/// Names of keys, to make each once: they come again and again.
type Keys = Vec<Option<(Box<str>, Py<PyString>)>>;
static KEYS: Mutex<Keys> = Mutex::new(Vec::new());
const SLOTS: usize = 1024;
const LONGEST: usize = 40;

struct Parser<'py, 't> {
    py: Python<'py>,
    text: &'t str,
    at: usize,
    keys: Option<&'t mut Keys>,
}

/// What is open around the place.
enum Open<'py> {
    List(Vec<Bound<'py, PyAny>>),
    Object(Bound<'py, PyDict>, Bound<'py, PyString>),
}

impl<'py> Parser<'py, '_> {
    fn document(mut self) -> PyResult<Option<Bound<'py, PyAny>>> {
        let mut open: Vec<Open<'py>> = vec![];
        loop {
            let mut value = match self.next() {
                Some(b'{') => {
                    let fields = PyDict::new(self.py);
                    if !self.skip(b'}') {
                        let Some(key) = self.key()? else { return Ok(None) };
                        open.push(Open::Object(fields, key));
                        continue;
                    }
                    self.object(fields)?
                }
                Some(b'[') if !self.skip(b']') => {
                    open.push(Open::List(vec![]));
                    continue;
                }
                Some(b'[') => PyList::empty(self.py).into_any(),
                Some(first) => match self.scalar(first)? {
                    Some(value) => value,
                    None => return Ok(None),
                },
                None => return Ok(None),
            };
            // Close what ends here.
            loop {
                match open.last_mut() {
                    None => return Ok(self.next().is_none().then_some(value)),
                    Some(Open::List(items)) => {
                        items.push(value);
                        match self.next() {
                            Some(b',') => break,
                            Some(b']') => value = PyList::new(self.py, std::mem::take(items))?.into_any(),
                            _ => return Ok(None),
                        }
                    }
                    Some(Open::Object(fields, key)) => {
                        fields.set_item(&*key, value)?;
                        match self.next() {
                            Some(b',') => {
                                let Some(next) = self.key()? else { return Ok(None) };
                                *key = next;
                                break;
                            }
                            Some(b'}') => {
                                let fields = fields.clone();
                                value = self.object(fields)?;
                            }
                            _ => return Ok(None),
                        }
                    }
                }
                open.pop();
            }
        }
    }

    fn object(&self, fields: Bound<'py, PyDict>) -> PyResult<Bound<'py, PyAny>> {
        Ok(Bound::new(self.py, Object::new(fields))?.into_any())
    }

    /// The next byte that isn't blank.
    fn next(&mut self) -> Option<u8> {
        let rest = self.text.as_bytes().get(self.at..)?;
        let blank = rest.iter().position(|byte| !matches!(byte, b' ' | b'\n' | b'\r' | b'\t'))?;
        self.at += blank + 1;
        Some(rest[blank])
    }

    fn skip(&mut self, byte: u8) -> bool {
        let at = self.at;
        let is = self.next() == Some(byte);
        if !is {
            self.at = at;
        }
        is
    }

    /// A key and its colon.
    fn key(&mut self) -> PyResult<Option<Bound<'py, PyString>>> {
        if self.next() != Some(b'"') {
            return Ok(None);
        }
        let Some(quoted) = self.quoted() else { return Ok(None) };
        let key = match quoted {
            (text, false) if text.len() <= LONGEST => self.known(text),
            (text, escaped) => self.string(text, escaped)?,
        };
        Ok((self.next() == Some(b':')).then_some(key))
    }

    fn known(&mut self, text: &str) -> Bound<'py, PyString> {
        let py = self.py;
        let Some(keys) = self.keys.as_deref_mut() else { return PyString::new(py, text) };
        if keys.is_empty() {
            keys.resize_with(SLOTS, || None);
        }
        let hash = text.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
        });
        let slot = &mut keys[hash as usize % SLOTS];
        match slot {
            Some((known, key)) if **known == *text => key.bind(py).clone(),
            _ => {
                let key = PyString::intern(py, text);
                *slot = Some((text.into(), key.clone().unbind()));
                key
            }
        }
    }

    /// What stands up to the closing quote, and whether it has escapes.
    fn quoted(&mut self) -> Option<(&'static str, bool)>
    where
        Self: Sized,
    {
        unreachable!()
    }
}

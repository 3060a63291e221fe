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

impl<'py, 't> Parser<'py, 't> {
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
        let hash = text
            .bytes()
            .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
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

    /// Anything but an object or a list, of which the first byte has been read.
    fn scalar(&mut self, first: u8) -> PyResult<Option<Bound<'py, PyAny>>> {
        let (py, start) = (self.py, self.at - 1);
        if first == b'"' {
            let Some((text, escaped)) = self.quoted() else { return Ok(None) };
            return Ok(Some(self.string(text, escaped)?.into_any()));
        }
        let rest = &self.text.as_bytes()[start..];
        let end = rest.iter().position(|byte| matches!(byte, b',' | b'}' | b']' | b' ' | b'\n' | b'\r' | b'\t'));
        let Some(word) = self.text.get(start..start + end.unwrap_or(rest.len())) else { return Ok(None) };
        self.at = start + word.len();
        Ok(Some(match word {
            "true" => PyBool::new(py, true).to_owned().into_any(),
            "false" => PyBool::new(py, false).to_owned().into_any(),
            "null" => py.None().into_bound(py),
            _ if !first.is_ascii_digit() && first != b'-' => return Ok(None),
            _ => match word.parse::<i64>() {
                Ok(number) => PyInt::new(py, number).into_any(),
                Err(_) if word.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-') => {
                    // Python refuses to read integers of thousands of digits; then they stay text.
                    let number = py.get_type::<PyInt>().call1((word,));
                    number.unwrap_or_else(|_| PyString::new(py, word).into_any())
                }
                Err(_) => match word.parse::<f64>() {
                    Ok(number) => PyFloat::new(py, number).into_any(),
                    Err(_) => return Ok(None),
                },
            },
        }))
    }

    /// What stands up to the closing quote, and whether it has escapes.
    fn quoted(&mut self) -> Option<(&'t str, bool)> {
        let (text, start) = (self.text, self.at);
        let mut escaped = false;
        loop {
            let rest = text.as_bytes().get(self.at..)?;
            let found = memchr::memchr2(b'"', b'\\', rest)?;
            if rest[found] == b'"' {
                let end = self.at + found;
                self.at = end + 1;
                return Some((text.get(start..end)?, escaped));
            }
            escaped = true;
            self.at += found + 2;
        }
    }

    fn string(&self, text: &str, escaped: bool) -> PyResult<Bound<'py, PyString>> {
        if !escaped {
            return Ok(PyString::new(self.py, text));
        }
        let bytes = unescaped(text);
        match std::str::from_utf8(&bytes) {
            Ok(text) => Ok(PyString::new(self.py, text)),
            // Half characters, which Python can hold.
            Err(_) => {
                let bytes = PyBytes::new(self.py, &bytes);
                PyString::from_encoded_object(&bytes, Some(c"utf-8"), Some(c"surrogatepass"))
            }
        }
    }
}

/// UTF-8 in which half characters are encoded as if they were whole.
fn unescaped(text: &str) -> Vec<u8> {
    let mut out = Vec::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('\\') {
        out.extend_from_slice(&rest.as_bytes()[..at]);
        let escape = rest.as_bytes().get(at + 1).copied().unwrap_or(b'\\');
        rest = rest.get(at + 2..).unwrap_or_default();
        let plain = match escape {
            b'b' => 8,
            b'f' => 12,
            b'n' => b'\n',
            b'r' => b'\r',
            b't' => b'\t',
            b'u' => {
                let high = hex(rest);
                rest = rest.get(4..).unwrap_or_default();
                let low = rest.strip_prefix("\\u").map(hex).filter(|low| (0xdc00..0xe000).contains(low));
                match low {
                    Some(low) if (0xd800..0xdc00).contains(&high) => {
                        rest = rest.get(6..).unwrap_or_default();
                        push(&mut out, 0x1_0000 + ((high - 0xd800) << 10) + (low - 0xdc00));
                    }
                    _ => push(&mut out, high),
                }
                continue;
            }
            other => other,
        };
        out.push(plain);
    }
    out.extend_from_slice(rest.as_bytes());
    out
}

fn hex(text: &str) -> u32 {
    text.get(..4).and_then(|digits| u32::from_str_radix(digits, 16).ok()).unwrap_or(0xfffd)
}

fn push(out: &mut Vec<u8>, code: u32) {
    match char::from_u32(code) {
        Some(char) => out.extend_from_slice(char.encode_utf8(&mut [0; 4]).as_bytes()),
        None => out.extend([0xe0 | (code >> 12) as u8, 0x80 | (code >> 6 & 63) as u8, 0x80 | (code & 63) as u8]),
    }
}

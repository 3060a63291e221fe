//! JSON into Python's own objects, in one pass and to any depth. Serde's readers stop at deep nesting and at lone
//! surrogates, and round large integers.

use pyo3::{
    exceptions::PyValueError,
    prelude::*,
    types::{PyBool, PyBytes, PyFloat, PyInt, PyList, PyString, PyTuple},
};

use crate::{object::Object, shape::Shapes};

/// Parses a JSON text.
pub(crate) fn parse<'py>(py: Python<'py>, text: &str) -> PyResult<Bound<'py, PyAny>> {
    Shapes::with(|shapes| Parser { py, text, at: 0, shapes }.value())
}

pub(crate) fn not_json() -> PyErr {
    PyValueError::new_err("not JSON")
}

struct Parser<'py, 't> {
    py: Python<'py>,
    text: &'t str,
    at: usize,
    shapes: &'t mut Shapes,
}

/// Maximum length of a key that is cached: longer keys aren't names in programs.
const LONGEST: usize = 40;

/// An open object or list around the current position.
struct Open {
    list: bool,
    /// Key that the position is under.
    step: usize,
    /// Position of its first value among the values that were read.
    from: usize,
}

impl<'py, 't> Parser<'py, 't> {
    fn value(&mut self) -> PyResult<Bound<'py, PyAny>> {
        let py = self.py;
        let mut open: Vec<Open> = Vec::with_capacity(8);
        let mut values: Vec<Bound<'py, PyAny>> = Vec::with_capacity(32);
        loop {
            // Down to a value without children.
            let (from, under) = (values.len(), open.last().map_or(Shapes::START, |last| last.step));
            match self.next()? {
                b'{' => {
                    let start = self.shapes.inside(under);
                    if !self.skip(b'}') {
                        open.push(Open { list: false, step: self.key(start)?, from });
                        continue;
                    }
                    values.push(self.object(start, PyTuple::empty(py))?);
                }
                b'[' if self.skip(b']') => values.push(PyList::empty(py).into_any()),
                b'[' => {
                    open.push(Open { list: true, step: under, from });
                    continue;
                }
                first => values.push(self.scalar(first)?),
            }
            // Up from the objects and lists that end here.
            while let Some(last) = open.last_mut() {
                let whole = match (self.next()?, last.list) {
                    (b',', true) => break,
                    (b',', false) => {
                        last.step = self.key(last.step)?;
                        break;
                    }
                    (b']', true) => PyList::new(py, values.drain(last.from..))?.into_any(),
                    (b'}', false) => {
                        let held = PyTuple::new(py, values.drain(last.from..))?;
                        self.object(last.step, held)?
                    }
                    _ => return Err(not_json()),
                };
                values.push(whole);
                open.pop();
            }
            if open.is_empty() {
                return values.pop().ok_or_else(not_json);
            }
        }
    }

    fn object(&mut self, step: usize, values: Bound<'py, PyTuple>) -> PyResult<Bound<'py, PyAny>> {
        let shape = self.shapes.shape(self.py, step)?;
        Ok(Bound::new(self.py, Object::new(shape, values))?.into_any())
    }

    /// Reads a key and its colon, and returns the step to it from the previous one.
    fn key(&mut self, before: usize) -> PyResult<usize> {
        if self.next()? != b'"' {
            return Err(not_json());
        }
        let rest = &self.text.as_bytes()[self.at..];
        let step = match self.shapes.usual(before, rest) {
            Some((step, length)) => {
                self.at += length;
                step
            }
            None => {
                let start = self.at;
                let (text, escaped) = self.quoted()?;
                let written = &self.text[start..self.at];
                let py = self.py;
                self.shapes.step(before, written, || match escaped || text.len() > LONGEST {
                    false => Ok(PyString::intern(py, text)),
                    true => string(py, text, escaped),
                })?
            }
        };
        if self.next()? == b':' { Ok(step) } else { Err(not_json()) }
    }

    /// Returns the next byte that isn't whitespace.
    fn next(&mut self) -> PyResult<u8> {
        let rest = self.text.as_bytes().get(self.at..).unwrap_or_default();
        let blank = rest.iter().position(|byte| !matches!(byte, b' ' | b'\n' | b'\r' | b'\t')).ok_or_else(not_json)?;
        self.at += blank + 1;
        Ok(rest[blank])
    }

    fn skip(&mut self, byte: u8) -> bool {
        let at = self.at;
        let is = self.next().is_ok_and(|next| next == byte);
        if !is {
            self.at = at;
        }
        is
    }

    /// Reads a value other than an object or a list, after its first byte.
    fn scalar(&mut self, first: u8) -> PyResult<Bound<'py, PyAny>> {
        let (py, start) = (self.py, self.at - 1);
        if first == b'"' {
            let (text, escaped) = self.quoted()?;
            return Ok(string(py, text, escaped)?.into_any());
        }
        let rest = &self.text.as_bytes()[start..];
        let end = rest.iter().position(|byte| matches!(byte, b',' | b'}' | b']' | b' ' | b'\n' | b'\r' | b'\t'));
        let word = self.text.get(start..start + end.unwrap_or(rest.len())).ok_or_else(not_json)?;
        self.at = start + word.len();
        Ok(match word {
            "true" => PyBool::new(py, true).to_owned().into_any(),
            "false" => PyBool::new(py, false).to_owned().into_any(),
            "null" => py.None().into_bound(py),
            _ if !first.is_ascii_digit() && first != b'-' => return Err(not_json()),
            _ => match word.parse::<i64>() {
                Ok(number) => PyInt::new(py, number).into_any(),
                Err(_) if word.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-') => {
                    // Python refuses to read integers of thousands of digits; they stay text.
                    let number = py.get_type::<PyInt>().call1((word,));
                    number.unwrap_or_else(|_| PyString::new(py, word).into_any())
                }
                Err(_) => PyFloat::new(py, word.parse().map_err(|_| not_json())?).into_any(),
            },
        })
    }

    /// Returns the text up to the closing quote, and whether it has escapes.
    fn quoted(&mut self) -> PyResult<(&'t str, bool)> {
        let (text, start) = (self.text, self.at);
        let mut escaped = false;
        loop {
            let rest = text.as_bytes().get(self.at..).unwrap_or_default();
            let found = plain(rest);
            if *rest.get(found).ok_or_else(not_json)? == b'"' {
                let end = self.at + found;
                self.at = end + 1;
                return Ok((text.get(start..end).ok_or_else(not_json)?, escaped));
            }
            escaped = true;
            self.at += found + 2;
        }
    }
}

fn string<'py>(py: Python<'py>, text: &str, escaped: bool) -> PyResult<Bound<'py, PyString>> {
    if !escaped {
        return Ok(PyString::new(py, text));
    }
    let bytes = unescaped(text);
    match std::str::from_utf8(&bytes) {
        Ok(text) => Ok(PyString::new(py, text)),
        // Lone surrogates, which Python's strings can hold.
        Err(_) => {
            let bytes = PyBytes::new(py, &bytes);
            PyString::from_encoded_object(&bytes, Some(c"utf-8"), Some(c"surrogatepass"))
        }
    }
}

/// Returns the number of bytes before a quote or a backslash. Most texts are short, so eight at a time are enough.
fn plain(bytes: &[u8]) -> usize {
    const ONES: u64 = u64::MAX / 255;
    // The lowest bit that this sets is exact; those above it may be borrowed.
    let is = |word: u64, byte: u8| {
        let word = word ^ (ONES * u64::from(byte));
        word.wrapping_sub(ONES) & !word & (ONES << 7)
    };
    let (words, rest) = bytes.as_chunks();
    for (i, word) in words.iter().enumerate() {
        let word = u64::from_le_bytes(*word);
        let special = is(word, b'"') | is(word, b'\\');
        if special != 0 {
            return i * 8 + special.trailing_zeros() as usize / 8;
        }
    }
    let last = rest.iter().position(|byte| matches!(byte, b'"' | b'\\')).unwrap_or(rest.len());
    bytes.len() - rest.len() + last
}

/// Decodes escapes to UTF-8 in which lone surrogates are encoded like other characters.
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

//! Input from stdin and output to stdout.

use std::io::{self, ErrorKind, IsTerminal, Read, Write};

use serde_json::{Map, Value};

use crate::failure::Failure;

/// Reads all of stdin. Returns nothing if it is a terminal.
pub(crate) fn read() -> Result<Vec<u8>, Failure> {
    let mut bytes = vec![];
    let mut stdin = io::stdin();
    if !stdin.is_terminal() {
        stdin.read_to_end(&mut bytes).map_err(|error| Failure::usage("stdin", "readable", &error.to_string()))?;
    }
    Ok(bytes)
}

/// Reads the JSON object on stdin, or an empty one if there is no input.
pub(crate) fn read_object() -> Result<Map<String, Value>, Failure> {
    let bytes = read()?;
    if bytes.trim_ascii().is_empty() {
        return Ok(Map::new());
    }
    object("params", &bytes)
}

/// Reads a JSON object.
pub(crate) fn object(path: &str, bytes: &[u8]) -> Result<Map<String, Value>, Failure> {
    match serde_json::from_slice(bytes) {
        Ok(Value::Object(object)) => Ok(object),
        Ok(_) => Err(Failure::usage(path, "a JSON object", "")),
        Err(error) => Err(Failure::usage(path, &format!("a JSON object ({error})"), "")),
    }
}

/// Writes to stdout and flushes it.
pub(crate) fn write(bytes: &[u8]) -> Result<(), Failure> {
    let mut stdout = io::stdout().lock();
    match stdout.write_all(bytes).and_then(|()| stdout.flush()) {
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Err(Failure::Closed),
        Err(error) => Err(Failure::usage("stdout", "writable", &error.to_string())),
        Ok(()) => Ok(()),
    }
}

/// Writes a line of JSON.
pub(crate) fn line(json: &str) -> Result<(), Failure> {
    // A line break within JSON is whitespace between values.
    write(format!("{}\n", json.replace(['\n', '\r'], " ")).as_bytes())
}

/// Writes bytes unchanged, followed by a line break on a terminal.
pub(crate) fn raw(bytes: &[u8]) -> Result<(), Failure> {
    write(bytes)?;
    if io::stdout().is_terminal() { write(b"\n") } else { Ok(()) }
}

//! Stdin and stdout.

use std::io::{self, ErrorKind, IsTerminal, Read, Write};

use serde_json::{Map, Value};

use crate::failure::Failure;

/// Everything on stdin; nothing if it is a keyboard.
pub(crate) fn read() -> Result<Vec<u8>, Failure> {
    let mut bytes = vec![];
    let mut stdin = io::stdin();
    if !stdin.is_terminal() {
        stdin.read_to_end(&mut bytes).map_err(|error| Failure::usage("stdin", "readable", &error.to_string()))?;
    }
    Ok(bytes)
}

/// The JSON object on stdin; an empty one if there is nothing.
pub(crate) fn read_object() -> Result<Map<String, Value>, Failure> {
    let bytes = read()?;
    if bytes.trim_ascii().is_empty() {
        return Ok(Map::new());
    }
    object("params", &bytes)
}

/// A JSON object.
pub(crate) fn object(path: &str, bytes: &[u8]) -> Result<Map<String, Value>, Failure> {
    match serde_json::from_slice(bytes) {
        Ok(Value::Object(object)) => Ok(object),
        Ok(_) => Err(Failure::usage(path, "a JSON object", "")),
        Err(error) => Err(Failure::usage(path, &format!("a JSON object ({error})"), "")),
    }
}

/// Write to stdout, at once.
pub(crate) fn write(bytes: &[u8]) -> Result<(), Failure> {
    let mut stdout = io::stdout().lock();
    match stdout.write_all(bytes).and_then(|()| stdout.flush()) {
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Err(Failure::Closed),
        Err(error) => Err(Failure::usage("stdout", "writable", &error.to_string())),
        Ok(()) => Ok(()),
    }
}

/// Write a line of JSON.
pub(crate) fn line(json: &str) -> Result<(), Failure> {
    // A line feed within JSON stands between values.
    write(format!("{}\n", json.replace(['\n', '\r'], " ")).as_bytes())
}

/// Write bytes as they are; on a screen, end the line.
pub(crate) fn raw(bytes: &[u8]) -> Result<(), Failure> {
    write(bytes)?;
    if io::stdout().is_terminal() { write(b"\n") } else { Ok(()) }
}

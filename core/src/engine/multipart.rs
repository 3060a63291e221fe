//! Multipart forms (`multipart/form-data`), in two halves with a file between them.

use sha2::{Digest, Sha256};

use crate::{
    engine::request::File,
    error::{Error, excerpt},
    json::{Json, JsonObject},
    secret::hex,
};

/// Returns a boundary that no content can contain: a hash of all of it.
pub(super) fn boundary(params: &JsonObject<'_>, file: Option<File<'_>>) -> String {
    let mut values = String::new();
    params.write(&mut values);
    let mut hash = Sha256::new_with_prefix(values);
    match file {
        Some(File::Held(bytes)) => hash.update(bytes),
        Some(File::Elsewhere { length, seed }) => {
            hash.update(length.to_be_bytes());
            hash.update(seed);
        }
        None => {}
    }
    // No content can contain a part of its own hash.
    format!("wabakit-{}", hex(hash.finalize().get(..16).unwrap_or_default()))
}

/// Escapes a name for the quotes of a part's header.
fn disposition(name: &str) -> String {
    let mut escaped = String::new();
    for char in name.chars() {
        match char {
            '\\' => escaped.push_str("\\\\"),
            '"' => escaped.push_str("%22"),
            '\r' | '\n' => escaped.push(' '),
            other => escaped.push(other),
        }
    }
    escaped
}

/// Returns a form, up to the file and after it. `file` is the name of the file's part, if there is one.
pub(super) fn parts(
    boundary: &str,
    params: &JsonObject<'_>,
    file: Option<&str>,
    name: &str,
) -> Result<(String, String), Error> {
    let mut head = String::new();
    for (key, value) in params.iter().filter(|(key, _)| *key != "filename") {
        let (key, value) = (disposition(key), value.to_text());
        head += &format!("--{boundary}\r\nContent-Disposition: form-data; name=\"{key}\"\r\n\r\n{value}\r\n");
    }
    let end = format!("--{boundary}--\r\n");
    let Some(part) = file else { return Ok((head + &end, String::new())) };
    let given = |key: &str| params.get(key).and_then(Json::as_str);
    let filename = disposition(given("filename").unwrap_or("file"));
    let mime = given("type").unwrap_or("application/octet-stream");
    if !mime.bytes().all(|byte| byte.is_ascii_graphic() || byte == b' ') {
        return Err(Error::validation(format!("{name}.type"), "a MIME type", excerpt(mime)));
    }
    head += &format!(
        "--{boundary}\r\nContent-Disposition: form-data; name=\"{part}\"; filename=\"{filename}\"\r\nContent-Type: {mime}\r\n\r\n"
    );
    Ok((head, format!("\r\n{end}")))
}

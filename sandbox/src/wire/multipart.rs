//! A strict reader of `multipart/form-data`.

/// A part of a form.
pub(crate) struct Part {
    pub(crate) name: String,
    pub(crate) filename: Option<String>,
    pub(crate) mime: Option<String>,
    pub(crate) content: Vec<u8>,
}

/// Returns the parts of a form, or the reason why it is malformed.
pub(crate) fn parse(content_type: &str, body: &[u8]) -> Result<Vec<Part>, &'static str> {
    let boundary = parameter(content_type, "boundary").filter(|b| !b.is_empty()).ok_or("no boundary")?;
    let delimiter = format!("\r\n--{boundary}");
    let opening = delimiter.trim_start().as_bytes();
    let mut rest = body.strip_prefix(opening).ok_or("it doesn't begin with the boundary")?;
    let mut parts = vec![];
    while let Some(part) = rest.strip_prefix(b"\r\n") {
        let end = find(part, delimiter.as_bytes()).ok_or("it ends within a part")?;
        let (part, after) = part.split_at_checked(end).unwrap_or_default();
        parts.push(read(part)?);
        rest = after.get(delimiter.len()..).unwrap_or_default();
    }
    if rest.starts_with(b"--") { Ok(parts) } else { Err("it doesn't end with the boundary") }
}

fn read(part: &[u8]) -> Result<Part, &'static str> {
    let end = find(part, b"\r\n\r\n").ok_or("a part without headers")?;
    let (head, content) = part.split_at_checked(end).unwrap_or_default();
    let head = std::str::from_utf8(head).map_err(|_| "headers that aren't text")?;
    let header = |name: &str| {
        let mut lines = head.split("\r\n").filter_map(|line| line.split_once(':'));
        lines.find(|(key, _)| key.trim().eq_ignore_ascii_case(name)).map(|(_, value)| value.trim())
    };
    let disposition = header("content-disposition").ok_or("a part without a disposition")?;
    Ok(Part {
        name: parameter(disposition, "name").ok_or("a part without a name")?,
        filename: parameter(disposition, "filename"),
        mime: header("content-type").map(str::to_owned),
        content: content.get(4..).unwrap_or_default().to_vec(),
    })
}

/// Returns a parameter of a header's value, quoted or not.
fn parameter(value: &str, name: &str) -> Option<String> {
    let mut rest = value.split_once(';')?.1;
    loop {
        let (key, after) = rest.split_once('=')?;
        let (text, after) = match after.trim_start().strip_prefix('"') {
            Some(quoted) => unquote(quoted)?,
            None => {
                let (text, after) = after.split_once(';').unwrap_or((after, ""));
                (text.trim().to_owned(), after)
            }
        };
        if key.trim().eq_ignore_ascii_case(name) {
            return Some(text);
        }
        rest = after.trim_start().trim_start_matches(';');
    }
}

/// Returns the text up to the closing quote, and the rest after it.
fn unquote(quoted: &str) -> Option<(String, &str)> {
    let mut text = String::new();
    let mut chars = quoted.chars();
    loop {
        match chars.next()? {
            '"' => return Some((text.replace("%22", "\""), chars.as_str())),
            '\\' => text.push(chars.next()?),
            plain => text.push(plain),
        }
    }
}

fn find(text: &[u8], what: &[u8]) -> Option<usize> {
    text.windows(what.len()).position(|window| window == what)
}

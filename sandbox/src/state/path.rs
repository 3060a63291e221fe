//! Paths of values in a JSON text, as in `sandbox.flows[0].name`.

use std::mem;

/// A step from a value to one that it contains.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Step {
    /// Object before its first key.
    Start,
    Key(String),
    Item(usize),
}

/// The text of a path.
pub(super) fn written(path: &[Step]) -> String {
    let text: String = path
        .iter()
        .map(|step| match step {
            Step::Start => String::new(),
            Step::Key(key) => format!(".{key}"),
            Step::Item(place) => format!("[{place}]"),
        })
        .collect();
    text.strip_prefix('.').map(str::to_owned).unwrap_or(text)
}

/// The steps to the last value of a beginning of a JSON text, through the objects and lists that aren't closed yet.
pub(super) fn open_path(json: &[u8]) -> Vec<Step> {
    let mut path = vec![];
    let mut expects_key = false;
    let mut rest = json.iter().copied();
    while let Some(byte) = rest.next() {
        match byte {
            b'"' => {
                let mut text = vec![];
                while let Some(byte) = rest.next().filter(|byte| *byte != b'"') {
                    text.push(byte);
                    text.extend(if byte == b'\\' { rest.next() } else { None });
                }
                if let Some(step) = path.last_mut().filter(|_| mem::take(&mut expects_key)) {
                    *step = Step::Key(String::from_utf8_lossy(&text).into_owned());
                }
            }
            b'{' => {
                path.push(Step::Start);
                expects_key = true;
            }
            b'[' => {
                path.push(Step::Item(0));
                expects_key = false;
            }
            b'}' | b']' => {
                path.pop();
                expects_key = false;
            }
            b',' => match path.last_mut() {
                Some(Step::Item(place)) => *place = place.saturating_add(1),
                _ => expects_key = true,
            },
            _ => {}
        }
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_end_at_the_value_that_was_read_last() {
        for (json, expected) in [
            ("", ""),
            ("{", ""),
            (r#"{"a"#, "a"),
            (r#"{"a":{"b":[1,{"c":"x,]}\"","#, "a.b[1].c"),
            (r#"{"a":{"b":[1,{"c":2}"#, "a.b[1]"),
            (r#"{"a":{"b":[1,{"c":2}]},"d":[[],["#, "d[1][0]"),
        ] {
            assert_eq!(written(&open_path(json.as_bytes())), expected, "{json}");
        }
    }
}

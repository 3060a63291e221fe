//! JSON that every reader can read. Some readers know no lone surrogates, and those that recurse can't go down without end.

use std::borrow::Cow;

use crate::json::{DEEPEST, cut::cut, quote};

/// Returns JSON that every reader can read: [`shallow`], and with U+FFFD for lone surrogates.
pub fn readable(json: &str) -> Cow<'_, str> {
    match shallow(json) {
        text if cut(&text, "\\u").is_none() => text,
        text => match without_unpaired_surrogates(&text) {
            mended if mended == text => text,
            mended => mended.into(),
        },
    }
}

/// Returns JSON in which values that are nested in more than 127 lists and objects are texts of their JSON.
pub fn shallow(json: &str) -> Cow<'_, str> {
    if json.bytes().filter(|byte| matches!(byte, b'[' | b'{')).count() <= DEEPEST {
        return json.into();
    }
    let (mut out, mut rest) = (String::with_capacity(json.len()), json);
    let (mut depth, mut at, mut quoted) = (0_usize, 0_usize, false);
    // The start of a value that is too deep is the start of the rest.
    while let Some(byte) = rest.as_bytes().get(at) {
        let split = match byte {
            b'\\' => {
                at = at.saturating_add(1);
                None
            }
            b'"' => {
                quoted = !quoted;
                None
            }
            b'[' | b'{' if !quoted => {
                depth = depth.saturating_add(1);
                (depth == DEEPEST.saturating_add(1)).then_some(at)
            }
            b']' | b'}' if !quoted => {
                depth = depth.saturating_sub(1);
                (depth == DEEPEST).then_some(at.saturating_add(1))
            }
            _ => None,
        };
        at = at.saturating_add(1);
        if let Some((before, after)) = split.and_then(|at| rest.split_at_checked(at)) {
            if depth == DEEPEST {
                quote(before, &mut out)
            } else {
                out.push_str(before)
            }
            (at, rest) = (usize::from(depth > DEEPEST), after);
        }
    }
    out.push_str(rest);
    out.into()
}

/// Replaces lone surrogates (`\ud83d` without its other half) by `\ufffd`.
fn without_unpaired_surrogates(json: &str) -> String {
    let code = |rest: &str| u32::from_str_radix(rest.strip_prefix("\\u")?.get(..4)?, 16).ok();
    let mut out = String::with_capacity(json.len());
    let mut rest = json;
    while let Some((before, after)) = rest.find('\\').and_then(|at| rest.split_at_checked(at)) {
        out.push_str(before);
        let (length, whole) = match code(after) {
            Some(0xd800..=0xdbff) => match after.get(6..).and_then(code) {
                Some(0xdc00..=0xdfff) => (12, true),
                _ => (6, false),
            },
            Some(0xdc00..=0xdfff) => (6, false),
            Some(_) => (6, true),
            None => (2, true),
        };
        let (escape, next) = after.split_at_checked(length).unwrap_or((after, ""));
        out.push_str(if whole { escape } else { "\\ufffd" });
        rest = next;
    }
    out + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lone_surrogates_are_replaced() {
        assert_eq!(
            readable(r#"{"a\ude00":"\ud83d \ud83d\ude00 \\ud83d","b":"\u00e9"}"#),
            r#"{"a\ufffd":"\ufffd \ud83d\ude00 \\ud83d","b":"\u00e9"}"#
        );
        for text in ["{}", r#"["\ud83d\ude00"]"#, r#""\\ud83d""#] {
            assert!(matches!(readable(text), Cow::Borrowed(same) if same == text), "{text}");
        }
    }

    #[test]
    fn values_that_are_too_deep_become_text() {
        let nested = |levels: usize, inner: &str| ["[".repeat(levels), inner.into(), "]".repeat(levels)].concat();
        let most = nested(DEEPEST, r#""]]""#);
        assert_eq!(shallow(&most), most);
        let inner = nested(200_000, r#"{"a":"]\"["}"#);
        let deep = nested(DEEPEST - 1, &format!("[{inner}],{{}}"));
        let text = serde_json::to_string(&inner).unwrap();
        assert_eq!(shallow(&deep), nested(DEEPEST - 1, &format!("[{text}],{{}}")));
        assert!(serde_json::from_str::<serde_json::Value>(&shallow(&deep)).is_ok());
    }
}

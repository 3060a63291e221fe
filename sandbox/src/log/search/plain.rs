//! The text of an entry as a person writes it, in which words are searched for.

/// JSON text in lower case and without escapes. Line breaks and tabs are spaces.
pub(super) fn plain(json: &str) -> String {
    let (mut out, mut rest) = (String::with_capacity(json.len()), json);
    while let Some((before, escape)) = rest.split_once('\\') {
        out.push_str(before);
        let mut units = vec![];
        let mut next = code_unit(escape);
        while let Some((unit, after)) = next {
            units.push(unit);
            rest = after;
            next = after.strip_prefix('\\').and_then(code_unit);
        }
        if units.is_empty() {
            let mut chars = escape.chars();
            let c = chars.next().unwrap_or(' ');
            out.push(if matches!(c, 'n' | 't' | 'r' | 'b' | 'f') { ' ' } else { c });
            rest = chars.as_str();
        }
        out.extend(char::decode_utf16(units).map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER)));
    }
    out.push_str(rest);
    out.to_lowercase()
}

/// Takes the UTF-16 code unit of an escape, as in `u00e9`. Returns it with the rest of the text.
fn code_unit(escape: &str) -> Option<(u16, &str)> {
    let (digits, rest) = escape.strip_prefix('u')?.split_at_checked(4)?;
    Some((u16::from_str_radix(digits, 16).ok()?, rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decodes_escapes() {
        assert_eq!(
            plain(r#"{"A":"\u00c9t\u00e9 \ud83d\ude00\ud83d \"b\"\nC:\\\/d"}"#),
            "{\"a\":\"été 😀\u{fffd} \"b\" c:\\/d\"}"
        );
    }
}

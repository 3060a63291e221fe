//! A position in a JSON text, which moves over values without reading them.
//!
//! JSON libraries can read a value or return its text, but can't decide between the two while they pass it.

use std::borrow::Cow;

/// Position in a JSON text. Every method returns `None` if the text isn't JSON.
pub(crate) struct Cursor<'a> {
    text: &'a str,
    at: usize,
    /// Open brackets around the position, while a value is passed: objects (true) and lists.
    open: Vec<bool>,
}

impl<'a> Cursor<'a> {
    pub(crate) fn new(text: &'a str) -> Self {
        Self { text, at: 0, open: vec![] }
    }

    #[inline(always)]
    fn byte(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    #[inline(always)]
    fn step(&mut self) {
        self.at = self.at.saturating_add(1);
    }

    fn blank(&mut self) {
        while matches!(self.byte(), Some(b' ' | b'\n' | b'\r' | b'\t')) {
            self.step();
        }
    }

    /// Returns the first byte of the next value.
    #[inline(always)]
    pub(crate) fn peek(&mut self) -> Option<u8> {
        self.blank();
        self.byte()
    }

    /// Returns the start of the next value.
    pub(crate) fn start(&mut self) -> usize {
        self.blank();
        self.at
    }

    /// Returns the text from a start to the position.
    pub(crate) fn since(&self, start: usize) -> &'a str {
        self.text.get(start..self.at).unwrap_or_default()
    }

    #[inline(always)]
    pub(crate) fn next_if(&mut self, byte: u8) -> bool {
        let is = self.peek() == Some(byte);
        if is {
            self.step();
        }
        is
    }

    #[inline(always)]
    pub(crate) fn expect(&mut self, byte: u8) -> Option<()> {
        self.next_if(byte).then_some(())
    }

    /// Returns whether nothing follows.
    pub(crate) fn end(&mut self) -> bool {
        self.peek().is_none()
    }

    /// Reads the next key and its colon.
    pub(crate) fn key(&mut self) -> Option<Cow<'a, str>> {
        let key = self.quoted()?;
        self.expect(b':')?;
        Some(meant(key))
    }

    /// Returns the inside of the next string.
    pub(crate) fn quoted(&mut self) -> Option<&'a str> {
        self.expect(b'"')?;
        let start = self.at;
        self.string()?;
        self.text.get(start..self.at.saturating_sub(1))
    }

    /// Enters a list or an object, and calls a function at each item.
    pub(crate) fn list(&mut self, open: u8, close: u8, mut item: impl FnMut(&mut Self) -> Option<()>) -> Option<()> {
        self.expect(open)?;
        if self.next_if(close) {
            return Some(());
        }
        loop {
            item(self)?;
            if !self.next_if(b',') {
                return self.expect(close);
            }
        }
    }

    /// Passes the next value, of any depth, and returns its text.
    pub(crate) fn value(&mut self) -> Option<&'a str> {
        let start = self.start();
        let base = self.open.len();
        loop {
            match self.peek()? {
                b'{' => {
                    self.step();
                    if !self.next_if(b'}') {
                        self.open.push(true);
                        self.key_unread()?;
                        continue;
                    }
                }
                b'[' => {
                    self.step();
                    if !self.next_if(b']') {
                        self.open.push(false);
                        continue;
                    }
                }
                b'"' => {
                    self.step();
                    self.string()?;
                }
                b't' => self.word("true")?,
                b'f' => self.word("false")?,
                b'n' => self.word("null")?,
                _ => self.number()?,
            }
            loop {
                if self.open.len() == base {
                    return Some(self.since(start));
                }
                let object = *self.open.last()?;
                if self.next_if(b',') {
                    if object {
                        self.key_unread()?;
                    }
                    break;
                }
                self.expect(if object { b'}' } else { b']' })?;
                self.open.pop();
            }
        }
    }

    fn key_unread(&mut self) -> Option<()> {
        self.expect(b'"')?;
        self.string()?;
        self.expect(b':')
    }

    fn word(&mut self, word: &str) -> Option<()> {
        self.text.get(self.at..)?.starts_with(word).then(|| self.at = self.at.saturating_add(word.len()))
    }

    /// Passes the rest of a string, with its closing quote.
    fn string(&mut self) -> Option<()> {
        loop {
            let rest = self.text.as_bytes().get(self.at..)?;
            self.at = self.at.saturating_add(plain(rest));
            match self.byte()? {
                b'"' => {
                    self.step();
                    return Some(());
                }
                b'\\' => {
                    self.step();
                    match self.byte()? {
                        b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't' => self.step(),
                        b'u' => {
                            let end = self.at.saturating_add(5);
                            let digits = self.text.as_bytes().get(self.at.saturating_add(1)..end)?;
                            digits.iter().all(u8::is_ascii_hexdigit).then_some(())?;
                            self.at = end;
                        }
                        _ => return None,
                    }
                }
                _ => return None,
            }
        }
    }

    fn number(&mut self) -> Option<()> {
        if self.byte() == Some(b'-') {
            self.step();
        }
        match self.byte()? {
            b'0' => self.step(),
            _ => self.digits()?,
        }
        if self.byte() == Some(b'.') {
            self.step();
            self.digits()?;
        }
        if matches!(self.byte(), Some(b'e' | b'E')) {
            self.step();
            if matches!(self.byte(), Some(b'+' | b'-')) {
                self.step();
            }
            self.digits()?;
        }
        Some(())
    }

    fn digits(&mut self) -> Option<()> {
        let start = self.at;
        while self.byte().is_some_and(|byte| byte.is_ascii_digit()) {
            self.step();
        }
        (self.at > start).then_some(())
    }
}

/// Returns whether a text is one JSON value, of any depth.
pub fn is_json(text: &str) -> bool {
    let mut cursor = Cursor::new(text);
    cursor.value().is_some() && cursor.end()
}

/// Returns the text of a string or a number.
pub(crate) fn text(raw: &str) -> Option<Cow<'_, str>> {
    match raw.as_bytes().first()? {
        b'"' => Some(meant(raw.get(1..raw.len().saturating_sub(1))?)),
        b'-' | b'0'..=b'9' => Some(Cow::Borrowed(raw)),
        _ => None,
    }
}

/// Reads seconds since the Unix epoch in digits. None if JavaScript couldn't hold them in milliseconds.
pub(crate) fn seconds(text: &str) -> Option<u64> {
    text.parse().ok().filter(|seconds| *seconds < 1_000_000_000_000 && !text.starts_with('+'))
}

/// Returns the inside of a string without escapes, with U+FFFD for each lone surrogate.
pub(crate) fn meant(inner: &str) -> Cow<'_, str> {
    unescaped(inner, Some(char::REPLACEMENT_CHARACTER)).unwrap_or(Cow::Borrowed(inner))
}

/// Returns the inside of a string without escapes, with this character for each lone surrogate if one is given.
pub(crate) fn unescaped(inner: &str, half: Option<char>) -> Option<Cow<'_, str>> {
    if !inner.contains('\\') {
        return Some(Cow::Borrowed(inner));
    }
    let mut out = String::with_capacity(inner.len());
    let mut rest = inner;
    while let Some((before, escape)) = rest.split_once('\\') {
        out.push_str(before);
        let (meant, length) = match escape.as_bytes().first()? {
            b'b' => ('\u{8}', 1),
            b'f' => ('\u{c}', 1),
            b'n' => ('\n', 1),
            b'r' => ('\r', 1),
            b't' => ('\t', 1),
            b'u' => {
                let units = [unit(escape), escape.get(5..).and_then(|next| unit(next.strip_prefix('\\')?))];
                match char::decode_utf16(units.into_iter().flatten()).next()? {
                    Ok(whole) if whole > '\u{ffff}' => (whole, 11),
                    Ok(whole) => (whole, 5),
                    Err(_) => (half?, 5),
                }
            }
            itself => (char::from(*itself), 1),
        };
        out.push(meant);
        rest = escape.get(length..)?;
    }
    out.push_str(rest);
    Some(out.into())
}

/// Returns the code in `u1234`.
fn unit(escape: &str) -> Option<u16> {
    u16::from_str_radix(escape.strip_prefix('u')?.get(..4)?, 16).ok()
}

/// Returns the values of these keys of an object.
pub(crate) fn pick<'a, const N: usize>(object: &'a str, keys: [&str; N]) -> [Option<&'a str>; N] {
    let mut found = [None; N];
    pick_into(object, &keys, &mut found);
    found
}

fn pick_into<'a>(object: &'a str, keys: &[&str], found: &mut [Option<&'a str>]) -> Option<()> {
    let mut cursor = Cursor::new(object);
    cursor.expect(b'{')?;
    while !cursor.next_if(b'}') {
        let key = cursor.key()?;
        let value = cursor.value()?;
        for (slot, _) in found.iter_mut().zip(keys).filter(|(_, wanted)| **wanted == key) {
            *slot = Some(value);
        }
        cursor.next_if(b',');
    }
    Some(())
}

/// Returns the items of a list.
pub(crate) fn items(list: &str) -> Vec<&str> {
    let (mut cursor, mut items) = (Cursor::new(list), vec![]);
    let mut look = || {
        cursor.expect(b'[')?;
        while !cursor.next_if(b']') {
            items.push(cursor.value()?);
            cursor.next_if(b',');
        }
        Some(())
    };
    look();
    items
}

/// Returns the number of bytes before a quote, a backslash or a control character. Looks at eight at a time.
pub(crate) fn plain(bytes: &[u8]) -> usize {
    const ONES: u64 = u64::MAX / 255;
    let below = |word: u64, bound: u64| word.wrapping_sub(ONES.wrapping_mul(bound)) & !word;
    let is = |word: u64, byte: u8| below(word ^ ONES.wrapping_mul(byte.into()), 1);
    let mut passed = 0_usize;
    let (words, rest) = bytes.as_chunks();
    for word in words {
        let word = u64::from_le_bytes(*word);
        // The lowest of these bits is exact; those above it may be borrowed.
        let special = (below(word, 0x20) | is(word, b'"') | is(word, b'\\')) & (ONES << 7);
        if special != 0 {
            return passed.saturating_add((special.trailing_zeros() / 8) as usize);
        }
        passed = passed.saturating_add(8);
    }
    let special = |byte: &u8| matches!(byte, b'"' | b'\\' | ..b' ');
    passed.saturating_add(rest.iter().position(special).unwrap_or(rest.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accepts_exactly_json() {
        for text in [
            "null",
            " true ",
            "-0",
            "1.5e+10",
            "\"\"",
            "\"\\ud800\"",
            "[]",
            "{}",
            "[[],{}]",
            r#"{"a":[1,{"b":null}],"c":"\\"}"#,
            "{\"a\"\n:\t1 ,\"a\":2}",
            "1e400",
            "\"\u{10ffff}\"",
        ] {
            assert!(is_json(text), "{text}");
            assert!(serde_json::from_str::<serde::de::IgnoredAny>(text).is_ok(), "{text}");
        }
        for text in [
            "",
            " ",
            "tru",
            "01",
            "-",
            "1.",
            "1e",
            ".5",
            "+1",
            "\"",
            "\"\\x\"",
            "\"\\u12g4\"",
            "\"\n\"",
            "[",
            "[1",
            "[1,]",
            "[,1]",
            "{",
            "{\"a\"}",
            "{\"a\":}",
            "{\"a\":1,}",
            "{a:1}",
            "[1}",
            "{\"a\":1]",
            "1 2",
            "nullx",
            "]",
            "\u{feff}{}",
        ] {
            assert!(!is_json(text), "{text}");
            assert!(serde_json::from_str::<serde::de::IgnoredAny>(text).is_err(), "{text}");
        }
    }

    #[test]
    fn any_depth_is_scanned() {
        let deep = "[".repeat(200_000) + &"]".repeat(200_000);
        assert!(is_json(&deep));
        assert!(!is_json(&"[".repeat(200_000)));
    }
}

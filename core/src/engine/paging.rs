//! Paging: lists that the platform returns in pages.

use std::borrow::Cow;

use crate::{
    error::{Error, Retry, UnexpectedResponse},
    json::{
        cursor::{Cursor, meant, pick, text},
        cut::{cut, pieces},
    },
    schema::model,
};

/// Links and cursors of a page.
#[model(received)]
pub struct Paging {
    /// Cursors of the first and the last item of this page.
    pub cursors: Option<Cursors>,
    /// URL of the next page. Absent on the last page. To request the page, use `cursors.after`.
    pub next: Option<String>,
    /// URL of the previous page. Absent on the first page.
    pub previous: Option<String>,
}

/// Cursors of a page. They expire, so don't store them.
#[model(received)]
pub struct Cursors {
    /// Cursor for the previous page, as the parameter `before`.
    pub before: Option<String>,
    /// Cursor for the next page, as the parameter `after`.
    pub after: Option<String>,
}

/// Returns the cursor of the next page, for the parameter `after`, from the body of a page; none after the last page. `asked` are the
/// cursors of earlier requests: a cursor that repeats would continue forever, and is an error.
pub fn next_page(body: &[u8], asked: &[impl AsRef<str>]) -> Result<Option<String>, Error> {
    let Some(after) = after(body) else { return Ok(None) };
    if !asked.iter().any(|known| known.as_ref() == after) {
        return Ok(Some(after.into_owned()));
    }
    Err(Error::UnexpectedResponse(Box::new(UnexpectedResponse {
        op: "next_page",
        status: 200,
        headers: vec![],
        body: without_tokens(body).into_owned(),
        reason: "the cursor of the next page is one that led here: the list doesn't end".into(),
        retry: Retry::Never,
    })))
}

fn after(body: &[u8]) -> Option<Cow<'_, str>> {
    let [paging] = pick(std::str::from_utf8(body).ok()?, ["paging"]);
    let [next, cursors] = pick(paging?, ["next", "cursors"]);
    let [after] = pick(cursors?, ["after"]);
    text(next?).and(text(after?)).filter(|after| !after.is_empty())
}

/// Removes the access tokens that the platform puts into paging links.
pub fn without_tokens(body: &[u8]) -> Cow<'_, [u8]> {
    cleaned(body).map_or(Cow::Borrowed(body), Cow::Owned)
}

fn cleaned(body: &[u8]) -> Option<Vec<u8>> {
    const NAME: &str = "access_token=";
    let mut rest = std::str::from_utf8(body).ok().filter(|text| cut(text, NAME).is_some())?;
    let mut clean = String::with_capacity(body.len());
    while let Some((before, after)) = links(rest) {
        let (paging, after) = after.split_at_checked(paging(after)?)?;
        clean.push_str(before);
        for (i, part) in pieces(paging, NAME).enumerate() {
            let token = if i == 0 { 0 } else { part.find(['&', '"', '\\', '#']).unwrap_or(part.len()) };
            clean.push_str(part.get(token..)?);
        }
        rest = after;
    }
    clean.push_str(rest);
    Some(clean.into_bytes())
}

/// Cuts a text before its first `paging`. A key may have escapes.
fn links(json: &str) -> Option<(&str, &str)> {
    let mut at = 0_usize;
    loop {
        let start = at.checked_add(json.get(at..)?.find('"')?)?;
        let inner = Cursor::new(json.get(start..)?).quoted()?;
        if meant(inner) == "paging" {
            return json.split_at_checked(start);
        }
        at = start.checked_add(inner.len())?.checked_add(2)?;
    }
}

/// Returns the length of the key at the start of this text, with its value.
fn paging(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    let mut bytes = text.bytes().enumerate();
    let mut quoted = false;
    while let Some((at, byte)) = bytes.next() {
        match byte {
            b'\\' if quoted => drop(bytes.next()),
            b'"' => quoted = !quoted,
            b'{' if !quoted => depth = depth.saturating_add(1),
            b'}' if !quoted => depth = depth.saturating_sub(1),
            _ => continue,
        }
        if byte == b'}' && !quoted && depth == 0 {
            return at.checked_add(1);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_page_follows_while_there_is_a_cursor() {
        let next = |paging: &str| after(format!(r#"{{"data":[],"paging":{paging}}}"#).as_bytes()).map(Cow::into_owned);
        assert_eq!(
            next(r#"{"cursors":{"before":"A","after":"Q\u0041="},"next":"https://g/"}"#).as_deref(),
            Some("QA=")
        );
        assert_eq!(next(r#"{"cursors":{"before":"A","after":"QA="}}"#), None, "the last page has cursors too");
        assert_eq!(next(r#"{"next":"https://g/"}"#), None);
        assert_eq!(next(r#"{"cursors":{"after":null},"next":"https://g/"}"#), None);
        assert_eq!(next(r#"{"cursors":{"after":"A"},"next":null}"#), None);
        assert_eq!(after(br#"{"data":[{"paging":{"next":"n","cursors":{"after":"of an item"}}}]}"#), None);
        assert_eq!(after(b"<html>"), None);
    }

    #[test]
    fn refuses_a_repeated_cursor() {
        let page = br#"{"data":[],"paging":{"cursors":{"after":"B"},"next":"https://g/"}}"#;
        let next = |asked: &[&str]| next_page(page, asked);
        assert_eq!(next(&[]).unwrap().as_deref(), Some("B"));
        assert_eq!(next(&["A"]).unwrap().as_deref(), Some("B"));
        let error = next(&["A", "B", "C"]).unwrap_err();
        assert!(matches!(&error, Error::UnexpectedResponse(e) if e.retry == Retry::Never), "{error:?}");
    }

    #[test]
    fn paging_links_lose_their_tokens() {
        let body = br#"{"data":[{"text":"access_token=kept"}],"paging":{"next":"https:\/\/graph.facebook.com\/v25.0\/1\/x?access_token=EAAG&limit=25&after=Q","previous":"https://g/?limit=25&access_token=EAAG"}}"#;
        let clean = String::from_utf8(without_tokens(body).into_owned()).unwrap();
        assert_eq!(
            clean,
            r#"{"data":[{"text":"access_token=kept"}],"paging":{"next":"https:\/\/graph.facebook.com\/v25.0\/1\/x?&limit=25&after=Q","previous":"https://g/?limit=25&"}}"#
        );
        let escaped = br#"{"a\"":"{","p\u0061ging":{"next":"https://g/?access_token=EAAG"}}"#;
        assert_eq!(without_tokens(escaped), br#"{"a\"":"{","p\u0061ging":{"next":"https://g/?"}}"#.as_slice());
        assert_eq!(without_tokens(br#"{"data":[]}"#), br#"{"data":[]}"#.as_slice());
    }
}

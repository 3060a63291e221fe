//! What goes into a URL, and which hosts may see a token.

use serde_json::Value;

use crate::{check::excerpt, error::Error};

/// The hosts to which the platform sends us with a token.
const HOSTS: [&str; 3] = ["graph.facebook.com", "api.facebook.com", "lookaside.fbsbx.com"];

/// Append a text with everything escaped but letters, digits and `-_.~`.
pub(crate) fn escape(out: &mut String, text: &str) {
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte) {
            out.push(byte.into());
        } else {
            out.push('%');
            out.extend(
                [byte >> 4, byte & 15].map(|n| char::from_digit(n.into(), 16).unwrap_or('0').to_ascii_uppercase()),
            );
        }
    }
}

/// Append `name=value&…`, each value as text or as JSON.
pub(crate) fn pairs<'p>(out: &mut String, pairs: impl Iterator<Item = (&'p String, &'p Value)>) {
    for (i, (name, value)) in pairs.enumerate() {
        if i > 0 {
            out.push('&');
        }
        escape(out, name);
        out.push('=');
        escape(out, &text(value));
    }
}

/// A value as text: what a query, a path or a form holds.
pub(crate) fn text(value: &Value) -> std::borrow::Cow<'_, str> {
    match value {
        Value::String(text) => text.into(),
        value => serde_json::to_string(value).unwrap_or_default().into(),
    }
}

/// Append an id to a path as one segment.
pub(crate) fn segment(out: &mut String, id: &str, path: &str) -> Result<(), Error> {
    // Clients resolve dots, escaped or not, before they send.
    if id.is_empty() || id == "." || id == ".." {
        return Err(Error::invalid(path, "an id", excerpt(id)));
    }
    escape(out, id);
    Ok(())
}

/// Append an id that must not be escaped again.
pub(crate) fn raw(out: &mut String, id: &str, path: &str) -> Result<(), Error> {
    let plain = |byte: u8| byte.is_ascii_graphic() && !b"\\#\"<>^`{|}".contains(&byte);
    let (segments, _) = id.split_once('?').unwrap_or((id, ""));
    if id.is_empty() || !id.bytes().all(plain) || segments.split('/').any(|s| s.is_empty() || s == "." || s == "..") {
        return Err(Error::invalid(path, "an id as the platform gave it", excerpt(id)));
    }
    out.push_str(id);
    Ok(())
}

/// A whole URL from the platform, which will see the token: over HTTPS on one of its hosts, or where `base` is.
pub(crate) fn whole(out: &mut String, url: &str, base: &str, path: &str) -> Result<(), Error> {
    let refused = || Error::invalid(path, format!("an https URL on {}", HOSTS.join(", ")), excerpt(url));
    let plain = url.bytes().all(|byte| byte.is_ascii_graphic() && !b"\\\"<>^`{|}".contains(&byte));
    let uri: http::Uri = if plain { url.parse().map_err(|_| refused())? } else { return Err(refused()) };
    let authority = uri.authority().ok_or_else(refused)?;
    let known = uri.scheme_str() == Some("https")
        && authority.port().is_none()
        && HOSTS.iter().any(|host| authority.host().eq_ignore_ascii_case(host));
    let base: Option<http::Uri> = base.parse().ok();
    let home = base.is_some_and(|base| base.scheme() == uri.scheme() && base.authority() == uri.authority());
    if authority.as_str().contains('@') || !(known || home) {
        return Err(refused());
    }
    out.push_str(url);
    Ok(())
}

/// A text without the access tokens in the URLs of its paging links.
pub(crate) fn without_tokens(body: &[u8]) -> Option<Vec<u8>> {
    const NAME: &[u8] = b"access_token=";
    let start = find(body, b"\"paging\"")?;
    let (before, mut rest) = body.split_at_checked(start)?;
    find(rest, NAME)?;
    let mut clean = before.to_vec();
    while let Some(at) = find(rest, NAME) {
        let (kept, token) = rest.split_at_checked(at)?;
        clean.extend_from_slice(kept);
        let ends = |i: &usize| matches!(token.get(*i), None | Some(b'&' | b'"' | b'\\' | b'#'));
        let end = (NAME.len()..=token.len()).find(ends)?;
        rest = token.get(end..)?;
    }
    clean.extend_from_slice(rest);
    Some(clean)
}

fn find(text: &[u8], what: &[u8]) -> Option<usize> {
    text.windows(what.len()).position(|window| window == what)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_is_shown_to_the_platform_alone() {
        let base = "http://127.0.0.1:8080";
        let whole = |url: &str| whole(&mut String::new(), url, base, "url").is_ok();
        assert!(whole("https://lookaside.fbsbx.com/whatsapp_business/attachments/?mid=1&ext=2&hash=3"));
        assert!(whole("http://127.0.0.1:8080/media/1"));
        for foreign in [
            "https://evil.example/",
            "http://lookaside.fbsbx.com/",
            "https://lookaside.fbsbx.com@evil.example/",
            "https://user@lookaside.fbsbx.com/",
            "https://lookaside.fbsbx.com:444/",
            "https://lookaside.fbsbx.com.evil.example/",
            "https://evil.example\\@lookaside.fbsbx.com/",
            "http://127.0.0.1:8081/media/1",
            "//lookaside.fbsbx.com/",
            "",
        ] {
            assert!(!whole(foreign), "{foreign}");
        }
    }

    #[test]
    fn paging_links_lose_their_tokens() {
        let body = br#"{"data":[{"text":"access_token=kept"}],"paging":{"next":"https:\/\/graph.facebook.com\/v25.0\/1\/x?access_token=EAAG&limit=25&after=Q","previous":"https://g/?limit=25&access_token=EAAG"}}"#;
        let clean = String::from_utf8(without_tokens(body).unwrap()).unwrap();
        assert_eq!(
            clean,
            r#"{"data":[{"text":"access_token=kept"}],"paging":{"next":"https:\/\/graph.facebook.com\/v25.0\/1\/x?&limit=25&after=Q","previous":"https://g/?limit=25&"}}"#
        );
        assert_eq!(without_tokens(br#"{"data":[]}"#), None);
    }
}

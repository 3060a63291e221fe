//! What goes into a URL, and which hosts may see a token.

use std::borrow::Cow;

use crate::{
    error::{Error, excerpt},
    json::{Fields, Json},
};

/// Where the platform sends us with a token.
const HOSTS: [&str; 3] = ["https://graph.facebook.com", "https://api.facebook.com", "https://lookaside.fbsbx.com"];

/// Append a text with everything escaped but letters, digits and `-_.~`.
pub(crate) fn escape(out: &mut String, text: &str) {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte);
    if text.bytes().all(plain) {
        return out.push_str(text);
    }
    for byte in text.bytes() {
        if plain(byte) {
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
pub(crate) fn pairs(out: &mut String, pairs: &Fields<'_>) {
    for (i, (name, value)) in pairs.iter().enumerate() {
        if i > 0 {
            out.push('&');
        }
        escape(out, name);
        out.push('=');
        escape(out, &text(value));
    }
}

/// A value as text: what a query, a path or a form holds.
pub(crate) fn text<'v>(value: &'v Json<'_>) -> Cow<'v, str> {
    match value {
        Json::String(text) | Json::Number(text) => Cow::Borrowed(text),
        value => value.to_string().into(),
    }
}

/// Append an id to a path as one segment.
pub(crate) fn segment(out: &mut String, id: &str, path: impl Fn() -> String) -> Result<(), Error> {
    // Clients resolve dots, escaped or not, before they send.
    if id.is_empty() || id == "." || id == ".." {
        return Err(Error::invalid(path(), "an id", excerpt(id)));
    }
    escape(out, id);
    Ok(())
}

/// Append an id that must not be escaped again.
pub(crate) fn raw(out: &mut String, id: &str, path: impl Fn() -> String) -> Result<(), Error> {
    let plain = |byte: u8| byte.is_ascii_graphic() && !b"\\#\"<>^`{|}".contains(&byte);
    let (segments, _) = id.split_once('?').unwrap_or((id, ""));
    if id.is_empty() || !id.bytes().all(plain) || segments.split('/').any(|s| s.is_empty() || s == "." || s == "..") {
        return Err(Error::invalid(path(), "an id as the platform gave it", excerpt(id)));
    }
    out.push_str(id);
    Ok(())
}

/// A whole URL from the platform, which will see the token: over HTTPS on one of its hosts, or where `base` is.
pub(crate) fn whole(out: &mut String, url: &str, base: &str, path: impl Fn() -> String) -> Result<(), Error> {
    let plain = url.bytes().all(|byte| byte.is_ascii_graphic() && !b"\\\"<>^`{|}".contains(&byte));
    let begins = |origin: &str| url.strip_prefix(origin).is_some_and(|rest| rest.starts_with(['/', '?']));
    let known = HOSTS.iter().any(|host| begins(host));
    let home = origin(base).is_some_and(begins);
    if !plain || !(known || home) {
        return Err(Error::invalid(path(), format!("a URL on {}", HOSTS.join(", ")), excerpt(url)));
    }
    out.push_str(url);
    Ok(())
}

/// The scheme, host and port of a URL.
fn origin(url: &str) -> Option<&str> {
    let (scheme, rest) = url.split_once("://")?;
    let host = rest.split(['/', '?', '#']).next().filter(|host| !host.is_empty())?;
    url.get(..scheme.len().checked_add(3)?.checked_add(host.len())?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_is_shown_to_the_platform_alone() {
        let base = "http://127.0.0.1:8080";
        let whole = |url: &str| whole(&mut String::new(), url, base, String::new).is_ok();
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
}

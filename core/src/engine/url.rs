//! URLs of requests, and the hosts that may receive a token.

use crate::{
    error::{Error, excerpt},
    json::JsonObject,
};

/// Host of media files.
const MEDIA: &str = "https://lookaside.fbsbx.com";
/// Paths of media below a base URL that replaces the platform: the sandbox's path, and the platform's own.
const MEDIA_PATHS: [&str; 2] = ["/media/", "/whatsapp_business/attachments/"];

/// Appends a text with everything escaped but letters, digits and `-_.~`.
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

/// Appends `name=value&…`, each value as text or as JSON.
pub(crate) fn pairs(out: &mut String, pairs: &JsonObject<'_>) {
    for (i, (name, value)) in pairs.iter().enumerate() {
        if i > 0 {
            out.push('&');
        }
        escape(out, name);
        out.push('=');
        escape(out, &value.to_text());
    }
}

/// Returns a field with its modifiers: `analytics.phone_numbers(["2"]).start(1)`, in the order of the alphabet, so that equal calls
/// have equal URLs. A text that isn't one word is quoted, so that it can't end its modifier.
pub(crate) fn modified(field: &str, modifiers: &JsonObject<'_>) -> String {
    let word = |text: &str| text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte));
    let mut out = field.to_owned();
    let mut last = None;
    // The next name in the alphabet each time: a sort would add more to the module of the npm package than it saves here.
    let next = |last| {
        let named = modifiers.iter().enumerate().map(|(place, (name, value))| ((name, place), value));
        named.filter(|(key, _)| last < Some(*key)).min_by_key(|(key, _)| *key)
    };
    while let Some((key @ (name, _), value)) = next(last) {
        let value = if value.as_str().is_some_and(word) { value.to_text() } else { value.to_string().into() };
        out.extend([".", name, "(", &value, ")"]);
        last = Some(key);
    }
    out
}

/// Appends an ID to a path as one segment.
pub(crate) fn segment(out: &mut String, id: &str, path: impl Fn() -> String) -> Result<(), Error> {
    if id.is_empty() || is_dots(id) {
        return Err(Error::validation(path(), "an id", excerpt(id)));
    }
    escape(out, id);
    Ok(())
}

/// Appends an ID that must not be escaped again.
pub(crate) fn raw(out: &mut String, id: &str, path: impl Fn() -> String) -> Result<(), Error> {
    let plain = |byte: u8| byte.is_ascii_graphic() && !b"\\#\"<>^`{|}".contains(&byte);
    let (segments, _) = id.split_once('?').unwrap_or((id, ""));
    if id.is_empty() || !id.bytes().all(plain) || segments.split('/').any(|s| s.is_empty() || is_dots(s)) {
        return Err(Error::validation(path(), "an id as the platform gave it", excerpt(id)));
    }
    out.push_str(id);
    Ok(())
}

/// Returns whether clients resolve this segment of a path before they send: one dot or two, escaped or not.
fn is_dots(segment: &str) -> bool {
    let mut rest = segment;
    let mut dots = 0_u8;
    while let Some(after) = [".", "%2e", "%2E"].into_iter().find_map(|dot| rest.strip_prefix(dot)) {
        rest = after;
        dots = dots.saturating_add(1);
    }
    rest.is_empty() && matches!(dots, 1 | 2)
}

/// Appends the whole URL of a media file, which receives the token: on the media host, or on a media path below `base`.
pub(crate) fn whole(out: &mut String, url: &str, base: &str, path: impl Fn() -> String) -> Result<(), Error> {
    let plain = url.bytes().all(|byte| byte.is_ascii_graphic() && !b"\\\"<>^`{|}".contains(&byte));
    let on = |origin: &str| url.strip_prefix(origin).filter(|rest| rest.starts_with(['/', '?']));
    let below = |rest: &str| {
        let (path, _) = rest.split_once(['?', '#']).unwrap_or((rest, ""));
        MEDIA_PATHS.iter().any(|media| path.starts_with(media)) && !path.split('/').any(is_dots)
    };
    let home = || origin(base).and_then(|(scheme, host)| base.get(..scheme.len().checked_add(host.len())?));
    if !plain || !(on(MEDIA).is_some() || [home(), Some(base)].into_iter().flatten().filter_map(on).any(below)) {
        return Err(Error::validation(path(), format!("a media URL on {MEDIA}"), excerpt(url)));
    }
    out.push_str(url);
    Ok(())
}

/// Returns whether a token may be sent to this base URL: over HTTPS, or over HTTP to this machine.
pub(crate) fn is_private(base: &str) -> bool {
    let Some((scheme, host)) = origin(base) else { return false };
    let name = match host.rsplit_once(':') {
        Some((name, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => name,
        _ => host,
    };
    let address = |name: &str| name.starts_with("127.") && name.bytes().all(|b| b.is_ascii_digit() || b == b'.');
    let here = || name.eq_ignore_ascii_case("localhost") || name == "[::1]" || address(name);
    scheme.eq_ignore_ascii_case("https://") || here()
}

/// Returns whether this is a base URL: HTTP or HTTPS, a host, perhaps a path, and nothing after it.
pub(crate) fn is_base(base: &str) -> bool {
    origin(base).is_some() && base.bytes().all(|byte| byte.is_ascii_graphic() && !b"\\?#\"<>^`{|}".contains(&byte))
}

/// Returns the scheme of a URL, `http://` or `https://`, and its host with the port.
fn origin(url: &str) -> Option<(&str, &str)> {
    let schemes = ["https://", "http://"].into_iter();
    let cut = |scheme: &str| url.split_at_checked(scheme.len()).filter(|(given, _)| given.eq_ignore_ascii_case(scheme));
    let (scheme, rest) = schemes.filter_map(cut).next()?;
    let host = rest.split(['/', '?', '#']).next().filter(|host| !host.is_empty())?;
    Some((scheme, host))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_travels_over_https_or_stays_on_this_machine() {
        let private =
            ["https://graph.facebook.com", "HTTPS://proxy.example:8443/graph", "http://localhost", "http://[::1]:80"];
        let open = ["http://proxy.example", "http://127.0.0.1.evil.example", "http://localhost@evil.example"];
        let neither = ["localhost", "localhost:8080", "", "https://", "ftp://localhost", "https:/graph.facebook.com"];
        for base in private.into_iter().chain(["http://127.0.0.1:8080", "http://LOCALHOST:1/v"]) {
            assert!(is_base(base) && is_private(base), "{base}");
        }
        for base in open.into_iter().chain(["http://evil.example:80/localhost", "http://localhost.evil.example"]) {
            assert!(is_base(base) && !is_private(base), "{base}");
        }
        for base in
            neither.into_iter().chain(["https://a b", "https://a?b", "https://a#b", "https://a\r\nb", "http://a\\b"])
        {
            assert!(!is_base(base), "{base}");
        }
    }

    #[test]
    fn modifiers_of_a_field_cannot_add_others() {
        let modifiers = r#"{"start":1543543200,"granularity":"HALF_HOUR","types":["COST"],"day":"DAY).id(1"}"#;
        assert_eq!(
            modified("analytics", &JsonObject::read(modifiers).unwrap()),
            r#"analytics.day("DAY).id(1").granularity(HALF_HOUR).start(1543543200).types(["COST"])"#
        );
    }

    #[test]
    fn refuses_segments_that_clients_resolve_away() {
        for dots in [".", "..", "%2e", "%2E%2e", ".%2e", "%2e."] {
            assert!(is_dots(dots), "{dots}");
            let raw = |id: &str| raw(&mut String::new(), id, String::new).is_ok();
            assert!(!raw(&format!("a/{dots}/b")) && !raw(dots), "{dots}");
        }
        assert!(!["", "...", "%2e%2e%2e", "a.", ".a", "%2f", "%252e"].into_iter().any(is_dots));
    }

    #[test]
    fn a_token_is_sent_to_the_platform_only() {
        let base = "http://127.0.0.1:8080";
        let whole = |url: &str| whole(&mut String::new(), url, base, String::new).is_ok();
        assert!(whole("https://lookaside.fbsbx.com/whatsapp_business/attachments/?mid=1&ext=2&hash=3"));
        assert!(whole("http://127.0.0.1:8080/media/1"));
        assert!(whole("http://127.0.0.1:8080/whatsapp_business/attachments/?mid=1"));
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
            "https://graph.facebook.com/v25.0/me/businesses",
            "https://api.facebook.com/",
            "http://127.0.0.1:8080/v25.0/1/messages",
            "http://127.0.0.1:8080/media",
            "http://127.0.0.1:8080/media/../v25.0/1",
            "http://127.0.0.1:8080/media/%2e%2E/v25.0/1",
            "http://127.0.0.1:8080?/media/",
            "",
        ] {
            assert!(!whole(foreign), "{foreign}");
        }
    }
}

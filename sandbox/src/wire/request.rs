//! A request, taken apart.

use http::{HeaderMap, Method, Request};
use serde_json::{Map, Value};

/// What a request asks.
pub(crate) struct Asked<'r> {
    pub(crate) method: &'r Method,
    /// As in `v25.0`, where the path names one.
    pub(crate) version: Option<String>,
    /// The path below the version.
    pub(crate) path: String,
    /// The path's parts, unescaped.
    pub(crate) segments: Vec<String>,
    /// The query as it came.
    pub(crate) query: &'r str,
    pub(crate) headers: &'r HeaderMap,
    pub(crate) body: &'r [u8],
}

/// Where files are downloaded from.
pub(crate) const DOWNLOADS: &str = "/whatsapp_business/attachments/";

/// Parameters that every call takes.
const EVERYWHERE: [&str; 8] =
    ["access_token", "appsecret_proof", "debug", "fields", "format", "locale", "pretty", "suppress_http_code"];

impl<'r> Asked<'r> {
    pub(crate) fn read(request: &'r Request<Vec<u8>>) -> Self {
        let whole = request.uri().path();
        let first = whole.trim_start_matches('/').split('/').next().unwrap_or_default();
        let version = is_version(first).then(|| first.to_owned());
        let path = version.as_ref().and_then(|version| whole.trim_start_matches('/').strip_prefix(version.as_str()));
        let path = path.unwrap_or(whole);
        let segments = path.split('/').filter(|part| !part.is_empty()).map(|part| text(part, false)).collect();
        Self {
            method: request.method(),
            version,
            path: path.to_owned(),
            segments,
            query: request.uri().query().unwrap_or_default(),
            headers: request.headers(),
            body: request.body(),
        }
    }

    pub(crate) fn is_download(&self) -> bool {
        *self.method == Method::GET && self.path.trim_end_matches('/') == DOWNLOADS.trim_end_matches('/')
    }

    /// The number before the dot of the version that the path names, or of the one that core is for.
    pub(crate) fn major(&self) -> u32 {
        let version = self.version.as_deref().unwrap_or(wabakit::GRAPH_VERSION).trim_start_matches('v');
        version.split('.').next().and_then(|major| major.parse().ok()).unwrap_or_default()
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// A parameter of the query.
    pub(crate) fn query(&self, name: &str) -> Option<String> {
        pairs(self.query).into_iter().find(|(key, _)| key == name).map(|(_, value)| value)
    }

    /// What is said by name, wherever it is said: in the query, or in a body of JSON or pairs.
    pub(crate) fn given(&self) -> Map<String, Value> {
        let pairs_of = |text: &str| pairs(text).into_iter().map(|(name, text)| (name, Value::from(text)));
        let mut given: Map<String, Value> = pairs_of(self.query).collect();
        match serde_json::from_slice(self.body) {
            Ok(Value::Object(body)) => given.extend(body),
            Ok(_) => {}
            Err(_) => given.extend(pairs_of(&String::from_utf8_lossy(self.body))),
        }
        given
    }

    /// The query's parameters, but for those that every call takes unless this one does too.
    pub(crate) fn own_query(&self, own: impl Fn(&str) -> bool) -> Vec<(String, String)> {
        let mut pairs = pairs(self.query);
        pairs.retain(|(key, _)| own(key) || !EVERYWHERE.contains(&key.as_str()));
        pairs
    }

    /// The part of the query that belongs to an id, as it came, with its question mark.
    pub(crate) fn query_of_id(&self) -> String {
        let own = |pair: &&str| !EVERYWHERE.contains(&pair.split('=').next().unwrap_or_default());
        let pairs: Vec<&str> = self.query.split('&').filter(|pair| !pair.is_empty()).filter(own).collect();
        if pairs.is_empty() { String::new() } else { format!("?{}", pairs.join("&")) }
    }

    /// The access token: as a header of either scheme, or in the query.
    pub(crate) fn token(&self) -> Option<String> {
        let Some(header) = self.header("authorization") else { return self.query("access_token") };
        let (scheme, token) = header.split_once(' ')?;
        let known = ["bearer", "oauth"].iter().any(|known| scheme.eq_ignore_ascii_case(known));
        known.then(|| token.trim().to_owned())
    }
}

/// `v` and a number, as in `v25.0`.
fn is_version(segment: &str) -> bool {
    let Some(number) = segment.strip_prefix('v') else { return false };
    number.starts_with(|c: char| c.is_ascii_digit()) && number.bytes().all(|b| b.is_ascii_digit() || b == b'.')
}

/// The pairs of a query or a form.
pub(crate) fn pairs(text_of: &str) -> Vec<(String, String)> {
    let pairs = text_of.split('&').filter(|pair| !pair.is_empty());
    pairs.map(|pair| pair.split_once('=').unwrap_or((pair, ""))).map(|(k, v)| (text(k, true), text(v, true))).collect()
}

/// Unescape. In queries and forms, `+` is a space.
fn text(escaped: &str, plus: bool) -> String {
    let mut bytes = escaped.bytes();
    let mut out = Vec::with_capacity(escaped.len());
    while let Some(byte) = bytes.next() {
        let mut ahead = bytes.clone();
        let digit = |byte: Option<u8>| byte.and_then(|byte| char::from(byte).to_digit(16));
        match (byte, digit(ahead.next()), digit(ahead.next())) {
            (b'%', Some(high), Some(low)) => {
                out.push(u8::try_from(high << 4 | low).unwrap_or_default());
                bytes = ahead;
            }
            (b'+', ..) if plus => out.push(b' '),
            _ => out.push(byte),
        }
    }
    String::from_utf8(out).unwrap_or_else(|e| String::from_utf8_lossy(e.as_bytes()).into_owned())
}

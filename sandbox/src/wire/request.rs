//! The parts of an HTTP request.

use std::cell::OnceCell;

use http::{HeaderMap, Method, Request};
use serde_json::{Map, Value};

/// An HTTP request in parts, before its operation is known.
pub(crate) struct RawRequest<'r> {
    pub(crate) method: &'r Method,
    /// Version in the path, as in `v25.0`.
    pub(crate) version: Option<String>,
    /// Path below the version.
    pub(crate) path: String,
    /// Segments of the path, decoded.
    pub(crate) segments: Vec<String>,
    /// Field that the path names as an edge, as in `/{waba_id}/degrees_of_freedom_spec`.
    pub(crate) edge: Option<&'static str>,
    /// Query as received.
    pub(crate) query: &'r str,
    pub(crate) headers: &'r HeaderMap,
    pub(crate) body: &'r [u8],
    json: OnceCell<serde_json::Result<Value>>,
}

/// Path of media URLs.
pub(crate) const DOWNLOADS: &str = "/whatsapp_business/attachments/";

/// Fields that can be read as edges, too.
const EDGES: [&str; 1] = ["degrees_of_freedom_spec"];

/// Parameters that every operation takes.
pub(crate) const EVERYWHERE: [&str; 9] = [
    "access_token",
    "appsecret_proof",
    "debug",
    "fields",
    "format",
    "locale",
    "pretty",
    "summary",
    "suppress_http_code",
];

impl<'r> RawRequest<'r> {
    pub(crate) fn read(request: &'r Request<Vec<u8>>) -> Self {
        let whole = request.uri().path();
        let first = whole.trim_start_matches('/').split('/').next().unwrap_or_default();
        let version = is_version(first).then(|| first.to_owned());
        let path = version.as_ref().and_then(|version| whole.trim_start_matches('/').strip_prefix(version.as_str()));
        let path = path.unwrap_or(whole);
        let mut segments: Vec<String> =
            path.split('/').filter(|part| !part.is_empty()).map(|part| decode(part, false)).collect();
        let query = request.uri().query().unwrap_or_default();
        let read = *request.method() == Method::GET && segments.len() == 2;
        let edge = EDGES.into_iter().find(|edge| read && segments.last().is_some_and(|last| last == edge));
        if edge.is_some() {
            segments.pop();
        }
        Self {
            edge,
            method: request.method(),
            version,
            path: path.to_owned(),
            segments: usual(segments, request.method(), query),
            query,
            headers: request.headers(),
            body: request.body(),
            json: OnceCell::new(),
        }
    }

    /// Path and query of the request, without its token and its place among the pages.
    pub(crate) fn address(&self) -> String {
        const LEFT_OUT: [&str; 5] = ["access_token", "appsecret_proof", "after", "before", "limit"];
        let version = self.version.as_ref().map(|version| format!("/{version}")).unwrap_or_default();
        let kept = |pair: &&str| !pair.is_empty() && !LEFT_OUT.contains(&pair.split('=').next().unwrap_or_default());
        let query: String = self.query.split('&').filter(kept).map(|pair| format!("{pair}&")).collect();
        format!("{version}{}?{query}", self.path)
    }

    pub(crate) fn is_download(&self) -> bool {
        *self.method == Method::GET && self.path.trim_end_matches('/') == DOWNLOADS.trim_end_matches('/')
    }

    /// Major version of the request. Default: that of the Graph version which core implements.
    pub(crate) fn major(&self) -> u32 {
        let version = self.version.as_deref().unwrap_or(wabakit::GRAPH_VERSION).trim_start_matches('v');
        version.split('.').next().and_then(|major| major.parse().ok()).unwrap_or_default()
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// Returns a parameter of the query.
    pub(crate) fn query(&self, name: &str) -> Option<String> {
        find(self.query, name)
    }

    /// Returns the body as JSON, which is read once.
    pub(crate) fn json(&self) -> Result<&Value, &serde_json::Error> {
        self.json.get_or_init(|| serde_json::from_slice(self.body)).as_ref()
    }

    /// Returns a text parameter of the query, or of a JSON or form-encoded body.
    pub(crate) fn param(&self, name: &str) -> Option<String> {
        let in_body = || match self.header("content-type").unwrap_or_default().split(';').next()?.trim() {
            "application/x-www-form-urlencoded" => find(&String::from_utf8_lossy(self.body), name),
            "application/json" => self.json().ok()?.get(name)?.as_str().map(str::to_owned),
            _ => None,
        };
        self.query(name).or_else(in_body)
    }

    /// Returns the parameters of the query and of a JSON or form-encoded body.
    pub(crate) fn all_params(&self) -> Map<String, Value> {
        let pairs_of = |text: &str| pairs(text).into_iter().map(|(name, text)| (name, Value::from(text)));
        let mut params: Map<String, Value> = pairs_of(self.query).collect();
        match self.json() {
            Ok(Value::Object(body)) => params.extend(body.clone()),
            Ok(_) => {}
            Err(_) => params.extend(pairs_of(&String::from_utf8_lossy(self.body))),
        }
        params
    }

    /// Returns the query's parameters, without those that every operation takes unless `own` claims them.
    pub(crate) fn own_query(&self, own: impl Fn(&str) -> bool) -> Vec<(String, String)> {
        let mut pairs = pairs(self.query);
        pairs.retain(|(key, _)| own(key) || !EVERYWHERE.contains(&key.as_str()));
        pairs
    }

    /// Returns the part of the query that belongs to an upload's ID, as received, with its question mark.
    pub(crate) fn query_of_id(&self) -> String {
        let own = |pair: &&str| !EVERYWHERE.contains(&pair.split('=').next().unwrap_or_default());
        let pairs: Vec<&str> = self.query.split('&').filter(|pair| !pair.is_empty()).filter(own).collect();
        if pairs.is_empty() { String::new() } else { format!("?{}", pairs.join("&")) }
    }

    /// Returns the access token: from the parameters, or else from the `Authorization` header (`Bearer` or `OAuth`).
    /// Clients that call as the app, too, give its token as a parameter beside their own in the header.
    pub(crate) fn token(&self) -> Option<String> {
        if let Some(token) = self.param("access_token") {
            return Some(token);
        }
        let (scheme, token) = self.header("authorization")?.split_once(' ')?;
        let known = ["bearer", "oauth"].iter().any(|known| scheme.eq_ignore_ascii_case(known));
        known.then(|| token.trim().to_owned())
    }
}

/// Returns the segments of the path in core's form. The platform serves some operations under several paths.
fn usual(segments: Vec<String>, method: &Method, query: &str) -> Vec<String> {
    let words: Vec<&str> = segments.iter().map(String::as_str).collect();
    let name = || find(query, "configuration_name").filter(|_| *method == Method::GET);
    match words.as_slice() {
        [account, edge @ "payment_configuration"] => {
            [*account, *edge].map(str::to_owned).into_iter().chain(name()).collect()
        }
        [number, edge @ "thread_control"] => {
            ["business", "whatsapp", "phone_numbers", *number, *edge].map(str::to_owned).into()
        }
        [_, edge @ "message_template_library"] => vec![(*edge).to_owned()],
        [user, "application_details"] => [*user, "assigned_applications"].map(str::to_owned).into(),
        _ => segments,
    }
}

/// Returns true if a segment is a version, as in `v25.0`.
fn is_version(segment: &str) -> bool {
    let Some(number) = segment.strip_prefix('v') else { return false };
    number.starts_with(|c: char| c.is_ascii_digit()) && number.bytes().all(|b| b.is_ascii_digit() || b == b'.')
}

/// Returns the value of a name in a query or a form.
fn find(encoded: &str, name: &str) -> Option<String> {
    pairs(encoded).into_iter().find(|(key, _)| key == name).map(|(_, value)| value)
}

/// Returns the decoded pairs of a query or a form.
pub(crate) fn pairs(encoded: &str) -> Vec<(String, String)> {
    let pairs = encoded.split('&').filter(|pair| !pair.is_empty());
    pairs
        .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
        .map(|(k, v)| (decode(k, true), decode(v, true)))
        .collect()
}

/// Decodes percent-encoded text. In queries and forms, `+` is a space.
fn decode(encoded: &str, plus: bool) -> String {
    let mut bytes = encoded.bytes();
    let mut out = Vec::with_capacity(encoded.len());
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

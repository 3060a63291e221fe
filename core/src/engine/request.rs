//! The two functions that every operation goes through: description + parameters → request, description + answer → what
//! it says. Nothing else knows HTTP.

use std::{borrow::Cow, fmt};

use serde::Serialize;
use sha2::{Digest, Sha256};

use crate::{
    api::Api,
    engine::{response::Response, url, usage::Wait, without_tokens},
    error::{ApiError, Error, Retry, Unreadable, excerpt},
    json::{Fields, Json, cursor},
    schema::{
        Schema, Type,
        checker::{Checker, Path},
    },
    secret::hex,
};

/// One call of the platform's API, as `#[operation]` describes it.
#[derive(Debug)]
pub struct Endpoint {
    /// What it does.
    pub docs: &'static str,
    /// The platform's page about it, below `developers.facebook.com/documentation/business-messaging/whatsapp/`.
    pub link: &'static str,
    /// The HTTP method.
    pub method: Method,
    /// The path below the version, with holes: `{name}` is escaped, `{+name}` isn't. One that begins with a hole is a
    /// whole URL.
    pub path: &'static str,
    /// Where it is served.
    pub host: Host,
    /// How the token is shown.
    pub auth: Auth,
    /// How the parameters travel that don't travel otherwise.
    pub body: Body,
    /// Parameters that travel in the query.
    pub query: &'static [&'static str],
    /// Parameters that travel as headers.
    pub header: &'static [&'static str],
    /// The parameters.
    pub params: fn() -> Type,
    /// The answer: known where the feature `docs` is on, for printers.
    pub returns: fn() -> Type,
    /// Whether the answer is a file.
    pub file: bool,
    /// Whether the platform documents no body for its answer: a 2xx says all then, whatever else comes.
    pub bodiless: bool,
    /// The parameter that holds the SHA-256 of the file that comes back.
    pub digest: Option<&'static str>,
    /// Paths of the secrets in the response: keys with dots between them, through the items of lists.
    pub secrets: &'static [&'static str],
    /// The permissions that the token needs.
    pub permission: &'static [&'static str],
    /// The limit that it counts against.
    pub lane: Lane,
    /// Where a page has its items, if it answers with pages: `data`, or `data` and in it `groups`.
    pub pages: &'static [&'static str],
    /// Whether calling twice is the same as calling once.
    pub idempotent: bool,
}

/// HTTP methods that the platform uses.
#[allow(clippy::upper_case_acronyms, missing_docs)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    GET,
    POST,
    DELETE,
}

impl Method {
    /// Its name.
    pub fn as_str(self) -> &'static str {
        match self {
            Method::GET => "GET",
            Method::POST => "POST",
            Method::DELETE => "DELETE",
        }
    }
}

/// Where an operation is served.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Host {
    /// `graph.facebook.com`
    Graph,
    /// `api.facebook.com`, which has no versions
    Api,
}

/// How the token is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Auth {
    /// `Authorization: Bearer …`
    Bearer,
    /// `Authorization: OAuth …`
    Oauth,
    /// Not at all.
    None,
}

/// How the parameters travel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Body {
    /// In the query.
    None,
    /// As a JSON body.
    Json,
    /// As a form.
    Form,
    /// As a form of parts, the file among them.
    Multipart,
    /// The file is the body.
    Bytes,
}

/// The limit that an operation counts against.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lane {
    /// A number's throughput, and the limit between it and one person.
    Send,
    /// A WABA's hourly calls: 200, or 5,000 with a registered number.
    Management,
    /// An app's ordinary calls.
    Standard,
}

impl Lane {
    /// Its name.
    pub fn as_str(self) -> &'static str {
        match self {
            Lane::Send => "send",
            Lane::Management => "management",
            Lane::Standard => "standard",
        }
    }
}

/// A struct that `#[operation]` describes.
pub trait Describe: Serialize + Schema {
    /// Its description.
    const ENDPOINT: Endpoint;
    /// What comes back.
    type Response: Response;
    /// The file that travels beside the parameters.
    fn bytes(&self) -> Option<&[u8]> {
        None
    }
}

/// A struct that stands in the list of [`operations`](crate::operations).
pub trait Operation: Describe {
    /// Its place there.
    const OP: &'static Op;
}

/// An operation, by its name in every language.
#[derive(Debug)]
pub struct Op {
    /// `messages.send`
    pub name: &'static str,
    /// `messages`
    pub area: &'static str,
    /// `send`
    pub verb: &'static str,
    /// What is known of it.
    pub endpoint: Endpoint,
}

/// Parameters without a Rust type, as the platform names them, and how to treat them.
#[derive(Clone, Debug, Default)]
pub struct Call<'f> {
    /// The parameters: the body as the platform documents it, and what the path needs.
    pub params: Fields<'f>,
    /// The file, for operations that take one.
    pub file: Option<File<'f>>,
    /// Let bounds and unknown fields through. Types never are.
    pub lenient: bool,
    /// Merged into the body after the checks: what the platform added yesterday.
    pub extra: Fields<'f>,
}

/// A file that is sent.
#[derive(Clone, Copy, Debug)]
pub enum File<'f> {
    /// Here it is.
    Held(&'f [u8]),
    /// The caller keeps the bytes, and puts them between the two halves of [`Built`].
    Elsewhere {
        /// How many there are.
        length: u64,
        /// Something that nobody who made the file could know, to separate it from what surrounds it.
        seed: &'f str,
    },
}

impl File<'_> {
    fn length(self) -> u64 {
        match self {
            File::Held(bytes) => bytes.len() as u64,
            File::Elsewhere { length, .. } => length,
        }
    }
}

/// A request, before it is any HTTP library's.
#[derive(Clone, PartialEq)]
pub struct Built {
    /// The method.
    pub method: Method,
    /// The URL.
    pub url: String,
    /// The content type of the body, if there is a body.
    pub content_type: Option<Cow<'static, str>>,
    /// How the token is shown.
    pub auth: Auth,
    /// The other headers.
    pub headers: Vec<(&'static str, String)>,
    /// The body, up to the file if there is one.
    pub head: String,
    /// What follows the file.
    pub tail: String,
}

impl fmt::Debug for Built {
    /// Without the query, which may hold `appsecret_proof`, and without the body.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let url = self.url.split('?').next().unwrap_or_default();
        f.debug_struct("Built").field("method", &self.method).field("url", &url).finish_non_exhaustive()
    }
}

/// Room for what a usual URL and a usual body take.
const USUAL: usize = 256;

impl Op {
    /// The operation of this name.
    pub fn find(name: &str) -> Result<&'static Op, Error> {
        let op = crate::OPERATIONS.iter().find(|op| op.name == name);
        op.ok_or_else(|| Error::invalid(excerpt(name), "the name of an operation, as in messages.send", ""))
    }

    /// Hold parameters against the description, and fill in what they make plain.
    pub fn check(&self, call: &mut Call<'_>) -> Result<(), Error> {
        let Type::Object(object) = (self.endpoint.params)() else { return Ok(()) };
        let at = Path::root(self.name);
        let hole = |key: &str| self.endpoint.holes().any(|(hole, _)| hole == key);
        let checker = Checker { lenient: call.lenient, file: call.file.map(File::length) };
        checker.object(object, &mut call.params, &hole, &at)
    }

    /// Check, and build the request.
    pub fn build(&self, api: &Api, mut call: Call<'_>) -> Result<Built, Error> {
        api.check_base()?;
        self.check(&mut call)?;
        let endpoint = &self.endpoint;
        let Call { mut params, file, extra, .. } = call;
        let mut url = self.url(api, &mut params)?;
        let mut headers = vec![];
        for name in endpoint.header {
            let Some(value) = params.remove(name) else { continue };
            let value = url::text(&value).into_owned();
            if !value.bytes().all(|byte| byte.is_ascii_graphic() || byte == b' ') {
                return Err(Error::invalid(
                    [self.name, ".", name].concat(),
                    "visible ASCII characters",
                    excerpt(&value),
                ));
            }
            headers.push((*name, value));
        }
        if let Some(digest) = endpoint.digest {
            params.remove(digest);
        }
        let mut query = Fields::default();
        for name in endpoint.query {
            if let Some(value) = params.remove(name) {
                query.push(*name, value);
            }
        }
        params.merge(extra);
        let (mut head, mut tail) = (String::new(), String::new());
        let content_type = match endpoint.body {
            Body::None => {
                query.merge(params);
                None
            }
            Body::Json => {
                head.reserve(USUAL);
                params.write(&mut head);
                Some("application/json".into())
            }
            Body::Form => {
                url::pairs(&mut head, &params);
                Some("application/x-www-form-urlencoded".into())
            }
            Body::Multipart => {
                let boundary = boundary(&params, file);
                (head, tail) = parts(&boundary, &params, file.is_some(), self.name)?;
                Some(format!("multipart/form-data; boundary={boundary}").into())
            }
            Body::Bytes => Some("application/octet-stream".into()),
        };
        let whole = endpoint.path.starts_with('{');
        if let (Some(proof), true) = (api.proof(), endpoint.auth != Auth::None && !whole) {
            query.push("appsecret_proof", proof);
        }
        if !query.is_empty() {
            url.push(if url.contains('?') { '&' } else { '?' });
            url::pairs(&mut url, &query);
        }
        Ok(Built { method: endpoint.method, url, content_type, auth: endpoint.auth, headers, head, tail })
    }

    /// The URL without its query. Takes what fills the path out of the parameters.
    fn url(&self, api: &Api, params: &mut Fields<'_>) -> Result<String, Error> {
        let endpoint = &self.endpoint;
        let mut url = String::with_capacity(USUAL);
        if !endpoint.path.starts_with('{') {
            api.root(endpoint.host, &mut url);
        }
        for (piece, hole) in endpoint.pieces() {
            if !hole {
                url.push_str(piece);
                continue;
            }
            let (name, as_it_is) = taken(piece);
            let path = || [self.name, ".", name].concat();
            let given = params.remove(name);
            let id = match &given {
                Some(id @ (Json::String(_) | Json::Number(_))) => url::text(id),
                Some(other) => return Err(Error::invalid(path(), "an id", excerpt(&url::text(other)))),
                None => api.hole(name).ok_or_else(|| Error::invalid(path(), "required", ""))?.into(),
            };
            match as_it_is {
                true if url.is_empty() => url::whole(&mut url, &id, api.base_url(), path)?,
                true => url::raw(&mut url, &id, path)?,
                false => url::segment(&mut url, &id, path)?,
            }
        }
        Ok(url)
    }

    /// What an answer says: an error, or that it was done and whether there is a body to read. `params` are those of the
    /// request, where the answer is a file that must match them.
    pub fn judge(
        &self,
        status: u16,
        headers: impl IntoIterator<Item = (impl AsRef<str>, impl AsRef<[u8]>)>,
        body: &[u8],
        params: Option<&Fields<'_>>,
    ) -> Result<bool, Error> {
        let headers: Vec<_> = headers.into_iter().collect();
        let headers: Vec<_> = headers.iter().map(|(name, value)| (name.as_ref(), value.as_ref())).collect();
        let answer = Answered { op: self, status, headers: &headers, body };
        answer.read(params)
    }
}

impl Op {
    /// Returns how many bytes of a response body, decompressed, a client reads at most: 128 MiB of a file, 32 MiB otherwise.
    pub fn response_limit(&self) -> u64 {
        const MB: u64 = 1024 * 1024;
        if self.endpoint.file { 128 * MB } else { 32 * MB }
    }

    /// The error for an answer whose body is larger than [`response_limit`](Self::response_limit).
    pub fn oversized(&self, status: u16) -> Error {
        let reason = format!("the body is larger than {} bytes", self.response_limit());
        Answered { op: self, status, headers: &[], body: &[] }.unreadable(&reason)
    }

    /// The error for a file whose SHA-256, worked out elsewhere, [isn't the one](digest_matches) that the platform told.
    pub fn mismatched(&self, status: u16) -> Error {
        Answered { op: self, status, headers: &[], body: &[] }.mismatched()
    }
}

/// An answer, before anything is known of it.
pub(crate) struct Answered<'a> {
    pub(crate) op: &'a Op,
    pub(crate) status: u16,
    pub(crate) headers: &'a [(&'a str, &'a [u8])],
    pub(crate) body: &'a [u8],
}

impl Answered<'_> {
    /// Whether there is a body that can be read as what was promised, or why not.
    fn read(&self, params: Option<&Fields<'_>>) -> Result<bool, Error> {
        let Self { op: Op { endpoint, .. }, status, body, .. } = *self;
        let (file, good) = (endpoint.file, (200..=299).contains(&status));
        if !(file && good)
            && let Some(error) = ApiError::read(status, body, endpoint.idempotent, self.wait())
        {
            return Err(Error::Api(Box::new(error)));
        }
        if !good {
            return Err(self.unreadable("no error that could be read"));
        }
        if file {
            let told = endpoint.digest.and_then(|name| params?.get(name)?.as_str());
            let other = told.is_some_and(|told| !digest_matches(told, &Sha256::digest(body)));
            return if other { Err(self.mismatched()) } else { Ok(true) };
        }
        if let Some(text) = std::str::from_utf8(body).ok().filter(|text| cursor::is_json(text)) {
            let [success] = cursor::pick(text, ["success"]);
            let not = success.is_some_and(|value| matches!(value, "false" | "\"false\""));
            let refusal = || self.unreadable("the platform says that it wasn't done: success is false");
            return if not { Err(refusal()) } else { Ok(true) };
        }
        if endpoint.bodiless {
            return Ok(false);
        }
        Err(self.unreadable("not JSON"))
    }

    fn mismatched(&self) -> Error {
        self.unreadable("the file isn't the one that was asked for: its SHA-256 differs")
    }

    /// How long the platform asks to wait.
    fn wait(&self) -> Wait {
        Wait::of(self.headers)
    }

    pub(crate) fn unreadable(&self, reason: &str) -> Error {
        let text = |value: &[u8]| String::from_utf8_lossy(value).into_owned();
        Error::Unreadable(Box::new(Unreadable {
            status: self.status,
            headers: self.headers.iter().map(|(name, value)| ((*name).to_owned(), text(value))).collect(),
            body: without_tokens(self.body).into_owned(),
            reason: reason.into(),
            retry: Retry::of_status(self.status, self.op.endpoint.idempotent, self.wait()),
        }))
    }
}

impl Endpoint {
    /// The parameters that always have the same value.
    pub fn set(&self) -> &'static [(&'static str, &'static str)] {
        if let Type::Object(object) = (self.params)() { object.set } else { &[] }
    }

    /// The parameter that is a file, if one is.
    pub fn upload(&self) -> Option<&'static str> {
        if !matches!(self.body, Body::Multipart | Body::Bytes) {
            return None;
        }
        let Type::Object(object) = (self.params)() else { return None };
        object.fields.iter().find(|field| matches!((field.ty)(), Type::Bytes)).map(|field| field.name)
    }

    /// The names of the path's holes, and whether each takes its value as it is.
    pub fn holes(&self) -> impl Iterator<Item = (&'static str, bool)> {
        self.pieces().filter(|(_, hole)| *hole).map(|(piece, _)| taken(piece))
    }

    /// The path's texts and holes in turn.
    fn pieces(&self) -> impl Iterator<Item = (&'static str, bool)> {
        self.path.split(['{', '}']).enumerate().map(|(i, piece)| (piece, i % 2 == 1))
    }
}

/// The name in a hole, and whether it takes its value as it is.
fn taken(hole: &'static str) -> (&'static str, bool) {
    hole.strip_prefix('+').map_or((hole, false), |name| (name, true))
}

/// Whether a file's SHA-256 is the one that the platform told, in hexadecimal or base64.
pub fn digest_matches(told: &str, digest: &[u8]) -> bool {
    use base64::{Engine, engine::general_purpose::STANDARD};
    told.eq_ignore_ascii_case(&hex(digest)) || STANDARD.decode(told).is_ok_and(|told| told == digest)
}

/// A separator that nothing between the separators can contain: a hash of all of it.
fn boundary(params: &Fields<'_>, file: Option<File<'_>>) -> String {
    let mut values = String::new();
    params.write(&mut values);
    let mut hash = Sha256::new_with_prefix(values);
    match file {
        Some(File::Held(bytes)) => hash.update(bytes),
        Some(File::Elsewhere { length, seed }) => {
            hash.update(length.to_be_bytes());
            hash.update(seed);
        }
        None => {}
    }
    // What holds a part of its own hash can't be made.
    format!("wabakit-{}", hex(hash.finalize().get(..16).unwrap_or_default()))
}

/// A name inside the quotes of a part's header, which it can't leave.
fn disposition(name: &str) -> String {
    name.replace('\\', "\\\\").replace('"', "%22").replace(['\r', '\n'], " ")
}

/// A form of parts, up to the file and after it.
fn parts(boundary: &str, params: &Fields<'_>, file: bool, name: &str) -> Result<(String, String), Error> {
    let mut head = String::new();
    for (key, value) in params.iter().filter(|(key, _)| *key != "filename") {
        let (key, value) = (disposition(key), url::text(value));
        head += &format!("--{boundary}\r\nContent-Disposition: form-data; name=\"{key}\"\r\n\r\n{value}\r\n");
    }
    let end = format!("--{boundary}--\r\n");
    if !file {
        return Ok((head + &end, String::new()));
    }
    let given = |key: &str| params.get(key).and_then(Json::as_str);
    let filename = disposition(given("filename").unwrap_or("file"));
    let mime = given("type").unwrap_or("application/octet-stream");
    if !mime.bytes().all(|byte| byte.is_ascii_graphic() || byte == b' ') {
        return Err(Error::invalid(format!("{name}.type"), "a MIME type", excerpt(mime)));
    }
    head += &format!(
        "--{boundary}\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{filename}\"\r\nContent-Type: {mime}\r\n\r\n"
    );
    Ok((head, format!("\r\n{end}")))
}

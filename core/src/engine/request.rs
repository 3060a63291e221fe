//! Requests: parameters are checked against the description, and placed where it names them.

use std::{borrow::Cow, fmt};

use crate::{
    engine::{
        endpoint::{Auth, Body, Method, Op, taken},
        multipart::{boundary, parts},
        target::Target,
        url,
    },
    error::{Error, excerpt},
    json::{Json, JsonObject},
    schema::{
        Type,
        checker::{Checker, NOT_UPLOADED},
        path::Path,
    },
};

/// Call without a Rust type: parameters with the platform's names, a file and options.
#[derive(Clone, Debug, Default)]
pub struct RawCall<'f> {
    /// Parameters: the body as the platform documents it, and the values of the path.
    pub params: JsonObject<'f>,
    /// File, for operations that send one.
    pub file: Option<File<'f>>,
    /// Options of the call.
    pub options: Options<'f>,
}

/// Options of one call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Options<'f> {
    /// True to send unknown fields, and values outside the documented bounds. Types are always checked. Default:
    /// false.
    pub lenient: bool,
    /// Fields merged deeply into the body after the checks, for parameters that the platform added recently.
    pub extra: JsonObject<'f>,
}

impl<'f> Options<'f> {
    /// Creates options with their defaults.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sends unknown fields and values outside the documented bounds too.
    #[must_use]
    pub fn lenient(mut self) -> Self {
        self.lenient = true;
        self
    }

    /// Merges fields deeply into the body after the checks.
    #[must_use]
    pub fn extra(mut self, extra: impl Into<JsonObject<'f>>) -> Self {
        self.extra = extra.into();
        self
    }
}

/// File to send.
#[derive(Clone, Copy, Debug)]
pub enum File<'f> {
    /// Bytes of the file.
    Held(&'f [u8]),
    /// File whose bytes the caller keeps, and writes between `head` and `tail` of [`RequestParts`].
    Elsewhere {
        /// Number of bytes.
        length: u64,
        /// Random text, unknown to the author of the file: the boundary of the form is made with it.
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

/// Request in parts, for any HTTP client.
#[derive(Clone, PartialEq)]
pub struct RequestParts {
    /// HTTP method of the request.
    pub method: Method,
    /// URL with the query.
    pub url: String,
    /// Start of the path in the URL.
    path: usize,
    /// Content type of the body, if there is a body.
    pub content_type: Option<Cow<'static, str>>,
    /// Authorization scheme of the request.
    pub auth: Auth,
    /// Other headers of the request.
    pub headers: Vec<(&'static str, String)>,
    /// Body, up to the file if there is one.
    pub head: String,
    /// Rest of the body, after the file.
    pub tail: String,
}

impl fmt::Debug for RequestParts {
    /// Omits the query, which may contain `appsecret_proof`, and the body.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let url = self.url.split('?').next().unwrap_or_default();
        f.debug_struct("RequestParts").field("method", &self.method).field("url", &url).finish_non_exhaustive()
    }
}

impl RequestParts {
    /// Returns the path and the query without the base URL: the `relative_url` of a batch. For a media download, the whole URL.
    pub fn path(&self) -> &str {
        self.url.get(self.path..).unwrap_or_default()
    }
}

/// Capacity for a usual URL and a usual body.
const USUAL: usize = 256;

impl Op {
    /// Checks parameters against the description, and fills in what they imply.
    pub fn check(&self, call: &mut RawCall<'_>) -> Result<(), Error> {
        let Type::Object(object) = self.endpoint.params else { return Ok(()) };
        let at = Path::root(self.name);
        let hole = |key: &str| self.endpoint.holes().any(|(hole, _)| hole == key);
        let checker = Checker { lenient: call.options.lenient, file: call.file.map(File::length) };
        checker.object(object, &mut call.params, &hole, &at)
    }

    /// Returns the error for files that are uploaded before the call, where nothing uploads them: in a batch, or in a request that
    /// is only built.
    pub fn not_uploaded(&self) -> Error {
        Error::validation([self.name, ".", self.endpoint.media().unwrap_or_default()].concat(), NOT_UPLOADED, "")
    }

    /// Checks the call, and builds the request.
    pub(crate) fn build(&self, target: &Target, mut call: RawCall<'_>) -> Result<RequestParts, Error> {
        target.check()?;
        self.check(&mut call)?;
        let endpoint = &self.endpoint;
        let RawCall { mut params, file, options } = call;
        let (mut url, path) = self.url(target, &mut params)?;
        let mut headers = vec![];
        for name in endpoint.header {
            let Some(value) = params.remove(name) else { continue };
            let value = value.to_text().into_owned();
            if !value.bytes().all(|byte| byte.is_ascii_graphic() || byte == b' ') {
                return Err(Error::validation(
                    [self.name, ".", name].concat(),
                    "visible ASCII characters",
                    excerpt(&value),
                ));
            }
            headers.push((*name, value));
        }
        if !endpoint.api_version.is_empty() {
            headers.push(("x-api-version", endpoint.api_version.to_owned()));
        }
        if let Some(digest) = endpoint.digest {
            params.remove(digest);
        }
        let mut query = JsonObject::default();
        for name in endpoint.query {
            if let Some(value) = params.remove(name) {
                query.push(*name, value);
            }
        }
        params.merge(options.extra);
        let (mut head, mut tail) = (String::new(), String::new());
        let content_type = match endpoint.body {
            Body::None => {
                match endpoint.field {
                    Some(field) => query.push("fields", url::modified(field, &params)),
                    None => query.merge(params),
                }
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
                (head, tail) = parts(&boundary, &params, file.map(|_| endpoint.part), self.name)?;
                Some(format!("multipart/form-data; boundary={boundary}").into())
            }
            Body::Bytes => Some("application/octet-stream".into()),
        };
        let whole = endpoint.path.starts_with('{');
        if let (Some(proof), true) = (target.proof.as_ref(), endpoint.auth != Auth::None && !whole) {
            query.push("appsecret_proof", proof.expose());
        }
        if !query.is_empty() {
            url.push(if url.contains('?') { '&' } else { '?' });
            url::pairs(&mut url, &query);
        }
        Ok(RequestParts { method: endpoint.method, url, path, content_type, auth: endpoint.auth, headers, head, tail })
    }

    /// Builds the URL without its query, and finds the start of its path. Takes the values of placeholders out of the parameters.
    fn url(&self, target: &Target, params: &mut JsonObject<'_>) -> Result<(String, usize), Error> {
        let endpoint = &self.endpoint;
        let mut url = String::with_capacity(USUAL);
        let base = if endpoint.path.starts_with('{') { 0 } else { target.root(endpoint.host, &mut url) };
        for (piece, hole) in endpoint.pieces() {
            if !hole {
                url.push_str(piece);
                continue;
            }
            let (name, as_it_is) = taken(piece);
            let path = || [self.name, ".", name].concat();
            let given = params.remove(name);
            let id = match &given {
                Some(id @ (Json::String(_) | Json::Number(_))) => id.to_text(),
                Some(other) => return Err(Error::validation(path(), "an id", excerpt(&other.to_text()))),
                None => target.hole(name).ok_or_else(|| Error::validation(path(), "required", ""))?.into(),
            };
            match as_it_is {
                true if url.is_empty() => url::whole(&mut url, &id, target.base_url(), path)?,
                true => url::raw(&mut url, &id, path)?,
                false => url::segment(&mut url, &id, path)?,
            }
        }
        Ok((url, base))
    }
}

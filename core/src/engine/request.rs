//! A request: parameters held against the description, and put where it says.

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
        checker::{Checker, Path},
    },
};

/// Parameters without a Rust type, as the platform names them, and how to treat them.
#[derive(Clone, Debug, Default)]
pub struct RawCall<'f> {
    /// The parameters: the body as the platform documents it, and what the path needs.
    pub params: JsonObject<'f>,
    /// The file, for operations that take one.
    pub file: Option<File<'f>>,
    /// How the call differs from others.
    pub options: Options<'f>,
}

/// Options of one call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Options<'f> {
    /// Whether unknown fields and values outside the documented bounds are sent. Types are checked all the same. Default: false.
    pub lenient: bool,
    /// JSON to merge into the body after the checks, objects into objects: for parameters that this version doesn't know.
    pub extra: JsonObject<'f>,
}

impl<'f> Options<'f> {
    /// Options without any difference from other calls.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sends unknown fields and values outside the documented bounds too.
    #[must_use]
    pub fn lenient(mut self) -> Self {
        self.lenient = true;
        self
    }

    /// Merges JSON into the body after the checks.
    #[must_use]
    pub fn extra(mut self, extra: impl Into<JsonObject<'f>>) -> Self {
        self.extra = extra.into();
        self
    }
}

/// A file that is sent.
#[derive(Clone, Copy, Debug)]
pub enum File<'f> {
    /// Here it is.
    Held(&'f [u8]),
    /// The caller keeps the bytes, and puts them between the two halves of [`RequestParts`].
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
pub struct RequestParts {
    /// The method.
    pub method: Method,
    /// The URL.
    pub url: String,
    /// Where the path begins in the URL.
    path: usize,
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

impl fmt::Debug for RequestParts {
    /// Without the query, which may hold `appsecret_proof`, and without the body.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let url = self.url.split('?').next().unwrap_or_default();
        f.debug_struct("RequestParts").field("method", &self.method).field("url", &url).finish_non_exhaustive()
    }
}

impl RequestParts {
    /// The path and the query, without the base URL: the `relative_url` of a batch. Of a media download, the whole URL.
    pub fn path(&self) -> &str {
        self.url.get(self.path..).unwrap_or_default()
    }
}

/// Room for what a usual URL and a usual body take.
const USUAL: usize = 256;

impl Op {
    /// Hold parameters against the description, and fill in what they make plain.
    pub fn check(&self, call: &mut RawCall<'_>) -> Result<(), Error> {
        let Type::Object(object) = self.endpoint.params else { return Ok(()) };
        let at = Path::root(self.name);
        let hole = |key: &str| self.endpoint.holes().any(|(hole, _)| hole == key);
        let checker = Checker { lenient: call.options.lenient, file: call.file.map(File::length) };
        checker.object(object, &mut call.params, &hole, &at)
    }

    /// Check, and build the request.
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
        if let (Some(proof), true) = (target.proof.as_ref(), endpoint.auth != Auth::None && !whole) {
            query.push("appsecret_proof", proof.expose());
        }
        if !query.is_empty() {
            url.push(if url.contains('?') { '&' } else { '?' });
            url::pairs(&mut url, &query);
        }
        Ok(RequestParts { method: endpoint.method, url, path, content_type, auth: endpoint.auth, headers, head, tail })
    }

    /// The URL without its query, and where its path begins. Takes the values of the path's holes out of the parameters.
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

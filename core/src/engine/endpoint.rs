//! Descriptions of operations, made by `#[operation]`.

use crate::{
    json::cut::cut,
    schema::{Docs, Type, setters},
};

/// Description of one API call.
#[derive(Debug)]
#[non_exhaustive]
pub struct Endpoint {
    /// Documentation of the operation.
    pub docs: Docs,
    /// Page of the platform's documentation, below `developers.facebook.com/documentation/business-messaging/whatsapp/`.
    pub link: Docs,
    /// HTTP method of the request.
    pub method: Method,
    /// Path below the version, with placeholders: the value of `{name}` is escaped, that of `{+name}` isn't. A path that begins with
    /// a placeholder is a whole URL.
    pub path: &'static str,
    /// Host that serves the operation.
    pub host: Host,
    /// Authorization scheme of the request.
    pub auth: Auth,
    /// Form of the body, for parameters that are sent nowhere else.
    pub body: Body,
    /// Name of the file's part in a multipart form.
    pub part: &'static str,
    /// Parameters in the query.
    pub query: &'static [&'static str],
    /// Parameters sent as headers.
    pub header: &'static [&'static str],
    /// Version of the operation itself, sent as `X-API-Version`; empty if the operation has none.
    pub api_version: &'static str,
    /// Field that the operation selects, with its parameters as modifiers: `fields=analytics.end(2).start(1)`.
    pub field: Option<&'static str>,
    /// Type of the parameters.
    pub params: Type,
    /// Type of the response; with the feature `docs` only, for printers.
    pub returns: Type,
    /// True if the response is a file.
    pub file: bool,
    /// True if the platform documents no body of the response: then any 2xx status is a success.
    pub bodiless: bool,
    /// Parameter with the SHA-256 of the file in the response.
    pub digest: Option<&'static str>,
    /// Paths of the secrets in the response: keys with dots between them, through the items of lists.
    pub secrets: &'static [&'static str],
    /// Permissions that the access token needs.
    pub permission: &'static [&'static str],
    /// Rate limit that the call counts against.
    pub rate_limit: RateLimitClass,
    /// Path of the items in a page, if the response is a page: `data`, or `data` and in it `groups`.
    pub pages: &'static [&'static str],
    /// True if a repeated call has the same effect as one call.
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
    /// Returns the name of the method.
    pub fn as_str(self) -> &'static str {
        match self {
            Method::GET => "GET",
            Method::POST => "POST",
            Method::DELETE => "DELETE",
        }
    }
}

/// Host of an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Host {
    /// The Graph API at `graph.facebook.com`.
    Graph,
    /// The API at `api.facebook.com`, which has no versions.
    Api,
}

/// Authorization scheme of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Auth {
    /// Header `Authorization: Bearer …`.
    Bearer,
    /// Header `Authorization: OAuth …`.
    Oauth,
    /// No authorization header.
    None,
}

/// Form of a request's body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Body {
    /// No body: parameters are in the query.
    None,
    /// JSON as the body.
    Json,
    /// URL-encoded form (`application/x-www-form-urlencoded`).
    Form,
    /// Multipart form, which may contain the file.
    Multipart,
    /// Bytes of the file as the body.
    Bytes,
}

/// Rate limit that an operation counts against.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RateLimitClass {
    /// Throughput of the number, the pair rate limit between the number and a user, and the messaging limit.
    Send,
    /// Throughput of the number.
    MarkRead,
    /// Calls to a user, and lookups of the permission to call.
    Call,
    /// Hourly calls of a WABA: 200, or 5,000 with a registered number.
    Management,
    /// Hourly calls of an app to the endpoints of credit lines: 5,000.
    Credit,
    /// Registrations of a number: 10 in 72 hours, and as many deregistrations.
    Registration,
    /// Verification codes of a number.
    Verification,
    /// Ordinary calls of an app.
    Standard,
}

impl RateLimitClass {
    /// Returns the name of the class.
    pub fn as_str(self) -> &'static str {
        match self {
            RateLimitClass::Send => "send",
            RateLimitClass::MarkRead => "mark_read",
            RateLimitClass::Call => "call",
            RateLimitClass::Management => "management",
            RateLimitClass::Credit => "credit",
            RateLimitClass::Registration => "registration",
            RateLimitClass::Verification => "verification",
            RateLimitClass::Standard => "standard",
        }
    }
}

/// Operation, with its name in every language.
#[derive(Debug)]
#[non_exhaustive]
pub struct Op {
    /// Full name, such as `messages.send`.
    pub name: &'static str,
    /// Description of the call.
    pub endpoint: Endpoint,
}

impl Op {
    /// Operation with this name.
    #[doc(hidden)]
    pub const fn new(name: &'static str, endpoint: Endpoint) -> Self {
        Self { name, endpoint }
    }

    /// Returns the name of the area, such as `messages`.
    pub fn area(&self) -> &'static str {
        cut(self.name, ".").map_or("", |(area, _)| area)
    }

    /// Returns the name of the method, such as `send`.
    pub fn verb(&self) -> &'static str {
        cut(self.name, ".").map_or("", |(_, verb)| verb)
    }
}

impl Endpoint {
    /// Description of a call with parameters and a response of these types.
    #[doc(hidden)]
    pub const fn new(method: Method, path: &'static str, params: Type, returns: Type) -> Self {
        Self {
            docs: Docs::new(""),
            link: Docs::new(""),
            method,
            path,
            host: Host::Graph,
            auth: Auth::Bearer,
            body: Body::None,
            part: "file",
            query: &[],
            header: &[],
            api_version: "",
            field: None,
            params,
            returns: Docs::ty(returns),
            file: matches!(returns, Type::Bytes),
            bodiless: false,
            digest: None,
            secrets: &[],
            permission: &[],
            rate_limit: RateLimitClass::Standard,
            pages: &[],
            idempotent: false,
        }
    }

    /// Adds the documentation of the operation, and the page of the platform's.
    #[doc(hidden)]
    #[must_use]
    pub const fn described(mut self, docs: &'static str, link: &'static str) -> Self {
        (self.docs, self.link) = (Docs::new(docs), Docs::new(link));
        self
    }
}
setters! {
    Endpoint: host: Host, auth: Auth, body: Body, part: &'static str, query: &'static [&'static str],
    header: &'static [&'static str], api_version: &'static str, field: Option<&'static str>, bodiless: bool,
    digest: Option<&'static str>, secrets: &'static [&'static str], permission: &'static [&'static str], rate_limit: RateLimitClass,
    pages: &'static [&'static str], idempotent: bool,
}

impl Endpoint {
    /// Returns the parameters with constant values.
    pub fn set(&self) -> &'static [(&'static str, &'static str)] {
        if let Type::Object(object) = self.params { object.set } else { &[] }
    }

    /// Returns the parameter that is a file, if there is one.
    pub fn upload(&self) -> Option<&'static str> {
        if !matches!(self.body, Body::Multipart | Body::Bytes) {
            return None;
        }
        let Type::Object(object) = self.params else { return None };
        object.fields.iter().find(|field| matches!(field.ty, Type::Bytes)).map(|field| field.name)
    }

    /// Returns the parameter that is a list of files, which a client uploads before the call.
    pub fn media(&self) -> Option<&'static str> {
        let Type::Object(object) = self.params else { return None };
        object.fields.iter().find(|field| matches!(field.ty, Type::List(Type::Bytes))).map(|field| field.name)
    }

    /// Returns the names of the parameters that are secrets and stand in the URL.
    pub(crate) fn secret_query(&self) -> impl Iterator<Item = &'static str> {
        let fields = if let Type::Object(object) = self.params { object.fields } else { &[] };
        let in_url = self.body == Body::None;
        let secrets = fields.iter().filter(move |field| in_url && matches!(field.ty, Type::Secret));
        secrets.map(|field| field.name)
    }

    /// Returns the names of the path's placeholders, and whether each takes its value unescaped.
    pub fn holes(&self) -> impl Iterator<Item = (&'static str, bool)> {
        self.pieces().filter(|(_, hole)| *hole).map(|(piece, _)| taken(piece))
    }

    /// Returns the texts and placeholders of the path in turn.
    pub(super) fn pieces(&self) -> impl Iterator<Item = (&'static str, bool)> {
        let ends = |byte: &u8| matches!(byte, b'{' | b'}');
        let (mut rest, mut hole) = (Some(self.path), true);
        std::iter::from_fn(move || {
            let text = rest?;
            hole = !hole;
            let end = text.as_bytes().iter().position(ends);
            let piece = text.get(..end.unwrap_or(text.len()))?;
            rest = end.and_then(|end| text.get(end.saturating_add(1)..));
            Some((piece, hole))
        })
    }
}

/// Returns the name in a placeholder, and whether it takes its value unescaped.
pub(super) fn taken(hole: &'static str) -> (&'static str, bool) {
    hole.strip_prefix('+').map_or((hole, false), |name| (name, true))
}

//! What is known of an operation: the description that `#[operation]` makes.

use crate::schema::{Docs, Type};

/// One call of the platform's API, as `#[operation]` describes it.
#[derive(Debug)]
pub struct Endpoint {
    /// What it does.
    pub docs: Docs,
    /// The platform's page about it, below `developers.facebook.com/documentation/business-messaging/whatsapp/`.
    pub link: Docs,
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
    pub params: Type,
    /// The answer: known where the feature `docs` is on, for printers.
    pub returns: Type,
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
    pub rate_limit: RateLimitClass,
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
pub enum RateLimitClass {
    /// A number's throughput, and the limit between it and one person.
    Send,
    /// A WABA's hourly calls: 200, or 5,000 with a registered number.
    Management,
    /// An app's ordinary calls.
    Standard,
}

impl RateLimitClass {
    /// Its name.
    pub fn as_str(self) -> &'static str {
        match self {
            RateLimitClass::Send => "send",
            RateLimitClass::Management => "management",
            RateLimitClass::Standard => "standard",
        }
    }
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

impl Endpoint {
    /// The parameters that always have the same value.
    pub fn set(&self) -> &'static [(&'static str, &'static str)] {
        if let Type::Object(object) = self.params { object.set } else { &[] }
    }

    /// The parameter that is a file, if one is.
    pub fn upload(&self) -> Option<&'static str> {
        if !matches!(self.body, Body::Multipart | Body::Bytes) {
            return None;
        }
        let Type::Object(object) = self.params else { return None };
        object.fields.iter().find(|field| matches!(field.ty, Type::Bytes)).map(|field| field.name)
    }

    /// The names of the path's holes, and whether each takes its value as it is.
    pub fn holes(&self) -> impl Iterator<Item = (&'static str, bool)> {
        self.pieces().filter(|(_, hole)| *hole).map(|(piece, _)| taken(piece))
    }

    /// The path's texts and holes in turn.
    pub(super) fn pieces(&self) -> impl Iterator<Item = (&'static str, bool)> {
        self.path.split(['{', '}']).enumerate().map(|(i, piece)| (piece, i % 2 == 1))
    }
}

/// The name in a hole, and whether it takes its value as it is.
pub(super) fn taken(hole: &'static str) -> (&'static str, bool) {
    hole.strip_prefix('+').map_or((hole, false), |name| (name, true))
}

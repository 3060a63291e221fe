//! Batches: many calls in one request, and a response for each of them.

use std::fmt;

use crate::{
    engine::{
        endpoint::{Auth, Body, Endpoint, Host, Method, Op},
        request::{RawCall, RequestParts},
        response::RawResponse,
        target::Target,
        url,
    },
    error::{BodySize, Error, excerpt},
    json::{Json, JsonObject},
    schema::Type,
};

/// Maximum number of calls in a batch.
const MOST: usize = 50;

/// Request of one call in a batch, as it was built.
#[derive(Clone)]
pub struct BatchCall<'a> {
    /// Operation of the call.
    pub op: &'a Op,
    /// URL of the request, with its query.
    pub url: &'a str,
    /// Body of the request. Empty if there is none.
    pub body: &'a str,
}

impl fmt::Debug for BatchCall<'_> {
    /// Omits the query and the body, which may contain secrets.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let url = self.url.split('?').next().unwrap_or_default();
        f.debug_struct("BatchCall").field("op", &self.op.name).field("url", &url).finish_non_exhaustive()
    }
}

/// Response to one call of a batch, as the call alone would have received it.
#[derive(Clone, PartialEq)]
pub struct BatchResponse {
    /// HTTP status code of the call. 504 if the platform didn't finish the call in time.
    pub status: u16,
    /// Headers of the call's response.
    pub headers: Vec<(String, String)>,
    /// Body of the call's response.
    pub body: String,
}

impl fmt::Debug for BatchResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { status, headers, body } = self;
        let body = &BodySize(body.len());
        f.debug_struct("BatchResponse").field("status", status).field("headers", headers).field("body", body).finish()
    }
}

/// Joins calls into one request. The place of a call that failed before is `None`; errors name a call by its place.
pub(crate) fn join<'c>(
    target: &Target,
    calls: impl IntoIterator<Item = Option<BatchCall<'c>>>,
) -> Result<RequestParts, Error> {
    let mut items = vec![];
    for (place, call) in calls.into_iter().enumerate() {
        let Some(call) = call else { continue };
        let item = call.item(target);
        items.push(item.map_err(|(wanted, got)| Error::validation(format!("batch[{place}]"), wanted, got))?);
    }
    if !(1..=MOST).contains(&items.len()) {
        return Err(Error::validation("batch", format!("1 to {MOST} calls"), items.len().to_string()));
    }
    let mut params = JsonObject::with_capacity(2);
    params.push("batch", Json::Array(items));
    params.push("include_headers", Json::Bool(true));
    operation(false).build(target, RawCall { params, ..RawCall::default() })
}

impl BatchCall<'_> {
    /// Returns the call as an item of the batch's list; or what a batch wants instead, and what it got.
    fn item(&self, target: &Target) -> Result<Json<'static>, (&'static str, String)> {
        let Endpoint { method, body, auth, host, .. } = self.op.endpoint;
        let mut form = String::new();
        match (body, JsonObject::read(self.body)) {
            (Body::None, _) => {}
            (Body::Json, Ok(params)) => url::pairs(&mut form, &params),
            (Body::Form, _) => form.push_str(self.body),
            _ => {
                return Err((
                    "a call with JSON or a form as its body, because a batch carries no files",
                    String::new(),
                ));
            }
        }
        if auth != Auth::Bearer {
            return Err(("a call with the access token of the batch, as Bearer", String::new()));
        }
        let mut root = String::new();
        let base = target.root(Host::Graph, &mut root);
        let is_below = self.url.strip_prefix(&root).is_some_and(|path| path.starts_with('/'));
        let Some(path) = self.url.get(base..).filter(|_| host == Host::Graph && is_below) else {
            let place = self.url.split('?').next().unwrap_or_default();
            return Err(("a call of the Graph API, with the version of the batch", excerpt(place)));
        };
        let mut item = JsonObject::with_capacity(3);
        item.push("method", method.as_str());
        item.push("relative_url", path.to_owned());
        if !form.is_empty() {
            item.push("body", form);
        }
        Ok(item.into())
    }
}

impl BatchResponse {
    /// Splits the response to a batch into those of its calls. `calls` is their number; `idempotent` is true if all of them are.
    /// An error concerns the batch as a whole, and isn't redacted: see [`Api::split`](crate::Api::split).
    pub fn split(
        calls: usize,
        idempotent: bool,
        status: u16,
        headers: &[(&str, &[u8])],
        body: &[u8],
    ) -> Result<Vec<Self>, Error> {
        let whole = RawResponse { op: operation(idempotent), status, headers, body };
        whole.read(None)?;
        let unreadable = || whole.unexpected(&format!("not a list of {calls} responses, each with a code"));
        Self::read_all(calls, body).ok_or_else(unreadable)
    }

    fn read_all(calls: usize, body: &[u8]) -> Option<Vec<Self>> {
        let items = Json::read_received(std::str::from_utf8(body).ok()?)?;
        let items = items.as_array().filter(|items| items.len() == calls)?;
        let mut responses = Vec::with_capacity(calls);
        for item in items {
            responses.push(Self::read(item)?);
        }
        Some(responses)
    }

    fn read(item: &Json<'_>) -> Option<Self> {
        if item.is_null() {
            // As after a timeout: the call may still be processed.
            return Some(Self { status: 504, headers: vec![], body: String::new() });
        }
        let text = |of: &Json<'_>, key| of.get(key).and_then(Json::as_str).unwrap_or_default().to_owned();
        let headers = item.get("headers").and_then(Json::as_array).unwrap_or_default();
        Some(Self {
            status: u16::try_from(item.get("code")?.as_u64()?).ok().filter(|code| (100..=999).contains(code))?,
            headers: headers.iter().map(|header| (text(header, "name"), text(header, "value"))).collect(),
            body: text(item, "body"),
        })
    }
}

/// Requests that carry a batch: the second is for batches whose calls are all idempotent.
#[doc(hidden)]
pub static BATCHES: [Op; 2] = [described(false), described(true)];

const fn described(idempotent: bool) -> Op {
    let endpoint = Endpoint::new(Method::POST, "/", Type::Any, Type::Any).body(Body::Form).idempotent(idempotent);
    Op::new("batch", endpoint)
}

/// Returns the description of the request that carries a batch.
fn operation(idempotent: bool) -> &'static Op {
    let [once, repeatable] = &BATCHES;
    if idempotent { repeatable } else { once }
}

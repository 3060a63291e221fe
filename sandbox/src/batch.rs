//! Batches: many calls in one request, performed one after the other.

use http::{HeaderValue, Method, header};
use serde_json::{Map, Value, json};
use wabakit::Time;

use crate::{
    Sandbox,
    operations::{Outcome, Response},
    rules,
    wire::{RawRequest, Refusal, multipart, route::essence},
};

/// Maximum number of calls in a batch.
const MOST: usize = 50;
/// Keys of an item. The sandbox supports neither files nor references between items.
const KEYS: [&str; 3] = ["method", "relative_url", "body"];

/// Returns true if a request is a batch: its path names no object.
pub(crate) fn is_batch(raw: &RawRequest<'_>) -> bool {
    *raw.method == Method::POST && raw.segments.is_empty()
}

impl Sandbox {
    /// Performs the calls of a batch. Each is handled and logged like a request of its own.
    pub(crate) fn perform_batch(&mut self, raw: &RawRequest<'_>) -> Outcome {
        let fields = fields(raw)?;
        let headers = fields.get("include_headers").is_none_or(|given| *given != json!(false) && given != "false");
        let calls: Vec<_> = items(&fields)?.iter().map(|item| call(item, raw)).collect::<Result<_, _>>()?;
        let now = self.host;
        Ok(Response::Json(calls.iter().map(|call| self.item(call, headers, now)).collect()))
    }

    /// Performs a call, and returns its response as an item.
    fn item(&mut self, call: &http::Request<Vec<u8>>, headers: bool, now: Time) -> Value {
        let response = self.handle(call, now);
        let body = String::from_utf8_lossy(response.body());
        let mut item = json!({ "code": response.status().as_u16(), "body": body });
        if let Some(item) = item.as_object_mut().filter(|_| headers) {
            let pairs = response.headers().iter();
            let pairs = pairs
                .map(|(name, value)| json!({ "name": name.as_str(), "value": value.to_str().unwrap_or_default() }));
            item.insert("headers".into(), pairs.collect());
        }
        item
    }
}

/// Returns the fields of a batch: from the query, JSON, or a form.
fn fields(raw: &RawRequest<'_>) -> Result<Map<String, Value>, Refusal> {
    let mime = raw.header("content-type").unwrap_or_default();
    if essence(mime) != "multipart/form-data" {
        return Ok(raw.all_params());
    }
    let parts = multipart::parse(mime, raw.body);
    let parts =
        parts.map_err(|reason| Refusal::parameter(rules::graph::BODY, format!("The form can't be read: {reason}.")))?;
    let text = |content: Vec<u8>| String::from_utf8_lossy(&content).into_owned();
    Ok(parts.into_iter().map(|part| (part.name, text(part.content).into())).collect())
}

/// Returns the items of a batch: a list, or its JSON as text.
fn items(fields: &Map<String, Value>) -> Result<Vec<Value>, Refusal> {
    let items = match fields.get("batch") {
        Some(Value::Array(items)) => Some(items.clone()),
        Some(Value::String(text)) => serde_json::from_str(text).ok(),
        _ => None,
    };
    let items = items.filter(|items: &Vec<_>| !items.is_empty());
    let items = items
        .ok_or_else(|| Refusal::parameter(rules::graph::BATCH, "Param batch must be a non-empty array of calls."))?;
    if items.len() > MOST {
        return Err(Refusal::parameter(
            rules::graph::BATCH,
            format!("Too many requests in batch message. Maximum batch size is {MOST}."),
        ));
    }
    Ok(items)
}

/// Returns the request of an item, with the version and the access token of the batch unless it has its own.
fn call(item: &Value, raw: &RawRequest<'_>) -> Result<http::Request<Vec<u8>>, Refusal> {
    let wrong = |what: &str| Refusal::parameter(rules::graph::BATCH, format!("A call of the batch has {what}."));
    let item = item.as_object().ok_or_else(|| wrong("a form that is not an object"))?;
    if let Some(key) = item.keys().find(|key| !KEYS.contains(&key.as_str())) {
        return Err(wrong(&format!("the key {key}, which is not supported here")));
    }
    let text = |key: &str| item.get(key).and_then(Value::as_str);
    let method =
        text("method").and_then(|method| method.parse::<Method>().ok()).ok_or_else(|| wrong("no valid method"))?;
    let path = text("relative_url").ok_or_else(|| wrong("no relative_url"))?.trim_start_matches('/');
    let body = text("body").unwrap_or_default();
    let mut request = http::Request::builder().method(method);
    if !body.is_empty() {
        request = request.header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
    }
    let request = request.uri(format!("/{path}")).body(body.as_bytes().to_vec());
    let mut request = request.map_err(|_| wrong("no valid relative_url"))?;
    let read = RawRequest::read(&request);
    if is_batch(&read) {
        return Err(wrong("a batch, and batches can't be nested"));
    }
    let token = if read.token().is_none() { raw.token() } else { None };
    if let (None, Some(version)) = (&read.version, &raw.version) {
        let uri = format!("/{version}/{path}").parse();
        *request.uri_mut() = uri.map_err(|_| wrong("no valid relative_url"))?;
    }
    if let Some(token) = token.and_then(|token| HeaderValue::try_from(format!("Bearer {token}")).ok()) {
        request.headers_mut().insert(header::AUTHORIZATION, token);
    }
    Ok(request)
}

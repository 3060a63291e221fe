//! The interface of the npm package: core's functions over strings and bytes. Knows nothing of the platform.

use sha2::Digest;
use wabakit::{
    Api, Auth, BatchCall, BatchResponse, Error, File, Json, JsonObject, Op, Options, RawCall, RequestParts,
    class::{Class, Instance},
    templates::{self, SampleFile},
    webhook::{self, Webhooks},
};
use wasm_bindgen::prelude::*;

/// Smaller than Rust's default allocator by 3 kB, and as fast.
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

type Outcome<T> = Result<T, JsValue>;

/// The client: builds requests with an access token and reads their responses.
#[wasm_bindgen(js_name = Api)]
pub struct JsApi(Api);

#[wasm_bindgen(js_class = Api)]
impl JsApi {
    /// Creates a client from settings in JSON, as core's `Api::from_json` takes them.
    #[wasm_bindgen(constructor)]
    pub fn new(settings: &str) -> Outcome<JsApi> {
        Api::from_json(&json("settings", settings)?).map(JsApi).map_err(thrown)
    }

    /// Returns the value of the `Authorization` header: `Bearer …`, or with `oauth` `OAuth …`.
    pub fn authorization(&self, oauth: bool) -> Outcome<String> {
        let auth = if oauth { Auth::Oauth } else { Auth::Bearer };
        Ok(self.0.authorization(auth).map_err(thrown)?.unwrap_or_default())
    }

    /// Builds a request: the URL, a line for each header, an empty line and the body. In the body, `\0` marks the place
    /// of the file, given by its `length` and a random text.
    pub fn request(
        &self,
        op: usize,
        params: &str,
        lenient: bool,
        extra: Option<String>,
        length: Option<f64>,
        seed: &str,
    ) -> Outcome<String> {
        let op = operation(op)?;
        let extra = extra.as_deref().map_or(Ok(JsonObject::default()), |extra| json("extra", extra))?;
        let file = length.map(|length| File::Elsewhere { length: length as u64, seed });
        let call = RawCall { params: json(op.name, params)?, file, options: Options { lenient, extra } };
        self.0.build(op, call).map(|built| text(built, length.is_some())).map_err(thrown)
    }

    /// Builds the request of a raw call, in the form of `request`. Its operation is `raw.get`, `raw.post` or `raw.delete`.
    pub fn raw(&self, method: &str, path: &str, params: &str) -> Outcome<String> {
        self.0.raw(method, path, json("params", params)?).map(|built| text(built, false)).map_err(thrown)
    }

    /// Joins requests into that of a batch, in the form of `request`. `calls` is a JSON list: operation, URL and body of each
    /// request, or `null` for a call that failed before.
    pub fn join(&self, calls: &str) -> Outcome<String> {
        let calls = Json::read(calls).unwrap_or(Json::Null);
        let joined = self.0.join(calls.as_array().unwrap_or_default().iter().map(batch_call));
        joined.map(|joined| text(joined, false)).map_err(thrown)
    }

    /// Splits the response to a batch. Returns a JSON list of responses: status, headers and body of each.
    pub fn split(&self, calls: usize, idempotent: bool, status: u16, headers: &str, body: &[u8]) -> Outcome<String> {
        let headers = json("headers", headers)?;
        let pairs: Vec<_> = pairs(&headers).map(|(name, value)| (name, value.as_bytes())).collect();
        let responses = BatchResponse::split(calls, idempotent, status, &pairs, body).map_err(|e| self.redacted(&e))?;
        let responses = responses.into_iter().map(|BatchResponse { status, headers, body }| {
            let headers: JsonObject<'_> = headers.into_iter().collect();
            Json::Array(vec![status.into(), headers.into(), body.into()])
        });
        Ok(Json::Array(responses.collect()).to_string())
    }

    /// Returns whether there is a body to read, and throws the error of a response. `headers` are a JSON object of
    /// strings.
    #[wasm_bindgen(js_name = checkResponse)]
    pub fn check_response(&self, op: usize, status: u16, headers: &str, body: &[u8]) -> Outcome<bool> {
        let headers = json("headers", headers)?;
        operation(op)?.check_response(status, pairs(&headers), body, None).map_err(|error| self.redacted(&error))
    }

    /// As core's `Api::check_response` redacts an error, but as the one text that crosses.
    fn redacted(&self, error: &Error) -> JsValue {
        let text = self.0.redact(error.to_json().to_string().into_bytes());
        JsValue::from_str(&String::from_utf8(text).unwrap_or_default())
    }

    /// Removes secrets from a response's body that an error keeps: this client's token and proof, and tokens in paging
    /// links.
    pub fn redact(&self, body: &[u8]) -> Vec<u8> {
        self.0.redact(wabakit::without_tokens(body).into_owned())
    }

    /// Returns the Graph API version that served the response, if it differs from the requested version.
    #[wasm_bindgen(js_name = apiVersion)]
    pub fn api_version(&self, version: &str) -> Option<String> {
        self.0.api_version(version)
    }
}

/// Returns a request as text, in which `\0` marks the place of the `file`.
fn text(built: RequestParts, file: bool) -> String {
    let mut out = built.url;
    let content_type = built.content_type.iter().map(|value| ("content-type", &**value));
    for (name, value) in content_type.chain(built.headers.iter().map(|(name, value)| (*name, &**value))) {
        out.extend(["\n", name, ": ", value]);
    }
    out.push_str("\n\n");
    out.push_str(&built.head);
    if file {
        out.push('\0');
        out.push_str(&built.tail);
    }
    out
}

/// Returns the names and texts of an object.
fn pairs<'j>(object: &'j JsonObject<'_>) -> impl Iterator<Item = (&'j str, &'j str)> {
    object.iter().map(|(name, value)| (name, value.as_str().unwrap_or_default()))
}

/// Reads a request that `join` gets.
fn batch_call<'c>(call: &'c Json<'_>) -> Option<BatchCall<'c>> {
    let [op, url, body] = call.as_array()? else { return None };
    let op = Op::all().nth(usize::try_from(op.as_u64()?).ok()?)?;
    Some(BatchCall { op, url: url.as_str()?, body: body.as_str()? })
}

/// Returns the fingerprint of the list of operations. The table of operations in JavaScript must have the same.
#[wasm_bindgen]
pub fn fingerprint() -> u32 {
    wabakit::FINGERPRINT
}

/// Removes the access tokens that the platform puts into paging links.
#[wasm_bindgen(js_name = withoutTokens)]
pub fn without_tokens(body: &str) -> String {
    String::from_utf8(wabakit::without_tokens(body.as_bytes()).into_owned()).unwrap_or_default()
}

/// Returns the cursor of the next page, from a page's body and the cursors that were used before.
#[wasm_bindgen(js_name = nextPage)]
pub fn next_page(body: &str, asked: Vec<String>) -> Outcome<Option<String>> {
    wabakit::next_page(body.as_bytes(), &asked).map_err(thrown)
}

/// Returns the maximum size of a response's body, in bytes.
#[wasm_bindgen(js_name = responseLimit)]
pub fn response_limit(op: usize) -> Outcome<f64> {
    Ok(operation(op)?.response_limit() as f64)
}

/// Throws the error for a body above that size.
#[wasm_bindgen]
pub fn oversized(op: usize, status: u16) -> Outcome<()> {
    Err(thrown(operation(op)?.oversized(status)))
}

/// Normalizes a phone number to E.164.
#[wasm_bindgen(js_name = normalizePhone)]
pub fn normalize_phone(phone: &str) -> Outcome<String> {
    wabakit::normalize_phone(phone).map_err(thrown)
}

/// Returns whether two phone numbers belong to the same user.
#[wasm_bindgen(js_name = samePhone)]
pub fn same_phone(one: &str, other: &str) -> bool {
    wabakit::same_phone(one, other)
}

/// Throws an error if the parameters of a template message don't fit the template.
#[wasm_bindgen(js_name = checkTemplate)]
pub fn check_template(stored: &str, filled: &str) -> Outcome<()> {
    let (stored, filled) = (json("stored", stored)?, json("template", filled)?);
    wabakit::check_template(stored, filled).map_err(thrown)
}

/// Makes the `template` of a message from a template and its values, as JSON.
#[wasm_bindgen(js_name = fillTemplate)]
pub fn fill_template(stored: &str, values: &str) -> Outcome<String> {
    let (stored, values) = (json("stored", stored)?, json("values", values)?);
    wabakit::fill_template(stored, values).map_err(thrown)
}

/// Checks that files fit the media headers of a definition. `lengths` is a JSON list, `heads` has the first 12 bytes of each file.
/// Returns the MIME type of each file, with line breaks between them.
#[wasm_bindgen(js_name = sampleTypes)]
pub fn sample_types(op: &str, definition: &str, lengths: &str, heads: &[u8]) -> Outcome<String> {
    let lengths = Json::read(lengths).unwrap_or(Json::Null);
    let lengths = lengths.as_array().unwrap_or_default().iter().map(|length| length.as_u64().unwrap_or_default());
    let files: Vec<_> = heads.chunks(12).zip(lengths).map(|(head, length)| SampleFile { head, length }).collect();
    let types = templates::sample_types(&mut json(op, definition)?, &files);
    types.map(|types| types.join("\n")).map_err(|error| thrown(error.below(op)))
}

/// Puts the handles of uploaded files into a template definition. `handles` is a JSON list.
#[wasm_bindgen(js_name = withSamples)]
pub fn with_samples(definition: &str, handles: Vec<String>) -> Outcome<String> {
    Ok(Json::from(templates::with_samples(json("definition", definition)?, &handles)).to_string())
}

/// Returns the findings in a template definition, as JSON.
#[wasm_bindgen(js_name = validateTemplate)]
pub fn validate_template(definition: &str) -> Outcome<String> {
    let findings = wabakit::validate_template(json("definition", definition)?);
    Ok(Json::Array(findings.iter().map(|finding| finding.to_json().into()).collect()).to_string())
}

/// Throws an error unless a file has the SHA-256 that the platform reported.
#[wasm_bindgen(js_name = match)]
pub fn matching(op: usize, status: u16, expected: &str, digest: &[u8]) -> Outcome<()> {
    let op = operation(op)?;
    if wabakit::digest_matches(expected, digest) { Ok(()) } else { Err(thrown(op.mismatched(status))) }
}

/// Classifies an error code, as JSON.
#[wasm_bindgen(js_name = classifyCode)]
pub fn classify_code(code: u32, idempotent: bool) -> String {
    wabakit::classify_code(code, idempotent).to_string()
}

/// The receiver of webhooks.
#[wasm_bindgen(js_name = Webhooks)]
pub struct JsWebhooks(Webhooks);

#[wasm_bindgen(js_class = Webhooks)]
impl JsWebhooks {
    /// Creates a receiver with app secrets and a verify token.
    #[wasm_bindgen(constructor)]
    pub fn new(secrets: Vec<String>, verify_token: &str) -> Outcome<JsWebhooks> {
        let none = Webhooks::new("", verify_token);
        let hooks = secrets.into_iter().fold(none, Webhooks::with_secret);
        hooks.check().map(|()| JsWebhooks(hooks)).map_err(thrown)
    }

    /// Throws an error unless the signature matches the body.
    pub fn verify(&self, signature: Option<String>, body: &[u8]) -> Outcome<()> {
        self.0.verify_signature(signature.as_deref(), body).map_err(thrown)
    }

    /// Throws an error unless the signature matches one of these HMACs, which were computed elsewhere.
    pub fn compare(&self, signature: Option<String>, hmacs: &[u8]) -> Outcome<()> {
        self.0.compare(signature.as_deref(), hmacs.chunks(32)).map_err(thrown)
    }

    /// Answers the platform's handshake.
    pub fn challenge(&self, query: &str) -> Outcome<String> {
        self.0.challenge(query).map_err(thrown)
    }
}

/// Returns the digest of a delivery, as deduplication keys contain it.
#[wasm_bindgen]
pub fn digest(body: &[u8]) -> String {
    webhook::digest(body)
}

/// SHA-256 of bytes that come in parts.
#[wasm_bindgen]
#[derive(Default)]
pub struct Sha256(sha2::Sha256);

#[wasm_bindgen]
impl Sha256 {
    /// Creates the hash of nothing.
    #[wasm_bindgen(constructor)]
    pub fn new() -> Sha256 {
        Sha256::default()
    }

    /// Adds more bytes.
    pub fn update(&mut self, bytes: &[u8]) {
        self.0.update(bytes);
    }

    /// Returns the hash, and starts anew.
    pub fn digest(&mut self) -> Vec<u8> {
        self.0.finalize_reset().to_vec()
    }
}

/// An object that keeps state between calls.
#[wasm_bindgen(js_name = Instance)]
pub struct JsInstance(Box<dyn Instance>);

#[wasm_bindgen(js_class = Instance)]
impl JsInstance {
    /// Creates an object of a class from arguments in JSON.
    pub fn create(name: &str, given: &str) -> Outcome<JsInstance> {
        let class = Class::find(name).map_err(thrown)?;
        class.create(&json("arguments", given)?).map(JsInstance).map_err(thrown)
    }

    /// Creates an object of a class from a snapshot.
    pub fn restore(name: &str, snapshot: &str) -> Outcome<JsInstance> {
        Class::find(name).and_then(|class| class.restore(snapshot)).map(JsInstance).map_err(thrown)
    }

    /// Calls a method with arguments in JSON.
    pub fn call(&mut self, method: &str, given: &str) -> Outcome<Option<String>> {
        self.0.call(method, &json("arguments", given)?).map(returned).map_err(thrown)
    }

    /// Returns the state as text.
    pub fn snapshot(&self) -> String {
        self.0.snapshot()
    }
}

/// Calls a function of a class with arguments in JSON.
#[wasm_bindgen]
pub fn run(name: &str, function: &str, given: &str) -> Outcome<Option<String>> {
    let class = Class::find(name).map_err(thrown)?;
    class.call(function, &json("arguments", given)?).map(returned).map_err(thrown)
}

/// Encodes what a function returned.
fn returned(value: Json<'_>) -> Option<String> {
    (!value.is_null()).then(|| value.to_string())
}

/// Returns the size of the largest accepted delivery, in bytes.
#[wasm_bindgen(js_name = largestDelivery)]
pub fn largest_delivery() -> usize {
    Webhooks::LIMIT
}

/// Returns the rank of a message status.
#[wasm_bindgen(js_name = statusRank)]
pub fn status_rank(status: &str) -> u8 {
    webhook::status_rank(status)
}

/// Returns the status that counts out of two.
#[wasm_bindgen(js_name = mergeStatus)]
pub fn merge_status(one: &str, other: &str) -> String {
    webhook::merge_status(one, other).into()
}

fn operation(index: usize) -> Outcome<&'static Op> {
    let invalid = || Error::validation("operation", "the name of an operation", "");
    Op::all().nth(index).ok_or_else(|| thrown(invalid()))
}

/// Returns the index of an operation that isn't in the table of operations: `raw.get`, `raw.post`, `raw.delete` or `batch`.
#[wasm_bindgen]
pub fn index(op: &str) -> Option<usize> {
    Op::all().position(|known| known.name == op)
}

/// Returns how long to wait before an error is retried that may be retried, in milliseconds, or `undefined` if it isn't retried.
#[wasm_bindgen(js_name = retryDelay)]
pub fn retry_delay(
    after: Option<f64>,
    pair: bool,
    attempt: u32,
    max_retries: u32,
    elapsed: f64,
    deadline: Option<f64>,
    seed: u64,
) -> Option<f64> {
    let [after, deadline] = [after, deadline].map(|time| time.map(|millis| millis as u64));
    let wait = wabakit::retry_delay(after, pair, attempt, max_retries, elapsed as u64, deadline, seed);
    wait.map(|millis| millis as f64)
}

/// Throws the error for a call without a response.
#[wasm_bindgen(js_name = transportError)]
pub fn transport_error(op: usize, cause: &str, sent: bool) -> Outcome<()> {
    Err(thrown(operation(op)?.transport_error(cause, sent)))
}

/// Returns the metadata of a response as JSON. `headers` are a JSON object of strings.
#[wasm_bindgen]
pub fn metadata(headers: &str) -> Outcome<String> {
    let headers = json("headers", headers)?;
    let headers: Vec<_> = pairs(&headers).map(|(name, value)| (name, value.as_bytes())).collect();
    Ok(wabakit::metadata(&headers).to_string())
}

/// Returns the parameters of `messages.send` with which to answer an event, as JSON.
#[wasm_bindgen]
pub fn recipient(item: &str, contact: Option<String>, context: &str) -> Option<String> {
    let recipient = webhook::recipient(item, contact.as_deref(), context)?;
    Some(recipient.to_json().to_string())
}

/// Returns the start of the header `User-Agent`.
#[wasm_bindgen(js_name = userAgent)]
pub fn user_agent() -> String {
    wabakit::USER_AGENT.into()
}

fn json<'a>(path: &str, text: &'a str) -> Outcome<JsonObject<'a>> {
    wabakit::read_object(path, text).map_err(thrown)
}

/// Encodes an error as JSON, the form in which it crosses.
fn thrown(error: Error) -> JsValue {
    JsValue::from_str(&error.to_json().to_string())
}

//! What the packages for Kotlin and Swift call: core's functions over texts and bytes, through UniFFI. Knows nothing of the
//! platform.
//!
//! A call from the JVM takes ten microseconds, so each does the whole of something.

#![allow(
    clippy::disallowed_types,
    clippy::too_many_arguments,
    reason = "UniFFI's maps are unordered, as headers are; and arguments have names where they are given"
)]

use std::{
    collections::HashMap,
    fmt,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use http::Method;
use wabakit::{
    Auth, BatchCall, Error, File, Json, JsonObject, Op, Options, RawCall,
    class::{self, Class},
    read_object, webhook,
};

uniffi::setup_scaffolding!();

type Outcome<T> = Result<T, Refusal>;

/// Errors cross as JSON.
#[derive(uniffi::Error)]
pub enum Refusal {
    /// The error, in the form that all languages share.
    Known {
        /// An object with a `kind`.
        json: String,
        /// The body of the response, without secrets; empty if there is none.
        body: Vec<u8>,
    },
}

impl fmt::Debug for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Refusal::Known { json, .. } = self;
        f.write_str(json)
    }
}

impl std::error::Error for Refusal {}

impl From<Error> for Refusal {
    fn from(error: Error) -> Self {
        let json = error.to_json().to_string();
        let body = match error {
            Error::Api(error) => error.raw,
            Error::UnexpectedResponse(answer) => answer.body,
            _ => vec![],
        };
        Refusal::Known { json, body }
    }
}

/// A request, without the `Authorization` header: records are printed, and tokens must not be.
#[derive(uniffi::Record)]
pub struct RequestParts {
    /// The HTTP method.
    pub method: String,
    /// The URL.
    pub url: String,
    /// The headers but one.
    pub headers: HashMap<String, String>,
    /// True if the token is sent as `OAuth …`, false for `Bearer …`. None if no token is sent.
    pub oauth: Option<bool>,
    /// The body, up to the file if there is one.
    pub head: Vec<u8>,
    /// Part of the body after the file.
    pub tail: Vec<u8>,
}

/// A file that is uploaded before a call: what its check needs.
#[derive(uniffi::Record)]
pub struct SampleFile {
    /// The first 12 bytes.
    pub head: Vec<u8>,
    /// Size of the file in bytes.
    pub length: u64,
}

impl SampleFile {
    fn borrowed(&self) -> wabakit::templates::SampleFile<'_> {
        wabakit::templates::SampleFile { head: &self.head, length: self.length }
    }
}

/// The request of a call in a batch, as it was built.
#[derive(uniffi::Record)]
pub struct HeldRequest {
    /// Name of the operation.
    pub op: String,
    /// The URL.
    pub url: String,
    /// The whole body.
    pub body: Vec<u8>,
}

/// The response to one call of a batch.
#[derive(uniffi::Record)]
pub struct BatchResponse {
    /// HTTP status code of the call.
    pub status: u16,
    /// Headers of the call's response.
    pub headers: HashMap<String, String>,
    /// Body of the call's response.
    pub body: Vec<u8>,
}

/// A successful response, read.
#[derive(uniffi::Record)]
pub struct TypedResponse {
    /// The body, without the access tokens of paging links; an empty object where the platform documents none.
    pub body: Vec<u8>,
    /// The body in exactly the described types, in JSON.
    pub value: String,
    /// The Graph API version of the response, if it isn't the requested one.
    pub api_version: Option<String>,
    /// Cursor of the next page, if there is one.
    pub after: Option<String>,
}

impl RequestParts {
    fn of(built: wabakit::RequestParts) -> Self {
        let content_type = built.content_type.map(|value| ("content-type", value.into_owned()));
        let headers = content_type.into_iter().chain(built.headers).map(|(name, value)| (name.to_owned(), value));
        Self {
            method: built.method.as_str().into(),
            url: built.url,
            headers: headers.collect(),
            oauth: match built.auth {
                Auth::Bearer => Some(false),
                Auth::Oauth => Some(true),
                Auth::None => None,
            },
            head: built.head.into_bytes(),
            tail: built.tail.into_bytes(),
        }
    }
}

impl HeldRequest {
    fn call(&self) -> Outcome<BatchCall<'_>> {
        // A body that isn't text belongs to a call with a file, which core refuses.
        let body = std::str::from_utf8(&self.body).unwrap_or_default();
        Ok(BatchCall { op: Op::find(&self.op)?, url: &self.url, body })
    }
}

/// The client: builds requests, and checks their responses.
#[derive(uniffi::Object)]
pub struct Api(wabakit::Api);

#[uniffi::export]
impl Api {
    /// Reads the settings.
    #[uniffi::constructor]
    pub fn new(
        token: String,
        phone_number_id: Option<String>,
        waba_id: Option<String>,
        business_id: Option<String>,
        app_id: Option<String>,
        app_secret: Option<String>,
        version: Option<String>,
        base_url: Option<String>,
        allow_http: bool,
    ) -> Outcome<Arc<Self>> {
        let settings = [
            ("token", Json::from(token)),
            ("phone_number_id", phone_number_id.into()),
            ("waba_id", waba_id.into()),
            ("business_id", business_id.into()),
            ("app_id", app_id.into()),
            ("app_secret", app_secret.into()),
            ("version", version.into()),
            ("base_url", base_url.into()),
            ("allow_http", Json::Bool(allow_http)),
        ];
        Ok(Arc::new(Self(wabakit::Api::from_json(&settings.into_iter().collect())?)))
    }

    /// The same for another business phone number.
    pub fn number(&self, phone_number_id: String) -> Arc<Self> {
        Arc::new(Self(self.0.clone().number(phone_number_id)))
    }

    /// The value of the `Authorization` header.
    pub fn authorization(&self, oauth: bool) -> Outcome<String> {
        let auth = if oauth { Auth::Oauth } else { Auth::Bearer };
        Ok(self.0.authorization(auth)?.unwrap_or_default())
    }

    /// The request of an operation. Parameters and `extra` are JSON objects; of a file, the length is needed, and a random seed.
    pub fn request(
        &self,
        op: String,
        params: String,
        lenient: bool,
        extra: Option<String>,
        length: Option<u64>,
        seed: String,
    ) -> Outcome<RequestParts> {
        let op = Op::find(&op)?;
        let extra = extra.as_deref().map_or(Ok(JsonObject::default()), |extra| read_object("extra", extra))?;
        let file = length.map(|length| File::Elsewhere { length, seed: &seed });
        let call = RawCall { params: read_object(op.name, &params)?, file, options: Options { lenient, extra } };
        let built = self.0.build(op, call)?;
        Ok(RequestParts::of(built))
    }

    /// Checks a call whose files are uploaded before it. Returns the parameters of `uploads.start` for each file, as JSON objects.
    pub fn uploads(&self, op: String, params: String, lenient: bool, files: Vec<SampleFile>) -> Outcome<Vec<String>> {
        let op = Op::find(&op)?;
        let options = Options { lenient, ..Options::default() };
        let call = RawCall { params: read_object(op.name, &params)?, options, ..RawCall::default() };
        let files: Vec<_> = files.iter().map(SampleFile::borrowed).collect();
        let uploads = self.0.uploads_of(op, call, &files)?;
        Ok(uploads.into_iter().map(|start| Json::from(JsonObject::from(start)).to_string()).collect())
    }

    /// The request of a raw call; its operation is `raw.get`, `raw.post` or `raw.delete`. Parameters are a JSON object.
    pub fn raw(&self, method: String, path: String, params: String) -> Outcome<RequestParts> {
        Ok(RequestParts::of(self.0.raw(&method, &path, read_object("params", &params)?)?))
    }

    /// Joins requests into that of a batch. A call that failed before is none.
    pub fn join(&self, calls: Vec<Option<HeldRequest>>) -> Outcome<RequestParts> {
        let calls = calls.iter().map(|call| call.as_ref().map(HeldRequest::call).transpose());
        let calls: Vec<_> = calls.collect::<Outcome<_>>()?;
        Ok(RequestParts::of(self.0.join(calls)?))
    }

    /// Splits the response to a batch into those of its calls. `idempotent` is true if all of them are.
    pub fn split(
        &self,
        calls: u32,
        idempotent: bool,
        status: u16,
        headers: HashMap<String, String>,
        body: Vec<u8>,
    ) -> Outcome<Vec<BatchResponse>> {
        let calls = usize::try_from(calls).unwrap_or_default();
        let responses = self.0.split(calls, idempotent, status, &headers, &body)?.into_iter();
        let response = |response: wabakit::BatchResponse| BatchResponse {
            status: response.status,
            headers: response.headers.into_iter().collect(),
            body: response.body.into_bytes(),
        };
        Ok(responses.map(response).collect())
    }

    /// Checks a response, and returns its body: without the access tokens of paging links, and an empty object where the platform
    /// documents none.
    pub fn check_response(
        &self,
        op: String,
        status: u16,
        headers: HashMap<String, String>,
        body: Vec<u8>,
    ) -> Outcome<Vec<u8>> {
        let there = self.0.check_response(Op::find(&op)?, status, &headers, &body, None)?;
        Ok(if there { wabakit::without_tokens(&body).into_owned() } else { b"{}".to_vec() })
    }

    /// Checks a response, and reads it. `asked` are the cursors of the pages of a list that were requested before.
    pub fn read_response(
        &self,
        op: String,
        status: u16,
        headers: HashMap<String, String>,
        body: Vec<u8>,
        asked: Vec<String>,
    ) -> Outcome<TypedResponse> {
        let (op, version) = (Op::find(&op)?, headers.get("facebook-api-version"));
        let body = self.check_response(op.name.into(), status, headers.clone(), body)?;
        Ok(TypedResponse {
            value: self.0.normalize(op, status, &headers, &body)?,
            api_version: version.and_then(|version| self.0.api_version(version)),
            after: wabakit::next_page(&body, &asked)?,
            body,
        })
    }

    /// Checks the response to a download: an error, or a file whose SHA-256 is this one.
    pub fn check_file(
        &self,
        op: String,
        status: u16,
        headers: HashMap<String, String>,
        body: Vec<u8>,
        sha256: Option<String>,
    ) -> Outcome<()> {
        let op = Op::find(&op)?;
        let params = op.endpoint.digest.zip(sha256).into_iter().collect();
        self.0.check_response(op, status, &headers, &body, Some(&params))?;
        Ok(())
    }
}

/// How long to wait before an error is retried that may be retried, in milliseconds. None if it isn't retried.
#[uniffi::export]
pub fn retry_delay(
    after: Option<u64>,
    pair: bool,
    attempt: u32,
    max_retries: u32,
    elapsed: u64,
    deadline: Option<u64>,
    seed: u64,
) -> Option<u64> {
    wabakit::retry_delay(after, pair, attempt, max_retries, elapsed, deadline, seed)
}

/// The error for a call without a response. `sent` is false if the request can't have left, or may be repeated. The operation of
/// a batch is `batch`.
#[uniffi::export]
pub fn transport_error(op: String, cause: String, sent: bool) -> Outcome<()> {
    Err(Op::find(&op)?.transport_error(cause, sent).into())
}

/// The metadata of a response: a JSON object with `trace`, `version` and `usage`.
#[uniffi::export]
pub fn metadata(headers: HashMap<String, String>) -> String {
    let headers: Vec<_> = headers.iter().map(|(name, value)| (name.as_str(), value.as_bytes())).collect();
    wabakit::metadata(&headers).to_string()
}

/// The start of the header `User-Agent`.
#[uniffi::export]
pub fn user_agent() -> String {
    wabakit::USER_AGENT.into()
}

/// Maximum size of a response's body, in bytes.
#[uniffi::export]
pub fn response_limit(op: String) -> Outcome<u64> {
    Ok(Op::find(&op)?.response_limit())
}

/// The error for a larger body.
#[uniffi::export]
pub fn oversized(op: String, status: u16) -> Outcome<()> {
    Err(Op::find(&op)?.oversized(status).into())
}

/// Checks the SHA-256 of a file.
#[uniffi::export]
pub fn compare_digest(op: String, status: u16, sha256: String, digest: Vec<u8>) -> Outcome<()> {
    let op = Op::find(&op)?;
    if wabakit::digest_matches(&sha256, &digest) { Ok(()) } else { Err(op.mismatched(status).into()) }
}

/// JSON that every reader can read, with U+FFFD for unpaired surrogates. None if the text isn't JSON.
#[uniffi::export]
pub fn readable(json: String) -> Option<String> {
    wabakit::is_json(&json).then(|| wabakit::readable(&json).into_owned())
}

/// JSON with values that nest too deep as text.
#[uniffi::export]
pub fn shallow(json: String) -> String {
    wabakit::shallow(&json).into_owned()
}

/// Returns a phone number in E.164.
#[uniffi::export]
pub fn normalize_phone(phone: String) -> Outcome<String> {
    Ok(wabakit::normalize_phone(&phone)?)
}

/// Returns whether two phone numbers are the same.
#[uniffi::export]
pub fn same_phone(one: String, other: String) -> bool {
    wabakit::same_phone(&one, &other)
}

/// Checks that a template message fits its template. Both are JSON objects.
#[uniffi::export]
pub fn check_template(stored: String, filled: String) -> Outcome<()> {
    let (stored, filled) = (read_object("stored", &stored)?, read_object("template", &filled)?);
    Ok(wabakit::check_template(stored, filled)?)
}

/// Makes the `template` of a message from a template and its values. All three are JSON objects.
#[uniffi::export]
pub fn fill_template(stored: String, values: String) -> Outcome<String> {
    let (stored, values) = (read_object("stored", &stored)?, read_object("values", &values)?);
    Ok(wabakit::fill_template(stored, values)?)
}

/// Puts the handles of uploaded files into a template definition, which is a JSON object.
#[uniffi::export]
pub fn with_samples(definition: String, handles: Vec<String>) -> Outcome<String> {
    let definition = wabakit::templates::with_samples(read_object("definition", &definition)?, &handles);
    Ok(Json::from(definition).to_string())
}

/// The error for files that are uploaded before a call, in a batch.
#[uniffi::export]
pub fn not_uploaded(op: String) -> Outcome<()> {
    Err(Op::find(&op)?.not_uploaded().into())
}

/// Findings in a template definition, which is a JSON object, as a JSON list.
#[uniffi::export]
pub fn validate_template(definition: String) -> Outcome<String> {
    let findings = wabakit::validate_template(read_object("definition", &definition)?);
    Ok(Json::Array(findings.iter().map(|finding| finding.to_json().into()).collect()).to_string())
}

/// Classifies an error code, as JSON.
#[uniffi::export]
pub fn classify_code(code: u32, idempotent: bool) -> String {
    wabakit::classify_code(code, idempotent).to_string()
}

/// A change and its events. What they share crosses once, because it may be large.
#[derive(uniffi::Record)]
pub struct Change {
    /// The webhook field.
    pub field: String,
    /// ID of the account.
    pub entry_id: String,
    /// The change without its items, in JSON.
    pub context: String,
    /// The contacts of its events.
    pub contacts: Vec<Contact>,
    /// Events of the change, in order.
    pub events: Vec<Event>,
}

/// A contact of a change.
#[derive(uniffi::Record)]
pub struct Contact {
    /// The contact, in JSON.
    pub json: String,
    /// The contact in exactly its described type, if it can be read as one.
    pub view: Option<String>,
}

/// One event of a change.
#[derive(uniffi::Record)]
pub struct Event {
    /// The kind.
    pub kind: String,
    /// ID of the business phone number.
    pub phone_number_id: Option<String>,
    /// Time of the event, in milliseconds since the Unix epoch.
    pub timestamp: Option<u64>,
    /// The deduplication key.
    pub key: String,
    /// The position of its contact among those of the change.
    pub contact: Option<u32>,
    /// The item, byte for byte.
    pub raw: Vec<u8>,
    /// The item in exactly the described type of its kind, if it can be read as one.
    pub view: Option<String>,
}

impl Change {
    /// Made of events that share a change.
    fn of(events: &[wabakit::Event<'_>]) -> Option<Self> {
        let first = events.first()?;
        let (mut contacts, mut positions) = (vec![], HashMap::new());
        let mut contact = |event: &wabakit::Event<'_>| {
            let (place, json) = event.contact_place().zip(event.contact_json())?;
            let position = positions.entry(place).or_insert_with(|| {
                contacts.push(Contact { json: json.to_owned(), view: event.normalized_contact() });
                contacts.len() - 1
            });
            u32::try_from(*position).ok()
        };
        let event = |event: &wabakit::Event<'_>| Event {
            kind: event.kind().as_str().into(),
            phone_number_id: event.phone_number_id().map(Into::into),
            timestamp: event.timestamp().map(|at| at.0),
            key: event.key(),
            contact: contact(event),
            raw: event.raw().into(),
            view: event.normalized(),
        };
        let events = events.iter().map(event).collect();
        Some(Self {
            field: first.field().into(),
            entry_id: first.entry_id().into(),
            context: first.context(),
            contacts,
            events,
        })
    }
}

/// The events of a request to the callback URL, and the reply once they are stored.
#[derive(uniffi::Record)]
pub struct Incoming {
    /// HTTP status code of the reply.
    pub status: u16,
    /// Body of the reply.
    pub text: String,
    /// The changes of a delivery.
    pub changes: Vec<Change>,
}

/// Receives the deliveries to a callback URL.
#[derive(uniffi::Object)]
pub struct Webhooks(wabakit::Webhooks);

#[uniffi::export]
impl Webhooks {
    /// For apps with these secrets.
    #[uniffi::constructor]
    pub fn new(secrets: Vec<String>, verify_token: String) -> Outcome<Arc<Self>> {
        let none = wabakit::Webhooks::new("", verify_token);
        let hooks = secrets.into_iter().fold(none, wabakit::Webhooks::with_secret);
        hooks.check()?;
        Ok(Arc::new(Self(hooks)))
    }

    /// The body of the reply to a verification request.
    pub fn challenge(&self, query: String) -> Outcome<String> {
        Ok(self.0.challenge(&query)?)
    }

    /// Verifies the signature, and returns the events.
    pub fn verify(&self, signature: Option<String>, body: Vec<u8>) -> Outcome<Vec<Change>> {
        self.0.verify_signature(signature.as_deref(), &body)?;
        Ok(read_events(body))
    }

    /// Reads a request to the callback URL.
    pub fn receive(&self, method: String, query: String, signature: Option<String>, body: Vec<u8>) -> Incoming {
        // What isn't a method is refused as other methods are.
        let method = method.parse().unwrap_or(Method::OPTIONS);
        match self.0.reply(&method, &query, signature.as_deref(), &body) {
            Some(reply) => Incoming { status: reply.status().as_u16(), text: reply.into_body(), changes: vec![] },
            None => Incoming { status: 200, text: String::new(), changes: read_events(body) },
        }
    }
}

/// The changes of a delivery whose signature was checked elsewhere, with their events.
#[uniffi::export]
pub fn read_events(body: Vec<u8>) -> Vec<Change> {
    webhook::read(&body).chunk_by(|one, other| one.change() == other.change()).filter_map(Change::of).collect()
}

/// The change with one event that was written as JSON.
#[uniffi::export]
pub fn event_from_json(json: String) -> Outcome<Change> {
    let event = wabakit::Event::from_json(&json)?;
    Change::of(&[event]).ok_or_else(|| Error::validation("event", "the JSON form of an event", "").into())
}

/// The parameters of `messages.send` with which to answer an event, as a JSON object. The arguments are JSON objects.
#[uniffi::export]
pub fn recipient(item: String, contact: Option<String>, context: String) -> Option<String> {
    let recipient = webhook::recipient(&item, contact.as_deref(), &context)?;
    Some(recipient.to_json().to_string())
}

/// An object that keeps state between calls.
#[derive(uniffi::Object)]
pub struct Instance(Mutex<Box<dyn class::Instance>>);

#[uniffi::export]
impl Instance {
    /// Creates an object of a class from arguments in JSON.
    #[uniffi::constructor]
    pub fn create(class: String, given: String) -> Outcome<Arc<Self>> {
        Ok(Arc::new(Self(Mutex::new(Class::find(&class)?.create(&read_object("arguments", &given)?)?))))
    }

    /// Creates an object of a class from a snapshot.
    #[uniffi::constructor]
    pub fn restore(class: String, snapshot: String) -> Outcome<Arc<Self>> {
        Ok(Arc::new(Self(Mutex::new(Class::find(&class)?.restore(&snapshot)?))))
    }

    /// Calls a method with arguments in JSON. Returns JSON.
    pub fn call(&self, method: String, given: String) -> Outcome<String> {
        Ok(self.lock().call(&method, &read_object("arguments", &given)?)?.to_string())
    }

    /// Returns the state as text.
    pub fn snapshot(&self) -> String {
        self.lock().snapshot()
    }
}

impl Instance {
    fn lock(&self) -> MutexGuard<'_, Box<dyn class::Instance>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Calls a function of a class with arguments in JSON. Returns JSON.
#[uniffi::export]
pub fn run(class: String, function: String, given: String) -> Outcome<String> {
    Ok(Class::find(&class)?.call(&function, &read_object("arguments", &given)?)?.to_string())
}

/// Largest delivery that is accepted, in bytes.
#[uniffi::export]
pub fn largest_delivery() -> u32 {
    u32::try_from(wabakit::Webhooks::LIMIT).unwrap_or(u32::MAX)
}

/// Rank of a status.
#[uniffi::export]
pub fn status_rank(status: String) -> u8 {
    webhook::status_rank(&status)
}

/// The one of two statuses that counts.
#[uniffi::export]
pub fn merge_status(one: String, other: String) -> String {
    webhook::merge_status(&one, &other).into()
}

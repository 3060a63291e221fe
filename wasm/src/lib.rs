//! What the npm package calls: core's functions over strings and bytes. Knows nothing of the platform.

use std::time::Duration;

use wabakit::{
    Api, Auth, Decision, Deduplicator, Error, File, JsonObject, Limiter, OPERATIONS, Op, Options, RawCall, SendPolicy,
    Time,
    limiter::Limits,
    policy::Category,
    webhook::{self, Webhooks},
};
use wasm_bindgen::prelude::*;

/// Three kilobytes less than the one that Rust brings, and as fast.
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

type Outcome<T> = Result<T, JsValue>;

/// Where requests go, and as whom.
#[wasm_bindgen(js_name = Api)]
pub struct JsApi(Api);

#[wasm_bindgen(js_class = Api)]
impl JsApi {
    /// From settings, as core's `Api::from_json` takes them.
    #[wasm_bindgen(constructor)]
    pub fn new(settings: &str) -> Outcome<JsApi> {
        Api::from_json(&json("settings", settings)?).map(JsApi).map_err(thrown)
    }

    /// The value of the `Authorization` header: `Bearer …`, or with `oauth` `OAuth …`.
    pub fn authorization(&self, oauth: bool) -> Outcome<String> {
        let auth = if oauth { Auth::Oauth } else { Auth::Bearer };
        Ok(self.0.authorization(auth).map_err(thrown)?.unwrap_or_default())
    }

    /// The URL, then a line for each header, an empty line and the body; in it `\0` where the file goes, of which the
    /// caller tells the length and a random text.
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
        let built = self.0.build(op, call).map_err(thrown)?;
        let mut out = built.url;
        let content_type = built.content_type.iter().map(|value| ("content-type", &**value));
        for (name, value) in content_type.chain(built.headers.iter().map(|(name, value)| (*name, &**value))) {
            out.extend(["\n", name, ": ", value]);
        }
        out.push_str("\n\n");
        out.push_str(&built.head);
        if length.is_some() {
            out.push('\0');
            out.push_str(&built.tail);
        }
        Ok(out)
    }

    /// Whether there is a body to read; throws what an answer says instead. `headers` are an object of texts in JSON.
    #[wasm_bindgen(js_name = checkResponse)]
    pub fn check_response(&self, op: usize, status: u16, headers: &str, body: &[u8]) -> Outcome<bool> {
        let headers = json("headers", headers)?;
        let pairs = headers.iter().map(|(name, value)| (name, value.as_str().unwrap_or_default()));
        // As core's `Api::check_response`, but that the error is redacted as the one text that crosses.
        operation(op)?.check_response(status, pairs, body, None).map_err(|error| {
            let text = self.0.redact(error.to_json().to_string().into_bytes());
            JsValue::from_str(&String::from_utf8(text).unwrap_or_default())
        })
    }

    /// An answer's body without what nobody should read in an error: this client's token and proof, and tokens in paging links.
    pub fn redact(&self, body: &[u8]) -> Vec<u8> {
        self.0.redact(wabakit::without_tokens(body).into_owned())
    }

    /// The Graph version that answered, if it isn't the one that was asked.
    #[wasm_bindgen(js_name = apiVersion)]
    pub fn api_version(&self, version: &str) -> Option<String> {
        self.0.api_version(version)
    }
}

/// What the table of operations in JavaScript must have been printed from.
#[wasm_bindgen]
pub fn fingerprint() -> u32 {
    wabakit::FINGERPRINT
}

/// An answer without the access tokens that the platform puts into paging links.
#[wasm_bindgen(js_name = withoutTokens)]
pub fn without_tokens(body: &str) -> String {
    String::from_utf8(wabakit::without_tokens(body.as_bytes()).into_owned()).unwrap_or_default()
}

/// The cursor to request the next page with, from a page's body and the cursors that were used before.
#[wasm_bindgen(js_name = nextPage)]
pub fn next_page(body: &str, asked: Vec<String>) -> Outcome<Option<String>> {
    wabakit::next_page(body.as_bytes(), &asked).map_err(thrown)
}

/// How many bytes of an answer's body to read at most.
#[wasm_bindgen(js_name = responseLimit)]
pub fn response_limit(op: usize) -> Outcome<f64> {
    Ok(operation(op)?.response_limit() as f64)
}

/// Throws the error for a larger one.
#[wasm_bindgen]
pub fn oversized(op: usize, status: u16) -> Outcome<()> {
    Err(thrown(operation(op)?.oversized(status)))
}

/// A phone number in E.164.
#[wasm_bindgen(js_name = normalizePhone)]
pub fn normalize_phone(phone: &str) -> Outcome<String> {
    wabakit::normalize_phone(phone).map_err(thrown)
}

/// Whether two numbers are one person's.
#[wasm_bindgen(js_name = samePhone)]
pub fn same_phone(one: &str, other: &str) -> bool {
    wabakit::same_phone(one, other)
}

/// Throws unless what fills a template fits it.
#[wasm_bindgen(js_name = checkTemplate)]
pub fn check_template(stored: &str, filled: &str) -> Outcome<()> {
    let (stored, filled) = (json("stored", stored)?, json("template", filled)?);
    wabakit::check_template(stored, filled).map_err(thrown)
}

/// Throws unless a file's SHA-256 is the one that the platform told.
#[wasm_bindgen(js_name = match)]
pub fn matching(op: usize, status: u16, told: &str, digest: &[u8]) -> Outcome<()> {
    let op = operation(op)?;
    if wabakit::digest_matches(told, digest) { Ok(()) } else { Err(thrown(op.mismatched(status))) }
}

/// What is known of an error code, in JSON.
#[wasm_bindgen(js_name = classifyCode)]
pub fn classify_code(code: u32, idempotent: bool) -> String {
    wabakit::classify_code(code, idempotent).to_string()
}

/// The receiving end of a subscription.
#[wasm_bindgen(js_name = Webhooks)]
pub struct JsWebhooks(Webhooks);

#[wasm_bindgen(js_class = Webhooks)]
impl JsWebhooks {
    /// With app secrets and a verify token.
    #[wasm_bindgen(constructor)]
    pub fn new(secrets: Vec<String>, verify_token: &str) -> Outcome<JsWebhooks> {
        let none = Webhooks::new("", verify_token);
        let hooks = secrets.into_iter().fold(none, Webhooks::with_secret);
        hooks.check().map(|()| JsWebhooks(hooks)).map_err(thrown)
    }

    /// Throws unless the body is signed.
    pub fn verify(&self, signature: Option<String>, body: &[u8]) -> Outcome<()> {
        self.0.verify_signature(signature.as_deref(), body).map_err(thrown)
    }

    /// Throws unless one of these HMACs, made elsewhere, is the signature.
    pub fn compare(&self, signature: Option<String>, hmacs: &[u8]) -> Outcome<()> {
        self.0.compare(signature.as_deref(), hmacs.chunks(32)).map_err(thrown)
    }

    /// The answer to the platform's handshake.
    pub fn challenge(&self, query: &str) -> Outcome<String> {
        self.0.challenge(query).map_err(thrown)
    }
}

/// The SHA-256 of a delivery, as event keys have it.
#[wasm_bindgen]
pub fn digest(body: &[u8]) -> String {
    webhook::digest(body)
}

/// Whether messages may go.
#[wasm_bindgen(js_name = Limiter)]
pub struct JsLimiter(Limiter);

#[wasm_bindgen(js_class = Limiter)]
impl JsLimiter {
    /// With limits in JSON, and a seed.
    #[wasm_bindgen(constructor)]
    pub fn new(limits: &str, seed: u64) -> Outcome<JsLimiter> {
        Ok(JsLimiter(Limiter::new(self::limits(limits)?, seed)))
    }

    /// Whether a message may be sent; if so, it is counted.
    pub fn take(&mut self, number: &str, recipient: &str, now: f64) -> Option<String> {
        crossed(self.0.take(number, recipient, Time(now as u64)))
    }

    /// Keep to other limits.
    #[wasm_bindgen(js_name = setLimits)]
    pub fn set_limits(&mut self, limits: &str) -> Outcome<()> {
        self.0.set_limits(self::limits(limits)?);
        Ok(())
    }

    /// Two names of one person.
    pub fn link(&mut self, name: &str, other: &str) {
        self.0.link(name, other);
    }

    /// The platform said to wait for this person.
    #[wasm_bindgen(js_name = pausePair)]
    pub fn pause_pair(&mut self, number: &str, recipient: &str, until: f64) {
        self.0.pause_pair(number, recipient, Time(until as u64));
    }

    /// The platform said to wait with this number.
    #[wasm_bindgen(js_name = pauseNumber)]
    pub fn pause_number(&mut self, number: &str, until: f64) {
        self.0.pause_number(number, Time(until as u64));
    }

    /// Removes recipients without outstanding debt.
    pub fn prune(&mut self, now: f64) -> usize {
        self.0.prune(Time(now as u64))
    }

    /// Its state.
    pub fn snapshot(&self) -> String {
        self.0.snapshot()
    }

    /// As it was then.
    pub fn restore(snapshot: &str) -> Outcome<JsLimiter> {
        Limiter::restore(snapshot).map(JsLimiter).map_err(thrown)
    }
}

/// Which events came before.
#[wasm_bindgen(js_name = Deduplicator)]
pub struct JsDeduplicator(Deduplicator);

#[wasm_bindgen(js_class = Deduplicator)]
impl JsDeduplicator {
    /// With room for so many, for so long, and a seed.
    #[wasm_bindgen(constructor)]
    pub fn new(room: usize, keep: Option<f64>, seed: u64) -> JsDeduplicator {
        JsDeduplicator(Deduplicator::new(room, kept(keep), seed))
    }

    /// Whether it comes for the first time.
    #[wasm_bindgen(js_name = isNew)]
    pub fn is_new(&mut self, key: &str, now: f64) -> bool {
        self.0.is_new(key, Time(now as u64))
    }

    /// It couldn't be stored.
    pub fn forget(&mut self, key: &str) {
        self.0.forget(key);
    }

    /// Its state.
    pub fn snapshot(&self) -> String {
        self.0.snapshot()
    }

    /// As it was then.
    pub fn restore(snapshot: &str) -> Outcome<JsDeduplicator> {
        Deduplicator::restore(snapshot).map(JsDeduplicator).map_err(thrown)
    }

    /// The command by which Redis remembers.
    pub fn claim(prefix: &str, key: &str, keep: Option<f64>) -> Vec<String> {
        Deduplicator::claim(prefix, key, kept(keep)).into()
    }

    /// What its reply means.
    pub fn claimed(reply: Option<String>) -> Outcome<bool> {
        Deduplicator::claimed(reply.as_deref()).map_err(thrown)
    }

    /// The command by which it forgets.
    pub fn release(prefix: &str, key: &str) -> Vec<String> {
        Deduplicator::release(prefix, key).into()
    }
}

/// For how long events are remembered.
fn kept(keep: Option<f64>) -> Duration {
    keep.map_or(Deduplicator::KEEP, |keep| Duration::from_millis(keep as u64))
}

/// The largest delivery to take, in bytes.
#[wasm_bindgen(js_name = largestDelivery)]
pub fn largest_delivery() -> usize {
    Webhooks::LIMIT
}

/// How far a message has come by a status.
#[wasm_bindgen(js_name = statusRank)]
pub fn status_rank(status: &str) -> u8 {
    webhook::status_rank(status)
}

/// Which of two statuses counts.
#[wasm_bindgen(js_name = mergeStatus)]
pub fn merge_status(one: &str, other: &str) -> String {
    webhook::merge_status(one, other).into()
}

/// Whom one may write to.
#[wasm_bindgen(js_name = SendPolicy)]
pub struct JsSendPolicy(SendPolicy);

#[wasm_bindgen(js_class = SendPolicy)]
impl JsSendPolicy {
    /// With or without opt-in, and a seed.
    #[wasm_bindgen(constructor)]
    pub fn new(requires_opt_in: bool, seed: u64) -> JsSendPolicy {
        JsSendPolicy(SendPolicy::new(requires_opt_in, seed))
    }

    /// Learn from an event's parts.
    pub fn learn(&mut self, kind: &str, number: &str, at: f64, data: &str) {
        self.0.learn(kind, number, Time(at as u64), data);
    }

    /// Records a message that was sent.
    #[wasm_bindgen(js_name = recordSent)]
    pub fn record_sent(&mut self, number: &str, person: &str, now: f64) {
        self.0.record_sent(number, person, Time(now as u64));
    }

    /// A person agreed.
    #[wasm_bindgen(js_name = optIn)]
    pub fn opt_in(&mut self, person: &str, at: f64) {
        self.0.opt_in(person, Time(at as u64));
    }

    /// A person no longer agrees.
    #[wasm_bindgen(js_name = optOut)]
    pub fn opt_out(&mut self, person: &str, at: f64) {
        self.0.opt_out(person, Time(at as u64));
    }

    /// Until when the customer service window and the free entry point are open (0: closed), and the reason for a refusal.
    pub fn check(&self, number: &str, person: &str, category: &str, now: f64) -> Outcome<String> {
        let category = Category::read(category).map_err(thrown)?;
        let policy = self.0.check(number, person, category, Time(now as u64));
        let [open, free] = [policy.open_until, policy.free_until].map(|until| until.unwrap_or_default().0.to_string());
        Ok([&open, &free, &*crossed(policy.decision).unwrap_or_default()].join(" "))
    }

    /// Removes closed windows.
    pub fn prune(&mut self, now: f64) {
        self.0.prune(Time(now as u64));
    }

    /// Its state.
    pub fn snapshot(&self) -> String {
        self.0.snapshot()
    }

    /// As it was then.
    pub fn restore(snapshot: &str) -> Outcome<JsSendPolicy> {
        SendPolicy::restore(snapshot).map(JsSendPolicy).map_err(thrown)
    }
}

/// A decision as text: none to send; the reason, and until when to wait; or the reason, 0, and what to do.
fn crossed(decision: Decision) -> Option<String> {
    match decision {
        Decision::Send => None,
        Decision::Wait { until, because } => Some(format!("{} {}", because.as_str(), until.0)),
        Decision::Refuse { because } => Some(format!("{} 0 {}", because.as_str(), because.what_to_do())),
    }
}

fn operation(index: usize) -> Outcome<&'static Op> {
    let invalid =
        || Error::Validation { path: "operation".into(), wanted: "the name of an operation".into(), got: "".into() };
    OPERATIONS.get(index).ok_or_else(|| thrown(invalid()))
}

fn limits(limits: &str) -> Outcome<Limits> {
    Limits::from_json(&json("limits", limits)?).map_err(thrown)
}

fn json<'a>(path: &str, text: &'a str) -> Outcome<JsonObject<'a>> {
    JsonObject::read(text).map_err(|error| thrown(Error::at(path, error)))
}

/// Errors cross as JSON.
fn thrown(error: Error) -> JsValue {
    JsValue::from_str(&error.to_json().to_string())
}

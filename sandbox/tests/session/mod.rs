//! A session that is generated from a seed: calls of all operations, users, the platform's decisions, time, and
//! deliveries that fail or are answered.

use std::{collections::BTreeMap, sync::LazyLock, time::Duration};

use http::{Request, Response};
use serde_json::{Map, Value, json};
use wabakit::{Api, File, Op, Options, RawCall, Time};
use wabakit_sandbox::{Output, Sandbox, Settings};
use wabakit_vectors::{Case, random::Random};

/// The calls of the shared vectors that core builds with the default settings, by operation, except large files.
static CALLS: LazyLock<Vec<Vec<Case>>> = LazyLock::new(|| {
    let mut calls: BTreeMap<String, Vec<Case>> = BTreeMap::new();
    for case in wabakit_vectors::cases("requests") {
        let is_special = ["settings", "extra"].iter().any(|name| case.get(name).is_some());
        let is_small = case.bytes("file").is_none_or(|file| file.len() < 1000);
        if case.get("request").is_some() && !is_special && is_small {
            calls.entry(case.text("op").to_owned()).or_default().push(case);
        }
    }
    calls.into_values().collect()
});

const USERS: &[&str] = &["+16505551234", "+5511987654321", "+4915112345678", "+919876543210"];

/// Types of messages, each with its content unless the sandbox fills it in.
const MESSAGES: &[(&str, &str)] = &[
    ("text", "null"),
    ("image", "null"),
    ("interactive", "null"),
    ("button", "null"),
    ("location", r#"{"latitude":0.30000000000000004,"longitude":-1.7976931348623157e-5}"#),
    ("contacts", "null"),
    ("order", "null"),
    ("reaction", r#"{"message_id":"wamid.x","emoji":"👍"}"#),
    ("audio", r#"{"id":"1","mime_type":"audio/ogg","voice":true}"#),
    ("sticker", r#"{"id":"2","mime_type":"image/webp"}"#),
    ("system", r#"{"type":"customer_identity_changed","body":"New phone"}"#),
    ("unsupported", "{}"),
];

const TEMPLATE_CHANGES: &[&str] = &[
    r#"{"status":"APPROVED"}"#,
    r#"{"status":"REJECTED","reason":"PROMOTIONAL"}"#,
    r#"{"status":"PAUSED"}"#,
    r#"{"status":"PAUSED","reason":"pacing"}"#,
    r#"{"quality":"RED"}"#,
    r#"{"category":"MARKETING"}"#,
    r#"{"correct_category":"UTILITY"}"#,
    r#"{"pacing":"HELD"}"#,
    r#"{"pacing":"HELD","after_ms":5000}"#,
    r#"{"pacing":"RELEASED"}"#,
    r#"{"pacing":"DROPPED"}"#,
];

/// Commands of users, each with its parameters besides `from`.
const CHOICES: &[(&str, &str)] = &[
    ("users.set", r#"{"reads":"5m"}"#),
    ("users.set", r#"{"reads":"never"}"#),
    ("users.set", r#"{"on_whatsapp":false}"#),
    ("users.set", r#"{"on_whatsapp":true,"reads":"at_once"}"#),
    ("users.read", "{}"),
    ("users.tap", "{}"),
    ("users.react", r#"{"emoji":"👍"}"#),
    ("users.block", "{}"),
    ("users.unblock", "{}"),
    ("users.report", r#"{"block":false}"#),
    ("users.stop_marketing", "{}"),
    ("users.resume_marketing", "{}"),
    ("users.change_number", r#"{"to":"+14155550000"}"#),
];

/// Decisions of the platform, each with its parameters.
const DECISIONS: &[(&str, &str)] = &[
    ("numbers.quality", r#"{"quality":"YELLOW"}"#),
    ("numbers.upgrade", "{}"),
    ("numbers.add", r#"{"display_phone_number":"+1 419-555-1518"}"#),
    ("numbers.review_name", r#"{"decision":"APPROVED"}"#),
    ("portfolios.set", r#"{"messaging_limit":"TIER_250"}"#),
    ("portfolios.set", r#"{"messaging_limit":"TIER_2K","verified":false}"#),
    ("accounts.restrict", r#"{"restrictions":["RESTRICTED_BIZ_INITIATED_MESSAGING"],"lasts":"2h"}"#),
    ("accounts.lift", "{}"),
    ("accounts.ban", r#"{"after":"1h"}"#),
    ("accounts.reinstate", "{}"),
    ("accounts.set", r#"{"calls_per_hour":3000}"#),
    ("messages.release", "{}"),
    ("health.set", r#"{"entity_type":"APP","can_send_message":"LIMITED"}"#),
];

const WAITS: &[Duration] = &[
    Duration::from_millis(60),
    Duration::from_secs(1),
    Duration::from_secs(7),
    Duration::from_secs(600),
    Duration::from_secs(3 * 3600),
    Duration::from_secs(25 * 3600),
];

pub(crate) struct Session {
    pub(crate) platform: Sandbox,
    pub(crate) now: Time,
    random: Random,
    wa: Api,
    /// IDs from responses and webhooks, by the name of the parameter that takes them.
    known: BTreeMap<String, Vec<String>>,
    /// Responses, results of commands, and requests to the callback URL, since the last look.
    outputs: Vec<String>,
}

impl Session {
    pub(crate) fn new(seed: u64) -> Self {
        let callback = Some("http://localhost/hook".to_owned());
        let settings = Settings { callback, seed, direct_send: seed.is_multiple_of(2), ..Settings::default() };
        let wa = Api::new(settings.token.as_str())
            .number(settings.numbers[0].id.as_str())
            .waba(settings.waba_id.as_str())
            .app(settings.app_id.as_str())
            .business(settings.business_id.as_str());
        let mut session = Self {
            wa,
            platform: Sandbox::new(settings),
            now: Time::from_secs(1_767_225_600),
            random: Random::new(seed),
            known: BTreeMap::new(),
            outputs: vec![],
        };
        let calling = Map::from_iter([("calling".to_owned(), json!({ "status": "ENABLED" }))]);
        session.call("settings.update", calling, None);
        session
    }

    /// The same session on another sandbox.
    pub(crate) fn on(&self, platform: Sandbox) -> Self {
        let Self { platform: _, now, random, wa, known, outputs } = self;
        let (random, wa, known) = (random.clone(), wa.clone(), known.clone());
        Self { platform, now: *now, random, wa, known, outputs: outputs.clone() }
    }

    /// Takes a step. Returns what the platform returned, sent and logged.
    pub(crate) fn step(&mut self) -> Vec<String> {
        let logged = self.platform.log().count();
        match self.random.below(15) {
            0..=5 => self.call_operation(),
            6 => self.send_text(),
            7 | 8 => self.write(),
            9 => self.meet(),
            10 => self.choose(),
            11 => self.decide(),
            12 => self.now = self.now + *self.random.of(WAITS),
            _ => {}
        }
        self.deliver();
        let mut outputs = std::mem::take(&mut self.outputs);
        outputs.extend(self.platform.log().skip(logged).map(|entry| entry.to_json().to_string()));
        outputs
    }

    fn call_operation(&mut self) {
        // The call with the fewest objects that the session doesn't know.
        let calls = [(); 3].map(|()| {
            let cases = self.random.of(&CALLS);
            self.random.of(cases)
        });
        let is_unknown = |name: &&String| name.ends_with("_id") && !self.known.contains_key(*name);
        let case =
            calls.into_iter().min_by_key(|case| case.object("params").keys().filter(is_unknown).count()).unwrap();
        let mut params = case.object("params");
        for (name, value) in &mut params {
            if name == "to" {
                *value = (*self.random.of(USERS)).into();
            } else if let Some(id) = self.recall(name) {
                *value = id.into();
            }
        }
        self.call(case.text("op"), params, case.bytes("file").as_deref());
    }

    fn send_text(&mut self) {
        let to = *self.random.of(USERS);
        let params = json!({ "to": to, "text": { "body": "Hi" }, "biz_opaque_callback_data": "x" });
        self.call("messages.send", params.as_object().unwrap().clone(), None);
    }

    fn call(&mut self, op: &str, params: Map<String, Value>, file: Option<&[u8]>) {
        let op = Op::find(op).unwrap();
        let options = Options { lenient: true, ..Options::default() };
        let call = RawCall { params: params.into(), file: file.map(File::Held), options };
        let Ok(request) = self.wa.call(op, call) else { return };
        let handshake = self.platform.handshake(&request).map(|handshake| answer(&handshake));
        let response = self.platform.handle_after(handshake.as_ref(), &request, self.now);
        self.outputs.push(format!("{:?} {}", response, String::from_utf8_lossy(response.body())));
        let body = serde_json::from_slice(response.body()).unwrap_or_default();
        self.learn(op.area().trim_end_matches('s'), &body);
    }

    /// A user writes a message.
    fn write(&mut self) {
        let (kind, content) = *self.random.of(MESSAGES);
        let mut message = json!({ "from": self.random.of(USERS), "type": kind, "profile": { "name": "Ada" } });
        let content: Value = serde_json::from_str(content).unwrap();
        if !content.is_null() {
            message[kind] = content;
        }
        if let Some(group) = self.recall("group_id").filter(|_| self.random.below(4) == 0) {
            message["group_id"] = group.into();
        }
        self.command("users.write", &message);
    }

    /// A user joins or leaves a group, calls or hangs up.
    fn meet(&mut self) {
        let mut command = json!({ "from": self.random.of(USERS) });
        for key in ["invite_link", "group_id", "call_id"] {
            command[key] = self.recall(key).into();
        }
        let name = match self.random.below(6) {
            0..=2 => "users.join",
            3 => "users.leave",
            4 => "users.call",
            _ => "users.hang_up",
        };
        // Commands refuse parameters that they don't have.
        let needed: &[&str] = match name {
            "users.join" => &["from", "invite_link"],
            "users.leave" => &["from", "group_id"],
            "users.call" => &["from"],
            _ => &["call_id"],
        };
        command.as_object_mut().unwrap().retain(|key, value| needed.contains(&key.as_str()) && !value.is_null());
        self.command(name, &command);
    }

    /// A user makes a choice, or reacts to what the business did.
    fn choose(&mut self) {
        let (name, params) = *self.random.of(CHOICES);
        let mut params: Value = serde_json::from_str(params).unwrap();
        params["from"] = (*self.random.of(USERS)).into();
        self.command(name, &params);
    }

    /// The platform decides on a template, a number or an account.
    fn decide(&mut self) {
        let mut change: Value = serde_json::from_str(self.random.of::<&str>(TEMPLATE_CHANGES)).unwrap();
        match self.recall("template_id") {
            Some(id) => change["template_id"] = id.into(),
            None => change["name"] = "hello_world".into(),
        }
        match self.random.below(8) {
            0 => {
                let rules = json!([{ "contains": "sale", "reject": "PROMOTIONAL" }]);
                self.command("templates.set_review_policy", &json!({ "after": "3s", "rules": rules }));
            }
            1 | 2 => {
                let (name, params) = *self.random.of(DECISIONS);
                self.command(name, &serde_json::from_str(params).unwrap());
            }
            _ => self.command("templates.set", &change),
        }
    }

    /// The callback URL answers some deliveries, fails some, and leaves one open.
    fn deliver(&mut self) {
        for _ in 0..self.random.below(8) {
            let Output::Transmit { id, request } = self.platform.poll(self.now) else { break };
            self.outputs.push(format!("{request:?} {}", String::from_utf8_lossy(request.body())));
            let body = serde_json::from_slice(request.body()).unwrap_or_default();
            self.learn("webhook", &body);
            let failure = Response::builder().status(503).body(vec![]).unwrap();
            match self.random.below(8) {
                0 => {}
                1 => self.platform.delivered(id, None, self.now),
                2 => self.platform.delivered(id, Some(&failure), self.now),
                _ => self.platform.delivered(id, Some(&answer(&request)), self.now),
            }
        }
    }

    fn command(&mut self, name: &str, params: &Value) {
        let result = self.platform.command(name, params.to_string().as_bytes(), self.now);
        let output = result.map_or_else(|error| error.to_string(), |value| value.to_string());
        self.outputs.push(output);
    }

    /// One of the newest IDs for a parameter.
    fn recall(&mut self, parameter: &str) -> Option<String> {
        let ids = self.known.get(parameter)?;
        Some(self.random.of(ids).clone())
    }

    /// Keeps the IDs and links in what the platform returned or sent.
    fn learn(&mut self, area: &str, value: &Value) {
        match value {
            Value::Object(object) => {
                for (key, value) in object {
                    match value.as_str() {
                        Some(id) if key == "id" => self.keep(format!("{area}_id"), id),
                        Some(id) if key.ends_with("_id") || key == "invite_link" => self.keep(key.clone(), id),
                        _ => self.learn(area, value),
                    }
                }
            }
            Value::Array(items) => items.iter().for_each(|item| self.learn(area, item)),
            _ => {}
        }
    }

    fn keep(&mut self, parameter: String, id: &str) {
        let ids = self.known.entry(parameter).or_default();
        ids.push(id.to_owned());
        ids.drain(..ids.len().saturating_sub(4));
    }
}

/// The answer to a handshake, which returns its challenge, or to a webhook.
fn answer(request: &Request<Vec<u8>>) -> Response<Vec<u8>> {
    let query = request.uri().query().unwrap_or_default();
    let challenge = query.split('&').find_map(|pair| pair.strip_prefix("hub.challenge="));
    Response::new(challenge.unwrap_or_default().as_bytes().to_vec())
}

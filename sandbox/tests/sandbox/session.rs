//! A session that is generated from a seed: calls of all operations, users, the platform's decisions, faults, time, and
//! deliveries that fail or are answered.

use std::{collections::BTreeMap, mem, sync::LazyLock, time::Duration};

use http::{Request, Response};
use serde_json::{Map, Value, json};
use wabakit::{Api, File, Op, Options, RawCall, Time};
use wabakit_sandbox::{
    Entry, Output, Sandbox, Settings,
    commands::{ExportState, State},
};
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

/// What users choose, each with the parameters beside the user.
const CHOICES: &[(&str, &str)] = &[
    ("users.set", r#"{"reads":"never"}"#),
    ("users.set", r#"{"reads":"5m","on_whatsapp":false}"#),
    ("users.set", r#"{"reads":"at_once","on_whatsapp":true}"#),
    ("users.stop_marketing", "{}"),
    ("users.resume_marketing", "{}"),
    ("users.block", "{}"),
    ("users.unblock", "{}"),
    ("users.report", r#"{"block":false}"#),
    ("users.change_number", r#"{"to":"+16505550001"}"#),
    ("users.tap", "{}"),
    ("users.react", r#"{"emoji":"👍"}"#),
    ("users.read", "{}"),
];

/// Commands about accounts, numbers, tokens, faults, deliveries and the clock.
const RULES: &[(&str, &str)] = &[
    ("faults.add", r#"{"on":{"op":"messages.send"},"do":{"refuse":130429,"retry_after":"30s"},"every":3}"#),
    ("faults.add", r#"{"on":{"op":"messages.send"},"do":{"fail":131026},"for":"10m"}"#),
    ("faults.add", r#"{"on":{"op":"messages.send"},"do":{"hold":true}}"#),
    ("faults.add", r#"{"on":{"op":"*"},"do":{"cut":50},"chance":20}"#),
    ("faults.add", r#"{"on":{"webhook":{}},"do":{"batch":3},"for":"3h"}"#),
    ("faults.add", r#"{"on":{"webhook":{"kind":"status"}},"do":{"shuffle":true},"chance":50}"#),
    ("faults.add", r#"{"on":{"webhook":{}},"do":{"sign":"old"},"times":2}"#),
    ("faults.remove", "{}"),
    ("messages.release", "{}"),
    ("accounts.set", r#"{"calls_per_hour":5}"#),
    ("accounts.set", r#"{"payment_method":false,"calls_per_hour":5000}"#),
    ("accounts.set", r#"{"payment_method":true}"#),
    ("accounts.restrict", r#"{"restrictions":["RESTRICTED_BIZ_INITIATED_MESSAGING"],"lasts":"2h"}"#),
    ("accounts.lift", "{}"),
    ("accounts.ban", r#"{"after":"1d"}"#),
    ("accounts.reinstate", "{}"),
    ("portfolios.set", r#"{"messaging_limit":"TIER_250","verified":false}"#),
    ("portfolios.set", r#"{"messaging_limit":"TIER_2K","verified":true}"#),
    ("numbers.add", r#"{"display_phone_number":"+1 555-010-4477"}"#),
    ("numbers.quality", r#"{"quality":"RED"}"#),
    ("numbers.upgrade", "{}"),
    ("numbers.review_name", r#"{"decision":"APPROVED"}"#),
    ("tokens.issue", r#"{"lasts":"1h","permissions":["whatsapp_business_messaging"]}"#),
    ("apps.rotate_secret", "{}"),
    ("deliveries.hold", r#"{"on":true}"#),
    ("deliveries.hold", r#"{"on":false}"#),
    ("deliveries.take", r#"{"limit":2}"#),
    ("clock.advance", r#"{"by":"10m"}"#),
    ("clock.settle", r#"{"within":"1m"}"#),
    ("clock.rate", r#"{"rate":0}"#),
    ("clock.rate", r#"{"rate":60}"#),
    ("clock.rate", r#"{"rate":1}"#),
    ("clock.set", r#"{"now":1767830400000}"#),
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
        let world = json!({
            "extends": "default", "seed": seed, "windows": "open", "direct_send": seed.is_multiple_of(2),
            "apps": [{ "id": "670843887433847", "callback": "http://localhost/hook" }, { "name": "Desk" }],
            "users": [{ "phone": "+4915112345678", "name": "Ada", "reads": "5m" }],
            "tokens": [{ "permissions": ["whatsapp_business_management"] }],
        });
        let settings = Settings::parse(&world.to_string()).unwrap();
        let wa = Api::new(settings.tokens[0].text.as_str())
            .number(settings.accounts[0].numbers[0].id.as_str())
            .waba(settings.accounts[0].id.as_str())
            .app(settings.apps[0].id.as_str())
            .business(settings.portfolios[0].id.as_str());
        let mut session = Self {
            wa,
            platform: Sandbox::new(settings),
            now: Time::from_secs(1_767_225_600),
            random: Random::new(seed),
            known: BTreeMap::new(),
            outputs: vec![],
        };
        for (op, params) in [
            ("settings.update", json!({ "calling": { "status": "ENABLED" } })),
            ("groups.create", json!({ "subject": "Gardeners" })),
            ("flows.create", json!({ "name": "survey", "categories": ["SURVEY"] })),
            ("system_users.create", json!({ "name": "server", "role": "EMPLOYEE" })),
        ] {
            session.call(op, params.as_object().unwrap().clone(), None);
        }
        if seed.is_multiple_of(5) {
            let gather = json!({ "on": { "webhook": {} }, "do": { "batch": 3 }, "for": "3h" });
            session.command("faults.add", &gather).unwrap();
        }
        session
    }

    /// The same session on another sandbox.
    pub(crate) fn on(&self, platform: Sandbox) -> Self {
        let Self { platform: _, now, random, wa, known, outputs } = self;
        let (random, wa, known) = (random.clone(), wa.clone(), known.clone());
        Self { platform, now: *now, random, wa, known, outputs: outputs.clone() }
    }

    /// Takes a step. Returns what the platform returned, sent and logged, without the numbers of log entries.
    pub(crate) fn step(&mut self) -> Vec<String> {
        let logged = self.platform.log().last().map_or(0, Entry::number);
        match self.random.below(16) {
            0..=5 => self.call_operation(),
            6 => self.send_text(),
            7 | 8 => self.write(),
            9 => self.meet(),
            10 => self.decide(),
            11 => self.choose(),
            12 | 13 => self.rule(),
            14 => {
                self.now = self.now + *self.random.of(WAITS);
                self.act("clock.get", &json!({}));
            }
            _ => {}
        }
        self.deliver();
        let mut outputs = mem::take(&mut self.outputs);
        outputs.extend(self.platform.log().filter(|entry| entry.number() > logged).map(|entry| {
            let mut entry = entry.to_json();
            entry.as_object_mut().unwrap().remove("number");
            entry.to_string()
        }));
        outputs
    }

    /// Performs a command. Returns its result.
    pub(crate) fn command(&mut self, name: &str, params: &Value) -> Result<Value, String> {
        let result = self.platform.command(name, params.to_string().as_bytes(), self.now);
        result.map_err(|error| error.to_string())
    }

    pub(crate) fn export(&mut self) -> State {
        self.platform.run(ExportState::new(), self.now).unwrap()
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
        self.act("users.write", &message);
    }

    /// A user joins or leaves a group, calls or hangs up.
    fn meet(&mut self) {
        let (command, object) = *self.random.of(&[
            ("users.join", "invite_link"),
            ("users.join", "invite_link"),
            ("users.leave", "group_id"),
            ("users.call", "sdp"),
            ("users.hang_up", "call_id"),
        ]);
        let mut params = json!({ object: self.recall(object).unwrap_or_else(|| "x".into()) });
        if command != "users.hang_up" {
            params["from"] = (*self.random.of(USERS)).into();
        }
        self.act(command, &params);
    }

    /// The platform decides on a template, a number or an account.
    fn decide(&mut self) {
        let mut change: Value = serde_json::from_str(self.random.of::<&str>(TEMPLATE_CHANGES)).unwrap();
        match self.recall("template_id") {
            Some(id) => change["template_id"] = id.into(),
            None => change["name"] = "hello_world".into(),
        }
        let rule = json!({ "contains": "sale", "reject": "PROMOTIONAL" });
        match self.random.below(8) {
            0 => self.act("templates.set_review_policy", &json!({ "after_ms": 3000, "rules": [rule] })),
            1 => self.act("numbers.set", &json!({ "quality_rating": "YELLOW" })),
            2 => self.act("health.set", &json!({ "entity_type": "APP", "can_send_message": "LIMITED" })),
            _ => self.act("templates.set", &change),
        }
    }

    /// A user chooses what the business can do, or reacts to it.
    fn choose(&mut self) {
        let (command, params) = *self.random.of(CHOICES);
        let mut params: Value = serde_json::from_str(params).unwrap();
        params["from"] = (*self.random.of(USERS)).into();
        self.act(command, &params);
    }

    /// The rules of the platform change, or the conditions of the test.
    fn rule(&mut self) {
        let (command, params) = *self.random.of(RULES);
        self.act(command, &serde_json::from_str(params).unwrap());
    }

    fn act(&mut self, command: &str, params: &Value) {
        let result = self.command(command, params).map(|mut value| {
            // The number of a log entry.
            value.as_object_mut().unwrap().remove("after");
            value.to_string()
        });
        self.outputs.push(result.unwrap_or_else(|error| error));
    }

    /// The callback URL answers some deliveries and fails some, in an order of its own.
    fn deliver(&mut self) {
        let mut open = vec![];
        for _ in 0..self.random.below(8) {
            let Output::Transmit { id, request } = self.platform.poll(self.now) else { break };
            self.outputs.push(format!("{request:?} {}", String::from_utf8_lossy(request.body())));
            let body = serde_json::from_slice(request.body()).unwrap_or_default();
            self.learn("webhook", &body);
            open.push((id, answer(&request)));
        }
        while !open.is_empty() {
            let (id, answer) = open.swap_remove(self.random.below(open.len()));
            let failure = Response::builder().status(503).body(vec![]).unwrap();
            let response = [Some(&answer), Some(&answer), Some(&failure), None][self.random.below(4)];
            self.platform.delivered(id, response, self.now);
        }
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

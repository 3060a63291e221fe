//! The sandbox over real HTTP, with the core as its client.

mod lifecycle;
mod partners;

use std::{
    collections::BTreeSet,
    io::{BufRead, BufReader, Read, Write},
    net::TcpListener,
    sync::mpsc::{Receiver, channel},
    thread,
    time::Duration,
};

use serde_json::{Value, json};
use wabakit::{
    Api, Error, Event, File, OPERATIONS, Op, RawCall, Secret, Webhooks,
    media::{DownloadMedia, GetMedia, UploadMedia},
    messages::{Recipient, SendMessage, Text},
    phone_numbers::GetPhoneNumber,
    webhook::{StatusKind, View},
};

use crate::{
    program::{command, finish},
    running::{Sandbox, send},
};

impl Sandbox {
    fn api(&self) -> Api {
        self.api_of(self.about("token"))
    }

    /// A client with another access token.
    fn api_of(&self, token: &str) -> Api {
        let wa = Api::new(token).number(self.about("phone_number_id")).base_url(self.about("url"));
        wa.waba(self.about("waba_id")).app(self.about("app_id")).business(self.about("business_id"))
    }
}

/// A delivery: its request line, its headers in lower case, and its body.
struct Delivery {
    line: String,
    head: String,
    body: Vec<u8>,
}

impl Delivery {
    fn events(&self, webhooks: &Webhooks) -> Vec<Event<'static>> {
        let mut lines = self.head.lines();
        let signature = lines.find_map(|line| line.strip_prefix("x-hub-signature-256: ")).unwrap();
        webhooks.verify(signature, &self.body).unwrap().into_iter().map(Event::into_owned).collect()
    }
}

/// A receiver that answers webhooks with these statuses, and 200 when they are used up.
fn receiver(webhooks: Webhooks, statuses: &'static [u16]) -> (String, Receiver<Delivery>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/hook?x=y", listener.local_addr().unwrap());
    let (arrived, arrivals) = channel();
    thread::spawn(move || {
        let mut statuses = statuses.iter().copied();
        for stream in listener.incoming() {
            let mut stream = BufReader::new(stream.unwrap());
            let mut line = String::new();
            stream.read_line(&mut line).unwrap();
            let mut head = String::new();
            while stream.read_line(&mut head).unwrap() > 2 {}
            let head = head.to_ascii_lowercase();
            let length = head.lines().find_map(|line| line.strip_prefix("content-length: ")?.trim().parse().ok());
            let mut body = vec![0; length.unwrap_or(0)];
            stream.read_exact(&mut body).unwrap();
            let (status, answer) = match line.strip_prefix("GET ").and_then(|rest| rest.split(' ').next()) {
                Some(target) => (200, webhooks.challenge(target).unwrap()),
                None => (statuses.next().unwrap_or(200), String::new()),
            };
            let length = answer.len();
            let answer =
                format!("HTTP/1.1 {status} X\r\ncontent-length: {length}\r\nconnection: close\r\n\r\n{answer}");
            stream.get_mut().write_all(answer.as_bytes()).unwrap();
            if arrived.send(Delivery { line, head, body }).is_err() {
                break;
            }
        }
    });
    (url, arrivals)
}

fn hi() -> SendMessage {
    SendMessage::new(Recipient::phone("+16505551234"), Text::new("Hi"))
}

const SECRETS: [&str; 4] = ["--app-secret", "s3cret", "--verify-token", "t+k n"];

#[test]
fn a_message_and_its_webhooks_on_the_virtual_clock() {
    let webhooks = Webhooks::new("s3cret", "t+k n");
    let (callback, arrivals) = receiver(webhooks.clone(), &[200, 500]);
    let sandbox =
        Sandbox::start(&[&SECRETS[..], &["--virtual-clock", "--windows", "open", "--callback", &callback]].concat());
    assert_eq!((sandbox.about("app_secret"), sandbox.about("verify_token")), ("s3cret", "t+k n"));
    assert!(["app_id", "business_id", "waba_id"].iter().all(|key| !sandbox.about(key).is_empty()));
    let wa = sandbox.api();
    let sent = wa.response::<SendMessage>(&send(wa.request(&hi()).unwrap())).unwrap();
    let (status, moved) = sandbox.control("POST", "advance", json!({ "ms": 1000 }));
    assert_eq!((status, &moved["now"]), (200, &json!(1_767_225_601_000_u64)));
    // All due deliveries have arrived, in order.
    let first: Vec<Delivery> = arrivals.try_iter().collect();
    assert!(first[0].line.starts_with("GET /hook?x=y&hub.mode=subscribe&"), "{}", first[0].line);
    let statuses = |deliveries: &[Delivery]| -> Vec<StatusKind> {
        let events = deliveries.iter().flat_map(|delivery| delivery.events(&webhooks));
        events
            .map(|event| match event.view() {
                View::Status(status) => {
                    assert_eq!(status.id, sent.messages[0].id.as_str());
                    status.status
                }
                other => panic!("{other:?}"),
            })
            .collect()
    };
    assert_eq!(statuses(&first[1..]), [StatusKind::Sent, StatusKind::Delivered, StatusKind::Read]);
    // The second, after 150 ms, was answered with 500.
    sandbox.control("POST", "advance", json!({ "ms": 149 }));
    assert_eq!(arrivals.try_iter().count(), 0);
    sandbox.control("POST", "advance", json!({ "ms": 1 }));
    let again: Vec<Delivery> = arrivals.try_iter().collect();
    assert_eq!(statuses(&again), [StatusKind::Delivered]);

    let (status, written) = sandbox.control("POST", "inbound", json!({ "from": "16505551234", "type": "text" }));
    assert_eq!(status, 200);
    sandbox.control("POST", "advance", json!({ "ms": 0 }));
    let arrived: Vec<Delivery> = arrivals.try_iter().collect();
    let events = arrived[0].events(&webhooks);
    let View::Message(message) = events[0].view() else { panic!("not a message") };
    assert_eq!(message.id, written["id"].as_str().unwrap());
    let (_, log) = sandbox.control("GET", "log", Value::Null);
    let what: Vec<_> = log.as_array().unwrap().iter().map(|entry| entry["what"].as_str().unwrap()).collect();
    assert_eq!(what.iter().filter(|what| **what == "delivered").count(), 5);
    assert_eq!(what.iter().filter(|what| **what == "undelivered").count(), 1);
    assert!(what.contains(&"accepted") && what.contains(&"inbound"));
}

#[test]
fn a_message_to_a_user_who_has_not_written_fails_unless_windows_are_open() {
    for (windows, expected) in [(&[][..], "failed"), (&["--windows", "open"], "sent")] {
        let webhooks = Webhooks::new("s3cret", "t+k n");
        let (callback, arrivals) = receiver(webhooks.clone(), &[]);
        let options = ["--virtual-clock", "--callback", &callback];
        let sandbox = Sandbox::start(&[&SECRETS[..], &options, windows].concat());
        let wa = sandbox.api();
        wa.response::<SendMessage>(&send(wa.request(&hi()).unwrap())).unwrap();
        sandbox.control("POST", "advance", json!({ "ms": 1000 }));
        let first = arrivals.try_iter().nth(1).unwrap();
        let events = first.events(&webhooks);
        let View::Status(status) = events[0].view() else { panic!("not a status") };
        assert_eq!(status.status.as_str(), expected);
    }
}

#[test]
fn the_real_clock_moves_by_itself() {
    let webhooks = Webhooks::new("s3cret", "t+k n");
    let (callback, arrivals) = receiver(webhooks.clone(), &[]);
    let sandbox = Sandbox::start(&[&SECRETS[..], &["--windows", "open", "--callback", &callback]].concat());
    let wa = sandbox.api();
    wa.response::<SendMessage>(&send(wa.request(&hi()).unwrap())).unwrap();
    for _ in 0..4 {
        arrivals.recv_timeout(Duration::from_secs(10)).expect("a handshake and three statuses");
    }
    for (method, path) in [("POST", "inbound"), ("POST", "nonsense"), ("GET", "advance")] {
        assert_eq!(sandbox.control(method, path, Value::Null).0, 400, "{method} {path}");
    }
}

#[test]
fn a_world_is_read_from_a_file_and_options_override_it() {
    let path = format!("{}/world.jsonc", env!("CARGO_TARGET_TMPDIR"));
    let world = r#"{
        // One shop with its own IDs.
        "portfolios": [{ "id": "11", "name": "Rose Shop" }], "apps": [{ "id": "21", "secret": "rose_secret" }],
        "accounts": [{ "id": "31", "numbers": [{ "id": "41", "display": "+1 555-010-0041" }] }],
        "tokens": [{ "text": "EAArose" }], "windows": "refused"
    }"#;
    std::fs::write(&path, world).unwrap();
    let sandbox = Sandbox::start(&["--world", &path, "--token", "EAAother"]);
    let keys = ["token", "app_id", "app_secret", "verify_token", "business_id", "waba_id", "phone_number_id"];
    let expected = ["EAAother", "21", "rose_secret", "sandbox_verify_token", "11", "31", "41"];
    assert_eq!(keys.map(|key| sandbox.about(key)), expected);
    let error = sandbox.api().response::<SendMessage>(&send(sandbox.api().request(&hi()).unwrap())).unwrap_err();
    assert!(matches!(error, Error::Api(error) if error.code == 131_047), "the window is closed");
    let sandbox = Sandbox::start(&["--world", &path, "--windows", "open"]);
    sandbox.api().response::<SendMessage>(&send(sandbox.api().request(&hi()).unwrap())).unwrap();

    std::fs::write(&path, world.replace("\"21\"", "21")).unwrap();
    let refused = finish(command().args(["sandbox", "--world", &path]), "");
    let error = refused.error();
    assert_eq!((refused.code, &error["path"]), (2, &json!(format!("{path}: apps[0].id"))), "{error}");
}

#[test]
fn a_world_is_read_from_yaml() {
    let path = format!("{}/world.yaml", env!("CARGO_TARGET_TMPDIR"));
    let world = "# Fewer limits.\nextends: default\nlimits:\n  pair: off\naccounts:\n  - name: Garden School\n";
    std::fs::write(&path, world).unwrap();
    let sandbox = Sandbox::start(&["--world", &path, "--windows", "open"]);
    for _ in 0..46 {
        sandbox.api().response::<SendMessage>(&send(sandbox.api().request(&hi()).unwrap())).unwrap();
    }
    for (wrong, place) in [("extends: [", path.clone()), ("extends: default\nlimits: 7", format!("{path}: limits"))] {
        std::fs::write(&path, wrong).unwrap();
        let refused = finish(command().args(["sandbox", "--world", &path]), "");
        assert_eq!((refused.code, &refused.error()["path"]), (2, &json!(place)), "{}", refused.error());
    }
}

#[test]
fn an_exported_state_is_a_world() {
    let first = Sandbox::start(&["--token", "EAAfirst", "--windows", "open"]);
    first.api().response::<SendMessage>(&send(first.api().request(&hi()).unwrap())).unwrap();
    let state = first.act("state.export", json!({}));
    let path = format!("{}/state.json", env!("CARGO_TARGET_TMPDIR"));
    std::fs::write(&path, state.to_string()).unwrap();
    let second = Sandbox::start(&["--world", &path]);
    assert_eq!(second.about("token"), "EAAfirst");
    // The pair remembers the message before.
    let again = || second.api().response::<SendMessage>(&send(second.api().request(&hi()).unwrap()));
    let accepted = (0..46).take_while(|_| again().is_ok()).count();
    assert!(accepted < 45, "{accepted}");
    let refused = finish(command().args(["sandbox", "--world", &path, "--seed", "7"]), "");
    assert_eq!((refused.code, &refused.error()["path"]), (2, &json!("--world")));
}

#[test]
fn media_is_uploaded_and_downloaded_over_http() {
    let sandbox = Sandbox::start(&["--virtual-clock"]);
    let wa = sandbox.api();
    let bytes: Vec<u8> = (0..3_000_000_u32).map(|i| (i * 31 % 251) as u8).collect();
    let upload = UploadMedia::new(bytes.clone(), "application/pdf").filename("ä \"b\".pdf");
    let file = wa.response::<UploadMedia>(&send(wa.request(&upload).unwrap())).unwrap();
    let get = GetMedia::new(&file.id);
    let media = wa.response::<GetMedia>(&send(wa.request(&get).unwrap())).unwrap();
    let download = DownloadMedia::new(media.url.as_str()).sha256(media.sha256.as_deref().unwrap());
    let response = send(wa.request(&download).unwrap());
    assert_eq!(**wa.response_to(&download, &response).unwrap(), *bytes);
    sandbox.control("POST", "advance", json!({ "ms": 300_001 }));
    let response = send(wa.request(&download).unwrap());
    assert!(matches!(wa.response_to(&download, &response), Err(Error::UnexpectedResponse(gone)) if gone.status == 404));
}

#[test]
fn commands_call_the_sandbox() {
    let sandbox = Sandbox::start(&["--virtual-clock", "--allow", "+16505551234"]);
    let sent = sandbox.run(&["send", "+16505551234", "Hi", "there"], "");
    assert!(sent.json()["messages"][0]["id"].as_str().unwrap().starts_with("wamid."));
    let page = sandbox.run(&["call", "phone_numbers.list"], r#"{"limit":1}"#);
    assert_eq!(page.json()["data"][0]["id"], sandbox.about("phone_number_id"));
    assert!(!String::from_utf8(page.stdout).unwrap().contains(sandbox.about("token")));
    let file = json!({ "file": { "base64": "AP8=" }, "type": "image/png" }).to_string();
    let uploaded = sandbox.run(&["call", "media.upload"], file).json();
    // A PNG image, and a body.
    let template = json!({
        "name": "an_image", "language": "en_US", "category": "MARKETING", "media": [{ "base64": "iVBORw0KGgo=" }],
        "components": [{ "type": "HEADER", "format": "IMAGE" }, { "type": "BODY", "text": "New in our shop." }],
    });
    let app = sandbox.about("app_id");
    assert!(sandbox.run(&["call", "templates.create", "--app", app], template.to_string()).json()["id"].is_string());
    let refused = sandbox.run(&["request", "templates.create"], template.to_string());
    assert_eq!(refused.error()["path"], "templates.create.media");
    let media = sandbox.run(&["call", "media.get"], json!({ "media_id": uploaded["id"] }).to_string()).json();
    let download = json!({ "url": media["url"], "sha256": media["sha256"] });
    assert_eq!(sandbox.run(&["call", "media.download"], download.to_string()).stdout, b"\0\xff");
    let other = json!({ "url": media["url"], "sha256": "0".repeat(64) });
    let outcome = sandbox.run(&["call", "media.download"], other.to_string());
    assert_eq!((outcome.code, &outcome.error()["kind"]), (3, &json!("unreadable")));

    let refused = sandbox.run(&["send", "+16505559999", "Hi"], "");
    assert_eq!((refused.code, &refused.error()["code"]), (3, &json!(131_030)));
    let wrong = sandbox.run(&["send", "+16505551234", "Hi", "--token", "EAAwrong"], "");
    assert_eq!((wrong.code, &wrong.error()["code"]), (3, &json!(190)));
    let unreachable = sandbox.run(&["send", "+16505551234", "Hi", "--base", "http://127.0.0.1:9"], "");
    assert_eq!((unreachable.code, &unreachable.error()["kind"]), (3, &json!("transport")));
    let (_, log) = sandbox.control("GET", "log", Value::Null);
    assert!(!log.to_string().contains(sandbox.about("token")));
}

#[test]
fn commands_act_as_the_platform() {
    let sandbox = Sandbox::start(&["--virtual-clock", "--review", "manual"]);
    let thanks = json!([{ "type": "BODY", "text": "Thanks!" }]);
    let create = |name: &str| {
        let new = json!({ "name": name, "language": "en", "category": "UTILITY", "components": thanks });
        sandbox.run(&["call", "templates.create"], new.to_string()).json()
    };
    let id = create("thanks")["id"].clone();
    let rejected = json!({ "template_id": id, "status": "REJECTED", "reason": "SCAM" });
    assert_eq!(sandbox.act("template", rejected.clone()), json!({ "template_id": id, "status": "REJECTED" }));
    let (status, error) = sandbox.control("POST", "template", rejected);
    assert_eq!((status, &error["error"]["path"]), (400, &json!("templates.set.status")));
    sandbox.act("review", json!({ "after_ms": 0 }));
    assert_eq!(create("at_once")["status"], "APPROVED");
    let sandbox = Sandbox::start(&["--virtual-clock", "--review", "0"]);
    let new = json!({ "name": "thanks", "language": "en", "category": "UTILITY", "components": thanks });
    assert_eq!(sandbox.run(&["call", "templates.create"], new.to_string()).json()["status"], "APPROVED");
}

/// Pass over the operations, with the names of those that were called.
struct Pass<'s> {
    wa: Api,
    sandbox: &'s Sandbox,
    called: BTreeSet<&'static str>,
}

impl Pass<'_> {
    /// Calls an operation, which must succeed, and moves the clock by a second.
    fn call(&mut self, name: &str, params: Value) -> Value {
        self.with_file(name, params, None)
    }

    /// Calls an operation that the sandbox can only refuse. Returns the code of the error.
    fn refused(&mut self, name: &str, params: Value) -> u32 {
        let op = Op::find(name).unwrap();
        let call = RawCall { params: params.as_object().cloned().unwrap().into(), ..RawCall::default() };
        let response = send(self.wa.call(op, call).unwrap());
        self.called.insert(op.name);
        match op.check_response(response.status().as_u16(), response.headers(), response.body(), None) {
            Err(Error::Api(error)) => error.code,
            other => panic!("{name}: {other:?}"),
        }
    }

    fn with_file(&mut self, name: &str, params: Value, file: Option<&[u8]>) -> Value {
        let op = Op::find(name).unwrap();
        let params = params.as_object().cloned().unwrap();
        let call = RawCall { params: params.into(), file: file.map(File::Held), ..RawCall::default() };
        let response = send(self.wa.call(op, call).unwrap());
        op.check_response(response.status().as_u16(), response.headers(), response.body(), None)
            .unwrap_or_else(|error| panic!("{name}: {error}"));
        self.called.insert(op.name);
        self.sandbox.act("advance", json!({ "ms": 1000 }));
        serde_json::from_slice(response.body()).unwrap_or_default()
    }
}

/// Calls the operations of the portfolio, its accounts and their numbers.
fn account_and_numbers(pass: &mut Pass<'_>) {
    let sandbox = pass.sandbox;
    let (business, app) = (sandbox.about("business_id"), sandbox.about("app_id"));
    assert_eq!(pass.call("businesses.get", json!({}))["id"], business);
    pass.call("businesses.invite_user", json!({ "email": "ben@shrub.example" }));
    assert_eq!(pass.call("businesses.list_users", json!({}))["data"][1]["name"], "ben");
    assert_eq!(pass.call("businesses.list_owned_apps", json!({}))["data"][0]["id"], app);
    pass.call("businesses.claim_app", json!({ "app_id": "31" }));
    pass.call("businesses.request_client_app", json!({ "app_id": "32" }));
    assert_eq!(pass.call("businesses.list_client_apps", json!({}))["data"][0]["id"], "32");
    let created = pass.call("accounts.create", json!({ "name": "Lucky Shrub Africa" }));
    let owned = pass.call("accounts.list_owned", json!({}));
    let ids: Vec<_> = owned["data"].as_array().unwrap().iter().map(|account| account["id"].as_str().unwrap()).collect();
    for id in [sandbox.about("waba_id"), sandbox.about("other_waba_id"), created["id"].as_str().unwrap()] {
        assert!(ids.contains(&id), "{id} in {ids:?}");
    }
    let shared = pass.call("accounts.list_client", json!({ "fields": ["ownership_type"] }));
    assert_eq!(shared["data"][0]["ownership_type"], "CLIENT_OWNED");
    assert_eq!(pass.call("accounts.list_assigned", json!({ "user_id": "me" }))["data"].as_array().unwrap().len(), 4);
    pass.call("assigned_users.add", json!({ "user": "122101", "tasks": ["MANAGE_TEMPLATES"] }));
    assert_eq!(pass.call("assigned_users.list", json!({ "business": business }))["summary"]["total_count"], 2);
    pass.call("assigned_users.remove", json!({ "user": "122101" }));
    let hours =
        json!({ "name": "Open", "schedule_type": "BUSINESS_HOURS", "start_time": "08:00", "end_time": "18:00" });
    pass.call("schedules.create", hours);
    assert_eq!(pass.call("schedules.list", json!({}))["data"][0]["status"], "ACTIVE");
    let hello = json!({ "text": "Hello!" });
    let sequence =
        pass.call("welcome_message_sequences.create", json!({ "name": "Spring", "welcome_message_sequence": hello }));
    let sequence = json!({ "sequence_id": sequence["sequence_id"] });
    pass.call("welcome_message_sequences.update", json!({ "sequence_id": sequence["sequence_id"], "name": "Summer" }));
    assert_eq!(pass.call("welcome_message_sequences.list", json!({}))["data"][0]["name"], "Summer");
    pass.call("welcome_message_sequences.delete", sequence);
    pass.call("audiences.list", json!({}));
    pass.call("message_campaigns.list", json!({}));
    pass.call("business_messaging_feature_status.get", json!({ "features": [{ "feature": "calling" }] }));

    let waba = sandbox.about("other_waba_id");
    let number = json!({ "waba_id": waba, "cc": "1", "phone_number": "6315557001", "verified_name": "Lucky Shrub" });
    let number = pass.call("phone_numbers.create", number)["id"].clone();
    let id = json!({ "phone_number_id": number });
    let sms = json!({ "phone_number_id": number, "code_method": "SMS", "language": "en_US" });
    pass.call("phone_numbers.request_code", sms);
    let (_, log) = sandbox.control("GET", "log", Value::Null);
    let mut codes = log.as_array().unwrap().iter().filter(|entry| entry["what"] == "code");
    let code = codes.next_back().unwrap()["code"].clone();
    pass.call("phone_numbers.verify_code", json!({ "phone_number_id": number, "code": code }));
    pass.call("phone_numbers.register", json!({ "phone_number_id": number, "pin": "482913" }));
    pass.call("phone_numbers.update", json!({ "phone_number_id": number, "pin": "482914" }));
    pass.call("phone_numbers.deregister", id);
    let log = json!({ "waba_id": waba, "fields": ["activity_type", "details"] });
    let added = pass.call("activities.list", log)["data"][1].take();
    assert_eq!(added["activity_type"], "PHONE_NUMBER_ADDED");
    pass.call("account_numbers.get", json!({ "account_number_id": added["details"]["account_number_id"] }));
    pass.call("smb_app_data.sync", json!({ "sync_type": "history" }));
    pass.call("thread_control.pass_control", json!({ "to": "+16505551234" }));
    pass.call("thread_control.take_control", json!({ "to": "+16505551234" }));
    pass.call("thread_control.release_control", json!({ "to": "+16505551234" }));
    let bot = pass.call("phone_numbers.get", json!({ "fields": ["conversational_automation"] }));
    pass.call("bots.get", json!({ "bot_id": bot["conversational_automation"]["id"] }));

    assert!(pass.call("subscribed_apps.list", json!({}))["data"][0]["whatsapp_business_api_data"].is_object());
    pass.call("subscribed_apps.unsubscribe", json!({}));
    pass.call("subscribed_apps.subscribe", json!({}));
    let secret = sandbox.about("app_secret");
    let (url, _) = receiver(Webhooks::new(secret, "sesame"), &[]);
    let user = std::mem::replace(&mut pass.wa, sandbox.api_of(&format!("{app}|{secret}")));
    let subscription = json!({
        "object": "whatsapp_business_account", "callback_url": url, "verify_token": "sesame", "fields": ["messages", "flows"],
    });
    pass.call("subscriptions.create", subscription);
    pass.call("subscriptions.delete", json!({ "object": "whatsapp_business_account", "fields": ["flows"] }));
    let dead = json!({ "override_callback_uri": "http://127.0.0.1:9/", "verify_token": "sesame" });
    let call = RawCall { params: dead.as_object().cloned().unwrap().into(), ..RawCall::default() };
    let refused = send(user.call(Op::find("subscribed_apps.subscribe").unwrap(), call).unwrap());
    assert!(refused.status() == 400 && String::from_utf8_lossy(refused.body()).contains("2200"), "{refused:?}");
    let fields = pass.call("subscriptions.list", json!({}))["data"][0]["fields"].clone();
    assert_eq!(fields[0]["name"], "messages");
    assert_eq!(fields.as_array().unwrap().len(), 1);
    pass.wa = user;
}

#[test]
fn the_sandbox_responds_to_every_operation() {
    const ADA: &str = "+16505551234";
    const KEY: &str = "-----BEGIN PUBLIC KEY-----\nMIIBIjANBgkqhkiG9w0B\n-----END PUBLIC KEY-----";
    const KEY_BASE64: &str =
        "LS0tLS1CRUdJTiBQVUJMSUMgS0VZLS0tLS0KTUlJQklqQU5CZ2txaGtpRzl3MEIKLS0tLS1FTkQgUFVCTElDIEtFWS0tLS0t";
    let sandbox = Sandbox::start(&["--virtual-clock", "--direct-send"]);
    let mut pass = Pass { wa: sandbox.api(), sandbox: &sandbox, called: BTreeSet::new() };

    let written = sandbox.act("inbound", json!({ "from": ADA, "type": "text" }));
    pass.call("messages.mark_read", json!({ "message_id": written["id"] }));
    let text = json!({ "to": ADA, "text": { "body": "Hi" }, "category": "utility" });
    let sent = pass.call("messages.send", text);
    let card = |place: u8| {
        json!({ "card_index": place, "components": [
        { "type": "header", "parameters": [{ "type": "image", "image": { "link": "https://www.example.com/a.png" } }] },
        { "type": "body", "parameters": [{ "type": "text", "text": "A cactus" }] },
    ] })
    };
    let components = json!([{ "type": "carousel", "cards": [card(0), card(1)] }]);
    let template = json!({ "name": "new_arrivals", "language": { "code": "en_US" }, "components": components });
    pass.call("marketing_messages.send", json!({ "to": ADA, "template": template }));
    let history = pass.call("message_history.list", json!({ "message_id": sent["messages"][0]["id"] }));
    let events = pass.call("message_history.list_events", json!({ "message_history_id": history["data"][0]["id"] }));
    assert_eq!(events["data"][2]["node"]["delivery_status"], "READ");
    let encryption = json!({ "status": "ENABLED", "client_encryption_key": KEY_BASE64 });
    pass.call("settings.update", json!({ "payload_encryption": encryption }));
    pass.call("messages.send_encrypted", json!({ "encrypted_contents": "a.b.c.d.e" }));
    let thanks = json!([{ "type": "BODY", "text": "Thanks!" }]);
    pass.call(
        "templates.create",
        json!({ "name": "thanks", "language": "en", "category": "UTILITY", "components": thanks }),
    );

    let file = pass.with_file("media.upload", json!({ "type": "image/png" }), Some(b"abc"));
    let media = pass.call("media.get", json!({ "media_id": file["id"] }));
    pass.call("media.download", json!({ "url": media["url"], "sha256": media["sha256"] }));
    pass.call("media.delete", json!({ "media_id": file["id"] }));
    let png = b"\x89PNG\r\n\x1a\n";
    let upload =
        pass.call("uploads.start", json!({ "file_length": png.len(), "file_type": "image/png" }))["id"].clone();
    assert_eq!(pass.call("uploads.get", json!({ "upload_id": upload }))["file_offset"], 0);
    let handle = pass.with_file("uploads.append", json!({ "upload_id": upload, "file_offset": 0 }), Some(png));

    pass.call("groups.create", json!({ "subject": "Gardeners", "join_approval_mode": "approval_required" }));
    let group = pass.call("groups.list", json!({}))["data"]["groups"][0]["id"].clone();
    let id = json!({ "group_id": group });
    pass.call("groups.get", id.clone());
    pass.call("groups.update", json!({ "group_id": group, "subject": "Farmers" }));
    pass.with_file("groups.set_picture", json!({ "group_id": group, "type": "image/jpeg" }), Some(b"abc"));
    pass.call("groups.get_invite_link", id.clone());
    let link = pass.call("groups.reset_invite_link", id.clone())["invite_link"].clone();
    let ada = sandbox.act("join", json!({ "from": ADA, "invite_link": link }))["join_request_id"].clone();
    let bob = sandbox.act("join", json!({ "from": "+16505552345", "invite_link": link }))["join_request_id"].clone();
    assert_eq!(pass.call("groups.list_join_requests", id.clone())["data"][0]["join_request_id"], ada);
    pass.call("groups.approve_join_requests", json!({ "group_id": group, "join_requests": [ada] }));
    pass.call("groups.reject_join_requests", json!({ "group_id": group, "join_requests": [bob] }));
    pass.call("groups.remove_participants", json!({ "group_id": group, "participants": [{ "user": ADA }] }));
    pass.call("groups.delete_invite_link", id.clone());
    pass.call("groups.delete", id);

    pass.call("settings.update", json!({ "calling": { "status": "ENABLED" } }));
    assert_eq!(pass.call("settings.get", json!({}))["calling"]["status"], "ENABLED");
    let accepts = json!({ "type": "call_permission_reply", "call_permission_reply": { "response": "accept" } });
    sandbox.act("inbound", json!({ "from": ADA, "type": "interactive", "interactive": accepts }));
    pass.call("calls.get_permissions", json!({ "user_wa_id": ADA }));
    let session = json!({ "sdp": "v=0\r\n" });
    let call = pass.call("calls.connect", json!({ "to": ADA, "session": session }));
    pass.call("calls.terminate", json!({ "call_id": call["calls"][0]["id"] }));
    let call = sandbox.act("call", json!({ "from": ADA }))["call_id"].clone();
    pass.call("calls.pre_accept", json!({ "call_id": call, "session": session }));
    pass.call("calls.accept", json!({ "call_id": call, "session": session }));
    sandbox.act("hang_up", json!({ "call_id": call }));
    let call = sandbox.act("call", json!({ "from": ADA }));
    pass.call("calls.reject", call);

    let numbers = pass.call("phone_numbers.list", json!({}));
    pass.call("phone_numbers.get", json!({ "fields": ["verified_name"] }));
    pass.call("business_profile.update", json!({ "about": "Plants", "profile_picture_handle": handle["h"] }));
    let profile = pass.call("business_profile.get", json!({ "fields": ["about", "id"] }))["data"][0]["id"].clone();
    pass.call(
        "business_profile.update_by_id",
        json!({ "business_profile_id": profile, "account_name": "Lucky Shrub" }),
    );
    pass.call("business_profile.get_by_id", json!({ "business_profile_id": profile }));
    pass.call("conversational_automation.set", json!({ "prompts": ["Where is my order?"] }));
    pass.call("commerce_settings.update", json!({ "is_catalog_visible": true }));
    pass.call("commerce_settings.get", json!({}));
    let code = pass.call("qr_codes.create", json!({ "prefilled_message": "Hello" }))["code"].clone();
    pass.call("qr_codes.update", json!({ "code": code, "prefilled_message": "Hi" }));
    pass.call("qr_codes.list", json!({}));
    pass.call("qr_codes.get", json!({ "code": code }));
    pass.call("qr_codes.delete", json!({ "code": code }));
    pass.call("accounts.update", json!({ "disable_marketing_messages_on_cloud_api": true }));
    let fields = ["name", "marketing_messages_onboarding_status", "disable_marketing_messages_on_cloud_api"];
    let account = pass.call("accounts.get", json!({ "fields": fields }));
    assert_eq!(account["disable_marketing_messages_on_cloud_api"], true);
    let listed = pass.call("templates.list", json!({ "name": "hello_world", "summary": "total_count" }));
    assert_eq!(listed["summary"]["total_count"], 1);
    let template = json!({ "template_id": listed["data"][0]["id"], "fields": ["name"] });
    assert_eq!(pass.call("templates.get", template)["name"], "hello_world");
    assert_eq!(
        pass.call("message_samples.create", json!({ "text": { "body": "Your parcel left" } }))["category"],
        "UTILITY"
    );
    let library = pass.call("templates.list_library", json!({ "topic": "group_invite_link" }));
    let invite = json!({
        "name": "come_in", "language": "en_US", "category": "UTILITY", "library_template_name": library["data"][0]["name"],
    });
    assert_eq!(pass.call("templates.create_from_library", invite)["status"], "APPROVED");
    assert!(pass.call("parent_bsuid_account.get", json!({}))["enrolled_business_portfolios"].is_array());
    let signup = json!({
        "signup_message": "Offers by WhatsApp?", "confirmation_message": "Welcome! {{promo_code}}",
        "privacy_policy_url": "https://www.example.com/privacy", "promo_code": "SPRING10",
    });
    let signup = json!({ "signup_id": pass.call("signups.create", signup)["id"] });
    assert_eq!(pass.call("signups.list", json!({}))["data"][0]["status"], "ACTIVE");
    pass.call("signups.update", json!({ "signup_id": signup["signup_id"], "status": "DISABLED" }));
    assert_eq!(pass.call("signups.get", signup)["status"], "DISABLED");
    pass.call("usernames.suggest", json!({}));
    pass.call("usernames.set", json!({ "username": "luckyshrub" }));
    pass.call("usernames.get", json!({}));
    pass.call("usernames.delete", json!({}));
    let badge = json!({ "phone_number_id": numbers["data"][1]["id"], "action": "SUBMIT_APPLICATION" });
    pass.call("official_business_account.apply", badge);
    pass.call("official_business_account.get", json!({}));
    let reach = json!({ "name": "Ada", "email": "ada@example.com", "mobile_number": "+919876543210" });
    let care = json!({ "email": "care@example.com", "mobile_number": "+919876543210" });
    pass.call(
        "compliance_info.update",
        json!({
            "entity_name": "Lucky Shrub", "entity_type": "PARTNERSHIP",
            "grievance_officer_details": reach, "customer_care_details": care,
        }),
    );
    pass.call("compliance_info.get", json!({}));
    pass.call("encryption.set", json!({ "business_public_key": KEY }));
    pass.call("encryption.get", json!({}));
    pass.call("block_users.add", json!({ "block_users": [{ "user": ADA }] }));
    pass.call("block_users.list", json!({}));
    pass.call("block_users.remove", json!({ "block_users": [{ "user": ADA }] }));
    pass.call("contact_book.delete", json!({ "bsuid": "US.1349" }));
    business_tools(&mut pass, &listed["data"][0]["id"]);
    account_and_numbers(&mut pass);
    of_flows(&mut pass);
    of_access_tokens(&mut pass);
    lifecycle::call(&mut pass);
    // Moves the numbers to another account.
    partners::call(&mut pass);
    let all: BTreeSet<_> = OPERATIONS.iter().map(|op| op.name).collect();
    assert_eq!(all.difference(&pass.called).collect::<Vec<_>>(), [] as [&&str; 0]);
}

/// Calls the operations of flows, and opens the URLs that they return.
fn of_flows(pass: &mut Pass<'_>) {
    let layout = json!({ "type": "SingleColumnLayout", "children": [] });
    let screens = json!([{ "id": "ORDER", "terminal": true, "layout": layout }]);
    let flow_json = json!({ "version": "7.3", "screens": screens }).to_string();
    let flow = pass.call("flows.create", json!({ "name": "booking", "categories": ["OTHER"] }))["id"].clone();
    let id = json!({ "flow_id": flow });
    let upload = json!({ "flow_id": flow, "type": "application/json" });
    assert_eq!(pass.with_file("flows.upload_json", upload, Some(flow_json.as_bytes()))["validation_errors"], json!([]));
    pass.call("flows.update", json!({ "flow_id": flow, "categories": ["SURVEY"] }));
    pass.call("flows.publish", id.clone());
    assert_eq!(pass.call("flows.list", json!({}))["data"][0]["status"], "PUBLISHED");
    let preview = pass.call("flows.get", json!({ "flow_id": flow, "fields": ["preview"] }))["preview"].take();
    let asset = pass.call("flows.list_assets", id.clone())["data"][0].take();
    for url in [&preview["preview_url"], &asset["download_url"]] {
        let request = http::Request::get(url.as_str().unwrap()).body(vec![]).unwrap();
        assert_eq!(send(request).status(), 200, "{url}");
    }
    // Endpoints aren't called, so no flow has enough requests for a metric.
    let params = json!({ "flow_id": flow, "name": "ENDPOINT_REQUEST_COUNT", "granularity": "LIFETIME" });
    assert_eq!(pass.refused("flows.get_metric", params), 139_006);
    pass.call("flows.deprecate", id);
    let draft = pass.call("flows.create", json!({ "name": "copy", "categories": ["OTHER"], "clone_flow_id": flow }));
    pass.call("flows.delete", json!({ "flow_id": draft["id"] }));
    pass.call("flows.migrate", json!({ "source_waba_id": "104996122399160" }));
}

/// Calls the operations of access tokens and of their owners.
fn of_access_tokens(pass: &mut Pass<'_>) {
    let (app, secret) = (pass.sandbox.about("app_id").to_owned(), pass.sandbox.about("app_secret").to_owned());
    let admin = pass.wa.clone();
    pass.wa = admin.clone().app_secret(&Secret::new(secret.as_str()));
    let credentials = |name: &str, value: &Value| json!({ "client_id": app, "client_secret": secret, name: value });
    let business = pass.call("access_tokens.exchange_code", credentials("code", &json!("AQB")))["access_token"].clone();
    let extended =
        pass.call("access_tokens.extend", credentials("fb_exchange_token", &business))["access_token"].clone();
    pass.call("access_tokens.revoke", credentials("revoke_token", &business));
    assert_eq!(pass.call("access_tokens.debug", json!({ "input_token": business }))["data"]["is_valid"], false);
    assert_eq!(pass.call("access_tokens.debug", json!({ "input_token": extended }))["data"]["is_valid"], true);
    let portfolio = pass.sandbox.about("business_id").to_owned();
    pass.call("access_tokens.fetch_business_token", json!({ "business_id": portfolio, "fetch_only": true }));
    pass.call("access_tokens.create_business_token", json!({ "scope": "catalog_management" }));

    let user = pass.call("system_users.create", json!({ "name": "server", "role": "ADMIN" }))["id"].clone();
    pass.call("system_users.update", json!({ "system_user_id": user, "name": "backend" }));
    assert_eq!(pass.call("system_users.list", json!({}))["data"][0]["name"], "backend");
    pass.call("system_users.install_app", json!({ "system_user_id": user, "business_app": app }));
    let ask = json!({ "system_user_id": user, "business_app": app, "scope": "business_management" });
    pass.call("system_users.create_token", ask);
    pass.call("system_users.invalidate_tokens", json!({ "system_user_id": user }));

    let app_token = pass.call("access_tokens.get_app_token", json!({ "client_id": app, "client_secret": secret }));
    pass.wa =
        Api::new(app_token["access_token"].as_str().unwrap()).app(app.as_str()).base_url(pass.sandbox.about("url"));
    pass.call("app_permissions.list", json!({}));
    pass.wa = Api::new(extended.as_str().unwrap()).base_url(pass.sandbox.about("url"));
    let me = json!({ "user_id": "me" });
    pass.call("users.get", me.clone());
    pass.call("users.list_permissions", me.clone());
    pass.call("users.revoke_permission", json!({ "user_id": "me", "permission": "whatsapp_business_messaging" }));
    pass.call("users.revoke_permissions", me.clone());
    pass.wa = admin;
    pass.call("users.list_businesses", me.clone());
    pass.call("users.list_assigned_applications", me);
}

/// Calls analytics, the Marketing Messages API beside its messages, and payment configurations.
fn business_tools(pass: &mut Pass<'_>, template: &Value) {
    let period = json!({ "start": 1_767_225_600, "end": 1_767_312_000, "granularity": "DAILY" });
    for verb in ["get_conversations", "list_conversations", "get_pricing", "list_pricing", "get_calls", "list_calls"] {
        pass.call(&format!("analytics.{verb}"), period.clone());
    }
    let day = json!({ "start": 1_767_225_600, "end": 1_767_312_000, "granularity": "DAY" });
    let sent = pass.call("analytics.get_messaging", day)["analytics"]["data_points"][0]["sent"].clone();
    assert!(sent.as_u64().is_some_and(|sent| sent >= 2), "{sent}");
    pass.call("accounts.update", json!({ "is_enabled_for_insights": true }));
    let days = |list: &str, ids: Value| json!({ "start": "2026-01-01", "end": "2026-01-02", list: ids });
    pass.call("analytics.list_templates", days("template_ids", json!([template])));
    pass.call("analytics.list_template_groups", days("template_group_ids", json!(["1"])));
    pass.call("analytics.list_template_performance", json!({}));
    let group = json!({ "start": 1_767_225_600, "end": 1_767_312_000, "group_ids": ["1"], "metric_types": ["SENT"] });
    pass.call("analytics.list_groups", group);
    pass.call("ads_insights.list", json!({ "ad_object_id": "act_1" }));

    let business = pass.sandbox.about("business_id").to_owned();
    pass.call("marketing_messages.onboard", json!({ "business_id": business }));
    pass.call("max_price.sign_agreement", json!({ "signer_name": "Ada", "signer_email": "ada@example.com" }));
    pass.sandbox.act("advance", json!({ "ms": 10_000 }));
    assert_eq!(pass.call("max_price.get_agreement", json!({}))["status"], "accepted");
    let clients = json!({ "end_business_ids": ["111"] });
    pass.call("max_price.add_end_businesses", clients.clone());
    pass.call("max_price.list_end_businesses", json!({}));
    pass.call("max_price.remove_end_businesses", clients);
    let countries = json!({ "geo_locations": { "countries": ["IN"] } });
    pass.call("max_price.estimate_reach", json!({ "targeting_spec": countries, "date_interval": "L7D" }));
    let dataset = pass.call("datasets.create", json!({}))["id"].clone();
    assert_eq!(pass.call("datasets.get", json!({}))["id"], dataset);
    let user = json!({ "ctwa_clid": "ARAk" });
    let event = json!({ "event_name": "Purchase", "event_time": 1_767_225_600, "user_data": user });
    pass.call("datasets.send_events", json!({ "dataset_id": dataset, "data": [event] }));

    let back = "https://www.example.com/done";
    let gateway = json!({ "configuration_name": "shop", "provider_name": "payu", "redirect_url": back });
    pass.call("payment_configurations.create", gateway);
    pass.call("payment_configurations.list", json!({}));
    let named = json!({ "configuration_name": "shop" });
    pass.call("payment_configurations.get", named.clone());
    pass.call(
        "payment_configurations.create_oauth_link",
        json!({ "configuration_name": "shop", "redirect_url": back }),
    );
    let endpoint = json!({ "configuration_name": "shop", "data_endpoint_url": "https://www.example.com/orders" });
    pass.call("payment_configurations.update", endpoint);
    pass.call("payment_configurations.delete", named);
}

#[test]
fn the_demo_shows_every_step() {
    let outcome = finish(command().arg("demo"), "");
    assert_eq!(outcome.code, 0, "{outcome:?}");
    let story = String::from_utf8(outcome.stdout).unwrap();
    for line in [
        "Where is my order? 📦",
        "tapped \"Yes, please\" (id ring)",
        "identical",
        "none refused, in 4 min 31 s",
        "15 of 60 refused with code 131056",
        "kind: window_closed",
        "(#132000)",
    ] {
        assert!(story.contains(line), "no {line} in:\n{story}");
    }
}

#[test]
fn performs_the_calls_of_a_batch() {
    let sandbox = Sandbox::start(&[]);
    let wa = sandbox.api();
    let mut batch = wa.batch();
    let number = batch.add(&GetPhoneNumber::new()).unwrap();
    let message = batch.add(&SendMessage::new(Recipient::phone("+16505551234"), Text::new("50 % & more"))).unwrap();
    let media = batch.add(&GetMedia::new("404")).unwrap();
    let responses = batch.responses(&send(batch.request().unwrap())).unwrap();
    assert_eq!(responses.get(number).unwrap().id.as_str(), sandbox.about("phone_number_id"));
    let id = responses.get(message).unwrap().messages[0].id.clone();
    assert!(id.as_str().starts_with("wamid."));
    assert!(matches!(responses.get(media), Err(Error::Api(error)) if (error.code, error.subcode) == (100, Some(33))));
    let (_, log) = sandbox.control("GET", "log", Value::Null);
    let sent = log.as_array().unwrap().iter().find(|entry| entry["op"] == "messages.send").unwrap();
    assert_eq!(sent["params"]["text"]["body"], "50 % & more");

    let outcome =
        sandbox.run(&["batch"], r#"[{"op":"phone_numbers.get"},{"op":"media.get","params":{"media_id":"404"}}]"#);
    let lines: Vec<Value> =
        outcome.stdout.split(|b| *b == b'\n').filter_map(|line| serde_json::from_slice(line).ok()).collect();
    assert_eq!(outcome.code, 0, "{outcome:?}");
    assert_eq!(lines[0]["body"]["id"], sandbox.about("phone_number_id"));
    assert_eq!((&lines[1]["error"]["kind"], &lines[1]["error"]["code"]), (&json!("api"), &json!(100)));
}

#[test]
fn takes_a_batch_in_each_form_of_the_platform() {
    let sandbox = Sandbox::start(&[]);
    let url = sandbox.about("url");
    let id = sandbox.about("phone_number_id");
    let post = |path: &str, mime: &str, body: String| {
        let request = http::Request::builder().method("POST").uri(format!("{url}{path}")).header("content-type", mime);
        let request =
            if body.contains("access_token") { request } else { request.header("authorization", "Bearer EAAsandbox") };
        let response = send(request.body(body.into_bytes()).unwrap());
        (response.status().as_u16(), serde_json::from_slice::<Value>(response.body()).unwrap())
    };
    let json = |batch: Value| post("/", "application/json", json!({ "batch": batch }).to_string());
    let get = json!({ "method": "GET", "relative_url": format!("{id}?fields=id") });
    let answer = json!({ "id": id });
    let read = |(status, items): (u16, Value), place: usize| {
        assert_eq!(status, 200, "{items}");
        let item = &items[place];
        assert_eq!(item["code"], 200, "{item}");
        assert_eq!(serde_json::from_str::<Value>(item["body"].as_str().unwrap()).unwrap(), answer);
        item.clone()
    };
    let with_headers = read(json(json!([get])), 0);
    let version = json!({ "name": "facebook-api-version", "value": wabakit::GRAPH_VERSION });
    assert!(with_headers["headers"].as_array().unwrap().contains(&version), "{with_headers}");
    let form = format!(
        "access_token=EAAsandbox&include_headers=false&batch=[{{\"method\":\"GET\",\"relative_url\":\"{id}?fields=id\"}}]"
    );
    let without_headers = read(post("/v24.0/", "application/x-www-form-urlencoded", form), 0);
    assert_eq!(without_headers.get("headers"), None);
    let parts = format!("--x\r\nContent-Disposition: form-data; name=\"batch\"\r\n\r\n[{get},{get}]\r\n--x--\r\n");
    let with_version = read(post("/v24.0", "multipart/form-data; boundary=x", parts), 1);
    let version = json!({ "name": "facebook-api-version", "value": "v24.0" });
    assert!(with_version["headers"].as_array().unwrap().contains(&version), "{with_version}");

    for refused in [
        json!([]),
        json!("no list"),
        json!(vec![get.clone(); 51]),
        json!([{ "method": "GET" }]),
        json!([{ "method": "POST", "relative_url": format!("{id}/media"), "attached_files": "f1" }]),
        json!([{ "method": "POST", "relative_url": "v25.0/?batch=[]" }]),
        json!([{ "method": "POST", "relative_url": "", "body": "batch=[]" }]),
    ] {
        let (status, body) = json(refused.clone());
        assert_eq!((status, &body["error"]["code"]), (400, &json!(100)), "{refused}");
    }
    let (status, items) = json(vec![get.clone(); 50].into());
    assert_eq!((status, items.as_array().unwrap().len()), (200, 50));
    let nobody = http::Request::post(format!("{url}/")).body(b"{\"batch\":[]}".to_vec()).unwrap();
    assert_eq!(send(nobody).status(), 401);
}

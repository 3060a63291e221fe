//! The sandbox over real HTTP, with the core as its client.
#![allow(clippy::disallowed_methods, clippy::disallowed_types)] // It opens sockets and waits.

mod program;

use std::{
    io::{BufRead, BufReader, Read, Write},
    net::TcpListener,
    process::{Child, ChildStdout, Stdio},
    sync::mpsc::{Receiver, channel},
    thread,
    time::Duration,
};

use program::{Outcome, command, finish};
use serde_json::{Value, json};
use wabakit::{
    Api, Error, Event, Webhooks,
    media::{DownloadMedia, GetMedia, UploadMedia},
    messages::{Recipient, SendMessage, Text},
    webhook::{StatusKind, View},
};

/// A sandbox that runs until it is dropped.
struct Sandbox {
    child: Child,
    told: Value,
    // Held open.
    _stdout: BufReader<ChildStdout>,
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        let _ = self.child.kill().and_then(|()| self.child.wait());
    }
}

impl Sandbox {
    fn start(args: &[&str]) -> Self {
        let mut child = command().arg("sandbox").args(args).stdout(Stdio::piped()).spawn().unwrap();
        let mut stdout = BufReader::new(child.stdout.take().unwrap());
        let mut line = String::new();
        stdout.read_line(&mut line).unwrap();
        Self { child, told: serde_json::from_str(&line).unwrap(), _stdout: stdout }
    }

    fn told(&self, key: &str) -> &str {
        self.told[key].as_str().unwrap_or_else(|| panic!("no {key} in {}", self.told))
    }

    fn api(&self) -> Api {
        Api::new(self.told("token")).number(self.told("phone_number_id")).base(self.told("url"))
    }

    /// Ask by hand.
    fn control(&self, method: &str, path: &str, body: Value) -> (u16, Value) {
        let request = http::Request::builder().method(method).uri(format!("{}/_sandbox/{path}", self.told("url")));
        let response = send(request.body(body.to_string().into_bytes()).unwrap());
        (response.status().as_u16(), serde_json::from_slice(response.body()).unwrap())
    }

    /// Run a command against it.
    fn run(&self, args: &[&str], stdin: impl AsRef<[u8]>) -> Outcome {
        let mut command = command();
        for (name, key) in [("BASE", "url"), ("TOKEN", "token"), ("NUMBER", "phone_number_id"), ("WABA", "waba_id")] {
            command.env(format!("WABAKIT_{name}"), self.told(key));
        }
        finish(command.args(args), stdin)
    }
}

fn send(request: http::Request<Vec<u8>>) -> http::Response<Vec<u8>> {
    let config = ureq::Agent::config_builder().proxy(None).http_status_as_error(false);
    let config = config.timeout_global(Some(Duration::from_secs(10)));
    let agent = config.build().new_agent();
    let answer = if request.method() == "GET" { agent.run(request.map(|_| ())) } else { agent.run(request) };
    let (head, mut body) = answer.unwrap().into_parts();
    http::Response::from_parts(head, body.read_to_vec().unwrap())
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
        webhooks.open(signature, &self.body).unwrap().into_iter().map(Event::into_owned).collect()
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
    let sandbox = Sandbox::start(&[&SECRETS[..], &["--virtual-clock", "--callback", &callback]].concat());
    assert_eq!((sandbox.told("app_secret"), sandbox.told("verify_token")), ("s3cret", "t+k n"));
    assert!(["app_id", "business_id", "waba_id"].iter().all(|key| !sandbox.told(key).is_empty()));
    let wa = sandbox.api();
    let sent = wa.response::<SendMessage>(&send(wa.request(&hi()).unwrap())).unwrap();
    let (status, moved) = sandbox.control("POST", "advance", json!({ "ms": 1000 }));
    assert_eq!((status, &moved["now"]), (200, &json!(1_767_225_601_000_u64)));
    // What was due has been delivered by now, in its order.
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
    // The second was answered with 500.
    sandbox.control("POST", "advance", json!({ "ms": 999 }));
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
fn the_real_clock_moves_by_itself() {
    let webhooks = Webhooks::new("s3cret", "t+k n");
    let (callback, arrivals) = receiver(webhooks.clone(), &[]);
    let sandbox = Sandbox::start(&[&SECRETS[..], &["--callback", &callback]].concat());
    let wa = sandbox.api();
    wa.response::<SendMessage>(&send(wa.request(&hi()).unwrap())).unwrap();
    for _ in 0..4 {
        arrivals.recv_timeout(Duration::from_secs(10)).expect("a handshake and three statuses");
    }
    let (status, error) = sandbox.control("POST", "advance", json!({ "ms": 1 }));
    assert_eq!((status, &error["error"]["kind"]), (400, &json!("invalid")));
    for (method, path) in [("POST", "inbound"), ("POST", "nonsense"), ("GET", "advance")] {
        assert_eq!(sandbox.control(method, path, Value::Null).0, 400, "{method} {path}");
    }
}

#[test]
fn media_travels_over_http() {
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
    assert!(matches!(wa.response_to(&download, &response), Err(Error::Unreadable(gone)) if gone.status == 404));
}

#[test]
fn commands_talk_to_it() {
    let sandbox = Sandbox::start(&["--virtual-clock", "--allow", "+16505551234"]);
    let sent = sandbox.run(&["send", "+16505551234", "Hi", "there"], "");
    assert!(sent.json()["messages"][0]["id"].as_str().unwrap().starts_with("wamid."));
    let page = sandbox.run(&["call", "phone_numbers.list"], r#"{"limit":1}"#);
    assert_eq!(page.json()["data"][0]["id"], sandbox.told("phone_number_id"));
    assert!(!String::from_utf8(page.stdout).unwrap().contains(sandbox.told("token")));
    let file = json!({ "file": { "base64": "AP8=" }, "type": "image/png" }).to_string();
    let uploaded = sandbox.run(&["call", "media.upload"], file).json();
    let media = sandbox.run(&["call", "media.get"], json!({ "media_id": uploaded["id"] }).to_string()).json();
    let download = json!({ "url": media["url"], "sha256": media["sha256"] });
    assert_eq!(sandbox.run(&["call", "media.download"], download.to_string()).stdout, b"\0\xff");
    let other = json!({ "url": media["url"], "sha256": "0".repeat(64) });
    let outcome = sandbox.run(&["call", "media.download"], other.to_string());
    assert_eq!((outcome.code, &outcome.error()["kind"]), (3, &json!("unreadable")));

    let stranger = sandbox.run(&["send", "+16505559999", "Hi"], "");
    assert_eq!((stranger.code, &stranger.error()["code"]), (3, &json!(131_030)));
    let wrong = sandbox.run(&["send", "+16505551234", "Hi", "--token", "EAAwrong"], "");
    assert_eq!((wrong.code, &wrong.error()["code"]), (3, &json!(190)));
    let nobody = sandbox.run(&["send", "+16505551234", "Hi", "--base", "http://127.0.0.1:9"], "");
    assert_eq!((nobody.code, &nobody.error()["kind"]), (3, &json!("transport")));
    let (_, log) = sandbox.control("GET", "log", Value::Null);
    assert!(!log.to_string().contains(sandbox.told("token")));
}

#[test]
fn the_demo_tells_its_story() {
    let outcome = finish(command().arg("demo"), "");
    assert_eq!(outcome.code, 0, "{outcome:?}");
    let story = String::from_utf8(outcome.stdout).unwrap();
    for line in [
        "Where is my order? 📦",
        "tapped \"Yes, please\" (id ring)",
        "the very same",
        "none refused, in 4 min 31 s",
        "15 of 60 refused with code 131056",
        "kind: window_closed",
        "(#132000)",
    ] {
        assert!(story.contains(line), "no {line} in:\n{story}");
    }
}

//! Benchmarks of the sandbox: a text message with the webhooks of its three statuses, the memory that it takes, and
//! requests over HTTP.

mod http;

use std::time::Duration;

use stats_alloc::Region;
use wabakit::{
    Api, Time, Webhooks,
    messages::{Recipient, SendMessage, Text},
    webhook::View,
};
use wabakit_sandbox::{Output, Sandbox, Settings, Windows, webhook};

use crate::{
    ALLOCATOR,
    measure::{Case, Line, measure},
};

const CALLBACK: &str = "http://localhost/hook";
const BODY: &str = "Your order has been shipped: it arrives tomorrow between 9 and 12.";
/// Recipients, whose messages take turns.
const USERS: u32 = 1000;
/// Deliveries that wait for their next attempt while messages are sent.
const WAITING: usize = 100_000;
/// Attempts after which such a delivery waits for two hours.
const ATTEMPTS: u32 = 13;
/// Time until a message is read.
const STATUSES: Duration = Duration::from_millis(400);
/// Messages whose memory is measured: many enough that the log is full.
const MESSAGES: u32 = 100_000;

pub(crate) fn lines() -> Vec<Line> {
    let mut lines = sends();
    lines.extend(memory());
    lines.extend(http::lines());
    lines
}

/// A platform that sends webhooks, and a client with a clock.
struct Bench {
    platform: Sandbox,
    wa: Api,
    now: Time,
    sent: u32,
}

impl Bench {
    fn new() -> Self {
        let mut settings = Settings { windows: Windows::Open, ..Settings::default() };
        settings.apps[0].callback = Some(CALLBACK.into());
        let wa = Api::new(settings.tokens[0].text.as_str()).number(settings.accounts[0].numbers[0].id.as_str());
        let mut bench = Self { platform: Sandbox::new(settings), wa, now: Time::from_secs(1_767_225_600), sent: 0 };
        bench.deliver(200);
        bench
    }

    /// Builds the request of a message to the next user.
    fn request(&mut self) -> ::http::Request<Vec<u8>> {
        self.sent = (self.sent + 1) % USERS;
        request(&self.wa, &format!("+1650555{:04}", self.sent))
    }

    /// Lets many deliveries fail until their next attempts are later than a bench.
    fn fail(&mut self) {
        for _ in 0..WAITING {
            let message = br#"{"from":"16505551234","text":{"body":"Hi"}}"#;
            self.platform.command("users.write", message, self.now).expect("a message");
        }
        for attempt in 0..=ATTEMPTS {
            assert_eq!(self.deliver(500).len(), WAITING);
            self.now = self.now + Duration::from_secs(if attempt < ATTEMPTS { 1 << attempt } else { 0 });
        }
    }

    /// Sends a message, and lets its three statuses happen. Returns the response and the webhooks.
    fn send(&mut self) -> (::http::Response<Vec<u8>>, Vec<Vec<u8>>) {
        let request = self.request();
        let response = self.platform.handle(&request, self.now);
        assert_eq!(response.status(), 200);
        self.now = self.now + STATUSES;
        let webhooks = self.deliver(200);
        (response, webhooks)
    }

    /// Answers the webhooks that are due. Returns their bodies.
    fn deliver(&mut self, status: u16) -> Vec<Vec<u8>> {
        let mut bodies = vec![];
        while let Output::Transmit { id, request } = self.platform.poll(self.now) {
            let response = ::http::Response::builder().status(status).body(vec![]).expect("a response");
            self.platform.delivered(id, Some(&response), self.now);
            bodies.push(request.into_body());
        }
        bodies
    }
}

fn request(wa: &Api, to: &str) -> ::http::Request<Vec<u8>> {
    wa.request(&SendMessage::new(Recipient::phone(to), Text::new(BODY))).expect("a request")
}

/// Measures a send beside what the client does for it, and a send while many deliveries wait.
fn sends() -> Vec<Line> {
    let mut idle = Bench::new();
    let mut busy = Bench::new();
    busy.fail();
    let (response, webhooks) = idle.send();
    let secret = idle.platform.settings().apps[0].secret.clone();
    let hooks = Webhooks::new(secret.as_str(), "");
    let signed: Vec<_> = webhooks.iter().map(|body| webhook(CALLBACK, body, &secret)).collect();
    let wa = idle.wa.clone();
    let client = || {
        let request = request(&wa, "+16505551234");
        let sent = wa.response::<SendMessage>(&response).expect("a success");
        let read = signed.iter().map(|webhook| {
            let signature = webhook.headers()["x-hub-signature-256"].to_str().ok();
            let events = hooks.verify(signature, webhook.body()).expect("the right signature");
            events.iter().filter(|event| matches!(event.view(), View::Status(_))).count()
        });
        assert_eq!(read.sum::<usize>(), 3);
        (request, sent)
    };
    let [idle, busy, client] = measure([
        Case::new(|| assert_eq!(idle.send().1.len(), 3)),
        Case::new(|| assert_eq!(busy.send().1.len(), 3)),
        Case::new(client),
    ]);
    let building = "building it and reading its webhooks";
    vec![
        idle.line("Sandbox: a text with its three webhooks", &client, building, Some(5.0)),
        busy.line("– 100,000 deliveries waiting", &idle, "none waiting", Some(1.2)),
    ]
}

/// Measures the memory of messages, with their entries in the log.
fn memory() -> Vec<Line> {
    let mut bench = Bench::new();
    for _ in 0..USERS {
        bench.send();
    }
    let texts: usize = bench.platform.log().skip(1).map(|entry| entry.text().len()).sum();
    let region = Region::new(ALLOCATOR);
    for _ in 0..MESSAGES {
        bench.send();
    }
    let change = region.change();
    let bytes = change.bytes_allocated as f64 - change.bytes_deallocated as f64;
    let line = |name: &str, goal, reached| Line {
        name: name.into(),
        against: "",
        unit: "B",
        goal,
        reached,
        median_ns: None,
        min_ns: None,
    };
    vec![
        line("– memory for each of 100,000, with the log", Some(1536.0), bytes / f64::from(MESSAGES)),
        line("– its entries in the log", None, texts as f64 / f64::from(USERS)),
    ]
}

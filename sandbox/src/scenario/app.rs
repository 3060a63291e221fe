//! The app of a scenario, which receives webhooks as core reads them.

use http::{HeaderMap, Method, Request, Response};
use serde_json::{Map, Value, json};
use wabakit::{Webhooks, webhook::Incoming};

use super::file::Answers;
use crate::App as Settings;

/// The app to which webhooks are delivered.
pub(super) struct App {
    pub(super) webhooks: Webhooks,
    pub(super) answers: Answers,
    /// Events that no step has expected yet.
    pub(super) events: Vec<Value>,
}

impl App {
    /// The app that knows the secrets of these apps.
    pub(super) fn new(apps: &[Settings]) -> Self {
        let first = apps.first().map_or(("", ""), |app| (&app.secret, &app.verify_token));
        let webhooks = Webhooks::new(first.0, first.1);
        let webhooks = apps.iter().skip(1).fold(webhooks, |webhooks, app| webhooks.with_secret(app.secret.as_str()));
        Self { webhooks, answers: Answers::Status(200), events: vec![] }
    }

    /// Receives a request of the platform. Returns the response, if the app answers, and what it saw.
    pub(super) fn receive(&mut self, request: &Request<Vec<u8>>) -> (Option<(u16, String)>, String) {
        let (reply, events) = match self.webhooks.receive(request) {
            Incoming::Events(events) => {
                let events = events.iter().map(|event| serde_json::from_str(&event.to_json()).unwrap_or_default());
                (Response::default(), events.collect())
            }
            Incoming::Reply(reply) => {
                let refused = json!({ "refused": reply.status().as_u16() });
                (reply, vec![refused])
            }
        };
        let status = reply.status().as_u16();
        let mut headers = request.headers().clone();
        let signature = headers.remove("x-hub-signature-256").map_or("unsigned", |_| "signed");
        let body = String::from_utf8_lossy(request.body());
        let seen = format!("{} {} {signature} {status} {body}", request.method(), described(&headers));
        if request.method() == Method::POST {
            self.events.extend::<Vec<Value>>(events);
        }
        let response = match self.answers {
            Answers::Status(200) => Some((status, reply.into_body())),
            Answers::Status(status) => Some((status, String::new())),
            Answers::Silent | Answers::Away => None,
        };
        (response, seen)
    }
}

/// The request of a delivery that was taken.
pub(super) fn request(delivery: &Value) -> Request<Vec<u8>> {
    let text = |key: &str| delivery.get(key).and_then(Value::as_str);
    let request = Request::builder().method(text("method").unwrap_or("POST")).uri(text("url").unwrap_or("/"));
    let headers = delivery.get("headers").and_then(Value::as_object).into_iter().flatten();
    let request =
        headers.fold(request, |request, (name, value)| request.header(name, value.as_str().unwrap_or_default()));
    request.body(text("body").unwrap_or_default().as_bytes().to_vec()).unwrap_or_default()
}

/// The headers of a request or a response as JSON.
pub(super) fn described(headers: &HeaderMap) -> Value {
    let pairs =
        headers.iter().map(|(name, value)| (name.to_string(), String::from_utf8_lossy(value.as_bytes()).into()));
    pairs.collect::<Map<_, _>>().into()
}

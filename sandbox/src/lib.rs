//! The platform's side of the wire, without I/O: requests in, answers and webhooks out, and time as an argument.
//!
//! It reads requests by the same descriptions that [`wabakit`] builds them with, and refuses what the platform refuses, with
//! the platform's codes. It delivers signed webhooks, and delivers them again until they are answered with status 200.
//!
//! ```
//! use wabakit::{Api, Time, messages::{Recipient, SendMessage, Text}};
//! use wabakit_sandbox::{Output, Sandbox, Settings};
//!
//! let settings = Settings { callback: Some("http://localhost/hook".into()), ..Settings::default() };
//! let wa = Api::new(settings.token.as_str()).number(settings.numbers[0].id.as_str());
//! let mut platform = Sandbox::new(settings);
//!
//! let request = wa.request(&SendMessage::new(Recipient::phone("+16505551234"), Text::new("Hi"))).unwrap();
//! let now = Time::from_secs(1_767_225_600);
//! let answer = platform.handle(&request, now);
//! assert!(wa.response::<SendMessage>(&answer).is_ok());
//!
//! // The first thing it sends is the handshake; the webhooks follow.
//! let Output::Transmit { id, request } = platform.poll(now) else { panic!() };
//! assert_eq!(request.method(), "GET");
//! platform.delivered(id, None, now);                              // nobody answered: it tries again
//! assert!(matches!(platform.poll(now), Output::Wait(_)));
//! ```
//!
//! # What it does
//!
//! Every operation of [`wabakit`], with the state behind it: messages and their statuses, templates, files, groups, calls
//! and permissions, blocked people, and what a number is told of itself. People are played by [`Sandbox::inbound`],
//! [`Sandbox::join`], [`Sandbox::leave`], [`Sandbox::call`] and [`Sandbox::hang_up`]; they read everything at once, and pick
//! up after three seconds. What core fills in for those who use it (constants, and the tags of contents) must be there on
//! the wire, as on the platform.
//!
//! # What it doesn't do
//!
//! It never refuses for reasons that can't be reproduced (quality, policies, experiments, maintenance). It counts neither
//! hourly calls nor the people that a portfolio may write to in a day. It doesn't fetch links, and doesn't look into files:
//! nor does it decrypt, so nothing becomes of a message that was sent encrypted. There is no sound in its calls. Direct Send
//! makes no template that could be listed, and marketing messages are never held back.

#![forbid(unsafe_code)]
#![warn(
    clippy::arithmetic_side_effects,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::string_slice,
    clippy::todo,
    clippy::unimplemented,
    clippy::unreachable,
    clippy::unwrap_used
)]

mod account;
mod calls;
mod commands;
mod deliveries;
mod groups;
mod ids;
mod log;
mod media;
mod messages;
mod numbers;
mod operations;
mod schedule;
mod settings;
mod templates;
mod users;
mod wire;

use std::collections::{BTreeMap, BTreeSet};

use http::{HeaderValue, Request, Response, header};
use serde_json::{Map, Value};
use wabakit::{Call, Error, File, GRAPH_VERSION, Time};

pub(crate) use crate::operations::{Ask, success};
use crate::{
    account::Account,
    calls::{Calls, Permissions},
    deliveries::Deliveries,
    groups::Groups,
    ids::Ids,
    log::Log,
    media::Files,
    media::Uploads,
    messages::Traffic,
    messages::{History, Orders},
    numbers::Desk,
    schedule::Upcoming,
    templates::Templates,
    users::People,
    wire::{Asked, Refusal, refusal, required, route},
};
pub use crate::{
    commands::InboundError,
    log::{Entry, What},
    settings::{Number, Settings, Windows},
};

/// An emulated platform: one app, one WhatsApp Business account, its numbers, and everyone in the world.
///
/// Hand it requests with [`handle`](Self::handle). Ask what it wants to send with [`poll`](Self::poll) until there is
/// nothing, and tell what became of each with [`delivered`](Self::delivered).
#[derive(Debug)]
pub struct Sandbox {
    settings: Settings,
    account: Account,
    ids: Ids,
    log: Log,
    people: People,
    traffic: Traffic,
    files: Files,
    uploads: Uploads,
    templates: Templates,
    groups: Groups,
    calls: Calls,
    permissions: Permissions,
    /// What each number has been told.
    desks: BTreeMap<String, Desk>,
    /// The messages that were sent.
    history: History,
    /// The orders that were billed.
    orders: Orders,
    /// The ids of messages that people wrote.
    received: BTreeSet<String>,
    /// Since when there are the messages that one can react to: all but reactions.
    reactable: BTreeMap<String, Time>,
    /// What is going to happen, in its order.
    upcoming: BTreeMap<(Time, u64), Upcoming>,
    deliveries: Deliveries,
}

/// What the platform wants.
#[derive(Debug)]
#[allow(clippy::large_enum_variant)] // It is taken apart at once.
pub enum Output {
    /// Send this request, and tell [`Sandbox::delivered`] what was answered.
    Transmit {
        /// Which one.
        id: u64,
        /// A webhook, or the handshake with a new callback.
        request: Request<Vec<u8>>,
    },
    /// Nothing before this time; then poll again.
    Wait(Time),
    /// Nothing, until somebody calls.
    Idle,
}

/// What an operation answers.
pub(crate) enum Answer {
    Json(Value),
    /// Some of it was done: the body tells what.
    Partial(Value),
    File {
        mime: String,
        bytes: Vec<u8>,
    },
}

pub(crate) type Outcome = Result<Answer, Refusal>;

impl Sandbox {
    /// A platform on which nothing has happened yet. If there is a callback, the handshake comes first.
    pub fn new(settings: Settings) -> Self {
        let mut ids = Ids::new(settings.seed);
        let templates = Templates::samples(&mut ids);
        let callback = settings.callback.clone();
        let mut sandbox = Self {
            settings,
            account: Account::default(),
            ids,
            templates,
            log: Log::default(),
            people: People::default(),
            traffic: Traffic::default(),
            files: Files::default(),
            uploads: Uploads::default(),
            groups: Groups::default(),
            calls: Calls::default(),
            permissions: Permissions::default(),
            desks: BTreeMap::new(),
            history: History::default(),
            orders: Orders::default(),
            received: BTreeSet::new(),
            reactable: BTreeMap::new(),
            upcoming: BTreeMap::new(),
            deliveries: Deliveries::default(),
        };
        if let Some(callback) = callback {
            sandbox.set_callback(&callback);
        }
        sandbox
    }

    /// Its settings.
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// Where it can be reached, as in `http://127.0.0.1:8080`.
    pub fn set_base(&mut self, url: &str) {
        self.settings.base = Some(url.trim_end_matches('/').to_owned());
    }

    /// What was accepted, refused and delivered, in order. The oldest of more than 10,000 entries are gone.
    pub fn log(&self) -> impl Iterator<Item = &Entry> {
        self.log.entries()
    }

    /// Answer a request.
    pub fn handle(&mut self, request: &Request<Vec<u8>>, now: Time) -> Response<Vec<u8>> {
        self.let_happen(now);
        if *request.method() == http::Method::OPTIONS {
            return for_browsers(Response::default());
        }
        let trace = self.ids.trace();
        let asked = Asked::read(request);
        let mut about = Map::new();
        about.insert("method".into(), asked.method.as_str().into());
        about.insert("path".into(), asked.path.clone().into());
        let outcome = self.answer(&asked, &mut about, now);
        about.insert("trace".into(), trace.clone().into());
        let (status, mime, body, what) = match outcome {
            Ok(Answer::Json(ref body) | Answer::Partial(ref body)) => {
                let status = if matches!(outcome, Ok(Answer::Partial(_))) { 206 } else { 200 };
                let body = body.to_string();
                about.insert("answer".into(), self.without_token(&body));
                (status, "application/json; charset=UTF-8".to_owned(), body.into_bytes(), What::Accepted)
            }
            Ok(Answer::File { mime, bytes }) => (200, mime, bytes, What::Accepted),
            Err(refusal) => {
                about.insert("error".into(), refusal.to_json(&trace));
                (refusal.status(), refusal.mime().to_owned(), refusal.body(&trace), What::Refused)
            }
        };
        about.insert("status".into(), status.into());
        self.log.add(now, what, about);
        let mut response = Response::new(body);
        *response.status_mut() = http::StatusCode::from_u16(status).unwrap_or_default();
        let version = asked.version.as_deref().unwrap_or(GRAPH_VERSION);
        for (name, value) in [
            (header::CONTENT_TYPE.as_str(), mime.as_str()),
            ("facebook-api-version", version),
            ("x-fb-trace-id", &trace),
            ("x-fb-request-id", &trace),
        ] {
            if let (Ok(name), Ok(value)) = (http::HeaderName::try_from(name), HeaderValue::from_str(value)) {
                response.headers_mut().insert(name, value);
            }
        }
        for_browsers(response)
    }

    /// An answer for the log. Paging links carry the token.
    fn without_token(&self, answer: &str) -> Value {
        serde_json::from_str(&answer.replace(&self.settings.token, "[redacted]")).unwrap_or_default()
    }

    fn answer(&mut self, asked: &Asked<'_>, about: &mut Map<String, Value>, now: Time) -> Outcome {
        self.authenticate(asked)?;
        if asked.is_download() {
            about.insert("op".into(), "media.download".into());
            return self.download(asked, now);
        }
        let (op, holes) = self.find(asked, now)?;
        about.insert("op".into(), op.name.into());
        let received = route::receive(op, asked, holes)?;
        about.insert("params".into(), received.params.clone().into());
        if let Some(path) = required::missing(op, &received.params) {
            return Err(refusal::of_missing(op, &path));
        }
        let file = received.file.as_deref().map(File::Held);
        let mut call = Call { params: received.params.into(), file, ..Call::default() };
        op.check(&mut call).map_err(|error| match error {
            Error::Invalid { path, wanted, got } => refusal::of_check(op, &path, &wanted, &got),
            other => Refusal::parameter(other.to_string()),
        })?;
        let (params, file) = (call.params.into(), received.file.unwrap_or_default());
        self.perform(&Ask { op, params, file, version: asked.major(), now })
    }

    /// What to send next. Poll until it waits or is idle.
    pub fn poll(&mut self, now: Time) -> Output {
        self.let_happen(now);
        let overdue = self.deliveries.overdue(now);
        for id in overdue {
            self.delivered(id, None, now);
        }
        if let Some((id, request)) = self.deliveries.next(now, &self.settings) {
            return Output::Transmit { id, request };
        }
        let happens = self.upcoming.keys().next().map(|(at, _)| *at);
        match happens.into_iter().chain(self.deliveries.wake()).min() {
            Some(at) => Output::Wait(at),
            None => Output::Idle,
        }
    }
}

/// As on the platform, pages of any site may ask; and their browsers ask beforehand.
fn for_browsers(mut response: Response<Vec<u8>>) -> Response<Vec<u8>> {
    let headers = response.headers_mut();
    headers.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
    headers.insert(header::ACCESS_CONTROL_ALLOW_METHODS, HeaderValue::from_static("GET, POST, DELETE, OPTIONS"));
    let allowed = HeaderValue::from_static("*, authorization");
    headers.insert(header::ACCESS_CONTROL_ALLOW_HEADERS, allowed);
    let exposed = HeaderValue::from_static("facebook-api-version, x-fb-request-id, x-fb-trace-id");
    headers.insert(header::ACCESS_CONTROL_EXPOSE_HEADERS, exposed);
    response
}

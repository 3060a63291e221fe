//! An emulator of the WhatsApp Business Platform without I/O: it takes requests and commands, returns responses and
//! webhooks, and gets the time as an argument.
//!
//! Requests are read by the same descriptions of operations that [`wabakit`] builds them with. What the platform
//! refuses is refused with the platform's error codes, and the log names the [`Rule`] that a request broke. Webhooks are
//! signed, and are retried until they are answered with status 200. Whatever else can be done to the sandbox is a command.
//!
//! ```
//! use wabakit::{Api, Time, messages::{Recipient, SendMessage, Text}};
//! use wabakit_sandbox::{Output, Sandbox, Settings};
//!
//! let mut settings = Settings::default();
//! settings.apps[0].callback = Some("http://localhost/hook".into());
//! let wa = Api::new(settings.tokens[0].text.as_str()).number(settings.accounts[0].numbers[0].id.as_str());
//! let mut platform = Sandbox::new(settings);
//!
//! let request = wa.request(&SendMessage::new(Recipient::phone("+16505551234"), Text::new("Hi"))).unwrap();
//! let now = Time::from_secs(1_767_225_600);
//! let response = platform.handle(&request, now);
//! assert!(wa.response::<SendMessage>(&response).is_ok());
//!
//! // The first delivery is the handshake; webhooks follow.
//! let Output::Transmit { id, request } = platform.poll(now) else { panic!() };
//! assert_eq!(request.method(), "GET");
//! platform.delivered(id, None, now);                              // no response: it will be retried
//! assert!(matches!(platform.poll(now), Output::Wait(_)));
//!
//! // A user writes; the next message to them fails.
//! let written = platform.command("users.write", br#"{"from": "16505551234", "text": {"body": "Hi"}}"#, now).unwrap();
//! assert!(written["id"].as_str().unwrap().starts_with("wamid."));
//! let fault = br#"{"on": {"op": "messages.send"}, "do": {"fail": 131026}}"#;
//! platform.command("faults.add", fault, now).unwrap();
//! ```
//!
//! # Commands
//!
//! A command has a name, and parameters that are described as data: [`Sandbox::command`] takes JSON, and [`Sandbox::run`] a
//! struct of [`commands`]. [`CommandDescription::all`] lists them, and prints pages and JSON Schemas. Their areas:
//!
//! - `users`: messages, taps, reactions, calls, groups, opt-outs and blocked numbers of WhatsApp users. Users read messages
//!   at once by default, and accept calls after three seconds.
//! - `templates`, `numbers`, `accounts`, `portfolios`, `health`, `apps`, `tokens`: what the platform decides: reviews, quality,
//!   pauses, limits, restrictions, expiries. Each refuses what the platform refuses, and sends its webhooks.
//! - `messages` and `deliveries`: statuses by hand; webhooks that are taken, held and repeated.
//! - `faults`: what goes wrong on the way. What only a transport can do to a response is a [`Disturbance`].
//! - `clock`: the time of the sandbox, which runs with that of the host, faster, or stands until it is moved.
//! - `state`: marks to return to, and everything in one document.
//!
//! The world in the beginning is [`Settings`], in Rust or from a file. The log has an entry for whatever happens, and
//! [`Sandbox::search`] finds entries. A [`scenario::Scenario`] is a file with a world, commands, calls and expectations. The
//! same settings, commands and times give the same bytes.
//!
//! # Features
//!
//! Every operation of [`wabakit`], with the state behind it: messages and their statuses, templates, media, groups,
//! calls and call permissions, blocked users, and the settings of phone numbers; accounts, the registration of numbers,
//! webhook subscriptions, and the callback URLs of numbers, accounts and apps; portfolios that share accounts; flows,
//! and access tokens with their permissions; analytics, which count the sandbox's own traffic. Each unknown code of
//! Embedded Signup is exchanged once for an access token. Management operations ignore parameters that they don't know,
//! and the log lists them as `ignored`.
//! What core fills in for its callers (constants and `type` tags) is required in requests, as on the platform.
//! A batch performs its calls one after the other, without files and references between them.
//!
//! Templates have their whole life: a review by [`Review`], updates with their quotas, quality, pacing, pauses, other
//! categories, the archive and deletion, with the webhook of each change. Sample media are checked by their bytes, and
//! can be downloaded from the URLs in responses. The calls of an account in an hour are counted, with the platform's usage
//! headers.
//!
//! # Limits
//!
//! Nothing is refused for reasons that can't be reproduced (policies, experiments). The messaging limit of a new sandbox
//! is unlimited, and once an hour's calls are used up, further calls prolong the wait. Links aren't fetched and the media
//! of messages isn't inspected. Encrypted messages are accepted, but not decrypted and so not delivered. Calls carry no
//! audio. Users get any number of marketing messages, and numbers and templates are rated, and templates are paced, by
//! commands only. The texts of authentication templates are in English in every language. Of Flow JSON, the version and
//! the screens are checked, but not their components; endpoints of flows aren't called, so flows have no metrics.
//! Analytics count days in UTC, and one price list holds for all countries.

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

mod accounts;
mod analytics;
mod batch;
mod callbacks;
mod calls;
mod catalogs;
mod clock;
mod command;
pub mod commands;
mod comments;
mod context;
mod deliveries;
mod faults;
mod flows;
mod groups;
mod health;
mod ids;
mod images;
mod log;
mod marketing;
mod media;
mod messages;
mod numbers;
mod operations;
mod partners;
mod payments;
mod portfolio;
mod quotas;
mod requests;
mod rules;
pub mod scenario;
mod schedule;
mod settings;
mod state;
mod system_users;
mod templates;
mod tokens;
mod users;
mod wire;

use http::{HeaderValue, header};
use serde::{Deserialize, Serialize};
use serde_json::Map;
use wabakit::{GRAPH_VERSION, GraphVersion, Time};

use crate::{
    accounts::Accounts,
    callbacks::Wanted,
    calls::Calls,
    catalogs::Catalogs,
    clock::Clock,
    context::Context,
    deliveries::{Settled, Target},
    flows::Flows,
    groups::Groups,
    marketing::Marketing,
    media::Media,
    messages::Messages,
    numbers::Numbers,
    operations::Response,
    partners::Partners,
    payments::Payments,
    portfolio::Portfolios,
    schedule::Event,
    state::Marks,
    system_users::SystemUsers,
    templates::Templates,
    tokens::Tokens,
    users::Users,
    wire::{
        RawRequest, range,
        route::{self, Caller},
    },
};
pub use crate::{
    callbacks::handshake,
    command::{Command, CommandDescription, Period},
    deliveries::webhook,
    faults::Disturbance,
    log::{Entry, Search, SearchError, What},
    rules::{Basis, Rule, rules},
    settings::{
        Account, App, Enforcement, Number, Portfolio, RateLimit, Reads, Settings, SettingsError, Token, User, Windows,
    },
    templates::{Review, ReviewRule},
};

/// An emulated platform: apps, business portfolios with their WhatsApp Business accounts and phone numbers, and all WhatsApp
/// users.
///
/// Pass requests to [`handle`](Self::handle). Call [`poll`](Self::poll) until there is nothing to send, and report the
/// result of each delivery to [`delivered`](Self::delivered).
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Sandbox {
    clock: Clock,
    /// Time of the host at the last call.
    host: Time,
    context: Context,
    portfolios: Portfolios,
    accounts: Accounts,
    numbers: Numbers,
    users: Users,
    media: Media,
    templates: Templates,
    messages: Messages,
    groups: Groups,
    calls: Calls,
    flows: Flows,
    tokens: Tokens,
    system_users: SystemUsers,
    catalogs: Catalogs,
    partners: Partners,
    marketing: Marketing,
    payments: Payments,
    #[serde(skip)]
    marks: Marks,
}

/// The next thing to do for the sandbox.
#[derive(Debug)]
#[allow(clippy::large_enum_variant)] // Matched at once, never stored.
pub enum Output {
    /// Send this request, and pass the response to [`Sandbox::delivered`].
    Transmit {
        /// ID of the delivery.
        id: u64,
        /// A webhook, or the handshake with the callback URL.
        request: http::Request<Vec<u8>>,
    },
    /// Poll again at this time.
    Wait(Time),
    /// Nothing to do until the next request or command.
    Idle,
}

impl Sandbox {
    /// Creates a platform on which nothing has happened yet. The handshakes with the callback URLs of the apps are the
    /// first deliveries.
    pub fn new(settings: Settings) -> Self {
        let mut context = Context::new(settings);
        let templates = Templates::new(&context.settings, &mut context.ids);
        context.shake_hands();
        Self {
            clock: Clock::default(),
            host: Time::default(),
            portfolios: Portfolios::default(),
            accounts: Accounts::new(&context.settings),
            tokens: Tokens::new(&context),
            users: Users::new(&context.settings, &context.ids),
            context,
            templates,
            numbers: Numbers::default(),
            media: Media::default(),
            messages: Messages::default(),
            groups: Groups::default(),
            calls: Calls::default(),
            flows: Flows::default(),
            system_users: SystemUsers::default(),
            catalogs: Catalogs::default(),
            partners: Partners::default(),
            marketing: Marketing::default(),
            payments: Payments::default(),
            marks: Marks::default(),
        }
    }

    /// Returns the settings of the sandbox.
    pub fn settings(&self) -> &Settings {
        &self.context.settings
    }

    /// Sets the base URL of media URLs and paging links, as in `http://127.0.0.1:8080`.
    pub fn set_base(&mut self, url: &str) {
        self.context.settings.base = Some(url.trim_end_matches('/').to_owned());
    }

    /// Sets the callback URL of the first app, and starts the handshake with it.
    pub fn set_callback(&mut self, url: &str) {
        let Context { settings, deliveries, ids, .. } = &mut self.context;
        if let Some(app) = settings.apps.first_mut() {
            app.callback = Some(url.to_owned());
            deliveries.add_handshake(Target { app: app.id.clone(), url: Some(url.to_owned()) }, ids.number());
        }
    }

    /// The log of requests, commands and deliveries, in order: the newest entries, up to [`Settings::log_bytes`]. Long
    /// texts are shortened.
    pub fn log(&self) -> impl DoubleEndedIterator<Item = &Entry> + ExactSizeIterator {
        self.context.log.entries()
    }

    /// Searches the log, in the language of [`Search`]. Returns the matching entries after the number `after`, in order,
    /// at most `limit`. If the first entry of [`log`](Self::log) has a number above `after + 1`, entries in between were
    /// removed.
    pub fn search(&self, search: &str, after: u64, limit: usize) -> Result<Vec<&Entry>, SearchError> {
        let search = Search::parse(search)?;
        Ok(self.context.log.after(after).filter(|entry| search.matches(entry)).take(limit).collect())
    }

    /// Returns the handshake that must be made before a request is handled, if the request sets a callback URL. Pass its
    /// response to [`handle_after`](Self::handle_after).
    pub fn handshake(&self, request: &http::Request<Vec<u8>>) -> Option<http::Request<Vec<u8>>> {
        let raw = RawRequest::read(request);
        let caller = route::authenticate(&raw, &self.tokens, &self.context.settings).ok()?;
        let request = self.admit(&raw, &caller, &mut Map::new()).ok()?;
        Wanted::of(&request).map(|wanted| wanted.handshake(&self.challenge(wanted.url)))
    }

    /// Handles a request. Returns its response. Callback URLs in the request are refused, because nothing answered their
    /// [`handshake`](Self::handshake).
    pub fn handle(&mut self, request: &http::Request<Vec<u8>>, now: Time) -> http::Response<Vec<u8>> {
        self.handle_after(None, request, now)
    }

    /// Handles a request after the response to its [`handshake`](Self::handshake); `None` if there was no response.
    pub fn handle_after(
        &mut self,
        handshake: Option<&http::Response<Vec<u8>>>,
        request: &http::Request<Vec<u8>>,
        now: Time,
    ) -> http::Response<Vec<u8>> {
        self.start(now);
        if *request.method() == http::Method::OPTIONS {
            return with_cors(http::Response::default());
        }
        let trace = self.context.ids.trace();
        let raw = RawRequest::read(request);
        let mut about = Map::new();
        about.insert("method".into(), raw.method.as_str().into());
        about.insert("path".into(), raw.path.clone().into());
        self.context.usage = None;
        let outcome = self.perform(&raw, handshake, &mut about);
        let outcome = outcome.and_then(|response| range::select(raw.header("range"), response));
        about.insert("trace".into(), trace.clone().into());
        let is_partial = matches!(outcome, Ok(Response::Partial(_)));
        let (status, mime, body, what, range) = match outcome {
            Ok(Response::Json(body) | Response::Partial(body)) => {
                let text = body.to_string();
                about.insert("answer".into(), self.without_secrets(body, &text, &about));
                let status = if is_partial { 206 } else { 200 };
                (status, "application/json; charset=UTF-8".to_owned(), text.into_bytes(), What::Accepted, None)
            }
            Ok(Response::File { mime, bytes }) => (200, mime, bytes, What::Accepted, None),
            Ok(Response::Part { mime, bytes, range }) => (206, mime, bytes, What::Accepted, Some(range)),
            Err(refusal) => {
                about.insert("error".into(), refusal.to_json(&trace));
                about.insert("rule".into(), refusal.rule().into());
                let (status, mime, body) = (refusal.status(), refusal.mime().to_owned(), refusal.body(&trace));
                (status, mime, body, What::Refused, refusal.range())
            }
        };
        about.insert("status".into(), status.into());
        self.context.record(what, about);
        let mut response = http::Response::new(body);
        *response.status_mut() = http::StatusCode::from_u16(status).unwrap_or_default();
        let version = GraphVersion::serving(raw.version.as_deref().unwrap_or(GRAPH_VERSION), self.context.now);
        let usage = self.context.usage.take();
        let usage = usage.iter().map(|(name, value)| (*name, value.as_str()));
        let headers = [
            (header::CONTENT_TYPE.as_str(), mime.as_str()),
            ("facebook-api-version", version),
            ("x-fb-trace-id", &trace),
            ("x-fb-request-id", &trace),
        ];
        let range = range.as_deref().map(|range| (header::CONTENT_RANGE.as_str(), range));
        for (name, value) in headers.into_iter().chain(usage).chain(range) {
            if let (Ok(name), Ok(value)) = (http::HeaderName::try_from(name), HeaderValue::from_str(value)) {
                response.headers_mut().insert(name, value);
            }
        }
        if let Some(effect) = self.context.effect.take() {
            let account = self.context.settings.accounts.first().map_or("", |account| &account.id);
            effect.disturb(&mut response, account);
        }
        with_cors(response)
    }

    /// Returns the next delivery in order of time, or the time of the next poll.
    ///
    /// Deliveries are independent of each other: many may be under way before the first is reported.
    pub fn poll(&mut self, now: Time) -> Output {
        self.start(now);
        while let Some(id) = self.context.deliveries.overdue(self.context.now) {
            self.delivered(id, None, now);
        }
        let Context { now, settings, schedule, deliveries, .. } = &mut self.context;
        if let Some((id, request)) = deliveries.attempt(*now, settings) {
            return Output::Transmit { id, request };
        }
        let next = schedule.next().into_iter().chain(deliveries.next()).min();
        next.and_then(|next| self.clock.host_at(next)).map_or(Output::Idle, Output::Wait)
    }

    /// Reports the response to a delivery from [`poll`](Self::poll); `None` if there was no response. A report after the
    /// timeout of 20 seconds changes nothing.
    ///
    /// A webhook needs status 200, and is retried with growing waits for seven days. A handshake needs its challenge as
    /// the body; otherwise the log records the failure, and webhooks are delivered nevertheless.
    pub fn delivered(&mut self, id: u64, response: Option<&http::Response<Vec<u8>>>, now: Time) {
        self.host = now;
        self.context.now = self.clock.at(now);
        self.settle(id, response.map(|response| (response.status().as_u16(), response.body().as_slice())));
        self.start(now);
    }

    /// Ends an attempt at a delivery with the status and the body of its response, if there was one.
    pub(crate) fn settle(&mut self, id: u64, response: Option<(u16, &[u8])>) {
        if let Some(Settled { what, about, body }) = self.context.deliveries.settle(id, response, self.context.now) {
            self.context.record_webhook(what, &about, body);
        }
    }

    /// Begins a call at a time of the host. A clock that is being moved goes on, unless something has to be delivered first.
    pub(crate) fn start(&mut self, host: Time) {
        self.host = host;
        loop {
            self.advance(self.clock.at(host));
            let Context { now, schedule, deliveries, .. } = &self.context;
            let next = schedule.next().into_iter().chain(deliveries.next()).min();
            if deliveries.is_busy(*now) || !self.clock.step(next, host) {
                return;
            }
        }
    }

    /// Moves the clock to a time of the sandbox, and applies the events that are due, each at its own time.
    fn advance(&mut self, now: Time) {
        if !self.context.caller.token.is_empty() {
            self.context.caller = Caller::of(&self.context.settings);
        }
        while let Some((at, event)) = self.context.schedule.take_due(now) {
            self.context.now = at;
            let Self {
                context, accounts, numbers, users, templates, messages, groups, calls, partners, marketing, ..
            } = self;
            match event {
                Event::Ban(event) => accounts.apply_ban(&event, context),
                Event::MessagingLimit(event) => context.raise_messaging_limit(&event, numbers),
                Event::Throughput(event) => numbers.end_upgrade(&event, context),
                Event::Status(event) => messages.apply(&event, users, numbers, context),
                Event::Template(event) => templates.apply(&event, messages, users, context),
                Event::Badge(event) => numbers.apply(&event, &context.settings),
                Event::Name(event) => numbers.approve_name(&event, context),
                Event::Group(event) => groups.apply(event, users, context),
                Event::Call(event) => calls.apply(&event, users, numbers, context),
                Event::Migration(event) => partners.migrations.apply(event, &mut partners.solutions, accounts, context),
                Event::Verification(event) => partners.verifications.apply(&event, context),
                Event::Marketing(event) => marketing.apply(&event, context),
                Event::Gathered(target) => context.deliver_gathered(target),
            }
        }
        self.context.now = now;
    }
}

/// Adds the headers that let web pages of any origin send requests, as on the platform.
fn with_cors(mut response: http::Response<Vec<u8>>) -> http::Response<Vec<u8>> {
    let headers = response.headers_mut();
    headers.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
    headers.insert(header::ACCESS_CONTROL_ALLOW_METHODS, HeaderValue::from_static("GET, POST, DELETE, OPTIONS"));
    let allowed = HeaderValue::from_static("*, authorization");
    headers.insert(header::ACCESS_CONTROL_ALLOW_HEADERS, allowed);
    let exposed = HeaderValue::from_static(
        "facebook-api-version, x-app-usage, x-business-use-case-usage, x-fb-request-id, x-fb-trace-id",
    );
    headers.insert(header::ACCESS_CONTROL_EXPOSE_HEADERS, exposed);
    response
}

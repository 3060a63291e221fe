//! An emulator of the WhatsApp Business Platform without I/O: it takes requests, returns responses and webhooks, and
//! gets the time as an argument.
//!
//! Requests are read by the same descriptions of operations that [`wabakit`] builds them with. What the platform
//! refuses is refused with the platform's error codes, and the log names the [`Rule`] that a request broke. Webhooks are signed, and are retried until they are answered
//! with status 200.
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
//! ```
//!
//! # Features
//!
//! Every operation of [`wabakit`], with the state behind it: messages and their statuses, templates, media, groups,
//! calls and call permissions, blocked users, and the settings of phone numbers; accounts, the registration of numbers,
//! webhook subscriptions, and the callback URLs of numbers, accounts and apps; portfolios that share accounts; flows,
//! and access tokens with their permissions; analytics, which count the sandbox's own traffic. Each unknown code of
//! Embedded Signup is exchanged once for an access token. Management operations ignore parameters that they don't know,
//! and the log lists them as `ignored`. [`Sandbox::inbound`], [`Sandbox::join`], [`Sandbox::leave`], [`Sandbox::call`]
//! and [`Sandbox::hang_up`] act as a WhatsApp user; users read messages at once by default, and accept calls after three
//! seconds. [`Sandbox::set_number`] and [`Sandbox::set_health`] set what the platform reports of numbers and of the health
//! of accounts. What core fills in for its callers (constants and `type` tags) is required in requests, as on the platform.
//! A batch performs its calls one after the other, without files and references between them.
//!
//! Templates have their whole life: a review by [`Review`], updates with their quotas, quality, pacing, pauses, other
//! categories, the archive and deletion, with the webhook of each change. Sample media are checked by their bytes, and
//! can be downloaded from the URLs in responses. [`Sandbox::review`] and [`Sandbox::template`] act as the platform.
//!
//! Accounts, portfolios, numbers, users, messages and tokens have the states of the platform, which commands set:
//! restrictions and bans, messaging limits, quality, reviews of names, upgrades of the throughput, opt-outs and blocked
//! numbers, statuses of messages, expired and revoked tokens. Each refuses what the platform refuses, and sends its
//! webhooks. The calls of an account in an hour are counted, with the platform's usage headers.
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
use serde_json::{Map, Value};
use wabakit::{Error, File, GRAPH_VERSION, GraphVersion, Op, RateLimitClass, RawCall, Time};

use crate::{
    accounts::Accounts,
    callbacks::Wanted,
    calls::Calls,
    catalogs::Catalogs,
    clock::Clock,
    context::Context,
    deliveries::{Settled, Target},
    faults::Subject,
    flows::Flows,
    groups::Groups,
    marketing::Marketing,
    media::Media,
    messages::Messages,
    numbers::Numbers,
    operations::{Outcome, Request, Response},
    partners::Partners,
    payments::Payments,
    portfolio::Portfolios,
    quotas::Quota,
    schedule::Event,
    state::Marks,
    system_users::SystemUsers,
    templates::Templates,
    tokens::Tokens,
    users::Users,
    wire::{
        RawRequest, Refusal, range, refusal, required,
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
    settings::{Account, App, Enforcement, Number, Portfolio, Reads, Settings, SettingsError, Token, User, Windows},
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

/// Areas whose operations require a registered number.
const REGISTERED: [&str; 4] = ["messages", "marketing_messages", "calls", "groups"];

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
        let (status, mime, body, what, range) = match outcome {
            Ok(Response::Json(ref body) | Response::Partial(ref body)) => {
                let status = if matches!(outcome, Ok(Response::Partial(_))) { 206 } else { 200 };
                let body = body.to_string();
                about.insert("answer".into(), self.without_secrets(&body, &about));
                (status, "application/json; charset=UTF-8".to_owned(), body.into_bytes(), What::Accepted, None)
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

    /// Reads a request, checks it, and performs its operation. `about` is what the log holds of the request.
    fn perform(
        &mut self,
        raw: &RawRequest<'_>,
        handshake: Option<&http::Response<Vec<u8>>>,
        about: &mut Map<String, Value>,
    ) -> Outcome {
        if let Some(page) = self.flows.page(raw, &self.context) {
            return page;
        }
        if let Some(page) = self.payments.page(raw) {
            return page;
        }
        if let Some(image) = images::serve(raw, &self.numbers, &self.media) {
            return image;
        }
        let caller = route::authenticate(raw, &self.tokens, &self.context.settings)?;
        self.context.caller = caller.clone();
        if batch::is_batch(raw) {
            return self.perform_batch(raw);
        }
        let request = self.admit(raw, &caller, about)?;
        let now = self.context.now;
        self.context.effect = self.context.faults.strike(&Subject::call(&request, &caller), now);
        if let Some(effect) = &self.context.effect {
            about.insert("fault".into(), serde_json::to_value(effect).unwrap_or_default());
            effect.check()?;
        }
        self.count_call(&request)?;
        if REGISTERED.contains(&request.op.area()) {
            self.numbers.check_usable(request.number(), &self.context)?;
            self.accounts.check_not_banned(self.context.settings.waba_of(request.number()))?;
        }
        if let Some(wanted) = Wanted::of(&request) {
            self.check_handshake(wanted.url, handshake)?;
        }
        match (raw.edge, operations::handler(request.op.name)?(self, &request)?) {
            (Some(edge), Response::Json(object)) => Ok(Response::Json(object.get(edge).cloned().unwrap_or_default())),
            (_, response) => Ok(response),
        }
    }

    /// Reads a request, unless the token of its sender doesn't permit it.
    fn admit(&self, raw: &RawRequest<'_>, caller: &Caller, about: &mut Map<String, Value>) -> Result<Request, Refusal> {
        self.tokens.check(caller, &self.context)?;
        let request = self.read(raw, caller, about)?;
        let token = self.tokens.permits(&request, caller, &self.context)?;
        if let (Some(token), Some(account)) = (token, self.account_of(&request)) {
            if !token.sees(account, &self.context.settings) {
                return Err(Refusal::object(raw.method, account));
            }
            let is_assigned = |user| !self.system_users.is_employee(user) || self.accounts.has_user(account, user);
            if !token.reaches(account) || !token.user().is_none_or(is_assigned) {
                return Err(Refusal::forbidden(
                    rules::tokens::ACCESS,
                    "You do not have access to this WhatsApp Business account.",
                ));
            }
        }
        Ok(request)
    }

    /// Counts a request for the quota of its account or of the app, or refuses it.
    fn count_call(&mut self, request: &Request) -> Result<(), Refusal> {
        let quota = match (request.op.endpoint.rate_limit, self.account_of(request)) {
            _ if self.context.settings.limits == Enforcement::Off => return Ok(()),
            (RateLimitClass::Management, Some(account)) => {
                let numbers = self.context.settings.account(account).map(|account| account.numbers.as_slice());
                let mut numbers = numbers.unwrap_or_default().iter();
                let is_active = numbers.any(|number| self.numbers.is_registered(&number.id));
                Quota::Management { account: account.to_owned(), is_active }
            }
            (RateLimitClass::Credit, _) => Quota::Credit { app: self.context.caller.app.clone() },
            _ => return Ok(()),
        };
        let (counted, usage) = self.context.quotas.count(&quota, self.context.now);
        self.context.usage = usage;
        counted
    }

    /// The ID of the account that a request is about, or that has the number, profile, flow or template.
    fn account_of<'r>(&'r self, request: &'r Request) -> Option<&'r str> {
        let id = |name: &str| Some(request.text(name)).filter(|id| !id.is_empty());
        let account = id("waba_id").or_else(|| id("account_id"));
        let profile = || numbers::owner_of_profile(id("business_profile_id")?, &self.context);
        let number = || id("phone_number_id").or_else(profile);
        account
            .or_else(|| number().map(|number| self.context.settings.waba_of(number)))
            .or_else(|| self.flows.account_of(id("flow_id")?))
            .or_else(|| self.templates.account_of(id("template_id")?))
    }

    /// Records the handshake with a callback URL, and refuses the URL if nothing answered with the challenge.
    fn check_handshake(&mut self, url: &str, response: Option<&http::Response<Vec<u8>>>) -> Result<(), Refusal> {
        let challenge = self.challenge(url);
        let status = response.map(|response| response.status().as_u16());
        let matches = response.is_some_and(|response| response.body() == challenge.as_bytes());
        let done = status == Some(200) && matches;
        let about = [("handshake".to_owned(), Value::from(url)), ("status".to_owned(), status.into())];
        self.context.record(if done { What::Delivered } else { What::GivenUp }, Map::from_iter(about));
        let got = status.map_or_else(|| "no response".to_owned(), |status| format!("HTTP status code = {status}"));
        let details = format!("Callback verification failed: {got}, or the challenge was not returned.");
        if done { Ok(()) } else { Err(Refusal::new(rules::webhooks::HANDSHAKE, 2200, details)) }
    }

    /// Challenge of the handshake with a callback URL that a request sets.
    fn challenge(&self, url: &str) -> String {
        self.context.ids.of(url).to_string()
    }

    fn read(&self, raw: &RawRequest<'_>, caller: &Caller, about: &mut Map<String, Value>) -> Result<Request, Refusal> {
        if let Some((op, params)) = route::download(raw) {
            about.insert("op".into(), op.name.into());
            let (file, more_files) = (vec![], vec![]);
            return Ok(Request { op, params, file, more_files, version: raw.major(), address: raw.address() });
        }
        let (op, mut holes) = route::find(raw, |hole, id| self.exists(hole, id))?;
        // The word `app` stands for the app of the token.
        for (_, id) in holes.iter_mut().filter(|(hole, id)| *hole == "app_id" && id == "app") {
            id.clone_from(&caller.app);
        }
        about.insert("op".into(), op.name.into());
        let received = route::receive(op, raw, holes)?;
        about.insert("params".into(), route::without_secrets(op, &received.params).into());
        if let Some(Value::String(id)) = received.params.get("phone_number_id") {
            about.insert("display_phone_number".into(), self.context.settings.digits(id).into());
        }
        let ignored = received.ignored;
        if !ignored.is_empty() {
            about.insert("ignored".into(), ignored.clone().into());
        }
        if let Some(path) = required::missing(op, &received.params) {
            return Err(templates::for_users(op, refusal::of_missing(op, &path)));
        }
        self.templates.check_definition(op, &received.params, &ignored)?;
        let file = received.file.as_deref().map(File::Held);
        let mut params = received.params;
        // Clients read any fields, and the platform's defaults aren't core's.
        let reads = op.endpoint.method == wabakit::Method::GET;
        let fields = if reads { params.remove("fields") } else { None };
        if let Some(fields @ Value::String(_)) = params.get_mut("fields") {
            *fields = route::words(fields.as_str().unwrap_or_default());
        }
        let mut call = RawCall { params: params.into(), file, ..RawCall::default() };
        op.check(&mut call).map_err(|error| match error {
            Error::Validation(error) => {
                templates::for_users(op, refusal::of_check(op, &error.path, &error.wanted, &error.got))
            }
            other => Refusal::parameter(rules::graph::PARAMETERS, other.to_string()),
        })?;
        let mut params: Map<String, Value> = call.params.into();
        if reads {
            params.remove("fields");
        }
        let fields = raw.edge.map(Value::from).or(fields);
        params.extend(fields.map(|fields| ("fields".to_owned(), fields)));
        let (file, more_files) = (received.file.unwrap_or_default(), received.more_files);
        Ok(Request { op, params, file, more_files, version: raw.major(), address: raw.address() })
    }

    /// Returns true if an object with this ID exists for a hole of an operation's path.
    fn exists(&self, hole: &str, id: &str) -> bool {
        let settings = &self.context.settings;
        match hole {
            "phone_number_id" => settings.number(id).is_some(),
            "waba_id" | "account_id" => self.accounts.has(id),
            "business_id" => settings.portfolio(id).is_some(),
            "app_id" => settings.app(id).is_some() || id == "app",
            "template_id" => self.templates.has(id),
            "template_group_id" => self.templates.has_group(id),
            "media_id" => self.media.has(id, self.context.now),
            "upload_id" => self.media.has_upload(id),
            "group_id" => self.groups.has(id),
            "flow_id" => self.flows.has(id),
            "system_user_id" => self.system_users.has(id),
            "user_id" => self.tokens.has_user(id) || self.system_users.has(id),
            "business_profile_id" => numbers::owner_of_profile(id, &self.context).is_some(),
            "bot_id" => numbers::has_id("bot", id, &self.context),
            "account_number_id" => numbers::has_id("account number", id, &self.context),
            "message_history_id" => self.messages.has_history(id),
            "credit_line_id" => {
                settings.portfolios.iter().any(|owner| partners::credit_line_id(&owner.id, &self.context.ids) == id)
            }
            "allocation_config_id" => self.partners.credit.has_allocation(id),
            "solution_id" => self.partners.solutions.has(id),
            "migration_intent_id" => self.partners.migrations.has_intent(id),
            "payment_migration_id" => self.partners.migrations.has_payment(id),
            "preverified_number_id" => self.partners.preverified.has(id, self.context.now),
            "mobility_intent_id" => self.partners.mobility_intents.has(id),
            "dataset_id" => self.marketing.has_dataset(id),
            _ => true,
        }
    }

    /// A response's body for the log, without its secrets. Paging links contain the access token of the request.
    fn without_secrets(&self, body: &str, about: &Map<String, Value>) -> Value {
        let token = &self.context.caller.token;
        let body = if token.is_empty() { body.to_owned() } else { body.replace(token.as_str(), "[redacted]") };
        let mut body: Value = serde_json::from_str(&body).unwrap_or_default();
        let op = about.get("op").and_then(Value::as_str).and_then(|op| Op::find(op).ok());
        for path in op.map(|op| op.endpoint.secrets).unwrap_or_default() {
            redact(&mut body, &path.split('.').collect::<Vec<_>>());
        }
        body
    }
}

/// Redacts the values at a path, also in the items of lists.
fn redact(value: &mut Value, path: &[&str]) {
    match (value, path) {
        (Value::Array(items), path) => items.iter_mut().for_each(|item| redact(item, path)),
        (secret, []) => *secret = "[redacted]".into(),
        (Value::Object(object), [key, rest @ ..]) => {
            if let Some(value) = object.get_mut(*key) {
                redact(value, rest);
            }
        }
        _ => {}
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

//! One delivery: its content and its attempts.

use std::{sync::Arc, time::Duration};

use http::{HeaderValue, Method, Request, header};
use serde::{Deserialize, Serialize};
use wabakit::Time;

use super::{
    Target,
    commands::{DeliveryAttempt, DeliveryState},
};
use crate::{Settings, What, callbacks::handshake, rules::RuleId, wire::hmac};

/// Maximum duration of an attempt.
const TIMEOUT: Duration = Duration::from_secs(20);
/// Period in which a webhook is retried. Rule: `rules::webhooks::RETRIES`.
const RETRY_PERIOD: Duration = Duration::from_secs(7 * 24 * 60 * 60);
/// The longest wait between two attempts. Rule: `rules::webhooks::BACKOFF`.
const MAX_BACKOFF: Duration = Duration::from_secs(6 * 60 * 60);

/// A webhook or a handshake.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Delivery {
    content: Content,
    pub(super) state: State,
    attempts: Vec<Attempt>,
    /// Number of the attempts before the delivery was repeated by a command.
    earlier: usize,
}

/// Content of a delivery.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) enum Content {
    Handshake {
        target: Target,
        challenge: String,
    },
    /// The log shares the body.
    Webhook {
        target: Target,
        body: Arc<str>,
        signature: Signature,
        /// ID of the rule by which the message failed that the webhook reports.
        rule: Option<RuleId>,
    },
}

/// Signature of a webhook.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Signature {
    /// By the app secret.
    App,
    /// By the app secret before its rotation.
    Old,
    /// By another secret.
    Wrong,
    /// None: the header is missing.
    Missing,
}

/// State of a delivery.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum State {
    /// Waiting for an attempt at this time.
    Waiting(Time),
    /// Waiting for the response to an attempt, until this time.
    InFlight(Time),
    /// Taken by a command, and waiting for the answer until this time.
    Taken(Time),
    /// Answered with status 200, or with the challenge.
    Delivered,
    /// Failed for the last time.
    GivenUp,
}

/// An attempt at a delivery, and its response.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Attempt {
    at: Time,
    /// Duration until the response or the timeout.
    took: Option<Duration>,
    status: Option<u16>,
}

/// The details of an attempt in the log. The keys are in alphabetical order, as in all objects.
#[derive(Serialize)]
pub(crate) struct LoggedAttempt {
    attempt: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    handshake: Option<String>,
    id: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    rule: Option<RuleId>,
    status: Option<u16>,
    took_ms: Option<u64>,
    /// Callback URL of a webhook, if it has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<Option<String>>,
}

impl Delivery {
    pub(super) fn new(content: Content, due: Time) -> Self {
        Self { content, state: State::Waiting(due), attempts: vec![], earlier: 0 }
    }

    /// Callback URL, if there is one.
    pub(super) fn url(&self) -> Option<&str> {
        match &self.content {
            Content::Handshake { target, .. } | Content::Webhook { target, .. } => target.url.as_deref(),
        }
    }

    /// Number of attempts since the delivery was added or repeated.
    pub(super) fn tries(&self) -> usize {
        self.attempts.len().saturating_sub(self.earlier)
    }

    /// Starts an attempt. Returns the time of its timeout.
    pub(super) fn start(&mut self, now: Time) -> Time {
        self.attempts.push(Attempt { at: now, took: None, status: None });
        now + TIMEOUT
    }

    /// Begins anew, as if there had been no attempts.
    pub(super) fn renew(&mut self) {
        self.earlier = self.attempts.len();
    }

    /// Ends an attempt with the status and the body of its response, if there was one.
    pub(super) fn end(&mut self, response: Option<(u16, &[u8])>, now: Time) -> What {
        let status = response.map(|(status, _)| status);
        if let Some(attempt) = self.attempts.last_mut() {
            attempt.took = Some(now.since(attempt.at));
            attempt.status = status;
        }
        let (done, last) = match &self.content {
            Content::Handshake { challenge, .. } => (response == Some((200, challenge.as_bytes())), response.is_some()),
            Content::Webhook { .. } => (status == Some(200), false),
        };
        let doublings = u32::try_from(self.tries().saturating_sub(1)).unwrap_or(u32::MAX);
        let backoff = Duration::from_secs(1_u64.checked_shl(doublings).unwrap_or(u64::MAX)).min(MAX_BACKOFF);
        let due = now + backoff;
        let began = self.attempts.get(self.earlier).map_or(now, |first| first.at);
        let (state, what) = match () {
            () if done => (State::Delivered, What::Delivered),
            () if last || due.since(began) > RETRY_PERIOD => (State::GivenUp, What::GivenUp),
            () => (State::Waiting(due), What::Undelivered),
        };
        self.state = state;
        what
    }

    /// The request of an attempt.
    pub(super) fn request(&self, settings: &Settings) -> Request<Vec<u8>> {
        let url = self.url().unwrap_or("/");
        match &self.content {
            Content::Handshake { target, challenge } => {
                handshake(url, settings.app(&target.app).map_or("", |app| &app.verify_token), challenge)
            }
            Content::Webhook { target, body, signature, .. } => {
                let app = settings.app(&target.app);
                let secret = match signature {
                    Signature::App => app.map(|app| app.secret.as_str()),
                    Signature::Old => app.and_then(|app| app.previous_secret.as_deref()).or(Some("an older secret")),
                    Signature::Wrong => Some("another secret"),
                    Signature::Missing => None,
                };
                post(url, body.as_bytes(), secret)
            }
        }
    }

    /// Describes the delivery for a list.
    pub(super) fn describe(&self, id: u64) -> DeliveryState {
        let (state, due) = match self.state {
            State::Waiting(due) => ("waiting", Some(due)),
            State::InFlight(timeout) | State::Taken(timeout) => ("in_flight", Some(timeout)),
            State::Delivered => ("delivered", None),
            State::GivenUp => ("given_up", None),
        };
        let body = match &self.content {
            Content::Handshake { .. } => None,
            Content::Webhook { body, .. } => Some(body.to_string()),
        };
        DeliveryState {
            id,
            state: state.to_owned(),
            url: self.url().map(str::to_owned),
            body,
            due: due.map(|due| due.0),
            attempts: self.attempts.iter().map(Attempt::describe).collect(),
        }
    }

    /// Returns the details of the last attempt for the log, and the body of a webhook.
    pub(super) fn to_log(&self, id: u64) -> (LoggedAttempt, Option<Arc<str>>) {
        let last = self.attempts.last();
        let url = self.url().map(str::to_owned);
        let (handshake, url, rule, body) = match &self.content {
            Content::Handshake { .. } => (url, None, None, None),
            Content::Webhook { body, rule, .. } => (None, Some(url), rule.clone(), Some(Arc::clone(body))),
        };
        let attempt = LoggedAttempt {
            attempt: self.attempts.len(),
            handshake,
            id,
            rule,
            status: last.and_then(|attempt| attempt.status),
            took_ms: last.and_then(Attempt::took_ms),
            url,
        };
        (attempt, body)
    }
}

impl Attempt {
    fn describe(&self) -> DeliveryAttempt {
        DeliveryAttempt { at: self.at.0, status: self.status.map(u32::from), took_ms: self.took_ms() }
    }

    /// Duration in milliseconds.
    fn took_ms(&self) -> Option<u64> {
        self.took.map(|took| u64::try_from(took.as_millis()).unwrap_or(u64::MAX))
    }
}

/// Returns the request that delivers a webhook to a callback URL, signed with an app secret as the platform does it.
pub fn webhook(url: &str, body: &[u8], app_secret: &str) -> Request<Vec<u8>> {
    post(url, body, Some(app_secret))
}

fn post(url: &str, body: &[u8], secret: Option<&str>) -> Request<Vec<u8>> {
    let request = Request::builder()
        .method(Method::POST)
        .uri(url)
        .header(header::CONTENT_TYPE, HeaderValue::from_static("application/json"))
        .header(header::USER_AGENT, HeaderValue::from_static("facebookexternalua"));
    let request = match secret {
        Some(secret) => request.header("x-hub-signature-256", format!("sha256={}", hmac(secret, body))),
        None => request,
    };
    request.body(body.to_vec()).unwrap_or_default()
}

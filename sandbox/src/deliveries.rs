//! Deliveries to the callback URL: webhooks and the handshake, each retried until it is answered.

use std::{
    collections::{BTreeMap, BTreeSet},
    time::Duration,
};

use http::{Method, Request, Response};
use serde_json::{Map, Value};
use wabakit::Time;

use crate::{Settings, What, callbacks::handshake, log::readable, wire::hmac};

/// Maximum duration of an attempt.
const TIMEOUT: Duration = Duration::from_secs(20);
/// Period in which a webhook is retried. Rule: `rules::webhooks::RETRIES`.
const RETRY_PERIOD: Duration = Duration::from_secs(7 * 24 * 60 * 60);
/// The longest wait between two attempts. Rule: `rules::webhooks::BACKOFF`.
const MAX_BACKOFF: Duration = Duration::from_secs(6 * 60 * 60);

/// The deliveries that aren't settled, by ID.
#[derive(Debug, Default)]
pub(crate) struct Deliveries {
    pending: BTreeMap<u64, Delivery>,
    given_up: BTreeSet<u64>,
    count: u64,
}

#[derive(Debug)]
struct Delivery {
    content: Content,
    /// Time of the first attempt.
    first: Option<Time>,
    /// Time of the next attempt; during an attempt, the time of its timeout.
    due: Time,
    in_flight: bool,
    attempts: u32,
}

#[derive(Debug)]
enum Content {
    Handshake { url: String, challenge: String },
    Webhook { url: String, body: Vec<u8> },
}

impl Deliveries {
    /// Adds the handshake with a callback URL, which is due at once.
    pub(crate) fn add_handshake(&mut self, url: &str, challenge: String) {
        self.add(Content::Handshake { url: url.to_owned(), challenge }, Time::default());
    }

    /// Adds a webhook to a callback URL. Returns the ID of its delivery.
    pub(crate) fn add_webhook(&mut self, url: String, body: Vec<u8>, due: Time) -> u64 {
        self.add(Content::Webhook { url, body }, due)
    }

    fn add(&mut self, content: Content, due: Time) -> u64 {
        self.count = self.count.saturating_add(1);
        self.pending.insert(self.count, Delivery { content, first: None, due, in_flight: false, attempts: 0 });
        self.count
    }

    /// State of a delivery, as in the message history.
    pub(crate) fn state(&self, id: u64) -> &'static str {
        match self.pending.get(&id) {
            Some(delivery) if delivery.attempts == 0 || delivery.in_flight && delivery.attempts == 1 => "PENDING",
            Some(_) => "RETRYING",
            None if self.given_up.contains(&id) => "FAILED",
            None => "DELIVERED",
        }
    }

    /// The deliveries whose attempt has timed out.
    pub(crate) fn overdue(&self, now: Time) -> Vec<u64> {
        let overdue = self.pending.iter().filter(|(_, delivery)| delivery.in_flight && delivery.due <= now);
        overdue.map(|(id, _)| *id).collect()
    }

    /// Starts an attempt at the first delivery that is due. Returns its ID and its request.
    pub(crate) fn attempt(&mut self, now: Time, settings: &Settings) -> Option<(u64, Request<Vec<u8>>)> {
        let due = |delivery: &Delivery| !delivery.in_flight && delivery.due <= now;
        let (id, delivery) = self.pending.iter_mut().find(|(_, delivery)| due(delivery))?;
        delivery.first.get_or_insert(now);
        delivery.in_flight = true;
        delivery.due = now + TIMEOUT;
        delivery.attempts = delivery.attempts.saturating_add(1);
        let request = match &delivery.content {
            Content::Handshake { url, challenge } => handshake(url, &settings.verify_token, challenge),
            Content::Webhook { url, body } => webhook(url, body, &settings.app_secret),
        };
        Some((*id, request))
    }

    /// Time at which a delivery is due next, or times out.
    pub(crate) fn next(&self) -> Option<Time> {
        self.pending.values().map(|delivery| delivery.due).min()
    }

    /// Ends an attempt with its response, if there was one. Returns what the log holds of it, unless there is no such
    /// attempt.
    pub(crate) fn settle(
        &mut self,
        id: u64,
        response: Option<&Response<Vec<u8>>>,
        now: Time,
    ) -> Option<(What, Map<String, Value>)> {
        let mut delivery = self.pending.remove(&id)?;
        let status = response.map(|response| response.status().as_u16());
        let mut about = Map::from_iter([
            ("id".to_owned(), id.into()),
            ("attempt".to_owned(), delivery.attempts.into()),
            ("status".to_owned(), status.into()),
        ]);
        let (done, last) = match &delivery.content {
            Content::Handshake { url, challenge } => {
                about.insert("handshake".into(), url.clone().into());
                let matches = response.is_some_and(|response| response.body() == challenge.as_bytes());
                (status == Some(200) && matches, response.is_some())
            }
            Content::Webhook { url, body } => {
                about.insert("url".into(), url.clone().into());
                about.insert("body".into(), readable(body));
                (status == Some(200), false)
            }
        };
        let backoff = Duration::from_secs(1_u64.checked_shl(delivery.attempts.saturating_sub(1)).unwrap_or(u64::MAX));
        delivery.due = now + backoff.min(MAX_BACKOFF);
        delivery.in_flight = false;
        let what = match () {
            () if done => What::Delivered,
            () if last || delivery.first.is_some_and(|first| delivery.due.since(first) > RETRY_PERIOD) => What::GivenUp,
            () => What::Undelivered,
        };
        match what {
            What::Undelivered => {
                self.pending.insert(id, delivery);
            }
            What::GivenUp => {
                self.given_up.insert(id);
            }
            _ => {}
        }
        Some((what, about))
    }
}

/// Returns the request that delivers a webhook to a callback URL, signed with an app secret as the platform does it.
pub fn webhook(url: &str, body: &[u8], app_secret: &str) -> Request<Vec<u8>> {
    Request::builder()
        .method(Method::POST)
        .uri(url)
        .header("content-type", "application/json")
        .header("user-agent", "facebookexternalua")
        .header("x-hub-signature-256", format!("sha256={}", hmac(app_secret, body)))
        .body(body.to_vec())
        .unwrap_or_default()
}

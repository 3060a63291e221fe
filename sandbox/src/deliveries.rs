//! Deliveries, until each is answered: the handshake with a callback, and webhooks.

use std::{
    collections::{BTreeMap, BTreeSet},
    time::Duration,
};

use http::{Method, Request, Response};
use serde_json::{Map, Value};
use wabakit::Time;

use crate::{Sandbox, Settings, What, wire::hmac};

/// How long a delivery may take.
const PATIENCE: Duration = Duration::from_secs(20);
/// For how long a webhook is delivered again.
const LIFE: Duration = Duration::from_secs(7 * 24 * 60 * 60);
/// The longest wait between two attempts.
const LONGEST: Duration = Duration::from_secs(6 * 60 * 60);

#[derive(Debug, Default)]
pub(crate) struct Deliveries {
    waiting: BTreeMap<u64, Delivery>,
    /// Those that never came to anything.
    given_up: BTreeSet<u64>,
    count: u64,
}

#[derive(Debug)]
struct Delivery {
    content: Content,
    /// When it was delivered first.
    first: Option<Time>,
    /// When to deliver it; while it is on its way, when it is overdue.
    due: Time,
    on_its_way: bool,
    attempts: u32,
}

#[derive(Debug)]
enum Content {
    Handshake { url: String, challenge: String },
    Webhook(Vec<u8>),
}

impl Deliveries {
    fn add(&mut self, content: Content, due: Time) -> u64 {
        self.count = self.count.saturating_add(1);
        self.waiting.insert(self.count, Delivery { content, first: None, due, on_its_way: false, attempts: 0 });
        self.count
    }

    /// What became of one, in the words of the message history.
    pub(crate) fn state(&self, id: u64) -> &'static str {
        match self.waiting.get(&id) {
            Some(delivery) if delivery.attempts == 0 || delivery.on_its_way && delivery.attempts == 1 => "PENDING",
            Some(_) => "RETRYING",
            None if self.given_up.contains(&id) => "FAILED",
            None => "DELIVERED",
        }
    }

    /// What was to be answered by now.
    pub(crate) fn overdue(&self, now: Time) -> Vec<u64> {
        let overdue = self.waiting.iter().filter(|(_, delivery)| delivery.on_its_way && delivery.due <= now);
        overdue.map(|(id, _)| *id).collect()
    }

    /// The first that is due.
    pub(crate) fn next(&mut self, now: Time, settings: &Settings) -> Option<(u64, Request<Vec<u8>>)> {
        let due = |delivery: &Delivery| !delivery.on_its_way && delivery.due <= now;
        let (id, delivery) = self.waiting.iter_mut().find(|(_, delivery)| due(delivery))?;
        delivery.first.get_or_insert(now);
        delivery.on_its_way = true;
        delivery.due = now + PATIENCE;
        delivery.attempts = delivery.attempts.saturating_add(1);
        let request = match &delivery.content {
            Content::Handshake { url, challenge } => {
                let sign = if url.contains('?') { '&' } else { '?' };
                let token: String = settings.verify_token.bytes().map(|byte| format!("%{byte:02X}")).collect();
                let query = format!("hub.mode=subscribe&hub.challenge={challenge}&hub.verify_token={token}");
                Request::builder().uri(format!("{url}{sign}{query}")).body(vec![])
            }
            Content::Webhook(body) => Request::builder()
                .method(Method::POST)
                .uri(settings.callback.as_deref().unwrap_or_default())
                .header("content-type", "application/json")
                .header("user-agent", "facebookexternalua")
                .header("x-hub-signature-256", format!("sha256={}", hmac(&settings.app_secret, body)))
                .body(body.clone()),
        };
        Some((*id, request.unwrap_or_default()))
    }

    /// When something is due next.
    pub(crate) fn wake(&self) -> Option<Time> {
        self.waiting.values().map(|delivery| delivery.due).min()
    }
}

impl Sandbox {
    /// Deliver webhooks to this URL from now on, and shake hands with it first.
    pub fn set_callback(&mut self, url: &str) {
        self.settings.callback = Some(url.to_owned());
        let challenge = self.ids.number();
        self.deliveries.add(Content::Handshake { url: url.to_owned(), challenge }, Time::default());
    }

    /// Deliver a webhook, if there is somewhere to deliver it to.
    pub(crate) fn deliver(&mut self, body: String, now: Time) -> Option<u64> {
        if self.settings.callback.is_some() {
            return Some(self.deliveries.add(Content::Webhook(body.into_bytes()), now));
        }
        self.log.add(now, What::Dropped, Map::from_iter([("body".to_owned(), json(body.as_bytes()))]));
        None
    }

    /// What was answered to a request of [`poll`](Self::poll)'s; nothing if nobody answered. A webhook wants status 200, and
    /// comes again with growing waits until it has it, for seven days. A handshake wants its challenge as the body; a
    /// callback that answers something else is told of in the log, and gets its webhooks all the same.
    pub fn delivered(&mut self, id: u64, answer: Option<&Response<Vec<u8>>>, now: Time) {
        let Some(mut delivery) = self.deliveries.waiting.remove(&id) else { return };
        let status = answer.map(|answer| answer.status().as_u16());
        let mut about = Map::from_iter([
            ("id".to_owned(), id.into()),
            ("attempt".to_owned(), delivery.attempts.into()),
            ("status".to_owned(), status.into()),
        ]);
        let (done, last) = match &delivery.content {
            Content::Handshake { url, challenge } => {
                about.insert("handshake".into(), url.clone().into());
                (answer.is_some_and(|a| status == Some(200) && a.body() == challenge.as_bytes()), answer.is_some())
            }
            Content::Webhook(body) => {
                about.insert("body".into(), json(body));
                (status == Some(200), false)
            }
        };
        let wait = Duration::from_secs(1_u64.checked_shl(delivery.attempts.saturating_sub(1)).unwrap_or(u64::MAX));
        delivery.due = now + wait.min(LONGEST);
        delivery.on_its_way = false;
        let what = match () {
            () if done => What::Delivered,
            () if last || delivery.first.is_some_and(|first| delivery.due.since(first) > LIFE) => What::GivenUp,
            () => What::Undelivered,
        };
        self.log.add(now, what, about);
        match what {
            What::Undelivered => {
                self.deliveries.waiting.insert(id, delivery);
            }
            What::GivenUp => {
                self.deliveries.given_up.insert(id);
            }
            _ => {}
        }
    }
}

/// As JSON if it is, for the log.
fn json(body: &[u8]) -> Value {
    serde_json::from_slice(body).unwrap_or_else(|_| String::from_utf8_lossy(body).into())
}

//! Webhooks: the callback URL as a tower service, and handlers of events.
//!
//! A delivery is verified, stored, answered with status 200, and then handled in the background. An event is done after all
//! its handlers succeeded. Store events before they are handled, and mark them in [`done`](CallbackBuilder::done): what isn't
//! done is [dispatched](Callback::dispatch) again at the next start, and by a timer. A handler can be called more than once for an
//! event: when another handler of it failed, and when the program ended before the event was marked.

#[cfg(feature = "axum")]
mod extract;
mod handlers;
mod receive;

use std::{
    collections::{BTreeSet, VecDeque},
    convert::Infallible,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    task::{Context, Poll},
    time::Duration,
};

use bytes::Bytes;
use http::{Request, Response};
use tokio::sync::Notify;
use tower_service::Service;
use wabakit::{Event, Webhooks};

#[cfg(feature = "axum")]
pub use self::extract::Delivery;
pub use self::handlers::CallbackBuilder;
use self::{handlers::Handlers, receive::receive};
use crate::transport::{BoxError, BoxFuture};

/// The callback URL: a tower service that answers deliveries and the handshake. Cheap to clone.
///
/// The service replies with status 200 to a delivery as soon as its events are stored, and with 503 if storing fails: then the
/// platform sends the delivery again. It replies with 401 if the signature is wrong, 413 if the delivery is too large, and 405
/// to other methods.
///
/// ```
/// use axum::Router;
/// use wabakit::{Webhooks, webhook::Kind};
/// use wabakit_client::webhooks::Callback;
///
/// let callback = Callback::builder(Webhooks::new("app secret", "verify token"))
///     .on(Kind::Message, |event| async move {
///         println!("{}", event.to_json());
///         Ok::<_, std::io::Error>(())
///     })
///     .build()?;
/// let app: Router = Router::new().route_service("/webhooks", callback);
/// # Ok::<(), wabakit::Error>(())
/// ```
#[derive(Clone)]
pub struct Callback {
    shared: Arc<Shared>,
}

struct Shared {
    webhooks: Webhooks,
    handlers: Handlers,
    running: Running,
}

impl Callback {
    /// Creates a callback URL for these app secrets and this verify token.
    pub fn builder(webhooks: Webhooks) -> CallbackBuilder {
        CallbackBuilder::new(webhooks)
    }

    /// Handles stored events, such as those that weren't done before a restart, in order. Returns after the handlers ended. Events
    /// that wait for or run in a handler in this process are left out, and not waited for.
    pub async fn dispatch(&self, events: impl IntoIterator<Item = Event<'static>>) {
        self.claim(events).handle().await;
    }

    /// Claims events to handle, before their handlers start.
    fn claim(&self, events: impl IntoIterator<Item = Event<'static>>) -> Claim {
        let mut running = self.shared.running.keys();
        let events = events.into_iter().map(|event| (event.key(), event));
        let events = events.filter(|(key, _)| running.insert(key.clone())).collect();
        drop(running);
        Claim { shared: self.shared.clone(), events }
    }

    /// Waits until the running handlers end, for a shutdown. Returns false if some still run after `timeout`; their events
    /// aren't done.
    pub async fn drain(&self, timeout: Duration) -> bool {
        tokio::time::timeout(timeout, self.shared.running.ended()).await.is_ok()
    }

    async fn answer<B>(self, request: Request<B>) -> Response<String>
    where
        B: http_body::Body<Data = Bytes>,
        B::Error: Into<BoxError>,
    {
        let events = match receive(&self.shared.webhooks, request).await {
            Ok(events) => events,
            Err(reply) => return *reply,
        };
        match self.shared.handlers.store(events).await {
            Ok(events) => {
                // A task for each delivery: a handler that never ends doesn't delay other deliveries.
                tokio::spawn(self.claim(events).handle());
                Response::default()
            }
            Err(reply) => *reply,
        }
    }
}

impl<B> Service<Request<B>> for Callback
where
    B: http_body::Body<Data = Bytes> + Send + 'static,
    B::Error: Into<BoxError>,
{
    type Response = Response<String>;
    type Error = Infallible;
    type Future = BoxFuture<Result<Response<String>, Infallible>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<B>) -> Self::Future {
        let callback = self.clone();
        Box::pin(async move { Ok(callback.answer(request).await) })
    }
}

/// Keys of the events that wait for their handlers, or run in them.
#[derive(Default)]
struct Running {
    keys: Mutex<BTreeSet<String>>,
    none: Notify,
}

impl Running {
    fn keys(&self) -> MutexGuard<'_, BTreeSet<String>> {
        self.keys.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Waits until no event is being handled.
    async fn ended(&self) {
        loop {
            // Registered before the keys are read, so that no end is missed.
            let mut none = std::pin::pin!(self.none.notified());
            none.as_mut().enable();
            if self.keys().is_empty() {
                return;
            }
            none.await;
        }
    }
}

/// Events that wait for their handlers, the first one perhaps in them, with their keys. Dropping it gives up those that are left.
struct Claim {
    shared: Arc<Shared>,
    events: VecDeque<(String, Event<'static>)>,
}

impl Claim {
    async fn handle(mut self) {
        while let Some((_, event)) = self.events.front() {
            self.shared.handlers.handle(event.clone()).await;
            let handled = self.events.pop_front();
            self.give_up(handled);
        }
    }

    fn give_up(&self, events: impl IntoIterator<Item = (String, Event<'static>)>) {
        let mut keys = self.shared.running.keys();
        for (key, _) in events {
            keys.remove(&key);
        }
        if keys.is_empty() {
            self.shared.running.none.notify_waiters();
        }
    }
}

impl Drop for Claim {
    fn drop(&mut self) {
        let left = std::mem::take(&mut self.events);
        self.give_up(left);
    }
}

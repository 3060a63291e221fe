//! Webhooks: the callback URL as a tower service, and handlers of events.
//!
//! A delivery is verified, stored, answered with status 200, and then handled in the background. An event is done after all
//! its handlers succeeded. Store events before they are handled, and mark them in [`done`](CallbackBuilder::done): what isn't
//! done is [dispatched](Callback::dispatch) again at the next start, and by a timer.

#[cfg(feature = "axum")]
mod extract;
mod handlers;
mod receive;

use std::{
    convert::Infallible,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
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

    /// Handles stored events, such as those that weren't done before a restart, in order. Returns after their handlers ended.
    pub async fn dispatch(&self, events: impl IntoIterator<Item = Event<'static>>) {
        self.enter().handle(events).await;
    }

    /// Counts handlers as running, before they start.
    fn enter(&self) -> Entered {
        self.shared.running.count.fetch_add(1, Ordering::SeqCst);
        Entered(self.shared.clone())
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
                let entered = self.enter();
                tokio::spawn(async move { entered.handle(events).await });
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

/// The number of running groups of handlers.
#[derive(Default)]
struct Running {
    count: AtomicUsize,
    none: Notify,
}

/// A running group of handlers, until it is dropped.
struct Entered(Arc<Shared>);

impl Entered {
    async fn handle(self, events: impl IntoIterator<Item = Event<'static>>) {
        for event in events {
            self.0.handlers.handle(event).await;
        }
    }
}

impl Running {
    async fn ended(&self) {
        loop {
            // Registered before the count is read, so that no end is missed.
            let mut none = std::pin::pin!(self.none.notified());
            none.as_mut().enable();
            if self.count.load(Ordering::SeqCst) == 0 {
                return;
            }
            none.await;
        }
    }
}

impl Drop for Entered {
    fn drop(&mut self) {
        let running = &self.0.running;
        if running.count.fetch_sub(1, Ordering::SeqCst) == 1 {
            running.none.notify_waiters();
        }
    }
}

//! Handlers of events, and what is called before and after them.

use std::{any::Any, future::Future, panic::AssertUnwindSafe, sync::Arc};

use futures_util::FutureExt;
use http::{Response, StatusCode};
use wabakit::{Error, Event, Webhooks, webhook::Kind};

use super::{Callback, Running, Shared, receive::reply};
use crate::transport::{BoxError, BoxFuture};

type Store = Box<dyn Fn(Vec<Event<'static>>) -> BoxFuture<Result<Vec<Event<'static>>, BoxError>> + Send + Sync>;
type Handler = Box<dyn Fn(Event<'static>) -> BoxFuture<Result<(), BoxError>> + Send + Sync>;

/// Settings of a [`Callback`].
pub struct CallbackBuilder {
    webhooks: Webhooks,
    handlers: Handlers,
    /// Name of a setting that was given twice.
    twice: Option<&'static str>,
}

#[derive(Default)]
pub(super) struct Handlers {
    store: Option<Store>,
    /// Handlers in their order, with the kind of their events.
    each: Vec<(Option<Kind>, Handler)>,
    done: Option<Handler>,
}

impl CallbackBuilder {
    pub(super) fn new(webhooks: Webhooks) -> Self {
        Self { webhooks, handlers: Handlers::default(), twice: None }
    }

    /// Sets the function that stores the events of a delivery before it is answered. It returns the events to handle: all of
    /// them, or those that are new. If it fails, the platform sends the delivery again.
    #[must_use]
    pub fn store<F, E>(mut self, store: impl Fn(Vec<Event<'static>>) -> F + Send + Sync + 'static) -> Self
    where
        F: Future<Output = Result<Vec<Event<'static>>, E>> + Send + 'static,
        E: Into<BoxError>,
    {
        let store = move |events| Box::pin(store(events).map(|kept| kept.map_err(Into::into))) as BoxFuture<_>;
        if self.handlers.store.replace(Box::new(store)).is_some() {
            self.twice = Some("store");
        }
        self
    }

    /// Adds a handler of the events of a kind. The handlers of an event are called in the order in which they were added,
    /// whether the earlier ones succeed or fail.
    #[must_use]
    pub fn on<F, E>(mut self, kind: Kind, handler: impl Fn(Event<'static>) -> F + Send + Sync + 'static) -> Self
    where
        F: Future<Output = Result<(), E>> + Send + 'static,
        E: Into<BoxError>,
    {
        self.handlers.each.push((Some(kind), boxed(handler)));
        self
    }

    /// Adds a handler of all events, such as `|event| limiter.event(&event, now())`: it ends at once, and doesn't fail.
    #[must_use]
    pub fn on_all(mut self, handler: impl Fn(Event<'static>) + Send + Sync + 'static) -> Self {
        let handler = move |event| {
            handler(event);
            std::future::ready(Ok::<(), BoxError>(()))
        };
        self.handlers.each.push((None, boxed(handler)));
        self
    }

    /// Sets the function that is called after all handlers of an event succeeded, and for events without handlers. An event
    /// that isn't marked as done is to be dispatched again.
    #[must_use]
    pub fn done<F, E>(mut self, done: impl Fn(Event<'static>) -> F + Send + Sync + 'static) -> Self
    where
        F: Future<Output = Result<(), E>> + Send + 'static,
        E: Into<BoxError>,
    {
        if self.handlers.done.replace(boxed(done)).is_some() {
            self.twice = Some("done");
        }
        self
    }

    /// Creates the callback URL. Refuses empty app secrets, and a second `store` or `done`.
    pub fn build(self) -> Result<Callback, Error> {
        self.webhooks.check()?;
        if let Some(name) = self.twice {
            return Err(Error::validation(name, "one function", "a second one"));
        }
        let shared = Shared { webhooks: self.webhooks, handlers: self.handlers, running: Running::default() };
        Ok(Callback { shared: Arc::new(shared) })
    }
}

fn boxed<F, E>(handler: impl Fn(Event<'static>) -> F + Send + Sync + 'static) -> Handler
where
    F: Future<Output = Result<(), E>> + Send + 'static,
    E: Into<BoxError>,
{
    Box::new(move |event| Box::pin(handler(event).map(|result| result.map_err(Into::into))))
}

impl Handlers {
    /// Stores events. Returns those to handle, or the reply if storing failed.
    pub(super) async fn store(
        &self,
        events: Vec<Event<'static>>,
    ) -> Result<Vec<Event<'static>>, Box<Response<String>>> {
        let Some(store) = &self.store else { return Ok(events) };
        caught(|| store(events)).await.map_err(|error| {
            tracing::error!(target: "wabakit", "a delivery can't be stored: {error}");
            Box::new(reply(StatusCode::SERVICE_UNAVAILABLE, ""))
        })
    }

    /// Calls the handlers of an event, and the function that marks it as done.
    pub(super) async fn handle(&self, event: Event<'static>) {
        let kind = event.kind();
        let mut failed = false;
        for (_, handler) in self.each.iter().filter(|(of, _)| of.is_none_or(|of| of == kind)) {
            if let Err(error) = caught(|| handler(event.clone())).await {
                tracing::error!(target: "wabakit", key = event.key(), "a handler of {} failed: {error}", kind.as_str());
                failed = true;
            }
        }
        let Some(done) = self.done.as_ref().filter(|_| !failed) else { return };
        let key = event.key();
        if let Err(error) = caught(|| done(event)).await {
            tracing::error!(target: "wabakit", key, "an event can't be marked as done: {error}");
        }
    }
}

/// Calls a function, and turns its panic into an error.
async fn caught<T>(call: impl FnOnce() -> BoxFuture<Result<T, BoxError>>) -> Result<T, BoxError> {
    AssertUnwindSafe(async { call().await }).catch_unwind().await.unwrap_or_else(|panic| Err(panicked(&*panic).into()))
}

fn panicked(panic: &(dyn Any + Send)) -> String {
    let text = panic.downcast_ref::<&str>().copied().or_else(|| panic.downcast_ref::<String>().map(String::as_str));
    format!("panic: {}", text.unwrap_or("no message"))
}

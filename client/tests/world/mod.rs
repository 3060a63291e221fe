//! The sandbox as a service in this process, on a clock that stands still.

use std::{
    future::Future,
    pin::Pin,
    sync::{Arc, Mutex, MutexGuard},
    task::{Context, Poll},
};

use http::{Request, Response};
use http_body_util::{BodyExt, Full};
use tower_service::Service;
use wabakit::{Api, Event, Time, webhook};
use wabakit_client::{Body, BoxError, Client, ClientBuilder};
use wabakit_sandbox::{Output, Sandbox, Settings};

#[derive(Clone)]
pub(crate) struct World {
    sandbox: Arc<Mutex<Sandbox>>,
    now: Arc<Mutex<Time>>,
}

impl World {
    pub(crate) fn new() -> Self {
        let mut settings = Settings::default();
        settings.apps[0].callback = Some("http://127.0.0.1/webhooks".into());
        let world = Self {
            sandbox: Arc::new(Mutex::new(Sandbox::new(settings))),
            now: Arc::new(Mutex::new(Time(1_796_083_200_000))),
        };
        world.events();
        world
    }

    pub(crate) fn client(&self) -> Client {
        let settings = self.sandbox().settings().clone();
        let account = &settings.accounts[0];
        let api = Api::new(&*settings.tokens[0].text).number(&*account.numbers[0].id).waba(&*account.id);
        ClientBuilder::over(api.app(&*settings.apps[0].id), self.clone()).build()
    }

    pub(crate) fn sandbox(&self) -> MutexGuard<'_, Sandbox> {
        self.sandbox.lock().unwrap()
    }

    pub(crate) fn now(&self) -> Time {
        *self.now.lock().unwrap()
    }

    /// Lets a second pass.
    pub(crate) fn pass(&self) {
        self.now.lock().unwrap().0 += 1000;
    }

    /// Returns the events that are delivered by now.
    pub(crate) fn events(&self) -> Vec<Event<'static>> {
        let now = self.now();
        let mut events = vec![];
        let mut sandbox = self.sandbox();
        while let Output::Transmit { id, request } = sandbox.poll(now) {
            events.extend(webhook::read(request.body()).into_iter().map(Event::into_owned));
            sandbox.delivered(id, Some(&Response::new(vec![])), now);
        }
        events
    }

    /// A user writes. Returns the event.
    pub(crate) fn writes(&self, message: &str) -> Event<'static> {
        self.events();
        let now = self.now();
        self.sandbox().command("users.write", message.as_bytes(), now).unwrap();
        self.events().pop().unwrap()
    }
}

impl Service<Request<Body>> for World {
    type Response = Response<Full<bytes::Bytes>>;
    type Error = BoxError;
    type Future = Pin<Box<dyn Future<Output = Result<Self::Response, BoxError>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<Body>) -> Self::Future {
        let world = self.clone();
        Box::pin(async move {
            let (head, body) = request.into_parts();
            let body = body.collect().await?.to_bytes();
            let now = world.now();
            let response = world.sandbox().handle(&Request::from_parts(head, body.to_vec()), now);
            Ok(response.map(Full::from))
        })
    }
}

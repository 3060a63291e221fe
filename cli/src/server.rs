//! The sandbox as an HTTP server on loopback.

mod access;
mod clock;
mod connections;
mod control;
mod deliver;
mod disturb;
mod log;

use std::{
    io,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use axum::{
    body::Body,
    http::{Request, Response, StatusCode, header},
};
use serde_json::Value;
use tokio::{
    net::TcpListener,
    sync::{Notify, watch},
};
use wabakit::Error;
use wabakit_sandbox::{Entry, Sandbox, Settings};

pub(crate) use self::{access::Access, clock::Clock, connections::stopped};
use self::{clock::now, deliver::Courier};
use crate::failure::{Failure, wrapped};

/// A listening sandbox server.
pub(crate) struct Server {
    listener: TcpListener,
    url: String,
    shared: Arc<Shared>,
}

/// State that requests and deliveries share.
struct Shared {
    sandbox: Mutex<Sandbox>,
    access: Access,
    courier: Courier,
    /// Notified when there may be webhooks to deliver.
    wake: Notify,
    progress: watch::Sender<Progress>,
}

/// State of deliveries and of the log, on which requests wait.
#[derive(Clone, Copy, Default)]
struct Progress {
    /// True when every due webhook has been delivered or tried.
    is_settled: bool,
    /// Number of the newest entry of the log.
    last: u64,
    /// True when the server is about to end.
    is_stopping: bool,
}

impl Shared {
    /// Returns the sandbox. A panic elsewhere doesn't make it unusable.
    fn sandbox(&self) -> MutexGuard<'_, Sandbox> {
        self.sandbox.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Runs a change that may cause webhooks.
    fn change<R>(&self, change: impl FnOnce(&mut Sandbox) -> R) -> R {
        let mut sandbox = self.sandbox();
        let outcome = change(&mut sandbox);
        self.report(&sandbox, false);
        self.wake.notify_one();
        outcome
    }

    /// Reports the progress to those who wait.
    fn report(&self, sandbox: &Sandbox, is_settled: bool) {
        let last = sandbox.log().next_back().map_or(0, Entry::number);
        self.progress.send_modify(|progress| *progress = Progress { is_settled, last, ..*progress });
    }

    /// Ends all waiting.
    fn stop(&self) {
        self.progress.send_modify(|progress| progress.is_stopping = true);
    }
}

impl Server {
    /// Binds to the address.
    pub(crate) async fn bind(settings: Settings, clock: Clock, access: Access) -> Result<Self, Failure> {
        let failure = |error: io::Error| {
            Failure::usage("--port", &format!("a free port of {}", access.address().ip()), &error.to_string())
        };
        let listener = TcpListener::bind(access.address()).await.map_err(failure)?;
        let url = access.url(listener.local_addr().map_err(failure)?.port());
        let mut sandbox = Sandbox::new(settings);
        clock.set(&mut sandbox)?;
        sandbox.set_base(&url);
        let shared = Shared {
            sandbox: sandbox.into(),
            access,
            courier: Courier::new(),
            wake: Notify::new(),
            progress: watch::Sender::default(),
        };
        Ok(Self { listener, url, shared: shared.into() })
    }

    /// Replaces the state by an exported one.
    pub(crate) fn import(&self, state: &str) -> Result<(), Error> {
        let now = now();
        let imported = self.shared.change(|sandbox| sandbox.command("state.import", state.as_bytes(), now));
        imported.map(drop).map_err(|error| Error::Validation(error.into()))
    }

    /// Returns the settings that a client needs.
    pub(crate) fn introduction(&self) -> Value {
        let sandbox = self.shared.sandbox();
        let Settings { portfolios, apps, accounts, tokens, .. } = sandbox.settings();
        let app = apps.first();
        serde_json::json!({
            "url": self.url, "token": tokens.first().map(|token| &token.text), "app_id": app.map(|app| &app.id),
            "app_secret": app.map(|app| &app.secret), "verify_token": app.map(|app| &app.verify_token),
            "business_id": portfolios.first().map(|portfolio| &portfolio.id),
            "waba_id": accounts.first().map(|account| &account.id),
            "other_waba_id": accounts.get(1).map(|account| &account.id),
            "phone_number_id": accounts.iter().flat_map(|account| &account.numbers).next().map(|number| &number.id),
        })
    }

    /// Serves requests and delivers webhooks until the end of `stop`.
    pub(crate) async fn serve(self, stop: impl Future<Output = ()>) {
        tokio::spawn(deliver::all(self.shared.clone()));
        connections::serve(self.listener, self.shared, stop).await;
    }
}

/// Responds to a request that has arrived. An error ends the connection without a response.
async fn answer(shared: &Arc<Shared>, request: Request<Vec<u8>>) -> io::Result<Response<Body>> {
    if let Some(what) = request.uri().path().strip_prefix(access::OWN) {
        return Ok(control::answer(shared, what, &request).await);
    }
    let handshake = shared.sandbox().handshake(&request);
    let reply = match handshake {
        Some(handshake) => shared.courier.send(handshake).await,
        None => None,
    };
    disturb::disturb(shared.change(|sandbox| sandbox.handle_after(reply.as_ref(), &request, now()))).await
}

/// A response of the sandbox itself, with a JSON body.
fn json(status: StatusCode, body: String) -> Response<Body> {
    let response = Response::builder().status(status).header(header::CONTENT_TYPE, "application/json");
    response.body(body.into()).unwrap_or_default()
}

fn refusal(status: StatusCode, error: &Error) -> Response<Body> {
    json(status, wrapped(error.to_json().into()).to_string())
}

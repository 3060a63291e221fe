//! The sandbox as an HTTP server on loopback.

mod clock;
mod control;
mod deliver;

use std::{
    net::{Ipv4Addr, SocketAddr},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use axum::{
    Router,
    body::{Body, to_bytes},
    extract::{Request, State},
    http::{Response, StatusCode},
};
use serde_json::{Value, json};
use tokio::{
    net::TcpListener,
    sync::{Notify, watch},
};
use wabakit_sandbox::{Sandbox, Settings, Windows};

pub(crate) use self::clock::Clock;
use crate::{args::Args, failure::Failure, output};

/// Options of the sandbox that take a value.
pub(crate) const OPTIONS: &[&str] =
    &["allow", "app-secret", "callback", "port", "seed", "token", "verify-token", "windows"];
/// Options of the sandbox that take no value.
pub(crate) const SWITCHES: &[&str] = &["direct-send", "virtual-clock"];
/// Maximum size of a request: a document of 100 MB and its form.
const LARGEST: usize = 128 * 1024 * 1024;
/// Tolerance of the rate limits: messages may arrive closer together than they were sent.
const JITTER: Duration = Duration::from_millis(500);

/// Runs `wabakit sandbox`.
pub(crate) fn command(args: &Args) -> Result<(), Failure> {
    args.no_words()?;
    let clock = if args.has("virtual-clock") { Clock::stopped() } else { Clock::real() };
    let settings = settings(args, &clock)?;
    let port = args.number("port")?.unwrap_or(0);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let runtime = runtime.map_err(|error| Failure::Transport(error.to_string()))?;
    runtime.block_on(async {
        let server = Server::bind(settings, clock, port).await?;
        output::line(&server.introduction().to_string())?;
        server.serve().await
    })
}

fn settings(args: &Args, clock: &Clock) -> Result<Settings, Failure> {
    let mut settings = Settings::default();
    let text = |name: &str, setting: &mut String| {
        if let Some(given) = args.get(name) {
            *setting = given.to_owned();
        }
    };
    text("token", &mut settings.token);
    text("app-secret", &mut settings.app_secret);
    text("verify-token", &mut settings.verify_token);
    settings.callback = args.get("callback").map(str::to_owned);
    let url = settings.callback.as_deref().map(|url| (url, url.parse::<axum::http::Uri>()));
    if let Some((url, parsed)) = url
        && !parsed.is_ok_and(|url| url.scheme().is_some() && url.authority().is_some())
    {
        return Err(Failure::usage("--callback", "a URL", url));
    }
    settings.seed = args.number("seed")?.unwrap_or(settings.seed);
    settings.windows = match args.get("windows") {
        None | Some("open") => Windows::Open,
        Some("reported") => Windows::Reported,
        Some("refused") => Windows::Refused,
        Some(other) => return Err(Failure::usage("--windows", "open, reported or refused", other)),
    };
    settings.allowed = args.has("allow").then(|| args.all("allow").map(str::to_owned).collect());
    settings.direct_send = args.has("direct-send");
    settings.jitter = if clock.is_real() { JITTER } else { Duration::ZERO };
    Ok(settings)
}

/// A listening sandbox server.
pub(crate) struct Server {
    listener: TcpListener,
    url: String,
    shared: Arc<Shared>,
}

/// State that requests and deliveries share.
struct Shared {
    sandbox: Mutex<Sandbox>,
    clock: Clock,
    /// Notified when there may be webhooks to deliver.
    wake: Notify,
    /// `true` when every due webhook has been delivered or tried.
    settled: watch::Sender<bool>,
}

impl Shared {
    /// Returns the sandbox. A panic elsewhere doesn't make it unusable.
    fn sandbox(&self) -> MutexGuard<'_, Sandbox> {
        self.sandbox.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Runs a change that may cause webhooks.
    fn change<R>(&self, change: impl FnOnce(&mut Sandbox, &Clock) -> R) -> R {
        let mut sandbox = self.sandbox();
        let outcome = change(&mut sandbox, &self.clock);
        self.settled.send_replace(false);
        self.wake.notify_one();
        outcome
    }
}

impl Server {
    /// Binds to loopback. Port 0 chooses a free port.
    pub(crate) async fn bind(settings: Settings, clock: Clock, port: u16) -> Result<Self, Failure> {
        let failure = |error: std::io::Error| Failure::usage("--port", "a free port", &error.to_string());
        let listener = TcpListener::bind(SocketAddr::from((Ipv4Addr::LOCALHOST, port))).await.map_err(failure)?;
        let url = format!("http://{}", listener.local_addr().map_err(failure)?);
        let mut sandbox = Sandbox::new(settings);
        sandbox.set_base(&url);
        let shared = Shared { sandbox: sandbox.into(), clock, wake: Notify::new(), settled: watch::Sender::default() };
        Ok(Self { listener, url, shared: shared.into() })
    }

    /// Returns the settings that a client needs.
    pub(crate) fn introduction(&self) -> Value {
        let sandbox = self.shared.sandbox();
        let settings = sandbox.settings();
        json!({
            "url": self.url, "token": settings.token, "app_id": settings.app_id, "app_secret": settings.app_secret,
            "verify_token": settings.verify_token, "business_id": settings.business_id, "waba_id": settings.waba_id,
            "other_waba_id": settings.other_waba_id,
            "phone_number_id": settings.numbers.first().map(|number| number.id.as_str()),
        })
    }

    /// Serves requests and delivers webhooks forever.
    pub(crate) async fn serve(self) -> Result<(), Failure> {
        tokio::spawn(deliver::all(self.shared.clone()));
        let router = Router::new().fallback(answer).with_state(self.shared);
        axum::serve(self.listener, router).await.map_err(|error| Failure::Transport(error.to_string()))
    }
}

async fn answer(State(shared): State<Arc<Shared>>, request: Request) -> Response<Body> {
    let (head, body) = request.into_parts();
    let Ok(body) = to_bytes(body, LARGEST).await else {
        let mut response = Response::new(Body::from("The request is too large."));
        *response.status_mut() = StatusCode::PAYLOAD_TOO_LARGE;
        return response;
    };
    let request = Request::from_parts(head, body.to_vec());
    let response = match request.uri().path().strip_prefix("/_sandbox/") {
        Some(what) => control::answer(&shared, what, &request).await,
        None => {
            let handshake = shared.sandbox().handshake(&request);
            let reply = deliver::answered(handshake).await;
            shared.change(|sandbox, clock| sandbox.handle_after(reply.as_ref(), &request, clock.now()))
        }
    };
    response.map(Body::from)
}

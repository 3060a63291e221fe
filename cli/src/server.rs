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
use clap::{Args, ValueEnum};
use serde_json::{Value, json};
use tokio::{
    net::TcpListener,
    sync::{Notify, watch},
};
use wabakit_sandbox::{Review, Sandbox, Settings, Windows};

pub(crate) use self::clock::Clock;
use crate::{failure::Failure, output};

/// Maximum size of a request: a document of 100 MB and its form.
const LARGEST: usize = 128 * 1024 * 1024;
/// Tolerance of the rate limits: messages may arrive closer together than they were sent.
const JITTER: Duration = Duration::from_millis(500);

/// Run an emulator of the platform on loopback
///
/// The first line on stdout is {"url","token","app_id","app_secret","verify_token","business_id","waba_id",
/// "other_waba_id","phone_number_id"}. Point a client at the url with that token. The sandbox responds like the
/// platform, under any version prefix, and sends signed webhooks to the callback URL. It runs until interrupted and
/// keeps its state in memory.
#[derive(Args)]
#[command(after_long_help = ACTIONS)]
pub(crate) struct Options {
    /// Port on 127.0.0.1. Default: any free port.
    #[arg(long, value_name = "N", default_value_t = 0, hide_default_value = true)]
    port: u16,
    /// Callback URL for webhooks. Default: none, so no webhooks are sent.
    #[arg(long, value_name = "URL")]
    callback: Option<String>,
    /// App secret that signs webhooks. Default: sandbox_app_secret.
    #[arg(long, value_name = "S")]
    app_secret: Option<String>,
    /// Verify token of the subscription handshake. Default: sandbox_verify_token.
    #[arg(long, value_name = "T")]
    verify_token: Option<String>,
    /// Access token that requests need. Default: EAAsandbox.
    #[arg(long, value_name = "T")]
    token: Option<String>,
    /// Seed of all IDs. Default: 0.
    #[arg(long, value_name = "N")]
    seed: Option<u64>,
    /// Stop the clock at 2026-01-01T00:00:00Z; only /_sandbox/advance moves it
    #[arg(long)]
    virtual_clock: bool,
    /// Free-form messages outside the customer service window
    #[arg(long, value_name = "W", value_enum, default_value_t = OutsideWindows::Reported)]
    windows: OutsideWindows,
    /// Allowed recipient, as with a test number. Repeatable. Default: every recipient.
    #[arg(long, value_name = "NUMBER")]
    allow: Vec<String>,
    /// Enable Direct Send: messages outside the window without a template
    #[arg(long)]
    direct_send: bool,
    /// End of template reviews: the seconds until the approval, or manual. Default: 10.
    #[arg(long, value_name = "R", value_parser = review)]
    review: Option<Review>,
}

/// Fate of free-form messages outside the customer service window.
#[derive(Clone, Copy, ValueEnum)]
enum OutsideWindows {
    /// Accepted, then reported as failed by a webhook (131047)
    Reported,
    /// Refused immediately (131047)
    Refused,
    /// Delivered, as if every window were open
    Open,
}

const ACTIONS: &str = "\
Actions of users and of the platform, and the state of the sandbox. Bodies and responses are JSON:
  POST /_sandbox/inbound    A user sends a message: an item of a webhook's messages; from and type
                            suffice. Optional beside it: a profile ({\"name\": \"Ada\"}) and a
                            phone_number_id (default: the first number). Returns {\"id\"}.
  POST /_sandbox/join       A user follows a group's invite link: {\"from\", \"invite_link\"}
  POST /_sandbox/leave      A user leaves a group: {\"from\", \"group_id\"}
  POST /_sandbox/call       A user calls: {\"from\"}, optionally sdp, cta_payload, deeplink_payload.
                            Returns {\"call_id\"}.
  POST /_sandbox/hang_up    A user hangs up, or doesn't answer: {\"call_id\"}
  POST /_sandbox/set_number Sets what is reported of a number: quality_rating, name_status, status,
                            code_verification_status, whatsapp_business_manager_messaging_limit.
                            Optional beside them: a phone_number_id.
  POST /_sandbox/set_health Sets the health of an entity: {\"entity_type\", \"can_send_message\"},
                            optionally id, errors and additional_info
  POST /_sandbox/template   The platform changes a template: {\"name\", \"language\"} or {\"template_id\"},
                            and a status (APPROVED, REJECTED with a reason, PAUSED, DISABLED,
                            IN_APPEAL), quality, category, correct_category or pacing (HELD, RELEASED,
                            DROPPED; the last two at once, or held until \"after_ms\")
  POST /_sandbox/review     Sets the policy of template reviews: {\"manual\": true}, {\"after_ms\": 0}, or
                            rules: {\"rules\": [{\"name\": \"promo_*\", \"reject\": \"PROMOTIONAL\"},
                            {\"contains\": \"sale\", \"becomes\": \"MARKETING\"}]}
  POST /_sandbox/advance    Moves the clock, with --virtual-clock: {\"ms\": 60000}. Returns {\"now\"}
                            (milliseconds since the Unix epoch) after all due webhooks were delivered.
  GET  /_sandbox/log        Returns what was accepted, refused and delivered, in order; the last 10,000
                            entries

Examples:
  wabakit sandbox --port 8020 --callback http://127.0.0.1:8080/webhooks
  curl -d '{\"from\": \"16505551234\", \"type\": \"text\", \"text\": {\"body\": \"Hi\"}}' \\
    http://127.0.0.1:8020/_sandbox/inbound
  wabakit send +16505551234 \"Hi\" --base http://127.0.0.1:8020 --token EAAsandbox --number 106540352242922";

/// Runs `wabakit sandbox`.
pub(crate) fn command(options: &Options) -> Result<(), Failure> {
    let clock = if options.virtual_clock { Clock::stopped() } else { Clock::real() };
    let settings = options.settings(&clock)?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let runtime = runtime.map_err(|error| Failure::Transport(error.to_string()))?;
    runtime.block_on(async {
        let server = Server::bind(settings, clock, options.port).await?;
        output::line(&server.introduction().to_string())?;
        server.serve().await
    })
}

/// Reads the policy of template reviews.
fn review(text: &str) -> Result<Review, String> {
    if text == "manual" {
        return Ok(Review { manual: true, ..Review::default() });
    }
    let after_ms = text.parse().ok().and_then(|seconds: u64| seconds.checked_mul(1000));
    let after_ms = after_ms.ok_or("a number of seconds, or manual")?;
    Ok(Review { after_ms, ..Review::default() })
}

impl Options {
    fn settings(&self, clock: &Clock) -> Result<Settings, Failure> {
        let url = self.callback.as_deref().map(|url| (url, url.parse::<axum::http::Uri>()));
        if let Some((url, parsed)) = url
            && !parsed.is_ok_and(|url| url.scheme().is_some() && url.authority().is_some())
        {
            return Err(Failure::usage("--callback", "a URL", url));
        }
        let mut settings = Settings::default();
        let texts = [
            (&self.token, &mut settings.token),
            (&self.app_secret, &mut settings.app_secret),
            (&self.verify_token, &mut settings.verify_token),
        ];
        for (given, setting) in texts {
            if let Some(given) = given {
                setting.clone_from(given);
            }
        }
        settings.callback.clone_from(&self.callback);
        settings.seed = self.seed.unwrap_or(settings.seed);
        settings.windows = match self.windows {
            OutsideWindows::Reported => Windows::Reported,
            OutsideWindows::Refused => Windows::Refused,
            OutsideWindows::Open => Windows::Open,
        };
        settings.allowed = (!self.allow.is_empty()).then(|| self.allow.clone());
        settings.direct_send = self.direct_send;
        settings.review = self.review.clone().unwrap_or_default();
        settings.jitter = if clock.is_real() { JITTER } else { Duration::ZERO };
        Ok(settings)
    }
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

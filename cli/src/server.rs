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
    path::{Path, PathBuf},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use axum::{
    body::Body,
    http::{Request, Response, StatusCode, header},
};
use clap::{Args, Subcommand, ValueEnum};
use serde_json::Value;
use tokio::{
    net::TcpListener,
    sync::{Notify, watch},
};
use wabakit::Error;
use wabakit_sandbox::{Entry, Review, Sandbox, Settings, Windows};

pub(crate) use self::{access::Access, clock::Clock};
use self::{clock::now, deliver::Courier};
use crate::{
    failure::{Failure, wrapped},
    output, scenario,
};

/// Tolerance of the rate limits: messages may arrive closer together than they were sent.
const JITTER: Duration = Duration::from_millis(500);

/// Run an emulator of the platform on loopback
///
/// The first line on stdout is {"url","token","app_id","app_secret","verify_token","business_id","waba_id",
/// "other_waba_id","phone_number_id"}. Point a client at the url with that token. The sandbox responds like the
/// platform, under any version prefix, and sends signed webhooks to the callback URL. It runs until interrupted and
/// keeps its state in memory.
#[derive(Args)]
#[command(after_long_help = ACTIONS, args_conflicts_with_subcommands = true)]
pub(crate) struct Options {
    #[command(subcommand)]
    other: Option<Other>,
    /// Port to listen on. Default: any free port.
    #[arg(long, value_name = "N", default_value_t = 0, hide_default_value = true)]
    port: u16,
    /// Address to listen on instead of 127.0.0.1, as in 0.0.0.0 for a container, or a name that requests may use beside
    /// localhost. Repeatable. Whoever reaches the address controls the sandbox.
    #[arg(long, value_name = "HOST")]
    host: Vec<String>,
    /// Origin whose web pages may send requests to the platform's paths, beside pages on loopback. Repeatable.
    #[arg(long, value_name = "URL")]
    allow_origin: Vec<String>,
    /// World to begin with: a JSON file with comments. The other options override it.
    #[arg(long, value_name = "FILE")]
    world: Option<PathBuf>,
    /// Callback URL for webhooks of the first app. Default: none, so no webhooks are sent.
    #[arg(long, value_name = "URL")]
    callback: Option<String>,
    /// App secret that signs webhooks of the first app. Default: sandbox_app_secret.
    #[arg(long, value_name = "S")]
    app_secret: Option<String>,
    /// Verify token of the subscription handshake. Default: sandbox_verify_token.
    #[arg(long, value_name = "T")]
    verify_token: Option<String>,
    /// First access token. Default: EAAsandbox.
    #[arg(long, value_name = "T")]
    token: Option<String>,
    /// Seed of all IDs. Default: 0.
    #[arg(long, value_name = "N")]
    seed: Option<u64>,
    /// Stop the clock at 2026-01-01T00:00:00Z; only commands move it (clock.advance)
    #[arg(long)]
    virtual_clock: bool,
    /// Free-form messages outside the customer service window. Default: reported.
    #[arg(long, value_name = "W", value_enum)]
    windows: Option<OutsideWindows>,
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

/// What else can be done with a sandbox.
#[derive(Subcommand)]
enum Other {
    #[command(subcommand)]
    Scenario(scenario::Command),
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
  POST /_sandbox/advance    Moves the clock: {\"ms\": 60000} or {\"by\": \"1h30m\"}. Returns {\"now\"} (milliseconds
                            since the Unix epoch) and what happened, after all due webhooks were delivered.
  POST /_sandbox/deliveries.list, .redeliver ({\"id\"}), .hold ({\"on\": true}), .raw ({\"body\"}), and
                            deliveries.take and .answer ({\"id\", \"status\"}) for webhooks without HTTP
  GET  /_sandbox/log        Returns what was accepted, refused and delivered, in order: ?q=SEARCH, after=N
                            (number of an entry), limit=N
  GET  /_sandbox/log/wait   Waits until an entry matches: ?q=SEARCH, after=N, timeout_ms=N
  GET  /_sandbox/log/follow Sends the entries as they come, as Server-Sent Events: ?q=SEARCH, after=N

Requests of web pages of another origin are refused: all of them here, and those of pages that aren't on
loopback at the platform's paths (--allow-origin). Requests must name an address, localhost or a --host.

Examples:
  wabakit sandbox --port 8020 --callback http://127.0.0.1:8080/webhooks
  curl -d '{\"from\": \"16505551234\", \"type\": \"text\", \"text\": {\"body\": \"Hi\"}}' \\
    http://127.0.0.1:8020/_sandbox/inbound
  wabakit send +16505551234 \"Hi\" --base http://127.0.0.1:8020 --token EAAsandbox --number 106540352242922";

/// Runs `wabakit sandbox`.
pub(crate) fn command(options: &Options) -> Result<(), Failure> {
    if let Some(Other::Scenario(command)) = &options.other {
        return command.run();
    }
    let clock = if options.virtual_clock { Clock::Virtual } else { Clock::Real };
    let settings = options.settings(clock)?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let runtime = runtime.map_err(|error| Failure::Transport(error.to_string()))?;
    runtime.block_on(async {
        let access = Access::loopback(options.port).with_hosts(&options.host)?.with_origins(&options.allow_origin);
        let server = Server::bind(settings, clock, access).await?;
        output::line(&server.introduction().to_string())?;
        server.serve(connections::stopped()).await;
        Ok(())
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

/// Reads a world.
fn read(path: &Path) -> Result<Settings, Failure> {
    let name = path.display();
    let text = std::fs::read_to_string(path)
        .map_err(|error| Failure::usage("--world", "a readable file", &format!("{name}: {error}")))?;
    Settings::parse(&text).map_err(|error| {
        let place = if error.path.is_empty() { name.to_string() } else { format!("{name}: {}", error.path) };
        Failure::usage(&place, &error.reason, "")
    })
}

impl Options {
    fn settings(&self, clock: Clock) -> Result<Settings, Failure> {
        let url = self.callback.as_deref().map(|url| (url, url.parse::<axum::http::Uri>()));
        if let Some((url, parsed)) = url
            && !parsed.is_ok_and(|url| url.scheme().is_some() && url.authority().is_some())
        {
            return Err(Failure::usage("--callback", "a URL", url));
        }
        let mut settings = self.world.as_deref().map_or_else(|| Ok(Settings::default()), read)?;
        if let (Some(text), Some(token)) = (&self.token, settings.tokens.first_mut()) {
            token.text.clone_from(text);
        }
        if let Some(app) = settings.apps.first_mut() {
            app.secret = self.app_secret.clone().unwrap_or_else(|| app.secret.clone());
            app.verify_token = self.verify_token.clone().unwrap_or_else(|| app.verify_token.clone());
            app.callback = self.callback.clone().or(app.callback.take());
        }
        settings.seed = self.seed.unwrap_or(settings.seed);
        settings.windows = match self.windows {
            Some(OutsideWindows::Reported) => Windows::Reported,
            Some(OutsideWindows::Refused) => Windows::Refused,
            Some(OutsideWindows::Open) => Windows::Open,
            None => settings.windows,
        };
        if !self.allow.is_empty() {
            settings.allowed = Some(self.allow.clone());
        }
        settings.direct_send |= self.direct_send;
        settings.review = self.review.clone().unwrap_or(settings.review);
        if clock == Clock::Real {
            settings.jitter = settings.jitter.max(JITTER);
        }
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
    access: Access,
    courier: Courier,
    /// Notified when there may be webhooks to deliver.
    wake: Notify,
    progress: watch::Sender<Progress>,
}

/// What requests wait for.
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

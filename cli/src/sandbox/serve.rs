//! `wabakit sandbox` alone: the server, with its options.

use std::{
    path::{Path, PathBuf},
    time::Duration,
};

use clap::{Args, ValueEnum};
use serde_json::Value;
use wabakit_sandbox::{Review, Settings, Windows};

use crate::{
    failure::Failure,
    output,
    server::{Access, Clock, Server, stopped},
};

/// Tolerance of the rate limits: messages may arrive closer together than they were sent.
const JITTER: Duration = Duration::from_millis(500);

/// World, access and clock of a sandbox that is served.
#[derive(Args)]
pub(crate) struct Serve {
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
    /// World to begin with: JSON with comments, YAML (.yaml, .yml), or an exported state (state.export). The other options
    /// override a world, and don't apply to a state.
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

/// Reads the policy of template reviews.
fn review(text: &str) -> Result<Review, String> {
    if text == "manual" {
        return Ok(Review { manual: true, ..Review::default() });
    }
    let after_ms = text.parse().ok().and_then(|seconds: u64| seconds.checked_mul(1000));
    let after_ms = after_ms.ok_or("a number of seconds, or manual")?;
    Ok(Review { after_ms, ..Review::default() })
}

/// Begin of a sandbox.
enum World {
    /// Settings of a new platform.
    Settings(Box<Settings>),
    /// The text of an exported state.
    State(String),
}

impl World {
    /// Reads the world in a file.
    fn read(path: &Path) -> Result<Self, Failure> {
        let name = path.display();
        let mut text = std::fs::read_to_string(path)
            .map_err(|error| Failure::usage("--world", "a readable file", &format!("{name}: {error}")))?;
        if path.extension().is_some_and(|extension| extension == "yaml" || extension == "yml") {
            let value: Result<Value, _> = serde_yaml_ng::from_str(&text);
            text = value.map_err(|error| Failure::usage(&name.to_string(), &error.to_string(), ""))?.to_string();
        }
        let is_state = |value: &Value| value.get("format").is_some();
        if serde_json::from_str(&text).is_ok_and(|value| is_state(&value)) {
            return Ok(Self::State(text));
        }
        Settings::parse(&text).map(|settings| Self::Settings(settings.into())).map_err(|error| {
            let place = if error.path.is_empty() { name.to_string() } else { format!("{name}: {}", error.path) };
            Failure::usage(&place, &error.reason, "")
        })
    }
}

impl Serve {
    /// Serves the sandbox until the process is interrupted.
    pub(super) fn serve(&self) -> Result<(), Failure> {
        let clock = if self.virtual_clock { Clock::Virtual } else { Clock::Real };
        let world = self.world.as_deref().map_or_else(|| Ok(World::Settings(Box::default())), World::read)?;
        let (settings, state) = match world {
            World::Settings(settings) => (self.settings(*settings, clock)?, None),
            World::State(_) if self.changes_settings() => {
                return Err(Failure::usage(
                    "--world",
                    "a world, to which the other options apply",
                    "an exported state",
                ));
            }
            World::State(state) => (Settings::default(), Some(state)),
        };
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
        let runtime = runtime.map_err(|error| Failure::Transport(error.to_string()))?;
        runtime.block_on(async {
            let access = Access::loopback(self.port).with_hosts(&self.host)?.with_origins(&self.allow_origin);
            let server = Server::bind(settings, clock, access).await?;
            if let Some(state) = state {
                server.import(&state)?;
            }
            output::line(&server.introduction().to_string())?;
            server.serve(stopped()).await;
            Ok(())
        })
    }

    /// Returns true if an option changes the settings of a world.
    fn changes_settings(&self) -> bool {
        let texts = [&self.callback, &self.app_secret, &self.verify_token, &self.token];
        texts.into_iter().any(Option::is_some)
            || self.seed.is_some()
            || self.virtual_clock
            || self.windows.is_some()
            || !self.allow.is_empty()
            || self.direct_send
            || self.review.is_some()
    }

    /// Returns the settings of a world with those of the options.
    fn settings(&self, mut settings: Settings, clock: Clock) -> Result<Settings, Failure> {
        let url = self.callback.as_deref().map(|url| (url, url.parse::<axum::http::Uri>()));
        if let Some((url, parsed)) = url
            && !parsed.is_ok_and(|url| url.scheme().is_some() && url.authority().is_some())
        {
            return Err(Failure::usage("--callback", "a URL, as in http://127.0.0.1:8080/webhooks", url));
        }
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

//! `wabakit sandbox` alone: the server, with its options.

use std::{
    path::{Path, PathBuf},
    time::Duration,
};

use clap::{Args, ValueEnum};
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

impl Serve {
    /// Serves the sandbox until the process is interrupted.
    pub(super) fn serve(&self) -> Result<(), Failure> {
        let clock = if self.virtual_clock { Clock::Virtual } else { Clock::Real };
        let settings = self.settings(clock)?;
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
        let runtime = runtime.map_err(|error| Failure::Transport(error.to_string()))?;
        runtime.block_on(async {
            let access = Access::loopback(self.port).with_hosts(&self.host)?.with_origins(&self.allow_origin);
            let server = Server::bind(settings, clock, access).await?;
            output::line(&server.introduction().to_string())?;
            server.serve(stopped()).await;
            Ok(())
        })
    }

    fn settings(&self, clock: Clock) -> Result<Settings, Failure> {
        let url = self.callback.as_deref().map(|url| (url, url.parse::<axum::http::Uri>()));
        if let Some((url, parsed)) = url
            && !parsed.is_ok_and(|url| url.scheme().is_some() && url.authority().is_some())
        {
            return Err(Failure::usage("--callback", "a URL, as in http://127.0.0.1:8080/webhooks", url));
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

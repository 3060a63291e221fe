//! The HTTP client of the command line.

use std::{
    io::{BufRead, BufReader},
    net::IpAddr,
    time::Duration,
};

use axum::http::{Request, Response, StatusCode, Uri};
use ureq::{config::ConfigBuilder, typestate::AgentScope};

/// Maximum size of a response. The largest file of the platform has 100 MB.
const LARGEST: u64 = 128 * 1024 * 1024;

/// Sends requests. It follows no redirects: an access token must not leave the platform.
#[derive(Clone)]
pub(crate) struct Client(ureq::Agent);

impl Client {
    /// Creates a client for the host of this URL: for the platform with the proxy of the environment, for this machine
    /// without one.
    pub(crate) fn to(url: &Uri) -> Self {
        let host = url.host().unwrap_or_default().trim_matches(['[', ']']);
        if host == "localhost" || host.parse::<IpAddr>().is_ok_and(|ip| ip.is_loopback()) {
            return Self::near();
        }
        Self(agent(ureq::Agent::config_builder(), Duration::from_secs(120)))
    }

    /// Creates a client for this machine, with a short timeout.
    pub(crate) fn near() -> Self {
        Self(agent(ureq::Agent::config_builder().proxy(None), Duration::from_secs(10)))
    }

    /// Returns a client that waits for each response no longer than this.
    pub(crate) fn within(&self, patience: Duration) -> Self {
        let config = ureq::Agent::config_builder().proxy(self.0.config().proxy().cloned());
        Self(agent(config, patience))
    }

    /// Sends a request and returns the response, whatever its status.
    pub(crate) fn send(&self, request: Request<Vec<u8>>) -> Result<Response<Vec<u8>>, String> {
        let answer = if request.body().is_empty() && request.method() != "POST" {
            self.0.run(request.map(|_| ()))
        } else {
            self.0.run(request)
        };
        whole(answer.map_err(|error| error.to_string())?)
    }

    /// Sends a request without a body, and returns the body of the response as it arrives, however long that takes. Any
    /// status but 200 is returned as a whole.
    pub(crate) fn follow(&self, request: Request<Vec<u8>>) -> Result<Result<impl BufRead, Response<Vec<u8>>>, String> {
        let config = ureq::Agent::config_builder().proxy(self.0.config().proxy().cloned());
        let answer = agent(config, None).run(request.map(|_| ())).map_err(|error| error.to_string())?;
        if answer.status() == StatusCode::OK {
            return Ok(Ok(BufReader::new(answer.into_body().into_reader())));
        }
        whole(answer).map(Err)
    }
}

/// Reads the body of a response.
fn whole(response: Response<ureq::Body>) -> Result<Response<Vec<u8>>, String> {
    let (head, mut body) = response.into_parts();
    let body = body.with_config().limit(LARGEST).read_to_vec().map_err(|error| error.to_string())?;
    Ok(Response::from_parts(head, body))
}

fn agent(config: ConfigBuilder<AgentScope>, patience: impl Into<Option<Duration>>) -> ureq::Agent {
    let config = config.timeout_global(patience.into()).max_redirects(0).http_status_as_error(false);
    config.user_agent(concat!("wabakit/", env!("CARGO_PKG_VERSION"))).build().new_agent()
}

//! A sandbox that runs elsewhere.

use axum::http::{Method, Request, Response, Uri};
use clap::Args;
use serde_json::Value;
use wabakit::Error;

use crate::{failure::Failure, http::Client};

/// URL of a sandbox that runs, as an option.
#[derive(Args)]
pub(super) struct Place {
    /// URL of the sandbox
    #[arg(long, env = "WABAKIT_SANDBOX", value_name = "URL", default_value = "http://127.0.0.1:8020")]
    url: String,
}

impl Place {
    pub(super) fn remote(&self) -> Result<Remote, Failure> {
        Remote::at(&self.url)
    }
}

/// A sandbox that runs elsewhere, with its client.
pub(super) struct Remote {
    pub(super) url: String,
    pub(super) client: Client,
}

/// Reason why a sandbox didn't do what it was asked for.
pub(super) enum Refused {
    /// No response of a sandbox.
    Unreachable(String),
    /// Error of the sandbox, as JSON.
    Error(Value),
}

impl Remote {
    pub(super) fn at(url: &str) -> Result<Self, Failure> {
        let uri = url.parse().ok().filter(|uri: &Uri| uri.scheme().is_some());
        let uri = uri.ok_or_else(|| Failure::usage("--url", "a URL, as in http://127.0.0.1:8020", url))?;
        Ok(Self { url: url.trim_end_matches('/').to_owned(), client: Client::to(&uri) })
    }

    /// Builds a request for one of the sandbox's own paths.
    pub(super) fn request(&self, method: Method, path: &str, body: Vec<u8>) -> Result<Request<Vec<u8>>, Refused> {
        let request = Request::builder().method(method).uri(format!("{}/_sandbox/{path}", self.url)).body(body);
        request.map_err(|error| Refused::Unreachable(error.to_string()))
    }

    /// Sends a request to one of the sandbox's own paths.
    pub(super) fn ask(&self, method: Method, path: &str, body: Vec<u8>) -> Result<Value, Refused> {
        let request = self.request(method, path, body)?;
        read(&self.client.send(request).map_err(|reason| self.unreachable(&reason))?)
    }

    /// Describes that no sandbox responded, and what to do.
    pub(super) fn unreachable(&self, reason: &str) -> Refused {
        Refused::Unreachable(format!(
            "no sandbox at {}: {reason}. `wabakit sandbox --port N` starts one, and --url or WABAKIT_SANDBOX names its URL",
            self.url
        ))
    }
}

/// Reads a response of the sandbox itself.
pub(super) fn read(response: &Response<Vec<u8>>) -> Result<Value, Refused> {
    let answer = serde_json::from_slice::<Value>(response.body());
    match answer {
        Ok(answer) if response.status().is_success() => Ok(answer),
        Ok(mut answer) if answer["error"].is_object() => Err(Refused::Error(answer["error"].take())),
        _ => Err(Refused::Unreachable(format!("no response of a sandbox, but status {}", response.status()))),
    }
}

impl From<Refused> for Failure {
    fn from(refused: Refused) -> Self {
        match refused {
            Refused::Unreachable(reason) => Failure::Transport(reason),
            Refused::Error(error) => {
                let text = |key| error[key].as_str().unwrap_or_default().to_owned();
                Error::validation(text("path"), text("wanted"), text("got")).into()
            }
        }
    }
}

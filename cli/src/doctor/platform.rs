//! Calls of the platform, whose refusals are findings.

use wabakit::{Api, ApiError, Error, Operation, Response};

use crate::{failure::Failure, http::Client};

/// The platform, as one access token reaches it.
pub(super) struct Platform {
    api: Api,
    /// Version of the Graph API that has answered.
    pub(super) version: Option<String>,
}

/// A response, or the error that the platform returned.
pub(super) type Answer<T> = Result<T, Box<ApiError>>;

impl Platform {
    pub(super) fn new(api: Api) -> Self {
        Self { api, version: None }
    }

    /// Sets the objects of later calls.
    pub(super) fn about(&mut self, change: impl FnOnce(Api) -> Api) {
        self.api = change(self.api.clone());
    }

    /// Performs an operation. Fails only if there is no response, or none that can be read.
    pub(super) fn ask<O: Operation>(&mut self, op: &O) -> Result<Answer<Response<O::Response>>, Failure> {
        let request = self.api.request(op)?;
        let response = Client::to(request.uri()).send(request).map_err(|error| {
            let clean = self.api.redact(error.into_bytes());
            Failure::Transport(String::from_utf8_lossy(&clean).into_owned())
        })?;
        let version = response.headers().get("facebook-api-version").and_then(|version| version.to_str().ok());
        self.version = version.map(str::to_owned);
        match self.api.response::<O>(&response) {
            Ok(response) => Ok(Ok(response)),
            Err(Error::Api(refusal)) => Ok(Err(refusal)),
            Err(other) => Err(other.into()),
        }
    }
}

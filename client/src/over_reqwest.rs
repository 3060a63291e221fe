//! The default transport: reqwest, with TLS by rustls.

use std::{sync::Arc, time::Duration};

use http::{Request, Response};
use http_body_util::BodyExt;
use reqwest::{redirect, retry};

use crate::{
    body::Body,
    transport::{Arriving, BoxError, BoxFuture, Failure, Transport},
};

/// Reqwest as a transport, or the reason why there is none.
pub(crate) struct Reqwest(Result<reqwest::Client, String>);

impl Reqwest {
    pub(crate) fn new(connect_timeout: Duration) -> Self {
        Self(client(connect_timeout).map_err(|error| Failure::of(&*error).cause))
    }
}

impl From<reqwest::Client> for Reqwest {
    fn from(client: reqwest::Client) -> Self {
        Self(Ok(client))
    }
}

/// Follows no redirects, because an access token must not leave the platform, and makes no retries of its own.
fn client(connect_timeout: Duration) -> Result<reqwest::Client, BoxError> {
    let client = reqwest::Client::builder()
        .connect_timeout(connect_timeout)
        .redirect(redirect::Policy::none())
        .retry(retry::never())
        .tls_backend_preconfigured(tls()?);
    Ok(client.build()?)
}

fn tls() -> Result<rustls::ClientConfig, rustls::Error> {
    use rustls_platform_verifier::BuilderVerifierExt;
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = rustls::ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions()?;
    Ok(config.with_platform_verifier()?.with_no_client_auth())
}

impl Transport for Reqwest {
    fn send(&self, request: Request<Body>) -> BoxFuture<Result<Response<Arriving>, Failure>> {
        let client = self.0.clone();
        Box::pin(async move {
            let client = client.map_err(|cause| Failure { cause, sent: false })?;
            let request = request.map(reqwest::Body::wrap).try_into().map_err(failure)?;
            let response = Response::from(client.execute(request).await.map_err(failure)?);
            Ok(response.map(|body| body.map_err(|error| BoxError::from(error.without_url())).boxed_unsync()))
        })
    }
}

/// The URL isn't part of the cause: its query can hold `appsecret_proof`.
fn failure(error: reqwest::Error) -> Failure {
    Failure::of(&error.without_url())
}

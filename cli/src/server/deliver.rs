//! Delivery of webhooks, many at once.

use std::{sync::Arc, time::Duration};

use axum::{
    body::Bytes,
    http::{Request, Response},
};
use http_body_util::{BodyExt, Full, Limited};
use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder};
use hyper_util::{
    client::legacy::{Client, connect::HttpConnector},
    rt::{TokioExecutor, TokioTimer},
};
use tokio::{sync::Semaphore, time::timeout};
use wabakit_sandbox::Output;

use super::{Shared, clock::now};

/// Maximum number of deliveries at once.
const IN_FLIGHT: usize = 128;
/// Maximum time of an attempt.
const PATIENCE: Duration = Duration::from_secs(10);
/// Time for which a connection without requests stays open.
const IDLE: Duration = Duration::from_secs(4);
/// Maximum size of a response. Only the challenge of a handshake is read.
const LARGEST: usize = 1024 * 1024;

/// Client that delivers webhooks. It follows no redirects and uses no proxy.
pub(super) struct Courier(Client<HttpsConnector<HttpConnector>, Full<Bytes>>);

impl Courier {
    pub(super) fn new() -> Self {
        let connector = HttpsConnectorBuilder::new().with_webpki_roots().https_or_http().enable_http1().build();
        let mut client = Client::builder(TokioExecutor::new());
        Self(client.pool_timer(TokioTimer::new()).pool_idle_timeout(IDLE).build(connector))
    }

    /// Sends a request. Returns the response, if there is one in time.
    pub(super) async fn send(&self, request: Request<Vec<u8>>) -> Option<Response<Vec<u8>>> {
        let response = async {
            let (head, body) = self.0.request(request.map(Full::from)).await.ok()?.into_parts();
            let body = Limited::new(body, LARGEST).collect().await.ok()?;
            Some(Response::from_parts(head, body.to_bytes().to_vec()))
        };
        timeout(PATIENCE, response).await.ok()?
    }
}

/// Delivers all webhooks in order of their time, forever. A receiver that responds late delays no other delivery.
pub(super) async fn all(shared: Arc<Shared>) {
    let slots = Arc::new(Semaphore::new(IN_FLIGHT));
    while let Ok(slot) = slots.clone().acquire_owned().await {
        let output = {
            let mut sandbox = shared.sandbox();
            let output = sandbox.poll(now());
            let is_settled = !matches!(output, Output::Transmit { .. }) && slots.available_permits() == IN_FLIGHT - 1;
            shared.report(&sandbox, is_settled);
            output
        };
        let wait = match output {
            Output::Transmit { id, request } => {
                let shared = shared.clone();
                tokio::spawn(async move {
                    let response = shared.courier.send(request).await;
                    shared.change(|sandbox| {
                        drop(slot);
                        sandbox.delivered(id, response.as_ref(), now());
                    });
                });
                continue;
            }
            Output::Wait(until) => until.since(now()),
            Output::Idle => Duration::MAX,
        };
        drop(slot);
        let _ = timeout(wait, shared.wake.notified()).await;
    }
}

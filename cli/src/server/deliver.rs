//! Delivery of webhooks, one after another.

use std::{sync::Arc, time::Duration};

use axum::http::{Request, Response};
use tokio::time::timeout;
use wabakit_sandbox::Output;

use super::Shared;
use crate::http::Client;

/// Delivers all webhooks, forever.
pub(super) async fn all(shared: Arc<Shared>) {
    let client = Client::near();
    loop {
        let (output, now) = {
            let mut sandbox = shared.sandbox();
            let now = shared.clock.now();
            let output = sandbox.poll(now);
            shared.settled.send_replace(!matches!(output, Output::Transmit { .. }));
            (output, now)
        };
        let wait = match output {
            Output::Transmit { id, request } => {
                let answer = send(client.clone(), request).await;
                let now = shared.clock.now();
                shared.sandbox().delivered(id, answer.as_ref(), now);
                continue;
            }
            Output::Wait(until) if shared.clock.is_real() => until.since(now),
            Output::Wait(_) | Output::Idle => Duration::MAX,
        };
        let _ = timeout(wait, shared.wake.notified()).await;
    }
}

/// Makes the handshake that a request waits for. Returns its response, if there is one.
pub(super) async fn answered(handshake: Option<Request<Vec<u8>>>) -> Option<Response<Vec<u8>>> {
    send(Client::near(), handshake?).await
}

async fn send(client: Client, request: Request<Vec<u8>>) -> Option<Response<Vec<u8>>> {
    tokio::task::spawn_blocking(move || client.send(request)).await.ok()?.ok()
}

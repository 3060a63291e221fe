//! Delivery of webhooks, one after another.

use std::{sync::Arc, time::Duration};

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
                let client = client.clone();
                let answer = tokio::task::spawn_blocking(move || client.send(request)).await;
                let answer = answer.ok().and_then(Result::ok);
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

//! Disturbances that faults ask of the transport: responses that are late, cut or lost.

use std::{io, time::Duration};

use axum::{
    body::{Body, Bytes},
    http::Response,
};
use futures_util::{StreamExt, stream};
use tokio::time::sleep;
use wabakit_sandbox::Disturbance;

/// Pause between the last byte of a cut body and the end of its connection: hyper drops what it hasn't written yet.
const LAST_BYTES: Duration = Duration::from_millis(100);

/// Carries out the disturbance of a response. An error ends the connection without a response.
pub(super) async fn disturb(mut response: Response<Vec<u8>>) -> io::Result<Response<Body>> {
    let Disturbance { lost, delay, cut } = response.extensions_mut().remove().unwrap_or_default();
    // A timer takes at least a millisecond, even for no time.
    if !delay.is_zero() {
        sleep(delay).await;
    }
    match (lost, cut) {
        (true, _) => Err(io::ErrorKind::ConnectionAborted.into()),
        (_, true) => Ok(response.map(cut_short)),
        _ => Ok(response.map(Body::from)),
    }
}

/// A body that ends with its connection.
fn cut_short(bytes: Vec<u8>) -> Body {
    let end = async {
        sleep(LAST_BYTES).await;
        Err(io::Error::from(io::ErrorKind::ConnectionAborted))
    };
    Body::from_stream(stream::once(async { Ok(Bytes::from(bytes)) }).chain(stream::once(end)))
}

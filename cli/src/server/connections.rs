//! Connections: how many, how slow, and their end.

use std::{io, pin::pin, sync::Arc, time::Duration};

use axum::{
    body::Body,
    http::{Request, Response, StatusCode},
};
use http_body_util::{BodyExt, LengthLimitError, Limited};
use hyper::{
    body::{Body as _, Incoming},
    server::conn::http1,
    service::service_fn,
};
use hyper_util::{
    rt::{TokioIo, TokioTimer},
    server::graceful::GracefulShutdown,
};
use tokio::{
    net::TcpListener,
    select,
    sync::Semaphore,
    time::{Instant, sleep, timeout, timeout_at},
};

use super::Shared;

/// Maximum number of connections. Further ones wait until another ends.
const CONNECTIONS: usize = 512;
/// Maximum time until the head of a request has arrived, from the end of the request before it.
const HEAD_TIMEOUT: Duration = Duration::from_secs(15);
/// Maximum time between two parts of a body.
const BODY_PAUSE: Duration = Duration::from_secs(5);
/// Maximum time until the body of a request has arrived.
const BODY_TIMEOUT: Duration = Duration::from_secs(120);
/// Maximum size of a request: a document of 100 MB and its form.
const LARGEST: usize = 128 * 1024 * 1024;
/// Time for the requests that are under way when the server stops.
const GRACE: Duration = Duration::from_secs(2);
/// Wait after a connection that couldn't be accepted, as when too many files are open.
const ACCEPT_PAUSE: Duration = Duration::from_millis(100);

/// Answers requests until the end of `stop`.
pub(super) async fn serve(listener: TcpListener, shared: Arc<Shared>, stop: impl Future<Output = ()>) {
    let mut protocol = http1::Builder::new();
    protocol.timer(TokioTimer::new()).header_read_timeout(HEAD_TIMEOUT);
    let places = Arc::new(Semaphore::new(CONNECTIONS));
    let connections = GracefulShutdown::new();
    let mut stop = pin!(stop);
    loop {
        let accepted = async {
            let place = places.clone().acquire_owned().await;
            (listener.accept().await, place)
        };
        let (accepted, place) = select! {
            accepted = accepted => accepted,
            () = &mut stop => break,
        };
        let Ok((stream, _)) = accepted else {
            sleep(ACCEPT_PAUSE).await;
            continue;
        };
        let requests = shared.clone();
        let service = service_fn(move |request| answer(requests.clone(), request));
        let connection = connections.watch(protocol.serve_connection(TokioIo::new(stream), service));
        tokio::spawn(async move {
            // A connection that breaks off needs no report.
            let _ = connection.await;
            drop(place);
        });
    }
    drop(listener);
    shared.stop();
    let _ = timeout(GRACE, connections.shutdown()).await;
}

/// Waits until the process is interrupted or terminated.
pub(crate) async fn stopped() {
    #[cfg(unix)]
    if let Ok(mut terminated) = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
        select! {
            _ = tokio::signal::ctrl_c() => {}
            _ = terminated.recv() => {}
        }
        return;
    }
    let _ = tokio::signal::ctrl_c().await;
}

async fn answer(shared: Arc<Shared>, request: Request<Incoming>) -> io::Result<Response<Body>> {
    let (head, body) = request.into_parts();
    if let Err(refused) = shared.access.check(&head) {
        return Ok(super::refusal(StatusCode::FORBIDDEN, &refused));
    }
    match received(body).await {
        Ok(body) => super::answer(&shared, Request::from_parts(head, body)).await,
        Err(status) => {
            let mut response = Response::new(Body::from(status.canonical_reason().unwrap_or_default()));
            *response.status_mut() = status;
            Ok(response)
        }
    }
}

/// Reads the body of a request.
async fn received(body: Incoming) -> Result<Vec<u8>, StatusCode> {
    if body.size_hint().lower() > LARGEST as u64 {
        return Err(StatusCode::PAYLOAD_TOO_LARGE);
    }
    let mut body = Limited::new(body, LARGEST);
    let mut bytes = vec![];
    let deadline = Instant::now() + BODY_TIMEOUT;
    loop {
        let until = deadline.min(Instant::now() + BODY_PAUSE);
        match timeout_at(until, body.frame()).await {
            Ok(Some(Ok(frame))) => bytes.extend_from_slice(&frame.into_data().unwrap_or_default()),
            Ok(Some(Err(error))) if error.is::<LengthLimitError>() => return Err(StatusCode::PAYLOAD_TOO_LARGE),
            Ok(Some(Err(_))) => return Err(StatusCode::BAD_REQUEST),
            Ok(None) => return Ok(bytes),
            Err(_) => return Err(StatusCode::REQUEST_TIMEOUT),
        }
    }
}

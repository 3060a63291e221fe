//! The business's receiver of webhooks, as a program would have it.

use std::sync::mpsc::Sender;

use axum::{
    Router,
    body::{Body, to_bytes},
    extract::{Request, State},
    http::{Method, Response, StatusCode},
};
use tokio::net::TcpListener;
use wabakit::{Event, Webhooks};

/// Content of a received request.
pub(super) enum Arrival {
    Handshake,
    Events(Vec<Event<'static>>),
}

/// Receives deliveries forever, and passes on their content.
pub(super) async fn receive(listener: TcpListener, webhooks: Webhooks, arrivals: Sender<Arrival>) {
    let router = Router::new().fallback(answer).with_state((webhooks, arrivals));
    // The server ends with the demo.
    let _ = axum::serve(listener, router).await;
}

async fn answer(State((webhooks, arrivals)): State<(Webhooks, Sender<Arrival>)>, request: Request) -> Response<Body> {
    let (head, body) = request.into_parts();
    let body = to_bytes(body, 4 * 1024 * 1024).await.unwrap_or_default();
    let opened = if head.method == Method::GET {
        let challenge = webhooks.challenge(head.uri.query().unwrap_or_default());
        challenge.map(|challenge| (Arrival::Handshake, challenge))
    } else {
        let signature = head.headers.get("x-hub-signature-256").and_then(|value| value.to_str().ok());
        let events = webhooks.verify(signature, &body);
        events.map(|events| (Arrival::Events(events.into_iter().map(Event::into_owned).collect()), String::new()))
    };
    let (status, answer) = match opened {
        Ok((arrival, answer)) => {
            // The receiving end is closed when the demo ends.
            let _ = arrivals.send(arrival);
            (StatusCode::OK, answer)
        }
        Err(_) => (StatusCode::UNAUTHORIZED, String::new()),
    };
    let mut response = Response::new(Body::from(answer));
    *response.status_mut() = status;
    response
}

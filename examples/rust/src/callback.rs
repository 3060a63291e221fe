//! The callback URL as a route of axum.

use std::sync::Arc;

use axum::{
    Router,
    body::Bytes,
    extract::{DefaultBodyLimit, State},
    http::{HeaderMap, Method, Response, StatusCode, Uri},
    routing::any,
};
use wabakit::{Event, Webhooks, webhook};

struct Callback<S> {
    hooks: Webhooks,
    store: S,
}

/// Creates a service for the callback URL. It calls `store` with the events of each delivery. If `store` fails, the reply is
/// 503, and the platform sends the delivery again.
pub fn callback<S, E>(hooks: Webhooks, store: S) -> Router
where
    S: Fn(&[Event<'_>]) -> Result<(), E> + Send + Sync + 'static,
    E: 'static,
{
    let callback = Arc::new(Callback { hooks, store });
    Router::new()
        .route("/webhooks", any(receive::<S, E>))
        .layer(DefaultBodyLimit::max(Webhooks::LIMIT))
        .with_state(callback)
}

async fn receive<S, E>(
    State(callback): State<Arc<Callback<S>>>,
    method: Method,
    uri: Uri,
    headers: HeaderMap,
    body: Bytes,
) -> Response<String>
where
    S: Fn(&[Event<'_>]) -> Result<(), E>,
{
    let signature = headers.get("x-hub-signature-256").and_then(|value| value.to_str().ok());
    if let Some(answer) = callback.hooks.reply(&method, uri.query().unwrap_or_default(), signature, &body) {
        return answer;
    }
    let mut answer = Response::default();
    if (callback.store)(&webhook::read(&body)).is_err() {
        *answer.status_mut() = StatusCode::SERVICE_UNAVAILABLE;
    }
    answer
}

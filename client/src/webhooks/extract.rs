//! Deliveries as an extractor of axum.

use std::sync::Arc;

use axum_core::extract::{FromRef, FromRequest, Request};
use http::Response;
use wabakit::{Event, Webhooks};

use super::receive::receive;

/// Extractor of the events of a delivery, with a verified signature. The state of the router must hold the [`Webhooks`] in an `Arc`.
///
/// Use it in a route of any method: the handshake, a wrong signature, a delivery that is too large and other methods are
/// answered by the rejection.
///
/// ```
/// use std::sync::Arc;
///
/// use axum::{Router, routing::any};
/// use wabakit::Webhooks;
/// use wabakit_client::webhooks::Delivery;
///
/// async fn receive(Delivery(events): Delivery) {
///     for event in events {
///         println!("{}", event.to_json());                            // store it, then reply
///     }
/// }
///
/// let webhooks = Arc::new(Webhooks::new("app secret", "verify token"));
/// let app: Router = Router::new().route("/webhooks", any(receive)).with_state(webhooks);
/// ```
#[derive(Debug)]
pub struct Delivery(pub Vec<Event<'static>>);

impl<S> FromRequest<S> for Delivery
where
    Arc<Webhooks>: FromRef<S>,
    S: Send + Sync,
{
    type Rejection = Response<String>;

    async fn from_request(request: Request, state: &S) -> Result<Self, Response<String>> {
        let webhooks = Arc::<Webhooks>::from_ref(state);
        receive(&webhooks, request).await.map(Self).map_err(|reply| *reply)
    }
}

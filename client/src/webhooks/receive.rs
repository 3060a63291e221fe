//! Requests to the callback URL: read within the limit, verified, and turned into events.

use bytes::Bytes;
use http::{HeaderValue, Request, Response, StatusCode, header::CONTENT_TYPE};
use http_body_util::{BodyExt, LengthLimitError, Limited};
use wabakit::{Event, Webhooks, webhook::Incoming};

use crate::transport::BoxError;

/// Returns the events of a delivery, or the reply to any other request. A refusal is logged with its reason.
pub(super) async fn receive<B>(
    webhooks: &Webhooks,
    request: Request<B>,
) -> Result<Vec<Event<'static>>, Box<Response<String>>>
where
    B: http_body::Body<Data = Bytes>,
    B::Error: Into<BoxError>,
{
    let (head, body) = request.into_parts();
    let body = Limited::new(body, Webhooks::LIMIT).collect().await.map_err(|error| refusal(unread(&*error)))?;
    match webhooks.receive(&Request::from_parts(head, body.to_bytes())) {
        Incoming::Events(events) => Ok(events.into_iter().map(Event::into_owned).collect()),
        Incoming::Reply(reply) if reply.status().is_success() => Err(Box::new(reply)),
        Incoming::Reply(reply) => Err(refusal(reply)),
    }
}

/// Logs a refusal.
fn refusal(reply: Response<String>) -> Box<Response<String>> {
    let (status, reason) = (reply.status(), reply.body());
    tracing::warn!(target: "wabakit", status = status.as_u16(), "webhook refused: {}", match reason.as_str() {
        "" => status.canonical_reason().unwrap_or_default(),
        reason => reason,
    });
    Box::new(reply)
}

fn unread(error: &(dyn std::error::Error + 'static)) -> Response<String> {
    if error.is::<LengthLimitError>() {
        return reply(StatusCode::PAYLOAD_TOO_LARGE, "");
    }
    reply(StatusCode::BAD_REQUEST, "the body ended early")
}

pub(super) fn reply(status: StatusCode, text: &str) -> Response<String> {
    let mut reply = Response::new(text.to_owned());
    *reply.status_mut() = status;
    reply.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("text/plain; charset=utf-8"));
    reply
}

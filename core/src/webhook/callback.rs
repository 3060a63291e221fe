//! The callback URL: turns an HTTP request into events or into a reply.

use http::{
    HeaderValue, Method, Request, Response, StatusCode,
    header::{ALLOW, CONTENT_TYPE},
};

use super::{Event, Webhooks, read};
use crate::error::Error;

/// A request that the callback URL received.
#[derive(Debug)]
pub enum Incoming<'b> {
    /// A delivery. Store its events and reply with status 200; reply with 503 if storing fails, and the platform sends
    /// the delivery again. Errors in later processing don't affect the reply: once the events are stored, reply with
    /// 200.
    Events(Vec<Event<'b>>),
    /// A request without events. Send this reply.
    Reply(Response<String>),
}

impl Webhooks {
    /// Largest accepted delivery: 4 MiB, in bytes. The platform sends at most 3 MB. Configure the same limit in your
    /// server, so that it reads no more.
    pub const LIMIT: usize = 4 << 20;

    /// Reads a request to the callback URL: the platform's handshake or a delivery.
    ///
    /// The reply has status 200 for a valid handshake and 403 for an invalid one, 401 if the signature is missing or
    /// wrong, 413 if the body is larger than [`LIMIT`](Self::LIMIT), and 405 for other methods.
    ///
    /// ```
    /// use wabakit::{Webhooks, webhook::Incoming};
    ///
    /// # fn store(_: &[wabakit::Event]) -> Result<(), std::io::Error> { Ok(()) }
    /// fn answer(hooks: &Webhooks, request: http::Request<Vec<u8>>) -> http::Response<String> {
    ///     let mut response = http::Response::default();
    ///     match hooks.receive(&request) {
    ///         Incoming::Reply(reply) => response = reply,
    ///         Incoming::Events(events) => {
    ///             if store(&events).is_err() {
    ///                 *response.status_mut() = http::StatusCode::SERVICE_UNAVAILABLE;
    ///             }
    ///         }
    ///     }
    ///     response
    /// }
    /// # let request = http::Request::get("/?hub.mode=subscribe&hub.verify_token=t&hub.challenge=1158201444");
    /// # let hooks = Webhooks::new("secret", "t");
    /// # assert_eq!(answer(&hooks, request.body(vec![]).unwrap()).body(), "1158201444");
    /// ```
    pub fn receive<'b>(&self, request: &'b Request<impl AsRef<[u8]>>) -> Incoming<'b> {
        let body = request.body().as_ref();
        let signature = request.headers().get("x-hub-signature-256").and_then(|value| value.to_str().ok());
        match self.reply(request.method(), request.uri().query().unwrap_or_default(), signature, body) {
            Some(reply) => Incoming::Reply(reply),
            None => Incoming::Events(read(body)),
        }
    }

    /// Returns the reply to a request given as its parts, or `None` for a delivery, whose events [`read`] returns.
    /// `signature` is the text of the `X-Hub-Signature-256` header.
    pub fn reply(
        &self,
        method: &Method,
        query: &str,
        signature: Option<&str>,
        body: &[u8],
    ) -> Option<Response<String>> {
        let refused = match *method {
            Method::GET => match self.challenge(query) {
                Ok(challenge) => return Some(response(StatusCode::OK, challenge)),
                Err(error) => error,
            },
            Method::POST if body.len() > Self::LIMIT => {
                return Some(response(StatusCode::PAYLOAD_TOO_LARGE, String::new()));
            }
            Method::POST => self.verify_signature(signature, body).err()?,
            _ => {
                let mut reply = response(StatusCode::METHOD_NOT_ALLOWED, String::new());
                reply.headers_mut().insert(ALLOW, HeaderValue::from_static("GET, POST"));
                return Some(reply);
            }
        };
        Some(response(status(&refused), refused.to_string()))
    }
}

fn status(error: &Error) -> StatusCode {
    let told = if let Error::Signature(error) = error { StatusCode::from_u16(error.status()).ok() } else { None };
    told.unwrap_or(StatusCode::UNAUTHORIZED)
}

fn response(status: StatusCode, body: String) -> Response<String> {
    let mut response = Response::new(body);
    *response.status_mut() = status;
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("text/plain; charset=utf-8"));
    response
}

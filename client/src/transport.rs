//! Transports: any tower service that takes HTTP requests.

use std::{
    error::Error,
    fmt,
    future::{Future, poll_fn},
    io,
    pin::Pin,
};

use bytes::{Buf, Bytes};
use http::{Request, Response};
use http_body_util::{BodyExt, combinators::UnsyncBoxBody};
use tower_service::Service;

use crate::body::Body;

/// Error of any type, from a service, a stream or a handler.
pub type BoxError = Box<dyn Error + Send + Sync>;

pub(crate) type BoxFuture<T> = Pin<Box<dyn Future<Output = T> + Send>>;

/// Body of a response that wasn't read yet.
pub(crate) type Arriving = UnsyncBoxBody<Bytes, BoxError>;

/// A transport with its types erased.
pub(crate) trait Transport: Send + Sync {
    fn send(&self, request: Request<Body>) -> BoxFuture<Result<Response<Arriving>, Failure>>;
}

/// An exchange without a response.
#[derive(Debug)]
pub(crate) struct Failure {
    pub(crate) cause: String,
    /// False if the request can't have left this machine.
    pub(crate) sent: bool,
}

/// Marks the error of a service whose request didn't leave this machine, so that the call may be retried. Errors of
/// reqwest and refused connections are recognized without it.
#[derive(Debug)]
pub struct NotSent(BoxError);

impl NotSent {
    /// Marks an error.
    pub fn new(error: impl Into<BoxError>) -> Self {
        Self(error.into())
    }
}

impl fmt::Display for NotSent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Error for NotSent {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.0.source()
    }
}

/// A tower service as a transport.
pub(crate) struct Tower<S>(pub(crate) S);

impl<S, B> Transport for Tower<S>
where
    S: Service<Request<Body>, Response = Response<B>> + Clone + Send + Sync + 'static,
    S::Error: Into<BoxError>,
    S::Future: Send,
    B: http_body::Body + Send + 'static,
    B::Data: Send,
    B::Error: Into<BoxError>,
{
    fn send(&self, request: Request<Body>) -> BoxFuture<Result<Response<Arriving>, Failure>> {
        let mut service = self.0.clone();
        Box::pin(async move {
            let ready = poll_fn(|context| service.poll_ready(context)).await;
            ready.map_err(|error| Failure { sent: false, ..Failure::of(&*error.into()) })?;
            let response = service.call(request).await.map_err(|error| Failure::of(&*error.into()))?;
            Ok(response.map(arriving))
        })
    }
}

fn arriving<B>(body: B) -> Arriving
where
    B: http_body::Body + Send + 'static,
    B::Data: Send,
    B::Error: Into<BoxError>,
{
    let body = body.map_frame(|frame| frame.map_data(|mut data| data.copy_to_bytes(data.remaining())));
    body.map_err(Into::into).boxed_unsync()
}

impl Failure {
    pub(crate) fn of(error: &(dyn Error + 'static)) -> Self {
        let sent = !chain(error).any(not_sent);
        let mut cause = String::new();
        for error in chain(error) {
            let text = error.to_string();
            // Some errors repeat their source.
            if !cause.contains(&text) {
                let joint = if cause.is_empty() { "" } else { ": " };
                cause.extend([joint, &text]);
            }
        }
        Self { cause, sent }
    }
}

fn chain<'e>(error: &'e (dyn Error + 'static)) -> impl Iterator<Item = &'e (dyn Error + 'static)> {
    std::iter::successors(Some(error), |error: &&'e (dyn Error + 'static)| (*error).source())
}

fn not_sent(error: &(dyn Error + 'static)) -> bool {
    #[cfg(feature = "reqwest")]
    if let Some(error) = error.downcast_ref::<reqwest::Error>() {
        return error.is_connect() || error.is_builder();
    }
    // An unreachable host isn't listed: a connection can report it after the request was sent.
    let refused = |error: &io::Error| error.kind() == io::ErrorKind::ConnectionRefused;
    error.is::<NotSent>() || error.downcast_ref::<io::Error>().is_some_and(refused)
}

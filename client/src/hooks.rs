//! Hooks: called before each request, and after each response and error.

use std::{
    fmt,
    ops::Deref,
    panic::{AssertUnwindSafe, catch_unwind},
    time::Duration,
};

use http::{HeaderMap, Method};
use wabakit::{Error, Metadata};

use crate::body::Content;

/// Functions that a client calls for each attempt of a call, such as for metrics. A hook that panics is logged and changes
/// nothing.
///
/// ```
/// use wabakit_client::{AttemptResponse, Hook};
///
/// struct Timing;
///
/// impl Hook for Timing {
///     fn on_response(&self, response: &AttemptResponse<'_>) {
///         println!("{} took {:?}", response.op, response.duration);
///     }
/// }
/// ```
#[allow(unused_variables)]
pub trait Hook: Send + Sync {
    /// Called before a request is sent. May add headers.
    fn on_request(&self, request: &mut AttemptRequest<'_>) {}
    /// Called after the head of a response arrived, whatever its status.
    fn on_response(&self, response: &AttemptResponse<'_>) {}
    /// Called after an attempt failed.
    fn on_error(&self, error: &AttemptError<'_>) {}
}

/// Facts about an attempt.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Attempt<'c> {
    /// Name of the operation, such as `messages.send`.
    pub op: &'static str,
    /// HTTP method of the request.
    pub method: &'c Method,
    /// Path of the URL, without the query, which can hold secrets.
    pub path: &'c str,
    /// Number of the attempt. 0 for the first.
    pub number: u32,
}

/// A request that is about to be sent.
pub struct AttemptRequest<'c> {
    pub(crate) attempt: Attempt<'c>,
    /// Headers that are added to the request. They never replace the authorization or the content type.
    pub headers: &'c mut HeaderMap,
    pub(crate) content: &'c Content,
}

/// The head of a response.
#[derive(Debug)]
#[non_exhaustive]
pub struct AttemptResponse<'c> {
    pub(crate) attempt: Attempt<'c>,
    /// HTTP status code of the response.
    pub status: u16,
    /// Headers of the response.
    pub headers: &'c HeaderMap,
    /// Trace ID, Graph API version and used quotas.
    pub metadata: &'c Metadata,
    /// Time from the request to the head of the response.
    pub duration: Duration,
}

/// A failed attempt.
#[derive(Debug)]
#[non_exhaustive]
pub struct AttemptError<'c> {
    pub(crate) attempt: Attempt<'c>,
    /// Error of the attempt.
    pub error: &'c Error,
    /// Wait before the next attempt. `None` if the call isn't retried.
    pub wait: Option<Duration>,
}

impl AttemptRequest<'_> {
    /// Returns the body, up to a file that is streamed. It holds the parameters of the call, so `Debug` doesn't print it.
    pub fn body(&self) -> &[u8] {
        self.content.text()
    }

    pub(crate) fn call(&mut self, hook: &dyn Hook) {
        guarded(|| hook.on_request(self));
    }
}

impl fmt::Debug for AttemptRequest<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AttemptRequest").field("attempt", &self.attempt).finish_non_exhaustive()
    }
}

impl AttemptResponse<'_> {
    pub(crate) fn call(&self, hook: &dyn Hook) {
        guarded(|| hook.on_response(self));
    }
}

impl AttemptError<'_> {
    pub(crate) fn call(&self, hook: &dyn Hook) {
        guarded(|| hook.on_error(self));
    }
}

fn guarded(call: impl FnOnce()) {
    if catch_unwind(AssertUnwindSafe(call)).is_err() {
        tracing::error!(target: "wabakit", "a hook panicked");
    }
}

macro_rules! facts {
    ($($event:ident)*) => {$(
        impl<'c> Deref for $event<'c> {
            type Target = Attempt<'c>;
            fn deref(&self) -> &Attempt<'c> {
                &self.attempt
            }
        }
    )*};
}
facts!(AttemptRequest AttemptResponse AttemptError);

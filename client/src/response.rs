//! Responses with what happened on the way.

use std::ops::Deref;

use http::HeaderMap;

use crate::exchange::Received;

/// Response of the platform, read as `T`. Dereferences to [`wabakit::Response`], which has the status and the
/// [`metadata`](wabakit::Response::metadata): the trace ID, the Graph API version and the used quotas.
#[derive(Clone, Debug)]
pub struct Response<T> {
    response: wabakit::Response<T>,
    headers: HeaderMap,
    attempts: u32,
}

impl<T> Response<T> {
    pub(crate) fn new(received: Received<wabakit::Response<T>>) -> Self {
        let Received { value, headers, attempts } = received;
        Self { response: value, headers, attempts }
    }

    /// Returns the headers of the response.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// Returns the number of attempts, the successful one included.
    pub fn attempts(&self) -> u32 {
        self.attempts
    }

    /// Returns the value without the body and the headers.
    pub fn into_inner(self) -> T {
        self.response.into_inner()
    }
}

impl<T> Deref for Response<T> {
    type Target = wabakit::Response<T>;
    fn deref(&self) -> &wabakit::Response<T> {
        &self.response
    }
}

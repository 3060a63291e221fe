//! Options of calls.

use std::{fmt, time::Duration};

use http::{HeaderMap, HeaderName, HeaderValue, header};
use wabakit::RetryPolicy;

/// Options of calls. What isn't set has the value of the client.
#[derive(Clone, Default)]
pub struct CallOptions {
    timeout: Option<Duration>,
    deadline: Option<Duration>,
    max_wait: Option<Duration>,
    max_retries: Option<u32>,
    headers: HeaderMap,
}

impl fmt::Debug for CallOptions {
    /// Shows the names of the headers only: their values may be secrets.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { timeout, deadline, max_wait, max_retries, headers } = self;
        f.debug_struct("CallOptions")
            .field("timeout", timeout)
            .field("deadline", deadline)
            .field("max_wait", max_wait)
            .field("max_retries", max_retries)
            .field("headers", &headers.keys().collect::<Vec<_>>())
            .finish()
    }
}

impl CallOptions {
    /// Longest time without progress, by default.
    const TIMEOUT: Duration = Duration::from_secs(30);

    /// Longest time for which a call waits for the limiter, by default.
    const MAX_WAIT: Duration = Duration::from_secs(10);

    /// Creates options without a value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the longest time without progress: until the response begins, and between parts of its body. A long upload or
    /// download isn't cut. Default: 30 s.
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// Sets the maximum time of a whole call, with its retries and waits. Default: none.
    #[must_use]
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.deadline = Some(deadline);
        self
    }

    /// Sets the longest time for which a call waits for the [limiter](crate::ClientBuilder::limiter). Default: 10 s.
    #[must_use]
    pub fn max_wait(mut self, max_wait: Duration) -> Self {
        self.max_wait = Some(max_wait);
        self
    }

    /// Sets the maximum number of retries. Only errors whose retry is safe are retried. Default: 2.
    #[must_use]
    pub fn max_retries(mut self, max_retries: u32) -> Self {
        self.max_retries = Some(max_retries);
        self
    }

    /// Adds a header to each request. It never replaces the authorization or the content type.
    #[must_use]
    pub fn header(mut self, name: HeaderName, value: HeaderValue) -> Self {
        self.headers.insert(name, value);
        self
    }

    /// Returns these options, with the values of others where they are set.
    pub(crate) fn merged(&self, other: Self) -> Self {
        let mut headers = self.headers.clone();
        headers.extend(other.headers);
        Self {
            timeout: other.timeout.or(self.timeout),
            deadline: other.deadline.or(self.deadline),
            max_wait: other.max_wait.or(self.max_wait),
            max_retries: other.max_retries.or(self.max_retries),
            headers,
        }
    }

    pub(crate) fn time_without_progress(&self) -> Duration {
        self.timeout.unwrap_or(Self::TIMEOUT)
    }

    pub(crate) fn longest_wait(&self) -> Duration {
        self.max_wait.unwrap_or(Self::MAX_WAIT)
    }

    pub(crate) fn retries(&self) -> RetryPolicy {
        let policy = RetryPolicy::new().deadline(self.deadline);
        self.max_retries.map_or(policy, |max_retries| policy.max_retries(max_retries))
    }

    /// Adds the headers to those of a request.
    pub(crate) fn add_headers(&self, headers: &mut HeaderMap) {
        for (name, value) in &self.headers {
            if ![header::AUTHORIZATION, header::CONTENT_TYPE].contains(name) {
                headers.insert(name, value.clone());
            }
        }
    }
}

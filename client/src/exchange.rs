//! An exchange with the platform: attempts, waits, hooks and logs of one call.

use std::{
    hash::{BuildHasher, RandomState},
    sync::{Arc, atomic::Ordering},
    time::Duration,
};

use bytes::{Bytes, BytesMut};
use http::{HeaderMap, HeaderValue, Request, Response, header, request::Parts};
use http_body_util::BodyExt;
use tokio::time::{Instant, sleep, timeout_at};
use wabakit::{Error, Metadata, Op};

use crate::{
    body::Content,
    client::Client,
    hooks::{Attempt, AttemptError, AttemptRequest, AttemptResponse},
    limits::{Counted, Departed},
    progress::{Progress, Stalled},
    transport::{Arriving, Failure},
};

/// `User-Agent` of requests.
const AGENT: HeaderValue = HeaderValue::from_static(concat!("wabakit/", env!("CARGO_PKG_VERSION"), " rust"));

/// Areas whose requests are the content of messages. Those of others can hold secrets.
const MESSAGES: [&str; 2] = ["messages", "marketing_messages"];

/// A call that is about to be made.
pub(crate) struct Exchange<'c> {
    client: &'c Client,
    op: &'static Op,
    head: Parts,
    content: Content,
    /// Start of the whole call, from which its deadline counts.
    start: Instant,
    /// True to leave the body of a success unread.
    streamed: bool,
    /// The call as the limiter counts it, or the calls of a batch.
    counted: Vec<Counted>,
    is_batch: bool,
}

/// Body of a response.
pub(crate) enum Taken {
    Held(Bytes),
    Streamed(Arriving),
}

/// A successful call.
pub(crate) struct Received<T> {
    pub(crate) value: T,
    pub(crate) headers: HeaderMap,
    pub(crate) attempts: u32,
}

/// Returns a response with its body in memory.
pub(crate) fn held(response: Response<Taken>) -> Response<Bytes> {
    response.map(|body| match body {
        Taken::Held(bytes) => bytes,
        Taken::Streamed(_) => Bytes::new(),
    })
}

/// Returns the headers of a response, and its body if it is in memory.
fn kept(response: &Response<Taken>) -> (HeaderMap, Bytes) {
    let body = match response.body() {
        Taken::Held(bytes) => bytes.clone(),
        Taken::Streamed(_) => Bytes::new(),
    };
    (response.headers().clone(), body)
}

impl<'c> Exchange<'c> {
    pub(crate) fn new(client: &'c Client, op: &'static Op, head: Parts, content: Content) -> Self {
        Self { client, op, head, content, start: Instant::now(), streamed: false, counted: vec![], is_batch: false }
    }

    /// Counts the deadline from an earlier start, because other exchanges are part of the call.
    pub(crate) fn since(self, start: Instant) -> Self {
        Self { start, ..self }
    }

    /// Leaves the body of a success unread.
    pub(crate) fn streamed(self) -> Self {
        Self { streamed: true, ..self }
    }

    /// Asks the limiter about the call before each attempt.
    pub(crate) fn counted(self, counted: Option<Counted>) -> Self {
        Self { counted: counted.into_iter().collect(), ..self }
    }

    /// Asks the limiter about each call of a batch before each attempt.
    pub(crate) fn batch(self, calls: impl Iterator<Item = Counted>) -> Self {
        Self { counted: calls.collect(), is_batch: true, ..self }
    }

    /// Makes attempts until one succeeds, or an error isn't to be retried.
    pub(crate) async fn run<T>(
        &self,
        read: impl Fn(Response<Taken>) -> Result<T, Error>,
    ) -> Result<Received<T>, Error> {
        let seed = RandomState::new().hash_one(0_u8);
        let policy = self.client.options.retries();
        let until = policy.deadline.and_then(|deadline| self.start.checked_add(deadline));
        let mut attempt = 0;
        loop {
            let departed = self.admitted(until).await?;
            let attempted = match until {
                None => self.attempt(attempt).await,
                Some(until) => timeout_at(until, self.attempt(attempt)).await.unwrap_or_else(|_| {
                    let deadline = policy.deadline.unwrap_or_default();
                    Err(self.op.transport_error(format!("no response within the deadline of {deadline:?}"), true))
                }),
            };
            let (headers, body) = attempted.as_ref().map_or_else(|_| Default::default(), kept);
            let outcome = attempted.and_then(&read);
            if let Some(departed) = departed {
                departed.settled(&headers, outcome.as_ref().map(|_| &*body), self.is_batch);
            }
            let error = match outcome {
                Ok(value) => return Ok(Received { value, headers, attempts: attempt.saturating_add(1) }),
                Err(error) => error,
            };
            let wait = policy.next(&error, attempt, self.start.elapsed(), seed).filter(|_| self.content.repeatable());
            self.failed(&error, attempt, wait);
            let Some(wait) = wait else { return Err(error) };
            sleep(wait).await;
            attempt = attempt.saturating_add(1);
        }
    }

    /// Waits until the limiter allows an attempt, if there is one.
    async fn admitted(&self, until: Option<Instant>) -> Result<Option<Departed<'_>>, Error> {
        let Client { api, options, shared } = self.client;
        let Some(gate) = &shared.gate else { return Ok(None) };
        Departed::admitted(gate, api, &self.counted, options.longest_wait(), until).await.map(Some)
    }

    async fn attempt(&self, attempt: u32) -> Result<Response<Taken>, Error> {
        let start = Instant::now();
        let progress = Arc::new(Progress::start());
        let timeout = self.client.options.time_without_progress();
        let stalled = |_: Stalled| self.op.transport_error(format!("no progress within {timeout:?}"), true);
        let sending = self.client.shared.transport.send(self.request(attempt, progress.clone()));
        let response = progress.within(timeout, sending).await.map_err(stalled)?;
        let response = response.map_err(|failure| self.client.transport_error(self.op, failure))?;
        let metadata = Metadata::of(response.headers());
        self.responded(&response, &metadata, attempt, start.elapsed());
        if self.streamed && response.status().is_success() {
            return Ok(response.map(Taken::Streamed));
        }
        let (head, mut body) = response.into_parts();
        let mut bytes = BytesMut::new();
        while let Some(frame) = progress.within(timeout, body.frame()).await.map_err(stalled)? {
            let frame = frame.map_err(|error| self.client.transport_error(self.op, Failure::of(&*error)))?;
            bytes.extend_from_slice(frame.data_ref().map_or(&[], |data| data));
            if bytes.len() as u64 > self.op.response_limit() {
                return Err(self.op.oversized(head.status.as_u16()));
            }
        }
        Ok(Response::from_parts(head, Taken::Held(bytes.freeze())))
    }

    fn request(&self, attempt: u32, progress: Arc<Progress>) -> Request<crate::Body> {
        let mut request = Request::new(self.content.body(progress));
        *request.method_mut() = self.head.method.clone();
        *request.uri_mut() = self.head.uri.clone();
        let mut headers = HeaderMap::new();
        headers.insert(header::USER_AGENT, AGENT);
        self.client.options.add_headers(&mut headers);
        let mut event = AttemptRequest { attempt: self.facts(attempt), headers: &mut headers, content: &self.content };
        self.client.shared.hooks.iter().for_each(|hook| event.call(&**hook));
        // The headers of the request itself come last: nothing replaces them.
        headers.extend(self.head.headers.clone());
        *request.headers_mut() = headers;
        if self.client.shared.log_content && MESSAGES.contains(&self.op.area()) {
            let content = self.client.api.redact(self.content.text().to_vec());
            tracing::debug!(target: "wabakit", op = self.op.name, attempt, "{}", String::from_utf8_lossy(&content));
        }
        request
    }

    fn facts(&self, attempt: u32) -> Attempt<'_> {
        Attempt { op: self.op.name, method: &self.head.method, path: self.head.uri.path(), number: attempt }
    }

    fn responded(&self, response: &Response<Arriving>, metadata: &Metadata, attempt: u32, duration: Duration) {
        let (op, status) = (self.op.name, response.status().as_u16());
        let trace = metadata.trace.as_deref().unwrap_or("none");
        tracing::debug!(target: "wabakit", attempt, "{op}: {status} in {} ms, trace {trace}", duration.as_millis());
        let other = metadata.version.as_deref().and_then(|version| self.client.api.api_version(version));
        if let Some(other) = other
            && !self.client.shared.version_logged.swap(true, Ordering::Relaxed)
        {
            tracing::warn!(target: "wabakit", "{op}: the response is of version {other}, not of the requested one");
        }
        let event =
            AttemptResponse { attempt: self.facts(attempt), status, headers: response.headers(), metadata, duration };
        self.client.shared.hooks.iter().for_each(|hook| event.call(&**hook));
    }

    fn failed(&self, error: &Error, attempt: u32, wait: Option<Duration>) {
        match wait {
            Some(wait) => {
                tracing::info!(target: "wabakit", attempt, "{error}; next attempt in {} ms", wait.as_millis());
            }
            None => tracing::debug!(target: "wabakit", attempt, "{error}"),
        }
        let event = AttemptError { attempt: self.facts(attempt), error, wait };
        self.client.shared.hooks.iter().for_each(|hook| event.call(&**hook));
    }
}

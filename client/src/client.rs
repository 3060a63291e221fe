//! The client: sends operations and returns their responses.

use std::{
    fmt,
    sync::{Arc, atomic::AtomicBool},
};

use http::Request;
use tokio::time::Instant;
use wabakit::{
    Api, Batch, BatchResponses, Error, Op, Operation, Options, PhoneNumberId, params, uploads::AppendUpload,
};

#[cfg(feature = "reqwest")]
use crate::builder::ClientBuilder;
use crate::{
    body::Content,
    exchange::{Exchange, held},
    hooks::Hook,
    limits::{Counted, Gate},
    options::CallOptions,
    response::Response,
    tenants::Tenant,
    transport::{Failure, Transport},
};

/// The client: sends requests, waits for their responses, and retries what is safe. Cheap to clone; its clones share the
/// connections and the hooks.
#[derive(Clone)]
pub struct Client {
    pub(crate) api: Api,
    pub(crate) options: CallOptions,
    pub(crate) shared: Arc<Shared>,
}

/// State that the clones of a client share.
pub(crate) struct Shared {
    pub(crate) transport: Box<dyn Transport>,
    pub(crate) hooks: Vec<Box<dyn Hook>>,
    pub(crate) gate: Option<Gate>,
    pub(crate) log_content: bool,
    /// True after a response of another version was logged.
    pub(crate) version_logged: AtomicBool,
}

impl Shared {
    pub(crate) fn new(
        transport: Box<dyn Transport>,
        hooks: Vec<Box<dyn Hook>>,
        gate: Option<Gate>,
        log_content: bool,
    ) -> Self {
        Self { transport, hooks, gate, log_content, version_logged: AtomicBool::new(false) }
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { api, options, .. } = self;
        f.debug_struct("Client").field("api", api).field("options", options).finish_non_exhaustive()
    }
}

impl Client {
    /// Creates a client over reqwest.
    #[cfg(feature = "reqwest")]
    pub fn new(api: Api) -> Self {
        Self::builder(api).build()
    }

    /// Creates the settings of a client over reqwest. See [`ClientBuilder::over`] for other HTTP clients.
    #[cfg(feature = "reqwest")]
    pub fn builder(api: Api) -> ClientBuilder {
        ClientBuilder::new(api)
    }

    /// Returns the settings that requests are built with.
    pub fn api(&self) -> &Api {
        &self.api
    }

    /// Returns a client with other options over the same connections and hooks.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self { options: self.options.merged(options), ..self.clone() }
    }

    /// Returns the client of another tenant over the same connections, hooks and options. What the tenant doesn't name stays.
    #[must_use]
    pub fn with(&self, tenant: Tenant) -> Self {
        Self { api: tenant.api(self.api.clone()), ..self.clone() }
    }

    /// Returns a client for another business phone number.
    #[must_use]
    pub fn number(&self, id: impl Into<PhoneNumberId>) -> Self {
        Self { api: self.api.clone().number(id), ..self.clone() }
    }

    /// Sends an operation. Files of its `media` are uploaded first.
    pub async fn send<O: Operation>(&self, op: &O) -> Result<Response<O::Response>, Error> {
        let start = Instant::now();
        let request = if op.media().is_empty() { self.api.request(op)? } else { self.uploaded(op, start).await? };
        self.perform(op, request, start).await
    }

    /// Sends an operation with unchecked values or additional fields.
    pub async fn send_with<O: Operation>(&self, op: &O, options: Options<'_>) -> Result<Response<O::Response>, Error> {
        self.perform(op, self.api.request_with(op, options)?, Instant::now()).await
    }

    /// Uploads the files of an operation. Returns its request.
    async fn uploaded<O: Operation>(&self, op: &O, start: Instant) -> Result<Request<Vec<u8>>, Error> {
        let mut handles = vec![];
        for (upload, file) in self.api.uploads(op)?.iter().zip(op.media()) {
            let session = self.perform(upload, self.api.request(upload)?, start).await?;
            let append = AppendUpload::new(session.id.clone(), file.clone(), 0_u64);
            handles.push(self.perform(&append, self.api.request(&append)?, start).await?.h.clone());
        }
        self.api.request_uploaded(op, &handles)
    }

    async fn perform<O: Operation>(
        &self,
        op: &O,
        request: Request<Vec<u8>>,
        start: Instant,
    ) -> Result<Response<O::Response>, Error> {
        let (head, body) = request.into_parts();
        let exchange = Exchange::new(self, O::OP, head, Content::held(body)).since(start);
        self.exchange(op, exchange.counted(self.counted(op)?)).await
    }

    /// Returns an operation as the limiter counts it, if there is one.
    pub(crate) fn counted<O: Operation>(&self, op: &O) -> Result<Option<Counted>, Error> {
        self.is_limited().then(|| Ok(Counted { op: O::OP, params: params(op)? })).transpose()
    }

    /// Returns true if calls ask a limiter.
    pub(crate) fn is_limited(&self) -> bool {
        self.shared.gate.is_some()
    }

    /// Makes the exchange of an operation.
    pub(crate) async fn exchange<O: Operation>(
        &self,
        op: &O,
        exchange: Exchange<'_>,
    ) -> Result<Response<O::Response>, Error> {
        let read = |response| match O::OP.endpoint.digest {
            // The expected digest is a parameter.
            Some(_) => self.api.response_to(op, &held(response)),
            None => self.api.response::<O>(&held(response)),
        };
        Ok(Response::new(exchange.run(read).await?))
    }

    /// Returns the error of an exchange without a response.
    pub(crate) fn transport_error(&self, op: &Op, failure: Failure) -> Error {
        let cause = self.api.redact(failure.cause.into_bytes());
        op.transport_error(String::from_utf8_lossy(&cause), failure.sent)
    }

    /// Sends a batch. Each of its calls asks the limiter, if there is one; the first that may not be made is the error of the whole.
    pub async fn send_batch(&self, batch: &Batch) -> Result<BatchResponses, Error> {
        let (head, body) = batch.request()?.into_parts();
        let limited = batch.calls().filter(|_| self.is_limited());
        let calls = limited.map(|(op, params)| Counted { op, params: params.to_owned() });
        let exchange = Exchange::new(self, batch.op(), head, Content::held(body)).batch(calls);
        let received = exchange.run(|response| batch.responses(&held(response))).await?;
        Ok(received.value)
    }
}

//! Settings of a client.

use std::sync::{Arc, Mutex};
#[cfg(feature = "reqwest")]
use std::time::Duration;

use http::{Request, Response};
use tower_service::Service;
use wabakit::{Api, Limiter, SendPolicy};

#[cfg(feature = "reqwest")]
use crate::over_reqwest::Reqwest;
use crate::{
    body::Body,
    client::{Client, Shared},
    hooks::Hook,
    limits::Gate,
    options::CallOptions,
    transport::{BoxError, Tower, Transport},
};

/// Settings of a [`Client`].
pub struct ClientBuilder {
    api: Api,
    transport: Chosen,
    options: CallOptions,
    hooks: Vec<Box<dyn Hook>>,
    limiter: Option<Arc<Mutex<Limiter>>>,
    policy: Option<Arc<Mutex<SendPolicy>>>,
    log_content: bool,
}

enum Chosen {
    #[cfg(feature = "reqwest")]
    Reqwest {
        connect_timeout: Duration,
    },
    Given(Box<dyn Transport>),
}

impl ClientBuilder {
    #[cfg(feature = "reqwest")]
    pub(crate) fn new(api: Api) -> Self {
        Self::with(api, Chosen::Reqwest { connect_timeout: Duration::from_secs(10) })
    }

    /// Creates the settings of a client over a tower service, such as a stack of tower layers. The service follows no
    /// redirects, because an access token must not leave the platform, and makes no retries. Mark its errors as
    /// [`NotSent`](crate::NotSent) where the request can't have left.
    pub fn over<S, B>(api: Api, service: S) -> Self
    where
        S: Service<Request<Body>, Response = Response<B>> + Clone + Send + Sync + 'static,
        S::Error: Into<BoxError>,
        S::Future: Send,
        B: http_body::Body + Send + 'static,
        B::Data: Send,
        B::Error: Into<BoxError>,
    {
        Self::with(api, Chosen::Given(Box::new(Tower(service))))
    }

    fn with(api: Api, transport: Chosen) -> Self {
        Self {
            api,
            transport,
            options: CallOptions::new(),
            hooks: vec![],
            limiter: None,
            policy: None,
            log_content: false,
        }
    }

    /// Sets the maximum time to connect, TLS handshake included. Default: 10 s. A given reqwest client or service has its own.
    #[cfg(feature = "reqwest")]
    #[must_use]
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        if let Chosen::Reqwest { connect_timeout } = &mut self.transport {
            *connect_timeout = timeout;
        }
        self
    }

    /// Sends requests with this reqwest client. It must follow no redirects and make no retries.
    #[cfg(feature = "reqwest")]
    #[must_use]
    pub fn reqwest(mut self, client: reqwest::Client) -> Self {
        self.transport = Chosen::Given(Box::new(Reqwest::from(client)));
        self
    }

    /// Sets options of each call.
    #[must_use]
    pub fn options(mut self, options: CallOptions) -> Self {
        self.options = self.options.merged(options);
        self
    }

    /// Adds a hook. Hooks are called in the order in which they were added.
    #[must_use]
    pub fn hook(mut self, hook: impl Hook + 'static) -> Self {
        self.hooks.push(Box::new(hook));
        self
    }

    /// Asks this limiter before each attempt of a call. The call waits until the platform would take it, at most for
    /// [`max_wait`](CallOptions::max_wait), and otherwise fails with [`Error::Limit`](wabakit::Error::Limit). The client reports
    /// outcomes, and limits in responses, to it; pass webhook events to its [`event`](Limiter::event). Clients of one business
    /// share one limiter.
    #[must_use]
    pub fn limiter(mut self, limiter: Arc<Mutex<Limiter>>) -> Self {
        self.limiter = Some(limiter);
        self
    }

    /// Takes open customer service windows from this policy: in them, templates don't count for the messaging limit. Without a
    /// policy, all templates count.
    #[must_use]
    pub fn policy(mut self, policy: Arc<Mutex<SendPolicy>>) -> Self {
        self.policy = Some(policy);
        self
    }

    /// Logs the content of messages too, at level debug.
    #[must_use]
    pub fn log_content(mut self) -> Self {
        self.log_content = true;
        self
    }

    /// Creates the client.
    pub fn build(self) -> Client {
        let transport = match self.transport {
            #[cfg(feature = "reqwest")]
            Chosen::Reqwest { connect_timeout } => Box::new(Reqwest::new(connect_timeout)),
            Chosen::Given(transport) => transport,
        };
        let policy = self.policy;
        let gate = self.limiter.map(|limiter| Gate { limiter, policy });
        let shared = Shared::new(transport, self.hooks, gate, self.log_content);
        Client { api: self.api, options: self.options, shared: Arc::new(shared) }
    }
}

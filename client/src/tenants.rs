//! Clients of many tenants over one pool of connections.

use std::{
    collections::{BTreeMap, VecDeque},
    error, fmt,
    future::Future,
    sync::{Mutex, MutexGuard, PoisonError},
};

use wabakit::{Api, AppId, BusinessId, Event, PhoneNumberId, Secret, WabaId};

use crate::{
    client::Client,
    transport::{BoxError, BoxFuture},
};

/// Settings of a tenant. What isn't set stays as in the client, except that a new token drops the app secret of the old one.
#[derive(Clone, Debug, Default)]
pub struct Tenant {
    token: Option<Secret>,
    app_secret: Option<Secret>,
    number: Option<PhoneNumberId>,
    waba: Option<WabaId>,
    business: Option<BusinessId>,
    app: Option<AppId>,
}

impl Tenant {
    /// Creates settings without a value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the access token.
    #[must_use]
    pub fn token(mut self, token: impl Into<Secret>) -> Self {
        self.token = Some(token.into());
        self
    }

    /// Sets the app secret, which proves each call.
    #[must_use]
    pub fn app_secret(mut self, secret: impl Into<Secret>) -> Self {
        self.app_secret = Some(secret.into());
        self
    }

    /// Sets the business phone number.
    #[must_use]
    pub fn number(mut self, id: impl Into<PhoneNumberId>) -> Self {
        self.number = Some(id.into());
        self
    }

    /// Sets the WhatsApp Business account.
    #[must_use]
    pub fn waba(mut self, id: impl Into<WabaId>) -> Self {
        self.waba = Some(id.into());
        self
    }

    /// Sets the business portfolio.
    #[must_use]
    pub fn business(mut self, id: impl Into<BusinessId>) -> Self {
        self.business = Some(id.into());
        self
    }

    /// Sets the app.
    #[must_use]
    pub fn app(mut self, id: impl Into<AppId>) -> Self {
        self.app = Some(id.into());
        self
    }

    pub(crate) fn api(self, mut api: Api) -> Api {
        let Self { token, app_secret, number, waba, business, app } = self;
        // The token first, because the proof depends on it.
        if let Some(token) = token {
            api = api.token(token);
        }
        if let Some(secret) = app_secret {
            api = api.app_secret(&secret);
        }
        if let Some(id) = number {
            api = api.number(id);
        }
        if let Some(id) = waba {
            api = api.waba(id);
        }
        if let Some(id) = business {
            api = api.business(id);
        }
        if let Some(id) = app {
            api = api.app(id);
        }
        api
    }
}

type Lookup = Box<dyn Fn(&Event<'_>) -> BoxFuture<Result<Option<Tenant>, BoxError>> + Send + Sync>;

/// The clients of the tenants of a program. Remembers 1,000 of them.
pub struct Tenants {
    client: Client,
    lookup: Lookup,
    known: Mutex<Known>,
}

/// Clients by phone number ID, or by entry ID for events without a number.
#[derive(Default)]
struct Known {
    clients: BTreeMap<String, Client>,
    /// IDs in the order in which they were looked up.
    order: VecDeque<String>,
}

/// Reason why there is no client for an event.
#[derive(Debug)]
#[non_exhaustive]
pub enum TenantError {
    /// The lookup found no tenant with this phone number ID or entry ID.
    Unknown(String),
    /// The lookup failed.
    Lookup(BoxError),
}

impl fmt::Display for TenantError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            TenantError::Unknown(id) => write!(f, "no tenant for the phone number or entry {id}"),
            TenantError::Lookup(error) => write!(f, "the lookup of a tenant failed: {error}"),
        }
    }
}

impl error::Error for TenantError {
    fn source(&self) -> Option<&(dyn error::Error + 'static)> {
        match self {
            TenantError::Unknown(_) => None,
            TenantError::Lookup(error) => Some(&**error),
        }
    }
}

impl Client {
    /// Creates the clients of many tenants over this client's connections. `lookup` finds the settings of the tenant that an
    /// event belongs to, such as in a database.
    pub fn tenants<F, E>(&self, lookup: impl Fn(&Event<'_>) -> F + Send + Sync + 'static) -> Tenants
    where
        F: Future<Output = Result<Option<Tenant>, E>> + Send + 'static,
        E: Into<BoxError>,
    {
        let lookup: Lookup = Box::new(move |event| {
            let found = lookup(event);
            Box::pin(async move { found.await.map_err(Into::into) })
        });
        Tenants { client: self.clone(), lookup, known: Mutex::default() }
    }
}

impl Tenants {
    /// Number of clients that are remembered.
    const CAPACITY: usize = 1000;

    /// Returns the client of the tenant that an event belongs to, with the number that the event arrived at.
    pub async fn client(&self, event: &Event<'_>) -> Result<Client, TenantError> {
        let number = event.phone_number_id();
        let id = number.as_deref().unwrap_or_else(|| event.entry_id());
        if let Some(client) = self.known().clients.get(id) {
            return Ok(client.clone());
        }
        let found = (self.lookup)(event).await.map_err(TenantError::Lookup)?;
        let tenant = found.ok_or_else(|| TenantError::Unknown(id.to_owned()))?;
        let client = self.client.with(tenant).for_event(event);
        self.known().remember(id, client.clone());
        Ok(client)
    }

    /// Forgets the client of a phone number ID or an entry ID, after its settings changed.
    pub fn forget(&self, id: &str) {
        let mut known = self.known();
        known.clients.remove(id);
        known.order.retain(|known| known != id);
    }

    fn known(&self) -> MutexGuard<'_, Known> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Known {
    fn remember(&mut self, id: &str, client: Client) {
        if self.clients.insert(id.to_owned(), client).is_none() {
            self.order.push_back(id.to_owned());
        }
        if self.order.len() > Tenants::CAPACITY
            && let Some(oldest) = self.order.pop_front()
        {
            self.clients.remove(&oldest);
        }
    }
}

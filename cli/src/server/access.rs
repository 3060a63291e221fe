//! Access to the server: the names that it answers to, and the web pages that may send requests.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};

use axum::http::{HeaderName, Method, Uri, header, request::Parts, uri::Authority};
use wabakit::Error;

use crate::failure::Failure;

/// Paths of the sandbox itself, beside those of the platform.
pub(super) const OWN: &str = "/_sandbox/";

/// Hosts of the platform. A client whose proxy or transport leads here sends them, and no other web page has them.
const PLATFORM: [&str; 3] = ["graph.facebook.com", "api.facebook.com", "lookaside.fbsbx.com"];

/// The address of the server, and who may use it.
///
/// Access tokens and IDs of the sandbox are no secrets. So a web page that is open in a browser on this machine
/// must not reach it: neither by requests to loopback, nor under a name of its own that resolves to loopback (DNS
/// rebinding).
pub(crate) struct Access {
    address: SocketAddr,
    /// Names that the server answers to, beside addresses and `localhost`.
    names: Vec<String>,
    /// Origins whose pages may send requests to the platform's paths, beside those on loopback.
    origins: Vec<String>,
}

impl Access {
    /// Access on loopback only. Port 0 chooses a free port.
    pub(crate) fn loopback(port: u16) -> Self {
        Self { address: (Ipv4Addr::LOCALHOST, port).into(), names: vec![], origins: vec![] }
    }

    /// Adds hosts: the address to listen on, and names to answer to.
    pub(crate) fn with_hosts(mut self, hosts: &[String]) -> Result<Self, Failure> {
        let mut addresses = vec![];
        for host in hosts {
            match host.parse::<IpAddr>() {
                Ok(address) => addresses.push(address),
                Err(_) if host.parse::<Authority>().is_ok_and(|name| name.host() == host) => {
                    self.names.push(host.to_ascii_lowercase());
                }
                Err(_) => return Err(Failure::usage("--host", "an address or a name, without a port", host)),
            }
        }
        match *addresses {
            [] => {}
            [address] => self.address.set_ip(address),
            [_, second, ..] => {
                return Err(Failure::usage("--host", "one address to listen on", &second.to_string()));
            }
        }
        Ok(self)
    }

    /// Adds origins of web pages that may send requests.
    pub(crate) fn with_origins(mut self, origins: &[String]) -> Self {
        self.origins.extend_from_slice(origins);
        self
    }

    /// Address to listen on.
    pub(super) fn address(&self) -> SocketAddr {
        self.address
    }

    /// URL of the server that listens on this port: by its first name, or by its address.
    pub(super) fn url(&self, port: u16) -> String {
        let ip = self.address.ip();
        let ip = if ip.is_unspecified() { Ipv4Addr::LOCALHOST.into() } else { ip };
        match self.names.first() {
            Some(name) => format!("http://{name}:{port}"),
            None => format!("http://{}", SocketAddr::new(ip, port)),
        }
    }

    /// Refuses requests to foreign names, and requests of foreign web pages.
    pub(super) fn check(&self, head: &Parts) -> Result<(), Error> {
        let host = text(head, header::HOST).unwrap_or_default();
        if !self.answers_to(host) {
            return Err(Error::validation("host", "an address, localhost or a name given by --host", host));
        }
        let is_own = head.uri.path().starts_with(OWN);
        match text(head, header::ORIGIN) {
            Some(origin) if same(origin, host) || !is_own && self.admits(origin) => Ok(()),
            Some(origin) if is_own => Err(Error::validation("origin", "no other web page", origin)),
            Some(origin) => Err(Error::validation("origin", "loopback, or given by --allow-origin", origin)),
            // Browsers name the origin of everything but plain GETs, whose responses pages of another origin can't read.
            None if !is_own && matches!(head.method, Method::GET | Method::HEAD) => Ok(()),
            None => match text(head, HeaderName::from_static("sec-fetch-site")) {
                None | Some("same-origin" | "none") => Ok(()),
                Some(site) => Err(Error::validation("sec-fetch-site", "same-origin", site)),
            },
        }
    }

    /// Returns true for addresses (DNS rebinding needs a name), `localhost`, the platform's hosts and the given names.
    fn answers_to(&self, host: &str) -> bool {
        let Ok(authority) = host.parse::<Authority>() else { return false };
        let name = authority.host().trim_matches(['[', ']']).to_ascii_lowercase();
        let is_known = name == "localhost" || PLATFORM.contains(&name.as_str()) || self.names.contains(&name);
        is_known || name.parse::<IpAddr>().is_ok()
    }

    /// Returns true for origins whose pages may send requests to the platform's paths.
    fn admits(&self, origin: &str) -> bool {
        let uri = origin.parse::<Uri>().ok().filter(|uri| matches!(uri.scheme_str(), Some("http" | "https")));
        let host = uri.as_ref().and_then(Uri::host).unwrap_or_default().trim_matches(['[', ']']);
        host == "localhost"
            || host.ends_with(".localhost")
            || host.parse::<IpAddr>().is_ok_and(|ip| ip.is_loopback())
            || self.origins.iter().any(|allowed| allowed.trim_end_matches('/') == origin)
    }
}

/// Returns true if an origin is that of a host.
fn same(origin: &str, host: &str) -> bool {
    let rest = origin.strip_prefix("http://").or_else(|| origin.strip_prefix("https://"));
    rest.is_some_and(|rest| rest.eq_ignore_ascii_case(host))
}

/// The value of a header. One that isn't text or is given twice counts as a text that matches nothing.
fn text(head: &Parts, name: HeaderName) -> Option<&str> {
    let mut values = head.headers.get_all(name).iter();
    let first = values.next()?.to_str().unwrap_or("?");
    Some(if values.next().is_some() { "?" } else { first })
}

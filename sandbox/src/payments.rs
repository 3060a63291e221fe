//! Payment configurations of orders in India.

use std::{
    collections::{BTreeMap, BTreeSet},
    time::Duration,
};

use http::Method;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use crate::{
    context::Context,
    images,
    operations::{Handlers, Outcome, Request, Response, success},
    rules,
    wire::{RawRequest, Refusal, secs},
};

pub(crate) const HANDLERS: Handlers = &[
    ("payment_configurations.list", |s, request| s.payments.list(request)),
    ("payment_configurations.get", |s, request| s.payments.get(request)),
    ("payment_configurations.create", |s, request| s.payments.create(request, &mut s.context)),
    ("payment_configurations.update", |s, request| s.payments.update(request, &s.context)),
    ("payment_configurations.delete", |s, request| s.payments.delete(request)),
    ("payment_configurations.create_oauth_link", |s, request| s.payments.create_link(request, &mut s.context)),
];

/// Validity of a link to a payment gateway.
const VALIDITY: Duration = Duration::from_secs(24 * 60 * 60);
/// Beginning of the path of a link.
const GATEWAY: &str = "payment_gateway/";

#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Payments {
    /// Payment configurations by account and name.
    #[serde(with = "crate::state::pairs")]
    configurations: BTreeMap<(String, String), Map<String, Value>>,
    /// Paths of the links to payment gateways.
    links: BTreeSet<String>,
}

impl Payments {
    /// Serves the links to payment gateways. `None`: the path is another one.
    pub(crate) fn page(&self, raw: &RawRequest<'_>) -> Option<Outcome> {
        let path = raw.path.trim_start_matches('/');
        if *raw.method != Method::GET || !path.starts_with(GATEWAY) {
            return None;
        }
        let html =
            "<!DOCTYPE html><meta charset=\"utf-8\"><title>Payment gateway</title><h1>Connect your account</h1>\n";
        let page = Response::File { mime: "text/html; charset=UTF-8".into(), bytes: html.into() };
        Some(if self.links.contains(path) {
            Ok(page)
        } else {
            Err(Refusal::gone(rules::payments::GATEWAY, "There is no such link."))
        })
    }

    fn list(&self, request: &Request) -> Outcome {
        let mine = self.configurations.iter().filter(|((account, _), _)| account == request.text("waba_id"));
        let mine: Vec<_> = mine.map(|(_, configuration)| configuration).collect();
        Ok(Response::Json(json!({ "data": [{ "payment_configurations": mine }] })))
    }

    fn get(&self, request: &Request) -> Outcome {
        let found = self.configurations.get(&key(request)).ok_or_else(unknown)?;
        Ok(Response::Json(json!({ "data": [found] })))
    }

    /// Creates a configuration. A UPI address is active at once; a gateway must be connected first.
    fn create(&mut self, request: &Request, context: &mut Context) -> Outcome {
        let name = request.text("configuration_name");
        if self.configurations.contains_key(&key(request)) {
            return Err(Refusal::parameter(
                rules::payments::NAME,
                "There is already a payment configuration with this name.",
            ));
        }
        let provider = request.text("provider_name").to_ascii_lowercase();
        let is_upi = provider == "upi_vpa";
        let now = secs(context.now);
        let mut made = Map::from_iter([
            ("configuration_name".to_owned(), Value::from(name)),
            ("provider_name".to_owned(), provider.into()),
            ("status".to_owned(), if is_upi { "Active" } else { "Needs_Connecting" }.into()),
            ("created_timestamp".to_owned(), now.into()),
            ("updated_timestamp".to_owned(), now.into()),
        ]);
        let code = |name: &str| {
            let code = request.optional(name)?;
            Some((name.to_owned(), json!({ "code": code, "description": format!("Code {code}") })))
        };
        made.extend(["merchant_category_code", "purpose_code"].into_iter().filter_map(code));
        made.extend(request.optional("merchant_vpa").map(|vpa| ("merchant_vpa".to_owned(), vpa.into())));
        self.configurations.insert(key(request), made);
        if is_upi { success() } else { Ok(Response::Json(self.link(true, context))) }
    }

    fn update(&mut self, request: &Request, context: &Context) -> Outcome {
        let found = self.configurations.get_mut(&key(request)).ok_or_else(unknown)?;
        found.insert("updated_timestamp".into(), secs(context.now).into());
        success()
    }

    fn delete(&mut self, request: &Request) -> Outcome {
        self.configurations.remove(&key(request)).ok_or_else(unknown)?;
        success()
    }

    fn create_link(&mut self, request: &Request, context: &mut Context) -> Outcome {
        let found = self.configurations.get(&key(request)).ok_or_else(unknown)?;
        if found.get("provider_name").is_some_and(|provider| provider == "upi_vpa") {
            return Err(Refusal::parameter(
                rules::payments::GATEWAY,
                "Only payment gateways are connected with a link.",
            ));
        }
        Ok(Response::Json(self.link(false, context)))
    }

    /// A link to a payment gateway.
    fn link(&mut self, created: bool, context: &mut Context) -> Value {
        let path = format!("{GATEWAY}{}", context.ids.code(16));
        let url = images::url("www.facebook.com", &path, context);
        self.links.insert(path);
        let mut link = json!({ "oauth_url": url, "expiration": secs(context.now + VALIDITY) });
        if let Some(link) = link.as_object_mut().filter(|_| created) {
            link.insert("success".into(), true.into());
        }
        link
    }
}

/// The account and the name of the requested configuration.
fn key(request: &Request) -> (String, String) {
    (request.text("waba_id").to_owned(), request.text("configuration_name").to_owned())
}

fn unknown() -> Refusal {
    Refusal::parameter(rules::payments::KNOWN, "There is no payment configuration with this name.")
}

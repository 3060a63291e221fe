//! Product catalogs of portfolios, and those that are connected to accounts.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use crate::{
    context::Context,
    ids::Ids,
    numbers::catalog_id,
    operations::{Handlers, Outcome, Request, Response, success},
    rules,
    wire::{Refusal, pages},
};

pub(crate) const HANDLERS: Handlers = &[
    ("catalogs.list", |s, request| s.catalogs.list(request, &s.context)),
    ("catalogs.connect", |s, request| s.catalogs.connect(request, &s.context)),
    ("catalogs.disconnect", |s, request| s.catalogs.disconnect(request, &s.context)),
    ("catalogs.list_owned", |s, request| s.catalogs.list_owned(request, &s.context)),
    ("catalogs.list_client", |s, request| pages::page(request, vec![], &s.context)),
    ("catalogs.create", |s, request| s.catalogs.create(request, &mut s.context.ids)),
];

/// The catalogs of portfolios, and the ones that accounts are connected to. Each portfolio has one from the start, to which
/// its accounts are connected.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Catalogs {
    /// Catalogs that were created, by ID.
    created: BTreeMap<String, Catalog>,
    /// The catalog of each account whose connection was changed, by account. `None` if there is no connection.
    connections: BTreeMap<String, Option<String>>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
struct Catalog {
    /// ID of the portfolio that owns the catalog.
    owner: String,
    name: String,
    vertical: String,
}

impl Catalogs {
    /// The ID of the catalog that an account is connected to.
    fn connected(&self, account: &str, context: &Context) -> Option<String> {
        let first = || Some(catalog_id(context.settings.portfolio_of_account(account), &context.ids));
        self.connections.get(account).cloned().unwrap_or_else(first)
    }

    fn list(&self, request: &Request, context: &Context) -> Outcome {
        let connected = self.connected(request.text("waba_id"), context).into_iter();
        pages::selected(request, connected.filter_map(|id| Some(describe(&id, &self.find(&id, context)?))), context)
    }

    fn list_owned(&self, request: &Request, context: &Context) -> Outcome {
        let owner = request.text("business_id");
        let created = self.created.iter().filter(|(_, catalog)| catalog.owner == owner).map(|(id, _)| id.clone());
        let all = std::iter::once(catalog_id(owner, &context.ids)).chain(created);
        pages::selected(request, all.filter_map(|id| Some(describe(&id, &self.find(&id, context)?))), context)
    }

    /// The catalog with this ID.
    fn find(&self, id: &str, context: &Context) -> Option<Catalog> {
        let first = || {
            let mut portfolios = context.settings.portfolios.iter();
            let owner = portfolios.find(|portfolio| catalog_id(&portfolio.id, &context.ids) == id)?;
            Some(Catalog { owner: owner.id.clone(), name: owner.name.clone(), vertical: "commerce".into() })
        };
        self.created.get(id).cloned().or_else(first)
    }

    fn create(&mut self, request: &Request, ids: &mut Ids) -> Outcome {
        let id = ids.number();
        let catalog = Catalog {
            owner: request.text("business_id").to_owned(),
            name: request.text("name").to_owned(),
            vertical: request.optional("vertical").unwrap_or_else(|| "commerce".into()),
        };
        self.created.insert(id.clone(), catalog);
        Ok(Response::Json(json!({ "id": id })))
    }

    /// Connects a catalog, unless another one is connected.
    fn connect(&mut self, request: &Request, context: &Context) -> Outcome {
        let (account, id) = (request.text("waba_id"), request.text("catalog_id"));
        if self.find(id, context).is_none() {
            return Err(Refusal::object(&http::Method::POST, id));
        }
        if self.connected(account, context).is_some_and(|connected| connected != id) {
            return Err(Refusal::parameter(
                rules::accounts::CATALOG,
                "Another catalog is connected to this account. Disconnect it first.",
            ));
        }
        self.connections.insert(account.to_owned(), Some(id.to_owned()));
        success()
    }

    fn disconnect(&mut self, request: &Request, context: &Context) -> Outcome {
        let (account, id) = (request.text("waba_id"), request.text("catalog_id"));
        if self.connected(account, context).as_deref() != Some(id) {
            return Err(Refusal::object(&http::Method::DELETE, id));
        }
        self.connections.insert(account.to_owned(), None);
        success()
    }
}

fn describe(id: &str, catalog: &Catalog) -> (String, Map<String, Value>) {
    let Catalog { name, vertical, .. } = catalog;
    let described = json!({ "id": id, "name": name, "vertical": vertical, "product_count": 0 });
    (id.to_owned(), described.as_object().cloned().unwrap_or_default())
}

//! Product catalogs of the portfolio, and the one that is connected to the account.

use std::collections::BTreeMap;

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
    ("catalogs.connect", |s, request| s.catalogs.connect(request, &s.context.ids)),
    ("catalogs.disconnect", |s, request| s.catalogs.disconnect(request, &s.context.ids)),
    ("catalogs.list_owned", |s, request| s.catalogs.list_owned(request, &s.context)),
    ("catalogs.list_client", |s, request| pages::page(request, vec![], &s.context)),
    ("catalogs.create", |s, request| s.catalogs.create(request, &mut s.context.ids)),
];

#[derive(Debug, Default)]
pub(crate) struct Catalogs {
    /// Names and industries of the catalogs that were created, by ID. There is one from the start.
    created: BTreeMap<String, (String, String)>,
    connection: Connection,
}

/// Catalog that is connected to the account.
#[derive(Debug, Default, PartialEq)]
enum Connection {
    /// The catalog that exists from the start.
    #[default]
    First,
    Other(String),
    None,
}

impl Catalogs {
    /// The ID of the connected catalog.
    fn connected(&self, ids: &Ids) -> Option<String> {
        match &self.connection {
            Connection::First => Some(catalog_id(ids)),
            Connection::Other(id) => Some(id.clone()),
            Connection::None => None,
        }
    }

    fn list(&self, request: &Request, context: &Context) -> Outcome {
        let connected = self.connected(&context.ids).into_iter();
        pages::selected(request, connected.map(|id| self.describe(id)), context)
    }

    fn list_owned(&self, request: &Request, context: &Context) -> Outcome {
        let all = [catalog_id(&context.ids)].into_iter().chain(self.created.keys().cloned());
        pages::selected(request, all.map(|id| self.describe(id)), context)
    }

    fn describe(&self, id: String) -> (String, Map<String, Value>) {
        let created = self.created.get(&id);
        let (name, vertical) = created.map_or(("Lucky Shrub", "commerce"), |(name, vertical)| (name, vertical));
        let catalog = json!({ "id": id, "name": name, "vertical": vertical, "product_count": 0 });
        (id, catalog.as_object().cloned().unwrap_or_default())
    }

    fn create(&mut self, request: &Request, ids: &mut Ids) -> Outcome {
        let id = ids.number();
        let vertical = request.optional("vertical").unwrap_or_else(|| "commerce".into());
        self.created.insert(id.clone(), (request.text("name").to_owned(), vertical));
        Ok(Response::Json(json!({ "id": id })))
    }

    /// Connects a catalog, unless another one is connected.
    fn connect(&mut self, request: &Request, ids: &Ids) -> Outcome {
        let id = request.text("catalog_id");
        let first = id == catalog_id(ids);
        if !first && !self.created.contains_key(id) {
            return Err(Refusal::object(&http::Method::POST, id));
        }
        if self.connected(ids).is_some_and(|connected| connected != id) {
            return Err(Refusal::parameter(
                rules::accounts::CATALOG,
                "Another catalog is connected to this account. Disconnect it first.",
            ));
        }
        self.connection = if first { Connection::First } else { Connection::Other(id.to_owned()) };
        success()
    }

    fn disconnect(&mut self, request: &Request, ids: &Ids) -> Outcome {
        let id = request.text("catalog_id");
        if self.connected(ids).as_deref() != Some(id) {
            return Err(Refusal::object(&http::Method::DELETE, id));
        }
        self.connection = Connection::None;
        success()
    }
}

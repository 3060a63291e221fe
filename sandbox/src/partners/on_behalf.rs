//! Intents to transfer accounts that a partner owns on behalf of a client. The platform retired them.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::{object, unknown};
use crate::{
    context::Context,
    operations::{Handlers, Outcome, Request, Response},
    wire::{date_time, pages},
};

pub(crate) const HANDLERS: Handlers = &[
    ("on_behalf_of.list_requests", |s, request| pages::page(request, vec![], &s.context)),
    ("on_behalf_of.create_mobility_intent", |s, request| {
        let id = s.partners.mobility_intents.add(request, &mut s.context);
        Ok(Response::Json(json!({
            "success": true, "mobility_intent_id": id, "status": "PENDING", "approval_required": true, "next_steps": [],
        })))
    }),
    ("on_behalf_of.set_mobility_intent", |s, request| {
        let id = s.partners.mobility_intents.add(request, &mut s.context);
        let mutation = request.optional("client_mutation_id");
        Ok(Response::Json(json!({ "success": true, "intent_id": id, "client_mutation_id": mutation })))
    }),
    ("on_behalf_of.get_mobility_intent", |s, request| s.partners.mobility_intents.get(request)),
];

/// Intents by ID.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct MobilityIntents(BTreeMap<String, Value>);

impl MobilityIntents {
    /// Returns true if an intent has this ID.
    pub(crate) fn has(&self, id: &str) -> bool {
        self.0.contains_key(id)
    }

    fn add(&mut self, request: &Request, context: &mut Context) -> String {
        let id = context.ids.number();
        let solution = request.optional("target_solution_id").or_else(|| request.optional("solution_id"));
        let account = request.optional("waba_id").or_else(|| request.optional("account_id"));
        let intent = object([
            ("id", id.clone().into()),
            ("waba", json!({ "name": account.as_deref().map(|id| context.settings.name_of(id)), "id": account })),
            ("solution", json!({ "id": solution })),
            ("status", "PENDING".into()),
            ("created_time", date_time(context.now).into()),
            ("updated_time", date_time(context.now).into()),
        ]);
        self.0.insert(id.clone(), intent.into());
        id
    }

    fn get(&self, request: &Request) -> Outcome {
        let id = request.text("mobility_intent_id");
        let intent = self.0.get(id).and_then(Value::as_object).ok_or_else(|| unknown(id))?;
        Ok(Response::Json(request.select(intent, &["id"])?))
    }
}

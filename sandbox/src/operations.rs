//! Operations: what a handler gets and returns, and which handler each operation has.

use std::{collections::BTreeMap, sync::LazyLock};

use serde_json::{Map, Value, json};
use wabakit::{Op, Type};

use crate::{
    Sandbox, accounts, analytics, callbacks, calls, catalogs, flows, groups, marketing, media, messages, numbers,
    partners, payments, portfolio, rules, system_users, templates, tokens, users,
    wire::{Refusal, fields},
};

/// A request for an operation. Its parameters have passed the operation's checks.
pub(crate) struct Request {
    pub(crate) op: &'static Op,
    pub(crate) params: Map<String, Value>,
    pub(crate) file: Vec<u8>,
    /// Files beyond the first, each with its MIME type.
    pub(crate) more_files: Vec<(String, Vec<u8>)>,
    /// Major Graph version in the path, as in 25.
    pub(crate) version: u32,
    /// Path and query, which the links to other pages repeat.
    pub(crate) address: String,
}

impl Request {
    /// A text parameter; empty if missing.
    pub(crate) fn text(&self, name: &str) -> &str {
        self.params.get(name).and_then(Value::as_str).unwrap_or_default()
    }

    /// A text parameter, unless it is missing or empty.
    pub(crate) fn optional(&self, name: &str) -> Option<String> {
        Some(self.text(name)).filter(|text| !text.is_empty()).map(str::to_owned)
    }

    /// A list parameter; empty if missing.
    pub(crate) fn list(&self, name: &str) -> &[Value] {
        self.params.get(name).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default()
    }

    /// ID of the business phone number.
    pub(crate) fn number(&self) -> &str {
        self.text("phone_number_id")
    }

    /// The parameters that are neither constants nor part of the path.
    pub(crate) fn body(&self) -> Map<String, Value> {
        let constant = |name: &str| self.op.endpoint.set().iter().any(|(constant, _)| *constant == name);
        let hole = |name: &str| self.op.endpoint.holes().any(|(hole, _)| hole == name);
        let body = self.params.iter().filter(|(name, _)| !constant(name) && !hole(name));
        body.map(|(name, value)| (name.clone(), value.clone())).collect()
    }

    /// The names in the parameter `fields`, or those of the default.
    pub(crate) fn fields<'r>(&'r self, default: &'r str) -> Vec<&'r str> {
        match self.text("fields") {
            "" => fields::names(default),
            fields => fields::names(fields),
        }
    }

    /// The keys of an object that the parameter `fields` selects, and those of `always`. Default: the whole object.
    pub(crate) fn select(&self, object: &Map<String, Value>, always: &[&str]) -> Result<Value, Refusal> {
        let fields = self.fields("");
        if let Some(unknown) = fields.iter().find(|field| !object.contains_key(**field) && !self.has_field(field)) {
            return Err(Refusal::field(unknown, self.op.area()));
        }
        let selected = |name: &str| fields.is_empty() || fields.contains(&name) || always.contains(&name);
        let entries = object.iter().filter(|(name, _)| selected(name));
        Ok(entries.map(|(name, value)| (name.clone(), value.clone())).collect::<Map<_, _>>().into())
    }

    /// Refuses fields that objects of this kind don't have.
    pub(crate) fn check_fields(&self, kind: &str) -> Result<(), Refusal> {
        let unknown = self.fields("").into_iter().find(|field| !self.has_field(field));
        unknown.map_or(Ok(()), |field| Err(Refusal::field(field, kind)))
    }

    /// Returns true if the operation's description has a field that a request can select, which an object may lack.
    fn has_field(&self, field: &str) -> bool {
        let Type::Object(params) = self.op.endpoint.params else { return false };
        let names = params.fields.iter().find(|param| param.name == "fields").map(|param| param.ty);
        matches!(names, Some(Type::List(Type::FieldName(names))) if names.names.split(',').any(|name| name == field))
    }
}

/// A successful response to an operation.
pub(crate) enum Response {
    Json(Value),
    /// Status 206: the body lists the items that succeeded.
    Partial(Value),
    File {
        mime: String,
        bytes: Vec<u8>,
    },
    /// Status 206: a part of a file. `range` is its place, as in the header `content-range`.
    Part {
        mime: String,
        bytes: Vec<u8>,
        range: String,
    },
}

pub(crate) type Outcome = Result<Response, Refusal>;

/// A function that performs an operation, with the areas and the parts of the context that the operation needs.
pub(crate) type Handler = fn(&mut Sandbox, &Request) -> Outcome;

/// The operations of an area, by name.
pub(crate) type Handlers = &'static [(&'static str, Handler)];

const AREAS: [Handlers; 17] = [
    portfolio::HANDLERS,
    accounts::HANDLERS,
    callbacks::HANDLERS,
    analytics::HANDLERS,
    numbers::HANDLERS,
    users::HANDLERS,
    media::HANDLERS,
    templates::HANDLERS,
    messages::HANDLERS,
    groups::HANDLERS,
    calls::HANDLERS,
    flows::HANDLERS,
    tokens::HANDLERS,
    system_users::HANDLERS,
    catalogs::HANDLERS,
    marketing::HANDLERS,
    payments::HANDLERS,
];

fn areas() -> impl Iterator<Item = Handlers> {
    AREAS.into_iter().chain(partners::HANDLERS)
}

static HANDLERS: LazyLock<BTreeMap<&str, Handler>> = LazyLock::new(|| areas().flatten().copied().collect());

/// The handler of an operation. Operations that core knows and the sandbox doesn't get status 501.
pub(crate) fn handler(name: &str) -> Result<Handler, Refusal> {
    HANDLERS.get(name).copied().ok_or_else(|| {
        Refusal::parameter(rules::graph::UNSUPPORTED, format!("The sandbox checks {name}, but can't answer it yet."))
            .with_status(501)
    })
}

/// Returns the response `{"success":true}`.
pub(crate) fn success() -> Outcome {
    Ok(Response::Json(json!({ "success": true })))
}

#[cfg(test)]
mod tests {
    use wabakit::OPERATIONS;

    use super::*;

    #[test]
    fn every_operation_has_exactly_one_handler() {
        let mut handled: Vec<&str> = areas().flatten().map(|(name, _)| *name).collect();
        let mut known: Vec<&str> = OPERATIONS.iter().map(|op| op.name).collect();
        handled.sort_unstable();
        known.sort_unstable();
        assert_eq!(handled, known);
    }

    #[test]
    fn an_operation_without_a_handler_gets_status_501() {
        assert_eq!(handler("accounts.fly").err().map(|refusal| refusal.status()), Some(501));
    }
}

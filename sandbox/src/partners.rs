//! Partners: credit lines, Multi-Partner Solutions, pre-verified numbers, and migrations of the account.

mod connections;
mod credit;
mod migrations;
mod on_behalf;
mod preverified;
mod solutions;
mod verifications;

use http::Method;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

pub(crate) use self::{
    credit::{CreditLines, credit_line_id},
    migrations::{MigrationEvent, Migrations},
    on_behalf::MobilityIntents,
    preverified::PreverifiedNumbers,
    solutions::Solutions,
    verifications::{VerificationEvent, Verifications},
};
use crate::{operations::Handlers, wire::Refusal};

pub(crate) const HANDLERS: [Handlers; 7] = [
    connections::HANDLERS,
    credit::HANDLERS,
    migrations::HANDLERS,
    on_behalf::HANDLERS,
    preverified::HANDLERS,
    solutions::HANDLERS,
    verifications::HANDLERS,
];

/// State of the areas of partners.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Partners {
    pub(crate) credit: CreditLines,
    pub(crate) solutions: Solutions,
    pub(crate) preverified: PreverifiedNumbers,
    pub(crate) migrations: Migrations,
    pub(crate) verifications: Verifications,
    pub(crate) mobility_intents: MobilityIntents,
}

/// Makes an object of its entries.
fn object<const N: usize>(entries: [(&str, Value); N]) -> Map<String, Value> {
    entries.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}

/// Code 100, subcode 33, for an ID among the parameters.
fn unknown(id: &str) -> Refusal {
    Refusal::object(&Method::POST, id)
}

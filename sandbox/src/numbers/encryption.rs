//! The business public key, which encrypts the data of Flows.

use serde_json::{Map, Value, json};

use super::Numbers;
use crate::{
    operations::{Outcome, Request, Response, success},
    rules,
    wire::Refusal,
};

impl Numbers {
    /// Returns true if the number has a business public key.
    pub(crate) fn has_encryption_key(&self, number: &str) -> bool {
        self.state(number).is_some_and(|state| state.encryption_key.is_some())
    }

    pub(super) fn get_encryption_key(&self, request: &Request) -> Outcome {
        let key = self.state(request.number()).and_then(|state| state.encryption_key.clone());
        let selected = key.map(|key| {
            let fields: [(&str, Value); 2] =
                [("business_public_key", key.into()), ("business_public_key_signature_status", "VALID".into())];
            request.select(&Map::from_iter(fields.map(|(name, value)| (name.to_owned(), value))), &[])
        });
        let selected = selected.transpose()?;
        Ok(Response::Json(json!({ "data": selected.into_iter().collect::<Vec<_>>() })))
    }

    pub(super) fn set_encryption_key(&mut self, request: &Request) -> Outcome {
        let key = request.text("business_public_key");
        if !is_pem(key) {
            return Err(Refusal::parameter(
                rules::numbers::KEY,
                "Param business_public_key must be a public key as PEM.",
            ));
        }
        self.state_mut(request.number()).encryption_key = Some(key.to_owned());
        success()
    }
}

/// Returns true if this has the form of a public key in PEM.
pub(super) fn is_pem(key: &str) -> bool {
    let key = key.trim();
    key.starts_with("-----BEGIN PUBLIC KEY-----") && key.ends_with("-----END PUBLIC KEY-----")
}

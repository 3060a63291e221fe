//! Compliance information required in India.

use serde_json::json;

use super::Numbers;
use crate::{
    Settings,
    operations::{Outcome, Request, Response, success},
};

impl Numbers {
    pub(super) fn get_compliance(&self, request: &Request, settings: &Settings) -> Outcome {
        let compliance = self.state(request.number()).and_then(|state| state.compliance.clone());
        let selected = compliance.map(|mut compliance| {
            compliance.insert("whatsapp_business_account_id".into(), settings.waba_of(request.number()).into());
            request.select(&compliance, &[])
        });
        let selected = selected.transpose()?;
        Ok(Response::Json(json!({ "data": selected.into_iter().collect::<Vec<_>>() })))
    }

    pub(super) fn update_compliance(&mut self, request: &Request) -> Outcome {
        self.state_mut(request.number()).compliance = Some(request.body());
        success()
    }
}

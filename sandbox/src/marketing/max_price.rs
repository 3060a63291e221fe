//! Maximum prices: the agreement, the partner's clients, and the reach.

use std::{collections::BTreeMap, time::Duration};

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};
use wabakit::Time;

use super::{ACCEPTANCE, MarketingEvent};
use crate::{
    context::Context,
    operations::{Outcome, Request, Response},
    rules,
    schedule::Event,
    wire::{Refusal, secs},
};

/// Time between two emails to the signer.
const COOLDOWN: Duration = Duration::from_secs(5 * 60);
/// Clients that a partner can add.
const LIMIT: usize = 100;

/// The agreement on maximum prices.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(super) struct Agreement {
    /// Name and email address.
    signer: Option<(String, String)>,
    /// Time of the last email.
    asked: Option<Time>,
    is_accepted: bool,
}

impl Agreement {
    pub(super) fn accept(&mut self) {
        self.is_accepted = true;
    }

    /// Sends the agreement to the signer, who accepts it a little later.
    pub(super) fn sign(&mut self, request: &Request, context: &mut Context) -> Outcome {
        if let Some(wait) =
            self.asked.and_then(|at| COOLDOWN.checked_sub(context.now.since(at))).filter(|w| !w.is_zero())
        {
            let beside = Map::from_iter([("retry_after".to_owned(), Value::from(wait.as_secs()))]);
            return Err(Refusal::new(
                rules::marketing::COOLDOWN,
                4,
                "The email has been sent within the last 5 minutes.",
            )
            .with_status(429)
            .beside(beside));
        }
        self.asked = Some(context.now);
        self.signer = Some((request.text("signer_name").to_owned(), request.text("signer_email").to_owned()));
        if !self.is_accepted {
            context.after(ACCEPTANCE, Event::Marketing(MarketingEvent::MaxPrice));
        }
        Ok(Response::Json(self.to_json()))
    }

    pub(super) fn to_json(&self) -> Value {
        match &self.signer {
            None => json!({ "status": "none" }),
            Some((name, email)) => {
                let (status, message) = match self.is_accepted {
                    true => ("accepted", "The agreement is accepted."),
                    false => ("pending", "The agreement has been sent to the signer."),
                };
                json!({ "status": status, "signer_name": name, "signer_email": email, "message": message })
            }
        }
    }
}

/// Clients who may use maximum prices: the time of enrollment by the ID of the portfolio.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(super) struct Clients(BTreeMap<String, Time>);

impl Clients {
    pub(super) fn add(&mut self, request: &Request, agreement: &Agreement, context: &Context) -> Outcome {
        if !agreement.is_accepted {
            return Err(Refusal::new(
                rules::marketing::AGREEMENT,
                10,
                "Agreement required: sign the agreement on maximum prices.",
            )
            .with_status(403));
        }
        let result = |id: &str| {
            if !self.0.contains_key(id) && self.0.len() >= LIMIT {
                return json!({ "end_business_id": id, "status": "rejected", "reason": "The partner has too many clients." });
            }
            self.0.entry(id.to_owned()).or_insert(context.now);
            json!({ "end_business_id": id, "status": "enrolled" })
        };
        let results: Vec<Value> = ids(request).map(result).collect();
        Ok(Response::Json(json!({ "results": results })))
    }

    pub(super) fn remove(&mut self, request: &Request) -> Value {
        let result = |id: &str| {
            let status = if self.0.remove(id).is_some() { "removed" } else { "not_found" };
            json!({ "end_business_id": id, "status": status })
        };
        json!({ "results": ids(request).map(result).collect::<Vec<_>>() })
    }

    pub(super) fn to_json(&self) -> Value {
        let client = |(id, at): (&String, &Time)| json!({ "end_business_id": id, "end_business_name": null, "enrolled_time": secs(*at) });
        json!({ "data": self.0.iter().map(client).collect::<Vec<_>>() })
    }
}

/// Estimates that are the same for every country.
pub(super) fn estimates() -> Value {
    let estimate = |(bid, low, high): (u64, u64, u64)| {
        json!({
            "bid_amount": bid, "users": 1000, "lower_bound_deliveries": low, "upper_bound_deliveries": high,
            "cost_lower_bound": bid.saturating_sub(10), "cost_upper_bound": bid,
        })
    };
    let estimates: Vec<Value> =
        [(400, 500, 570), (800, 700, 790), (1600, 850, 940)].into_iter().map(estimate).collect();
    json!({ "waba_currency": "USD", "estimates": estimates })
}

fn ids(request: &Request) -> impl Iterator<Item = &str> {
    request.list("end_business_ids").iter().filter_map(Value::as_str)
}

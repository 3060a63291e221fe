//! Comparison of two templates by what was sent with them.

use serde_json::{Value, json};

use super::{Templates, refusals};
use crate::{
    analytics::traffic::Counted,
    context::Context,
    operations::{Outcome, Request, Response},
    rules,
    wire::Refusal,
};

/// Days that a comparison can cover.
const PERIODS: [u64; 4] = [7, 30, 60, 90];
/// Messages that must have been sent with each template.
const LEAST: usize = 1000;

impl Templates {
    /// Compares two templates. No user of the sandbox blocks a business, so both have the same block rate.
    /// Empty if too few messages were sent.
    pub(super) fn compare(&self, request: &Request, context: &Context) -> Outcome {
        let id = request.text("template_id");
        let own = self.find(id).ok_or_else(|| Refusal::object(&http::Method::GET, id))?;
        let other = request.list("template_ids").first().and_then(Value::as_str).unwrap_or_default();
        let same_account = |id: &str| self.find(id).is_some_and(|other| other.waba == own.waba && other.id != own.id);
        if !same_account(other) {
            return Err(refusals::not_found(&format!("with the ID {other} to compare with")));
        }
        let time = |name: &str| request.params.get(name).and_then(Value::as_u64).unwrap_or_default();
        let (start, end) = (time("start"), time("end"));
        if !PERIODS.iter().any(|days| end.checked_sub(start) == days.checked_mul(86_400)) {
            return Err(Refusal::parameter(
                rules::templates::COMPARISON,
                "Param start must be 7, 30, 60 or 90 days before end.",
            ));
        }
        let sent = |id: &str| {
            let facts = context.traffic.within(start, end).filter(|(_, fact)| fact.template.as_deref() == Some(id));
            facts.filter(|(_, fact)| matches!(fact.what, Counted::Sent(_))).count()
        };
        let counts = [id, other].map(|id| (id, sent(id)));
        if counts.iter().any(|(_, count)| *count < LEAST) {
            return Ok(Response::Json(json!({ "data": [] })));
        }
        let numbers = counts.map(|(id, count)| json!({ "key": id, "value": count }));
        let reasons = [id, other].map(|id| json!({ "key": id, "value": "UNKNOWN_BLOCK_REASON" }));
        Ok(Response::Json(json!({ "data": [
            { "metric": "BLOCK_RATE", "type": "RELATIVE", "order_by_relative_metric": [id, other] },
            { "metric": "MESSAGE_SENDS", "type": "NUMBER_VALUES", "number_values": numbers },
            { "metric": "TOP_BLOCK_REASON", "type": "STRING_VALUES", "string_values": reasons },
        ] })))
    }
}

//! The business's own: its numbers, their shops, and whom they block.

use serde_json::{Map, Value, json};
use wabakit::Time;

use crate::{
    Answer, Number, Outcome, Sandbox,
    people::{Address, digits},
    refusal::Refusal,
    success,
};

/// What is told of a number unless something else is asked for.
const USUAL: &str =
    "verified_name,code_verification_status,display_phone_number,quality_rating,platform_type,throughput";

impl Sandbox {
    pub(crate) fn list_numbers(&self, params: &Map<String, Value>) -> Outcome {
        let text = |name: &str| params.get(name).and_then(Value::as_str);
        let numbers = &self.settings.numbers;
        let limit = params.get("limit").and_then(Value::as_u64).and_then(|n| usize::try_from(n).ok()).unwrap_or(25);
        let place = |cursor: &str| {
            let place = numbers.iter().position(|number| self.cursor(number) == cursor);
            place.ok_or_else(|| Refusal::parameter("Invalid cursors values were provided."))
        };
        let (start, end) = match (text("after"), text("before")) {
            (Some(after), _) => {
                let start = place(after)?.saturating_add(1);
                (start, start.saturating_add(limit))
            }
            (None, Some(before)) => {
                let end = place(before)?;
                (end.saturating_sub(limit), end)
            }
            (None, None) => (0, limit),
        };
        let page: Vec<&Number> = numbers.iter().take(end).skip(start).collect();
        let data: Result<Vec<Value>, Refusal> =
            page.iter().map(|number| self.describe(number, text("fields").unwrap_or(USUAL))).collect();
        let mut answer = json!({ "data": data? });
        if let (Some(first), Some(last), Some(answer)) = (page.first(), page.last(), answer.as_object_mut()) {
            let (before, after) = (self.cursor(first), self.cursor(last));
            let mut paging = json!({ "cursors": { "before": before, "after": after } });
            if let Some(paging) = paging.as_object_mut() {
                // As the platform does, token and all.
                let link = |direction: &str, cursor: &str| {
                    let base = self.settings.base.as_deref().unwrap_or("https://graph.facebook.com");
                    let path = format!("{base}/{}/{}/phone_numbers", wabakit::GRAPH_VERSION, self.settings.waba_id);
                    format!("{path}?access_token={}&limit={limit}&{direction}={cursor}", self.settings.token)
                };
                if end < numbers.len() {
                    paging.insert("next".into(), link("after", &after).into());
                }
                if start > 0 {
                    paging.insert("previous".into(), link("before", &before).into());
                }
            }
            answer.insert("paging".into(), paging);
        }
        Ok(Answer::Json(answer))
    }

    pub(crate) fn get_number(&self, id: &str, params: &Map<String, Value>) -> Outcome {
        let fields = params.get("fields").and_then(Value::as_str).unwrap_or(USUAL);
        let number = self.settings.numbers.iter().find(|number| number.id == id);
        let number = number.ok_or_else(|| Refusal::object(&http::Method::GET, id))?;
        self.describe(number, fields).map(Answer::Json)
    }

    /// What was asked for of a number, and its id.
    fn describe(&self, number: &Number, fields: &str) -> Result<Value, Refusal> {
        let mut out = Map::from_iter([("id".to_owned(), Value::from(number.id.clone()))]);
        for field in fields.split(',').map(str::trim).filter(|field| !field.is_empty()) {
            let field = field.split(['{', '.']).next().unwrap_or_default();
            let value = match field {
                "id" => continue,
                "display_phone_number" => number.display.clone().into(),
                "verified_name" => number.name.clone().into(),
                "quality_rating" => "GREEN".into(),
                "code_verification_status" => "VERIFIED".into(),
                "name_status" => "APPROVED".into(),
                "status" => "CONNECTED".into(),
                "platform_type" => "CLOUD_API".into(),
                "throughput" => {
                    let level = if self.settings.throughput > 80 { "HIGH" } else { "STANDARD" };
                    json!({ "level": level })
                }
                "account_mode" => if self.settings.allowed.is_some() { "SANDBOX" } else { "LIVE" }.into(),
                "whatsapp_business_manager_messaging_limit" => "TIER_UNLIMITED".into(),
                "is_official_business_account" | "is_on_biz_app" => false.into(),
                "is_pin_enabled" => true.into(),
                "last_onboarded_time" => "2025-10-07T09:00:00+0000".into(),
                other => {
                    let details = format!(
                        "Tried accessing nonexisting field ({other}) on node type (WhatsAppBusinessPhoneNumber)"
                    );
                    return Err(Refusal::parameter(details));
                }
            };
            out.insert(field.to_owned(), value);
        }
        Ok(out.into())
    }

    fn cursor(&self, number: &Number) -> String {
        format!("QVFI{:016x}", self.ids.of(&number.id))
    }

    pub(crate) fn update_commerce(&mut self, number: &str, mut params: Map<String, Value>) -> Outcome {
        params.remove("phone_number_id");
        self.commerce.entry(number.to_owned()).or_default().append(&mut params);
        success()
    }

    /// Unblock people. Those who never wrote can't have been blocked: they fail, and the rest is done.
    pub(crate) fn unblock(&mut self, number: &str, params: &Map<String, Value>, now: Time) -> Outcome {
        let (mut removed, mut failed) = (vec![], vec![]);
        for asked in params.get("block_users").and_then(Value::as_array).into_iter().flatten() {
            let text = |name: &str| asked.get(name).and_then(Value::as_str);
            let input = text("user").or(text("user_id")).unwrap_or_default().to_owned();
            let address = match text("user_id") {
                Some(id) => Some(Address::User(id.to_owned())),
                None => digits(&input).map(Address::Phone),
            };
            let key = address.map(|address| self.person(&address));
            let known = key.as_ref().filter(|key| self.window_is_open(number, key, now));
            let person = known.and_then(|key| self.people.get(key));
            match person {
                Some(person) => {
                    removed.push(json!({ "input": input, "wa_id": person.wa_id, "user_id": person.user_id }))
                }
                None => {
                    let problem = Refusal::new(131_047, "The user has not messaged the business in the last 24 hours.");
                    failed.push(json!({ "input": input, "errors": [problem.to_problem()] }));
                }
            }
        }
        let outcome = json!({ "removed_users": removed, "failed_users": failed });
        let body =
            Map::from_iter([("messaging_product".to_owned(), "whatsapp".into()), ("block_users".to_owned(), outcome)]);
        if failed.is_empty() {
            return Ok(Answer::Json(body.into()));
        }
        Err(Refusal::new(139_100, "Failed to unblock some users; the body tells whom.").beside(body))
    }
}

//! What a call counts as, by its parameters, the client and the send policy.

use std::collections::BTreeSet;

use serde_json::{Value, json};
use wabakit::{
    Api, Decision, Error, JsonObject, Limiter, Op, RateLimitClass, SendPolicy, Time,
    limiter::{LimitQuery, Limits, Outcome},
    webhook,
};
use wabakit_vectors::{Case, cases};

const NOW: Time = Time(1_767_225_600_000);

fn object(value: serde_json::Value) -> JsonObject<'static> {
    value.as_object().cloned().unwrap().into()
}

fn client() -> Api {
    Api::new("TOKEN").number("106540352242922").waba("102290129340398").business("506914307656634")
}

#[test]
fn clients_pass_on_exactly_the_responses_that_contain_limits() {
    let steps = |case: &Case| case.get("steps").and_then(Value::as_array).cloned().unwrap_or_default();
    let all = cases("limiter");
    let taught: BTreeSet<String> =
        all.iter().flat_map(steps).filter_map(|step| Some(step.get("learn")?.as_str()?.to_owned())).collect();
    let learned = Op::all().map(|op| op.name).filter(|op| Limiter::learns(op)).map(str::to_owned).collect();
    assert_eq!(taught, learned);
}

#[test]
fn the_client_has_the_default_ids() {
    let (wa, op) = (client(), Op::find("messages.send").unwrap());
    let params = object(json!({ "to": "+16505551234", "template": { "name": "sale", "language": { "code": "en" } } }));
    let query = LimitQuery::of(op, &params, &wa, None, NOW).unwrap();
    let expected = (Some("106540352242922"), Some("102290129340398"), Some("506914307656634"), Some("+16505551234"));
    assert_eq!((query.number, query.waba, query.business, query.recipient), expected);
    assert_eq!((query.class, query.template, query.outside_window), (RateLimitClass::Send, Some("sale"), true));
    let params = object(json!({ "phone_number_id": "1", "to": "+16505551234", "text": { "body": "Hi" } }));
    let query = LimitQuery::of(op, &params, &wa, None, NOW).unwrap();
    assert_eq!((query.number, query.outside_window), (Some("1"), false));
}

#[test]
fn a_message_without_a_number_is_an_error() {
    let params = object(json!({ "to": "+16505551234", "text": { "body": "Hi" } }));
    let api = Api::new("TOKEN");
    let error = LimitQuery::of(Op::find("messages.send").unwrap(), &params, &api, None, NOW).unwrap_err();
    assert!(matches!(error, Error::Validation(error) if error.path == "phone_number_id"));
    assert!(LimitQuery::of(Op::find("flows.get").unwrap(), &params, &api, None, NOW).is_ok());
}

#[test]
fn the_policy_knows_whether_the_window_is_open() {
    let (wa, op) = (client(), Op::find("messages.send").unwrap());
    let mut policy = SendPolicy::new(false, 7);
    let message = json!({ "from": "16505551234", "id": "wamid.1", "timestamp": "1767225500", "type": "text", "text": { "body": "Hi" } });
    let value = json!({ "messaging_product": "whatsapp", "metadata": { "phone_number_id": "106540352242922" }, "messages": [message] });
    let delivery = json!({ "object": "whatsapp_business_account", "entry": [{ "id": "1", "changes": [{ "field": "messages", "value": value }] }] });
    webhook::read(delivery.to_string().as_bytes()).iter().for_each(|event| policy.event(event));
    let template = |to: &str| object(json!({ "to": to, "template": { "name": "sale", "language": { "code": "en" } } }));
    for (to, outside) in [("+16505551234", false), ("+16505550000", true)] {
        let params = template(to);
        assert_eq!(LimitQuery::of(op, &params, &wa, Some(&policy), NOW).unwrap().outside_window, outside, "{to}");
    }
}

#[test]
fn an_error_is_an_outcome() {
    let (wa, op) = (client(), Op::find("messages.send").unwrap());
    let mut limiter = Limiter::new(Limits::default(), 7);
    let params = object(json!({ "to": "+16505551234", "template": { "name": "sale", "language": { "code": "en" } } }));
    let query = LimitQuery::of(op, &params, &wa, None, NOW).unwrap();
    let refusal = br#"{"error":{"message":"(#131042) payment","code":131042}}"#;
    let headers: [(&str, &str); 0] = [];
    let result = op.check_response(400, headers, refusal, None);
    assert!(matches!(Outcome::from(&result), Outcome::Rejected(error) if error.code == 131_042));
    limiter.observe(&query, NOW, &result, &[], NOW);
    assert!(matches!(limiter.decide(&query, NOW), Decision::Wait { until, .. } if until == Time(NOW.0 + 900_000)));
    assert_eq!(Outcome::from(&op.transport_error("refused", false)), Outcome::NotSent);
    assert_eq!(Outcome::from(&op.transport_error("reset", true)), Outcome::Unknown);
    assert_eq!(
        Outcome::from(&op.check_response(200, headers, br#"{"messages":[{"id":"wamid.1"}]}"#, None)),
        Outcome::Accepted
    );
}

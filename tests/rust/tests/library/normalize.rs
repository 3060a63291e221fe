//! Normalized JSON is what Rust's tolerant reader reads, in exactly the described types. Held against that reader over mutated bodies.

use std::collections::BTreeMap;

use serde_json::{Value, json};
use wabakit::{Error, Op, Schema, Type, webhook};
use wabakit_vectors::{
    Case, cases,
    mutate::{deliveries, delivery},
    random::Random,
    read,
};

const NO_HEADERS: [(&str, &[u8]); 0] = [];

/// The body of a response, as the type of its operation needs it.
fn normalized(op: &str, body: &[u8]) -> Result<String, Error> {
    Op::find(op).unwrap().normalize(200, NO_HEADERS, body)
}

/// The reason for which a response isn't the documented one.
fn reason(error: &Error) -> &str {
    if let Error::UnexpectedResponse(error) = error { &error.reason } else { "" }
}

/// Whether a body has a number that doesn't fit 32 bits without a sign, also under a key that stands twice.
fn has_unusual_integer(body: &[u8]) -> bool {
    let body = String::from_utf8_lossy(body);
    let mut numbers = body.split(|c: char| !c.is_ascii_digit() && !"+-.eE".contains(c)).map(str::parse::<f64>);
    numbers.any(|number| number.is_ok_and(|number| !(0.0..=f64::from(u32::MAX)).contains(&number)))
}

/// Whether JSON is exactly of a type: nothing is converted, missing or unknown.
fn is(ty: Type, value: &Value) -> bool {
    match (ty, value) {
        (Type::Empty, value) => *value == json!({}),
        (Type::Any, value) => !value.is_null(),
        (Type::Bool, value) => value.is_boolean(),
        (Type::Integer, value) => value.is_i64(),
        (Type::Number, value) => value.is_number(),
        (Type::Timestamp, value) => value.as_str().is_some_and(|text| text.bytes().all(|byte| byte.is_ascii_digit())),
        (Type::String | Type::Secret | Type::Id | Type::Choice(_), value) => value.is_string(),
        (Type::OrText(of), value) => is(*of, value),
        (Type::List(of), Value::Array(items)) => items.iter().all(|item| is(*of, item)),
        (Type::Map(of), Value::Object(entries)) => entries.values().all(|entry| is(*of, entry)),
        (Type::Union(of), Value::Object(keys)) => keys.iter().all(|(key, value)| is_content(of, key, value)),
        (Type::Object(of), Value::Object(keys)) => {
            let fields = || of.fields.iter().filter(|field| !field.flat);
            let union = of.fields.iter().find_map(|field| match field.ty {
                Type::Union(union) if field.flat => Some(union),
                _ => None,
            });
            let complete = fields()
                .filter(|field| field.required || matches!(field.ty, Type::List(_)))
                .all(|field| keys.contains_key(field.name));
            complete
                && keys.iter().all(|(key, value)| match fields().find(|field| field.name == key) {
                    Some(field) => is(field.ty, value),
                    None => union.is_some_and(|union| is_content(union, key, value)),
                })
        }
        _ => false,
    }
}

fn is_content(union: &wabakit::Union, key: &str, value: &Value) -> bool {
    match union.variants.iter().find(|variant| variant.tag == key) {
        Some(variant) => is(variant.ty, value),
        None => key == "type" && value.is_string(),
    }
}

#[test]
fn normalized_responses_are_read_as_the_original_ones() {
    let is_typed = |case: &Case| !Op::find(case.text("op")).unwrap().endpoint.file;
    let cases: Vec<_> = cases("responses").into_iter().filter(is_typed).collect();
    let mut bodies: BTreeMap<&str, Vec<Vec<u8>>> = BTreeMap::new();
    for (case, body) in
        cases.iter().filter_map(|case| Some((case, case.bytes("body")?))).filter(|(_, body)| body.len() < 4000)
    {
        bodies.entry(case.text("op")).or_default().push(body);
    }
    let all: Vec<_> = bodies.values().flatten().cloned().collect();
    let (mut random, mut both) = (Random::new(7), [0, 0]);
    for round in 0..10_000 {
        let case = random.of(&cases);
        let (op, api) = (case.text("op"), case.api());
        let own = bodies.get(op).unwrap_or(&all);
        let body = delivery(&mut random, if round % 3 == 0 { &all } else { own });
        let ok = |body: &[u8]| http::Response::new(body.to_vec());
        if !matches!(api.check_response(Op::find(op).unwrap(), 200, NO_HEADERS, &body, None), Ok(true)) {
            continue;
        }
        let about = || format!("{op}: {}", String::from_utf8_lossy(&body));
        match (read(&api, op, &ok(&body)), normalized(op, &body)) {
            (Ok(read_once), Ok(json)) => {
                let value = |json: &str| -> Value { serde_json::from_str(json).unwrap() };
                assert!(is(Op::find(op).unwrap().endpoint.returns, &value(&json)), "{}\n{json}", about());
                let again = read(&api, op, &ok(json.as_bytes())).unwrap_or_else(|e| panic!("{}\n{json}\n{e}", about()));
                // A missing list is empty in the described form.
                let plain = |value: &str| value.replace("Some([])", "None");
                assert_eq!(plain(&again.value), plain(&read_once.value), "{}\n{json}", about());
                let twice = normalized(op, json.as_bytes()).unwrap();
                assert_eq!(value(&twice), value(&json), "{}", about());
                both[0] += 1;
            }
            (Err(error), Err(refusal)) => {
                assert!(!reason(&error).is_empty() && !reason(&refusal).is_empty(), "{}", about());
                both[1] += 1;
            }
            (Err(error), Ok(_)) => {
                assert!(has_unusual_integer(&body) && reason(&error).contains("not a u"), "{}\n{error}", about());
            }
            (Ok(_), Err(refusal)) => panic!("{}\n{refusal}", about()),
        }
    }
    assert!(both.iter().all(|count| *count > 500), "{both:?}");
}

#[test]
fn normalized_events_are_read_as_the_original_ones() {
    let (vectors, mut random, mut both) = (deliveries(), Random::new(11), [0, 0]);
    for _ in 0..10_000 {
        let body = delivery(&mut random, &vectors);
        for (place, event) in webhook::read(&body).iter().enumerate() {
            let Some(ty) = webhook::VIEWS.iter().find(|(kind, _)| *kind == event.kind()).map(|(_, ty)| *ty) else {
                continue;
            };
            if matches!(event.kind(), webhook::Kind::Unknown | webhook::Kind::Malformed) {
                continue;
            }
            let (view, about) = (event.view(), || String::from_utf8_lossy(event.raw()).into_owned());
            match event.normalized() {
                Some(json) => {
                    let value = serde_json::from_str(&json).unwrap();
                    assert!(is(ty, &value), "{}\n{json}", about());
                    if view == webhook::View::Unknown {
                        assert!(has_unusual_integer(json.as_bytes()), "{}\n{json}", about());
                        continue;
                    }
                    let replaced = with_item(&body, event.raw(), &json);
                    let events = webhook::read(&replaced);
                    // An item that is the whole change can't be replaced: its other keys say what it is.
                    if events[place].kind() == event.kind() {
                        assert_eq!(format!("{:?}", events[place].view()), format!("{view:?}"), "{}\n{json}", about());
                        both[0] += 1;
                    }
                }
                None => {
                    assert_eq!(view, webhook::View::Unknown, "{}", about());
                    both[1] += 1;
                }
            }
            let contact = event.normalized_contact();
            assert_eq!(contact.is_some(), event.contact().is_some(), "{:?}", event.contact_json());
            let Some(contact) = contact else { continue };
            assert!(is(webhook::Contact::TYPE, &serde_json::from_str(&contact).unwrap()), "{contact}");
        }
    }
    assert!(both.iter().all(|count| *count > 500), "{both:?}");
}

/// A delivery with another text for one of its items.
fn with_item(delivery: &[u8], item: &[u8], json: &str) -> Vec<u8> {
    let start = item.as_ptr() as usize - delivery.as_ptr() as usize;
    [&delivery[..start], json.as_bytes(), &delivery[start + item.len()..]].concat()
}

#[test]
fn a_mismatch_names_the_path() {
    for (op, body, reason) in [
        ("phone_numbers.list", r#"{"data":[{"id":"1"},{"id":{}}]}"#, "data[1].id isn't text"),
        ("phone_numbers.list", r#"{"data":[null,{}]}"#, "data[1].id is missing"),
        ("phone_numbers.list", r#"{"data":7}"#, "data isn't a list"),
        ("phone_numbers.get", "[]", "the body isn't an object"),
        ("phone_numbers.get", "null", "the body isn't an object"),
        ("messages.mark_read", r#"{"success":"p4ss"}"#, "success is neither true nor false"),
    ] {
        let error = normalized(op, body.as_bytes()).unwrap_err();
        assert_eq!(self::reason(&error), reason, "{op}: {body}");
        assert!(!format!("{error}").contains("p4ss"));
    }
}

#[test]
fn values_take_their_described_types() {
    let message = |item: &str| {
        let body = format!(r#"{{"entry":[{{"changes":[{{"field":"messages","value":{{"messages":[{item}]}}}}]}}]}}"#);
        webhook::read(body.as_bytes()).first().and_then(webhook::Event::normalized)
    };
    let read = |item| message(item).map(|json| serde_json::from_str::<Value>(&json).unwrap());
    assert_eq!(
        read(
            r#" { "id" : 18446744073709551615, "timestamp":1749416383, "from":null, "new":[[]], "context":{"forwarded":"true"} } "#
        ),
        read(r#"{"id":"18446744073709551615","timestamp":"1749416383","context":{"forwarded":true}}"#),
    );
    // Of values under one key, the last counts; the content of a message is one of several keys.
    assert_eq!(
        message(r#"{"id":"b","timestamp":"1","text":{"body":"Hi"},"id":"a","image":null}"#),
        message(r#"{"timestamp":"1","id":"a"}"#),
    );
    let deep = "[".repeat(100_000) + &"]".repeat(100_000);
    assert_eq!(
        message(&format!(r#"{{"id":"a\ud83d","timestamp":"1","new":{deep}}}"#)),
        message(r#"{"id":"a\ufffd","timestamp":"1"}"#),
    );
}

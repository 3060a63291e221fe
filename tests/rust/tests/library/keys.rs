//! Types read every key that the platform documents, in its responses and its webhooks.

use std::collections::BTreeSet;

use serde_json::Value;
use wabakit::{
    Api, Op,
    webhook::{self, Event, Kind},
};
use wabakit_vectors::{
    Case, cases, documented_webhooks, json_file, openapi, read,
    unread::unread_keys,
    walk::{Shown, Walk},
};

/// Documented keys that no type has, by the ends of their paths, each with a reason.
const LEFT_OUT: &[(&str, &str)] = &[
    ("messaging_product", "always `whatsapp`"),
    ("paging.paging", "an example of the file nests the links of a page once too often"),
];

/// A successful response of a vector or of the OpenAPI file, to an operation that doesn't return a file.
struct Response {
    place: String,
    op: &'static Op,
    response: http::Response<Vec<u8>>,
    /// True if the body is given as text: such vectors contain undocumented spellings.
    respelled: bool,
    /// Keys that the platform doesn't send, to show that unknown keys are skipped.
    unknown: BTreeSet<String>,
}

impl Response {
    fn all() -> Vec<Self> {
        let vectors = cases("responses").into_iter().filter(|case| case.get("error").is_none()).map(|case| Self {
            place: format!("responses/{}: {}", case.file, case.name),
            op: Op::find(case.text("op")).unwrap(),
            response: case.response(),
            respelled: matches!(case.get("body"), Some(Value::String(_))),
            unknown: unknown(&case),
        });
        let exceptions = json_file("platform/exceptions.json");
        let read = openapi::responses(&openapi::file()).into_iter();
        let read = read.filter(|example| exceptions["responses"].get(&example.place).is_none());
        let examples = read.map(|example| Self {
            place: example.place,
            op: example.op,
            response: example.response,
            respelled: false,
            unknown: BTreeSet::new(),
        });
        vectors.chain(examples).filter(|response| !response.op.endpoint.file).collect()
    }

    /// Returns the body, if there is one and serde_json can hold it: lone surrogates can't be held.
    fn body(&self) -> Option<Value> {
        serde_json::from_slice(self.response.body()).ok()
    }

    /// Reads the response with this body.
    fn read(&self, body: &Value) -> String {
        let mut response = self.response.clone();
        *response.body_mut() = body.to_string().into_bytes();
        format!("{:?}", read(&Api::new("TOKEN"), self.op.name, &response).map(|read| read.value))
    }
}

/// Returns the `unknown` keys of a case.
fn unknown(case: &Case) -> BTreeSet<String> {
    let paths = case.get("unknown").and_then(Value::as_array).into_iter().flatten();
    paths.map(|path| path.as_str().unwrap().to_owned()).collect()
}

/// Returns the keys of a delivery's events that their views don't read.
fn unread_of_events(delivery: &str) -> BTreeSet<String> {
    let events = webhook::read(delivery.as_bytes());
    let known = events.iter().enumerate().filter(|(_, event)| event.kind() != Kind::Unknown);
    known
        .flat_map(|(i, event)| {
            let item = event.json().unwrap();
            unread_keys(&serde_json::from_str(item).unwrap(), |other| {
                let delivery = delivery.replace(item, &other.to_string());
                format!("{:?}", webhook::read(delivery.as_bytes()).get(i).map(Event::view))
            })
        })
        .collect()
}

#[test]
fn types_read_every_documented_key() {
    let (mut failed, mut left_out) = (vec![], BTreeSet::new());
    let mut hold = |place: String, mut unread: BTreeSet<String>, unknown: BTreeSet<String>| {
        unread.retain(|path| {
            let is = |(end, _): &&(&str, &str)| path == end || path.ends_with(&format!(".{end}"));
            let excused = LEFT_OUT.iter().find(is);
            left_out.extend(excused);
            excused.is_none()
        });
        if unread != unknown {
            failed.push(format!("{place}\n    unread: {unread:?}, expected: {unknown:?}"));
        }
    };
    for response in Response::all() {
        let Some(body) = response.body() else { continue };
        let unread = unread_keys(&body, |body| response.read(body));
        hold(response.place, unread, response.unknown);
    }
    for case in documented_webhooks() {
        let delivery = String::from_utf8(case.bytes("body").unwrap()).unwrap();
        hold(format!("webhooks/{}: {}", case.file, case.name), unread_of_events(&delivery), unknown(&case));
    }
    for (name, delivery) in openapi::webhooks(&openapi::file()) {
        hold(format!("POST /whatsapp/webhooks: {name}"), unread_of_events(&delivery.to_string()), BTreeSet::new());
    }
    assert!(failed.is_empty(), "{} documents\n\n{}", failed.len(), failed.join("\n\n"));
    assert_eq!(left_out, LEFT_OUT.iter().collect(), "each key that is left out is documented");
    assert!(LEFT_OUT.len() <= 40);
}

#[test]
fn every_field_of_a_response_is_documented_with_its_type() {
    let (mut fields, mut mistyped) = (BTreeSet::new(), vec![]);
    for response in Response::all() {
        let shown = Shown::of(response.op.endpoint.returns, &response.body().unwrap_or_default());
        fields.extend(shown.fields);
        if !response.respelled && !shown.mistyped.is_empty() {
            mistyped.push(format!("{}\n    {:?}", response.place, shown.mistyped));
        }
    }
    let all = Walk::returned().fields();
    let missing: Vec<_> = all.difference(&fields).collect();
    assert!(missing.is_empty(), "{} of {} fields are in no document: {missing:#?}", missing.len(), all.len());
    assert!(mistyped.is_empty(), "{} documents\n\n{}", mistyped.len(), mistyped.join("\n\n"));
}

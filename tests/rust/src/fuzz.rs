//! Fuzz targets and their initial inputs. `core/fuzz` passes the targets to libFuzzer; the tests replay the inputs,
//! unchanged and with a few bytes changed.

use std::str;

use serde::de::IgnoredAny;
use serde_json::Value;
use wabakit::{
    Api, Deduplicator, Error, File, JsonObject, OPERATIONS, Options, RawCall, SendPolicy, Time, Webhooks, delay,
    next_page,
    policy::Category,
    webhook::{self, Kind},
    without_tokens,
};

use crate::{Case, Read, cases, read};

/// Fuzz target: a function that takes any bytes and panics if core violates a guarantee.
#[derive(Clone, Copy, Debug)]
pub struct Target {
    /// Name of the target.
    pub name: &'static str,
    /// Function of the target.
    pub run: fn(&[u8]),
    /// Folder of the vectors with the initial inputs.
    folder: &'static str,
    /// Field of a case that becomes the input.
    field: &'static str,
    /// Bytes between the operation and that field.
    head: &'static str,
}

/// All fuzz targets.
pub const TARGETS: &[Target] = &[
    Target { name: "webhook", run: webhook, folder: "webhooks", field: "body", head: "" },
    Target { name: "response", run: response, folder: "responses", field: "body", head: "\0\n" },
    Target { name: "params", run: params, folder: "requests", field: "params", head: "\0" },
];

impl Target {
    /// Returns the initial inputs: one for each case of the vectors.
    pub fn inputs(&self) -> Vec<Vec<u8>> {
        cases(self.folder).iter().map(|case| self.input(case)).collect()
    }

    fn input(&self, case: &Case) -> Vec<u8> {
        let op = OPERATIONS.iter().position(|op| case.text("op") == op.name).and_then(|op| u16::try_from(op).ok());
        let op = op.map_or(vec![], |op| op.to_le_bytes().to_vec());
        let text = match case.get(self.field) {
            Some(Value::String(text)) => text.clone(),
            value => value.map_or_else(String::new, Value::to_string),
        };
        [op, self.head.into(), text.into()].concat()
    }
}

/// Webhook target: each item becomes an event, and a body that isn't JSON becomes one event.
pub fn webhook(body: &[u8]) {
    let events = webhook::read(body);
    let is_json = str::from_utf8(body).is_ok() && serde_json::from_slice::<IgnoredAny>(body).is_ok();
    // serde_json refuses 128 levels of nesting; the scanner accepts them.
    if is_json {
        assert!(events.iter().all(|event| event.kind() != Kind::Malformed));
    }
    if let Ok(delivery) = serde_json::from_slice::<Value>(body) {
        assert!(events.len() >= changes(&delivery), "{} events", events.len());
    }
    let (mut seen, mut policy) = (Deduplicator::new(4, Deduplicator::KEEP, 1), SendPolicy::new(true, 1));
    for (place, event) in events.iter().enumerate() {
        let (view, contact, json) = (format!("{:?}", event.view()), event.contact(), event.to_json());
        policy.event(event);
        seen.is_new(&event.key(), Time(place as u64));
        let owned = event.clone().into_owned();
        assert_eq!((format!("{:?}", owned.view()), owned.to_json()), (view, json));
        assert_eq!(owned.contact(), contact);
    }
    policy.check("106540352242922", "16505551234", Category::Marketing, Time(0));
    assert!(Webhooks::new("secret", "token").verify("sha256=", body).is_err());
}

/// Counts the changes, each of which gives at least one event.
fn changes(delivery: &Value) -> usize {
    let entries = delivery.get("entry").and_then(Value::as_array).into_iter().flatten();
    entries.map(|entry| entry.get("changes").and_then(Value::as_array).map_or(0, Vec::len)).sum()
}

/// Token that is short enough to occur by chance.
const TOKEN: &str = "TOKE";

/// Response target: two bytes for the operation, one for the status, and a line with the headers.
pub fn response(input: &[u8]) {
    let [low, high, status, rest @ ..] = input else { return };
    let op = &OPERATIONS[usize::from(u16::from_le_bytes([*low, *high])) % OPERATIONS.len()];
    let (line, body) = rest.split_at(rest.iter().position(|byte| *byte == b'\n').map_or(0, |at| at + 1));
    let status = [200, 200, 206, 301, 400, 401, 404, 429, 500, 503][usize::from(*status) % 10];
    let mut response = http::Response::builder().status(status);
    for (name, value) in line.split(|byte| *byte == b';').filter_map(pair) {
        response = response.header(name, value);
    }
    let Ok(response) = response.body(body.to_vec()) else { return };
    match read(&Api::new(TOKEN), op.name, &response) {
        // A file stays unchanged, whatever its content.
        Ok(Read { raw, .. }) => assert!(raw == *without_tokens(body) || raw == body),
        Err(error) => {
            assert!(matches!(error, Error::Api(_) | Error::UnexpectedResponse(_)), "{error:?}");
            delay(&error.retry(), 0, 1);
            for printed in [error.to_string(), format!("{error:?}"), error.to_json().to_string()] {
                assert!(!printed.contains(TOKEN), "{printed}");
            }
        }
    }
    if let Ok(Some(after)) = next_page(body, &[""]) {
        assert!(next_page(body, &[after]).is_err(), "a cursor that comes again");
    }
}

/// Splits a header into its name and value.
fn pair(header: &[u8]) -> Option<(&str, &str)> {
    str::from_utf8(header).ok()?.split_once(':')
}

/// Parameters target: two bytes for the operation, one for `lenient`. The result is a request, or an error with a
/// path and a reason.
pub fn params(input: &[u8]) {
    let [low, high, how, text @ ..] = input else { return };
    let op = &OPERATIONS[usize::from(u16::from_le_bytes([*low, *high])) % OPERATIONS.len()];
    let Some(params) = str::from_utf8(text).ok().and_then(|text| JsonObject::read(text).ok()) else { return };
    let file = (how & 2 == 2).then_some(File::Held(b"bytes"));
    let call = RawCall { params, file, options: Options { lenient: how & 1 == 1, ..Options::default() } };
    let api = Api::new("TOKEN").number("106540352242922").waba("102290129340398").business("1").app("2");
    if let Err(error) = api.call(op, call) {
        assert!(matches!(error, Error::Validation(_)), "{error:?}");
    }
}

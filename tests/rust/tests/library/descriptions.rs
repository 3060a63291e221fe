//! Descriptions fit into every language, and every operation has vectors.

use std::collections::BTreeSet;

use serde_json::Value;
use wabakit::{
    ErrorKind, OPERATIONS, Schema, Type,
    settings::{CallHours, CallingSettings, IdentityChangeSettings, SipServer, StorageSettings},
    webhook::Kind,
};
use wabakit_vectors::{cases, walk::Walk};

/// Names that TypeScript, Python, Kotlin or Swift already use unqualified.
const TAKEN: &str = "\
    Any Array Audio Blob Bool Boolean Buffer Byte Bytes Callable Char Character Codable Collection Comment \
    Comparable Data Date DateTime Decimal Dict Dictionary Document Double Element Encoder Enum Error Event Exception \
    File Final Float Form FormData Function Headers Identifiable Image Int Integer Iterable Iterator JSON List \
    Literal Location Long Map Message Never Node None Nothing Notification Null Number Object Option Optional Pair \
    Parameters Partial Path Pick Promise Protocol Proxy Range Record Regex Request Required Response Result \
    ReturnType Selection Self Sequence Set Short String Symbol Table Task Text Throwable Time Triple Tuple Type URL \
    UUID Undefined Union Unit Unknown Url Video Void";

#[test]
fn names_of_types_are_unique_and_free() {
    let (sent, received) = (Walk::sent(), Walk::received());
    let all: BTreeSet<_> = sent.found.keys().chain(received.found.keys()).collect();
    let mut before = None;
    for (name, outline) in all {
        assert_ne!(before, Some(*name), "two types are called {name}, one with {outline}");
        assert!(TAKEN.split(' ').all(|taken| taken != *name), "{name} is taken in another language");
        assert!(name.starts_with(|c: char| c.is_ascii_uppercase()) && name.is_ascii(), "{name}");
        before = Some(*name);
    }
}

/// A type of Rust may be sent and received; then it has two descriptions, because other keys are required.
#[test]
fn each_direction_has_descriptions_of_its_own() {
    for ((name, _), named) in Walk::sent().found {
        assert_ne!(named.received(), Some(true), "{name} is sent");
    }
    for ((name, _), named) in Walk::received().found {
        assert_ne!(named.received(), Some(false), "{name} is received");
    }
}

#[test]
fn all_that_is_sent_of_settings_is_received_too() {
    let fields = |ty: Type| {
        let Type::Object(object) = ty else { panic!("settings are objects") };
        object.fields.iter().map(|field| field.name).collect::<BTreeSet<_>>()
    };
    let extra = |sent: Type, received: Type| fields(received).difference(&fields(sent)).copied().collect::<Vec<_>>();
    assert_eq!(extra(CallingSettings::TYPE, CallingSettings::RECEIVED), ["ip_addresses", "restrictions"]);
    assert_eq!(extra(CallHours::TYPE, CallHours::RECEIVED), ["day_of_week_start", "timezone"]);
    assert_eq!(extra(SipServer::TYPE, SipServer::RECEIVED), ["app_id", "password", "sip_user_password"]);
    for (sent, received) in [
        (CallingSettings::TYPE, CallingSettings::RECEIVED),
        (CallHours::TYPE, CallHours::RECEIVED),
        (SipServer::TYPE, SipServer::RECEIVED),
        (StorageSettings::TYPE, StorageSettings::RECEIVED),
        (IdentityChangeSettings::TYPE, IdentityChangeSettings::RECEIVED),
    ] {
        assert!(fields(sent).is_subset(&fields(received)));
    }
}

#[test]
fn every_operation_has_its_vectors() {
    let (requests, responses) = (cases("requests"), cases("responses"));
    for op in OPERATIONS {
        let good = requests.iter().any(|case| case.text("op") == op.name && case.get("request").is_some());
        let bad = requests.iter().any(|case| case.text("op") == op.name && case.get("error").is_some());
        let read = responses.iter().any(|case| case.text("op") == op.name && case.get("error").is_none());
        assert!(good && bad && read, "{}: good {good}, bad {bad}, read {read}", op.name);
    }
}

#[test]
fn every_kind_of_error_and_event_has_its_vectors() {
    let covered = |folder: &str, list: &str, key: &str| -> BTreeSet<String> {
        let text = |value: &Value| Some(value.get(key)?.as_str()?.to_owned());
        let cases = cases(folder);
        let values = cases.iter().filter_map(|case| case.get(list));
        values
            .flat_map(|value| value.as_array().cloned().unwrap_or(vec![value.clone()]))
            .filter_map(|v| text(&v))
            .collect()
    };
    let errors: BTreeSet<_> = ErrorKind::ALL.iter().map(|kind| kind.as_str().to_owned()).collect();
    assert_eq!(
        errors.difference(&covered("responses", "error", "category")).collect::<Vec<_>>(),
        Vec::<&String>::new()
    );
    let events: BTreeSet<_> = Kind::ALL.iter().map(|kind| kind.as_str().to_owned()).collect();
    assert_eq!(events, covered("webhooks", "events", "kind"));
}

#[test]
fn names_of_cases_are_unique_in_their_file() {
    for folder in ["requests", "responses", "webhooks", "signatures", "limiter"] {
        let mut names = BTreeSet::new();
        for case in cases(folder) {
            assert!(
                names.insert((case.file.clone(), case.name.clone())),
                "{folder}/{}: {} twice",
                case.file,
                case.name
            );
        }
    }
}

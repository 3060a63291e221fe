//! A delivery: each item is an event, and what isn't JSON is one.
#![no_main]

use libfuzzer_sys::fuzz_target;
use serde::de::IgnoredAny;
use serde_json::Value;
use wabakit::{
    SendPolicy, Deduplicator, Time, Webhooks,
    policy::Category,
    webhook::{self, Kind},
};

fuzz_target!(|body: &[u8]| {
    let events = webhook::read(body);
    let is_json = std::str::from_utf8(body).is_ok() && serde_json::from_slice::<IgnoredAny>(body).is_ok();
    // serde_json gives up 128 levels deep; the scanner doesn't.
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
});

/// How many changes there are, each of which is an event at least.
fn changes(delivery: &Value) -> usize {
    let entries = delivery.get("entry").and_then(Value::as_array).into_iter().flatten();
    entries.map(|entry| entry.get("changes").and_then(Value::as_array).map_or(0, Vec::len)).sum()
}

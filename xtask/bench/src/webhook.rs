//! Benchmarks of webhooks: from bytes and a signature to verified and typed updates.

use ring::hmac;
use serde::de::IgnoredAny;
use wabakit::{
    Webhooks,
    webhook::{View, read},
};

use crate::{
    fixtures,
    measure::{Case, Line, measure},
};

const SECRET: &str = "d5a2f1c8b7e64930a1b2c3d4e5f60718";
const LIMIT: &str = "ring HMAC + serde_json scan";

pub(crate) fn lines() -> Vec<Line> {
    let mut lines = delivery("one text, 512 B", &fixtures::text(), 1, 2.2);
    lines.extend(delivery("100 updates, 57 KB", &fixtures::batch(), 100, 2.6));
    lines
}

fn delivery(what: &str, body: &[u8], updates: usize, goal: f64) -> Vec<Line> {
    let key = hmac::Key::new(hmac::HMAC_SHA256, SECRET.as_bytes());
    let tag = hmac::sign(&key, body);
    let hex: String = tag.as_ref().iter().map(|byte| format!("{byte:02x}")).collect();
    let header = format!("sha256={hex}");
    let hooks = Webhooks::new(SECRET, "");

    let limit = || {
        hmac::verify(&key, body, tag.as_ref()).expect("the right signature");
        serde_json::from_slice::<IgnoredAny>(body).expect("JSON")
    };
    let open = || {
        let events = hooks.verify(header.as_str(), body).expect("the right signature");
        events.iter().filter(|event| matches!(event.view(), View::Message(_) | View::Status(_))).count()
    };
    assert_eq!(open(), updates, "every update has a type");
    let [limit, ours, verify, walk] = measure([
        Case::new(limit),
        Case::new(open),
        Case::new(|| hooks.verify_signature(header.as_str(), body)),
        Case::new(|| read(body)),
    ]);
    vec![
        ours.line(format!("Rust: a webhook, {what}"), &limit, LIMIT, Some(goal)),
        verify.line("– its signature", &limit, LIMIT, None),
        walk.line("– its events, their types unread", &limit, LIMIT, None),
    ]
}

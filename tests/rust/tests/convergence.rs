//! Deliveries arrive more than once and in any order: the resulting state is always the same.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};
use wabakit::{
    Decision, Deduplicator, Event, Reason, SendPolicy, Time,
    policy::{Category, PolicyDecision},
    webhook::{self, View, merge_status},
};
use wabakit_vectors::random::Random;

const NUMBERS: [&str; 2] = ["106540352242922", "106540352242923"];
const USERS: [(&str, &str); 3] = [("16505551234", "US.1"), ("5215512345678", "MX.2"), ("491701234567", "DE.3")];
const START: u64 = 1_749_416_383;
const REFUSED: Decision = Decision::Refuse { because: Reason::OptedOut };
const DAY: u64 = 24 * 60 * 60;

/// Creates an item between a number and a user: the field of the webhook, its list, and the item.
fn item(random: &mut Random) -> (&'static str, &'static str, Value) {
    let (wa_id, user_id) = *random.of(&USERS);
    let at = START + random.below(5) as u64 * DAY / 4;
    let id = format!("wamid.{}", random.below(6));
    let timestamp = at.to_string();
    match random.below(6) {
        0 | 1 => {
            let kind = *random.of(&["text", "reaction", "system", "button"]);
            let mut message =
                json!({ "from": wa_id, "from_user_id": user_id, "id": id, "timestamp": timestamp, "type": kind });
            if random.below(3) == 0 {
                message["referral"] = json!({ "source_type": "ad", "source_id": "1" });
            }
            ("messages", "messages", message)
        }
        2 | 3 => {
            let status = *random.of(&["sent", "delivered", "read", "played", "failed", "something new"]);
            let mut status = json!({
                "id": id, "status": status, "timestamp": timestamp, "recipient_id": wa_id, "recipient_user_id": user_id,
            });
            match random.below(4) {
                0 => status["errors"] = json!([{ "code": *random.of(&[131_050, 131_049]), "title": "…" }]),
                1 => {
                    status["conversation"] = json!({
                        "id": "c", "expiration_timestamp": (at + 3 * DAY).to_string(),
                        "origin": { "type": *random.of(&["referral_conversion", "marketing"]) },
                    });
                }
                _ => {}
            }
            ("messages", "statuses", status)
        }
        4 => {
            let value = *random.of(&["stop", "resume", "signup"]);
            let preference = json!({
                "wa_id": wa_id, "user_id": user_id, "category": "marketing_messages", "value": value, "timestamp": at,
            });
            ("user_preferences", "user_preferences", preference)
        }
        _ => {
            let direction = *random.of(&["USER_INITIATED", "BUSINESS_INITIATED"]);
            let call = json!({
                "id": id, "from": wa_id, "to": "15550783881", "event": "connect", "direction": direction,
                "timestamp": timestamp,
            });
            ("calls", "calls", call)
        }
    }
}

fn delivery(random: &mut Random) -> Vec<u8> {
    let changes: Vec<_> = (0..1 + random.below(30))
        .map(|_| {
            let (field, list, item) = item(random);
            let metadata = json!({ "phone_number_id": *random.of(&NUMBERS) });
            json!({ "field": field, "value": { "metadata": metadata, list: [item] } })
        })
        .collect();
    let body = json!({ "object": "whatsapp_business_account", "entry": [{ "id": "1", "changes": changes }] });
    body.to_string().into_bytes()
}

/// Final state.
#[derive(Debug, PartialEq)]
struct State {
    handled: BTreeSet<String>,
    statuses: BTreeMap<String, String>,
    checks: Vec<PolicyDecision>,
}

impl State {
    fn of(events: &[&Event<'_>]) -> Self {
        let (mut seen, mut policy) = (Deduplicator::new(10_000, Deduplicator::KEEP, 1), SendPolicy::new(false, 1));
        let (mut handled, mut statuses) = (BTreeSet::new(), BTreeMap::<String, String>::new());
        for event in events {
            policy.event(event);
            if let View::Status(status) = event.view() {
                let known = statuses.entry(status.id.to_string()).or_default();
                *known = merge_status(known, status.status.as_str()).to_owned();
            }
            if seen.is_new(&event.key(), Time(0)) {
                assert!(handled.insert(event.key()), "{} was handled twice", event.key());
            }
        }
        // From the first day to the end of the last window, and shortly before and after.
        let times = (0..=9).map(|days| Time::from_secs(START + days * DAY)).flat_map(|time| [time, Time(time.0 - 1)]);
        let checks = times.flat_map(|now| {
            let policy = &policy;
            let names = USERS.into_iter().flat_map(|(wa_id, user_id)| [wa_id, user_id]);
            names.flat_map(move |name| {
                let ask = move |category| NUMBERS.map(|number| policy.check(number, name, category, now));
                Category::ALL.into_iter().flat_map(ask)
            })
        });
        Self { handled, statuses, checks: checks.collect() }
    }
}

#[test]
fn any_order_with_duplicates_ends_the_same() {
    let mut stopped = 0;
    for seed in 0..100 {
        let mut random = Random::new(seed);
        let body = delivery(&mut random);
        let events = webhook::read(&body);
        let state = State::of(&events.iter().collect::<Vec<_>>());
        stopped += usize::from(state.checks.iter().any(|check| check.decision == REFUSED));
        for _ in 0..5 {
            // Every event, and as many duplicates, in random order.
            let mut order: Vec<_> = events.iter().map(|event| (random.number(), event)).collect();
            let again: Vec<_> =
                events.iter().map(|_| (random.number(), *random.of(&events.iter().collect::<Vec<_>>()))).collect();
            order.extend(again);
            order.sort_by_key(|(place, _)| *place);
            let again: Vec<_> = order.into_iter().map(|(_, event)| event).collect();
            assert_eq!(State::of(&again), state, "seed {seed}: {}", String::from_utf8_lossy(&body));
        }
    }
    assert!(stopped > 20, "only in {stopped} deliveries did anybody stop marketing messages");
}

#[test]
fn no_snapshot_and_no_event_causes_a_panic() {
    let mut random = Random::new(9);
    let times = [0, 1, START * 1000, u64::MAX / 2, u64::MAX - 1, u64::MAX];
    for _ in 0..200 {
        let body = delivery(&mut random);
        let (mut seen, mut policy) =
            (Deduplicator::new(random.below(3), Deduplicator::KEEP, 1), SendPolicy::new(true, 1));
        for event in webhook::read(&body) {
            seen.is_new(&event.key(), Time(*random.of(&times)));
            policy.event(&event);
            policy.learn(event.kind().as_str(), "n", Time(*random.of(&times)), event.json().unwrap());
        }
        for text in [seen.snapshot(), policy.snapshot()] {
            let mut bytes = text.into_bytes();
            let at = random.below(bytes.len());
            bytes[at] = *random.of(b"0a\"{}:,z");
            let broken = String::from_utf8(bytes).unwrap();
            if let Ok(mut seen) = Deduplicator::restore(&broken) {
                seen.is_new("key", Time(*random.of(&times)));
            }
            if let Ok(mut policy) = SendPolicy::restore(&broken) {
                policy.record_sent("n", "p", Time(*random.of(&times)));
                policy.check("n", "p", Category::Service, Time(*random.of(&times)));
                policy.prune(Time(*random.of(&times)));
            }
        }
    }
}

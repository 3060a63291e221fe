//! Deliveries come more than once and in any order: whatever keeps a state ends in the same one. So do links between the
//! names of a user.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};
use wabakit::{
    Decision, Deduplicator, Event, Limiter, Reason, SendPolicy, Time,
    limiter::Limits,
    policy::{Category, PolicyDecision},
    webhook::{self, EventParts, View, merge_status},
};
use wabakit_vectors::random::Random;

const NUMBERS: [&str; 2] = ["106540352242922", "106540352242923"];
const PEOPLE: [(&str, &str); 3] = [("16505551234", "US.1"), ("5215512345678", "MX.2"), ("491701234567", "DE.3")];
const START: u64 = 1_749_416_383;
const REFUSED: Decision = Decision::Refuse { because: Reason::OptedOut };
const DAY: u64 = 24 * 60 * 60;

/// Something that may happen between a number and a person: the webhook field, its list, and its item. Few
/// items name a person twice.
fn item(random: &mut Random) -> (&'static str, &'static str, Value) {
    let (wa_id, user_id) = *random.of(&PEOPLE);
    let (wa_id, user_id) = match random.below(8) {
        0 => (Some(wa_id), Some(user_id)),
        1..4 => (Some(wa_id), None),
        _ => (None, Some(user_id)),
    };
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
            let mut call = if random.below(2) == 0 {
                json!({ "from": wa_id, "from_user_id": user_id, "to": "15550783881", "direction": "USER_INITIATED" })
            } else {
                json!({ "from": "15550783881", "to": wa_id, "to_user_id": user_id, "direction": "BUSINESS_INITIATED" })
            };
            call["id"] = id.into();
            call["event"] = "connect".into();
            call["timestamp"] = timestamp.into();
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

/// Something that a state hears of.
#[derive(Clone, Copy)]
enum Input<'a> {
    Event(&'a Event<'a>),
    Link(&'a str, &'a str),
    Opted(&'a str, Time, bool),
}

/// Links and choices of some people, under either name.
fn of_the_business(random: &mut Random) -> Vec<Input<'static>> {
    let mut inputs = vec![];
    for (wa_id, user_id) in PEOPLE {
        let name = *random.of(&[wa_id, user_id]);
        let at = Time::from_secs(START + random.below(5) as u64 * DAY / 4);
        match random.below(4) {
            0 => inputs.push(Input::Link(wa_id, user_id)),
            1 => inputs.push(Input::Link(user_id, wa_id)),
            _ => {}
        }
        inputs.extend((0..random.below(3)).map(|_| Input::Opted(name, at, random.below(2) == 0)));
    }
    inputs
}

/// All that is known in the end.
#[derive(Debug, PartialEq)]
struct State {
    handled: BTreeSet<String>,
    statuses: BTreeMap<String, String>,
    /// For each name, one after the other.
    checks: Vec<Vec<PolicyDecision>>,
}

impl State {
    fn of(inputs: &[Input<'_>]) -> Self {
        let (mut seen, mut policy) = (Deduplicator::new(10_000, Deduplicator::KEEP, 1), SendPolicy::new(false, 1));
        let (mut handled, mut statuses) = (BTreeSet::new(), BTreeMap::<String, String>::new());
        for input in inputs {
            let event = match *input {
                Input::Event(event) => event,
                Input::Link(name, other) => {
                    policy.link(name, other);
                    continue;
                }
                Input::Opted(name, at, true) => {
                    policy.opt_in(name, at);
                    continue;
                }
                Input::Opted(name, at, false) => {
                    policy.opt_out(name, at);
                    continue;
                }
            };
            policy.event(event);
            if let View::Status(status) = event.view() {
                let known = statuses.entry(status.id.to_string()).or_default();
                *known = merge_status(known, status.status.as_str()).to_owned();
            }
            if seen.is_new(&event.key(), Time(0)) {
                assert!(handled.insert(event.key()), "{} was handled twice", event.key());
            }
        }
        let names = PEOPLE.into_iter().flat_map(|(wa_id, user_id)| [wa_id, user_id]);
        Self { handled, statuses, checks: names.map(|name| checks(&policy, name)).collect() }
    }
}

/// What may be sent to somebody, from the first day to the last window's end, and the moments around.
fn checks(policy: &SendPolicy, name: &str) -> Vec<PolicyDecision> {
    let times = (0..=9).map(|days| Time::from_secs(START + days * DAY)).flat_map(|time| [time, Time(time.0 - 1)]);
    times
        .flat_map(|now| {
            let ask = move |category| NUMBERS.map(|number| policy.check(number, name, category, now));
            Category::ALL.iter().copied().flat_map(ask)
        })
        .collect()
}

#[test]
fn any_order_with_duplicates_ends_the_same() {
    let (mut stopped, mut linked, mut apart) = (0, 0, 0);
    for seed in 0..100 {
        let mut random = Random::new(seed);
        let body = delivery(&mut random);
        let events = webhook::read(&body);
        let mut inputs: Vec<_> = events.iter().map(Input::Event).collect();
        inputs.extend(of_the_business(&mut random));
        let state = State::of(&inputs);
        stopped += usize::from(state.checks.iter().flatten().any(|check| check.decision == REFUSED));
        for (person, names) in PEOPLE.iter().zip(state.checks.chunks(2)) {
            let is_named = |data: &str| data.contains(person.0) && data.contains(person.1);
            let is_linked = inputs.iter().any(|input| match input {
                // A system message links nobody.
                Input::Event(event) => event.json().is_some_and(|data| is_named(data) && !data.contains("\"system\"")),
                Input::Link(name, _) => [person.0, person.1].contains(name),
                Input::Opted(..) => false,
            });
            assert!(!is_linked || names[0] == names[1], "seed {seed}: {person:?} has two states");
            linked += usize::from(is_linked);
            apart += usize::from(names[0] != names[1]);
        }
        for _ in 0..5 {
            // Each of them, and as many again, by the order of a random number.
            let mut order: Vec<_> = inputs.iter().map(|input| (random.number(), *input)).collect();
            let again: Vec<_> = inputs.iter().map(|_| (random.number(), *random.of(&inputs))).collect();
            order.extend(again);
            order.sort_by_key(|(place, _)| *place);
            let again: Vec<_> = order.into_iter().map(|(_, input)| input).collect();
            assert_eq!(State::of(&again), state, "seed {seed}: {}", String::from_utf8_lossy(&body));
        }
    }
    assert!(stopped > 20, "only in {stopped} deliveries did anybody stop marketing messages");
    assert!(linked > 50 && apart > 50, "{linked} people are linked, {apart} have two states");
}

/// Records one thing about somebody under a name.
type Record = fn(&mut SendPolicy, &str);

const RECORDS: [(&str, Record); 9] = [
    ("a message", |policy, name| learn(policy, "message", json!({ "from": name, "type": "text" }))),
    ("a referral and a reply", |policy, name| {
        learn(policy, "message", json!({ "from": name, "type": "text", "referral": {} }));
        policy.record_sent(NUMBERS[0], name, Time::from_secs(START + 60));
    }),
    ("a call", |policy, name| {
        learn(policy, "call", json!({ "from": name, "event": "connect", "direction": "USER_INITIATED" }));
    }),
    ("an accepted call", |policy, name| {
        learn(policy, "call_status", json!({ "recipient_id": name, "status": "ACCEPTED" }));
    }),
    ("a free entry", |policy, name| {
        let conversation =
            json!({ "expiration_timestamp": START + 3 * DAY, "origin": { "type": "referral_conversion" } });
        learn(policy, "status", json!({ "recipient_id": name, "conversation": conversation }));
    }),
    ("an error", |policy, name| {
        learn(policy, "status", json!({ "recipient_id": name, "errors": [{ "code": 131_050 }] }));
    }),
    ("a preference", |policy, name| {
        learn(policy, "user_preference", json!({ "wa_id": name, "category": "marketing_messages", "value": "stop" }));
    }),
    ("an opt-in", |policy, name| policy.opt_in(name, Time::from_secs(START))),
    ("an opt-out", |policy, name| policy.opt_out(name, Time::from_secs(START))),
];

/// Names the two names of somebody together.
type Together = fn(&mut SendPolicy);

const LINKS: [(&str, Together); 8] = [
    ("a link", |policy| policy.link("+1 (650) 555-1234", "US.1")),
    ("a link the other way", |policy| policy.link("US.1", "16505551234")),
    ("links to a third name", |policy| {
        policy.link("US.1", "US.ENT.1");
        policy.link("+16505551234", "US.ENT.1");
    }),
    ("a reaction", |policy| {
        learn(policy, "message", json!({ "from": "16505551234", "from_user_id": "US.1", "type": "reaction" }));
    }),
    ("a status", |policy| {
        learn(policy, "status", json!({ "recipient_id": "16505551234", "recipient_user_id": "US.1" }));
    }),
    ("a preference", |policy| {
        learn(policy, "user_preference", json!({ "wa_id": "16505551234", "user_id": "US.1", "category": "new" }));
    }),
    ("the end of a call", |policy| {
        let (event, direction) = ("terminate", "USER_INITIATED");
        let call = json!({ "from": "16505551234", "from_user_id": "US.1", "event": event, "direction": direction });
        learn(policy, "call", call);
    }),
    ("a call to the user", |policy| {
        let (event, direction) = ("connect", "BUSINESS_INITIATED");
        let call = json!({ "to": "16505551234", "to_user_id": "US.1", "event": event, "direction": direction });
        learn(policy, "call", call);
    }),
];

fn parts<'e>(kind: &'e str, number: &'e str, at: Time, data: &'e str) -> EventParts<'e> {
    EventParts {
        kind: kind.into(),
        entry_id: None,
        phone_number_id: Some(number.into()),
        timestamp: Some(at),
        data: Some(data.into()),
    }
}

fn learn(policy: &mut SendPolicy, kind: &str, data: Value) {
    policy.event(parts(kind, NUMBERS[0], Time::from_secs(START), &data.to_string()));
}

#[test]
fn what_is_recorded_under_one_name_holds_under_all_of_a_user() {
    for ((record, happen), (link, together)) in RECORDS.iter().flat_map(|record| LINKS.iter().map(move |l| (record, l)))
    {
        let requires_opt_in = *record == "an opt-in";
        for name in ["+1650-555-1234", "US.1"] {
            let mut known = SendPolicy::new(requires_opt_in, 1);
            let before = checks(&known, name);
            happen(&mut known, name);
            let after = checks(&known, name);
            assert!(before != after, "{record} changes nothing");
            for steps in [
                "record, link",
                "link, record",
                "link, record, link",
                "record, link, record",
                "record, save, link",
                "record, link, save",
                "link, save, record",
                "record, prune, link",
            ] {
                let mut policy = SendPolicy::new(requires_opt_in, 1);
                for step in steps.split(", ") {
                    match step {
                        "record" => happen(&mut policy, name),
                        "link" => together(&mut policy),
                        "save" => policy = SendPolicy::restore(&policy.snapshot()).unwrap(),
                        _ => policy.prune(Time::from_secs(START + 60)),
                    }
                }
                for name in ["16505551234", "+16505551234", "US.1"] {
                    assert!(checks(&policy, name) == after, "{record}, {link}: {steps}, {name}");
                }
                assert!(checks(&policy, "US.2") == before, "{record}, {link}: {steps}: somebody else");
            }
        }
    }
}

#[test]
fn a_group_and_a_system_message_link_no_names() {
    for data in [
        json!({ "recipient_type": "group", "recipient_id": "Y2Fw", "recipient_user_id": "US.1" }),
        json!({ "type": "system", "from": "16505551234", "from_user_id": "US.1" }),
        json!({ "type": "text", "from": "16505551234", "group_id": "Y2Fw" }),
    ] {
        let mut policy = SendPolicy::new(false, 1);
        let kind = if data.get("type").is_some() { "message" } else { "status" };
        learn(&mut policy, kind, data.clone());
        policy.opt_out("US.1", Time(0));
        let check = |name| policy.check(NUMBERS[0], name, Category::Marketing, Time(0)).decision;
        assert_eq!(
            [check("Y2Fw"), check("16505551234"), check("US.1")],
            [Decision::Send, Decision::Send, REFUSED],
            "{data}"
        );
    }
}

#[test]
fn snapshots_of_earlier_versions_keep_what_they_have() {
    // 20 messages to 16505551234, 1 to 491701234567, and from the other number 5 to US.1. 16505551234 is linked with
    // US.1, US.ENT.1 with it, and DE.3 with 491701234567.
    let pairs = "eb84f68ac41d66030000000000000014d772782531d78214000000000000000513d17c3656138be70000000000000005ebe38a36bb06ce080000000000000005bd8102eb6dfbc7870000000000000001b4fc8afc0f4e649a000000000000000113b6008a290823ec0000000000000014";
    let numbers = "33ee5403df0e43d500000000000000000000000000000001000000000000000000000000000000154cf5fc08df693f690000000000000000000000000000000100000000000000000000000000000005";
    let links = "348ab55ff7f33200ccb8435f1ae677ef6bf2c9293ca03099628f413e5e159384081b474c7d227e1c348ab55ff7f33200";
    let seed = "00000000000000079e3779be7f4a7c15";
    let limits =
        r#"{"pair_interval":6000,"pair_burst":45,"pair_burst_window":6000,"pair_model":"debt","throughput":80}"#;
    let snapshot = format!(
        r#"{{"version":1,"seed":"{seed}","limits":{limits},"pairs":"{pairs}","numbers":"{numbers}","links":"{links}"}}"#
    );
    let mut limiter = Limiter::restore(&snapshot).unwrap();
    let mut one_at_once = Limits::default();
    one_at_once.pair_burst = 1;
    limiter.set_limits(one_at_once);
    let mut until = |number: &str, name: &str| match limiter.take(number, name, Time(5_999)) {
        Decision::Wait { until, because: Reason::Pair } => until.0,
        decision => panic!("{name}: {decision:?}"),
    };
    for name in ["16505551234", "+16505551234", "US.1", "US.ENT.1"] {
        assert_eq!((until(NUMBERS[0], name), until(NUMBERS[1], name)), (120_000, 30_000), "{name}");
    }
    assert_eq!([until(NUMBERS[0], "DE.3"), until(NUMBERS[0], "491701234567")], [6_000, 6_000]);

    // 16505551234 and US.1 wrote after an ad, had a reply, and stopped marketing messages; US.1 opted out. 491701234567
    // wrote and opted in.
    let heard = "eb84f68ac41d660300000000000003e8b4fc8afc0f4e649a00000000000007d0d71504994ecc2a1f00000000000003e8";
    let referred = "eb84f68ac41d660300000000000003e8d71504994ecc2a1f00000000000003e8";
    let free = "eb84f68ac41d6603000000000f731fb8";
    let marketing = "348ab55ff7f332000000000000001f41081b474c7d227e1c0000000000001f41";
    let opted = "6bf2c9293ca030990000000000002710081b474c7d227e1c0000000000002ee1";
    let snapshot = format!(
        r#"{{"version":1,"seed":"{seed}","requires_opt_in":true,"heard":"{heard}","referred":"{referred}","free":"{free}","marketing":"{marketing}","opted":"{opted}"}}"#
    );
    let mut policy = SendPolicy::restore(&snapshot).unwrap();
    let day = DAY * 1000;
    let is = |policy: &SendPolicy, name: &str, category, decision, open_until: u64, free_until: Option<u64>| {
        let expected =
            PolicyDecision { decision, open_until: Some(Time(open_until)), free_until: free_until.map(Time) };
        assert_eq!(policy.check(NUMBERS[0], name, category, Time(7_000)), expected, "{name}, {category:?}");
    };
    let free = Some(3_000 + 3 * day);
    is(&policy, "+16505551234", Category::Marketing, REFUSED, 1_000 + day, free);
    is(&policy, "US.1", Category::Marketing, REFUSED, 1_000 + day, None);
    is(&policy, "491701234567", Category::Marketing, Decision::Send, 2_000 + day, None);
    // The next event links the names.
    let status = r#"{"recipient_id":"16505551234","recipient_user_id":"US.1","status":"read"}"#;
    policy.event(parts("message", NUMBERS[0], Time(1_500), r#"{"from":"16505551234","type":"text"}"#));
    policy.event(parts("status", NUMBERS[0], Time(7_000), status));
    for name in ["+16505551234", "US.1"] {
        is(&policy, name, Category::Marketing, REFUSED, 1_500 + day, free);
        is(&policy, name, Category::Service, Decision::Send, 1_500 + day, free);
    }
    // A choice that was recorded under one name.
    assert_eq!(policy.check(NUMBERS[0], "16505551234", Category::Utility, Time(3 * day)).decision, REFUSED);
}

#[test]
fn no_snapshot_and_no_event_makes_them_panic() {
    let mut random = Random::new(9);
    let times = [0, 1, START * 1000, u64::MAX / 2, u64::MAX - 1, u64::MAX];
    for _ in 0..200 {
        let body = delivery(&mut random);
        let (mut seen, mut policy) =
            (Deduplicator::new(random.below(3), Deduplicator::KEEP, 1), SendPolicy::new(true, 1));
        for event in webhook::read(&body) {
            seen.is_new(&event.key(), Time(*random.of(&times)));
            policy.event(&event);
            policy.event(parts(event.kind().as_str(), "n", Time(*random.of(&times)), event.json().unwrap()));
            let (name, _) = *random.of(&PEOPLE);
            policy.link("p", name);
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
                policy.link("p", "r");
                policy.record_sent("n", "p", Time(*random.of(&times)));
                policy.check("n", "p", Category::Service, Time(*random.of(&times)));
                policy.prune(Time(*random.of(&times)));
            }
        }
    }
}

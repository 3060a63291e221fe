//! Properties that hold for all inputs, tested with random scripts and deliveries, identical in every run.

use std::{collections::BTreeMap, time::Duration};

use serde::de::IgnoredAny;
use serde_json::{Value, json};
use wabakit::{
    Api, Decision, JsonObject, Limiter, Op, RawCall, Reason, Time,
    limiter::{Limits, PairModel},
    webhook::{self, Kind},
};
use wabakit_vectors::{
    cases,
    mutate::{bytes, deliveries},
    proof::{shown, size},
    random::Random,
    read,
};

/// Model of the platform: sent messages by number and recipient, as simple as possible.
#[derive(Default)]
struct Oracle {
    pairs: BTreeMap<(usize, usize), Vec<u64>>,
    numbers: BTreeMap<usize, Vec<u64>>,
}

impl Oracle {
    /// Returns the time of the next message to a recipient, by replaying all messages under the documented rule.
    fn pair(&self, limits: &Limits, pair: (usize, usize), now: u64) -> u64 {
        let sent = self.pairs.get(&pair).map(Vec::as_slice).unwrap_or_default();
        let interval = limits.pair_interval.as_millis() as u64;
        match limits.pair_model {
            PairModel::Debt => {
                let (mut began, mut count) = (0, 0);
                for at in sent {
                    if *at >= began + count * interval {
                        (began, count) = (*at, 0);
                    }
                    count += 1;
                }
                let due = began + count * interval;
                let bursting =
                    now < began + limits.pair_burst_window.as_millis() as u64 && count < limits.pair_burst.into();
                if count == 0 || bursting { now } else { due.max(now) }
            }
            PairModel::Gcra => {
                let due = sent.iter().fold(0, |due: u64, at| due.max(*at) + interval);
                due.saturating_sub(u64::from(limits.pair_burst - 1) * interval).max(now)
            }
        }
    }

    /// Returns the time of the next message of a number: never more in a second than its throughput.
    fn number(&self, limits: &Limits, number: usize, now: u64) -> u64 {
        let sent = self.numbers.get(&number).map(Vec::as_slice).unwrap_or_default();
        let recent: Vec<_> = sent.iter().filter(|at| **at + 1000 > now).collect();
        let throughput = limits.throughput as usize;
        if recent.len() < throughput { now } else { recent[recent.len() - throughput] + 1000 }
    }

    fn send(&mut self, pair: (usize, usize), now: u64) {
        self.pairs.entry(pair).or_default().push(now);
        self.numbers.entry(pair.0).or_default().push(now);
    }
}

fn limits(random: &mut Random, model: PairModel) -> Limits {
    let mut limits = Limits::default();
    limits.pair_model = model;
    limits.pair_burst = *random.of(&[1, 2, 5, 45]);
    limits.pair_interval = Duration::from_millis(*random.of(&[1000, 6000]));
    limits.pair_burst_window = Duration::from_millis(*random.of(&[1000, 6000]));
    limits.throughput = *random.of(&[1, 3, 20, 80]);
    limits
}

#[test]
fn the_limiter_allows_exactly_what_the_rule_allows() {
    let seeds = size(200, 5_000);
    shown(&format!("{seeds} seeds of 2,000 steps, both pair models"));
    for seed in 0..seeds {
        let mut random = Random::new(seed);
        let model = *random.of(&[PairModel::Debt, PairModel::Gcra]);
        let limits = limits(&mut random, model);
        let (mut limiter, mut oracle) = (Limiter::new(limits.clone(), seed), Oracle::default());
        let mut now = 1_000_000;
        for step in 0..2000 {
            now += *random.of(&[0, 0, 0, 0, 1, 7, 100, 999, 1000, 6000, 50_000]);
            let pair = (random.below(2), random.below(4));
            // A burst can end while the throughput is reached, so the pair is asked for the time after that.
            let free = oracle.number(&limits, pair.0, now);
            let expected = match oracle.pair(&limits, pair, free) {
                due if due > free => Decision::Wait { until: Time(due), because: Reason::Pair },
                _ if free > now => Decision::Wait { until: Time(free), because: Reason::Throughput },
                _ => Decision::Send,
            };
            let decision = limiter.take(&format!("number {}", pair.0), &format!("user {}", pair.1), Time(now));
            assert_eq!(decision, expected, "seed {seed}, step {step}, at {now}, {limits:?}");
            if decision == Decision::Send {
                oracle.send(pair, now);
            }
            match random.below(50) {
                0 => limiter = Limiter::restore(&limiter.snapshot()).unwrap(),
                1 => drop(limiter.prune(Time(now))),
                _ => {}
            }
        }
    }
}

#[test]
fn neither_limit_is_ever_exceeded() {
    let seeds = size(100, 2_000);
    shown(&format!("{seeds} seeds of 1,000 steps, both pair models, each window of each user"));
    for seed in 0..seeds {
        let mut random = Random::new(seed);
        let model = *random.of(&[PairModel::Debt, PairModel::Gcra]);
        let limits = limits(&mut random, model);
        let mut limiter = Limiter::new(limits.clone(), seed);
        let (mut sent, mut now) = (vec![], 0);
        for _ in 0..1000 {
            let user = random.below(3);
            match limiter.take("n", &user.to_string(), Time(now)) {
                Decision::Send => sent.push((user, now)),
                // As senders do: sometimes waiting, sometimes not.
                Decision::Wait { until, .. } if random.below(2) == 0 => now = until.0,
                Decision::Wait { .. } => now += random.below(500) as u64,
                Decision::Refuse { because } => panic!("{because}"),
            }
        }
        for (i, (_, start)) in sent.iter().enumerate() {
            let in_a_second = sent[i..].iter().take_while(|(_, at)| *at < start + 1000).count();
            assert!(in_a_second <= limits.throughput as usize, "seed {seed}: {in_a_second} in the second from {start}");
        }
        // Under every reading of the rule, no user gets more than a burst, and one message for each later interval.
        for user in 0..3 {
            let times: Vec<u64> = sent.iter().filter(|(to, _)| *to == user).map(|(_, at)| *at).collect();
            for (i, start) in times.iter().enumerate() {
                for (j, end) in times.iter().enumerate().skip(i) {
                    let most = u64::from(limits.pair_burst) + (end - start) / limits.pair_interval.as_millis() as u64;
                    assert!((j - i + 1) as u64 <= most, "seed {seed}: {} from {start} to {end}", j - i + 1);
                }
            }
        }
    }
}

/// A random call: to one of a few users, with or without a template, and of some other operations.
fn call(random: &mut Random) -> (&'static str, JsonObject<'static>) {
    let (number, user) = (random.below(3), random.below(40));
    let to = format!("+165055{user:05}");
    let waba = format!("{}", number / 2);
    let template = json!({ "name": format!("t{}", random.below(2)), "language": { "code": "en" } });
    let (op, params) = match random.below(10) {
        0 => ("templates.list", json!({ "waba_id": waba })),
        1 => ("templates.update", json!({ "template_id": format!("{}", random.below(3)) })),
        2 => ("calls.connect", json!({ "phone_number_id": format!("{number}"), "to": to })),
        3 => ("messages.mark_read", json!({ "phone_number_id": format!("{number}"), "message_id": "wamid.1" })),
        4 | 5 => ("messages.send", json!({ "phone_number_id": format!("{number}"), "waba_id": waba, "to": to })),
        _ => (
            "messages.send",
            json!({ "phone_number_id": format!("{number}"), "waba_id": waba, "to": to, "template": template }),
        ),
    };
    (op, params.as_object().cloned().unwrap().into())
}

#[test]
fn a_wait_ends_at_the_first_permitted_time() {
    let seeds = size(100, 2_000);
    shown(&format!("{seeds} seeds of 400 calls of several operations, with outcomes and snapshots"));
    for seed in 0..seeds {
        let mut random = Random::new(seed);
        let model = *random.of(&[PairModel::Debt, PairModel::Gcra]);
        let mut limits = limits(&mut random, model);
        limits.messaging_limit = Some(1 + random.below(20) as u32);
        limits.throughput_margin = Duration::from_millis(*random.of(&[0, 50, 250]));
        limits.pair_margin = Duration::from_millis(*random.of(&[0, 16, 100]));
        let mut limiter = Limiter::new(limits.clone(), seed);
        let mut now = 1_700_000_000_000;
        for step in 0..400 {
            now += *random.of(&[0, 0, 0, 1, 7, 300, 1000, 6000, 50_000, 3_600_000]);
            let (op, params) = call(&mut random);
            let (paced, what) = (random.below(3) == 0, format!("seed {seed}, step {step}, {op}, {limits:?}"));
            let decide =
                |limiter: &mut Limiter, at| limiter.decide_by_name(op, &params, Time(at), false, paced).unwrap();
            match decide(&mut limiter, now) {
                Decision::Send => {
                    let later = now + random.below(500) as u64;
                    let error = match random.below(20) {
                        0 => Some(
                            json!({ "kind": "api", "code": *random.of(&[131_056, 130_429, 131_049, 80_008, 4, 131_057]) }),
                        ),
                        1 => Some(json!({ "kind": "transport", "retry": { "kind": "maybe_duplicate" } })),
                        _ => None,
                    };
                    let error = error.map(|error| error.as_object().cloned().unwrap().into());
                    limiter.observe_by_name(op, &params, Time(now), error.as_ref(), None, Time(later)).unwrap();
                }
                Decision::Wait { until, because } => {
                    assert!(until > Time(now), "{what}");
                    let mut early = limiter.clone();
                    // Nothing is counted, so asking too early changes nothing.
                    assert_ne!(decide(&mut early, until.0 - 1), Decision::Send, "{what}: before {until}, {because}");
                    assert_eq!(decide(&mut early, until.0), Decision::Send, "{what}: at {until}, {because}");
                    let mut restored = Limiter::restore(&limiter.snapshot()).unwrap();
                    assert_eq!(decide(&mut restored, now), Decision::Wait { until, because }, "{what}");
                }
                Decision::Refuse { because } => panic!("{what}: {because}"),
            }
        }
    }
}

#[test]
fn no_window_of_a_day_has_more_users_than_the_messaging_limit() {
    const DAY: u64 = 86_400_000;
    let seeds = size(100, 2_000);
    shown(&format!("{seeds} seeds of 1,000 messages to 40 users, each window of 24 hours"));
    for seed in 0..seeds {
        let mut random = Random::new(seed);
        let limit = 1 + random.below(15);
        let mut limits = Limits::default();
        limits.messaging_limit = Some(limit as u32);
        let mut limiter = Limiter::new(limits, seed);
        let (mut now, mut sent) = (1_700_000_000_000, vec![]);
        for _ in 0..1000 {
            now += *random.of(&[10_000, 60_000, 3_600_000, 20_000_000]);
            let user = random.below(40);
            let params = json!({ "phone_number_id": "1", "to": format!("+165055500{user:02}"), "template": {} });
            let params = params.as_object().cloned().unwrap().into();
            if limiter.decide_by_name("messages.send", &params, Time(now), false, false).unwrap() == Decision::Send {
                sent.push((now, user));
            }
            if random.below(50) == 0 {
                limiter = Limiter::restore(&limiter.snapshot()).unwrap();
            }
        }
        assert!(sent.len() > limit, "seed {seed}");
        for (i, (start, _)) in sent.iter().enumerate() {
            let window = sent[i..].iter().take_while(|(at, _)| *at < start + DAY);
            let users: std::collections::BTreeSet<_> = window.map(|(_, user)| user).collect();
            assert!(users.len() <= limit, "seed {seed}: {} users from {start}", users.len());
        }
    }
}

#[test]
fn linking_in_any_order_gives_one_budget() {
    let seeds = size(300, 20_000);
    shown(&format!("{seeds} seeds of up to 6 names of one user, linked in any order"));
    for seed in 0..seeds {
        let mut random = Random::new(seed);
        let names = 2 + random.below(5);
        // Each name except the first is linked with an earlier one, in either direction. Between the links, messages are sent within
        // one burst, and the limiter is pruned or restored.
        let mut links: Vec<_> = (1..names).map(|name| (name, random.below(name))).collect();
        let (mut limiter, mut oracle) = (Limiter::new(Limits::default(), seed), Oracle::default());
        let mut now = 1_000_000;
        while !links.is_empty() {
            now += random.below(900) as u64;
            for _ in 0..random.below(4) {
                let from = random.below(2);
                let name = random.below(names);
                let decision = limiter.take(&format!("number {from}"), &format!("name {name}"), Time(now));
                assert_eq!(decision, Decision::Send, "seed {seed}");
                oracle.send((from, 0), now);
            }
            let (one, other) = links.swap_remove(random.below(links.len()));
            let (one, other) = if random.below(2) == 0 { (one, other) } else { (other, one) };
            limiter.link(&format!("name {one}"), &format!("name {other}"));
            match random.below(4) {
                0 => limiter = Limiter::restore(&limiter.snapshot()).unwrap(),
                1 => drop(limiter.prune(Time(now))),
                _ => {}
            }
        }
        // All bursts have ended.
        let now = 1_012_000;
        for (from, name) in (0..2).flat_map(|from| (0..names).map(move |name| (from, name))) {
            let until = oracle.pair(&Limits::default(), (from, 0), now);
            let decision = limiter.clone().take(&format!("number {from}"), &format!("name {name}"), Time(now));
            let expected = match until {
                until if until > now => Decision::Wait { until: Time(until), because: Reason::Pair },
                _ => Decision::Send,
            };
            assert_eq!(decision, expected, "seed {seed}, number {from}, name {name}");
        }
    }
}

#[test]
fn no_time_and_no_snapshot_makes_the_limiter_panic() {
    let mut random = Random::new(3);
    let times = [0, 1, 5999, 6000, 1 << 40, 1 << 55, 1 << 56, (1 << 56) + 1, u64::MAX - 6000, u64::MAX - 1, u64::MAX];
    for model in [PairModel::Debt, PairModel::Gcra] {
        let mut limiter = Limiter::new(limits(&mut random, model), 1);
        for _ in 0..20_000 {
            let now = Time(*random.of(&times));
            match random.below(8) {
                0 => limiter.pause_pair("n", "p", now),
                1 => limiter.pause_number("n", now),
                2 => limiter.link("p", "q"),
                3 => limiter.set_limits(limits(&mut random, model)),
                4 => drop(limiter.prune(now)),
                _ => drop(limiter.take("n", ["p", "q", "r"][random.below(3)], now)),
            }
        }
        let snapshot = limiter.snapshot().into_bytes();
        assert_eq!(Limiter::restore(&limiter.snapshot()).unwrap().snapshot().len(), snapshot.len());
        for _ in 0..5000 {
            let broken = mutated(&mut random, std::slice::from_ref(&snapshot));
            let Ok(broken) = String::from_utf8(broken) else { continue };
            if let Ok(mut restored) = Limiter::restore(&broken) {
                restored.take("n", "p", Time(*random.of(&times)));
                restored.prune(Time(0));
            }
        }
    }
}

/// Changes a value: replaces, removes or adds a part.
fn altered(random: &mut Random, value: &mut Value) {
    let odd = [
        Value::Null,
        true.into(),
        0.into(),
        (-1).into(),
        1.5.into(),
        u64::MAX.into(),
        "".into(),
        "type".into(),
        "\u{0}\r\n{}%2e..".into(),
        Value::Array(vec![]),
        Value::Array(vec![Value::Null]),
        json!({}),
        json!({ "type": "text", "id": 1 }),
    ];
    match value {
        Value::Object(map) if !map.is_empty() && random.below(4) > 0 => {
            let key = random.of(&map.keys().cloned().collect::<Vec<_>>()).clone();
            match random.below(6) {
                0 => drop(map.remove(&key)),
                1 => drop(map.insert("odd".into(), random.of(&odd).clone())),
                _ => altered(random, map.get_mut(&key).unwrap()),
            }
        }
        Value::Array(items) if !items.is_empty() && random.below(4) > 0 => {
            let at = random.below(items.len());
            altered(random, &mut items[at]);
        }
        value => *value = random.of(&odd).clone(),
    }
}

#[test]
fn no_parameters_cause_a_panic() {
    let (cases, mut random) = (cases("requests"), Random::new(4));
    let cases: Vec<_> =
        cases.into_iter().filter(|case| case.bytes("file").is_none_or(|file| file.len() < 100)).collect();
    let mut accepted = 0;
    for _ in 0..40_000 {
        let case = random.of(&cases);
        let file = case.bytes("file");
        let mut call = case.call(file.as_deref());
        let mut params = Value::Object(call.params.into());
        (0..=random.below(3)).for_each(|_| altered(&mut random, &mut params));
        call.params = params.as_object().cloned().unwrap_or_default().into();
        call.options.lenient = random.below(2) == 0;
        match case.api().call(Op::find(case.text("op")).unwrap(), call) {
            Ok(_) => accepted += 1,
            Err(error) => assert_eq!(error.to_json().get("kind"), Some(&"invalid".into())),
        }
    }
    assert!(accepted > 1000, "only {accepted} were accepted");
}

#[test]
fn refuses_one_repeated_name_among_tens_of_thousands() {
    // Comparing all pairs takes minutes.
    const MANY: usize = 40_000;
    let name = |i: usize| i.to_string().bytes().map(|digit| char::from(digit - b'0' + b'a')).collect::<String>();
    let parameter = |i: usize| json!({ "type": "text", "text": "x", "parameter_name": name(i) });
    let ask = |parameters: Vec<Value>| {
        let template = json!({
            "name": "sale", "language": { "code": "en" },
            "components": [{ "type": "body", "parameters": parameters }],
        });
        let params = json!({ "to": "+16505551234", "template": template });
        let params = params.as_object().cloned().unwrap_or_default().into();
        let call = RawCall { params, ..RawCall::default() };
        Api::new("TOKEN").number("1").call(Op::find("messages.send").unwrap(), call)
    };
    ask((0..MANY).map(parameter).collect()).unwrap();
    let error = ask((0..MANY).chain([0]).map(parameter).collect()).unwrap_err();
    let path = format!("messages.send.template.components[0].parameters[{MANY}].parameter_name");
    assert_eq!(error.to_json().get("path"), Some(&path.into()));
}

#[test]
fn no_response_causes_a_panic() {
    let (cases, mut random) = (cases("responses"), Random::new(5));
    let cases: Vec<_> =
        cases.into_iter().filter(|case| case.bytes("body").is_none_or(|body| body.len() < 4000)).collect();
    let bodies: Vec<_> = cases.iter().map(|case| case.bytes("body").unwrap_or_default()).collect();
    for _ in 0..40_000 {
        let case = random.of(&cases);
        let mut response = case.response();
        *response.body_mut() = mutated(&mut random, &bodies);
        if let Err(error) = read(&case.api(), case.text("op"), &response) {
            assert_ne!(error.to_json().get("kind"), Some(&"invalid".into()));
        }
    }
}

/// Returns one of these bodies with a few bytes changed.
fn mutated(random: &mut Random, bodies: &[Vec<u8>]) -> Vec<u8> {
    let body = random.of(bodies).clone();
    bytes(random, body, bodies)
}

#[test]
fn the_scanner_accepts_exactly_json() {
    let (deliveries, mut random) = (deliveries(), Random::new(1));
    let mut readable = 0;
    for _ in 0..60_000 {
        let body = mutated(&mut random, &deliveries);
        let is_json = std::str::from_utf8(&body).is_ok() && serde_json::from_slice::<IgnoredAny>(&body).is_ok();
        let events = webhook::read(&body);
        let read = !matches!(events.as_slice(), [only] if only.kind() == Kind::Malformed);
        assert_eq!(read, is_json, "{}", String::from_utf8_lossy(&body));
        for event in &events {
            event.view();
            event.contact();
            let json = event.to_json();
            assert!(serde_json::from_str::<IgnoredAny>(&json).is_ok(), "{json}");
        }
        readable += usize::from(read);
    }
    assert!(readable > 5000, "only {readable} were JSON still");
}

/// Returns every item of `messages` and `statuses` of every change of the field `messages`, in order, read with
/// serde_json.
fn items(delivery: &Value) -> Vec<Value> {
    let list = |value: &Value, name: &str| value.get(name).and_then(Value::as_array).cloned().unwrap_or_default();
    let changes = list(delivery, "entry").into_iter().flat_map(move |entry| list(&entry, "changes"));
    let changes = changes.filter(|change| change.get("field").is_some_and(|field| field == "messages"));
    let values = changes.filter_map(|change| change.get("value").cloned());
    values.flat_map(|value| ["messages", "statuses"].map(|name| list(&value, name)).concat()).collect()
}

#[test]
fn no_item_is_lost() {
    let (deliveries, mut random) = (deliveries(), Random::new(2));
    let mut all = 0;
    for _ in 0..60_000 {
        let body = mutated(&mut random, &deliveries);
        let Ok(delivery) = serde_json::from_slice::<Value>(&body) else { continue };
        let events = webhook::read(&body);
        let mut data: Vec<Value> = events.iter().filter_map(|event| serde_json::from_str(event.json()?).ok()).collect();
        for item in items(&delivery) {
            let place = data.iter().position(|other| *other == item);
            let place = place.unwrap_or_else(|| panic!("{item} is lost of {}", String::from_utf8_lossy(&body)));
            data.remove(place);
            all += 1;
        }
    }
    assert!(all > 1000, "only {all} items were seen");
}

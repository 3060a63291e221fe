//! Shared limits decide as those in memory do.

#![allow(clippy::expect_used, clippy::unwrap_used, clippy::panic, reason = "a test that can't go on fails")]

use serde_json::{Value, json};
use wabakit::{
    Decision, Limiter, Time,
    limiter::{self, LimitQuery, SharedLimiter},
};
use wabakit_fleet::{Fleet, Server, adapter::run};
use wabakit_vectors::{
    cases,
    held::limits,
    proof::{shown, size},
    random::Random,
    scripts::{Limits, limiter_decisions, limiter_step},
};

#[test]
fn all_vectors_have_the_same_decisions() {
    let server = Server::start(&[]);
    let mut failed = vec![];
    for (case, processes) in cases("limiter").iter().flat_map(|case| [(case, 1), (case, 3)]) {
        // Each process has settings of its own.
        let changes_settings = |step: &Value| step.get("limits").is_some() && step.get("set_number").is_none();
        let steps = case.get("steps").and_then(Value::as_array).unwrap();
        let processes = if steps.iter().any(changes_settings) { 1 } else { processes };
        redis::cmd("FLUSHALL").exec(&mut server.connect()).unwrap();
        let mut fleet = Fleet::new(&server, limits(&case.object("limits").into()).unwrap(), processes);
        if let Err(error) = case.steps(|value, what| limiter_step(&mut fleet, value, what)) {
            failed.push(format!("{} processes: {}: {}: {error}", processes, case.file, case.name));
        }
    }
    assert!(failed.is_empty(), "{failed:#?}");
}

/// Steps between two empty databases.
const ROUND: u64 = 200;

#[test]
fn random_steps_have_the_same_decisions_as_in_memory() {
    let server = Server::start(&[]);
    let steps = size(2_000, 100_000);
    let pool: Vec<Value> =
        cases("limiter").iter().flat_map(|case| case.get("steps")?.as_array().cloned()).flatten().collect();
    let (mut sent, mut waiting) = (0, 0);
    for seed in 0..steps.div_ceil(ROUND) {
        redis::cmd("FLUSHALL").exec(&mut server.connect()).unwrap();
        let mut random = Random::new(seed);
        let limits = random_limits(&mut random);
        let fleet = Fleet::new(&server, limits.clone(), 1 + random.below(3));
        let mut both = Both { memory: Limiter::new(limits, 7), fleet };
        let (mut now, mut departed, mut log) = (1_767_225_600_000, 0, vec![]);
        for _ in 0..ROUND {
            now += passed(&mut random);
            let step = random_step(&mut random, &pool, now, departed);
            log.push(step.to_string());
            let decisions = limiter_decisions(&mut both, &step, "step").unwrap_or_else(|error| {
                panic!("seed {seed}: {error}\n{}", log[log.len().saturating_sub(300)..].join("\n"))
            });
            sent += decisions.iter().filter(|decision| **decision == Decision::Send).count();
            waiting += decisions.iter().filter(|decision| **decision != Decision::Send).count();
            if decisions.contains(&Decision::Send) {
                departed = now;
            }
        }
    }
    shown(&format!(
        "{steps} random steps with 1 to 3 processes: {sent} calls sent, {waiting} not sent, all as in memory"
    ));
    assert!(sent.min(waiting) as u64 > steps / 10, "{sent} sent, {waiting} not sent");
}

/// Runs steps of a script with both limiters, and returns the last decision.
fn last_decision(limits: &Value, steps: &[Value]) -> Decision {
    let server = Server::start(&[]);
    let limits = self::limits(limits).unwrap();
    let mut both = Both { memory: Limiter::new(limits.clone(), 7), fleet: Fleet::new(&server, limits, 1) };
    let mut last = vec![];
    for step in steps {
        last = limiter_decisions(&mut both, step, "step").unwrap();
    }
    *last.last().unwrap()
}

#[test]
fn a_user_counts_anew_after_exactly_a_day() {
    let params = |to: &str| json!({ "phone_number_id": "1", "to": to, "type": "template", "template": { "name": "sale", "language": { "code": "en" } } });
    let day = 86_400_000;
    let error = json!({ "code": 131_026, "retry": { "kind": "never" } });
    let steps = [
        json!({ "now": 0, "decide": "messages.send", "params": params("+16505551234") }),
        json!({ "now": day, "decide": "messages.send", "params": params("+16505551234") }),
        json!({ "now": day, "observe": "messages.send", "params": params("+16505551234"), "departed": day, "error": error }),
        json!({ "now": day, "decide": "messages.send", "params": params("+16505550000") }),
    ];
    assert_eq!(last_decision(&json!({ "messaging_limit": 1 }), &steps), Decision::Send);
}

#[test]
fn messages_with_a_flow_count_from_its_first_refusal() {
    let flow = json!({ "type": "flow", "action": { "parameters": { "flow_id": "2" } } });
    let params = |to: u32| json!({ "phone_number_id": "1", "to": format!("+1650{to:07}"), "type": "interactive", "interactive": flow });
    let error = json!({ "code": 132_069, "retry": { "kind": "safe" } });
    let mut steps: Vec<_> =
        (0..9).map(|to| json!({ "now": 0, "decide": "messages.send", "params": params(to) })).collect();
    steps.push(json!({ "now": 0, "observe": "messages.send", "params": params(0), "departed": 0, "error": error }));
    let later = 400_000;
    steps.extend((0..10).map(|to| json!({ "now": later, "decide": "messages.send", "params": params(to) })));
    assert_eq!(last_decision(&json!({}), &steps), Decision::Send);
    steps.push(json!({ "now": later, "decide": "messages.send", "params": params(10) }));
    assert_ne!(last_decision(&json!({}), &steps), Decision::Send);
}

#[test]
fn all_vectors_have_the_same_decisions_on_a_server_that_forgets_the_scripts() {
    let cases = cases("limiter");
    for case in cases.iter().filter(|case| case.file == "webhooks") {
        let server = Server::start(&[]);
        let mut fleet = Fleet::new(&server, limits(&case.object("limits").into()).unwrap(), 1);
        case.steps(|value, what| {
            fleet.change(Time(0), &mut |limiter, _| limiter.pause_number("9", Time(0)))?;
            redis::cmd("SCRIPT").arg("FLUSH").exec(&mut server.connect()).unwrap();
            limiter_step(&mut fleet, value, what)
        })
        .unwrap_or_else(|error| panic!("{}: {error}", case.name));
    }
}

/// A limiter in memory and a fleet, which must agree.
struct Both {
    memory: Limiter,
    fleet: Fleet,
}

impl Limits for Both {
    fn decide(&mut self, query: &LimitQuery<'_>, now: Time) -> Result<Decision, String> {
        let (memory, shared) = (self.memory.decide(query, now), self.fleet.decide(query, now)?);
        if memory == shared { Ok(memory) } else { Err(format!("in memory {memory:?}, shared {shared:?}")) }
    }

    fn change(&mut self, now: Time, change: &mut dyn FnMut(&mut Limiter, Time)) -> Result<(), String> {
        change(&mut self.memory, now);
        self.fleet.change(now, change)
    }

    fn restart(&mut self) -> Result<(), String> {
        self.memory.restart()?;
        self.fleet.restart()
    }

    fn own(&mut self) -> Option<&mut Limiter> {
        None
    }
}

/// Milliseconds between two steps: mostly few, and sometimes exactly the window of a limit.
fn passed(random: &mut Random) -> u64 {
    if random.below(8) == 0 {
        return *random.of(&[1000, 6000, 60_000, 3_600_000, 86_400_000]);
    }
    let longest = *random.of(&[1, 1, 1, 20, 20, 300, 3000, 20_000, 200_000, 4_000_000, 40_000_000]);
    random.number() % longest
}

fn random_limits(random: &mut Random) -> limiter::Limits {
    limits(&json!({
        "throughput": random.of(&[1, 3, 20, 80, 200]),
        "throughput_margin": random.of(&[0, 50]),
        "pair_burst": random.of(&[1, 3, 45, 300]),
        "pair_model": random.of(&["debt", "debt", "gcra"]),
        "pair_margin": random.of(&[0, 100]),
        "messaging_limit": random.of(&[Value::Null, json!(2), json!(20)]),
    }))
    .unwrap()
}

/// Returns a step of the vectors at another time, between other users and numbers.
fn random_step(random: &mut Random, pool: &[Value], now: u64, departed: u64) -> Value {
    const USERS: [&str; 7] =
        ["+16505551234", "16505551234", "+1 650 555-0001", "US.1", "US.2", "+16505550002", "+16505550003"];
    if random.below(4) == 0 {
        let limit = random.of(&["token", "restricted", "spam", "payment", "classification", "maintenance"]);
        let scope = random.of(&["102290129340398", "106540352242922", "110987654321012", "1"]);
        return json!({ "now": now, "clear": limit, "scope": scope });
    }
    let mut step = random.of(pool).clone();
    let fields = step.as_object_mut().unwrap();
    for name in ["wait", "refuse", "explain", "prune"] {
        fields.remove(name);
    }
    if fields.contains_key("limits") && !fields.contains_key("set_number") {
        fields.remove("limits");
    }
    fields.insert("now".into(), now.into());
    fields.insert("paced".into(), (random.below(4) == 0).into());
    fields.insert("until".into(), (now + random.number() % 20_000).into());
    let early = random.number() % 3000;
    fields.insert("departed".into(), if random.below(2) == 0 { departed } else { now - early }.into());
    for name in ["times", "people"] {
        if let Some(count) = fields.get(name).and_then(Value::as_u64) {
            fields.insert(name.into(), (1 + count.min(80) * random.below(4) as u64 / 3).into());
        }
    }
    for name in ["take", "pause_pair", "link", "to"] {
        if fields.contains_key(name) {
            fields.insert(name.into(), (*random.of(&USERS)).into());
        }
    }
    if let Some(params) = fields.get_mut("params").and_then(Value::as_object_mut) {
        if params.contains_key("to") {
            params.insert("to".into(), (*random.of(&USERS)).into());
        }
        if params.contains_key("phone_number_id") && random.below(3) == 0 {
            params.insert("phone_number_id".into(), (*random.of(&["110987654321012", "1"])).into());
        }
    }
    step
}

#[test]
fn calls_decided_at_once_are_decided_one_after_the_other() {
    let server = Server::start(&[]);
    let mut connection = server.connect();
    for seed in 0..20 {
        redis::cmd("FLUSHALL").exec(&mut connection).unwrap();
        let mut random = Random::new(seed);
        let limits = random_limits(&mut random);
        let mut memory = Limiter::new(limits.clone(), 7);
        let mut shared = SharedLimiter::new("test", "a", limits, 7).with_own_clock();
        let mut now = 1_767_225_600_000;
        for _ in 0..20 {
            now += passed(&mut random);
            let users: Vec<_> = (0..1 + random.below(16)).map(|_| format!("+1650{:07}", random.below(9))).collect();
            let mut queries: Vec<_> = users.iter().map(|user| LimitQuery::service("106540352242922", user)).collect();
            for query in &mut queries {
                query.outside_window = random.below(2) == 0;
                query.requests_call = random.below(3) == 0;
            }
            let decided = loop {
                let reply = shared.decide(&queries, Time(now)).and_then(|command| run(&mut connection, &command));
                if let Some(decisions) = shared.decided(&queries, reply.as_deref(), Time(now)).unwrap() {
                    break decisions;
                }
            };
            for (query, decided) in queries.iter().zip(&decided) {
                assert_eq!(memory.decide(query, Time(now)), decided.decision, "seed {seed}: {query:?}");
            }
        }
    }
}

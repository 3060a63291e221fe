//! Decisions without the server, and the return to shared limits.

#![allow(clippy::expect_used, clippy::unwrap_used, clippy::panic, reason = "a test that can't go on fails")]

use redis::Connection;
use serde_json::json;
use wabakit::{
    Decision, Error, Limiter, Reason, Time,
    limiter::{LimitQuery, Limits, NumberLimits, OnOutage, Outcome, SharedLimiter},
};
use wabakit_fleet::{Server, adapter::decide, change};
use wabakit_vectors::held::limits;

const NUMBER: &str = "106540352242922";
const NOW: u64 = 1_767_225_600_000;

fn process(name: &str, limits: Limits, on_outage: OnOutage) -> SharedLimiter {
    SharedLimiter::new("test", name, limits, 7).with_own_clock().on_outage(on_outage)
}

fn message(to: &str) -> LimitQuery<'_> {
    LimitQuery::service(NUMBER, to)
}

fn template(to: &str) -> LimitQuery<'_> {
    let mut query = message(to);
    query.outside_window = true;
    query
}

fn one(limiter: &mut SharedLimiter, connection: &mut Connection, query: LimitQuery<'_>, now: u64) -> Decision {
    decide(limiter, connection, query, Time(now)).unwrap().decision
}

/// Decides without a reply of the server.
fn alone(limiter: &mut SharedLimiter, query: LimitQuery<'_>, now: u64) -> Decision {
    drop(limiter.decide(&[query], Time(now)));
    limiter.decided(&[query], None, Time(now)).unwrap().unwrap()[0].decision
}

/// Returns the number of messages to different users that are allowed at once.
fn allowed(mut decide: impl FnMut(&str) -> Decision) -> usize {
    (0..200).filter(|user| decide(&format!("+1650{user:07}")) == Decision::Send).count()
}

#[test]
fn waits_for_the_server() {
    let server = Server::start(&[]);
    let mut connection = server.connect();
    let mut limiter = process("a", Limits::default(), OnOutage::Wait);
    assert_eq!(one(&mut limiter, &mut connection, message("+16505551234"), NOW), Decision::Send);
    let until = Time(NOW + 2000);
    let wait = Decision::Wait { until, because: Reason::Throughput };
    assert_eq!(alone(&mut limiter, message("+16505550000"), NOW + 1000), wait);
    assert!(limiter.decide(&[message("+16505550000")], Time(NOW + 1999)).is_none());
    assert_eq!(limiter.decided(&[message("+16505550000")], None, Time(NOW + 1999)).unwrap().unwrap()[0].decision, wait);
    assert!(limiter.decide(&[message("+16505550000")], until).is_some());
}

#[test]
fn continues_with_its_share_after_a_pause() {
    let server = Server::start(&[]);
    let mut connection = server.connect();
    let mut processes: Vec<_> =
        ["a", "b", "c", "d"].map(|name| process(name, Limits::default(), OnOutage::Share)).into();
    for limiter in &mut processes {
        one(limiter, &mut connection, message("+16505551234"), NOW);
    }
    let last = processes.last_mut().unwrap();
    assert_eq!(last.processes(), 4);
    assert_eq!(allowed(|to| alone(last, message(to), NOW + 100)), 0);
    assert_eq!(allowed(|to| alone(last, message(to), NOW + 1349)), 0);
    assert_eq!(allowed(|to| alone(last, message(to), NOW + 1350)), 20);
}

#[test]
fn shares_what_is_left_of_the_messaging_limit() {
    let server = Server::start(&[]);
    let mut connection = server.connect();
    let limits = limits(&json!({ "messaging_limit": 50, "throughput": 1000 })).unwrap();
    let mut one_process = process("a", limits.clone(), OnOutage::Share);
    let mut other = process("b", limits, OnOutage::Share);
    for user in 0..9 {
        assert_eq!(one(&mut one_process, &mut connection, template(&format!("+1651{user:07}")), NOW), Decision::Send);
    }
    assert_eq!(one(&mut other, &mut connection, template("+16520000000"), NOW), Decision::Send);
    // 10 of 50 users are known, and half of the others are the share of one of two processes.
    alone(&mut other, template("+16520000000"), NOW + 10);
    assert_eq!(allowed(|to| alone(&mut other, template(to), NOW + 2000)), 20);
}

#[test]
fn sends_under_the_pair_rate_limit_alone() {
    let server = Server::start(&[]);
    let limits = limits(&json!({ "pair_burst": 1, "throughput": 1 })).unwrap();
    let mut limiter = process("a", limits, OnOutage::Send);
    one(&mut limiter, &mut server.connect(), message("+16505551234"), NOW);
    assert_eq!(allowed(|to| alone(&mut limiter, message(to), NOW + 10)), 200);
    let wait = Decision::Wait { until: Time(NOW + 6000), because: Reason::Pair };
    assert_eq!(alone(&mut limiter, message("+16505551234"), NOW + 20), wait);
}

#[test]
fn reports_what_it_sent_and_what_was_refused() {
    let server = Server::start(&[]);
    let mut connection = server.connect();
    let limits = limits(&json!({ "pair_burst": 1, "messaging_limit": 4, "throughput": 1000 })).unwrap();
    let mut limiter = process("a", limits.clone(), OnOutage::Share);
    let mut other = process("b", limits, OnOutage::Share);
    one(&mut limiter, &mut connection, template("+16505551234"), NOW);
    alone(&mut limiter, message("+16505551234"), NOW + 10);
    let later = NOW + 3000;
    assert_eq!(alone(&mut limiter, template("+16505550001"), later), Decision::Send);
    assert_eq!(alone(&mut limiter, template("+16505550002"), later), Decision::Send);
    let refusal = br#"{"error":{"message":"(#131048) spam","code":131048}}"#;
    let headers: [(&str, &str); 0] = [];
    let refusal = wabakit::Op::find("messages.send").unwrap().check_response(400, headers, refusal, None);
    let error = match refusal {
        Err(Error::Api(error)) => error,
        other => panic!("{other:?}"),
    };
    let observed = limiter.change(Time(later), |limiter, now| {
        limiter.observe(&template("+16505550002"), Time(later), Outcome::Rejected(&error), &[], now);
    });
    assert_eq!(observed, None);
    // The server is back. For a while, nobody sends.
    let wait = one(&mut limiter, &mut connection, message("+16505550003"), later + 1000);
    assert_eq!(wait, Decision::Refuse { because: Reason::Spam });
    let clear = &mut |limiter: &mut Limiter, _| limiter.clear(Reason::Spam, NUMBER);
    change(&mut other, &mut connection, Time(later + 1000), clear);
    let wait = Decision::Wait { until: Time(later + 3250), because: Reason::Throughput };
    assert_eq!(one(&mut other, &mut connection, message("+16505550003"), later + 1000), wait);
    let wait = Decision::Wait { until: Time(later + 6000), because: Reason::Pair };
    assert_eq!(one(&mut other, &mut connection, message("+16505550001"), later + 4000), wait);
    assert_eq!(allowed(|to| one(&mut other, &mut connection, template(to), later + 4000)), 2);
}

#[test]
fn restores_everything_after_the_server_lost_it() {
    let server = Server::start(&[]);
    let mut connection = server.connect();
    let limits = limits(&json!({ "pair_burst": 1 })).unwrap();
    let mut limiter = process("a", limits.clone(), OnOutage::Share);
    let mut numbers = NumberLimits::default();
    (numbers.messaging_limit, numbers.throughput) = (Some(2), Some(20));
    change(&mut limiter, &mut connection, Time(NOW), &mut |limiter, now| {
        limiter.set_number(NUMBER, numbers.clone(), now);
    });
    assert_eq!(one(&mut limiter, &mut connection, template("+16505551234"), NOW), Decision::Send);
    redis::cmd("FLUSHALL").exec(&mut connection).unwrap();
    assert_ne!(one(&mut limiter, &mut connection, message("+16505551234"), NOW + 10), Decision::Send);
    let mut new = process("b", limits, OnOutage::Share);
    let later = NOW + 3000;
    let wait = Decision::Wait { until: Time(NOW + 6000), because: Reason::Pair };
    assert_eq!(one(&mut new, &mut connection, message("+16505551234"), later), wait);
    assert_eq!(allowed(|to| one(&mut new, &mut connection, template(to), later)), 1);
    assert_eq!(allowed(|to| one(&mut new, &mut connection, message(to), later + 1500)), 20);
}

#[test]
fn every_process_reports_to_a_server_that_lost_everything() {
    let server = Server::start(&[]);
    let mut connection = server.connect();
    let limits = limits(&json!({ "messaging_limit": 3 })).unwrap();
    let [mut one_process, mut other, mut new] =
        ["a", "b", "c"].map(|name| process(name, limits.clone(), OnOutage::Share));
    one(&mut one_process, &mut connection, template("+16505551234"), NOW);
    one(&mut other, &mut connection, template("+16505551235"), NOW);
    redis::cmd("FLUSHALL").exec(&mut connection).unwrap();
    let hour = NOW + 3_600_000;
    for limiter in [&mut one_process, &mut other] {
        assert_ne!(one(limiter, &mut connection, message("+16505551234"), hour), Decision::Send);
    }
    assert_eq!(allowed(|to| one(&mut new, &mut connection, template(to), hour + 3000)), 1);
}

#[test]
fn returns_at_once_to_a_server_that_forgot_the_scripts() {
    let server = Server::start(&[]);
    let mut connection = server.connect();
    let mut limiter = process("a", Limits::default(), OnOutage::Wait);
    one(&mut limiter, &mut connection, message("+16505551234"), NOW);
    alone(&mut limiter, message("+16505551234"), NOW);
    redis::cmd("SCRIPT").arg("FLUSH").exec(&mut connection).unwrap();
    redis::cmd("FLUSHALL").exec(&mut connection).unwrap();
    // The number is held until all processes have noticed, and not until the next attempt.
    let wait = Decision::Wait { until: Time(NOW + 3250), because: Reason::Throughput };
    assert_eq!(one(&mut limiter, &mut connection, message("+16505550000"), NOW + 1000), wait);
}

#[test]
fn a_late_reply_delays_one_process_only() {
    let server = Server::start(&[]);
    let mut connection = server.connect();
    let [mut late, mut other] = ["a", "b"].map(|name| process(name, Limits::default(), OnOutage::Share));
    one(&mut late, &mut connection, message("+16505551234"), NOW);
    assert_ne!(alone(&mut late, message("+16505550000"), NOW), Decision::Send);
    assert_eq!(one(&mut late, &mut connection, message("+16505550001"), NOW + 1000), Decision::Send);
    assert_eq!(one(&mut other, &mut connection, message("+16505550002"), NOW + 1000), Decision::Send);
}

#[test]
fn clocks_of_processes_may_differ() {
    let server = Server::start(&[]);
    let mut connection = server.connect();
    let limits = limits(&json!({ "pair_burst": 1 })).unwrap();
    let [mut one_process, mut other] = ["a", "b"].map(|name| SharedLimiter::new("test", name, limits.clone(), 7));
    // One clock is 10 minutes ahead, and the other stands.
    let ahead = NOW + 600_000;
    assert_eq!(one(&mut one_process, &mut connection, message("+16505551234"), ahead), Decision::Send);
    let Decision::Wait { until, because: Reason::Pair } =
        one(&mut other, &mut connection, message("+16505551234"), NOW)
    else {
        panic!("the other process doesn't wait")
    };
    assert!((NOW + 5000..=NOW + 6000).contains(&until.0), "{until}");
    let Decision::Wait { until, .. } = one(&mut one_process, &mut connection, message("+16505551234"), ahead) else {
        panic!("the process doesn't wait")
    };
    assert!((ahead + 5000..=ahead + 6000).contains(&until.0), "{until}");
}

#[test]
fn the_server_knows_the_scripts_by_their_digests() {
    let server = Server::start(&[]);
    let mut connection = server.connect();
    let mut limiter = process("a", Limits::default(), OnOutage::Share);
    for _ in 0..2 {
        one(&mut limiter, &mut connection, message("+16505551234"), NOW);
        change(&mut limiter, &mut connection, Time(NOW), &mut |limiter, now| {
            limiter.pause_number(NUMBER, now);
        });
    }
    let info: String = redis::cmd("INFO").arg("commandstats").query(&mut connection).unwrap();
    let failed = info.lines().find(|line| line.starts_with("cmdstat_evalsha:")).unwrap();
    // Each script is unknown once.
    assert!(failed.contains(",failed_calls=2"), "{failed}");
}

#[test]
fn all_keys_expire_but_the_facts() {
    let server = Server::start(&[]);
    let mut connection = server.connect();
    let mut limiter = SharedLimiter::new("test", "a", limits(&json!({ "messaging_limit": 250 })).unwrap(), 7);
    one(&mut limiter, &mut connection, template("+16505551234"), NOW);
    let keys: Vec<String> = redis::cmd("KEYS").arg("*").query(&mut connection).unwrap();
    for key in &keys {
        assert!(key.starts_with("wbk:{test}:"), "{key}");
        let left: i64 = redis::cmd("PTTL").arg(key).query(&mut connection).unwrap();
        assert_eq!(left == -1, key.ends_with(":version") || key.ends_with(":facts"), "{key} has {left} ms left");
    }
    let pair = keys.iter().find(|key| key.contains("}:p:")).unwrap();
    let left: i64 = redis::cmd("PTTL").arg(pair).query(&mut connection).unwrap();
    assert!((6000..=7000).contains(&left), "{left}");
}

#[test]
fn the_adapter_is_the_documented_one() {
    let adapter = include_str!("../src/adapter.rs");
    let (_, code) = adapter.split_once("\n};\n\n").unwrap();
    assert!(include_str!("../../../docs/LIMITS.md").contains(&format!("```rust\n{code}```")));
}

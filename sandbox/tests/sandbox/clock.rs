//! The clock: the time of the sandbox, which runs with the host's or is moved by commands.

use std::time::Duration;

use http::Response;
use serde_json::{Value, json};
use wabakit::Time;
use wabakit_sandbox::{Entry, Output};

use crate::world::{ADA, World, open_windows, text};

const START: u64 = 1_767_225_600_000;
const MINUTE: u64 = 60_000;
const HOUR: u64 = 60 * MINUTE;
const DAY: u64 = 24 * HOUR;

/// A world whose user reads messages after five minutes.
fn world() -> World {
    let mut world = World::listening(open_windows());
    world.command("users.set", json!({ "from": ADA, "reads": "5m" }));
    world
}

fn time(world: &mut World) -> u64 {
    world.command("clock.get", json!({}))["now"].as_u64().unwrap()
}

/// Answers deliveries until the clock has moved. Returns the status in each webhook, with the sandbox's time.
fn deliver(world: &mut World, mut answer: impl FnMut(&mut World, &str) -> u16) -> Vec<(String, u64)> {
    let mut all = vec![];
    while let Output::Transmit { id, request } = world.platform.poll(world.now) {
        let body: Value = serde_json::from_slice(request.body()).unwrap();
        let status = body["entry"][0]["changes"][0]["value"]["statuses"][0]["status"].as_str().unwrap().to_owned();
        let response = Response::builder().status(answer(world, &status)).body(vec![]).unwrap();
        all.push((status, time(world)));
        world.platform.delivered(id, Some(&response), world.now);
    }
    all
}

fn at(all: &[(&str, u64)]) -> Vec<(String, u64)> {
    all.iter().map(|(status, at)| ((*status).to_owned(), START + at)).collect()
}

#[test]
fn a_move_of_the_clock_brings_events_and_deliveries_each_at_its_own_time() {
    let mut world = world();
    world.call("messages.send", text(ADA));
    let moved = world.command("clock.advance", json!({ "by": "1h" }));
    assert_eq!((&moved["now"], &moved["happened"]), (&json!(START + 50), &json!({})), "it waits for an answer");
    let delivered = deliver(&mut world, |_, _| 200);
    assert_eq!(delivered, at(&[("sent", 50), ("delivered", 150), ("read", 5 * MINUTE)]));
    assert_eq!((time(&mut world), world.platform.is_moving()), (START + HOUR, false));
    let moved = world.platform.moved(moved["after"].as_u64().unwrap());
    assert_eq!((moved.now, moved.happened), (START + HOUR, [("delivered".to_owned(), 3)].into()));
    world.pass(Duration::from_secs(7));
    assert_eq!(time(&mut world), START + HOUR + 7000, "the clock runs on with the host's");
}

#[test]
fn an_answer_of_the_app_takes_effect_before_the_clock_moves_on() {
    let mut world = world();
    world.call("messages.send", text(ADA));
    world.command("clock.advance", json!({ "ms": HOUR }));
    let delivered = deliver(&mut world, |world, status| {
        let has_answered = world.platform.search("op:messages.send", 0, 2).unwrap().len() == 2;
        if status == "read" && !has_answered {
            world.call("messages.send", text(ADA));
        }
        200
    });
    let read = 5 * MINUTE;
    let again = [("sent", read + 50), ("delivered", read + 150), ("read", 2 * read)];
    let all = [[("sent", 50), ("delivered", 150), ("read", read)], again].concat();
    assert_eq!(delivered, at(&all));
    let sent: Vec<Time> = world.platform.search("op:messages.send", 0, 2).unwrap().into_iter().map(Entry::at).collect();
    assert_eq!(sent, [Time(START), Time(START + read)]);
}

#[test]
fn a_failed_delivery_is_retried_while_the_clock_moves() {
    let mut world = world();
    world.call("messages.send", text(ADA));
    world.command("clock.advance", json!({ "by": "4s" }));
    let mut failures = 2;
    let delivered = deliver(&mut world, |_, status| {
        let fails = status == "sent" && failures > 0;
        failures -= u32::from(fails);
        if fails { 503 } else { 200 }
    });
    assert_eq!(delivered, at(&[("sent", 50), ("delivered", 150), ("sent", 1050), ("sent", 3050)]));
    assert_eq!(time(&mut world), START + 4000);
}

#[test]
fn settling_moves_the_clock_to_the_last_event_within_its_bound() {
    let mut world = world();
    world.call("messages.send", text(ADA));
    world.command("clock.settle", json!({}));
    assert_eq!((deliver(&mut world, |_, _| 200), time(&mut world)), (vec![], START), "nothing is due");
    world.command("clock.settle", json!({ "within": "1m" }));
    assert_eq!(deliver(&mut world, |_, _| 200), at(&[("sent", 50), ("delivered", 150)]));
    assert_eq!(time(&mut world), START + 150);
    world.command("clock.settle", json!({ "within": "10m" }));
    assert_eq!(deliver(&mut world, |_, _| 200), at(&[("read", 5 * MINUTE)]));
    assert_eq!((time(&mut world), world.platform.is_moving()), (START + 5 * MINUTE, false));
    assert_eq!(world.command("clock.settle", json!({ "within": "10m" }))["now"], START + 5 * MINUTE);
}

#[test]
fn the_rate_is_the_pace_of_the_clock() {
    let mut world = world();
    assert_eq!(world.command("clock.rate", json!({ "rate": 60 })), json!({ "now": START, "rate": 60 }));
    world.call("messages.send", text(ADA));
    world.pass(Duration::from_secs(1));
    assert_eq!(deliver(&mut world, |_, _| 200), at(&[("sent", MINUTE), ("delivered", MINUTE)]));
    let Output::Wait(until) = world.platform.poll(world.now) else { panic!("no event to come") };
    assert_eq!(until, Time(START + 5000), "the user reads after five minutes of the sandbox");
    world.command("clock.rate", json!({ "rate": 0 }));
    world.pass(Duration::from_secs(3600));
    assert_eq!(time(&mut world), START + MINUTE);
    assert!(matches!(world.platform.poll(world.now), Output::Idle), "the clock stands");
    world.command("clock.advance", json!({ "by": "1h" }));
    assert_eq!(deliver(&mut world, |_, _| 200), at(&[("read", 5 * MINUTE)]));
    assert_eq!(world.command("clock.rate", json!({ "rate": 1 }))["now"], START + MINUTE + HOUR);
    world.pass(Duration::from_secs(1));
    assert_eq!(time(&mut world), START + MINUTE + HOUR + 1000);
}

#[test]
fn the_time_is_set_without_what_would_have_happened_in_between() {
    let mut world = world();
    world.call("messages.send", text(ADA));
    let logged = world.platform.log().count();
    assert_eq!(world.command("clock.set", json!({ "now": START - DAY })), json!({ "now": START - DAY, "rate": 1 }));
    world.pass(Duration::from_secs(60));
    assert_eq!((deliver(&mut world, |_, _| 200), time(&mut world)), (vec![], START - DAY + MINUTE));
    world.command("clock.set", json!({ "now": START + DAY }));
    assert_eq!(world.platform.log().count(), logged);
    let late = [("sent", DAY), ("delivered", DAY), ("read", DAY)];
    assert_eq!(deliver(&mut world, |_, _| 200), at(&late), "what was scheduled comes at once");
}

#[test]
fn the_calls_of_a_batch_happen_at_the_time_of_the_sandbox() {
    let mut world = world();
    world.command("clock.set", json!({ "now": START + 30 * DAY }));
    let calls = ["messages", ""].map(|_| json!({ "method": "GET", "relative_url": "v25.0/106540352242922" }));
    let request = world.post("/v25.0");
    let (status, answers) = world.ask(request, json!({ "batch": calls }).to_string().as_bytes());
    assert_eq!((status, &answers[0]["code"], &answers[1]["code"]), (200, &json!(200), &json!(200)));
    let times: Vec<Time> = world.platform.search("is:call", 0, 9).unwrap().into_iter().map(Entry::at).collect();
    assert_eq!(times, [Time(START + 30 * DAY); 3]);
    assert_eq!(time(&mut world), START + 30 * DAY);
}

#[test]
fn the_clock_moves_by_at_most_366_days() {
    let mut world = world();
    world.command("clock.advance", json!({ "by": "366d" }));
    assert_eq!(time(&mut world), START + 366 * DAY);
    for (command, params, path) in [
        ("clock.advance", json!({ "by": "366d1ms" }), "clock.advance.by"),
        ("clock.advance", json!({ "ms": 366 * DAY + 1 }), "clock.advance.ms"),
        ("clock.advance", json!({ "by": "1 hour" }), "clock.advance.by"),
        ("clock.advance", json!({ "by": "1h", "ms": 1 }), "clock.advance"),
        ("clock.advance", json!({}), "clock.advance"),
        ("clock.settle", json!({ "within": "367d" }), "clock.settle.within"),
        ("clock.rate", json!({ "rate": 86_401 }), "clock.rate.rate"),
        ("clock.set", json!({}), "clock.set.now"),
    ] {
        let error = world.impossible(command, params);
        assert!(error.starts_with(&format!("{path}: ")), "{error}");
    }
    assert_eq!(time(&mut world), START + 366 * DAY);
}

#[test]
fn the_end_of_time_is_no_end_of_the_sandbox() {
    let mut world = world();
    world.command("clock.set", json!({ "now": u64::MAX }));
    world.command("clock.advance", json!({ "by": "1d" }));
    world.call("messages.send", text(ADA));
    assert_eq!(time(&mut world), u64::MAX);
}

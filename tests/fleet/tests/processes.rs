//! Real processes on one server never exceed a shared limit: while one is stopped, clocks are wrong, and the server is killed.

#![allow(clippy::disallowed_methods, clippy::disallowed_types, reason = "tests start processes and wait for them")]
#![allow(clippy::expect_used, clippy::unwrap_used, clippy::panic, reason = "a test that can't go on fails")]

use std::{
    collections::BTreeMap,
    process::{Child, Command, Stdio},
    thread::sleep,
    time::Duration,
};

use serde_json::{Value, json};
use wabakit_fleet::{Server, signal};
use wabakit_vectors::proof::shown;

/// A message that a process sent: time, recipient, and whether it counts for the messaging limit.
type Sent = (u64, String, bool);

/// Starts processes with clocks that are right, 10 minutes ahead, or 10 minutes behind.
fn start(server: &Server, count: usize, settings: &Value) -> Vec<Child> {
    let process = |place: usize| {
        let mut settings = settings.clone();
        settings["url"] = server.url().into();
        settings["name"] = format!("process {place}").into();
        settings["seed"] = place.into();
        settings["clock"] = [0, 600_000, -600_000][place % 3].into();
        let mut process = Command::new(env!("CARGO_BIN_EXE_process"));
        process.arg(settings.to_string()).stdout(Stdio::piped());
        process.spawn().unwrap()
    };
    (0..count).map(process).collect()
}

/// Returns what the processes sent, in order of time.
fn sent(processes: Vec<Child>) -> Vec<Sent> {
    let mut all = vec![];
    for process in processes {
        let output = process.wait_with_output().unwrap();
        assert!(output.status.success());
        for line in String::from_utf8(output.stdout).unwrap().lines() {
            let parts: Vec<_> = line.split(' ').collect();
            all.push((parts[0].parse().unwrap(), parts[1].to_owned(), parts[2] == "true"));
        }
    }
    all.sort();
    all
}

/// Checks that no second contains more messages than this.
fn check_throughput(sent: &[Sent], most: usize) {
    for (first, beyond) in sent.iter().zip(&sent[most..]) {
        assert!(beyond.0 >= first.0 + 1000, "{} messages in {} ms", most + 1, beyond.0 - first.0);
    }
}

fn check_pairs(sent: &[Sent]) {
    let mut last = BTreeMap::new();
    for (at, recipient, _) in sent {
        let before = last.insert(recipient, at);
        assert!(before.is_none_or(|before| *at >= before + 6000), "{recipient}: {before:?} and {at}");
    }
}

fn check_messaging_limit(sent: &[Sent], most: usize) {
    let users: BTreeMap<_, _> = sent.iter().filter(|(.., counts)| *counts).map(|(_, user, _)| (user, ())).collect();
    assert!(users.len() <= most, "{} users", users.len());
    assert!(users.len() * 10 >= most * 9, "{} users only", users.len());
}

#[test]
fn processes_that_wait_exceed_no_limit_while_the_server_is_killed_or_stands() {
    let mut server = Server::start(&["--appendonly", "yes", "--appendfsync", "always"]);
    let limits = json!({ "throughput": 50, "pair_burst": 1, "messaging_limit": 100 });
    let settings = json!({ "on_outage": "wait", "lasts": 14_000, "recipients": 400, "limits": limits });
    let processes = start(&server, 6, &settings);
    sleep(Duration::from_millis(2000));
    signal(&processes[1], "-STOP");
    sleep(Duration::from_millis(2000));
    server.kill();
    sleep(Duration::from_millis(1500));
    server.restart();
    signal(&processes[1], "-CONT");
    sleep(Duration::from_millis(3000));
    server.signal("-STOP");
    sleep(Duration::from_millis(700));
    server.signal("-CONT");
    let sent = sent(processes);
    check_throughput(&sent, 50);
    check_pairs(&sent);
    check_messaging_limit(&sent, 100);
    shown(&format!(
        "6 processes, {} messages, at most 50 per second, 1 to a user in 6 seconds, and 100 users",
        sent.len()
    ));
    assert!(sent.len() > 50 * 5, "{} messages", sent.len());
}

#[test]
fn processes_that_share_keep_the_throughput_though_the_server_loses_everything() {
    let mut server = Server::start(&[]);
    let limits = json!({ "throughput": 48, "throughput_margin": 50 });
    let settings = json!({ "on_outage": "share", "lasts": 14_000, "recipients": 100_000, "limits": limits });
    let processes = start(&server, 8, &settings);
    sleep(Duration::from_millis(2000));
    signal(&processes[1], "-STOP");
    sleep(Duration::from_millis(1000));
    server.kill();
    sleep(Duration::from_millis(2000));
    signal(&processes[1], "-CONT");
    sleep(Duration::from_millis(2500));
    server.restart();
    let sent = sent(processes);
    check_throughput(&sent, 48);
    shown(&format!("8 processes, {} messages, at most 48 per second", sent.len()));
    let during = sent[0].0 + 5000..sent[0].0 + 7000;
    let alone = sent.iter().filter(|(at, ..)| during.contains(at)).count();
    assert!(alone > 48, "{alone} messages without the server");
    assert!(sent.len() > 48 * 7, "{} messages", sent.len());
}

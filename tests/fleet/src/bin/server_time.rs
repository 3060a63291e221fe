//! Measures the server's time for a decision, in microseconds, by the server's own statistics: the best of several rounds, because
//! other programs take time from the server.

#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a benchmark prints, and ends with an error")]

use redis::{Cmd, Connection, Pipeline};
use wabakit::{
    Limiter, Time,
    limiter::{LimitQuery, Limits, NumberLimits, Outcome, SharedLimiter},
};
use wabakit_fleet::{Server, adapter::decide, change};

const ROUNDS: usize = 10;
const RECIPIENTS: usize = 4_000;

fn main() {
    let server = Server::start(&[]);
    let mut connection = server.connect();
    for (kind, is_template) in [("free-form message", false), ("template", true)] {
        for at_once in [1, 16] {
            let best = best(|| measured(&mut connection, is_template, at_once));
            println!("{kind}, {at_once} decided at once: {best:.1} µs each");
        }
    }
    println!("outcome of a template: {:.1} µs", best(|| observed(&mut connection)));
}

fn best(mut measured: impl FnMut() -> f64) -> f64 {
    (0..ROUNDS).map(|_| measured()).fold(f64::INFINITY, f64::min)
}

fn query(recipient: &str, is_template: bool) -> LimitQuery<'_> {
    let mut query = LimitQuery::service("106540352242922", recipient);
    query.waba = Some("102290129340398");
    if is_template {
        (query.outside_window, query.marketing, query.template) = (true, true, Some("sale"));
    }
    query
}

/// Returns a limiter that allows every message, and knows the facts.
fn limiter(connection: &mut Connection) -> SharedLimiter {
    redis::cmd("FLUSHALL").exec(connection).unwrap();
    let mut limiter = SharedLimiter::new("506914307656634", "bench", Limits::default(), 7);
    let mut limits = NumberLimits::default();
    (limits.throughput, limits.messaging_limit) = (Some(1_000_000), Some(100_000));
    change(&mut limiter, connection, Time(0), &mut |limiter, now| {
        limiter.set_number("106540352242922", limits.clone(), now);
    });
    // The first decision makes the process known, and the second reads it.
    for recipient in ["+16505551234", "+16505551235"] {
        decide(&mut limiter, connection, query(recipient, true), Time(0)).unwrap();
    }
    limiter
}

fn recipients() -> Vec<String> {
    (0..RECIPIENTS).map(|user| format!("+1650{user:07}")).collect()
}

/// Returns the time for each decision when as many are made by one command, and the server is busy: 16 commands wait.
fn measured(connection: &mut Connection, is_template: bool, at_once: usize) -> f64 {
    let mut limiter = limiter(connection);
    let recipients = recipients();
    let queries: Vec<_> = recipients.iter().map(|recipient| query(recipient, is_template)).collect();
    let commands = queries.chunks(at_once).map(|queries| limiter.decide(queries, Time(0)).unwrap());
    time(connection, commands.collect()) / RECIPIENTS as f64
}

/// Returns the time for the outcome of each of the messages.
fn observed(connection: &mut Connection) -> f64 {
    let mut limiter = limiter(connection);
    let (recipients, mut commands) = (recipients(), vec![]);
    for recipient in &recipients {
        let query = query(recipient, true);
        let departed = decide(&mut limiter, connection, query, Time(0)).unwrap().at;
        let observe = |limiter: &mut Limiter, now| limiter.observe(&query, departed, Outcome::Accepted, &[], now);
        commands.extend(limiter.change(Time(0), observe));
        // The first outcome is new to all: the WABA has a registered number.
        change(&mut limiter, connection, Time(0), &mut |_, _| {});
    }
    time(connection, commands) / RECIPIENTS as f64
}

/// Returns the server's time in scripts for these commands.
fn time(connection: &mut Connection, commands: Vec<Vec<String>>) -> f64 {
    redis::cmd("CONFIG").arg("RESETSTAT").exec(connection).unwrap();
    for commands in commands.chunks(16) {
        let mut pipe = Pipeline::new();
        for command in commands {
            pipe.add_command(Cmd::new().arg(command).to_owned());
        }
        let replies: Vec<String> = pipe.query(connection).unwrap();
        let outdated = replies.iter().filter(|reply| reply.starts_with("facts")).count();
        assert!(outdated <= 1, "{outdated} of {}", replies.len());
    }
    let info: String = redis::cmd("INFO").arg("commandstats").query(connection).unwrap();
    let line = info.lines().find(|line| line.starts_with("cmdstat_evalsha:")).unwrap();
    line.split(',').find_map(|part| part.strip_prefix("usec=")).unwrap().parse().unwrap()
}

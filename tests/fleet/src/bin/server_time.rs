//! Measures the server's time for a decision, in microseconds, by the server's own statistics.

#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a benchmark prints, and ends with an error")]

use redis::Connection;
use wabakit::{
    Time,
    limiter::{LimitQuery, Limits, NumberLimits, SharedLimiter},
};
use wabakit_fleet::{Server, change, decide};

const DECISIONS: usize = 20_000;
const RECIPIENTS: usize = 20_000;

fn main() {
    let server = Server::start(&[]);
    println!("empty script: {:.1} µs", empty(&server));
    println!("free-form, one by one: {:.1} µs", measured(&server, false, 1));
    println!("free-form, 16 at once: {:.1} µs", measured(&server, false, 16));
    println!("template, one by one: {:.1} µs", measured(&server, true, 1));
    println!("template, 16 at once: {:.1} µs", measured(&server, true, 16));
    println!("observe: {:.1} µs", observed(&server));
}

fn query(recipient: &str, is_template: bool) -> LimitQuery<'_> {
    let mut query = LimitQuery::service("106540352242922", recipient);
    query.waba = Some("102290129340398");
    if is_template {
        query.outside_window = true;
        query.marketing = true;
        query.template = Some("sale");
    }
    query
}

fn limiter(connection: &mut Connection) -> SharedLimiter {
    redis::cmd("FLUSHALL").exec(connection).unwrap();
    let mut limiter = SharedLimiter::new("506914307656634", "bench", Limits::default(), 7);
    let mut limits = NumberLimits::default();
    (limits.throughput, limits.messaging_limit) = (Some(1_000_000), Some(100_000));
    let mut set = |limiter: &mut wabakit::Limiter, now| limiter.set_number("106540352242922", limits.clone(), now);
    change(&mut limiter, connection, Time(0), &mut set);
    limiter
}

/// Returns the time for each decision when as many are made by one command. The server is busy: many commands wait.
fn measured(server: &Server, is_template: bool, at_once: usize) -> f64 {
    let mut connection = server.connect();
    let mut limiter = limiter(&mut connection);
    let recipients: Vec<_> = (0..RECIPIENTS).map(|user| format!("+1650{user:07}")).collect();
    let queries: Vec<_> = recipients.iter().map(|recipient| query(recipient, is_template)).collect();
    let warm_up = queries.chunks(at_once).take(100);
    warm_up.for_each(|queries| drop(decide(&mut limiter, &mut connection, queries, Time(0))));
    redis::cmd("CONFIG").arg("RESETSTAT").exec(&mut connection).unwrap();
    for queries in queries.chunks(at_once * 16) {
        let mut pipe = redis::pipe();
        for queries in queries.chunks(at_once) {
            pipe.add_command(packed(&limiter.decide(queries, Time(0)).unwrap()));
        }
        pipe.exec(&mut connection).unwrap();
    }
    time_of_scripts(&mut connection) / DECISIONS as f64
}

fn packed(command: &[String]) -> redis::Cmd {
    let mut packed = redis::Cmd::new();
    packed.arg(command);
    packed
}

fn empty(server: &Server) -> f64 {
    let mut connection = server.connect();
    let digest: String = redis::cmd("SCRIPT").arg("LOAD").arg("return 1").query(&mut connection).unwrap();
    redis::cmd("CONFIG").arg("RESETSTAT").exec(&mut connection).unwrap();
    for _ in 0..DECISIONS {
        redis::cmd("EVALSHA").arg(&digest).arg(0).exec(&mut connection).unwrap();
    }
    time_of_scripts(&mut connection) / DECISIONS as f64
}

fn observed(server: &Server) -> f64 {
    let mut connection = server.connect();
    let mut limiter = limiter(&mut connection);
    let recipients: Vec<_> = (0..RECIPIENTS).map(|user| format!("+1650{user:07}")).collect();
    let mut departed = vec![];
    for recipient in &recipients {
        departed.push(decide(&mut limiter, &mut connection, &[query(recipient, true)], Time(0))[0].at);
    }
    redis::cmd("CONFIG").arg("RESETSTAT").exec(&mut connection).unwrap();
    for (recipient, departed) in recipients.iter().zip(departed) {
        let query = query(recipient, true);
        let mut observe = |limiter: &mut wabakit::Limiter, now| {
            limiter.observe(&query, departed, wabakit::limiter::Outcome::Accepted, &[], now);
        };
        change(&mut limiter, &mut connection, Time(0), &mut observe);
    }
    time_of_scripts(&mut connection) / RECIPIENTS as f64
}

/// Returns the server's time in scripts since the statistics were reset.
fn time_of_scripts(connection: &mut Connection) -> f64 {
    let info: String = redis::cmd("INFO").arg("commandstats").query(connection).unwrap();
    let line = info.lines().find(|line| line.starts_with("cmdstat_evalsha:")).unwrap();
    let usec = line.split(',').find_map(|part| part.strip_prefix("usec=")).unwrap();
    usec.parse().unwrap()
}

//! A process that sends as much as shared limits allow, and prints what it sent: server's time, recipient, and whether it
//! counts for the messaging limit.

#![allow(clippy::disallowed_methods, clippy::print_stdout, reason = "a process has a clock, and prints")]
#![allow(clippy::expect_used, clippy::unwrap_used, reason = "a test that can't go on fails")]

use std::{
    env, thread,
    time::{Duration, Instant, SystemTime},
};

use redis::{Client, Connection};
use serde_json::Value;
use wabakit::{
    Decision, Time,
    limiter::{LimitQuery, OnOutage, SharedLimiter},
};
use wabakit_fleet::adapter::run;
use wabakit_vectors::{held::limits, random::Random};

fn main() {
    let settings: Value = serde_json::from_str(&env::args().nth(1).unwrap()).unwrap();
    let text = |name: &str| settings[name].as_str().unwrap();
    let number = |name: &str| settings[name].as_i64().unwrap();
    let on_outage = OnOutage::from_name(text("on_outage")).unwrap();
    let seed = number("seed").unsigned_abs();
    let mut random = Random::new(seed);
    let limits = limits(&settings["limits"]).unwrap();
    let mut limiter = SharedLimiter::new("test", text("name"), limits, seed).on_outage(on_outage);
    let client = Client::open(text("url")).unwrap();
    let mut connection = None;
    let ends = Instant::now() + Duration::from_millis(number("lasts").unsigned_abs());
    while Instant::now() < ends {
        let recipient = format!("+1650{:07}", random.below(number("recipients") as usize));
        let mut query = LimitQuery::service("106540352242922", &recipient);
        query.outside_window = random.below(2) == 0;
        let now = now(number("clock"));
        let decision = loop {
            let reply = limiter.decide(&[query], now).and_then(|command| send(&client, &mut connection, &command));
            if let Some(decisions) = limiter.decided(&[query], reply.as_deref(), now).unwrap() {
                break decisions[0];
            }
        };
        match decision.decision {
            Decision::Send => println!("{} {recipient} {}", decision.at.0, query.outside_window),
            Decision::Wait { .. } => thread::sleep(Duration::from_millis(2)),
            Decision::Refuse { because } => panic!("{because}"),
        }
    }
}

/// Sends a command within 50 ms. A connection that gave no reply isn't used again.
fn send(client: &Client, connection: &mut Option<Connection>, command: &[String]) -> Option<String> {
    let patience = Duration::from_millis(50);
    if connection.is_none() {
        let new = client.get_connection_with_timeout(patience).ok()?;
        new.set_read_timeout(Some(patience)).ok()?;
        *connection = Some(new);
    }
    let reply = run(connection.as_mut()?, command);
    if reply.is_none() {
        *connection = None;
    }
    reply
}

/// Returns the time of a clock that is wrong by this number of milliseconds.
fn now(wrong: i64) -> Time {
    let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap();
    Time((now.as_millis() as u64).saturating_add_signed(wrong))
}

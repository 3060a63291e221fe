//! Pair rate limit and throughput, compared with core's limiter.

use std::time::Duration;

use serde_json::json;
use wabakit::{Decision, Limiter, Reason, limiter::Limits};
use wabakit_sandbox::Settings;

use crate::world::{ADA, World, text};

#[test]
fn a_burst_of_45_messages_must_be_repaid_before_the_next() {
    let mut world = World::listening(Settings::default());
    world.platform.command("inbound", br#"{"from":"16505551234","type":"text"}"#, world.now).unwrap();
    let user_id = world.values()[0]["contacts"][0]["user_id"].clone();
    for _ in 0..45 {
        world.call("messages.send", text(ADA));
    }
    let error = world.refused("messages.send", text(ADA));
    assert_eq!((error.code, error.kind), (131_056, wabakit::ErrorKind::PairRateLimited));
    // Other users aren't affected, and a user with two addresses is one.
    let by_user_id = json!({ "recipient": user_id, "text": { "body": "Hi" } });
    assert_eq!(world.refused("messages.send", by_user_id).code, 131_056);
    world.call("messages.send", text("+16505550000"));
    world.pass(Duration::from_secs(45 * 6) - Duration::from_millis(1));
    assert_eq!(world.refused("messages.send", text(ADA)).code, 131_056);
    world.pass(Duration::from_millis(1));
    world.call("messages.send", text(ADA));
    world.pass(Duration::from_secs(6));
    world.call("messages.send", text(ADA));
}

#[test]
fn a_burst_of_20_messages_costs_two_minutes() {
    let mut world = World::new(Settings::default());
    for _ in 0..20 {
        world.call("messages.send", text(ADA));
    }
    world.pass(Duration::from_secs(6));
    assert_eq!(world.refused("messages.send", text(ADA)).code, 131_056);
    world.pass(Duration::from_secs(114));
    world.call("messages.send", text(ADA));
}

#[test]
fn a_number_sends_80_messages_a_second() {
    let mut world = World::new(Settings::default());
    let user = |i: u32| text(&format!("+1650555{i:04}"));
    for i in 0..80 {
        world.call("messages.send", user(i));
    }
    let error = world.refused("messages.send", user(80));
    assert_eq!((error.code, error.kind), (130_429, wabakit::ErrorKind::RateLimited));
    world.pass(Duration::from_secs(1));
    world.call("messages.send", user(80));
}

#[test]
fn accepts_messages_that_are_early_by_less_than_the_jitter() {
    let mut world = World::new(Settings { jitter: Duration::from_millis(500), ..Settings::default() });
    world.call("messages.send", text(ADA));
    world.call("messages.send", text(ADA));
    world.pass(Duration::from_millis(11_600));
    world.call("messages.send", text(ADA));
}

/// For random requests at random times, the platform accepts what the limiter allows, and the limiter's waits are not much too
/// long.
#[test]
fn accepts_everything_that_the_limiter_sends() {
    for seed in 1..=8 {
        let mut random = Random(seed);
        let mut world = World::new(Settings::default());
        let mut limiter = Limiter::new(Limits::default(), seed);
        let number = Settings::default().accounts[0].numbers[0].id.clone();
        let (mut sent, mut paired, mut throttled) = (0, 0, 0);
        while sent < 1500 {
            match random.below(120) {
                0 => world.pass(Duration::from_millis(random.below(20_000))),
                1..=3 => world.pass(Duration::from_millis(random.below(400))),
                _ => {}
            }
            let user = format!("+1650555{:04}", if random.below(3) == 0 { random.below(3) } else { random.below(999) });
            match limiter.take(&number, &user, world.now) {
                Decision::Send => {
                    world.call("messages.send", text(&user));
                    sent += 1;
                }
                Decision::Wait { until, because: Reason::Pair } => {
                    assert!(until > world.now);
                    // A burst may be open now, but not any more when the throughput allows the message.
                    assert!(matches!(world.refused("messages.send", text(&user)).code, 131_056 | 130_429));
                    paired += 1;
                    if random.below(8) == 0 {
                        world.now = until;
                    }
                }
                Decision::Refuse { because } => panic!("{because}"),
                Decision::Wait { until, .. } => {
                    // The pair may be refused as well, but not for longer.
                    assert!(matches!(world.refused("messages.send", text(&user)).code, 130_429 | 131_056));
                    throttled += 1;
                    world.now = until;
                }
            }
        }
        assert!(paired > 0 && throttled > 0, "seed {seed} meets both limits: {paired}, {throttled}");
    }
}

struct Random(u64);

impl Random {
    fn below(&mut self, end: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % end
    }
}

//! The limits of sending, held against the core's limiter.

mod world;

use std::time::Duration;

use serde_json::json;
use wabakit::{Decision, Limiter, Reason, limiter::Limits};
use wabakit_sandbox::Settings;
use world::{ADA, World, text};

#[test]
fn a_burst_is_45_and_paid_back_before_the_next() {
    let mut world = World::listening(Settings::default());
    world.platform.inbound(br#"{"from":"16505551234","type":"text"}"#, world.now).unwrap();
    let user_id = world.changes()[0]["contacts"][0]["user_id"].clone();
    for _ in 0..45 {
        world.call("messages.send", text(ADA));
    }
    let error = world.refused("messages.send", text(ADA));
    assert_eq!((error.code, error.kind), (131_056, wabakit::ErrorKind::PairRateLimited));
    // Others aren't affected, and people with two names are one.
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
fn twenty_cost_two_minutes() {
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
fn a_number_sends_80_a_second() {
    let mut world = World::new(Settings::default());
    let person = |i: u32| text(&format!("+1650555{i:04}"));
    for i in 0..80 {
        world.call("messages.send", person(i));
    }
    let error = world.refused("messages.send", person(80));
    assert_eq!((error.code, error.kind), (130_429, wabakit::ErrorKind::RateLimited));
    world.pass(Duration::from_secs(1));
    world.call("messages.send", person(80));
}

#[test]
fn jitter_lets_what_is_a_little_early_pass() {
    let mut world = World::new(Settings { jitter: Duration::from_millis(500), ..Settings::default() });
    world.call("messages.send", text(ADA));
    world.call("messages.send", text(ADA));
    world.pass(Duration::from_millis(11_600));
    world.call("messages.send", text(ADA));
}

/// Whatever is asked for and whenever: what the limiter lets go, the platform takes; and what it names as the time to ask
/// again is not far off the mark.
#[test]
fn nothing_that_the_limiter_sends_is_refused() {
    for seed in 1..=8 {
        let mut random = Random(seed);
        let mut world = World::new(Settings::default());
        let mut limiter = Limiter::new(Limits::default(), seed);
        let number = Settings::default().numbers[0].id.clone();
        let (mut sent, mut paired, mut throttled) = (0, 0, 0);
        while sent < 1500 {
            match random.below(120) {
                0 => world.pass(Duration::from_millis(random.below(20_000))),
                1..=3 => world.pass(Duration::from_millis(random.below(400))),
                _ => {}
            }
            let person =
                format!("+1650555{:04}", if random.below(3) == 0 { random.below(3) } else { random.below(999) });
            match limiter.take(&number, &person, world.now) {
                Decision::Send => {
                    world.call("messages.send", text(&person));
                    sent += 1;
                }
                Decision::Wait { until, because: Reason::Pair } => {
                    assert!(until > world.now);
                    assert_eq!(world.refused("messages.send", text(&person)).code, 131_056);
                    paired += 1;
                    if random.below(8) == 0 {
                        world.now = until;
                    }
                }
                Decision::Refuse { because } => panic!("{because}"),
                Decision::Wait { until, .. } => {
                    assert_eq!(world.refused("messages.send", text(&person)).code, 130_429);
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

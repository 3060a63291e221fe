//! Decisions of the limiter with a million users in random order, beside one miss of the processor's cache and beside
//! governor, which counts messages to each user alone; and the time to restore and prune a limiter.

use std::{num::NonZeroU32, time::Duration};

use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};
use stats_alloc::Region;
use wabakit::{
    Decision, Limiter, Time,
    limiter::{LimitQuery, Limits},
};

use crate::{
    ALLOCATOR,
    measure::{Case, Line, Times, measure},
};

const FROM: &str = "106540352242922";
const USERS: u32 = 1_000_000;
/// The table is three fifths full. A table at its limit, as with a million recipients, hides the time of moving.
const MOVED: u32 = 1_280_000;

pub(crate) fn lines() -> Vec<Line> {
    let few = few();
    let mut pairs = Sender::new(USERS, LimitQuery::service(FROM, ""));
    let mut sends = Sender::new(USERS, template());
    let mut governor = Governor::new();
    let mut misses = Misses::new();
    let bytes = [pairs.bytes, sends.bytes, governor.bytes];
    let [pair, send, other, miss] = measure([
        Case::new(|| pairs.send()),
        Case::new(|| sends.send()),
        Case::new(|| governor.send()),
        Case::new(|| misses.read()),
    ]);
    let [restored, pruned] = moves();
    let each = |times: &Times| times.median() / f64::from(MOVED);
    let line = |name: &str, unit, goal, reached, times: Option<&Times>| Line {
        name: name.into(),
        against: "",
        unit,
        goal,
        reached,
        median_ns: times.map(Times::median),
        min_ns: times.map(Times::min),
    };
    let [pair_bytes, send_bytes, governor_bytes] = bytes;
    vec![
        pair.line(
            "Rust: a limiter's decision, pair and throughput, 1 M users",
            &miss,
            "one random cache miss",
            Some(1.3),
        ),
        send.line("– all limits of a send", &miss, "one random cache miss", Some(3.0)),
        send.line("– all limits of a send", &other, "governor, keyed", Some(1.0)),
        line("– 1,000 users, without the memory's share", "ns", None, few.median(), Some(&few)),
        line("– memory for each user, pair and throughput", "B", Some(48.0), pair_bytes, None),
        line("– more memory for each user of the messaging limit", "B", Some(53.0), send_bytes - pair_bytes, None),
        line("– memory of governor, keyed, for each user", "B", None, governor_bytes, None),
        line("Rust: a limiter restored, for each of 1.28 M users", "ns", None, each(&restored), None),
        line("Rust: a limiter pruned, for each of 1.28 M users", "ns", None, each(&pruned), None),
    ]
}

/// A message that counts for every limit.
fn template() -> LimitQuery<'static> {
    let mut query = LimitQuery::service(FROM, "");
    (query.outside_window, query.marketing, query.paced) = (true, true, true);
    (query.waba, query.template) = (Some("102290129340398"), Some("sale"));
    query
}

/// Phone numbers in random order, which take turns.
struct Names {
    names: Vec<[u8; 13]>,
    next: usize,
}

impl Names {
    fn new(users: u32) -> Self {
        let mut names: Vec<[u8; 13]> = (0..users).map(name).collect();
        fastrand::Rng::with_seed(7).shuffle(&mut names);
        Self { names, next: 0 }
    }

    fn next(&mut self) -> &str {
        self.next = (self.next + 1) % self.names.len();
        str::from_utf8(&self.names[self.next]).expect("digits")
    }
}

/// A limiter whose decision is always to send: no user occurs twice in 10 seconds, and the number stays within its
/// throughput.
struct Sender {
    limiter: Limiter,
    query: LimitQuery<'static>,
    names: Names,
    now: Time,
    step: u64,
    /// Memory for each user.
    bytes: f64,
}

impl Sender {
    fn new(users: u32, query: LimitQuery<'static>) -> Self {
        let mut limits = Limits::default();
        limits.throughput = 1000;
        limits.messaging_limit = Some(u32::MAX - 1);
        let step = u64::from(10_000 / users.min(10_000)).max(1);
        let (limiter, names, now) = (Limiter::new(limits, 7), Names::new(users), Time::from_secs(1_749_416_383));
        let mut sender = Self { limiter, query, names, now, step, bytes: 0.0 };
        let region = Region::new(ALLOCATOR);
        // All at once: then every user has debt.
        sender.limiter.set_limits({
            let mut limits = sender.limiter.limits().clone();
            limits.throughput = u32::MAX;
            limits
        });
        sender.query.paced = false;
        (0..users).for_each(|_| sender.decide());
        let change = region.change();
        sender.bytes = (change.bytes_allocated - change.bytes_deallocated) as f64 / f64::from(users);
        sender.query.paced = query.paced;
        sender.now = sender.now + Duration::from_secs(10);
        sender
    }

    fn send(&mut self) {
        self.now.0 += self.step;
        self.decide();
    }

    fn decide(&mut self) {
        let mut query = self.query;
        query.recipient = Some(self.names.next());
        assert!(self.limiter.decide(&query, self.now) == Decision::Send);
    }
}

/// The rate limiter of the crate governor, with one message every 6 seconds to each user, and 45 at once.
struct Governor {
    limiter: DefaultKeyedRateLimiter<String>,
    names: Vec<String>,
    next: usize,
    bytes: f64,
}

impl Governor {
    fn new() -> Self {
        let quota = Quota::with_period(Duration::from_secs(6)).expect("a period");
        let limiter = RateLimiter::keyed(quota.allow_burst(NonZeroU32::new(45).expect("a burst")));
        let mut names = Names::new(USERS);
        let names: Vec<_> = (0..USERS).map(|_| format!("{FROM}:{}", names.next())).collect();
        let mut governor = Self { limiter, names, next: 0, bytes: 0.0 };
        let region = Region::new(ALLOCATOR);
        (0..USERS).for_each(|_| governor.send());
        let change = region.change();
        governor.bytes = (change.bytes_allocated - change.bytes_deallocated) as f64 / f64::from(USERS);
        governor
    }

    fn send(&mut self) {
        self.next = (self.next + 1) % self.names.len();
        let _ = self.limiter.check_key(&self.names[self.next]);
    }
}

/// Reads of memory at places that the processor can't foresee: each place contains the next.
struct Misses {
    places: Vec<u64>,
    at: usize,
}

impl Misses {
    /// As large as the table of a million users: two million entries of 16 bytes.
    const PLACES: usize = 1 << 22;

    fn new() -> Self {
        // One cycle through all places (Sattolo).
        let mut places: Vec<u64> = (0..Self::PLACES as u64).collect();
        let mut random = fastrand::Rng::with_seed(7);
        for i in (1..places.len()).rev() {
            places.swap(i, random.usize(0..i));
        }
        Self { places, at: 0 }
    }

    fn read(&mut self) -> usize {
        self.at = self.places[self.at] as usize;
        self.at
    }
}

/// Measures decisions with a thousand users, whose state is in the cache.
fn few() -> Times {
    let mut sender = Sender::new(1000, LimitQuery::service(FROM, ""));
    let [times] = measure([Case::new(|| sender.send())]);
    times
}

/// Measures restoring a limiter from its snapshot, and pruning it while all recipients have debt.
fn moves() -> [Times; 2] {
    let mut limits = Limits::default();
    limits.throughput = u32::MAX;
    let now = Time::from_secs(1_749_416_383);
    let mut limiter = Limiter::new(limits, 7);
    for person in 0..MOVED {
        let name = name(person);
        assert!(limiter.take(FROM, str::from_utf8(&name).expect("digits"), now) == Decision::Send);
    }
    let snapshot = limiter.snapshot();
    measure([
        Case::new(|| Limiter::restore(&snapshot).expect("its own snapshot")),
        Case::new(|| assert!(limiter.prune(now) == MOVED as usize)),
    ])
}

/// A phone number.
fn name(person: u32) -> [u8; 13] {
    let mut name = *b"+165000000000";
    let mut rest = person;
    for digit in name[5..].iter_mut().rev() {
        *digit += (rest % 10) as u8;
        rest /= 10;
    }
    name
}

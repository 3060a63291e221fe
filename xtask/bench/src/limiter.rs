//! Decisions of the limiter with a million recipients in random order, and the time to restore and prune a limiter.

use stats_alloc::Region;
use wabakit::{Decision, Limiter, Time, limiter::Limits};

use crate::{
    ALLOCATOR,
    measure::{Case, Line, Times, measure},
};

const FROM: &str = "106540352242922";
/// The table is three fifths full. A table at its limit, as with a million recipients, hides the time of moving.
const MOVED: u32 = 1_280_000;

pub(crate) fn lines() -> Vec<Line> {
    let (few, _) = decisions(1000);
    let (many, bytes) = decisions(1_000_000);
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
    vec![
        line("Rust: a limiter's decision, 1 M users", "ns", Some(150.0), many.median(), Some(&many)),
        line("– 1,000 users, without the memory's share", "ns", None, few.median(), Some(&few)),
        line("– memory for each of 1 M", "B", Some(36.0), bytes, None),
        line("Rust: a limiter restored, for each of 1.28 M users", "ns", None, each(&restored), None),
        line("Rust: a limiter pruned, for each of 1.28 M users", "ns", None, each(&pruned), None),
    ]
}

/// Measures the time of a decision and the memory of each recipient.
fn decisions(people: u32) -> (Times, f64) {
    let mut limits = Limits::default();
    limits.throughput = 1000;
    let mut limiter = Limiter::new(limits, 7);
    // In one vector, so that fetching the names isn't measured.
    let mut names: Vec<[u8; 13]> = (0..people).map(name).collect();
    fastrand::Rng::with_seed(7).shuffle(&mut names);
    let mut names = names.iter().cycle().map(|name| str::from_utf8(name).expect("digits"));
    // No recipient occurs twice in 10 seconds, and the number stays within its throughput: every decision is to send.
    let step = u64::from(10_000 / people.min(10_000)).max(1);
    let mut now = Time::from_secs(1_749_416_383);
    let mut take = || {
        now.0 += step;
        names.next().map(|name| limiter.take(FROM, name, now))
    };
    let region = Region::new(ALLOCATOR);
    assert!((0..people).all(|_| take() == Some(Decision::Send)));
    let change = region.change();
    let bytes = (change.bytes_allocated - change.bytes_deallocated) as f64 / f64::from(people);
    let [times] = measure([Case::new(take)]);
    (times, bytes)
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

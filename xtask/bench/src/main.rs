//! Benchmarks of Rust: each task relative to its unavoidable part, in the same run. Prints one JSON object on each
//! line, which `cargo xtask bench` converts to a table. An argument selects one group: `webhook`, `send`, `limiter`
//! or `sandbox`.
#![allow(clippy::disallowed_methods, reason = "a bench reads its arguments and the time")]

mod fixtures;
mod limiter;
mod measure;
mod sandbox;
mod send;
mod webhook;

use std::alloc::System;

use stats_alloc::{INSTRUMENTED_SYSTEM, StatsAlloc};

use crate::measure::Line;

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

fn main() {
    let wanted = std::env::args().nth(1);
    let wanted = |group: &str| wanted.as_deref().is_none_or(|wanted| wanted == group);
    let groups = [
        ("webhook", webhook::lines as fn() -> Vec<Line>),
        ("send", send::lines),
        ("limiter", limiter::lines),
        ("sandbox", sandbox::lines),
    ];
    for line in groups.iter().filter(|(name, _)| wanted(name)).flat_map(|(_, lines)| lines()) {
        println!("{}", serde_json::json!(line));
    }
}

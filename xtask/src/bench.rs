//! Performance: runs the benchmarks of every language and writes one table.

use std::{fmt::Write, fs, process::Command};

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use crate::{
    kotlin,
    run::{capture, command, root, show, succeed},
    tools, wasm,
};

const ABOUT: &str = "# Performance

Each task is measured beside a baseline that no library can do without, in the same run: a ratio means more than a time, which
differs between machines. The cases of a group run interleaved and in random order, in rounds of a few milliseconds (in Rust and
Python of the thread's CPU time). A ratio is the median of the rounds' ratios; a time is the rounds' median / minimum. A \"whole
text\" is the CPU time of the client's process for a text message, over HTTP on loopback to a server in another process. Rows
without a goal are for information. `cargo xtask bench` measures everything and writes this page.

";

const REASONS: &str = "
## Missed goals

- **Rust, a limiter's decision.** The goal leaves the limiter a third of one miss of the processor's cache, in which it hashes the number
  and the user, and reads the number's last second. The row with a thousand users shows this share. Governor counts messages to one
  user only, for which it reads one entry; all limits of a send are two misses.
- **Node, one webhook.** `createHmac` and `JSON.parse` take most of the baseline's four to five microseconds, and the library does
  both: the signature in WebAssembly up to one kilobyte, with the host's HMAC above. The remaining share is smaller than the goal
  requires on this processor, where `createHmac` takes a third of its time on the machine that the goal was set on. Two plain hashes
  by the host would reach the goal; a hand-made HMAC isn't worth a microsecond.

";

/// Measures one group or Kotlin, or everything, and then writes `BENCHMARKS.md`.
pub(crate) fn run(group: Option<&str>) -> Result<()> {
    tools::rust()?;
    let mut lines = vec![];
    let name = group.unwrap_or_default();
    if name != "kotlin" {
        show(command("cargo build --quiet --release --package wabakit-bench --package wabakit-cli"))?;
        lines.extend(measure(command(&format!("cargo run --quiet --release --package wabakit-bench -- {name}")))?);
    }
    if name != "kotlin" && name != "sandbox" {
        wasm::build()?;
        lines.extend(measure(command(&format!("node wasm/bench/bench.mjs {name}")))?);
        lines.extend(measure(tools::python_bench(name)?)?);
    }
    if name.is_empty() || name == "kotlin" {
        lines.extend(measure(kotlin::bench()?)?);
    }
    ensure!(
        !lines.is_empty(),
        "no bench is called {name}: there are webhook, send, limiter, sandbox, start, cpu and kotlin"
    );
    let table = table(&lines);
    println!("{table}");
    if group.is_none() {
        fs::write(root().join("BENCHMARKS.md"), format!("{ABOUT}{table}{REASONS}{}\n", surroundings()))?;
        println!("wrote BENCHMARKS.md");
    }
    Ok(())
}

/// Runs a bench and reads its output: one JSON object on each line.
fn measure(bench: Command) -> Result<Vec<Value>> {
    let name = format!("{bench:?}");
    let (status, output) = capture(bench)?;
    ensure!(status.success(), "{output}{name} failed ({status})");
    output.lines().map(|line| serde_json::from_str(line).with_context(|| line.to_owned())).collect()
}

fn table(lines: &[Value]) -> String {
    let mut table = String::from("| what | beside | goal | reached | | time |\n|---|---|---|---|---|---|\n");
    for line in lines {
        let text = |key: &str| line[key].as_str().unwrap_or_default();
        let amount = |value: f64| match text("unit") {
            "×" => format!("{value:.2} ×"),
            unit => format!("{value:.0} {unit}"),
        };
        let reached = line["reached"].as_f64().unwrap_or(f64::NAN);
        let goal = line["goal"].as_f64();
        let verdict = goal.map_or("", |goal| if reached <= goal { "✓" } else { "✗" });
        let goal = goal.map_or(String::new(), |goal| format!("≤ {}", amount(goal)));
        let times = line["median_ns"].as_f64().zip(line["min_ns"].as_f64());
        let times = times.map_or(String::new(), |(median, min)| format!("{} / {}", duration(median), duration(min)));
        let (name, beside, reached) = (text("name"), text("against"), amount(reached));
        let _ = writeln!(table, "| {name} | {beside} | {goal} | {reached} | {verdict} | {times} |");
    }
    table
}

fn duration(nanoseconds: f64) -> String {
    if nanoseconds < 1000.0 { format!("{nanoseconds:.0} ns") } else { format!("{:.2} µs", nanoseconds / 1000.0) }
}

/// Describes the machine and the versions of the tools.
fn surroundings() -> String {
    let cpuinfo = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let models: Vec<&str> =
        cpuinfo.lines().filter_map(|line| Some(line.strip_prefix("model name")?.split_once(": ")?.1)).collect();
    let machine =
        models.first().map_or(std::env::consts::ARCH.to_owned(), |model| format!("{} × {model}", models.len()));
    let version = |line: &str| succeed(command(line)).unwrap_or_default().trim().to_owned();
    format!(
        "Measured on {machine} ({}), with {}, Node {} and {}.",
        std::env::consts::OS,
        version("rustc --version"),
        version("node --version"),
        version("python3 --version")
    )
}

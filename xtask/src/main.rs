//! The chores of this repository, the same on every machine.
#![allow(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    reason = "chores read files, the environment and the clock"
)]

mod bench;
mod demo;
mod differential;
mod dist;
mod examples;
mod fuzz;
mod generate;
mod kotlin;
mod readme;
mod run;
mod swift;
mod test;
mod tools;
mod wasm;

use std::{env, process::ExitCode};

use anyhow::{Error, Result, bail};

/// What there is to do.
const COMMANDS: &[(&str, &str)] = &[
    (
        "generate [--check]",
        "print the types and methods of the other languages from core; or tell whether they are current",
    ),
    ("test [name]", "every test in every language, and every gate, or those with this name; installs what is missing"),
    (
        "swift",
        "the tests of the Swift package, with Debian's Swift in a root of its own; installs it if it isn't there",
    ),
    ("demo", "the same as `cargo run -- demo`"),
    (
        "bench [webhook|send|limiter|start|cpu|kotlin]",
        "how fast it is, beside what no library can do without; writes BENCHMARKS.md",
    ),
    ("fuzz [seconds]", "what arrives and what is given, changed by libFuzzer: each target for so long, 60 unless told"),
    (
        "differential [bodies [seed]]",
        "every language reads mutated webhooks, and its events are held against Rust's; 20,000 with seed 1 unless told",
    ),
    ("dist", "the packages, as they are published, into dist/"),
];

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match command(&arguments) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("{error:#}");
            ExitCode::FAILURE
        }
    }
}

fn command(arguments: &[&str]) -> Result<ExitCode> {
    match arguments {
        ["generate"] => generate::run(false).map_err(Error::msg)?,
        ["generate", "--check"] => generate::run(true).map_err(Error::msg)?,
        ["test"] => return test::run(""),
        ["test", name] => return test::run(name),
        ["swift"] => swift::run()?,
        ["demo"] => demo::run()?,
        ["bench"] => bench::run(None)?,
        ["bench", name] => bench::run(Some(name))?,
        ["fuzz"] => fuzz::run(60)?,
        ["fuzz", seconds] => fuzz::run(seconds.parse()?)?,
        ["differential"] => differential::run(20_000, 1)?,
        ["differential", bodies] => differential::run(bodies.parse()?, 1)?,
        ["differential", bodies, seed] => differential::run(bodies.parse()?, seed.parse()?)?,
        ["dist"] => dist::run()?,
        _ => {
            let commands = COMMANDS.iter().map(|(command, what)| format!("  cargo xtask {command}\n      {what}\n"));
            bail!("What there is to do:\n\n{}", commands.collect::<String>());
        }
    }
    Ok(ExitCode::SUCCESS)
}

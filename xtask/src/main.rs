//! Development tasks of this repository, the same on every machine.
#![allow(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    reason = "tasks read files, the environment and the clock"
)]

mod bench;
mod demo;
mod differential;
mod dist;
mod examples;
mod fuzz;
mod generate;
mod kotlin;
mod prove;
mod readme;
mod run;
mod runtimes;
mod swift;
mod test;
mod tools;
mod wasm;

use std::{env, process::ExitCode};

use anyhow::{Error, Result, bail};

/// Commands with their help texts.
const COMMANDS: &[(&str, &str)] = &[
    (
        "generate [--check]",
        "prints the types and methods of the other languages from core, or checks that the printed files are current",
    ),
    (
        "test [name]",
        "runs every test and check in every language, or the steps whose names contain `name`; installs missing tools",
    ),
    ("swift", "runs the tests of the Swift package with Debian's Swift in a separate root, which it installs first"),
    ("demo", "runs the demo, like `cargo run -- demo`"),
    (
        "bench [webhook|send|limiter|start|cpu|kotlin]",
        "measures the performance relative to baselines; without a group, writes BENCHMARKS.md",
    ),
    (
        "fuzz [seconds]",
        "fuzzes webhooks, responses and parameters with libFuzzer, each target for this time. Default: 60",
    ),
    (
        "differential [bodies [seed]]",
        "reads mutated webhooks in every language, and compares the events with Rust's. Default: 20,000 bodies, seed 1",
    ),
    (
        "runtimes [name...]",
        "runs the packed npm package in runtimes, bundlers and test runners, or those whose names contain a `name`; without names, writes RUNTIMES.md",
    ),
    (
        "prove [--mutants]",
        "runs the tests that hold the guarantees at full size, and writes PROOFS.md; or plants faults that must turn exactly their tests red",
    ),
    ("dist", "builds the packages for publication into dist/"),
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
        ["runtimes", names @ ..] => runtimes::run(names)?,
        ["prove"] => prove::run()?,
        ["prove", "--mutants"] => prove::mutants()?,
        ["dist"] => dist::run()?,
        _ => {
            let commands = COMMANDS.iter().map(|(command, what)| format!("  cargo xtask {command}\n      {what}\n"));
            bail!("Commands:\n\n{}", commands.collect::<String>());
        }
    }
    Ok(ExitCode::SUCCESS)
}

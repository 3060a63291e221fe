//! Every test in every language, and every gate.

mod count;

use std::{
    fs,
    process::{Command, ExitCode},
    time::Instant,
};

use anyhow::{Error, Result};

use crate::{
    demo, differential, dist, examples, fuzz, generate, kotlin, readme,
    run::{capture, command, succeed, target},
    swift, tools, wasm,
};
use count::Counts;

/// Steps that may skip tests, or be skipped whole, and why.
const SKIPS: &[(&str, &str)] = &[
    (RUNTIMES, "no Chromium, and nobody may install one here"),
    (SWIFT, "no Swift here: `cargo xtask swift` installs Debian's"),
];

const RUNTIMES: &str = "npm package in every runtime";

const SWIFT: &str = "Swift package";

/// How much of what a step says is shown when it fails.
const LINES: usize = 200;

/// What a step found: how many tests passed, and what there is to say.
struct Outcome {
    counts: Counts,
    said: String,
}

type Step = (&'static str, fn() -> Result<Outcome>);

/// In the order of what is cheap to know.
const STEPS: &[Step] = &[
    ("format", || gate("cargo fmt --all --check")),
    ("generated files are current", || generate::run(true).map(|()| passed("")).map_err(Error::msg)),
    ("clippy", || gate("cargo clippy --workspace --all-targets -- -D warnings")),
    ("rustdoc", || {
        let mut doc = command("cargo doc --workspace --no-deps");
        doc.env("RUSTDOCFLAGS", "-Dwarnings");
        succeed(doc).map(|_| passed(""))
    }),
    ("licences, sources and features", || {
        let mut deny = tools::cargo_deny()?;
        deny.args(["check", "bans", "licenses", "sources"]);
        succeed(deny).map(|_| passed(""))
    }),
    ("Rust", || tests(command("cargo test --workspace --no-fail-fast"))),
    ("crates, as they are published", || dist::crates().map(passed)),
    ("fuzzing, for a little", || fuzz::run(10).map(passed)),
    ("core imports nothing", || wasm::imports_nothing().map(passed)),
    ("npm package", || {
        tools::npm_packages("wasm")?;
        gate("npm run build --prefix wasm")
    }),
    ("npm package is small", || wasm::is_small().map(passed)),
    ("Node", || {
        let mut node = command("npm test --prefix wasm");
        // It repeats at its end what failed.
        node.env("NODE_OPTIONS", "--test-reporter=spec");
        tests(differential::with_corpus(node)?)
    }),
    (RUNTIMES, || {
        tools::npm_packages("wasm/tests/packages")?;
        let mut packages = command("npm run test:packages --prefix wasm");
        // Where there is none, those tests are skipped.
        packages.env_remove("CHROMIUM").envs(tools::chromium()?.map(|name| ("CHROMIUM", name)));
        tests(packages)
    }),
    ("Kotlin", || tests(differential::with_corpus(kotlin::tests()?)?)),
    ("Kotlin package, and its examples", || tests(kotlin::fresh()?)),
    ("Python", || tests(differential::with_corpus(tools::python_tests()?)?)),
    ("Swift sources, and what they call", || tests(differential::with_corpus(tools::swift_sources()?)?)),
    (SWIFT, || match swift::tests()? {
        Some(tests) => succeed(tests).map(|_| passed("")),
        None => Ok(Outcome { counts: Counts { skipped: 1, ..Counts::default() }, said: String::new() }),
    }),
    ("examples", || examples::check().map(passed)),
    ("README", || readme::check().map(passed)),
    ("demo", || demo::check().map(passed)),
];

/// Run all steps whose names hold this. The last line that is printed counts them.
pub(crate) fn run(named: &str) -> Result<ExitCode> {
    tools::rust()?;
    let mut total = Counts::default();
    let mut broken = vec![];
    for (name, step) in STEPS.iter().filter(|(name, _)| name.to_lowercase().contains(&named.to_lowercase())) {
        println!("── {name}");
        let start = Instant::now();
        let Outcome { mut counts, said } = step().unwrap_or_else(|error| failed(format!("{error:#}")));
        let excused = SKIPS.iter().find(|(step, _)| step == name);
        if counts.skipped > 0 && excused.is_none() {
            println!("   {} skipped, without a reason in SKIPS of xtask/src/test.rs", counts.skipped);
            counts.failed += std::mem::take(&mut counts.skipped);
        }
        if counts.failed > 0 {
            show(name, said.trim_end())?;
            broken.push(*name);
        } else if !said.is_empty() {
            println!("   {said}");
        }
        if let (Some((_, reason)), 1..) = (excused, counts.skipped) {
            println!("   {} skipped: {reason}", counts.skipped);
        }
        println!("   {counts}, {:.1?}", start.elapsed());
        total += counts;
    }
    if !broken.is_empty() {
        println!("\nFailed: {}", broken.join(", "));
    }
    println!("{total}");
    Ok(if total.failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// A command that counts as one test.
fn gate(line: &str) -> Result<Outcome> {
    succeed(command(line)).map(|_| passed(""))
}

/// A command that runs tests and tells how many.
fn tests(command: Command) -> Result<Outcome> {
    let (status, said) = capture(command)?;
    let mut counts = Counts::read(&said);
    if counts == Counts::default() {
        return Ok(failed(format!("{said}\nIt ran no tests ({status}).")));
    }
    if counts.failed == 0 && !status.success() {
        counts.failed = 1;
    }
    Ok(Outcome { counts, said: if counts.failed > 0 { said } else { differential::counts(&said) } })
}

/// Print what a step said, or only its end if it is long: the whole is kept in a file.
fn show(name: &str, said: &str) -> Result<()> {
    let lines: Vec<&str> = said.lines().collect();
    let mut end = lines.as_slice();
    if let Some(from) = lines.len().checked_sub(LINES) {
        let folder = target()?.join("test-output");
        let file = folder.join(format!("{}.txt", name.replace(' ', "-")));
        fs::create_dir_all(&folder)?;
        fs::write(&file, said)?;
        println!("… {from} lines before these are in {}", file.display());
        end = &lines[from..];
    }
    println!("{}", end.join("\n"));
    Ok(())
}

fn passed(said: impl Into<String>) -> Outcome {
    Outcome { counts: Counts { passed: 1, ..Counts::default() }, said: said.into() }
}

fn failed(said: String) -> Outcome {
    Outcome { counts: Counts { failed: 1, ..Counts::default() }, said }
}

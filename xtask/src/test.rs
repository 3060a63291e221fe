//! All tests of all languages, and all gates.

mod results;
mod runners;

use std::{
    fmt::Display,
    fs,
    process::{ExitCode, ExitStatus},
    time::{Duration, Instant},
};

use anyhow::{Error, Result, ensure};

use self::{
    results::Results,
    runners::{doc_tests, nextest, node, pytest, surefire},
};
use crate::{
    demo, differential, dist, examples, fuzz, generate, kotlin, readme,
    run::{command, root, succeed, target},
    swift, tools, wasm,
};

/// Tests that may be skipped, each with its step and a reason.
const EXCUSED: &[(&str, &str, &str)] = &[
    (RUNTIMES, "Chromium", "no Chromium, and no package manager that may install one"),
    (SWIFT, SWIFT, "no Swift here: `cargo xtask swift` installs Debian's"),
];

const RUNTIMES: &str = "npm package in every runtime";

const SWIFT: &str = "Swift package";

/// Maximum number of lines that are shown of a failed step's output.
const LINES: usize = 200;

/// Results of a step, and its output if it failed.
struct Outcome {
    results: Results,
    output: String,
}

impl Outcome {
    /// Converts the result of a gate, which counts as one test.
    fn of_gate(name: &str, gate: Result<String>) -> Self {
        let mut results = Results::default();
        let output = match gate {
            Ok(output) => {
                results.passed = 1;
                output
            }
            Err(error) => {
                results.failed.push(name.to_owned());
                format!("{error:#}")
            }
        };
        Self { results, output }
    }

    /// Converts a runner's results. The runner must have run a test, and must not have failed without a failed test.
    fn of_tests(mut results: Results, status: ExitStatus, output: String) -> Self {
        if results.failed.is_empty() && (!status.success() || results.is_empty()) {
            let counted = if results.is_empty() { "without a test" } else { "although no test failed" };
            results.failed.push(format!("the runner itself: {status}, {counted}"));
        }
        let output = if results.failed.is_empty() { differential::counts(&output) } else { output };
        Self { results, output }
    }
}

/// Work of a step.
#[derive(Clone, Copy)]
enum Work {
    Gate(fn() -> Result<String>),
    Tests(fn() -> Result<Outcome>),
}

use Work::{Gate, Tests};

/// Steps, cheap ones first.
const STEPS: &[(&str, Work)] = &[
    ("format", Gate(|| quiet("cargo fmt --all --check"))),
    ("generated files are current", Gate(|| generate::run(true).map(|()| String::new()).map_err(Error::msg))),
    ("clippy", Gate(|| quiet("cargo clippy --workspace --all-targets -- -D warnings"))),
    ("rustdoc", Gate(rustdoc)),
    ("licenses, sources and features", Gate(deny)),
    ("Rust", Tests(nextest)),
    ("Rust doc tests", Tests(doc_tests)),
    ("crates, as they are published", Gate(dist::crates)),
    ("fuzz targets compile", Gate(fuzz::check)),
    ("core imports nothing", Gate(wasm::imports_nothing)),
    ("npm package", Gate(wasm::build)),
    ("npm package is small", Gate(wasm::is_small)),
    ("Node", Tests(|| node("node", differential::with_corpus(command("npm test --prefix wasm"))?))),
    (RUNTIMES, Tests(runtimes)),
    ("Kotlin", Tests(|| surefire(&root().join("bindings/kotlin"), differential::with_corpus(kotlin::tests()?)?))),
    ("Kotlin package, and its examples", Tests(|| surefire(&kotlin::fresh_project()?, kotlin::fresh()?))),
    ("Python", Tests(|| pytest("python", differential::with_corpus(tools::python_tests()?)?))),
    (
        "Swift sources, and what they call",
        Tests(|| pytest("swift", differential::with_corpus(tools::swift_sources()?)?)),
    ),
    (SWIFT, Tests(swift)),
    ("pywa against the sandbox", Tests(|| pytest("pywa", tools::pywa_tests()?))),
    ("examples", Gate(examples::check)),
    ("README", Gate(readme::check)),
    ("demo", Gate(demo::check)),
];

fn quiet(line: &str) -> Result<String> {
    succeed(command(line)).map(|_| String::new())
}

fn rustdoc() -> Result<String> {
    let mut doc = command("cargo doc --workspace --no-deps");
    doc.env("RUSTDOCFLAGS", "-Dwarnings");
    succeed(doc).map(|_| String::new())
}

fn deny() -> Result<String> {
    let mut deny = tools::cargo_tool("cargo-deny")?;
    deny.args(["check", "bans", "licenses", "sources"]);
    succeed(deny).map(|_| String::new())
}

fn runtimes() -> Result<Outcome> {
    tools::npm_packages("wasm/tests/packages")?;
    let mut packages = command("npm run test:packages --prefix wasm");
    // Without Chromium, its test is skipped.
    packages.env_remove("CHROMIUM").envs(tools::chromium()?.map(|name| ("CHROMIUM", name)));
    node("runtimes", packages)
}

fn swift() -> Result<Outcome> {
    Ok(match swift::tests()? {
        Some(tests) => Outcome::of_gate(SWIFT, succeed(tests).map(|_| String::new())),
        None => {
            Outcome { results: Results { skipped: vec![SWIFT.into()], ..Results::default() }, output: String::new() }
        }
    })
}

/// Row of the table at the end.
struct Row {
    step: &'static str,
    results: Results,
    took: Duration,
}

/// Runs all steps whose names contain `named`. The last printed line counts their tests.
pub(crate) fn run(named: &str) -> Result<ExitCode> {
    tools::rust()?;
    let is_named = |step: &str| step.to_lowercase().contains(&named.to_lowercase());
    ensure!(STEPS.iter().any(|(step, _)| is_named(step)), "no step is called {named}");
    let mut rows = vec![];
    for (step, work) in STEPS.iter().filter(|(step, _)| is_named(step)) {
        println!("── {step}");
        let start = Instant::now();
        let mut outcome = match work {
            Gate(gate) => Outcome::of_gate(step, gate()),
            Tests(tests) => tests().unwrap_or_else(|error| Outcome::of_gate(step, Err(error))),
        };
        refuse_skips(step, &mut outcome.results);
        let row = Row { step, results: outcome.results, took: start.elapsed() };
        if row.results.failed.is_empty() {
            outcome.output.lines().for_each(|line| println!("   {line}"));
        } else {
            show(step, outcome.output.trim_end())?;
            row.results.failed.iter().for_each(|test| println!("   failed: {test}"));
        }
        rows.push(row);
    }
    print_table(&rows);
    let count = |tests: fn(&Results) -> usize| rows.iter().map(|row| tests(&row.results)).sum::<usize>();
    let failed = count(|results| results.failed.len());
    println!(
        "{} passed, {failed} failed, {} skipped",
        count(|results| results.passed),
        count(|results| results.skipped.len())
    );
    Ok(if failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Prints why tests were skipped. Skipped tests without an excuse count as failed.
fn refuse_skips(step: &str, results: &mut Results) {
    let excuse = |test: &str| EXCUSED.iter().find(|excused| (excused.0, excused.1) == (step, test));
    let (excused, refused): (Vec<_>, Vec<_>) = results.skipped.drain(..).partition(|test| excuse(test).is_some());
    for (_, test, reason) in excused.iter().filter_map(|test| excuse(test)) {
        println!("   skipped: {test}: {reason}");
    }
    results.skipped = excused;
    results
        .failed
        .extend(refused.iter().map(|test| format!("{test}: skipped, but not in EXCUSED of xtask/src/test.rs")));
}

/// Prints the output of a failed step, or only its end if it is long; a file keeps the whole output.
fn show(step: &str, output: &str) -> Result<()> {
    let lines: Vec<&str> = output.lines().collect();
    let mut end = lines.as_slice();
    if let Some(from) = lines.len().checked_sub(LINES) {
        let folder = target()?.join("test-output");
        let file = folder.join(format!("{}.txt", step.replace(' ', "-")));
        fs::create_dir_all(&folder)?;
        fs::write(&file, output)?;
        println!("… {from} lines before these are in {}", file.display());
        end = &lines[from..];
    }
    println!("{}", end.join("\n"));
    Ok(())
}

fn print_table(rows: &[Row]) {
    let width = rows.iter().map(|row| row.step.len()).max().unwrap_or_default();
    let line = |step: &str, columns: [&dyn Display; 4]| {
        println!("{step:width$} {:>7} {:>7} {:>7} {:>7}", columns[0], columns[1], columns[2], columns[3]);
    };
    println!();
    line("", [&"passed", &"failed", &"skipped", &"seconds"]);
    for Row { step, results, took } in rows {
        let seconds = format!("{:.1}", took.as_secs_f32());
        line(step, [&results.passed, &results.failed.len(), &results.skipped.len(), &seconds]);
    }
    println!();
}

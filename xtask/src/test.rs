//! All tests in all languages, and all gates.

mod results;
mod runners;

use std::{
    fmt::Display,
    fs, panic,
    process::{ExitCode, ExitStatus},
    sync::{Condvar, Mutex, MutexGuard, PoisonError},
    thread,
    time::{Duration, Instant},
};

use anyhow::{Error, Result, anyhow, ensure};

use self::{
    results::Results,
    runners::{doc_tests, fleet, nextest, node, pytest, surefire},
};
use crate::{
    demo, differential, dist, examples, fuzz, generate, kotlin, readme,
    run::{command, root, succeed, target},
    swift, tools, wasm,
};

/// Tests that may be skipped, each with its step and the reason.
const EXCUSED: &[(&str, &str, &str)] = &[
    (RUNTIMES, "Chromium", "no Chromium, and no package manager that may install one"),
    (VALKEY, VALKEY, "no Valkey, and no Debian 12 whose backports have it"),
    (SWIFT, SWIFT, "no Swift here: `cargo xtask swift` installs Debian's"),
];

const NPM: &str = "npm package";
const RUNTIMES: &str = "npm package in every runtime";
const KOTLIN: &str = "Kotlin";
const KOTLIN_PACKAGE: &str = "Kotlin package, and its examples";
const PYTHON: &str = "Python";
const SWIFT: &str = "Swift package";
const VALKEY: &str = "shared limits with Valkey";

/// Number of lines shown of a failed step's output.
const LINES: usize = 200;

/// Results of a step, and a message about them: its output if it failed.
struct Outcome {
    results: Results,
    said: String,
}

impl Outcome {
    /// A step that counts as one test.
    fn of_gate(name: &str, gate: Result<String>) -> Self {
        let mut results = Results::default();
        let said = match gate {
            Ok(said) => {
                results.passed = 1;
                said
            }
            Err(error) => {
                results.failed.push(name.to_owned());
                format!("{error:#}")
            }
        };
        Self { results, said }
    }

    /// A step without what it needs.
    fn skipped(name: &str) -> Self {
        Self { results: Results { skipped: vec![name.into()], ..Results::default() }, said: String::new() }
    }

    /// A runner's results. It must have run a test, and must not have failed without a failed test.
    fn of_tests(mut results: Results, status: ExitStatus, output: String) -> Self {
        if results.failed.is_empty() && (!status.success() || results.is_empty()) {
            let counted = if results.is_empty() { "without a test" } else { "though no test failed" };
            results.failed.push(format!("the runner itself: {status}, {counted}"));
        }
        let said = if results.failed.is_empty() { differential::counts(&output) } else { output };
        Self { results, said }
    }
}

/// Function of a step.
#[derive(Clone, Copy)]
enum Work {
    Gate(fn() -> Result<String>),
    Tests(fn() -> Result<Outcome>),
}

use Work::{Gate, Tests};

/// A step, with the names of the steps whose products it uses.
struct Step {
    name: &'static str,
    needs: &'static [&'static str],
    work: Work,
}

const fn step(name: &'static str, needs: &'static [&'static str], work: Work) -> Step {
    Step { name, needs, work }
}

/// Number of steps that run at once. Compilers use all processors, and runners of tests mostly one.
const LANES: usize = 2;

/// The steps: first those that are quick, then those that others wait for, and those that take longest.
const STEPS: &[Step] = &[
    step("format", &[], Gate(|| quiet("cargo fmt --all --check"))),
    step("generated files are current", &[], Gate(|| generate::run(true).map(|()| String::new()).map_err(Error::msg))),
    step("clippy", &[], Gate(|| quiet("cargo clippy --workspace --all-targets -- -D warnings"))),
    step(
        KOTLIN,
        &[],
        Tests(|| surefire(&root().join("bindings/kotlin"), differential::with_corpus(kotlin::tests()?)?)),
    ),
    step("Rust", &["clippy"], Tests(nextest)),
    step(VALKEY, &["Rust"], Tests(valkey)),
    step(KOTLIN_PACKAGE, &[KOTLIN], Tests(|| surefire(&kotlin::fresh_project()?, kotlin::fresh()?))),
    step("Kotlin with Spring Boot", &[KOTLIN], Tests(|| surefire(&root().join(kotlin::SPRING), kotlin::spring()?))),
    step(PYTHON, &[], Tests(|| pytest("python", differential::with_corpus(tools::python_tests()?)?))),
    step(NPM, &[], Gate(wasm::build)),
    step("npm package is small", &[NPM], Gate(wasm::is_small)),
    step("examples", &[NPM, PYTHON, KOTLIN_PACKAGE], Gate(examples::check)),
    step("Node", &[NPM], Tests(|| node("node", differential::with_corpus(command("npm test --prefix wasm"))?))),
    step(RUNTIMES, &[NPM], Tests(runtimes)),
    step(
        "Swift sources, and what they call",
        &[PYTHON],
        Tests(|| pytest("swift", differential::with_corpus(tools::swift_sources()?)?)),
    ),
    step(SWIFT, &[], Tests(swift)),
    step("core imports nothing", &[], Gate(wasm::imports_nothing)),
    step("rustdoc", &[], Gate(rustdoc)),
    step("Rust doc tests", &[], Tests(doc_tests)),
    step("licences, sources and features", &[], Gate(deny)),
    step("crates, as they are published", &[], Gate(dist::crates)),
    step("fuzz targets compile", &[], Gate(fuzz::check)),
    step("pywa against the sandbox", &[], Tests(|| pytest("pywa", tools::pywa_tests()?))),
    step("README", &[NPM], Gate(readme::check)),
    step("demo", &[], Gate(demo::check)),
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
    // Where there is none, its test is skipped.
    packages.env_remove("CHROMIUM").envs(tools::chromium()?.map(|name| ("CHROMIUM", name)));
    node("runtimes", packages)
}

fn swift() -> Result<Outcome> {
    Ok(match swift::tests()? {
        Some(tests) => Outcome::of_gate(SWIFT, succeed(tests).map(|_| String::new())),
        None => Outcome::skipped(SWIFT),
    })
}

fn valkey() -> Result<Outcome> {
    tools::valkey()?.map_or_else(|| Ok(Outcome::skipped(VALKEY)), |server| fleet(&server))
}

/// A line of the table at the end.
struct Row {
    step: &'static str,
    results: Results,
    took: Duration,
}

/// Runs all steps whose names contain this. The last line that is printed counts their tests.
pub(crate) fn run(named: &str) -> Result<ExitCode> {
    tools::rust()?;
    let is_named = |step: &&Step| step.name.to_lowercase().contains(&named.to_lowercase());
    let steps: Vec<_> = STEPS.iter().filter(is_named).collect();
    ensure!(!steps.is_empty(), "no step is called {named}");
    let start = Instant::now();
    let rows = Plan::of(steps).run()?;
    print_table(&rows);
    let count = |tests: fn(&Results) -> usize| rows.iter().map(|row| tests(&row.results)).sum::<usize>();
    let failed = count(|results| results.failed.len());
    println!("It took {:.0} s.\n", start.elapsed().as_secs_f32());
    println!(
        "{} passed, {failed} failed, {} skipped",
        count(|results| results.passed),
        count(|results| results.skipped.len())
    );
    Ok(if failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// The steps that are left, and those that are done.
struct Plan {
    state: Mutex<State>,
    changed: Condvar,
}

#[derive(Default)]
struct State {
    waiting: Vec<&'static Step>,
    /// Names of the steps that run.
    running: Vec<&'static str>,
    rows: Vec<Row>,
}

impl Plan {
    fn of(waiting: Vec<&'static Step>) -> Self {
        Self { state: Mutex::new(State { waiting, ..State::default() }), changed: Condvar::new() }
    }

    /// Runs the steps in all lanes. Returns their rows in the order of the table.
    fn run(self) -> Result<Vec<Row>> {
        thread::scope(|scope| {
            let lanes: Vec<_> = (0..LANES).map(|_| scope.spawn(|| self.lane())).collect();
            lanes.into_iter().try_for_each(|lane| lane.join().expect("a step panicked"))
        })?;
        let mut rows = self.state.into_inner().unwrap_or_else(PoisonError::into_inner).rows;
        rows.sort_by_key(|row| STEPS.iter().position(|step| step.name == row.step));
        Ok(rows)
    }

    fn lane(&self) -> Result<()> {
        while let Some(step) = self.next() {
            let start = Instant::now();
            // A panic would leave other lanes waiting.
            let outcome = panic::catch_unwind(|| match step.work {
                Gate(gate) => Outcome::of_gate(step.name, gate()),
                Tests(tests) => tests().unwrap_or_else(|error| Outcome::of_gate(step.name, Err(error))),
            });
            let panicked = |_| Outcome::of_gate(step.name, Err(anyhow!("the step panicked")));
            let mut outcome = outcome.unwrap_or_else(panicked);
            let took = start.elapsed();
            // What is printed of a step stays together.
            let mut state = self.lock();
            state.running.retain(|name| *name != step.name);
            self.changed.notify_all();
            println!("── {}", step.name);
            refuse_skips(step.name, &mut outcome.results);
            if outcome.results.failed.is_empty() {
                outcome.said.lines().for_each(|line| println!("   {line}"));
            } else {
                show(step.name, outcome.said.trim_end())?;
                outcome.results.failed.iter().for_each(|test| println!("   failed: {test}"));
            }
            state.rows.push(Row { step: step.name, results: outcome.results, took });
        }
        Ok(())
    }

    /// Takes the first step for which nothing that it needs is left. Waits for one, while there are any.
    fn next(&self) -> Option<&'static Step> {
        let mut state = self.lock();
        loop {
            let left =
                |name: &&str| state.running.contains(name) || state.waiting.iter().any(|step| step.name == *name);
            let ready = state.waiting.iter().position(|step| !step.needs.iter().any(&left));
            match ready {
                Some(at) => {
                    let step = state.waiting.remove(at);
                    state.running.push(step.name);
                    return Some(step);
                }
                None if state.waiting.is_empty() => return None,
                None => state = self.changed.wait(state).unwrap_or_else(PoisonError::into_inner),
            }
        }
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Prints why tests were skipped. Those that aren't excused have failed.
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

/// Prints a failed step's output, or only its end if it is long: all of it is kept in a file.
fn show(step: &str, said: &str) -> Result<()> {
    let lines: Vec<&str> = said.lines().collect();
    let mut end = lines.as_slice();
    if let Some(from) = lines.len().checked_sub(LINES) {
        let folder = target()?.join("test-output");
        let file = folder.join(format!("{}.txt", step.replace(' ', "-")));
        fs::create_dir_all(&folder)?;
        fs::write(&file, said)?;
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

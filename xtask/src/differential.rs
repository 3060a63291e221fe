//! Differential test: every language reads mutated deliveries, and its events are compared with Rust's.

use std::{path::PathBuf, process::Command};

use anyhow::{Result, ensure};

use crate::{
    kotlin,
    run::{binary, capture, command, succeed, target},
    tools, wasm,
};

/// Number of bodies that the tests of each language read, and the seed of their mutations.
const USUAL: (u32, u64) = (2_000, 1);

type Tests = fn() -> Result<Command>;

/// Tests of each language, with the arguments that select those that read the corpus.
const LANGUAGES: &[(&str, Tests, &[&str])] = &[
    (
        "JavaScript",
        || {
            wasm::build()?;
            Ok(command("node --test --test-reporter=spec"))
        },
        &["wasm/tests/differential.test.mjs"],
    ),
    ("Python", tools::python_tests, &["-k", "differential"]),
    ("Kotlin", kotlin::tests, &["-Dtest=DifferentialTest"]),
    ("UniFFI, which Swift calls too", tools::swift_sources, &["-k", "differential"]),
];

/// Compares every language over a number of bodies, and prints the number of differences.
pub(crate) fn run(bodies: u32, seed: u64) -> Result<()> {
    let corpus = write(bodies, seed)?;
    let mut differ = vec![];
    for (name, tests, picked) in LANGUAGES {
        let mut tests = tests()?;
        tests.args(*picked).env(CORPUS, &corpus);
        let (status, output) = capture(tests)?;
        println!("{}", if status.success() { counts(&output) } else { output });
        differ.extend(Some(*name).filter(|_| !status.success()));
    }
    ensure!(differ.is_empty(), "of {bodies} bodies with seed {seed}, other events than in Rust: {}", differ.join("; "));
    Ok(())
}

/// Adds a corpus of the usual size to the environment of tests.
pub(crate) fn with_corpus(mut tests: Command) -> Result<Command> {
    tests.env(CORPUS, write(USUAL.0, USUAL.1)?);
    Ok(tests)
}

/// Finds the counts of compared bodies in the output of tests.
pub(crate) fn counts(output: &str) -> String {
    output.lines().map(str::trim).filter(|line| line.contains(" bodies, ")).collect::<Vec<_>>().join("\n   ")
}

const CORPUS: &str = "WABAKIT_CORPUS";

/// Writes mutated deliveries and their events into a file.
fn write(bodies: u32, seed: u64) -> Result<PathBuf> {
    let file = target()?.join("corpus.jsonl");
    let mut corpus = binary("corpus")?;
    corpus.arg(&file).args([bodies.to_string(), seed.to_string()]);
    succeed(corpus)?;
    Ok(file)
}

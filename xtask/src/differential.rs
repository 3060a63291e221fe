//! Every language held to the events that Rust reads of mutated deliveries.

use std::{path::PathBuf, process::Command};

use anyhow::{Result, ensure};

use crate::{
    kotlin,
    run::{binary, capture, command, succeed, target},
    tools, wasm,
};

/// How many bodies the tests of each language read, and the seed of their mutations.
const USUAL: (u32, u64) = (2_000, 1);

type Tests = fn() -> Result<Command>;

/// The tests of each language, and what picks those that read the corpus.
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

/// Hold every language to so many bodies, and print how many differ.
pub(crate) fn run(bodies: u32, seed: u64) -> Result<()> {
    let corpus = write(bodies, seed)?;
    let mut differ = vec![];
    for (name, tests, picked) in LANGUAGES {
        let mut tests = tests()?;
        tests.args(*picked).env(CORPUS, &corpus);
        let (status, said) = capture(tests)?;
        println!("{}", if status.success() { counts(&said) } else { said });
        differ.extend(Some(*name).filter(|_| !status.success()));
    }
    ensure!(differ.is_empty(), "of {bodies} bodies with seed {seed}, other events than in Rust: {}", differ.join("; "));
    Ok(())
}

/// Let tests read a corpus of the usual size.
pub(crate) fn with_corpus(mut tests: Command) -> Result<Command> {
    tests.env(CORPUS, write(USUAL.0, USUAL.1)?);
    Ok(tests)
}

/// What those who read it say of it.
pub(crate) fn counts(said: &str) -> String {
    said.lines().map(str::trim).filter(|line| line.contains(" bodies, ")).collect::<Vec<_>>().join("\n   ")
}

const CORPUS: &str = "WABAKIT_CORPUS";

/// Mutated deliveries and their events, in a file.
fn write(bodies: u32, seed: u64) -> Result<PathBuf> {
    let file = target()?.join("corpus.jsonl");
    let mut corpus = binary("corpus")?;
    corpus.arg(&file).args([bodies.to_string(), seed.to_string()]);
    succeed(corpus)?;
    Ok(file)
}

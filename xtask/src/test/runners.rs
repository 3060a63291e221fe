//! The runners of tests, each made to report what became of its tests.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::Result;

use super::{Outcome, results::Results};
use crate::{
    run::{capture, command, target},
    tools,
};

/// cargo-nextest over the workspace; `.config/nextest.toml` says where it reports.
pub(super) fn nextest() -> Result<Outcome> {
    let mut tests = tools::cargo_tool("cargo-nextest")?;
    tests.args(["nextest", "run", "--workspace", "--no-fail-fast"]);
    reported(tests, &target()?.join("nextest/default/junit.xml"))
}

/// The doc tests of the workspace, which nextest doesn't run.
pub(super) fn doc_tests() -> Result<Outcome> {
    let (status, said) = capture(command("cargo test --workspace --doc --no-fail-fast"))?;
    Ok(Outcome::of_tests(Results::libtest(&said), status, said))
}

/// Tests of `node --test`.
pub(super) fn node(name: &str, mut tests: Command) -> Result<Outcome> {
    let report = report(name)?;
    let reporter = |reporter: &str, destination: &str| {
        format!("--test-reporter={reporter} --test-reporter-destination={destination}")
    };
    let to_file = reporter("junit", &format!("{report:?}"));
    tests.env("NODE_OPTIONS", [reporter("spec", "stdout"), to_file].join(" "));
    reported(tests, &report)
}

/// Tests of pytest.
pub(super) fn pytest(name: &str, mut tests: Command) -> Result<Outcome> {
    let report = report(name)?;
    tests.arg("--junitxml").arg(&report);
    reported(tests, &report)
}

/// Tests of Maven's Surefire in a project.
pub(super) fn surefire(project: &Path, tests: Command) -> Result<Outcome> {
    reported(tests, &project.join("target/surefire-reports"))
}

fn report(name: &str) -> Result<PathBuf> {
    let reports = target()?.join("test-reports");
    fs::create_dir_all(&reports)?;
    Ok(reports.join(name).with_extension("xml"))
}

/// Runs tests and reads their report: a file, or a folder of files. That of another run is removed before.
fn reported(tests: Command, report: &Path) -> Result<Outcome> {
    if report.is_dir() {
        fs::remove_dir_all(report)?;
    } else if report.exists() {
        fs::remove_file(report)?;
    }
    let (status, said) = capture(tests)?;
    Ok(Outcome::of_tests(Results::read(report)?, status, said))
}

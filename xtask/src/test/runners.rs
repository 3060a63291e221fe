//! Runners of tests, each with a report of its results.

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

/// Runs cargo-nextest over the workspace; `.config/nextest.toml` sets the path of its report.
pub(super) fn nextest() -> Result<Outcome> {
    tools::debian(&["redis-server"], "redis-server")?;
    reported(nextest_command()?, &nextest_report()?)
}

/// Runs the tests of shared limits with another server than Redis.
pub(super) fn fleet(server: &Path) -> Result<Outcome> {
    let mut tests = nextest_command()?;
    tests.args(["--filterset", "package(wabakit-fleet)"]).env("REDIS_SERVER", server);
    reported(tests, &nextest_report()?)
}

fn nextest_command() -> Result<Command> {
    let mut tests = tools::cargo_tool("cargo-nextest")?;
    tests.args(["nextest", "run", "--workspace", "--no-fail-fast"]);
    Ok(tests)
}

fn nextest_report() -> Result<PathBuf> {
    Ok(target()?.join("nextest/default/junit.xml"))
}

/// Runs the doc tests of the workspace, which nextest doesn't run.
pub(super) fn doc_tests() -> Result<Outcome> {
    let (status, output) = capture(command("cargo test --workspace --doc --no-fail-fast"))?;
    Ok(Outcome::of_tests(Results::libtest(&output), status, output))
}

/// Runs tests with `node --test`.
pub(super) fn node(name: &str, mut tests: Command) -> Result<Outcome> {
    let report = report(name)?;
    let reporter = |reporter: &str, destination: &str| {
        format!("--test-reporter={reporter} --test-reporter-destination={destination}")
    };
    let to_file = reporter("junit", &format!("{report:?}"));
    tests.env("NODE_OPTIONS", [reporter("spec", "stdout"), to_file].join(" "));
    reported(tests, &report)
}

/// Runs tests with pytest.
pub(super) fn pytest(name: &str, mut tests: Command) -> Result<Outcome> {
    let report = report(name)?;
    tests.arg("--junitxml").arg(&report);
    reported(tests, &report)
}

/// Runs the tests of a project with Maven's Surefire.
pub(super) fn surefire(project: &Path, tests: Command) -> Result<Outcome> {
    reported(tests, &project.join("target/surefire-reports"))
}

fn report(name: &str) -> Result<PathBuf> {
    let reports = target()?.join("test-reports");
    fs::create_dir_all(&reports)?;
    Ok(reports.join(name).with_extension("xml"))
}

/// Runs tests and reads their report: a file, or a folder of files. The report of an earlier run is removed first.
fn reported(tests: Command, report: &Path) -> Result<Outcome> {
    if report.is_dir() {
        fs::remove_dir_all(report)?;
    } else if report.exists() {
        fs::remove_file(report)?;
    }
    let (status, output) = capture(tests)?;
    Ok(Outcome::of_tests(Results::read(report)?, status, output))
}

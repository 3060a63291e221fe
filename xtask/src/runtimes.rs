//! The npm package in every runtime, with every bundler and test runner: `wasm/tests/runtimes`.

use anyhow::Result;

use crate::{
    run::{command, show},
    tools, wasm,
};

/// Runs all rows and writes their tables, or runs only the rows whose names contain one of these.
pub(crate) fn run(names: &[&str]) -> Result<()> {
    wasm::build()?;
    tools::chromium()?;
    let mut rows = command("node wasm/tests/runtimes/run.mjs");
    rows.args(names);
    show(rows)
}

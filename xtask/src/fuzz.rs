//! Fuzzing of webhooks, responses and parameters with libFuzzer.

use anyhow::{Context, Result, ensure};

use crate::{
    run::{binary, capture, command, succeed, target},
    tools,
};

/// Fuzz targets in `core/fuzz`.
const TARGETS: &[&str] = &["webhook", "response", "params"];

/// Fuzzes each target for a number of seconds, starting from the vectors.
pub(crate) fn run(seconds: u32) -> Result<()> {
    let corpus = target()?.join("fuzz/corpus");
    let mut inputs = binary("fuzz_inputs")?;
    inputs.arg(&corpus);
    succeed(inputs)?;
    for name in TARGETS {
        let mut fuzz = tools::cargo_fuzz()?;
        // No sanitizer: there is no unsafe code to check, so the usual toolchain is enough.
        fuzz.args(["fuzz", "run", "--fuzz-dir", "core/fuzz", "--sanitizer", "none", "--target-dir"]);
        fuzz.arg(target()?.join("fuzz")).arg(name).arg(corpus.join(name));
        fuzz.args([
            "--",
            &format!("-max_total_time={seconds}"),
            "-max_len=8192",
            "-timeout=10",
            "-print_final_stats=1",
        ]);
        let (status, output) = capture(fuzz)?;
        ensure!(status.success(), "{name}:\n{output}");
        let runs = output.lines().find_map(|line| line.strip_prefix("stat::number_of_executed_units: "));
        println!("{name}: {} runs", runs.context("libFuzzer doesn't say how often it ran")?);
    }
    Ok(())
}

/// Checks that the targets compile; `tests/rust` runs their content.
pub(crate) fn check() -> Result<String> {
    let check = "cargo check --quiet --manifest-path core/fuzz/Cargo.toml --no-default-features --target-dir";
    let mut check = command(check);
    check.arg(target()?);
    succeed(check).map(|_| String::new())
}

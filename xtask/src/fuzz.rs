//! What arrives, and what is given, with bytes changed by libFuzzer.

use std::{fs, path::Path};

use anyhow::{Context, Result, ensure};
use serde_json::Value;
use wabakit::OPERATIONS;

use crate::{
    run::{capture, root, target},
    tools,
};

/// Fuzz each target for so many seconds, from the vectors on.
pub(crate) fn run(seconds: u32) -> Result<String> {
    let mut told = vec![];
    for (name, folder, field, head) in TARGETS {
        let corpus = target()?.join("fuzz/corpus").join(name);
        sow(&corpus, folder, field, head)?;
        let mut fuzz = tools::cargo_fuzz()?;
        // No sanitizer: there is no unsafe code to watch, and so the usual toolchain will do.
        fuzz.args(["fuzz", "run", "--fuzz-dir", "core/fuzz", "--sanitizer", "none", "--target-dir"]);
        fuzz.arg(target()?.join("fuzz")).arg(name).arg(&corpus);
        fuzz.args([
            "--",
            &format!("-max_total_time={seconds}"),
            "-max_len=8192",
            "-timeout=10",
            "-print_final_stats=1",
        ]);
        let (status, said) = capture(fuzz)?;
        ensure!(status.success(), "{name}:\n{said}");
        let runs = said.lines().find_map(|line| line.strip_prefix("stat::number_of_executed_units: "));
        told.push(format!("{name} {}", runs.context("libFuzzer doesn't say how often it ran")?));
    }
    Ok(format!("{} runs, {seconds} s each", told.join(", ")))
}

/// The targets, each with the vectors that it starts from: their folder, what of a case, and what stands before it besides
/// the operation.
const TARGETS: &[(&str, &str, &str, &str)] = &[
    ("webhook", "webhooks", "body", ""),
    ("response", "responses", "body", "\0\n"),
    ("params", "requests", "params", "\0"),
];

/// Put what the cases of a folder have into a file each.
fn sow(corpus: &Path, folder: &str, field: &str, head: &str) -> Result<()> {
    fs::create_dir_all(corpus)?;
    for file in fs::read_dir(root().join("tests/vectors").join(folder))? {
        let path = file?.path();
        let vectors: Value = serde_json::from_slice(&fs::read(&path)?)?;
        let name = path.file_stem().unwrap_or_default().to_string_lossy();
        for (i, case) in vectors["cases"].as_array().into_iter().flatten().enumerate() {
            let op = OPERATIONS.iter().position(|op| case["op"] == op.name);
            let op = op.and_then(|op| u16::try_from(op).ok()).map_or(vec![], |op| op.to_le_bytes().to_vec());
            let text = match &case[field] {
                Value::String(text) => text.clone(),
                value => value.to_string(),
            };
            fs::write(corpus.join(format!("{name}-{i}")), [&op, head.as_bytes(), text.as_bytes()].concat())?;
        }
    }
    Ok(())
}

//! Scenarios: in the program's own process, and over HTTP on a sandbox that runs beside it.

use std::{collections::BTreeMap, fs, path::Path};

use serde_json::Value;

use crate::{
    program::{Outcome, command, finish},
    running::Sandbox,
};

/// The files of all scenarios, in order.
fn files() -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/scenarios");
    let mut files: Vec<_> =
        fs::read_dir(folder).unwrap().map(|file| file.unwrap().path().display().to_string()).collect();
    files.sort();
    files
}

fn run(options: &[&str], files: &[String]) -> Outcome {
    finish(command().args(["sandbox", "scenario", "run"]).args(options).args(files), "")
}

/// The SHA-256 of each scenario, all of which must pass.
fn hashes(options: &[&str]) -> BTreeMap<String, String> {
    let outcome = run(&[&["--json"], options].concat(), &files());
    let lines = String::from_utf8(outcome.stdout.clone()).unwrap();
    let lines: Vec<Value> = lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let failed: Vec<_> = lines.iter().filter(|line| line["passed"] == false).collect();
    assert_eq!((outcome.code, failed, lines.len()), (0, vec![], files().len()), "{outcome:?}");
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    lines.iter().map(|line| (text(&line["file"]), text(&line["sha256"]))).collect()
}

#[test]
fn transcripts_are_the_same_in_process_and_over_http() {
    let sandbox = Sandbox::start(&["--seed", "5"]);
    let here = hashes(&[]);
    // What was there before makes no difference.
    for _ in 0..2 {
        let there = hashes(&["--url", sandbox.about("url")]);
        let different: Vec<_> = here.iter().filter(|(file, hash)| there.get(*file) != Some(hash)).collect();
        assert!(different.is_empty(), "{different:?}");
    }
}

/// Writes a scenario with these steps to a file.
fn written(name: &str, steps: &str) -> String {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::write(&path, format!(r#"{{ "about": "A user writes", "steps": [{steps}] }}"#)).unwrap();
    path.display().to_string()
}

#[test]
fn exit_codes_distinguish_failed_scenarios_wrong_files_and_missing_sandboxes() {
    let write = r#"{ "users.write": { "from": "+16505551234", "type": "text" } }"#;
    let good = written("good.jsonc", write);
    let bad = written("bad.jsonc", &format!(r#"{write}, {{ "expect": {{ "events": [] }} }}"#));
    let wrong = written("wrong.jsonc", r#"{ "users.sing": {} }"#);
    let passed = run(&[], std::slice::from_ref(&good));
    let text = String::from_utf8(passed.stdout.clone()).unwrap();
    assert!(passed.code == 0 && text.starts_with(&format!("passed {good}: A user writes\n  sha256 ")), "{passed:?}");
    let failed = run(&[], &[bad.clone(), good.clone()]);
    let text = String::from_utf8(failed.stdout.clone()).unwrap();
    assert!(
        failed.code == 1 && text.starts_with(&format!("FAILED {bad}: A user writes\nsteps[1].expect.events: ")),
        "{failed:?}"
    );
    assert!(text.contains(&format!("passed {good}")), "{text}");
    let refused = run(&[], &[good.clone(), wrong.clone()]);
    assert_eq!((refused.code, refused.stdout.len()), (2, 0), "{refused:?}");
    assert_eq!(refused.error()["path"], format!("{wrong}: steps[0].users.sing"));
    let lost = run(&["--url", "http://127.0.0.1:9"], &[good]);
    assert_eq!((lost.code, lost.error()["kind"].as_str()), (3, Some("transport")), "{lost:?}");
}

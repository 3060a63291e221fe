//! `wabakit template lint`: findings on stdout, and exit codes.

use std::{fs, path::PathBuf};

use serde_json::{Value, json};

use crate::program::{Outcome, command, finish};

fn lint(args: &[&str], stdin: &Value) -> Outcome {
    finish(command().args(["template", "lint"]).args(args), stdin.to_string())
}

fn lines(outcome: &Outcome) -> Vec<Value> {
    let text = std::str::from_utf8(&outcome.stdout).unwrap();
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn parcel(text: &str) -> Value {
    let body = json!({ "type": "BODY", "text": text, "example": { "body_text": [["P-208"]] } });
    json!({ "name": "parcel_left", "language": "en_US", "category": "UTILITY", "components": [body] })
}

/// Writes a definition to a file of its own.
fn file(name: &str, definition: &Value) -> PathBuf {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::write(&path, definition.to_string()).unwrap();
    path
}

#[test]
fn a_definition_without_findings_prints_nothing() {
    let outcome = lint(&[], &parcel("Parcel {{1}} left our depot today."));
    assert_eq!((outcome.code, outcome.stdout.len(), outcome.stderr.len()), (0, 0, 0), "{outcome:?}");
}

#[test]
fn warnings_do_not_change_the_exit_code() {
    let outcome = lint(&[], &parcel("Parcel {{1}} left."));
    let warning = json!({
        "severity": "warning", "path": "components[0].text", "rule": "body_density", "code": 2_388_293,
        "message": "at least 3 words per parameter",
    });
    assert_eq!(outcome.json(), warning);
}

#[test]
fn errors_are_lines_on_stdout_and_exit_code_2() {
    let mut definition = parcel("Our parcel has the number {{1}}.");
    definition["language"] = "english-us".into();
    let outcome = lint(&[], &definition);
    let [language, edge] = lines(&outcome).try_into().unwrap();
    assert_eq!((outcome.code, outcome.stderr.len()), (2, 0), "{outcome:?}");
    assert_eq!(
        (&language["severity"], &language["path"], language.get("code")),
        (&json!("error"), &json!("language"), None)
    );
    assert_eq!((&edge["rule"], &edge["code"]), (&json!("body_edges"), &json!(2_388_299)));
}

#[test]
fn findings_in_files_name_the_file() {
    let good = file("good.json", &parcel("Parcel {{1}} left our depot today."));
    let bad = file("bad.json", &parcel("{{1}} is the number of your parcel"));
    let (good, bad) = (good.to_str().unwrap(), bad.to_str().unwrap());
    let outcome = lint(&[good, bad], &Value::Null);
    let [finding] = lines(&outcome).try_into().unwrap();
    assert_eq!((outcome.code, &finding["file"], &finding["rule"]), (2, &json!(bad), &json!("body_edges")));

    let outcome = lint(&["--format", "github", bad], &Value::Null);
    let line = String::from_utf8(outcome.stdout).unwrap();
    let expected = "title=body_edges::components[0].text: words before the first and after the last parameter\n";
    assert_eq!(line, format!("::error file={bad},{expected}"));
    assert_eq!(outcome.code, 2);
}

#[test]
fn input_that_is_no_definition_is_refused() {
    for (args, stdin) in [(&[][..], json!([])), (&["missing.json"], json!({})), (&["--format", "xml"], json!({}))] {
        let outcome = lint(args, &stdin);
        assert_eq!((outcome.code, outcome.stdout.len()), (2, 0), "{outcome:?}");
        assert_eq!(outcome.error()["kind"], "invalid");
    }
}

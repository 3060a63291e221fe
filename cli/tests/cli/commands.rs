//! `wabakit sandbox do`, `log` and `commands`.

use std::{
    io::{BufRead, BufReader},
    process::Stdio,
};

use serde_json::{Value, json};

use crate::{
    program::{Outcome, command, finish},
    running::Sandbox,
};

const HI: &str = r#"{"from": "16505551234", "text": {"body": "Hi"}}"#;

/// Runs `wabakit sandbox` with these arguments on a sandbox.
fn on(sandbox: &Sandbox, args: &[&str], stdin: &str) -> Outcome {
    finish(command().arg("sandbox").args(args).env("WABAKIT_SANDBOX", sandbox.about("url")), stdin)
}

fn lines(outcome: &Outcome) -> Vec<Value> {
    assert_eq!(outcome.code, 0, "{outcome:?}");
    let text = str::from_utf8(&outcome.stdout).unwrap();
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

#[test]
fn performs_a_command_and_prints_its_result() {
    let sandbox = Sandbox::start(&["--virtual-clock"]);
    let written = on(&sandbox, &["do", "users.write", HI], "").json();
    assert!(written["id"].as_str().unwrap().starts_with("wamid."), "{written}");
    let moved = on(&sandbox, &["do", "clock.advance"], r#"{"by": "1h"}"#).json();
    assert_eq!(moved["now"], 1_767_225_600_000_u64 + 3_600_000);
    assert_eq!(on(&sandbox, &["do", "clock.get", "--no-wait"], "").json()["rate"], 0);
    let refused = on(&sandbox, &["do", "users.write", r#"{"from": "16505551234", "txet": {}}"#], "");
    assert_eq!((refused.code, &refused.error()["path"]), (2, &json!("users.write.txet")));
    let refused = on(&sandbox, &["do", "users.write", "[]"], "");
    assert_eq!((refused.code, &refused.error()["path"]), (2, &json!("PARAMS")));
    let nowhere = finish(command().args(["sandbox", "do", "clock.get", "--url", "http://127.0.0.1:1"]), "");
    assert_eq!((nowhere.code, &nowhere.error()["kind"]), (3, &json!("transport")));
    let message = nowhere.error()["message"].as_str().unwrap().to_owned();
    assert!(message.starts_with("no sandbox at http://127.0.0.1:1: ") && message.contains("--port"), "{message}");
    let nameless = finish(command().args(["sandbox", "do", "clock.get", "--url", "127.0.0.1:8020"]), "");
    assert_eq!((nameless.code, &nameless.error()["path"]), (2, &json!("--url")));
}

#[test]
fn prints_the_entries_of_the_log_that_a_search_finds() {
    let sandbox = Sandbox::start(&["--virtual-clock"]);
    on(&sandbox, &["do", "users.write", HI], "");
    on(&sandbox, &["do", "users.write", HI], "");
    let found = lines(&on(&sandbox, &["log", "is:inbound from:16505551234"], ""));
    assert_eq!(found.len(), 2, "{found:?}");
    assert_eq!(lines(&on(&sandbox, &["log", "is:inbound", "from:16505551234"], "")), found);
    let after = found[0]["number"].to_string();
    assert_eq!(lines(&on(&sandbox, &["log", "is:inbound", "--after", &after], "")), found[1..]);
    assert!(lines(&on(&sandbox, &["log", "is:inbound -from:16505551234"], "")).is_empty());
    for follow in [&[][..], &["--follow"]] {
        let refused = on(&sandbox, &[&["log", "cod:1"], follow].concat(), "");
        assert_eq!((refused.code, &refused.error()["path"]), (2, &json!("log.q")), "{follow:?}");
    }
}

#[test]
fn prints_entries_as_they_come() {
    let sandbox = Sandbox::start(&["--virtual-clock"]);
    let mut following = command();
    following.args(["sandbox", "log", "--follow", "is:inbound", "--url", sandbox.about("url")]).stdout(Stdio::piped());
    let mut following = following.spawn().unwrap();
    let mut entries = BufReader::new(following.stdout.take().unwrap()).lines();
    for _ in 0..3 {
        let id = on(&sandbox, &["do", "users.write", HI], "").json()["id"].take();
        let entry: Value = serde_json::from_str(&entries.next().unwrap().unwrap()).unwrap();
        assert_eq!(entry["id"], id);
    }
    following.kill().unwrap();
    following.wait().unwrap();
}

#[test]
fn describes_commands_without_a_sandbox() {
    let text = |args: &[&str]| {
        let outcome = finish(command().args(["sandbox", "commands"]).args(args), "");
        assert_eq!(outcome.code, 0, "{outcome:?}");
        String::from_utf8(outcome.stdout).unwrap()
    };
    assert!(text(&[]).lines().any(|line| line.starts_with("  users.write ") && line.contains("Sends a message")));
    assert!(text(&["faults.add"]).starts_with("## `faults.add`\n"));
    let schema: Value = serde_json::from_str(&text(&["faults.add", "--json"])).unwrap();
    assert_eq!(schema["title"], "faults.add");
    let all: Value = serde_json::from_str(&text(&["--json"])).unwrap();
    let sandbox = Sandbox::start(&[]);
    assert_eq!(sandbox.control("GET", "schema", Value::Null), (200, all));
    let unknown = finish(command().args(["sandbox", "commands", "users.fly"]), "");
    assert_eq!((unknown.code, &unknown.error()["path"]), (2, &json!("NAME")));
    assert!(unknown.error()["wanted"].as_str().unwrap().contains("users.write"), "{unknown:?}");
}

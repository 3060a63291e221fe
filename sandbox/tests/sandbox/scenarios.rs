//! The scenarios of `tests/scenarios` on sandboxes in this process, and what must occur in them.
#![allow(clippy::disallowed_methods)] // It reads files.

use std::{collections::BTreeSet, fs};

use serde_json::Value;
use wabakit::{Object, Type};
use wabakit_sandbox::{CommandDescription, scenario::Scenario};
use wabakit_vectors::tests;

/// The scenarios: the name and the text of each.
fn all() -> Vec<(String, String)> {
    let files = fs::read_dir(tests().join("scenarios")).unwrap().map(|file| file.unwrap().path());
    let mut files: Vec<_> = files.collect();
    files.sort();
    let name = |path: &std::path::Path| path.file_stem().unwrap().to_str().unwrap().to_owned();
    files.iter().map(|path| (name(path), fs::read_to_string(path).unwrap())).collect()
}

fn parsed(name: &str, text: &str) -> Scenario {
    Scenario::parse(text).unwrap_or_else(|error| panic!("{name}: {error}"))
}

#[test]
fn every_scenario_passes_twice_with_the_same_transcript() {
    let mut failures = vec![];
    for (name, text) in all() {
        let scenario = parsed(&name, &text);
        let outcome = scenario.run();
        if !outcome.has_passed() {
            failures.push(format!("{name}: {}\n{outcome}", scenario.about()));
        }
        assert_eq!(outcome.hash(), scenario.run().hash(), "{name}");
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
fn there_are_forty_scenarios_each_with_its_own_description() {
    let scenarios = all();
    let abouts: BTreeSet<_> = scenarios.iter().map(|(name, text)| parsed(name, text).about().to_owned()).collect();
    assert!(scenarios.len() >= 40, "{}", scenarios.len());
    assert_eq!(abouts.len(), scenarios.len());
}

/// The keys of the objects under a key, wherever they stand.
fn keys_under(name: &str, value: &Value, into: &mut BTreeSet<String>) {
    match value {
        Value::Object(object) => {
            for (key, value) in object {
                if key == name {
                    into.extend(value.as_object().into_iter().flatten().map(|(key, _)| key.clone()));
                }
                keys_under(name, value, into);
            }
        }
        Value::Array(items) => items.iter().for_each(|item| keys_under(name, item, into)),
        _ => {}
    }
}

/// The names of the fields of a type, which stands at this path of a command's parameters.
fn fields(command: &str, path: &[&str]) -> BTreeSet<String> {
    let mut ty = CommandDescription::find(command).unwrap().params;
    for step in path {
        let Type::Object(Object { fields, .. }) = ty else { panic!("{command} has no {step}") };
        ty = fields.iter().find(|field| field.name == *step).unwrap().ty;
    }
    let Type::Object(Object { fields, .. }) = ty else { panic!("{path:?} is no object") };
    fields.iter().map(|field| field.name.to_owned()).collect()
}

#[test]
fn every_command_and_every_kind_of_fault_occurs_in_a_scenario() {
    let steps: Vec<Value> = all().iter().flat_map(|(name, text)| steps(name, text)).collect();
    let mut missing = vec![];
    for command in CommandDescription::all() {
        if !steps.iter().any(|step| step.get(command.name).is_some()) {
            missing.push(command.name.to_owned());
        }
    }
    let faults: Value = steps.iter().filter_map(|step| step.get("faults.add").cloned()).collect();
    for (key, path) in [("on", &["on"][..]), ("webhook", &["on", "webhook"]), ("do", &["do"]), ("", &[])] {
        let mut used = BTreeSet::new();
        keys_under(key, &faults, &mut used);
        used.extend(faults.as_array().unwrap().iter().flat_map(|fault| fault.as_object().unwrap().keys().cloned()));
        missing.extend(fields("faults.add", path).difference(&used).map(|name| format!("faults.add {key} {name}")));
    }
    for (key, choices) in [
        ("drop", &["request", "answer"][..]),
        ("sign", &["old", "wrong", "none"]),
        ("unknown", &["field", "kind", "key", "status"]),
    ] {
        for choice in choices {
            let is_used = |fault: &Value| fault["do"][key] == **choice;
            if !faults.as_array().unwrap().iter().any(is_used) {
                missing.push(format!("faults.add do {key} {choice}"));
            }
        }
    }
    assert!(missing.is_empty(), "no scenario has {}", missing.join(", "));
}

/// The steps of a scenario as JSON. Comments stand on lines of their own.
fn steps(name: &str, text: &str) -> Vec<Value> {
    let lines: Vec<_> = text.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
    let file: Value = serde_json::from_str(&lines.join("\n")).unwrap_or_else(|error| panic!("{name}: {error}"));
    file["steps"].as_array().unwrap().clone()
}

fn refused(text: &str) -> String {
    Scenario::parse(text).map(|_| String::new()).unwrap_or_else(|error| error.to_string())
}

#[test]
fn mistakes_in_a_file_are_refused_with_their_path() {
    let step = |step: &str| format!(r#"{{ "about": "x", "steps": [{step}] }}"#);
    for (text, error) in [
        ("[]", "must be an object"),
        ("{ /*", "a comment has no end"),
        (r#"{ "steps": [] }"#, "about: required"),
        (r#"{ "about": "x" }"#, "steps: a list"),
        (r#"{ "about": "x", "steps": [], "speed": 1 }"#, "speed: there is no such key here"),
        (r#"{ "about": "x", "world": { "windows": "shut" }, "steps": [] }"#, "world.windows: "),
        (
            r#"{ "about": "x", "world": { "extends": "default", "apps": [{ "callback": "http://localhost/" }] }, "steps": [] }"#,
            "world.apps[1].callback: ",
        ),
        (&step(r#"{ "users.sing": {} }"#), "steps[0].users.sing: a step is a command"),
        (&step(r#"{ "users.write": {}, "with": {} }"#), "steps[0].with: there is no such key here"),
        (&step(r#"{ "call": "messages.sing" }"#), "steps[0].call: there is no operation messages.sing"),
        (&step(r#"{ "call": "accounts.get", "within": "soon" }"#), "steps[0].within: must be a duration"),
        (&step(r#"{ "call": "accounts.get", "lost": true, "gives": {} }"#), "steps[0]: one of lost"),
        (&step(r#"{ "state.export": {}, "lost": true }"#), "steps[0]: only calls"),
        (&step(r#"{ "app": { "answers": 99 } }"#), "steps[0].app.answers: a status code"),
        (&step(r#"{ "expect": { "log": "", "count": 1, "at_least": 1 } }"#), "steps[0].expect.at_least: "),
        (&step(r#"{ "expect": { "events": {} } }"#), "steps[0].expect: log, or a list of events"),
        (&step(r#"{ "expect": { "log": "", "events": [] } }"#), "steps[0].expect.events: there is no such key here"),
    ] {
        assert!(refused(text).starts_with(error), "{text}: {}", refused(text));
    }
}

#[test]
fn steps_that_end_otherwise_are_listed_with_what_was_expected() {
    let write = r#"{ "users.write": { "from": "+16505551234", "text": { "body": "Hi" } }"#;
    for (steps, path, expected) in [
        (
            format!(r#"{write}, "refused": "users.write.text" }}"#),
            "steps[0].users.write",
            "the error {\"path\":\"users.write.text\"}",
        ),
        (format!(r#"{write}, "gives": {{ "id": "wamid.1" }} }}"#), "steps[0].users.write: gives.id", "\"wamid.1\""),
        (r#"{ "users.write": { "from": "+16505551234" } }"#.to_owned(), "steps[0].users.write", "success"),
        (
            r#"{ "state.back": "nowhere", "refused": "state.back" }"#.to_owned(),
            "steps[0].state.back: refused.path",
            "\"state.back\"",
        ),
        (r#"{ "call": "messages.send", "with": { "to": "+1" } }"#.to_owned(), "steps[0].with", "success"),
        (r#"{ "call": "accounts.get", "lost": true }"#.to_owned(), "steps[0].with", "no whole response"),
        (r#"{ "users.set": "${ada.wa_id}" }"#.to_owned(), "steps[0].users.set", "a result of an earlier step"),
        (r#"{ "expect": { "log": "is:inbound", "count": 1 } }"#.to_owned(), "steps[0].expect", "exactly 1 entries"),
        (r#"{ "expect": { "log": "is:asleep" } }"#.to_owned(), "steps[0].expect", "success"),
        (format!(r#"{write} }}, {{ "expect": {{ "events": [] }} }}"#), "steps[1].expect.events", "[]"),
    ] {
        let outcome = parsed("", &format!(r#"{{ "about": "x", "steps": [{steps}] }}"#)).run();
        let failures: Vec<_> =
            outcome.failures().iter().map(|failure| (failure.path.as_str(), failure.expected.as_str())).collect();
        assert_eq!(failures.first(), Some(&(path, expected)), "{outcome}");
    }
}

#[test]
fn the_transcript_has_results_webhooks_and_the_log() {
    let scenario = parsed(
        "",
        r#"{ "about": "x", "seed": 7, "steps": [
        { "users.write": { "from": "+16505551234", "text": { "body": "Where is my order?" } } },
        { "call": "accounts.get" }
    ] }"#,
    );
    let outcome = scenario.run();
    let lines: Vec<_> = outcome.transcript().lines().collect();
    assert!(lines[0].starts_with(r#"steps[0].users.write {"id":"wamid."#), "{}", lines[0]);
    assert!(lines[1].starts_with("webhook POST ") && lines[1].contains(" signed 200 {"), "{}", lines[1]);
    assert!(lines.iter().any(|line| line.starts_with("log ") && line.contains("accounts.get")));
    let other =
        parsed("", r#"{ "about": "x", "seed": 8, "steps": [{ "users.write": { "from": "+1", "type": "text" } }] }"#);
    assert_ne!(outcome.hash(), other.run().hash());
}

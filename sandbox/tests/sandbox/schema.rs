//! JSON Schemas and pages of commands: complete, and of one mind with the checker.

use serde_json::{Value, json};
use wabakit_sandbox::CommandDescription;

use crate::json_schema::{is_valid, resolve};

/// Returns whether the checker and both schemas accept parameters.
fn verdicts(command: &CommandDescription, params: &Value) -> [bool; 3] {
    let checked = command.params.check(&mut params.clone().into(), "").is_ok();
    let (own, all) = (command.schema(), CommandDescription::schema_of_all());
    [checked, is_valid(params, &own, &own), is_valid(&json!({ command.name: params }), &all, &all)]
}

/// Calls a function with each object in a JSON value.
fn walk(value: &Value, visit: &mut dyn FnMut(&serde_json::Map<String, Value>)) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| walk(item, visit)),
        Value::Object(object) => {
            visit(object);
            object.values().for_each(|value| walk(value, visit));
        }
        _ => {}
    }
}

#[test]
fn the_schema_has_every_command_and_every_type_that_it_refers_to() {
    let schema = CommandDescription::schema_of_all();
    for command in CommandDescription::all() {
        assert!(schema["properties"].get(command.name).is_some(), "{}", command.name);
        assert!(schema.pointer("/$defs/answers/properties").unwrap().get(command.name).is_some(), "{}", command.name);
        assert_eq!(command.schema()["title"], command.name);
    }
    for schema in CommandDescription::all().map(CommandDescription::schema).chain([schema]) {
        let mut references = 0;
        walk(&schema, &mut |object| {
            if let Some(Value::String(reference)) = object.get("$ref") {
                references += 1;
                assert!(resolve(reference, &schema).is_object());
            }
        });
        assert!(references > 0 || schema["$defs"] == json!({}));
    }
}

#[test]
fn keys_of_parameters_have_their_documentation_and_bounds() {
    let schema = CommandDescription::schema_of_all();
    let effect = schema.pointer("/$defs/FaultEffect/properties").unwrap();
    let percent = "Percent of the answer, or of the webhook's body, that arrives.";
    assert_eq!(effect["cut"], json!({ "type": "integer", "minimum": 0, "maximum": 99, "description": percent }));
    assert_eq!(effect["sign"]["enum"], json!(["old", "wrong", "none"]));
    let duration = "A duration, as in 250ms, 30s, 10m, 25h, 7d or 1h30m.";
    assert!(effect["delay"]["description"].as_str().unwrap().ends_with(duration), "what no keyword expresses");
    let trigger = schema.pointer("/$defs/FaultTrigger").unwrap();
    assert_eq!(trigger["allOf"][0]["anyOf"][0], json!({ "required": ["op"] }));
    assert_eq!(schema.pointer("/$defs/AddFault/required"), Some(&json!(["on", "do"])));
}

#[test]
fn every_example_is_valid_by_the_checker_and_by_the_schema() {
    for command in CommandDescription::all() {
        let params: Value = serde_json::from_str(command.example).unwrap();
        assert_eq!(verdicts(command, &params), [true; 3], "{} {params}", command.name);
        let mut unknown = params;
        unknown["unknown_key"] = 1.into();
        assert_eq!(verdicts(command, &unknown), [false; 3], "{} {unknown}", command.name);
    }
}

#[test]
fn the_schema_accepts_and_refuses_what_the_checker_does() {
    let from = "16505551234";
    let fault = |effect: Value| json!({ "on": { "webhook": {} }, "do": effect });
    let cases = [
        ("users.write", json!({ "from": from, "type": "text" }), true),
        (
            "users.write",
            json!({ "from_user_id": "US.1", "profile": { "name": "Ada" }, "text": { "body": "Hi" } }),
            true,
        ),
        ("users.write", json!({ "text": { "body": "Hi" } }), false),
        ("users.write", json!({ "from": from, "text": "Hi" }), false),
        ("users.write", json!({ "from": from, "text": { "body": "Hi" }, "image": { "id": "1" } }), false),
        ("users.write", json!({ "from": from, "profile": { "nmae": "Ada" } }), false),
        ("users.join", json!({ "from": from }), false),
        ("clock.advance", json!({ "ms": 1 }), true),
        ("clock.advance", json!({ "ms": 1, "by": "1h" }), false),
        ("clock.advance", json!({}), false),
        ("clock.advance", json!({ "ms": "1" }), false),
        ("clock.rate", json!({ "rate": 86_401 }), false),
        ("deliveries.list", json!({ "limit": 1001 }), false),
        ("deliveries.list", json!({ "state": "late" }), false),
        ("deliveries.raw", json!({ "body": 1 }), false),
        ("faults.add", fault(json!({ "twice": true })), true),
        ("faults.add", fault(json!({ "refuse": 4, "retry_after": "1m" })), true),
        ("faults.add", fault(json!({ "twice": true, "lose": true })), false),
        ("faults.add", fault(json!({ "retry_after": "1m", "delay": "1s" })), false),
        ("faults.add", fault(json!({})), false),
        ("faults.add", fault(json!({ "cut": 100 })), false),
        ("faults.add", json!({ "on": {}, "do": { "twice": true } }), false),
        ("faults.add", json!({ "on": { "op": "*" }, "do": { "drop": "answer" }, "times": 1, "every": 2 }), false),
        ("templates.set_review_policy", json!({ "rules": [{ "name": "a*", "becomes": "MARKETING" }] }), true),
        ("templates.set_review_policy", json!({ "rules": [{ "nmae": "a*" }] }), false),
        ("tokens.issue", json!({ "permissions": "whatsapp_business_messaging" }), false),
    ];
    for (name, params, is_valid) in cases {
        let command = CommandDescription::find(name).unwrap();
        assert_eq!(verdicts(command, &params), [is_valid; 3], "{name} {params}");
    }
}

#[test]
fn pages_have_parameters_with_types_bounds_and_an_example() {
    let page = |name: &str| CommandDescription::find(name).unwrap().page();
    let faults = page("faults.add");
    assert!(faults.starts_with("## `faults.add`\n\nAdds a fault: "), "{faults}");
    for line in [
        "- `on` (object, required): Calls, webhooks or files that the fault is for.\n  - `op` (text): Name of the operation",
        "  - `cut` (integer): Percent of the answer, or of the webhook's body, that arrives. At most 99.",
        "One of `request`, `answer`.",
        "- At most one of `times`, `every`, `for`, `chance`.",
        "Result:\n\n- `id` (integer): ID of the fault.",
        "```json\n{\"on\": {\"op\": \"messages.send\"}, \"do\": {\"drop\": \"answer\"}, \"times\": 1}\n```",
    ] {
        assert!(faults.contains(line), "{line}\n\n{faults}");
    }
    let write = page("users.write");
    assert!(write.contains("Also known as `inbound`.") && write.contains("- `from` (text): Phone number"), "{write}");
    assert!(!page("clock.get").contains("Parameters:"));
    for command in CommandDescription::all() {
        let (summary, page) = (command.summary(), command.page());
        assert!(summary.ends_with('.') && page.contains(&summary), "{}: {summary}", command.name);
        assert!(!summary.contains('\n') && summary.len() < 140, "{}: {summary}", command.name);
    }
}

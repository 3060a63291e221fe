//! Definitions of templates: the sandbox refuses those that core refuses, with the code and subcode of the rule.

use serde_json::{Value, json};
use wabakit::{Op, RawCall, templates::Severity, validate_template};
use wabakit_sandbox::Settings;

use crate::world::{MP4, PDF, PNG, World};

/// Replaces the handles of sample files and the flows by those of the sandbox. `format` is that of the header around the
/// value.
fn with_own_objects(value: &mut Value, format: &str, world: &mut World) {
    match value {
        Value::Object(map) => {
            let format = map.get("format").and_then(Value::as_str).unwrap_or(format).to_uppercase();
            let (mime, bytes) = match format.as_str() {
                "VIDEO" | "GIF" => ("video/mp4", MP4),
                "DOCUMENT" => ("application/pdf", PDF),
                _ => ("image/png", PNG),
            };
            map.iter_mut().for_each(|(key, value)| match (key.as_str(), &mut *value) {
                ("header_handle", Value::Array(handles)) => {
                    let handles = handles.iter_mut().filter(|handle| handle.is_string());
                    handles.for_each(|handle| *handle = world.upload_file(mime, bytes));
                }
                ("flow_id", Value::String(id)) => *id = flow(id, world),
                ("flow_name", Value::String(name)) => {
                    flow(name, world);
                }
                _ => with_own_objects(value, &format, world),
            });
        }
        Value::Array(items) => items.iter_mut().for_each(|item| with_own_objects(item, format, world)),
        _ => {}
    }
}

/// The ID of the flow with this name, which is created.
fn flow(name: &str, world: &mut World) -> String {
    let flows = world.call("flows.list", json!({}))["data"].take();
    let known = flows.as_array().unwrap().iter().find(|flow| flow["name"] == name);
    let known = known.map(|flow| flow["id"].clone());
    let new = || world.call("flows.create", json!({ "name": name, "categories": ["OTHER"] }))["id"].take();
    known.unwrap_or_else(new).as_str().unwrap().to_owned()
}

#[test]
fn refuses_what_core_refuses_with_the_code_of_the_rule() {
    let (mut accepted, mut refused) = (0, 0);
    let mut odd = vec![];
    for case in wabakit_vectors::cases("definitions") {
        let mut definition = Value::from(case.object("definition"));
        let is_stored = definition.get("id").is_some() || definition.get("status").is_some();
        let of_library = definition.get("library_template_name").is_some();
        if is_stored || of_library {
            continue;
        }
        // A sample of the sandbox has this name.
        if definition["name"] == "login_code" {
            definition["name"] = "codes".into();
        }
        let mut world = World::new(Settings::default());
        with_own_objects(&mut definition, "", &mut world);
        let (op, edge) = match definition.get("languages") {
            Some(_) if definition.get("language").is_none() => {
                ("templates.upsert_authentication", "upsert_message_templates")
            }
            _ => ("templates.create", "message_templates"),
        };
        let params = definition.as_object().unwrap().clone().into();
        let built = world.wa.call(Op::find(op).unwrap(), RawCall { params, ..RawCall::default() });
        if op == "templates.upsert_authentication" {
            definition["category"] = "AUTHENTICATION".into();
        }
        let path = format!("/v25.0/{}/{edge}", world.platform.settings().accounts[0].id);
        let (status, body) = world.ask(world.post(&path), definition.to_string().as_bytes());
        let error = validate_template(definition).into_iter().find(|finding| finding.severity == Severity::Error);
        let wanted = error.map(|error| json!([error.code, error.subcode]));
        match (&wanted, built) {
            (Some(_), _) => refused += 1,
            (None, Ok(_)) => accepted += 1,
            // The types of core refuse more than its rules: unknown parts and keys, as the platform does.
            (None, Err(_)) => continue,
        }
        let got = (status != 200).then(|| json!([body["error"]["code"], body["error"]["error_subcode"]]));
        if got != wanted {
            odd.push(json!([case.file, case.name, wanted, body]));
        }
    }
    assert!(accepted > 100 && refused > 80, "{accepted} {refused}");
    assert!(odd.is_empty(), "{:#}", Value::from(odd));
}

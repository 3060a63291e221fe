//! Flows: their life from the draft to the end, their Flow JSON, previews and copies.

use std::time::Duration;

use http::Request;
use serde_json::{Value, json};
use wabakit_sandbox::Settings;

use crate::world::{self, World};

const DAY: Duration = Duration::from_secs(24 * 60 * 60);

fn flow_json(change: &str, value: Value) -> Vec<u8> {
    let layout = json!({ "type": "SingleColumnLayout", "children": [] });
    let screen = json!({ "id": "ORDER", "title": "<Order>", "terminal": true, "layout": layout });
    let mut flow = json!({ "version": "7.3", "screens": [screen] });
    if let Some(place) = flow.pointer_mut(change) {
        *place = value;
    } else {
        flow[change] = value;
    }
    flow.to_string().into_bytes()
}

fn valid() -> Vec<u8> {
    flow_json("/version", json!("7.3"))
}

/// Creates a flow in a world without a callback.
fn created(world: &mut World, name: &str) -> Value {
    world.call("flows.create", json!({ "name": name, "categories": ["OTHER"] }))["id"].clone()
}

fn upload(world: &mut World, flow: &Value, file: &[u8]) -> Vec<String> {
    let params = json!({ "flow_id": flow, "type": "application/json" });
    let answer = world.try_call("flows.upload_json", params, Some(file), false).unwrap();
    assert_eq!(answer["success"], true);
    let errors = answer["validation_errors"].as_array().unwrap();
    errors.iter().map(|error| error["error"].as_str().unwrap().to_owned()).collect()
}

fn field(world: &mut World, flow: &Value, field: &str) -> Value {
    let name = field.split('.').next().unwrap().to_owned();
    world.call("flows.get", json!({ "flow_id": flow, "fields": [field] }))[name].take()
}

fn status(world: &mut World, flow: &Value) -> String {
    field(world, flow, "status").as_str().unwrap().to_owned()
}

/// Opens a URL without an access token.
fn open(world: &mut World, url: &Value) -> (u16, String) {
    let request = Request::get(url.as_str().unwrap()).body(vec![]).unwrap();
    let response = world.platform.handle(&request, world.now);
    (response.status().as_u16(), String::from_utf8_lossy(response.body()).into_owned())
}

#[test]
fn a_flow_is_published_changed_and_deprecated_with_webhooks() {
    let mut world = World::listening(Settings::default());
    let flow = created(&mut world, "booking");
    let id = json!({ "flow_id": flow });
    assert_eq!(world.refused("flows.publish", id.clone()).code, 139_002, "without Flow JSON");
    assert_eq!(world.refused("flows.deprecate", id.clone()).code, 139_003, "a draft");
    assert_eq!(upload(&mut world, &flow, &valid()), [""; 0]);
    world.call("flows.publish", id.clone());
    assert_eq!(status(&mut world, &flow), "PUBLISHED");
    assert_eq!(world.refused("flows.publish", id.clone()).code, 139_002, "published already");
    assert_eq!(world.refused("flows.delete", id.clone()).code, 139_004);
    world.call("flows.update", json!({ "flow_id": flow, "name": "repair", "categories": ["SURVEY"] }));
    let changed = world.call("flows.get", json!({ "flow_id": flow, "fields": ["name", "status", "categories"] }));
    assert_eq!(changed, json!({ "id": flow, "name": "repair", "status": "DRAFT", "categories": ["SURVEY"] }));
    world.call("flows.publish", id.clone());
    world.call("flows.deprecate", id.clone());
    assert_eq!(status(&mut world, &flow), "DEPRECATED");
    for op in ["flows.deprecate", "flows.update"] {
        let code = if op == "flows.update" { 139_001 } else { 139_003 };
        assert_eq!(world.refused(op, id.clone()).code, code);
    }
    let changes: Vec<_> = world.changes().into_iter().filter(|(field, _)| field == "flows").collect();
    let statuses: Vec<_> = changes
        .iter()
        .map(|(_, value)| (value["old_status"].as_str(), value["new_status"].as_str().unwrap()))
        .collect();
    let expected = [
        (None, "DRAFT"),
        (Some("DRAFT"), "PUBLISHED"),
        (Some("PUBLISHED"), "DRAFT"),
        (Some("DRAFT"), "PUBLISHED"),
        (Some("PUBLISHED"), "DEPRECATED"),
    ];
    assert_eq!(statuses, expected);
    assert!(changes.iter().all(|(_, value)| value["flow_id"] == flow && value["event"] == "FLOW_STATUS_CHANGE"));
}

#[test]
fn creates_publishes_and_clones_in_one_call() {
    let mut world = World::new(Settings::default());
    let text = String::from_utf8(valid()).unwrap();
    let params = json!({ "name": "one", "categories": ["OTHER"], "flow_json": text, "publish": true });
    let one = world.call("flows.create", params);
    assert_eq!((&one["success"], &one["validation_errors"]), (&json!(true), &json!([])));
    assert_eq!(status(&mut world, &one["id"]), "PUBLISHED");

    let wrong = json!({ "name": "two", "categories": ["OTHER"], "flow_json": "{", "publish": true });
    let two = world.call("flows.create", wrong);
    assert_eq!(two["validation_errors"][0]["error"], "INVALID_FLOW_JSON");
    assert_eq!(status(&mut world, &two["id"]), "DRAFT", "a flow with errors stays a draft");

    let copy = json!({ "name": "three", "categories": ["OTHER"], "clone_flow_id": one["id"] });
    let copy = world.call("flows.create", copy);
    assert_eq!(status(&mut world, &copy["id"]), "DRAFT");
    assert_eq!(field(&mut world, &copy["id"], "json_version"), "7.3");

    for (what, params) in [
        ("a name that is taken", json!({ "name": "one", "categories": ["OTHER"] })),
        ("a category that does not exist", json!({ "name": "x", "categories": ["PETS"] })),
        ("a flow to clone that does not exist", json!({ "name": "x", "categories": ["OTHER"], "clone_flow_id": "7" })),
    ] {
        assert_eq!(world.refused("flows.create", params).code, 100, "{what}");
    }
    let listed = world.call("flows.list", json!({ "fields": ["name"], "limit": 2 }));
    assert_eq!(listed["data"].as_array().unwrap().len(), 2);
    assert!(listed["paging"]["next"].is_string());
    world.call("flows.delete", json!({ "flow_id": copy["id"] }));
    assert_eq!(world.refused("flows.get", json!({ "flow_id": copy["id"] })).subcode, Some(33));
}

#[test]
fn takes_a_form_and_names_as_other_clients_send_them() {
    let mut world = World::new(Settings::default());
    let settings = world.platform.settings().clone();
    let post = |path: &str, mime: &str| {
        let token = format!("Bearer {}", settings.tokens[0].text);
        Request::post(path).header("authorization", token).header("content-type", mime)
    };
    let form = "name=form&categories=%5B%22OTHER%22%2C%22SURVEY%22%5D&publish=false";
    let create = post(&format!("/v23.0/{}/flows", settings.accounts[0].id), "application/x-www-form-urlencoded");
    let (code, flow) = world.ask(create, form.as_bytes());
    assert_eq!((code, &flow["success"]), (200, &json!(true)));

    let part = |head: &str, body: &str| format!("--b\r\nContent-Disposition: form-data; {head}\r\n\r\n{body}\r\n");
    let body = [
        part("name=\"name\"", "flow.json"),
        part("name=\"asset_type\"", "FLOW_JSON"),
        part("name=\"file\"; filename=\"x.json\"", &String::from_utf8(valid()).unwrap()),
        "--b--\r\n".into(),
    ];
    let path = format!("/v23.0/{}/assets", flow["id"].as_str().unwrap());
    let (code, answer) = world.ask(post(&path, "multipart/form-data; boundary=b"), body.concat().as_bytes());
    assert_eq!((code, answer), (200, json!({ "success": true, "validation_errors": [] })));
}

#[test]
fn lists_the_errors_of_flow_json() {
    let mut world = World::new(Settings::default());
    let flow = created(&mut world, "errors");
    let layout = json!({ "type": "SingleColumnLayout", "children": [] });
    let screen = |id: &str| json!({ "id": id, "terminal": true, "layout": layout });
    let screens = |ids: &[&str]| json!(ids.iter().map(|id| screen(id)).collect::<Vec<_>>());
    let many = |count: usize| json!((0..count).map(|n| screen(&letters(n))).collect::<Vec<_>>());
    for (what, file, expected) in [
        ("no JSON", b"screens: []".to_vec(), vec!["INVALID_FLOW_JSON"]),
        ("no object", b"[]".to_vec(), vec!["INVALID_FLOW_JSON"]),
        ("nothing", b"{}".to_vec(), vec!["MISSING_FLOW_JSON_VERSION", "MISSING_REQUIRED_PROPERTY"]),
        ("a version that is no version", flow_json("/version", json!("new")), vec!["INVALID_FLOW_JSON_VERSION"]),
        ("screens that are no list", flow_json("/screens", json!({})), vec!["INVALID_PROPERTY_TYPE"]),
        ("no screen", flow_json("/screens", json!([])), vec!["MIN_ITEMS_REQUIRED"]),
        ("100 screens", flow_json("/screens", many(100)), vec![]),
        ("101 screens", flow_json("/screens", many(101)), vec!["MAX_SCREENS_NUMBER"]),
        ("an ID twice", flow_json("/screens", screens(&["A", "A"])), vec!["DUPLICATE_SCREEN_IDS"]),
        ("an ID with a digit", flow_json("/screens", screens(&["A1"])), vec!["PATTERN_MISMATCH"]),
        ("a reserved ID", flow_json("/screens", screens(&["Success"])), vec!["SCREEN_ID_IS_RESERVED_KEYWORD"]),
        ("no terminal screen", flow_json("/screens/0/terminal", json!(false)), vec!["MISSING_TERMINAL_SCREEN"]),
        (
            "no layout",
            flow_json("/screens/0", json!({ "id": "A", "terminal": true })),
            vec!["MISSING_REQUIRED_PROPERTY"],
        ),
        ("no routing model", flow_json("data_api_version", json!("4.0")), vec!["MISSING_REQUIRED_PROPERTY"]),
    ] {
        assert_eq!(upload(&mut world, &flow, &file), expected, "{what}");
    }
    upload(&mut world, &flow, b"{\n  \"version\": ?");
    let error = &field(&mut world, &flow, "validation_errors")[0];
    assert_eq!((&error["line_start"], &error["column_start"]), (&json!(2), &json!(14)));
    assert_eq!(world.refused("flows.publish", json!({ "flow_id": flow })).code, 139_002);
}

/// A different text of letters for each number.
fn letters(number: usize) -> String {
    number.to_string().bytes().map(|digit| char::from(digit - b'0' + b'A')).collect()
}

#[test]
fn an_endpoint_needs_a_public_key_and_a_recent_version() {
    let mut world = World::new(Settings::default());
    let flow = created(&mut world, "endpoint");
    let id = json!({ "flow_id": flow });
    upload(&mut world, &flow, &flow_json("/version", json!("2.1")));
    let uri = json!({ "flow_id": flow, "endpoint_uri": "https://flows.example.com" });
    assert_eq!(world.refused("flows.update", uri.clone()).code, 100, "the endpoint stands in Flow JSON 2.1");
    assert_eq!(world.refused("flows.publish", id.clone()).code, 139_002, "2.1 can't be published any more");
    let mut file: Value = serde_json::from_slice(&flow_json("data_api_version", json!("4.0"))).unwrap();
    file["routing_model"] = json!({ "ORDER": [] });
    assert_eq!(upload(&mut world, &flow, file.to_string().as_bytes()), [""; 0]);
    assert_eq!(world.refused("flows.publish", id.clone()).code, 139_002, "no endpoint");
    world.call("flows.update", uri);
    assert_eq!(world.refused("flows.publish", id.clone()).code, 139_002, "no public key");
    let key = "-----BEGIN PUBLIC KEY-----\nMIIBIjANBgkqhkiG9w0B\n-----END PUBLIC KEY-----";
    world.call("encryption.set", json!({ "business_public_key": key }));
    world.call("flows.publish", id);
    assert_eq!(field(&mut world, &flow, "data_api_version"), "4.0");
    assert_eq!(field(&mut world, &flow, "endpoint_uri"), "https://flows.example.com");
    assert_eq!(world.refused("flows.get", json!({ "flow_id": flow, "fields": ["color"] })).code, 100);
    let count = json!({ "flow_id": flow, "name": "ENDPOINT_REQUEST_COUNT", "granularity": "DAY" });
    assert_eq!(world.refused("flows.get_metric", count).code, 139_006);
    let metric = "metric.name(ENDPOINT_REQUEST_COUNT).granularity(DAY)";
    assert_eq!(world.refused("flows.get", json!({ "flow_id": flow, "fields": [metric] })).code, 139_006);
}

#[test]
fn previews_and_assets_are_opened_without_a_token() {
    let settings = Settings { base: Some("http://127.0.0.1:8080".into()), ..Settings::default() };
    let mut world = World::new(settings);
    let flow = created(&mut world, "a < b");
    let none = world.call("flows.list_assets", json!({ "flow_id": flow }));
    assert_eq!(none["data"], json!([]));
    upload(&mut world, &flow, &valid());
    let asset = world.call("flows.list_assets", json!({ "flow_id": flow }))["data"][0].take();
    assert_eq!((&asset["name"], &asset["asset_type"]), (&json!("flow.json"), &json!("FLOW_JSON")));
    assert!(asset["download_url"].as_str().unwrap().starts_with("http://127.0.0.1:8080/"));
    assert_eq!(open(&mut world, &asset["download_url"]), (200, String::from_utf8(valid()).unwrap()));

    let preview = field(&mut world, &flow, "preview");
    assert_eq!(preview["expires_at"], "2026-01-31T00:00:00+0000");
    let (code, page) = open(&mut world, &preview["preview_url"]);
    assert!(code == 200 && page.contains("a &lt; b") && page.contains("&lt;Order>"), "{page}");
    assert_eq!(field(&mut world, &flow, "preview.invalidate(false)"), preview, "the same URL as before");
    let other = field(&mut world, &flow, "preview.invalidate(true)");
    assert_eq!(open(&mut world, &preview["preview_url"]).0, 404, "the URL before is invalid");
    assert_eq!(open(&mut world, &other["preview_url"]).0, 200);
    world.pass(30 * DAY);
    assert_eq!(open(&mut world, &other["preview_url"]).0, 404, "after 30 days");
    upload(&mut world, &flow, b"{}");
    assert_eq!(open(&mut world, &asset["download_url"]).0, 404, "of Flow JSON that was replaced");
}

#[test]
fn copies_flows_between_accounts() {
    let mut world = World::new(Settings::default());
    let source = created(&mut world, "booking");
    created(&mut world, "survey");
    let own = world.platform.settings().accounts[0].id.clone();
    let other = world.platform.settings().accounts[1].id.clone();
    let taken = json!({ "waba_id": other, "name": "survey", "categories": ["OTHER"] });
    world.call("flows.create", taken);
    let all = world.call("flows.migrate", json!({ "waba_id": other, "source_waba_id": own }));
    let copy = &all["migrated_flows"][0];
    assert_eq!((&copy["source_name"], &copy["source_id"]), (&json!("booking"), &source));
    assert_eq!(all["failed_flows"][0]["source_name"], "survey", "the name is taken");
    assert_eq!(status(&mut world, &copy["migrated_id"]), "DRAFT");
    assert_eq!(world.call("flows.list", json!({ "waba_id": other }))["data"].as_array().unwrap().len(), 2);
    let answer = world.refused("flows.migrate", json!({ "source_waba_id": own }));
    assert_eq!(answer.code, 100);
    let params = json!({ "source_waba_id": "104996122399160", "source_flow_names": ["booking"] });
    let answer = world.call("flows.migrate", params);
    assert_eq!(answer["migrated_flows"], json!([]));
    assert_eq!(answer["failed_flows"][0]["error_code"], "4233041");
}

#[test]
fn a_message_opens_a_flow_of_its_account() {
    let mut world = World::new(Settings::default());
    let flow = created(&mut world, "booking");
    let message = |name: &str, value: &Value, mode: &str| {
        let parameters = json!({ name: value, "flow_cta": "Book", "mode": mode });
        let action = json!({ "parameters": parameters });
        json!({ "to": world::ADA, "interactive": { "type": "flow", "body": { "text": "When?" }, "action": action } })
    };
    for (name, unknown) in [("flow_id", "1"), ("flow_name", "repair")] {
        let error = world.refused("messages.send", message(name, &json!(unknown), "draft"));
        assert!(error.code == 131_009 && error.details.as_deref().unwrap_or_default().contains(name), "{error:?}");
    }
    assert_eq!(world.refused("messages.send", message("flow_id", &flow, "published")).code, 131_009, "a draft");
    world.call("messages.send", message("flow_id", &flow, "draft"));
    upload(&mut world, &flow, &valid());
    world.call("flows.publish", json!({ "flow_id": flow }));
    world.pass(Duration::from_secs(10));
    world.call("messages.send", message("flow_name", &json!("booking"), "published"));
    world.call("flows.deprecate", json!({ "flow_id": flow }));
    assert_eq!(world.refused("messages.send", message("flow_id", &flow, "published")).code, 131_009, "deprecated");

    let other = world.platform.settings().accounts[1].id.clone();
    let elsewhere = json!({ "waba_id": other, "name": "repair", "categories": ["OTHER"] });
    let elsewhere = world.call("flows.create", elsewhere)["id"].take();
    let refused = world.refused("messages.send", message("flow_id", &elsewhere, "draft"));
    assert_eq!(refused.code, 131_009, "a flow of another account");
}

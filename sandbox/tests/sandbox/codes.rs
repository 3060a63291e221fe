//! Error codes, as core reads them.

use http::Request;
use serde_json::{Value, json};
use wabakit::{Api, Change, ErrorKind, Retry};
use wabakit_sandbox::{Settings, What, Windows};

use crate::world::{ADA, World, text};

fn new() -> World {
    World::new(Settings::default())
}

fn template(components: Value) -> Value {
    json!({ "to": ADA, "template": { "name": "order_update", "language": { "code": "en_US" }, "components": components } })
}

#[test]
fn responses_have_the_headers_and_body_of_the_platform() {
    let mut world = new();
    let request = world
        .post("/v23.0/106540352242922/messages")
        .body(br#"{"messaging_product":"whatsapp","to":"+1 (650) 555-1234","text":{"body":"Hi"}}"#.to_vec());
    let response = world.platform.handle(&request.unwrap(), world.now);
    assert_eq!(response.status(), 200);
    assert_eq!(response.headers()["facebook-api-version"], "v23.0");
    assert!(response.headers().contains_key("x-fb-trace-id"));
    let answer: Value = serde_json::from_slice(response.body()).unwrap();
    assert_eq!(answer["contacts"], json!([{ "input": "+1 (650) 555-1234", "wa_id": "16505551234" }]));
    assert!(answer["messages"][0]["id"].as_str().unwrap().starts_with("wamid."));
}

#[test]
fn refuses_a_missing_or_wrong_token() {
    let mut world = new();
    let (status, answer) = world.ask(Request::post("/v25.0/106540352242922/messages"), b"{}");
    assert_eq!((status, &answer["error"]["code"]), (401, &json!(190)));
    world.wa = wabakit::Api::new("EAAwrong").number("106540352242922");
    let error = world.refused("messages.send", text(ADA));
    assert_eq!((error.code, error.status, error.kind), (190, 401, ErrorKind::Authentication));
    assert_eq!(error.retry, Retry::AfterChange(Change::Token));
    assert!(error.trace.is_some());
}

#[test]
fn refuses_a_wrong_appsecret_proof() {
    let mut world = new();
    let settings = Settings::default();
    world.wa = world.wa.app_secret(&settings.apps[0].secret.as_str().into());
    world.call("messages.send", text(ADA));
    world.wa = world.wa.app_secret(&"another".into());
    assert_eq!(world.refused("messages.send", text(ADA)).code, 104);
}

#[test]
fn refuses_invalid_parameters_with_the_platforms_codes() {
    let mut world = new();
    let unknown = world.refused("messages.send", json!({ "to": ADA, "text": { "body": "Hi" }, "colour": "red" }));
    assert_eq!(unknown.code, 100);
    assert!(unknown.details.unwrap().contains("colour"));
    let path = "/v25.0/106540352242922/messages";
    for (body, code) in [
        (r#"{"to":"+16505551234","text":{"body":"Hi"}}"#, 100),
        (r#"{"messaging_product":"whatsapp","text":{"body":"Hi"}}"#, 100),
        (r#"{"messaging_product":"whatsapp","to":"+16505551234","text":{"body":7}}"#, 100),
        (r#"{"messaging_product":"whatsapp","to":"+16505551234","text":"Hi"}"#, 100),
        ("[]", 100),
        ("{", 100),
        (r#"{"messaging_product":"whatsapp","to":"+16505551234","text":{}}"#, 131008),
        (r#"{"messaging_product":"whatsapp","to":"+16505551234","type":"text"}"#, 131008),
        (r#"{"messaging_product":"whatsapp","to":"+16505551234","text":{"body":""}}"#, 131009),
        (r#"{"messaging_product":"whatsapp","to":"a friend","text":{"body":"Hi"}}"#, 131009),
        (r#"{"messaging_product":"whatsapp","to":"+16505551234","type":"fax","fax":{}}"#, 131051),
        (r#"{"messaging_product":"whatsapp","status":"read","message_id":"wamid.unknown"}"#, 131009),
    ] {
        let (status, answer) = world.ask(world.post(path), body.as_bytes());
        assert_eq!((status, &answer["error"]["code"]), (400, &json!(code)), "{body}: {answer}");
        assert!(answer["error"]["message"].as_str().unwrap().starts_with(&format!("(#{code}) ")), "{answer}");
        assert_eq!(answer["error"]["type"], "OAuthException");
        assert_eq!(answer["error"]["error_data"]["messaging_product"], "whatsapp");
    }
}

#[test]
fn refuses_unknown_paths_and_ids() {
    let mut world = new();
    let (status, answer) = world.ask(world.post("/v25.0/106540352242922/no_such_edge"), b"{}");
    assert_eq!((status, &answer["error"]["code"], &answer["error"]["error_subcode"]), (400, &json!(100), &Value::Null));
    let (status, answer) = world.ask(world.get("/v25.0/12345"), b"");
    assert_eq!((status, &answer["error"]["code"], &answer["error"]["error_subcode"]), (400, &json!(100), &json!(33)));
    let error = world.refused("messages.send", json!({ "phone_number_id": "1", "to": ADA, "text": { "body": "Hi" } }));
    assert_eq!((error.code, error.subcode), (100, Some(33)));
}

#[test]
fn refuses_invalid_recipients() {
    let mut world = World::new(Settings { allowed: Some(vec![ADA.into()]), ..Settings::default() });
    world.call("messages.send", text(ADA));
    let error = world.refused("messages.send", text("+16505559999"));
    assert_eq!((error.code, error.kind), (131_030, ErrorKind::NotAllowedRecipient));
    let mut world = new();
    assert_eq!(world.refused("messages.send", text("+1 555-078-3881")).code, 131_021);
    let answer = world.call("messages.send", json!({ "recipient": "US.1349", "text": { "body": "Hi" } }));
    assert_eq!(answer["contacts"], json!([{ "input": "US.1349", "user_id": "US.1349" }]));
    assert_eq!(world.refused("messages.send", json!({ "recipient": "Ada", "text": { "body": "Hi" } })).code, 131_009);
}

#[test]
fn enforces_customer_service_windows() {
    let mut world = World::listening(Settings { windows: Windows::Refused, ..Settings::default() });
    let error = world.refused("messages.send", text(ADA));
    assert_eq!((error.code, error.kind), (131_047, ErrorKind::WindowClosed));
    world.call(
        "messages.send",
        json!({ "to": ADA, "template": { "name": "hello_world", "language": { "code": "en_US" } } }),
    );
    world.platform.command("inbound", br#"{"from":"16505551234","type":"text"}"#, world.now).unwrap();
    world.pass(std::time::Duration::from_secs(24 * 3600 - 1));
    world.call("messages.send", text(ADA));
    world.pass(std::time::Duration::from_secs(6));
    assert_eq!(world.refused("messages.send", text(ADA)).code, 131_047);

    let mut world = World::listening(Settings::default());
    world.call("messages.send", text(ADA));
    world.pass(std::time::Duration::from_secs(1));
    let changes = world.values();
    assert_eq!(changes.len(), 1);
    let status = &changes[0]["statuses"][0];
    assert_eq!((&status["status"], &status["errors"][0]["code"]), (&json!("failed"), &json!(131_047)));
    assert_eq!((&changes[0]["contacts"], &status["recipient_user_id"]), (&Value::Null, &Value::Null));
}

#[test]
fn refuses_parameters_that_do_not_match_the_template() {
    let mut world = new();
    let values = |values: &[&str]| {
        let values: Vec<_> = values.iter().map(|text| json!({ "type": "text", "text": text })).collect();
        json!([{ "type": "body", "parameters": values }])
    };
    let answer = world.call("messages.send", template(values(&["Ada", "A-17"])));
    assert_eq!(answer["messages"][0]["message_status"], "accepted");
    for wrong in [values(&["Ada"]), values(&["Ada", "A-17", "?"]), json!([])] {
        let error = world.refused("messages.send", template(wrong));
        assert_eq!((error.code, error.retry), (132_000, Retry::AfterChange(Change::Template)));
    }
    let button = json!([
        { "type": "body", "parameters": values(&["Ada", "A-17"])[0]["parameters"] },
        { "type": "button", "sub_type": "url", "index": "0", "parameters": [{ "type": "text", "text": "a" }] },
    ]);
    assert_eq!(world.refused("messages.send", template(button)).code, 132_012);
    for (name, language) in [("no_such", "en_US"), ("order_update", "de")] {
        let message = json!({ "to": ADA, "template": { "name": name, "language": { "code": language } } });
        let error = world.refused("messages.send", message);
        assert_eq!((error.code, error.status, error.kind), (132_001, 404, ErrorKind::Template));
    }
}

#[test]
fn checks_named_parameters_and_url_buttons() {
    let mut world = new();
    let named = |name: &str| json!({ "type": "text", "parameter_name": name, "text": "x" });
    let reminder = |names: [&str; 2], link: bool| {
        let mut components = vec![
            json!({ "type": "header", "parameters": [named("first_name")] }),
            json!({ "type": "body", "parameters": names.map(named) }),
        ];
        if link {
            let parameters = json!([{ "type": "text", "text": "a-17" }]);
            components.push(json!({ "type": "button", "sub_type": "url", "index": 0, "parameters": parameters }));
        }
        let language = json!({ "code": "en-US" });
        json!({ "to": ADA, "template": { "name": "appointment_reminder", "language": language, "components": components } })
    };
    world.call("messages.send", reminder(["day", "time"], true));
    assert_eq!(world.refused("messages.send", reminder(["day", "hour"], true)).code, 132_012);
    assert_eq!(world.refused("messages.send", reminder(["day", "time"], false)).code, 131_008);
    let photo = |header: Value| {
        let components = json!([{ "type": "header", "parameters": [header] }]);
        let language = json!({ "code": "en_US" });
        json!({ "to": ADA, "template": { "name": "photo_of_the_day", "language": language, "components": components } })
    };
    assert_eq!(world.refused("messages.send", photo(json!({ "type": "text", "text": "x" }))).code, 132_012);
    assert_eq!(world.refused("messages.send", photo(json!({ "type": "image", "image": { "id": "1" } }))).code, 131_009);
}

#[test]
fn refuses_to_unblock_users_that_cannot_be_blocked() {
    let mut world = World::new(Settings { windows: Windows::Refused, ..Settings::default() });
    world.platform.command("inbound", br#"{"from":"16505551234","type":"text"}"#, world.now).unwrap();
    assert_eq!(
        world.call("block_users.remove", json!({ "block_users": [{ "user": ADA }] }))["block_users"]["removed_users"]
            [0]["wa_id"],
        "16505551234"
    );
    let both = json!({ "block_users": [{ "user": ADA }, { "user": "+16505559999" }] });
    let error = world.refused("block_users.remove", both);
    assert_eq!((error.code, error.kind, error.status), (139_100, ErrorKind::BlockList, 400));
    let body: Value = serde_json::from_slice(&error.raw).unwrap();
    assert_eq!(body["block_users"]["removed_users"][0]["input"], ADA);
    assert_eq!(body["block_users"]["failed_users"][0]["errors"][0]["code"], 131_047);
}

#[test]
fn the_log_holds_every_request_but_no_token() {
    let mut world = new();
    world.call("messages.send", text(ADA));
    world.refused("messages.send", json!({ "to": ADA, "text": { "body": "" } }));
    world.call("phone_numbers.list", json!({ "limit": 1 }));
    let log: Vec<Value> = world.platform.log().map(wabakit_sandbox::Entry::to_json).collect();
    let what: Vec<_> =
        log.iter().map(|entry| (entry["what"].as_str().unwrap(), entry["op"].as_str().unwrap())).collect();
    assert_eq!(what, [("accepted", "messages.send"), ("refused", "messages.send"), ("accepted", "phone_numbers.list")]);
    assert!(!Value::from(log).to_string().contains(&Settings::default().tokens[0].text));
}

#[test]
fn the_log_names_the_rule_of_each_refusal() {
    let mut world = World::listening(Settings { windows: Windows::Refused, ..Settings::default() });
    world.refused("messages.send", text(ADA));
    world.refused("messages.send", json!({ "to": ADA, "text": { "body": "" } }));
    world.refused("media.get", json!({ "media_id": "1" }));
    world.wa = Api::new("wrong").number(world.platform.settings().accounts[0].numbers[0].id.as_str());
    world.refused("phone_numbers.get", json!({}));
    let refused = world.platform.log().filter(|entry| entry.what() == What::Refused);
    let named: Vec<String> = refused.map(|entry| entry.about()["rule"].as_str().unwrap().to_owned()).collect();
    assert_eq!(named, ["messages.window", "graph.parameters", "graph.object", "tokens.valid"]);
    assert!(named.iter().all(|id| wabakit_sandbox::rules().any(|rule| rule.id == *id)));
}

//! Answers to handwritten requests of template operations: shapes of errors, spellings of IDs, and what is repeated.

use std::time::Duration;

use serde_json::{Value, json};
use wabakit_sandbox::Settings;

use crate::world::{
    World,
    templates::{DAY, HOUR, change, create, definition, get, quick, status, told, with},
};

/// Posts a body to a path below the account. Returns the status code and the body of the response.
fn post(world: &mut World, edge: &str, body: Value) -> (u16, Value) {
    let path = format!("/v25.0/{}/{edge}", world.platform.settings().accounts[0].id);
    world.ask(world.post(&path), body.to_string().as_bytes())
}

#[test]
fn every_error_of_a_definition_has_a_title_and_a_message_for_users() {
    let mut world = quick();
    let id = create(&mut world, definition("parcel"));
    let unknown = json!([{ "type": "BODY", "text": "Hello." }, { "type": "POLL" }]);
    let no_type = json!([{ "type": "BODY", "text": "Hello." }, { "text": "Bye." }]);
    let flow = json!([{ "type": "BODY", "text": "Hello." }, { "type": "BUTTONS", "buttons": [
        { "type": "FLOW", "text": "Open", "flow_id": "1" },
    ] }]);
    let library = json!({ "library_template_name": "delivery_update_1" });
    let mut new = definition("letter");
    for changes in [
        json!({ "components": unknown }),
        json!({ "components": no_type }),
        json!({ "components": flow }),
        json!({ "components": [] }),
        json!({ "message_send_ttl_seconds": 60.5 }),
        json!({ "message_send_ttl_seconds": 1 }),
        json!({ "category": "SHIPPING" }),
        json!({ "name": "Letter" }),
        json!({ "name": "hello_world" }),
    ] {
        let (code, body) = post(&mut world, "message_templates", with(new.clone(), changes.clone()));
        check_shape(code, &body, &changes);
        if changes.get("name").is_none() {
            let request = world.post(&format!("/v25.0/{id}"));
            let (code, body) = world.ask(request, changes.to_string().as_bytes());
            check_shape(code, &body, &changes);
        }
    }
    new.as_object_mut().unwrap().remove("components");
    for library in [library, json!({ "library_template_name": "nothing" })] {
        let (code, body) = post(&mut world, "message_templates", with(new.clone(), library.clone()));
        check_shape(code, &body, &library);
    }
    for upsert in
        [json!({}), json!({ "category": "UTILITY" }), json!({ "category": "AUTHENTICATION", "languages": [] })]
    {
        let (code, body) =
            post(&mut world, "upsert_message_templates", with(upsert.clone(), json!({ "name": "code" })));
        check_shape(code, &body, &upsert);
    }
}

fn check_shape(code: u16, body: &Value, request: &Value) {
    let error = &body["error"];
    assert_eq!(
        (code, &error["code"], &error["message"], &error["type"], &error["is_transient"]),
        (400, &json!(100), &json!("Invalid parameter"), &json!("OAuthException"), &json!(false)),
        "{request}: {body}"
    );
    for key in ["error_user_title", "error_user_msg", "fbtrace_id"] {
        assert!(error[key].as_str().is_some_and(|text| !text.is_empty()), "{request}: {body}");
    }
}

#[test]
fn errors_have_the_messages_that_the_platform_shows() {
    let mut world = quick();
    let edge = json!([{ "type": "BODY", "text": "Hello {{1}}", "example": { "body_text": [["Mina"]] } }]);
    let error = world.refused("templates.create", with(definition("parcel"), json!({ "components": edge })));
    assert_eq!(error.subcode, Some(2_388_299));
    assert_eq!(error.details.as_deref(), Some("Variables can't be at the start or end of the template."));
    for (name, language) in [("hello_world", "en_US"), ("hello_world", "de"), ("order_update", "de")] {
        let sample = world.refused("templates.create", with(definition(name), json!({ "language": language })));
        assert_eq!((sample.code, sample.subcode), (100, None));
        assert!(sample.details.unwrap().ends_with("is already used as a sample template."));
    }
}

#[test]
fn ids_may_be_numbers_and_lists_may_have_commas() {
    let mut world = quick();
    let ids: Vec<String> = (0..6).map(|place| create(&mut world, definition(&format!("parcel_{place}")))).collect();
    let number = |place: usize| ids[place].parse::<u64>().unwrap();
    for (hsm_ids, archived) in [
        (json!([number(0), ids[1]]), json!([ids[0], ids[1]])),
        (json!(format!("{},{}", ids[2], ids[3])), json!([ids[2], ids[3]])),
        (json!(format!("[{},\"{}\"]", ids[4], ids[5])), json!([ids[4], ids[5]])),
    ] {
        let (code, body) = post(&mut world, "message_templates/archive", json!({ "hsm_ids": hsm_ids }));
        assert_eq!((code, &body), (200, &json!({ "archived_templates": archived, "failed_templates": {} })));
    }
    let path = format!("/v25.0/{}/message_templates", world.platform.settings().accounts[0].id);
    let delete = |world: &mut World, query: &str, body: Value| {
        let token = format!("Bearer {}", world.platform.settings().tokens[0].text);
        let request = http::Request::delete(format!("{path}{query}")).header("authorization", token);
        let request = request.header("content-type", "application/json");
        let body = if body.is_null() { String::new() } else { body.to_string() };
        assert_eq!(world.ask(request, body.as_bytes()), (200, json!({ "success": true })));
    };
    delete(&mut world, &format!("?hsm_ids={},{}", ids[0], ids[1]), Value::Null);
    delete(&mut world, "", json!({ "hsm_ids": [number(2), number(2)] }));
    delete(&mut world, "", json!({ "name": "parcel_3", "hsm_id": number(3) }));
    for id in &ids[..4] {
        assert_eq!(world.refused("templates.get", json!({ "template_id": id })).subcode, Some(33));
    }
}

#[test]
fn an_upsert_has_each_language_once() {
    let mut world = quick();
    let components =
        json!([{ "type": "BODY" }, { "type": "BUTTONS", "buttons": [{ "type": "OTP", "otp_type": "COPY_CODE" }] }]);
    let body = |languages: Value| json!({ "name": "code", "category": "AUTHENTICATION", "languages": languages, "components": components });
    let (_, first) = post(&mut world, "upsert_message_templates", body(json!(["en_US", "de", "en_US", "de"])));
    let languages: Vec<&Value> = first["data"].as_array().unwrap().iter().map(|item| &item["language"]).collect();
    assert_eq!(languages, ["en_US", "de"]);
    let (_, again) = post(&mut world, "upsert_message_templates", body(json!(["de", "en_US"])));
    assert_eq!([&again["data"][1], &again["data"][0]], [&first["data"][0], &first["data"][1]]);
    assert_eq!(world.call("templates.list", json!({ "name": "code" }))["data"].as_array().unwrap().len(), 2);
}

#[test]
fn lifting_a_pause_twice_does_not_prolong_it() {
    let mut world = quick();
    let id = create(&mut world, definition("parcel"));
    change(&mut world, json!({ "template_id": id, "status": "PAUSED", "reason": "pacing" }));
    for wait in [0, 200] {
        world.pass(Duration::from_secs(wait));
        assert_eq!(world.call("templates.unpause", json!({ "template_id": id })), json!({ "success": true }));
    }
    world.pass(Duration::from_secs(99));
    assert_eq!(status(&mut world, &id), "PAUSED");
    world.pass(Duration::from_secs(1));
    assert_eq!(status(&mut world, &id), "APPROVED");
}

#[test]
fn a_migration_names_the_templates_that_it_does_not_find() {
    let mut world = quick();
    let id = create(&mut world, definition("parcel"));
    let (own, other) =
        (world.platform.settings().accounts[0].id.clone(), world.platform.settings().accounts[1].id.clone());
    let ids = json!({ "waba_id": other, "source_waba_id": own, "template_ids": [id, "9"] });
    let answer = world.call("templates.migrate", ids);
    assert_eq!(answer["migrated_templates"], json!([id]));
    assert!(answer["failed_templates"]["9"].as_str().unwrap().contains("no template"), "{answer}");
    assert_eq!(answer["failed_templates"].as_object().unwrap().len(), 1);
}

#[test]
fn only_updates_of_the_content_are_reviewed_and_counted() {
    let mut world = World::listening(Settings::default());
    let price = |amount: u64| json!({ "optimization_spec": { "bid_amount": amount, "bid_strategy": "LOWEST_COST_WITH_BID_CAP" } });
    let offer = with(with(definition("offer"), json!({ "category": "MARKETING" })), price(5000));
    let id = create(&mut world, offer);
    change(&mut world, json!({ "template_id": id, "status": "APPROVED" }));
    for amount in [6000, 7000] {
        world.call("templates.update", with(price(amount), json!({ "template_id": id })));
        assert_eq!(status(&mut world, &id), "APPROVED");
    }
    let stored = get(&mut world, &id, &["optimization_spec"]);
    assert_eq!(stored["optimization_spec"]["bid_amount"], 7000);
    let request = world.post(&format!("/v25.0/{id}"));
    let (code, nothing) = world.ask(request, b"{}");
    assert_eq!((code, &nothing["success"]), (200, &json!(true)));
    assert_eq!((status(&mut world, &id), world.changes()), (json!("APPROVED"), vec![]));

    let update = json!({ "template_id": id, "components": [{ "type": "BODY", "text": "Our shop has new pots." }] });
    world.call("templates.update", update.clone());
    assert_eq!(status(&mut world, &id), "PENDING");
    world.pass(HOUR);
    assert_eq!(told(&world.refused("templates.update", update)).1, Some(2_388_039));
    world.call("templates.update", with(price(8000), json!({ "template_id": id })));
}

#[test]
fn lists_templates_by_the_time_of_their_last_change() {
    let mut world = quick();
    create(&mut world, definition("parcel"));
    let first = world.now.0 / 1000;
    world.pass(DAY);
    create(&mut world, definition("letter"));
    let second = world.now.0 / 1000;
    for (period, wanted) in [
        (json!({ "since": first, "until": second }), vec!["parcel", "letter"]),
        (json!({ "since": first + 1, "until": second }), vec!["letter"]),
        (json!({ "since": first, "until": second - 1 }), vec!["parcel"]),
        (json!({ "since": second + 1 }), vec![]),
    ] {
        let listed = world.call("templates.list", period.clone())["data"].take();
        let names: Vec<&str> = listed.as_array().unwrap().iter().filter_map(|item| item["name"].as_str()).collect();
        assert_eq!(names, wanted, "{period}");
    }
}

#[test]
fn a_stale_cursor_has_a_code_of_its_own_since_v24() {
    let mut world = quick();
    create(&mut world, definition("parcel"));
    let account = world.platform.settings().accounts[0].id.clone();
    let page = world.read(&format!("/v25.0/{account}/message_templates?name=parcel"));
    let cursor = page["paging"]["cursors"]["after"].as_str().unwrap().to_owned();
    world.call("templates.delete", json!({ "name": "parcel" }));
    for (version, code) in [("v23.0", 100), ("v24.0", 131_059), ("v25.0", 131_059)] {
        let request = world.get(&format!("/{version}/{account}/message_templates?after={cursor}"));
        let (status, body) = world.ask(request, b"");
        assert_eq!((status, &body["error"]["code"]), (400, &json!(code)), "{version}");
    }
}

#[test]
fn creative_features_are_listed() {
    let mut world = quick();
    let features = json!({ "image_touchups": { "enroll_status": "OPT_IN" } });
    let spec = json!({ "category": "MARKETING", "degrees_of_freedom_spec": { "creative_features_spec": features } });
    let id = create(&mut world, with(definition("offer"), spec));
    let listed = json!([{ "key": "IMAGE_TOUCHUPS", "value": { "enroll_status": "OPT_IN" } }]);
    let stored = get(&mut world, &id, &["degrees_of_freedom_spec"]);
    assert_eq!(stored["degrees_of_freedom_spec"], json!({ "creative_features_spec": listed }));
    let plain = create(&mut world, definition("parcel"));
    assert_eq!(get(&mut world, &plain, &["degrees_of_freedom_spec"]), json!({ "id": plain }));
}

//! The account: its fields, templates and message samples.

use std::time::Duration;

use serde_json::{Value, json};
use wabakit::check_template;

use crate::world::{ADA, World};

fn listening() -> World {
    World::listening(wabakit_sandbox::Settings::default())
}

#[test]
fn refuses_marketing_templates_on_cloud_api_when_disabled() {
    let mut world = listening();
    let offer = json!({ "to": ADA, "template": {
        "name": "new_arrivals", "language": { "code": "en_US" },
        "components": [{ "type": "carousel", "cards": [card(0), card(1)] }],
    } });
    let utility = json!({ "to": ADA, "template": { "name": "hello_world", "language": { "code": "en_US" } } });
    world.call("messages.send", offer.clone());
    world.call("accounts.update", json!({ "disable_marketing_messages_on_cloud_api": true }));
    assert_eq!(world.refused("messages.send", offer.clone()).code, 131_063);
    world.call("marketing_messages.send", offer.clone());
    world.call("messages.send", utility);
    world.call("accounts.update", json!({ "disable_marketing_messages_on_cloud_api": false }));
    world.call("messages.send", offer);
}

fn card(place: u8) -> Value {
    json!({ "card_index": place, "components": [
        { "type": "header", "parameters": [{ "type": "image", "image": { "link": "https://a.example/1.png" } }] },
        { "type": "body", "parameters": [{ "type": "text", "text": "A fern" }] },
    ] })
}

#[test]
fn returns_the_requested_fields_of_the_account() {
    let mut world = listening();
    let path = format!("/v25.0/{}", world.platform.settings().accounts[0].id);
    let (_, usual) = world.ask(world.get(&path), b"");
    let mut names: Vec<_> = usual.as_object().unwrap().keys().collect();
    names.sort();
    assert_eq!(names, ["id", "message_template_namespace", "name", "timezone_id"]);
    let spec = json!({ "creative_features_spec": { "image_touchups": { "enroll_status": "OPT_IN" } } });
    world.call("accounts.update", json!({ "name": "Lucky Shrub Ltd", "degrees_of_freedom_spec": spec }));
    let fields = world.call("accounts.get", json!({ "fields": ["name", "degrees_of_freedom_spec"] }));
    let features = json!({ "data": [{ "creative_features_spec": [{ "image_touchups": "OPT_IN" }] }] });
    let id = &world.platform.settings().accounts[0].id;
    assert_eq!(fields, json!({ "id": id, "name": "Lucky Shrub Ltd", "degrees_of_freedom_spec": features }));
    assert_eq!(world.refused("accounts.get", json!({ "fields": ["colour"] })).code, 100);
}

#[test]
fn refuses_to_disable_insights() {
    let mut world = listening();
    let id = world.platform.settings().accounts[0].id.clone();
    assert_eq!(world.call("accounts.update", json!({ "is_enabled_for_insights": true })), json!({ "id": id }));
    assert_eq!(world.refused("accounts.update", json!({ "is_enabled_for_insights": false })).code, 100);
    assert_eq!(
        world.call("accounts.get", json!({ "fields": ["is_enabled_for_insights"] }))["is_enabled_for_insights"],
        true
    );
}

#[test]
fn filters_templates() {
    let mut world = listening();
    let mut found = |narrowed: Value| -> Vec<String> {
        let page = world.call("templates.list", narrowed);
        let names = page["data"].as_array().unwrap().iter();
        names.map(|template| template["name"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(found(json!({ "category": ["AUTHENTICATION"] })), ["login_code"]);
    assert_eq!(found(json!({ "name": "order_update", "language": ["en_US"] })), ["order_update"]);
    assert_eq!(found(json!({ "content": "ON ITS WAY" })), ["order_update"]);
    assert_eq!(found(json!({ "name_or_content": "arrivals" })), ["new_arrivals"]);
    assert!(found(json!({ "content": "arrivals" })).is_empty());
    assert!(found(json!({ "language": ["es"] })).is_empty());
    assert!(found(json!({ "status": ["PENDING", "REJECTED"] })).is_empty());
    assert!(found(json!({ "source": "AUTO_GENERATED" })).is_empty());
    assert_eq!(found(json!({ "source": "MANUAL", "limit": 2 })).len(), 2);
}

#[test]
fn lists_templates_by_pages() {
    let mut world = listening();
    let all = world.call("templates.list", json!({ "summary": "total_count,message_template_limit" }));
    let count = all["data"].as_array().unwrap().len();
    assert_eq!(all["summary"], json!({ "total_count": count, "message_template_limit": 6000 }));
    let first = world.call("templates.list", json!({ "limit": 4, "fields": ["name"] }));
    assert_eq!(first["data"][0].as_object().unwrap().len(), 2, "the ID and the name");
    assert_eq!(first.get("summary"), None);
    let rest = json!({ "limit": count, "after": first["paging"]["cursors"]["after"] });
    let rest = world.call("templates.list", rest);
    assert_eq!(rest["data"].as_array().unwrap().len(), count - 4);
    assert_eq!(rest["data"][0], all["data"][4]);
}

#[test]
fn a_stored_template_passes_and_fails_the_same_checks_in_core() {
    let mut world = listening();
    let new = json!({
        "name": "parcel", "language": "en_US", "category": "UTILITY", "message_send_ttl_seconds": 3600,
        "parameter_format": "NAMED",
        "components": [{
            "type": "BODY", "text": "Hi {{first_name}}, it left.",
            "example": { "body_text_named_params": [{ "param_name": "first_name", "example": "Ana" }] },
        }],
    });
    let id = world.call("templates.create", new)["id"].take();
    let asked = json!({ "template_id": id });
    assert_eq!(world.call("templates.get", asked.clone())["status"], "PENDING");
    world.pass(Duration::from_secs(60));
    let stored = world.call("templates.get", asked);
    assert_eq!((&stored["status"], &stored["parameter_format"]), (&json!("APPROVED"), &json!("NAMED")));
    let filled = |name: &str| {
        json!({ "name": "parcel", "language": { "code": "en_US" }, "components": [
            { "type": "body", "parameters": [{ "type": "text", "text": "Ana", "parameter_name": name }] },
        ] })
    };
    check_template(stored.clone(), filled("first_name")).unwrap();
    check_template(stored.clone(), filled("last_name")).unwrap_err();
    world.call("messages.send", json!({ "to": ADA, "template": filled("first_name") }));
    let more = json!({ "template_id": stored["id"], "fields": ["message_send_ttl_seconds", "quality_score", "rejected_reason"] });
    assert_eq!(world.call("templates.get", more)["message_send_ttl_seconds"], 3600);
    assert_eq!(world.refused("templates.get", json!({ "template_id": "1" })).code, 100);
}

#[test]
fn message_samples_require_direct_send() {
    let sample = json!({ "text": { "body": "Your parcel left" } });
    assert_eq!(listening().refused("message_samples.create", sample.clone()).code, 100);
    let mut world = World::listening(wabakit_sandbox::Settings { direct_send: true, ..Default::default() });
    assert_eq!(world.call("message_samples.create", sample)["category"], "UTILITY");
    let list = json!({ "interactive": { "type": "list", "body": { "text": "Which?" }, "action": { "button": "Choose",
        "sections": [{ "rows": [{ "id": "1", "title": "One" }] }] } } });
    assert_eq!(world.refused("message_samples.create", list).code, 100);
}

#[test]
fn approves_library_templates_at_once() {
    let mut world = listening();
    let found =
        world.call("templates.list_library", json!({ "search": "PARCEL", "industry": "e_commerce", "language": "en" }));
    assert_eq!(found["data"].as_array().unwrap().len(), 1);
    let mut new = json!({
        "name": "parcel", "language": "en_US", "category": "UTILITY", "library_template_name": found["data"][0]["name"],
    });
    assert_eq!(
        world.refused("templates.create_from_library", new.clone()).code,
        100,
        "the URL of its button is missing"
    );
    new["library_template_button_inputs"] =
        json!([{ "type": "URL", "url": { "base_url": "https://a.example/{{1}}" } }]);
    let id = world.call("templates.create_from_library", new.clone())["id"].take();
    assert_eq!(world.refused("templates.create_from_library", new).code, 100, "the template exists already");
    let asked =
        json!({ "template_id": id, "fields": ["name", "language", "status", "components", "library_template_name"] });
    let stored = world.call("templates.get", asked);
    assert_eq!(stored["library_template_name"], "delivery_update_1");
    let filled = json!({ "name": "parcel", "language": { "code": "en_US" }, "components": [
        { "type": "body", "parameters": [{ "type": "text", "text": "Ana" }] },
        { "type": "button", "sub_type": "url", "index": 0, "parameters": [{ "type": "text", "text": "17" }] },
    ] });
    check_template(stored, filled.clone()).unwrap();
    world.call("messages.send", json!({ "to": ADA, "template": filled }));
    let unknown = json!({ "name": "a", "language": "en", "category": "UTILITY", "library_template_name": "b" });
    assert_eq!(world.refused("templates.create_from_library", unknown).code, 100);
}

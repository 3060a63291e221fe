//! The replies of users to messages that expect one.

use serde_json::{Value, json};

use crate::world::{ADA, World, open_windows};

/// Sends an interactive message, and has Ada reply with a message of this type.
fn answer(interactive: Value, kind: &str) -> (World, Value, Value) {
    answer_in(World::listening(open_windows()), interactive, kind)
}

fn answer_in(mut world: World, interactive: Value, kind: &str) -> (World, Value, Value) {
    let sent = world.call("messages.send", json!({ "to": ADA, "interactive": interactive }));
    world.later();
    let reply = world.writes(ADA, kind);
    assert_eq!(reply["context"], json!({ "from": "15550783881", "id": sent["messages"][0]["id"] }));
    let content = reply[kind].clone();
    (world, reply, content)
}

fn body() -> Value {
    json!({ "text": "Which one?" })
}

#[test]
fn chooses_the_first_row_of_a_list() {
    let row = json!({ "id": "express", "title": "Express", "description": "Next day" });
    let action = json!({ "button": "Options", "sections": [{ "rows": [row, { "id": "slow", "title": "Slow" }] }] });
    let (_, _, reply) = answer(json!({ "type": "list", "body": body(), "action": action }), "interactive");
    assert_eq!(reply, json!({ "type": "list_reply", "list_reply": row }));
}

#[test]
fn completes_a_flow() {
    let mut world = World::listening(open_windows());
    world.call("flows.create", json!({ "name": "booking", "categories": ["APPOINTMENT_BOOKING"] }));
    let parameters = json!({ "flow_name": "booking", "mode": "draft", "flow_cta": "Book", "flow_token": "token-7" });
    let flow = json!({ "type": "flow", "body": body(), "action": { "parameters": parameters } });
    let (_, _, reply) = answer_in(world, flow, "interactive");
    assert_eq!((&reply["type"], &reply["nfm_reply"]["name"]), (&json!("nfm_reply"), &json!("flow")));
    let filled: Value = serde_json::from_str(reply["nfm_reply"]["response_json"].as_str().unwrap()).unwrap();
    assert_eq!(filled["flow_token"], "token-7");
}

#[test]
fn returns_the_address_of_an_address_message() {
    let parameters = json!({ "country": "IN", "values": { "city": "Mumbai" } });
    let form = json!({ "type": "address_message", "body": body(), "action": { "parameters": parameters } });
    let (_, _, reply) = answer(form, "interactive");
    let filled: Value = serde_json::from_str(reply["nfm_reply"]["response_json"].as_str().unwrap()).unwrap();
    assert_eq!((&reply["nfm_reply"]["name"], &filled["values"]["city"]), (&json!("address_message"), &json!("Mumbai")));
}

#[test]
fn sends_the_requested_location_contact_and_order() {
    let (_, _, place) = answer(json!({ "type": "location_request_message", "body": body(), "action": {} }), "location");
    assert!(place["latitude"].is_f64() && place["longitude"].is_f64());
    let (_, _, cards) = answer(json!({ "type": "request_contact_info", "body": body(), "action": {} }), "contacts");
    assert_eq!(
        (&cards[0]["origin"], &cards[0]["phones"][0]["wa_id"]),
        (&json!("contact_request"), &json!("16505551234"))
    );
    let action = json!({ "catalog_id": "42", "product_retailer_id": "cactus" });
    let (_, _, order) = answer(json!({ "type": "product", "body": body(), "action": action }), "order");
    let item = &order["product_items"][0];
    assert_eq!((&order["catalog_id"], &item["product_retailer_id"]), (&json!("42"), &json!("cactus")));
    assert!(item["quantity"].is_number() && item["item_price"].is_number() && item["currency"].is_string());
}

#[test]
fn taps_the_quick_reply_of_a_template() {
    let mut world = World::listening(open_windows());
    let send = |components: Value| json!({ "to": ADA, "template": { "name": "how_was_it", "language": { "code": "en_US" }, "components": components } });
    world.call("messages.send", send(json!([])));
    world.later();
    assert_eq!(world.writes(ADA, "button")["button"], json!({ "payload": "Good", "text": "Good" }));
    let parameters = json!([{ "type": "payload", "payload": "liked" }]);
    world.call(
        "messages.send",
        send(json!([{ "type": "button", "sub_type": "quick_reply", "index": "0", "parameters": parameters }])),
    );
    world.later();
    assert_eq!(world.writes(ADA, "button")["button"], json!({ "payload": "liked", "text": "Good" }));
}

#[test]
fn messages_without_content_get_default_content() {
    let mut world = World::listening(open_windows());
    for kind in ["text", "image", "location", "contacts", "order"] {
        let message = world.writes(ADA, kind);
        assert!(!message[kind].is_null() && message["context"].is_null(), "{message}");
    }
    assert_eq!(world.writes(ADA, "contacts")["contacts"][0]["origin"], "other");
}

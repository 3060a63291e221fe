//! Marketing messages, orders, Direct Send and the message history.

use std::time::Duration;

use http::Response;
use serde_json::{Value, json};
use wabakit::ErrorKind;
use wabakit_sandbox::{Output, Settings, Windows};

use crate::world::{ADA, World, open_windows, text};

fn listening() -> World {
    World::listening(open_windows())
}

/// A message with the sample template that has cards.
fn cards(to: &str) -> Value {
    let card = |place: u8| {
        json!({ "card_index": place, "components": [
        { "type": "header", "parameters": [{ "type": "image", "image": { "link": "https://www.example.com/a.png" } }] },
        { "type": "body", "parameters": [{ "type": "text", "text": "A cactus" }] },
    ] })
    };
    let components = json!([{ "type": "carousel", "cards": [card(0), card(1)] }]);
    json!({ "to": to, "template": { "name": "new_arrivals", "language": { "code": "en_US" }, "components": components } })
}

#[test]
fn the_marketing_messages_api_sends_marketing_templates_only() {
    let mut world = listening();
    let answer = world.call("marketing_messages.send", cards(ADA));
    assert_eq!(answer["messages"][0]["message_status"], "accepted");
    let changes = world.later();
    assert_eq!(changes[0].1["statuses"][0]["pricing"]["category"], "marketing_lite");
    world.call("messages.send", cards(ADA));
    assert_eq!(world.later()[0].1["statuses"][0]["pricing"]["category"], "marketing");
    let utility = json!({ "to": ADA, "template": { "name": "hello_world", "language": { "code": "en_US" } } });
    assert_eq!(world.refused("marketing_messages.send", utility.clone()).code, 134_100);
    world.wa = world.wa.version("v22.0");
    assert_eq!(world.refused("marketing_messages.send", utility).code, 131_055);
    let body = br#"{"messaging_product":"whatsapp","to":"+16505551234","type":"text","text":{"body":"Hi"}}"#;
    let (status, answer) = world.ask(world.post("/v25.0/106540352242922/marketing_messages"), body);
    assert_eq!((status, &answer["error"]["code"]), (400, &json!(100)));
}

#[test]
fn a_new_template_syncs_for_ten_minutes() {
    let mut world = listening();
    let new = json!({
        "name": "thanks", "language": "en_US", "category": "MARKETING", "components": [{ "type": "BODY", "text": "Thanks!" }],
    });
    world.call("templates.create", new);
    world.pass(Duration::from_secs(60));
    let thanks = json!({ "to": ADA, "template": { "name": "thanks", "language": { "code": "en_US" } } });
    world.call("messages.send", thanks.clone());
    assert_eq!(world.refused("marketing_messages.send", thanks.clone()).code, 134_101);
    world.pass(Duration::from_secs(10 * 60));
    world.call("marketing_messages.send", thanks);
}

#[test]
fn an_order_must_be_payable_for_five_minutes() {
    let mut world = listening();
    let zero = json!({ "value": 0, "offset": 100 });
    let payment_request = |until: u64| {
        json!({ "reference_id": "A-17", "type": "digital-goods", "currency": "INR", "total_amount": zero, "order": {
            "items": [{ "name": "Guide", "amount": zero, "quantity": 1 }], "subtotal": zero, "tax": zero,
            "expiration": { "timestamp": until.to_string(), "description": "Soon" },
        } })
    };
    let message = |until| {
        json!({ "to": ADA, "interactive": { "type": "order_details", "body": { "text": "Your bill" },
        "action": { "name": "review_and_pay", "parameters": payment_request(until) } } })
    };
    let now = world.now.0 / 1000;
    world.call("messages.send", message(now + 300));
    let error = world.refused("messages.send", message(now + 299));
    assert_eq!((error.code, error.kind), (131_009, ErrorKind::InvalidParameter));
}

#[test]
fn refuses_impossible_order_status_transitions() {
    let mut world = listening();
    let zero = json!({ "value": 0, "offset": 100 });
    let payment_request = json!({ "reference_id": "A-17", "type": "digital-goods", "currency": "BRL", "total_amount": zero,
        "order": { "items": [{ "name": "Guide", "amount": zero, "quantity": 1 }], "subtotal": zero, "tax": zero } });
    let mut send = |kind: &str, name: &str, parameters: Value| {
        let action = json!({ "name": name, "parameters": parameters });
        let interactive = json!({ "type": kind, "body": { "text": "Your order" }, "action": action });
        world.pass(Duration::from_secs(6));
        world.values();
        world.call("messages.send", json!({ "to": ADA, "interactive": interactive }));
        world.later().remove(0).1["statuses"][0]["errors"][0]["code"].clone()
    };
    let update = |id: &str, status: &str| json!({ "reference_id": id, "order": { "status": status } });
    let mut is = |id: &str, status: &str| send("order_status", "review_order", update(id, status));
    assert_eq!(is("A-16", "completed"), Value::Null, "orders without a payment request are unknown");
    assert_eq!(send("order_details", "review_and_pay", payment_request), Value::Null);
    let paid = json!({ "reference_id": "A-17", "order": { "status": "processing" },
        "payment": { "status": "captured", "timestamp": 1_767_225_600 } });
    assert_eq!(send("order_status", "review_order", paid), Value::Null);
    let mut is = |status: &str| send("order_status", "review_order", update("A-17", status));
    assert_eq!(is("canceled"), 2047);
    assert_eq!(is("completed"), Value::Null);
    assert_eq!(is("completed"), Value::Null);
    assert_eq!(is("shipped"), 2046);
}

#[test]
fn direct_send_must_be_enabled() {
    let order =
        json!({ "to": ADA, "text": { "body": "Your order is on its way" }, "category": "utility", "ttl_seconds": 600 });
    assert_eq!(listening().refused("messages.send", order.clone()).code, 100);
    let settings = Settings { direct_send: true, windows: Windows::Refused, ..Settings::default() };
    let mut world = World::listening(settings);
    assert_eq!(world.refused("messages.send", text(ADA)).code, 131_047);
    world.call("messages.send", order);
    let status = world.later().remove(0).1["statuses"][0].clone();
    assert_eq!((&status["status"], &status["pricing"]["category"]), (&json!("sent"), &json!("utility")));
    assert!(status["template_id"].is_string());
    let late = json!({ "to": ADA, "text": { "body": "Hi" }, "category": "utility", "ttl_seconds": 29 });
    assert_eq!(world.refused("messages.send", late).code, 131_009);
}

#[test]
fn authentication_templates_require_a_phone_number() {
    let mut world = listening();
    let with = |code: &str| {
        let code = json!([{ "type": "text", "text": code }]);
        let components = json!([
            { "type": "body", "parameters": code },
            { "type": "button", "sub_type": "url", "index": "0", "parameters": code },
        ]);
        json!({ "name": "login_code", "language": { "code": "en_US" }, "components": components })
    };
    let template = with("J$FpnYnP-123456");
    let long = world.refused("messages.send", json!({ "to": ADA, "template": with("J$FpnYnP-1234567") }));
    assert_eq!(long.code, 131_009);
    world.call("messages.send", json!({ "to": ADA, "template": template }));
    assert_eq!(world.later()[0].1["statuses"][0]["pricing"]["category"], "authentication");
    assert_eq!(world.refused("messages.send", json!({ "recipient": "US.1349", "template": template })).code, 131_062);
}

#[test]
fn a_voice_message_is_played() {
    let mut world = listening();
    let voice = json!({ "to": ADA, "audio": { "link": "https://www.example.com/a.ogg", "voice": true } });
    world.call("messages.send", voice);
    let changes = world.later();
    assert_eq!(changes.last().unwrap().1["statuses"][0]["status"], "played");
    assert_eq!(changes.len(), 4);
}

#[test]
fn the_history_lists_the_statuses_of_messages() {
    let mut world = listening();
    let first = world.call("messages.send", text(ADA))["messages"][0]["id"].clone();
    let second = world.call("messages.send", text("+16505552345"))["messages"][0]["id"].clone();
    world.later();
    let page = world.call("message_history.list", json!({ "limit": 1 }));
    assert_eq!((&page["data"][0]["message_id"], &page["data"][0]["events"]), (&second, &Value::Null));
    assert!(page["paging"]["next"].is_string());
    let one = world.call("message_history.list", json!({ "message_id": first, "fields": ["message_id", "events"] }));
    let entry = &one["data"][0];
    let statuses: Vec<_> =
        entry["events"]["data"].as_array().unwrap().iter().map(|event| &event["delivery_status"]).collect();
    assert_eq!(statuses, ["SENT", "DELIVERED", "READ"]);
    let event = &entry["events"]["data"][0];
    assert_eq!(
        (&event["webhook_update_state"], &event["webhook_uri"]),
        (&json!("DELIVERED"), &json!("http://localhost/hook"))
    );
    assert_eq!(event["application"]["id"], "670843887433847");
    let events = json!({ "message_history_id": entry["id"], "status_filter": "READ" });
    let events = world.call("message_history.list_events", events);
    assert_eq!(events["data"].as_array().unwrap().len(), 1);
    assert_eq!(events["data"][0]["node"]["delivery_status"], "READ");
    assert!(events["data"][0]["cursor"].is_string());
    let gone = world.refused("message_history.list_events", json!({ "message_history_id": "1" }));
    assert_eq!((gone.code, gone.subcode), (100, Some(33)));
}

#[test]
fn the_history_has_the_state_of_webhooks() {
    let mut world = listening();
    world.call("messages.send", text(ADA));
    world.pass(Duration::from_millis(100));
    let state = |world: &mut World| {
        let page = world.call("message_history.list", json!({ "fields": ["events"] }));
        page["data"][0]["events"]["data"][0]["webhook_update_state"].clone()
    };
    assert_eq!(state(&mut world), "PENDING");
    let Output::Transmit { id, .. } = world.platform.poll(world.now) else { panic!("no webhook") };
    let mut refused = Response::new(vec![]);
    *refused.status_mut() = http::StatusCode::INTERNAL_SERVER_ERROR;
    world.platform.delivered(id, Some(&refused), world.now);
    assert_eq!(state(&mut world), "RETRYING");
    world.pass(Duration::from_secs(1));
    world.changes();
    assert_eq!(state(&mut world), "DELIVERED");
}

#[test]
fn a_recipient_without_plus_gets_the_country_code_of_the_business_unless_it_has_one() {
    let mut world = listening();
    for (to, wa_id) in [
        (json!("6505551234"), "16505551234"),
        (json!("(650) 555-1234"), "16505551234"),
        (json!("16505551234"), "16505551234"),
        (json!(16_505_551_234_u64), "16505551234"),
        (json!("5511912345678"), "5511912345678"),
        (json!("4512345678"), "14512345678"),
        (json!("+4512345678"), "4512345678"),
    ] {
        let path = format!("/v25.0/{}/messages", world.platform.settings().accounts[0].numbers[0].id);
        let message = json!({ "messaging_product": "whatsapp", "to": to, "text": { "body": "Hi" } }).to_string();
        let (status, sent) = world.ask(world.post(&path), message.as_bytes());
        assert_eq!((status, &sent["contacts"][0]["wa_id"]), (200, &json!(wa_id)), "{to}: {sent}");
        world.pass(Duration::from_secs(6));
    }
}

#[test]
fn only_the_responses_to_templates_have_a_message_status() {
    let mut world = listening();
    assert_eq!(world.call("messages.send", text(ADA))["messages"][0].get("message_status"), None);
    let template = json!({ "name": "hello_world", "language": { "code": "en_US" } });
    let sent = world.call("messages.send", json!({ "to": ADA, "template": template }));
    assert_eq!(sent["messages"][0]["message_status"], "accepted");
}

//! Messages that are accepted and then fail: the log names the rule, in the entries about the webhook that reports it.

use std::time::Duration;

use http::Response;
use serde_json::{Value, json};
use wabakit_sandbox::{Entry, Output, Settings, What};

use crate::world::{
    ADA, PDF, World, open_windows,
    templates::{change, create, definition, quick, send, with},
    text,
};

/// Error code and rule of a failure in an entry of the log. `Null` if it has none.
fn failure(entry: &Entry) -> (Value, Value) {
    let about = entry.about();
    let code = &about["body"]["entry"][0]["changes"][0]["value"]["statuses"][0]["errors"][0]["code"];
    (code.clone(), about.get("rule").cloned().unwrap_or_default())
}

/// The failures in the log, and then the entries of webhooks without one, which must name no rule.
fn failures(world: &World) -> Vec<(Value, Value)> {
    let webhooks = world.platform.search("is:webhook", 0, 1000).unwrap();
    let (failed, others): (Vec<_>, Vec<_>) = webhooks.into_iter().map(failure).partition(|(code, _)| !code.is_null());
    assert!(others.iter().all(|(_, rule)| rule.is_null()), "{others:?}");
    failed
}

/// Sends a message that is accepted and fails. The log must name this rule.
fn fails(world: &mut World, message: Value, code: u32, rule: &str) {
    world.call("messages.send", message);
    world.later();
    assert_eq!(failures(world), [(json!(code), json!(rule))]);
    assert!(wabakit_sandbox::rules().any(|known| known.id == rule));
}

#[test]
fn a_message_outside_of_the_window_names_it() {
    fails(&mut World::listening(Settings::default()), text(ADA), 131_047, "messages.window");
}

#[test]
fn a_message_to_a_number_without_whatsapp_names_its_rule() {
    let mut world = World::listening(open_windows());
    world.command("users.set", json!({ "from": ADA, "on_whatsapp": false }));
    fails(&mut world, text(ADA), 131_026, "users.undeliverable");
}

#[test]
fn marketing_to_a_user_who_stopped_it_names_its_rule() {
    let mut world = quick();
    create(&mut world, with(definition("offer"), json!({ "category": "MARKETING" })));
    world.command("users.stop_marketing", json!({ "from": ADA }));
    fails(&mut world, send("offer"), 131_050, "users.stopped");
}

#[test]
fn a_message_to_another_identity_names_its_rule() {
    let message = with(text(ADA), json!({ "recipient_identity_key_hash": "b3RoZXI=" }));
    fails(&mut World::listening(open_windows()), message, 137_000, "messages.identity");
}

#[test]
fn a_reaction_to_an_unknown_message_names_its_rule() {
    let reaction = json!({ "to": ADA, "reaction": { "message_id": "wamid.1", "emoji": "🙂" } });
    fails(&mut World::listening(open_windows()), reaction, 131_009, "messages.reaction");
}

#[test]
fn a_file_of_another_type_names_its_rule() {
    let mut world = World::listening(open_windows());
    let pdf = world.try_call("media.upload", json!({ "type": "application/pdf" }), Some(PDF), false).unwrap();
    fails(&mut world, json!({ "to": ADA, "image": { "id": pdf["id"] } }), 131_053, "media.mime_type");
}

#[test]
fn an_impossible_status_of_an_order_names_its_rule() {
    let mut world = World::listening(open_windows());
    let zero = json!({ "value": 0, "offset": 100 });
    let order = |kind: &str, name: &str, parameters: Value| {
        let action = json!({ "name": name, "parameters": parameters });
        json!({ "to": ADA, "interactive": { "type": kind, "body": { "text": "Your order" }, "action": action } })
    };
    let details = json!({ "reference_id": "A-17", "type": "digital-goods", "currency": "BRL", "total_amount": zero,
        "order": { "items": [{ "name": "Guide", "amount": zero, "quantity": 1 }], "subtotal": zero, "tax": zero } });
    let update = |status: &str| json!({ "reference_id": "A-17", "order": { "status": status } });
    for message in
        [order("order_details", "review_and_pay", details), order("order_status", "review_order", update("completed"))]
    {
        world.call("messages.send", message);
        world.later();
        world.pass(Duration::from_secs(6));
    }
    fails(&mut world, order("order_status", "review_order", update("shipped")), 2046, "messages.order_status");
}

#[test]
fn a_message_beyond_the_messaging_limit_names_it() {
    let mut world = quick();
    create(&mut world, definition("parcel"));
    world.command("portfolios.set", json!({ "messaging_limit": "TIER_250" }));
    for user in 0..250 {
        world.call("messages.send", with(send("parcel"), json!({ "to": format!("+1650556{user:04}") })));
        world.pass(Duration::from_millis(20));
    }
    fails(&mut world, send("parcel"), 131_048, "messages.messaging_limit");
}

#[test]
fn a_held_message_of_a_paused_template_names_its_rule() {
    let mut world = quick();
    let template = create(&mut world, definition("parcel"));
    change(&mut world, json!({ "template_id": template, "pacing": "HELD" }));
    world.call("messages.send", send("parcel"));
    world.command("messages.release", json!({ "fail": true }));
    world.later();
    assert_eq!(failures(&world), [(json!(132_015), json!("templates.paused"))]);
}

#[test]
fn a_failure_by_a_command_names_the_rule_of_faults() {
    let mut world = World::listening(open_windows());
    let sent = world.call("messages.send", text(ADA));
    let id = &sent["messages"][0]["id"];
    world.command("messages.status", json!({ "id": id, "status": "failed", "code": 131_049 }));
    world.later();
    assert_eq!(failures(&world), [(json!(131_049), json!("faults.asked"))]);
}

#[test]
fn a_fault_names_its_rule() {
    let mut world = World::listening(open_windows());
    world.command("faults.add", json!({ "on": { "op": "messages.send" }, "do": { "fail": 131_049 } }));
    fails(&mut world, text(ADA), 131_049, "faults.asked");
}

#[test]
fn every_attempt_names_the_rule() {
    let mut world = World::listening(Settings::default());
    world.call("messages.send", text(ADA));
    world.pass(Duration::from_secs(1));
    let Output::Transmit { id, .. } = world.platform.poll(world.now) else { panic!("no webhook") };
    world.platform.delivered(id, Some(&Response::builder().status(500).body(vec![]).unwrap()), world.now);
    world.later();
    let named = (json!(131_047), json!("messages.window"));
    assert_eq!(failures(&world), [named.clone(), named]);
}

#[test]
fn a_webhook_without_a_callback_url_names_the_rule() {
    let mut world = World::new(Settings::default());
    world.call("messages.send", text(ADA));
    world.later();
    let dropped = world.platform.log().filter(|entry| entry.what() == What::Dropped);
    assert_eq!(dropped.map(failure).collect::<Vec<_>>(), [(json!(131_047), json!("messages.window"))]);
}

//! What users choose: to stop marketing, to block numbers, to read late or never, to change their phone number, and to
//! react.

use std::time::Duration;

use serde_json::{Value, json};

use crate::world::{
    ADA, World, open_windows,
    templates::{create, definition, quick, with},
    text,
};

const MINUTE: Duration = Duration::from_secs(60);

/// The statuses in the webhooks by now: status and error code.
fn statuses(world: &mut World) -> Vec<(String, Option<u64>)> {
    let status = |(_, value): (String, Value)| {
        let status = value["statuses"][0].clone();
        Some((status["status"].as_str()?.to_owned(), status["errors"][0]["code"].as_u64()))
    };
    world.changes().into_iter().filter_map(status).collect()
}

fn sent(world: &mut World, message: Value) -> (String, Vec<(String, Option<u64>)>) {
    world.pass(Duration::from_secs(6));
    let id = world.call("messages.send", message)["messages"][0]["id"].as_str().unwrap().to_owned();
    world.pass(Duration::from_secs(1));
    (id, statuses(world))
}

fn failed(code: u64) -> Vec<(String, Option<u64>)> {
    vec![("failed".to_owned(), Some(code))]
}

fn steps(names: &[&str]) -> Vec<(String, Option<u64>)> {
    names.iter().map(|name| ((*name).to_owned(), None)).collect()
}

#[test]
fn a_user_stops_and_resumes_marketing_messages_of_a_number() {
    let mut world = quick();
    create(&mut world, with(definition("offer"), json!({ "category": "MARKETING" })));
    create(&mut world, definition("parcel"));
    world.changes();
    let template = |name: &str| json!({ "to": ADA, "template": { "name": name, "language": { "code": "en_US" } } });
    let user = world.command("users.stop_marketing", json!({ "from": ADA, "profile": { "name": "Ada" } }));
    let (field, value) = world.changes().pop().unwrap();
    assert_eq!(field, "user_preferences");
    assert_eq!(value["contacts"][0]["profile"]["name"], "Ada");
    let preference = json!({
        "wa_id": "16505551234", "user_id": user["user_id"], "detail": "User requested to stop marketing messages",
        "category": "marketing_messages", "value": "stop", "timestamp": 1_767_225_600,
    });
    assert_eq!(value["user_preferences"], json!([preference]));
    assert_eq!(sent(&mut world, template("offer")).1, failed(131_050));
    assert_eq!(sent(&mut world, template("parcel")).1, steps(&["sent", "delivered", "read"]));
    let other = world.platform.settings().accounts[0].numbers[1].id.clone();
    let from_other = with(template("offer"), json!({ "phone_number_id": other }));
    assert_eq!(sent(&mut world, from_other).1, steps(&["sent", "delivered", "read"]));
    world.command("users.resume_marketing", json!({ "from": ADA }));
    assert_eq!(world.values()[0]["user_preferences"][0]["value"], "resume");
    assert_eq!(sent(&mut world, template("offer")).1, steps(&["sent", "delivered", "read"]));
}

#[test]
fn messages_to_a_phone_number_without_whatsapp_fail() {
    let mut world = World::listening(open_windows());
    world.command("users.set", json!({ "from": ADA, "on_whatsapp": false }));
    assert_eq!(sent(&mut world, text(ADA)).1, failed(131_026));
    world.command("users.set", json!({ "from": ADA, "on_whatsapp": true }));
    assert_eq!(sent(&mut world, text(ADA)).1, steps(&["sent", "delivered", "read"]));
}

#[test]
fn a_user_who_blocks_or_reports_a_number_gets_none_of_its_messages() {
    let mut world = World::listening(open_windows());
    for command in ["users.block", "users.report"] {
        world.command(command, json!({ "from": ADA }));
        assert_eq!(world.changes(), [], "no webhook reports it");
        assert_eq!(sent(&mut world, text(ADA)).1, failed(131_026), "{command}");
        world.impossible("users.write", json!({ "from": ADA, "text": { "body": "Hi" } }));
        world.command("users.unblock", json!({ "from": ADA }));
        assert_eq!(sent(&mut world, text(ADA)).1.len(), 3);
    }
    world.command("users.report", json!({ "from": ADA, "block": false }));
    assert_eq!(sent(&mut world, text(ADA)).1.len(), 3);
}

#[test]
fn a_user_reads_after_a_while_or_by_a_command_only() {
    let mut world = World::listening(open_windows());
    world.command("users.set", json!({ "from": ADA, "reads": "5m" }));
    assert_eq!(sent(&mut world, text(ADA)).1, steps(&["sent", "delivered"]));
    world.pass(5 * MINUTE);
    assert_eq!(statuses(&mut world), steps(&["read"]));
    world.command("users.set", json!({ "from": ADA, "reads": "never" }));
    let (first, _) = sent(&mut world, text(ADA));
    let (second, _) = sent(&mut world, text(ADA));
    let (third, _) = sent(&mut world, text(ADA));
    world.pass(60 * MINUTE);
    assert_eq!(statuses(&mut world), []);
    assert_eq!(world.command("users.read", json!({ "from": ADA, "message_id": second })), json!({ "ids": [second] }));
    assert_eq!(statuses(&mut world), steps(&["read"]));
    assert_eq!(world.command("users.read", json!({ "from": ADA })), json!({ "ids": [first, third] }));
    assert_eq!(statuses(&mut world), steps(&["read", "read"]));
    assert_eq!(world.command("users.read", json!({ "from": ADA })), json!({ "ids": [] }));
    world.impossible("users.read", json!({ "from": ADA, "message_id": first }));
    world.impossible("users.set", json!({ "from": ADA, "reads": "soon" }));
}

#[test]
fn a_user_changes_their_phone_number_and_user_id() {
    let mut world = World::listening(open_windows());
    let before = world.command("users.set", json!({ "from": ADA, "profile": { "name": "Ada" } }));
    world.writes(ADA, "text");
    let after = world.command("users.change_number", json!({ "from": ADA, "to": "+1 415-555-1234" }));
    assert_eq!(after["wa_id"], "14155551234");
    assert_ne!(after["user_id"], before["user_id"]);
    let mut value = world.values().pop().unwrap();
    assert!(value.get("contacts").is_none());
    let message = value["messages"][0].take();
    assert_eq!((&message["type"], &message["from"]), (&json!("system"), &json!("16505551234")));
    let system = json!({
        "type": "user_changed_number", "body": "User Ada changed from 16505551234 to 14155551234",
        "wa_id": "14155551234", "user_id": after["user_id"], "previous_user_id": before["user_id"],
    });
    assert_eq!(message["system"], system);
    assert_eq!(sent(&mut world, text(ADA)).1, failed(131_026));
    let by_old_id = json!({ "recipient": before["user_id"], "text": { "body": "Hi" } });
    assert_eq!(sent(&mut world, by_old_id).1, failed(131_026));
    assert_eq!(sent(&mut world, text("+14155551234")).1, steps(&["sent", "delivered", "read"]));
    world.impossible("users.change_number", json!({ "from": "+14155551234", "to": "+14155551234" }));
}

#[test]
fn a_group_keeps_a_member_who_changes_their_phone_number() {
    let mut world = World::listening(open_windows());
    let group = world.group(1);
    world.command("users.change_number", json!({ "from": ADA, "to": "+14155551234" }));
    world.changes();
    world.command("users.write", json!({ "from": "+14155551234", "group_id": group, "text": { "body": "Hi" } }));
    assert_eq!(world.values()[0]["messages"][0]["group_id"], json!(group));
    world.impossible("users.write", json!({ "from": ADA, "group_id": group, "text": { "body": "Hi" } }));
}

#[test]
fn a_user_taps_the_button_or_row_that_they_choose() {
    let mut world = World::listening(open_windows());
    let button = |id: &str, title: &str| json!({ "type": "reply", "reply": { "id": id, "title": title } });
    let buttons = json!({ "to": ADA, "interactive": {
        "type": "button", "body": { "text": "Is it alive?" },
        "action": { "buttons": [button("yes", "It is"), button("no", "It isn't")] },
    } });
    let (id, _) = sent(&mut world, buttons);
    for (choice, expected) in
        [(json!({}), "yes"), (json!({ "choice": "no" }), "no"), (json!({ "choice": "It is" }), "yes")]
    {
        world.command("users.tap", with(json!({ "from": ADA }), choice));
        let message = world.values().pop().unwrap()["messages"][0].take();
        assert_eq!(message["interactive"]["button_reply"]["id"], expected);
        assert_eq!(message["context"]["id"], json!(id));
    }
    assert!(world.impossible("users.tap", json!({ "from": ADA, "choice": "maybe" })).contains("users.tap.choice"));
    world.impossible("users.tap", json!({ "from": "+14155551234" }));
    let row = |id: &str| json!({ "id": id, "title": id });
    let list = json!({ "to": ADA, "interactive": {
        "type": "list", "body": { "text": "Which plant?" },
        "action": { "button": "Plants", "sections": [
            { "title": "Green", "rows": [row("moss"), row("fern")] }, { "title": "Red", "rows": [row("rose")] },
        ] },
    } });
    sent(&mut world, list);
    world.command("users.tap", json!({ "from": ADA, "choice": "rose" }));
    assert_eq!(world.values()[0]["messages"][0]["interactive"]["list_reply"]["id"], "rose");
}

#[test]
fn a_user_reacts_to_the_last_message() {
    let mut world = World::listening(open_windows());
    let (first, _) = sent(&mut world, text(ADA));
    let (last, _) = sent(&mut world, text(ADA));
    for (message, expected) in [(json!({}), &last), (json!({ "message_id": first }), &first)] {
        world.command("users.react", with(json!({ "from": ADA, "emoji": "👍" }), message));
        let reaction = world.values()[0]["messages"][0]["reaction"].take();
        assert_eq!(reaction, json!({ "message_id": expected, "emoji": "👍" }));
    }
    world.impossible("users.react", json!({ "from": "+14155551234", "emoji": "👍" }));
}

#[test]
fn a_user_answers_a_call_at_once() {
    let mut world = World::listening(open_windows());
    world.call("settings.update", json!({ "calling": { "status": "ENABLED" } }));
    let request = json!({ "to": ADA, "interactive": {
        "type": "call_permission_request", "action": { "name": "call_permission_request" }, "body": { "text": "Call?" },
    } });
    sent(&mut world, request);
    world.writes(ADA, "interactive");
    let call = json!({ "to": ADA, "session": { "sdp_type": "offer", "sdp": "v=0\r\n" } });
    let id = world.call("calls.connect", call)["calls"][0]["id"].take();
    world.pass(Duration::from_millis(500));
    world.changes();
    world.command("users.answer", json!({ "call_id": id }));
    assert_eq!(world.values()[0]["statuses"][0]["status"], "ACCEPTED");
    world.pass(MINUTE);
    assert_eq!(world.changes(), [], "the call was accepted once");
    world.impossible("users.answer", json!({ "call_id": id }));
}

//! Calls: permissions, limits and webhooks.

use std::time::Duration;

use serde_json::{Value, json};
use wabakit_sandbox::Settings;

use crate::world::{ADA, World, open_windows};

const SDP: &str = "v=0\r\no=- 7669997803033704573 2 IN IP4 127.0.0.1\r\n";
const DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// A world with calling enabled.
fn calling() -> World {
    let mut world = World::listening(open_windows());
    world.call("settings.update", json!({ "calling": { "status": "ENABLED" } }));
    assert_eq!(world.changes()[0].0, "account_settings_update");
    world
}

fn connect() -> Value {
    json!({ "to": ADA, "session": { "sdp": SDP }, "biz_opaque_callback_data": "call-7" })
}

fn permits(world: &mut World, reply: Value) {
    let reply = json!({ "type": "call_permission_reply", "call_permission_reply": reply });
    let message = json!({ "from": ADA, "type": "interactive", "interactive": reply }).to_string();
    world.platform.command("inbound", message.as_bytes(), world.now).unwrap();
    world.changes();
}

fn rings(world: &mut World) -> Value {
    let call = json!({ "from": ADA, "cta_payload": "order-7" }).to_string();
    world.platform.command("call", call.as_bytes(), world.now).unwrap()["call_id"].clone()
}

fn hangs_up(world: &mut World, id: &Value) {
    world.platform.command("hang_up", json!({ "call_id": id }).to_string().as_bytes(), world.now).unwrap();
}

fn permissions(world: &mut World) -> Value {
    world.call("calls.get_permissions", json!({ "user_wa_id": ADA }))
}

#[test]
fn a_call_requires_calling_and_a_permission() {
    let mut world = World::listening(Settings::default());
    let off = world.refused("calls.connect", connect());
    assert_eq!((off.code, off.status), (138_000, 401));
    let mut world = calling();
    let error = world.refused("calls.connect", connect());
    assert_eq!((error.code, error.status), (138_006, 401));
    permits(&mut world, json!({ "response": "reject" }));
    assert_eq!(world.refused("calls.connect", connect()).code, 138_006);
    permits(&mut world, json!({ "response": "accept", "is_permanent": true }));
    assert_eq!(world.refused("calls.connect", json!({ "to": ADA, "session": { "sdp": "sdp" } })).code, 100);
    let mut both = calling();
    both.call(
        "settings.update",
        json!({ "calling": { "sip": { "status": "ENABLED", "servers": [{ "hostname": "sip.example.com" }] } } }),
    );
    assert_eq!(both.refused("calls.connect", connect()).code, 131_055);
}

#[test]
fn a_call_rings_is_accepted_and_ends() {
    let mut world = calling();
    permits(&mut world, json!({ "response": "accept" }));
    let started = world.call("calls.connect", connect());
    let id = &started["calls"][0]["id"];
    assert!(id.as_str().unwrap().starts_with("wacid."));
    assert_eq!(world.refused("calls.connect", connect()).code, 138_003);
    let changes = world.later();
    assert!(changes.iter().all(|(field, _)| field == "calls"));
    let ringing = &changes[0].1["statuses"][0];
    assert_eq!((&ringing["status"], &ringing["type"], &ringing["id"]), (&json!("RINGING"), &json!("call"), id));
    assert_eq!(
        (&ringing["recipient_id"], &ringing["biz_opaque_callback_data"]),
        (&json!("16505551234"), &json!("call-7"))
    );
    let connected = &changes[1].1["calls"][0];
    assert_eq!((&connected["event"], &connected["direction"]), (&json!("connect"), &json!("BUSINESS_INITIATED")));
    assert_eq!((&connected["from"], &connected["to"]), (&json!("15550783881"), &json!("16505551234")));
    assert_eq!(connected["session"]["sdp_type"], "answer");
    world.pass(Duration::from_secs(2));
    assert_eq!(world.changes()[0].1["statuses"][0]["status"], "ACCEPTED");
    world.pass(Duration::from_secs(10));
    let ended = world.call("calls.terminate", json!({ "call_id": id }));
    assert_eq!(ended, json!({ "messaging_product": "whatsapp", "success": true }));
    let over = world.changes()[0].1["calls"][0].clone();
    assert_eq!(
        (&over["event"], &over["status"], &over["duration"]),
        (&json!("terminate"), &json!("COMPLETED"), &json!(10))
    );
    assert_eq!(over["biz_opaque_callback_data"], "call-7");
    assert!(over["start_time"].is_string() && over["end_time"].is_string());
    assert_eq!(world.refused("calls.terminate", json!({ "call_id": id })).code, 100);
}

#[test]
fn four_unanswered_calls_revoke_the_permission() {
    let mut world = calling();
    permits(&mut world, json!({ "response": "accept", "is_permanent": true }));
    for _ in 0..4 {
        let id = world.call("calls.connect", connect())["calls"][0]["id"].clone();
        hangs_up(&mut world, &id);
        let changes = world.changes();
        assert_eq!(changes[0].1["statuses"][0]["status"], "REJECTED");
        assert_eq!(
            (&changes[1].1["calls"][0]["event"], &changes[1].1["calls"][0]["status"]),
            (&json!("terminate"), &json!("FAILED"))
        );
    }
    assert_eq!(world.refused("calls.connect", connect()).code, 138_006);
    assert_eq!(permissions(&mut world)["permission"], json!({ "status": "no_permission" }));
}

#[test]
fn accepts_a_call_of_a_user() {
    let mut world = calling();
    let id = rings(&mut world);
    let call = world.changes()[0].1["calls"][0].clone();
    assert_eq!((&call["id"], &call["event"], &call["direction"]), (&id, &json!("connect"), &json!("USER_INITIATED")));
    assert_eq!((&call["session"]["sdp_type"], &call["cta_payload"]), (&json!("offer"), &json!("order-7")));
    assert_eq!((&call["from"], &call["to"]), (&json!("16505551234"), &json!("15550783881")));
    let answer = |sdp: &str| json!({ "call_id": id, "session": { "sdp": sdp } });
    world.call("calls.pre_accept", answer(SDP));
    assert_eq!(world.refused("calls.accept", answer("v=0\r\ns=other\r\n")).code, 100);
    world.call("calls.accept", answer(SDP));
    assert_eq!(world.refused("calls.reject", json!({ "call_id": id })).code, 100);
    world.pass(Duration::from_secs(70));
    assert!(world.changes().is_empty());
    hangs_up(&mut world, &id);
    assert_eq!(world.changes()[0].1["calls"][0]["duration"], 70);
}

#[test]
fn a_call_of_a_user_times_out_after_a_minute() {
    let mut world = calling();
    let id = rings(&mut world);
    world.changes();
    world.pass(Duration::from_secs(60));
    let over = world.changes()[0].1["calls"][0].clone();
    assert_eq!((&over["id"], &over["status"], &over["duration"]), (&id, &json!("FAILED"), &Value::Null));
    let id = rings(&mut world);
    world.changes();
    world.call("calls.reject", json!({ "call_id": id }));
    assert_eq!(world.changes()[0].1["calls"][0]["event"], "terminate");
    assert!(
        World::listening(Settings::default())
            .platform
            .command("call", br#"{"from":"16505551234"}"#, world.now)
            .is_err()
    );
}

#[test]
fn allows_one_permission_request_a_day_and_two_a_week() {
    let mut world = calling();
    let action = json!({ "type": "call_permission_request", "body": { "text": "May we call?" }, "action": {} });
    let request = json!({ "to": ADA, "interactive": action });
    let before = permissions(&mut world);
    assert_eq!(before["permission"], json!({ "status": "no_permission" }));
    assert_eq!(before["actions"][0]["action_name"], "send_call_permission_request");
    assert_eq!(before["actions"][0]["can_perform_action"], true);
    assert_eq!(before["actions"][1]["can_perform_action"], false);
    world.call("messages.send", request.clone());
    assert_eq!(world.refused("messages.send", request.clone()).code, 138_009);
    let limits = permissions(&mut world)["actions"][0]["limits"].clone();
    assert_eq!((&limits[0]["time_period"], &limits[0]["current_usage"]), (&json!("PT24H"), &json!(1)));
    assert!(limits[0]["limit_expiration_time"].is_u64());
    world.pass(DAY);
    world.call("messages.send", request.clone());
    world.pass(DAY);
    assert_eq!(world.refused("messages.send", request.clone()).code, 138_009);
    world.changes();
    let reply = world.writes(ADA, "interactive");
    assert_eq!(reply["interactive"]["call_permission_reply"]["response"], "accept");
    let after = permissions(&mut world);
    assert_eq!(after["permission"]["status"], "temporary");
    assert_eq!(after["actions"][1]["can_perform_action"], true);
    world.pass(7 * DAY);
    assert_eq!(permissions(&mut world)["permission"]["status"], "no_permission");
    permits(&mut world, json!({ "response": "accept", "is_permanent": true }));
    assert_eq!(world.refused("messages.send", request).code, 138_017);
}

#[test]
fn allows_five_permission_lookups_a_second() {
    let mut world = calling();
    for _ in 0..5 {
        permissions(&mut world);
    }
    let error = world.refused("calls.get_permissions", json!({ "user_wa_id": ADA }));
    assert_eq!((error.code, error.status), (613, 429));
    world.pass(Duration::from_secs(1));
    permissions(&mut world);
}

#[test]
fn allows_a_hundred_calls_a_day() {
    let mut world = calling();
    permits(&mut world, json!({ "response": "accept", "is_permanent": true }));
    for _ in 0..100 {
        let id = world.call("calls.connect", connect())["calls"][0]["id"].clone();
        world.pass(Duration::from_secs(5));
        world.call("calls.terminate", json!({ "call_id": id }));
    }
    let error = world.refused("calls.connect", connect());
    assert_eq!((error.code, error.status), (138_012, 400));
    world.pass(DAY);
    world.call("calls.connect", connect());
}

//! The standing of numbers: quality, throughput, display names, status, and numbers that commands add.

use std::time::Duration;

use serde_json::{Value, json};
use wabakit::ErrorKind;
use wabakit_sandbox::Settings;

use crate::world::{ADA, World, text};

fn field(world: &mut World, name: &str) -> Value {
    world.call("phone_numbers.get", json!({ "fields": [name] }))[name].take()
}

#[test]
fn a_low_quality_and_its_recovery_are_reported() {
    let mut world = World::listening(Settings::default());
    for (quality, event) in
        [("YELLOW", None), ("RED", Some("FLAGGED")), ("RED", None), ("YELLOW", Some("UNFLAGGED")), ("GREEN", None)]
    {
        world.command("numbers.quality", json!({ "quality": quality }));
        let events: Vec<Value> = world.values().into_iter().map(|mut value| value["event"].take()).collect();
        assert_eq!(events, Vec::from_iter(event.map(Value::from)), "{quality}");
        assert_eq!(field(&mut world, "quality_rating"), quality);
    }
    world.impossible("numbers.quality", json!({ "quality": "BLUE" }));
}

#[test]
fn a_number_is_in_maintenance_for_a_minute_until_it_sends_1000_messages_a_second() {
    let mut world = World::listening(Settings::default());
    world.command("numbers.upgrade", json!({}));
    let error = world.refused("messages.send", text(ADA));
    assert_eq!((error.code, error.status), (131_057, 500));
    assert_eq!(field(&mut world, "throughput")["level"], "STANDARD");
    world.pass(Duration::from_secs(60));
    let change = world.changes().pop().unwrap();
    assert_eq!((change.0.as_str(), &change.1["event"]), ("phone_number_quality_update", &json!("THROUGHPUT_UPGRADE")));
    assert_eq!(field(&mut world, "throughput")["level"], "HIGH");
    for place in 0..1000 {
        world.call("messages.send", text(&format!("+1650555{place:04}")));
    }
    assert_eq!(world.refused("messages.send", text(ADA)).code, 130_429);
    world.impossible("numbers.upgrade", json!({}));
    let other = world.platform.settings().accounts[0].numbers[1].id.clone();
    world.command("numbers.upgrade", json!({ "phone_number_id": other }));
}

#[test]
fn a_command_decides_on_a_new_display_name() {
    let mut world = World::listening(Settings::default());
    world.call("phone_numbers.update", json!({ "new_display_name": "Lucky Fern" }));
    world.command("numbers.review_name", json!({ "decision": "REJECTED", "reason": "NAME_NOT_CONSISTENT" }));
    let change = json!({
        "display_phone_number": "15550783881", "decision": "REJECTED", "requested_verified_name": "Lucky Fern",
        "rejection_reason": "NAME_NOT_CONSISTENT",
    });
    assert_eq!(world.changes(), [("phone_number_name_update".to_owned(), change)]);
    world.pass(Duration::from_secs(60));
    assert_eq!(world.changes(), [], "the review has ended");
    assert_eq!(field(&mut world, "new_name_status"), "DECLINED");
    assert_eq!(field(&mut world, "verified_name"), "Lucky Shrub");
    world.call("phone_numbers.update", json!({ "new_display_name": "Lucky Moss" }));
    assert_eq!(field(&mut world, "new_name_status"), "PENDING_REVIEW");
    world.command("numbers.review_name", json!({ "decision": "DEFERRED" }));
    assert_eq!(world.values()[0]["decision"], "DEFERRED");
    world.command("numbers.review_name", json!({ "decision": "APPROVED" }));
    assert_eq!(world.values()[0]["rejection_reason"], Value::Null);
    assert_eq!(field(&mut world, "verified_name"), "Lucky Moss");
}

#[test]
fn a_555_number_whose_display_name_was_rejected_can_not_send() {
    let mut world = World::listening(Settings::default());
    world.command("numbers.review_name", json!({ "decision": "REJECTED" }));
    assert_eq!(field(&mut world, "name_status"), "DECLINED");
    let error = world.refused("messages.send", text(ADA));
    assert_eq!(error.code, 131_037);
    world.command("numbers.review_name", json!({ "decision": "APPROVED" }));
    world.call("messages.send", text(ADA));
}

#[test]
fn restricted_and_banned_numbers_can_not_send() {
    let mut world = World::listening(Settings::default());
    for (status, code, kind) in [
        ("RESTRICTED", 131_048, ErrorKind::SpamRateLimited),
        ("RATE_LIMITED", 131_048, ErrorKind::SpamRateLimited),
        ("BANNED", 131_031, ErrorKind::AccountRestricted),
    ] {
        world.command("numbers.set", json!({ "status": status }));
        let error = world.refused("messages.send", text(ADA));
        assert_eq!((error.code, error.kind), (code, kind), "{status}");
    }
    world.command("numbers.set", json!({ "status": "FLAGGED" }));
    world.call("messages.send", text(ADA));
}

#[test]
fn an_added_number_sends_at_once_or_after_its_registration() {
    let mut world = World::listening(Settings::default());
    let id =
        world.command("numbers.add", json!({ "display_phone_number": "+1 419-555-1518" }))["phone_number_id"].take();
    let to = |id: &Value| json!({ "phone_number_id": id, "to": ADA, "text": { "body": "Hi" } });
    world.call("messages.send", to(&id));
    let new = json!({ "display_phone_number": "+1 419-555-1519", "registered": false, "verified_name": "Lucky Fern" });
    let id = world.command("numbers.add", new.clone())["phone_number_id"].take();
    assert_eq!(world.refused("messages.send", to(&id)).code, 133_010);
    assert_eq!(
        world.refused("phone_numbers.register", json!({ "phone_number_id": id, "pin": "123456" })).code,
        133_006
    );
    let named = world.call("phone_numbers.get", json!({ "phone_number_id": id, "fields": ["verified_name"] }));
    assert_eq!(named["verified_name"], "Lucky Fern");
    assert!(world.impossible("numbers.add", new).contains("numbers.add.display_phone_number"));
    world.impossible("numbers.add", json!({ "display_phone_number": "nonsense" }));
}

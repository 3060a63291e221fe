//! The status ladder of numbers: added, verified by code, registered with a PIN, migrated, and deregistered.

use std::time::Duration;

use serde_json::{Value, json};
use wabakit_sandbox::{Settings, What};

use crate::world::{ADA, World};

/// Adds a number to an account. Returns its ID.
fn added(world: &mut World, waba: &str) -> Value {
    let number =
        json!({ "waba_id": waba, "cc": "1", "phone_number": "6315557001", "verified_name": "Lucky Shrub Garden" });
    world.call("phone_numbers.create", number)["id"].take()
}

/// Requests a verification code. Returns it from the log.
fn code(world: &mut World, number: &Value) -> String {
    let request = json!({ "phone_number_id": number, "code_method": "VOICE", "language": "en" });
    world.call("phone_numbers.request_code", request);
    let entry = world.platform.log().rfind(|entry| entry.what() == What::Code).unwrap().clone();
    assert_eq!((&entry.about()["phone_number_id"], &entry.about()["code_method"]), (number, &json!("VOICE")));
    entry.about()["code"].as_str().unwrap().to_owned()
}

fn verify(world: &mut World, number: &Value) {
    let code = code(world, number);
    world.call("phone_numbers.verify_code", json!({ "phone_number_id": number, "code": code }));
}

fn describe(world: &mut World, number: &Value, fields: &[&str]) -> Value {
    let mut number = world.call("phone_numbers.get", json!({ "phone_number_id": number, "fields": fields }));
    fields.iter().map(|field| number[field].take()).collect()
}

#[test]
fn a_number_is_added_verified_registered_and_deregistered() {
    let mut world = World::new(Settings::default());
    let waba = world.platform.settings().accounts[0].id.clone();
    let number = added(&mut world, &waba);
    let id = json!({ "phone_number_id": number });
    let fields = ["display_phone_number", "verified_name", "code_verification_status", "status", "is_pin_enabled"];
    let expected = json!(["+1 6315557001", "Lucky Shrub Garden", "NOT_VERIFIED", "PENDING", false]);
    assert_eq!(describe(&mut world, &number, &fields), expected);
    let pin = |pin: &str| json!({ "phone_number_id": number, "pin": pin });
    assert_eq!(world.refused("phone_numbers.register", pin("482913")).code, 133_006);
    let hi = json!({ "phone_number_id": number, "to": ADA, "text": { "body": "Hi" } });
    assert_eq!(world.refused("messages.send", hi.clone()).code, 133_010);
    assert_eq!(world.refused("phone_numbers.deregister", id.clone()).code, 133_010);

    let before = json!({ "phone_number_id": number, "code": "123456" });
    assert_eq!(world.refused("phone_numbers.verify_code", before).code, 136_025);
    let code = code(&mut world, &number);
    let wrong = if code == "111111" { "222222" } else { "111111" };
    let refused = world.refused("phone_numbers.verify_code", json!({ "phone_number_id": number, "code": wrong }));
    assert_eq!((refused.code, refused.subcode), (136_025, Some(2_388_093)));
    world.call("phone_numbers.verify_code", json!({ "phone_number_id": number, "code": code }));
    let again = json!({ "phone_number_id": number, "code_method": "SMS", "language": "en_US" });
    let refused = world.refused("phone_numbers.request_code", again);
    assert_eq!((refused.code, refused.subcode), (136_024, Some(2_388_091)));

    world.call("phone_numbers.register", pin("482913"));
    let fields = ["code_verification_status", "status", "is_pin_enabled", "platform_type"];
    assert_eq!(describe(&mut world, &number, &fields), json!(["VERIFIED", "CONNECTED", true, "CLOUD_API"]));
    world.call("messages.send", hi.clone());
    assert_eq!(world.refused("phone_numbers.register", pin("111111")).code, 133_005);
    world.call("phone_numbers.register", pin("482913"));
    world.call("phone_numbers.update", pin("555666"));
    world.call("phone_numbers.register", pin("555666"));

    world.call("phone_numbers.deregister", id);
    assert_eq!(world.refused("messages.send", hi).code, 133_010);
    assert_eq!(describe(&mut world, &number, &["status", "is_pin_enabled"]), json!(["DISCONNECTED", true]));
}

#[test]
fn registers_and_deregisters_10_times_in_72_hours() {
    let mut world = World::new(Settings::default());
    for _ in 0..5 {
        world.call("phone_numbers.deregister", json!({}));
        world.call("phone_numbers.register", json!({ "pin": "482913" }));
    }
    assert_eq!(world.refused("phone_numbers.deregister", json!({})).code, 133_016);
    world.pass(Duration::from_secs(72 * 60 * 60));
    world.call("phone_numbers.deregister", json!({}));
}

#[test]
fn numbers_belong_to_one_account_until_they_are_migrated() {
    let mut world = World::new(Settings::default());
    let (waba, other) =
        (world.platform.settings().accounts[0].id.clone(), world.platform.settings().accounts[1].id.clone());
    let listed = |world: &mut World, waba: &str| {
        let numbers = world.call("phone_numbers.list", json!({ "waba_id": waba, "fields": ["status"] }));
        numbers["data"].as_array().unwrap().iter().map(|number| number["status"].clone()).collect::<Vec<_>>()
    };
    let source = added(&mut world, &waba);
    verify(&mut world, &source);
    world.call("phone_numbers.register", json!({ "phone_number_id": source, "pin": "482913" }));
    assert_eq!(listed(&mut world, &waba), ["CONNECTED", "CONNECTED", "CONNECTED"]);
    assert_eq!(listed(&mut world, &other), [] as [&str; 0]);

    let mut number = json!({ "waba_id": other, "cc": "1", "phone_number": "6315557001", "verified_name": "Shrub" });
    assert_eq!(world.refused("phone_numbers.create", number.clone()).subcode, Some(2_388_103));
    number["migrate_phone_number"] = true.into();
    let migrated = world.call("phone_numbers.create", number)["id"].take();
    verify(&mut world, &migrated);
    world.call("phone_numbers.register", json!({ "phone_number_id": migrated, "pin": "111222" }));
    assert_eq!(describe(&mut world, &migrated, &["verified_name"]), json!(["Lucky Shrub Garden"]));
    assert_eq!(listed(&mut world, &waba), ["CONNECTED", "CONNECTED", "MIGRATED"]);
    assert_eq!(listed(&mut world, &other), ["CONNECTED"]);
    let hi = |number: &Value| json!({ "phone_number_id": number, "to": ADA, "text": { "body": "Hi" } });
    assert_eq!(world.refused("messages.send", hi(&source)).code, 133_010);
    world.call("messages.send", hi(&migrated));
}

#[test]
fn a_display_name_is_reviewed_before_it_changes() {
    let mut world = World::listening(Settings::default());
    world.call("phone_numbers.update", json!({ "new_display_name": "Lucky Shrub Garden" }));
    let number = json!(world.platform.settings().accounts[0].numbers[0].id);
    let fields = ["verified_name", "new_display_name", "new_name_status"];
    let pending = json!(["Lucky Shrub", "Lucky Shrub Garden", "PENDING_REVIEW"]);
    assert_eq!(describe(&mut world, &number, &fields), pending);
    world.pass(Duration::from_secs(10));
    let changes = world.changes();
    let (field, value) = &changes[0];
    assert_eq!((field.as_str(), &value["decision"]), ("phone_number_name_update", &json!("APPROVED")));
    assert_eq!(value["requested_verified_name"], "Lucky Shrub Garden");
    assert_eq!(describe(&mut world, &number, &fields), json!(["Lucky Shrub Garden", null, null]));
}

#[test]
fn a_new_pin_is_reported_by_webhook() {
    let mut world = World::listening(Settings::default());
    world.call("phone_numbers.update", json!({ "pin": "482913" }));
    let changes = world.changes();
    assert_eq!((changes[0].0.as_str(), &changes[0].1["event"]), ("security", &json!("PIN_CHANGED")));
}

#[test]
fn a_thread_is_passed_and_taken_by_the_app_that_may() {
    let mut world = World::new(Settings::default());
    let ada = json!({ "to": ADA });
    assert_eq!(world.refused("thread_control.take_control", ada.clone()).subcode, Some(2_494_191));
    world.call("thread_control.pass_control", ada.clone());
    assert_eq!(world.refused("thread_control.release_control", ada.clone()).subcode, Some(2_494_191));
    world.call("thread_control.release_control", json!({ "recipient": "US.1349" }));
    world.call("thread_control.take_control", ada.clone());
    world.call("thread_control.release_control", ada);
}

#[test]
fn data_of_the_business_app_is_requested_once() {
    let mut world = World::listening(Settings::default());
    world.call("smb_app_data.sync", json!({ "sync_type": "smb_app_state_sync" }));
    world.call("smb_app_data.sync", json!({ "sync_type": "history" }));
    let fields: Vec<String> = world.changes().into_iter().map(|(field, _)| field).collect();
    assert_eq!(fields, ["smb_app_state_sync", "history"]);
    assert_eq!(world.refused("smb_app_data.sync", json!({ "sync_type": "history" })).code, 2_593_107);
}

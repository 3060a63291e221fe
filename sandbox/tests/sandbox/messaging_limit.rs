//! The messaging limit of a portfolio: unique users in 24 hours outside customer service windows.

use std::time::Duration;

use serde_json::{Value, json};

use crate::world::{
    self, World,
    templates::{DAY, HOUR, create, definition, quick},
};

fn user(place: u32) -> String {
    format!("+1650555{place:04}")
}

/// Sends a template to each of these users, 50 in a second. Returns how many failed with the code of the limit.
fn failures(world: &mut World, users: impl Iterator<Item = u32>) -> usize {
    for place in users {
        let message = json!({ "to": user(place), "template": { "name": "parcel", "language": { "code": "en_US" } } });
        world.call("messages.send", message);
        world.pass(Duration::from_millis(20));
    }
    let statuses = world.later().into_iter().filter(|(field, _)| field == "messages");
    statuses.filter(|(_, value)| value["statuses"][0]["errors"][0]["code"] == 131_048).count()
}

fn limited(limit: &str) -> World {
    let mut world = quick();
    create(&mut world, definition("parcel"));
    world.command("portfolios.set", json!({ "messaging_limit": limit }));
    world.changes();
    world
}

fn reported(world: &mut World) -> Value {
    let field = "whatsapp_business_manager_messaging_limit";
    world.call("phone_numbers.get", json!({ "fields": [field] }))[field].take()
}

#[test]
fn a_new_limit_is_reported_to_accounts_and_numbers() {
    let mut world = quick();
    assert_eq!(reported(&mut world), "TIER_UNLIMITED");
    world.command("portfolios.set", json!({ "messaging_limit": "TIER_250" }));
    let changes = world.changes();
    let capability =
        json!({ "max_daily_conversations_per_business": "TIER_250", "max_phone_numbers_per_business": 20 });
    assert_eq!(changes[0], ("business_capability_update".to_owned(), capability));
    let quality = json!({
        "display_phone_number": "15550783881", "event": "DOWNGRADE", "max_daily_conversations_per_business": "TIER_250",
    });
    assert_eq!(changes[1], ("phone_number_quality_update".to_owned(), quality));
    assert_eq!(changes.len(), 3, "one account and two numbers");
    assert_eq!(reported(&mut world), "TIER_250");
    for op in ["accounts.get", "businesses.get"] {
        let field = "whatsapp_business_manager_messaging_limit";
        assert_eq!(world.call(op, json!({ "fields": [field] }))[field], "TIER_250", "{op}");
    }
    world.command("portfolios.set", json!({ "messaging_limit": "TIER_250" }));
    assert_eq!(world.changes(), []);
    world.impossible("portfolios.set", json!({ "messaging_limit": "TIER_1" }));
    world.impossible("portfolios.set", json!({}));
}

#[test]
fn messages_to_more_users_fail_until_the_day_has_passed() {
    let mut world = limited("TIER_250");
    assert_eq!(failures(&mut world, 0..250), 0);
    // Users who were reached already don't count again.
    assert_eq!(failures(&mut world, [0, 249, 250, 251].into_iter()), 2);
    // Neither do users in an open window.
    world.writes(&user(250), "text");
    assert_eq!(failures(&mut world, [250, 251].into_iter()), 1);
    world.pass(DAY);
    assert_eq!(failures(&mut world, [251].into_iter()), 0);
}

#[test]
fn replies_do_not_count() {
    let mut world = limited("TIER_250");
    assert_eq!(failures(&mut world, 0..250), 0);
    world.writes(&user(300), "text");
    world.call("messages.send", world::text(&user(300)));
    assert!(world.later().iter().all(|(_, value)| value["statuses"][0]["status"] != "failed"));
}

#[test]
fn the_limit_rises_six_hours_after_half_of_it_was_used() {
    let mut world = limited("TIER_2K");
    assert_eq!(failures(&mut world, 0..999), 0);
    world.pass(6 * HOUR);
    assert_eq!(reported(&mut world), "TIER_2K");
    assert_eq!(failures(&mut world, 999..1000), 0);
    world.pass(6 * HOUR);
    let changes = world.changes();
    assert_eq!(changes[0].0, "business_capability_update");
    let capability = json!({ "max_daily_conversations_per_business": "TIER_10K", "max_phone_numbers_per_waba": 20 });
    assert_eq!(changes[0].1, capability);
    assert_eq!(changes[1].1["event"], "UPGRADE");
    assert_eq!(reported(&mut world), "TIER_10K");
}

#[test]
fn the_limit_does_not_rise_while_the_quality_of_a_number_is_not_high() {
    let mut world = limited("TIER_2K");
    world.command("numbers.quality", json!({ "quality": "YELLOW" }));
    failures(&mut world, 0..1000);
    world.pass(6 * HOUR);
    assert_eq!(reported(&mut world), "TIER_2K");
    world.command("numbers.quality", json!({ "quality": "GREEN" }));
    failures(&mut world, 0..1);
    world.pass(6 * HOUR);
    assert_eq!(reported(&mut world), "TIER_10K");
}

#[test]
fn verification_raises_the_first_limit() {
    let mut world = quick();
    world.command("portfolios.set", json!({ "messaging_limit": "TIER_250", "verified": false }));
    let number = json!({ "cc": "1", "phone_number": "4195551518", "verified_name": "Lucky Shrub" });
    assert_eq!(world.refused("phone_numbers.create", number.clone()).subcode, Some(2_388_103));
    let unverified = world.call("businesses.get", json!({ "fields": ["verification_status"] }));
    assert_eq!(unverified["verification_status"], "not_verified");
    let answer = world.command("portfolios.set", json!({ "verified": true }));
    assert_eq!((&answer["messaging_limit"], &answer["verified"]), (&json!("TIER_2K"), &json!(true)));
    world.call("phone_numbers.create", number);
}

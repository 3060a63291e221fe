//! Restrictions, bans, payment methods and alerts of accounts: their webhooks, and what is refused.

use std::time::Duration;

use serde_json::{Value, json};
use wabakit::ErrorKind;
use wabakit_sandbox::Settings;

use crate::world::{
    ADA, World,
    templates::{DAY, HOUR, create, definition, quick, send},
    text,
};

/// The values of the webhooks `account_update` by now.
fn updates(world: &mut World) -> Vec<Value> {
    let updates = world.changes().into_iter().filter(|(field, _)| field == "account_update");
    updates.map(|(_, value)| value).collect()
}

#[test]
fn an_account_restricted_from_initiating_messages_still_replies() {
    let mut world = quick();
    create(&mut world, definition("parcel"));
    world.changes();
    let restriction = json!({
        "restrictions": ["RESTRICTED_BIZ_INITIATED_MESSAGING"], "lasts": "24h", "remediation": "Wait.",
    });
    world.command("accounts.restrict", restriction);
    let expiration = 1_767_225_600 + 24 * 60 * 60;
    let info = json!({
        "restriction_type": "RESTRICTED_BIZ_INITIATED_MESSAGING", "expiration": expiration, "remediation": "Wait.",
    });
    assert_eq!(updates(&mut world), [json!({ "event": "ACCOUNT_RESTRICTION", "restriction_info": [info] })]);
    let error = world.refused("messages.send", send("parcel"));
    assert_eq!((error.code, error.status, error.kind), (368, 403, ErrorKind::AccountRestricted));
    world.call("messages.send", text(ADA));
    world.writes(ADA, "text");
    world.pass(Duration::from_secs(6));
    world.call("messages.send", send("parcel"));
    world.pass(DAY);
    world.call("messages.send", send("parcel"));
}

#[test]
fn each_restriction_refuses_its_own_actions_until_it_is_lifted() {
    let mut world = quick();
    create(&mut world, definition("parcel"));
    let number = json!({ "cc": "1", "phone_number": "4195551518", "verified_name": "Lucky Shrub" });
    let call = json!({ "to": ADA, "session": { "sdp_type": "offer", "sdp": "v=0\r\n" } });
    world.call("settings.update", json!({ "calling": { "status": "ENABLED" } }));
    for (restriction, op, params, code) in [
        ("RESTRICTED_CUSTOMER_INITIATED_MESSAGING", "messages.send", text(ADA), 368),
        ("RESTRICTED_ADD_PHONE_NUMBER_ACTION", "phone_numbers.create", number, 368),
        ("RESTRICTED_UTILITY_TEMPLATES", "messages.send", send("parcel"), 131_064),
        ("RESTRICTED_BUSINESS_INITIATED_CALLING", "calls.connect", call.clone(), 138_014),
        ("RESTRICTED_BIZ_INITIATED_AND_USER_INITIATED_CALLING", "calls.connect", call, 138_014),
    ] {
        world.command("accounts.restrict", json!({ "restrictions": [restriction] }));
        assert_eq!(world.refused(op, params.clone()).code, code, "{restriction}");
        world.command("accounts.lift", json!({ "restrictions": [restriction] }));
        let after = world.try_call(op, params, None, true).map_err(|error| error.to_string());
        assert!(after.as_ref().map_or_else(|error| !error.contains(&code.to_string()), |_| true), "{after:?}");
    }
    let calling = json!({ "restrictions": ["RESTRICTED_USER_INITIATED_CALLING"] });
    world.command("accounts.restrict", calling);
    assert!(world.impossible("users.call", json!({ "from": ADA })).contains("RESTRICTED_USER_INITIATED_CALLING"));
    world.command("accounts.lift", json!({}));
    world.command("users.call", json!({ "from": ADA }));
}

#[test]
fn a_violation_warns_and_an_emitted_restriction_refuses_nothing() {
    let mut world = quick();
    world.command("accounts.restrict", json!({ "violation_type": "SCAM" }));
    let warning = json!({ "event": "ACCOUNT_VIOLATION", "violation_info": { "violation_type": "SCAM" } });
    assert_eq!(updates(&mut world), [warning]);
    let emitted = json!({ "restrictions": ["RESTRICTED_CUSTOMER_INITIATED_MESSAGING"], "emit": "only" });
    world.command("accounts.restrict", emitted);
    assert_eq!(updates(&mut world)[0]["event"], "ACCOUNT_RESTRICTION");
    world.call("messages.send", text(ADA));
    let unknown = world.impossible("accounts.restrict", json!({ "restrictions": ["RESTRICTED_LAUGHING"] }));
    assert!(unknown.contains("accounts.restrict.restrictions"), "{unknown}");
    let unknown = world.impossible("accounts.restrict", json!({ "waba_id": "1", "violation_type": "SCAM" }));
    assert!(unknown.contains("accounts.restrict.waba_id"), "{unknown}");
}

#[test]
fn a_banned_account_can_neither_send_nor_receive_until_it_is_reinstated() {
    let mut world = quick();
    world.command("accounts.ban", json!({ "after": "7d" }));
    let ban = |state: &str, date: &str| json!({ "event": "DISABLED_UPDATE", "ban_info": { "waba_ban_state": state, "waba_ban_date": date } });
    assert_eq!(updates(&mut world), [ban("SCHEDULE_FOR_DISABLE", "January 8, 2026")]);
    world.call("messages.send", text(ADA));
    world.pass(7 * DAY);
    assert_eq!(updates(&mut world), [ban("DISABLE", "January 8, 2026")]);
    let error = world.refused("messages.send", text(ADA));
    assert_eq!((error.code, error.status, error.kind), (131_031, 403, ErrorKind::AccountRestricted));
    world.impossible("users.write", json!({ "from": ADA, "text": { "body": "Hi" } }));
    let health = world.call("accounts.get", json!({ "fields": ["health_status"] }));
    assert_eq!(health["health_status"]["can_send_message"], "BLOCKED");
    world.command("accounts.reinstate", json!({}));
    assert_eq!(updates(&mut world), [ban("REINSTATE", "January 8, 2026")]);
    world.call("messages.send", text(ADA));
    world.writes(ADA, "text");
}

#[test]
fn a_reinstated_account_is_not_banned_by_an_earlier_announcement() {
    let mut world = quick();
    world.command("accounts.ban", json!({ "after": "24h" }));
    world.command("accounts.reinstate", json!({}));
    updates(&mut world);
    world.pass(DAY + HOUR);
    assert_eq!(updates(&mut world), Vec::<Value>::new());
    world.call("messages.send", text(ADA));
}

#[test]
fn an_account_without_a_payment_method_can_not_send() {
    let mut world = World::listening(Settings::default());
    world.command("accounts.set", json!({ "payment_method": false }));
    let error = world.refused("messages.send", text(ADA));
    assert_eq!((error.code, error.kind), (131_042, ErrorKind::Payment));
    world.command("accounts.set", json!({ "payment_method": true }));
    world.call("messages.send", text(ADA));
}

#[test]
fn an_alert_names_its_entity() {
    let mut world = World::listening(Settings::default());
    let settings = world.platform.settings().clone();
    world.command("accounts.alert", json!({ "alert_type": "PROFILE_PICTURE_LOST", "alert_severity": "WARNING" }));
    let alert = world.changes().pop().unwrap();
    assert_eq!(alert.0, "account_alerts");
    assert_eq!(
        (&alert.1["entity_type"], &alert.1["entity_id"]),
        (&json!("PHONE_NUMBER"), &json!(settings.accounts[0].numbers[0].id))
    );
    let info = &alert.1["alert_info"];
    assert_eq!((&info["alert_type"], &info["alert_severity"]), (&json!("PROFILE_PICTURE_LOST"), &json!("WARNING")));
    assert_eq!(info["alert_status"], "NONE");
    let business = json!({ "entity_type": "BUSINESS", "alert_type": "INCREASED_CAPABILITIES_ELIGIBILITY_FAILED" });
    world.command("accounts.alert", business);
    assert_eq!(world.values()[0]["entity_id"], json!(settings.portfolios[0].id));
}

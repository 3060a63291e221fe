//! Deletion of templates whose messages are still being delivered.

use std::time::Duration;

use serde_json::{Value, json};

use crate::world::{
    ADA, World,
    templates::{DAY, change, create, definition, quick, send, status, told, with},
};

const MILLISECOND: Duration = Duration::from_millis(1);

/// Deletes a template. Returns the events of the webhooks.
fn delete(world: &mut World, params: Value) -> Vec<Value> {
    assert_eq!(world.call("templates.delete", params), json!({ "success": true }));
    world.values().into_iter().map(|mut value| value["event"].take()).collect()
}

/// The statuses of messages in the webhooks of the next second.
fn statuses(world: &mut World) -> Vec<Value> {
    world.later().into_iter().map(|(_, mut value)| value["statuses"][0]["status"].take()).collect()
}

fn being_deleted() -> (u32, Option<u32>, String) {
    (100, Some(2_388_023), "Message template language is being deleted".to_owned())
}

#[test]
fn a_template_with_undelivered_messages_is_deleted_after_30_days() {
    let mut world = quick();
    let id = create(&mut world, definition("parcel"));
    world.changes();
    world.call("messages.send", send("parcel"));
    assert_eq!(delete(&mut world, json!({ "name": "parcel" })), ["PENDING_DELETION"]);
    assert_eq!(status(&mut world, &id), "PENDING_DELETION");
    let listed = world.call("templates.list", json!({ "status": ["PENDING_DELETION"] }));
    assert_eq!((&listed["data"][0]["id"], &listed["data"][0]["status"]), (&json!(id), &json!("PENDING_DELETION")));
    assert_eq!(statuses(&mut world), ["sent", "delivered", "read"]);

    world.pass(DAY * 30 - Duration::from_secs(1) - MILLISECOND);
    let error = world.refused("messages.send", send("parcel"));
    assert_eq!((error.code, error.status), (132_001, 404));
    let update = json!({ "template_id": id, "components": definition("parcel")["components"] });
    let locked = (100, Some(2_388_039), "Message template status can't be changed".to_owned());
    assert_eq!(told(&world.refused("templates.update", update)), locked);
    for language in ["en_US", "es"] {
        let again = with(definition("parcel"), json!({ "language": language, "category": "MARKETING" }));
        assert_eq!(told(&world.refused("templates.create", again)), being_deleted(), "{language}");
    }
    for params in [json!({ "name": "parcel" }), json!({ "hsm_ids": [id] }), json!({ "name": "parcel", "hsm_id": id })] {
        assert_eq!(delete(&mut world, params), Vec::<Value>::new(), "deleted again");
    }
    let archived = world.call("templates.archive", json!({ "hsm_ids": [id] }));
    assert!(archived["failed_templates"][&id].is_string());
    for wrong in [json!({ "status": "APPROVED" }), json!({ "status": "DISABLED" }), json!({ "pacing": "HELD" })] {
        let wrong = with(wrong, json!({ "template_id": id })).to_string();
        assert!(world.platform.command("template", wrong.as_bytes(), world.now).is_err(), "{wrong}");
    }
    assert_eq!(status(&mut world, &id), "PENDING_DELETION");

    world.pass(MILLISECOND);
    let changes = world.changes();
    let [(field, deleted)] = changes.as_slice() else { panic!("{changes:?}") };
    assert_eq!(field, "message_template_status_update");
    assert_eq!((&deleted["event"], &deleted["message_template_name"]), (&json!("DELETED"), &json!("parcel")));
    assert_eq!(world.refused("templates.get", json!({ "template_id": id })).subcode, Some(33));
    create(&mut world, definition("parcel"));
}

#[test]
fn a_template_whose_messages_were_delivered_is_deleted_at_once() {
    let mut world = quick();
    for (place, wait) in [149, 150].into_iter().enumerate() {
        let name = format!("parcel_{place}");
        create(&mut world, definition(&name));
        world.call("messages.send", send(&name));
        world.pass(Duration::from_millis(wait));
        world.changes();
        let event = if wait == 150 { "DELETED" } else { "PENDING_DELETION" };
        assert_eq!(delete(&mut world, json!({ "name": name })), [event]);
        assert_eq!(told(&world.refused("templates.create", definition(&name))), being_deleted());
    }
}

#[test]
fn other_languages_of_a_name_outlive_a_deletion() {
    let mut world = quick();
    let spanish = with(definition("parcel"), json!({ "language": "es" }));
    let english = create(&mut world, definition("parcel"));
    create(&mut world, spanish.clone());
    world.changes();
    world.call("messages.send", send("parcel"));
    assert_eq!(delete(&mut world, json!({ "name": "parcel", "hsm_id": english })), ["PENDING_DELETION"]);
    let template = json!({ "name": "parcel", "language": { "code": "es" } });
    world.pass(Duration::from_secs(6));
    world.call("messages.send", json!({ "to": ADA, "template": template }));
    world.pass(Duration::from_secs(1));
    world.changes();
    assert_eq!(told(&world.refused("templates.create", definition("parcel"))), being_deleted());
    create(&mut world, with(definition("parcel"), json!({ "language": "fr" })));
    // Only what isn't being deleted yet is deleted.
    world.changes();
    assert_eq!(delete(&mut world, json!({ "name": "parcel" })), ["DELETED", "DELETED"]);
    assert_eq!(told(&world.refused("templates.create", spanish)), being_deleted());
}

#[test]
fn held_messages_outlive_the_deletion_of_their_template() {
    let mut world = quick();
    let id = create(&mut world, definition("parcel"));
    change(&mut world, json!({ "template_id": id, "pacing": "HELD" }));
    let hold = |world: &mut World| {
        world.pass(Duration::from_secs(6));
        let sent = world.call("messages.send", send("parcel"));
        assert_eq!(sent["messages"][0]["message_status"], "held_for_quality_assessment");
    };
    hold(&mut world);
    assert_eq!(delete(&mut world, json!({ "name": "parcel" })), ["PENDING_DELETION"]);
    world.pass(DAY * 29);
    change(&mut world, json!({ "template_id": id, "pacing": "RELEASED" }));
    assert_eq!(statuses(&mut world), ["sent", "delivered", "read"]);
    world.pass(DAY);
    assert_eq!(world.values()[0]["event"], "DELETED");

    let id = create(&mut world, definition("parcel"));
    change(&mut world, json!({ "template_id": id, "pacing": "HELD" }));
    hold(&mut world);
    // An archived template is not archived any longer, but being deleted.
    world.call("templates.archive", json!({ "hsm_ids": [id] }));
    world.changes();
    assert_eq!(delete(&mut world, json!({ "hsm_ids": [id] })), ["PENDING_DELETION"]);
    assert_eq!(status(&mut world, &id), "PENDING_DELETION");
    world.pass(DAY * 30);
    assert_eq!(world.changes().len(), 1, "the messages are dropped without a webhook");
    assert_eq!(statuses(&mut world), Vec::<Value>::new());
}

#[test]
fn a_deleted_name_is_blocked_for_upserts_and_migrations() {
    let mut world = quick();
    let button = json!({ "type": "OTP", "otp_type": "COPY_CODE" });
    let upsert = json!({ "name": "code", "languages": ["en_US"], "components": [
        { "type": "BODY" }, { "type": "BUTTONS", "buttons": [button] },
    ] });
    world.call("templates.upsert_authentication", upsert.clone());
    let code = json!([{ "type": "text", "text": "123456" }]);
    let components = json!([
        { "type": "body", "parameters": code },
        { "type": "button", "sub_type": "url", "index": "0", "parameters": code },
    ]);
    let template = json!({ "name": "code", "language": { "code": "en_US" }, "components": components });
    world.call("messages.send", json!({ "to": ADA, "template": template }));
    world.changes();
    assert_eq!(delete(&mut world, json!({ "name": "code" })), ["PENDING_DELETION"]);
    assert_eq!(told(&world.refused("templates.upsert_authentication", upsert)), being_deleted());

    let settings = world.platform.settings();
    let (own, other) = (settings.accounts[0].id.clone(), settings.accounts[1].id.clone());
    let id = create(&mut world, definition("parcel"));
    create(&mut world, with(definition("parcel"), json!({ "waba_id": other })));
    world.changes();
    assert_eq!(delete(&mut world, json!({ "waba_id": other, "name": "parcel" })), ["DELETED"]);
    let answer = world.call("templates.migrate", json!({ "waba_id": other, "source_waba_id": own }));
    let reason = answer["failed_templates"][&id].as_str().unwrap();
    assert!(reason.contains("being deleted"), "{answer}");
}

//! Statuses that commands give messages, and held messages that commands release.

use serde_json::{Value, json};

use crate::world::{
    ADA, World, open_windows,
    templates::{change, create, definition, quick, send},
    text,
};

fn sent(world: &mut World, message: Value) -> String {
    world.call("messages.send", message)["messages"][0]["id"].as_str().unwrap().to_owned()
}

/// The statuses in the webhooks of the next second: message ID, status and error code.
fn statuses(world: &mut World) -> Vec<(String, String, Option<u64>)> {
    let status = |(_, value): (String, Value)| {
        let status = value["statuses"][0].clone();
        let text = |key: &str| Some(status[key].as_str()?.to_owned());
        Some((text("id")?, text("status")?, status["errors"][0]["code"].as_u64()))
    };
    world.later().into_iter().filter_map(status).collect()
}

#[test]
fn a_message_that_a_command_fails_gets_no_other_status() {
    let mut world = World::listening(open_windows());
    let id = sent(&mut world, text(ADA));
    world.command("messages.status", json!({ "id": id, "status": "failed", "code": 131_049 }));
    assert_eq!(statuses(&mut world), [(id, "failed".to_owned(), Some(131_049))]);
}

#[test]
fn a_message_that_a_command_delivers_is_still_read() {
    let mut world = World::listening(open_windows());
    let id = sent(&mut world, text(ADA));
    world.command("messages.status", json!({ "id": id, "status": "delivered" }));
    assert_eq!(statuses(&mut world), [(id.clone(), "delivered".to_owned(), None), (id, "read".to_owned(), None)]);
    let unknown = world.impossible("messages.status", json!({ "id": "wamid.1", "status": "read" }));
    assert!(unknown.contains("messages.status.id"), "{unknown}");
    world.impossible("messages.status", json!({ "id": "wamid.1", "status": "seen" }));
}

#[test]
fn held_messages_are_released_one_by_one_or_fail() {
    let mut world = quick();
    let template = create(&mut world, definition("parcel"));
    change(&mut world, json!({ "template_id": template, "pacing": "HELD" }));
    let [first, second, third] = [0; 3].map(|_| sent(&mut world, send("parcel")));
    assert_eq!(statuses(&mut world), []);
    world.command("messages.release", json!({ "id": second }));
    let delivered = |id: &str| ["sent", "delivered", "read"].map(|status| (id.to_owned(), status.to_owned(), None));
    assert_eq!(statuses(&mut world), delivered(&second));
    world.impossible("messages.release", json!({ "id": second }));
    let released = world.command("messages.release", json!({ "fail": true }));
    assert_eq!(released, json!({ "ids": [first, third] }));
    let failed = [first, third].map(|id| (id, "failed".to_owned(), Some(132_015)));
    assert_eq!(statuses(&mut world), failed);
}

//! Template pacing: messages that are held until the quality of their template is assessed.

use std::time::Duration;

use serde_json::{Value, json};
use wabakit_sandbox::{Review, Settings};

use crate::world::{
    ADA, World,
    templates::{HOUR, change, create, definition, quick, send, status, with},
};

const MINUTE: Duration = Duration::from_secs(60);

/// Sends a message with the template. Returns its ID and its `message_status`.
fn sent(world: &mut World, name: &str) -> (String, String) {
    world.pass(Duration::from_secs(6));
    let mut sent = world.call("messages.send", send(name))["messages"][0].take();
    let [id, status] = ["id", "message_status"].map(|key| sent[key].take().as_str().unwrap().to_owned());
    (id, status)
}

/// Sends a message that is held. Returns its ID.
fn held(world: &mut World, name: &str) -> String {
    let (id, status) = sent(world, name);
    assert_eq!(status, "held_for_quality_assessment");
    id
}

/// The statuses of messages in the webhooks of the next second: message ID, status and error code.
fn statuses(world: &mut World) -> Vec<(String, String, Option<u64>)> {
    let statuses = world.later().into_iter().filter(|(field, _)| field == "messages");
    let status = |(_, mut value): (_, Value)| value["statuses"][0].take();
    let parts = |status: Value| {
        let text = |key: &str| status[key].as_str().unwrap().to_owned();
        (text("id"), text("status"), status["errors"][0]["code"].as_u64())
    };
    statuses.map(status).map(parts).collect()
}

fn delivered(id: &str) -> Vec<(String, String, Option<u64>)> {
    ["sent", "delivered", "read"].map(|status| (id.to_owned(), status.to_owned(), None)).to_vec()
}

fn failed(id: &str, code: u64) -> Vec<(String, String, Option<u64>)> {
    vec![(id.to_owned(), "failed".to_owned(), Some(code))]
}

#[test]
fn messages_are_held_until_a_command_releases_them() {
    let mut world = quick();
    let template = create(&mut world, definition("parcel"));
    assert_eq!(sent(&mut world, "parcel").1, "accepted");
    world.later();
    assert_eq!(change(&mut world, json!({ "template_id": template, "pacing": "HELD" })), vec![]);
    let (first, second) = (held(&mut world, "parcel"), held(&mut world, "parcel"));
    world.pass(HOUR);
    assert_eq!(statuses(&mut world), vec![]);
    assert_eq!(status(&mut world, &template), "APPROVED");
    change(&mut world, json!({ "template_id": template, "pacing": "RELEASED" }));
    let mut both = statuses(&mut world);
    both.sort();
    let mut wanted = [delivered(&first), delivered(&second)].concat();
    wanted.sort();
    assert_eq!(both, wanted);
    assert_eq!(sent(&mut world, "parcel").1, "accepted");
}

#[test]
fn dropped_messages_fail_and_pause_the_template() {
    let mut world = quick();
    let template = create(&mut world, definition("parcel"));
    world.changes();
    change(&mut world, json!({ "template_id": template, "pacing": "HELD" }));
    let message = held(&mut world, "parcel");
    let told = change(&mut world, json!({ "template_id": template, "pacing": "DROPPED" }));
    assert_eq!(
        (&told[0].1["event"], &told[0].1["other_info"]["title"]),
        (&json!("PAUSED"), &json!("RATE_LIMITING_PAUSE"))
    );
    assert_eq!(statuses(&mut world), failed(&message, 132_015));
    assert_eq!(world.refused("messages.send", send("parcel")).code, 132_015);
    // Once the pause is lifted, the template can be paced again.
    world.call("templates.unpause", json!({ "template_id": template }));
    change(&mut world, json!({ "template_id": template, "pacing": "HELD" }));
    world.pass(MINUTE * 5);
    assert_eq!(world.values()[0]["event"], "APPROVED");
    held(&mut world, "parcel");
}

#[test]
fn pacing_ends_by_the_clock() {
    for outcome in ["RELEASED", "DROPPED"] {
        let mut world = World::listening(Settings { review: Review::default(), ..Settings::default() });
        // A new template: the command comes before its review ends.
        let template = create(&mut world, with(definition("parcel"), json!({ "category": "MARKETING" })));
        change(&mut world, json!({ "template_id": template, "pacing": outcome, "after_ms": 60_000 }));
        world.pass(Duration::from_secs(10));
        assert_eq!(world.values()[0]["event"], "APPROVED");
        let message = held(&mut world, "parcel");
        world.pass(MINUTE - Duration::from_secs(16) - Duration::from_millis(1));
        assert_eq!(world.changes(), vec![]);
        world.pass(Duration::from_millis(1));
        let events: Vec<Value> = world.values().iter().map(|value| value["other_info"]["title"].clone()).collect();
        let (events_wanted, wanted) = match outcome {
            "RELEASED" => (vec![], delivered(&message)),
            _ => (vec![json!("RATE_LIMITING_PAUSE")], failed(&message, 132_015)),
        };
        assert_eq!(events, events_wanted, "{outcome}");
        assert_eq!(statuses(&mut world), wanted, "{outcome}");
    }
}

#[test]
fn the_last_command_decides_how_pacing_ends() {
    let mut world = quick();
    let template = create(&mut world, definition("parcel"));
    world.changes();
    let pace = |world: &mut World, pacing: Value| {
        change(world, with(pacing, json!({ "template_id": template })));
    };
    pace(&mut world, json!({ "pacing": "DROPPED", "after_ms": 60_000 }));
    pace(&mut world, json!({ "pacing": "HELD" }));
    let message = held(&mut world, "parcel");
    world.pass(HOUR);
    assert_eq!(statuses(&mut world), vec![]);
    pace(&mut world, json!({ "pacing": "RELEASED", "after_ms": 1000 }));
    world.pass(Duration::from_secs(1));
    assert_eq!(statuses(&mut world), delivered(&message));
}

#[test]
fn a_pause_because_of_quality_drops_held_messages() {
    let mut world = quick();
    let template = create(&mut world, definition("parcel"));
    world.changes();
    for (status, code) in [("PAUSED", 132_015), ("DISABLED", 132_016)] {
        change(&mut world, json!({ "template_id": template, "pacing": "HELD" }));
        let message = held(&mut world, "parcel");
        change(&mut world, json!({ "template_id": template, "status": status }));
        assert_eq!(statuses(&mut world), failed(&message, code));
        change(&mut world, json!({ "template_id": template, "status": "APPROVED" }));
        assert_eq!(sent(&mut world, "parcel").1, "accepted");
        world.later();
    }
}

#[test]
fn users_reply_to_a_held_message_when_it_has_arrived() {
    let mut world = quick();
    let all = world.call("templates.list", json!({ "name": "how_was_it" }));
    let template = all["data"][0]["id"].clone();
    change(&mut world, json!({ "template_id": template, "pacing": "HELD" }));
    let message = held(&mut world, "how_was_it");
    let tap = json!({ "from": ADA, "type": "button" }).to_string();
    let refused = world.platform.command("users.write", tap.as_bytes(), world.now).unwrap_err();
    assert_eq!(refused.path, "users.write.button");
    change(&mut world, json!({ "template_id": template, "pacing": "RELEASED" }));
    world.later();
    assert_eq!(world.writes(ADA, "button")["context"]["id"], json!(message));
}

#[test]
fn the_marketing_messages_api_holds_messages_too() {
    let mut world = quick();
    let template = create(&mut world, with(definition("parcel"), json!({ "category": "MARKETING" })));
    world.pass(HOUR);
    change(&mut world, json!({ "template_id": template, "pacing": "HELD" }));
    let sent = world.call("marketing_messages.send", send("parcel"));
    assert_eq!(sent["messages"][0]["message_status"], "held_for_quality_assessment");
}

#[test]
fn refuses_commands_that_make_no_sense() {
    let mut world = quick();
    let template = create(&mut world, definition("parcel"));
    for wrong in [
        json!({ "name": "parcel", "pacing": "held" }),
        json!({ "name": "parcel", "pacing": "RELEASED" }),
        json!({ "name": "parcel", "pacing": "DROPPED" }),
        json!({ "name": "parcel", "pacing": "HELD", "after_ms": 1 }),
        json!({ "name": "parcel", "after_ms": 1 }),
        json!({ "name": "parcel", "pacing": "RELEASED", "after_ms": -1 }),
        json!({ "name": "login_code", "pacing": "HELD" }),
    ] {
        assert!(world.platform.command("template", wrong.to_string().as_bytes(), world.now).is_err(), "{wrong}");
    }
    assert_eq!(status(&mut world, &template), "APPROVED");
}

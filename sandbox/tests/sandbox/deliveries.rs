//! The order of deliveries, and reports of their responses.

use std::time::Duration;

use http::Response;
use serde_json::{Value, json};
use wabakit_sandbox::{Output, Settings, What};

use crate::world::World;

/// A world in which a user has written this many messages, whose webhooks are due.
fn written(count: u32) -> World {
    let mut world = World::listening(Settings::default());
    for _ in 0..count {
        world.platform.command("users.write", br#"{"from":"16505551234","type":"text"}"#, world.now).unwrap();
    }
    world
}

/// Starts every delivery that is due, and returns the IDs in order.
fn started(world: &mut World) -> Vec<u64> {
    let mut ids = vec![];
    while let Output::Transmit { id, .. } = world.platform.poll(world.now) {
        ids.push(id);
    }
    ids
}

fn status(code: u16) -> Response<Vec<u8>> {
    let mut response = Response::default();
    *response.status_mut() = code.try_into().unwrap();
    response
}

#[test]
fn starts_all_that_are_due_before_the_first_is_reported() {
    let mut world = written(100);
    let ids = started(&mut world);
    assert_eq!(ids.len(), 100);
    assert!(ids.is_sorted(), "{ids:?}");
    for id in ids.iter().rev() {
        world.platform.delivered(*id, Some(&status(200)), world.now);
    }
    assert!(matches!(world.platform.poll(world.now), Output::Idle));
}

#[test]
fn starts_deliveries_in_order_of_their_time() {
    let mut world = written(2);
    let ids = started(&mut world);
    // The second fails first, so its retry is due first.
    world.platform.delivered(ids[1], None, world.now);
    world.pass(Duration::from_millis(10));
    world.platform.delivered(ids[0], None, world.now);
    world.pass(Duration::from_secs(2));
    assert_eq!(started(&mut world), [ids[1], ids[0]]);
}

#[test]
fn ignores_a_report_after_the_timeout() {
    let mut world = written(1);
    let ids = started(&mut world);
    world.pass(Duration::from_secs(20));
    assert!(started(&mut world).is_empty());
    assert_eq!(world.platform.log().next_back().unwrap().what(), What::Undelivered);
    let entries = world.platform.log().count();
    world.platform.delivered(ids[0], Some(&status(200)), world.now);
    assert_eq!(world.platform.log().count(), entries);
    world.pass(Duration::from_secs(1));
    assert_eq!(started(&mut world), ids);
}

fn command(world: &mut World, name: &str, params: Value) -> Value {
    world.platform.command(name, params.to_string().as_bytes(), world.now).unwrap_or_else(|error| panic!("{error:?}"))
}

/// Path of the parameter that a command is refused for.
fn refused(world: &mut World, name: &str, params: Value) -> String {
    world.platform.command(name, params.to_string().as_bytes(), world.now).unwrap_err().path
}

/// IDs and statuses of the attempts of the deliveries in a state.
fn listed(world: &mut World, state: &str) -> Vec<(u64, Vec<Option<u64>>)> {
    let list = command(world, "deliveries.list", json!({ "state": state }));
    let delivery = |delivery: &Value| {
        let attempts = delivery["attempts"].as_array().unwrap();
        (delivery["id"].as_u64().unwrap(), attempts.iter().map(|attempt| attempt["status"].as_u64()).collect())
    };
    list["deliveries"].as_array().unwrap().iter().map(delivery).collect()
}

#[test]
fn lists_deliveries_with_their_attempts() {
    let mut world = written(2);
    let ids = started(&mut world);
    world.platform.delivered(ids[0], Some(&status(200)), world.now);
    world.platform.delivered(ids[1], Some(&status(500)), world.now + Duration::from_millis(30));
    assert!(listed(&mut world, "delivered").contains(&(ids[0], vec![Some(200)])));
    assert_eq!(listed(&mut world, "waiting"), [(ids[1], vec![Some(500)])]);
    world.pass(Duration::from_secs(2));
    started(&mut world);
    assert_eq!(listed(&mut world, "in_flight"), [(ids[1], vec![Some(500), None])]);
    let page = command(&mut world, "deliveries.list", json!({ "after": ids[0], "limit": 1 }));
    assert_eq!(page["deliveries"][0]["id"], ids[1]);
    let attempts = page["deliveries"][0]["attempts"].clone();
    assert_eq!((&attempts[0]["took_ms"], &attempts[1]["took_ms"]), (&json!(30), &Value::Null));
    assert_eq!(refused(&mut world, "deliveries.list", json!({ "state": "lost" })), "deliveries.list.state");
}

#[test]
fn hands_out_signed_webhooks_without_a_callback_url() {
    let mut world = World::new(Settings::default());
    world.platform.command("users.write", br#"{"from":"16505551234","type":"text"}"#, world.now).unwrap();
    assert!(matches!(world.platform.poll(world.now), Output::Idle));
    let taken = command(&mut world, "deliveries.take", json!({}))["deliveries"].take();
    let (webhook, id) = (&taken[0], taken[0]["id"].clone());
    assert_eq!(
        (taken.as_array().unwrap().len(), &webhook["method"], &webhook["url"]),
        (1, &json!("POST"), &Value::Null)
    );
    let settings = world.platform.settings().clone();
    let webhooks = wabakit::Webhooks::new(settings.apps[0].secret.as_str(), settings.apps[0].verify_token.as_str());
    let signature = webhook["headers"]["x-hub-signature-256"].as_str().unwrap();
    assert_eq!(webhooks.verify(signature, webhook["body"].as_str().unwrap().as_bytes()).unwrap().len(), 1);
    let next = command(&mut world, "deliveries.take", json!({}));
    assert_eq!(next["deliveries"], json!([]));
    command(&mut world, "deliveries.answer", json!({ "id": id, "status": 500 }));
    assert_eq!(refused(&mut world, "deliveries.answer", json!({ "id": id, "status": 200 })), "deliveries.answer.id");
    world.pass(Duration::from_secs(1));
    assert_eq!(command(&mut world, "deliveries.take", json!({}))["deliveries"][0]["id"], id);
    // Nothing answers the second attempt within 20 seconds.
    world.pass(Duration::from_secs(20));
    world.platform.poll(world.now);
    world.pass(Duration::from_secs(2));
    assert_eq!(command(&mut world, "deliveries.take", json!({}))["deliveries"][0]["id"], id);
    command(&mut world, "deliveries.answer", json!({ "id": id, "status": 200 }));
    let attempts = vec![Some(500), None, Some(200)];
    assert_eq!(listed(&mut world, "delivered"), [(id.as_u64().unwrap(), attempts)]);
}

#[test]
fn a_taken_delivery_does_not_stop_the_clock() {
    let mut world = World::new(Settings::default());
    world.platform.command("users.write", br#"{"from":"16505551234","type":"text"}"#, world.now).unwrap();
    command(&mut world, "clock.rate", json!({ "rate": 0 }));
    assert_eq!(command(&mut world, "deliveries.take", json!({}))["deliveries"].as_array().unwrap().len(), 1);
    command(&mut world, "clock.advance", json!({ "by": "1m" }));
    while let Output::Transmit { .. } = world.platform.poll(world.now) {}
    assert!(!world.platform.is_moving());
    assert_eq!(listed(&mut world, "waiting")[0].1, [None]);
}

#[test]
fn holds_deliveries_until_they_are_released_or_taken() {
    let mut world = written(3);
    command(&mut world, "deliveries.hold", json!({ "on": true }));
    assert!(started(&mut world).is_empty());
    let first = command(&mut world, "deliveries.take", json!({ "limit": 1 }))["deliveries"][0]["id"].clone();
    command(&mut world, "deliveries.answer", json!({ "id": first, "status": 200 }));
    command(&mut world, "deliveries.hold", json!({ "on": false }));
    assert_eq!(started(&mut world).len(), 2);
}

#[test]
fn repeats_a_settled_delivery() {
    let mut world = written(1);
    let ids = started(&mut world);
    assert_eq!(refused(&mut world, "deliveries.redeliver", json!({ "id": ids[0] })), "deliveries.redeliver.id");
    world.platform.delivered(ids[0], Some(&status(200)), world.now);
    assert!(started(&mut world).is_empty());
    command(&mut world, "deliveries.redeliver", json!({ "id": ids[0] }));
    assert_eq!(started(&mut world), ids);
    // The waits of a repeated delivery begin anew.
    world.platform.delivered(ids[0], None, world.now);
    world.pass(Duration::from_secs(1));
    assert_eq!(started(&mut world), ids);
}

#[test]
fn sends_any_body_to_the_callback_url() {
    let mut world = written(0);
    let bodies = [("not JSON", None), ("{}", Some(false))];
    for (body, sign) in bodies {
        command(&mut world, "deliveries.raw", json!({ "body": body, "sign": sign.unwrap_or(true) }));
    }
    let requests = world.deliveries();
    let signed = requests
        .iter()
        .map(|request| (request.body().as_slice(), request.headers().contains_key("x-hub-signature-256")));
    assert_eq!(signed.collect::<Vec<_>>(), [(&b"not JSON"[..], true), (b"{}", false)]);
    assert_eq!(refused(&mut world, "deliveries.raw", json!({})), "deliveries.raw.body");
}

#[test]
fn keeps_the_newest_settled_and_the_newest_untaken_deliveries() {
    for callback in [true, false] {
        let mut world = if callback { written(0) } else { World::new(Settings::default()) };
        for _ in 0..1_100 {
            world.platform.command("users.write", br#"{"from":"16505551234","type":"text"}"#, world.now).unwrap();
            world.deliveries();
        }
        let list = command(&mut world, "deliveries.list", json!({ "limit": 1000 }));
        let ids: Vec<_> =
            list["deliveries"].as_array().unwrap().iter().map(|item| item["id"].as_u64().unwrap()).collect();
        assert_eq!((ids.len(), ids.last().unwrap() - ids[0]), (1000, 999));
        assert!(*ids.last().unwrap() >= 1_100);
    }
}

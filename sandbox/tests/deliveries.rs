//! The order of deliveries, and reports of their responses.

mod world;

use std::time::Duration;

use http::Response;
use wabakit_sandbox::{Output, Settings, What};
use world::World;

/// A world in which a user has written this many messages, whose webhooks are due.
fn written(count: u32) -> World {
    let mut world = World::listening(Settings::default());
    for _ in 0..count {
        world.platform.command("inbound", br#"{"from":"16505551234","type":"text"}"#, world.now).unwrap();
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

//! Block lists and the contact book.

use serde_json::{Value, json};
use wabakit::ErrorKind;
use wabakit_sandbox::{Settings, What, Windows};

use crate::world::{ADA, World, open_windows, text};

fn strict() -> World {
    World::listening(Settings { windows: Windows::Refused, ..Settings::default() })
}

#[test]
fn blocked_users_neither_send_nor_receive() {
    let mut world = strict();
    world.writes(ADA, "text");
    let added = world.call("block_users.add", json!({ "block_users": [{ "user": ADA }] }));
    assert_eq!(added["block_users"]["added_users"][0]["wa_id"], "16505551234");
    assert_eq!(added["block_users"]["failed_users"], json!([]));
    let error = world.refused("messages.send", text(ADA));
    assert_eq!((error.code, error.kind), (130_403, ErrorKind::Blocked));
    world.platform.command("inbound", br#"{"from":"16505551234","type":"text"}"#, world.now).unwrap();
    assert!(world.changes().is_empty());
    let last = world.platform.log().next_back().unwrap();
    assert_eq!((last.what(), &last.about()["blocked"]), (What::Inbound, &json!(true)));
    // The other number hasn't blocked the user.
    let other = br#"{"from":"16505551234","type":"text","phone_number_id":"106853218861309"}"#;
    world.platform.command("inbound", other, world.now).unwrap();
    assert_eq!(world.changes().len(), 1);

    world.call("block_users.remove", json!({ "block_users": [{ "user": ADA }] }));
    world.call("messages.send", text(ADA));
    world.writes(ADA, "text");
}

#[test]
fn lists_blocked_users_by_pages() {
    let mut world = World::listening(open_windows());
    let people: Vec<Value> = (0..3).map(|i| json!({ "user": format!("+1650555000{i}") })).collect();
    world.call("block_users.add", json!({ "block_users": people }));
    world.call("block_users.add", json!({ "block_users": people }));
    let page = world.call("block_users.list", json!({ "limit": 2 }));
    assert_eq!(page["data"][0]["wa_id"], "16505550000");
    assert_eq!(page["data"][0]["messaging_product"], "whatsapp");
    assert!(page["data"][0]["user_id"].is_string());
    let after = &page["paging"]["cursors"]["after"];
    let last = world.call("block_users.list", json!({ "limit": 2, "after": after }));
    assert_eq!(last["data"].as_array().unwrap().len(), 1);
    assert_eq!(world.refused("block_users.list", json!({ "after": "stale" })).code, 100);
}

#[test]
fn blocks_the_other_users_when_some_fail() {
    let mut world = strict();
    world.writes(ADA, "text");
    let all =
        json!([{ "user": ADA }, { "user": "+16505559999" }, { "user": "+1 555-078-3881" }, { "user_id": "US.ENT.1" }]);
    let error = world.refused("block_users.add", json!({ "block_users": all }));
    assert_eq!((error.code, error.kind, error.status), (139_100, ErrorKind::BlockList, 400));
    let body: Value = serde_json::from_slice(&error.raw).unwrap();
    assert_eq!(body["block_users"]["added_users"][0]["input"], ADA);
    let codes: Vec<_> =
        body["block_users"]["failed_users"].as_array().unwrap().iter().map(|user| &user["errors"][0]["code"]).collect();
    assert_eq!(codes, [131_047, 131_021, 131_009]);
    assert_eq!(world.call("block_users.list", json!({}))["data"].as_array().unwrap().len(), 1);
}

#[test]
fn deletes_a_contact_once() {
    let mut world = strict();
    let user_id = world.writes(ADA, "text")["from_user_id"].clone();
    let contact = json!({ "bsuid": user_id });
    assert_eq!(world.call("contact_book.delete", contact.clone()), json!({ "success": true, "deleted": true }));
    assert_eq!(world.call("contact_book.delete", contact)["deleted"], false);
    assert_eq!(world.call("contact_book.delete", json!({ "bsuid": "US.1349" }))["deleted"], false);
}

//! Groups: changes, members and messages.

use serde_json::{Value, json};
use wabakit_sandbox::Settings;

use crate::world::{ADA, World, open_windows};

const BOB: &str = "+16505552345";

fn listening() -> World {
    World::listening(open_windows())
}

fn join(world: &mut World, from: &str, link: &Value) -> Result<Value, String> {
    let given = json!({ "from": from, "invite_link": link }).to_string();
    world.platform.command("users.join", given.as_bytes(), world.now).map_err(|error| error.wanted)
}

#[test]
fn creates_a_group_and_sends_a_webhook() {
    let mut world = listening();
    let new = json!({ "subject": " Gardeners ", "description": "Plants", "join_approval_mode": "approval_required" });
    let asked = world.call("groups.create", new);
    assert!(world.changes().is_empty());
    assert_eq!(world.call("groups.list", json!({}))["data"]["groups"], json!([]));
    let changes = world.later();
    let (field, value) = &changes[0];
    let group = &value["groups"][0];
    assert_eq!((changes.len(), field.as_str()), (1, "group_lifecycle_update"));
    assert_eq!(value["metadata"]["phone_number_id"], "106540352242922");
    assert_eq!(group["type"], "group_create");
    assert_eq!(group["request_id"], asked["request_id"]);
    assert_eq!((&group["subject"], &group["description"]), (&json!("Gardeners"), &json!("Plants")));
    assert_eq!(group["join_approval_mode"], "approval_required");
    assert!(group["group_id"].as_str().unwrap().starts_with("Y2FwaV9ncm91cDo"));
    assert!(group["timestamp"].is_string());

    let id = json!({ "group_id": group["group_id"] });
    assert_eq!(world.call("groups.get_invite_link", id.clone())["invite_link"], group["invite_link"]);
    let path = format!("/v25.0/{}", group["group_id"].as_str().unwrap());
    let (_, bare) = world.ask(world.get(&path), b"");
    assert_eq!(bare, json!({ "id": group["group_id"], "messaging_product": "whatsapp" }));
    let whole = world.call("groups.get", id.clone());
    assert_eq!(whole["creation_timestamp"].to_string(), group["timestamp"].as_str().unwrap());
    assert_eq!((&whole["suspended"], &whole["total_participant_count"]), (&json!(false), &json!(0)));
    assert_eq!(world.refused("groups.get", json!({ "group_id": group["group_id"], "fields": ["colour"] })).code, 100);
}

#[test]
fn groups_require_an_official_business_account() {
    let mut world = listening();
    let outlet = json!({ "phone_number_id": "106853218861309", "subject": "Outlet" });
    assert_eq!(world.refused("groups.create", outlet).code, 131_215);
}

#[test]
fn lists_groups_by_pages_and_refuses_stale_cursors() {
    let mut world = listening();
    let ids = [world.group(0), world.group(0), world.group(0)];
    let page = world.call("groups.list", json!({ "limit": 2 }));
    let listed: Vec<_> = page["data"]["groups"].as_array().unwrap().iter().map(|group| group["id"].clone()).collect();
    assert_eq!(listed, ids[..2]);
    assert!(page["data"]["groups"][0]["created_at"].is_string());
    let after = &page["paging"]["cursors"]["after"];
    let last = world.call("groups.list", json!({ "limit": 2, "after": after }));
    assert_eq!((&last["data"]["groups"][0]["id"], &last["paging"]["next"]), (&json!(ids[2]), &Value::Null));
    assert_eq!(world.refused("groups.list", json!({ "after": "stale" })).code, 131_059);
}

#[test]
fn updates_settings_and_profile_picture_after_a_delay() {
    let mut world = listening();
    let id = world.group(0);
    let asked = world.call("groups.update", json!({ "group_id": id, "subject": "Farmers" }));
    let changes = world.later();
    assert_eq!(changes[0].0, "group_settings_update");
    let change = &changes[0].1["groups"][0];
    assert_eq!((&change["type"], &change["request_id"]), (&json!("group_settings_update"), &asked["request_id"]));
    assert_eq!(change["group_subject"], json!({ "text": "Farmers", "update_successful": true }));
    assert_eq!(change["group_description"], Value::Null);
    assert_eq!(world.call("groups.get", json!({ "group_id": id, "fields": ["subject"] }))["subject"], "Farmers");

    let image = json!({ "group_id": id, "type": "image/jpeg" });
    world.try_call("groups.set_picture", image, Some(b"\xff\xd8\xff"), false).unwrap();
    let change = &world.later()[0].1["groups"][0]["profile_picture"].clone();
    assert_eq!((&change["mime_type"], &change["update_successful"]), (&json!("image/jpeg"), &json!(true)));

    assert_eq!(world.call("groups.delete", json!({ "group_id": id })), json!({ "success": true }));
    let changes = world.later();
    assert_eq!(
        (changes[0].0.as_str(), &changes[0].1["groups"][0]["type"]),
        ("group_lifecycle_update", &json!("group_delete"))
    );
    let gone = world.refused("groups.get", json!({ "group_id": id }));
    assert_eq!((gone.code, gone.subcode), (100, Some(33)));
}

#[test]
fn users_join_by_the_current_invite_link_only() {
    let mut world = listening();
    let id = json!({ "group_id": world.group(0) });
    let old = world.call("groups.get_invite_link", id.clone())["invite_link"].clone();
    let new = world.call("groups.reset_invite_link", id.clone())["invite_link"].clone();
    assert_ne!(old, new);
    assert!(join(&mut world, ADA, &old).is_err());
    assert_eq!(join(&mut world, ADA, &new).unwrap()["group_id"], id["group_id"]);
    let changes = world.changes();
    let added = &changes[0].1["groups"][0];
    assert_eq!(
        (changes[0].0.as_str(), &added["type"]),
        ("group_participants_update", &json!("group_participants_add"))
    );
    assert_eq!(added["reason"], "invite_link");
    assert_eq!(added["added_participants"][0]["wa_id"], "16505551234");
    assert!(join(&mut world, ADA, &new).is_err());
    for user in 0..7 {
        join(&mut world, &format!("+1650555000{user}"), &new).unwrap();
    }
    assert_eq!(join(&mut world, BOB, &new), Err("the group is full".into()));
    assert_eq!(world.call("groups.delete_invite_link", id.clone())["success"], "true");
    assert!(join(&mut world, BOB, &new).is_err());
    assert_eq!(world.refused("groups.get_invite_link", id).code, 100);
}

#[test]
fn approves_and_rejects_join_requests_one_by_one() {
    let mut world = listening();
    world.call("groups.create", json!({ "subject": "Gardeners", "join_approval_mode": "approval_required" }));
    let group = world.later()[0].1["groups"][0].clone();
    let id = &group["group_id"];
    let ask = |world: &mut World, from: &str| {
        join(world, from, &group["invite_link"]).unwrap()["join_request_id"].as_str().unwrap().to_owned()
    };
    let (ada, bob) = (ask(&mut world, ADA), ask(&mut world, BOB));
    let changes = world.changes();
    assert_eq!(changes[0].1["groups"][0]["type"], "group_join_request_created");
    assert_eq!(changes[0].1["groups"][0]["join_request_id"], json!(ada));
    let listed = world.call("groups.list_join_requests", json!({ "group_id": id, "limit": 1 }));
    assert_eq!(
        (&listed["data"][0]["join_request_id"], &listed["data"][0]["wa_id"]),
        (&json!(ada), &json!("16505551234"))
    );
    assert!(listed["paging"]["next"].is_string());

    let some = world.call("groups.approve_join_requests", json!({ "group_id": id, "join_requests": [ada, "none"] }));
    assert_eq!(some["approved_join_requests"], json!([ada]));
    assert_eq!(some["failed_join_requests"][0]["join_request_id"], "none");
    assert_eq!(some["failed_join_requests"][0]["errors"][0]["code"], 131_213);
    assert_eq!(some["errors"][0]["code"], 131_201);
    assert_eq!(world.changes()[0].1["groups"][0]["type"], "group_participants_add");
    let body = json!({ "messaging_product": "whatsapp", "join_requests": [ada] }).to_string();
    let path = format!("/v25.0/{}/join_requests", id.as_str().unwrap());
    let (status, answer) = world.ask(world.post(&path), body.as_bytes());
    assert_eq!((status, &answer["error"]["code"]), (400, &json!(131_213)));

    let rejected = world.call("groups.reject_join_requests", json!({ "group_id": id, "join_requests": [bob] }));
    assert_eq!(rejected["rejected_join_requests"], json!([bob]));
    assert!(world.changes().is_empty());
    let again = ask(&mut world, BOB);
    world.changes();
    let leave = json!({ "from": BOB, "group_id": id }).to_string();
    world.platform.command("leave", leave.as_bytes(), world.now).unwrap();
    let revoked = world.changes()[0].1["groups"][0].clone();
    assert_eq!((&revoked["type"], &revoked["join_request_id"]), (&json!("group_join_request_revoked"), &json!(again)));
}

#[test]
fn users_leave_or_are_removed_permanently() {
    let mut world = listening();
    let id = world.group(2);
    let users = json!([{ "user": ADA }, { "user": "+16505559999" }]);
    let asked = world.call("groups.remove_participants", json!({ "group_id": id, "participants": users }));
    let changes = world.later();
    let removed = &changes[0].1["groups"][0];
    assert_eq!((changes[0].0.as_str(), &removed["request_id"]), ("group_participants_update", &asked["request_id"]));
    assert_eq!((&removed["type"], &removed["initiated_by"]), (&json!("group_participants_remove"), &json!("business")));
    assert_eq!(
        (&removed["removed_participants"][0]["input"], removed["removed_participants"].as_array().unwrap().len()),
        (&json!(ADA), 1)
    );
    assert_eq!(removed["failed_participants"][0]["errors"][0]["code"], 131_212);
    let link = world.call("groups.get_invite_link", json!({ "group_id": id }))["invite_link"].clone();
    assert_eq!(join(&mut world, ADA, &link), Err("the business has removed the user from the group".into()));
    let leave = json!({ "from": BOB, "group_id": id }).to_string();
    world.platform.command("leave", leave.as_bytes(), world.now).unwrap();
    let left = world.changes()[0].1["groups"][0].clone();
    assert_eq!(left["initiated_by"], "participant");
    assert!(world.platform.command("leave", leave.as_bytes(), world.now).is_err());
    let twice = json!({ "group_id": id, "participants": [{ "user": ADA }, { "user": ADA }] });
    assert_eq!(world.refused("groups.remove_participants", twice).code, 131_202);
}

#[test]
fn a_group_message_has_a_status_for_each_member() {
    let mut world = listening();
    let id = world.group(2);
    let hi = json!({ "to": id, "recipient_type": "group", "text": { "body": "Hi" } });
    let answer = world.call("messages.send", hi);
    assert_eq!((&answer["contacts"], &answer["messages"][0]["group_id"]), (&json!([{ "input": id }]), &json!(id)));
    let changes = world.later();
    let kinds: Vec<_> = changes.iter().map(|(_, value)| value["statuses"][0]["status"].as_str().unwrap()).collect();
    assert_eq!(kinds, ["sent", "delivered", "read"]);
    for (_, value) in &changes {
        let statuses = value["statuses"].as_array().unwrap();
        let users: Vec<_> = statuses.iter().map(|status| &status["recipient_participant_id"]).collect();
        assert_eq!(users, ["16505551234", "16505552345"]);
        assert!(
            statuses.iter().all(|status| status["recipient_id"] == json!(id) && status["recipient_type"] == "group")
        );
    }
    let pricing = &changes[0].1["statuses"][0]["pricing"];
    assert_eq!(
        (&pricing["category"], &pricing["type"]),
        (&json!("group_service"), &json!("free_group_customer_service"))
    );
}

#[test]
fn refuses_messages_that_groups_do_not_support() {
    let mut world = listening();
    let send = |group: &str, content: Value| {
        let mut message = json!({ "to": group, "recipient_type": "group" });
        message.as_object_mut().unwrap().append(&mut content.as_object().unwrap().clone());
        message
    };
    let text = json!({ "text": { "body": "Hi" } });
    assert_eq!(world.refused("messages.send", send("Y2Fw", text.clone())).code, 131_041);
    let empty = world.group(0);
    assert_eq!(world.refused("messages.send", send(&empty, text.clone())).code, 131_020);
    let id = world.group(1);
    let place = json!({ "type": "location", "location": { "latitude": 1, "longitude": 1 } });
    assert_eq!(world.refused("messages.send", send(&id, place)).code, 131_051);
    let code = json!({ "type": "template", "template": { "name": "login_code", "language": { "code": "en_US" }, "components": [
        { "type": "body", "parameters": [{ "type": "text", "text": "123456" }] },
        { "type": "button", "sub_type": "url", "index": "0", "parameters": [{ "type": "text", "text": "123456" }] },
    ] } });
    assert_eq!(world.refused("messages.send", send(&id, code)).code, 131_051);
    let sent = world.call("messages.send", send(&id, text));
    let pin = |message: &Value| json!({ "type": "pin", "pin": { "type": "pin", "message_id": message, "expiration_days": 7 } });
    world.later();
    world.call("messages.send", send(&id, pin(&sent["messages"][0]["id"])));
    let kinds = world.later();
    assert_eq!(kinds.len(), 2);
    assert_eq!(world.refused("messages.send", send(&id, pin(&json!("wamid.none")))).code, 131_009);
}

#[test]
fn a_message_to_a_group_opens_its_window() {
    let mut world = World::listening(Settings { windows: wabakit_sandbox::Windows::Refused, ..Settings::default() });
    let id = world.group(2);
    let hi = json!({ "to": id, "recipient_type": "group", "text": { "body": "Hi" } });
    assert_eq!(world.refused("messages.send", hi.clone()).code, 131_047);
    let message = json!({ "from": BOB, "type": "text", "group_id": id }).to_string();
    world.platform.command("inbound", message.as_bytes(), world.now).unwrap();
    let changes = world.changes();
    assert_eq!(changes[0].1["messages"][0]["group_id"], json!(id));
    world.call("messages.send", hi);
    let stranger = json!({ "from": "+16505559999", "type": "text", "group_id": id }).to_string();
    assert!(world.platform.command("inbound", stranger.as_bytes(), world.now).is_err());
}

//! Commands: their descriptions, and the refusal of what they don't describe.

use serde_json::json;
use wabakit::{Object, Type, Union};
use wabakit_sandbox::{CommandDescription, Settings};

use crate::world::{ADA, World};

#[test]
fn every_command_refuses_an_unknown_key_with_its_path() {
    let mut world = World::new(Settings::default());
    let before = world.command("state.export", json!({}));
    for command in CommandDescription::all() {
        let error = world.platform.command(command.name, br#"{"colour":"red"}"#, world.now).unwrap_err();
        let expected = format!("{}.colour: no such field, got \"red\"", command.name);
        assert_eq!(error.to_string(), expected);
    }
    assert_eq!(world.command("state.export", json!({})), before);
}

#[test]
fn every_command_and_each_of_its_fields_is_documented() {
    let mut seen = vec![];
    for command in CommandDescription::all() {
        assert!(!command.docs().is_empty(), "{}", command.name);
        for (part, ty) in [("", command.params), (" answer", command.answer)] {
            check_docs(ty, &format!("{}{part}", command.name), &mut seen);
        }
    }
}

/// Checks that a type and all its fields have documentation. `seen` are the types that were checked.
fn check_docs(ty: Type, at: &str, seen: &mut Vec<&'static str>) {
    match ty {
        Type::OrText(of) | Type::OrList(of) | Type::List(of) | Type::Map(of) => check_docs(*of, at, seen),
        Type::Object(Object { name, docs, fields, .. }) if !seen.contains(&name.text()) => {
            seen.push(name.text());
            assert!(!docs.text().is_empty(), "{at}");
            for field in *fields {
                let at = format!("{at}.{}", field.name);
                assert!(!field.docs.text().is_empty(), "{at}");
                check_docs(field.ty, &at, seen);
            }
        }
        Type::Union(Union { name, docs, variants, .. }) if !seen.contains(&name.text()) => {
            seen.push(name.text());
            assert!(!docs.text().is_empty(), "{at}");
            variants.iter().for_each(|variant| check_docs(variant.ty, &format!("{at}.{}", variant.tag), seen));
        }
        _ => {}
    }
}

#[test]
fn names_and_aliases_of_commands_are_unique() {
    let names = CommandDescription::all().flat_map(|command| [Some(command.name), command.alias]).flatten();
    let mut names: Vec<&str> = names.collect();
    let count = names.len();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), count);
    for command in CommandDescription::all() {
        assert_eq!(CommandDescription::find(command.name).unwrap().name, command.name);
        assert!(command.alias.is_none_or(|alias| CommandDescription::find(alias).unwrap().name == command.name));
    }
}

#[test]
fn messages_that_no_user_can_write_are_refused_with_the_path_of_the_mistake() {
    let mut world = World::listening(Settings::default());
    let row = json!({ "type": "list_reply", "list_reply": { "id": "1", "title": "One" } });
    for (message, expected) in [
        (json!({ "txet": { "body": "Hi" } }), ".txet: no such field"),
        (json!({ "text": { "body": "Hi", "bold": true } }), ".text.bold: no such field"),
        (json!({}), ".type: a content, as in text, or a type"),
        (json!({ "text": "hi" }), ".text: an object, got \"hi\""),
        (json!({ "text": {} }), ".text.body: required"),
        (json!({ "type": "hologram" }), ".type: one of text, image, "),
        (json!({ "type": "image", "text": { "body": "Hi" } }), ".type: text, got image"),
        (json!({ "image": { "mime_type": "image/png" } }), ".image.id: required"),
        (json!({ "document": {} }), ".document.id: required"),
        (json!({ "interactive": row }), ".context.id: the ID of the message that this message replies to"),
        (json!({ "interactive": row, "context": {} }), ".context.id: the ID of the message"),
        (json!({ "interactive": { "type": "tree_reply" } }), ".interactive.type: one of button_reply, list_reply"),
        (json!({ "button": { "text": "Yes" } }), ".context.id: the ID of the message"),
        (json!({ "text": { "body": "Hi" }, "reaction": { "message_id": "wamid.x" } }), ": only one of text, image, "),
        (json!({ "text": { "body": "Hi" }, "phone_number_id": "1" }), ".phone_number_id: the ID of a business"),
        (json!({ "text": { "body": "Hi" }, "group_id": "1" }), ".group_id: the ID of a group"),
    ] {
        let mut message = message;
        message["from"] = ADA.into();
        let error = world.impossible("users.write", message);
        assert!(error.starts_with(&format!("users.write{expected}")), "{error}");
    }
    for (sender, expected) in [
        (json!({}), ": one of from, from_user_id"),
        (json!({ "from": "Ada" }), ".from: a phone number with its country code, got Ada"),
        (json!({ "from": ADA, "profile": { "nick": "Ada" } }), ".profile.nick: no such field"),
    ] {
        let mut message = sender;
        message["text"] = json!({ "body": "Hi" });
        let error = world.impossible("users.write", message);
        assert!(error.starts_with(&format!("users.write{expected}")), "{error}");
    }
    assert!(world.deliveries().is_empty());
}

#[test]
fn what_is_no_json_object_is_refused() {
    let mut world = World::new(Settings::default());
    for wrong in [&b"[]"[..], b"null", b"{", b"\"hi\"", b"{} {}", b"\xff"] {
        let error = world.platform.command("users.write", wrong, world.now).unwrap_err();
        assert_eq!(error.path, "users.write", "{}", wrong.escape_ascii());
    }
}

#[test]
fn an_unknown_command_is_refused_with_those_of_its_area_and_its_verb() {
    let mut world = World::new(Settings::default());
    for (name, like) in [
        ("clock.sett", "clock.get, clock.set, clock.advance, clock.settle, clock.rate"),
        ("user.write", "users.write"),
        ("tap", "users.tap"),
        ("faults", "faults.add, faults.list, faults.remove"),
        ("sing", "users.write"),
    ] {
        let expected = format!("{name}: the name of a command, as in {like}");
        assert_eq!(world.impossible(name, json!({})), expected);
    }
}

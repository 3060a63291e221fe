//! Webhooks: content, signature and retries.

use std::time::Duration;

use http::Response;
use serde_json::{Value, json};
use wabakit::{
    Time, Webhooks,
    webhook::{InteractiveReply, Kind, MessageContent, StatusKind, View},
};
use wabakit_sandbox::{Output, Settings, What};

use crate::world::{ADA, World, open_windows, text};

fn listening() -> World {
    World::listening(open_windows())
}

fn receiver() -> Webhooks {
    let app = Settings::default().apps.remove(0);
    Webhooks::new(app.secret, app.verify_token)
}

#[test]
fn repeats_the_handshake_until_it_is_answered() {
    let mut settings = Settings::default();
    settings.apps[0].callback = Some("http://localhost/hook?a=b".into());
    settings.apps[0].verify_token = "a+b %&".into();
    let mut world = World::new(settings);
    for wait in [0, 1, 2, 4] {
        world.pass(Duration::from_secs(wait));
        let Output::Transmit { id, request } = world.platform.poll(world.now) else { panic!("no handshake") };
        let challenge = Webhooks::new("", "a+b %&").challenge(request.uri().query().unwrap()).unwrap();
        assert!(challenge.bytes().all(|byte| byte.is_ascii_digit()));
        world.platform.delivered(id, None, world.now);
    }
    world.pass(Duration::from_secs(8));
    let Output::Transmit { id, .. } = world.platform.poll(world.now) else { panic!("no handshake") };
    world.platform.delivered(id, Some(&Response::new(b"no".to_vec())), world.now);
    assert_eq!(world.platform.log().next_back().unwrap().what(), What::GivenUp);
    assert!(matches!(world.platform.poll(world.now), Output::Idle));
}

#[test]
fn a_message_is_sent_delivered_and_read() {
    let mut world = listening();
    let noted = json!({ "to": ADA, "text": { "body": "Hi" }, "biz_opaque_callback_data": "order-17" });
    let sent = world.call("messages.send", noted);
    assert!(matches!(world.platform.poll(world.now), Output::Wait(at) if at > world.now));
    world.pass(Duration::from_secs(1));
    let mut statuses = vec![];
    for request in world.deliveries() {
        let signature = request.headers()["x-hub-signature-256"].to_str().unwrap();
        for event in receiver().verify(signature, request.body()).unwrap() {
            assert_eq!((event.kind(), event.phone_number_id().as_deref()), (Kind::Status, Some("106540352242922")));
            let View::Status(status) = event.view() else { panic!("not a status") };
            assert_eq!(status.id, sent["messages"][0]["id"].as_str().unwrap());
            assert_eq!(status.biz_opaque_callback_data.as_deref(), Some("order-17"));
            assert_eq!(status.recipient_id.as_deref(), Some("16505551234"));
            let contact = event.contact().unwrap();
            assert_eq!(contact.user_id, status.recipient_user_id);
            assert_eq!(status.pricing.is_some(), status.status != StatusKind::Read);
            statuses.push(status.status);
        }
    }
    assert_eq!(statuses, [StatusKind::Sent, StatusKind::Delivered, StatusKind::Read]);
    assert!(matches!(world.platform.poll(world.now), Output::Idle));
}

/// Ada sends a text. Returns the ID of the message.
fn writes(world: &mut World) -> String {
    let written = world.platform.command("users.write", br#"{"from":"16505551234","type":"text"}"#, world.now);
    written.unwrap()["id"].as_str().unwrap().to_owned()
}

#[test]
fn a_reaction_is_only_sent_and_fails_without_a_message() {
    let mut world = listening();
    let id = writes(&mut world);
    let react = |id: &str| json!({ "to": ADA, "reaction": { "message_id": id, "emoji": "😀" } });
    world.call("messages.send", react(&id));
    world.call("messages.send", react("wamid.unknown"));
    world.pass(Duration::from_secs(1));
    let changes = world.values();
    let statuses: Vec<_> = changes.iter().filter_map(|change| change["statuses"][0]["status"].as_str()).collect();
    assert_eq!(statuses, ["sent", "failed"]);
    assert_eq!(changes[2]["statuses"][0]["errors"][0]["code"], 131_009);
}

#[test]
fn messages_other_than_reactions_can_be_reacted_to_for_30_days() {
    let mut world = listening();
    let react = |world: &mut World, id: &str| {
        world.values();
        let sent = world.call("messages.send", json!({ "to": ADA, "reaction": { "message_id": id, "emoji": "😀" } }));
        world.pass(Duration::from_secs(1));
        let status = world.values().remove(0)["statuses"][0].clone();
        (sent["messages"][0]["id"].as_str().unwrap().to_owned(), status["errors"][0]["code"].clone())
    };
    let id = writes(&mut world);
    let (reaction, code) = react(&mut world, &id);
    assert_eq!(code, Value::Null);
    assert_eq!(react(&mut world, &reaction).1, 131_009);
    world.pass(Duration::from_secs(30 * 86_400 - 2));
    writes(&mut world);
    assert_eq!(react(&mut world, &id).1, Value::Null);
    assert_eq!(react(&mut world, &id).1, 131_009);
}

#[test]
fn delivers_messages_of_users_in_the_platforms_format() {
    let mut world = listening();
    let message = r#"{"from":"+16505551234","type":"text","text":{"body":"für 😀 a/b \\/"},"profile":{"name":"Zoë"}}"#;
    let id = world.platform.command("users.write", message.as_bytes(), world.now).unwrap()["id"].clone();
    let requests = world.deliveries();
    let body = std::str::from_utf8(requests[0].body()).unwrap();
    assert!(body.is_ascii());
    assert!(body.contains(r#""f\u00fcr \ud83d\ude00 a\/b \\\/""#), "{body}");
    let signature = requests[0].headers()["x-hub-signature-256"].to_str().unwrap();
    let events = receiver().verify(signature, requests[0].body()).unwrap();
    assert_eq!(events[0].contact().unwrap().profile.unwrap().name.unwrap(), "Zoë");
    assert_eq!(events[0].timestamp(), Some(world.now));
    let View::Message(read) = events[0].view() else { panic!("not a message") };
    assert_eq!(id, *read.id);
    assert!(read.from_user_id.is_some());
    assert_eq!(world.call("messages.mark_read", json!({ "message_id": id })), json!({ "success": true }));
    let sent = world.call("messages.send", text(ADA))["messages"][0]["id"].clone();
    assert_eq!(world.refused("messages.mark_read", json!({ "message_id": sent })).code, 131_009);
    for wrong in ["", "[]", "{}", r#"{"from":"16505551234"}"#, r#"{"type":"text"}"#, r#"{"type":"text","from":"Ada"}"#]
    {
        assert!(world.platform.command("inbound", wrong.as_bytes(), world.now).is_err(), "{wrong}");
    }
}

#[test]
fn a_user_taps_a_button_and_sends_an_image() {
    let mut world = listening();
    let buttons = json!([{ "type": "reply", "reply": { "id": "yes", "title": "Yes" } }]);
    let interactive = json!({ "type": "button", "body": { "text": "Sure?" }, "action": { "buttons": buttons } });
    let sent = world.call("messages.send", json!({ "to": ADA, "interactive": interactive }));
    world.pass(Duration::from_secs(1));
    world.deliveries();
    world.platform.command("inbound", br#"{"from":"16505551234","type":"interactive"}"#, world.now).unwrap();
    world.platform.command("inbound", br#"{"from":"16505551234","type":"image"}"#, world.now).unwrap();
    let requests = world.deliveries();
    let events = wabakit::webhook::read(requests[0].body());
    let View::Message(message) = events[0].view() else { panic!("not a message") };
    let MessageContent::Interactive(InteractiveReply::ButtonReply(button)) = message.content else {
        panic!("no button")
    };
    assert_eq!(button.id, "yes");
    assert_eq!(message.context.unwrap().id.unwrap(), sent["messages"][0]["id"].as_str().unwrap());
    let events = wabakit::webhook::read(requests[1].body());
    let View::Message(message) = events[0].view() else { panic!("not a message") };
    let MessageContent::Image(image) = message.content else { panic!("no image") };
    assert_eq!(image.sha256.map(|hash| hash.len()), Some(44));
    assert_eq!(world.call("media.get", json!({ "media_id": image.id }))["mime_type"], "image/png");
}

#[test]
fn retries_a_webhook_until_status_200() {
    let mut world = listening();
    world.platform.command("inbound", br#"{"from":"16505551234","type":"text"}"#, world.now).unwrap();
    let began = world.now;
    let (mut attempts, mut waits, mut body) = (0, vec![], None);
    loop {
        match world.platform.poll(world.now) {
            Output::Transmit { id, request } => {
                attempts += 1;
                let body = body.get_or_insert_with(|| request.body().clone());
                assert_eq!(body, request.body(), "the same each time");
                // No response, a server error, and a success other than 200.
                let mut answer = Response::new(vec![]);
                *answer.status_mut() = if attempts % 2 == 0 { 500 } else { 204 }.try_into().unwrap();
                world.platform.delivered(id, (attempts % 3 != 0).then_some(&answer), world.now);
            }
            Output::Wait(at) => {
                waits.push(at.since(world.now));
                world.now = at;
            }
            Output::Idle => break,
        }
    }
    assert!(waits.is_sorted() && waits[0] == Duration::from_secs(1), "{waits:?}");
    let days = world.now.since(began).as_secs_f64() / 86_400.0;
    assert!((6.5..=7.0).contains(&days), "given up after {days} days");
    assert_eq!(world.platform.log().next_back().unwrap().what(), What::GivenUp);
}

#[test]
fn retries_a_delivery_without_a_report_after_a_timeout() {
    let mut world = listening();
    world.platform.command("inbound", br#"{"from":"16505551234","type":"text"}"#, world.now).unwrap();
    let Output::Transmit { id, .. } = world.platform.poll(world.now) else { panic!("no delivery") };
    let Output::Wait(overdue) = world.platform.poll(world.now) else { panic!("no end of patience") };
    world.now = overdue;
    let Output::Wait(again) = world.platform.poll(world.now) else { panic!("no second attempt") };
    world.now = again;
    let Output::Transmit { id: same, .. } = world.platform.poll(world.now) else { panic!("no second attempt") };
    assert_eq!(id, same);
    world.platform.delivered(same, Some(&Response::new(vec![])), world.now);
    assert!(matches!(world.platform.poll(world.now), Output::Idle));
}

#[test]
fn approves_a_template_after_a_delay() {
    let mut world = listening();
    let new = json!({
        "name": "thanks", "language": "en_US", "category": "MARKETING",
        "components": [{ "type": "BODY", "text": "Thanks, {{1}}, for your order!", "example": { "body_text": [["Ada"]] } }],
    });
    assert_eq!(world.call("templates.create", new.clone())["status"], "PENDING");
    assert_eq!(world.refused("templates.create", new).subcode, Some(2_388_024));
    let body = json!([{ "type": "body", "parameters": [{ "type": "text", "text": "Ada" }] }]);
    let language = json!({ "code": "en_US" });
    let thanks = json!({ "to": ADA, "template": { "name": "thanks", "language": language, "components": body } });
    assert_eq!(world.refused("messages.send", thanks.clone()).code, 132_001);
    world.pass(Duration::from_secs(10));
    assert_eq!(world.values()[0]["event"], "APPROVED");
    world.call("messages.send", thanks);
    world.pass(Duration::from_secs(1));
    assert_eq!(world.values()[0]["statuses"][0]["pricing"]["category"], "marketing");
}

#[test]
fn the_same_seed_gives_the_same_behavior() {
    let play = |seed| {
        let mut world = World::listening(Settings { seed, ..Settings::default() });
        world.call("messages.send", text(ADA));
        world.platform.command("inbound", br#"{"from":"16505551234","type":"image"}"#, world.now).unwrap();
        world.pass(Duration::from_secs(1));
        world.deliveries().into_iter().map(http::Request::into_body).collect::<Vec<_>>()
    };
    assert_eq!(play(7), play(7));
    assert_ne!(play(7), play(8));
}

#[test]
fn lists_numbers_by_pages() {
    let mut world = listening();
    let page = world.call("phone_numbers.list", json!({ "limit": 1, "fields": ["id", "verified_name"] }));
    assert_eq!(page["data"], json!([{ "id": "106540352242922", "verified_name": "Lucky Shrub" }]));
    assert!(page["paging"]["next"].as_str().unwrap().contains("access_token=EAAsandbox"));
    let after = page["paging"]["cursors"]["after"].clone();
    let last = world.call("phone_numbers.list", json!({ "limit": 1, "after": after }));
    assert_eq!((&last["data"][0]["id"], &last["paging"]["next"]), (&json!("106853218861309"), &Value::Null));
    assert_eq!(world.refused("phone_numbers.get", json!({ "fields": ["colour"] })).code, 100);
    let (status, next) = world.ask(http::Request::get(page["paging"]["next"].as_str().unwrap()), b"");
    assert_eq!((status, &next["data"][0]["id"]), (200, &json!("106853218861309")));
    world.call("commerce_settings.update", json!({ "is_cart_enabled": true }));
    assert!(world.now > Time::default());
}

#[test]
fn a_sender_is_digits_however_the_command_writes_it() {
    let mut world = listening();
    for from in ["16505551234", "+16505551234", "+1 (650) 555-1234"] {
        assert_eq!(world.writes(from, "text")["from"], "16505551234", "{from}");
    }
}

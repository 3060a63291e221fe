//! The log: numbered entries within a number of bytes, and the language that searches them.

use std::time::Duration;

use http::Response;
use serde_json::{Value, json};
use wabakit::Time;
use wabakit_sandbox::{Entry, Output, Search, Settings, What};

use crate::world::{self, ADA, World, open_windows, text};

/// A user writes a message.
fn write(world: &mut World) {
    world.command("users.write", json!({ "from": "16505551234", "text": { "body": "Où est https://shop/é?" } }));
}

fn found<'w>(world: &'w World, search: &str) -> Vec<&'w Entry> {
    world.platform.search(search, 0, usize::MAX).unwrap()
}

/// The kinds of the entries that a search matches.
fn kinds(world: &World, search: &str) -> Vec<&'static str> {
    found(world, search).into_iter().map(|entry| entry.what().as_str()).collect()
}

fn count(world: &World, search: &str) -> usize {
    found(world, search).len()
}

/// A world in which a message is sent, delivered and read, another is refused, and a user writes.
fn busy() -> World {
    let mut world = World::listening(open_windows());
    world.call("messages.send", json!({ "to": ADA, "text": { "body": "Your order left us." } }));
    world.later();
    world.refused("messages.send", json!({ "to": "+16505552345", "text": { "body": "" } }));
    write(&mut world);
    world.changes();
    world
}

#[test]
fn entries_are_numbered_json_objects() {
    let world = busy();
    let entries: Vec<&Entry> = world.platform.log().collect();
    assert_eq!(entries.iter().map(|entry| entry.number()).collect::<Vec<_>>(), (1..=8).collect::<Vec<_>>());
    let kinds: Vec<_> = entries.iter().map(|entry| entry.what().as_str()).collect();
    let expected = ["delivered", "accepted", "delivered", "delivered", "delivered", "refused", "inbound", "delivered"];
    assert_eq!(kinds, expected);
    for entry in &entries {
        let json: Value = serde_json::from_str(&entry.text()).unwrap();
        assert_eq!(json, entry.to_json());
        assert_eq!(json["number"], entry.number());
        assert_eq!(json["at"], entry.at().0);
        assert_eq!(json["what"], entry.what().as_str());
        assert!(entry.about().iter().all(|(name, detail)| json[name] == *detail));
    }
    assert_eq!(entries[1].about()["op"], "messages.send");
    let webhook = &entries[7].about()["body"]["entry"][0]["changes"][0];
    assert_eq!(webhook["value"]["messages"][0]["text"]["body"], "Où est https://shop/é?");
}

#[test]
fn words_and_phrases_are_found_in_either_case_and_without_escapes() {
    let world = busy();
    assert_eq!(count(&world, ""), 8);
    assert_eq!(kinds(&world, "\"ORDER left\""), ["accepted"]);
    assert_eq!(kinds(&world, "\"où EST\""), ["delivered"]);
    assert_eq!(kinds(&world, "\"https://shop/É?\""), ["delivered"]);
    assert_eq!(kinds(&world, "est où"), ["delivered"]);
    assert_eq!(count(&world, "\"est où\""), 0);
    assert_eq!(kinds(&world, "-delivered -accepted"), ["refused", "inbound"]);
    assert_eq!(count(&world, "-\"où est\""), 7);
}

#[test]
fn a_search_finds_requests_by_operation_status_and_code() {
    let mut world = busy();
    world.refused("phone_numbers.get", json!({ "phone_number_id": "1" }));
    assert_eq!(kinds(&world, "op:messages.send"), ["accepted", "refused"]);
    assert_eq!(kinds(&world, "op:messages"), ["accepted", "refused"]);
    assert_eq!(count(&world, "op:messages.mark_read"), 0);
    assert_eq!(count(&world, "op:media"), 0);
    assert_eq!(kinds(&world, "op:messages status:200"), ["accepted"]);
    assert_eq!(kinds(&world, "status:400 op:messages"), ["refused"]);
    let code = found(&world, "op:messages is:refused")[0].about()["error"]["code"].clone();
    assert_eq!(kinds(&world, &format!("code:{code}")).len(), 1);
    assert_eq!(count(&world, "code:131047"), 0);
    assert_eq!(kinds(&world, "is:refused -op:messages"), ["refused"]);
}

#[test]
fn a_search_finds_errors_in_webhooks() {
    let mut world = World::listening(Settings::default());
    world.call("messages.send", text(ADA));
    world.later();
    assert_eq!(kinds(&world, "code:131047"), ["delivered"]);
    assert_eq!(kinds(&world, "status:failed"), ["delivered"]);
}

#[test]
fn a_search_finds_statuses_of_messages() {
    let world = busy();
    for status in ["sent", "delivered", "READ"] {
        assert_eq!(kinds(&world, &format!("status:{status}")), ["delivered"], "{status}");
    }
    assert_eq!(kinds(&world, "kind:status"), ["delivered"; 3]);
    assert_eq!(kinds(&world, "kind:message"), ["delivered"]);
    assert_eq!(count(&world, "kind:call"), 0);
    assert_eq!(kinds(&world, "field:messages"), ["delivered"; 4]);
    assert_eq!(count(&world, "field:calls"), 0);
}

#[test]
fn a_search_compares_phone_numbers_in_any_notation() {
    let world = busy();
    for notation in ["+16505551234", "16505551234", "\"+1 (650) 555-1234\""] {
        assert_eq!(kinds(&world, &format!("to:{notation}")), ["accepted", "delivered", "delivered", "delivered"]);
        assert_eq!(kinds(&world, &format!("from:{notation}")), ["inbound", "delivered"]);
    }
    assert_eq!(kinds(&world, "to:+16505552345"), ["refused"]);
    let webhook = found(&world, "kind:message")[0].about()["body"].to_string();
    let user = webhook.split("\"from_user_id\":\"").nth(1).unwrap().split('"').next().unwrap();
    assert_eq!(kinds(&world, &format!("from:{user}")), ["delivered"]);
    for number in ["106540352242922", "15550783881", "\"+1 555-078-3881\""] {
        assert_eq!(count(&world, &format!("number:{number}")), 6, "{number}");
    }
    assert_eq!(count(&world, "number:106853218861309"), 0);
}

#[test]
fn a_search_finds_templates_by_name_and_id() {
    let mut world = world::templates::quick();
    let id = world::templates::create(&mut world, world::templates::definition("autumn_offer"));
    world.later();
    world.call("messages.send", world::templates::send("autumn_offer"));
    let all = ["accepted", "delivered", "accepted"];
    assert_eq!(kinds(&world, "template:autumn_offer"), all);
    assert_eq!(
        kinds(&world, "template:autumn_offer status:APPROVED field:message_template_status_update"),
        ["delivered"]
    );
    assert_eq!(kinds(&world, &format!("template:{id}")), ["accepted", "delivered"]);
    assert_eq!(count(&world, "template:autumn"), 0);
}

#[test]
fn a_search_finds_an_id_anywhere() {
    let mut world = busy();
    let message = found(&world, "is:accepted")[0].about()["answer"]["messages"][0]["id"].clone();
    let message = message.as_str().unwrap();
    assert_eq!(kinds(&world, &format!("id:{message}")), ["accepted", "delivered", "delivered", "delivered"]);
    assert_eq!(count(&world, &format!("id:{}", &message[..20])), 0);
    let trace = found(&world, "is:refused")[0].about()["trace"].clone();
    assert_eq!(kinds(&world, &format!("id:{}", trace.as_str().unwrap())), ["refused"]);
    let request = world.get("/v25.0/1234567890123456");
    world.ask(request, b"");
    assert_eq!(kinds(&world, "id:1234567890123456"), ["refused"]);
}

#[test]
fn a_search_finds_each_kind_of_entry() {
    let mut world = busy();
    world.command("numbers.set", json!({ "quality_rating": "RED" }));
    assert_eq!(kinds(&world, "is:call"), ["accepted", "refused"]);
    assert_eq!(count(&world, "is:webhook"), 4);
    assert_eq!(kinds(&world, "is:handshake"), ["delivered"]);
    for what in What::ALL {
        let expected = world.platform.log().filter(|entry| entry.what() == *what).count();
        assert_eq!(count(&world, &format!("is:{}", what.as_str())), expected, "{what:?}");
    }
    assert_eq!(count(&world, "is:changed"), 1);
    let mut silent = World::new(open_windows());
    silent.call("messages.send", text(ADA));
    silent.later();
    assert_eq!(kinds(&silent, "is:dropped kind:status"), ["dropped"; 3]);
}

#[test]
fn a_search_compares_times() {
    let world = busy();
    assert_eq!(world.now, Time(1_767_225_601_000));
    for search in ["after:2026-01-01T00:00:00Z", "after:1767225600000", "-before:2026-01-01T00:00:00.001Z"] {
        assert_eq!(count(&world, search), 6, "{search}");
    }
    assert_eq!(count(&world, "before:2026-01-01T00:00:01Z"), 2);
    assert_eq!(count(&world, "after:2026-01-02"), 0);
    assert_eq!(count(&world, "before:2026-01-02"), 8);
}

#[test]
fn a_search_finds_slow_deliveries_and_every_attempt_has_the_body() {
    let mut world = busy();
    write(&mut world);
    for (seconds, status) in [(3, 500), (1, 200)] {
        let Output::Transmit { id, .. } = world.platform.poll(world.now) else { panic!("no webhook") };
        world.pass(Duration::from_secs(seconds));
        let response = Response::builder().status(status).body(vec![]).unwrap();
        world.platform.delivered(id, Some(&response), world.now);
        world.pass(Duration::from_secs(1));
    }
    assert_eq!(kinds(&world, "slower:999ms"), ["undelivered", "delivered"]);
    assert_eq!(kinds(&world, "slower:1s"), ["undelivered"]);
    assert_eq!(count(&world, "slower:1m"), 0);
    assert_eq!(kinds(&world, "slower:1s kind:message status:500"), ["undelivered"]);
    assert_eq!(kinds(&world, "slower:500ms status:200 kind:message"), ["delivered"]);
}

#[test]
fn mistakes_in_a_search_are_named_with_their_position() {
    let world = busy();
    let keys = "op, status, code, to, from, number, template, field, kind, id, is, after, before, slower";
    for (search, expected) in [
        ("hi colour:red", &*format!("position 4: one of {keys}, or the word in quotes, got \"colour\"")),
        ("é -code:x", "position 9: code: an error code, as in 131047, got \"x\""),
        ("code:", "position 6: code: an error code, as in 131047, got \"\""),
        ("op:messages.sent", "position 4: op: an operation or an area of operations, as in messages.send or messages"),
        ("status:42", "position 8: status: a status code of HTTP"),
        ("kind:messages", "position 6: kind: a kind of event, as in message or status, got \"messages\""),
        ("is:sent", "position 4: is: accepted, refused, inbound, code, changed, delivered"),
        ("after:yesterday", "position 7: after: a time, as in 2026-01-31T09:00:00Z, or milliseconds"),
        ("before:2026-02-30", "position 8: before: a time"),
        ("slower:5", "position 8: slower: a duration, as in 250ms, 30s, 10m, 25h, 7d or 1h30m, got \"5\""),
        ("a -", "position 4: a word after -"),
        ("a \"b c", "position 3: a closing quote, got \"b c\""),
        ("to:\"+1", "position 4: to: a closing quote"),
        ("https://shop", "position 1: one of op, status"),
    ] {
        let error = world.platform.search(search, 0, 1).unwrap_err().to_string();
        assert!(error.starts_with(&format!("search, {expected}")), "{search}: {error}");
    }
    assert_eq!(count(&world, "\"https://shop\""), 1);
    assert!(Search::parse("12:30").is_ok());
}

#[test]
fn a_search_begins_after_an_entry_and_ends_at_its_limit() {
    let world = busy();
    let numbers = |search: &str, after, limit| -> Vec<u64> {
        world.platform.search(search, after, limit).unwrap().into_iter().map(Entry::number).collect()
    };
    assert_eq!(numbers("", 0, 3), [1, 2, 3]);
    assert_eq!(numbers("", 3, 3), [4, 5, 6]);
    assert_eq!(numbers("is:webhook", 4, 2), [5, 8]);
    assert_eq!(numbers("", 8, 3), [0; 0]);
    assert_eq!(numbers("", u64::MAX, 3), [0; 0]);
    assert_eq!(numbers("", 0, 0), [0; 0]);
}

#[test]
fn the_oldest_entries_leave_when_the_log_is_full() {
    let mut world = World::new(Settings { log_bytes: 20_000, ..Settings::default() });
    for _ in 0..200 {
        world.read("/v25.0/106540352242922");
    }
    let texts: usize = world.platform.log().map(|entry| entry.text().len()).sum();
    assert!((10_000..25_000).contains(&texts), "{texts} bytes");
    let numbers: Vec<u64> = world.platform.log().map(Entry::number).collect();
    let first = numbers[0];
    assert_eq!(numbers, (first..=200).collect::<Vec<_>>(), "the newest, without gaps");
    assert!(first > 100);
    let after = |number| world.platform.search("", number, 1).unwrap()[0].number();
    assert_eq!((after(0), after(first), after(199)), (first, first + 1, 200));
}

#[test]
fn a_log_without_room_keeps_the_newest_entry() {
    let mut world = World::new(Settings { log_bytes: 0, ..Settings::default() });
    world.read("/v25.0/106540352242922");
    world.read("/v25.0/106540352242922");
    assert_eq!(world.platform.log().map(Entry::number).collect::<Vec<_>>(), [2]);
}

#[test]
fn long_texts_and_bodies_are_shortened() {
    let mut world = World::listening(Settings::default());
    let long = "ä".repeat(500_000);
    world.refused("messages.send", json!({ "to": ADA, "text": { "body": long } }));
    let entry = world.platform.log().next_back().unwrap();
    assert!(entry.text().len() < 5000, "{}", entry.text().len());
    let about = entry.about();
    assert_eq!((&about["op"], &about["params"]["to"]), (&json!("messages.send"), &json!(ADA)));
    let body = about["params"]["text"]["body"].as_str().unwrap();
    assert!(body.starts_with("ää") && body.ends_with("… [shortened: 1000000 bytes]"), "{}", &body[body.len() - 60..]);

    let contact = |number| json!({ "name": { "formatted_name": format!("Ada {number}") } });
    let contacts: Vec<_> = (0..20_000).map(contact).collect();
    world.command("users.write", json!({ "from": ADA, "contacts": contacts }));
    let delivered = world.deliveries();
    assert!(delivered[0].body().len() > 200_000, "the webhook itself is whole");
    let entry = world.platform.log().next_back().unwrap();
    assert!(entry.text().len() < 5000);
    assert!(entry.about()["body"].as_str().unwrap().contains("… [shortened: "));
}

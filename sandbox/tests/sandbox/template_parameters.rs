//! Parameters of template messages.

use serde_json::{Value, json};
use wabakit_sandbox::Settings;

use crate::world::{ADA, World};

fn message(name: &str, components: &Value) -> Value {
    json!({ "to": ADA, "template": { "name": name, "language": { "code": "en_US" }, "components": components } })
}

/// The error code of a template message; 0 if it is accepted.
fn code(name: &str, components: Value) -> u32 {
    let mut world = World::new(Settings::default());
    match world.try_call("messages.send", message(name, &components), None, true) {
        Ok(_) => 0,
        Err(wabakit::Error::Api(error)) => error.code,
        Err(other) => panic!("{other}"),
    }
}

fn text(text: &str) -> Value {
    json!({ "type": "text", "text": text })
}

fn image() -> Value {
    json!({ "type": "header", "parameters": [{ "type": "image", "image": { "link": "https://www.example.com/a.png" } }] })
}

fn body(values: &[&str]) -> Value {
    json!({ "type": "body", "parameters": values.iter().map(|value| text(value)).collect::<Vec<_>>() })
}

fn button(kind: &str, index: u8, parameter: Value) -> Value {
    json!({ "type": "button", "sub_type": kind, "index": index, "parameters": [parameter] })
}

fn offer() -> Value {
    let ends = json!({ "expiration_time_ms": 1_768_000_000_000_u64 });
    json!({ "type": "limited_time_offer", "parameters": [{ "type": "limited_time_offer", "limited_time_offer": ends }] })
}

fn coupon() -> Value {
    button("copy_code", 0, json!({ "type": "coupon_code", "coupon_code": "SPRING25" }))
}

fn link() -> Value {
    button("url", 1, text("spring"))
}

#[test]
fn checks_a_limited_time_offer_with_code_and_link() {
    assert_eq!(code("spring_offer", json!([image(), offer(), body(&["Ada"]), coupon(), link()])), 0);
    for (components, refused) in [
        (json!([offer(), body(&["Ada"]), coupon(), link()]), 132_000),
        (json!([image(), body(&["Ada"]), coupon(), link()]), 132_000),
        (json!([image(), offer(), coupon(), link()]), 132_000),
        (json!([image(), offer(), body(&["Ada"]), link()]), 131_008),
        (json!([image(), offer(), body(&["Ada"]), coupon()]), 131_008),
        (json!([image(), offer(), body(&["Ada"]), coupon(), link(), button("url", 7, text("x"))]), 132_012),
        (json!([image(), offer(), body(&["Ada"]), button("url", 0, text("x")), link()]), 132_012),
        (json!([image(), offer(), body(&["Ada\nLovelace"]), coupon(), link()]), 132_018),
        (json!([image(), offer(), body(&["Ada     Lovelace"]), coupon(), link()]), 132_018),
        (json!([image(), offer(), body(&[&"a".repeat(1009)]), coupon(), link()]), 132_005),
        (
            json!([{ "type": "carousel", "cards": [{ "card_index": 0, "components": [] }, { "card_index": 1, "components": [] }] }, image(), offer(), body(&["Ada"]), coupon(), link()]),
            132_018,
        ),
    ] {
        assert_eq!(code("spring_offer", components.clone()), refused, "{components}");
    }
    assert_eq!(code("hello_world", json!([offer()])), 132_018);
    assert_eq!(code("hello_world", json!([image()])), 132_000);
}

#[test]
fn checks_the_parameters_of_each_card() {
    let card = |place: u8, components: Value| json!({ "card_index": place, "components": components });
    let good = |place| card(place, json!([image(), body(&["A cactus"])]));
    let cards = |cards: Value| json!([{ "type": "carousel", "cards": cards }]);
    assert_eq!(code("new_arrivals", cards(json!([good(1), good(0)]))), 0);
    let tapped = button("quick_reply", 0, json!({ "type": "payload", "payload": "cactus" }));
    let both = card(1, json!([image(), body(&["A cactus"]), tapped]));
    assert_eq!(code("new_arrivals", cards(json!([good(0), both]))), 0);
    for (components, refused) in [
        (json!([]), 132_000),
        (cards(json!([good(0)])), 131_009),
        (cards(json!([good(0), good(1), good(2)])), 132_000),
        (cards(json!([good(0), good(2)])), 132_018),
        (cards(json!([good(0), card(1, json!([body(&["A cactus"])]))])), 132_000),
        (cards(json!([good(0), card(1, json!([image()]))])), 132_000),
    ] {
        assert_eq!(code("new_arrivals", components.clone()), refused, "{components}");
    }
}

#[test]
fn sends_a_group_invitation() {
    let group = json!([{ "type": "body", "parameters": [{ "type": "group_id", "group_id": "Y2Fw" }] }]);
    assert_eq!(code("group_invitation", group), 0);
    assert_eq!(code("group_invitation", json!([])), 132_000);
}

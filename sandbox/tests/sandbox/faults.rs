//! Faults: asked-for failures of calls, webhooks and media.

use std::time::Duration;

use http::Response;
use serde_json::{Value, json};
use wabakit::{Time, Webhooks};
use wabakit_sandbox::{Disturbance, Output};

use crate::world::{self, ADA, World, open_windows, text};

fn world() -> World {
    World::listening(open_windows())
}

fn add(world: &mut World, fault: Value) -> Value {
    world.platform.command("faults.add", fault.to_string().as_bytes(), world.now).unwrap()
}

/// Sends a text as core builds it. Returns the raw response.
fn send(world: &mut World) -> Response<Vec<u8>> {
    let request = world.post("/v25.0/106540352242922/messages");
    let body = json!({ "messaging_product": "whatsapp", "to": ADA, "type": "text", "text": { "body": "Hi" } });
    let request = request.body(body.to_string().into_bytes()).unwrap();
    world.platform.handle(&request, world.now)
}

fn statuses(world: &mut World) -> Vec<Value> {
    world.pass(Duration::from_secs(1));
    let values = world.values();
    values.iter().filter_map(|value| value.pointer("/statuses/0").cloned()).collect()
}

#[test]
fn refuses_with_the_envelope_and_headers_of_a_code_as_often_as_asked() {
    let mut world = world();
    let refuse = json!({ "refuse": 130_429, "subcode": 1, "retry_after": "30s", "regain_minutes": 5, "usage": 100 });
    add(&mut world, json!({ "on": { "op": "messages.send" }, "do": refuse, "times": 2 }));
    for _ in 0..2 {
        let response = send(&mut world);
        let body: Value = serde_json::from_slice(response.body()).unwrap();
        assert_eq!((&body["error"]["code"], &body["error"]["error_subcode"]), (&json!(130_429), &json!(1)));
        assert_eq!(response.headers()["retry-after"], "30");
        let usage = wabakit::usage(response.headers().iter().map(|(name, value)| (name.as_str(), value.as_bytes())));
        assert!(usage.iter().any(|usage| usage.what == "app" && usage.call_count == 100.0));
        let regain = Duration::from_secs(300);
        assert!(usage.iter().any(|usage| usage.estimated_time_to_regain_access == regain), "{usage:?}");
        world.pass(Duration::from_secs(60));
    }
    assert_eq!(send(&mut world).status(), 200);
}

#[test]
fn a_message_fails_after_it_was_accepted_for_one_recipient_alone() {
    let mut world = world();
    add(&mut world, json!({ "on": { "to": "+1 (650) 555-1234" }, "do": { "fail": 131_026 }, "for": "10m" }));
    world.call("messages.send", text(ADA));
    world.call("messages.send", text("+16505559999"));
    let statuses = statuses(&mut world);
    let failed: Vec<_> = statuses.iter().filter(|status| status["status"] == "failed").collect();
    assert_eq!((failed.len(), &failed[0]["errors"][0]["code"]), (1, &json!(131_026)));
    assert_eq!(failed[0]["recipient_id"], "16505551234");
    world.pass(Duration::from_secs(600));
    world.call("messages.send", text(ADA));
    assert!(self::statuses(&mut world).iter().all(|status| status["status"] != "failed"));
}

#[test]
fn a_lost_request_has_no_effect_and_a_lost_answer_has() {
    let mut world = world();
    for (part, statuses) in [("request", 0), ("answer", 3)] {
        add(&mut world, json!({ "on": { "op": "messages.send" }, "do": { "drop": part } }));
        let response = send(&mut world);
        assert!(response.extensions().get::<Disturbance>().unwrap().lost, "{part}");
        assert_eq!(self::statuses(&mut world).len(), statuses, "{part}");
        world.pass(Duration::from_secs(60));
    }
}

#[test]
fn answers_are_late_cut_or_of_another_kind() {
    let mut world = world();
    let mut with = |effect: Value| {
        add(&mut world, json!({ "on": { "op": "messages.send" }, "do": effect }));
        world.pass(Duration::from_secs(60));
        send(&mut world)
    };
    let late = with(json!({ "delay": "20s" }));
    assert_eq!(late.extensions().get::<Disturbance>().unwrap().delay, Duration::from_secs(20));
    let cut = with(json!({ "cut": 40 }));
    let length: usize = cut.headers()["content-length"].to_str().unwrap().parse().unwrap();
    assert_eq!(cut.body().len(), length * 40 / 100);
    assert!(cut.extensions().get::<Disturbance>().unwrap().cut);
    let page = with(json!({ "page": 502 }));
    assert_eq!((page.status().as_u16(), page.body().starts_with(b"<html>")), (502, true));
    let version = with(json!({ "version": "v22.0" }));
    assert_eq!(
        (version.status().as_u16(), &version.headers()["facebook-api-version"]),
        (200, &"v22.0".parse().unwrap())
    );
}

#[test]
fn webhooks_come_twice_late_or_never() {
    let mut world = world();
    let on = json!({ "webhook": { "field": "messages", "status": "delivered" } });
    let count = |world: &mut World, effect: Value| {
        add(world, json!({ "on": on, "do": effect }));
        world.call("messages.send", text(ADA));
        let at_once = statuses(world).iter().filter(|status| status["status"] == "delivered").count();
        world.pass(Duration::from_secs(6 * 3600));
        (at_once, statuses(world).len())
    };
    assert_eq!(count(&mut world, json!({ "twice": true })), (2, 0));
    assert_eq!(count(&mut world, json!({ "late": "6h" })), (0, 1));
    assert_eq!(count(&mut world, json!({ "lose": true })), (0, 0));
}

#[test]
fn an_asterisk_stands_for_any_field_kind_and_operation() {
    let mut world = world();
    add(&mut world, json!({ "on": { "webhook": { "field": "*", "kind": "*" } }, "do": { "lose": true } }));
    world.command("users.write", json!({ "from": ADA, "text": { "body": "Hi" } }));
    assert!(world.deliveries().is_empty());
    add(&mut world, json!({ "on": { "op": "*" }, "do": { "refuse": 4 } }));
    assert_eq!(world.refused("business_profile.get", json!({})).code, 4);
}

#[test]
fn webhooks_are_gathered_into_one_delivery_from_which_nothing_is_lost() {
    let mut world = world();
    add(&mut world, json!({ "on": { "webhook": {} }, "do": { "batch": 1000 }, "for": "1m" }));
    for user in ["+16505550001", "+16505550002", "+16505550003"] {
        world.call("messages.send", text(user));
    }
    world.pass(Duration::from_secs(2));
    let deliveries = world.deliveries();
    assert_eq!(deliveries.len(), 1);
    assert_eq!(wabakit::webhook::read(deliveries[0].body()).len(), 9);
}

#[test]
fn shuffled_webhooks_overtake_each_other_the_same_way_for_a_seed() {
    let order = || {
        let mut world = world();
        add(&mut world, json!({ "on": { "webhook": {} }, "do": { "shuffle": true }, "for": "1m" }));
        for _ in 0..3 {
            world.pass(Duration::from_secs(7));
            world.call("messages.send", text(ADA));
        }
        let mut order = vec![];
        for _ in 0..20 {
            order.extend(statuses(&mut world).into_iter().map(|status| status["status"].clone()));
        }
        order
    };
    let all = order();
    assert_eq!(all.len(), 9);
    assert_ne!(all, ["sent", "delivered", "read"].repeat(3));
    assert_eq!(all, order());
}

#[test]
fn webhooks_have_wrong_signatures_cut_bodies_or_unknown_content() {
    let mut world = world();
    let mut with = |effect: Value| {
        add(&mut world, json!({ "on": { "webhook": { "kind": "message" } }, "do": effect }));
        world
            .platform
            .command("users.write", r#"{"from":"+16505551234","text":{"body":"für"}}"#.as_bytes(), world.now)
            .unwrap();
        world.deliveries().remove(0)
    };
    let receiver = Webhooks::new("sandbox_app_secret", "sandbox_verify_token");
    let mut verify = |effect: Value| {
        let delivery = with(effect);
        let signature = delivery.headers().get("x-hub-signature-256").map_or("", |value| value.to_str().unwrap());
        let kinds = receiver.verify(signature, delivery.body()).map(|events| events[0].kind().as_str());
        (kinds.is_ok(), kinds.unwrap_or_default(), String::from_utf8(delivery.body().clone()).unwrap())
    };
    for sign in ["old", "wrong", "none"] {
        assert!(!verify(json!({ "sign": sign })).0, "{sign}");
    }
    assert_eq!(verify(json!({ "cut": 40 })).1, "malformed");
    let raw = verify(json!({ "utf8": "raw" }));
    assert!(raw.0 && raw.2.contains("für"));
    assert_eq!(verify(json!({ "unknown": "field" })).1, "unknown");
    assert!(verify(json!({ "unknown": "kind" })).2.contains("hologram"));
    assert_eq!(verify(json!({ "unknown": "key" })).1, "message");
}

#[test]
fn media_expire_vanish_and_change() {
    let mut world = world();
    let upload = json!({ "type": "image/png" });
    let id = world.try_call("media.upload", upload, Some(world::PNG), false).unwrap()["id"].clone();
    let on = json!({ "media": id });
    let get = json!({ "media_id": id });
    let url = world.call("media.get", get.clone())["url"].as_str().unwrap().to_owned();
    let path = url.trim_start_matches("https://lookaside.fbsbx.com").to_owned();
    let mut download = |effect: Value| {
        add(&mut world, json!({ "on": on, "do": effect }));
        let request = world.get(&path).body(vec![]).unwrap();
        let response = world.platform.handle(&request, world.now);
        (response.status().as_u16(), response.into_body())
    };
    assert_eq!(download(json!({ "expire": true })).0, 404);
    let (status, bytes) = download(json!({ "other_bytes": true }));
    assert_eq!((status, bytes.len(), bytes == world::PNG), (200, world::PNG.len(), false));
    add(&mut world, json!({ "on": on, "do": { "gone": true } }));
    assert_eq!(world.refused("media.get", get).subcode, Some(33));
}

#[test]
fn a_held_message_has_no_status_until_it_is_released() {
    let mut world = world();
    add(&mut world, json!({ "on": { "op": "messages.send" }, "do": { "hold": true } }));
    let sent = world.call("messages.send", text(ADA));
    assert_eq!(sent["messages"][0]["message_status"], "held_for_quality_assessment");
    assert_eq!(statuses(&mut world).len(), 0);
}

#[test]
fn faults_act_on_every_nth_or_by_chance_from_the_seed() {
    let run = |how: &str, value: u32| {
        let mut world = world();
        add(&mut world, json!({ "on": { "op": "messages.send" }, "do": { "refuse": 131_000 }, how: value }));
        let mut refused = vec![];
        for _ in 0..60 {
            world.pass(Duration::from_secs(60));
            refused.push(send(&mut world).status() != 200);
        }
        refused
    };
    let third = run("every", 3);
    assert!(third.iter().enumerate().all(|(i, refused)| *refused == (i % 3 == 2)));
    let chance = run("chance", 50);
    assert!((15..45).contains(&chance.iter().filter(|refused| **refused).count()));
    assert_eq!(chance, run("chance", 50));
}

#[test]
fn faults_are_listed_with_their_counts_and_removed() {
    let mut world = world();
    let id = add(&mut world, json!({ "on": { "op": "messages.send" }, "do": { "refuse": 131_000 }, "every": 2 }))["id"]
        .clone();
    for _ in 0..3 {
        world.pass(Duration::from_secs(60));
        send(&mut world);
    }
    let listed = world.platform.command("faults.list", b"", world.now).unwrap();
    assert_eq!((&listed["faults"][0]["matched"], &listed["faults"][0]["acted"]), (&json!(3), &json!(1)));
    let remove = json!({ "id": id }).to_string();
    world.platform.command("faults.remove", remove.as_bytes(), world.now).unwrap();
    let error = world.platform.command("faults.remove", remove.as_bytes(), world.now).unwrap_err();
    assert_eq!(error.path, "faults.remove.id");
}

#[test]
fn refuses_faults_that_can_never_act() {
    let mut world = world();
    for (fault, path) in [
        (json!({ "on": {}, "do": { "fail": 1 } }), "faults.add.on"),
        (json!({ "on": { "op": "messages.send" }, "do": {} }), "faults.add.do"),
        (json!({ "on": { "op": "messages.send" }, "do": { "twice": true } }), "faults.add.do"),
        (json!({ "on": { "webhook": {} }, "do": { "fail": 131_026 } }), "faults.add.do"),
        (json!({ "on": { "webhook": {} }, "do": { "late": "soon" } }), "faults.add.do.late"),
        (json!({ "on": { "webhook": {} }, "do": { "lose": true }, "times": 1, "every": 2 }), "faults.add"),
        (json!({ "on": { "op": "messages.send" }, "do": { "retry_after": "1s", "delay": "1s" } }), "faults.add.do"),
        (json!({ "on": { "op": "message.send" }, "do": { "refuse": 4 } }), "faults.add.on.op"),
        (json!({ "on": { "webhook": { "kind": "messages" } }, "do": { "lose": true } }), "faults.add.on.webhook.kind"),
        (json!({ "on": { "webhook": { "field": "message" } }, "do": { "lose": true } }), "faults.add.on.webhook.field"),
    ] {
        let error = world.platform.command("faults.add", fault.to_string().as_bytes(), world.now).unwrap_err();
        assert!(error.path.starts_with(path), "{fault}: {error}");
    }
}

#[test]
fn a_webhook_that_a_fault_disturbs_is_retried_like_any_other() {
    let mut world = world();
    add(&mut world, json!({ "on": { "webhook": {} }, "do": { "cut": 10 } }));
    world.platform.command("users.write", br#"{"from":"+16505551234","text":{"body":"Hi"}}"#, world.now).unwrap();
    let Output::Transmit { id, .. } = world.platform.poll(world.now) else { panic!("no delivery") };
    world.platform.delivered(id, None, world.now);
    let Output::Wait(again) = world.platform.poll(world.now) else { panic!("no second attempt") };
    assert!(again > Time::from_secs(1_767_225_600));
}

//! States that the platform decides on: quality, reviews, limits and health.

use http::Request;
use serde_json::{Value, json};
use wabakit_sandbox::{Settings, What};

use crate::world::World;

/// Returns the health status of the first number, or that of the account.
fn health(world: &mut World, op: &str) -> Value {
    world.call(op, json!({ "fields": ["health_status"] }))["health_status"].take()
}

fn set_health(world: &mut World, health: &Value) -> Result<Value, String> {
    world.platform.command("set_health", health.to_string().as_bytes(), world.now).map_err(|error| error.to_string())
}

#[test]
fn a_command_sets_what_is_reported_of_a_number() {
    let mut world = World::new(Settings::default());
    let set = |world: &mut World, fields: Value| {
        world
            .platform
            .command("set_number", fields.to_string().as_bytes(), world.now)
            .map_err(|error| error.to_string())
    };
    let fields = json!({ "quality_rating": "RED", "name_status": "DECLINED" });
    let first = world.platform.settings().accounts[0].numbers[0].id.clone();
    assert_eq!(set(&mut world, fields), Ok(json!({ "phone_number_id": first })));
    let wanted = json!({ "fields": ["quality_rating", "quality_score", "name_status", "status"] });
    let number = world.call("phone_numbers.get", wanted);
    assert_eq!((&number["quality_rating"], &number["name_status"]), (&json!("RED"), &json!("DECLINED")));
    assert_eq!((&number["quality_score"]["score"], &number["status"]), (&json!("RED"), &json!("CONNECTED")));
    let other = world.platform.settings().accounts[0].numbers[1].id.clone();
    set(&mut world, json!({ "phone_number_id": other, "status": "FLAGGED" })).unwrap();
    assert_eq!(world.call("phone_numbers.get", json!({ "fields": ["status"] }))["status"], "CONNECTED");
    let entry = world.platform.log().rfind(|entry| entry.what() == What::Changed).unwrap();
    assert_eq!((&entry.about()["id"], &entry.about()["status"]), (&json!(other), &json!("FLAGGED")));
    for invalid in [json!({ "colour": "RED" }), json!({ "status": 1 }), json!({ "phone_number_id": "1" }), json!([])] {
        assert!(set(&mut world, invalid.clone()).is_err(), "{invalid}");
    }
}

#[test]
fn a_command_sets_the_health_of_every_entity() {
    let mut world = World::new(Settings::default());
    assert_eq!(health(&mut world, "phone_numbers.get")["can_send_message"], "AVAILABLE");
    let limited =
        json!({ "entity_type": "BUSINESS", "can_send_message": "LIMITED", "additional_info": ["Unverified."] });
    set_health(&mut world, &limited).unwrap();
    let of_number = health(&mut world, "phone_numbers.get");
    assert_eq!(of_number["can_send_message"], "LIMITED");
    assert_eq!(of_number["entities"][2]["additional_info"], json!(["Unverified."]));
    let error = json!({ "error_code": 141_002, "error_description": "Blocked." });
    let blocked = json!({ "entity_type": "WABA", "can_send_message": "BLOCKED", "errors": [error] });
    set_health(&mut world, &blocked).unwrap();
    for op in ["phone_numbers.get", "accounts.get"] {
        assert_eq!(health(&mut world, op)["can_send_message"], "BLOCKED", "{op}");
    }
    for kind in ["WABA", "BUSINESS"] {
        set_health(&mut world, &json!({ "entity_type": kind, "can_send_message": "AVAILABLE" })).unwrap();
    }
    assert_eq!(health(&mut world, "phone_numbers.get")["can_send_message"], "AVAILABLE");
    for invalid in [json!({}), json!({ "entity_type": "PAGE" }), json!({ "entity_type": "APP" }), json!("APP")] {
        assert!(set_health(&mut world, &invalid).is_err(), "{invalid}");
    }
}

#[test]
fn an_account_that_lost_its_credit_line_is_blocked_until_it_is_billed_again() {
    let mut world = World::new(Settings::default());
    let waba = world.platform.settings().accounts[0].id.clone();
    let line = world.call("credit_lines.list", json!({}))["data"][0]["id"].take();
    let attach = json!({ "credit_line_id": line, "waba_id": waba, "waba_currency": "USD" });
    let allocation = world.call("credit_lines.share_and_attach", attach.clone())["allocation_config_id"].take();
    world.call("allocation_configs.revoke", json!({ "allocation_config_id": allocation }));
    let blocked = health(&mut world, "phone_numbers.get");
    assert_eq!(
        (&blocked["can_send_message"], &blocked["entities"][1]["can_send_message"]),
        (&json!("BLOCKED"), &json!("BLOCKED"))
    );
    assert_eq!(blocked["entities"][1]["errors"][0]["error_code"], 141_006);
    world.call("credit_lines.share_and_attach", attach);
    assert_eq!(health(&mut world, "phone_numbers.get")["can_send_message"], "AVAILABLE");
}

#[test]
fn expired_versions_are_answered_by_the_oldest_that_is_available() {
    let mut world = World::new(Settings::default());
    let path = format!("/{{}}/{}", world.platform.settings().accounts[0].numbers[0].id);
    for (version, expected) in [("v19.0", "v20.0"), ("v20.0", "v20.0"), ("v25.0", "v25.0"), ("v27.0", "v27.0")] {
        let request = Request::get(path.replace("{}", version)).header("authorization", "Bearer EAAsandbox");
        let response = world.platform.handle(&request.body(vec![]).unwrap(), world.now);
        assert_eq!(
            (response.status(), &response.headers()["facebook-api-version"]),
            (http::StatusCode::OK, &expected.parse().unwrap())
        );
    }
}

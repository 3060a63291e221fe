//! Quotas of calls in an hour, their usage headers and refusals.

use std::time::Duration;

use http::Response;
use serde_json::{Value, json};
use wabakit::{ErrorKind, Op, RawCall, Retry, usage};
use wabakit_sandbox::{Enforcement, Settings};

use crate::world::{self, World};

/// Requests an account, and returns the whole response.
fn get_account(world: &mut World, waba: &str) -> Response<Vec<u8>> {
    let op = Op::find("accounts.get").unwrap();
    let params = json!({ "waba_id": waba }).as_object().cloned().unwrap();
    let request = world.wa.call(op, RawCall { params: params.into(), ..RawCall::default() }).unwrap();
    world.platform.handle(&request, world.now)
}

/// The percent of the quota that the usage header reports.
fn used(response: &Response<Vec<u8>>) -> Option<f64> {
    let headers = response.headers().iter().map(|(name, value)| (name.as_str(), value.as_bytes()));
    usage(headers).pop().map(|usage| usage.call_count)
}

fn code(response: &Response<Vec<u8>>) -> Value {
    serde_json::from_slice::<Value>(response.body()).unwrap()["error"]["code"].take()
}

#[test]
fn an_account_without_a_registered_number_has_200_calls_an_hour() {
    let mut world = World::new(Settings::default());
    let waba = world.platform.settings().accounts[1].id.clone();
    let first = get_account(&mut world, &waba);
    assert!(!first.headers().contains_key("x-business-use-case-usage"), "less than a percent is used");
    world.pass(Duration::from_secs(60));
    for _ in 1..200 {
        assert_eq!(get_account(&mut world, &waba).status(), 200);
    }
    let refused = get_account(&mut world, &waba);
    assert_eq!((refused.status().as_u16(), code(&refused)), (429, json!(80_008)));
    let header = refused.headers()["x-business-use-case-usage"].to_str().unwrap();
    let header: Value = serde_json::from_str(header).unwrap();
    let expected = json!({ &waba: [{
        "type": "whatsapp_business_management", "call_count": 100, "total_cputime": 0, "total_time": 0,
        "estimated_time_to_regain_access": 60,
    }] });
    assert_eq!(header, expected);
    // Other accounts aren't affected.
    let own = world.platform.settings().accounts[0].id.clone();
    assert_eq!(get_account(&mut world, &own).status(), 200);
    world.pass(Duration::from_secs(60 * 60 - 1));
    assert_eq!(get_account(&mut world, &waba).status(), 429);
    world.pass(Duration::from_secs(1));
    assert_eq!(get_account(&mut world, &waba).status(), 200);
}

#[test]
fn an_account_with_a_registered_number_has_5000_calls_an_hour() {
    let mut world = World::new(Settings::default());
    let waba = world.platform.settings().accounts[0].id.clone();
    for _ in 1..50 {
        assert_eq!(used(&get_account(&mut world, &waba)), None);
    }
    assert_eq!(used(&get_account(&mut world, &waba)), Some(1.0));
}

#[test]
fn core_reads_the_usage_and_how_long_to_wait() {
    let mut world = World::new(Settings::default());
    world.command("accounts.set", json!({ "calls_per_hour": 2 }));
    let waba = world.platform.settings().accounts[0].id.clone();
    let half = get_account(&mut world, &waba);
    assert_eq!(used(&half), Some(50.0));
    world.pass(Duration::from_secs(600));
    get_account(&mut world, &waba);
    let error = world.refused("accounts.get", json!({}));
    assert_eq!(error.kind, ErrorKind::RateLimited);
    let hour = Some(Duration::from_secs(60 * 60));
    assert_eq!(error.retry, Retry::Safe { after: hour }, "the refused call counts instead of the first");
    // Messages don't count.
    world.call("messages.send", world::text(world::ADA));
}

#[test]
fn calls_about_credit_lines_count_for_the_app() {
    let mut world = World::new(Settings::default());
    world.command("apps.set", json!({ "calls_per_hour": 2 }));
    world.call("credit_lines.list", json!({}));
    let path = format!("/v25.0/{}/extendedcredits", world.platform.settings().portfolios[0].id);
    let second = world.platform.handle(&world.get(&path).body(vec![]).unwrap(), world.now);
    assert_eq!(used(&second), Some(100.0));
    assert_eq!(world.refused("credit_lines.list", json!({})).code, 4);
    world.call("accounts.get", json!({}));
}

#[test]
fn no_limit_is_enforced_where_limits_are_off() {
    let mut world = World::new(Settings { limits: Enforcement::OFF, ..Settings::default() });
    let waba = world.platform.settings().accounts[1].id.clone();
    for _ in 0..300 {
        assert_eq!(get_account(&mut world, &waba).status(), 200);
    }
}

//! Access tokens that commands issue, expire and revoke, and the rotation of the app secret.

use std::time::Duration;

use http::Request;
use serde_json::{Value, json};
use wabakit_sandbox::Settings;

use crate::world::{ADA, World, text};

/// The code and the subcode with which a token is refused; none if it is accepted.
fn refusal(world: &mut World, token: &str) -> Option<(u64, Option<u64>)> {
    let waba = world.platform.settings().accounts[0].id.clone();
    let request = Request::get(format!("/v25.0/{waba}")).header("authorization", format!("Bearer {token}"));
    let (status, body) = world.ask(request, b"");
    (status != 200).then(|| (body["error"]["code"].as_u64().unwrap(), body["error"]["error_subcode"].as_u64()))
}

fn issued(world: &mut World, params: Value) -> String {
    world.command("tokens.issue", params)["token"].as_str().unwrap().to_owned()
}

#[test]
fn an_issued_token_has_its_permissions_accounts_and_lifetime() {
    let mut world = World::new(Settings::default());
    let all = issued(&mut world, json!({}));
    assert_eq!(refusal(&mut world, &all), None);
    let own = issued(&mut world, json!({ "token": "EAAown", "lasts": "1h" }));
    assert_eq!((own.as_str(), refusal(&mut world, &own)), ("EAAown", None));
    world.pass(Duration::from_secs(60 * 60));
    assert_eq!(refusal(&mut world, &own), Some((190, Some(463))));
    let weak = issued(&mut world, json!({ "permissions": ["whatsapp_business_messaging"] }));
    assert_eq!(refusal(&mut world, &weak), Some((200, None)));
    let other = world.platform.settings().accounts[1].id.clone();
    let elsewhere = issued(&mut world, json!({ "accounts": [other] }));
    assert_eq!(refusal(&mut world, &elsewhere), Some((200, None)));
    assert!(world.impossible("tokens.issue", json!({ "permissions": ["fly"] })).contains("tokens.issue.permissions"));
    assert!(world.impossible("tokens.issue", json!({ "accounts": ["1"] })).contains("tokens.issue.accounts"));
}

#[test]
fn expired_and_revoked_tokens_are_refused_with_their_subcodes() {
    let mut world = World::new(Settings::default());
    for (command, params, subcode) in [
        ("tokens.expire", json!({}), 463),
        ("tokens.revoke", json!({}), 467),
        ("tokens.revoke", json!({ "because": "password_changed" }), 460),
        ("tokens.revoke", json!({ "because": "app_removed" }), 458),
    ] {
        let token = issued(&mut world, json!({}));
        let mut params = params;
        params["token"] = token.clone().into();
        world.command(command, params);
        assert_eq!(refusal(&mut world, &token), Some((190, Some(subcode))), "{command}");
    }
    world.call("messages.send", text(ADA));
    world.command("tokens.expire", json!({}));
    assert_eq!(world.refused("messages.send", text(ADA)).subcode, Some(463), "the administrator's by default");
    world.impossible("tokens.revoke", json!({ "token": "EAAunknown" }));
}

#[test]
fn a_new_app_secret_signs_webhooks_and_proves_the_app() {
    let mut world = World::listening(Settings::default());
    let app = world.platform.settings().apps[0].id.clone();
    let old = world.platform.settings().apps[0].secret.clone();
    world.command("apps.rotate_secret", json!({ "app_secret": "fresh" }));
    world.command("users.write", json!({ "from": ADA, "text": { "body": "Hi" } }));
    let delivery = world.deliveries().pop().unwrap();
    let signature = delivery.headers()["x-hub-signature-256"].to_str().unwrap().to_owned();
    let signed = |secret: &str| {
        let webhook = wabakit_sandbox::webhook("http://localhost/hook", delivery.body(), secret);
        webhook.headers()["x-hub-signature-256"].to_str().unwrap().to_owned()
    };
    assert_eq!(signature, signed("fresh"));
    assert_ne!(signature, signed(&old));
    let exchange = |secret: &str| json!({ "client_id": app, "client_secret": secret });
    assert_eq!(world.call("access_tokens.get_app_token", exchange("fresh"))["access_token"], format!("{app}|fresh"));
    assert_eq!(world.refused("access_tokens.get_app_token", exchange(&old)).code, 1);
    let random = world.command("apps.rotate_secret", json!({}))["app_secret"].take();
    assert_eq!(random.as_str().unwrap().len(), 32);
}

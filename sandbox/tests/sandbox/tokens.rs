//! Access tokens: codes, app tokens, extension, revocation, permissions, and system users.

use std::time::Duration;

use http::Request;
use serde_json::{Value, json};
use wabakit::{Api, Secret};
use wabakit_sandbox::Settings;

use crate::world::{self, World};

const SIXTY_DAYS: Duration = Duration::from_secs(60 * 24 * 60 * 60);

fn credentials(world: &World, more: Value) -> Value {
    let settings = world.platform.settings();
    let mut params = json!({ "client_id": settings.apps[0].id, "client_secret": settings.apps[0].secret });
    params.as_object_mut().unwrap().extend(more.as_object().cloned().unwrap());
    params
}

fn token(answer: &Value) -> String {
    answer["access_token"].as_str().unwrap().to_owned()
}

/// Makes the following calls with another token, and with its proof.
fn use_token(world: &mut World, token: &str) {
    let settings = world.platform.settings();
    world.wa = Api::new(token)
        .app_secret(&Secret::new(settings.apps[0].secret.as_str()))
        .number(settings.accounts[0].numbers[0].id.as_str())
        .waba(settings.accounts[0].id.as_str())
        .app(settings.apps[0].id.as_str())
        .business(settings.portfolios[0].id.as_str());
}

fn exchange(world: &mut World, code: &str) -> String {
    let params = credentials(world, json!({ "code": code }));
    token(&world.call("access_tokens.exchange_code", params))
}

fn debug(world: &mut World, token: &str) -> Value {
    world.call("access_tokens.debug", json!({ "input_token": token }))["data"].take()
}

#[test]
fn a_code_is_exchanged_once_and_without_a_token() {
    let mut world = World::new(Settings::default());
    let settings = world.platform.settings().clone();
    world.wa = Api::new("");
    let business = exchange(&mut world, "AQB-1");
    let again = credentials(&world, json!({ "code": "AQB-1" }));
    let error = world.refused("access_tokens.exchange_code", again);
    assert_eq!((error.code, error.subcode), (100, Some(36_009)));
    assert_ne!(exchange(&mut world, "AQB-2"), business);
    let stranger = json!({ "client_id": settings.apps[0].id, "client_secret": "wrong", "code": "AQB-3" });
    assert_eq!(world.refused("access_tokens.exchange_code", stranger).code, 1);
    let other_app = json!({ "client_id": "1", "client_secret": settings.apps[0].secret, "code": "AQB-3" });
    assert_eq!(world.refused("access_tokens.exchange_code", other_app).code, 101);

    // By GET, with or without a version, as other clients send it.
    let query = format!("client_id={}&client_secret={}&code=", settings.apps[0].id, settings.apps[0].secret);
    for (path, code) in [("/oauth/access_token", "AQB-4"), ("/v23.0/oauth/access_token", "AQB-5")] {
        let (status, answer) = world.ask(Request::get(format!("{path}?{query}{code}")), b"");
        assert_eq!((status, &answer["token_type"]), (200, &json!("bearer")), "{answer}");
    }
    let (status, answer) = world.ask(Request::get(format!("/oauth/access_token?{query}AQB-4")), b"");
    assert_eq!((status, &answer["error"]["code"]), (400, &json!(100)));

    use_token(&mut world, &business);
    world.call("phone_numbers.list", json!({}));
    let properties = debug(&mut world, &business);
    assert_eq!(properties["granular_scopes"][0]["target_ids"], json!([settings.accounts[0].id]));
    assert_eq!(properties["is_valid"], true);
}

#[test]
fn the_log_holds_no_secret() {
    let mut world = World::new(Settings::default());
    let business = exchange(&mut world, "AQB-secret-code");
    debug(&mut world, &business);
    use_token(&mut world, &business);
    world.call("phone_numbers.list", json!({ "limit": 1 }));
    let log: Vec<_> = world.platform.log().map(|entry| entry.to_json().to_string()).collect();
    let secrets = [&business, &world.platform.settings().apps[0].secret, "AQB-secret-code"];
    assert!(secrets.iter().all(|secret| !log.concat().contains(*secret)), "{log:#?}");
    assert!(log.concat().contains("[redacted]"));
}

#[test]
fn links_of_pages_hold_the_token_of_the_request() {
    let mut world = World::new(Settings::default());
    let business = exchange(&mut world, "AQB");
    use_token(&mut world, &business);
    let page = world.call("phone_numbers.list", json!({ "limit": 1 }));
    assert!(page["paging"]["next"].as_str().unwrap().contains(&format!("access_token={business}&")));
}

#[test]
fn tokens_expire_and_are_extended_and_revoked() {
    let mut world = World::new(Settings::default());
    let admin = world.wa.clone();
    let old = exchange(&mut world, "AQB");
    world.pass(SIXTY_DAYS - Duration::from_secs(1));
    let extend = credentials(&world, json!({ "fb_exchange_token": old, "set_token_expires_in_60_days": true }));
    let answer = world.call("access_tokens.extend", extend.clone());
    assert_eq!(answer["expires_in"], 5_184_000);
    let new = token(&answer);
    world.pass(Duration::from_secs(1));
    use_token(&mut world, &old);
    let error = world.refused("phone_numbers.list", json!({}));
    assert_eq!((error.code, error.subcode, error.status), (190, Some(463), 401));
    assert_eq!(world.refused("access_tokens.extend", extend).code, 190, "too late");
    use_token(&mut world, &new);
    world.call("phone_numbers.list", json!({}));

    world.wa = admin;
    let properties = debug(&mut world, &old);
    assert_eq!((&properties["is_valid"], &properties["error"]["subcode"]), (&json!(false), &json!(463)));
    let revoke = credentials(&world, json!({ "revoke_token": new }));
    world.call("access_tokens.revoke", revoke);
    assert_eq!(debug(&mut world, &new)["is_valid"], false);
    assert_eq!(debug(&mut world, "EAAunknown")["error"]["code"], 190);
    use_token(&mut world, &new);
    let error = world.refused("phone_numbers.list", json!({}));
    assert_eq!((error.code, error.subcode), (190, Some(467)));
}

#[test]
fn an_app_token_inspects_tokens_and_lists_the_permissions_of_the_app() {
    let mut world = World::new(Settings::default());
    assert_eq!(world.refused("app_permissions.list", json!({})).code, 15, "a system user's token");
    let params = credentials(&world, json!({}));
    let answer = world.call("access_tokens.get_app_token", params);
    let (settings, business) = (world.platform.settings().clone(), exchange(&mut world, "AQB"));
    assert_eq!(token(&answer), format!("{}|{}", settings.apps[0].id, settings.apps[0].secret));
    assert!(answer.get("expires_in").is_none());
    use_token(&mut world, &token(&answer));
    assert_eq!(debug(&mut world, &business)["type"], "SYSTEM_USER");
    assert_eq!(debug(&mut world, &token(&answer))["type"], "APP");
    let live = world.call("app_permissions.list", json!({ "limit": 1 }));
    assert_eq!(live["data"], json!([{ "permission": "ads_read", "status": "live" }]));
    assert_eq!(world.refused("phone_numbers.list", json!({})).code, 200);
    assert_eq!(world.refused("users.get", json!({ "user_id": "me" })).code, 2500);
}

#[test]
fn permissions_and_accounts_limit_a_token() {
    let mut world = World::new(Settings::default());
    let admin = world.platform.settings().tokens[0].text.clone();
    use_token(&mut world, &admin);
    let user = world.call("system_users.create", json!({ "name": "sender", "role": "EMPLOYEE" }))["id"].clone();
    let app = world.platform.settings().apps[0].id.clone();
    let ask = json!({ "system_user_id": user, "business_app": app, "scope": "whatsapp_business_messaging" });
    assert_eq!(world.refused("system_users.create_token", ask.clone()).code, 100, "the app isn't installed");
    world.call("system_users.install_app", json!({ "system_user_id": user, "business_app": app }));
    let unknown = json!({ "system_user_id": user, "business_app": app, "scope": "fly" });
    assert_eq!(world.refused("system_users.create_token", unknown).code, 100);
    let sender = token(&world.call("system_users.create_token", ask.clone()));

    use_token(&mut world, &sender);
    let hello = json!({ "to": world::ADA, "text": { "body": "Hello" } });
    assert_eq!(world.refused("messages.send", hello).code, 200, "the account isn't assigned to the employee");
    use_token(&mut world, &admin);
    world.call("assigned_users.add", json!({ "user": user, "tasks": ["MANAGE"] }));
    let mine = world.call("accounts.list_assigned", json!({ "user_id": user }));
    assert_eq!(mine["data"].as_array().unwrap().len(), 1);
    use_token(&mut world, &sender);
    let error = world.refused("phone_numbers.list", json!({}));
    assert_eq!((error.code, error.status), (200, 403), "no whatsapp_business_management");
    let message = json!({ "to": world::ADA, "text": { "body": "Hi" } });
    world.call("messages.send", message.clone());
    assert_eq!(world.call("users.get", json!({ "user_id": "me" })), json!({ "id": user, "name": "sender" }));
    let granted = world.call("users.list_permissions", json!({ "user_id": "me" }));
    let only = json!([{ "permission": "whatsapp_business_messaging", "status": "granted" }]);
    assert_eq!(granted["data"], only);
    world.call("users.revoke_permission", json!({ "user_id": "me", "permission": "whatsapp_business_messaging" }));
    let error = world.refused("messages.send", message.clone());
    assert_eq!((error.code, error.status), (10, 403));
    world.call("users.revoke_permissions", json!({ "user_id": "me" }));
    assert_eq!(world.refused("messages.send", message).code, 190);

    use_token(&mut world, &admin);
    let business = world.platform.settings().portfolios[0].id.clone();
    let other = json!({ "business_id": business, "asset": ["104996122399160"] });
    let other = token(&world.call("access_tokens.fetch_business_token", other));
    use_token(&mut world, &other);
    assert_eq!(world.refused("phone_numbers.list", json!({})).code, 200, "another account's token");
    use_token(&mut world, &admin);
    let flow = world.call("flows.create", json!({ "name": "booking", "categories": ["OTHER"] }))["id"].take();
    let components = json!([{ "type": "BODY", "text": "Thanks!" }]);
    let thanks = json!({ "name": "thanks", "language": "en", "category": "UTILITY", "components": components });
    let template = world.call("templates.create", thanks)["id"].take();
    let profile = world.call("business_profile.get", json!({ "fields": ["id"] }))["data"][0]["id"].take();
    use_token(&mut world, &other);
    let objects = [
        ("flows.get", json!({ "flow_id": flow })),
        ("flows.publish", json!({ "flow_id": flow })),
        ("templates.get", json!({ "template_id": template })),
        ("business_profile.get_by_id", json!({ "business_profile_id": profile })),
    ];
    for (op, object) in objects {
        assert_eq!(world.refused(op, object).code, 200, "{op} of another account");
    }
}

#[test]
fn only_administrators_manage_system_users() {
    let mut world = World::new(Settings::default());
    let settings = world.platform.settings().clone();
    use_token(&mut world, &settings.tokens[0].text);
    let create = |name: &str, role: &str| json!({ "name": name, "role": role });
    let user = world.call("system_users.create", create("a", "ADMIN"))["id"].clone();
    let id = json!({ "system_user_id": user });
    world.call("system_users.install_app", json!({ "system_user_id": user, "business_app": settings.apps[0].id }));
    let other_app = json!({ "system_user_id": user, "business_app": "1" });
    assert_eq!(world.refused("system_users.install_app", other_app).code, 100);
    let ask = json!({
        "system_user_id": user, "business_app": settings.apps[0].id, "scope": "business_management",
        "set_token_expires_in_60_days": true,
    });
    let admin = token(&world.call("system_users.create_token", ask.clone()));
    use_token(&mut world, &admin);
    world.call("system_users.create", create("b", "EMPLOYEE"));
    world.call("system_users.update", json!({ "system_user_id": user, "name": "c", "role": "EMPLOYEE" }));
    assert_eq!(world.refused("system_users.create", create("d", "ADMIN")).code, 200);
    assert_eq!(world.refused("system_users.create_token", ask.clone()).code, 200);
    let listed = world.call("system_users.list", json!({}));
    let names: Vec<_> = listed["data"].as_array().unwrap().iter().map(|user| user["name"].as_str().unwrap()).collect();
    assert!(names.len() == 2 && names.contains(&"b") && names.contains(&"c"), "{names:?}");

    use_token(&mut world, &settings.tokens[0].text);
    world.call("system_users.invalidate_tokens", id);
    use_token(&mut world, &admin);
    assert_eq!(world.refused("users.get", json!({ "user_id": "me" })).code, 190);
    world.wa = Api::new(settings.tokens[0].text.as_str()).business(settings.portfolios[0].id.as_str());
    let error = world.refused("system_users.create_token", ask);
    assert!(error.code == 100 && error.message.contains("appsecret_proof"), "{error:?}");
}

#[test]
fn a_token_may_stand_in_the_body_and_the_proof_must_be_that_of_the_token() {
    let mut world = World::new(Settings::default());
    let token = world.platform.settings().tokens[0].text.clone();
    let path = format!("/v25.0/{}/system_users", world.platform.settings().portfolios[0].id);
    let form = format!("name=a&role=ADMIN&access_token={token}");
    let request = || Request::post(path.as_str()).header("content-type", "application/x-www-form-urlencoded");
    assert_eq!(world.ask(request(), form.as_bytes()).0, 200);
    let json = json!({ "name": "b", "role": "ADMIN", "access_token": token });
    let in_json = Request::post(path.as_str()).header("content-type", "application/json");
    assert_eq!(world.ask(in_json, json.to_string().as_bytes()).0, 200);
    let (status, answer) = world.ask(request(), format!("{form}&appsecret_proof=00").as_bytes());
    assert_eq!((status, &answer["error"]["code"]), (401, &json!(104)));
    let (status, answer) = world.ask(request(), b"name=a&role=ADMIN");
    assert_eq!((status, &answer["error"]["code"]), (401, &json!(190)));
    let (_, answer) = world.ask(world.get("/nowhere/at/all"), b"");
    assert!(answer["error"]["message"].as_str().unwrap().contains("Unknown path components"), "{answer}");
}

#[test]
fn a_portfolio_that_signed_up_keeps_its_token() {
    let mut world = World::new(Settings::default());
    let (admin, business) =
        (world.platform.settings().tokens[0].text.clone(), world.platform.settings().portfolios[0].id.clone());
    let fetch = json!({ "business_id": business, "fetch_only": true });
    assert_eq!(world.refused("access_tokens.fetch_business_token", fetch.clone()).code, 100, "without the proof");
    use_token(&mut world, &admin);
    let code = exchange(&mut world, "AQB");
    assert_eq!(token(&world.call("access_tokens.fetch_business_token", fetch)), code);
    let new = json!({ "business_id": business, "scope": "business_management" });
    assert_ne!(token(&world.call("access_tokens.fetch_business_token", new)), code);
    let client = world.platform.settings().portfolios[1].id.clone();
    let client = json!({ "business_id": client, "fetch_only": true });
    let client = token(&world.call("access_tokens.fetch_business_token", client));
    let reached = json!([world.platform.settings().accounts[2].id]);
    assert_eq!(debug(&mut world, &client)["granular_scopes"][0]["target_ids"], reached);
    let own = world.call("access_tokens.create_business_token", json!({ "scope": "catalog_management" }));
    assert_eq!(debug(&mut world, &token(&own))["scopes"], json!(["catalog_management"]));
    let businesses = world.call("users.list_businesses", json!({ "user_id": "me" }));
    assert_eq!(businesses["data"][0]["id"], business);
    let apps = world.call("users.list_assigned_applications", json!({ "user_id": "me" }));
    assert_eq!(apps["data"][0]["id"], world.platform.settings().apps[0].id);
}

#[test]
fn a_stranger_starts_no_handshake() {
    let world = World::new(Settings::default());
    let settings = world.platform.settings();
    let body = json!({ "override_callback_uri": "https://x.example/hook", "verify_token": "t" }).to_string();
    let request = |token: &str| {
        let request = Request::post(format!("/v25.0/{}/subscribed_apps", settings.accounts[0].id));
        let request = request.header("authorization", format!("Bearer {token}"));
        request.header("content-type", "application/json").body(body.clone().into_bytes()).unwrap()
    };
    assert!(world.platform.handshake(&request(&settings.tokens[0].text)).is_some());
    assert!(world.platform.handshake(&request("EAAother")).is_none());
}

#[test]
fn me_is_the_owner_of_the_token() {
    let mut world = World::new(Settings::default());
    let me = json!({ "user_id": "me" });
    let admin = world.call("users.get", me.clone());
    let business = exchange(&mut world, "AQB");
    let (owner, admin_owner) =
        (debug(&mut world, &business)["user_id"].take(), world.platform.settings().tokens[0].text.clone());
    assert_eq!(debug(&mut world, &admin_owner)["user_id"], admin["id"]);
    use_token(&mut world, &business);
    let integration = world.call("users.get", me);
    assert_eq!(integration["id"], owner);
    assert_ne!((&integration["id"], &integration["name"]), (&admin["id"], &admin["name"]));
}

/// The calls as other clients write them: by GET, with everything in the query.
#[test]
fn every_call_of_tokens_works_by_get() {
    let mut world = World::new(Settings::default());
    let settings = world.platform.settings().clone();
    let credentials = format!("client_id={}&client_secret={}", settings.apps[0].id, settings.apps[0].secret);
    let get = |world: &mut World, path: String| world.ask(Request::get(path), b"");
    let read = |world: &mut World, path: String| {
        let (status, body) = get(world, path.clone());
        assert_eq!(status, 200, "{path}: {body}");
        body
    };
    let oauth = |query: &str| format!("/v23.0/oauth/access_token?{credentials}&{query}");
    let app = token(&read(&mut world, oauth("grant_type=client_credentials"))).replace('|', "%7C");
    let first = token(&read(&mut world, oauth("grant_type=authorization_code&code=AQB-1")));
    let second = token(&read(&mut world, oauth(&format!("grant_type=fb_exchange_token&fb_exchange_token={first}"))));
    assert_ne!(first, second);
    let seen = |world: &mut World, token: &str| {
        read(world, format!("/v23.0/debug_token?input_token={token}&access_token={app}"))["data"].take()
    };
    assert_eq!(
        (&seen(&mut world, &first)["is_valid"], &seen(&mut world, &second)["is_valid"]),
        (&json!(true), &json!(true))
    );
    let me = read(&mut world, format!("/me?access_token={second}"));
    assert_eq!(me["id"], seen(&mut world, &second)["user_id"]);
    let path = format!("/oauth/revoke?{credentials}&revoke_token={second}&access_token={app}");
    assert_eq!(read(&mut world, path)["success"], true);
    assert_eq!(seen(&mut world, &second)["is_valid"], false);
    let (status, body) = get(&mut world, format!("/me?access_token={second}"));
    assert_eq!((status, &body["error"]["code"]), (401, &json!(190)));
}

//! Callback URLs of numbers, accounts and the app: handshakes, precedence and subscriptions.

use http::{Request, Response};
use serde_json::{Value, json};
use wabakit::{Api, Error, Op, RawCall};
use wabakit_sandbox::{Settings, What};

use crate::world::{ADA, World};

/// The response to a handshake with this challenge.
type Answer = fn(&str) -> Option<Response<Vec<u8>>>;

/// Calls an operation that sets a callback URL, whose handshake is answered by `answer`.
fn set(world: &mut World, wa: &Api, op: &str, params: Value, answer: Answer) -> Result<Value, Error> {
    let op = Op::find(op).unwrap();
    let params = params.as_object().cloned().unwrap();
    let request = wa.call(op, RawCall { params: params.into(), ..RawCall::default() })?;
    let handshake = world.platform.handshake(&request).expect("a handshake");
    let query = handshake.uri().query().unwrap();
    assert!(query.contains("hub.mode=subscribe") && query.contains("hub.verify_token=%73%65%73%61%6D%65"), "{query}");
    let challenge = query.split('&').find_map(|pair| pair.strip_prefix("hub.challenge=")).unwrap();
    let response = world.platform.handle_after(answer(challenge).as_ref(), &request, world.now);
    op.check_response(response.status().as_u16(), response.headers(), response.body(), None)?;
    Ok(serde_json::from_slice(response.body()).unwrap())
}

fn challenge(challenge: &str) -> Option<Response<Vec<u8>>> {
    Some(Response::new(challenge.as_bytes().to_vec()))
}

fn number(url: &str) -> Value {
    json!({ "webhook_configuration": { "override_callback_uri": url, "verify_token": "sesame" } })
}

fn account(url: &str) -> Value {
    json!({ "override_callback_uri": url, "verify_token": "sesame" })
}

fn app(url: &str) -> Value {
    let object = "whatsapp_business_account";
    json!({ "object": object, "callback_url": url, "verify_token": "sesame", "fields": ["messages"] })
}

/// A client with the app access token.
fn app_client(settings: &Settings) -> Api {
    Api::new(format!("{}|{}", settings.apps[0].id, settings.apps[0].secret)).app(settings.apps[0].id.as_str())
}

/// A user writes. Returns the URLs to which webhooks about it were sent.
fn written(world: &mut World, number: &str) -> Vec<String> {
    let message = json!({ "from": ADA, "type": "text", "phone_number_id": number });
    world.platform.command("inbound", message.to_string().as_bytes(), world.now).unwrap();
    world.deliveries().iter().map(|request: &Request<_>| request.uri().to_string()).collect()
}

#[test]
fn webhooks_go_to_the_number_before_the_account_before_the_app() {
    let mut world = World::listening(Settings::default());
    let wa = world.wa.clone();
    let numbers = world.platform.settings().accounts[0].numbers.clone();
    let (first, second) = (numbers[0].id.as_str(), numbers[1].id.as_str());
    assert_eq!(written(&mut world, first), ["http://localhost/hook"]);
    let body =
        set(&mut world, &wa, "subscribed_apps.subscribe", account("http://localhost/account"), challenge).unwrap();
    assert_eq!(body["data"][0]["override_callback_uri"], "http://localhost/account");
    set(&mut world, &wa, "phone_numbers.update", number("http://localhost/number"), challenge).unwrap();
    assert_eq!(written(&mut world, first), ["http://localhost/number"]);
    assert_eq!(written(&mut world, second), ["http://localhost/account"]);
    let urls = world.call("phone_numbers.get", json!({ "fields": ["webhook_configuration"] }));
    let expected = json!({
        "phone_number": "http://localhost/number", "whatsapp_business_account": "http://localhost/account",
        "application": "http://localhost/hook",
    });
    assert_eq!(urls["webhook_configuration"], expected);
    let listed = world.call("subscribed_apps.list", json!({}));
    assert_eq!(listed["data"][0]["override_callback_uri"], "http://localhost/account");

    // Webhooks about templates and security always go to the app.
    world.call("phone_numbers.update", json!({ "pin": "482913" }));
    assert_eq!(world.deliveries()[0].uri(), "http://localhost/hook");

    // An empty URL removes that of the number, and a subscription without one that of the account.
    world.call("phone_numbers.update", json!({ "webhook_configuration": { "override_callback_uri": "" } }));
    assert_eq!(written(&mut world, first), ["http://localhost/account"]);
    world.call("subscribed_apps.subscribe", json!({}));
    assert_eq!(written(&mut world, first), ["http://localhost/hook"]);
}

#[test]
fn refuses_a_callback_url_that_does_not_return_the_challenge() {
    let mut world = World::listening(Settings::default());
    let (wa, app_client) = (world.wa.clone(), app_client(world.platform.settings()));
    let answers: [Answer; 3] = [
        |_| None,
        |_| Some(Response::new(b"hello".to_vec())),
        |challenge| Some(Response::builder().status(403).body(challenge.as_bytes().to_vec()).unwrap()),
    ];
    for answer in answers {
        for (wa, op, params) in [
            (&wa, "phone_numbers.update", number("http://localhost/x")),
            (&wa, "subscribed_apps.subscribe", account("http://localhost/x")),
            (&app_client, "subscriptions.create", app("http://localhost/x")),
        ] {
            let Err(Error::Api(error)) = set(&mut world, wa, op, params, answer) else { panic!("{op} was accepted") };
            assert_eq!(error.code, 2200, "{op}");
            assert!(world.platform.log().any(|entry| {
                entry.what() == What::GivenUp && entry.about().get("handshake") == Some(&json!("http://localhost/x"))
            }));
        }
    }
    // Without a handshake, too.
    assert_eq!(world.refused("subscribed_apps.subscribe", account("http://localhost/x")).code, 2200);
    let first = world.platform.settings().accounts[0].numbers[0].id.clone();
    assert_eq!(written(&mut world, &first), ["http://localhost/hook"]);
}

#[test]
fn an_app_gets_the_fields_and_accounts_that_it_is_subscribed_to() {
    let mut world = World::listening(Settings::default());
    let app_client = app_client(world.platform.settings());
    let first = world.platform.settings().accounts[0].numbers[0].id.clone();
    set(&mut world, &app_client, "subscriptions.create", app("http://localhost/new"), challenge).unwrap();
    assert_eq!(written(&mut world, &first), ["http://localhost/new"]);
    world.call("phone_numbers.update", json!({ "pin": "482913" }));
    assert_eq!(world.deliveries().len(), 0, "security is no field of the subscription");

    world.call("subscribed_apps.unsubscribe", json!({}));
    assert_eq!(world.call("subscribed_apps.list", json!({})), json!({ "data": [] }));
    assert_eq!(written(&mut world, &first), [] as [&str; 0]);
    world.call("subscribed_apps.subscribe", json!({}));
    assert_eq!(written(&mut world, &first), ["http://localhost/new"]);

    assert_eq!(world.refused("subscriptions.list", json!({})).code, 15);
    world.wa = app_client;
    let listed = world.call("subscriptions.list", json!({}));
    assert_eq!(listed["data"][0]["callback_url"], "http://localhost/new");
    assert_eq!(listed["data"][0]["fields"][0]["name"], "messages");
    world.call("subscriptions.delete", json!({ "object": "whatsapp_business_account" }));
    assert_eq!(world.call("subscriptions.list", json!({})), json!({ "data": [] }));
    assert_eq!(written(&mut world, &first), [] as [&str; 0]);
}

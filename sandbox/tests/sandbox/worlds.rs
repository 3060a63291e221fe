//! Platforms with several portfolios, apps, accounts and tokens, and the files that describe them.

use http::Request;
use serde_json::{Value, json};
use wabakit::{Api, Time, Webhooks};
use wabakit_sandbox::{Enforcement, RateLimit, Settings, What};

use crate::world::{ADA, World, text};

/// An agency and its client, each with an app. The client's second account is shared with the agency.
const AGENCY: &str = r#"{
    "windows": "open",
    // The agency is the first portfolio.
    "portfolios": [{ "id": "11", "name": "Fern Agency" }, { "id": "12", "name": "Rose Shop" }],
    "apps": [
        {
            "id": "21", "name": "Fern Desk", "secret": "fern_secret", "callback": "http://fern.example/hook",
            "verify_token": "fern", "fields": ["messages", "account_update"]
        },
        {
            "id": "22", "name": "Rose Bot", "portfolio": "12", "secret": "rose_secret",
            "callback": "http://rose.example/hook", "verify_token": "rose"
        }
    ],
    "accounts": [
        { "id": "31", "numbers": [{ "id": "41", "display": "+1 555-010-0041" }, { "id": "42", "display": "+1 555-010-0042" }] },
        { "id": "32", "portfolio": "12", "numbers": [{ "id": "43", "display": "+1 555-010-0043", "official": true }] },
        {
            "id": "33", "name": "Rose Shop Wholesale", "portfolio": "12", "shared_with": ["11"],
            "subscribed_apps": ["21", "22"], "numbers": [{ "id": "44", "display": "+1 555-010-0044" }],
            "templates": [
                {
                    "name": "rose_offer", "language": "en_US", "category": "MARKETING", "status": "PAUSED",
                    "quality": "RED", "components": [{ "type": "BODY", "text": "Roses!" }]
                },
                {
                    "name": "rose_sent", "language": "en_US", "category": "UTILITY",
                    "components": [{ "type": "BODY", "text": "Your roses are on their way." }]
                }
            ]
        }
    ],
    "tokens": [
        { "text": "EAAfern" },
        { "text": "EAArose", "portfolio": "12", "permissions": ["whatsapp_business_messaging"] },
        { "text": "EAAold", "portfolio": "12", "accounts": ["33"], "expires_at": 1767225601 }
    ],
    /* Ada reads at once, and Bo hides the phone number. */
    "users": [
        { "phone": "+16505551234", "name": "Ada", "username": "ada.fern", "country": "CA" },
        { "user_id": "DE.4711", "name": "Bo", "reads": "never" },
        { "phone": "+16505559876", "reads": "1m" }
    ]
}"#;

fn agency() -> World {
    let mut world = World::new(Settings::parse(AGENCY).unwrap());
    world.deliveries();
    world
}

/// Makes the following calls with this token, about this number and account.
fn be(world: &mut World, token: &str, number: &str, waba: &str) {
    world.wa = Api::new(token).number(number).waba(waba);
}

fn refused(world: &mut World, op: &str, params: Value) -> (u32, Option<u32>, u16) {
    let error = world.refused(op, params);
    (error.code, error.subcode, error.status)
}

fn wrong(text: &str) -> String {
    Settings::parse(text).unwrap_err().to_string()
}

#[test]
fn each_app_verifies_its_callback_url_with_its_own_token() {
    let mut world = World::new(Settings::parse(AGENCY).unwrap());
    let handshakes = world.deliveries();
    assert_eq!(handshakes.len(), 2);
    for (request, (own, other)) in handshakes.iter().zip([("fern", "rose"), ("rose", "fern")]) {
        assert_eq!(request.uri().host().unwrap(), format!("{own}.example"));
        let query = request.uri().query().unwrap();
        assert!(Webhooks::new("", own).challenge(query).is_ok());
        assert!(Webhooks::new("", other).challenge(query).is_err());
    }
}

#[test]
fn each_subscribed_app_gets_a_webhook_that_is_signed_with_its_own_secret() {
    let mut world = agency();
    let write = |world: &mut World, number: &str| {
        let message = json!({ "from": ADA, "type": "text", "phone_number_id": number });
        world.platform.command("users.write", message.to_string().as_bytes(), world.now).unwrap();
        world.deliveries()
    };
    let hosts = |deliveries: &[Request<Vec<u8>>]| -> Vec<String> {
        deliveries.iter().map(|request| request.uri().host().unwrap().to_owned()).collect()
    };
    assert_eq!(hosts(&write(&mut world, "41")), ["fern.example"]);
    assert_eq!(hosts(&write(&mut world, "43")), ["rose.example"]);
    let both = write(&mut world, "44");
    assert_eq!(hosts(&both), ["fern.example", "rose.example"]);
    assert_eq!(both[0].body(), both[1].body());
    for (request, (own, other)) in both.iter().zip([("fern_secret", "rose_secret"), ("rose_secret", "fern_secret")]) {
        let signature = request.headers()["x-hub-signature-256"].to_str().unwrap();
        assert!(Webhooks::new(own, "").verify(signature, request.body()).is_ok());
        assert!(Webhooks::new(other, "").verify(signature, request.body()).is_err());
    }
}

#[test]
fn an_app_overrides_its_own_callback_url_only() {
    let mut world = agency();
    be(&mut world, "EAAfern", "44", "33");
    let hook = json!({ "override_callback_uri": "http://other.example/hook", "verify_token": "t" });
    let op = wabakit::Op::find("subscribed_apps.subscribe").unwrap();
    let call = wabakit::RawCall { params: hook.as_object().cloned().unwrap().into(), ..Default::default() };
    let request = world.wa.call(op, call).unwrap();
    let challenge = world.platform.handshake(&request).unwrap();
    let query = challenge.uri().query().unwrap();
    let challenge = query.split('&').find_map(|pair| pair.strip_prefix("hub.challenge=")).unwrap();
    let answer = http::Response::new(challenge.as_bytes().to_vec());
    assert_eq!(world.platform.handle_after(Some(&answer), &request, world.now).status(), 200);
    let message = json!({ "from": ADA, "type": "text", "phone_number_id": "44" });
    world.platform.command("users.write", message.to_string().as_bytes(), world.now).unwrap();
    let hosts: Vec<_> = world.deliveries().iter().map(|request| request.uri().host().unwrap().to_owned()).collect();
    assert_eq!(hosts, ["other.example", "rose.example"]);

    world.call("subscribed_apps.unsubscribe", json!({}));
    let listed = world.call("subscribed_apps.list", json!({}));
    assert_eq!(listed["data"].as_array().unwrap().len(), 1);
    assert_eq!(listed["data"][0]["whatsapp_business_api_data"]["name"], "Rose Bot");
}

#[test]
fn a_token_reaches_the_accounts_of_its_portfolio_and_those_shared_with_it() {
    let mut world = agency();
    for (number, waba) in [("41", "31"), ("44", "33")] {
        be(&mut world, "EAAfern", number, waba);
        world.call("phone_numbers.list", json!({}));
        world.call("messages.send", text(ADA));
    }
    be(&mut world, "EAAfern", "43", "32");
    assert_eq!(
        refused(&mut world, "phone_numbers.list", json!({})),
        (100, Some(33), 400),
        "another portfolio's account"
    );
    assert_eq!(refused(&mut world, "messages.send", text("+16505550000")), (100, Some(33), 400));
    be(&mut world, "EAAfern", "44", "33");
    let account = world.call("accounts.get", json!({ "fields": ["name", "ownership_type", "owner_business_info"] }));
    assert_eq!(account["ownership_type"], "CLIENT_OWNED");
    assert_eq!(account["owner_business_info"], json!({ "name": "Rose Shop", "id": "12" }));
}

#[test]
fn a_token_lacks_permissions_and_accounts_and_expires() {
    let mut world = agency();
    be(&mut world, "EAArose", "43", "32");
    world.call("messages.send", text(ADA));
    assert_eq!(
        refused(&mut world, "phone_numbers.list", json!({})),
        (200, None, 403),
        "no whatsapp_business_management"
    );
    be(&mut world, "EAAold", "44", "33");
    world.call("phone_numbers.list", json!({}));
    be(&mut world, "EAAold", "43", "32");
    assert_eq!(refused(&mut world, "phone_numbers.list", json!({})), (200, None, 403), "an account without assignment");
    world.now = Time::from_secs(1_767_225_601);
    assert_eq!(refused(&mut world, "phone_numbers.list", json!({})), (190, Some(463), 401));
}

#[test]
fn portfolios_have_their_own_accounts_apps_and_catalogs() {
    let mut world = agency();
    be(&mut world, "EAAfern", "41", "31");
    let ids = |page: Value| -> Vec<Value> {
        page["data"].as_array().unwrap().iter().map(|object| object["id"].clone()).collect()
    };
    let mut list = |op: &str, business: &str| ids(world.call(op, json!({ "business_id": business })));
    assert_eq!(list("accounts.list_owned", "11"), ["31"]);
    assert_eq!(list("accounts.list_owned", "12"), ["32", "33"]);
    assert_eq!(list("accounts.list_client", "11"), ["33"]);
    assert_eq!(list("accounts.list_client", "12"), [] as [&str; 0]);
    assert_eq!(list("businesses.list_owned_apps", "11"), ["21"]);
    assert_eq!(list("businesses.list_owned_apps", "12"), ["22"]);
    assert_ne!(list("catalogs.list_owned", "11"), list("catalogs.list_owned", "12"));
    assert_ne!(list("credit_lines.list", "11"), list("credit_lines.list", "12"));
    let shop = world.call("businesses.get", json!({ "business_id": "12" }));
    assert_eq!(shop["name"], "Rose Shop");
    world.wa = Api::new("21|fern_secret").app("22");
    assert_eq!(world.refused("subscriptions.list", json!({})).code, 15, "another app's token");
    world.wa = Api::new("22|rose_secret").app("22");
    assert_eq!(world.call("subscriptions.list", json!({}))["data"][0]["callback_url"], "http://rose.example/hook");
}

#[test]
fn a_rotated_secret_signs_webhooks_and_proves_tokens_at_once() {
    let mut world = agency();
    let rotated = world.command("apps.rotate_secret", json!({ "app_id": "22" }));
    let new = rotated["app_secret"].as_str().unwrap().to_owned();
    let app = world.platform.settings().apps[1].clone();
    assert_eq!((app.secret, app.previous_secret.as_deref()), (new.clone(), Some("rose_secret")));
    let message = json!({ "from": ADA, "type": "text", "phone_number_id": "43" });
    world.platform.command("users.write", message.to_string().as_bytes(), world.now).unwrap();
    let delivery = world.deliveries().remove(0);
    let signature = delivery.headers()["x-hub-signature-256"].to_str().unwrap();
    assert!(Webhooks::new(new.as_str(), "").verify(signature, delivery.body()).is_ok());
    world.wa = Api::new("22|rose_secret").app("22");
    assert_eq!(world.refused("subscriptions.list", json!({})).code, 190);
    world.wa = Api::new(format!("22|{new}")).app("22");
    world.call("subscriptions.list", json!({}));
    let error = world.impossible("apps.rotate_secret", json!({ "app_id": "99" }));
    assert_eq!(error, "apps.rotate_secret.app_id: the ID of an app, got 99");
    assert!(!world.platform.log().any(|entry| entry.to_json().to_string().contains(&new)));
    assert!(world.platform.log().any(|entry| entry.what() == What::Changed));
}

#[test]
fn templates_have_their_status_and_quality_from_the_start() {
    let mut world = agency();
    be(&mut world, "EAAfern", "44", "33");
    let fields = json!({ "name": "rose_offer", "fields": ["status", "quality_score", "components"] });
    let offer = world.call("templates.list", fields)["data"][0].take();
    assert_eq!((&offer["status"], &offer["quality_score"]["score"]), (&json!("PAUSED"), &json!("RED")));
    let send = |name: &str| json!({ "to": ADA, "template": { "name": name, "language": { "code": "en_US" } } });
    world.call("messages.send", send("rose_sent"));
    assert_eq!(world.refused("messages.send", send("rose_offer")).code, 132_015);
    be(&mut world, "EAAfern", "41", "31");
    assert_eq!(world.refused("messages.send", send("rose_sent")).code, 132_001, "another account's template");
}

#[test]
fn users_have_names_and_read_when_they_want() {
    let mut world = agency();
    be(&mut world, "EAAfern", "41", "31");
    let statuses = |world: &mut World, to: Value, ms: u64| -> Vec<Value> {
        let mut params = to;
        params["text"] = json!({ "body": "Hi" });
        world.call("messages.send", params);
        world.pass(std::time::Duration::from_millis(ms));
        world.values().into_iter().map(|mut value| value["statuses"][0]["status"].take()).collect()
    };
    assert_eq!(statuses(&mut world, json!({ "to": ADA }), 1000), ["sent", "delivered", "read"]);
    assert_eq!(statuses(&mut world, json!({ "recipient": "DE.4711" }), 600_000), ["sent", "delivered"]);
    assert_eq!(statuses(&mut world, json!({ "to": "+16505559876" }), 59_000), ["sent", "delivered"]);
    world.pass(std::time::Duration::from_secs(2));
    assert_eq!(world.values()[0]["statuses"][0]["status"], "read");

    let message = json!({ "from": ADA, "type": "text" });
    world.platform.command("users.write", message.to_string().as_bytes(), world.now).unwrap();
    let contact = world.values()[0]["contacts"][0].take();
    assert_eq!(contact["profile"], json!({ "name": "Ada", "username": "ada.fern" }));
    assert!(contact["user_id"].as_str().unwrap().starts_with("CA."), "{contact}");
    let message = json!({ "from_user_id": "DE.4711", "type": "text" });
    world.platform.command("users.write", message.to_string().as_bytes(), world.now).unwrap();
    let contact = world.values()[0]["contacts"][0].take();
    assert_eq!(contact, json!({ "profile": { "name": "Bo" }, "user_id": "DE.4711" }));
}

#[test]
fn without_limits_nothing_is_refused_for_its_frequency() {
    let mut world = World::new(Settings::parse(r#"{ "extends": "default", "limits": "off" }"#).unwrap());
    for _ in 0..200 {
        world.call("messages.send", text(ADA));
    }
}

#[test]
fn limits_can_be_turned_off_one_by_one() {
    let mut world = World::new(Settings::parse(r#"{ "extends": "default", "limits": { "pair": "off" } }"#).unwrap());
    for _ in 0..80 {
        world.call("messages.send", text(ADA));
    }
    assert_eq!(world.refused("messages.send", text(ADA)).code, 130_429);
    let limits = Enforcement::STRICT.without(RateLimit::Throughput);
    let mut world = World::new(Settings { limits, ..Settings::default() });
    for _ in 0..45 {
        world.call("messages.send", text(ADA));
    }
    assert_eq!(world.refused("messages.send", text(ADA)).code, 131_056);
    for user in 0..80 {
        world.call("messages.send", text(&format!("+1650555{user:04}")));
    }
    for (limits, written) in [
        (Enforcement::STRICT, json!("strict")),
        (Enforcement::OFF, json!("off")),
        (limits, json!({ "throughput": "off" })),
    ] {
        assert_eq!(serde_json::to_value(limits).unwrap(), written);
        assert_eq!(serde_json::from_value::<Enforcement>(written).unwrap(), limits);
    }
    let refused = |limits: &str| wrong(&format!(r#"{{ "extends": "default", "limits": {limits} }}"#));
    assert!(refused(r#""lax""#).starts_with("limits: unknown variant `lax`"), "{}", refused(r#""lax""#));
    assert!(refused(r#"{ "par": "off" }"#).contains("unknown variant `par`"), "{}", refused(r#"{ "par": "off" }"#));
    assert!(refused("7").contains("\"strict\", \"off\", or an object"), "{}", refused("7"));
}

#[test]
fn a_file_extends_the_default_by_id() {
    let settings = Settings::parse(
        r#"{
            "extends": "default", "seed": 7, "jitter_ms": 250, "windows": "refused",
            "apps": [{ "id": "670843887433847", "callback": "http://localhost/hook" }, {}],
            "accounts": [
                { "id": "102290129340398", "numbers": [{ "id": "106853218861309", "name": "Outlet" }] },
                { "name": "School", "numbers": [{ "display": "+49 30 901820" }] }
            ]
        }"#,
    )
    .unwrap();
    let default = Settings::default();
    assert_eq!((settings.seed, settings.jitter.as_millis(), settings.accounts.len()), (7, 250, 4));
    let [app, second] = settings.apps.as_slice() else { panic!("two apps") };
    assert_eq!((&app.secret, app.callback.as_deref()), (&default.apps[0].secret, Some("http://localhost/hook")));
    assert_eq!((second.name.as_str(), second.id.len(), second.secret.len()), ("App", 16, 32));
    let numbers = &settings.accounts[0].numbers;
    assert_eq!((numbers[1].display.as_str(), numbers[1].name.as_str()), ("+1 555-614-8240", "Outlet"));
    let school = &settings.accounts[3];
    assert_eq!((school.portfolio.as_str(), school.numbers[0].name.as_str()), ("506914307656634", "School"));
    assert_eq!(school.subscribed_apps, [app.id.clone(), second.id.clone()]);
}

#[test]
fn the_default_written_and_read_is_the_default() {
    let default = serde_json::to_value(Settings::default()).unwrap();
    let read = Settings::parse(&default.to_string()).unwrap();
    assert_eq!(serde_json::to_value(read).unwrap(), default);
}

#[test]
fn the_same_file_gives_the_same_bytes() {
    let session = |content: &str| {
        let mut world = World::new(Settings::parse(content).unwrap());
        let number = world.platform.settings().accounts[0].numbers[0].id.clone();
        let token = world.platform.settings().tokens[0].text.clone();
        be(&mut world, &token, &number, "");
        let sent = world.call("messages.send", text(ADA));
        world.pass(std::time::Duration::from_secs(1));
        let deliveries: Vec<_> = world.deliveries().iter().map(|request| format!("{request:?}")).collect();
        let settings = serde_json::to_string(world.platform.settings()).unwrap();
        let log: Vec<_> = world.platform.log().map(|entry| entry.to_json().to_string()).collect();
        (sent.to_string(), deliveries, settings, log)
    };
    let file = |seed: u64| {
        format!(
            r#"{{ "seed": {seed}, "portfolios": [{{ "name": "A" }}], "apps": [{{ "callback": "http://a.example/" }}],
                "accounts": [{{ "numbers": [{{ "display": "+1 555-010-0001" }}] }}], "tokens": [{{}}] }}"#
        )
    };
    assert_eq!(session(&file(1)), session(&file(1)));
    let (one, two) = (session(&file(1)), session(&file(2)));
    assert!(one.0 != two.0 && one.2 != two.2, "another seed, other IDs");
    assert_eq!(session(AGENCY), session(AGENCY));
}

#[test]
fn refuses_a_file_that_lacks_what_a_platform_needs() {
    let needs =
        |list: &str| format!(r#"{list}: at least one is required; "extends": "default" begins with the default's"#);
    assert_eq!(wrong("{}"), needs("portfolios"));
    assert_eq!(wrong(r#"{ "portfolios": [{ "name": "A" }] }"#), needs("apps"));
    let some = r#""portfolios": [{ "name": "A" }], "apps": [{}]"#;
    assert_eq!(wrong(&format!("{{ {some} }}")), needs("accounts"));
    assert_eq!(wrong(&format!("{{ {some}, \"accounts\": [{{}}] }}")), needs("tokens"));
    assert_eq!(wrong(r#"{ "extends": "default", "portfolios": [{}] }"#), "portfolios[0].name: required");
}

#[test]
fn refuses_text_that_is_no_json_with_its_place() {
    assert_eq!(wrong("{ // nothing\n  \"seed\": }"), "expected value at line 2 column 11");
    assert_eq!(wrong("[]"), "invalid type: sequence, expected a map at line 1 column 0");
    assert_eq!(wrong("{ /* "), "a comment has no end");
}

#[test]
fn names_the_path_of_what_is_wrong() {
    let extended = |rest: &str| wrong(&format!("{{ \"extends\": \"default\", {rest} }}"));
    for (rest, error) in [
        (r#""windos": "open""#, "windos: unknown field `windos`"),
        (r#""windows": "ajar""#, "windows: unknown variant `ajar`"),
        (r#""accounts": [{}, { "numbers": [{ "id": 5 }] }]"#, "accounts[1].numbers[0].id: invalid type: integer `5`"),
        (
            r#""accounts": [{ "numbers": [{ "phone": "1" }] }]"#,
            "accounts[0].numbers[0].phone: unknown field `phone`, expected one of",
        ),
        (
            r#""accounts": [{ "numbers": [{ "display": "?" }] }]"#,
            "accounts[0].numbers[0].display: must be a phone number",
        ),
        (r#""accounts": [{ "id": "a b" }]"#, "accounts[0].id: an ID consists of digits, not \"a b\""),
        (r#""accounts": [{ "id": "1" }, { "id": "1" }]"#, "accounts[1].id: 1 occurs before in this list"),
        (r#""accounts": [{ "id": "106540352242922" }]"#, "accounts[0].id: another object has the ID 106540352242922"),
        (r#""accounts": [{ "portfolio": "1" }]"#, "accounts[0].portfolio: no portfolio has the ID 1"),
        (r#""accounts": [{ "shared_with": ["1"] }]"#, "accounts[0].shared_with[0]: no portfolio has the ID 1"),
        (r#""accounts": [{ "subscribed_apps": ["1"] }]"#, "accounts[0].subscribed_apps[0]: no app has the ID 1"),
        (r#""accounts": [{ "templates": [{ "name": "x" }] }]"#, "accounts[0].templates[0]"),
        (
            r#""accounts": [{ "templates": [{
                "name": "x", "language": "en", "category": "UTILITY", "components": [{ "type": "BODY" }], "stats": 1
            }] }]"#,
            "accounts[0].templates[0].",
        ),
        (r#""apps": [{ "callback": "localhost" }]"#, "apps[0].callback: must be a URL"),
        (r#""apps": [{ "fields": ["mesages"] }]"#, "apps[0].fields: there is no webhook field mesages"),
        (r#""tokens": [{ "accounts": ["1"] }]"#, "tokens[0].accounts: no account has the ID 1"),
        (r#""tokens": [{ "permissions": ["fly"] }]"#, "tokens[0].permissions: must be some of ads_read"),
        (r#""tokens": [{ "text": "a|b" }]"#, "tokens[0].text: a token consists of"),
        (r#""tokens": [{ "text": "EAAx" }, { "text": "EAAx" }]"#, "tokens[1].text: EAAx occurs before in this list"),
        (r#""users": [{ "name": "Ada" }]"#, "users[0]: a phone or a user_id is required"),
        (r#""users": [{ "user_id": "4711" }]"#, "users[0].user_id: must be a business-scoped user ID"),
        (r#""users": [{ "phone": "+16505551234", "country": "us" }]"#, "users[0].country: must be a country code"),
        (r#""users": [{ "phone": "+16505551234", "reads": "soon" }]"#, "users[0].reads: at_once, never, or a duration"),
        (r#""allowed": ["x"]"#, "allowed[0]: must be a phone number"),
        (r#""review": { "rules": [{ "becomes": "SPAM" }] }"#, "review.rules[0].becomes: must be AUTHENTICATION"),
        (r#""review": { "after": 1 }"#, "review.after: unknown field `after`"),
    ] {
        let found = extended(rest);
        assert!(found.starts_with(error), "{rest}: {found}");
    }
    assert!(wrong(r#"{ "format": "wabakit sandbox state", "version": 1 }"#).contains("state.import"));
    assert_eq!(wrong(r#"{ "extends": "mine" }"#), "extends: must be \"default\"");
}

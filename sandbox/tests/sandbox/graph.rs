//! What the Graph API accepts and returns besides its documented forms.

use http::Request;
use serde_json::{Value, json};

use crate::world::{self, ADA, JPEG, World};

fn listening() -> World {
    World::listening(wabakit_sandbox::Settings::default())
}

/// The code of the error for a path that is refused.
fn refused(world: &mut World, path: &str) -> Value {
    let request = world.get(path);
    let (status, body) = world.ask(request, b"");
    assert_eq!(status, 400, "{path}: {body}");
    body["error"]["code"].clone()
}

fn number(world: &World) -> String {
    world.platform.settings().accounts[0].numbers[0].id.clone()
}

#[test]
fn to_wins_over_recipient() {
    let mut world = listening();
    let both = json!({ "to": ADA, "recipient": "US.1349", "text": { "body": "Hi" } });
    let sent = world.call("messages.send", both);
    assert_eq!(sent["contacts"][0]["input"], ADA);
}

#[test]
fn returns_every_documented_field_of_a_number() {
    let mut world = listening();
    let path = format!("/v25.0/{}", number(&world));
    let documented = "quality_score,health_status,country_dial_code,certificate,search_visibility,messaging_limit_tier,\
                      host_platform,webhook_configuration,is_preverified_number,username";
    let found = world.read(&format!("{path}?fields={documented}"));
    assert_eq!((&found["host_platform"], &found["quality_score"]["score"]), (&json!("CLOUD_API"), &json!("GREEN")));
    let health = &found["health_status"]["entities"];
    assert_eq!((&health[0]["entity_type"], &health[3]["entity_type"]), (&json!("PHONE_NUMBER"), &json!("APP")));
    assert_eq!(found.get("username"), None, "the number has none");
    world.call("usernames.set", json!({ "username": "luckyshrub" }));
    assert_eq!(world.read(&format!("{path}?fields=username"))["username"], "luckyshrub");
    assert_eq!(refused(&mut world, &format!("{path}?fields=colour")), 100);
}

#[test]
fn returns_every_documented_field_of_an_account_and_a_template() {
    let mut world = listening();
    let account = world.platform.settings().accounts[0].id.clone();
    let documented = "marketing_messages_lite_api_status,auth_international_rate_eligibility,\
                      on_behalf_of_business_info,primary_funding_id,purchase_order_number";
    let found = world.read(&format!("/v25.0/{account}?fields={documented}"));
    assert!(found["primary_funding_id"].is_string() && found.get("purchase_order_number").is_none(), "{found}");
    let documented = "correct_category,previous_category,cta_url_link_tracking_opted_out,sub_category,\
                      degrees_of_freedom_spec";
    let found = world.read(&format!("/v25.0/{account}/message_templates?fields={documented}"));
    assert!(found["data"][0]["id"].is_string());
}

#[test]
fn refuses_unknown_fields_of_lists() {
    let mut world = listening();
    let (number, account) = (number(&world), world.platform.settings().accounts[0].id.clone());
    world.call("messages.send", world::text(ADA));
    let signup = json!({
        "signup_message": "Offers?", "confirmation_message": "Welcome!",
        "privacy_policy_url": "https://www.example.com/privacy",
    });
    world.call("signups.create", signup);
    for list in ["message_history", "message_qrdls"].map(|edge| format!("{number}/{edge}")) {
        assert_eq!(refused(&mut world, &format!("/v25.0/{list}?fields=colour")), 100, "{list}");
    }
    assert_eq!(refused(&mut world, &format!("/v25.0/{account}/signups?fields=id,colour")), 100);
    world.read(&format!("/v25.0/{account}/signups?fields=id,promo_code"));
}

#[test]
fn filters_take_bare_words_and_lists_with_commas() {
    let mut world = listening();
    let path = format!("/v25.0/{}/message_templates", world.platform.settings().accounts[0].id);
    let mut count = |query: &str| world.read(&format!("{path}?{query}"))["data"].as_array().unwrap().len();
    let all = count("limit=100");
    assert_eq!(count("limit=100&status=APPROVED"), all);
    assert_eq!(count("limit=100&status=PENDING,REJECTED"), 0);
    assert_eq!(count("category=AUTHENTICATION"), count("category=%5B%22AUTHENTICATION%22%5D"));
    assert_eq!((count("language=es"), count("language=es,en_US&limit=100")), (0, count("language=en_US&limit=100")));
}

#[test]
fn numbers_are_filtered_by_account_mode() {
    let mut world = listening();
    let filter = |operator: &str, value: Value| json!({ "filtering": json!([{ "field": "account_mode", "operator": operator, "value": value }]).to_string() });
    let mut count = |filter: Value| world.call("phone_numbers.list", filter)["data"].as_array().unwrap().len();
    assert_eq!(count(filter("EQUAL", json!("LIVE"))), 2);
    assert_eq!(count(filter("EQUAL", json!("SANDBOX"))), 0);
    assert_eq!(count(filter("NOT_EQUAL", json!("SANDBOX"))), 2);
    assert_eq!(count(filter("IN", json!(["SANDBOX", "LIVE"]))), 2);
    for filtering in ["LIVE", r#"[{"field":"colour","operator":"EQUAL","value":"red"}]"#] {
        assert_eq!(world.refused("phone_numbers.list", json!({ "filtering": filtering })).code, 100, "{filtering}");
    }
}

#[test]
fn json_text_stands_for_an_object_or_a_list() {
    let mut world = listening();
    let path = format!("/v25.0/{}/messages", number(&world));
    let send = |world: &mut World, kind: &str, content: Value| {
        let message = json!({ "messaging_product": "whatsapp", "to": ADA, "type": kind, kind: content });
        let request = world.post(&path);
        world.ask(request, message.to_string().as_bytes())
    };
    let (status, body) = send(&mut world, "text", json!(r#"{"body":"Hi"}"#));
    assert_eq!(status, 200, "{body}");
    let action = json!({ "buttons": [{ "type": "reply", "reply": { "id": "1", "title": "Yes" } }] });
    let buttons = json!({ "type": "button", "body": { "text": "Yes?" }, "action": action.to_string() });
    let (status, body) = send(&mut world, "interactive", buttons);
    assert_eq!(status, 200, "{body}");
    let contacts = json!([{ "name": { "formatted_name": "Ada", "first_name": "Ada" } }]).to_string();
    let (status, body) = send(&mut world, "contacts", json!(contacts));
    assert_eq!(status, 200, "{body}");
    for broken in [r#"{"body":"#, "Hi", r#""Hi""#] {
        let (status, body) = send(&mut world, "text", json!(broken));
        assert_eq!((status, &body["error"]["code"]), (400, &json!(100)), "{broken}");
    }
}

#[test]
fn the_word_app_stands_for_the_app_of_the_token() {
    let mut world = listening();
    let request = world.post("/v25.0/app/uploads?file_length=5&file_type=image/png");
    let (status, body) = world.ask(request, b"");
    assert_eq!(status, 200, "{body}");
    assert!(body["id"].as_str().unwrap().starts_with("upload:"));
    let request = world.post("/v25.0/application/uploads?file_length=5&file_type=image/png");
    assert_eq!(world.ask(request, b"").0, 400);
}

#[test]
fn the_conversational_automation_has_an_id() {
    let mut world = listening();
    world.call("conversational_automation.set", json!({ "prompts": ["Where is my order?"] }));
    let path = format!("/v25.0/{}?fields=conversational_automation", number(&world));
    let found = world.read(&path)["conversational_automation"].take();
    assert_eq!((&found["prompts"], &found["enable_welcome_message"]), (&json!(["Where is my order?"]), &json!(false)));
    assert!(found["id"].is_string(), "{found}");
}

#[test]
fn a_fresh_profile_has_an_undefined_industry() {
    let mut world = listening();
    let industry = json!({ "fields": ["vertical"] });
    assert_eq!(world.call("business_profile.get", industry.clone())["data"][0]["vertical"], "UNDEFINED");
    world.call("business_profile.update", json!({ "vertical": "RETAIL" }));
    assert_eq!(world.call("business_profile.get", industry)["data"][0]["vertical"], "RETAIL");
}

/// Downloads an image without a token. Returns its MIME type and its content.
fn image(world: &mut World, url: &Value) -> (String, Vec<u8>) {
    let path = url.as_str().unwrap().strip_prefix("http://localhost:8080").expect("a URL of the sandbox");
    let response = world.platform.handle(&Request::get(path).body(vec![]).unwrap(), world.now);
    assert_eq!(response.status(), 200, "{url}");
    (response.headers()["content-type"].to_str().unwrap().to_owned(), response.into_body())
}

#[test]
fn serves_the_images_of_qr_codes_and_profiles() {
    let mut world = listening();
    world.platform.set_base("http://localhost:8080");
    let png = json!({ "prefilled_message": "Hello", "generate_qr_image": "PNG" });
    let code = world.call("qr_codes.create", png);
    let (mime, bytes) = image(&mut world, &code["qr_image_url"]);
    assert_eq!((mime.as_str(), bytes.starts_with(b"\x89PNG")), ("image/png", true));
    let path = format!("/v25.0/{}/message_qrdls?fields=code,qr_image_url.format(SVG)", number(&world));
    let url = world.read(&path)["data"][0]["qr_image_url"].take();
    assert_eq!(image(&mut world, &url).0, "image/svg+xml");

    let handle = world.upload_file("image/jpeg", JPEG);
    world.call("business_profile.update", json!({ "profile_picture_handle": handle }));
    let profile = world.call("business_profile.get", json!({ "fields": ["profile_picture_url"] }));
    let url = &profile["data"][0]["profile_picture_url"];
    assert_eq!(image(&mut world, url), ("image/jpeg".to_owned(), JPEG.to_vec()));
    world.call("qr_codes.delete", json!({ "code": code["code"] }));
    let gone = Request::get(format!("/qr/{}.png", code["code"].as_str().unwrap())).body(vec![]).unwrap();
    assert_eq!(world.platform.handle(&gone, world.now).status(), 404);
}

#[test]
fn links_of_pages_repeat_the_query() {
    let mut world = listening();
    let (account, business) =
        (world.platform.settings().accounts[0].id.clone(), world.platform.settings().portfolios[0].id.clone());
    for user in ["31", "32"] {
        world.call("assigned_users.add", json!({ "user": user, "tasks": ["MANAGE"] }));
    }
    let follow = |world: &mut World, page: &Value| {
        let next = page["paging"]["next"].as_str().unwrap();
        let (status, body) = world.ask(Request::get(next), b"");
        assert_eq!(status, 200, "{next}: {body}");
        body
    };
    let first = world.read(&format!("/v24.0/{account}/assigned_users?limit=1&business={business}&fields=tasks%7Ba%7D"));
    let second = follow(&mut world, &first);
    let third = follow(&mut world, &second);
    assert_eq!((&second["data"][0]["id"], &third["data"][0]["id"]), (&json!("31"), &json!("32")));
    assert_eq!(third["data"][0].as_object().unwrap().len(), 2, "the ID and one field");
    let first = world.read(&format!("/v24.0/{account}/message_templates?limit=1&category=MARKETING"));
    let second = follow(&mut world, &first);
    assert_eq!(second["data"][0]["category"], "MARKETING");
    assert!(second["paging"]["previous"].as_str().unwrap().contains("/v24.0/"), "{second}");
}

/// Requests as the common clients write them, which aren't core's forms.
#[test]
fn reads_what_other_clients_send() {
    let mut world = listening();
    let settings = world.platform.settings().clone();
    let (number, account) = (number(&world), settings.accounts[0].id.clone());
    let form = |path: String| Request::post(path).header("content-type", "application/x-www-form-urlencoded");

    // Management operations ignore parameters that they don't know, and the log tells.
    let request = world.post(&format!("/v25.0/{number}"));
    let name = br#"{"messaging_product":"whatsapp","new_display_name":"Lucky Bush","color":"green"}"#;
    assert_eq!(world.ask(request, name), (200, json!({ "success": true })));
    let ignored = world.platform.log().next_back().unwrap().about().get("ignored").cloned();
    assert_eq!(ignored, Some(json!(["color"])), "the product is common");
    let request = world.post(&format!("/v25.0/{number}/messages"));
    let message = br#"{"messaging_product":"whatsapp","to":"+16505551234","text":{"body":"Hi"},"color":"green"}"#;
    assert_eq!(world.ask(request, message).0, 400, "messages don't");
    let modifiers = "start(1767139200).end(1767225600).granularity(DAILY).colors(%5B%5D).dimensions(PHONE,COUNTRY)";
    let found = world.read(&format!("/v25.0/{account}?fields=conversation_analytics.{modifiers}"));
    assert!(found["conversation_analytics"].is_object(), "{found}");

    // A list may ask for a summary.
    world.read(&format!("/v25.0/{account}/phone_numbers?summary=true"));
    let page = world.read(&format!("/v25.0/{account}/message_templates?summary=true&limit=1"));
    assert!(page["summary"]["total_count"].as_u64().is_some_and(|count| count > 1), "{page}");

    // A token among the parameters goes before that of the header, and lists may be JSON.
    let token = format!("access_token={}%7C{}", settings.apps[0].id, settings.apps[0].secret);
    let path = format!("/v25.0/{}/permissions?{token}", settings.apps[0].id);
    world.read(&path);
    let list = "fields=%5B%22messages%22%2C%22flows%22%5D&object=whatsapp_business_account&verify_token=v";
    let body = format!("{token}&callback_url=http%3A%2F%2Flocalhost%2Fx&{list}");
    let request = form(format!("/v25.0/{}/subscriptions", settings.apps[0].id)).body(body.into_bytes()).unwrap();
    let handshake = world.platform.handshake(&request).unwrap();
    let query = handshake.uri().query().unwrap();
    let challenge = query.split('&').find_map(|pair| pair.strip_prefix("hub.challenge=")).unwrap();
    let answer = http::Response::new(challenge.as_bytes().to_vec());
    let response = world.platform.handle_after(Some(&answer), &request, world.now);
    assert_eq!(response.status(), 200, "{}", String::from_utf8_lossy(response.body()));
    let token = format!("access_token={}", settings.tokens[0].text);
    let scope = "scope=%5B%22business_management%22%2C%22ads_read%22%5D";
    let request = form(format!("/v25.0/{}/access_token", settings.portfolios[0].id));
    let (status, body) = world.ask(request, format!("{token}&{scope}").as_bytes());
    assert_eq!(status, 200, "{body}");

    // A request without parameters may have the body `null`.
    let request = world.post(&format!("/v25.0/{account}/subscribed_apps"));
    assert_eq!(world.ask(request, b"null").0, 200);
    let request = world.post(&format!("/v25.0/{number}/messages"));
    assert_eq!(world.ask(request, b"null").0, 400);

    // An ID may be a number.
    let request = world.post(&format!("/v25.0/{account}/assigned_users"));
    assert_eq!(world.ask(request, br#"{"user":2147,"tasks":["MANAGE"]}"#).0, 200);
    world.call("assigned_users.remove", json!({ "user": "2147" }));

    // A payment configuration may be named in the query.
    let configuration = json!({
        "configuration_name": "shop", "purpose_code": "00", "merchant_category_code": "0000",
        "provider_name": "upi_vpa", "merchant_vpa": "shop@bank",
    });
    world.call("payment_configurations.create", configuration);
    let found = world.read(&format!("/v25.0/{account}/payment_configuration?configuration_name=shop"));
    assert_eq!(found["data"][0]["configuration_name"], "shop");
}

#[test]
fn some_operations_have_several_paths() {
    let mut world = listening();
    let path = format!("/business/whatsapp/phone_numbers/{}/thread_control", number(&world));
    let body = json!({ "messaging_product": "whatsapp", "to": ADA, "action": "pass" }).to_string();
    let request = world.post(&path);
    let (status, answer) = world.ask(request, body.as_bytes());
    assert_eq!(status, 200, "{answer}");
    let request = world.post(&format!("/v25.0/{}/thread_control", number(&world)));
    let (status, answer) = world.ask(request, body.replace("pass", "take").as_bytes());
    assert_eq!(status, 200, "on the first host: {answer}");
    let account = world.platform.settings().accounts[0].id.clone();
    world.read(&format!("/v25.0/{account}/message_template_library?search=invite"));
    world.read("/v25.0/me/application_details");
    let spec = json!({ "creative_features_spec": { "image_touchups": { "enroll_status": "OPT_IN" } } });
    world.call("accounts.update", json!({ "degrees_of_freedom_spec": spec }));
    let edge = world.read(&format!("/v25.0/{account}/degrees_of_freedom_spec"));
    assert_eq!(edge["data"][0]["creative_features_spec"], json!([{ "image_touchups": "OPT_IN" }]));
    let request = world.get("/v25.0/business/whatsapp/nothing");
    let (status, answer) = world.ask(request, b"");
    let message = answer["error"]["message"].as_str().unwrap();
    assert!(status == 400 && message.contains("Unknown path components: /business/whatsapp/nothing"), "{answer}");
}

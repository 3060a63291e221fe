//! Phone numbers: profile, commerce, automation, QR codes, usernames, settings, badge, compliance and keys.

use std::time::Duration;

use serde_json::{Value, json};
use wabakit_sandbox::{Output, Settings};

use crate::world::{ADA, PDF, World};

const OUTLET: &str = "106853218861309";
const PEM: &str = "-----BEGIN PUBLIC KEY-----\nMIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8A\n-----END PUBLIC KEY-----";

fn listening() -> World {
    World::listening(Settings::default())
}

#[test]
fn returns_the_requested_fields_of_the_profile() {
    let mut world = listening();
    let fields = json!({ "about": "Plants", "vertical": "RETAIL", "websites": ["https://www.example.com/"] });
    world.call("business_profile.update", fields);
    world.call("business_profile.update", json!({ "about": "Succulents" }));
    let profile = world.call("business_profile.get", json!({ "fields": ["about", "vertical", "email"] }));
    assert_eq!(
        profile["data"],
        json!([{ "about": "Succulents", "vertical": "RETAIL", "messaging_product": "whatsapp" }])
    );
    let (_, usual) = world.ask(world.get("/v25.0/106540352242922/whatsapp_business_profile"), b"");
    assert_eq!(usual["data"], json!([{ "messaging_product": "whatsapp" }]));
    assert_eq!(world.refused("business_profile.get", json!({ "fields": ["colour"] })).code, 100);

    let picture = |handle: &str| json!({ "profile_picture_handle": handle });
    assert_eq!(world.refused("business_profile.update", picture("4::none")).code, 100);
    let handle = world.upload();
    world.call("business_profile.update", picture(handle.as_str().unwrap()));
    assert_eq!(world.refused("business_profile.update", picture(handle.as_str().unwrap())).code, 100, "used before");
    let document = world.upload_file("image/jpeg", PDF);
    assert_eq!(world.refused("business_profile.update", picture(document.as_str().unwrap())).code, 100, "no image");
    let profile = world.call("business_profile.get", json!({ "fields": ["profile_picture_url"] }));
    assert!(profile["data"][0]["profile_picture_url"].as_str().unwrap().starts_with("https://"));
}

#[test]
fn updates_commerce_settings() {
    let mut world = listening();
    let before = world.call("commerce_settings.get", json!({}))["data"][0].clone();
    assert_eq!((&before["is_cart_enabled"], &before["is_catalog_visible"]), (&json!(true), &json!(false)));
    world.call("commerce_settings.update", json!({ "is_cart_enabled": "false" }));
    let after = world.call("commerce_settings.get", json!({}))["data"][0].clone();
    assert_eq!((&after["id"], &after["is_cart_enabled"]), (&before["id"], &json!(false)));
}

#[test]
fn replaces_the_conversational_automation() {
    let mut world = listening();
    let field = json!({ "fields": ["conversational_automation"] });
    assert_eq!(world.call("phone_numbers.get", field.clone())["conversational_automation"], Value::Null);
    let commands = json!([{ "command_name": "help", "command_description": "Get help" }]);
    world.call("conversational_automation.set", json!({ "prompts": ["Where is my order?"], "commands": commands }));
    let automation = world.call("phone_numbers.get", field.clone())["conversational_automation"].clone();
    let bot = automation["id"].clone();
    assert_eq!(
        automation,
        json!({
            "id": bot, "prompts": ["Where is my order?"], "commands": commands, "enable_welcome_message": false,
        })
    );
    assert_eq!(
        world.call("bots.get", json!({ "bot_id": bot, "fields": ["prompts"] }))["prompts"],
        automation["prompts"]
    );
    world.call("conversational_automation.set", json!({ "prompts": [] }));
    assert_eq!(
        world.call("phone_numbers.get", field)["conversational_automation"],
        json!({ "id": bot, "prompts": [], "enable_welcome_message": false })
    );
}

#[test]
fn creates_updates_and_deletes_qr_codes() {
    let mut world = listening();
    let new = json!({ "prefilled_message": "Hello", "generate_qr_image": "PNG" });
    let code = world.call("qr_codes.create", new);
    let name = code["code"].as_str().unwrap();
    assert_eq!((name.len(), &code["prefilled_message"]), (14, &json!("Hello")));
    assert_eq!(code["deep_link_url"], json!(format!("https://wa.me/message/{name}")));
    assert!(code["qr_image_url"].as_str().unwrap().ends_with(".png"));
    let changed = world.call("qr_codes.update", json!({ "code": name, "prefilled_message": "Hi" }));
    assert_eq!((&changed["code"], &changed["prefilled_message"]), (&code["code"], &json!("Hi")));
    let one = world.call("qr_codes.get", json!({ "code": name, "fields": ["code", "qr_image_url.format(SVG)"] }));
    assert_eq!(one["data"][0].as_object().unwrap().len(), 2);
    assert!(one["data"][0]["qr_image_url"].as_str().unwrap().ends_with(".svg"));
    let second = world.call("qr_codes.create", json!({ "prefilled_message": "Two" }))["code"].clone();
    let list = world.call("qr_codes.list", json!({}));
    assert_eq!((&list["data"][0]["prefilled_message"], &list["data"][1]["code"]), (&json!("Hi"), &second));
    assert_eq!(world.call("qr_codes.list", json!({ "code": second }))["data"].as_array().unwrap().len(), 1);
    assert_eq!(world.call("qr_codes.delete", json!({ "code": name })), json!({ "success": true }));
    for (op, params) in [
        ("qr_codes.get", json!({ "code": name })),
        ("qr_codes.delete", json!({ "code": name })),
        ("qr_codes.update", json!({ "code": name, "prefilled_message": "Hi" })),
    ] {
        assert_eq!(world.refused(op, params).code, 100, "{op}");
    }
    for _ in 1..2000 {
        world.call("qr_codes.create", json!({ "prefilled_message": "More" }));
    }
    assert_eq!(world.refused("qr_codes.create", json!({ "prefilled_message": "Too many" })).code, 100);
    world.call("qr_codes.create", json!({ "phone_number_id": OUTLET, "prefilled_message": "Another number" }));
}

#[test]
fn sets_transfers_and_deletes_usernames() {
    let mut world = listening();
    assert_eq!(world.call("usernames.get", json!({})), json!({}));
    let suggested = world.call("usernames.suggest", json!({}))["data"][0]["username_suggestions"].clone();
    assert_eq!(suggested, json!(["luckyshrub", "lucky.shrub", "lucky_shrub"]));
    assert_eq!(world.call("usernames.set", json!({ "username": "luckyshrub" })), json!({ "status": "approved" }));
    let changes = world.changes();
    let approved = json!({ "display_phone_number": "15550783881", "status": "approved", "username": "luckyshrub" });
    assert_eq!(changes, [("business_username_updates".to_owned(), approved)]);
    assert_eq!(world.call("usernames.get", json!({})), json!({ "username": "luckyshrub", "status": "approved" }));
    for (username, code) in
        [("whatsapp", 147_001), ("ab", 100), ("a..b", 100), ("www.shop", 100), ("shop.com", 100), ("Ä", 100)]
    {
        assert_eq!(world.refused("usernames.set", json!({ "username": username })).code, code, "{username}");
    }
    let mut other = json!({ "phone_number_id": OUTLET, "username": "luckyshrub" });
    assert_eq!(world.refused("usernames.set", other.clone()).code, 147_005);
    other["transfer_action"] = "force_transfer".into();
    world.call("usernames.set", other);
    let statuses: Vec<_> = world.values().iter().map(|change| change["status"].clone()).collect();
    assert_eq!(statuses, ["deleted", "approved"]);
    assert_eq!(world.call("usernames.get", json!({})), json!({}));
    assert_eq!(world.call("usernames.delete", json!({ "phone_number_id": OUTLET })), json!({ "success": true }));
    assert_eq!(world.values()[0]["status"], "deleted");
}

#[test]
fn refuses_holidays_in_the_past() {
    let mut world = World::new(Settings::default());
    world.pass(Duration::from_secs(12 * 60 * 60));
    let closed = |date: &str| {
        let hours = json!({ "status": "ENABLED", "timezone_id": "America/Manaus",
            "weekly_operating_hours": [{ "day_of_week": "MONDAY", "open_time": "0900", "close_time": "1700" }],
            "holiday_schedule": [{ "date": date, "start_time": "0000", "end_time": "2359" }] });
        json!({ "calling": { "call_hours": hours } })
    };
    world.call("settings.update", closed("2026-01-01"));
    assert_eq!(world.refused("settings.update", closed("2025-12-31")).code, 100);
}

#[test]
fn returns_settings_as_they_were_set() {
    let mut world = listening();
    let before = world.call("settings.get", json!({}));
    assert_eq!(before["calling"]["status"], "DISABLED");
    assert_eq!(before["user_identity_change"], json!({ "enable_identity_key_check": false }));
    let server = json!({ "hostname": "sip.example.com" });
    world.call(
        "settings.update",
        json!({ "calling": { "status": "ENABLED", "sip": { "status": "ENABLED", "servers": [server] } } }),
    );
    let (field, change) = world.changes().remove(0);
    assert_eq!((field.as_str(), &change["type"]), ("account_settings_update", &json!("phone_number_settings")));
    assert_eq!(change["phone_number_settings"]["calling"]["status"], "ENABLED");
    world.call("settings.update", json!({ "calling": { "sip": { "status": "DISABLED" } } }));
    let calling = world.call("settings.get", json!({ "fields": ["calling"] }));
    assert_eq!(calling.as_object().unwrap().len(), 1);
    let (sip, status) = (&calling["calling"]["sip"], &calling["calling"]["status"]);
    assert_eq!((status, &sip["status"]), (&json!("ENABLED"), &json!("DISABLED")));
    let server = &sip["servers"][0];
    assert_eq!(
        (&server["port"], &server["app_id"], &server["sip_user_password"]),
        (&json!(5061), &json!("670843887433847"), &Value::Null)
    );
    let secret = world.call("settings.get", json!({ "include_sip_credentials": true }));
    assert!(secret["calling"]["sip"]["servers"][0]["sip_user_password"].is_string());
    let storage = json!({ "storage_configuration": { "status": "NO_STORAGE_ENABLED", "retention_minutes": 60 } });
    assert_eq!(world.refused("settings.update", storage).code, 100);
}

#[test]
fn a_message_fails_when_the_identity_has_changed() {
    let mut world = listening();
    let before = world.platform.command("inbound", br#"{"from":"16505551234","type":"text"}"#, world.now);
    assert!(before.is_ok() && world.values()[0]["contacts"][0]["identity_key_hash"].is_null());
    world.call("settings.update", json!({ "user_identity_change": { "enable_identity_key_check": true } }));
    let hash = |world: &mut World| {
        world.platform.command("inbound", br#"{"from":"16505551234","type":"text"}"#, world.now).unwrap();
        world.values()[0]["contacts"][0]["identity_key_hash"].clone()
    };
    let old = hash(&mut world);
    let send = |hash: &Value| json!({ "to": ADA, "text": { "body": "Hi" }, "recipient_identity_key_hash": hash });
    world.call("messages.send", send(&old));
    let status = world.later().remove(0).1["statuses"][0].clone();
    assert_eq!((&status["status"], &status["recipient_identity_key_hash"]), (&json!("sent"), &old));
    let changed = br#"{"from":"16505551234","type":"system","system":{"type":"customer_identity_changed"}}"#;
    world.platform.command("inbound", changed, world.now).unwrap();
    assert_ne!(hash(&mut world), old);
    world.call("messages.send", send(&old));
    let changes = world.later();
    assert_eq!(changes.len(), 1);
    assert_eq!(
        (&changes[0].1["statuses"][0]["status"], &changes[0].1["statuses"][0]["errors"][0]["code"]),
        (&json!("failed"), &json!(137_000))
    );
}

#[test]
fn encrypted_messages_require_a_key() {
    let mut world = listening();
    let message = json!({ "encrypted_contents": "a.b.c.d.e" });
    assert_eq!(world.refused("messages.send_encrypted", message.clone()).code, 100);
    let on = |key: &str| json!({ "payload_encryption": { "status": "ENABLED", "client_encryption_key": key } });
    assert_eq!(world.refused("settings.update", on("bm8ga2V5")).code, 100);
    use base64::{Engine, engine::general_purpose::STANDARD};
    world.call("settings.update", on(&STANDARD.encode(PEM)));
    let encryption =
        world.call("settings.get", json!({ "fields": ["payload_encryption"] }))["payload_encryption"].clone();
    assert_eq!(encryption["status"], "ENABLED");
    assert!(
        encryption["client_encryption_key_fingerprint"].is_string() && encryption["cloud_encryption_key"].is_string()
    );
    let answer = world.call("messages.send_encrypted", message);
    assert_eq!(answer["encrypted_contents"].as_str().unwrap().split('.').count(), 5);
    assert_eq!(world.refused("messages.send_encrypted", json!({ "encrypted_contents": "text" })).code, 100);
    world.call("settings.update", json!({ "payload_encryption": { "status": "DISABLED" } }));
    assert_eq!(world.refused("messages.send_encrypted", json!({ "encrypted_contents": "a.b.c.d.e" })).code, 100);
}

#[test]
fn reviews_and_withdraws_applications_for_the_badge() {
    let mut world = listening();
    let status = |world: &mut World| {
        world.call("official_business_account.get", json!({ "phone_number_id": OUTLET }))["oba_status"].clone()
    };
    assert_eq!(status(&mut world), "NOT_STARTED");
    assert_eq!(world.refused("official_business_account.apply", json!({ "action": "SUBMIT_APPLICATION" })).code, 100);
    let apply = json!({ "phone_number_id": OUTLET, "business_website_url": "https://www.example.com/" });
    let answer = world.call("official_business_account.apply", apply.clone());
    assert_eq!((&answer["success"], &answer["updated_status"]["oba_status"]), (&json!(true), &json!("PENDING")));
    assert_eq!(world.refused("official_business_account.apply", apply.clone()).code, 100);
    let withdraw = json!({ "phone_number_id": OUTLET, "action": "WITHDRAW_APPLICATION" });
    world.call("official_business_account.apply", withdraw);
    world.pass(Duration::from_secs(10));
    assert!(matches!(world.platform.poll(world.now), Output::Idle));
    assert_eq!(status(&mut world), "CANCELLED");
    world.call("official_business_account.apply", apply);
    world.pass(Duration::from_secs(10));
    assert_eq!(status(&mut world), "APPROVED");
    let number = json!({ "phone_number_id": OUTLET, "fields": ["is_official_business_account"] });
    assert_eq!(world.call("phone_numbers.get", number)["is_official_business_account"], true);
    world.call("groups.create", json!({ "phone_number_id": OUTLET, "subject": "Outlet" }));
}

#[test]
fn stores_compliance_information_and_public_key() {
    let mut world = listening();
    assert_eq!(world.call("compliance_info.get", json!({}))["data"], json!([]));
    let compliance = json!({
        "entity_name": "Lucky Shrub", "entity_type": "PARTNERSHIP",
        "grievance_officer_details": { "name": "Chandravati", "email": "officer@example.com", "landline_number": "+91857614343" },
        "customer_care_details": { "email": "care@example.com", "mobile_number": "+919876543210" },
    });
    world.call("compliance_info.update", compliance);
    let kept = world.call("compliance_info.get", json!({}))["data"][0].clone();
    assert_eq!(
        (&kept["entity_name"], &kept["whatsapp_business_account_id"]),
        (&json!("Lucky Shrub"), &json!("102290129340398"))
    );
    assert_eq!(
        world.call("compliance_info.get", json!({ "fields": ["entity_type"] }))["data"],
        json!([{ "entity_type": "PARTNERSHIP" }])
    );

    assert_eq!(world.call("encryption.get", json!({}))["data"], json!([]));
    assert_eq!(world.refused("encryption.set", json!({ "business_public_key": "key" })).code, 100);
    world.call("encryption.set", json!({ "business_public_key": PEM }));
    let key = world.call("encryption.get", json!({}))["data"][0].clone();
    assert_eq!(key, json!({ "business_public_key": PEM, "business_public_key_signature_status": "VALID" }));
}

//! The life of message templates: creation, review, updates, pauses, the archive and deletion.

use std::time::Duration;

use serde_json::{Value, json};
use wabakit_sandbox::{Review, ReviewRule, Settings};

use crate::world::{
    ADA, World,
    templates::{DAY, HOUR, change, create, definition, get, quick, send, status, told, with},
};

/// Asks to lift a pause that can't be lifted. Returns the body of the response.
fn refused_unpause(world: &mut World, id: &str) -> String {
    let request = world.post(&format!("/v25.0/{id}/unpause"));
    let (status, body) = world.ask(request, b"");
    assert_eq!((status, &body["success"]), (200, &json!(false)));
    body["reason"].as_str().unwrap().to_owned()
}

#[test]
fn a_manual_review_ends_by_a_command() {
    let mut world = World::listening(Settings::default());
    world.platform.command("review", br#"{"manual":true}"#, world.now).unwrap();
    let id = create(&mut world, definition("parcel"));
    world.pass(DAY);
    assert_eq!((world.changes(), status(&mut world, &id)), (vec![], json!("PENDING")));
    assert_eq!(world.refused("messages.send", send("parcel")).code, 132_001);
    let told = change(&mut world, json!({ "template_id": id, "status": "REJECTED", "reason": "PROMOTIONAL" }));
    let [(field, rejected)] = told.as_slice() else { panic!("{told:?}") };
    assert_eq!(field, "message_template_status_update");
    assert_eq!(rejected["message_template_id"], json!(id.parse::<u64>().unwrap()));
    assert_eq!((&rejected["event"], &rejected["reason"]), (&json!("REJECTED"), &json!("PROMOTIONAL")));
    assert!(
        rejected["rejection_info"]["reason"].is_string() && rejected["rejection_info"]["recommendation"].is_string()
    );
    assert_eq!(get(&mut world, &id, &["rejected_reason"])["rejected_reason"], "PROMOTIONAL");
    let told = change(&mut world, json!({ "name": "parcel", "status": "IN_APPEAL" }));
    assert_eq!(told[0].1["event"], "IN_APPEAL");
    let told = change(&mut world, json!({ "name": "parcel", "language": "en_US", "status": "APPROVED" }));
    assert_eq!((&told[0].1["event"], &told[0].1["reason"]), (&json!("APPROVED"), &json!("NONE")));
    assert_eq!(told[0].1["message_template_category"], "UTILITY");
    world.call("messages.send", send("parcel"));
}

#[test]
fn a_review_follows_the_rules_of_its_policy() {
    let rules =
        vec![ReviewRule::new().name("promo_*").reject("SCAM"), ReviewRule::new().contains("SALE").becomes("MARKETING")];
    let review = Review { after_ms: 500, rules, ..Review::default() };
    let mut world = World::listening(Settings { review, ..Settings::default() });
    create(&mut world, definition("promo_spring"));
    world.pass(Duration::from_millis(499));
    assert_eq!(world.changes(), vec![]);
    world.pass(Duration::from_millis(1));
    assert_eq!(world.values()[0]["reason"], "SCAM");
    let sale = json!({ "components": [{ "type": "BODY", "text": "Our sale begins on Monday." }] });
    let created = world.call("templates.create", with(definition("spring"), sale));
    assert_eq!((&created["category"], &created["status"]), (&json!("MARKETING"), &json!("PENDING")));
    create(&mut world, definition("parcel"));
    world.pass(Duration::from_secs(1));
    assert_eq!(world.values().iter().map(|value| value["event"].clone()).collect::<Vec<_>>(), ["APPROVED", "APPROVED"]);

    world.platform.command("review", br#"{"after_ms":0}"#, world.now).unwrap();
    assert_eq!(world.call("templates.create", definition("at_once"))["status"], "APPROVED");
    for wrong in [r#"{"after":1}"#, r#"{"rules":[{"becomes":"SERVICE"}]}"#, "[]!"] {
        assert!(world.platform.command("review", wrong.as_bytes(), world.now).is_err(), "{wrong}");
    }
}

#[test]
fn low_quality_pauses_a_template_twice_and_then_disables_it() {
    let mut world = quick();
    let id = create(&mut world, definition("parcel"));
    world.changes();
    let pause = json!({ "template_id": id, "status": "PAUSED" });
    for (title, hours) in [("FIRST_PAUSE", 3), ("SECOND_PAUSE", 6)] {
        let told = change(&mut world, pause.clone());
        assert_eq!((&told[0].1["event"], &told[0].1["other_info"]["title"]), (&json!("PAUSED"), &json!(title)));
        assert_eq!(world.refused("messages.send", send("parcel")).code, 132_015);
        let refused = refused_unpause(&mut world, &id);
        assert!(refused.contains("can't be lifted"), "{refused}");
        world.pass(HOUR * hours - Duration::from_millis(1));
        assert_eq!(status(&mut world, &id), "PAUSED");
        world.pass(Duration::from_millis(1));
        let told = world.changes();
        assert_eq!((&told[0].1["event"], &told[0].1["other_info"]["title"]), (&json!("APPROVED"), &json!("UNPAUSE")));
        world.call("messages.send", send("parcel"));
        world.later();
    }
    let told = change(&mut world, pause.clone());
    assert_eq!(told[0].1["event"], "DISABLED");
    assert!(told[0].1["disable_info"]["disable_date"].is_u64(), "{told:?}");
    assert_eq!(world.refused("messages.send", send("parcel")).code, 132_016);
    assert!(world.platform.command("template", pause.to_string().as_bytes(), world.now).is_err());
    let told = change(&mut world, json!({ "template_id": id, "status": "APPROVED" }));
    assert_eq!(told[0].1["event"], "REINSTATED");
}

#[test]
fn a_pause_because_of_pacing_can_be_lifted() {
    let mut world = quick();
    let id = create(&mut world, definition("parcel"));
    world.changes();
    let told = change(&mut world, json!({ "template_id": id, "status": "PAUSED", "reason": "pacing" }));
    assert_eq!(told[0].1["other_info"]["title"], "RATE_LIMITING_PAUSE");
    world.pass(DAY);
    assert_eq!(world.refused("messages.send", send("parcel")).code, 132_015);
    assert_eq!(world.call("templates.unpause", json!({ "template_id": id })), json!({ "success": true }));
    world.pass(Duration::from_secs(299));
    assert_eq!(world.refused("messages.send", send("parcel")).code, 132_015);
    world.pass(Duration::from_secs(1));
    world.call("messages.send", send("parcel"));
}

#[test]
fn changes_of_quality_and_category_are_reported() {
    let mut world = quick();
    let id = create(&mut world, definition("parcel"));
    world.changes();
    let about = json!({
        "message_template_id": id.parse::<u64>().unwrap(), "message_template_name": "parcel",
        "message_template_language": "en_US",
    });
    let told = change(&mut world, json!({ "template_id": id, "quality": "YELLOW" }));
    let scores = json!({ "previous_quality_score": "UNKNOWN", "new_quality_score": "YELLOW" });
    assert_eq!(told, [("message_template_quality_update".to_owned(), with(about.clone(), scores))]);
    assert_eq!(get(&mut world, &id, &["quality_score"])["quality_score"]["score"], "YELLOW");
    let listed = world.call("templates.list", json!({ "quality_score": ["YELLOW"] }));
    assert_eq!(listed["data"].as_array().unwrap().len(), 1);

    let told = change(&mut world, json!({ "template_id": id, "correct_category": "MARKETING" }));
    let date = world.now.0 / 1000 + 86_400;
    let impending =
        json!({ "new_category": "UTILITY", "correct_category": "MARKETING", "category_update_timestamp": date });
    assert_eq!(told, [("template_category_update".to_owned(), with(about.clone(), impending))]);
    assert_eq!(get(&mut world, &id, &["correct_category"])["correct_category"], "MARKETING");
    world.pass(DAY);
    let done = json!({ "previous_category": "UTILITY", "new_category": "MARKETING" });
    assert_eq!(world.changes(), [("template_category_update".to_owned(), with(about.clone(), done))]);
    let stored = get(&mut world, &id, &["category", "previous_category"]);
    assert_eq!((&stored["category"], &stored["previous_category"]), (&json!("MARKETING"), &json!("UTILITY")));
    let told = change(&mut world, json!({ "template_id": id, "category": "UTILITY" }));
    assert_eq!(told[0].1["new_category"], "UTILITY");
    for wrong in [
        json!({ "template_id": id, "quality": "BLUE" }),
        json!({ "status": "APPROVED" }),
        json!({ "template_id": "1" }),
    ] {
        assert!(world.platform.command("template", wrong.to_string().as_bytes(), world.now).is_err(), "{wrong}");
    }
}

#[test]
fn an_approved_template_is_updated_once_a_day_and_ten_times_a_month() {
    let mut world = quick();
    let id = create(&mut world, definition("parcel"));
    world.changes();
    let update = |text: &str| json!({ "template_id": id, "components": [{ "type": "BODY", "text": text }] });
    let answer = world.call("templates.update", update("Your parcel is here."));
    assert_eq!(answer, json!({ "success": true, "id": id, "name": "parcel", "category": "UTILITY" }));
    let changes = world.changes();
    let (field, components) = &changes[0];
    assert_eq!(field, "message_template_components_update");
    assert_eq!(components["message_template_element"], "Your parcel is here.");
    assert_eq!(changes[1].1["event"], "APPROVED");
    let locked = (100, Some(2_388_039), "Message template status can't be changed".to_owned());
    world.pass(DAY - Duration::from_millis(1));
    assert_eq!(told(&world.refused("templates.update", update("Your parcel waits."))), locked);
    world.pass(Duration::from_millis(1));
    for day in 2..=10 {
        world.call("templates.update", update(&format!("Your parcel waits since day {day}.")));
        world.pass(DAY);
    }
    assert_eq!(told(&world.refused("templates.update", update("Your parcel goes back."))), locked, "day 11");
    world.pass(DAY * 20);
    world.call("templates.update", update("Your parcel goes back."));
    world.pass(DAY * 30);
    let category = json!({ "template_id": id, "category": "MARKETING" });
    assert_eq!(told(&world.refused("templates.update", category.clone())), locked, "the category");
    change(&mut world, json!({ "template_id": id, "status": "REJECTED" }));
    assert_eq!(world.call("templates.update", category)["category"], "MARKETING");
}

#[test]
fn updates_depend_on_the_status() {
    let mut world = World::listening(Settings::default());
    let id = create(&mut world, definition("parcel"));
    let update = json!({ "template_id": id, "components": [{ "type": "BODY", "text": "Your parcel is here." }] });
    let locked = (100, Some(2_388_039));
    let refused = |world: &mut World, update: &Value| {
        let error = world.refused("templates.update", update.clone());
        (error.code, error.subcode)
    };
    assert_eq!(refused(&mut world, &update), locked, "pending");
    for status in ["REJECTED", "PAUSED"] {
        if status == "PAUSED" {
            world.pass(HOUR);
        }
        change(&mut world, json!({ "template_id": id, "status": status }));
        world.call("templates.update", update.clone());
        assert_eq!(get(&mut world, &id, &["status"])["status"], "PENDING");
        assert_eq!(refused(&mut world, &update), locked, "in review again");
    }
    world.pass(HOUR);
    change(&mut world, json!({ "template_id": id, "status": "DISABLED" }));
    assert_eq!(refused(&mut world, &update), locked, "disabled");
    let sample = world.call("templates.list", json!({ "name": "hello_world" }))["data"][0]["id"].take();
    assert_eq!(refused(&mut world, &with(update.clone(), json!({ "template_id": sample }))), locked, "a sample");
    let missing = world.refused("templates.update", with(update, json!({ "template_id": "1" })));
    assert_eq!((missing.code, missing.subcode), (100, Some(33)));
}

#[test]
fn refuses_a_name_that_is_taken() {
    let mut world = quick();
    create(&mut world, definition("parcel"));
    let refused = |world: &mut World, definition: Value| told(&world.refused("templates.create", definition));
    let exists = "Content in This Language Already Exists".to_owned();
    assert_eq!(refused(&mut world, definition("parcel")), (100, Some(2_388_024), exists));
    let spanish = with(definition("parcel"), json!({ "language": "es", "category": "MARKETING" }));
    let error = world.refused("templates.create", spanish.clone());
    assert_eq!((error.code, error.subcode), (100, None));
    let details = error.details.unwrap();
    assert!(details.starts_with("The category MARKETING doesn't match") && details.ends_with("UTILITY."), "{details}");
    create(&mut world, with(spanish, json!({ "category": "UTILITY" })));
    assert_eq!(
        world.refused("templates.create", with(definition("hello_world"), json!({ "language": "es" }))).code,
        100
    );

    world.call("templates.delete", json!({ "name": "parcel" }));
    let deleted = (100, Some(2_388_023), "Message template language is being deleted".to_owned());
    assert_eq!(refused(&mut world, definition("parcel")), deleted);
    world.pass(DAY * 30 - Duration::from_millis(1));
    assert_eq!(refused(&mut world, with(definition("parcel"), json!({ "language": "fr" }))), deleted);
    world.pass(Duration::from_millis(1));
    create(&mut world, definition("parcel"));
    // Only the names of approved templates are blocked.
    world.platform.command("review", br#"{"manual":true}"#, world.now).unwrap();
    create(&mut world, definition("letter"));
    world.call("templates.delete", json!({ "name": "letter" }));
    create(&mut world, definition("letter"));
}

#[test]
fn limits_the_number_of_templates_and_of_creations() {
    let mut world = quick();
    for place in 0..100 {
        create(&mut world, definition(&format!("parcel_{place}")));
    }
    let error = world.refused("templates.create", definition("parcel"));
    assert_eq!((error.code, error.status), (80_008, 429));
    world.pass(HOUR - Duration::from_millis(1));
    assert_eq!(world.refused("templates.create", definition("parcel")).code, 80_008);
    world.pass(Duration::from_millis(1));
    create(&mut world, definition("parcel"));

    let samples = 9;
    let mut world = World::listening(Settings { template_limit: samples + 1, ..Settings::default() });
    create(&mut world, definition("parcel"));
    let full = world.refused("templates.create", definition("letter"));
    assert_eq!((full.code, full.subcode), (100, Some(2_388_019)));
    let listed = world.call("templates.list", json!({ "summary": "message_template_limit,message_template_count" }));
    assert_eq!(listed["summary"], json!({ "message_template_limit": 10, "message_template_count": 10 }));
}

#[test]
fn judges_definitions_by_the_rules_of_core() {
    let mut world = quick();
    let body = |text: &str| json!({ "components": [{ "type": "BODY", "text": text }] });
    let edge = json!({ "components": [
        { "type": "BODY", "text": "Your parcel comes on {{1}}", "example": { "body_text": [["Monday"]] } },
    ] });
    let phone = json!({ "components": [{ "type": "BODY", "text": "Call us." }, { "type": "BUTTONS", "buttons": [
        { "type": "PHONE_NUMBER", "text": "Call", "phone_number": "letters" },
    ] }] });
    for (changes, expected) in [
        (json!({ "name": "Parcel left" }), (100, Some(2_388_046), "Name Format is Incorrect")),
        (json!({ "name": "n".repeat(513) }), (100, Some(2_388_040), "Character limit exceeded")),
        (
            body("Hello {{1}}, your parcel left."),
            (100, Some(2_388_043), "Message template \"components\" param is missing expected field(s)"),
        ),
        (edge.clone(), (100, Some(2_388_299), "Leading or trailing params not allowed")),
        (phone, (192, None, "Invalid message template")),
        (json!({ "category": "TRANSACTIONAL" }), (100, None, "Invalid message template")),
    ] {
        let (code, subcode, title) = expected;
        let error = world.refused("templates.create", with(definition("parcel"), changes.clone()));
        assert_eq!(told(&error), (code, subcode, title.to_owned()), "{changes}");
    }
    let error = world.refused("templates.create", with(definition("parcel"), body("Hello {{1}}, your parcel left.")));
    assert_eq!(error.details.as_deref(), Some("component of type BODY is missing expected field(s) (example)"));
    assert_eq!(error.message, "Invalid parameter");
    let error = world.refused("templates.create", with(definition("Parcel left"), json!({})));
    let raw: Value = serde_json::from_slice(&error.raw).unwrap();
    assert_eq!(raw["error"]["error_data"], json!({ "blame_field_specs": [["name"]] }));
    assert_eq!(raw["error"]["is_transient"], false);

    let id = create(&mut world, definition("parcel"));
    let error = world.refused("templates.update", with(edge, json!({ "template_id": id })));
    assert_eq!((error.code, error.subcode), (100, Some(2_388_299)));
}

#[test]
fn a_handle_of_an_upload_is_valid_once() {
    let mut world = quick();
    let photo = |name: &str, handle: &Value| {
        with(
            definition(name),
            json!({ "components": [
                { "type": "HEADER", "format": "IMAGE", "example": { "header_handle": [handle] } },
                { "type": "BODY", "text": "Your parcel left our depot today." },
            ] }),
        )
    };
    let handle = world.upload();
    let refused = |world: &mut World, definition: Value| {
        let error = world.refused("templates.create", definition);
        assert!(error.details.as_deref().unwrap().contains("header_handle"), "{error:?}");
        assert_eq!(told(&error), (100, None, "Invalid media handle".to_owned()));
    };
    refused(&mut world, photo("photo", &json!("4::aW1hZ2U=")));
    let id = create(&mut world, photo("photo", &handle));
    refused(&mut world, photo("second", &handle));
    let card = |handle: &Value| {
        json!({ "components": [
            { "type": "HEADER", "format": "IMAGE", "example": { "header_handle": [handle] } },
            { "type": "BODY", "text": "A pot" },
            { "type": "BUTTONS", "buttons": [{ "type": "QUICK_REPLY", "text": "More" }] },
        ] })
    };
    let carousel = |handles: [&Value; 2]| {
        let components = json!([
            { "type": "BODY", "text": "New pots" }, { "type": "CAROUSEL", "cards": handles.map(card) },
        ]);
        with(definition("pots"), json!({ "category": "MARKETING", "components": components }))
    };
    let (first, second) = (world.upload(), world.upload());
    refused(&mut world, carousel([&first, &handle]));
    create(&mut world, carousel([&first, &second]));
    // The template keeps its sample in an update.
    let update = json!({ "template_id": id, "components": photo("photo", &handle)["components"] });
    world.call("templates.update", update);
}

#[test]
fn deletes_by_name_by_id_and_several() {
    let mut world = quick();
    let languages = ["en_US", "es", "fr"].map(|language| with(definition("parcel"), json!({ "language": language })));
    let [english, spanish, french] = languages.map(|definition| create(&mut world, definition));
    let letter = create(&mut world, definition("letter"));
    world.changes();
    let unknown =
        [json!({ "name": "nothing" }), json!({ "hsm_ids": ["1"] }), json!({ "name": "letter", "hsm_id": english })];
    for params in unknown {
        assert_eq!(told(&world.refused("templates.delete", params)).2, "Message template not found");
    }
    let done = json!({ "success": true });
    assert_eq!(world.call("templates.delete", json!({ "name": "parcel", "hsm_id": spanish })), done);
    let changes = world.changes();
    let [(field, deleted)] = changes.as_slice() else { panic!("{changes:?}") };
    assert_eq!(field, "message_template_status_update");
    assert_eq!((&deleted["event"], &deleted["message_template_language"]), (&json!("DELETED"), &json!("es")));
    assert_eq!(world.refused("templates.get", json!({ "template_id": spanish })).subcode, Some(33));
    assert_eq!(world.call("templates.delete", json!({ "hsm_ids": [letter, french] })), done);
    assert_eq!(world.changes().len(), 2);
    assert_eq!(world.call("templates.delete", json!({ "name": "parcel" })), done);
    assert_eq!(world.changes()[0].1["message_template_id"], json!(english.parse::<u64>().unwrap()));

    let sample = world.refused("templates.delete", json!({ "name": "hello_world" }));
    assert_eq!(sample.subcode, Some(2_388_094));
    let id = create(&mut world, definition("bad"));
    change(&mut world, json!({ "template_id": id, "status": "DISABLED" }));
    assert_eq!(world.refused("templates.delete", json!({ "name": "bad" })).code, 100);
}

#[test]
fn templates_of_direct_send_are_listed_but_not_changed() {
    let mut world = World::listening(Settings { direct_send: true, ..Settings::default() });
    let config = json!({ "template_name": "parcel_left" });
    let text = json!({
        "to": ADA, "text": { "body": "Your parcel left" }, "category": "utility", "direct_send_config": config,
    });
    world.call("messages.send", text);
    let manual = world.call("templates.list", json!({ "name": "parcel_left" }));
    assert_eq!(manual["data"], json!([]));
    let listed = world.call("templates.list", json!({ "source": "AUTO_GENERATED" }));
    let [template] = listed["data"].as_array().unwrap().as_slice() else { panic!("{listed}") };
    assert_eq!((&template["name"], &template["category"]), (&json!("parcel_left"), &json!("UTILITY")));
    let id = template["id"].as_str().unwrap();
    assert_eq!(get(&mut world, id, &["source"])["source"], "AUTO_GENERATED");
    world.pass(Duration::from_secs(1));
    assert_eq!(world.values()[0]["statuses"][0]["template_id"], template["id"]);
    let told = change(&mut world, json!({ "template_id": id, "correct_category": "MARKETING" }));
    assert_eq!(told[0].0, "template_correct_category_detection");
    assert_eq!((&told[0].1["category"], &told[0].1["correct_category"]), (&json!("UTILITY"), &json!("MARKETING")));
    let wrong = json!({ "source": "AUTO_GENERATED", "correct_category": "MARKETING" });
    assert_eq!(world.call("templates.list", wrong)["data"][0]["id"], json!(id));
    let update = json!({ "template_id": id, "message_send_ttl_seconds": 60 });
    assert_eq!(world.refused("templates.update", update).subcode, Some(2_388_318));
    assert_eq!(world.refused("templates.delete", json!({ "hsm_ids": [id] })).subcode, Some(2_388_330));
}

#[test]
fn archived_templates_are_not_sent_and_are_deleted_after_28_days() {
    let mut world = quick();
    let (parcel, letter) = (create(&mut world, definition("parcel")), create(&mut world, definition("letter")));
    world.changes();
    let answer = world.call("templates.archive", json!({ "hsm_ids": [parcel, letter, "1"] }));
    assert_eq!(answer["archived_templates"], json!([parcel, letter]));
    assert!(answer["failed_templates"]["1"].is_string());
    let changes = world.changes();
    assert_eq!(changes.iter().map(|(_, value)| &value["event"]).collect::<Vec<_>>(), ["ARCHIVED", "ARCHIVED"]);
    assert_eq!(status(&mut world, &parcel), "ARCHIVED");
    assert_eq!(world.refused("messages.send", send("parcel")).code, 132_001);
    let update = json!({ "template_id": parcel, "message_send_ttl_seconds": 60 });
    assert_eq!(world.refused("templates.update", update).subcode, Some(2_388_039));
    let answer = world.call("templates.unarchive", json!({ "hsm_ids": [parcel] }));
    assert_eq!(answer["unarchived_templates"], json!([parcel]));
    assert_eq!(world.changes()[0].1["event"], "UNARCHIVED");
    world.call("messages.send", send("parcel"));
    world.later();
    world.pass(DAY * 28);
    assert_eq!(world.changes().iter().map(|(_, value)| &value["event"]).collect::<Vec<_>>(), ["DELETED"]);
    assert_eq!(status(&mut world, &parcel), "APPROVED");
    let again = world.call("templates.unarchive", json!({ "hsm_ids": [parcel] }));
    assert!(again["failed_templates"][&parcel].is_string());
}

#[test]
fn upserts_an_authentication_template_per_language() {
    let mut world = quick();
    let button = json!({ "type": "OTP", "otp_type": "COPY_CODE" });
    let upsert = |languages: Value, minutes: u64| {
        json!({ "name": "code", "languages": languages, "components": [
            { "type": "BODY", "add_security_recommendation": true },
            { "type": "FOOTER", "code_expiration_minutes": minutes },
            { "type": "BUTTONS", "buttons": [button] },
        ] })
    };
    let first = world.call("templates.upsert_authentication", upsert(json!(["en_US"]), 5))["data"].take();
    assert_eq!((&first[0]["status"], &first[0]["language"]), (&json!("APPROVED"), &json!("en_US")));
    let both = world.call("templates.upsert_authentication", upsert(json!(["en_US", "es"]), 7))["data"].take();
    assert_eq!((&both[0]["id"], &both[1]["language"]), (&first[0]["id"], &json!("es")));
    let stored = get(&mut world, first[0]["id"].as_str().unwrap(), &["components"])["components"].take();
    assert_eq!(stored[1]["text"], "This code expires in 7 minutes.");
    assert_eq!(stored[2]["buttons"][0]["type"], "URL");
    let code = json!([{ "type": "text", "text": "123456" }]);
    let components = json!([
        { "type": "body", "parameters": code },
        { "type": "button", "sub_type": "url", "index": "0", "parameters": code },
    ]);
    let template = json!({ "name": "code", "language": { "code": "es" }, "components": components });
    world.call("messages.send", json!({ "to": ADA, "template": template }));
    create(&mut world, definition("parcel"));
    let other = with(upsert(json!(["en_US"]), 5), json!({ "name": "parcel" }));
    assert_eq!(world.refused("templates.upsert_authentication", other).code, 100);
    let preview = json!({ "languages": ["en_US", "es"], "code_expiration_minutes": 7, "button_types": ["OTP"] });
    let preview = world.call("templates.preview_authentication", preview)["data"].take();
    assert_eq!((&preview[1]["language"], &preview[1]["buttons"][0]["text"]), (&json!("es"), &json!("Copy code")));
}

#[test]
fn compares_templates_that_were_sent_often() {
    let mut world = World::new(Settings { review: Review { after_ms: 0, ..Review::default() }, ..Settings::default() });
    let (parcel, letter) = (create(&mut world, definition("parcel")), create(&mut world, definition("letter")));
    let start = world.now.0 / 1000;
    let week = json!({ "template_id": parcel, "template_ids": [letter], "start": start, "end": start + 7 * 86_400 });
    assert_eq!(world.call("templates.compare", week.clone())["data"], json!([]));
    for place in 0..2000 {
        let name = if place % 2 == 0 { "parcel" } else { "letter" };
        world.call("messages.send", send(name));
        world.pass(Duration::from_secs(6));
    }
    world.later();
    let data = world.call("templates.compare", week.clone())["data"].take();
    assert_eq!(data[1]["number_values"], json!([{ "key": parcel, "value": 1000 }, { "key": letter, "value": 1000 }]));
    let day = with(week.clone(), json!({ "end": start + 86_400 }));
    assert_eq!(world.refused("templates.compare", day).code, 100);
    assert_eq!(world.refused("templates.compare", with(week, json!({ "template_ids": ["1"] }))).code, 100);
}

#[test]
fn migrates_approved_templates_of_good_quality() {
    let mut world = quick();
    let ids = ["parcel", "letter", "card"].map(|name| create(&mut world, definition(name)));
    change(&mut world, json!({ "name": "letter", "quality": "RED" }));
    change(&mut world, json!({ "name": "card", "status": "DISABLED" }));
    let settings = world.platform.settings();
    let params = json!({ "waba_id": settings.accounts[1].id, "source_waba_id": settings.accounts[0].id });
    let answer = world.call("templates.migrate", params.clone());
    assert_eq!(answer["migrated_templates"], json!([ids[0]]));
    assert!(answer["failed_templates"][&ids[1]].is_string() && answer["failed_templates"][&ids[2]].is_string());
    let listed = world.call("templates.list", json!({ "waba_id": params["waba_id"], "name": "parcel" }));
    assert_ne!(listed["data"][0]["id"], json!(ids[0]));
    let again = world.call("templates.migrate", with(params.clone(), json!({ "template_ids": [ids[0]] })));
    assert!(again["failed_templates"][&ids[0]].is_string());
    assert_eq!(world.refused("templates.migrate", with(params, json!({ "source_waba_id": "1" }))).code, 100);
}

#[test]
fn groups_templates() {
    let mut world = quick();
    let id = create(&mut world, definition("parcel"));
    let new = json!({ "name": "parcels", "description": "On the way", "whatsapp_business_templates": [id] });
    let group = world.call("template_groups.create", new)["id"].take();
    let group = json!({ "template_group_id": group });
    let update = json!({ "name": "letters", "remove_templates": [id] });
    world.call("template_groups.update", with(group.clone(), update));
    let stored = world.call("template_groups.get", group.clone());
    assert_eq!((&stored["name"], &stored["description"]), (&json!("letters"), &json!("On the way")));
    assert_eq!(world.call("template_groups.list", json!({}))["data"][0]["id"], group["template_group_id"]);
    let unknown = with(group.clone(), json!({ "add_templates": ["1"] }));
    assert_eq!(world.refused("template_groups.update", unknown).code, 100);
    world.call("template_groups.delete", group.clone());
    assert_eq!(world.refused("template_groups.get", group).subcode, Some(33));
}

#[test]
fn a_library_template_counts_as_a_creation() {
    let mut world = quick();
    let invite = |name: &str| {
        json!({
            "name": name, "language": "en_US", "category": "UTILITY", "library_template_name": "group_invite_link_1",
        })
    };
    assert_eq!(world.call("templates.create_from_library", invite("come_in"))["status"], "APPROVED");
    assert_eq!(world.refused("templates.create_from_library", invite("come_in")).subcode, Some(2_388_024));
    assert_eq!(world.refused("templates.create_from_library", invite("Come in")).subcode, Some(2_388_046));
}

//! What partners do: credit lines, Multi-Partner Solutions, pre-verified numbers, migrations, verifications and catalogs.

use std::time::Duration;

use serde_json::{Value, json};
use wabakit::Error;

use crate::world::{self, World};

const CLIENT: &str = "506914307650001";
const PARTNER_APP: &str = "670843887430002";
const DAY: u64 = 24 * 60 * 60;

fn listening() -> World {
    World::listening(wabakit_sandbox::Settings::default())
}

fn waba(world: &World) -> String {
    world.platform.settings().accounts[0].id.clone()
}

#[test]
fn a_shared_credit_line_pays_for_the_account_until_it_is_revoked() {
    let mut world = listening();
    let (account, business) = (waba(&world), world.platform.settings().portfolios[0].id.clone());
    let line = world.call("credit_lines.list", json!({}))["data"][0].take();
    assert_eq!(line["legal_entity_name"], "Lucky Shrub");
    let one = json!({ "credit_line_id": line["id"], "fields": ["legal_entity_name", "credit_available"] });
    assert_eq!(world.call("credit_lines.get", one)["credit_available"]["currency"], "USD");
    let attach = json!({ "credit_line_id": line["id"], "waba_id": account, "waba_currency": "EUR" });
    let shared = world.call("credit_lines.share_and_attach", attach.clone());
    assert_eq!(shared["waba_id"], json!(account));

    let funding = json!({ "fields": ["currency", "primary_funding_id"] });
    let allocation = json!({ "allocation_config_id": shared["allocation_config_id"] });
    let billed = world.call("accounts.get", funding.clone());
    let config = world.call("allocation_configs.get", allocation.clone());
    assert_eq!((&billed["currency"], &config["request_status"]), (&json!("EUR"), &json!("APPROVED")));
    assert_eq!(billed["primary_funding_id"], config["receiving_credential"]["id"]);
    let of_client = json!({ "credit_line_id": line["id"], "receiving_business_id": business });
    let listed = world.call("allocation_configs.list", of_client);
    assert_eq!(listed["data"][0]["id"], shared["allocation_config_id"]);

    assert_eq!(world.call("credit_lines.share_and_attach", attach), shared, "it is attached already");
    world.call("messages.send", world::text(world::ADA));
    world.call("allocation_configs.revoke", allocation.clone());
    assert_eq!(world.call("allocation_configs.get", allocation.clone())["request_status"], "DELETED");
    assert_eq!(world.call("accounts.get", funding).get("primary_funding_id"), None);
    assert_eq!(world.refused("messages.send", world::text(world::ADA)).code, 131_042, "nobody pays");
    assert_eq!(world.refused("allocation_configs.revoke", allocation).code, 100);
}

#[test]
fn a_credit_line_is_shared_before_it_is_attached() {
    let mut world = listening();
    let account = waba(&world);
    let line = world.call("credit_lines.list", json!({}))["data"][0]["id"].take();
    let attach = json!({ "credit_line_id": line, "waba_id": account, "waba_currency": "USD" });
    assert_eq!(world.refused("credit_lines.attach", attach.clone()).code, 100, "it isn't shared");
    let business = world.platform.settings().portfolios[0].id.clone();
    let shared = world.call("credit_lines.share", json!({ "credit_line_id": line, "receiving_business_id": business }));
    let attached = world.call("credit_lines.attach", attach.clone());
    assert_eq!(attached["allocation_config_id"], shared["allocation_config_id"]);
    for (name, value) in [("waba_currency", "EUR"), ("waba_currency", "CHF"), ("waba_id", "1"), ("credit_line_id", "1")]
    {
        let mut other = attach.clone();
        other[name] = value.into();
        assert_eq!(world.refused("credit_lines.attach", other).code, 100, "{name} {value}");
    }
}

#[test]
fn an_allocation_keeps_its_amount() {
    let mut world = listening();
    let line = world.call("credit_lines.list", json!({}))["data"][0]["id"].take();
    let amount = |amount: &str| json!({ "amount": amount, "currency": "USD" });
    let new = json!({
        "credit_line_id": line, "receiving_business_id": CLIENT, "amount": amount("250.00"), "send_bill_to": "Agency",
    });
    let id = world.call("allocation_configs.create", new)["id"].take();
    world.call("allocation_configs.update", json!({ "allocation_config_id": id, "amount": amount("300.00") }));
    let fields = ["currency_amount", "send_bill_to", "receiving_business{id}"];
    let config = world.call("allocation_configs.get", json!({ "allocation_config_id": id, "fields": fields }));
    assert_eq!((&config["currency_amount"], &config["send_bill_to"]), (&amount("300.00"), &json!("Agency")));
    assert_eq!(config["receiving_business"]["id"], CLIENT);
    let group = json!({ "credit_line_id": line, "name": "Spring", "emails": ["bills@example.com"] });
    let id = world.call("credit_lines.create_invoice_group", group)["id"].take();
    let groups = world.call("credit_lines.list_invoice_groups", json!({ "credit_line_id": line }));
    assert_eq!(groups["data"], json!([{ "id": id, "name": "Spring", "emails": ["bills@example.com"] }]));
}

/// Creates a solution. Returns the parameters that name it.
fn invited(world: &mut World) -> Value {
    let new = json!({
        "solution_name": "Bakery chats", "partner_app_id": PARTNER_APP,
        "owner_permissions": ["MESSAGING"], "partner_permissions": [],
    });
    json!({ "solution_id": world.call("solutions.create", new)["solution_id"] })
}

/// The status of a solution, and its pending change.
fn status(world: &mut World, solution: &Value) -> (Value, Value) {
    let mut found = world.call("solutions.get", solution.clone());
    (found["status"].take(), found["status_for_pending_request"].take())
}

#[test]
fn a_solution_is_invited_accepted_and_deactivated() {
    let mut world = listening();
    let solution = invited(&mut world);
    assert_eq!(status(&mut world, &solution), (json!("INITIATED"), json!("PENDING_ACTIVATION")));
    let partners = world.call("solutions.list_partners", solution.clone())["data"].take();
    assert_eq!(
        (&partners[0]["status"], &partners[0]["partner_app"]["id"]),
        (&json!("NOTIFICATION_SENT"), &json!(PARTNER_APP))
    );

    world.call("solutions.accept", solution.clone());
    assert_eq!(status(&mut world, &solution), (json!("ACTIVE"), json!("NONE")));
    for op in ["solutions.accept", "solutions.reject", "solutions.accept_deactivation"] {
        let error = world.refused(op, solution.clone());
        assert_eq!((error.code, error.subcode), (100, Some(2_207_013)), "{op}");
    }
    world.call("solutions.request_deactivation", solution.clone());
    assert_eq!(status(&mut world, &solution), (json!("ACTIVE"), json!("PENDING_DEACTIVATION")));
    assert_eq!(world.refused("solutions.request_deactivation", solution.clone()).subcode, Some(2_207_013));
    world.call("solutions.reject_deactivation", solution.clone());
    assert_eq!(status(&mut world, &solution), (json!("ACTIVE"), json!("NONE")));
    world.call("solutions.request_deactivation", solution.clone());
    world.call("solutions.accept_deactivation", solution.clone());
    assert_eq!(status(&mut world, &solution), (json!("DEACTIVATED"), json!("NONE")));

    let business = world.platform.settings().portfolios[0].id.clone();
    let read = |request: http::Request<Vec<u8>>| serde_json::from_slice::<Value>(request.body()).unwrap();
    let told: Vec<Value> = world.deliveries().into_iter().map(read).collect();
    assert!(told.iter().all(|webhook| webhook["entry"][0]["id"] == business.as_str()));
    let change = |webhook: &Value| webhook["entry"][0]["changes"][0].clone();
    assert_eq!(change(&told[0])["field"], "partner_solutions");
    assert_eq!(change(&told[0])["value"]["event"], "SOLUTION_CREATED");
    let statuses: Vec<Value> = told.iter().map(|webhook| change(webhook)["value"]["solution_status"].take()).collect();
    let pending = "PENDING_DEACTIVATION";
    assert_eq!(statuses, ["INITIATED", "ACTIVE", pending, "ACTIVE", pending, "DEACTIVATED"]);
}

#[test]
fn only_the_invited_app_answers_an_invitation() {
    let mut world = listening();
    let mut solution = invited(&mut world);
    solution["partner_app_id"] = "1".into();
    let error = world.refused("solutions.reject", solution.clone());
    assert_eq!((error.code, error.subcode), (10, Some(2_018_218)));
    solution["partner_app_id"] = PARTNER_APP.into();
    world.call("solutions.reject", solution.clone());
    solution.as_object_mut().unwrap().remove("partner_app_id");
    assert_eq!(status(&mut world, &solution), (json!("REJECTED"), json!("NONE")));
}

#[test]
fn solutions_are_listed_by_role_and_fields() {
    let mut world = listening();
    invited(&mut world);
    let mut count = |params: Value| world.call("solutions.list", params)["data"].as_array().unwrap().len();
    assert_eq!([count(json!({})), count(json!({ "role": "OWNER" })), count(json!({ "role": "PARTNER" }))], [1, 1, 0]);
    let fields = json!({ "fields": ["name", "partners{status}"] });
    let found = world.call("solutions.list", fields)["data"][0].take();
    assert_eq!(found["partners"]["data"][0]["status"], "NOTIFICATION_SENT");
    assert_eq!(found.as_object().unwrap().len(), 3, "the ID and two fields: {found}");
    assert_eq!(world.refused("solutions.list", json!({ "fields": ["colour"] })).code, 100);
}

#[test]
fn an_account_moves_to_a_solution_and_off_it() {
    let mut world = listening();
    let solution = invited(&mut world);
    let error = world.refused("migration_intents.create", solution.clone());
    assert_eq!((error.code, error.subcode), (100, Some(2_207_013)), "the solution isn't active");
    world.call("solutions.accept", solution.clone());
    let business = world.platform.settings().portfolios[0].id.clone();
    let token = json!({ "solution_id": solution["solution_id"], "business_id": business });
    assert_eq!(world.refused("solutions.get_access_token", token.clone()).code, 100, "the client hasn't joined");

    let intent = json!({ "migration_intent_id": world.call("migration_intents.create", solution.clone())["id"] });
    let marked = world.refused("migration_intents.create", solution.clone());
    assert_eq!((marked.code, marked.subcode), (100, Some(2_593_079)));
    let mut statuses = vec![];
    for _ in 0..3 {
        statuses.push(world.call("migration_intents.get", intent.clone())["status"].take());
        world.pass(Duration::from_secs(10));
    }
    assert_eq!(statuses, ["INITIATED", "ACCEPTED", "COMPLETED"]);
    let joined = world.call("solutions.list_of_account", json!({}))["data"].take();
    assert_eq!(joined[0]["id"], solution["solution_id"]);
    assert!(world.call("solutions.get_access_token", token)["access_token"].is_string());

    let app = world.platform.settings().apps[0].id.clone();
    assert_eq!(world.refused("migration_intents.create", json!({ "app_id": "1" })).code, 100);
    world.call("migration_intents.create", json!({ "app_id": app }));
    world.pass(Duration::from_secs(20));
    assert_eq!(world.call("solutions.list_of_account", json!({}))["data"], json!([]));
}

#[test]
fn a_migration_between_solutions_is_canceled() {
    let mut world = listening();
    let solution = invited(&mut world);
    world.call("solutions.accept", solution.clone());
    let step = |step: &str| json!({ "solution_id": solution["solution_id"], "migration_intent": step });
    assert_eq!(world.refused("migration_intents.create", step("CANCEL_MIGRATION")).code, 100, "nothing to cancel");
    let started = world.call("migration_intents.create", step("INITIATE_MIGRATION"));
    assert_eq!(started["status"], "PENDING");
    world.call("migration_intents.create", step("CANCEL_MIGRATION"));
    world.pass(Duration::from_secs(60));
    let intent = json!({ "migration_intent_id": started["migration_intent_id"] });
    assert_eq!(world.call("migration_intents.get", intent)["status"], "REJECTED");
    assert_eq!(world.call("solutions.list_of_account", json!({}))["data"], json!([]));
}

#[test]
fn a_currency_migration_waits_for_its_last_step() {
    let mut world = listening();
    assert_eq!(world.refused("payment_migrations.create", json!({ "currency": "CHF" })).code, 100);
    let line = json!({ "currency": "INR", "extended_credit_id": "1" });
    assert_eq!(world.refused("payment_migrations.create", line).code, 100, "no such credit line");
    let created = world.call("payment_migrations.create", json!({ "currency": "INR" }));
    assert_eq!(created["migration_status"], "INITIATED");
    let migration = json!({ "payment_migration_id": created["migration_id"] });
    let again = world.refused("payment_migrations.create", json!({ "currency": "EUR" }));
    assert_eq!((again.code, again.subcode), (100, Some(2_593_079)));
    assert_eq!(world.refused("payment_migrations.resume", migration.clone()).code, 100, "it isn't ready");
    world.pass(Duration::from_secs(10));
    let running = world.call("payment_migrations.get", migration.clone());
    assert_eq!((&running["status"], running.get("destination_waba")), (&json!("IN_PROGRESS"), None));
    world.pass(Duration::from_secs(10));
    assert_eq!(world.call("payment_migrations.get", migration.clone())["status"], "READY_TO_COMPLETE");
    let done = world.call("payment_migrations.resume", migration.clone());
    assert_eq!((&done["status"], &done["destination_waba"]["currency"]), (&json!("COMPLETED"), &json!("INR")));
    assert_ne!(done["destination_waba"]["id"], json!(waba(&world)));
    assert_eq!(world.refused("payment_migrations.resume", migration).code, 100, "it is completed");
}

/// Adds a number to the pool. Returns the parameters that name it.
fn pooled(world: &mut World) -> Value {
    let id = world.call("preverified_numbers.add", json!({ "phone_number": "15550783999" }))["id"].take();
    json!({ "preverified_number_id": id })
}

/// The code that a number received last.
fn code(world: &World) -> Value {
    let entries: Vec<_> = world.platform.log().filter_map(|entry| entry.about().get("code").cloned()).collect();
    entries.last().cloned().expect("a code in the log")
}

/// Requests a code for a number, and verifies it.
fn verify(world: &mut World, number: &Value) {
    let mut params = number.clone();
    (params["code_method"], params["language"]) = ("SMS".into(), "en_US".into());
    world.call("preverified_numbers.request_code", params);
    let mut params = number.clone();
    params["code"] = code(world);
    world.call("preverified_numbers.verify_code", params);
}

#[test]
fn a_number_of_the_pool_is_verified_by_its_code() {
    let mut world = listening();
    let number = pooled(&mut world);
    let twice = world.refused("preverified_numbers.add", json!({ "phone_number": "+1 555-078-3999" }));
    assert_eq!(twice.code, 100, "the number is in the pool");
    let mut request = number.clone();
    (request["code_method"], request["language"]) = ("VOICE".into(), "en_US".into());
    world.call("preverified_numbers.request_code", request.clone());
    let mut wrong = number.clone();
    wrong["code"] = if code(&world) == "000000" { "111111" } else { "000000" }.into();
    let error = world.refused("preverified_numbers.verify_code", wrong);
    assert_eq!((error.code, error.subcode), (136_025, Some(2_388_093)));
    verify(&mut world, &number);
    let error = world.refused("preverified_numbers.request_code", request);
    assert_eq!((error.code, error.subcode), (136_024, Some(2_388_091)));
    let found = world.call("preverified_numbers.get", number);
    assert_eq!(
        (&found["code_verification_status"], &found["phone_number"]),
        (&json!("VERIFIED"), &json!("+15550783999"))
    );
    assert_eq!(found["verification_expiry_time"], "2026-04-01T00:00:00+0000");
}

#[test]
fn a_verification_expires_and_is_renewed_in_its_last_days() {
    let mut world = listening();
    let number = pooled(&mut world);
    verify(&mut world, &number);
    world.pass(Duration::from_secs(45 * DAY));
    verify(&mut world, &number);
    world.pass(Duration::from_secs(90 * DAY - 1));
    let mut verified = || world.call("preverified_numbers.list", json!({ "code_verification_status": "VERIFIED" }));
    assert_eq!(verified()["data"].as_array().unwrap().len(), 1);
    world.pass(Duration::from_secs(1));
    assert_eq!(world.call("preverified_numbers.get", number)["code_verification_status"], "EXPIRED");
}

#[test]
fn a_number_that_is_never_verified_leaves_the_pool() {
    let mut world = listening();
    let number = pooled(&mut world);
    world.pass(Duration::from_secs(90 * DAY - 1));
    world.call("preverified_numbers.get", number.clone());
    world.pass(Duration::from_secs(1));
    assert_eq!(world.refused("preverified_numbers.get", number).code, 100);
    assert_eq!(world.call("preverified_numbers.list", json!({}))["data"], json!([]));
}

#[test]
fn a_number_of_the_pool_is_shared_and_deleted() {
    let mut world = listening();
    let number = pooled(&mut world);
    let share = json!({ "preverified_id": number["preverified_number_id"], "partner_business_id": CLIENT });
    world.call("preverified_numbers.share", share.clone());
    let mut partners = || world.call("preverified_numbers.list_partners", number.clone())["data"].take();
    assert_eq!(partners()[0]["id"], CLIENT);
    world.call("preverified_numbers.unshare", share.clone());
    assert_eq!(world.call("preverified_numbers.list_partners", number.clone())["data"], json!([]));
    assert_eq!(world.refused("preverified_numbers.unshare", share.clone()).code, 100);
    world.call("preverified_numbers.delete", number.clone());
    assert_eq!(world.refused("preverified_numbers.get", number).code, 100);
    assert_eq!(world.refused("preverified_numbers.share", share).code, 100);
}

#[test]
fn documents_are_reviewed_and_a_client_has_three_attempts() {
    let mut world = listening();
    let document = json!({ "end_business_id": CLIENT, "type": "application/pdf", "business_vertical": "RETAIL" });
    let submit = |world: &mut World, content: &[u8]| {
        world.try_call("business_verifications.submit", document.clone(), Some(content), false)
    };
    assert_eq!(submit(&mut world, b"not a PDF").unwrap()["verification_attempts"], 1);
    world.pass(Duration::from_secs(10));
    let (field, value) = world.changes().pop().unwrap();
    assert_eq!(
        (field.as_str(), &value["event"]),
        ("account_update", &json!("PARTNER_CLIENT_CERTIFICATION_STATUS_UPDATE"))
    );
    let info = &value["partner_client_certification_info"];
    assert_eq!(
        *info,
        json!({ "client_business_id": CLIENT, "status": "FAILED", "rejection_reasons": ["MALFORMED DOCUMENTS"] })
    );
    submit(&mut world, b"%PDF-1.7").unwrap();
    world.pass(Duration::from_secs(10));
    let listed = world.call("business_verifications.list", json!({ "end_business_id": CLIENT }))["data"].take();
    assert_eq!(
        (&listed[0]["verification_status"], &listed[1]["verification_status"]),
        (&json!("FAILED"), &json!("APPROVED"))
    );
    assert_eq!(listed[1]["submitted_info"]["business_vertical"], "RETAIL");
    submit(&mut world, b"%PDF-1.7").unwrap();
    let Err(Error::Api(error)) = submit(&mut world, b"%PDF-1.7") else { panic!("a fourth attempt") };
    assert_eq!(error.code, 100);
}

#[test]
fn an_account_has_one_catalog() {
    let mut world = listening();
    let first = world.call("catalogs.list", json!({}))["data"][0]["id"].take();
    assert_eq!(world.call("commerce_settings.get", json!({}))["data"][0]["id"], first);
    let created = world.call("catalogs.create", json!({ "name": "Bread" }))["id"].take();
    let owned = world.call("catalogs.list_owned", json!({}))["data"].take();
    assert_eq!((&owned[0]["id"], &owned[1]["id"], &owned[1]["name"]), (&first, &created, &json!("Bread")));
    let other = json!({ "catalog_id": created });
    assert_eq!(world.refused("catalogs.connect", other.clone()).code, 100, "another one is connected");
    assert_eq!(world.refused("catalogs.disconnect", other.clone()).code, 100, "it isn't connected");
    world.call("catalogs.disconnect", json!({ "catalog_id": first }));
    assert_eq!(world.call("catalogs.list", json!({}))["data"], json!([]));
    world.call("catalogs.connect", other);
    assert_eq!(world.call("catalogs.list", json!({}))["data"][0]["id"], created);
    assert_eq!(world.refused("catalogs.connect", json!({ "catalog_id": "1" })).code, 100);
}

#[test]
fn a_number_of_the_pool_is_claimed_once_it_is_verified() {
    let mut world = listening();
    let pool = pooled(&mut world);
    let mut number = json!({
        "cc": "1", "phone_number": "5550783999", "verified_name": "Lucky Shrub Nursery",
        "preverified_id": pool["preverified_number_id"],
    });
    assert_eq!(world.refused("phone_numbers.create", number.clone()).code, 100, "it isn't verified");
    verify(&mut world, &pool);
    number["preverified_id"] = "1".into();
    assert_eq!(world.refused("phone_numbers.create", number.clone()).subcode, Some(33), "not in the pool");
    number["preverified_id"] = pool["preverified_number_id"].clone();
    number["phone_number"] = "5550783998".into();
    assert_eq!(world.refused("phone_numbers.create", number.clone()).code, 100, "another number");
    number["phone_number"] = "5550783999".into();
    let claimed = json!({ "phone_number_id": world.call("phone_numbers.create", number.clone())["id"] });
    let mut found = claimed.clone();
    found["fields"] = json!(["code_verification_status", "is_preverified_number"]);
    let found = world.call("phone_numbers.get", found);
    let expected = (&json!("VERIFIED"), &json!(true));
    assert_eq!((&found["code_verification_status"], &found["is_preverified_number"]), expected);
    assert_eq!(world.call("preverified_numbers.list", json!({}))["data"], json!([]), "it left the pool");
    let mut register = claimed;
    register["pin"] = "482913".into();
    world.call("phone_numbers.register", register);

    let pool = pooled(&mut world);
    verify(&mut world, &pool);
    world.pass(Duration::from_secs(90 * DAY));
    let late = json!({
        "waba_id": world.platform.settings().accounts[1].id, "cc": "1", "phone_number": "5550783999",
        "migrate_phone_number": true, "preverified_id": pool["preverified_number_id"],
    });
    assert_eq!(world.refused("phone_numbers.create", late).code, 100, "the verification has expired");
}

#[test]
fn a_submission_has_up_to_three_documents() {
    let mut world = listening();
    let path = format!("/v25.0/{}/self_certify_whatsapp_business", world.platform.settings().portfolios[0].id);
    let mut submit = |documents: &[(&str, &str)]| {
        let part = |(mime, content): &(&str, &str)| {
            format!(
                "--x\r\nContent-Disposition: form-data; name=\"business_documents[]\"; filename=\"a\"\r\n\
                 Content-Type: {mime}\r\n\r\n{content}\r\n"
            )
        };
        let documents: String = documents.iter().map(part).collect();
        let client =
            format!("--x\r\nContent-Disposition: form-data; name=\"end_business_id\"\r\n\r\n{CLIENT}\r\n--x--\r\n");
        let token = format!("Bearer {}", world.platform.settings().tokens[0].text);
        let request = http::Request::post(&path)
            .header("authorization", token)
            .header("content-type", "multipart/form-data; boundary=x");
        let (status, _) = world.ask(request, format!("{documents}{client}").as_bytes());
        world.pass(Duration::from_secs(10));
        let listed = world.call("business_verifications.list", json!({ "end_business_id": CLIENT }));
        let last = listed["data"].as_array().and_then(|all| all.last().cloned());
        (status, last.map(|last| last["verification_status"].clone()))
    };
    let (pdf, broken) = (("application/pdf", "%PDF-1.7"), ("application/pdf", "%P"));
    assert_eq!(submit(&[pdf, pdf, pdf, pdf]), (400, None));
    assert_eq!(submit(&[pdf, pdf, pdf]), (200, Some(json!("APPROVED"))));
    assert_eq!(submit(&[pdf, broken]), (200, Some(json!("FAILED"))), "one can't be read");
}

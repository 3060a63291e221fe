//! The operations of partners, each once.

use serde_json::json;

use super::Pass;

const CLIENT: &str = "506914307650001";

/// Calls every operation of partners.
pub(crate) fn call(pass: &mut Pass) {
    credit_lines(pass);
    solutions(pass);
    preverified_numbers(pass);
    catalogs(pass);
    pass.call("connected_client_businesses.list", json!({}));
    let document = json!({ "end_business_id": CLIENT, "type": "application/pdf", "filename": "register.pdf" });
    let submitted = pass.with_file("business_verifications.submit", document, Some(b"%PDF-1.7"));
    assert_eq!(submitted["verification_attempts"], 1);
    assert_eq!(pass.call("business_verifications.list", json!({}))["data"][0]["verification_status"], "PENDING");
}

fn credit_lines(pass: &mut Pass) {
    let account = pass.sandbox.about("waba_id").to_owned();
    let line = pass.call("credit_lines.list", json!({}))["data"][0]["id"].take();
    assert_eq!(pass.call("credit_lines.get", json!({ "credit_line_id": line }))["id"], line);
    let attach = json!({ "credit_line_id": line, "waba_id": account, "waba_currency": "USD" });
    pass.call("credit_lines.share_and_attach", attach.clone());
    pass.call("credit_lines.share", json!({ "credit_line_id": line, "receiving_business_id": CLIENT }));
    pass.call("credit_lines.attach", attach);
    pass.call("credit_lines.create_invoice_group", json!({ "credit_line_id": line, "name": "Spring" }));
    pass.call("credit_lines.list_invoice_groups", json!({ "credit_line_id": line }));
    pass.call("credit_lines.list_applications", json!({}));
    let new = json!({ "credit_line_id": line, "receiving_business_id": "506914307650002" });
    let config = json!({ "allocation_config_id": pass.call("allocation_configs.create", new)["id"] });
    let amount = json!({ "amount": "300.00", "currency": "USD" });
    let update = json!({ "allocation_config_id": config["allocation_config_id"], "amount": amount });
    pass.call("allocation_configs.update", update);
    pass.call("allocation_configs.list", json!({ "credit_line_id": line }));
    pass.call("allocation_configs.revoke", config.clone());
    assert_eq!(pass.call("allocation_configs.get", config)["request_status"], "DELETED");
}

fn solutions(pass: &mut Pass) {
    let new = json!({
        "solution_name": "Bakery chats", "partner_app_id": "670843887430002",
        "owner_permissions": ["MESSAGING"], "partner_permissions": [],
    });
    let rejected = json!({ "solution_id": pass.call("solutions.create", new.clone())["solution_id"] });
    pass.call("solutions.reject", rejected);
    let solution = json!({ "solution_id": pass.call("solutions.create", new)["solution_id"] });
    pass.call("solutions.accept", solution.clone());
    pass.call("solutions.list", json!({}));
    pass.call("solutions.list_partners", solution.clone());
    let intent = pass.call("migration_intents.create", solution.clone());
    pass.sandbox.act("advance", json!({ "ms": 20_000 }));
    let intent = pass.call("migration_intents.get", json!({ "migration_intent_id": intent["id"] }));
    assert_eq!(intent["status"], "COMPLETED");
    pass.call("solutions.list_of_account", json!({}));
    let business = pass.sandbox.about("business_id").to_owned();
    let token = json!({ "solution_id": solution["solution_id"], "business_id": business });
    assert!(pass.call("solutions.get_access_token", token)["access_token"].is_string());
    pass.call("solutions.request_deactivation", solution.clone());
    pass.call("solutions.reject_deactivation", solution.clone());
    pass.call("solutions.request_deactivation", solution.clone());
    pass.call("solutions.accept_deactivation", solution.clone());
    assert_eq!(pass.call("solutions.get", solution.clone())["status"], "DEACTIVATED");

    let migration = pass.call("payment_migrations.create", json!({ "currency": "INR" }));
    let migration = json!({ "payment_migration_id": migration["migration_id"] });
    pass.sandbox.act("advance", json!({ "ms": 20_000 }));
    assert_eq!(pass.call("payment_migrations.get", migration.clone())["status"], "READY_TO_COMPLETE");
    pass.call("payment_migrations.resume", migration);

    pass.call("on_behalf_of.list_requests", json!({}));
    let transfer = json!({ "solution_id": solution["solution_id"], "intent_type": "INITIATE_TRANSFER" });
    pass.call("on_behalf_of.create_mobility_intent", transfer);
    let account = pass.sandbox.about("waba_id").to_owned();
    let mark = json!({ "account_id": account, "solution_id": solution["solution_id"] });
    let intent = pass.call("on_behalf_of.set_mobility_intent", mark)["intent_id"].take();
    pass.call("on_behalf_of.get_mobility_intent", json!({ "mobility_intent_id": intent }));
}

fn preverified_numbers(pass: &mut Pass) {
    let id = pass.call("preverified_numbers.add", json!({ "phone_number": "15550783999" }))["id"].take();
    let number = json!({ "preverified_number_id": id });
    let code = json!({ "preverified_number_id": id, "code_method": "SMS", "language": "en_US" });
    pass.call("preverified_numbers.request_code", code);
    let (_, log) = pass.sandbox.control("GET", "log", json!(null));
    let code = log.as_array().unwrap().iter().rev().find_map(|entry| entry["code"].as_str()).unwrap();
    pass.call("preverified_numbers.verify_code", json!({ "preverified_number_id": id, "code": code }));
    let share = json!({ "preverified_id": id, "partner_business_id": CLIENT });
    pass.call("preverified_numbers.share", share.clone());
    pass.call("preverified_numbers.list_partners", number.clone());
    pass.call("preverified_numbers.unshare", share);
    pass.call("preverified_numbers.list", json!({}));
    assert_eq!(pass.call("preverified_numbers.get", number.clone())["code_verification_status"], "VERIFIED");
    pass.call("preverified_numbers.delete", number);
}

fn catalogs(pass: &mut Pass) {
    let connected = json!({ "catalog_id": pass.call("catalogs.list", json!({}))["data"][0]["id"] });
    pass.call("catalogs.disconnect", connected);
    let created = json!({ "catalog_id": pass.call("catalogs.create", json!({ "name": "Bread" }))["id"] });
    pass.call("catalogs.connect", created);
    pass.call("catalogs.list_owned", json!({}));
    pass.call("catalogs.list_client", json!({}));
}

//! The portfolio: its accounts, users, apps, and the activity log of an account.

use serde_json::{Value, json};
use wabakit_sandbox::Settings;

use crate::world::World;

fn ids(page: &Value) -> Vec<&str> {
    page["data"].as_array().unwrap().iter().map(|item| item["id"].as_str().unwrap()).collect()
}

#[test]
fn the_portfolio_owns_two_accounts_and_those_that_are_created() {
    let mut world = World::new(Settings::default());
    let (waba, other) =
        (world.platform.settings().accounts[0].id.clone(), world.platform.settings().accounts[1].id.clone());
    let owned = world.call("accounts.list_owned", json!({ "fields": ["id", "name"] }));
    assert_eq!(ids(&owned), [waba.as_str(), other.as_str()]);
    assert_ne!(owned["data"][0]["name"], owned["data"][1]["name"]);
    let created = world.call("accounts.create", json!({ "name": "Shrub Africa", "currency": "USD" }))["id"].take();
    let account = world.call("accounts.get", json!({ "waba_id": created, "fields": ["name", "currency"] }));
    assert_eq!((&account["name"], &account["currency"]), (&json!("Shrub Africa"), &json!("USD")));
    let found = world.call("accounts.list_owned", json!({ "find": created }));
    assert_eq!(ids(&found), [created.as_str().unwrap()]);

    let nested = world.call("accounts.get", json!({ "fields": ["phone_numbers{verified_name}", "subscribed_apps"] }));
    assert_eq!(nested["phone_numbers"]["data"][1]["verified_name"], "Lucky Shrub Outlet");
    assert_eq!(nested["subscribed_apps"]["data"].as_array().unwrap().len(), 1);

    // An update changes one account only.
    world.call("accounts.update", json!({ "waba_id": other, "name": "Lucky Bush" }));
    let name = |world: &mut World, id: &str| world.call("accounts.get", json!({ "waba_id": id }))["name"].take();
    assert_eq!((name(&mut world, &waba), name(&mut world, &other)), (json!("Lucky Shrub"), json!("Lucky Bush")));
    assert_eq!(world.refused("accounts.get", json!({ "waba_id": "1" })).subcode, Some(33));
}

#[test]
fn templates_belong_to_one_account() {
    let mut world = World::new(Settings::default());
    let other = world.platform.settings().accounts[1].id.clone();
    let components = json!([{ "type": "BODY", "text": "Thanks!" }]);
    let thanks = json!({ "name": "thanks", "language": "en", "category": "UTILITY", "components": components });
    world.call("templates.create", thanks.clone());
    let found = |world: &mut World, waba: Option<&str>, name: &str| {
        let mut params = json!({ "name": name });
        params.as_object_mut().unwrap().extend(waba.map(|waba| ("waba_id".to_owned(), waba.into())));
        world.call("templates.list", params)["data"].as_array().unwrap().len()
    };
    assert_eq!((found(&mut world, None, "thanks"), found(&mut world, Some(&other), "thanks")), (1, 0));
    assert_eq!(found(&mut world, Some(&other), "hello_world"), 1, "every account has the samples");
    let elsewhere =
        thanks.as_object().unwrap().clone().into_iter().chain([("waba_id".to_owned(), other.clone().into())]);
    world.call("templates.create", elsewhere.collect::<serde_json::Map<_, _>>().into());
    assert_eq!(found(&mut world, Some(&other), "thanks"), 1);
}

#[test]
fn a_portfolio_has_at_most_20_accounts() {
    let mut world = World::new(Settings::default());
    for _ in 2..20 {
        world.call("accounts.create", json!({ "name": "Shrub" }));
    }
    assert_eq!(world.refused("accounts.create", json!({ "name": "Shrub" })).code, 100);
}

#[test]
fn users_are_assigned_to_an_account_and_removed() {
    let mut world = World::new(Settings::default());
    let business = world.platform.settings().portfolios[0].id.clone();
    let user = world.call("system_users.create", json!({ "name": "Gardener", "role": "EMPLOYEE" }))["id"].take();
    let owner = world.call("assigned_users.list", json!({ "business": business }));
    assert_eq!((&owner["summary"]["total_count"], &owner["data"][0]["tasks"]), (&json!(1), &json!(["MANAGE"])));
    world.call("assigned_users.add", json!({ "user": user, "tasks": ["MANAGE_TEMPLATES", "VIEW_COST"] }));
    world.call("assigned_users.add", json!({ "user": user, "tasks": ["DEVELOP"] }));
    let path = format!(
        "/v25.0/{}/assigned_users?user={}&tasks=['DEVELOP']",
        world.platform.settings().accounts[0].id,
        user.as_str().unwrap()
    );
    let request = world.post(&path);
    assert_eq!(world.ask(request, b""), (200, json!({ "success": true })), "as in the guides");
    let users = world.call("assigned_users.list", json!({ "business": business, "limit": 1 }));
    assert_eq!((users["data"].as_array().unwrap().len(), &users["summary"]["total_count"]), (1, &json!(2)));
    let accounts = world.call("accounts.list_assigned", json!({ "user_id": user, "fields": ["permissions"] }));
    let waba = world.platform.settings().accounts[0].id.clone();
    assert_eq!((ids(&accounts), &accounts["data"][0]["permissions"]), (vec![waba.as_str()], &json!(["DEVELOP"])));
    world.call("assigned_users.remove", json!({ "user": user }));
    assert_eq!(world.refused("assigned_users.remove", json!({ "user": user })).code, 100);
    assert_eq!(world.call("accounts.list_assigned", json!({ "user_id": user }))["data"], json!([]));

    let log = world.call("activities.list", json!({}));
    let kinds: Vec<_> = log["data"].as_array().unwrap().iter().map(|entry| entry["activity_type"].clone()).collect();
    assert_eq!(kinds, ["USER_REMOVED", "USER_ADDED", "USER_ADDED", "USER_ADDED"]);
    let removed = world.call("activities.list", json!({ "activity_type": "USER_REMOVED" }));
    assert_eq!(removed["data"].as_array().unwrap().len(), 1);
}

#[test]
fn numbers_are_filtered_and_have_all_documented_fields() {
    let mut world = World::new(Settings::default());
    let filter = |mode: &str| json!([{ "field": "account_mode", "operator": "EQUAL", "value": mode }]).to_string();
    let live = world.call("phone_numbers.list", json!({ "filtering": filter("LIVE"), "sort": "creation_time.desc" }));
    let numbers = &world.platform.settings().accounts[0].numbers;
    assert_eq!(ids(&live), [numbers[1].id.as_str(), numbers[0].id.as_str()]);
    assert_eq!(world.call("phone_numbers.list", json!({ "filtering": filter("SANDBOX") }))["data"], json!([]));
    let unknown = json!([{ "field": "account_mode", "operator": "LIKE", "value": "L" }]).to_string();
    assert_eq!(world.refused("phone_numbers.list", json!({ "filtering": unknown })).code, 100);
    let fields = ["country_dial_code", "country_code", "messaging_limit_tier", "host_platform", "quality_score"];
    let number = world.call("phone_numbers.get", json!({ "fields": fields }));
    assert_eq!((&number["country_dial_code"], &number["country_code"]), (&json!("1"), &json!("US")));
    assert_eq!(number["quality_score"]["score"], "GREEN");
    world.call("phone_numbers.deregister", json!({}));
    let health = world.call("phone_numbers.get", json!({ "fields": ["health_status"] }))["health_status"].take();
    assert_eq!(health["can_send_message"], "BLOCKED");
    assert_eq!(health["entities"][0]["errors"][0]["error_code"], 133_010);
}

#[test]
fn sequences_are_returned_as_json_text() {
    let mut world = World::new(Settings::default());
    let content = json!({ "text": "Hello!", "ice_breakers": [{ "title": "Where is the shop?" }] });
    let new = json!({ "name": "Spring", "welcome_message_sequence": content });
    let id = world.call("welcome_message_sequences.create", new)["sequence_id"].take();
    let listed = world.call("welcome_message_sequences.list", json!({ "sequence_id": id }))["data"][0].take();
    let text = listed["welcome_message_sequence"].as_str().unwrap();
    assert_eq!(serde_json::from_str::<Value>(text).unwrap(), content);
    world.call("welcome_message_sequences.delete", json!({ "sequence_id": id }));
    assert_eq!(world.refused("welcome_message_sequences.delete", json!({ "sequence_id": id })).code, 4_027_017);
}

#[test]
fn a_client_shares_an_account() {
    let mut world = World::new(Settings::default());
    let settings = world.platform.settings().clone();
    let (client, account) = (settings.portfolios[1].id.as_str(), settings.accounts[2].id.as_str());
    let fields = json!({ "fields": ["name", "ownership_type", "is_shared_with_partners", "owner_business_info"] });
    let shared = world.call("accounts.list_client", fields)["data"].take();
    let owner = json!({ "id": client, "name": "Wind & Wool" });
    let expected = json!([{
        "id": account, "name": "Wind & Wool", "ownership_type": "CLIENT_OWNED", "is_shared_with_partners": true,
        "owner_business_info": owner,
    }]);
    assert_eq!(shared, expected);
    assert_eq!(ids(&world.call("accounts.list_owned", json!({ "business_id": client }))), [account]);
    assert_eq!(ids(&world.call("accounts.list_client", json!({ "business_id": client }))), [] as [&str; 0]);
    assert_eq!(world.call("businesses.get", json!({ "business_id": client }))["name"], "Wind & Wool");

    // A partner pays for it, and its number is an ordinary one.
    let line = world.call("credit_lines.list", json!({}))["data"][0]["id"].take();
    let share = json!({ "credit_line_id": line, "waba_id": account, "waba_currency": "EUR" });
    let allocation = world.call("credit_lines.share_and_attach", share)["allocation_config_id"].take();
    let found = json!({ "allocation_config_id": allocation, "fields": ["receiving_business"] });
    assert_eq!(world.call("allocation_configs.get", found)["receiving_business"], owner);
    let number = json!({ "waba_id": account, "cc": "49", "phone_number": "15234567890", "verified_name": "Wool" });
    let number = world.call("phone_numbers.create", number)["id"].take();
    assert_eq!(ids(&world.call("phone_numbers.list", json!({ "waba_id": account }))), [number.as_str().unwrap()]);
}

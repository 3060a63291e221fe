//! The Marketing Messages API beside its messages, and payment configurations.

use std::time::Duration;

use serde_json::{Value, json};
use wabakit_sandbox::Settings;

use crate::world::{self, ADA, World};

fn listening() -> World {
    World::listening(Settings::default())
}

#[test]
fn an_invited_business_signs_the_terms() {
    let mut world = listening();
    let business = world.platform.settings().portfolios[0].id.clone();
    let invite = json!({ "business_id": business });
    let invited = world.call("marketing_messages.onboard", invite.clone());
    assert_eq!(world.call("marketing_messages.onboard", invite.clone()), invited, "it is still pending");
    world.pass(Duration::from_secs(10));
    let settings = world.platform.settings();
    let accounts = [settings.accounts[0].id.clone(), settings.accounts[1].id.clone()];
    let signed = accounts.map(|id| {
        let account = json!({ "waba_id": id, "owner_business_id": business });
        ("account_update".to_owned(), json!({ "event": "MM_LITE_TERMS_SIGNED", "waba_info": account }))
    });
    assert_eq!(world.changes(), signed, "one for each account of the portfolio");
    assert_eq!(world.refused("marketing_messages.onboard", invite).code, 100);
    let unknown = world.refused("marketing_messages.onboard", json!({ "business_id": "1" }));
    assert_eq!((unknown.code, unknown.subcode), (100, Some(33)));
}

#[test]
fn maximum_prices_need_an_agreement() {
    let mut world = listening();
    let clients = json!({ "end_business_ids": ["111", "112"] });
    assert_eq!(world.refused("max_price.add_end_businesses", clients.clone()).status, 403);
    assert_eq!(world.call("max_price.get_agreement", json!({})), json!({ "status": "none" }));
    let signer = json!({ "signer_name": "Ada Lovelace", "signer_email": "ada@example.com" });
    assert_eq!(world.call("max_price.sign_agreement", signer.clone())["status"], "pending");
    assert_eq!(world.refused("max_price.sign_agreement", signer.clone()).status, 429);
    world.pass(Duration::from_secs(300));
    assert_eq!(world.call("max_price.get_agreement", json!({}))["status"], "accepted");
    assert_eq!(world.call("max_price.sign_agreement", signer)["signer_name"], "Ada Lovelace");

    let added = world.call("max_price.add_end_businesses", clients);
    assert_eq!(added["results"][1], json!({ "end_business_id": "112", "status": "enrolled" }));
    let removed = world.call("max_price.remove_end_businesses", json!({ "end_business_ids": ["112", "113"] }));
    let status = |place: usize| removed["results"][place]["status"].clone();
    assert_eq!((status(0), status(1)), (json!("removed"), json!("not_found")));
    let listed = world.call("max_price.list_end_businesses", json!({}));
    assert_eq!((listed["data"].as_array().unwrap().len(), &listed["data"][0]["end_business_id"]), (1, &json!("111")));
    let many: Vec<String> = (1000..1100).map(|id| id.to_string()).collect();
    let added = world.call("max_price.add_end_businesses", json!({ "end_business_ids": many }));
    assert_eq!(
        (&added["results"][98]["status"], &added["results"][99]["status"]),
        (&json!("enrolled"), &json!("rejected"))
    );
    let india = json!({ "targeting_spec": { "geo_locations": { "countries": ["IN"] } }, "date_interval": "L7D" });
    assert_eq!(world.call("max_price.estimate_reach", india)["estimates"].as_array().unwrap().len(), 3);
}

#[test]
fn a_dataset_receives_conversions() {
    let mut world = listening();
    assert_eq!(world.call("datasets.get", json!({})), json!({}));
    let dataset = world.call("datasets.create", json!({ "dataset_name": "Orders" }));
    assert_eq!(world.call("datasets.create", json!({})), dataset);
    assert_eq!(world.call("datasets.get", json!({})), dataset);
    let events = |id: &Value, at: u64| {
        let user = json!({ "ctwa_clid": "ARAkLkA8rmlFeiCktEJQ" });
        json!({ "dataset_id": id, "data": [{ "event_name": "Purchase", "event_time": at, "user_data": user }] })
    };
    let now = world.now.0 / 1000;
    assert_eq!(world.call("datasets.send_events", events(&dataset["id"], now - 60))["events_received"], 1);
    assert_eq!(world.refused("datasets.send_events", events(&dataset["id"], now + 60)).code, 100);
    assert_eq!(world.refused("datasets.send_events", events(&dataset["id"], now - 8 * 86_400)).code, 100);
    assert_eq!(world.refused("datasets.send_events", events(&json!("1"), now)).subcode, Some(33));
}

#[test]
fn insights_count_marketing_messages_only() {
    let mut world = listening();
    let card = |place: u8| {
        let image = json!({ "type": "image", "image": { "link": "https://www.example.com/a.png" } });
        json!({ "card_index": place, "components": [
            { "type": "header", "parameters": [image] },
            { "type": "body", "parameters": [{ "type": "text", "text": "A cactus" }] },
        ] })
    };
    let components = json!([{ "type": "carousel", "cards": [card(0), card(1)] }]);
    let template = json!({ "name": "new_arrivals", "language": { "code": "en_US" }, "components": components });
    world.call("marketing_messages.send", json!({ "to": ADA, "template": template }));
    world.call("messages.send", world::text(ADA));
    world.later();
    let insights = world.call("ads_insights.list", json!({ "ad_object_id": "act_1" }));
    let metrics = json!({
        "date_start": "2025-12-02", "date_stop": "2026-01-01", "marketing_messages_sent": "1",
        "marketing_messages_delivered": "1", "marketing_messages_read": "1", "marketing_messages_link_btn_click": "0",
        "marketing_messages_spend": "0.0250",
    });
    assert_eq!(insights["data"], json!([metrics]));
}

#[test]
fn payment_configurations_are_kept_by_name() {
    let mut world = listening();
    let upi = json!({
        "configuration_name": "upi", "provider_name": "upi_vpa", "merchant_vpa": "shop@upi", "purpose_code": "00",
    });
    assert_eq!(world.call("payment_configurations.create", upi.clone()), json!({ "success": true }));
    assert_eq!(world.refused("payment_configurations.create", upi).code, 100);
    let back = "https://www.example.com/done";
    let gateway = json!({ "configuration_name": "gateway", "provider_name": "razorpay", "redirect_url": back });
    let url = world.call("payment_configurations.create", gateway)["oauth_url"].take();
    let path = url.as_str().unwrap().strip_prefix("https://www.facebook.com").unwrap();
    let mut open = |path: &str| world.ask(http::Request::get(path), b"").0;
    assert_eq!((open(path), open("/payment_gateway/unknown")), (200, 404));
    let listed = world.call("payment_configurations.list", json!({}))["data"][0]["payment_configurations"].clone();
    assert_eq!((&listed[0]["status"], &listed[1]["status"]), (&json!("Needs_Connecting"), &json!("Active")));
    let named = json!({ "configuration_name": "upi" });
    assert_eq!(world.call("payment_configurations.get", named.clone())["data"][0]["purpose_code"]["code"], "00");
    let link = |name: &str| json!({ "configuration_name": name, "redirect_url": back });
    assert!(world.call("payment_configurations.create_oauth_link", link("gateway"))["expiration"].is_u64());
    assert_eq!(world.refused("payment_configurations.create_oauth_link", link("upi")).code, 100);
    let endpoint = json!({ "configuration_name": "upi", "data_endpoint_url": "https://www.example.com/orders" });
    world.call("payment_configurations.update", endpoint);
    world.call("payment_configurations.delete", named.clone());
    assert_eq!(world.refused("payment_configurations.delete", named.clone()).code, 100);
    assert_eq!(world.refused("payment_configurations.get", named).code, 100);
}

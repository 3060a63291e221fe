//! Analytics: counted from the traffic, by field and by edge.

use std::time::Duration;

use serde_json::{Value, json};

use crate::world::{ADA, World, open_windows, text};

/// 1 January 2026, when the world begins, and the day after.
const START: u64 = 1_767_225_600;
const END: u64 = START + 86_400;
const BOB: &str = "+16505552345";

fn listening() -> World {
    World::listening(open_windows())
}

fn query(granularity: &str, more: Value) -> Value {
    let mut query = json!({ "start": START, "end": END, "granularity": granularity });
    query.as_object_mut().unwrap().extend(more.as_object().cloned().unwrap());
    query
}

fn template(to: &str, name: &str) -> Value {
    let mut template = json!({ "name": name, "language": { "code": "en_US" } });
    if name == "order_update" {
        let words = [json!({ "type": "text", "text": "Ada" }), json!({ "type": "text", "text": "17" })];
        template["components"] = json!([{ "type": "body", "parameters": words }]);
    }
    json!({ "to": to, "template": template })
}

/// A text, two templates, and a message of a user.
fn traffic() -> World {
    let mut world = listening();
    world.call("messages.send", text(ADA));
    world.call("messages.send", template(ADA, "hello_world"));
    world.call("messages.send", template(BOB, "order_update"));
    world.later();
    world.writes(ADA, "text");
    world
}

#[test]
fn counts_messages_that_were_sent_and_delivered() {
    let mut world = traffic();
    let analytics = world.call("analytics.get_messaging", query("DAY", json!({})));
    assert_eq!(analytics["id"], world.platform.settings().accounts[0].id);
    let point = json!({ "start": START, "end": END, "sent": 3, "delivered": 3 });
    assert_eq!(analytics["analytics"]["data_points"], json!([point]));
    assert_eq!(analytics["analytics"]["phone_numbers"].as_array().unwrap().len(), 2);

    let mut sent = |more: Value| {
        let analytics = world.call("analytics.get_messaging", query("HALF_HOUR", more));
        analytics["analytics"]["data_points"][0]["sent"].clone()
    };
    assert_eq!(sent(json!({ "product_types": [0] })), 2);
    assert_eq!(sent(json!({ "product_types": [2] })), 1);
    assert_eq!(sent(json!({ "product_types": [100] })), 1);
    assert_eq!(sent(json!({ "phone_numbers": ["15550783881"] })), 3);
    assert_eq!(sent(json!({ "phone_numbers": ["15550000000"] })), Value::Null);
    assert_eq!(sent(json!({ "country_codes": ["US"] })), 3);
    assert_eq!(sent(json!({ "country_codes": ["DE"] })), Value::Null);
    let refused = world.refused("analytics.get_messaging", query("DAY", json!({ "product_types": [0, 100] })));
    assert_eq!((refused.code, refused.subcode), (100, Some(2_388_077)));
}

#[test]
fn counts_messages_to_groups_apart() {
    let mut world = listening();
    let group = world.group(2);
    let message = json!({ "recipient_type": "group", "to": group, "text": { "body": "Hi" } });
    world.call("messages.send", message);
    world.later();
    let analytics = world.call("analytics.get_messaging", query("DAY", json!({})));
    let point = json!({
        "start": START, "end": END, "sent": 0, "delivered": 0, "groups_sent": 1, "groups_delivered": 2,
    });
    assert_eq!(analytics["analytics"]["data_points"], json!([point]));

    let left = json!({ "from": ADA, "group_id": group }).to_string();
    world.platform.command("leave", left.as_bytes(), world.now).unwrap();
    let metrics = ["SENT", "DELIVERED", "READ", "PARTICIPANTS_JOINED", "PARTICIPANTS_LEFT"];
    let query = json!({ "start": START, "end": END, "group_ids": [group], "metric_types": metrics });
    let point = json!({
        "group_id": group, "start": START, "end": END, "sent": 1, "delivered": 2, "read": 2, "joined": 2, "left": 1,
    });
    assert_eq!(world.call("analytics.list_groups", query)["data"], json!([{ "data_points": [point] }]));
}

#[test]
fn computes_volume_and_cost_by_category() {
    let mut world = traffic();
    let dimensions = json!({ "dimensions": ["PRICING_CATEGORY", "PRICING_TYPE"] });
    let by_field = world.call("analytics.get_pricing", query("DAILY", dimensions.clone()));
    let point = |category: &str, kind: &str, volume: u64, cost: f64| {
        json!({
            "start": START, "end": END, "pricing_category": category, "pricing_type": kind, "volume": volume,
            "cost": cost,
        })
    };
    let points = [point("SERVICE", "FREE_CUSTOMER_SERVICE", 1, 0.0), point("UTILITY", "REGULAR", 2, 0.008)];
    assert_eq!(by_field["pricing_analytics"]["data"], json!([{ "data_points": points }]));
    let by_edge = world.call("analytics.list_pricing", query("DAILY", dimensions));
    assert_eq!(by_edge["data"], by_field["pricing_analytics"]["data"]);

    let filter =
        json!({ "metric_types": ["VOLUME"], "pricing_categories": ["UTILITY"], "dimensions": ["PHONE", "TIER"] });
    let points = world.call("analytics.list_pricing", query("MONTHLY", filter))["data"][0]["data_points"].clone();
    let february = START + 31 * 86_400;
    let point = json!({ "start": START, "end": february, "phone_number": "15550783881", "volume": 2 });
    assert_eq!(points, json!([point]), "tiers need categories and countries");
    assert_eq!(
        world.call("analytics.list_conversations", query("DAILY", json!({})))["data"][0]["data_points"],
        json!([])
    );
}

#[test]
fn hides_the_cost_of_an_account_that_a_credit_line_pays_for() {
    let mut world = traffic();
    let line = world.call("credit_lines.list", json!({}))["data"][0]["id"].clone();
    let waba = world.platform.settings().accounts[0].id.clone();
    let attach = json!({ "credit_line_id": line, "waba_id": waba, "waba_currency": "USD" });
    world.call("credit_lines.share_and_attach", attach);
    let points = world.call("analytics.list_pricing", query("DAILY", json!({})))["data"][0]["data_points"].clone();
    assert_eq!(points, json!([{ "start": START, "end": END, "volume": 3 }]));
}

#[test]
fn reads_fields_as_other_clients_write_them() {
    let mut world = traffic();
    let waba = world.platform.settings().accounts[0].id.clone();
    let mut get = |path: String| {
        let request = world.get(&path.replace('"', "%22").replace('{', "%7B").replace('}', "%7D"));
        world.ask(request, b"")
    };
    let fields = format!(
        "/v25.0/{waba}?fields=name,pricing_analytics.start({START}).end({END}).granularity(daily)\
         .metric_types([VOLUME]).dimensions(PRICING_CATEGORY,COUNTRY).phone_numbers([15550783881]),currency"
    );
    let (status, account) = get(fields);
    assert_eq!((status, &account["name"], &account["currency"]), (200, &json!("Lucky Shrub"), &json!("USD")));
    let points = account["pricing_analytics"]["data"][0]["data_points"].as_array().unwrap();
    assert_eq!((points.len(), &points[1]["country"], &points[1]["volume"]), (2, &json!("US"), &json!(2)));
    let edge =
        format!("/v25.0/{waba}/call_analytics?start={START}&end={END}&granularity=daily&metric_types=count,cost");
    assert_eq!(get(edge).0, 200);
    let (status, refused) = get(format!("/v25.0/{waba}?fields=analytics.start({START}).granularity(DAY)"));
    assert_eq!((status, &refused["error"]["code"]), (400, &json!(100)), "no end");
    let (status, refused) = get(format!("/v25.0/{waba}?fields=analytics.start({END}).end({START}).granularity(DAY)"));
    assert_eq!((status, &refused["error"]["code"]), (400, &json!(100)), "it ends before it starts");
    let (status, _) = get(format!("/v25.0/{waba}?fields=analytics.start(1).end({START}).granularity(DAY)"));
    assert_eq!(status, 400, "more than a year ago");
}

#[test]
fn counts_calls_and_their_duration() {
    let mut world = listening();
    world.call("settings.update", json!({ "calling": { "status": "ENABLED" } }));
    for _ in 0..2 {
        let call = world.platform.command("call", json!({ "from": ADA }).to_string().as_bytes(), world.now).unwrap();
        let session = json!({ "sdp_type": "answer", "sdp": "v=0\r\n" });
        world.call("calls.accept", json!({ "call_id": call["call_id"], "session": session }));
        world.pass(Duration::from_secs(30));
        world.platform.command("hang_up", call.to_string().as_bytes(), world.now).unwrap();
    }
    let analytics = world.call("analytics.get_calls", query("DAILY", json!({ "dimensions": ["DIRECTION"] })));
    let point = json!({
        "start": START, "end": END, "direction": "USER_INITIATED", "count": 2, "cost": 0.0, "average_duration": 30,
    });
    assert_eq!(analytics["call_analytics"]["data_points"], json!([point]));
    let outgoing = world.call("analytics.list_calls", query("DAILY", json!({ "directions": ["BUSINESS_INITIATED"] })));
    assert_eq!(outgoing["data"][0]["data_points"], json!([]));
}

#[test]
fn template_analytics_must_be_enabled_first() {
    let mut world = listening();
    let named = world.call("templates.list", json!({ "name": "hello_world" }))["data"][0]["id"].clone();
    let query = json!({ "start": "2026-01-01", "end": "2026-01-03", "template_ids": [named] });
    assert_eq!(world.refused("analytics.list_templates", query.clone()).code, 200_007);
    let enabled = world.call("accounts.update", json!({ "is_enabled_for_insights": true }));
    assert_eq!(enabled, json!({ "id": world.platform.settings().accounts[0].id }));

    world.call("messages.send", template(ADA, "hello_world"));
    world.call("messages.send", template(BOB, "hello_world"));
    world.later();
    let series = world.call("analytics.list_templates", query.clone())["data"][0].clone();
    assert_eq!((&series["granularity"], &series["product_type"]), (&json!("DAILY"), &json!("cloud_api")));
    let points = series["data_points"].as_array().unwrap();
    let costs =
        [json!({ "type": "amount_spent", "value": 0.008 }), json!({ "type": "cost_per_delivered", "value": 0.004 })];
    let first = json!({
        "template_id": named, "start": START, "end": END, "sent": 2, "delivered": 2, "read": 2, "replied": 0,
        "clicked": [], "cost": costs,
    });
    assert_eq!((points.len(), &points[0]), (2, &first), "a point for each day");
    assert_eq!(points[1]["sent"], 0);

    let only = json!({ "start": START.to_string(), "end": END.to_string(), "template_ids": [named], "metric_types": ["SENT"] });
    let points = world.call("analytics.list_templates", only)["data"][0]["data_points"].clone();
    assert_eq!(points, json!([{ "template_id": named, "start": START, "end": END, "sent": 2 }]));
    let old = json!({ "start": "2025-09-01", "end": "2025-09-02", "template_ids": [named] });
    assert_eq!(world.refused("analytics.list_templates", old).code, 100, "more than 90 days ago");
    let none = json!({ "start": "2026-02-30", "end": "2026-03-01", "template_ids": [named] });
    assert_eq!(world.refused("analytics.list_templates", none).code, 100, "no such day");
    let groups = json!({ "start": "2026-01-01", "end": "2026-01-03", "template_group_ids": ["1"] });
    assert_eq!(world.call("analytics.list_template_groups", groups)["data"], json!([]));
}

#[test]
fn counts_replies_and_clicks_of_templates() {
    let mut world = listening();
    world.call("accounts.update", json!({ "is_enabled_for_insights": true }));
    let buttons = json!([
        { "type": "BODY", "text": "Shall we ring?" },
        { "type": "BUTTONS", "buttons": [{ "type": "QUICK_REPLY", "text": "Yes" }] },
    ]);
    let new = json!({ "name": "ring", "language": "en_US", "category": "UTILITY", "components": buttons });
    let id = world.call("templates.create", new)["id"].clone();
    world.pass(Duration::from_secs(10));
    world.call("messages.send", template(ADA, "ring"));
    world.later();
    assert_eq!(world.writes(ADA, "button")["button"]["text"], "Yes");
    let query = json!({ "start": "2026-01-01", "end": "2026-01-02", "template_ids": [id] });
    let point = world.call("analytics.list_templates", query)["data"][0]["data_points"][0].clone();
    let click = json!({ "type": "quick_reply_button", "button_content": "Yes", "count": 1 });
    assert_eq!((&point["replied"], &point["clicked"]), (&json!(1), &json!([click])));
}

//! The route of a call: its number, its recipient, and what it counts as.

use std::collections::BTreeSet;

use serde_json::{Value, json};
use wabakit::{
    Api, JsonObject, OPERATIONS, Op,
    RateLimitClass::{self, Call, Credit, Management, MarkRead, Registration, Send, Standard, Verification},
    Route,
    policy::Category::{self, Authentication, Marketing, Service, Utility},
};
use wabakit_vectors::cases;

/// Operations with a rate limit of their own or with a recipient: the area, its operations, what they count against, the category
/// of a message without a template and without `category`, and the parameters of the recipient, the first of which wins.
type Row = (&'static str, &'static str, RateLimitClass, Option<Category>, &'static [&'static str]);

const SHEET: &[Row] = &[
    ("messages", "send", Send, Some(Service), &["to", "recipient"]),
    ("messages", "send_encrypted", Send, None, &[]),
    ("messages", "mark_read", MarkRead, None, &[]),
    ("marketing_messages", "send", Send, Some(Marketing), &["to", "recipient"]),
    ("groups", "get update set_picture delete", Standard, None, &["group_id"]),
    ("groups", "get_invite_link reset_invite_link delete_invite_link", Standard, None, &["group_id"]),
    ("groups", "list_join_requests approve_join_requests reject_join_requests", Standard, None, &["group_id"]),
    ("groups", "remove_participants", Standard, None, &["group_id"]),
    ("calls", "connect", Call, None, &["to", "recipient"]),
    ("calls", "pre_accept accept reject terminate", Call, None, &[]),
    ("calls", "get_permissions", Call, None, &["user_wa_id", "recipient"]),
    ("phone_numbers", "list get", Management, None, &[]),
    ("phone_numbers", "register deregister", Registration, None, &[]),
    ("phone_numbers", "request_code verify_code", Verification, None, &[]),
    ("preverified_numbers", "request_code verify_code", Verification, None, &[]),
    ("contact_book", "delete", Standard, None, &["bsuid"]),
    ("accounts", "get", Management, None, &[]),
    ("analytics", "get_messaging get_conversations get_pricing get_calls", Management, None, &[]),
    ("templates", "create create_from_library list delete", Management, None, &[]),
    ("subscribed_apps", "list subscribe unsubscribe", Management, None, &[]),
    ("assigned_users", "list add remove", Management, None, &[]),
    ("thread_control", "pass_control take_control release_control", Standard, None, &["to", "recipient"]),
    ("credit_lines", "list share_and_attach", Credit, None, &[]),
    ("allocation_configs", "list get revoke", Credit, None, &[]),
];

const ORDINARY: Row = ("", "", Standard, None, &[]);

fn row(op: &str) -> &'static Row {
    let is = |(area, verbs, ..): &&Row| verbs.split(' ').any(|verb| op == format!("{area}.{verb}"));
    SHEET.iter().find(is).unwrap_or(&ORDINARY)
}

fn owned(route: Route<'_>) -> (Option<String>, Option<String>, Option<Category>, Option<String>, RateLimitClass) {
    let text = |text: Option<&str>| text.map(str::to_owned);
    (text(route.number), text(route.recipient), route.category, text(route.template), route.rate_limit_class)
}

#[test]
fn every_valid_request_has_the_route_of_the_sheet() {
    let mut seen = BTreeSet::new();
    for case in cases("requests").iter().filter(|case| case.get("request").is_some()) {
        let (op, what) = (Op::find(case.text("op")).unwrap(), format!("{}: {}", case.file, case.name));
        let (_, _, class, category, recipients) = row(op.name);
        let params = case.object("params");
        let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        let given = |name: &str| params.get(name).filter(|value| !value.is_null()).map(text);
        let template = params.get("template").filter(|template| !template.is_null());
        let told = (
            given("phone_number_id"),
            recipients.iter().find_map(|name| given(name)),
            match (*category, template) {
                (Some(Service), Some(_)) => None,
                (Some(Service), None) => given("category").map_or(*category, |name| Category::from_name(&name)),
                _ => *category,
            },
            template.map(|template| text(&template["name"])),
            *class,
        );
        assert_eq!(owned(op.route(&params.clone().into())), told, "{what}");
        seen.insert(op.name);
    }
    let all: BTreeSet<_> = OPERATIONS.iter().map(|op| op.name).collect();
    assert_eq!(seen, all, "every operation has a valid request");
    for (area, verbs, ..) in SHEET {
        verbs.split(' ').for_each(|verb| assert!(Op::find(&format!("{area}.{verb}")).is_ok(), "{area}.{verb}"));
    }
}

/// A client whose number is the one of the route sends the same request without the parameter.
#[test]
fn the_number_is_the_one_that_the_request_goes_to() {
    let mut given = 0;
    for case in cases("requests").iter().filter(|case| case.get("request").is_some()) {
        let op = Op::find(case.text("op")).unwrap();
        if !op.endpoint.holes().any(|(hole, _)| hole == "phone_number_id") {
            continue;
        }
        let (file, mut params) = (case.bytes("file"), JsonObject::from(case.object("params")));
        let mut api = case.api();
        let url = |api: &Api, params| {
            let mut call = case.call(file.as_deref());
            call.params = params;
            api.call(op, call).unwrap().uri().to_string()
        };
        let told = url(&api, params.clone());
        if let Some(number) = op.route(&params).number {
            api = api.number(number);
            given += 1;
        }
        params.remove("phone_number_id");
        assert_eq!(url(&api, params), told, "{}: {}", case.file, case.name);
    }
    assert!(given > 5, "{given}");
}

#[test]
fn finds_each_kind_of_recipient_and_category() {
    let route = |op: &str, params: Value| {
        let params = JsonObject::from(params.as_object().unwrap().clone());
        let (_, recipient, category, template, _) = owned(Op::find(op).unwrap().route(&params));
        (recipient.unwrap_or_default(), category, template.unwrap_or_default())
    };
    let text = json!({ "body": "Hi" });
    let template = json!({ "name": "sale", "language": { "code": "en_US" } });
    for (op, params, recipient, category, name) in [
        ("messages.send", json!({ "to": "+1 (650) 555-1234", "text": text }), "+1 (650) 555-1234", Some(Service), ""),
        ("messages.send", json!({ "recipient": "US.1", "text": text }), "US.1", Some(Service), ""),
        ("messages.send", json!({ "recipient": "US.1", "to": "1650", "text": text }), "1650", Some(Service), ""),
        ("messages.send", json!({ "recipient_type": "group", "to": "Y2Fw", "text": text }), "Y2Fw", Some(Service), ""),
        ("messages.send", json!({ "to": "1650", "reaction": {} }), "1650", Some(Service), ""),
        ("messages.send", json!({ "to": "1650", "template": template }), "1650", None, "sale"),
        ("messages.send", json!({ "to": "1650", "template": null, "text": text }), "1650", Some(Service), ""),
        ("messages.send", json!({ "to": "1650", "text": text, "category": "utility" }), "1650", Some(Utility), ""),
        ("messages.send", json!({ "to": "1650", "category": "authentication" }), "1650", Some(Authentication), ""),
        ("messages.send", json!({ "to": "1650", "category": "something new" }), "1650", None, ""),
        ("messages.send_encrypted", json!({ "encrypted_contents": "a.b" }), "", None, ""),
        ("messages.mark_read", json!({ "message_id": "wamid.1" }), "", None, ""),
        ("marketing_messages.send", json!({ "to": "1650", "template": template }), "1650", Some(Marketing), "sale"),
        ("calls.connect", json!({ "recipient": "US.1" }), "US.1", None, ""),
        ("calls.get_permissions", json!({ "user_wa_id": "1650" }), "1650", None, ""),
        ("groups.get", json!({ "group_id": "Y2Fw" }), "Y2Fw", None, ""),
        ("contact_book.delete", json!({ "bsuid": "US.1" }), "US.1", None, ""),
        ("templates.create", json!({ "name": "sale", "category": "MARKETING" }), "", None, ""),
        // Invalid parameters.
        ("messages.send", json!({ "to": "", "recipient": ["US.1"], "template": "sale" }), "", None, ""),
        ("messages.send", json!({}), "", None, ""),
    ] {
        let told = (recipient.to_owned(), category, name.to_owned());
        assert_eq!(route(op, params.clone()), told, "{op} {params}");
    }
}

#[test]
fn exactly_these_requests_count_against_the_hourly_limit_of_an_account() {
    let limited: BTreeSet<_> = OPERATIONS
        .iter()
        .filter(|op| op.endpoint.rate_limit == RateLimitClass::Management)
        .map(|op| format!("{} {}", op.endpoint.method.as_str(), op.endpoint.path))
        .collect();
    let documented = [
        "GET /{waba_id}",
        "GET /{waba_id}/assigned_users",
        "POST /{waba_id}/assigned_users",
        "DELETE /{waba_id}/assigned_users",
        "GET /{waba_id}/phone_numbers",
        "GET /{phone_number_id}",
        "GET /{waba_id}/message_templates",
        "POST /{waba_id}/message_templates",
        "DELETE /{waba_id}/message_templates",
        "GET /{waba_id}/subscribed_apps",
        "POST /{waba_id}/subscribed_apps",
        "DELETE /{waba_id}/subscribed_apps",
    ];
    // Deleting templates follows with the rest of their operations.
    let have = |request: &&str| {
        OPERATIONS.iter().any(|op| *request == format!("{} {}", op.endpoint.method.as_str(), op.endpoint.path))
    };
    assert_eq!(limited, documented.into_iter().filter(have).map(str::to_owned).collect());
}

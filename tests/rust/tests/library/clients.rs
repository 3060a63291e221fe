//! What clients in every language are made of: recipients, stored events, raw calls, retries and the lines of errors.

use std::time::Duration;

use serde_json::{Value, json};
use wabakit::{Api, Error, Event, Metadata, Op, Retry, RetryPolicy, messages::Text, webhook};
use wabakit_vectors::cases;

fn delivery(field: &Value, value: &Value) -> Vec<u8> {
    let change = json!({ "field": field, "value": value });
    json!({ "object": "whatsapp_business_account", "entry": [{ "id": "102290129340398", "changes": [change] }] })
        .to_string()
        .into_bytes()
}

#[test]
fn events_name_the_recipient_of_an_answer() {
    let mut checked = 0;
    for case in cases("recipients") {
        let body = delivery(case.get("field").unwrap(), case.get("value").unwrap());
        let events = webhook::read(&body);
        let found: Vec<_> = events.iter().map(|event| serde_json::to_value(event.recipient()).unwrap()).collect();
        assert_eq!(Some(&Value::from(found)), case.get("recipients"), "{}", case.name);
        checked += events.len();
    }
    assert!(checked >= 14, "{checked}");
}

#[test]
fn a_reply_quotes_the_message_and_goes_to_the_group() {
    let messages = json!([{ "from": "16505550101", "group_id": "Y2Fw", "id": "wamid.9", "type": "text", "text": { "body": "Hi" } }]);
    let body = delivery(&"messages".into(), &json!({ "metadata": { "phone_number_id": "1" }, "messages": messages }));
    let event = webhook::read(&body).remove(0);
    let reply = serde_json::to_value(event.quote(Text::new("Hello")).unwrap()).unwrap();
    let context = json!({ "message_id": "wamid.9" });
    let wanted = json!({ "recipient_type": "group", "to": "Y2Fw", "type": "text", "text": { "body": "Hello" }, "context": context });
    assert_eq!(reply, wanted);
    assert_eq!(serde_json::to_value(event.mark_read().unwrap()).unwrap(), json!({ "message_id": "wamid.9" }));
    let statuses = json!({ "statuses": [{ "id": "wamid.1", "status": "sent", "recipient_id": "16505550101" }] });
    let body = delivery(&"messages".into(), &statuses);
    let status = webhook::read(&body).remove(0);
    assert!(status.reply(Text::new("Hello")).is_some() && status.quote(Text::new("Hello")).is_none());
    assert!(status.mark_read().is_none());
}

/// Bodies of every webhook vector, and bodies that can't be read.
fn bodies() -> Vec<Vec<u8>> {
    let odd: [&[u8]; 4] = [
        b"\xff{",
        b"{\"entry\":[{\"id\":1,\"time\":17,\"changes\":[{\"field\":\"messages\",\"value\":{\"messages\":[4]}}]}]}",
        br#"{"entry":[{"changes":[{"field":"n\ud83d","value":{"\ud83d":1,"b":[2]}}]}]}"#,
        b"[]",
    ];
    let given = cases("webhooks").into_iter().filter_map(|case| case.bytes("body"));
    given.chain(odd.map(<[u8]>::to_vec)).collect()
}

#[test]
fn stored_events_come_back_unchanged() {
    let mut checked = 0;
    for body in bodies() {
        for event in webhook::read(&body) {
            let text = event.to_json();
            let stored = Event::from_json(&text).unwrap_or_else(|error| panic!("{error}: {text}"));
            assert_eq!(stored.to_json(), text);
            assert_eq!(stored.key(), event.key());
            assert_eq!(stored.raw(), event.raw());
            assert_eq!(stored.recipient(), event.recipient());
            assert_eq!(stored.view(), event.view());
            assert_eq!(stored.clone().into_owned().to_json(), text);
            checked += 1;
        }
    }
    assert!(checked > 1000, "{checked}");
}

#[test]
fn refuses_text_that_is_no_stored_event() {
    for text in [
        "",
        "{}",
        "[]",
        "null",
        r#"{"kind":"news","field":"","entry_id":"","key":"","data":{}}"#,
        r#"{"kind":"malformed","field":"","entry_id":"","key":"k","data":{"base64":"?"}}"#,
    ] {
        let Err(Error::Validation(error)) = Event::from_json(text) else { panic!("{text}") };
        assert_eq!(error.path, "event");
    }
}

#[test]
fn raw_calls_fill_in_ids_and_stay_on_the_host() {
    let api = Api::new("EAAJB").waba("102290129340398").number("1065");
    let built = |method, path, params: Value| {
        let params = params.to_string();
        let built = api.raw(method, path, wabakit::read_object("params", &params)?)?;
        Ok::<_, Error>((built.method.as_str(), built.url, built.head))
    };
    let graph = |path: &str| format!("https://graph.facebook.com/{}/{path}", wabakit::GRAPH_VERSION);
    assert_eq!(
        built("POST", "/{waba_id}/subscribed_apps", json!({ "path": "/x", "list": [1] })).unwrap(),
        ("POST", graph("102290129340398/subscribed_apps"), r#"{"list":[1],"path":"/x"}"#.into())
    );
    assert_eq!(
        built("get", "/{phone_number_id}?fields=id", json!({ "a b": "c&d" })).unwrap(),
        ("GET", graph("1065?fields=id&a%20b=c%26d"), String::new())
    );
    assert_eq!(built("DELETE", "/9/x", json!({ "id": 4 })).unwrap(), ("DELETE", graph("9/x?id=4"), String::new()));
    for path in [
        "",
        "me",
        "https://example.com/",
        "//example.com",
        "/../x",
        "/a/%2e%2E/b",
        "/a b",
        "/{user_id}",
        "/{app_id}",
        "/a#b",
        "/a\\b",
        "/",
    ] {
        let Err(Error::Validation(error)) = built("GET", path, json!({})) else { panic!("{path}") };
        assert_eq!(error.path, "raw.path", "{path}");
    }
    let Err(Error::Validation(error)) = built("PATCH", "/me", json!({})) else { panic!() };
    assert_eq!(error.to_string(), "raw.method: GET, POST or DELETE, got \"PATCH\"");
    assert!(Op::find("raw.get").unwrap().endpoint.idempotent && !Op::find("raw.post").unwrap().endpoint.idempotent);
}

fn refused(op: &str, status: u16, error: Value) -> Error {
    let body = json!({ "error": error }).to_string();
    Op::find(op).unwrap().check_response(status, [("x", "y")], body.as_bytes(), None).unwrap_err()
}

/// An error whose response has a trace ID in a header.
fn traced(header: &str, error: Value) -> Error {
    let body = json!({ "error": error }).to_string();
    Op::find("messages.send").unwrap().check_response(401, [(header, "T1")], body.as_bytes(), None).unwrap_err()
}

#[test]
fn errors_say_everything_in_one_line() {
    let lines = [
        (
            refused(
                "messages.send",
                400,
                json!({ "message": "(#131026) Message undeliverable", "code": 131026, "error_subcode": 2494010, "fbtrace_id": "AbC", "error_data": { "details": "Not on WhatsApp." } }),
            ),
            "messages.send: Message undeliverable: Not on WhatsApp. (status 400, code 131026/2494010, undeliverable, trace AbC): repeating the call doesn't help",
        ),
        (
            traced("X-FB-Trace-ID", json!({ "message": "Expired", "code": 190 })),
            "messages.send: Expired (status 401, code 190, authentication, trace T1): the call can succeed after a change of the token",
        ),
        (
            traced("x-fb-request-id", json!({ "message": "Expired", "code": 190, "fbtrace_id": "AbC" })),
            "messages.send: Expired (status 401, code 190, authentication, trace AbC): the call can succeed after a change of the token",
        ),
        (
            refused("messages.send", 401, json!({ "message": "Expired", "code": 190 })),
            "messages.send: Expired (status 401, code 190, authentication): the call can succeed after a change of the token",
        ),
        (
            refused("messages.send", 400, json!({ "message": "Slow down", "code": 130429 })),
            "messages.send: Slow down (status 400, code 130429, rate_limited): repeating the call is safe after 1 s",
        ),
        (
            Op::find("messages.send").unwrap().check_response(502, [("x", "y")], b"<html>", None).unwrap_err(),
            "messages.send: unexpected response: the body holds no error that can be read (status 502): the call may have been processed, and repeating it may cause a duplicate",
        ),
        (
            Op::find("messages.send").unwrap().transport_error("connection refused", false),
            "messages.send: connection refused: repeating the call is safe",
        ),
        (
            Op::find("messages.send").unwrap().transport_error("connection reset", true),
            "messages.send: connection reset: the call may have been processed, and repeating it may cause a duplicate",
        ),
        (
            Op::find("phone_numbers.get").unwrap().transport_error("connection reset", true),
            "phone_numbers.get: connection reset: repeating the call is safe",
        ),
    ];
    for (error, line) in lines {
        assert_eq!(error.to_string(), line);
        assert_eq!(error.to_json().get("text").and_then(wabakit::Json::as_str), Some(line));
        assert!(error.to_json().get("op").is_some());
    }
}

#[test]
fn retries_only_safe_errors_within_the_deadline() {
    let seconds = Duration::from_secs;
    let policy = RetryPolicy::new();
    let lost = Op::find("messages.send").unwrap().transport_error("connection refused", false);
    let next = |policy: RetryPolicy, error: &Error, attempt, elapsed| policy.next(error, attempt, elapsed, 7);
    let first = next(policy, &lost, 0, Duration::ZERO).unwrap();
    assert!(first > Duration::ZERO && first <= seconds(1), "{first:?}");
    assert!(next(policy, &lost, 1, Duration::ZERO).unwrap() <= seconds(2));
    assert_eq!(next(policy, &lost, 2, Duration::ZERO), None);
    assert_eq!(next(policy.max_retries(0), &lost, 0, Duration::ZERO), None);
    assert_eq!(next(policy.max_retries(9), &lost, 5, Duration::ZERO), None);
    assert_eq!(next(policy.deadline(seconds(5)), &lost, 0, seconds(5)), None);
    let sent = Op::find("messages.send").unwrap().transport_error("connection reset", true);
    assert_eq!(sent.retry(), Retry::MaybeDuplicate);
    assert_eq!(next(policy, &sent, 0, Duration::ZERO), None);
    let pair = refused("messages.send", 400, json!({ "message": "Pair", "code": 131056 }));
    let waits = [0, 1].map(|attempt| next(policy, &pair, attempt, Duration::ZERO).unwrap());
    assert!(waits[0] > seconds(1) && waits[0] <= Duration::from_millis(1201), "{waits:?}");
    assert!(waits[1] > seconds(4) && waits[1] <= Duration::from_millis(4801), "{waits:?}");
    // An hourly quota: the error is better than a wait of a minute, unless the caller has the time.
    let hourly = refused("accounts.get", 400, json!({ "message": "Too many calls", "code": 80008 }));
    assert_eq!(next(policy, &hourly, 0, Duration::ZERO), None);
    assert!(next(policy.deadline(seconds(90)), &hourly, 0, Duration::ZERO).unwrap() >= seconds(60));
}

#[test]
fn metadata_has_trace_version_and_usage() {
    let headers = [
        ("X-FB-Request-Id", "R1"),
        ("x-fb-trace-id", "T1"),
        ("Facebook-API-Version", "v25.0"),
        ("x-app-usage", r#"{"call_count":28.5,"total_time":25,"total_cputime":24}"#),
    ];
    let found = Metadata::of(headers);
    assert_eq!((found.trace.as_deref(), found.version.as_deref()), (Some("T1"), Some("v25.0")));
    assert_eq!((found.usage[0].what.as_str(), found.usage[0].call_count), ("app", 28.5));
    let headers = headers.map(|(name, value)| (name, value.as_bytes()));
    let usage = json!([{ "what": "app", "call_count": 28.5, "total_time": 25, "total_cputime": 24, "estimated_time_to_regain_access": 0 }]);
    let json: Value = wabakit::metadata(&headers).into();
    assert_eq!(json, json!({ "trace": "T1", "version": "v25.0", "usage": usage }));
    assert_eq!(Metadata::of([("x", "y")]), Metadata::default());
}

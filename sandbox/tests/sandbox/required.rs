//! Constants and `type` tags, which core fills in and the platform requires.

use serde_json::json;
use wabakit_sandbox::Settings;

use crate::world::World;

#[test]
fn requires_constants_and_tags() {
    let mut world = World::new(Settings::default());
    let interactive = |interactive: &str| {
        format!(
            r#"{{"messaging_product":"whatsapp","to":"+16505551234","type":"interactive","interactive":{interactive}}}"#
        )
    };
    let url = r#""parameters":{"display_text":"Look","url":"https://www.example.com/"}"#;
    world.call("flows.create", json!({ "name": "booking", "categories": ["OTHER"] }));
    let flow = r#""flow_name":"booking","mode":"draft","flow_cta":"Book""#;
    let body = r#""body":{"text":"Hi"}"#;
    for (message, missing) in [
        (format!(r#"{{"type":"cta_url",{body},"action":{{{url}}}}}"#), "action.name"),
        (format!(r#"{{"type":"cta_url",{body},"action":{{"name":"cta_url",{url}}}}}"#), ""),
        (format!(r#"{{{body},"action":{{"name":"cta_url",{url}}}}}"#), "type"),
        (
            format!(r#"{{"type":"flow",{body},"action":{{"parameters":{{"flow_message_version":"3",{flow}}}}}}}"#),
            "action.name",
        ),
        (
            format!(r#"{{"type":"flow",{body},"action":{{"name":"flow","parameters":{{{flow}}}}}}}"#),
            "action.parameters.flow_message_version",
        ),
        (
            format!(
                r#"{{"type":"flow",{body},"action":{{"name":"flow","parameters":{{"flow_message_version":"3",{flow}}}}}}}"#
            ),
            "",
        ),
        (format!(r#"{{"type":"location_request_message",{body},"action":{{}}}}"#), "action.name"),
        (
            format!(r#"{{"type":"cta_url","header":{{"text":"Hi"}},{body},"action":{{"name":"cta_url",{url}}}}}"#),
            "header.type",
        ),
    ] {
        let request = world.post("/v25.0/106540352242922/messages");
        let (status, answer) = world.ask(request, interactive(&message).as_bytes());
        if missing.is_empty() {
            assert_eq!(status, 200, "{message}: {answer}");
            continue;
        }
        let details = answer["error"]["error_data"]["details"].as_str().unwrap();
        assert_eq!((status, &answer["error"]["code"]), (400, &json!(131_008)), "{message}");
        assert!(details.contains(&format!("interactive.{missing} ")), "{message}: {details}");
    }
}

#[test]
fn distinguishes_calls_by_their_action() {
    let mut world = World::new(Settings::default());
    let path = "/v25.0/106540352242922/calls";
    let session = r#""session":{"sdp_type":"offer","sdp":"v=0\r\n"}"#;
    for (body, code, details) in [
        (format!(r#"{{"messaging_product":"whatsapp","to":"+16505551234",{session}}}"#), 100, "action"),
        (
            format!(r#"{{"messaging_product":"whatsapp","action":"ring","to":"+16505551234",{session}}}"#),
            100,
            "one of connect",
        ),
        (format!(r#"{{"action":"connect","to":"+16505551234",{session}}}"#), 100, "messaging_product"),
        (
            r#"{"messaging_product":"whatsapp","action":"connect","to":"+16505551234","session":{"sdp":"v=0"}}"#.into(),
            100,
            "session.sdp_type",
        ),
        (r#"{"messaging_product":"whatsapp","action":"reject"}"#.into(), 100, "call_id"),
        (
            format!(r#"{{"messaging_product":"whatsapp","action":"connect","to":"+16505551234",{session}}}"#),
            138_000,
            "",
        ),
    ] {
        let (_, answer) = world.ask(world.post(path), body.as_bytes());
        let text = answer["error"]["error_data"]["details"].as_str().unwrap();
        assert_eq!(answer["error"]["code"], code, "{body}: {text}");
        assert!(text.contains(details), "{body}: {text}");
    }
}

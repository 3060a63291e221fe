//! Malformed requests and commands.

use std::time::Duration;

use http::{Method, Request};
use serde_json::Value;
use wabakit_sandbox::{CommandDescription, Settings};

use crate::world::World;

const PATHS: &[&str] = &[
    "/",
    "//",
    "/v25.0",
    "/v25.0/",
    "/106540352242922",
    "/v1/106540352242922/messages",
    "/106540352242922/media",
    "/106540352242922/block_users",
    "/106540352242922/whatsapp_commerce_settings",
    "/106540352242922/calls",
    "/106540352242922/groups",
    "/106540352242922/message_qrdls",
    "/106540352242922/settings",
    "/102290129340398/phone_numbers",
    "/102290129340398/message_templates",
    "/670843887433847/uploads",
    "/upload:a",
    "/%ff%00/%",
    "/v25.0/%2e%2e/messages",
    "/whatsapp_business/attachments/",
    "/whatsapp_business/attachments/?mid=&ext=99999999999999999999&hash=",
];
const QUERIES: &[&str] = &[
    "",
    "?",
    "?&&=&a",
    "?limit=-1&after=%zz",
    "?limit=1&fields=,,{,id",
    "?file_length=9e9&file_type=x",
    "?is_cart_enabled=maybe",
    "?access_token=EAAsandbox",
    "?appsecret_proof=0",
];
const TYPES: &[&str] = &[
    "",
    "application/json",
    "application/x-www-form-urlencoded",
    "multipart/form-data",
    "multipart/form-data; boundary=",
    "multipart/form-data; boundary=b",
    "text/html; charset=\"",
    "image/png",
];
const BODIES: &[&[u8]] = &[
    b"", b"{", b"[]", b"null", b"\xff\xfe\0", b"--b", b"--b--", b"--b\r\n\r\n\r\n--b--", b"a=b&c=%",
    b"--b\r\nContent-Disposition: form-data; name=\"file\r\n\r\n\r\n--b--\r\n",
    b"--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"\\\"\r\n\r\nx\r\n--b--\r\n",
    br#"{"messaging_product":"whatsapp","to":{"a":[]},"type":[],"status":"read"}"#,
    br#"{"messaging_product":"whatsapp","to":"+16505551234","type":"template","template":{"name":"order_update","language":{"code":"en_US"},"components":[{"type":"button","sub_type":"url","index":"1e3","parameters":[{"type":"text","text":"{{"}]}]}}"#,
    br#"{"messaging_product":"whatsapp","action":[],"session":{"sdp_type":{},"sdp":""},"subject":"","code":{}}"#,
    br#"{"messaging_product":"whatsapp","to":"1","type":"interactive","interactive":{"type":[],"action":[{"name":1}]}}"#,
    br#"{"messaging_product":"whatsapp","block_users":[{"user":"+"},{"user_id":""}]}"#,
    br#"{"name":"a","language":"x","category":"UTILITY","components":[{"type":"body","text":"{{}} {{1}} }}{{"}]}"#,
];

#[test]
fn never_panics_and_refuses_in_the_platforms_format() {
    let mut world = World::new(Settings::default());
    for path in PATHS {
        for method in [Method::GET, Method::POST, Method::DELETE, Method::PUT, Method::HEAD, Method::OPTIONS] {
            for (query, mime) in QUERIES.iter().flat_map(|query| TYPES.iter().map(move |mime| (query, mime))) {
                for body in BODIES {
                    let Ok(request) = Request::builder()
                        .method(&method)
                        .uri(format!("{path}{query}"))
                        .header("authorization", "Bearer EAAsandbox")
                        .header("content-type", *mime)
                        .header("file_offset", "-1")
                        .body(body.to_vec())
                    else {
                        continue;
                    };
                    let response = world.platform.handle(&request, world.now);
                    if response.status().is_client_error() && response.status() != 404 {
                        let error: Value = serde_json::from_slice(response.body()).unwrap();
                        assert!(error["error"]["code"].is_u64(), "{method} {path}{query}: {error}");
                    }
                    world.pass(Duration::from_secs(1));
                }
            }
        }
    }
}

#[test]
fn commands_never_panic() {
    let mut world = World::listening(Settings::default());
    let group = world.group(0);
    let commands = ["", "[]", "{}", "null", "\u{0}", r#"{"from":{}}"#, r#"{"from":"16505551234","profile":[]}"#]
        .map(str::to_owned);
    let more = [
        format!(r#"{{"from":"16505551234","group_id":"{group}","invite_link":""}}"#),
        r#"{"from_user_id":"","type":"","":[1e400]}"#.to_owned(),
        r#"{"from":"16505551234","type":"interactive","interactive":{"call_permission_reply":[]},"call_id":"wacid."}"#
            .into(),
    ];
    for json in commands.iter().chain(&more) {
        let input = json.as_bytes();
        let _ = world.platform.command("inbound", input, world.now);
        for command in CommandDescription::all().filter(|command| command.name != "users.write") {
            let _ = world.platform.command(command.name, input, world.now);
        }
    }
    assert!(world.platform.log().next().is_some());
}

#[test]
fn allows_cross_origin_requests() {
    let mut world = World::new(Settings::default());
    let request = Request::options("/v25.0/106540352242922/messages").body(vec![]).unwrap();
    let response = world.platform.handle(&request, world.now);
    assert_eq!(
        (response.status().as_u16(), &response.headers()["access-control-allow-origin"]),
        (200, &"*".parse().unwrap())
    );
}

//! The contract of the command line: input, output and exit codes.

use serde_json::{Value, json};

use crate::program::{Outcome, command, finish};

fn run(args: &[&str], stdin: impl AsRef<[u8]>) -> Outcome {
    finish(command().args(args), stdin)
}

fn request(op: &str, params: Value, more: &[&str]) -> Value {
    let outcome = run(&[&["request", op, "--number", "123", "--waba", "456"], more].concat(), params.to_string());
    outcome.json()
}

fn refused(args: &[&str], stdin: impl AsRef<[u8]>) -> Value {
    let outcome = run(args, stdin);
    assert_eq!((outcome.code, outcome.stdout.len()), (2, 0), "{outcome:?}");
    outcome.error()
}

const COMMANDS: [&str; 13] = [
    "demo",
    "sandbox",
    "send",
    "call",
    "batch",
    "request",
    "response",
    "doctor",
    "webhook",
    "template",
    "ops",
    "completions",
    "version",
];

#[test]
fn every_operation_is_listed() {
    let outcome = run(&["ops"], "");
    let text = std::str::from_utf8(&outcome.stdout).unwrap();
    let ops: Vec<Value> = text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(ops.len(), wabakit::OPERATIONS.len());
    for (op, known) in ops.iter().zip(wabakit::OPERATIONS) {
        assert_eq!(op["op"], known.name);
        for key in ["method", "path", "lane", "docs", "link"] {
            assert!(op[key].as_str().is_some_and(|text| !text.is_empty()), "{key} of {op}");
        }
        assert!(op["permission"].is_array() && op["pages"].is_boolean());
    }
}

#[test]
fn requests() {
    let text = json!({ "to": "+16505551234", "text": { "body": "Hi 😀" } });
    let built = request("messages.send", text.clone(), &["--token", "EAAsecret"]);
    assert_eq!(
        built,
        json!({
            "method": "POST", "url": "https://graph.facebook.com/v25.0/123/messages",
            "headers": { "authorization": "Bearer [redacted]", "content-type": "application/json" },
            "body": {
                "messaging_product": "whatsapp", "to": "+16505551234", "type": "text", "text": { "body": "Hi 😀" },
            },
        })
    );
    let shown = request("messages.send", text.clone(), &["--token", "EAAsecret", "--show-token"]);
    assert_eq!(shown["headers"]["authorization"], "Bearer EAAsecret");
    let elsewhere = request("messages.send", text.clone(), &["--version", "v24.0", "--base", "http://127.0.0.1:1/"]);
    assert_eq!(elsewhere["url"], "http://127.0.0.1:1/v24.0/123/messages");
    let extra = request("messages.send", text, &["--extra", r#"{"text":{"new":18446744073709551615}}"#]);
    assert_eq!(extra["body"]["text"], json!({ "body": "Hi 😀", "new": 18446744073709551615_u64 }));
    let proven = request("phone_numbers.list", json!({ "limit": 2 }), &["--app-secret", "s"]);
    assert!(proven["url"].as_str().unwrap().starts_with("https://graph.facebook.com/v25.0/456/phone_numbers?"));
    assert!(proven["url"].as_str().unwrap().contains("appsecret_proof="));
    assert_eq!((&proven["method"], &proven["body"]), (&json!("GET"), &Value::Null));
    let lenient = json!({ "to": "+16505551234", "text": { "body": "" }, "colour": "red" });
    assert_eq!(request("messages.send", lenient, &["--lenient"])["body"]["colour"], "red");
}

#[test]
fn batches() {
    let batch = |calls: Value, more: &[&str]| refused(&[&["batch", "--token", "T"], more].concat(), calls.to_string());
    let error = |error: Value| (error["kind"].as_str().unwrap().to_owned(), error["path"].as_str().unwrap().to_owned());
    let number = json!({ "op": "phone_numbers.get", "params": {} });
    let invalid = |path: &str| ("invalid".to_owned(), path.to_owned());
    assert_eq!(error(batch(json!({}), &[])), invalid("batch"));
    assert_eq!(error(batch(json!([]), &[])), invalid("batch"));
    assert_eq!(error(batch(vec![number.clone(); 51].into(), &["--number", "1"])), invalid("batch"));
    assert_eq!(error(batch(json!([number]), &[])), invalid("phone_numbers.get.phone_number_id"));
    assert_eq!(error(batch(json!([{ "op": "no.such" }]), &[])), invalid("\"no.such\""));
    assert_eq!(error(batch(json!([{ "op": "phone_numbers.get", "params": 1 }]), &[])), invalid("batch[0].params"));
    let file = json!({ "op": "media.upload", "params": { "file": { "base64": "AP8=" }, "type": "image/png" } });
    assert_eq!(error(batch(json!([number, file]), &["--number", "1"])), invalid("batch[1]"));
}

#[test]
fn files() {
    use base64::{Engine, engine::general_purpose::STANDARD};
    let file = json!({ "file": { "base64": "AP8=" }, "type": "image/png", "filename": "a.png" });
    let built = request("media.upload", file, &[]);
    assert!(built["headers"]["content-type"].as_str().unwrap().starts_with("multipart/form-data; boundary="));
    let body = STANDARD.decode(built["body"]["base64"].as_str().unwrap()).unwrap();
    assert!(body.windows(2).any(|pair| pair == b"\0\xff"));
    let bytes = json!({ "upload_id": "upload:a?sig=b", "file_offset": 0, "file": { "base64": "AP8=" } });
    let built = request("uploads.append", bytes, &[]);
    assert_eq!((&built["body"], &built["headers"]["file_offset"]), (&json!({ "base64": "AP8=" }), &json!("0")));
    assert_eq!(built["headers"]["authorization"], "OAuth [redacted]");
    for file in [json!({ "base64": "?" }), json!({ "base64": 1 }), json!("AP8="), json!(null)] {
        let params = json!({ "file": file, "type": "image/png" }).to_string();
        let error = refused(&["request", "media.upload", "--number", "1"], params);
        assert_eq!((&error["kind"], &error["path"]), (&json!("invalid"), &json!("media.upload.file")));
    }
}

#[test]
fn errors_contain_the_line_of_the_input() {
    let long = json!({ "to": "+16505551234", "text": { "body": "a".repeat(5000) } }).to_string();
    let error = refused(&["request", "messages.send", "--number", "1"], long);
    assert_eq!(error["kind"], "invalid");
    assert_eq!(error["path"], "messages.send.text.body");
    assert!(error["wanted"].as_str().unwrap().contains("4096") && error["got"] == "5000", "{error}");
    let secret = ["request", "messages.send", "--number", "1", "--token", "EAA\nsecret"];
    let error = refused(&secret, json!({ "to": "+16505551234", "text": { "body": "Hi" } }).to_string());
    assert_eq!(error["path"], "token");
    assert!(!error.to_string().contains("secret"));
    let foreign = json!({ "url": "https://evil.example/file" }).to_string();
    assert_eq!(refused(&["request", "media.download"], foreign)["path"], "media.download.url");
    assert_eq!(refused(&["request", "messages.fax"], "{}")["kind"], "invalid");
}

#[test]
fn usage() {
    for args in [
        &["nonsense"][..],
        &["--nonsense"],
        &["request"],
        &["request", "a", "b"],
        &["request", "messages.send", "--what"],
        &["response", "messages.send"],
        &["response", "messages.send", "--status", "fine"],
        &["response", "messages.send", "--status", "200", "--header", "none"],
        &["webhook"],
        &["webhook", "eat"],
        &["webhook", "verify"],
        &["webhook", "challenge"],
        &["template"],
        &["template", "lint", "--format", "xml"],
        &["ops", "--token"],
        &["call", "messages.send"],
        &["send", "+16505551234"],
        &["request", "messages.send", "--extra", "[]"],
        &["sandbox", "--port", "many"],
        &["sandbox", "--callback", "nowhere"],
        &["sandbox", "--windows", "broken"],
        &["sandbox", "--review", "soon"],
        &["demo", "loudly"],
    ] {
        assert_eq!(refused(args, "")["kind"], "invalid", "{args:?}");
    }
}

fn page(args: &[&str]) -> String {
    let outcome = run(args, "");
    assert_eq!((outcome.code, outcome.stderr.len()), (0, 0), "{args:?}: {outcome:?}");
    String::from_utf8(outcome.stdout).unwrap()
}

#[test]
fn help_lists_every_command() {
    let overview = page(&["--help"]);
    assert_eq!(page(&["help"]), overview);
    let unknown = refused(&["nonsense"], "");
    assert_eq!((&unknown["path"], &unknown["got"]), (&json!("command"), &json!("\"nonsense\"")));
    for command in COMMANDS.iter().copied().chain(["help"]) {
        for page in [overview.clone(), page(&["-h"]), page(&[])] {
            assert!(page.contains(&format!("\n  {command} ")), "{command}: {page}");
        }
        assert!(unknown["wanted"].as_str().unwrap().contains(command), "{command}");
    }
    assert!(overview.contains("Exit code: 0 success"), "{overview}");
}

#[test]
fn help_of_a_command_is_a_page_on_stdout() {
    for command in COMMANDS {
        let help = page(&[command, "--help"]);
        assert!(help.contains(&format!("\nUsage: wabakit {command}")), "{help}");
        assert!(help.lines().all(|line| line.chars().count() <= 130), "{help}");
        assert_eq!(page(&["help", command]), help, "{command}");
        assert!(page(&[command, "-h"]).contains(&format!("\nUsage: wabakit {command}")), "{command}");
    }
    for what in ["parse", "verify", "challenge"] {
        assert!(page(&["webhook", what, "--help"]).contains(&format!("\nUsage: wabakit webhook {what}")));
    }
    assert_eq!(refused(&["help", "nonsense"], "")["path"], "command");
}

#[test]
fn a_mistyped_option_is_named() {
    let error = refused(&["request", "messages.send", "--lenent"], "{}");
    assert!(error["wanted"].as_str().unwrap().contains("--lenent"), "{error}");
}

#[test]
fn operations_of_one_area() {
    let outcome = run(&["ops", "qr_codes"], "");
    let text = std::str::from_utf8(&outcome.stdout).unwrap();
    let ops: Vec<Value> = text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert!(ops.iter().all(|op| op["op"].as_str().unwrap().starts_with("qr_codes.")));
    let create = ops.iter().find(|op| op["op"] == "qr_codes.create").unwrap();
    assert_eq!((&create["idempotent"], &create["pages"]), (&json!(false), &json!(false)));
    assert_eq!(refused(&["ops", "fax"], "")["path"], "AREA");
}

#[test]
fn completions_name_the_commands() {
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let script = page(&["completions", shell]);
        assert!(COMMANDS.iter().all(|command| script.contains(command)), "{shell}");
    }
    assert_eq!(refused(&["completions", "cmd"], "")["kind"], "invalid");
}

#[test]
fn settings_come_from_the_environment_too() {
    let mut with = command();
    with.args(["request", "phone_numbers.get"]).env("WABAKIT_NUMBER", "77").env("WABAKIT_BASE", "");
    let built = finish(&mut with, "{}").json();
    assert!(built["url"].as_str().unwrap().starts_with("https://graph.facebook.com/v25.0/77?"), "{built}");
}

#[test]
fn help_of_the_sandbox_lists_every_command_and_the_other_endpoints() {
    let help = page(&["sandbox", "--help"]);
    for command in wabakit_sandbox::CommandDescription::all() {
        assert!(help.contains(&format!("\n  {} ", command.name)), "{}: {help}", command.name);
    }
    for path in ["schema", "log", "log/wait", "log/follow"] {
        assert!(help.contains(&format!("\n  GET  /_sandbox/{path} ")), "{path}: {help}");
    }
    assert!(help.contains(&page(&["sandbox", "commands"])), "no line of the list is broken: {help}");
}

#[test]
fn responses() {
    let good = b"{\"messages\": [{\"id\":\"wamid.1\",\"n\":12345678901234567890123}]}\n";
    let outcome = run(&["response", "messages.send", "--status", "200"], good);
    assert_eq!((outcome.code, outcome.stdout.as_slice()), (0, &good[..]));
    let page = br#"{"data":[],"paging":{"next":"https://graph.facebook.com/v25.0/1/x?access_token=EAAG&after=Q"}}"#;
    let outcome = run(&["response", "phone_numbers.list", "--status", "200"], page);
    assert!(!String::from_utf8(outcome.stdout).unwrap().contains("EAAG"));
    let file = b"\0\xff\r\n";
    assert_eq!(run(&["response", "media.download", "--status", "200"], file).stdout, file);

    let body = r#"{"error":{"message":"(#131056) x","code":131056,"error_data":{"details":"d"},"fbtrace_id":"t"}}"#;
    let args = ["response", "messages.send", "--status", "400", "--header", "Retry-After: 7"];
    let outcome = run(&args, body);
    assert_eq!(outcome.code, 3);
    let error = outcome.error();
    assert_eq!(
        (&error["kind"], &error["code"], &error["category"]),
        (&json!("api"), &json!(131056), &json!("pair_rate_limited"))
    );
    assert_eq!(error["retry"], json!({ "kind": "safe", "after": 7000 }));
    for (status, body) in [("502", "<html>"), ("200", "<html>"), ("200", ""), ("500", "{}")] {
        let outcome = run(&["response", "messages.send", "--status", status], body);
        assert_eq!((outcome.code, &outcome.error()["kind"]), (3, &json!("unreadable")), "{status} {body}");
    }
}

#[test]
fn webhooks() {
    let message = r#"{"from":"1650","id":"wamid.1","timestamp":"1700000000","type":"text","text":{"body":"a\ud83d"}}"#;
    let value = format!(
        "{{\"metadata\":{{\"phone_number_id\":\"1\"}},\n \"messages\":[{message},{{\"id\":\r\n\"2\"}}],\"statuses\":[]}}"
    );
    let body =
        format!(r#"{{"entry":[{{"id":"9","changes":[{{"field":"messages","value":{value}}},{{"field":"new"}}]}}]}}"#);
    let outcome = run(&["webhook", "parse"], &body);
    assert_eq!(outcome.code, 0);
    let lines: Vec<&str> = std::str::from_utf8(&outcome.stdout).unwrap().lines().collect();
    assert_eq!(lines.len(), 3, "{lines:?}");
    assert!(lines[0].contains(message), "unchanged: {}", lines[0]);
    let kinds: Vec<Value> =
        lines[1..].iter().map(|line| serde_json::from_str::<Value>(line).unwrap()["kind"].take()).collect();
    assert_eq!(kinds, ["message", "unknown"]);

    // An HMAC over the exact bytes.
    let body = r#"{"object":"whatsapp_business_account","entry":[]}"#;
    let signature = "sha256=dec6a680679a968e7e0319355b23599cbfc54502c0784668e9618baa0c633756";
    let verify = |secrets: &[&str], signature: &str| {
        let secrets = secrets.iter().flat_map(|secret| ["--secret", secret]);
        run(&["webhook", "verify", "--signature", signature].into_iter().chain(secrets).collect::<Vec<_>>(), body)
    };
    assert_eq!(verify(&["test_app_secret"], signature).code, 0);
    assert_eq!(verify(&["other", "test_app_secret"], signature).code, 0);
    for (secret, signature) in
        [("other", signature), ("", signature), ("test_app_secret", "sha256=00"), ("test_app_secret", "ü")]
    {
        let outcome = verify(&[secret], signature);
        assert_eq!((outcome.code, &outcome.error()["kind"]), (2, &json!("signature")));
    }
    let query = "hub.mode=subscribe&hub.challenge=1158201444&hub.verify_token=a%2Bb";
    assert_eq!(run(&["webhook", "challenge", "--token", "a+b"], query).stdout, b"1158201444");
    assert_eq!(refused(&["webhook", "challenge", "--token", "c"], query)["kind"], "signature");
}

#[test]
fn unexpected_input_is_refused_or_kept_without_a_panic() {
    let deep = "[".repeat(100_000);
    let large = format!(r#"{{"to":"+16505551234","text":{{"body":"{}"}}}}"#, "x".repeat(3 << 20));
    let odd: Vec<&[u8]> = vec![
        b"",
        b" ",
        b"null",
        b"[]",
        b"\"",
        b"\xff\xfe",
        b"{\"to\":\"\\ud83d\"}",
        b"{\"to\":1e999}",
        b"{\"a\":1}{",
        b"{\"to\":123456789012345678901234567890}",
        deep.as_bytes(),
        large.as_bytes(),
        b"\0",
        b"{\"type\":{\"type\":[]}}",
    ];
    for input in odd {
        let shown = String::from_utf8_lossy(&input[..input.len().min(40)]).into_owned();
        for op in wabakit::OPERATIONS {
            let known = |outcome: Outcome| {
                assert!([0, 2, 3].contains(&outcome.code), "{} {shown}: {outcome:?}", op.name);
                assert_eq!(outcome.code == 0, outcome.stderr.is_empty(), "{} {shown}", op.name);
                if outcome.code != 0 {
                    assert!(outcome.error()["kind"].is_string());
                }
            };
            if op.verb() == "send" || input.len() < 100 {
                known(run(&["request", op.name, "--number", "1", "--waba", "2"], input));
                known(run(&["response", op.name, "--status", "200"], input));
            }
        }
        let outcome = run(&["webhook", "parse"], input);
        let lines = outcome.stdout.iter().filter(|byte| **byte == b'\n').count();
        assert_eq!((outcome.code, lines), (0, 1), "{shown}");
    }
}

#[test]
#[cfg(unix)]
fn a_closed_pipe_is_no_error() {
    let command = format!("{} ops | head -c 1", env!("CARGO_BIN_EXE_wabakit"));
    let outcome = std::process::Command::new("sh").args(["-c", &command]).output().unwrap();
    assert_eq!((outcome.stdout.len(), outcome.stderr.len()), (1, 0));
}

//! `wabakit doctor` against the sandbox: each failure is provoked, found, and mended by the command that is printed.

use std::{
    env,
    io::{BufRead, BufReader, Read, Write},
    net::{TcpListener, TcpStream},
    path::Path,
    process::Command,
    thread,
    time::Duration,
};

use serde_json::{Value, json};
use wabakit::Webhooks;

use crate::{
    program::{Outcome, command, finish},
    running::Sandbox,
};

const TOKEN: &str = "EAAGm0PX4ZCpsBAKZCtest";
const SECRET: &str = "5f4dcc3b5aa765d61d8327deb882cf99";
const VERIFY_TOKEN: &str = "shrub & t+ken";

/// Number that the sandbox has besides the first.
const OTHER: &str = "106853218861309";

/// Starts a sandbox with the app secret and the verify token of the tests.
fn sandbox(more: &[&str]) -> Sandbox {
    let settings = ["--token", TOKEN, "--app-secret", SECRET, "--verify-token", VERIFY_TOKEN];
    Sandbox::start(&[&settings[..], more].concat())
}

/// The findings of a run.
struct Findings {
    code: i32,
    all: Vec<Value>,
}

impl Findings {
    fn read(outcome: &Outcome) -> Self {
        let text = String::from_utf8(outcome.stdout.clone()).unwrap();
        for secret in [TOKEN, SECRET, VERIFY_TOKEN] {
            assert!(!text.contains(secret), "{text}");
        }
        let all = text.lines().map(|line| serde_json::from_str(line).unwrap_or_else(|_| panic!("{outcome:?}")));
        Self { code: outcome.code, all: all.collect() }
    }

    /// Returns the checks with a status.
    fn with(&self, status: &str) -> Vec<&str> {
        let found = self.all.iter().filter(|finding| finding["status"] == status);
        found.map(|finding| finding["check"].as_str().unwrap()).collect()
    }

    /// Returns the finding of a check, of which there must be one with this status.
    fn get(&self, status: &str, check: &str) -> &Value {
        let mut found = self.all.iter().filter(|finding| finding["check"] == check && finding["status"] == status);
        found.next().unwrap_or_else(|| panic!("no {status} of {check} in {:#?}", self.all))
    }

    /// Asserts that these checks failed, and no others. Returns the first failure.
    fn failed(&self, checks: &[&str]) -> &Value {
        assert_eq!((self.code, self.with("failure")), (1, checks.to_vec()), "{:#?}", self.all);
        self.get("failure", checks[0])
    }

    fn passed(&self) {
        assert_eq!((self.code, self.with("failure")), (0, vec![]), "{:#?}", self.all);
    }
}

/// Runs all checks, with the app secret and the verify token.
fn doctor(sandbox: &Sandbox, more: &[&str]) -> Findings {
    let args = ["doctor", "--json", "--app-secret", SECRET, "--verify-token", VERIFY_TOKEN];
    Findings::read(&sandbox.run(&[&args[..], more].concat(), ""))
}

/// Runs the command of a finding in a shell, with the secrets in the environment.
fn mend(finding: &Value, words: &[(&str, &str)]) {
    let text = finding["command"].as_str().unwrap_or_else(|| panic!("no command: {finding}"));
    let text = words.iter().fold(text.to_owned(), |text, (word, value)| text.replace(word, value));
    let folder = Path::new(env!("CARGO_BIN_EXE_wabakit")).parent().unwrap();
    let path =
        env::join_paths([folder.into()].into_iter().chain(env::split_paths(&env::var("PATH").unwrap()))).unwrap();
    let mut shell = Command::new("sh");
    shell.env("PATH", path).env("WABAKIT_TOKEN", TOKEN).env("WABAKIT_APP_SECRET", SECRET);
    let outcome = finish(shell.arg("-c").arg(&text), "");
    assert_eq!(outcome.code, 0, "{text}\n{outcome:?}");
}

fn call(sandbox: &Sandbox, op: &str, params: Value) -> Value {
    sandbox
        .run(
            &["call", op, "--app", sandbox.about("app_id"), "--business", sandbox.about("business_id")],
            params.to_string(),
        )
        .json()
}

/// What is wrong with a receiver.
#[derive(Clone, Copy, PartialEq)]
enum Flaw {
    None,
    /// The handshake is answered with JSON.
    Handshake,
    /// Deliveries are answered with this status.
    Status(u16),
    /// Deliveries are answered after this time.
    Late(Duration),
    /// Signatures aren't verified.
    Forgeable,
}

/// Starts a receiver, which ends after this number of requests. Returns its URL.
fn receiver(flaw: Flaw, requests: usize) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/hook", listener.local_addr().unwrap());
    thread::spawn(move || {
        for stream in listener.incoming().take(requests) {
            let stream = stream.unwrap();
            thread::spawn(move || reply(stream, flaw));
        }
    });
    url
}

fn reply(stream: TcpStream, flaw: Flaw) {
    let mut stream = BufReader::new(stream);
    let (mut line, mut head) = (String::new(), String::new());
    stream.read_line(&mut line).unwrap();
    while stream.read_line(&mut head).unwrap() > 2 {}
    let header = |name: &str| {
        head.lines().find_map(|line| line.to_ascii_lowercase().strip_prefix(name).map(|value| value.trim().to_owned()))
    };
    let mut body = vec![0; header("content-length:").map_or(0, |length| length.parse().unwrap())];
    stream.read_exact(&mut body).unwrap();
    let webhooks = Webhooks::new(SECRET, VERIFY_TOKEN);
    let (status, answer) = match line.strip_prefix("GET ").and_then(|rest| rest.split(' ').next()) {
        Some(target) => match webhooks.challenge(target) {
            Ok(challenge) if flaw == Flaw::Handshake => (200, json!({ "challenge": challenge }).to_string()),
            Ok(challenge) => (200, challenge),
            Err(_) => (403, String::new()),
        },
        None => {
            if let Flaw::Late(time) = flaw {
                thread::sleep(time);
            }
            let verified =
                flaw == Flaw::Forgeable || webhooks.verify(&*header("x-hub-signature-256:").unwrap(), &body).is_ok();
            let status = if let Flaw::Status(status) = flaw { status } else { 200 };
            (if verified { status } else { 401 }, String::new())
        }
    };
    let length = answer.len();
    let answer = format!("HTTP/1.1 {status} X\r\ncontent-length: {length}\r\nconnection: close\r\n\r\n{answer}");
    // A client that waited long enough is gone.
    let _ = stream.get_mut().write_all(answer.as_bytes());
}

fn good() -> String {
    receiver(Flaw::None, usize::MAX)
}

#[test]
fn a_healthy_setup_passes_every_check() {
    let sandbox = sandbox(&["--callback", &good()]);
    let findings = doctor(&sandbox, &[]);
    findings.passed();
    assert_eq!(
        findings.with("ok"),
        [
            "app_secret",
            "token.valid",
            "token.app",
            "token.kind",
            "token.expiry",
            "token.permission",
            "token.permission",
            "version",
            "number",
            "number.verified",
            "number.registered",
            "number.name",
            "number.quality",
            "number.limit",
            "number.throughput",
            "health.phone_number",
            "payment",
            "health.waba",
            "health.business",
            "health.app",
            "subscription",
            "callback.fields",
            "callback",
            "callback.reachable",
            "callback.handshake",
            "callback.delivery",
            "callback.signature",
        ]
    );
    assert_eq!(findings.all.len(), 27, "nothing but ok: {:#?}", findings.all);
    // The text for people has the same lines.
    let text = sandbox.run(&["doctor", "--app-secret", SECRET, "--verify-token", VERIFY_TOKEN], "");
    let text = String::from_utf8(text.stdout).unwrap();
    assert_eq!(text.lines().count(), 27, "{text}");
    assert!(text.lines().all(|line| line.starts_with("ok           ")), "{text}");
}

#[test]
fn what_cannot_be_checked_names_the_missing_setting() {
    let sandbox = sandbox(&["--callback", &good()]);
    let setting = |findings: &Findings, check: &str| findings.get("not_checked", check)["setting"].clone();
    let few = Findings::read(&sandbox.run(&["doctor", "--json"], ""));
    few.passed();
    let missing = ["app_secret", "callback.fields", "callback.handshake", "callback.delivery"];
    assert_eq!(few.with("not_checked"), missing);
    let options = ["--app-secret", "--app-secret", "--verify-token", "--app-secret"];
    assert_eq!(missing.map(|check| setting(&few, check)), options);
    few.get("ok", "callback.signature");
    // Neither number nor account.
    let none = Findings::read(&sandbox.run(&["doctor", "--json", "--number", "", "--waba", ""], ""));
    none.passed();
    assert_eq!(setting(&none, "number"), "--number or --waba");
    assert!(none.get("not_checked", "number")["reason"].as_str().unwrap().contains(sandbox.about("waba_id")));
}

#[test]
fn checks_every_number_of_an_account() {
    let sandbox = sandbox(&["--callback", &good()]);
    let all = doctor(&sandbox, &["--number", ""]);
    all.passed();
    let numbers: Vec<_> =
        all.all.iter().filter(|finding| finding["check"] == "number").map(|one| &one["object"]).collect();
    assert_eq!(numbers, [sandbox.about("phone_number_id"), OTHER]);
    assert_eq!(all.with("ok").iter().filter(|check| **check == "callback.delivery").count(), 1, "one callback URL");
    // The account is found by its number.
    doctor(&sandbox, &["--waba", ""]).get("ok", "subscription");
    let empty = doctor(&sandbox, &["--number", "", "--waba", sandbox.about("other_waba_id")]);
    empty.failed(&["number"]);
    let foreign = doctor(&sandbox, &["--waba", sandbox.about("other_waba_id")]);
    assert!(foreign.failed(&["number.account"])["command"].as_str().unwrap().contains("phone_numbers.list"));
    let unknown = doctor(&sandbox, &["--number", "1234567890"]);
    mend(unknown.failed(&["number"]), &[]);
}

#[test]
fn an_expired_token() {
    let sandbox = sandbox(&["--virtual-clock"]);
    let extend = json!({ "client_id": sandbox.about("app_id"), "client_secret": SECRET, "fb_exchange_token": TOKEN });
    let token = call(&sandbox, "access_tokens.extend", extend)["access_token"].as_str().unwrap().to_owned();
    let day = 24 * 60 * 60 * 1000_u64;
    // The sandbox's clock is in the past, so that the remaining lifetime is short.
    let soon = doctor(&sandbox, &["--token", &token]);
    let warning = soon.get("warning", "token.expiry");
    assert_eq!(warning["reason"], "The token expires on 2026-03-02.");
    mend(warning, &[]);
    sandbox.act("advance", json!({ "ms": 61 * day }));
    let findings = doctor(&sandbox, &["--token", &token]);
    let failure = findings.failed(&["token.valid"]);
    assert!(failure["reason"].as_str().unwrap().contains("expired"), "{failure}");
    assert_eq!(failure["page"], "https://business.facebook.com/settings/system-users");
    assert!(!format!("{:?}", findings.all).contains(&token));
    let rest = ["version", "number", "health", "subscription", "callback"];
    assert_eq!(findings.with("not_checked"), [&["app_secret"][..], &rest].concat());
    assert_eq!(findings.get("not_checked", "app_secret")["setting"], "--app");
    // The app may look at its tokens, even if they are invalid.
    let by_app = doctor(&sandbox, &["--token", &token, "--app", sandbox.about("app_id")]);
    assert!(by_app.failed(&["token.valid"])["reason"].as_str().unwrap().contains("expired"));
    assert_eq!((by_app.with("ok"), by_app.with("not_checked")), (vec!["app_secret"], rest.to_vec()));
    let alone = sandbox.run(&["doctor", "--json", "--token", &token], "");
    Findings::read(&alone).failed(&["token.valid"]);
}

#[test]
fn a_revoked_and_an_unknown_token() {
    let sandbox = sandbox(&[]);
    doctor(&sandbox, &["--token", "EAAunknown"]).failed(&["token.valid"]);
    let revoke = json!({ "client_id": sandbox.about("app_id"), "client_secret": SECRET, "revoke_token": TOKEN });
    call(&sandbox, "access_tokens.revoke", revoke);
    let findings = doctor(&sandbox, &[]);
    assert!(findings.failed(&["token.valid"])["reason"].as_str().unwrap().contains("session is invalid"));
}

#[test]
fn a_missing_permission() {
    let sandbox = sandbox(&["--callback", &good()]);
    let token = |scope: &str| {
        let created = call(&sandbox, "access_tokens.create_business_token", json!({ "scope": scope }));
        created["access_token"].as_str().unwrap().to_owned()
    };
    let findings = doctor(&sandbox, &["--token", &token("whatsapp_business_management")]);
    let failure = findings.failed(&["token.permission"]);
    assert_eq!(failure["object"], "whatsapp_business_messaging");
    assert_eq!(failure["page"], "https://business.facebook.com/settings/system-users");
    let findings = doctor(&sandbox, &["--token", &token("whatsapp_business_messaging")]);
    let failure = findings.failed(&["token.permission", "number", "subscription"]);
    assert_eq!(failure["object"], "whatsapp_business_management");
    // The token of another client's signup.
    let signup = json!({ "client_id": sandbox.about("app_id"), "client_secret": SECRET, "code": "AQB-1" });
    let client = call(&sandbox, "access_tokens.exchange_code", signup)["access_token"].as_str().unwrap().to_owned();
    let findings = doctor(&sandbox, &["--token", &client, "--waba", sandbox.about("other_waba_id"), "--number", ""]);
    findings.failed(&["token.permission", "token.permission", "number", "subscription"]);
}

#[test]
fn the_token_of_another_app_and_of_the_app_itself() {
    let sandbox = sandbox(&["--callback", &good()]);
    doctor(&sandbox, &["--app", "31415926"]).failed(&["token.app"]);
    let app = format!("{}|{SECRET}", sandbox.about("app_id"));
    let findings = doctor(&sandbox, &["--token", &app]);
    assert_eq!((findings.code, &findings.get("failure", "token.kind")["object"]), (1, &json!("APP")));
}

#[test]
fn a_wrong_app_secret() {
    let sandbox = sandbox(&["--callback", &good()]);
    let args = ["doctor", "--json", "--app-secret", "0123456789abcdef", "--verify-token", VERIFY_TOKEN];
    let outcome = sandbox.run(&args, "");
    assert!(!String::from_utf8_lossy(&outcome.stdout).contains("0123456789abcdef"));
    let findings = Findings::read(&outcome);
    let failure = findings.failed(&["app_secret"]);
    assert_eq!(failure["page"], "https://developers.facebook.com/apps/670843887433847/settings/basic/");
    assert_eq!(findings.get("not_checked", "callback.delivery")["setting"], "--app-secret");
    findings.get("ok", "number.registered");
}

#[test]
fn a_number_that_is_not_registered() {
    let sandbox = sandbox(&["--callback", &good()]);
    call(&sandbox, "phone_numbers.deregister", json!({}));
    let findings = doctor(&sandbox, &[]);
    let failure = findings.failed(&["number.registered", "health.phone_number"]);
    assert_eq!(findings.get("warning", "number.throughput")["command"], failure["command"]);
    mend(failure, &[("YOUR_PIN", "482913")]);
    doctor(&sandbox, &[]).passed();
}

#[test]
fn a_number_that_is_not_verified() {
    let sandbox = sandbox(&["--callback", &good()]);
    let new = json!({ "cc": "1", "phone_number": "6315557001", "verified_name": "Lucky Shrub Garden" });
    let id = call(&sandbox, "phone_numbers.create", new)["id"].as_str().unwrap().to_owned();
    let findings = doctor(&sandbox, &["--number", &id]);
    mend(findings.failed(&["number.verified", "number.registered", "health.phone_number"]), &[]);
    let (_, log) = sandbox.control("GET", "log", Value::Null);
    let code = log.as_array().unwrap().iter().find_map(|entry| entry["code"].as_str()).unwrap().to_owned();
    call(&sandbox, "phone_numbers.verify_code", json!({ "phone_number_id": id, "code": code }));
    let verified = doctor(&sandbox, &["--number", &id]);
    mend(verified.failed(&["number.registered", "health.phone_number"]), &[("YOUR_PIN", "482913")]);
    doctor(&sandbox, &["--number", &id]).passed();
}

#[test]
fn what_the_platform_decides_on_a_number() {
    let sandbox = sandbox(&["--callback", &good()]);
    let set = |field: &str, value: &str| drop(sandbox.act("set_number", json!({ field: value })));
    let limit = "whatsapp_business_manager_messaging_limit";
    for (field, value, healthy, status, check, mends) in [
        ("quality_rating", "RED", "GREEN", "failure", "number.quality", "page"),
        ("quality_rating", "YELLOW", "GREEN", "warning", "number.quality", "page"),
        ("name_status", "DECLINED", "APPROVED", "failure", "number.name", "command"),
        ("name_status", "PENDING_REVIEW", "APPROVED", "warning", "number.name", "page"),
        ("status", "BANNED", "CONNECTED", "failure", "number.registered", "page"),
        ("status", "RESTRICTED", "CONNECTED", "failure", "number.registered", "page"),
        ("status", "FLAGGED", "CONNECTED", "warning", "number.registered", "page"),
        (limit, "TIER_250", "TIER_2K", "warning", "number.limit", "page"),
    ] {
        set(field, value);
        let findings = doctor(&sandbox, &[]);
        let finding = findings.get(status, check);
        assert!(finding["reason"].as_str().unwrap().contains(value) && finding[mends].is_string(), "{finding}");
        assert_eq!(findings.code, i32::from(status == "failure"), "{check}");
        set(field, healthy);
    }
    // A registered number needs no valid code any more.
    set("code_verification_status", "EXPIRED");
    doctor(&sandbox, &[]).passed();
    set("name_status", "DECLINED");
    mend(doctor(&sandbox, &[]).failed(&["number.name"]), &[("YOUR DISPLAY NAME", "Lucky Shrub")]);
}

#[test]
fn a_test_number_has_few_recipients() {
    let sandbox = sandbox(&["--callback", &good(), "--allow", "+16505551234"]);
    let findings = doctor(&sandbox, &[]);
    findings.passed();
    assert_eq!(findings.with("warning"), ["number.mode"]);
}

#[test]
fn health_that_blocks_or_limits_sending() {
    let sandbox = sandbox(&["--callback", &good()]);
    let error = json!({ "error_code": 141_002, "error_description": "Blocked.", "possible_solution": "Appeal." });
    let blocked = json!({ "can_send_message": "BLOCKED", "errors": [error] });
    for kind in ["PHONE_NUMBER", "WABA", "BUSINESS", "APP"] {
        let mut health = blocked.clone();
        health["entity_type"] = kind.into();
        sandbox.act("set_health", health);
        let check = format!("health.{}", kind.to_ascii_lowercase());
        let findings = doctor(&sandbox, &[]);
        let failure = findings.failed(&[&check]);
        assert_eq!(failure["reason"], "Sending is blocked. 141002: Blocked. Appeal.");
        assert!(failure["page"].is_string());
        let info = json!(["The business is not verified."]);
        sandbox
            .act("set_health", json!({ "entity_type": kind, "can_send_message": "LIMITED", "additional_info": info }));
        let limited = doctor(&sandbox, &[]);
        limited.passed();
        assert_eq!(limited.get("warning", &check)["reason"], "Sending is limited. The business is not verified.");
        sandbox.act("set_health", json!({ "entity_type": kind, "can_send_message": "AVAILABLE" }));
    }
    doctor(&sandbox, &[]).passed();
}

#[test]
fn an_account_without_payment_method() {
    let sandbox = sandbox(&["--callback", &good()]);
    let line = call(&sandbox, "credit_lines.list", json!({}))["data"][0]["id"].take();
    let attach = json!({ "credit_line_id": line, "waba_id": sandbox.about("waba_id"), "waba_currency": "USD" });
    let allocation = call(&sandbox, "credit_lines.share_and_attach", attach)["allocation_config_id"].take();
    doctor(&sandbox, &[]).passed();
    call(&sandbox, "allocation_configs.revoke", json!({ "allocation_config_id": allocation }));
    let findings = doctor(&sandbox, &[]);
    let failure = findings.failed(&["payment"]);
    assert_eq!(failure["object"], sandbox.about("waba_id"));
    assert!(failure["reason"].as_str().unwrap().starts_with("141006: "), "{failure}");
    assert_eq!(failure["page"], "https://business.facebook.com/billing_hub/accounts");
}

#[test]
fn an_app_that_is_not_subscribed_to_the_account() {
    let sandbox = sandbox(&["--callback", &good()]);
    call(&sandbox, "subscribed_apps.unsubscribe", json!({}));
    mend(doctor(&sandbox, &[]).failed(&["subscription"]), &[]);
    doctor(&sandbox, &[]).passed();
}

#[test]
fn no_callback_url_and_no_webhook_field() {
    let sandbox = sandbox(&[]);
    let findings = doctor(&sandbox, &[]);
    let failure = findings.failed(&["callback.fields", "callback"]);
    let (words, url) = ([("https://YOUR_HOST/webhooks", &*good()), ("YOUR_VERIFY_TOKEN", VERIFY_TOKEN)], good());
    mend(failure, &words);
    doctor(&sandbox, &[]).passed();
    let app = format!("{}|{SECRET}", sandbox.about("app_id"));
    let other = json!({
        "object": "whatsapp_business_account", "callback_url": url, "verify_token": VERIFY_TOKEN, "fields": ["flows"],
    });
    sandbox
        .run(&["call", "subscriptions.create", "--app", sandbox.about("app_id"), "--token", &app], other.to_string())
        .json();
    mend(doctor(&sandbox, &[]).failed(&["callback.fields"]), &words);
    doctor(&sandbox, &[]).passed();
}

#[test]
fn secrets_in_a_callback_url_are_not_printed() {
    let url = good().replace("http://", "http://ada:s3cret@") + "?key=s3cret";
    let sandbox = sandbox(&["--callback", &url]);
    let findings = doctor(&sandbox, &[]);
    findings.passed();
    let url = findings.get("ok", "callback.reachable")["object"].as_str().unwrap();
    assert!(url.starts_with("http://127.0.0.1:") && url.ends_with("/hook"), "{url}");
    assert!(!format!("{:?}", findings.all).contains("s3cret"));
}

#[test]
fn a_dead_callback_url_of_the_account_and_of_the_number() {
    let sandbox = sandbox(&["--callback", &good()]);
    // Each receiver answers the handshake, and nothing more.
    let (of_account, of_number) = (receiver(Flaw::None, 1), receiver(Flaw::None, 1));
    let account = json!({ "override_callback_uri": of_account, "verify_token": VERIFY_TOKEN });
    call(&sandbox, "subscribed_apps.subscribe", account);
    let number =
        json!({ "webhook_configuration": { "override_callback_uri": of_number, "verify_token": VERIFY_TOKEN } });
    call(&sandbox, "phone_numbers.update", number);
    let findings = doctor(&sandbox, &[]);
    let failure = findings.failed(&["callback.reachable"]);
    assert_eq!(failure["object"], of_number.as_str(), "that of the number comes first");
    let reason = findings.get("ok", "callback")["reason"].as_str().unwrap();
    assert!(
        reason.contains(&format!("{of_number} of the number, before {of_account} of the account and ")),
        "{reason}"
    );
    mend(failure, &[]);
    let findings = doctor(&sandbox, &[]);
    let failure = findings.failed(&["callback.reachable"]);
    assert_eq!(failure["object"], of_account.as_str());
    mend(failure, &[]);
    doctor(&sandbox, &[]).passed();
}

#[test]
fn a_receiver_with_a_flaw() {
    let late = Webhooks::REPLY_TIMEOUT + Duration::from_secs(1);
    for (flaw, failed) in [
        (Flaw::Handshake, &["callback.handshake"][..]),
        (Flaw::Status(500), &["callback.delivery"]),
        (Flaw::Status(204), &["callback.delivery"]),
        (Flaw::Late(late), &["callback.delivery"]),
        (Flaw::Forgeable, &["callback.signature"]),
    ] {
        let sandbox = sandbox(&["--callback", &receiver(flaw, usize::MAX)]);
        let findings = doctor(&sandbox, &[]);
        let page = findings.failed(failed)["page"].as_str().unwrap().to_owned();
        assert!(page.ends_with("webhooks/create-webhook-endpoint"), "{page}");
    }
    let slow = Flaw::Late(Webhooks::REPLY_TIME + Duration::from_millis(200));
    let sandbox = sandbox(&["--callback", &receiver(slow, usize::MAX)]);
    let findings = doctor(&sandbox, &[]);
    findings.passed();
    assert_eq!(findings.with("warning"), ["callback.delivery"]);
}

#[test]
fn an_old_version_of_the_graph_api() {
    let sandbox = sandbox(&["--callback", &good()]);
    for version in ["v19.0", "v20.0"] {
        let findings = doctor(&sandbox, &["--version", version]);
        let failure = findings.failed(&["version"]);
        assert_eq!(failure["object"], version);
        mend(&json!({ "command": format!("{} --json", failure["command"].as_str().unwrap()) }), &[]);
    }
}

#[test]
fn invalid_settings_and_an_unreachable_platform() {
    let none = finish(command().arg("doctor"), "");
    assert_eq!((none.code, &none.error()["path"]), (2, &json!("--token")));
    let unreachable = finish(command().args(["doctor", "--token", "EAA", "--base", "http://127.0.0.1:9"]), "");
    assert_eq!((unreachable.code, &unreachable.error()["kind"]), (3, &json!("transport")));
}

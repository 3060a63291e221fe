//! Templates as files, against the sandbox and against a server with the platform's stored forms.

use std::{
    fs,
    io::{BufRead, BufReader},
    process::{Child, ChildStdout, Stdio},
    thread,
    time::Duration,
};

use serde_json::{Value, json};

use crate::{
    folder::{Folder, JPEG, PNG, filled, parcel, shop, template},
    platform::{Platform, platform, stored},
    program::{Outcome, command},
};

/// A sandbox that runs until it is dropped.
struct Sandbox {
    child: Child,
    about: Value,
    // Kept open: the sandbox writes to it.
    _stdout: BufReader<ChildStdout>,
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        let _ = self.child.kill().and_then(|()| self.child.wait());
    }
}

impl Sandbox {
    fn start() -> Self {
        let mut child = command().args(["sandbox", "--virtual-clock"]).stdout(Stdio::piped()).spawn().unwrap();
        let mut stdout = BufReader::new(child.stdout.take().unwrap());
        let mut line = String::new();
        stdout.read_line(&mut line).unwrap();
        Self { child, about: serde_json::from_str(&line).unwrap(), _stdout: stdout }
    }

    fn run(&self, folder: &Folder, args: &[&str]) -> Outcome {
        let about = |key: &str| self.about[key].as_str().unwrap();
        template(folder, args, [about("url"), about("token"), about("waba_id"), about("app_id")])
    }

    /// Moves the clock beyond the end of every review.
    fn review(&self) {
        advance(self.about["url"].as_str().unwrap());
    }

    /// Acts as the platform, by one of the sandbox's own endpoints.
    fn act(&self, what: &str, body: &Value) {
        post(&format!("{}/_sandbox/{what}", self.about["url"].as_str().unwrap()), body);
    }
}

fn advance(url: &str) {
    post(&format!("{url}/_sandbox/advance"), &json!({ "ms": 11_000 }));
}

fn post(url: &str, body: &Value) {
    let agent = ureq::Agent::config_builder().proxy(None).build().new_agent();
    agent.post(url).send(body.to_string()).unwrap();
}

#[test]
fn after_a_push_there_is_no_difference() {
    let (sandbox, folder) = (Sandbox::start(), filled());
    let before = sandbox.run(&folder, &["diff"]);
    assert_eq!(before.code, 1, "{before:?}");
    assert!(before.out().contains("+ parcel_ready.en_US: create\n"), "{before:?}");
    assert!(before.out().contains("Plan: 4 to create, "), "{before:?}");
    let pushed = sandbox.run(&folder, &["push", "--yes", "--json"]);
    assert_eq!(pushed.code, 0, "{pushed:?}");
    let all = ["new_shop", "parcel_ready", "sign_in_code", "two_vases"];
    assert_eq!(pushed.names("plan", "create"), all);
    assert_eq!(pushed.names("done", "created"), all);
    let after = sandbox.run(&folder, &["diff", "--json"]);
    assert_eq!((after.code, after.names("plan", "unchanged")), (0, all.map(str::to_owned).to_vec()), "{after:?}");
    let only = sandbox.run(&folder, &["diff", "--only", "new_shop", "--json"]).json();
    assert_eq!((&only["plan"], &only["status"]), (&json!("unchanged"), &json!("PENDING")));
    let none = sandbox.run(&folder, &["diff", "--only", "old_shop"]);
    assert_eq!((none.code, &none.error()["path"]), (2, &json!("--only")));
    sandbox.review();
    let again = sandbox.run(&folder, &["push"]);
    assert_eq!(again.code, 0, "{again:?}");
    assert!(again.out().starts_with("  "), "approved templates that are unchanged have no line: {again:?}");
}

#[test]
fn a_pull_into_an_empty_folder_leaves_nothing_to_push() {
    let (sandbox, folder, empty) = (Sandbox::start(), filled(), Folder::new());
    assert_eq!(sandbox.run(&folder, &["push", "--yes"]).code, 0);
    let pulled = sandbox.run(&empty, &["pull", "--json"]);
    assert_eq!(pulled.code, 0, "{pulled:?}");
    assert!(pulled.names("done", "created").contains(&"hello_world".to_owned()), "{pulled:?}");
    let file = empty.read("parcel_ready.en_US.json");
    assert!(["id", "status", "quality_score", "rejected_reason"].iter().all(|key| file.get(key).is_none()), "{file}");
    assert_eq!(file["category"], "UTILITY");
    assert_eq!(
        empty.read("sign_in_code.en.json")["components"][1],
        json!({ "type": "FOOTER", "code_expiration_minutes": 7 })
    );
    for (sample, bytes) in [("new_shop.de.header.png", PNG), ("two_vases.en.card2.jpg", JPEG)] {
        assert_eq!(fs::read(empty.path(sample)).unwrap(), bytes, "{sample}");
    }
    let text = fs::read_to_string(empty.path("parcel_ready.en_US.json")).unwrap();
    assert!(text.starts_with("{\n  \"name\": \"parcel_ready\",\n  \"language\": \"en_US\",\n"), "{text}");
    let pushed = sandbox.run(&empty, &["push", "--json"]);
    assert_eq!(pushed.code, 0, "{pushed:?}");
    assert!(pushed.lines().iter().all(|line| line["plan"] == "unchanged"), "{pushed:?}");
    let again = sandbox.run(&empty, &["pull", "--json"]);
    assert!(again.code == 0 && again.lines().iter().all(|line| line["done"] == "unchanged"), "{again:?}");
}

#[test]
fn a_pull_keeps_local_changes() {
    let (sandbox, folder) = (Sandbox::start(), filled());
    assert_eq!(sandbox.run(&folder, &["push", "--yes"]).code, 0);
    let mut changed = shop();
    changed["components"][2]["text"] = "Bis morgen".into();
    folder.add(&changed);
    let kept = sandbox.run(&folder, &["pull", "--only", "new_shop", "--json"]);
    assert_eq!((kept.code, kept.names("done", "kept")), (1, vec!["new_shop".to_owned()]), "{kept:?}");
    assert_eq!(folder.read("new_shop.de.json"), changed);
    fs::write(folder.path("new_shop.de.json"), "{").unwrap();
    let kept = sandbox.run(&folder, &["pull", "--only", "new_shop", "--json"]);
    assert_eq!((kept.code, kept.names("done", "kept").len()), (1, 1), "{kept:?}");
    folder.add(&changed);
    let replaced = sandbox.run(&folder, &["pull", "--only", "new_shop", "--json", "--force"]);
    assert_eq!((replaced.code, replaced.names("done", "replaced").len()), (0, 1), "{replaced:?}");
    let file = folder.read("new_shop.de.json");
    let parts = file["components"].as_array().unwrap();
    assert!(parts.contains(&json!({ "type": "footer", "text": "Bis bald" })), "{file}");
    assert!(file.to_string().contains("./shop.png"), "the path of the sample stays: {file}");
}

#[test]
fn invalid_files_send_nothing() {
    let (sandbox, folder) = (Sandbox::start(), filled());
    let mut edge = parcel();
    edge["components"][0]["text"] = "{{first_name}}, your parcel {{parcel}} is ready for you at our shop.".into();
    folder.add(&edge);
    let refused = sandbox.run(&folder, &["push", "--yes"]);
    assert_eq!((refused.code, refused.stdout.len()), (2, 0), "{refused:?}");
    assert!(refused.err().contains("error: templates/parcel_ready.en_US.json: components[0].text: "), "{refused:?}");
    let refused = sandbox.run(&folder, &["push", "--yes", "--json"]);
    let linted = sandbox.run(&folder, &["lint", "templates/parcel_ready.en_US.json", "templates/new_shop.de.json"]);
    assert_eq!(
        (linted.code, linted.lines()),
        (2, refused.lines()),
        "the same findings, and none for paths: {linted:?}"
    );
    folder.add(&parcel());
    let break_with = |name: &str, content: &[u8], expected: &str| {
        let before = fs::read(folder.path(name)).ok();
        fs::write(folder.path(name), content).unwrap();
        let refused = sandbox.run(&folder, &["push", "--yes"]);
        assert_eq!((refused.code, refused.stdout.len()), (2, 0), "{refused:?}");
        assert!(refused.err().contains(expected), "{expected} in {refused:?}");
        match before {
            Some(before) => fs::write(folder.path(name), before).unwrap(),
            None => fs::remove_file(folder.path(name)).unwrap(),
        }
    };
    break_with("shop.png", b"GIF89a", "header_handle: a JPEG or PNG image, got a file of another type");
    break_with("shop.png", b"%PDF-1.7", "header_handle: a JPEG or PNG image, got application/pdf");
    break_with("shop.png", &[PNG, &vec![0; 5 * 1024 * 1024]].concat(), "of at most 5242880 bytes");
    break_with("parcel_ready.en_US.json", b"[]", "a JSON object");
    break_with("other.en.json", parcel().to_string().as_bytes(), "parcel_ready.en_US.json");
    let colour = parcel().to_string().replacen('{', r#"{"colour":"red","#, 1);
    break_with("parcel_ready.en_US.json", colour.as_bytes(), "colour");
    fs::remove_file(folder.path("blue.jpg")).unwrap();
    let refused = sandbox.run(&folder, &["push", "--yes", "--json"]);
    let line = &refused.lines()[0];
    assert_eq!((refused.code, &line["done"], &line["error"]["kind"]), (2, &json!("failed"), &json!("invalid")));
    assert!(line["file"].as_str().unwrap().ends_with("two_vases.en.json"), "{line}");
    let missing = sandbox.run(&folder, &["push", "nowhere", "--yes"]);
    assert_eq!(missing.code, 2, "{missing:?}");
    assert_eq!(sandbox.run(&folder, &["diff", "--json"]).names("plan", "create").len(), 4, "nothing was sent");
}

#[test]
fn a_push_asks_before_it_acts() {
    let (sandbox, folder) = (Sandbox::start(), filled());
    let shown = sandbox.run(&folder, &["push", "--dry-run"]);
    assert_eq!(shown.code, 0, "{shown:?}");
    let asked = sandbox.run(&folder, &["push"]);
    assert_eq!((asked.code, &asked.error()["path"]), (2, &json!("--yes")));
    assert!(asked.out().contains("Plan: 4 to create"), "{asked:?}");
    let only = sandbox.run(&folder, &["push", "--only", "new_shop", "--yes", "--json"]);
    assert_eq!((only.code, only.names("done", "created")), (0, vec!["new_shop".to_owned()]), "{only:?}");
    assert_eq!(only.names("plan", "account_only").len(), 0, "{only:?}");
    assert_eq!(sandbox.run(&folder, &["diff", "--json"]).names("plan", "create").len(), 3);
}

#[test]
fn templates_in_review_are_not_edited() {
    let (sandbox, folder) = (Sandbox::start(), filled());
    let pushed = sandbox.run(&folder, &["push", "--yes", "--wait=0", "--only", "new_shop"]);
    assert_eq!(pushed.code, 1, "{pushed:?}");
    assert!(pushed.out().contains("new_shop.de: in review, pending, the review hasn't ended yet\n"), "{pushed:?}");
    let mut changed = shop();
    changed["components"][2]["text"] = "Bis morgen".into();
    folder.add(&changed);
    let refused = sandbox.run(&folder, &["push", "--yes", "--only", "new_shop", "--json"]);
    let line = &refused.lines()[0];
    assert_eq!((refused.code, &line["plan"], refused.lines().len()), (1, &json!("refuse"), 1), "{refused:?}");
    assert!(line["reason"].as_str().unwrap().contains("in review"), "{line}");
    let difference = json!({ "path": "components[2].text", "file": "Bis morgen", "account": "Bis bald" });
    assert_eq!(line["differences"], json!([difference]));
}

#[test]
fn a_push_waits_for_the_review() {
    let (sandbox, folder) = (Sandbox::start(), filled());
    let url = sandbox.about["url"].as_str().unwrap().to_owned();
    let clock = thread::spawn(move || {
        thread::sleep(Duration::from_secs(2));
        advance(&url);
    });
    let pushed = sandbox.run(&folder, &["push", "--yes", "--wait=60", "--json"]);
    clock.join().unwrap();
    assert_eq!((pushed.code, pushed.names("done", "approved").len()), (0, 4), "{pushed:?}");
}

#[test]
fn a_push_edits_within_the_rules_of_the_platform() {
    let (sandbox, folder) = (Sandbox::start(), filled());
    sandbox.act("review", &json!({ "after_ms": 0, "rules": [{ "contains": "best", "reject": "PROMOTIONAL" }] }));
    assert_eq!(sandbox.run(&folder, &["push", "--yes", "--wait"]).code, 0);
    let change = |footer: &str| {
        let mut changed = shop();
        changed["components"][2]["text"] = footer.into();
        folder.add(&changed);
        sandbox.run(&folder, &["push", "--yes", "--wait", "--only", "new_shop"])
    };
    let rejected = change("The best");
    assert_eq!(rejected.code, 1, "{rejected:?}");
    assert!(rejected.out().contains("    components[2].text: \"Bis bald\" -> \"The best\"\n"), "{rejected:?}");
    assert!(rejected.out().ends_with("new_shop.de: rejected: PROMOTIONAL\n"), "{rejected:?}");
    let repaired = change("Bis morgen");
    assert!(repaired.code == 0 && repaired.out().ends_with("new_shop.de: approved\n"), "{repaired:?}");
    let again = change("Bis dann");
    assert_eq!(again.code, 3, "an approved template, twice in a day: {again:?}");
    assert!(again.err().starts_with("! new_shop.de: ") && again.err().contains("2388039"), "{again:?}");
    assert_eq!(sandbox.run(&folder, &["diff"]).code, 1);
}

#[test]
fn only_a_pruning_push_deletes() {
    let (sandbox, folder) = (Sandbox::start(), filled());
    assert_eq!(sandbox.run(&folder, &["push", "--yes"]).code, 0);
    sandbox.review();
    fs::remove_file(folder.path("parcel_ready.en_US.json")).unwrap();
    let kept = sandbox.run(&folder, &["push", "--yes", "--json"]);
    assert_eq!((kept.code, kept.names("done", "deleted").len()), (0, 0), "{kept:?}");
    let pruned = sandbox.run(&folder, &["push", "--yes", "--prune", "--json"]);
    assert_eq!((pruned.code, pruned.names("done", "deleted")), (0, vec!["parcel_ready".to_owned()]), "{pruned:?}");
    assert!(pruned.names("done", "kept").contains(&"hello_world".to_owned()), "samples stay: {pruned:?}");
    let left = sandbox.run(&folder, &["diff", "--json"]);
    assert_eq!((left.code, left.names("plan", "unchanged").len()), (0, 3), "{left:?}");
    assert!(!left.out().contains("parcel_ready"), "{left:?}");
    folder.add(&parcel());
    let blocked = sandbox.run(&folder, &["push", "--yes"]);
    assert_eq!(blocked.code, 3, "the name is blocked: {blocked:?}");
}

fn against(platform: &Platform, folder: &Folder, args: &[&str]) -> Outcome {
    template(folder, args, [&platform.url, "EAAsecret", "456", "789"])
}

#[test]
fn stored_forms_are_no_differences() {
    let (platform, folder) = (platform(), filled());
    fs::remove_file(folder.path("two_vases.en.json")).unwrap();
    let same = against(&platform, &folder, &["diff", "--json"]);
    assert_eq!((same.code, same.names("plan", "unchanged").len()), (0, 3), "{same:?}");
    let shown = against(&platform, &folder, &["diff"]);
    assert!(shown.out().ends_with("Plan: 3 unchanged, 2 only in the account.\n"), "{shown:?}");
}

#[test]
fn a_pull_downloads_samples_without_the_token() {
    let (platform, folder) = (platform(), Folder::new());
    let pulled = against(&platform, &folder, &["pull", "--json"]);
    assert_eq!(pulled.code, 2, "one name is no file name: {pulled:?}");
    assert_eq!(pulled.names("done", "created"), ["parcel_ready", "new_shop", "sign_in_code", "last_call"]);
    let names = [
        "last_call.en.json",
        "new_shop.de.header.jpg",
        "new_shop.de.json",
        "parcel_ready.en_US.json",
        "sign_in_code.en.json",
    ];
    assert_eq!(folder.names(), names);
    let handle = &folder.read("new_shop.de.json")["components"][0]["example"]["header_handle"][0];
    assert_eq!(handle, "./new_shop.de.header.jpg");
    assert_eq!(fs::read(folder.path("new_shop.de.header.jpg")).unwrap(), JPEG);
    let requests = platform.requests();
    let sample = requests.iter().find(|request| request.line.starts_with("GET /sample?x=1")).unwrap();
    assert!(!sample.head.contains("EAAsecret"), "{}", sample.head);
    let button = json!({ "type": "OTP", "otp_type": "COPY_CODE", "text": "Copy code" });
    assert_eq!(
        folder.read("sign_in_code.en.json")["components"],
        json!([
            { "type": "BODY", "add_security_recommendation": true },
            { "type": "FOOTER", "code_expiration_minutes": 7 },
            { "type": "BUTTONS", "buttons": [button] },
        ])
    );
    let pushed = against(&platform, &folder, &["push"]);
    assert_eq!(pushed.code, 0, "{pushed:?}");
    assert!(pushed.out().contains("= last_call.en: unchanged, rejected: PROMOTIONAL\n"), "{pushed:?}");
}

#[test]
fn a_push_edits_prunes_and_goes_on_after_an_error() {
    let (platform, folder) = (platform(), filled());
    fs::remove_file(folder.path("sign_in_code.en.json")).unwrap();
    fs::remove_file(folder.path("two_vases.en.json")).unwrap();
    let mut changed = shop();
    changed["components"][2]["text"] = "Bis morgen".into();
    folder.add(&changed);
    let mut bad = parcel();
    bad["name"] = "bad_name".into();
    folder.add(&bad);
    let mut recategorized = parcel();
    recategorized["category"] = "MARKETING".into();
    folder.add(&recategorized);
    let mut rejected = stored("")[4].clone();
    rejected["components"][0]["text"] = "The very last call for this year.".into();
    folder.add(
        &json!({ "name": "last_call", "language": "en", "category": "UTILITY", "components": rejected["components"] }),
    );

    let pushed = against(&platform, &folder, &["push", "--yes", "--prune", "--wait", "--json"]);
    assert_eq!(pushed.code, 3, "{pushed:?}");
    assert_eq!(pushed.names("plan", "edit"), ["last_call", "new_shop"]);
    assert_eq!(pushed.names("plan", "refuse"), ["parcel_ready"], "the category of an approved template");
    assert_eq!(pushed.names("plan", "delete"), ["sign_in_code", "../evil"]);
    assert_eq!(pushed.names("done", "edited"), ["last_call", "new_shop"]);
    assert_eq!(pushed.names("done", "deleted"), ["../evil"]);
    assert_eq!(pushed.names("done", "kept"), ["sign_in_code"], "a sample of the platform");
    assert_eq!(pushed.names("done", "rejected"), ["last_call"]);
    assert_eq!(pushed.names("done", "approved"), ["new_shop"]);
    let failed = pushed.lines().into_iter().find(|line| line["done"] == "failed").unwrap();
    assert_eq!((&failed["name"], &failed["error"]["subcode"]), (&json!("bad_name"), &json!(2_388_023)));
    let bodies = platform.requests();
    let body = |line: &str| -> Value {
        let request = bodies.iter().find(|request| request.line.starts_with(line)).unwrap();
        serde_json::from_slice(&request.body).unwrap()
    };
    let edit = body("POST /v25.0/12 ");
    assert!(edit.get("name").is_none() && edit.get("language").is_none() && edit.get("category").is_none(), "{edit}");
    assert_eq!(edit["components"][1]["example"]["header_handle"], json!(["4::fresh"]));
    assert_eq!(body("POST /v25.0/15 ")["category"], "UTILITY");

    let only = against(&platform, &folder, &["push", "--yes", "--only", "last_call", "--wait"]);
    assert_eq!(only.code, 1, "{only:?}");
    assert!(only.out().contains("last_call.en: rejected: PROMOTIONAL\n"), "{only:?}");
}

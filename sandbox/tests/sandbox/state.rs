//! The state as data: exported, imported, and marked to return to.

#![allow(clippy::disallowed_methods, reason = "a test reads the code")]

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
    time::Duration,
};

use serde_json::{Value, json};
use wabakit::Time;
use wabakit_sandbox::{
    Output, Sandbox, Settings,
    commands::{BackToState, ExportState, MarkState, State},
};

use crate::{
    session::Session,
    world::{self, ADA, World},
};

/// Steps of a session.
const STEPS: usize = 20;

/// A session that goes on from an exported state in another sandbox.
fn copy(original: &Session, text: &str) -> Session {
    let mut copy = original.on(Sandbox::new(Settings { seed: 99, ..Settings::default() }));
    copy.platform.command("state.import", text.as_bytes(), copy.now).unwrap();
    copy
}

/// A session after this many steps.
fn session(seed: u64, steps: usize) -> Session {
    let mut session = Session::new(seed);
    (0..steps).for_each(|_| drop(session.step()));
    session
}

/// An exported state as text.
fn written(state: &State) -> String {
    serde_json::to_string(state).unwrap()
}

/// The areas of an exported state, without the log: an import adds an entry.
fn areas(State { sandbox, .. }: &State) -> BTreeMap<&str, &Value> {
    let context = sandbox["context"].as_object().unwrap();
    assert!(context.contains_key("log"));
    let own = sandbox.iter().map(|(area, state)| (area.as_str(), state));
    let all = own.chain(context.iter().map(|(area, state)| (area.as_str(), state)));
    all.filter(|(area, _)| !["context", "log"].contains(area)).collect()
}

#[test]
fn an_imported_sandbox_goes_on_as_the_exported_one_at_1000_points() {
    let empty = Sandbox::new(Settings::default()).run(ExportState::new(), Time::default()).unwrap();
    let empty = areas(&empty);
    // The sender of a request is only known while it is handled.
    let mut unchanged: BTreeSet<&str> = empty.keys().copied().filter(|area| *area != "caller").collect();
    for seed in 0..50 {
        let mut original = Session::new(seed);
        let mut state = original.export();
        for point in 0..STEPS {
            let mut copy = copy(&original, &written(&state));
            assert_eq!(copy.step(), original.step(), "seed {seed}, step {point}");
            // Sandboxes with the same state do the same from now on.
            state = original.export();
            let after = areas(&state);
            assert_eq!(areas(&copy.export()), after, "seed {seed}, step {point}");
            unchanged.retain(|area| after[*area] == empty[*area]);
        }
    }
    assert!(unchanged.is_empty(), "no step has changed {unchanged:?}");
}

#[test]
fn sandboxes_with_the_same_seed_and_steps_are_identical() {
    let mut sessions = [Session::new(7), Session::new(7), Session::new(8)];
    let outputs = sessions.each_mut().map(|session| (0..STEPS).map(|_| session.step()).collect::<Vec<_>>());
    assert_eq!(outputs[0], outputs[1]);
    assert_ne!(outputs[0], outputs[2]);
    assert_eq!(sessions[0].export(), sessions[1].export());
}

#[test]
fn a_sandbox_goes_on_from_a_mark_as_it_did_the_first_time() {
    // IDs of deliveries are never used again.
    let without_ids = |output: String| match serde_json::from_str::<Value>(&output) {
        Ok(mut output) => {
            let taken = output.get_mut("deliveries").and_then(Value::as_array_mut).into_iter().flatten();
            taken.for_each(|delivery| drop(delivery.as_object_mut().unwrap().remove("id")));
            if output["id"].is_u64() {
                output.as_object_mut().unwrap().remove("id");
            }
            output.to_string()
        }
        Err(_) => output,
    };
    for seed in 0..5 {
        let mut marked = session(seed, 20);
        let mark = json!({ "name": "twenty" });
        marked.command("state.mark", &mark).unwrap();
        let logged = marked.platform.log().count();
        let go_on = |platform: &Sandbox| {
            let mut session = marked.on(platform.clone());
            let outputs: Vec<_> = (0..20).flat_map(|_| session.step()).map(without_ids).collect();
            (outputs, session)
        };
        let (first, mut session) = go_on(&marked.platform);
        for _ in 0..2 {
            let last = session.platform.log().last().unwrap().number();
            session = marked.on(session.platform);
            session.command("state.back", &mark).unwrap();
            assert_eq!(session.platform.log().count(), logged + 1);
            let entry = session.platform.log().last().unwrap().to_json();
            let about =
                json!({ "number": last + 1, "at": entry["at"], "what": "changed", "type": "back", "id": "twenty" });
            assert_eq!(entry, about);
            let again;
            (again, session) = go_on(&session.platform);
            assert_eq!(again, first, "seed {seed}");
        }
    }
}

#[test]
fn marks_are_kept_by_name_and_aren_t_exported() {
    let mut world = World::listening(Settings::default());
    let mark = |name: &str| MarkState::new(name);
    let empty = world.platform.run(ExportState::new(), world.now).unwrap();
    world.platform.run(mark("one"), world.now).unwrap();
    assert_eq!(world.platform.run(ExportState::new(), world.now).unwrap(), empty);
    world.writes(ADA, "text");
    world.platform.run(mark("one"), world.now).unwrap();
    world.platform.run(empty, world.now).unwrap();
    world.platform.run(BackToState::new("one"), world.now).unwrap();
    let written = world.platform.run(ExportState::new(), world.now).unwrap();
    assert_eq!(written.sandbox["users"]["known"].as_object().unwrap().len(), 1, "the name was used again");
    let error = world.platform.run(BackToState::new("two"), world.now).unwrap_err();
    assert_eq!(error.to_string(), "state.back.name: the name of a mark, got two");
    for name in 1..100 {
        world.platform.run(mark(&name.to_string()), world.now).unwrap();
    }
    let error = world.platform.run(mark("100"), world.now).unwrap_err();
    assert_eq!(error.to_string(), "state.mark.name: one of the 100 marks, as there are no more, got 100");
    world.platform.run(mark("99"), world.now).unwrap();
}

#[test]
fn ids_of_deliveries_are_not_used_again_after_a_return() {
    let mut world = World::listening(Settings::default());
    world.platform.run(MarkState::new("start"), world.now).unwrap();
    let start = world.platform.run(ExportState::new(), world.now).unwrap();
    let deliver = |world: &mut World| {
        let message = json!({ "from": ADA, "type": "text" }).to_string();
        world.platform.command("users.write", message.as_bytes(), world.now).unwrap();
        let Output::Transmit { id, .. } = world.platform.poll(world.now) else { panic!("no delivery") };
        id
    };
    let first = deliver(&mut world);
    world.platform.run(BackToState::new("start"), world.now).unwrap();
    assert_eq!(deliver(&mut world), first + 1);
    world.platform.run(start, world.now).unwrap();
    assert_eq!(deliver(&mut world), first + 2);
}

#[test]
fn the_time_goes_on_from_that_of_the_state() {
    let mut world = World::listening(Settings::default());
    let time =
        |world: &mut World| world.platform.command("clock.get", b"", world.now).unwrap()["now"].as_u64().unwrap();
    let marked = time(&mut world);
    world.platform.run(MarkState::new("start"), world.now).unwrap();
    world.pass(Duration::from_secs(3600));
    assert_eq!(time(&mut world), marked + 3_600_000);
    world.platform.run(BackToState::new("start"), world.now).unwrap();
    assert_eq!(time(&mut world), marked);
    world.pass(Duration::from_secs(1));
    assert_eq!(time(&mut world), marked + 1000);
}

#[test]
fn the_base_url_is_the_importing_sandboxs() {
    let mut world = World::new(Settings { base: Some("http://127.0.0.1:1".into()), ..Settings::default() });
    let state = world.platform.run(ExportState::new(), world.now).unwrap();
    world.platform.set_base("http://127.0.0.1:2");
    world.platform.run(state, world.now).unwrap();
    assert_eq!(world.platform.settings().base.as_deref(), Some("http://127.0.0.1:2"));
}

#[test]
fn files_and_fractions_are_exported_to_the_last_bit() {
    let mut world = World::new(Settings::default());
    let bytes: Vec<u8> = world::PNG.iter().copied().chain(0..=255).collect();
    let media = world.try_call("media.upload", json!({ "type": "image/png" }), Some(&bytes), false).unwrap();
    let flow = r#"{"version":"7.3","screens":[],"x":[0.1,5e-324,1.7976931348623157e308,123456789.12345679,1.0]}"#;
    world.call("flows.create", json!({ "name": "a", "categories": ["OTHER"], "flow_json": flow }));
    let state = world.platform.run(ExportState::new(), world.now).unwrap();
    world.platform = Sandbox::new(Settings::default());
    let text = written(&state);
    world.platform.command("state.import", text.as_bytes(), world.now).unwrap();
    let again = world.platform.run(ExportState::new(), world.now).unwrap();
    assert_eq!(again.sandbox["flows"], state.sandbox["flows"]);
    let file = world.call("media.get", json!({ "media_id": media["id"] }));
    let path = file["url"].as_str().unwrap().to_owned();
    let request = world.get(&path).body(vec![]).unwrap();
    assert_eq!(world.platform.handle(&request, world.now).body(), &bytes);
}

#[test]
fn a_text_that_ends_too_early_changes_nothing() {
    let mut session = session(1, 30);
    let text = written(&session.export());
    for end in (1..text.len()).step_by(text.len() / 100).filter(|end| text.is_char_boundary(*end)) {
        session.platform.command("state.import", &text.as_bytes()[..end], session.now).unwrap_err();
    }
    assert_eq!(written(&session.export()), text);
}

#[test]
fn faults_are_refused_with_their_path_and_change_nothing() {
    let mut world = World::new(Settings::default());
    let flow = world.call("flows.create", json!({ "name": "a", "categories": ["OTHER"] }));
    let text = world.platform.command("state.export", b"", world.now).unwrap().to_string();
    let id = flow["id"].as_str().unwrap();
    let flow = format!("/sandbox/flows/flows/{id}");
    let refused = |path: &str, change: &dyn Fn(&mut Value)| {
        let mut state: Value = serde_json::from_str(&text).unwrap();
        change(state.pointer_mut(path).unwrap());
        let mut platform = world.platform.clone();
        let error = platform.command("state.import", state.to_string().as_bytes(), world.now).unwrap_err();
        assert_eq!(platform.command("state.export", b"", world.now).unwrap().to_string(), text, "{error}");
        error.to_string()
    };
    let remove = |key: &'static str| move |value: &mut Value| drop(value.as_object_mut().unwrap().remove(key));
    let path = format!("state.import.sandbox.flows.flows.{id}");
    for (error, expected) in [
        (refused("/version", &|value| *value = 2.into()), "state.import.version: 1, got 2".to_owned()),
        (
            refused("/format", &|value| *value = "x".into()),
            "state.import.format: wabakit sandbox state, got x".to_owned(),
        ),
        (refused("", &remove("version")), "state.import.version: required".to_owned()),
        (refused("/sandbox", &remove("media")), "state.import.sandbox.media: required".to_owned()),
        (refused("/sandbox", &|value| value["x"] = 1.into()), "state.import.sandbox.x: no such field".to_owned()),
        (refused(&flow, &|value| value["x"] = 1.into()), format!("{path}.x: no such field")),
        (refused(&flow, &remove("name")), format!("{path}.name: required")),
        (refused(&flow, &remove("endpoint")), format!("{path}.endpoint: required")),
        (
            refused(&flow, &|value| value["updated"] = "x".into()),
            format!("{path}.updated: u64, got invalid type: string \"x\""),
        ),
        (
            refused("/sandbox/context/settings/accounts", &|value| value[0]["numbers"][1]["id"] = 5.into()),
            "state.import.sandbox.context.settings.accounts[0].numbers[1].id: a string, got invalid type: integer `5`"
                .to_owned(),
        ),
    ] {
        assert_eq!(error, expected);
    }
}

#[test]
fn no_field_of_the_state_is_skipped() {
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("src")];
    let mut skipped = vec![];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let code = fs::read_to_string(&path).unwrap();
            let lines: Vec<&str> = code.lines().collect();
            // What is only left out if it is `None` is read as `None`.
            let is_skip = |line: &str| line.contains("serde(skip") && !line.contains(r#""Option::is_none""#);
            let skips = lines.windows(2).filter(|lines| is_skip(lines[0]));
            skipped.extend(skips.map(|lines| lines[1].trim().to_owned()));
        }
    }
    skipped.sort_unstable();
    // The entries of the log and their size, the marks, and what belongs to the request that is being handled.
    let expected = [
        "bytes: usize,",
        "entries: VecDeque<Entry>,",
        "marks: Marks,",
        "pub(crate) effect: Option<FaultEffect>,",
        "pub(crate) usage: Option<Usage>,",
    ];
    assert_eq!(skipped, expected);
}

#[test]
fn a_delivery_that_was_under_way_is_made_by_the_importing_sandbox() {
    let mut world = World::listening(Settings::default());
    world
        .platform
        .command("users.write", json!({ "from": ADA, "type": "text" }).to_string().as_bytes(), world.now)
        .unwrap();
    let Output::Transmit { .. } = world.platform.poll(world.now) else { panic!("no delivery") };
    let state = world.platform.run(ExportState::new(), world.now).unwrap();
    world.platform = Sandbox::new(Settings::default());
    world.platform.run(state, world.now).unwrap();
    assert!(world.deliveries().is_empty());
    world.pass(Duration::from_secs(1));
    assert_eq!(world.deliveries().len(), 1);
}

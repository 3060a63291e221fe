//! The state as data: exported, imported, and marked to return to.

#![allow(clippy::disallowed_methods, reason = "a test reads the code")]

mod session;
mod world;

use std::{
    collections::{BTreeSet, VecDeque},
    fs,
    path::Path,
    time::Duration,
};

use serde_json::{Map, Value, json};
use session::Session;
use wabakit_sandbox::{Output, Sandbox, Settings};
use world::{ADA, World};

/// Steps of a session.
const STEPS: usize = 50;
/// Steps for which an imported sandbox is compared with its original.
const COMPARED: usize = 3;

fn import(text: &str) -> Sandbox {
    let mut platform = Sandbox::new(Settings { seed: 99, ..Settings::default() });
    platform.import(text).unwrap();
    platform
}

/// A session after this many steps.
fn session(seed: u64, steps: usize) -> Session {
    let mut session = Session::new(seed);
    (0..steps).for_each(|_| drop(session.step()));
    session
}

/// Imports a text into a sandbox that has a state already. Returns the error, after which the state is the same.
fn refused(text: &str) -> String {
    let mut platform = session(3, 3).platform;
    let before = platform.export();
    let error = platform.import(text).unwrap_err().to_string();
    assert_eq!(platform.export(), before, "{error}");
    error
}

#[test]
fn an_imported_sandbox_goes_on_as_the_exported_one_at_1000_points() {
    let areas = |text: &str| -> Map<String, Value> {
        serde_json::from_str::<Value>(text).unwrap()["sandbox"].as_object().unwrap().clone()
    };
    let empty = areas(&Sandbox::new(Settings::default()).export());
    let mut unchanged: BTreeSet<&String> = empty.keys().collect();
    for seed in 0..20 {
        let mut original = Session::new(seed);
        let mut copies: VecDeque<Session> = VecDeque::new();
        for point in 0..STEPS {
            let text = original.platform.export();
            copies.push_back(original.on(import(&text)));
            if copies.len() > COMPARED {
                let copy = copies.pop_front().unwrap();
                assert_eq!(copy.platform.export(), text, "seed {seed}, before step {point}");
            }
            let outputs = original.step();
            for copy in &mut copies {
                assert_eq!(copy.step(), outputs, "seed {seed}, step {point}");
            }
        }
        let changed = areas(&original.platform.export());
        unchanged.retain(|area| changed[*area] == empty[*area]);
    }
    assert!(unchanged.is_empty(), "no step has changed {unchanged:?}");
}

#[test]
fn sandboxes_with_the_same_seed_and_steps_are_identical() {
    let mut sessions = [Session::new(7), Session::new(7), Session::new(8)];
    let outputs = sessions.each_mut().map(|session| (0..STEPS).map(|_| session.step()).collect::<Vec<_>>());
    assert_eq!(outputs[0], outputs[1]);
    assert_ne!(outputs[0], outputs[2]);
    assert_eq!(sessions[0].platform.export(), sessions[1].platform.export());
}

#[test]
fn a_sandbox_goes_on_from_a_mark_as_it_did_the_first_time() {
    // IDs of deliveries are never used again.
    let without_ids = |output: String| match serde_json::from_str::<Value>(&output) {
        Ok(Value::Object(mut entry)) if entry.get("id").is_some_and(Value::is_u64) => {
            entry.remove("id");
            Value::from(entry).to_string()
        }
        _ => output,
    };
    for seed in 0..5 {
        let mut marked = session(seed, 20);
        marked.platform.mark("twenty").unwrap();
        let logged = marked.platform.log().count();
        let on_from = |platform: &Sandbox| {
            let mut session = marked.on(platform.clone());
            let outputs: Vec<_> = (0..20).flat_map(|_| session.step()).map(without_ids).collect();
            (outputs, session.platform)
        };
        let (first, mut platform) = on_from(&marked.platform);
        for _ in 0..2 {
            platform.back("twenty").unwrap();
            let entries: Vec<_> = platform.log().map(wabakit_sandbox::Entry::to_json).collect();
            assert_eq!(entries.len(), logged + 1);
            assert_eq!((&entries[logged]["what"], &entries[logged]["type"]), (&json!("changed"), &json!("back")));
            let again;
            (again, platform) = on_from(&platform);
            assert_eq!(again, first, "seed {seed}");
        }
    }
}

#[test]
fn marks_are_kept_by_name_and_aren_t_exported() {
    let mut world = World::listening(Settings::default());
    let empty = world.platform.export();
    world.platform.mark("empty").unwrap();
    assert_eq!(world.platform.export(), empty);
    world.writes(ADA, "text");
    world.platform.mark("empty").unwrap();
    let written = world.platform.export();
    world.platform.import(&empty).unwrap();
    world.platform.back("empty").unwrap();
    assert_ne!(world.platform.export(), empty, "the name was used again");
    assert!(written.len() > empty.len());
    let error = world.platform.back("full").unwrap_err();
    assert_eq!(error.to_string(), r#"name: no mark is named "full""#);
    (1..100).for_each(|mark| world.platform.mark(&mark.to_string()).unwrap());
    let error = world.platform.mark("100").unwrap_err();
    assert_eq!(error.to_string(), "name: at most 100 marks, use a name again");
    world.platform.mark("99").unwrap();
}

#[test]
fn ids_of_deliveries_are_not_used_again_after_a_return() {
    let mut world = World::listening(Settings::default());
    world.platform.mark("start").unwrap();
    let start = world.platform.export();
    let deliver = |world: &mut World| {
        world
            .platform
            .command("inbound", json!({ "from": ADA, "type": "text" }).to_string().as_bytes(), world.now)
            .unwrap();
        let Output::Transmit { id, .. } = world.platform.poll(world.now) else { panic!("no delivery") };
        id
    };
    let first = deliver(&mut world);
    world.platform.back("start").unwrap();
    assert_eq!(deliver(&mut world), first + 1);
    world.platform.import(&start).unwrap();
    assert_eq!(deliver(&mut world), first + 2);
}

#[test]
fn the_base_url_is_the_importing_sandboxs() {
    let mut world = World::new(Settings { base: Some("http://127.0.0.1:1".into()), ..Settings::default() });
    let text = world.platform.export();
    world.platform.set_base("http://127.0.0.1:2");
    world.platform.import(&text).unwrap();
    assert_eq!(world.platform.settings().base.as_deref(), Some("http://127.0.0.1:2"));
}

#[test]
fn files_and_fractions_are_exported_to_the_last_bit() {
    let mut world = World::new(Settings::default());
    let bytes: Vec<u8> = world::PNG.iter().copied().chain(0..=255).collect();
    let media = world.try_call("media.upload", json!({ "type": "image/png" }), Some(&bytes), false).unwrap();
    let flow = r#"{"version":"7.3","screens":[],"x":[0.1,5e-324,1.7976931348623157e308,123456789.12345679,1.0]}"#;
    world.call("flows.create", json!({ "name": "a", "categories": ["OTHER"], "flow_json": flow }));
    let text = world.platform.export();
    world.platform = import(&text);
    assert_eq!(world.platform.export(), text);
    let file = world.call("media.get", json!({ "media_id": media["id"] }));
    let path = file["url"].as_str().unwrap().to_owned();
    let request = world.get(&path).body(vec![]).unwrap();
    assert_eq!(world.platform.handle(&request, world.now).body(), &bytes);
}

#[test]
fn a_text_that_ends_too_early_changes_nothing() {
    let mut original = session(1, 30).platform;
    let text = original.export();
    let mut platform = Sandbox::new(Settings::default());
    let before = platform.export();
    let ends = (0..text.len()).step_by(text.len() / 100).filter(|end| text.is_char_boundary(*end));
    for end in ends {
        let error = platform.import(&text[..end]).unwrap_err();
        assert!(error.reason().starts_with("EOF"), "{error}");
    }
    assert_eq!(platform.export(), before);
    platform.import(&text).unwrap();
    original.import(&before).unwrap();
}

#[test]
fn faults_are_refused_with_their_path() {
    let mut world = World::new(Settings::default());
    world.call("flows.create", json!({ "name": "a", "categories": ["OTHER"] }));
    let text = world.platform.export();
    let id = {
        let state: Value = serde_json::from_str(&text).unwrap();
        state["sandbox"]["flows"]["flows"].as_object().unwrap().keys().next().unwrap().clone()
    };
    let changed = |path: &str, change: &dyn Fn(&mut Value)| {
        let mut state: Value = serde_json::from_str(&text).unwrap();
        change(state.pointer_mut(path).unwrap());
        // On several lines, as people format it.
        refused(&serde_json::to_string_pretty(&state).unwrap())
    };
    let flow = format!("/sandbox/flows/flows/{id}");
    let remove = |key: &'static str| move |value: &mut Value| drop(value.as_object_mut().unwrap().remove(key));
    for (error, expected) in [
        (changed("/version", &|value| *value = 2.into()), "version: expected 1, got 2".to_owned()),
        (
            changed("/format", &|value| *value = "x".into()),
            r#"format: expected "wabakit sandbox state", got "x""#.to_owned(),
        ),
        (changed("", &remove("version")), "missing field `version`".to_owned()),
        (changed("", &|value| value["x"] = 1.into()), "x: unknown key".to_owned()),
        (changed(&flow, &|value| value["x"] = 1.into()), format!("sandbox.flows.flows.{id}.x: unknown key")),
        (changed(&flow, &remove("name")), format!("sandbox.flows.flows.{id}: missing field `name`")),
        (changed(&flow, &remove("endpoint")), format!("sandbox.flows.flows.{id}: missing field `endpoint`")),
        (
            changed(&flow, &|value| value["updated"] = "x".into()),
            format!("sandbox.flows.flows.{id}.updated: invalid type: string \"x\", expected u64"),
        ),
        (
            changed("/sandbox/context/settings/numbers", &|value| value[1]["id"] = 5.into()),
            "sandbox.context.settings.numbers[1].id: invalid type: integer `5`, expected a string".to_owned(),
        ),
    ] {
        assert_eq!(error, expected);
    }
    assert!(refused("").starts_with("EOF"));
    assert!(refused("[]").starts_with("invalid length 0"));
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
            let skips = lines.windows(2).filter(|lines| lines[0].contains("serde(skip"));
            skipped.extend(skips.map(|lines| lines[1].trim().to_owned()));
        }
    }
    assert_eq!(skipped, ["marks: Marks,"]);
}

#[test]
fn a_delivery_that_waits_is_made_by_the_importing_sandbox() {
    let mut world = World::listening(Settings::default());
    world
        .platform
        .command("inbound", json!({ "from": ADA, "type": "text" }).to_string().as_bytes(), world.now)
        .unwrap();
    let Output::Transmit { id, .. } = world.platform.poll(world.now) else { panic!("no delivery") };
    world.platform.delivered(id, None, world.now);
    world.platform = import(&world.platform.export());
    assert!(world.deliveries().is_empty());
    world.pass(Duration::from_secs(1));
    assert_eq!(world.deliveries().len(), 1);
}

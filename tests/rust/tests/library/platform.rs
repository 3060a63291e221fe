//! The platform's OpenAPI file: every operation is in the inventory, every example body can be built, and every
//! example response is read.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};
use wabakit::{Api, Body, Error, Field, OPERATIONS, Object, Op, Options, RawCall, Type};
use wabakit_vectors::{
    json_file,
    openapi::{Documented, Response, answers, documented, examples, file, have, resolved, responses},
    read,
};

/// Removes the names of a path's placeholders.
fn shape(path: &str) -> String {
    let path = path.strip_prefix("/{Version}").unwrap_or(path);
    let mut shape = String::from(if path.starts_with('/') { "" } else { "/" });
    for (i, part) in path.split('{').enumerate() {
        match part.split_once('}') {
            Some((_, rest)) if i > 0 => shape += &format!("{{}}{rest}"),
            _ => shape += part,
        }
    }
    shape
}

#[test]
fn every_operation_is_in_the_inventory() {
    let (file, inventory) = (file(), json_file("inventory.json"));
    let text = |row: &Value, name: &str| row[name].as_str().unwrap_or_default().to_owned();
    let rows = inventory["operations"].as_array().unwrap();
    let listed: BTreeSet<_> = rows.iter().map(|r| (text(r, "path"), text(r, "method"), text(r, "summary"))).collect();
    let known: BTreeSet<_> =
        documented(&file).iter().map(|o| (o.path.to_owned(), o.method.clone(), o.summary.to_owned())).collect();
    assert_eq!(listed, known);

    let mut ours = vec![];
    for row in rows {
        let ops = row.get("ops").and_then(Value::as_array).into_iter().flatten().map(|name| name.as_str().unwrap());
        let ops: Vec<_> = ops.map(|name| Op::find(name).unwrap()).collect();
        assert_eq!(text(row, "status") == "done", !ops.is_empty(), "{row}");
        for op in &ops {
            let place = (op.endpoint.method.as_str().to_owned(), shape(op.endpoint.path));
            assert_eq!(place, (text(row, "method"), shape(&text(row, "path"))), "{}", op.name);
        }
        ours.extend(ops.iter().map(|op| op.name));
    }
    for row in inventory["beyond"].as_array().unwrap() {
        assert!(!text(row, "reason").is_empty(), "{row}");
        ours.push(Op::find(&text(row, "op")).unwrap().name);
    }
    ours.sort_unstable();
    let mut all: Vec<_> = OPERATIONS.iter().map(|op| op.name).collect();
    all.sort_unstable();
    assert_eq!(ours, all, "each operation stands in the inventory once");
}

/// Finds the operation of an example body among those that share a path: the one that knows all its keys and misses
/// none.
fn asking(ops: &[&'static Op], body: &Value) -> &'static Op {
    let fits = |op: &&&Op| {
        let Type::Object(object) = op.endpoint.params else { return false };
        let set = |key: &str| object.set.iter().find(|(name, _)| *name == key);
        let keys = body.as_object().into_iter().flatten();
        let known = keys.clone().all(|(key, value)| match set(key) {
            Some((_, constant)) => value == constant,
            None => flat(object).iter().any(|field| field.name == key) || key == "type" || !body["type"].is_null(),
        });
        known && flat(object).iter().all(|field| !field.required || field.flat || body.get(field.name).is_some())
    };
    ops.iter().find(fits).unwrap_or(&ops[0])
}

/// Returns the fields of an object, with those of flat types.
fn flat(object: &Object) -> Vec<Field> {
    let inner = |field: &Field| match (field.flat, field.ty) {
        (true, Type::Object(inner)) => flat(inner),
        _ => vec![*field],
    };
    object.fields.iter().flat_map(inner).collect()
}

/// Returns the body that core builds from parameters.
fn body(op: &Op, params: &Value, lenient: bool) -> Result<Value, String> {
    let api = Api::new("TOKEN").number("1").waba("2");
    let mut params = params.as_object().cloned().unwrap_or_default();
    for (hole, _) in op.endpoint.holes() {
        params.entry(hole).or_insert("3".into());
    }
    let request = api
        .call(op, RawCall { params: params.into(), options: Options { lenient, ..Options::default() }, file: None })
        .map_err(|e| e.to_string())?;
    match op.endpoint.body {
        Body::None => Ok(pairs(request.uri().query().unwrap_or_default())),
        Body::Form => Ok(pairs(&String::from_utf8_lossy(request.body()))),
        _ => serde_json::from_slice(request.body()).map_err(|e| e.to_string()),
    }
}

/// Reads the pairs of a query or form, which have lists as JSON.
fn pairs(text: &str) -> Value {
    let pairs = text.split('&').filter_map(|pair| pair.split_once('='));
    let read = |value: String| match value.starts_with('[') {
        true => serde_json::from_str(&value).unwrap(),
        false => Value::from(value),
    };
    pairs.map(|(name, value)| (name.to_owned(), read(unescaped(value)))).collect::<Map<_, _>>().into()
}

fn unescaped(text: &str) -> String {
    let mut pieces = text.split('%');
    let mut bytes = pieces.next().unwrap().as_bytes().to_vec();
    for (hex, rest) in pieces.map(|piece| piece.split_at(2)) {
        bytes.push(u8::from_str_radix(hex, 16).unwrap());
        bytes.extend(rest.bytes());
    }
    String::from_utf8(bytes).unwrap()
}

/// Checks that an example stays unchanged, or changes as its exception states.
fn comes_out(op: &Op, example: &Value, exception: Option<&Value>) -> Result<(), String> {
    let same = |body: Result<Value, String>, expected: &Value| match body? {
        body if body == *expected => Ok(()),
        other => Err(format!("came out as {other}")),
    };
    let Some(exception) = exception else { return same(body(op, example, false), example) };
    assert!(exception["reason"].is_string(), "an exception has a reason");
    if let Some(adds) = exception.get("adds").and_then(Value::as_object) {
        let mut expected: Map<String, Value> = example.as_object().unwrap().clone();
        expected.extend(adds.clone());
        return same(body(op, example, false), &expected.into());
    }
    if same(body(op, example, false), example).is_ok() {
        return Err("is no exception any more".into());
    }
    match (exception.get("refused") == Some(&Value::Bool(true)), same(body(op, example, true), example)) {
        (true, Ok(())) => Err("is no longer refused when it is lenient".into()),
        (true, Err(_)) | (false, Ok(())) => Ok(()),
        (false, Err(e)) => Err(format!("even leniently: {e}")),
    }
}

#[test]
fn the_file_and_the_guides_disagree_as_listed() {
    let file = file();
    for row in json_file("platform/disagreements.json")["disagreements"].as_array().unwrap() {
        let text = |name: &str| row[name].as_str().unwrap_or_else(|| panic!("no {name}: {row}"));
        assert_eq!(file.pointer(&text("at")[1..]), row.get("file"), "{}", text("at"));
        assert!(!text("guides").is_empty() && !text("ours").is_empty(), "{row}");
        for place in row["shown"].as_array().unwrap() {
            let (vectors, name) = place.as_str().and_then(|place| place.split_once(": ")).unwrap();
            let cases = json_file(&format!("vectors/{vectors}.json"))["cases"].take();
            assert!(cases.as_array().unwrap().iter().any(|case| case["name"] == name), "{place}");
        }
    }
}

#[test]
fn operations_without_a_response_body_are_those_of_the_file() {
    let file = file();
    for (ops, documented) in have(&file, &json_file("inventory.json")) {
        let answers = documented.description["responses"].as_object().unwrap().iter();
        let mut done = answers.filter(|(status, _)| status.starts_with('2'));
        let bodiless = done.all(|(_, answer)| resolved(&file, answer).get("content").is_none());
        assert!(ops.iter().all(|op| op.endpoint.bodiless == bodiless), "{} {}", documented.method, documented.path);
    }
}

#[test]
fn every_example_body_is_built_unchanged() {
    let (file, exceptions) = (file(), json_file("platform/exceptions.json"));
    let mut exceptions: BTreeMap<_, _> = exceptions["requests"].as_object().unwrap().iter().collect();
    let (mut failed, mut all) = (vec![], 0);
    for (ops, documented) in have(&file, &json_file("inventory.json")) {
        for (name, example) in examples(&file, &documented.description["requestBody"]) {
            let exception = exceptions.remove(&format!("{} {}: {name}", documented.method, documented.path));
            let example = &addressed(example);
            let outcome = comes_out(asking(&ops, example), example, exception);
            failed.extend(outcome.err().map(|e| format!("{} {}: {name}\n    {e}", documented.method, documented.path)));
            all += 1;
        }
    }
    assert!(failed.is_empty(), "{} of {all} examples\n\n{}", failed.len(), failed.join("\n\n"));
    assert!(exceptions.is_empty(), "no such examples: {:?}", exceptions.keys());
    assert!(all > 60, "only {all} examples were found");
}

/// Replaces placeholders for phone numbers, such as `{{Recipient-Phone-Number}}`, by a phone number.
fn addressed(example: &Value) -> Value {
    let mut example = example.clone();
    if let Some(to) = example.get_mut("to").filter(|to| to.as_str().is_some_and(|to| to.starts_with("{{"))) {
        *to = "+16505551234".into();
    }
    example
}

/// Removes the access token from links to other pages, as core does.
fn without_token(body: &[u8]) -> Vec<u8> {
    String::from_utf8_lossy(body).replace("access_token=YOUR_SYSTEM_USER_ACCESS_TOKEN", "").into()
}

#[test]
fn every_example_response_is_read() {
    let (all, exceptions) = (responses(&file()), json_file("platform/exceptions.json"));
    let mut exceptions: BTreeMap<_, _> = exceptions["responses"].as_object().unwrap().iter().collect();
    let mut failed = vec![];
    for Response { place, op, response } in &all {
        let outcome = match read(&Api::new("TOKEN"), op.name, response) {
            Ok(read) if read.raw == without_token(response.body()) => Ok(()),
            Ok(_) => Err("other bytes came out".to_owned()),
            Err(error) => Err(error.to_string()),
        };
        let excepted = exceptions.remove(place).is_some();
        failed.extend((outcome.is_ok() == excepted).then(|| format!("{place}\n    {outcome:?}")));
    }
    assert!(failed.is_empty(), "{} of {} examples\n\n{}", failed.len(), all.len(), failed.join("\n\n"));
    assert!(exceptions.is_empty(), "no such examples: {:?}", exceptions.keys());
    assert!(all.len() > 50, "only {} examples were found", all.len());
}

#[test]
fn every_example_error_is_read() {
    let errors: Vec<_> = answers(&file()).into_iter().filter(|answer| !answer.response.status().is_success()).collect();
    let mut failed = vec![];
    for Response { place, op, response } in errors.iter() {
        let body: Value = serde_json::from_slice(response.body()).unwrap_or_default();
        let outcome = read(&Api::new("TOKEN"), op.name, response);
        let same = match &outcome {
            Err(Error::Api(error)) => body["error"]["code"] == error.code,
            Err(Error::UnexpectedResponse(_)) => body["error"]["code"].is_null(),
            _ => false,
        };
        failed.extend((!same).then(|| format!("{place}\n    {:?}", outcome.err())));
    }
    assert!(failed.is_empty(), "{} of {} examples\n\n{}", failed.len(), errors.len(), failed.join("\n\n"));
}

/// What core has of the file. Examples of the callback URL are counted with the webhooks.
#[test]
fn covers_the_file() {
    let (file, inventory) = (file(), json_file("inventory.json"));
    let done = inventory["operations"].as_array().unwrap().iter().filter(|row| row["status"] == "done").count();
    let bodies = |operation: &Documented<'_>| examples(&file, &operation.description["requestBody"]).len();
    let shown = |operation: &Documented<'_>| -> usize {
        let responses = operation.description["responses"].as_object().unwrap().values();
        responses.map(|response| examples(&file, response).len()).sum()
    };
    let (all, have) = (documented(&file), have(&file, &inventory));
    let coverage = format!(
        "OpenAPI operations {done}/{}, request examples {}/{}, answers {}/{}",
        all.len(),
        have.iter().map(|(_, operation)| bodies(operation)).sum::<usize>(),
        all.iter().map(bodies).sum::<usize>(),
        have.iter().map(|(_, operation)| shown(operation)).sum::<usize>(),
        all.iter().map(shown).sum::<usize>(),
    );
    println!("{coverage}");
    assert_eq!(coverage, "OpenAPI operations 111/113, request examples 150/166, answers 357/357");
}

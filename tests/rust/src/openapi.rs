//! The platform's OpenAPI file.

use std::fs;

use serde_json::Value;
use wabakit::{Op, Type};

use crate::{json_file, tests};

/// Reads the file.
pub fn file() -> Value {
    let text = fs::read_to_string(tests().join("platform/openapi-v23.0.yaml")).unwrap();
    serde_norway::from_str(&text).unwrap()
}

/// An operation of the file.
pub struct Documented<'d> {
    /// The HTTP method, in capitals.
    pub method: String,
    /// Path with placeholders.
    pub path: &'d str,
    /// Title of the operation.
    pub summary: &'d str,
    /// Description of the operation in the file.
    pub description: &'d Value,
}

/// All operations of the file.
pub fn documented(file: &Value) -> Vec<Documented<'_>> {
    let paths = file["paths"].as_object().unwrap().iter();
    let operations = paths.flat_map(|(path, methods)| {
        let methods = methods.as_object().unwrap().iter();
        methods.filter(|(_, description)| description.get("summary").is_some()).map(move |(method, description)| {
            Documented {
                method: method.to_uppercase(),
                path,
                summary: description["summary"].as_str().unwrap(),
                description,
            }
        })
    });
    operations.collect()
}

/// Returns the operations that core has, with their descriptions in the file.
pub fn have<'d>(file: &'d Value, inventory: &Value) -> Vec<(Vec<&'static Op>, Documented<'d>)> {
    let rows = inventory["operations"].as_array().unwrap();
    let with_ops = documented(file).into_iter().map(|documented| {
        let row = rows.iter().find(|r| r["path"] == documented.path && r["method"] == documented.method);
        let ops = row.and_then(|row| row.get("ops")?.as_array()).into_iter().flatten();
        (ops.map(|name| Op::find(name.as_str().unwrap()).unwrap()).collect::<Vec<_>>(), documented)
    });
    with_ops.filter(|(ops, _)| !ops.is_empty()).collect()
}

/// Resolves a `$ref`.
pub fn resolved<'d>(file: &'d Value, value: &'d Value) -> &'d Value {
    let Some(place) = value.get("$ref").and_then(Value::as_str) else { return value };
    resolved(file, file.pointer(&place.replacen("#", "", 1)).unwrap_or_else(|| panic!("{place} is nowhere")))
}

/// The examples in the content of a request or response, each with its name.
pub fn examples<'d>(file: &'d Value, holder: &'d Value) -> Vec<(&'d str, &'d Value)> {
    let contents = resolved(file, holder).get("content").and_then(Value::as_object).into_iter().flatten();
    let named = contents.filter_map(|(_, content)| content.get("examples")?.as_object()).flatten();
    named.map(|(name, example)| (name.as_str(), &resolved(file, example)["value"])).collect()
}

/// Example of a response.
pub struct Response {
    /// Place in the file: method, path and title.
    pub place: String,
    /// The operation that it responds to.
    pub op: &'static Op,
    /// Response in the example.
    pub response: http::Response<Vec<u8>>,
}

/// Returns the examples of successful responses to the operations that core has.
pub fn responses(file: &Value) -> Vec<Response> {
    answers(file).into_iter().filter(|answer| answer.response.status().is_success()).collect()
}

/// Returns the examples of all responses to the operations that core has, errors included.
pub fn answers(file: &Value) -> Vec<Response> {
    let mut found = vec![];
    for (ops, documented) in have(file, &json_file("inventory.json")) {
        for (status, response) in documented.description["responses"].as_object().unwrap() {
            found.extend(examples(file, response).into_iter().map(|(name, example)| {
                let body = example.as_str().map_or_else(|| example.to_string(), str::to_owned);
                Response {
                    place: format!("{} {}: {name}", documented.method, documented.path),
                    op: answering(&ops, example),
                    response: http::Response::builder().status(status.as_str()).body(body.into_bytes()).unwrap(),
                }
            }));
        }
    }
    found
}

/// Finds the operation of a response among those that share a path: the one that knows most of its keys.
fn answering(ops: &[&'static Op], response: &Value) -> &'static Op {
    let known = |op: &&&Op| match op.endpoint.returns {
        Type::Object(object) => object.fields.iter().filter(|field| response.get(field.name).is_some()).count(),
        _ => 0,
    };
    ops.iter().rev().max_by_key(known).unwrap()
}

/// The examples of webhooks, each with its name.
pub fn webhooks(file: &Value) -> Vec<(&str, &Value)> {
    examples(file, &file["paths"]["/whatsapp/webhooks"]["post"]["requestBody"])
}

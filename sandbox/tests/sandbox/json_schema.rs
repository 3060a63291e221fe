//! A small validator of JSON Schema, with the keywords that the schemas of commands have.

use serde_json::{Map, Value};

/// Returns true if a value is valid. Patterns aren't checked.
pub(crate) fn is_valid(value: &Value, schema: &Value, root: &Value) -> bool {
    let Value::Object(keywords) = schema else { return schema == &Value::Bool(true) };
    keywords.iter().all(|(keyword, of)| is_met(keyword, of, keywords, value, root))
}

fn is_met(keyword: &str, of: &Value, keywords: &Map<String, Value>, value: &Value, root: &Value) -> bool {
    let valid = |schema: &Value| is_valid(value, schema, root);
    let schemas = || of.as_array().unwrap().iter().filter(|schema| is_valid(value, schema, root)).count();
    let (number, bound) = (value.as_f64(), of.as_f64());
    let size = |len: Option<usize>, fits: fn(f64, f64) -> bool| len.is_none_or(|len| fits(len as f64, bound.unwrap()));
    let (items, members) = (value.as_array().map(Vec::len), value.as_object().map(Map::len));
    let characters = value.as_str().map(|text| text.chars().count());
    match keyword {
        "$schema" | "$defs" | "title" | "description" | "examples" | "pattern" | "then" => true,
        "$ref" => valid(resolve(of.as_str().unwrap(), root)),
        "type" => match of {
            Value::Array(types) => types.iter().any(|of| is_of(value, of.as_str().unwrap())),
            of => is_of(value, of.as_str().unwrap()),
        },
        "const" => value == of,
        "enum" => of.as_array().unwrap().contains(value),
        "minimum" => number.is_none_or(|number| number >= bound.unwrap()),
        "maximum" => number.is_none_or(|number| number <= bound.unwrap()),
        "minLength" => size(characters, |len, bound| len >= bound),
        "maxLength" => size(characters, |len, bound| len <= bound),
        "minItems" => size(items, |len, bound| len >= bound),
        "maxItems" => size(items, |len, bound| len <= bound),
        "minProperties" => size(members, |len, bound| len >= bound),
        "maxProperties" => size(members, |len, bound| len <= bound),
        "items" => value.as_array().is_none_or(|items| items.iter().all(|item| is_valid(item, of, root))),
        "uniqueItems" => {
            value.as_array().is_none_or(|all| all.iter().enumerate().all(|(i, one)| !all[..i].contains(one)))
        }
        "properties" => {
            of.as_object().unwrap().iter().all(|(key, of)| value.get(key).is_none_or(|value| is_valid(value, of, root)))
        }
        "additionalProperties" => value.as_object().is_none_or(|object| {
            let known = |key: &String| keywords.get("properties").is_some_and(|known| known.get(key).is_some());
            object.iter().filter(|(key, _)| !known(key)).all(|(_, value)| is_valid(value, of, root))
        }),
        "required" => value
            .as_object()
            .is_none_or(|object| of.as_array().unwrap().iter().all(|key| object.contains_key(key.as_str().unwrap()))),
        "allOf" => schemas() == of.as_array().unwrap().len(),
        "anyOf" => schemas() > 0,
        "oneOf" => schemas() == 1,
        "not" => !valid(of),
        "if" => !valid(of) || valid(&keywords["then"]),
        other => panic!("{other} is no keyword that the schemas have"),
    }
}

/// Returns the schema that a reference names.
pub(crate) fn resolve<'s>(reference: &str, root: &'s Value) -> &'s Value {
    root.pointer(reference.strip_prefix('#').unwrap()).unwrap_or_else(|| panic!("{reference} leads nowhere"))
}

fn is_of(value: &Value, name: &str) -> bool {
    match name {
        "object" => value.is_object(),
        "array" => value.is_array(),
        "string" => value.is_string(),
        "boolean" => value.is_boolean(),
        "integer" => value.is_i64() || value.is_u64(),
        "number" => value.is_number(),
        other => panic!("no type {other}"),
    }
}

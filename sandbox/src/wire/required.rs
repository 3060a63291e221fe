//! What core fills in for those who use it, and the platform wants written all the same: constants, and the tags of contents.

use serde_json::{Map, Value};
use wabakit::{Object, Op, Type, Union};

/// The path of the first constant or tag that isn't there.
pub(crate) fn missing(op: &Op, params: &Map<String, Value>) -> Option<String> {
    match (op.endpoint.params)() {
        Type::Object(object) => of_object(object, params, ""),
        _ => None,
    }
}

fn of_object(object: &Object, given: &Map<String, Value>, at: &str) -> Option<String> {
    let constants = object.set.iter().map(|(name, _)| *name);
    constants.into_iter().find(|name| is_absent(given, name)).map(|name| below(at, name)).or_else(|| {
        object.fields.iter().find_map(|field| match (field.flat, (field.ty)()) {
            (true, Type::Object(inner)) => of_object(inner, given, at),
            (true, Type::Union(union)) => of_union(union, given, at),
            (_, ty) => of_value(ty, given.get(field.name)?, &below(at, field.name)),
        })
    })
}

fn of_union(union: &Union, given: &Map<String, Value>, at: &str) -> Option<String> {
    if is_absent(given, "type") {
        return Some(below(at, "type"));
    }
    let tag = given.get("type").and_then(Value::as_str)?;
    let variant = union.variants.iter().find(|variant| variant.tag.eq_ignore_ascii_case(tag))?;
    match (variant.ty)() {
        Type::Object(object) if union.inline => of_object(object, given, at),
        ty => of_value(ty, given.get(variant.tag)?, &below(at, variant.tag)),
    }
}

fn of_value(ty: Type, value: &Value, at: &str) -> Option<String> {
    match (ty, value) {
        (Type::Object(object), Value::Object(map)) => of_object(object, map, at),
        (Type::Union(union), Value::Object(map)) => of_union(union, map, at),
        (Type::List(of), Value::Array(items)) => {
            let mut items = items.iter().enumerate();
            items.find_map(|(i, item)| of_value(of(), item, &format!("{at}[{i}]")))
        }
        _ => None,
    }
}

fn is_absent(given: &Map<String, Value>, name: &str) -> bool {
    given.get(name).is_none_or(Value::is_null)
}

fn below(at: &str, name: &str) -> String {
    if at.is_empty() { name.to_owned() } else { format!("{at}.{name}") }
}

//! Constants and `type` tags, which core fills in for its callers and the platform requires in a request.

use serde_json::{Map, Value};
use wabakit::{Object, Op, Type, Union};

/// Returns the path of the first constant or tag that is missing.
pub(crate) fn missing(op: &Op, params: &Map<String, Value>) -> Option<String> {
    match op.endpoint.params {
        Type::Object(object) => of_object(object, params, ""),
        _ => None,
    }
}

fn of_object(object: &Object, params: &Map<String, Value>, at: &str) -> Option<String> {
    let constants = object.set.iter().map(|(name, _)| *name);
    constants.into_iter().find(|name| is_absent(params, name)).map(|name| below(at, name)).or_else(|| {
        object.fields.iter().find_map(|field| match (field.flat, field.ty) {
            (true, Type::Object(inner)) => of_object(inner, params, at),
            (true, Type::Union(union)) => of_union(union, params, at),
            (_, ty) => of_value(ty, params.get(field.name)?, &below(at, field.name)),
        })
    })
}

fn of_union(union: &Union, params: &Map<String, Value>, at: &str) -> Option<String> {
    if is_absent(params, "type") {
        return Some(below(at, "type"));
    }
    let tag = params.get("type").and_then(Value::as_str)?;
    let variant = union.variants.iter().find(|variant| variant.tag.eq_ignore_ascii_case(tag))?;
    match variant.ty {
        Type::Object(object) if union.inline => of_object(object, params, at),
        ty => of_value(ty, params.get(variant.tag)?, &below(at, variant.tag)),
    }
}

fn of_value(ty: Type, value: &Value, at: &str) -> Option<String> {
    match (ty, value) {
        (Type::Object(object), Value::Object(map)) => of_object(object, map, at),
        (Type::Union(union), Value::Object(map)) => of_union(union, map, at),
        (Type::List(of), Value::Array(items)) => {
            let mut items = items.iter().enumerate();
            items.find_map(|(i, item)| of_value(*of, item, &format!("{at}[{i}]")))
        }
        _ => None,
    }
}

fn is_absent(params: &Map<String, Value>, name: &str) -> bool {
    params.get(name).is_none_or(Value::is_null)
}

fn below(at: &str, name: &str) -> String {
    if at.is_empty() { name.to_owned() } else { format!("{at}.{name}") }
}

//! Bounds of values, as keywords of JSON Schema.

use serde_json::{Map, Value, json};
use wabakit::{Check, Condition, Type};

/// Returns the keywords of a check of values of this type. `None` if there are none that express it.
pub(super) fn of(check: &Check, ty: Type) -> Option<Value> {
    Some(match check {
        Check::Length { min, max } => between(["minLength", "maxLength"], *min, *max),
        Check::Items { min, max } => match ty {
            Type::Map(_) => between(["minProperties", "maxProperties"], *min, *max),
            _ => between(["minItems", "maxItems"], *min, *max),
        },
        Check::Range { min, max } => {
            let bounds = [("minimum", *min, i64::MIN), ("maximum", *max, i64::MAX)];
            let bounds = bounds.into_iter().filter(|(_, bound, none)| bound != none);
            bounds.map(|(name, bound, _)| (name.to_owned(), Value::from(bound))).collect()
        }
        Check::Pattern(pattern) => json!({ "pattern": format!("^{pattern}$") }),
        Check::Url => json!({ "pattern": r"^https?://\S+$" }),
        Check::OneOf(values) => match ty {
            Type::Integer => {
                json!({ "enum": values.iter().filter_map(|value| value.parse().ok()).collect::<Vec<i64>>() })
            }
            _ => json!({ "enum": values }),
        },
        Check::Unique([]) => json!({ "uniqueItems": true }),
        Check::Each(checks) => {
            let of = match ty {
                Type::List(of) | Type::Map(of) => *of,
                _ => Type::Any,
            };
            let each = all(checks, of)?;
            if matches!(ty, Type::Map(_)) { json!({ "additionalProperties": each }) } else { json!({ "items": each }) }
        }
        Check::ExactlyOne(keys) => json!({ "oneOf": each_required(keys) }),
        Check::AtLeastOne(keys) => json!({ "anyOf": each_required(keys) }),
        Check::AtMostOne(keys) => {
            let any = each_required(keys);
            let mut one = any.clone();
            one.push(json!({ "not": { "anyOf": any } }));
            json!({ "oneOf": one })
        }
        Check::Requires(conditions) => {
            json!({ "allOf": conditions.iter().map(met).collect::<Option<Vec<_>>>()? })
        }
        Check::Forbids(conditions) => {
            json!({ "not": { "anyOf": conditions.iter().map(met).collect::<Option<Vec<_>>>()? } })
        }
        Check::When { condition, checks } => json!({ "if": met(condition)?, "then": all(checks, Type::Any)? }),
        _ => return None,
    })
}

/// The keywords of several checks, if all can be expressed.
fn all(checks: &[Check], ty: Type) -> Option<Value> {
    match checks {
        [check] => of(check, ty),
        checks => Some(json!({ "allOf": checks.iter().map(|check| of(check, ty)).collect::<Option<Vec<_>>>()? })),
    }
}

/// The keywords of a condition of a key of the object itself.
fn met(condition: &Condition) -> Option<Value> {
    let [key] = condition.path else { return None };
    let values: Vec<_> = condition.values.iter().flat_map(|value| in_both_cases(value)).collect();
    Some(match (values.is_empty(), condition.other) {
        (true, _) => json!({ "required": [key] }),
        (_, true) => json!({ "required": [key], "properties": { *key: { "not": { "enum": values } } } }),
        (_, false) => json!({ "required": [key], "properties": { *key: { "enum": values } } }),
    })
}

/// A value of a condition: a number or a boolean as itself, a text in both cases.
fn in_both_cases(value: &str) -> Vec<Value> {
    match serde_json::from_str(value) {
        Ok(value @ (Value::Bool(_) | Value::Number(_))) => vec![value],
        _ => {
            let mut both = vec![Value::from(value)];
            let others = [value.to_ascii_lowercase(), value.to_ascii_uppercase()];
            both.extend(others.into_iter().filter(|other| other != value).map(Value::from));
            both
        }
    }
}

fn each_required(keys: &[&str]) -> Vec<Value> {
    keys.iter().map(|key| json!({ "required": [key] })).collect()
}

fn between(names: [&str; 2], min: u32, max: u32) -> Value {
    let [least, most] = names;
    let mut bounds = Map::new();
    if min > 0 {
        bounds.insert(least.to_owned(), min.into());
    }
    if max < u32::MAX {
        bounds.insert(most.to_owned(), max.into());
    }
    bounds.into()
}

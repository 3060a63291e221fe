//! Every check of sent types has vectors: for a bound, just inside and just outside; for other checks, a violation.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;
use wabakit::{Check, Object, Op, Type};
use wabakit_vectors::{
    cases,
    walk::{Named, Walk},
};

/// Place of a check: the type, the key (empty for a check over several keys), and the position.
type Place = (&'static str, &'static str, usize);

/// Coverage of one check by the vectors.
#[derive(Default)]
struct Shown {
    /// Sizes and numbers that were accepted.
    passed: BTreeSet<i64>,
    /// Sizes and numbers that were refused.
    refused: BTreeSet<i64>,
    /// True if a case violated the check.
    broken: bool,
}

#[test]
fn every_check_has_its_vectors() {
    let mut seen = Coverage::default();
    for case in cases("requests") {
        let Ok(op) = Op::find(case.text("op")) else { continue };
        let Type::Object(object) = op.endpoint.params else { continue };
        seen.refusal = case.get("error").map(|error| error["path"].as_str().unwrap_or_default().to_owned());
        if case.get("lenient").is_none() {
            seen.object(object, &Value::Object(case.object("params")), op.name);
        }
    }
    let mut missing = vec![];
    for named in Walk::sent().found.into_values() {
        for (place, check) in checks(named) {
            missing.extend(lacks(seen.shown.get(&place).unwrap_or(&Shown::default()), check, place));
        }
    }
    assert!(missing.is_empty(), "{} are missing\n{}", missing.len(), missing.join("\n"));
}

/// Returns the checks of a type and its parts.
fn checks(named: Named) -> Vec<(Place, &'static Check)> {
    let placed = |name: &'static str, key: &'static str, checks: &'static [Check]| {
        checks.iter().enumerate().map(move |(i, check)| ((name, key, i), check)).collect::<Vec<_>>()
    };
    match named {
        Named::Choice(_) => vec![],
        Named::Union(union) => union.variants.iter().flat_map(|v| placed(union.name.text(), v.tag, v.checks)).collect(),
        Named::Object(object) => {
            let fields = object.fields.iter().flat_map(|f| placed(object.name.text(), f.name, f.checks));
            fields.chain(placed(object.name.text(), "", object.checks)).collect()
        }
    }
}

/// Returns what the vectors don't cover of a check.
fn lacks(shown: &Shown, check: &Check, (name, key, _): Place) -> Vec<String> {
    let at = |what: &str| format!("{name}.{key}: {what}");
    let bounds = match check {
        Check::Length { min, max } | Check::Items { min, max } | Check::Total { min, max, .. } => {
            [(*min > 0).then_some(i64::from(*min)), (*max < u32::MAX).then_some(i64::from(*max))]
        }
        Check::Range { min, max } => [Some(*min), (*max < i64::MAX).then_some(*max)],
        Check::Files { .. } => return vec![],
        _ if shown.broken => return vec![],
        Check::Rule(rule) => return vec![at(&format!("nothing breaks {:?}", rule.docs.text()))],
        other => return vec![at(&format!("nothing breaks {other:?}"))],
    };
    let mut lacks = vec![];
    for (bound, outside) in bounds.into_iter().zip([-1, 1]).filter_map(|(bound, step)| Some((bound?, bound? + step))) {
        if !shown.passed.contains(&bound) {
            lacks.push(at(&format!("{bound} isn't shown to pass ({check:?})")));
        }
        if !shown.refused.contains(&outside) {
            lacks.push(at(&format!("{outside} isn't shown to be refused ({check:?})")));
        }
    }
    lacks
}

/// Coverage of all checks by the vectors.
#[derive(Default)]
struct Coverage {
    shown: BTreeMap<Place, Shown>,
    /// Path at which the current case is refused.
    refusal: Option<String>,
}

impl Coverage {
    fn object(&mut self, object: &'static Object, value: &Value, at: &str) {
        for field in object.fields {
            match (field.flat, field.ty) {
                (true, Type::Object(inner)) => self.object(inner, value, at),
                (true, ty) => self.value(ty, value, at),
                (false, ty) => {
                    let Some(content) = value.get(field.name).filter(|content| !content.is_null()) else { continue };
                    let at = format!("{at}.{}", field.name);
                    self.checks(object.name.text(), field.name, field.checks, content, &at);
                    self.value(ty, content, &at);
                }
            }
        }
        self.checks(object.name.text(), "", object.checks, value, at);
    }

    fn value(&mut self, ty: Type, value: &Value, at: &str) {
        match ty {
            Type::Object(object) => self.object(object, value, at),
            Type::List(of) => {
                for (i, item) in value.as_array().into_iter().flatten().enumerate() {
                    self.value(*of, item, &format!("{at}[{i}]"));
                }
            }
            Type::Map(of) => {
                for (key, item) in value.as_object().into_iter().flatten() {
                    self.value(*of, item, &format!("{at}.{key}"));
                }
            }
            Type::Union(union) => {
                let tag = value["type"].as_str();
                let named = |tag: &str| value.get(tag).is_some();
                let is = |v: &&wabakit::Variant| tag.map_or(named(v.tag), |tag| tag.eq_ignore_ascii_case(v.tag));
                let Some(variant) = union.variants.iter().find(is) else { return };
                let (content, at) = match union.inline {
                    true => (Some(value), at.to_owned()),
                    false => (value.get(variant.tag), format!("{at}.{}", variant.tag)),
                };
                let Some(content) = content else { return };
                self.checks(union.name.text(), variant.tag, variant.checks, content, &at);
                self.value(variant.ty, content, &at);
            }
            _ => {}
        }
    }

    /// Records the coverage by one value.
    fn checks(&mut self, name: &'static str, key: &'static str, checks: &'static [Check], value: &Value, at: &str) {
        let refused_here = self.refusal.as_ref().is_some_and(|path| path == at || path.starts_with(&format!("{at}[")));
        for (i, check) in checks.iter().enumerate() {
            let shown = self.shown.entry((name, key, i)).or_default();
            if let Some(size) = size(check, value) {
                match self.refusal {
                    None => shown.passed.insert(size),
                    Some(_) => refused_here && shown.refused.insert(size),
                };
            } else {
                shown.broken |=
                    refused_here && broken(check, value) && !checks.iter().any(|other| outside(other, value));
            }
        }
    }
}

/// Returns the quantity that a check bounds.
fn size(check: &Check, value: &Value) -> Option<i64> {
    let items = |value: &Value| value.as_array().map_or(0, Vec::len);
    let count = match check {
        Check::Length { .. } => value.as_str()?.chars().count(),
        Check::Items { .. } => items(value),
        Check::Total { of, .. } => value.as_array()?.iter().map(|item| items(&item[*of])).sum(),
        Check::Range { .. } => {
            return value.as_f64().or_else(|| value.as_str()?.parse().ok()).map(|n| n.floor() as i64);
        }
        _ => return None,
    };
    i64::try_from(count).ok()
}

fn outside(check: &Check, value: &Value) -> bool {
    let Some(size) = size(check, value) else { return false };
    match check {
        Check::Length { min, max } | Check::Items { min, max } | Check::Total { min, max, .. } => {
            !(i64::from(*min)..=i64::from(*max)).contains(&size)
        }
        Check::Range { min, max } => !(*min..=*max).contains(&size),
        _ => false,
    }
}

/// Returns true if a value visibly violates a check.
fn broken(check: &Check, value: &Value) -> bool {
    let there = |keys: &[&str]| keys.iter().filter(|key| value.get(key).is_some_and(|value| !value.is_null())).count();
    match check {
        Check::ExactlyOne(keys) => there(keys) != 1,
        Check::AtLeastOne(keys) => there(keys) == 0,
        Check::AtMostOne(keys) => there(keys) > 1,
        Check::Rule(rule) => (rule.check)(&value.clone().into()).is_err(),
        _ => true,
    }
}

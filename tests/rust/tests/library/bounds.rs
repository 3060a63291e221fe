//! Every check of everything that is sent has vectors: for a bound, just inside and just outside; for the others, one that
//! breaks it.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};
use wabakit::{Check, Condition, Object, Op, Type};
use wabakit_vectors::{
    cases,
    walk::{Named, Walk},
};

/// Where a check stands: the type, the key in it (or nothing, for a check over several), and the places of the check among the others
/// and in those that hold it.
type Place = (&'static str, &'static str, Vec<usize>);

/// What the vectors show of one check.
#[derive(Default)]
struct Shown {
    /// Sizes and numbers that passed.
    passed: BTreeSet<i64>,
    /// Those that were refused.
    refused: BTreeSet<i64>,
    /// Whether one broke it.
    broken: bool,
}

#[test]
fn every_check_has_its_vectors() {
    let mut seen = Deduplicator::default();
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
        for (place, part) in checks(named) {
            missing.extend(lacks(seen.shown.get(&place).unwrap_or(&Shown::default()), part, place));
        }
    }
    assert!(missing.is_empty(), "{} are missing\n{}", missing.len(), missing.join("\n"));
}

/// The checks of a type and its parts, without those that only hold others.
fn checks(named: Named) -> Vec<(Place, Part)> {
    let placed = |name: &'static str, key: &'static str, checks: &'static [Check]| {
        parts(checks).into_iter().map(move |(at, part)| ((name, key, at), part)).collect::<Vec<_>>()
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

/// What needs vectors of its own: a check, or one condition of it.
#[derive(Clone, Copy, Debug)]
enum Part {
    Check(&'static Check),
    Required(&'static Condition),
    Forbidden(&'static Condition),
}

fn parts(checks: &'static [Check]) -> Vec<(Vec<usize>, Part)> {
    let parts = checks.iter().enumerate().flat_map(|(i, check)| {
        let mut parts = match check {
            Check::Each(checks) | Check::At { checks, .. } | Check::When { checks, .. } => parts(checks),
            Check::Requires(conditions) => numbered(conditions.iter().map(Part::Required)),
            Check::Forbids(conditions) => numbered(conditions.iter().map(Part::Forbidden)),
            check => vec![(vec![], Part::Check(check))],
        };
        parts.iter_mut().for_each(|(at, _)| at.insert(0, i));
        parts
    });
    parts.collect()
}

fn numbered(parts: impl Iterator<Item = Part>) -> Vec<(Vec<usize>, Part)> {
    parts.enumerate().map(|(i, part)| (vec![i], part)).collect()
}

/// What the vectors don't show of a check.
fn lacks(shown: &Shown, part: Part, (name, key, _): Place) -> Vec<String> {
    let at = |what: &str| format!("{name}.{key}: {what}");
    let bounds = match part {
        Part::Check(Check::Length { min, max } | Check::Items { min, max } | Check::Total { min, max, .. }) => {
            [(*min > 0).then_some(i64::from(*min)), (*max < u32::MAX).then_some(i64::from(*max))]
        }
        Part::Check(Check::Range { min, max }) => {
            [(*min > i64::MIN).then_some(*min), (*max < i64::MAX).then_some(*max)]
        }
        // Files, and rules with vectors of their own.
        Part::Check(Check::Files { .. } | Check::Validate(_)) => return vec![],
        _ if shown.broken => return vec![],
        Part::Check(Check::Rule(rule)) => return vec![at(&format!("nothing breaks {:?}", rule.docs.text()))],
        other => return vec![at(&format!("nothing breaks {other:?}"))],
    };
    let mut lacks = vec![];
    for (bound, outside) in bounds.into_iter().zip([-1, 1]).filter_map(|(bound, step)| Some((bound?, bound? + step))) {
        if !shown.passed.contains(&bound) {
            lacks.push(at(&format!("{bound} isn't shown to pass ({part:?})")));
        }
        if !shown.refused.contains(&outside) {
            lacks.push(at(&format!("{outside} isn't shown to be refused ({part:?})")));
        }
    }
    lacks
}

/// What all vectors show.
#[derive(Default)]
struct Deduplicator {
    shown: BTreeMap<Place, Shown>,
    /// The path at which the case that is looked at is refused.
    refusal: Option<String>,
}

impl Deduplicator {
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

    /// What one value shows of the checks that it is under.
    fn checks(&mut self, name: &'static str, key: &'static str, checks: &'static [Check], value: &Value, at: &str) {
        let refused = self.refusal.as_ref().is_some_and(|path| path == at || path.starts_with(&format!("{at}[")));
        self.nested(&(name, key, vec![]), checks, value, refused);
    }

    /// What a value shows of checks in this place. `refused`: the case is refused there.
    fn nested(&mut self, place: &Place, checks: &'static [Check], value: &Value, refused: bool) {
        let below = |(name, key, at): &Place, i: usize| (*name, *key, [at.as_slice(), &[i]].concat());
        for (i, check) in checks.iter().enumerate() {
            let place = below(place, i);
            let mut conditions = |conditions: &'static [Condition], part: fn(&'static Condition) -> Part| {
                for (i, condition) in conditions.iter().enumerate() {
                    let shown = self.shown.entry(below(&place, i)).or_default();
                    shown.broken |= refused && broken(part(condition), value);
                }
            };
            match check {
                Check::Each(checks) => {
                    let items = value.as_array().map(|items| items.iter().collect());
                    let values = value.as_object().map(|entries| entries.values().collect());
                    let all: Vec<&Value> = items.or(values).unwrap_or_default();
                    all.iter().for_each(|item| self.nested(&place, checks, item, refused));
                }
                Check::At { path, checks } => {
                    at(value, path).iter().flatten().for_each(|value| self.nested(&place, checks, value, refused));
                }
                Check::When { condition, checks } if any(condition, value) => {
                    self.nested(&place, checks, value, refused);
                }
                Check::When { .. } => {}
                Check::Requires(all) => conditions(all, Part::Required),
                Check::Forbids(all) => conditions(all, Part::Forbidden),
                check => {
                    let shown = self.shown.entry(place).or_default();
                    if let Some(size) = size(check, value) {
                        match self.refusal {
                            None => shown.passed.insert(size),
                            Some(_) => refused && shown.refused.insert(size),
                        };
                    } else {
                        let outside = checks.iter().any(|other| outside(other, value));
                        shown.broken |= refused && broken(Part::Check(check), value) && !outside;
                    }
                }
            }
        }
    }
}

/// What a bound bounds.
fn size(check: &Check, value: &Value) -> Option<i64> {
    let items = |value: &Value| value.as_array().map(Vec::len).or(value.as_object().map(Map::len));
    let count = match check {
        Check::Length { .. } => value.as_str()?.chars().count(),
        Check::Items { .. } => items(value)?,
        Check::Total { of, .. } => {
            let met = at(value, of.path).into_iter().flatten().filter(|value| is(of, value));
            met.map(|value| value.as_array().map_or(1, Vec::len)).sum()
        }
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

/// Whether a value breaks a check, as far as that can be told from outside.
fn broken(part: Part, value: &Value) -> bool {
    let there = |keys: &[&str]| keys.iter().filter(|key| value.get(key).is_some_and(|value| !value.is_null())).count();
    match part {
        Part::Required(condition) => {
            !at(value, condition.path).into_iter().all(|value| value.is_some_and(|value| is(condition, value)))
        }
        Part::Forbidden(condition) => any(condition, value),
        Part::Check(Check::OneOf(values)) => !values.contains(&&*text(value)),
        Part::Check(Check::Unique(path)) => {
            let texts: Vec<_> = at(value, path).into_iter().flatten().map(text).collect();
            texts.iter().collect::<BTreeSet<_>>().len() < texts.len()
        }
        Part::Check(Check::ExactlyOne(keys)) => there(keys) != 1,
        Part::Check(Check::AtLeastOne(keys)) => there(keys) == 0,
        Part::Check(Check::AtMostOne(keys)) => there(keys) > 1,
        Part::Check(Check::Rule(rule)) => (rule.check)(&value.clone().into()).is_err(),
        Part::Check(_) => true,
    }
}

/// The values at a path, through the items of lists; nothing where a key is missing.
fn at<'v>(value: &'v Value, path: &[&str]) -> Vec<Option<&'v Value>> {
    path.iter().fold(vec![Some(value)], |values, key| {
        let items = values.into_iter().flat_map(|value| match value {
            Some(Value::Array(items)) => items.iter().map(Some).collect(),
            other => vec![other],
        });
        items.map(|item| item?.get(*key).filter(|value| !value.is_null())).collect()
    })
}

fn any(condition: &Condition, value: &Value) -> bool {
    at(value, condition.path).into_iter().flatten().any(|value| is(condition, value))
}

fn is(condition: &Condition, value: &Value) -> bool {
    let known = condition.values.iter().any(|known| known.eq_ignore_ascii_case(&text(value)));
    condition.values.is_empty() || known != condition.other
}

fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

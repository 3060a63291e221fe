//! The checker: compares parameters with their description before anything is sent.

use std::mem;

use crate::{
    error::Error,
    json::{Json, JsonObject},
    schema::{
        checks::{Check, spelled},
        path::Path,
        types::{Field, FieldNames, Object, Type, Union},
    },
};

/// Requirement for files that a client uploads before a call, where nothing uploads them.
pub(crate) const NOT_UPLOADED: &str =
    "no files: only a call of its own uploads them first, not a batch or a request that is only built";

/// Strictness of the checker.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Checker {
    /// True if values outside the bounds and unknown keys are accepted; types are always checked.
    pub(crate) lenient: bool,
    /// Size of the file that is sent beside the parameters.
    pub(crate) file: Option<u64>,
}

type Outcome = Result<(), Error>;

impl Type {
    /// Checks a value of this type with all bounds, and fills in what its keys imply. `at` is where paths in errors begin.
    pub fn check(self, value: &mut Json<'_>, at: &str) -> Result<(), Error> {
        Checker { lenient: false, file: None }.value(self, value, &Path::root(at))
    }
}

impl Checker {
    /// Checks an object, and fills in what its keys imply. `also` names keys that belong to the caller.
    pub(crate) fn object(
        self,
        object: &Object,
        given: &mut JsonObject<'_>,
        also: &dyn Fn(&str) -> bool,
        at: &Path<'_>,
    ) -> Outcome {
        let mut given = Given::new(given);
        let mut outcome = self.fields(object, &mut given, at);
        for (name, value) in object.set {
            outcome = outcome.and(constant(name, value, &mut given, at));
        }
        outcome = outcome.and(given.take_all(also, at).map(drop));
        // A misspelt key says more than the absence of the right one.
        if !self.lenient
            && let Some((key, value)) = given.unknown()
        {
            return at.key(key).refuse("no such field", value);
        }
        outcome
    }

    /// Checks all fields of an object, even after one is refused: the keys that are left then are no fields.
    fn fields(self, object: &Object, given: &mut Given<'_, '_>, at: &Path<'_>) -> Outcome {
        let mut refused = None;
        for field in object.fields {
            let outcome = match field.flat.then_some(field.ty) {
                Some(Type::Object(inner)) => self.fields(inner, given, at),
                Some(Type::Union(union)) => self.union(union, given, false, at),
                _ => self.field(field, given, at),
            };
            if let Err(error) = outcome {
                refused.get_or_insert(error);
            }
        }
        match refused {
            Some(error) => Err(error),
            None if object.checks.is_empty() => Ok(()),
            None => given.whole(|whole| self.bounds(object.checks, whole, at)),
        }
    }

    fn field(self, field: &Field, given: &mut Given<'_, '_>, at: &Path<'_>) -> Outcome {
        match given.take(field.name, at)? {
            Some(value) => self.bounded(field.ty, field.checks, value, &at.key(field.name)),
            None if let Type::List(Type::FieldName(fields)) = field.ty
                && !fields.default.is_empty() =>
            {
                given.add(field.name, fields.default);
                Ok(())
            }
            None if !field.required || (self.file.is_some() && matches!(field.ty, Type::Bytes)) => Ok(()),
            None => Err(at.key(field.name).missing()),
        }
    }

    fn bounded(self, ty: Type, checks: &[Check], value: &mut Json<'_>, at: &Path<'_>) -> Outcome {
        self.value(ty, value, at)?;
        self.bounds(checks, value, at)
    }

    fn bounds(self, checks: &[Check], value: &Json<'_>, at: &Path<'_>) -> Outcome {
        if self.lenient { Ok(()) } else { checks.iter().try_for_each(|check| check.apply(value, self.file, at)) }
    }

    /// Checks a value, and fills in what its keys imply.
    pub(crate) fn value(self, ty: Type, value: &mut Json<'_>, at: &Path<'_>) -> Outcome {
        let fits = match (ty, &mut *value) {
            (Type::Any, _) => true,
            (Type::Bool, Json::Bool(_)) | (Type::Number, Json::Number(_)) => true,
            (Type::Integer, value) => value.as_i64().is_some() || value.as_u64().is_some(),
            (Type::String | Type::Secret | Type::Choice(_) | Type::Timestamp | Type::Id, Json::String(_)) => true,
            (Type::Id, Json::Number(number)) => number.bytes().all(|byte| byte.is_ascii_digit()),
            (Type::OrText(inner), value) => {
                let mut spelled = value.as_str().and_then(spelled);
                return self.value(*inner, spelled.as_mut().unwrap_or(value), at);
            }
            (Type::OrList(of), Json::Array(items)) if items.len() == 1 => {
                return items.iter_mut().try_for_each(|item| self.value(*of, item, at));
            }
            (Type::OrList(of), value) => return self.value(*of, value, at),
            (Type::List(Type::FieldName(fields)), Json::Array(names)) => {
                *value = Json::String(self.selected(fields, names, at)?.into());
                return Ok(());
            }
            (Type::List(Type::Bytes), _) => return at.refuse_as(NOT_UPLOADED, ""),
            (Type::List(of), Json::Array(items)) => {
                let mut items = items.iter_mut().enumerate();
                return items.try_for_each(|(i, item)| self.value(*of, item, &at.item(i)));
            }
            (Type::Map(of), Json::Object(map)) => {
                return map.iter_mut().try_for_each(|(key, item)| self.value(*of, item, &at.key(key)));
            }
            (Type::Object(object), Json::Object(map)) => return self.object(object, map, &|_| false, at),
            (Type::Union(union), Json::Object(map)) => return self.union(union, &mut Given::new(map), true, at),
            (Type::Bytes | Type::Empty, _) | (_, _) => false,
        };
        match ty {
            _ if fits => Ok(()),
            // A secret of another type is a secret too.
            Type::Secret => at.refuse_as(ty.noun(), ""),
            _ => at.refuse(ty.noun(), value),
        }
    }

    /// Joins the names of fields to the text that the platform takes.
    fn selected(self, fields: &FieldNames, names: &[Json<'_>], at: &Path<'_>) -> Result<String, Error> {
        let mut joined = String::new();
        for (i, name) in names.iter().enumerate() {
            match name.as_str() {
                Some(text) if self.lenient || fields.contains(text) => {
                    if i > 0 {
                        joined.push(',');
                    }
                    joined.push_str(text);
                }
                Some(_) => at.item(i).refuse("a known field", name)?,
                None => at.item(i).refuse("a string", name)?,
            }
        }
        Ok(joined)
    }

    /// Checks the content that a union's tag names, and adds the tag where the content implies it. `alone`: the union is an object
    /// of its own.
    fn union(self, union: &Union, given: &mut Given<'_, '_>, alone: bool, at: &Path<'_>) -> Outcome {
        let content = |key: &str| !union.inline && union.variants.iter().any(|variant| variant.tag == key);
        let mine = given.take_all(&|key| key == "type" || content(key), at)?;
        let tag = mine.iter().filter_map(|place| given.fields.0.get(*place)).find(|(key, _)| key == "type");
        let variant = match tag {
            Some((_, tag)) => match tag.as_str().and_then(|tag| union.variant(tag)) {
                Some(variant) => variant,
                None if self.lenient && tag.as_str().is_some() => return Ok(()),
                None => return at.key("type").refuse(&union.tags(), tag),
            },
            None => {
                let tags: Vec<&str> = mine.iter().take(2).filter_map(|place| given.key(*place)).collect();
                let Some(variant) = (if let [only] = *tags { union.variant(only) } else { None }) else {
                    let got = if tags.is_empty() { "none".to_owned() } else { tags.join(" and ") };
                    return at.key("type").refuse_as(&union.tags(), &got);
                };
                given.add("type", variant.tag);
                variant
            }
        };
        if union.inline {
            let Type::Object(object) = variant.ty else { return Ok(()) };
            return self.object(object, given.fields, &|key| key == "type", at);
        }
        let beside =
            |(place, key): (usize, &str)| key != "type" && key != variant.tag && (alone || mine.contains(&place));
        if !self.lenient
            && let Some((key, value)) = given.find(beside)
        {
            return at.key(key).refuse(&format!("nothing beside {}", variant.tag), value);
        }
        let at = at.key(variant.tag);
        match given.fields.get_mut(variant.tag) {
            Some(value) => self.bounded(variant.ty, variant.checks, value, &at),
            None => Err(at.missing()),
        }
    }
}

/// Fills in a constant, which may be given too.
fn constant(name: &'static str, value: &'static str, given: &mut Given<'_, '_>, at: &Path<'_>) -> Outcome {
    match given.take(name, at)? {
        Some(other) if other != value => return at.key(name).refuse(&format!("always \"{value}\""), other),
        Some(_) => {}
        None => given.add(name, value),
    }
    Ok(())
}

/// The keys of an object in the caller's order, and which of them belong to a field.
struct Given<'g, 'a> {
    fields: &'g mut JsonObject<'a>,
    seen: Places,
}

impl<'g, 'a> Given<'g, 'a> {
    /// Drops nulls: the platform expects absent values to be left out.
    fn new(fields: &'g mut JsonObject<'a>) -> Self {
        fields.0.retain(|(_, value)| !value.is_null());
        Self { fields, seen: Places::default() }
    }

    /// Returns the value of a key, which belongs to a field from now on. A key stands once: of two, one would stay unchecked.
    fn take(&mut self, name: &str, at: &Path<'_>) -> Result<Option<&mut Json<'a>>, Error> {
        let mut found = None;
        let mut twice = false;
        for (place, (key, _)) in self.fields.0.iter().enumerate() {
            // Most keys differ in length, which is seen without a call.
            if key.len() == name.len() && key == name && self.seen.insert(place) {
                twice |= found.replace(place).is_some();
            }
        }
        if twice {
            at.key(name).refuse_as("one value", "2")?;
        }
        Ok(found.and_then(|place| self.fields.0.get_mut(place)).map(|(_, value)| value))
    }

    /// Marks all keys that pass, and returns their places.
    fn take_all(&mut self, wanted: &dyn Fn(&str) -> bool, at: &Path<'_>) -> Result<Vec<usize>, Error> {
        let mut places: Vec<usize> = vec![];
        for (place, (key, _)) in self.fields.0.iter().enumerate() {
            if !self.seen.contains(place) && wanted(key) {
                self.seen.insert(place);
                places.push(place);
            }
        }
        match repeated(places.iter().filter_map(|place| self.key(*place))) {
            Some(key) => at.key(key).refuse_as("one value", "2").map(|()| places),
            None => Ok(places),
        }
    }

    fn key(&self, place: usize) -> Option<&str> {
        self.fields.0.get(place).map(|(key, _)| &**key)
    }

    /// Of the keys that pass, by place and name, the first in the alphabet: some languages write objects in any order.
    fn find(&self, passes: impl Fn((usize, &str)) -> bool) -> Option<(&str, &Json<'a>)> {
        let fields = self.fields.iter().enumerate().filter(|(place, (key, _))| passes((*place, *key)));
        fields.map(|(_, field)| field).min_by_key(|(key, _)| *key)
    }

    /// A key that belongs to no field.
    fn unknown(&self) -> Option<(&str, &Json<'a>)> {
        self.find(|(place, _)| !self.seen.contains(place))
    }

    fn add(&mut self, key: &'static str, value: &'static str) {
        self.seen.insert(self.fields.len());
        self.fields.push(key, value);
    }

    /// Runs a check over the whole object.
    fn whole(&mut self, look: impl FnOnce(&Json<'a>) -> Outcome) -> Outcome {
        let whole = Json::Object(mem::take(self.fields));
        let outcome = look(&whole);
        if let Json::Object(fields) = whole {
            *self.fields = fields;
        }
        outcome
    }
}

/// A set of places in an object, a bit for each. The first 64 take no memory of their own.
#[derive(Default)]
struct Places {
    few: u64,
    more: Vec<u64>,
}

impl Places {
    /// Adds a place. Returns whether it is new.
    fn insert(&mut self, place: usize) -> bool {
        let (word, bit) = (place / 64, 1 << (place % 64));
        if self.more.len() < word {
            self.more.resize(word, 0);
        }
        let bits = match word.checked_sub(1) {
            None => &mut self.few,
            Some(word) => match self.more.get_mut(word) {
                Some(bits) => bits,
                None => return false,
            },
        };
        let new = *bits & bit == 0;
        *bits |= bit;
        new
    }

    fn contains(&self, place: usize) -> bool {
        let bits = match (place / 64).checked_sub(1) {
            None => Some(&self.few),
            Some(word) => self.more.get(word),
        };
        bits.is_some_and(|bits| bits >> (place % 64) & 1 == 1)
    }
}

/// Returns an item that repeats, for short lists.
fn repeated<T: PartialEq>(mut items: impl Iterator<Item = T> + Clone) -> Option<T> {
    while let Some(item) = items.next() {
        if items.clone().any(|other| other == item) {
            return Some(item);
        }
    }
    None
}

impl Union {
    fn tags(&self) -> String {
        let tags: Vec<_> = self.variants.iter().map(|v| v.tag).collect();
        format!("one of {}", tags.join(", "))
    }
}

impl Type {
    /// Returns the noun for a value of this type, for errors.
    pub fn noun(self) -> &'static str {
        match self {
            Type::Empty => "nothing",
            Type::Any => "a value",
            Type::Bool => "true or false",
            Type::Integer => "an integer",
            Type::Number => "a number",
            Type::String | Type::Secret | Type::Choice(_) | Type::FieldName(_) | Type::Timestamp => "a string",
            Type::Id => "an id",
            Type::Bytes => "bytes",
            Type::OrText(inner) | Type::OrList(inner) => inner.noun(),
            Type::List(_) => "a list",
            Type::Map(_) | Type::Object(_) | Type::Union(_) => "an object",
        }
    }
}

//! Parameters held against their description, before anything is sent.

use std::{fmt, mem};

use crate::{
    error::{Error, excerpt},
    json::{Json, JsonObject},
    phone::{DIALABLE, is_dialable},
    schema::{
        checks::Check,
        pattern,
        types::{Field, Object, Type, Union},
    },
    table::{Keys, Table},
};

/// How strictly to look.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Checker {
    /// Whether bounds and unknown keys are let through; types never are.
    pub(crate) lenient: bool,
    /// The size of the file that travels beside the parameters.
    pub(crate) file: Option<u64>,
}

type Outcome = Result<(), Error>;

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
            None if self.lenient || object.checks.is_empty() => Ok(()),
            None => given.whole(|whole| object.checks.iter().try_for_each(|check| self.relation(check, whole, at))),
        }
    }

    fn field(self, field: &Field, given: &mut Given<'_, '_>, at: &Path<'_>) -> Outcome {
        match given.take(field.name, at)? {
            Some(value) => self.bounded(field.ty, field.checks, value, &at.key(field.name)),
            None if !field.required || (self.file.is_some() && matches!(field.ty, Type::Bytes)) => Ok(()),
            None => Err(at.key(field.name).missing()),
        }
    }

    fn bounded(self, ty: Type, checks: &[Check], value: &mut Json<'_>, at: &Path<'_>) -> Outcome {
        self.value(ty, value, at)?;
        if self.lenient {
            return Ok(());
        }
        checks.iter().try_for_each(|check| bound(check, value, at))
    }

    fn value(self, ty: Type, value: &mut Json<'_>, at: &Path<'_>) -> Outcome {
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
        if fits { Ok(()) } else { at.refuse(ty.noun(), value) }
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

    /// A check over several keys of an object.
    fn relation(self, check: &Check, given: &Json<'_>, at: &Path<'_>) -> Outcome {
        match check {
            Check::ExactlyOne(keys) | Check::AtLeastOne(keys) | Check::AtMostOne(keys) => {
                let there = || keys.iter().copied().filter(|key| given.get(key).is_some());
                match (there().count(), check) {
                    (1, _) | (0, Check::AtMostOne(_)) | (2.., Check::AtLeastOne(_)) => Ok(()),
                    (0, _) => at.refuse_as(&format!("one of {}", keys.join(", ")), "none"),
                    _ => {
                        let several: Vec<_> = there().collect();
                        at.refuse_as(&format!("only one of {}", keys.join(", ")), &several.join(", "))
                    }
                }
            }
            Check::Phone(key) => {
                let is = |key: &str, wanted: &str| given.get(key).and_then(Json::as_str).is_some_and(|v| v == wanted);
                match given.get(key) {
                    Some(Json::String(number)) if !is("recipient_type", "group") && !is_dialable(number) => {
                        at.key(key).refuse_as(DIALABLE, &excerpt(number))
                    }
                    _ => Ok(()),
                }
            }
            Check::Files { mime, types } => {
                let given = given.get(mime).and_then(Json::as_str).unwrap_or_default();
                let essence = given.split(';').next().unwrap_or_default().trim();
                let Some(allowed) = types.iter().find(|t| t.mime.eq_ignore_ascii_case(essence)) else {
                    let types: Vec<_> = types.iter().map(|t| t.mime).collect();
                    return at.key(mime).refuse_as(&format!("one of {}", types.join(", ")), &excerpt(given));
                };
                match self.file {
                    Some(0) => at.key("file").refuse_as("at least 1 byte", "0"),
                    Some(size) if size > allowed.max => at
                        .key("file")
                        .refuse_as(&format!("at most {} bytes of {}", allowed.max, allowed.mime), &size.to_string()),
                    _ => Ok(()),
                }
            }
            Check::Rule(rule) => (rule.check)(given).or_else(|wanted| at.refuse_as(wanted, "")),
            _ => Ok(()),
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
    /// Without nulls: the platform wants what is absent left out.
    fn new(fields: &'g mut JsonObject<'a>) -> Self {
        fields.0.retain(|(_, value)| !value.is_null());
        Self { fields, seen: Places::default() }
    }

    /// Returns the value of a key, which belongs to a field from now on. A key stands once: of two, one would stay unchecked.
    fn take(&mut self, name: &str, at: &Path<'_>) -> Result<Option<&mut Json<'a>>, Error> {
        let mut found = None;
        let mut twice = false;
        for (place, (key, _)) in self.fields.0.iter().enumerate() {
            if key == name && self.seen.insert(place) {
                twice |= found.replace(place).is_some();
            }
        }
        if twice {
            at.key(name).refuse_as("one value", "2")?;
        }
        Ok(found.and_then(|place| self.fields.0.get_mut(place)).map(|(_, value)| value))
    }

    /// The same for all keys that are wanted: returns their places.
    fn take_all(&mut self, wanted: &dyn Fn(&str) -> bool, at: &Path<'_>) -> Result<Vec<usize>, Error> {
        let mut places: Vec<usize> = vec![];
        for (place, (key, _)) in self.fields.0.iter().enumerate() {
            if wanted(key) && self.seen.insert(place) {
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

    /// The first key, by its place and name, that passes.
    fn find(&self, passes: impl Fn((usize, &str)) -> bool) -> Option<(&str, &Json<'a>)> {
        let mut fields = self.fields.iter().enumerate();
        fields.find(|(place, (key, _))| passes((*place, *key))).map(|(_, field)| field)
    }

    /// The first key that belongs to no field.
    fn unknown(&self) -> Option<(&str, &Json<'a>)> {
        self.find(|(place, _)| !self.seen.contains(place))
    }

    fn add(&mut self, key: &'static str, value: &'static str) {
        self.seen.insert(self.fields.len());
        self.fields.push(key, value);
    }

    /// Look at the whole.
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

/// What comes more than once, of few different ones.
pub(crate) fn repeated<T: PartialEq>(mut items: impl Iterator<Item = T> + Clone) -> Option<T> {
    while let Some(item) = items.next() {
        if items.clone().any(|other| other == item) {
            return Some(item);
        }
    }
    None
}

/// Where a text stands that came before, of any number of them: comparing each with each takes the square of it.
pub(crate) fn repeated_text(texts: &[&str]) -> Option<usize> {
    let keys = Keys::for_texts(texts.iter().copied());
    let mut known = Table::with_room(texts.len());
    texts.iter().position(|text| {
        let before = known.len();
        known.set(keys.of(text), 0);
        known.len() == before
    })
}

/// A bound of one value.
fn bound(check: &Check, value: &Json<'_>, at: &Path<'_>) -> Outcome {
    match (check, value) {
        (Check::Length { min, max }, Json::String(text)) => size(text.chars().count(), *min, *max, "characters", at),
        (Check::Items { min, max }, Json::Array(items)) => size(items.len(), *min, *max, "items", at),
        (Check::Range { min, max }, value) => {
            let number = value.as_f64().or_else(|| spelled(value.as_str()?)?.as_f64());
            match number {
                Some(number) if number < *min as f64 => at.refuse(&format!("at least {min}"), value),
                Some(number) if number > *max as f64 => at.refuse(&format!("at most {max}"), value),
                _ => Ok(()),
            }
        }
        (Check::Pattern(pattern), Json::String(text)) if !pattern::matches(pattern, text) => {
            at.refuse(&format!("text like {pattern}"), value)
        }
        (Check::Url, Json::String(text)) if !is_url(text) => at.refuse("a URL with http:// or https://", value),
        (Check::Unique(path), Json::Array(items)) => {
            let values = items.iter().enumerate().filter_map(|(i, item)| Some((i, item.at(path)?)));
            let values: Vec<_> = values.collect();
            let texts: Vec<_> = values.iter().map(|(_, value)| value.to_text()).collect();
            let texts: Vec<&str> = texts.iter().map(|text| &**text).collect();
            match repeated_text(&texts).and_then(|at| values.get(at)) {
                Some((i, value)) => at.item(*i).key(path).refuse("a value that no other item has", value),
                None => Ok(()),
            }
        }
        (Check::Total { of, min, max }, Json::Array(items)) => {
            let lists = items.iter().filter_map(|item| item.at(of)?.as_array());
            size(lists.map(<[_]>::len).sum(), *min, *max, &format!("{of} in all"), at)
        }
        (Check::Rule(rule), value) => (rule.check)(value).or_else(|wanted| at.refuse(wanted, value)),
        _ => Ok(()),
    }
}

fn is_url(text: &str) -> bool {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    rest.is_some_and(|rest| !rest.is_empty() && !rest.contains(|c: char| c.is_whitespace() || c.is_control()))
}

fn size(count: usize, min: u32, max: u32, of: &str, at: &Path<'_>) -> Outcome {
    let wanted = match count {
        few if few < min as usize => format!("at least {min} {of}"),
        many if many > max as usize => format!("at most {max} {of}"),
        _ => return Ok(()),
    };
    at.refuse_as(&wanted, &count.to_string())
}

/// The number or truth that a text spells.
fn spelled(text: &str) -> Option<Json<'static>> {
    match Json::read(text)? {
        Json::Number(number) => Some(Json::Number(number.into_owned().into())),
        Json::Bool(truth) => Some(Json::Bool(truth)),
        _ => None,
    }
}

impl Union {
    fn tags(&self) -> String {
        let tags: Vec<_> = self.variants.iter().map(|v| v.tag).collect();
        format!("one of {}", tags.join(", "))
    }
}

impl Type {
    /// What a value of this type is called in an error.
    pub fn noun(self) -> &'static str {
        match self {
            Type::Empty => "nothing",
            Type::Any => "a value",
            Type::Bool => "true or false",
            Type::Integer => "an integer",
            Type::Number => "a number",
            Type::String | Type::Secret | Type::Choice(_) | Type::Timestamp => "a string",
            Type::Id => "an id",
            Type::Bytes => "bytes",
            Type::OrText(inner) => inner.noun(),
            Type::List(_) => "a list",
            Type::Map(_) | Type::Object(_) | Type::Union(_) => "an object",
        }
    }
}

/// Where in the parameters we are. Made on the stack, and turned into text only to report an error.
#[derive(Clone, Copy)]
pub(crate) struct Path<'a> {
    before: Option<&'a Path<'a>>,
    step: Step<'a>,
}

#[derive(Clone, Copy)]
enum Step<'a> {
    Key(&'a str),
    Item(usize),
}

impl<'a> Path<'a> {
    /// An operation, or a setting of the client.
    pub(crate) fn root(name: &'a str) -> Self {
        Path { before: None, step: Step::Key(name) }
    }

    pub(crate) fn key<'b>(&'b self, key: &'b str) -> Path<'b> {
        Path { before: Some(self), step: Step::Key(key) }
    }

    pub(crate) fn item(&self, index: usize) -> Path<'_> {
        Path { before: Some(self), step: Step::Item(index) }
    }

    pub(crate) fn missing(&self) -> Error {
        Error::Validation { path: self.to_string(), wanted: "required".into(), got: String::new() }
    }

    fn refuse(&self, wanted: &str, got: &Json<'_>) -> Outcome {
        let got = match got {
            Json::String(text) => excerpt(text),
            Json::Array(items) => format!("a list of {}", items.len()),
            Json::Object(_) => "an object".into(),
            other => other.to_text().into_owned(),
        };
        self.refuse_as(wanted, &got)
    }

    pub(crate) fn refuse_as(&self, wanted: &str, got: &str) -> Outcome {
        Err(Error::Validation { path: self.to_string(), wanted: wanted.into(), got: got.into() })
    }
}

impl fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(before) = self.before {
            before.fmt(f)?;
        }
        match self.step {
            Step::Key(key) if self.before.is_some() => write!(f, ".{key}"),
            Step::Key(key) => f.write_str(key),
            Step::Item(index) => write!(f, "[{index}]"),
        }
    }
}

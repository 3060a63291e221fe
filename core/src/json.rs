//! JSON values that borrow from their source, with keys in their order and numbers as written. The values of serde_json own every
//! name and text, and bring the tables of floating point into a WebAssembly module.

pub(crate) mod cursor;
pub(crate) mod cut;
mod readable;

use std::{borrow::Cow, fmt, mem};

use serde_json::{Map, Value};

use crate::{
    json::{
        cursor::{Cursor, plain, unescaped},
        cut::cut,
    },
    table::{Keys, Table},
};

pub use self::{
    cursor::is_json,
    readable::{readable, shallow},
};

/// Number of fields up to which a search compares all of them; beyond, it uses hashes.
const FEW: usize = 16;
/// Deepest nesting: deeper than any parameters or errors of the platform.
const DEEPEST: usize = 127;

/// JSON value that borrows its texts where possible.
#[derive(Clone, Debug, PartialEq)]
pub enum Json<'a> {
    /// The value `null`.
    Null,
    /// Boolean: `true` or `false`.
    Bool(bool),
    /// Number as it is written.
    Number(Cow<'a, str>),
    /// Text without escapes.
    String(Cow<'a, str>),
    /// List of values.
    Array(Vec<Json<'a>>),
    /// Object with ordered keys.
    Object(JsonObject<'a>),
}

/// Reason why a text can't be read as an object.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Error {
    /// Invalid JSON, or a value of another type.
    NotAnObject,
    /// Text with half of a character (a lone surrogate), which can't be sent.
    UnpairedSurrogate,
}

impl Error {
    /// Returns the expected form, for errors.
    pub fn wanted(self) -> &'static str {
        match self {
            Error::NotAnObject => "an object",
            Error::UnpairedSurrogate => "text without unpaired surrogates",
        }
    }
}

/// JSON object: keys and values in their order. If a key repeats, the last value counts.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct JsonObject<'a>(pub(crate) Vec<(Cow<'a, str>, Json<'a>)>);

impl<'a> Json<'a> {
    /// Reads a JSON text. Lone surrogates are refused, as they can't be written again.
    pub fn read(text: &'a str) -> Option<Self> {
        Self::read_with(text, None)
    }

    /// Reads a received JSON text: lone surrogates become U+FFFD.
    pub(crate) fn read_received(text: &'a str) -> Option<Self> {
        Self::read_with(text, Some(char::REPLACEMENT_CHARACTER))
    }

    fn read_with(text: &'a str, half: Option<char>) -> Option<Self> {
        let mut cursor = Cursor::new(text);
        let value = read(&mut cursor, DEEPEST, half)?;
        cursor.end().then_some(value)
    }

    /// Appends the JSON text of the value.
    pub fn write(&self, out: &mut String) {
        match self {
            Json::Null => out.push_str("null"),
            Json::Bool(truth) => out.push_str(if *truth { "true" } else { "false" }),
            Json::Number(number) => out.push_str(number),
            Json::String(text) => quote(text, out),
            Json::Array(items) => {
                out.push('[');
                for (i, item) in items.iter().enumerate() {
                    if i > 0 {
                        out.push(',');
                    }
                    item.write(out);
                }
                out.push(']');
            }
            Json::Object(fields) => fields.write(out),
        }
    }

    /// Returns the value of a key, if this is an object.
    pub fn get(&self, key: &str) -> Option<&Json<'a>> {
        self.as_object()?.get(key)
    }

    /// Returns the value at a path of keys with dots between them.
    pub fn at(&self, path: &str) -> Option<&Json<'a>> {
        path.split('.').filter(|key| !key.is_empty()).try_fold(self, |value, key| value.get(key))
    }

    /// Tries the values at a path of keys, through the items of lists, until one passes; none in place of a value whose key is
    /// missing.
    pub(crate) fn any_at<'v>(&'v self, path: &[&str], test: &mut dyn FnMut(Option<&'v Json<'a>>) -> bool) -> bool {
        let [key, rest @ ..] = path else { return test(Some(self)) };
        if let Json::Array(items) = self {
            return items.iter().any(|item| item.any_at(path, test));
        }
        match self.get(key) {
            Some(value) => value.any_at(rest, test),
            None => test(None),
        }
    }

    /// Returns the text, if this is text.
    pub fn as_str(&self) -> Option<&str> {
        if let Json::String(text) = self { Some(text) } else { None }
    }

    /// Returns the boolean, if this is one.
    pub fn as_bool(&self) -> Option<bool> {
        if let Json::Bool(truth) = self { Some(*truth) } else { None }
    }

    /// Returns the items, if this is a list.
    pub fn as_array(&self) -> Option<&[Json<'a>]> {
        if let Json::Array(items) = self { Some(items) } else { None }
    }

    /// Returns the object, if this is one.
    pub fn as_object(&self) -> Option<&JsonObject<'a>> {
        if let Json::Object(fields) = self { Some(fields) } else { None }
    }

    /// Returns the number, if this is a non-negative integer.
    pub fn as_u64(&self) -> Option<u64> {
        if let Json::Number(number) = self { number.parse().ok() } else { None }
    }

    /// Returns the number, if this is an integer.
    pub fn as_i64(&self) -> Option<i64> {
        if let Json::Number(number) = self { number.parse().ok() } else { None }
    }

    /// Returns the number as a float, precise enough to compare it with a bound.
    pub fn as_f64(&self) -> Option<f64> {
        let Json::Number(number) = self else { return None };
        let (digits, exponent) = cut(number, "e").or_else(|| cut(number, "E")).unwrap_or((number, "0"));
        let (whole, fraction) = cut(digits, ".").unwrap_or((digits, ""));
        let digits = whole.bytes().chain(fraction.bytes()).filter(u8::is_ascii_digit);
        let value = digits.fold(0.0, |value, digit| value * 10.0 + f64::from(digit & 15));
        let small = exponent.starts_with('-');
        let exponent = exponent.parse().unwrap_or(if small { i32::MIN } else { i32::MAX });
        let exponent = exponent.saturating_sub_unsigned(fraction.len().try_into().unwrap_or(u32::MAX));
        let scale = 10_f64.powi(exponent.saturating_abs());
        let value = if exponent < 0 { value / scale } else { value * scale };
        Some(if whole.starts_with('-') { -value } else { value })
    }

    /// Returns the value as text, as in a query, a path or a form.
    pub fn to_text(&self) -> Cow<'_, str> {
        match self {
            Json::String(text) | Json::Number(text) => Cow::Borrowed(text),
            value => value.to_string().into(),
        }
    }

    /// Returns true for `null`.
    pub fn is_null(&self) -> bool {
        matches!(self, Json::Null)
    }
}

impl<'a> JsonObject<'a> {
    /// Reads the JSON text of an object.
    pub fn read(text: &'a str) -> Result<Self, Error> {
        match Json::read(text) {
            Some(Json::Object(fields)) => Ok(fields),
            None if cut(text, "\\u").is_some() && is_json(text) => Err(Error::UnpairedSurrogate),
            _ => Err(Error::NotAnObject),
        }
    }

    /// Appends the JSON text of the object.
    pub fn write(&self, out: &mut String) {
        out.push('{');
        for (i, (key, value)) in self.0.iter().enumerate() {
            if i > 0 {
                out.push(',');
            }
            quote(key, out);
            out.push(':');
            value.write(out);
        }
        out.push('}');
    }

    /// Creates an object with capacity for this number of keys.
    pub fn with_capacity(keys: usize) -> Self {
        Self(Vec::with_capacity(keys))
    }

    /// Returns the value of a key.
    pub fn get(&self, key: &str) -> Option<&Json<'a>> {
        self.place(key).and_then(|place| self.0.get(place)).map(|(_, value)| value)
    }

    /// Returns the position of the last field with this key. Most keys differ in length, which is seen without a call.
    fn place(&self, key: &str) -> Option<usize> {
        self.0.iter().rposition(|(name, _)| name.len() == key.len() && name == key)
    }

    pub(crate) fn get_mut(&mut self, key: &str) -> Option<&mut Json<'a>> {
        self.place(key).and_then(|place| self.0.get_mut(place)).map(|(_, value)| value)
    }

    /// Adds a key that isn't present.
    pub fn push(&mut self, key: impl Into<Cow<'a, str>>, value: impl Into<Json<'a>>) {
        self.0.push((key.into(), value.into()));
    }

    /// Removes a key, and returns its value.
    pub fn remove(&mut self, key: &str) -> Option<Json<'a>> {
        self.place(key).map(|place| self.0.remove(place).1)
    }

    /// Merges deeply: objects into objects, and other values replace those before.
    pub(crate) fn merge(&mut self, from: Self) {
        let mine = self.len();
        self.0.extend(from.0);
        self.fold(mine);
    }

    /// Merges the fields from this place on, in their order, into those before.
    fn fold(&mut self, mine: usize) {
        if mine == self.len() {
            return;
        }
        let fields = mem::take(&mut self.0);
        // Comparing every pair of fields would take quadratic time.
        let mut places = (fields.len() > FEW).then(|| {
            let keys = Keys::for_texts(fields.iter().map(|(key, _)| &**key));
            (keys, Table::with_room(fields.len()))
        });
        // With each object, the number of its own fields: those of later objects are folded into it at the end.
        let mut folded: Vec<(Cow<'a, str>, Json<'a>, Option<usize>)> = Vec::with_capacity(fields.len());
        for (i, (key, value)) in fields.into_iter().enumerate() {
            let place = match &mut places {
                Some((keys, table)) => {
                    let (hash, next) = (keys.of(&key), folded.len() as u64);
                    let place = table.get(hash).filter(|_| i >= mine);
                    if place.is_none() {
                        table.set(hash, next);
                    }
                    place.and_then(|place| usize::try_from(place).ok())
                }
                None if i >= mine => folded.iter().rposition(|(other, ..)| *other == key),
                None => None,
            };
            match (place.and_then(|place| folded.get_mut(place)), value) {
                (Some((_, Json::Object(into), before)), Json::Object(from)) => {
                    before.get_or_insert(into.len());
                    into.0.extend(from.0);
                }
                (Some((_, there, before)), value) => (*there, *before) = (value, None),
                (None, value) => folded.push((key, value, None)),
            }
        }
        for (key, mut value, before) in folded {
            if let (Json::Object(fields), Some(before)) = (&mut value, before) {
                fields.fold(before);
            }
            self.0.push((key, value));
        }
    }

    /// Returns the keys and values in their order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Json<'a>)> {
        self.0.iter().map(|(key, value)| (&**key, value))
    }

    pub(crate) fn iter_mut(&mut self) -> impl Iterator<Item = (&str, &mut Json<'a>)> {
        self.0.iter_mut().map(|(key, value)| (&**key, value))
    }

    /// Returns the number of keys.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Returns true if the object has no keys.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

fn read<'a>(cursor: &mut Cursor<'a>, deeper: usize, half: Option<char>) -> Option<Json<'a>> {
    let value = match cursor.peek()? {
        b'{' => {
            let (deeper, mut fields) = (deeper.checked_sub(1)?, vec![]);
            cursor.list(b'{', b'}', |cursor| {
                let key = unescaped(cursor.quoted()?, half)?;
                cursor.expect(b':')?;
                fields.push((key, read(cursor, deeper, half)?));
                Some(())
            })?;
            Json::Object(JsonObject(fields))
        }
        b'[' => {
            let (deeper, mut items) = (deeper.checked_sub(1)?, vec![]);
            cursor.list(b'[', b']', |cursor| {
                items.push(read(cursor, deeper, half)?);
                Some(())
            })?;
            Json::Array(items)
        }
        b'"' => Json::String(unescaped(cursor.quoted()?, half)?),
        _ => match cursor.value()? {
            "null" => Json::Null,
            "true" => Json::Bool(true),
            "false" => Json::Bool(false),
            number => Json::Number(number.into()),
        },
    };
    Some(value)
}

/// Appends a text in quotes.
pub(crate) fn quote(text: &str, out: &mut String) {
    out.push('"');
    let mut rest = text;
    while let Some((before, special)) = rest.split_at_checked(plain(rest.as_bytes())) {
        out.push_str(before);
        let mut chars = special.chars();
        match chars.next() {
            None => break,
            Some(c @ ('"' | '\\')) => out.extend(['\\', c]),
            Some('\n') => out.push_str("\\n"),
            Some('\r') => out.push_str("\\r"),
            Some('\t') => out.push_str("\\t"),
            Some('\u{8}') => out.push_str("\\b"),
            Some('\u{c}') => out.push_str("\\f"),
            Some(control) => {
                let digit = |n: u32| char::from_digit(n & 15, 16).unwrap_or('0');
                let code = u32::from(control);
                out.push_str("\\u00");
                out.extend([digit(code >> 4), digit(code)]);
            }
        }
        rest = chars.as_str();
    }
    out.push('"');
}

impl fmt::Display for Json<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = String::new();
        self.write(&mut text);
        f.write_str(&text)
    }
}

impl PartialEq<str> for Json<'_> {
    fn eq(&self, text: &str) -> bool {
        self.as_str() == Some(text)
    }
}

impl<'a> From<&'a str> for Json<'a> {
    fn from(text: &'a str) -> Self {
        Json::String(text.into())
    }
}

impl From<String> for Json<'_> {
    fn from(text: String) -> Self {
        Json::String(text.into())
    }
}

macro_rules! numbers {
    ($($number:ty as $wide:ty),*) => {
        $(impl From<$number> for Json<'_> {
            fn from(number: $number) -> Self {
                Json::Number(<$wide>::from(number).to_string().into())
            }
        })*
    };
}
numbers!(u16 as u64, u32 as u64, u64 as u64, i64 as i64);

impl<'a, T: Into<Json<'a>>> From<Option<T>> for Json<'a> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Json::Null, Into::into)
    }
}

impl<'a> From<JsonObject<'a>> for Json<'a> {
    fn from(fields: JsonObject<'a>) -> Self {
        Json::Object(fields)
    }
}

impl<'a, const N: usize> From<[(&'a str, Json<'a>); N]> for Json<'a> {
    fn from(fields: [(&'a str, Json<'a>); N]) -> Self {
        Json::Object(fields.into_iter().collect())
    }
}

impl<'a, K: Into<Cow<'a, str>>, V: Into<Json<'a>>> FromIterator<(K, V)> for JsonObject<'a> {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(fields: I) -> Self {
        Self(fields.into_iter().map(|(key, value)| (key.into(), value.into())).collect())
    }
}

impl From<Value> for Json<'_> {
    fn from(value: Value) -> Self {
        match value {
            Value::Null => Json::Null,
            Value::Bool(truth) => Json::Bool(truth),
            Value::Number(number) => Json::Number(number.to_string().into()),
            Value::String(text) => Json::String(text.into()),
            Value::Array(items) => Json::Array(items.into_iter().map(Into::into).collect()),
            Value::Object(map) => Json::Object(map.into()),
        }
    }
}

impl From<Map<String, Value>> for JsonObject<'_> {
    fn from(map: Map<String, Value>) -> Self {
        map.into_iter().collect()
    }
}

impl From<Json<'_>> for Value {
    fn from(json: Json<'_>) -> Self {
        match json {
            Json::Null => Value::Null,
            Json::Bool(truth) => Value::Bool(truth),
            Json::Number(number) => serde_json::from_str(&number).unwrap_or_default(),
            Json::String(text) => Value::String(text.into_owned()),
            Json::Array(items) => items.into_iter().map(Value::from).collect(),
            Json::Object(fields) => Value::Object(fields.into()),
        }
    }
}

impl From<JsonObject<'_>> for Map<String, Value> {
    fn from(fields: JsonObject<'_>) -> Self {
        fields.0.into_iter().map(|(key, value)| (key.into_owned(), value.into())).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn writes_json_as_it_was_read() {
        for text in [
            r#"{"b":1,"a":[true,false,null,-0.5e+10,""],"c":{"d":{}}}"#,
            r#""\"\\\n\r\t\b\f\u0001\u001f é 𝄞""#,
            "123456789012345678901234567890",
        ] {
            assert_eq!(Json::read(text).unwrap().to_string(), text);
            let value: Value = serde_json::from_str(text).unwrap();
            assert_eq!(Value::from(Json::read(text).unwrap()), value, "{text}");
        }
        assert_eq!(Json::read(r#" "\u00e9\/\ud834\udd1e" "#), Some("é/𝄞".into()));
        for text in ["", "{", "{\"a\":1,}", "[1 2]", "1 2", r#""\ud834""#, r#""\udd1e\ud834""#, r#"{"\ud834":1}"#] {
            assert_eq!(Json::read(text), None, "{text}");
        }
    }

    fn fields(text: &str) -> JsonObject<'_> {
        JsonObject::read(text).unwrap()
    }

    #[test]
    fn merges_deeply_in_the_order_of_the_fields() {
        for (into_text, from, merged) in [
            (r#"{"b":1,"a":{"x":1}}"#, r#"{}"#, r#"{"b":1,"a":{"x":1}}"#),
            (r#"{}"#, r#"{"b":1,"a":2}"#, r#"{"b":1,"a":2}"#),
            (
                r#"{"b":1,"a":{"y":1,"x":2}}"#,
                r#"{"c":3,"a":{"x":4,"w":5},"b":null}"#,
                r#"{"b":null,"a":{"y":1,"x":4,"w":5},"c":3}"#,
            ),
            (r#"{"a":{"x":{"y":1}}}"#, r#"{"a":{"x":{"z":2}}}"#, r#"{"a":{"x":{"y":1,"z":2}}}"#),
            (r#"{"a":{"x":1}}"#, r#"{"a":[1]}"#, r#"{"a":[1]}"#),
            (r#"{"a":[1]}"#, r#"{"a":{"x":1}}"#, r#"{"a":{"x":1}}"#),
            // Repeated keys: the last one of the target counts, and those of the source are merged one after another.
            (r#"{"a":1,"a":{"x":1}}"#, r#"{"a":{"y":2}}"#, r#"{"a":1,"a":{"x":1,"y":2}}"#),
            (r#"{}"#, r#"{"a":{"x":1},"b":0,"a":{"y":2},"a":{"x":3}}"#, r#"{"a":{"x":3,"y":2},"b":0}"#),
            (r#"{"a":{"x":1}}"#, r#"{"a":2,"a":{"y":3},"a":{"z":4}}"#, r#"{"a":{"y":3,"z":4}}"#),
        ] {
            let mut into = fields(into_text);
            into.merge(fields(from));
            assert_eq!(Json::Object(into).to_string(), merged);
            // The same with many other fields.
            let many: String = (0..FEW).map(|i| format!(",\"other {i}\":0")).collect();
            let among_many =
                |text: &str| ["{\"first\":0", &many, &text.replacen('{', ",", 1).replace(",}", "}")].concat();
            let (into, merged) = (among_many(into_text), among_many(merged));
            let mut into = fields(&into);
            into.merge(fields(from));
            assert_eq!(Json::Object(into).to_string(), merged);
        }
    }

    #[test]
    fn merges_a_hundred_thousand_fields() {
        // Quadratic time would be many minutes.
        const MANY: usize = 100_000;
        let keys = |prefix: &str| (0..MANY).map(|i| (format!("{prefix}{i}"), 1_u32)).collect::<JsonObject<'_>>();
        let mut different = keys("a");
        different.merge(keys("b"));
        different.merge(keys("a"));
        assert_eq!(different.len(), 2 * MANY);
        let objects = (0..MANY).map(|i| ("a", Json::Object([(i.to_string(), 1_u32)].into_iter().collect())));
        let mut repeated = JsonObject::default();
        repeated.merge(objects.collect());
        assert_eq!(repeated.get("a").and_then(Json::as_object).map(JsonObject::len), Some(MANY));
    }

    #[test]
    fn refuses_json_that_is_nested_too_deep() {
        let nested = |levels| "[".repeat(levels) + &"]".repeat(levels);
        assert!(Json::read(&nested(DEEPEST)).is_some());
        assert!(Json::read(&nested(200_000)).is_none());
    }

    #[test]
    fn numbers_are_precise_enough() {
        for text in ["0", "-0.5", "90.0", "-90.000001", "180.5", "1e3", "1.5E-3", "12345678901234567890", "1e400"] {
            let near = Json::Number(text.into()).as_f64().unwrap();
            let exact: f64 = text.parse().unwrap();
            assert!(near == exact || (near - exact).abs() <= exact.abs() * f64::EPSILON, "{text}: {near}");
        }
    }
}

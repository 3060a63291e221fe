//! Normalization of received JSON: what Rust's tolerant reader ([`received`](super::received)) accepts, in exactly the described
//! types, for languages whose readers take nothing else.

use std::{borrow::Cow, collections::BTreeMap, fmt, ops::Range};

use serde_json::Value;

use crate::{
    json::{cursor::Cursor, quote, readable},
    schema::{Field, Type, Union, received::Received},
};

/// Returns JSON in exactly the described form: numbers, texts and booleans have their own types, `null` is left out, missing lists
/// are `[]`, and unknown keys are left out. Integers fit 64 bits with a sign. Returns an error where the form doesn't match.
pub(crate) fn normalize(ty: Type, json: &str) -> Result<String, Mismatch> {
    let json = readable(json);
    let mut out = String::with_capacity(json.len());
    if value(ty, &mut Cursor::new(&json), &mut out)? { Ok(out) } else { Err(Mismatch::of(ty)) }
}

/// Place of a value that doesn't have the described form. Its text doesn't contain the value, which may be secret.
#[derive(Debug)]
pub(crate) struct Mismatch {
    /// Path of the value, as in `data[1].id`; empty for the whole.
    path: String,
    problem: &'static str,
}

const MISSING: Mismatch = Mismatch::new("is missing");
const NOT_A_LIST: Mismatch = Mismatch::new("isn't a list");
const NOT_AN_OBJECT: Mismatch = Mismatch::new("isn't an object");
const NOT_READABLE: Mismatch = Mismatch::new("isn't JSON that can be read");

impl Mismatch {
    const fn new(problem: &'static str) -> Self {
        Self { path: String::new(), problem }
    }

    fn of(ty: Type) -> Self {
        match ty {
            Type::Empty | Type::Any | Type::Bytes => NOT_READABLE,
            Type::Bool => Self::new("is neither true nor false"),
            Type::Integer => Self::new("isn't an integer of 64 bits"),
            Type::Number => Self::new("isn't a number"),
            Type::Timestamp => Self::new("isn't a time in seconds"),
            Type::String | Type::Secret | Type::Id | Type::Choice(_) | Type::FieldName(_) => Self::new("isn't text"),
            Type::List(_) => NOT_A_LIST,
            Type::Map(_) | Type::Object(_) | Type::Union(_) => NOT_AN_OBJECT,
            Type::OrText(of) | Type::OrList(of) => Self::of(*of),
        }
    }

    /// Adds the key or the index of the value that holds it.
    fn within(self, holder: &str) -> Self {
        let dot = if self.path.is_empty() || self.path.starts_with('[') { "" } else { "." };
        Self { path: [holder, dot, &self.path].concat(), ..self }
    }
}

impl fmt::Display for Mismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let whole = if self.path.is_empty() { "the body" } else { "" };
        write!(f, "{whole}{} {}", self.path, self.problem)
    }
}

/// Writes the value at the cursor. Returns false for `null`, of which nothing is written.
fn value(ty: Type, cursor: &mut Cursor<'_>, out: &mut String) -> Result<bool, Mismatch> {
    if cursor.peek() == Some(b'n') {
        return cursor.value().map(|_| false).ok_or(NOT_READABLE);
    }
    match ty {
        Type::OrText(of) | Type::OrList(of) => return value(*of, cursor, out),
        Type::Object(of) => {
            let union = of.fields.iter().find_map(|field| match field.ty {
                Type::Union(union) if field.flat => Some(union),
                _ => None,
            });
            object(of.fields, union, cursor, out)?;
        }
        Type::Union(of) => object(&[], Some(of), cursor, out)?,
        Type::List(of) => list(cursor, out, |cursor, out| value(*of, cursor, out))?,
        Type::Map(of) => map(*of, cursor, out)?,
        leaf => {
            let raw = cursor.value().ok_or(Mismatch::of(leaf))?;
            out.push_str(&self::leaf(leaf, raw).ok_or(Mismatch::of(leaf))?);
        }
    }
    Ok(true)
}

/// Returns the JSON of a value without described parts.
fn leaf(ty: Type, raw: &str) -> Option<Cow<'_, str>> {
    let text = || text(raw);
    Some(match ty {
        Type::Empty => "{}".into(),
        Type::Any => serde_json::from_str::<Value>(raw).ok().map(|_| raw.into())?,
        Type::Bool => text()?.parse::<bool>().ok()?.to_string().into(),
        Type::Integer => text()?.parse::<i64>().ok()?.to_string().into(),
        Type::Number => {
            let number = text()?.parse::<f64>().ok().filter(|number| number.is_finite())?;
            if raw.starts_with('"') { number.to_string().into() } else { raw.into() }
        }
        Type::Timestamp => quoted(&text()?.parse::<u64>().ok()?.to_string()),
        _ if raw.starts_with('"') => raw.into(),
        _ => quoted(&text()?),
    })
}

/// Returns the text of a text, a number or a boolean, as the reader understands it.
fn text(raw: &str) -> Option<Cow<'_, str>> {
    Cow::receive(&mut serde_json::Deserializer::from_str(raw)).ok()
}

fn quoted(text: &str) -> Cow<'static, str> {
    let mut out = String::new();
    quote(text, &mut out);
    out.into()
}

/// Writes a list with the items that aren't `null`.
fn list(
    cursor: &mut Cursor<'_>,
    out: &mut String,
    mut item: impl FnMut(&mut Cursor<'_>, &mut String) -> Result<bool, Mismatch>,
) -> Result<(), Mismatch> {
    cursor.expect(b'[').ok_or(NOT_A_LIST)?;
    out.push('[');
    let mut index = 0_usize;
    while !cursor.next_if(b']') {
        if item(cursor, out).map_err(|mismatch| mismatch.within(&format!("[{index}]")))? {
            out.push(',');
        }
        cursor.next_if(b',');
        index = index.saturating_add(1);
    }
    close(out, ']');
    Ok(())
}

/// Writes a list without the items that don't have the described form. As in the reader, all of them must be values of serde_json.
fn apart(ty: Type, cursor: &mut Cursor<'_>, out: &mut String) -> Result<(), Mismatch> {
    list(cursor, out, |cursor, out| {
        let raw = cursor.value().ok_or(NOT_READABLE)?;
        let item = serde_json::from_str::<Value>(raw).map_err(|_| NOT_READABLE)?.to_string();
        let start = out.len();
        let is = value(ty, &mut Cursor::new(&item), out).unwrap_or_default();
        if !is {
            out.truncate(start);
        }
        Ok(is)
    })
}

/// Writes an object with arbitrary keys. Of values under one key, the last counts.
fn map(ty: Type, cursor: &mut Cursor<'_>, out: &mut String) -> Result<(), Mismatch> {
    let mut entries = BTreeMap::new();
    cursor.expect(b'{').ok_or(NOT_AN_OBJECT)?;
    while !cursor.next_if(b'}') {
        let key = cursor.key().ok_or(NOT_READABLE)?;
        let mut entry = String::new();
        if value(ty, cursor, &mut entry).map_err(|mismatch| mismatch.within(&key))? {
            entries.insert(key, entry);
        }
        cursor.next_if(b',');
    }
    out.push('{');
    for (key, entry) in entries {
        quote(&key, out);
        out.extend([":", &entry, ","]);
    }
    close(out, '}');
    Ok(())
}

/// Writes an object with known keys. The type and the content of a union stand beside its fields.
fn object(
    fields: &'static [Field],
    union: Option<&'static Union>,
    cursor: &mut Cursor<'_>,
    out: &mut String,
) -> Result<(), Mismatch> {
    let [tag, content] = [fields.len(), fields.len().saturating_add(1)];
    // The place of a key among the fields, its name, its type, and whether its items are read independently.
    let known = |key: &str| {
        let field = fields.iter().enumerate().find(|(_, field)| !field.flat && field.name == key);
        field.map(|(place, field)| (place, field.name, field.ty, field.apart)).or_else(|| {
            let variant = || union?.variants.iter().find(|variant| variant.tag == key);
            match key {
                "type" => union.map(|_| (tag, "type", Type::String, false)),
                _ => variant().map(|variant| (content, variant.tag, variant.ty, false)),
            }
        })
    };
    let (mut written, mut repeated) = (vec![None; content.saturating_add(1)], false);
    cursor.expect(b'{').ok_or(NOT_AN_OBJECT)?;
    out.push('{');
    let inside = out.len();
    while !cursor.next_if(b'}') {
        let key = cursor.key().ok_or(NOT_READABLE)?;
        if let Some((place, name, ty, items_apart)) = known(&key) {
            let start = out.len();
            out.extend(["\"", name, "\":"]);
            let is = match (items_apart, ty) {
                (true, Type::List(of)) if cursor.peek() != Some(b'n') => apart(*of, cursor, out).map(|()| true),
                _ => value(ty, cursor, out),
            };
            let is = is.map_err(|mismatch| mismatch.within(name))?;
            if is {
                out.push(',')
            } else {
                out.truncate(start)
            }
            if let Some(span) = written.get_mut(place) {
                repeated |= span.is_some();
                *span = is.then_some(start..out.len());
            }
        } else {
            cursor.value().ok_or(NOT_READABLE)?;
        }
        cursor.next_if(b',');
    }
    if repeated {
        let mut last: Vec<Range<usize>> = written.iter().flatten().cloned().collect();
        last.sort_by_key(|span| span.start);
        let last: String = last.into_iter().filter_map(|span| out.get(span)).collect();
        out.truncate(inside);
        out.push_str(&last);
    }
    for (field, _) in fields.iter().zip(&written).filter(|(field, span)| !field.flat && span.is_none()) {
        match field.ty {
            Type::List(_) => out.extend(["\"", field.name, "\":[],"]),
            _ if field.required => return Err(MISSING.within(field.name)),
            _ => {}
        }
    }
    close(out, '}');
    Ok(())
}

/// Writes a closing bracket instead of the comma behind the last value.
fn close(out: &mut String, bracket: char) {
    if out.ends_with(',') {
        out.pop();
    }
    out.push(bracket);
}

//! The vocabulary of bounds and rules, as descriptions use it, and what each word requires.

use std::fmt;

use crate::{
    error::{Error, excerpt},
    json::Json,
    phone::{DIALABLE, is_dialable},
    schema::{path::Path, pattern, types::Docs},
    table::{Keys, Table},
};

/// Bound or rule that the platform documents. A character is a Unicode scalar value.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Check {
    /// Number of characters in a text.
    Length {
        /// Smallest number allowed.
        min: u32,
        /// Largest number allowed.
        max: u32,
    },
    /// Number of items in a list, or of entries in a map.
    Items {
        /// Smallest number allowed.
        min: u32,
        /// Largest number allowed.
        max: u32,
    },
    /// Range of a number, both ends included.
    Range {
        /// Smallest value allowed.
        min: i64,
        /// Largest value allowed.
        max: i64,
    },
    /// Text that consists of these in this order: characters and `[classes]`, each once or `{min,max}` times.
    Pattern(&'static str),
    /// URL that begins with `http://` or `https://`.
    Url,
    /// One of these values, as texts.
    OneOf(&'static [&'static str]),
    /// Items with different values at this path.
    Unique(&'static [&'static str]),
    /// Number of values in total that meet a condition; of a list, each item counts.
    Total {
        /// Condition that is counted.
        of: Condition,
        /// Smallest number allowed.
        min: u32,
        /// Largest number allowed.
        max: u32,
    },
    /// Checks of each item of a list, or of each value of a map.
    Each(&'static [Check]),
    /// Checks of the values at a path.
    At {
        /// Path of the values: keys, through the items of lists.
        path: &'static [&'static str],
        /// Checks of each value.
        checks: &'static [Check],
    },
    /// Exactly one of these keys.
    ExactlyOne(&'static [&'static str]),
    /// At least one of these keys.
    AtLeastOne(&'static [&'static str]),
    /// At most one of these keys.
    AtMostOne(&'static [&'static str]),
    /// Conditions that must be met.
    Requires(&'static [Condition]),
    /// Conditions that must not be met.
    Forbids(&'static [Condition]),
    /// Checks that apply if a condition is met.
    When {
        /// Condition of the checks.
        condition: Condition,
        /// Checks of the same value.
        checks: &'static [Check],
    },
    /// Phone number under this key, except if `recipient_type` is `group`: then a group ID.
    Phone(&'static str),
    /// File of one of these types, each with a maximum size.
    Files {
        /// Key with the MIME type of the file.
        mime: &'static str,
        /// File types that are allowed.
        types: &'static [FileType],
    },
    /// Rule that no other check can express.
    Rule(&'static Rule),
    /// Rules of a function. Its errors have paths within the value.
    Validate(fn(&Json<'_>) -> Result<(), Error>),
}

/// Presence of a key, or values of it.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Condition {
    /// Path of the value: keys, through the items of lists.
    pub path: &'static [&'static str],
    /// Values that meet the condition, in upper or lower case. Empty: any value does.
    pub values: &'static [&'static str],
    /// True if all other values meet the condition instead.
    pub other: bool,
}

/// File type that the platform accepts.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct FileType {
    /// MIME type of the file.
    pub mime: &'static str,
    /// Maximum size in bytes.
    pub max: u64,
}

/// Check that no other one can express.
#[derive(Debug)]
#[non_exhaustive]
pub struct Rule {
    /// Requirement, in one line that is printed into the documentation of every language.
    pub docs: Docs,
    /// Returns the requirement, as the text of an error, if the value breaks the rule.
    pub check: fn(&Json<'_>) -> Result<(), &'static str>,
}

type Outcome = Result<(), Error>;

impl Check {
    /// Checks a value of the right type. `file` is the size of the file that is sent beside the parameters.
    pub(crate) fn apply(&self, value: &Json<'_>, file: Option<u64>, at: &Path<'_>) -> Outcome {
        let all = |checks: &[Check], value: &Json<'_>| checks.iter().try_for_each(|check| check.apply(value, file, at));
        match (self, value) {
            (Check::Length { min, max }, Json::String(text)) => {
                size(text.chars().count(), *min, *max, "characters", at)
            }
            (Check::Items { min, max }, Json::Array(items)) => size(items.len(), *min, *max, "items", at),
            (Check::Items { min, max }, Json::Object(map)) => size(map.len(), *min, *max, "entries", at),
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
            (Check::OneOf(values), value) if !values.contains(&&*value.to_text()) => {
                at.refuse(&one_of(if let [_] = values { "always" } else { "one of" }, values), value)
            }
            (Check::Unique(path), Json::Array(items)) => unique(path, items, at),
            (Check::Total { of, min, max }, value) => size(of.count(value), *min, *max, &format!("{of} in all"), at),
            (Check::Each(checks), Json::Array(items)) => items.iter().try_for_each(|item| all(checks, item)),
            (Check::Each(checks), Json::Object(map)) => map.iter().try_for_each(|(_, item)| all(checks, item)),
            (Check::At { path, checks }, value) => {
                let mut outcome = Ok(());
                value.any_at(path, &mut |value| {
                    outcome = value.map_or(Ok(()), |value| all(checks, value));
                    outcome.is_err()
                });
                outcome.map_err(|error| within(error, &["in ", &path.join(".")].concat()))
            }
            (Check::ExactlyOne(keys) | Check::AtLeastOne(keys) | Check::AtMostOne(keys), value) => {
                let there = || keys.iter().copied().filter(|key| value.get(key).is_some());
                match (there().count(), self) {
                    (1, _) | (0, Check::AtMostOne(_)) | (2.., Check::AtLeastOne(_)) => Ok(()),
                    (0, _) => at.refuse_as(&one_of("one of", keys), "none"),
                    _ => at.refuse_as(&one_of("only one of", keys), &there().collect::<Vec<_>>().join(", ")),
                }
            }
            (Check::Requires(conditions), value) => match conditions.iter().find(|one| !one.always_met(value)) {
                Some(missing) => at.refuse_as(&missing.to_string(), ""),
                None => Ok(()),
            },
            (Check::Forbids(conditions), value) => match conditions.iter().find(|one| one.is_met(value)) {
                Some(met) => at.refuse_as(&format!("no {met}"), ""),
                None => Ok(()),
            },
            (Check::When { condition, checks }, value) if condition.is_met(value) => {
                all(checks, value).map_err(|error| within(error, &format!("with {condition}")))
            }
            (Check::Phone(key), value) => {
                let is = |key: &str, wanted: &str| value.get(key).and_then(Json::as_str).is_some_and(|v| v == wanted);
                match value.get(key) {
                    Some(Json::String(number)) if !is("recipient_type", "group") && !is_dialable(number) => {
                        at.key(key).refuse_as(DIALABLE, &excerpt(number))
                    }
                    _ => Ok(()),
                }
            }
            (Check::Files { mime, types }, value) => {
                let given = value.get(mime).and_then(Json::as_str).unwrap_or_default();
                let essence = given.split(';').next().unwrap_or_default().trim();
                let Some(allowed) = types.iter().find(|t| t.mime.eq_ignore_ascii_case(essence)) else {
                    let types: Vec<_> = types.iter().map(|t| t.mime).collect();
                    return at.key(mime).refuse_as(&one_of("one of", &types), &excerpt(given));
                };
                match file {
                    Some(0) => at.key("file").refuse_as("at least 1 byte", "0"),
                    Some(size) if size > allowed.max => at
                        .key("file")
                        .refuse_as(&format!("at most {} bytes of {}", allowed.max, allowed.mime), &size.to_string()),
                    _ => Ok(()),
                }
            }
            (Check::Validate(check), value) => check(value).map_err(|error| error.below(&at.to_string())),
            (Check::Rule(rule), Json::Object(_)) => (rule.check)(value).or_else(|wanted| at.refuse_as(wanted, "")),
            (Check::Rule(rule), value) => (rule.check)(value).or_else(|wanted| at.refuse(wanted, value)),
            _ => Ok(()),
        }
    }
}

impl Condition {
    /// Condition that a key is there, with one of these values if there are any; with `other`, with another one.
    #[doc(hidden)]
    pub const fn new(path: &'static [&'static str], values: &'static [&'static str], other: bool) -> Self {
        Self { path, values, other }
    }

    /// Returns true if a value at the path meets the condition.
    fn is_met(&self, value: &Json<'_>) -> bool {
        value.any_at(self.path, &mut |value| value.is_some_and(|value| self.is(value)))
    }

    /// Returns true if all values at the path meet the condition, and none is missing.
    fn always_met(&self, value: &Json<'_>) -> bool {
        !value.any_at(self.path, &mut |value| !value.is_some_and(|value| self.is(value)))
    }

    /// Returns the number of values at the path that meet the condition; of a list, each item counts.
    fn count(&self, value: &Json<'_>) -> usize {
        let mut count = 0_usize;
        value.any_at(self.path, &mut |value| {
            let met = value.filter(|value| self.is(value));
            count = count.saturating_add(met.map_or(0, |value| value.as_array().map_or(1, <[_]>::len)));
            false
        });
        count
    }

    fn is(&self, value: &Json<'_>) -> bool {
        let same = |known: &&str| value.to_text().eq_ignore_ascii_case(known);
        self.values.is_empty() || self.values.iter().any(same) != self.other
    }
}

impl fmt::Display for Condition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.path.join("."))?;
        for (i, value) in self.values.iter().enumerate() {
            f.write_str(match i {
                0 if self.other => " other than ",
                0 => " ",
                _ => " or ",
            })?;
            f.write_str(value)?;
        }
        Ok(())
    }
}

impl FileType {
    /// File type with its maximum size in bytes.
    pub const fn new(mime: &'static str, max: u64) -> Self {
        Self { mime, max }
    }
}

impl Rule {
    /// Rule with the line that is printed, and its function.
    pub const fn new(docs: &'static str, check: fn(&Json<'_>) -> Result<(), &'static str>) -> Self {
        Self { docs: Docs::new(docs), check }
    }
}

/// Checks that no two items have the same value at a path. A value in a list of an item is named without its place.
fn unique(path: &[&str], items: &[Json<'_>], at: &Path<'_>) -> Outcome {
    let mut values: Vec<(usize, &Json<'_>)> = vec![];
    for (i, item) in items.iter().enumerate() {
        item.any_at(path, &mut |value| {
            values.extend(value.map(|value| (i, value)));
            false
        });
    }
    let texts: Vec<_> = values.iter().map(|(_, value)| value.to_text()).collect();
    let texts: Vec<&str> = texts.iter().map(|text| &**text).collect();
    let (wanted, path) = ("a value that no other item has", path.join("."));
    match repeated_text(&texts).and_then(|place| values.get(place)) {
        Some((i, value)) if items.get(*i).and_then(|item| item.at(&path)).is_some() => {
            at.item(*i).key(&path).refuse(wanted, value)
        }
        Some((_, value)) => at.refuse(&format!("{path}: {wanted}"), value),
        None => Ok(()),
    }
}

/// Returns the position of a text that repeats, for lists of any length: comparing every pair would take the square of it.
fn repeated_text(texts: &[&str]) -> Option<usize> {
    let keys = Keys::for_texts(texts.iter().copied());
    let mut known = Table::with_room(texts.len());
    texts.iter().position(|text| {
        let before = known.len();
        known.set(keys.of(text), 0);
        known.len() == before
    })
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

fn one_of(what: &str, values: &[&str]) -> String {
    [what, " ", &values.join(", ")].concat()
}

/// Adds the place or the condition to the requirement in an error.
fn within(mut error: Error, place: &str) -> Error {
    if let Error::Validation(error) = &mut error {
        error.wanted = [&error.wanted, " ", place].concat();
    }
    error
}

/// Reads a number or a boolean from its text.
pub(super) fn spelled(text: &str) -> Option<Json<'static>> {
    match Json::read(text)? {
        Json::Number(number) => Some(Json::Number(number.into_owned().into())),
        Json::Bool(truth) => Some(Json::Bool(truth)),
        _ => None,
    }
}

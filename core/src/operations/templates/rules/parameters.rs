//! Rules of texts with parameters: placeholders and their sample values.

use super::*;
use crate::json::cut::{cut, pieces};

/// Rules that differ between a header and a body.
pub(super) struct TextRules {
    pub(super) placeholders: &'static TemplateRule,
    pub(super) samples: &'static TemplateRule,
    /// Keys of the sample values of positional and of named parameters.
    pub(super) keys: (&'static str, &'static str),
}

/// Parameters of a text.
pub(super) struct Parameters<'t> {
    /// Distinct placeholders in the order of their first occurrence: names or numbers.
    pub(super) names: Vec<&'t str>,
    /// True if each placeholder is well-formed.
    well_formed: bool,
    /// True if two placeholders stand side by side.
    adjacent: bool,
    /// True if the text begins or ends with a placeholder. Punctuation at the end doesn't count.
    at_edge: bool,
    /// Number of words outside placeholders.
    words: usize,
}

impl<'t> Parameters<'t> {
    pub(super) fn of(text: &'t str) -> Self {
        let mut all = Self { names: vec![], well_formed: true, adjacent: false, at_edge: false, words: 0 };
        let mut between = "";
        for (i, piece) in pieces(text, "{{").enumerate() {
            let mut rest = piece;
            if i > 0 {
                let (name, after) = cut(piece, "}}").unwrap_or_default();
                all.well_formed &=
                    !name.is_empty() && name.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'_'));
                all.adjacent |= i > 1 && is_blank(between);
                all.at_edge |= i == 1 && is_blank(between);
                if !all.names.contains(&name) {
                    all.names.push(name);
                }
                rest = after;
            }
            all.well_formed &= cut(rest, "}}").is_none();
            all.words = all.words.saturating_add(words(rest));
            between = rest;
        }
        all.at_edge |= !all.names.is_empty()
            && between.bytes().all(|byte| byte.is_ascii_punctuation() || byte.is_ascii_whitespace());
        all
    }
}

impl<'d> Judge<'d> {
    /// Judges the placeholders of a text and their sample values in `example`.
    pub(super) fn parameters(
        &mut self,
        text: &str,
        rules: &TextRules,
        example: Option<&Json<'_>>,
        at: &Path<'_>,
    ) -> usize {
        let found = Parameters::of(text);
        let (names, count) = (&found.names, found.names.len());
        if !found.well_formed {
            self.report(rules.placeholders, at, "");
            return count;
        }
        let Some(first) = names.first() else {
            return 0;
        };
        let named = *self.named.get_or_insert(!is_number(first));
        if let Some(other) = names.iter().find(|name| is_number(name) == named) {
            self.report(&PARAMETER_KIND, at, &["{{", other, "}}"].concat());
            return count;
        }
        let in_sequence = |name: &&str| {
            !name.starts_with('0') && name.parse().is_ok_and(|number: usize| (1..=count).contains(&number))
        };
        if named {
            let plain = !names.iter().any(|name| name.bytes().any(|byte| byte.is_ascii_digit()));
            self.require(plain, &PARAMETER_DIGITS, at, "");
        } else if let Some(gap) = names.iter().find(|name| !in_sequence(name)) {
            self.report(rules.placeholders, at, &["{{", gap, "}}"].concat());
        }
        if !self.stored {
            let key = if named { rules.keys.1 } else { rules.keys.0 };
            let mut given = example.and_then(|example| list(example, key)).unwrap_or_default();
            // Sample values of a body are a list in a list.
            if key == "body_text" {
                given = given.first().and_then(Json::as_array).unwrap_or_default();
            }
            self.samples(names, named, rules.samples, given, at);
        }
        count
    }

    /// Judges the sample values of the parameters.
    fn samples(&mut self, names: &[&str], named: bool, rule: &'static TemplateRule, given: &[Json<'_>], at: &Path<'_>) {
        let filled = |value: Option<&Json<'_>>| value.and_then(Json::as_str).is_some_and(|value| !value.is_empty());
        let has = |(i, name): (usize, &&str)| match named {
            true => given.iter().any(|sample| text(sample, "param_name") == *name && filled(sample.get("example"))),
            false => filled(given.get(i)),
        };
        let missing = names.iter().enumerate().filter(|one| !has(*one)).count();
        if missing > 0 {
            self.report(rule, at, &[&missing.to_string(), " without"].concat());
        } else {
            self.require(given.len() <= names.len(), &SAMPLES_UNUSED, at, "");
        }
    }

    /// Judges what only bodies require of their parameters.
    pub(super) fn around(&mut self, text: &str, at: &Path<'_>) {
        let found = Parameters::of(text);
        if !found.names.is_empty() && found.well_formed {
            self.require(!found.at_edge, &BODY_EDGES, at, "");
            self.require(!found.adjacent, &BODY_ADJACENT, at, "");
            self.require(found.words >= found.names.len().saturating_mul(3), &BODY_DENSITY, at, "");
        }
    }
}

pub(super) fn is_number(name: &str) -> bool {
    name.bytes().all(|byte| byte.is_ascii_digit())
}

fn is_blank(text: &str) -> bool {
    text.chars().all(char::is_whitespace)
}

/// Counts the words of a text.
fn words(text: &str) -> usize {
    text.split_whitespace().filter(|word| word.contains(is_alphanumeric)).count()
}

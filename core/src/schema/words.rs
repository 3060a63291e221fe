//! Requirements in words, for printers of documentation.

use crate::schema::{Check, Condition};

impl Check {
    /// Returns the requirement as a sentence, as in ``Exactly one of `by`, `ms`.`` Bounds of a value have no verb, as in
    /// `At most 99.`
    pub fn sentence(&self) -> String {
        let words = self.words();
        let words = words.strip_prefix("is ").or(words.strip_prefix("has ")).unwrap_or(&words);
        let mut rest = words.chars();
        rest.next().into_iter().flat_map(char::to_uppercase).chain(rest).chain(['.']).collect()
    }

    fn words(&self) -> String {
        match self {
            Check::Length { min, max } => format!("has {}", count(*min, *max, "character")),
            Check::Items { min, max } => format!("has {}", count(*min, *max, "item")),
            Check::Range { min, max } => format!("is {}", range(*min, *max)),
            Check::Pattern(pattern) => format!("is like `{pattern}`"),
            Check::Url => "is a URL with http:// or https://".to_owned(),
            Check::OneOf(values) => format!("is one of {}", list(values)),
            Check::Unique([]) => "no two items are equal".to_owned(),
            Check::Unique(keys) => format!("no two items have the same {}", path(keys)),
            Check::Total { of, min, max } => {
                format!("{}{}: {} in all", path(of.path), values(of), range((*min).into(), (*max).into()))
            }
            Check::Each(checks) => format!("each with {}", join(checks, " and ")),
            Check::At { path: keys, checks } => format!("{} {}", path(keys), join(checks, ", ")),
            Check::ExactlyOne(keys) => format!("exactly one of {}", list(keys)),
            Check::AtLeastOne(keys) => format!("at least one of {} is required", list(keys)),
            Check::AtMostOne(keys) => format!("at most one of {}", list(keys)),
            Check::Requires(conditions) => each(conditions, |condition| match condition.values {
                [] => format!("{} is required", path(condition.path)),
                _ => format!("{} must be{}", path(condition.path), values(condition)),
            }),
            Check::Forbids(conditions) => each(conditions, |condition| match condition.values {
                [] => format!("{} is not allowed", path(condition.path)),
                _ if condition.other => format!("{} must be {}", path(condition.path), any_of(condition)),
                _ => format!("{} must not be{}", path(condition.path), values(condition)),
            }),
            Check::When { condition, checks } => {
                let is = if condition.values.is_empty() { " set" } else { "" };
                format!("if {} is{is}{}: {}", path(condition.path), values(condition), join(checks, "; "))
            }
            Check::Phone(key) => format!("{} is a phone number, or a group ID for a group", path(&[key])),
            Check::Files { mime, types } => {
                let types: Vec<_> = types.iter().map(|allowed| allowed.mime).collect();
                format!("{} is one of {}", path(&[mime]), list(&types))
            }
            Check::Rule(rule) => rule.docs.text().trim_end_matches('.').to_owned(),
            Check::Validate(_) => "no rule of severity error is broken, as `validate_template` finds them".to_owned(),
        }
    }
}

fn join(checks: &[Check], between: &str) -> String {
    checks.iter().map(Check::words).collect::<Vec<_>>().join(between)
}

fn each(conditions: &[Condition], words: fn(&Condition) -> String) -> String {
    conditions.iter().map(words).collect::<Vec<_>>().join("; ")
}

fn count(min: u32, max: u32, noun: &str) -> String {
    let several = if max == 1 { "" } else { "s" };
    format!("{} {noun}{several}", range(min.into(), max.into()))
}

fn range(min: i64, max: i64) -> String {
    match (min, max) {
        (min, max) if min <= 0 => format!("at most {}", grouped(max)),
        (min, max) if max >= u32::MAX.into() => format!("at least {}", grouped(min)),
        (min, max) => format!("{} to {}", grouped(min), grouped(max)),
    }
}

/// Writes a number with commas between its thousands, as in `43,200`.
fn grouped(number: i64) -> String {
    let digits = number.to_string();
    let groups = digits.as_bytes().rchunks(3).rev().map(String::from_utf8_lossy);
    groups.collect::<Vec<_>>().join(",")
}

fn values(condition: &Condition) -> String {
    match condition.values {
        [] => String::new(),
        _ if condition.other => format!(" not {}", any_of(condition)),
        _ => format!(" {}", any_of(condition)),
    }
}

fn any_of(condition: &Condition) -> String {
    let values: Vec<_> = condition.values.iter().map(|value| code(value)).collect();
    match values.as_slice() {
        [first @ .., before, last] => [first, &[format!("{before} or {last}")]].concat().join(", "),
        values => values.concat(),
    }
}

fn list(keys: &[&str]) -> String {
    keys.iter().map(|key| code(key)).collect::<Vec<_>>().join(", ")
}

fn path(keys: &[&str]) -> String {
    code(&keys.join("."))
}

fn code(text: &str) -> String {
    format!("`{text}`")
}

#[cfg(test)]
mod tests {
    use wabakit::{Check, Describe, Type, operation};

    /// Sends a letter.
    #[operation(POST "/letters", check(
        at_most_one(weight, picture), forbids(kind != "card"), requires(kind),
        when(kind = "card" | "note" | "form", requires(weight, picture = "p"), at(picture, length(2..=1024))),
        when(weight, at_least_one(kind, picture), forbids(picture = "q"), at(weight, range(..=43_200), one_of(1, 2)))))]
    struct SendLetter {
        kind: Option<String>,
        weight: Option<u32>,
        picture: Option<String>,
    }

    #[test]
    fn rules_are_sentences() {
        let Type::Object(object) = SendLetter::ENDPOINT.params else { panic!("parameters are an object") };
        let sentences: Vec<_> = object.checks.iter().map(Check::sentence).collect();
        assert_eq!(
            sentences,
            [
                "At most one of `weight`, `picture`.",
                "`kind` must be `card`.",
                "`kind` is required.",
                "If `kind` is `card`, `note` or `form`: `weight` is required; `picture` must be `p`; \
                 `picture` has 2 to 1,024 characters.",
                "If `weight` is set: at least one of `kind`, `picture` is required; `picture` must not be `q`; \
                 `weight` is at most 43,200, is one of `1`, `2`.",
            ]
        );
    }
}

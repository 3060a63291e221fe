//! The rules of the sandbox, each with the reason to believe it. A refusal names its rule, and so does the code of every
//! behavior that was chosen. `FIDELITY.md` is printed from this table.

pub(crate) mod accounts;
pub(crate) mod analytics;
pub(crate) mod calls;
pub(crate) mod flows;
pub(crate) mod graph;
pub(crate) mod groups;
pub(crate) mod marketing;
pub(crate) mod media;
pub(crate) mod messages;
pub(crate) mod numbers;
pub(crate) mod partners;
pub(crate) mod payments;
pub(crate) mod templates;
pub(crate) mod tokens;
pub(crate) mod users;
pub(crate) mod webhooks;

/// A rule of the sandbox: what it refuses, or how it behaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rule {
    /// Name of the rule: its area and its own name, as in `messages.window`. The log names it where a request is refused.
    pub id: &'static str,
    /// Reason to believe that the platform has the rule.
    pub basis: Basis,
    /// The rule in one sentence.
    pub summary: &'static str,
}

/// Reason to believe that the platform has a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Basis {
    /// A page of the platform's documentation says so: its path below
    /// `developers.facebook.com/documentation/business-messaging/whatsapp/`.
    Documented(&'static str),
    /// A recording of the platform shows it: the public repository and the file.
    Observed(&'static str),
    /// The sandbox's own choice, and its reason: the platform doesn't publish the rule, or tests need another one.
    Chosen(&'static str),
}

/// Rules by area, in the order of the page.
const AREAS: [&[Rule]; 16] = [
    graph::ALL,
    tokens::ALL,
    webhooks::ALL,
    messages::ALL,
    users::ALL,
    media::ALL,
    templates::ALL,
    marketing::ALL,
    groups::ALL,
    calls::ALL,
    flows::ALL,
    numbers::ALL,
    accounts::ALL,
    partners::ALL,
    payments::ALL,
    analytics::ALL,
];

/// Returns all rules of the sandbox, area by area.
pub fn rules() -> impl Iterator<Item = &'static Rule> {
    AREAS.into_iter().flatten()
}

/// Defines rules, and the list of them.
macro_rules! area {
    ($($name:ident $id:literal $basis:expr, $summary:literal;)*) => {
        use super::{Basis::{self, *}, Rule};
        $(pub(crate) const $name: Rule = Rule { id: $id, basis: $basis, summary: $summary };)*
        pub(super) const ALL: &[Rule] = &[$($name),*];
        const _: &[Basis] = &[$($basis),*];
    };
}
use area;

#[cfg(test)]
mod tests {
    use std::{collections::BTreeSet, fs, path::Path};

    use super::*;

    #[test]
    fn every_rule_has_an_id_of_its_own_and_a_sentence() {
        let ids: BTreeSet<&str> = rules().map(|rule| rule.id).collect();
        assert_eq!(ids.len(), rules().count());
        for rule in rules() {
            let (Basis::Documented(basis) | Basis::Observed(basis) | Basis::Chosen(basis)) = rule.basis;
            assert!(!basis.is_empty() && rule.summary.ends_with('.'), "{}", rule.id);
        }
    }

    #[test]
    fn every_rule_is_named_by_the_code_that_follows_it() {
        let code = code(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/src")));
        let unnamed = |rule: &&Rule| {
            let (area, name) = rule.id.split_once('.').unwrap();
            let path = format!("rules::{area}::{}", name.to_uppercase());
            let end = |text: &str| !text.starts_with(|next: char| next.is_alphanumeric() || next == '_');
            !code.split(&path).skip(1).any(end)
        };
        assert_eq!(rules().filter(unnamed).map(|rule| rule.id).collect::<Vec<_>>(), [""; 0]);
    }

    /// The source of the crate, without that of the rules.
    fn code(folder: &Path) -> String {
        let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
        let code = entries.filter(|path| !path.ends_with("src/rules") && !path.ends_with("src/rules.rs"));
        code.map(|path| if path.is_dir() { self::code(&path) } else { fs::read_to_string(path).unwrap() }).collect()
    }
}

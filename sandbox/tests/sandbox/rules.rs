//! The rules of the sandbox, and the code that follows them.

use std::{collections::BTreeSet, fs, path::Path};

use wabakit_sandbox::{Basis, Rule, rules};

#[test]
fn every_rule_has_an_id_of_its_own_a_sentence_and_a_reason() {
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
    let is_end = |rest: &str| !rest.starts_with(|next: char| next.is_alphanumeric() || next == '_');
    let is_unnamed = |rule: &&Rule| {
        let (area, name) = rule.id.split_once('.').unwrap();
        !code.split(&format!("rules::{area}::{}", name.to_uppercase())).skip(1).any(is_end)
    };
    assert_eq!(rules().filter(is_unnamed).map(|rule| rule.id).collect::<Vec<_>>(), [""; 0]);
}

/// The source in a folder, without that of the rules.
#[allow(clippy::disallowed_methods)] // Tests may read files.
fn code(folder: &Path) -> String {
    let paths = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let paths = paths.filter(|path| !path.ends_with("src/rules") && !path.ends_with("src/rules.rs"));
    paths.map(|path| if path.is_dir() { code(&path) } else { fs::read_to_string(path).unwrap() }).collect()
}

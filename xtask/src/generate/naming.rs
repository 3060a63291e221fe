//! Names in the conventions of other languages.

/// Converts a name to PascalCase. `A_NAME` is read as `a_name`.
pub(super) fn pascal(name: &str) -> String {
    let shouted = !name.contains(|c: char| c.is_ascii_lowercase());
    let name = if shouted { name.to_ascii_lowercase() } else { name.to_owned() };
    let word = |word: &str| {
        let mut chars = word.chars();
        chars.next().map(|first| first.to_uppercase().collect::<String>() + chars.as_str()).unwrap_or_default()
    };
    name.split(|c: char| !c.is_ascii_alphanumeric()).map(word).collect()
}

/// Converts a name to camelCase.
pub(super) fn camel(name: &str) -> String {
    let pascal = pascal(name);
    let mut chars = pascal.chars();
    chars.next().map(|first| first.to_lowercase().collect::<String>() + chars.as_str()).unwrap_or_default()
}

/// Converts the name of a type to snake case.
pub(super) fn snake(name: &str) -> String {
    let mut out = String::new();
    for c in name.chars() {
        if c.is_uppercase() && !out.is_empty() {
            out.push('_');
        }
        out.extend(c.to_lowercase());
    }
    out
}

/// Returns those names that a code uses, in alphabetical order.
pub(super) fn used<'n>(code: &str, names: impl IntoIterator<Item = &'n str>) -> Vec<&'n str> {
    let words: std::collections::BTreeSet<_> = code.split(|c: char| !c.is_alphanumeric() && c != '_').collect();
    let mut used: Vec<_> = names.into_iter().filter(|name| words.contains(name)).collect();
    used.sort_unstable();
    used
}

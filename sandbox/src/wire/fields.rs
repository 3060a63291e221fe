//! The parameter `fields`, whose fields may have modifiers: `id,analytics.start(1).end(2)`.

/// A field of a list: its modifiers, each with its value as written, and the other fields of the list.
pub(crate) struct Selected<'l> {
    pub(crate) modifiers: Vec<(&'l str, &'l str)>,
    pub(crate) others: String,
}

/// Finds a field in a list of fields.
pub(crate) fn find<'l>(list: &'l str, field: &str) -> Option<Selected<'l>> {
    let own = |entry: &&str| entry.strip_prefix(field).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'));
    let (found, others): (Vec<_>, Vec<_>) = entries(list).into_iter().partition(own);
    let mut rest = found.first()?.strip_prefix(field)?;
    let mut modifiers = vec![];
    while let Some((name, after)) = rest.strip_prefix('.').and_then(|rest| rest.split_once('(')) {
        let (value, after) = split(after, ')');
        modifiers.push((name, value));
        rest = after;
    }
    Some(Selected { modifiers, others: others.join(",") })
}

/// The names in a list of fields, without their modifiers and own fields: `a,b.format(SVG),c{d}` gives `a`, `b` and `c`.
pub(crate) fn names(list: &str) -> Vec<&str> {
    let names = entries(list).into_iter().filter_map(|entry| entry.split(['.', '{', '(']).next());
    names.map(str::trim).filter(|name| !name.is_empty()).collect()
}

/// The fields of a list, each with its modifiers.
fn entries(list: &str) -> Vec<&str> {
    let mut rest = list;
    let mut entries = vec![];
    while !rest.is_empty() {
        let (entry, after) = split(rest, ',');
        entries.push(entry.trim());
        rest = after;
    }
    entries
}

/// Splits a text at the first character of this kind that stands neither in brackets nor in quotes.
fn split(text: &str, at: char) -> (&str, &str) {
    let (mut depth, mut quoted) = (0_u32, false);
    for (place, c) in text.char_indices() {
        match c {
            '"' => quoted = !quoted,
            _ if quoted => {}
            _ if depth == 0 && c == at => {
                let after = text.get(place..).and_then(|rest| rest.strip_prefix(at));
                return (text.get(..place).unwrap_or_default(), after.unwrap_or_default());
            }
            '(' | '[' | '{' => depth = depth.saturating_add(1),
            ')' | ']' | '}' => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    (text, "")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_a_field_and_its_modifiers() {
        let list = r#"id,analytics.start(1).types(["A","B)"]).day(DAY),owner{id,name}"#;
        let find = |list: &'static str, field| find(list, field).map(|selected| (selected.modifiers, selected.others));
        let modifiers = vec![("start", "1"), ("types", r#"["A","B)"]"#), ("day", "DAY")];
        assert_eq!(find(list, "analytics"), Some((modifiers, "id,owner{id,name}".to_owned())));
        assert_eq!(find(list, "id").map(|(modifiers, _)| modifiers), Some(vec![]));
        assert!(find(list, "analytic").is_none() && find(list, "name").is_none() && find("", "id").is_none());
        assert_eq!(find("analytics.start(1", "analytics"), Some((vec![("start", "1")], String::new())));
    }
}

//! Keys of a JSON document that its reader ignores.

use std::collections::BTreeSet;

use serde_json::{Value, json};

/// Finds the keys that `read` ignores, as paths with dots, through the items of lists: a changed value under such a
/// key doesn't change the result.
pub fn unread_keys<T: PartialEq>(document: &Value, read: impl Fn(&Value) -> T) -> BTreeSet<String> {
    let whole = read(document);
    // No type accepts a list in a list: reading the key fails, or gives another value.
    let unread = |place: &str| {
        let mut other = document.clone();
        *other.pointer_mut(place).unwrap() = json!([[]]);
        read(&other) == whole
    };
    let mut found = BTreeSet::new();
    search(document, "", "", &unread, &mut found);
    found
}

/// Searches the value at a place, which is a JSON pointer, and its items.
fn search(value: &Value, place: &str, path: &str, unread: &impl Fn(&str) -> bool, found: &mut BTreeSet<String>) {
    match value {
        Value::Array(items) => {
            for (i, item) in items.iter().enumerate() {
                search(item, &format!("{place}/{i}"), path, unread, found);
            }
        }
        Value::Object(fields) => {
            for (key, value) in fields {
                let place = format!("{place}/{}", key.replace('~', "~0").replace('/', "~1"));
                let path = if path.is_empty() { key.clone() } else { format!("{path}.{key}") };
                if unread(&place) {
                    found.insert(path);
                } else {
                    search(value, &place, &path, unread, found);
                }
            }
        }
        _ => {}
    }
}

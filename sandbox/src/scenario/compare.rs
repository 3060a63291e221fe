//! Comparison of a result with the parts of it that are expected.

use serde_json::Value;

/// Part of a result that differs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mismatch {
    /// Path in the scenario, as in `steps[3].gives.id`.
    pub path: String,
    /// Expected value, as JSON or in words.
    pub expected: String,
    /// Value instead of it.
    pub got: String,
}

impl Mismatch {
    pub(super) fn new(path: &str, expected: impl ToString, got: impl ToString) -> Self {
        Self { path: path.to_owned(), expected: expected.to_string(), got: got.to_string() }
    }
}

/// Lists where a value differs from the parts of it that are expected: objects may have more keys, lists no more items. An
/// expected `null` is met by a missing value, too.
pub(super) fn differences(expected: &Value, got: &Value, path: &str) -> Vec<Mismatch> {
    match (expected, got) {
        (Value::Object(keys), Value::Object(_)) => {
            let below = |(key, expected): (&String, &Value)| {
                differences(expected, got.get(key).unwrap_or(&Value::Null), &format!("{path}.{key}"))
            };
            keys.iter().flat_map(below).collect()
        }
        (Value::Array(expected), Value::Array(got)) if expected.len() == got.len() => {
            let pairs = expected.iter().zip(got).enumerate();
            pairs.flat_map(|(n, (expected, got))| differences(expected, got, &format!("{path}[{n}]"))).collect()
        }
        (expected, got) if expected == got => vec![],
        (expected, got) => vec![Mismatch::new(path, expected, got)],
    }
}

/// Returns true if each expected item is met by an item of its own.
pub(super) fn is_permutation(expected: &[Value], got: &[Value]) -> bool {
    let mut rest: Vec<&Value> = got.iter().collect();
    expected.len() == got.len()
        && expected.iter().all(|item| {
            let place = rest.iter().position(|got| differences(item, got, "").is_empty());
            place.map(|place| rest.swap_remove(place)).is_some()
        })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn objects_may_have_more_keys_and_lists_no_more_items() {
        let got = json!({ "a": [1, { "b": 2, "c": null }], "d": "x" });
        assert_eq!(differences(&json!({ "a": [1, { "b": 2 }], "e": null }), &got, "x"), []);
        let paths = |expected: Value| {
            differences(&expected, &got, "x").into_iter().map(|mismatch| mismatch.path).collect::<Vec<_>>()
        };
        assert_eq!(paths(json!({ "a": [1, { "b": 3 }], "d": "y" })), ["x.a[1].b", "x.d"]);
        assert_eq!(paths(json!({ "a": [1] })), ["x.a"]);
    }

    #[test]
    fn items_in_any_order_are_each_met_by_an_item_of_their_own() {
        let got = [json!({ "a": 1, "b": 1 }), json!({ "a": 1 }), json!({ "a": 2 })];
        assert!(is_permutation(&[json!({ "a": 2 }), json!({ "a": 1 }), json!({ "a": 1 })], &got));
        assert!(!is_permutation(&[json!({ "a": 2 }), json!({ "a": 2 }), json!({ "a": 1 })], &got));
        assert!(!is_permutation(&[json!({ "a": 2 })], &got));
    }
}

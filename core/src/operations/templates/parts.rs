//! Parts of definitions and of stored templates, read with tolerance: what is missing or of another type is empty.

use crate::json::{
    Json,
    cut::{cut, pieces},
};

/// Returns the text under a key.
#[inline(never)]
pub(crate) fn text<'v>(value: &'v Json<'v>, key: &str) -> &'v str {
    value.get(key).and_then(Json::as_str).unwrap_or_default()
}

/// Returns the list under a key.
#[inline(never)]
pub(crate) fn list<'v>(value: &'v Json<'v>, key: &str) -> Option<&'v [Json<'v>]> {
    value.get(key)?.as_array()
}

/// Returns whether there is a value under a key.
#[inline(never)]
pub(crate) fn has(value: &Json<'_>, key: &str) -> bool {
    value.get(key).is_some_and(|value| !value.is_null())
}

/// Returns whether a component or a button is of one of these types, with spaces between them.
#[inline(never)]
pub(crate) fn is(part: &Json<'_>, tags: &str) -> bool {
    one_of(text(part, "type"), tags)
}

/// Returns whether a text is one of these words, in upper or lower case.
#[inline(never)]
pub(crate) fn one_of(text: &str, words: &str) -> bool {
    words.split(' ').any(|word| text.eq_ignore_ascii_case(word))
}

/// Returns the parts of a text outside placeholders.
pub(crate) fn outside(text: &str) -> impl Iterator<Item = &str> {
    pieces(text, "{{").enumerate().map(|(i, piece)| match cut(piece, "}}") {
        Some((_, rest)) if i > 0 => rest,
        _ => piece,
    })
}

//! Splitting of short texts. The searcher of the standard library is made for long ones, and adds several kilobytes to the module
//! of the npm package.

/// Splits once, like `str::split_once`.
pub(crate) fn cut<'t>(text: &'t str, at: &str) -> Option<(&'t str, &'t str)> {
    let same = |window: &[u8]| window.first() == at.as_bytes().first() && window == at.as_bytes();
    let (before, rest) = text.split_at_checked(text.as_bytes().windows(at.len().max(1)).position(same)?)?;
    Some((before, rest.strip_prefix(at)?))
}

/// Splits at each separator, like `str::split`.
pub(crate) fn pieces<'t>(text: &'t str, at: &'static str) -> impl Iterator<Item = &'t str> {
    let mut rest = Some(text);
    std::iter::from_fn(move || {
        let text = rest.take()?;
        let Some((piece, after)) = cut(text, at) else { return Some(text) };
        rest = Some(after);
        Some(piece)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cuts_as_the_standard_library_does() {
        for text in ["", "{{", "a", "{{1}}", "a{{1}} ü{{2}}{{", "{{{", "ü{ {{"] {
            assert_eq!(cut(text, "{{"), text.split_once("{{"), "{text}");
            assert_eq!(pieces(text, "{{").collect::<Vec<_>>(), text.split("{{").collect::<Vec<_>>(), "{text}");
        }
    }
}

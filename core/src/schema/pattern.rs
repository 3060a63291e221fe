//! The pattern language of [`Check::Pattern`](crate::Check::Pattern): characters and `[classes]`, each once or `{min,max}` times,
//! over the whole text, greedily. A subset of regular expressions, so that tools of every language can use it.

/// Returns whether the whole text matches the pattern.
pub(crate) fn matches(pattern: &str, text: &str) -> bool {
    let (mut rest, mut text) = (pattern, text.chars());
    while let Some((class, ranged, after)) = class(rest) {
        let counted = after.strip_prefix('{').and_then(|after| after.split_once('}'));
        let ((min, max), after) = counted.map_or(((1, 1), after), |(count, after)| (counts(count), after));
        rest = after;
        let mut count = 0_u32;
        while count < max && text.clone().next().is_some_and(|c| contains(class, c, ranged)) {
            text.next();
            count = count.saturating_add(1);
        }
        if count < min {
            return false;
        }
    }
    text.next().is_none()
}

/// Splits a pattern after its first character or class, of which it returns the characters and whether they may be ranges.
fn class(pattern: &str) -> Option<(&str, bool, &str)> {
    if let Some((class, after)) = pattern.strip_prefix('[').and_then(|class| class.split_once(']')) {
        return Some((class, true, after));
    }
    let plain = pattern.strip_prefix('\\').unwrap_or(pattern);
    let (class, after) = plain.split_at_checked(plain.chars().next()?.len_utf8())?;
    Some((class, false, after))
}

/// `3`, `1,` or `1,20`
fn counts(text: &str) -> (u32, u32) {
    let number = |text: &str, other| text.parse().unwrap_or(other);
    match text.split_once(',') {
        Some((min, max)) => (number(min, 0), number(max, u32::MAX)),
        None => (number(text, 1), number(text, 1)),
    }
}

fn contains(class: &str, c: char, ranged: bool) -> bool {
    let mut rest = class.chars();
    while let Some(low) = rest.next() {
        let mut ahead = rest.clone();
        let high = if ranged && ahead.next() == Some('-') { ahead.next() } else { None };
        if (low..=high.unwrap_or(low)).contains(&c) {
            return true;
        }
        if high.is_some() {
            rest = ahead;
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::matches;

    #[test]
    fn classes_counts_and_ends() {
        assert!(matches("[a-z0-9_]{1,512}", "order_update_2"));
        assert!(!matches("[a-z0-9_]{1,512}", "Order"));
        assert!(!matches("[a-z0-9_]{1,}", ""));
        assert!(matches("[0-9]{4}-[0-9]{2}-[0-9]{2}", "1999-01-23"));
        assert!(!matches("[0-9]{4}-[0-9]{2}-[0-9]{2}", "1999-01-233"));
        assert!(matches("[a-z-]{1,}", "a-z"));
        assert!(matches("upload:[!-~]{1,}", "upload:MTphd?sig=ARZ_"));
        assert!(!matches("upload:[!-~]{1,}", "upload:a b"));
    }
}

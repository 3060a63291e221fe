//! The pattern language of [`Check::Pattern`](crate::Check::Pattern): characters and `[classes]`, each once or `{min,max}` times,
//! over the whole text, greedily. A subset of regular expressions, so that tools of every language can use it.

/// Returns whether the whole text matches the pattern.
pub(crate) fn matches(pattern: &str, text: &str) -> bool {
    let mut pattern = pattern.chars().peekable();
    let mut text = text.chars().peekable();
    while let Some(first) = pattern.next() {
        let class: String = match first {
            '[' => pattern.by_ref().take_while(|c| *c != ']').collect(),
            '\\' => pattern.next().into_iter().collect(),
            plain => plain.into(),
        };
        let ranged = first == '[';
        let (min, max) = match pattern.next_if_eq(&'{') {
            Some(_) => counts(&pattern.by_ref().take_while(|c| *c != '}').collect::<String>()),
            None => (1, 1),
        };
        let mut count = 0_u32;
        while count < max && text.next_if(|c| contains(&class, *c, ranged)).is_some() {
            count = count.saturating_add(1);
        }
        if count < min {
            return false;
        }
    }
    text.next().is_none()
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

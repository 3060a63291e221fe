//! Rules on emoji: texts without emoji, and reactions of one emoji.

use crate::schema::Rule;

/// Characters below U+1F000 that are emoji by themselves. The others below it become emoji with U+FE0F.
const OLDER: &str = "⌚⌛⏩⏪⏫⏬⏰⏳◽◾☔☕♈♉♊♋♌♍♎♏♐♑♒♓♿⚓⚡⚪⚫⚽⚾⛄⛅⛎⛔⛪⛲⛳⛵⛺⛽✅✊✋✨❌❎❓❔❕❗➕➖➗➰➿⬛⬜⭐⭕";

pub(crate) const NO_EMOJI: Rule = Rule::new("No emoji allowed.", |value| match value.as_str() {
    Some(text) if has_emoji(text) => Err("no emoji"),
    _ => Ok(()),
});

pub(crate) const ONE_EMOJI: Rule = Rule::new("One emoji, or an empty string.", |value| {
    let text = value.as_str().unwrap_or_default();
    let plain = text.contains(|c: char| c.is_ascii_alphabetic() || c.is_whitespace());
    if plain || count(text) > 1 { Err("one emoji, or nothing to remove it") } else { Ok(()) }
});

/// Returns true if a text contains an emoji.
pub(crate) fn has_emoji(text: &str) -> bool {
    text.contains(is_emoji)
}

fn is_emoji(c: char) -> bool {
    matches!(c, '\u{1f000}'..='\u{1faff}' | '\u{fe0f}') || OLDER.chars().any(|older| older == c)
}

/// Counts the characters that a text of emoji displays. Joiners, variation selectors and skin tones count with their
/// emoji, and the two letters of a flag as one.
fn count(text: &str) -> usize {
    let (mut count, mut joined, mut half) = (0_usize, false, false);
    for c in text.chars() {
        let letter = matches!(c, '\u{1f1e6}'..='\u{1f1ff}');
        let varies = matches!(c, '\u{200d}' | '\u{fe0e}' | '\u{fe0f}' | '\u{20e3}' | '\u{1f3fb}'..='\u{1f3ff}' | '\u{e0020}'..='\u{e007f}');
        if !(joined || varies || letter && half) {
            count = count.saturating_add(1);
        }
        (joined, half) = (c == '\u{200d}', letter && !half);
    }
    count
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn distinguishes_emoji_from_text() {
        for text in ["Book a table", "Größe 5 × 3", "予約する", "→ 10 % © ™", "احجز"] {
            assert!(!has_emoji(text), "{text}");
        }
        for text in ["Book 📅", "❤️", "⭐", "1️⃣", "🇩🇪"] {
            assert!(has_emoji(text), "{text}");
        }
    }

    #[test]
    fn one_emoji_may_be_many_characters() {
        for text in ["", "👍", "👍🏽", "❤️", "❤", "👩‍👩‍👧‍👦", "🇩🇪", "1️⃣", "🏴󠁧󠁢󠁳󠁣󠁴󠁿", "🏳️‍🌈"]
        {
            assert!((ONE_EMOJI.check)(&text.into()).is_ok(), "{text}");
        }
        for text in ["👍👍", "ok", ":+1: ", "🇩🇪🇫🇷", "👍 "] {
            assert!((ONE_EMOJI.check)(&text.into()).is_err(), "{text}");
        }
    }
}

//! Durations in commands: `250ms`, `30s`, `10m`, `25h`, `7d`, or several parts as in `1h30m`.

use std::time::Duration;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};
use wabakit::{Rule, Schema, Type};

/// Requirement of durations, for the descriptions of commands.
pub(crate) static PERIOD: Rule = Rule::new("A duration, as in 250ms, 30s, 10m, 25h, 7d or 1h30m.", |value| match value
    .as_str()
    .map(Period::parse)
{
    Some(None) => Err(Period::WANTED),
    _ => Ok(()),
});

/// Duration in a command, written as in `1h30m`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Period(pub Duration);

impl Period {
    pub(crate) const WANTED: &str = "a duration, as in 250ms, 30s, 10m, 25h, 7d or 1h30m";

    /// Reads a duration, as in `1h30m`.
    pub fn parse(text: &str) -> Option<Self> {
        let (mut rest, mut total) = (text, 0_u64);
        while !rest.is_empty() {
            let (number, after) = split(rest, |c| c.is_ascii_digit())?;
            let (unit, after) = split(after, |c| c.is_ascii_lowercase())?;
            let millis: u64 = match unit {
                "ms" => 1,
                "s" => 1000,
                "m" => 60_000,
                "h" => 3_600_000,
                "d" => 86_400_000,
                _ => return None,
            };
            total = total.checked_add(number.parse::<u64>().ok()?.checked_mul(millis)?)?;
            rest = after;
        }
        (!text.is_empty()).then(|| Self(Duration::from_millis(total)))
    }
}

/// Splits a text after its first characters of a kind.
fn split(text: &str, is_kind: impl Fn(char) -> bool) -> Option<(&str, &str)> {
    let place = text.find(|c| !is_kind(c)).unwrap_or(text.len());
    text.split_at_checked(place)
}

impl From<Duration> for Period {
    fn from(duration: Duration) -> Self {
        Self(duration)
    }
}

impl Schema for Period {
    const TYPE: Type = Type::String;
}

impl Serialize for Period {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        out.collect_str(&format_args!("{}ms", self.0.as_millis()))
    }
}

impl<'de> Deserialize<'de> for Period {
    fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        Self::parse(&String::deserialize(input)?).ok_or_else(|| D::Error::custom(Self::WANTED))
    }
}

#[cfg(test)]
mod tests {
    use wabakit::Json;

    use super::*;

    #[test]
    fn reads_parts_with_their_units() {
        let millis = |text| Period::parse(text).map(|Period(duration)| duration.as_millis());
        assert_eq!(millis("250ms"), Some(250));
        assert_eq!(millis("1h30m"), Some(5_400_000));
        assert_eq!(millis("7d"), Some(604_800_000));
        assert_eq!([millis(""), millis("h"), millis("10"), millis("1 h"), millis("99999999999999999999d")], [None; 5]);
    }

    #[test]
    fn checks_durations_by_the_rule() {
        assert_eq!((PERIOD.check)(&Json::from("5 minutes")), Err(Period::WANTED));
        assert_eq!((PERIOD.check)(&Json::from("5m")), Ok(()));
    }
}

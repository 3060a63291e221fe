//! Times as the Graph API writes them.

use wabakit::Time;

use crate::wire::secs;

/// A time in UTC: `2026-01-31T08:00:00+0000`.
pub(crate) fn iso8601(time: Time) -> String {
    let seconds = secs(time);
    let part = |unit: u64, of: u64| seconds.checked_div(unit).and_then(|n| n.checked_rem(of)).unwrap_or_default();
    let (year, month, day) = date(seconds.checked_div(86_400).unwrap_or_default());
    format!("{year:04}-{month:02}-{day:02}T{:02}:{:02}:{:02}+0000", part(3600, 24), part(60, 60), part(1, 60))
}

/// The year, month and day of a number of days since 1970, until the year 9999.
fn date(days: u64) -> (u64, u64, u64) {
    let is_leap = |year: u64| year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    let mut rest = days;
    for year in 1970..=9999 {
        let february = if is_leap(year) { 29 } else { 28 };
        for (month, length) in (1..).zip([31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]) {
            match rest.checked_sub(length) {
                Some(after) => rest = after,
                None => return (year, month, rest.saturating_add(1)),
            }
        }
    }
    (9999, 12, 31)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn writes_times_in_leap_years_and_others() {
        for (seconds, written) in [
            (0, "1970-01-01T00:00:00+0000"),
            (951_782_399, "2000-02-28T23:59:59+0000"),
            (951_782_400, "2000-02-29T00:00:00+0000"),
            (1_767_225_600, "2026-01-01T00:00:00+0000"),
            (4_107_542_400, "2100-03-01T00:00:00+0000"),
        ] {
            assert_eq!(iso8601(Time::from_secs(seconds)), written);
        }
    }
}

//! Dates and times as text.

use wabakit::Time;

/// The time in ISO 8601 format, as in `2026-12-25T17:30:00+0000`.
pub(crate) fn date_time(time: Time) -> String {
    let seconds = time.0.checked_div(1000).unwrap_or_default() % 86_400;
    let (hours, minutes, seconds) = (seconds / 3600, seconds % 3600 / 60, seconds % 60);
    format!("{}T{hours:02}:{minutes:02}:{seconds:02}+0000", date(time))
}

/// The date of a time, as in `2026-12-25`.
#[expect(clippy::arithmetic_side_effects, reason = "times in milliseconds hold no more than 2^64 / 86,400,000 days")]
pub(crate) fn date(time: Time) -> String {
    // Days since 1 March of the year 0, so that a leap day is the last of its year; in eras of 400 years.
    let days = time.0 / 86_400_000 + 719_468;
    let (era, day) = (days / 146_097, days % 146_097);
    let year = (day - day / 1460 + day / 36_524 - day / 146_096) / 365;
    let day = day - (365 * year + year / 4 - year / 100);
    let month = (5 * day + 2) / 153;
    let day = day - (153 * month + 2) / 5 + 1;
    let (month, next) = if month < 10 { (month + 3, 0) } else { (month - 9, 1) };
    format!("{:04}-{month:02}-{day:02}", era * 400 + year + next)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn converts_times_to_dates() {
        for (secs, expected) in [
            (0, "1970-01-01"),
            (951_782_399, "2000-02-28"),
            (951_782_400, "2000-02-29"),
            (951_868_800, "2000-03-01"),
            (1_767_225_599, "2025-12-31"),
            (1_767_225_600, "2026-01-01"),
            (4_107_542_400, "2100-03-01"),
        ] {
            assert_eq!(date(Time::from_secs(secs)), expected);
        }
    }

    #[test]
    fn converts_times_to_date_times() {
        assert_eq!(date_time(Time::from_secs(1_767_225_599)), "2025-12-31T23:59:59+0000");
    }
}

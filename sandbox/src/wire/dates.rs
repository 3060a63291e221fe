//! Times as text.

use std::time::Duration;

use wabakit::Time;

const DAY_MS: u64 = 86_400_000;
/// First day after the year 9999, in days since the Unix epoch.
const END: u64 = 2_932_897;

/// The time in ISO 8601 format, as in `2026-12-25T17:30:00+0000`.
pub(crate) fn date_time(time: Time) -> String {
    let seconds = time.0.checked_div(1000).unwrap_or_default() % 86_400;
    let (hours, minutes, seconds) = (seconds / 3600, seconds % 3600 / 60, seconds % 60);
    format!("{}T{hours:02}:{minutes:02}:{seconds:02}+0000", time.date())
}

/// A date as in `April 17, 2025`.
pub(crate) fn english_date(at: Time) -> String {
    const MONTHS: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    let date = at.date();
    let mut parts = date.split('-').map(|part| part.parse::<usize>().unwrap_or_default());
    let (year, month, day) = (parts.next(), parts.next(), parts.next());
    let name = month.and_then(|month| MONTHS.get(month.saturating_sub(1))).unwrap_or(&"January");
    format!("{name} {}, {}", day.unwrap_or_default(), year.unwrap_or_default())
}

/// Reads a time in ISO 8601 format and in UTC, as in `2026-12-25`, `2026-12-25T17:30` or `2026-12-25T17:30:00.250Z`.
pub(crate) fn time(text: &str) -> Option<Time> {
    let (date, clock) = text.split_once('T').unwrap_or((text, "00:00"));
    let clock = ["Z", "+0000", "+00:00"].iter().find_map(|zone| clock.strip_suffix(zone)).unwrap_or(clock);
    let mut parts = clock.splitn(3, ':');
    let hours = below(24, parts.next()?)?;
    let minutes = below(60, parts.next()?)?;
    let (seconds, fraction) = parts.next().map_or(("00", "0"), |rest| rest.split_once('.').unwrap_or((rest, "0")));
    let seconds =
        hours.saturating_mul(3600).saturating_add(minutes.saturating_mul(60)).saturating_add(below(60, seconds)?);
    let is_fraction = (1..=3).contains(&fraction.len()) && fraction.bytes().all(|byte| byte.is_ascii_digit());
    let millis = format!("{fraction:0<3}").parse().ok().filter(|_| is_fraction)?;
    Some(day(date)? + Duration::from_secs(seconds) + Duration::from_millis(millis))
}

/// Reads two digits.
fn below(limit: u64, text: &str) -> Option<u64> {
    text.parse().ok().filter(|number| text.len() == 2 && *number < limit)
}

/// Start of the day with this date, found by bisection.
fn day(date: &str) -> Option<Time> {
    let start = |day: u64| Time(day.saturating_mul(DAY_MS));
    let (mut first, mut end) = (0, END);
    while first < end {
        let middle = first.midpoint(end);
        if *start(middle).date() < *date {
            first = middle.saturating_add(1);
        } else {
            end = middle;
        }
    }
    Some(start(first)).filter(|start| start.date() == date)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn converts_times_to_date_times() {
        assert_eq!(date_time(Time::from_secs(1_767_225_599)), "2025-12-31T23:59:59+0000");
    }

    #[test]
    fn writes_dates_in_english() {
        assert_eq!(english_date(Time::from_secs(1_767_225_599)), "December 31, 2025");
    }

    #[test]
    fn reads_dates_and_times() {
        for (text, millis) in [
            ("1970-01-01", 0),
            ("2024-02-29", 1_709_164_800_000),
            ("2025-12-31T23:59", 1_767_225_540_000),
            ("2025-12-31T23:59:59+0000", 1_767_225_599_000),
            ("2025-12-31T23:59:59.25Z", 1_767_225_599_250),
            ("9999-12-31T00:00:00+00:00", 253_402_214_400_000),
        ] {
            assert_eq!(time(text), Some(Time(millis)), "{text}");
        }
        for wrong in [
            "",
            "2023-02-29",
            "2024-2-1",
            "2024-01-01T24:00",
            "2024-01-01T1:00",
            "2024-01-01T10",
            "2024-01-01T10:00:00.",
            "1969-12-31",
            "10000-01-01",
            "today",
        ] {
            assert_eq!(time(wrong), None, "{wrong}");
        }
    }
}

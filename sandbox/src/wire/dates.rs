//! Times as text.

use wabakit::Time;

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
}

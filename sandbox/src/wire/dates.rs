//! Times as text.

use wabakit::Time;

/// The time in ISO 8601 format, as in `2026-12-25T17:30:00+0000`.
pub(crate) fn date_time(time: Time) -> String {
    let seconds = time.0.checked_div(1000).unwrap_or_default() % 86_400;
    let (hours, minutes, seconds) = (seconds / 3600, seconds % 3600 / 60, seconds % 60);
    format!("{}T{hours:02}:{minutes:02}:{seconds:02}+0000", time.date())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn converts_times_to_date_times() {
        assert_eq!(date_time(Time::from_secs(1_767_225_599)), "2025-12-31T23:59:59+0000");
    }
}

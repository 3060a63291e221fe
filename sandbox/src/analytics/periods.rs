//! Days and months in UTC, as analytics divide time. Rule: `rules::analytics::DAYS`.

use crate::{rules, wire::Refusal};

const HALF_HOUR: u64 = 30 * 60;
const DAY: u64 = 24 * 60 * 60;

/// The start and the end of an interval, in seconds.
pub(super) type Interval = (u64, u64);

/// The interval of this granularity that a time belongs to.
pub(super) fn interval(at: u64, granularity: &str) -> Interval {
    let of = |length: u64| {
        let start = at.saturating_sub(at.checked_rem(length).unwrap_or_default());
        (start, start.saturating_add(length))
    };
    match granularity {
        "HALF_HOUR" => of(HALF_HOUR),
        "MONTH" | "MONTHLY" => {
            let month = months().find(|month| at < month.end);
            month.map_or_else(|| of(DAY), |month| (month.start, month.end))
        }
        _ => of(DAY),
    }
}

/// Start of the day that a parameter names: a date, or a time in seconds.
pub(super) fn day(name: &str, text: &str) -> Result<u64, Refusal> {
    let refused = || {
        Refusal::parameter(
            rules::analytics::PERIOD,
            format!("Param {name} must be a time in seconds, or a date as in 2026-11-29."),
        )
    };
    if let Ok(at) = text.parse() {
        return Ok(interval(at, "DAILY").0);
    }
    let parts: Option<Vec<u64>> = text.split('-').map(|part| part.parse().ok()).collect();
    let Some([year, month, day]) = parts.as_deref() else { return Err(refused()) };
    let found = months().find(|known| (known.year, known.month) == (*year, *month)).ok_or_else(refused)?;
    let at = found.start.saturating_add(day.checked_sub(1).ok_or_else(refused)?.saturating_mul(DAY));
    if at < found.end { Ok(at) } else { Err(refused()) }
}

/// The days of a period.
pub(super) fn days(start: u64, end: u64) -> impl Iterator<Item = Interval> {
    let first = interval(start, "DAILY");
    let next = move |(_, next): &Interval| Some((*next, next.saturating_add(DAY))).filter(|(next, _)| *next < end);
    std::iter::successors(Some(first), next)
}

struct Month {
    year: u64,
    month: u64,
    start: u64,
    end: u64,
}

/// All months since the Unix epoch.
fn months() -> impl Iterator<Item = Month> {
    let length = |year: u64, month: u64| match month {
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28_u64,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    };
    let all = (1970..10_000).flat_map(|year| (1..=12).map(move |month| (year, month)));
    all.scan(0_u64, move |end, (year, month)| {
        let start = *end;
        *end = start.saturating_add(length(year, month).saturating_mul(DAY));
        Some(Month { year, month, start, end: *end })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn divides_time_into_half_hours_days_and_months() {
        // 29 February 2024, 12:34:56.
        let at = 1_709_210_096;
        assert_eq!(interval(at, "HALF_HOUR"), (1_709_209_800, 1_709_211_600));
        assert_eq!(interval(at, "DAY"), (1_709_164_800, 1_709_251_200));
        assert_eq!(interval(at, "MONTH"), (1_706_745_600, 1_709_251_200));
    }

    #[test]
    fn reads_dates_and_times() {
        let day = |text| day("start", text).ok();
        assert_eq!(day("2024-02-29"), Some(1_709_164_800));
        assert_eq!(day("1709210096"), Some(1_709_164_800));
        for wrong in ["2023-02-29", "2024-13-01", "2024-02-00", "2024-02", "1969-12-31", "-", "yesterday"] {
            assert_eq!(day(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn lists_the_days_of_a_period() {
        let starts: Vec<_> = days(1_709_164_800, 1_709_337_600).map(|(start, _)| start).collect();
        assert_eq!(starts, [1_709_164_800, 1_709_251_200]);
        assert_eq!(days(1_709_164_800, 1_709_164_800).count(), 1, "the same day as start and end is that day");
    }
}

//! The clock of the sandbox.

use std::{
    sync::atomic::{AtomicU64, Ordering},
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use wabakit::Time;

/// The real time, or a clock that moves only by `advance`.
pub(crate) enum Clock {
    Real,
    Stopped(AtomicU64),
}

impl Clock {
    pub(crate) fn real() -> Self {
        Clock::Real
    }

    /// Creates a clock that stands at the beginning of 2026, so that every run is the same.
    pub(crate) fn stopped() -> Self {
        Clock::Stopped(AtomicU64::new(1_767_225_600_000))
    }

    pub(crate) fn is_real(&self) -> bool {
        matches!(self, Clock::Real)
    }

    pub(crate) fn now(&self) -> Time {
        match self {
            Clock::Real => {
                let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
                Time::default() + since
            }
            Clock::Stopped(millis) => Time(millis.load(Ordering::Relaxed)),
        }
    }

    /// Moves a stopped clock. Returns `None` for the real time.
    pub(crate) fn advance(&self, time: Duration) -> Option<Time> {
        let Clock::Stopped(millis) = self else { return None };
        let now = self.now() + time;
        millis.store(now.0, Ordering::Relaxed);
        Some(now)
    }
}

//! What the sandbox takes for the time.

use std::{
    sync::atomic::{AtomicU64, Ordering},
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use wabakit::Time;

/// The real time, or one that moves only when it is told to.
pub(crate) enum Clock {
    Real,
    Stopped(AtomicU64),
}

impl Clock {
    pub(crate) fn real() -> Self {
        Clock::Real
    }

    /// At the beginning of 2026, so that everything is the same each time.
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

    /// Move on, if it is told to.
    pub(crate) fn advance(&self, time: Duration) -> Option<Time> {
        let Clock::Stopped(millis) = self else { return None };
        let now = self.now() + time;
        millis.store(now.0, Ordering::Relaxed);
        Some(now)
    }
}

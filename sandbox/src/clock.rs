//! The clock: the sandbox's time as a function of the host's.

pub(crate) mod commands;

use serde::{Deserialize, Serialize};
use wabakit::Time;

/// A clock that runs with the host's, faster, or not at all, and that a command moves.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Clock {
    /// Sandbox's time at the host's time `host`.
    base: Time,
    host: Time,
    /// Seconds that pass on the sandbox in each second of the host.
    pub(crate) rate: u32,
    /// Time that the clock is on its way to.
    goal: Option<Goal>,
}

/// Time that the clock moves to, from one event to the next. Rule: `rules::clock::MOVES`.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
struct Goal {
    at: Time,
    /// True if the clock stops at the last event before that time.
    until_quiet: bool,
}

impl Default for Clock {
    /// The host's own time.
    fn default() -> Self {
        Self { base: Time::default(), host: Time::default(), rate: 1, goal: None }
    }
}

impl Clock {
    /// The sandbox's time at a time of the host. Between the events of a move the time stands.
    pub(crate) fn at(&self, host: Time) -> Time {
        let rate = if self.goal.is_some() { 0 } else { self.rate };
        let passed = host.0.saturating_sub(self.host.0).saturating_mul(rate.into());
        Time(self.base.0.saturating_add(passed))
    }

    /// The host's time at which it is this time on the sandbox. `None` if the time stands.
    pub(crate) fn host_at(&self, time: Time) -> Option<Time> {
        let rate = u64::from(self.rate);
        let wait = time.0.saturating_sub(self.base.0).saturating_add(rate.saturating_sub(1)).checked_div(rate)?;
        self.goal.is_none().then(|| Time(self.host.0.saturating_add(wait)))
    }

    /// Sets the sandbox's time at a time of the host.
    pub(crate) fn set(&mut self, time: Time, host: Time) {
        (self.base, self.host) = (time, host);
    }

    /// Begins to move to a time, and stops at the last event before it if `until_quiet`.
    pub(crate) fn move_to(&mut self, at: Time, until_quiet: bool, host: Time) {
        self.set(self.at(host), host);
        self.goal = Some(Goal { at, until_quiet });
    }

    /// Goes to the next event, or to the end of the move if there is no event before it. Returns false without a move.
    pub(crate) fn step(&mut self, next: Option<Time>, host: Time) -> bool {
        let Some(goal) = self.goal else { return false };
        match next.filter(|next| *next <= goal.at) {
            Some(next) => self.set(next.max(self.base), host),
            None => {
                self.set(if goal.until_quiet { self.base } else { goal.at }, host);
                self.goal = None;
            }
        }
        true
    }

    /// Returns true while the clock is on its way to a time.
    pub(crate) fn is_moving(&self) -> bool {
        self.goal.is_some()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn runs_with_the_host_by_default_and_stands_with_rate_0() {
        let mut clock = Clock::default();
        assert_eq!((clock.at(Time(5)), clock.host_at(Time(9))), (Time(5), Some(Time(9))));
        clock.set(Time(1000), Time(5));
        clock.rate = 60;
        assert_eq!((clock.at(Time(7)), clock.host_at(Time(1121))), (Time(1120), Some(Time(8))));
        clock.set(Time(1120), Time(7));
        clock.rate = 0;
        assert_eq!((clock.at(Time(99)), clock.host_at(Time(1121))), (Time(1120), None));
    }

    #[test]
    fn moves_from_event_to_event_up_to_its_goal() {
        let mut clock = Clock::default();
        clock.move_to(Time(100), false, Time(10));
        assert!(clock.step(Some(Time(50)), Time(10)));
        assert_eq!((clock.at(Time(30)), clock.is_moving()), (Time(50), true));
        assert!(clock.step(Some(Time(101)), Time(30)));
        assert_eq!((clock.at(Time(30)), clock.at(Time(31)), clock.is_moving()), (Time(100), Time(101), false));
        assert!(!clock.step(None, Time(31)));
    }

    #[test]
    fn stops_at_the_last_event_if_it_moves_until_all_is_quiet() {
        let mut clock = Clock::default();
        clock.move_to(Time(100), true, Time(10));
        assert!(clock.step(Some(Time(50)), Time(10)) && clock.step(None, Time(10)));
        assert_eq!(clock.at(Time(10)), Time(50));
    }
}

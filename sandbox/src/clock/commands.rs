//! Commands of the clock: read it, set it, move it, and change its rate.

use std::{collections::BTreeMap, time::Duration};

use serde::Deserialize;
use wabakit::{Time, ValidationError, model};

use crate::{
    Sandbox,
    command::{Command, CommandDescription, Commands, PERIOD, Period, refusal},
};

pub(crate) const COMMANDS: Commands = &[
    CommandDescription::of::<GetClock>(),
    CommandDescription::of::<SetClock>(),
    CommandDescription::of::<AdvanceClock>().alias("advance"),
    CommandDescription::of::<Settle>(),
    CommandDescription::of::<SetRate>(),
];

/// The longest move of the clock at once. Rule: `rules::clock::MOVES`.
const MAX_MOVE: Duration = Duration::from_secs(366 * 24 * 60 * 60);

/// Returns the time of the sandbox.
#[model]
#[derive(Deserialize)]
pub struct GetClock {}

/// State of the clock.
#[model]
pub struct ClockState {
    /// Time of the sandbox. Milliseconds since the Unix epoch.
    pub now: u64,
    /// Seconds that pass on the sandbox in each second of the host. 0: the clock stands.
    pub rate: u32,
}

/// Sets the time without applying what would have happened in between.
///
/// An earlier time is possible, too: events that were scheduled come at their own time.
#[model]
#[derive(Deserialize)]
pub struct SetClock {
    /// Time of the sandbox. Milliseconds since the Unix epoch.
    pub now: u64,
}

/// Moves the clock forward. Events and deliveries between happen in order, each at its own time.
///
/// The response comes after the last one. It counts what happened.
#[model]
#[derive(Deserialize)]
#[check(exactly_one(by, ms))]
pub struct AdvanceClock {
    /// Duration, as in `25h` or `1h30m`. At most 366 days.
    #[check(rule(PERIOD))]
    pub by: Option<Period>,
    /// Duration in milliseconds. At most 366 days.
    pub ms: Option<u64>,
}

/// Waits until everything that is due has been delivered. With `within`, the clock moves on until nothing more is to come.
#[model]
#[derive(Deserialize)]
pub struct Settle {
    /// The longest move of the clock, as in `10m`. It ends early at the last event. Default: the clock isn't moved. At most
    /// 366 days.
    #[check(rule(PERIOD))]
    pub within: Option<Period>,
}

/// Changes how fast the clock runs. A virtual clock has the rate 0: it moves by `clock.advance` only.
#[model]
#[derive(Deserialize)]
pub struct SetRate {
    /// Seconds that pass on the sandbox in each second of the host, at most 86,400. 1: the host's pace. 0: the clock stands.
    #[check(range(0..=86400))]
    pub rate: u32,
}

/// Result of a move of the clock.
#[model]
pub struct Moved {
    /// Time of the sandbox after the move. Milliseconds since the Unix epoch.
    pub now: u64,
    /// Number of the last entry of the log before the move.
    pub after: u64,
    /// Number of entries of the log since then, by kind, as in `{"delivered": 3}`.
    pub happened: BTreeMap<String, u64>,
}

impl Command for GetClock {
    const NAME: &'static str = "clock.get";
    type Answer = ClockState;

    fn perform(self, sandbox: &mut Sandbox) -> Result<ClockState, ValidationError> {
        Ok(ClockState { now: sandbox.context.now.0, rate: sandbox.clock.rate })
    }
}

impl Command for SetClock {
    const NAME: &'static str = "clock.set";
    const EXAMPLE: &'static str = r#"{"now": 1767225600000}"#;
    type Answer = ClockState;

    fn perform(self, sandbox: &mut Sandbox) -> Result<ClockState, ValidationError> {
        let Sandbox { clock, context, host, .. } = sandbox;
        clock.set(Time(self.now), *host);
        context.now = Time(self.now);
        Ok(ClockState { now: self.now, rate: clock.rate })
    }
}

impl Command for SetRate {
    const NAME: &'static str = "clock.rate";
    const EXAMPLE: &'static str = r#"{"rate": 60}"#;
    type Answer = ClockState;

    fn perform(self, sandbox: &mut Sandbox) -> Result<ClockState, ValidationError> {
        let Sandbox { clock, context, host, .. } = sandbox;
        clock.set(context.now, *host);
        clock.rate = self.rate;
        Ok(ClockState { now: context.now.0, rate: self.rate })
    }
}

impl Command for AdvanceClock {
    const NAME: &'static str = "clock.advance";
    const EXAMPLE: &'static str = r#"{"by": "25h"}"#;
    type Answer = Moved;

    fn perform(self, sandbox: &mut Sandbox) -> Result<Moved, ValidationError> {
        let (name, by) = match (self.by, self.ms) {
            (Some(Period(by)), _) => ("by", by),
            (None, ms) => ("ms", Duration::from_millis(ms.unwrap_or_default())),
        };
        sandbox.move_clock(name, by, false)
    }
}

impl Command for Settle {
    const NAME: &'static str = "clock.settle";
    const EXAMPLE: &'static str = r#"{"within": "10m"}"#;
    type Answer = Moved;

    fn perform(self, sandbox: &mut Sandbox) -> Result<Moved, ValidationError> {
        sandbox.move_clock("within", self.within.unwrap_or_default().0, true)
    }
}

impl Sandbox {
    /// Begins to move the clock, and goes on until something has to be delivered.
    fn move_clock(&mut self, name: &str, by: Duration, until_quiet: bool) -> Result<Moved, ValidationError> {
        if by > MAX_MOVE {
            return Err(refusal(name, "at most 366 days", &format!("{} ms", by.as_millis())));
        }
        let (after, host) = (self.context.log.last_number(), self.host);
        self.clock.move_to(self.context.now + by, until_quiet, host);
        self.start(host);
        Ok(self.moved(after))
    }

    /// Returns what happened after an entry of the log: the result of `clock.advance` once its last delivery is answered.
    pub fn moved(&self, after: u64) -> Moved {
        let mut happened = BTreeMap::new();
        for entry in self.context.log.after(after) {
            let count: &mut u64 = happened.entry(entry.what().as_str().to_owned()).or_default();
            *count = count.saturating_add(1);
        }
        Moved { now: self.context.now.0, after, happened }
    }

    /// Returns true while the clock is being moved.
    pub fn is_moving(&self) -> bool {
        self.clock.is_moving()
    }
}

//! The clocks of the server: that of this machine, which drives the sandbox, and that of the sandbox.

use std::time::{SystemTime, UNIX_EPOCH};

use wabakit::{Error, Time};
use wabakit_sandbox::{
    Sandbox,
    commands::{SetClock, SetRate},
};

/// Clock of the sandbox.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Clock {
    /// That of this machine.
    Real,
    /// A clock that stands until a command moves it.
    Virtual,
}

impl Clock {
    /// Time at which a virtual clock begins: 2026-01-01T00:00:00Z, so that every run is the same.
    pub(crate) const BEGIN: Time = Time(1_767_225_600_000);

    /// Sets the clock of a new sandbox.
    pub(super) fn set(self, sandbox: &mut Sandbox) -> Result<(), Error> {
        if self == Clock::Virtual {
            sandbox.run(SetRate::new(0_u32), now()).map_err(Box::new).map_err(Error::Validation)?;
            sandbox.run(SetClock::new(Self::BEGIN.0), now()).map_err(Box::new).map_err(Error::Validation)?;
        }
        Ok(())
    }
}

/// Time of this machine.
pub(super) fn now() -> Time {
    Time::default() + SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default()
}

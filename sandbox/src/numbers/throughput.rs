//! The throughput of a number, and its upgrade to 1,000 messages per second.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::Numbers;
use crate::{Settings, context::Context, rules, schedule::Event, wire::Refusal};

/// Messages per second after the upgrade.
const UPGRADED: u32 = 1000;
/// Duration of the upgrade, in which the number can't be used.
const MAINTENANCE: Duration = Duration::from_secs(60);

/// Throughput of a number.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum Throughput {
    /// The throughput of the settings.
    #[default]
    Standard,
    /// In maintenance until the upgrade ends.
    Upgrading,
    Upgraded,
}

/// The end of an upgrade.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct ThroughputEvent {
    number: String,
}

impl Numbers {
    /// Messages per second of a number, sent and received.
    pub(crate) fn throughput(&self, number: &str, settings: &Settings) -> u32 {
        match self.state(number).map(|state| state.throughput) {
            Some(Throughput::Upgraded) => settings.throughput.max(UPGRADED),
            _ => settings.throughput,
        }
    }

    /// Starts the upgrade of a number. Returns false if its throughput is high already.
    pub(crate) fn upgrade(&mut self, number: &str, context: &mut Context) -> bool {
        let throughput = &mut self.state_mut(number).throughput;
        if *throughput != Throughput::Standard || context.settings.throughput >= UPGRADED {
            return false;
        }
        *throughput = Throughput::Upgrading;
        context.after(MAINTENANCE, Event::Throughput(ThroughputEvent { number: number.to_owned() }));
        true
    }

    /// Ends the upgrade of a number.
    pub(crate) fn end_upgrade(&mut self, event: &ThroughputEvent, context: &mut Context) {
        self.state_mut(&event.number).throughput = Throughput::Upgraded;
        context.notify_quality(&event.number, "THROUGHPUT_UPGRADE");
    }

    /// Refuses operations of a number during the upgrade.
    pub(super) fn check_maintained(&self, number: &str) -> Result<(), Refusal> {
        match self.state(number).map(|state| state.throughput) {
            Some(Throughput::Upgrading) => {
                let details = "The number is in maintenance while its throughput is upgraded, for a minute at most.";
                Err(Refusal::new(rules::numbers::UPGRADE, 131_057, details))
            }
            _ => Ok(()),
        }
    }
}

//! Events that happen later, in order of time.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use wabakit::Time;

use crate::{
    accounts::BanEvent,
    calls::CallEvent,
    groups::GroupEvent,
    marketing::MarketingEvent,
    messages::StatusEvent,
    numbers::{BadgeEvent, NameEvent, ThroughputEvent},
    partners::{MigrationEvent, VerificationEvent},
    portfolio::RiseEvent,
    templates::TemplateEvent,
};

/// An event of one of the areas, which applies it when it is due.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) enum Event {
    Ban(BanEvent),
    MessagingLimit(RiseEvent),
    Throughput(ThroughputEvent),
    Status(StatusEvent),
    Template(TemplateEvent),
    Badge(BadgeEvent),
    Name(NameEvent),
    Group(GroupEvent),
    Call(CallEvent),
    Migration(MigrationEvent),
    Verification(VerificationEvent),
    Marketing(MarketingEvent),
    /// Webhooks to a callback URL have been gathered for long enough.
    Gathered(String),
}

/// Events by time, and in order of scheduling at the same time.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Schedule(#[serde(with = "crate::state::pairs")] BTreeMap<(Time, u64), Event>);

impl Schedule {
    pub(crate) fn add(&mut self, at: Time, event: Event) {
        let same_time = (at, 0)..=(at, u64::MAX);
        let last = self.0.range(same_time).next_back().map_or(0, |((_, place), _)| *place);
        self.0.insert((at, last.saturating_add(1)), event);
    }

    /// Removes the first event that is due. Returns it with its time.
    pub(crate) fn take_due(&mut self, now: Time) -> Option<(Time, Event)> {
        let first = self.0.first_entry().filter(|first| first.key().0 <= now)?;
        let ((at, _), event) = first.remove_entry();
        Some((at, event))
    }

    /// Returns true if an event like this is to come.
    pub(crate) fn has(&self, is_it: impl Fn(&Event) -> bool) -> bool {
        self.0.values().any(is_it)
    }

    /// Time of the first event.
    pub(crate) fn next(&self) -> Option<Time> {
        self.0.keys().next().map(|(at, _)| *at)
    }
}

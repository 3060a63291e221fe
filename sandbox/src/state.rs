//! The state of a sandbox as plain data: exported, imported, and marked to return to.

pub(crate) mod bytes;
pub(crate) mod commands;
pub(crate) mod pairs;
mod read;

use std::{collections::BTreeMap, mem};

use serde_json::Map;

use crate::Sandbox;

/// States to return to, by name.
pub(crate) type Marks = BTreeMap<String, Sandbox>;

impl Sandbox {
    /// Keeps the state under a name.
    fn mark(&mut self, name: &str) {
        let mut marks = mem::take(&mut self.marks);
        marks.insert(name.to_owned(), self.clone());
        self.marks = marks;
    }

    /// Replaces the state, and records why. The marks and the base URL stay. The time goes on from that of the new state.
    /// Numbers of log entries and IDs of deliveries aren't used again, for whoever follows the log or answers a delivery.
    fn replace(&mut self, state: Sandbox, kind: &str, name: &str) {
        let old = mem::replace(self, state);
        self.marks = old.marks;
        self.context.settings.base = old.context.settings.base;
        self.context.log.count_on_from(&old.context.log);
        self.context.deliveries.count_on_from(&old.context.deliveries);
        if self.host != old.host {
            self.clock.set(self.context.now, old.host);
        }
        self.record_change(kind, name, Map::new());
        for id in self.context.deliveries.in_flight() {
            self.delivered(id, None, old.host);
        }
        self.host = old.host;
    }
}

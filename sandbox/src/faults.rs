//! Faults: failures, delays and disturbed webhooks that commands ask for. States such as an expired token are no faults.

pub(crate) mod commands;
mod effect;
mod subject;
mod webhooks;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use wabakit::Time;

use self::commands::{AddFault, FaultEffect};
pub use self::effect::Disturbance;
pub(crate) use self::{
    subject::Subject,
    webhooks::{Plan, gathered},
};
use crate::ids::Ids;

/// The faults that can act, in the order of their creation.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Faults {
    all: Vec<Fault>,
    /// Number of faults that were added.
    count: u64,
    /// Draws for faults by chance, apart from all IDs: adding a fault changes no ID. Rule: `rules::faults::CHANCE`.
    chance: Ids,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
struct Fault {
    id: u64,
    /// The command that added the fault.
    given: AddFault,
    /// Time until which the fault acts.
    until: Option<Time>,
    /// Number of subjects that matched, and how often the fault acted.
    matched: u64,
    acted: u64,
}

impl Faults {
    pub(crate) fn new(seed: u64) -> Self {
        Self { all: vec![], count: 0, chance: Ids::new(!seed) }
    }

    /// Adds a fault. Returns its ID.
    fn add(&mut self, given: AddFault, now: Time) -> u64 {
        self.count = self.count.saturating_add(1);
        let until = given.r#for.map(|period| now + period.0);
        self.all.push(Fault { id: self.count, given, until, matched: 0, acted: 0 });
        self.count
    }

    /// Removes a fault, or all. Returns how many there were.
    fn remove(&mut self, id: Option<u64>) -> usize {
        let before = self.all.len();
        self.all.retain(|fault| id.is_some_and(|id| fault.id != id));
        before.saturating_sub(self.all.len())
    }

    /// The effect of the first fault for this subject that acts now. Each fault counts what matches.
    pub(crate) fn strike(&mut self, subject: &Subject<'_>, now: Time) -> Option<FaultEffect> {
        let Self { all, chance, .. } = self;
        all.retain(|fault| fault.until.is_none_or(|until| now < until));
        let mut effect = None;
        for fault in all.iter_mut().filter(|fault| subject.matches(&fault.given)) {
            fault.matched = fault.matched.saturating_add(1);
            if effect.is_none() && fault.acts(chance) {
                fault.acted = fault.acted.saturating_add(1);
                effect = Some(fault.given.r#do.clone());
            }
        }
        all.retain(|fault| !fault.is_used_up());
        effect
    }

    /// The deliveries of a webhook: one, unless a fault acts.
    pub(crate) fn plan(&mut self, number: Option<&str>, field: &str, body: String, now: Time) -> Plan {
        let mut plan = Plan::usual(body);
        // Reading the body is only worth it for a fault.
        if self.all.iter().any(|fault| fault.given.on.webhook.is_some()) {
            let body: Value = serde_json::from_str(&plan.body).unwrap_or_default();
            if let Some(effect) = self.strike(&Subject::webhook(number, field, &body), now) {
                effect.change(&mut plan, &mut self.chance);
            }
        }
        plan
    }
}

impl Fault {
    fn acts(&self, chance: &mut Ids) -> bool {
        let AddFault { times, every, r#for, chance: probability, .. } = &self.given;
        match (every, probability) {
            (Some(every), _) => self.matched.checked_rem(u64::from(*every)) == Some(0),
            (_, Some(percent)) => chance.below(100) < u64::from(*percent),
            _ => r#for.is_some() || self.acted < u64::from(times.unwrap_or(1)),
        }
    }

    fn is_used_up(&self) -> bool {
        let AddFault { times, every, r#for, chance, .. } = &self.given;
        every.is_none() && r#for.is_none() && chance.is_none() && self.acted >= u64::from(times.unwrap_or(1))
    }
}

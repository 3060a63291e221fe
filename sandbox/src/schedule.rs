//! What is going to happen, in its order.

use std::sync::Arc;

use wabakit::Time;

use crate::{
    Sandbox,
    calls::CallStep,
    groups::GroupChange,
    messages::{Sent, Step},
    wire::Refusal,
};

/// Something that is going to happen.
#[derive(Debug)]
pub(crate) enum Upcoming {
    /// A message gets further, or fails.
    Status { message: Arc<Sent>, status: Step, problem: Option<Refusal> },
    /// A template is approved.
    Approval { template: String },
    /// A number is given the badge.
    Badge { number: String },
    /// A group is changed as was asked.
    Group(GroupChange),
    /// A call gets further, unless it has ended.
    Call { id: String, step: CallStep },
}

impl Sandbox {
    pub(crate) fn expect(&mut self, at: Time, upcoming: Upcoming) {
        let same_time = (at, 0)..=(at, u64::MAX);
        let last = self.upcoming.range(same_time).next_back().map_or(0, |((_, place), _)| *place);
        self.upcoming.insert((at, last.saturating_add(1)), upcoming);
    }

    /// Let happen what was to happen by now, each at its time.
    pub(crate) fn let_happen(&mut self, now: Time) {
        while let Some(next) = self.upcoming.first_entry().filter(|next| next.key().0 <= now) {
            let ((at, _), upcoming) = next.remove_entry();
            match upcoming {
                Upcoming::Status { message, status, problem } => self.tell_status(&message, status, problem, at),
                Upcoming::Approval { template } => self.approve(&template, at),
                Upcoming::Badge { number } => self.give_badge(&number),
                Upcoming::Group(change) => self.change_group(change, at),
                Upcoming::Call { id, step } => self.continue_call(&id, step, at),
            }
        }
    }
}

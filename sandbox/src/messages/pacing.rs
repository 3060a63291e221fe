//! Messages that are accepted but not yet sent, because the platform assesses the quality of their template.

use std::{mem, sync::Arc};

use serde::{Deserialize, Serialize};

use super::{
    Messages, Step,
    statuses::{self, Sent},
};
use crate::{
    context::Context,
    schedule::Event,
    users::{ExpectedReply, Users},
    wire::Refusal,
};

/// A message that waits for the assessment of its template.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Held {
    pub(super) message: Arc<Sent>,
    pub(super) steps: Vec<Step>,
    /// Error with which the message fails once it is sent.
    pub(super) failure: Option<Refusal>,
    /// Reply of the user that the message asks for.
    pub(super) expected: Option<ExpectedReply>,
}

impl Messages {
    /// Sends the messages that are held for a template, or drops them with this error.
    pub(crate) fn release(
        &mut self,
        template: &str,
        dropped: Option<&Refusal>,
        users: &mut Users,
        context: &mut Context,
    ) {
        let taken = self.take_held(|held| held.is_with(template));
        Self::send_held(taken, dropped, users, context);
    }

    /// Sends one message that is held, or all of them, or drops them with this error. Returns their IDs.
    pub(crate) fn release_only(
        &mut self,
        id: Option<&str>,
        dropped: Option<&Refusal>,
        users: &mut Users,
        context: &mut Context,
    ) -> Vec<String> {
        let taken = self.take_held(|held| id.is_none_or(|id| held.message.id == id));
        let ids = taken.iter().map(|held| held.message.id.clone()).collect();
        Self::send_held(taken, dropped, users, context);
        ids
    }

    fn send_held(held: Vec<Held>, dropped: Option<&Refusal>, users: &mut Users, context: &mut Context) {
        for Held { message, steps, failure, expected } in held {
            if let Some(user) = users.get_mut(&message.recipient).filter(|_| dropped.is_none()) {
                user.expected_reply = expected.or(user.expected_reply.take());
            }
            let reads = users.reads(&message.recipient);
            statuses::schedule(&message, &steps, reads, dropped.cloned().or(failure), context);
        }
    }

    /// Removes the messages that are held for a template which is gone. As on the platform, no webhook reports it.
    pub(crate) fn forget(&mut self, template: &str) {
        self.take_held(|held| held.is_with(template));
    }

    /// Returns true if a message with this template was accepted, and is neither delivered nor failed.
    pub(crate) fn has_undelivered(&self, template: &str, context: &Context) -> bool {
        let is_event = |event: &Event| matches!(event, Event::Status(status) if status.is_delivery_with(template));
        self.held.iter().any(|held| held.is_with(template)) || context.schedule.has(is_event)
    }

    fn take_held(&mut self, is_wanted: impl Fn(&Held) -> bool) -> Vec<Held> {
        let (taken, kept) = mem::take(&mut self.held).into_iter().partition(is_wanted);
        self.held = kept;
        taken
    }
}

impl Held {
    fn is_with(&self, template: &str) -> bool {
        self.message.sent_with.as_deref() == Some(template)
    }
}

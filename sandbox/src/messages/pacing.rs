//! Messages that are accepted but not yet sent, because the platform assesses the quality of their template.

use std::mem;

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
#[derive(Debug)]
pub(super) struct Held {
    pub(super) message: Sent,
    pub(super) steps: &'static [Step],
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
        for Held { message, steps, failure, expected } in self.take_held(template) {
            if let Some(user) = users.get_mut(&message.recipient).filter(|_| dropped.is_none()) {
                user.expected_reply = expected.or(user.expected_reply.take());
            }
            statuses::schedule(message, steps, dropped.cloned().or(failure), users, context);
        }
    }

    /// Removes the messages that are held for a template which is gone. As on the platform, no webhook reports it.
    pub(crate) fn forget(&mut self, template: &str) {
        self.take_held(template);
    }

    /// Returns true if a message with this template was accepted, and is neither delivered nor failed.
    pub(crate) fn has_undelivered(&self, template: &str, context: &Context) -> bool {
        let is_event = |event: &Event| matches!(event, Event::Status(status) if status.is_delivery_with(template));
        self.held.iter().any(|held| held.is_with(template)) || context.schedule.has(is_event)
    }

    fn take_held(&mut self, template: &str) -> Vec<Held> {
        let (taken, kept) = mem::take(&mut self.held).into_iter().partition(|held| held.is_with(template));
        self.held = kept;
        taken
    }
}

impl Held {
    fn is_with(&self, template: &str) -> bool {
        self.message.sent_with.as_deref() == Some(template)
    }
}

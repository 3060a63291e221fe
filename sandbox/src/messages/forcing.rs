//! Statuses that commands bring about: a user reads messages, or a message gets a status.

use super::{
    Messages,
    statuses::{StatusEvent, Step},
};
use crate::{context::Context, numbers::Numbers, users::Users, wire::Refusal};

impl Messages {
    /// Lets a user read the messages of a number that were delivered, or one of them. Returns their IDs.
    pub(crate) fn read(
        &mut self,
        user: &str,
        number: &str,
        only: Option<&str>,
        users: &Users,
        numbers: &Numbers,
        context: &mut Context,
    ) -> Vec<String> {
        let unread = self.history.unread(number, user).into_iter();
        let unread: Vec<_> = unread.filter(|message| only.is_none_or(|id| message.id == id)).collect();
        let ids = unread.iter().map(|message| message.id.clone()).collect();
        for message in unread {
            self.report(&StatusEvent { message, step: Step::Read, failure: None }, users, numbers, context);
        }
        ids
    }

    /// Gives a message a status at once. A message that failed, or got a later status, gets no other one by itself.
    /// Returns false if there is no message with this ID.
    pub(super) fn force_status(
        &mut self,
        id: &str,
        step: Step,
        failure: Option<Refusal>,
        users: &Users,
        numbers: &Numbers,
        context: &mut Context,
    ) -> bool {
        let Some(message) = self.history.message(id).cloned() else { return false };
        self.held.retain(|held| held.message.id != id);
        self.report(&StatusEvent { message, step, failure }, users, numbers, context);
        true
    }

    /// ID of the last message of a number to a user.
    pub(crate) fn last_to(&self, user: &str, number: &str) -> Option<&str> {
        self.history.last(number, user)
    }
}

//! Answers to events.

use wabakit::{
    Error, Event, Success,
    messages::{Content, Sent, Typing, TypingKind},
};

use crate::{client::Client, response::Response};

/// Description of the events that can be quoted and marked as read.
const MESSAGE: &str = "a message of a user";

impl Client {
    /// Returns a client for the business phone number that an event arrived at.
    #[must_use]
    pub fn for_event(&self, event: &Event<'_>) -> Self {
        event.phone_number_id().map_or_else(|| self.clone(), |id| self.number(&*id))
    }

    /// Answers an event: sends a message to its group or its user, from the number that the event arrived at.
    pub async fn reply(&self, event: &Event<'_>, content: impl Into<Content>) -> Result<Response<Sent>, Error> {
        let message = event.reply(content).ok_or_else(|| unfit(event, "an event of a user or a group"))?;
        self.for_event(event).send(&message).await
    }

    /// Answers the message of an event, and quotes it.
    pub async fn quote(&self, event: &Event<'_>, content: impl Into<Content>) -> Result<Response<Sent>, Error> {
        let message = event.quote(content).ok_or_else(|| unfit(event, MESSAGE))?;
        self.for_event(event).send(&message).await
    }

    /// Marks the message of an event as read.
    pub async fn mark_read(&self, event: &Event<'_>) -> Result<Response<Success>, Error> {
        let call = event.mark_read().ok_or_else(|| unfit(event, MESSAGE))?;
        self.for_event(event).send(&call).await
    }

    /// Marks the message of an event as read, and shows the typing indicator until the next message. At most 25 s.
    pub async fn show_typing(&self, event: &Event<'_>) -> Result<Response<Success>, Error> {
        let call = event.mark_read().ok_or_else(|| unfit(event, MESSAGE))?;
        self.for_event(event).send(&call.typing_indicator(Typing::new(TypingKind::Text))).await
    }
}

fn unfit(event: &Event<'_>, wanted: &str) -> Error {
    Error::validation("event", wanted, event.kind().as_str())
}

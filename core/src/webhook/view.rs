//! What the items of a delivery say, as types. Text is borrowed from the delivery.

use std::{borrow::Cow, sync::OnceLock};

use serde::de::Deserialize;

use super::{Event, Kind};
use crate::{Timestamp, cursor, model};

/// What an event says.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum View<'a> {
    /// Somebody wrote.
    Message(Message<'a>),
    /// What became of a message that you sent.
    Status(Status<'a>),
    /// Something went wrong that belongs to no message.
    Error(Problem<'a>),
    /// Something that this version doesn't know, or whose shape it doesn't understand: see [`Event::raw`].
    Unknown,
    /// A delivery that isn't JSON: see [`Event::raw`].
    Unreadable,
}

impl<'a> View<'a> {
    pub(super) fn of(event: &'a Event<'_>) -> Self {
        let Some(json) = event.json() else { return View::Unreadable };
        let view = match event.kind() {
            Kind::Message => event.reading(json).map(View::Message),
            Kind::Status => event.reading(json).map(View::Status),
            Kind::Error => event.reading(json).map(View::Error),
            Kind::Unknown | Kind::Unreadable => None,
        };
        view.unwrap_or(View::Unknown)
    }
}

/// A message that somebody wrote to the number.
#[model(received, name = InboundMessage)]
pub struct Message<'a> {
    /// Its id (`wamid.…`): answer, react to it or mark it as read by this.
    pub id: Cow<'a, str>,
    /// When it was written.
    pub timestamp: Timestamp,
    /// Who wrote it, by phone number; not there if they hide it behind a user name.
    pub from: Option<Cow<'a, str>>,
    /// Who wrote it, by business-scoped user id.
    pub from_user_id: Option<Cow<'a, str>>,
    /// Who wrote it, by the user id that linked portfolios share.
    pub from_parent_user_id: Option<Cow<'a, str>>,
    /// The group that it was written in.
    pub group_id: Option<Cow<'a, str>>,
    /// The message that it answers, or how it was forwarded.
    pub context: Option<MessageContext<'a>>,
    /// What it says.
    #[union]
    pub content: MessageContent<'a>,
}

/// What a message that somebody wrote says.
#[model(received)]
pub enum MessageContent<'a> {
    /// Text.
    Text(InboundText<'a>),
    /// A picture.
    Image(InboundImage<'a>),
    /// The answer to buttons or a list.
    Interactive(InteractiveReply<'a>),
    /// An emoji on a message, or its removal.
    Reaction(InboundReaction<'a>),
}

/// Text that somebody wrote.
#[model(received)]
pub struct InboundText<'a> {
    /// The text.
    pub body: Cow<'a, str>,
}

/// A picture that somebody sent.
#[model(received)]
pub struct InboundImage<'a> {
    /// Its id, for seven days.
    pub id: Cow<'a, str>,
    /// Its MIME type.
    pub mime_type: Option<Cow<'a, str>>,
    /// Its SHA-256.
    pub sha256: Option<Cow<'a, str>>,
    /// Where to download it, for five minutes, with your token.
    pub url: Option<Cow<'a, str>>,
    /// Text below it.
    pub caption: Option<Cow<'a, str>>,
}

/// What somebody chose.
#[model(received)]
pub enum InteractiveReply<'a> {
    /// A button.
    ButtonReply(ChosenButton<'a>),
    /// A row of a list.
    ListReply(ChosenRow<'a>),
}

/// A button that somebody chose.
#[model(received)]
pub struct ChosenButton<'a> {
    /// Its id, as you sent it.
    pub id: Cow<'a, str>,
    /// What it said.
    pub title: Option<Cow<'a, str>>,
}

/// A row of a list that somebody chose.
#[model(received)]
pub struct ChosenRow<'a> {
    /// Its id, as you sent it.
    pub id: Cow<'a, str>,
    /// What it said.
    pub title: Option<Cow<'a, str>>,
    /// The small text below.
    pub description: Option<Cow<'a, str>>,
}

/// An emoji that somebody put on a message, or took away.
#[model(received)]
pub struct InboundReaction<'a> {
    /// The message.
    pub message_id: Cow<'a, str>,
    /// The emoji; nothing, or an empty text, if it was taken away.
    pub emoji: Option<Cow<'a, str>>,
}

/// The message that another one answers, or how it was forwarded.
#[model(received)]
pub struct MessageContext<'a> {
    /// Who wrote the message that is answered.
    pub from: Option<Cow<'a, str>>,
    /// The message that is answered.
    pub id: Option<Cow<'a, str>>,
    /// It was forwarded up to five times.
    pub forwarded: Option<bool>,
    /// It was forwarded more than five times.
    pub frequently_forwarded: Option<bool>,
}

/// What is known of a person.
#[model(received)]
pub struct Contact<'a> {
    /// What they call themselves.
    pub profile: Option<Profile<'a>>,
    /// Their WhatsApp id; not there if they hide it behind a user name.
    pub wa_id: Option<Cow<'a, str>>,
    /// Their business-scoped user id.
    pub user_id: Option<Cow<'a, str>>,
    /// The user id that linked portfolios share.
    pub parent_user_id: Option<Cow<'a, str>>,
    /// The hash of their identity, where the number checks identities.
    pub identity_key_hash: Option<Cow<'a, str>>,
}

/// What a person calls themselves.
#[model(received)]
pub struct Profile<'a> {
    /// Their name.
    pub name: Option<Cow<'a, str>>,
    /// Their user name.
    pub username: Option<Cow<'a, str>>,
}

/// What became of a message that you sent. Statuses come in any order, and more than once.
#[model(received)]
pub struct Status<'a> {
    /// The message, as the answer to sending it named it.
    pub id: Cow<'a, str>,
    /// What became of it.
    pub status: StatusKind,
    /// When.
    pub timestamp: Option<Timestamp>,
    /// Whom it was for: a phone number, or the group's id.
    pub recipient_id: Option<Cow<'a, str>>,
    /// Whom it was for, by business-scoped user id.
    pub recipient_user_id: Option<Cow<'a, str>>,
    /// Whether it was for a group.
    pub recipient_type: Option<Cow<'a, str>>,
    /// The member of the group.
    pub recipient_participant_id: Option<Cow<'a, str>>,
    /// Your own note from when you sent it.
    pub biz_opaque_callback_data: Option<Cow<'a, str>>,
    /// What it costs. Comes with one of its statuses.
    pub pricing: Option<Pricing<'a>>,
    /// Why it failed.
    pub errors: Vec<Problem<'a>>,
}

/// What became of a message.
#[model]
pub enum StatusKind {
    /// It left the platform: one tick.
    Sent,
    /// It is on the person's device: two ticks.
    Delivered,
    /// The person saw it.
    Read,
    /// The person played the voice message.
    Played,
    /// It wasn't sent, or couldn't be delivered.
    Failed,
}

/// What a message costs.
#[model(received)]
pub struct Pricing<'a> {
    /// Whether it costs. `kind` and `category` tell more.
    pub billable: Option<bool>,
    /// `PMP`: by the message.
    pub pricing_model: Option<Cow<'a, str>>,
    /// `regular`, or why it is free.
    #[wire("type")]
    pub kind: Option<Cow<'a, str>>,
    /// The category that is charged.
    pub category: Option<Cow<'a, str>>,
}

/// Something that went wrong, as webhooks tell it.
#[model(received)]
pub struct Problem<'a> {
    /// The code: the same as in errors of calls.
    pub code: u32,
    /// A title, for people.
    pub title: Option<Cow<'a, str>>,
    /// The title again.
    pub message: Option<Cow<'a, str>>,
    /// More of it.
    pub error_data: Option<ProblemData<'a>>,
    /// The platform's page about it.
    pub href: Option<Cow<'a, str>>,
}

/// More about something that went wrong.
#[model(received)]
pub struct ProblemData<'a> {
    /// The most specific reason, for people.
    pub details: Option<Cow<'a, str>>,
}

/// Bytes that aren't JSON, in those languages where data is.
#[model(received)]
pub struct Undecoded<'a> {
    /// The bytes.
    pub base64: Cow<'a, str>,
}

/// Read an item. Half characters, which people's devices do send, are read as `U+FFFD` from `mended`, which is made once.
pub(super) fn reading<'a, T: Deserialize<'a>>(json: &'a str, mended: &'a OnceLock<String>) -> Option<T> {
    let read = serde_json::from_str(json);
    if read.is_err() && json.contains("\\u") {
        return serde_json::from_str(mended.get_or_init(|| cursor::without_half_characters(json))).ok();
    }
    read.ok()
}

//! Replies: the recipient of a message that answers an event.

use std::borrow::Cow;

use super::{Event, Kind, event::plain};
use crate::{
    json::cursor::{pick, text},
    operations::messages::{Content, MarkRead, Recipient, ReplyTo, SendMessage},
    schema::MessageId,
};

/// Names of an item's fields with the phone number of the user. Some also hold the number of the business.
const PHONES: [&str; 4] = ["recipient_id", "from", "to", "wa_id"];
/// Names of an item's fields with the user ID of the user.
const USERS: [&str; 4] = ["recipient_user_id", "from_user_id", "to_user_id", "user_id"];

/// Returns the recipient with which to answer an event: the group, the phone number of the user, or the user ID. All
/// arguments are JSON objects: the item, its contact, and the context.
#[doc(hidden)]
pub fn recipient(item: &str, contact: Option<&str>, context: &str) -> Option<Recipient> {
    let id = |value: Option<&'_ str>| value.and_then(text).filter(|id| !id.is_empty()).map(Cow::into_owned);
    let [group, kind, addressee] = pick(item, ["group_id", "recipient_type", "recipient_id"]);
    let is_group = kind.and_then(text).as_deref() == Some("group");
    if let Some(group) = id(group).or_else(|| id(addressee).filter(|_| is_group)) {
        return Some(Recipient::group(group));
    }
    let [contact_phone, contact_user] = pick(contact.unwrap_or_default(), ["wa_id", "user_id"]);
    let [metadata] = pick(context, ["metadata"]);
    let [ours] = pick(metadata.unwrap_or_default(), ["display_phone_number"]);
    let ours = id(ours).map(digits);
    let is_user = |phone: &String| !phone.is_empty() && Some(phone) != ours.as_ref();
    let phones = [contact_phone].into_iter().chain(pick(item, PHONES));
    if let Some(phone) = phones.filter_map(id).map(digits).find(is_user) {
        return Some(Recipient::phone(["+", &phone].concat()));
    }
    let users = [contact_user].into_iter().chain(pick(item, USERS));
    users.filter_map(id).next().map(Recipient::user)
}

/// Returns the digits of a phone number; empty for another text.
fn digits(phone: String) -> String {
    let is_phone = plain(&phone).bytes().all(|byte| byte.is_ascii_digit() || b" -().".contains(&byte));
    phone.bytes().filter(|byte| is_phone && byte.is_ascii_digit()).map(char::from).collect()
}

impl Event<'_> {
    /// Returns the recipient of an answer: the group that the event belongs to, else the phone number of the user, else
    /// the user ID. `None` if the event belongs to no user and no group.
    pub fn recipient(&self) -> Option<Recipient> {
        recipient(self.json()?, self.contact_json(), &self.context())
    }

    /// Returns the ID of the message that a user sent, to quote it or to mark it as read.
    pub fn message_id(&self) -> Option<MessageId> {
        let [id] = pick(self.json().filter(|_| self.kind() == Kind::Message)?, ["id"]);
        Some(MessageId::from(text(id?)?.into_owned()))
    }

    /// Returns a message that answers the event. Send it from the number that the event arrived at
    /// ([`phone_number_id`](Self::phone_number_id)). `None` if the event has no [`recipient`](Self::recipient).
    pub fn reply(&self, content: impl Into<Content>) -> Option<SendMessage> {
        Some(SendMessage::new(self.recipient()?, content))
    }

    /// Returns a message that answers the event and quotes its message. `None` if the event isn't a message of a user.
    pub fn quote(&self, content: impl Into<Content>) -> Option<SendMessage> {
        Some(self.reply(content)?.context(ReplyTo::new(self.message_id()?)))
    }

    /// Returns the call that marks the message as read. `None` if the event isn't a message of a user.
    pub fn mark_read(&self) -> Option<MarkRead> {
        Some(MarkRead::new(self.message_id()?))
    }
}

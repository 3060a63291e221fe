//! Which lists of which webhook fields hold items that are events of their own. The wrappers print this table and walk by it.

use super::Kind;

/// A list of items, each an event.
#[derive(Clone, Copy, Debug)]
pub struct List {
    /// The webhook field.
    pub field: &'static str,
    /// The list's key in the change's value.
    pub name: &'static str,
    /// What its items are.
    pub kind: Kind,
    /// What makes an item the same one when it comes again: for each part of the key, the names it goes by. `^` is the
    /// business phone number's id. Empty where items have no identity: then it is the delivery's hash and the item's place.
    pub key: &'static [&'static [&'static str]],
    /// Where an item has the business-scoped id of the person it is from or for, to find them among the `contacts`.
    pub user: &'static [&'static str],
    /// Where an item has the WhatsApp id of that person.
    pub wa_id: &'static [&'static str],
}

/// All such lists.
pub static LISTS: &[List] = &[
    List {
        field: "messages",
        name: "messages",
        kind: Kind::Message,
        key: &[&["^"], &["id"]],
        user: &["from_user_id"],
        wa_id: &["from"],
    },
    List {
        field: "messages",
        name: "statuses",
        kind: Kind::Status,
        key: &[
            &["id"],
            &["status"],
            &["recipient_participant_id", "participant_recipient_id", "recipient_id", "recipient_user_id"],
        ],
        user: &["recipient_participant_user_id", "recipient_user_id"],
        wa_id: &["recipient_participant_id", "participant_recipient_id", "recipient_id"],
    },
    List { field: "messages", name: "errors", kind: Kind::Error, key: &[], user: &[], wa_id: &[] },
    List { field: "messages", name: "user_actions", kind: Kind::Unknown, key: &[], user: &[], wa_id: &[] },
];

/// Where the people of a change are told about.
pub(super) const CONTACTS: &str = "contacts";

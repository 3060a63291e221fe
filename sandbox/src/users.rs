//! WhatsApp users: their addresses and identity, their customer service windows, block lists and the contact book.

mod address;
mod blocks;
mod choices;
pub(crate) mod commands;
mod identity;
mod replies;

use std::{collections::BTreeMap, mem, time::Duration};

use base64::{Engine, engine::general_purpose::STANDARD};
use serde::{Deserialize, Serialize};
use serde_json::json;
use wabakit::Time;

use self::choices::Choices;
pub(crate) use self::{
    address::Address,
    replies::{ExpectedReply, default_content},
};
use crate::{
    Settings, Windows,
    context::Context,
    ids::Ids,
    numbers::Numbers,
    operations::{Handlers, Outcome, Request, Response},
};

pub(crate) const HANDLERS: Handlers = &[
    ("block_users.add", |s, request| s.users.block(request, &s.context)),
    ("block_users.remove", |s, request| s.users.unblock(request, &s.context)),
    ("block_users.list", |s, request| s.users.list_blocked(request, &s.context)),
    ("contact_book.delete", |s, request| s.users.delete_contact(request, &s.context.ids)),
];

/// Duration of a customer service window.
const WINDOW: Duration = Duration::from_secs(24 * 60 * 60);

/// All users that have been in contact with the business, by a key: the WhatsApp ID, or the user ID where only that is
/// known.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Users {
    known: BTreeMap<String, User>,
    /// Keys by user ID.
    keys: BTreeMap<String, String>,
    /// Keys of the users that each number has blocked, in order.
    blocked: BTreeMap<String, Vec<String>>,
}

/// A user; or a group, which has a customer service window too.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct User {
    pub(crate) wa_id: Option<String>,
    /// Business-scoped user ID.
    pub(crate) user_id: Option<String>,
    pub(crate) name: String,
    username: Option<String>,
    /// Time of the last message to each number.
    last_messages: BTreeMap<String, Time>,
    /// The reply that the last message to them expects.
    pub(crate) expected_reply: Option<ExpectedReply>,
    /// Number of changes of the user's identity.
    identity_changes: u32,
    /// True if the contact book holds their phone number.
    is_in_contact_book: bool,
    pub(crate) choices: Choices,
}

/// A user, as in webhooks. The keys are in alphabetical order, as in all objects.
#[derive(Serialize)]
pub(crate) struct Contact<'u> {
    #[serde(skip_serializing_if = "Option::is_none")]
    identity_key_hash: Option<String>,
    profile: Profile<'u>,
    #[serde(skip_serializing_if = "Option::is_none")]
    user_id: Option<&'u str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    wa_id: Option<&'u str>,
}

#[derive(Serialize)]
struct Profile<'u> {
    name: &'u str,
    #[serde(skip_serializing_if = "Option::is_none")]
    username: Option<&'u str>,
}

impl Users {
    /// The users of the settings.
    pub(crate) fn new(settings: &Settings, ids: &Ids) -> Self {
        let mut users = Self::default();
        for given in &settings.users {
            let wa_id = match given.phone.as_deref().and_then(Address::phone) {
                Some(Address::Phone(wa_id)) => Some(wa_id),
                _ => None,
            };
            let country = given.country.as_deref().unwrap_or("US");
            let drawn = || wa_id.as_ref().map(|wa_id| user_id(country, wa_id, ids));
            let user_id = given.user_id.clone().or_else(drawn);
            let Some(key) = wa_id.clone().or_else(|| user_id.clone()) else { continue };
            users.keys.extend(user_id.clone().map(|user_id| (user_id, key.clone())));
            let name = given.name.clone().unwrap_or_else(|| "User".into());
            let (username, choices) = (given.username.clone(), Choices { reads: given.reads, ..Choices::default() });
            users.known.insert(key, User { wa_id, user_id, name, username, choices, ..User::default() });
        }
        users
    }

    pub(crate) fn get(&self, key: &str) -> Option<&User> {
        self.known.get(key)
    }

    pub(crate) fn get_mut(&mut self, key: &str) -> Option<&mut User> {
        self.known.get_mut(key)
    }

    /// The WhatsApp ID and the user ID of a user, as far as they are known.
    pub(crate) fn ids(&self, key: &str) -> (Option<&str>, Option<&str>) {
        let user = self.get(key);
        (user.and_then(|user| user.wa_id.as_deref()), user.and_then(|user| user.user_id.as_deref()))
    }

    /// The country of a user, which their user ID begins with.
    pub(crate) fn country(&self, key: &str) -> &str {
        let (_, user_id) = self.ids(key);
        user_id.and_then(|id| id.split_once('.')).map_or("US", |(country, _)| country)
    }

    /// Returns the key of the user or group with this address. Creates users that aren't known yet.
    pub(crate) fn resolve(&mut self, address: &Address, ids: &Ids) -> String {
        let (key, user) = match address {
            Address::Phone(wa_id) => {
                if self.known.contains_key(wa_id) {
                    return wa_id.clone();
                }
                let user_id = user_id("US", wa_id, ids);
                let user = User { wa_id: Some(wa_id.clone()), user_id: Some(user_id.clone()), ..User::default() };
                self.keys.entry(user_id).or_insert_with(|| wa_id.clone());
                (wa_id.clone(), user)
            }
            Address::User(user_id) => {
                let key = self.keys.entry(user_id.clone()).or_insert_with(|| user_id.clone()).clone();
                (key, User { user_id: Some(user_id.clone()), ..User::default() })
            }
            Address::Group(id) => (id.clone(), User::default()),
        };
        // Rule: `rules::users::NAME`.
        self.known.entry(key.clone()).or_insert(User { name: "User".into(), ..user });
        key
    }

    /// The contact of a user in webhooks of a number.
    pub(crate) fn contact(&self, key: &str, number: &str, numbers: &Numbers, ids: &Ids) -> Option<Contact<'_>> {
        let User { wa_id, user_id, name, username, .. } = self.get(key)?;
        Some(Contact {
            identity_key_hash: numbers.checks_identity(number).then(|| self.identity_hash(key, ids)),
            profile: Profile { name, username: username.as_deref() },
            user_id: user_id.as_deref(),
            wa_id: wa_id.as_deref(),
        })
    }

    /// The hash of a user's identity key.
    pub(crate) fn identity_hash(&self, key: &str, ids: &Ids) -> String {
        let changes = self.get(key).map(|user| user.identity_changes).unwrap_or_default();
        STANDARD.encode(ids.of(&format!("identity:{key}:{changes}")).to_be_bytes())
    }

    /// Returns true if a number may send free-form messages to a user or group.
    pub(crate) fn window_is_open(&self, key: &str, number: &str, context: &Context) -> bool {
        context.settings.windows == Windows::Open || self.wrote_recently(key, number, context.now)
    }

    /// Returns true if a user or a member of a group wrote to a number, or called it, in the last 24 hours.
    pub(crate) fn wrote_recently(&self, key: &str, number: &str, now: Time) -> bool {
        let last = self.get(key).and_then(|user| user.last_messages.get(number));
        last.is_some_and(|at| now.since(*at) < WINDOW)
    }

    /// Opens the customer service window of a user or group.
    pub(crate) fn open_window(&mut self, key: &str, number: &str, now: Time) {
        if let Some(user) = self.get_mut(key) {
            let last = user.last_messages.entry(number.to_owned()).or_default();
            *last = now.max(*last);
        }
    }

    fn delete_contact(&mut self, request: &Request, ids: &Ids) -> Outcome {
        let key = self.resolve(&Address::User(request.text("bsuid").to_owned()), ids);
        let deleted = self.get_mut(&key).is_some_and(|user| mem::take(&mut user.is_in_contact_book));
        Ok(Response::Json(json!({ "success": true, "deleted": deleted })))
    }
}

/// The user ID of a phone number.
fn user_id(country: &str, wa_id: &str, ids: &Ids) -> String {
    format!("{country}.{:020}", ids.of(wa_id))
}

impl User {
    /// Adds the user's phone number to the contact book, if it is known.
    pub(crate) fn add_to_contact_book(&mut self) {
        self.is_in_contact_book |= self.wa_id.is_some();
    }

    /// Changes the user's identity, as a new phone does.
    pub(crate) fn change_identity(&mut self) {
        self.identity_changes = self.identity_changes.saturating_add(1);
    }
}

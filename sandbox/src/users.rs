//! Everyone in the world, as the platform knows them.

mod blocks;
mod replies;

use std::{collections::BTreeMap, time::Duration};

use base64::{Engine, engine::general_purpose::STANDARD};
use serde_json::{Value, json};
use wabakit::Time;

pub(crate) use self::replies::{Question, question, unasked};
use crate::{Sandbox, Windows, wire::Refusal};

/// For how long free-form messages reach a person after they wrote.
const WINDOW: Duration = Duration::from_secs(24 * 60 * 60);

/// Whom a message is for, or from.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Address {
    /// By phone number: the WhatsApp id.
    Phone(String),
    /// By business-scoped user id.
    User(String),
    Group(String),
}

/// A person (or a group) that had to do with the business.
#[derive(Clone, Debug, Default)]
pub(crate) struct Person {
    pub(crate) wa_id: Option<String>,
    pub(crate) user_id: Option<String>,
    pub(crate) name: String,
    /// When they last wrote to each number.
    wrote: BTreeMap<String, Time>,
    /// What they were asked last.
    pub(crate) asked: Option<Question>,
    /// How often their identity has changed.
    pub(crate) identities: u32,
    /// Whether their phone number is in the portfolio's contact book.
    pub(crate) is_in_book: bool,
}

/// People by a key of ours: their WhatsApp id, or what else is known of them.
#[derive(Debug, Default)]
pub(crate) struct People {
    known: BTreeMap<String, Person>,
    /// Whose user id it is.
    users: BTreeMap<String, String>,
}

impl People {
    pub(crate) fn get(&self, key: &str) -> Option<&Person> {
        self.known.get(key)
    }

    pub(crate) fn get_mut(&mut self, key: &str) -> Option<&mut Person> {
        self.known.get_mut(key)
    }
}

impl Person {
    /// They wrote to this number.
    pub(crate) fn wrote(&mut self, number: &str, at: Time) {
        let last = self.wrote.entry(number.to_owned()).or_default();
        *last = at.max(*last);
    }

    /// As webhooks tell of them.
    pub(crate) fn contact(&self) -> Value {
        let mut contact = json!({ "profile": { "name": self.name } });
        if let Some(contact) = contact.as_object_mut() {
            contact.extend(self.wa_id.clone().map(|id| ("wa_id".to_owned(), id.into())));
            contact.extend(self.user_id.clone().map(|id| ("user_id".to_owned(), id.into())));
        }
        contact
    }
}

impl Sandbox {
    /// The person or group of this key, as webhooks of this number tell of them.
    pub(crate) fn contact(&self, number: &str, key: &str) -> Option<Value> {
        let mut contact = self.people.get(key)?.contact();
        if let (true, Some(contact)) = (self.checks_identity(number), contact.as_object_mut()) {
            contact.insert("identity_key_hash".into(), self.identity(key).into());
        }
        Some(contact)
    }

    /// The hash of who a person is.
    pub(crate) fn identity(&self, key: &str) -> String {
        let changes = self.people.get(key).map(|person| person.identities).unwrap_or_default();
        STANDARD.encode(self.ids.of(&format!("identity:{key}:{changes}")).to_be_bytes())
    }

    /// The person at this address, by their key. Whoever isn't known yet is made up.
    pub(crate) fn person(&mut self, address: &Address) -> String {
        let made_up = format!(
            "US.{:020}",
            self.ids.of(match address {
                Address::Phone(id) | Address::User(id) | Address::Group(id) => id,
            })
        );
        let (key, person) = match address {
            Address::Phone(wa_id) => {
                let person = Person { wa_id: Some(wa_id.clone()), user_id: Some(made_up.clone()), ..Person::default() };
                self.people.users.entry(made_up).or_insert_with(|| wa_id.clone());
                (wa_id.clone(), person)
            }
            Address::User(user_id) => {
                let key = self.people.users.entry(user_id.clone()).or_insert_with(|| user_id.clone()).clone();
                (key, Person { user_id: Some(user_id.clone()), ..Person::default() })
            }
            Address::Group(id) => (id.clone(), Person::default()),
        };
        let person = Person { name: "Somebody".into(), ..person };
        self.people.known.entry(key.clone()).or_insert(person);
        key
    }

    /// Whether free-form messages from this number reach this person.
    pub(crate) fn window_is_open(&self, number: &str, person: &str, now: Time) -> bool {
        let wrote = self.people.get(person).and_then(|person| person.wrote.get(number));
        self.settings.windows == Windows::Open || wrote.is_some_and(|at| now.since(*at) < WINDOW)
    }

    /// As with a test number: only those on the list.
    pub(crate) fn is_allowed(&self, address: &Address) -> Result<(), Refusal> {
        let (Some(allowed), Address::Phone(wa_id)) = (&self.settings.allowed, address) else { return Ok(()) };
        if allowed.iter().any(|number| digits(number).as_ref() == Some(wa_id)) {
            return Ok(());
        }
        let details =
            "Recipient phone number not in allowed list: Add recipient phone number to recipient list and try again.";
        Err(Refusal::new(131_030, details))
    }
}

/// The digits of a phone number; nothing if it isn't one.
pub(crate) fn digits(number: &str) -> Option<String> {
    let plain = |c: &char| !matches!(c, '-' | '(' | ')' | ' ');
    let digits: String = number.strip_prefix('+').unwrap_or(number).chars().filter(plain).collect();
    let all = digits.bytes().all(|byte| byte.is_ascii_digit());
    (all && (5..=15).contains(&digits.len())).then_some(digits)
}

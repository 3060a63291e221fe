//! One thing that happened.

use std::{
    borrow::Cow,
    collections::BTreeMap,
    fmt::Write,
    sync::{Arc, OnceLock},
};

use base64::{Engine, engine::general_purpose::STANDARD};
use serde::de::Deserialize;
use serde_json::Value;
use sha2::{Digest, Sha256};

use super::{
    List, View,
    view::{Contact, reading},
};
use crate::{Time, cursor, secret::hex};

/// One thing that happened: what it is, where it belongs, and all that was said of it.
#[derive(Clone, Debug)]
pub struct Event<'a> {
    kind: Kind,
    data: Data<'a>,
    /// Its place in the delivery.
    place: usize,
    /// The list that it stood in.
    list: Option<&'static List>,
    change: Arc<Change<'a>>,
    /// The item and its contact without half characters, where they have some.
    mended: (OnceLock<String>, OnceLock<String>),
}

/// What an event is. The list is ours, and closed: what the platform adds is [`Unknown`](Kind::Unknown) until we know it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// Somebody wrote.
    Message,
    /// What became of a message that you sent.
    Status,
    /// Something went wrong that belongs to no message.
    Error,
    /// Something that this version doesn't know, whole.
    Unknown,
    /// A delivery that isn't JSON, whole.
    Unreadable,
}

impl Kind {
    /// All of them.
    pub const ALL: &'static [Kind] = &[Kind::Message, Kind::Status, Kind::Error, Kind::Unknown, Kind::Unreadable];

    /// Its name in every language.
    pub fn as_str(self) -> &'static str {
        match self {
            Kind::Message => "message",
            Kind::Status => "status",
            Kind::Error => "error",
            Kind::Unknown => "unknown",
            Kind::Unreadable => "unreadable",
        }
    }
}

/// What the events of a change share.
#[derive(Clone, Debug, Default)]
pub(super) struct Change<'a> {
    pub(super) field: Cow<'a, str>,
    pub(super) entry_id: Cow<'a, str>,
    pub(super) time: Option<u64>,
    pub(super) context: Vec<(Cow<'a, str>, Cow<'a, str>)>,
    pub(super) contacts: Vec<Cow<'a, str>>,
    /// The places of contacts by user id and by WhatsApp id, made when there is a choice.
    pub(super) people: OnceLock<[BTreeMap<String, usize>; 2]>,
    pub(super) delivery: Delivery<'a>,
}

/// The delivery, to tell its events from those of others.
#[derive(Clone, Debug, Default)]
pub(super) struct Delivery<'a> {
    body: &'a [u8],
    /// Worked out once for all of its events.
    digest: Arc<OnceLock<String>>,
}

impl<'a> Delivery<'a> {
    pub(super) fn new(body: &'a [u8]) -> Self {
        Self { body, digest: Arc::default() }
    }

    fn digest(&self) -> &str {
        self.digest.get_or_init(|| digest(self.body))
    }

    fn into_owned(self) -> Delivery<'static> {
        self.digest();
        Delivery { body: &[], digest: self.digest }
    }
}

/// A WhatsApp id as its digits.
fn plain(id: &str) -> &str {
    id.trim_start_matches('+')
}

/// What tells a delivery from others: the start of its SHA-256.
pub fn digest(body: &[u8]) -> String {
    hex(Sha256::digest(body).get(..8).unwrap_or_default())
}

impl Change<'_> {
    /// The contact with one of these ids, or the only one.
    fn contact(&self, user: Option<&str>, wa_id: Option<&str>) -> Option<&str> {
        if let [only] = self.contacts.as_slice() {
            return Some(only);
        }
        let people = self.people.get_or_init(|| {
            let mut people = [BTreeMap::new(), BTreeMap::new()];
            for (place, contact) in self.contacts.iter().enumerate() {
                let ids = cursor::pick(contact, ["user_id", "wa_id"]);
                for (by, id) in people.iter_mut().zip(ids) {
                    if let Some(id) = id.and_then(cursor::text) {
                        by.entry(plain(&id).to_owned()).or_insert(place);
                    }
                }
            }
            people
        });
        let found = people.iter().zip([user, wa_id]).find_map(|(by, id)| by.get(plain(id?)));
        self.contacts.get(*found?).map(|contact| &**contact)
    }

    fn into_owned(self) -> Change<'static> {
        let owned = |text: Cow<'_, str>| Cow::Owned(text.into_owned());
        Change {
            field: owned(self.field),
            entry_id: owned(self.entry_id),
            time: self.time,
            context: self.context.into_iter().map(|(key, value)| (owned(key), owned(value))).collect(),
            contacts: self.contacts.into_iter().map(owned).collect(),
            people: self.people,
            delivery: self.delivery.into_owned(),
        }
    }
}

#[derive(Clone, Debug)]
pub(super) enum Data<'a> {
    Json(Cow<'a, str>),
    Bytes(Cow<'a, [u8]>),
}

impl<'a> Event<'a> {
    pub(super) fn new(
        kind: Kind,
        list: Option<&'static List>,
        data: Data<'a>,
        place: usize,
        change: Arc<Change<'a>>,
    ) -> Self {
        Self { kind, data, place, list, change, mended: Default::default() }
    }

    /// What it is.
    pub fn kind(&self) -> Kind {
        self.kind
    }

    /// The webhook field that brought it.
    pub fn field(&self) -> &str {
        &self.change.field
    }

    /// The WhatsApp Business account that it happened to; for a few fields the business portfolio.
    pub fn entry_id(&self) -> &str {
        &self.change.entry_id
    }

    /// The business phone number that it happened to, where it happened to one.
    pub fn phone_number_id(&self) -> Option<Cow<'_, str>> {
        let shared = self.change.context.iter().find(|(key, _)| key == "metadata").map(|(_, value)| &**value);
        let metadata = match self.list {
            Some(_) => shared?,
            None => {
                let [own] = cursor::pick(self.json()?, ["metadata"]);
                own?
            }
        };
        let [id] = cursor::pick(metadata, ["phone_number_id"]);
        cursor::text(id?)
    }

    /// When it happened; where the platform doesn't tell, when it told us.
    pub fn at(&self) -> Option<Time> {
        let timestamp = self.list.and_then(|_| {
            let [timestamp] = cursor::pick(self.json()?, ["timestamp"]);
            cursor::seconds(&cursor::text(timestamp?)?)
        });
        timestamp.or(self.change.time).map(Time::from_secs)
    }

    /// The same whenever the same thing is told again: what to remember, for seven days at least, to handle it once.
    pub fn key(&self) -> String {
        let kind = self.kind.as_str();
        self.identity().unwrap_or_else(|| format!("{kind}:{}:{}", self.change.delivery.digest(), self.place))
    }

    fn identity(&self) -> Option<String> {
        let parts = self.list.filter(|list| list.kind == self.kind && !list.key.is_empty())?.key;
        let mut key = self.kind.as_str().to_owned();
        for names in parts {
            let part = match names {
                ["^"] => self.phone_number_id(),
                names => self.first(names),
            };
            // Without an id, two things would share a key.
            let part = if names == &["id"] { part? } else { part.unwrap_or_default() };
            write!(key, ":{part}").ok()?;
        }
        Some(key)
    }

    /// The first of these keys of the item that holds text.
    fn first(&self, names: &[&str]) -> Option<Cow<'_, str>> {
        let json = self.json()?;
        names.iter().find_map(|name| {
            let [value] = cursor::pick(json, [name]);
            cursor::text(value?)
        })
    }

    /// What is known of the person it is from or for: by user id, by WhatsApp id, or because they are the only one told of.
    pub fn contact(&self) -> Option<Contact<'_>> {
        reading(self.contact_json()?, &self.mended.1)
    }

    /// [`contact`](Self::contact), as it came.
    pub fn contact_json(&self) -> Option<&str> {
        let list = self.list.filter(|list| !list.user.is_empty())?;
        self.change.contact(self.first(list.user).as_deref(), self.first(list.wa_id).as_deref())
    }

    /// The rest of the change that brought it: the value without its lists, as a JSON object.
    pub fn context(&self) -> String {
        let mut out = String::from("{");
        for (i, (key, value)) in self.change.context.iter().enumerate() {
            let comma = if i > 0 { "," } else { "" };
            let _ = write!(out, "{comma}{}:{value}", Value::from(key.as_ref()));
        }
        out.push('}');
        out
    }

    /// The item as it came.
    pub fn raw(&self) -> &[u8] {
        match &self.data {
            Data::Json(text) => text.as_bytes(),
            Data::Bytes(bytes) => bytes,
        }
    }

    /// The item as it came, if it is JSON.
    pub fn json(&self) -> Option<&str> {
        match &self.data {
            Data::Json(text) => Some(text),
            Data::Bytes(_) => None,
        }
    }

    pub(super) fn reading<'e, T: Deserialize<'e>>(&'e self, json: &'e str) -> Option<T> {
        reading(json, &self.mended.0)
    }

    /// The same, with texts of its own: to keep it longer than the delivery.
    pub fn into_owned(self) -> Event<'static> {
        let data = match self.data {
            Data::Json(text) => Data::Json(Cow::Owned(text.into_owned())),
            Data::Bytes(bytes) => Data::Bytes(Cow::Owned(bytes.into_owned())),
        };
        let change = Arc::unwrap_or_clone(self.change).into_owned();
        Event {
            data,
            change: Arc::new(change),
            kind: self.kind,
            place: self.place,
            list: self.list,
            mended: self.mended,
        }
    }

    /// What the item says.
    pub fn view(&self) -> View<'_> {
        View::of(self)
    }

    /// The form in which events cross into other languages and out of the command line.
    pub fn to_json(&self) -> String {
        let text = |text: &str| Value::from(text).to_string();
        let mut out = format!(
            "{{\"kind\":\"{}\",\"field\":{},\"entry_id\":{}",
            self.kind.as_str(),
            text(self.field()),
            text(self.entry_id())
        );
        let mut add = |name: &str, value: &str| out.extend([",\"", name, "\":", value]);
        if let Some(id) = self.phone_number_id() {
            add("phone_number_id", &text(&id));
        }
        if let Some(at) = self.at() {
            add("at", &at.0.to_string());
        }
        add("key", &text(&self.key()));
        if let Some(contact) = self.contact_json() {
            add("contact", contact);
        }
        add("context", &self.context());
        match &self.data {
            Data::Json(json) => add("data", json),
            Data::Bytes(bytes) => add("data", &format!("{{\"base64\":\"{}\"}}", STANDARD.encode(bytes))),
        }
        out.push('}');
        out
    }
}

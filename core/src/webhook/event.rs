//! Events of a delivery, and what they share.

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
    Items, Kind, View,
    table::{ITEMS, NUMBERS},
    view::{Contact, reading},
};
use crate::{
    error::{Error, excerpt},
    json::{Json, cursor, cursor::Cursor},
    schema::class::{Described, Given, Value as Kinds},
    secret::hex,
    time::Time,
};
#[cfg(feature = "responses")]
use crate::{
    json::readable,
    schema::{Schema, normalize::normalize},
};

/// An event of a delivery: its kind, its origin and its complete content.
#[derive(Clone, Debug)]
pub struct Event<'a> {
    kind: Kind,
    data: Data<'a>,
    /// Position of the event in the delivery.
    place: usize,
    /// Row of the item table that matches the event's origin, if there is one.
    items: Option<&'static Items>,
    change: Arc<Change<'a>>,
    /// Fields of a stored event, which can't be found again without its delivery.
    stored: Option<Arc<Stored>>,
    /// Item and contact in a form that serde_json can read, where their own isn't.
    mended: (OnceLock<String>, OnceLock<String>),
}

/// Fields of an event that was read from its JSON form.
#[derive(Debug)]
struct Stored {
    phone_number_id: Option<String>,
    timestamp: Option<Time>,
    key: String,
}

/// Parts of an event from which state is updated.
#[derive(Clone, Debug)]
pub struct EventParts<'a> {
    /// Name of the event's kind.
    pub kind: Cow<'a, str>,
    /// ID of the WhatsApp Business account.
    pub entry_id: Option<Cow<'a, str>>,
    /// ID of the business phone number, if the event belongs to one.
    pub phone_number_id: Option<Cow<'a, str>>,
    /// Time of the event.
    pub timestamp: Option<Time>,
    /// The item as received, if it is JSON.
    pub data: Option<Cow<'a, str>>,
}

impl<'a> From<&'a Event<'_>> for EventParts<'a> {
    fn from(event: &'a Event<'_>) -> Self {
        Self {
            kind: event.kind().as_str().into(),
            entry_id: Some(event.entry_id().into()),
            phone_number_id: event.phone_number_id(),
            timestamp: event.timestamp(),
            data: event.json().map(Into::into),
        }
    }
}

impl Described for EventParts<'_> {
    const VALUE: Kinds = Kinds::Event;
}
impl<'a> Given<'a> for EventParts<'a> {
    const WANTED: &'static str = "an event";
    fn read(value: &'a Json<'a>, _: &str) -> Option<Result<Self, Error>> {
        let text = |name| value.get(name).and_then(Json::as_str).map(Cow::Borrowed);
        Some(Ok(Self {
            kind: text("kind")?,
            entry_id: text("entry_id"),
            phone_number_id: text("phone_number_id"),
            timestamp: value.get("timestamp").and_then(Json::as_u64).map(Time),
            // As text, so that no depth and no unpaired surrogate of it matters here.
            data: text("data"),
        }))
    }
}

/// The part of a change that its events share.
#[derive(Clone, Debug, Default)]
pub(super) struct Change<'a> {
    pub(super) field: Cow<'a, str>,
    pub(super) entry_id: Cow<'a, str>,
    pub(super) time: Option<u64>,
    /// Keys as written, with their values.
    pub(super) context: Vec<(Cow<'a, str>, Cow<'a, str>)>,
    pub(super) contacts: Vec<Cow<'a, str>>,
    /// Position of the change's first event in the delivery.
    pub(super) first: usize,
    /// ID of the business phone number, searched for once.
    pub(super) number: OnceLock<Option<String>>,
    /// A copy with owned text, made once for all events of the change.
    pub(super) owned: OnceLock<Arc<Change<'static>>>,
    /// Positions of the contacts by user ID and by WhatsApp ID, built when there is more than one contact.
    pub(super) people: OnceLock<[BTreeMap<String, usize>; 2]>,
    pub(super) delivery: Delivery<'a>,
}

/// The delivery, for deduplication keys of events without an identity.
#[derive(Clone, Debug, Default)]
pub(super) struct Delivery<'a> {
    body: &'a [u8],
    /// Digest of the body, computed once for all events.
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

/// Removes the leading `+` of a WhatsApp ID.
pub(super) fn plain(id: &str) -> &str {
    id.trim_start_matches('+')
}

/// Returns the phone number ID found in one of these objects.
fn number(holders: [Option<&str>; NUMBERS.len()]) -> Option<Cow<'_, str>> {
    holders.into_iter().flatten().find_map(|holder| {
        let [id] = cursor::pick(holder, ["phone_number_id"]);
        text(id?)
    })
}

/// Returns the keys of an object as written, with their values.
fn pairs(object: &str) -> Vec<(Cow<'_, str>, Cow<'_, str>)> {
    let mut pairs = vec![];
    Cursor::new(object).list(b'{', b'}', |cursor| {
        let key = cursor.quoted()?;
        cursor.expect(b':')?;
        pairs.push((key.into(), cursor.value()?.into()));
        Some(())
    });
    pairs
}

/// Reads a value that holds a name, an ID or a time: text, or the digits of an integer. JavaScript can't see how a
/// number was written, so every spelling of an integer gives the same text. An integer that is too large for a
/// JavaScript number stays as written; other numbers give `None`.
pub(super) fn text(raw: &str) -> Option<Cow<'_, str>> {
    const SAFE: f64 = 9_007_199_254_740_991.0;
    match raw.parse::<f64>() {
        Ok(number) if number.abs() <= SAFE => (number.fract() == 0.0).then(|| Cow::Owned((number as i64).to_string())),
        Ok(number) if number.is_finite() && raw.contains(['.', 'e', 'E']) => None,
        _ => cursor::text(raw),
    }
}

/// Returns the digest that identifies a delivery: the first 8 bytes of its SHA-256, in hexadecimal.
pub fn digest(body: &[u8]) -> String {
    hex(Sha256::digest(body).get(..8).unwrap_or_default())
}

impl Change<'_> {
    /// Returns the position of the contact with one of these user IDs or WhatsApp IDs, or of the only contact.
    fn contact<'i>(&self, ids: [impl Iterator<Item = Cow<'i, str>>; 2]) -> Option<usize> {
        if self.contacts.len() == 1 {
            return Some(0);
        }
        let people = self.people.get_or_init(|| {
            let mut people = [BTreeMap::new(), BTreeMap::new()];
            for (place, contact) in self.contacts.iter().enumerate() {
                let ids = cursor::pick(contact, ["user_id", "wa_id"]);
                for (by, id) in people.iter_mut().zip(ids) {
                    if let Some(id) = id.and_then(text) {
                        by.entry(plain(&id).to_owned()).or_insert(place);
                    }
                }
            }
            people
        });
        people.iter().zip(ids).find_map(|(by, mut ids)| ids.find_map(|id| by.get(plain(&id)).copied()))
    }

    /// Returns the ID of the business phone number in the context.
    fn number(&self) -> Option<&str> {
        let find = || {
            let shared = |name: &str| Some(&*self.context.iter().rfind(|(key, _)| cursor::meant(key) == name)?.1);
            number(NUMBERS.map(shared)).map(Cow::into_owned)
        };
        self.number.get_or_init(find).as_deref()
    }

    fn owned(&self) -> Arc<Change<'static>> {
        let owned = |text: &Cow<'_, str>| Cow::Owned(text.clone().into_owned());
        let make = || {
            Arc::new(Change {
                field: owned(&self.field),
                entry_id: owned(&self.entry_id),
                time: self.time,
                context: self.context.iter().map(|(key, value)| (owned(key), owned(value))).collect(),
                contacts: self.contacts.iter().map(owned).collect(),
                first: self.first,
                number: self.number.clone(),
                owned: OnceLock::new(),
                people: self.people.clone(),
                delivery: self.delivery.clone().into_owned(),
            })
        };
        self.owned.get_or_init(make).clone()
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
        items: Option<&'static Items>,
        data: Data<'a>,
        place: usize,
        change: Arc<Change<'a>>,
    ) -> Self {
        Self { kind, data, place, items, change, stored: None, mended: Default::default() }
    }

    /// Reads an event from the form that [`to_json`](Self::to_json) writes, to handle an event that was stored. It has
    /// the same key and content.
    pub fn from_json(json: &'a str) -> Result<Self, Error> {
        Self::read_stored(json).ok_or_else(|| Error::validation("event", "the JSON form of an event", excerpt(json)))
    }

    fn read_stored(json: &'a str) -> Option<Self> {
        let json = Some(json).filter(|json| cursor::is_json(json))?;
        let [kind, field, entry_id, key, data] = cursor::pick(json, ["kind", "field", "entry_id", "key", "data"]);
        let [phone_number_id, timestamp, contact, context] =
            cursor::pick(json, ["phone_number_id", "timestamp", "contact", "context"]);
        let (kind, field) = (Kind::from_name(&text(kind?)?)?, text(field?)?);
        let data = match kind {
            Kind::Malformed => {
                let [base64] = cursor::pick(data?, ["base64"]);
                Data::Bytes(STANDARD.decode(text(base64?)?.as_bytes()).ok()?.into())
            }
            _ => Data::Json(data?.into()),
        };
        let present = |value: Option<&'a str>| value.filter(|value| *value != "null");
        let stored = Stored {
            phone_number_id: present(phone_number_id).and_then(text).map(Cow::into_owned),
            timestamp: present(timestamp).and_then(|time| time.parse().ok()).map(Time),
            key: text(key?)?.into_owned(),
        };
        let items = ITEMS.iter().find(|items| items.kind == kind && items.field == field);
        let change = Change {
            field,
            entry_id: text(entry_id?)?,
            contacts: present(contact).map(Cow::from).into_iter().collect(),
            context: context.map(pairs).unwrap_or_default(),
            ..Change::default()
        };
        Some(Self { stored: Some(stored.into()), ..Self::new(kind, items, data, 0, change.into()) })
    }

    /// Returns the kind of the event.
    pub fn kind(&self) -> Kind {
        self.kind
    }

    /// Returns the webhook field that the event arrived in.
    pub fn field(&self) -> &str {
        &self.change.field
    }

    /// Returns the ID of the WhatsApp Business account. A few fields hold the ID of the business portfolio instead.
    pub fn entry_id(&self) -> &str {
        &self.change.entry_id
    }

    /// Returns the ID of the business phone number, if the event belongs to one.
    pub fn phone_number_id(&self) -> Option<Cow<'_, str>> {
        if let Some(stored) = &self.stored {
            return stored.phone_number_id.as_deref().map(Cow::from);
        }
        match self.items {
            Some(Items { list: Some(_), .. }) => self.change.number().map(Cow::from),
            _ => number(cursor::pick(self.json()?, NUMBERS)),
        }
    }

    /// Returns the time of the event. If the item has no time, this is the time of the delivery's entry.
    pub fn timestamp(&self) -> Option<Time> {
        if let Some(stored) = &self.stored {
            return stored.timestamp;
        }
        let timestamp = self.items.and_then(|_| {
            let [timestamp] = cursor::pick(self.json()?, ["timestamp"]);
            cursor::seconds(&text(timestamp?)?)
        });
        timestamp.or(self.change.time).map(Time::from_secs)
    }

    /// Returns the deduplication key. Identical across redeliveries; keep it for at least 7 days to handle each event
    /// once.
    pub fn key(&self) -> String {
        if let Some(stored) = &self.stored {
            return stored.key.clone();
        }
        let kind = self.kind.as_str();
        self.identity().unwrap_or_else(|| format!("{kind}:{}:{}", self.change.delivery.digest(), self.place))
    }

    fn identity(&self) -> Option<String> {
        let parts = self.items.filter(|items| items.kind == self.kind && !items.key.is_empty())?.key;
        let mut key = self.kind.as_str().to_owned();
        for names in parts {
            key.push(':');
            key.push_str(&self.first(names)?.replace('%', "%25").replace(':', "%3A"));
        }
        Some(key)
    }

    /// Returns the first value that is present among these names: keys of the item, or the special names of the item
    /// table.
    fn first(&self, names: &[&str]) -> Option<Cow<'_, str>> {
        let json = self.json()?;
        names.iter().find_map(|name| match *name {
            "" => Some(Cow::default()),
            "^" => self.phone_number_id(),
            name => {
                let [value] = cursor::pick(json, [name]);
                text(value?)
            }
        })
    }

    /// Returns the contact of the user that the event is from or for, matched by user ID, then by WhatsApp ID. If the
    /// change has only one contact, returns that contact.
    pub fn contact(&self) -> Option<Contact<'_>> {
        reading(self.contact_json()?, &self.mended.1)
    }

    /// Returns the [`contact`](Self::contact) as received, in JSON.
    pub fn contact_json(&self) -> Option<&str> {
        self.change.contacts.get(self.contact_place()?).map(|contact| &**contact)
    }

    /// Returns the position of the contact in the change. Events of one [change](Self::change) with the same position
    /// share the contact.
    pub fn contact_place(&self) -> Option<usize> {
        let items = self.items.filter(|items| !items.wa_id.is_empty())?;
        let ids = |names: &'static [&'static str]| names.iter().filter_map(|name| self.first(&[name]));
        self.change.contact([items.user, items.wa_id].map(ids))
    }

    /// Returns an identifier of the change: the position of its first event in the delivery. Events of one change share
    /// their context and contacts; read them once and reuse them.
    pub fn change(&self) -> usize {
        self.change.first
    }

    /// Returns the rest of the change that brought the event: its value without the lists of items and contacts, as a
    /// JSON object.
    pub fn context(&self) -> String {
        let mut out = String::from("{");
        for (i, (key, value)) in self.change.context.iter().enumerate() {
            let comma = if i > 0 { "," } else { "" };
            let _ = write!(out, "{comma}\"{key}\":{value}");
        }
        out.push('}');
        out
    }

    /// Returns the item as received.
    pub fn raw(&self) -> &[u8] {
        match &self.data {
            Data::Json(text) => text.as_bytes(),
            Data::Bytes(bytes) => bytes,
        }
    }

    /// Returns the item as received if it is JSON.
    pub fn json(&self) -> Option<&str> {
        match &self.data {
            Data::Json(text) => Some(text),
            Data::Bytes(_) => None,
        }
    }

    pub(super) fn reading<'e, T: Deserialize<'e>>(&'e self, json: &'e str) -> Option<T> {
        reading(json, &self.mended.0)
    }

    /// Returns the event with owned text, to keep it longer than the delivery.
    pub fn into_owned(self) -> Event<'static> {
        let data = match self.data {
            Data::Json(text) => Data::Json(Cow::Owned(text.into_owned())),
            Data::Bytes(bytes) => Data::Bytes(Cow::Owned(bytes.into_owned())),
        };
        Event {
            data,
            change: self.change.owned(),
            kind: self.kind,
            place: self.place,
            items: self.items,
            stored: self.stored,
            mended: self.mended,
        }
    }

    /// Reads the item as a typed view.
    pub fn view(&self) -> View<'_> {
        View::of(self)
    }

    /// Returns the item in exactly the type of its kind, for languages with strict readers; see [`Op::normalize`](crate::Op::normalize).
    /// `None` if [`view`](Self::view) can't read it either. The item of an unknown kind is any JSON, and a payload that isn't JSON is
    /// an object with its `base64`.
    #[cfg(feature = "responses")]
    pub fn normalized(&self) -> Option<String> {
        let (_, ty) = super::VIEWS.iter().find(|(kind, _)| *kind == self.kind)?;
        match (self.kind, self.data()) {
            (Kind::Unknown, json) => Some(readable(&json).into_owned()),
            (_, json) => normalize(*ty, &json).ok(),
        }
    }

    /// Returns the [`contact`](Self::contact) in exactly its type, like [`normalized`](Self::normalized).
    #[cfg(feature = "responses")]
    pub fn normalized_contact(&self) -> Option<String> {
        normalize(Contact::TYPE, self.contact_json()?).ok()
    }

    /// Returns the event as JSON: the form in which other languages and the command line receive it.
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
        if let Some(at) = self.timestamp() {
            add("timestamp", &at.0.to_string());
        }
        add("key", &text(&self.key()));
        if let Some(contact) = self.contact_json() {
            add("contact", contact);
        }
        add("context", &self.context());
        add("data", &self.data());
        out.push('}');
        out
    }

    /// Returns the item in JSON.
    fn data(&self) -> Cow<'_, str> {
        match &self.data {
            Data::Json(json) => Cow::Borrowed(json),
            Data::Bytes(bytes) => format!("{{\"base64\":\"{}\"}}", STANDARD.encode(bytes)).into(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::webhook;

    #[test]
    fn events_of_a_change_share_its_context_and_contacts() {
        let change = |items: &str| {
            let metadata = r#""metadata":{"phone_number_id":"1"},"contacts":[{"wa_id":"2"},{"wa_id":"3"}]"#;
            format!(r#"{{"field":"messages","value":{{{metadata},"messages":[{items}]}}}}"#)
        };
        let item = |from: &str| format!(r#"{{"id":"a","from":"{from}"}}"#);
        let (one, other) = (change(&[item("3"), item("2"), item("3")].join(",")), change(&item("3")));
        let body = format!(r#"{{"entry":[{{"changes":[{one},{{"field":"new"}},{other}]}}, null]}}"#);
        let events = webhook::read(body.as_bytes());
        let places: Vec<_> = events.iter().map(|event| (event.change(), event.contact_place())).collect();
        assert_eq!(places, [(0, Some(1)), (0, Some(0)), (0, Some(1)), (3, None), (4, Some(1)), (5, None)]);
        let owned: Vec<_> = events.into_iter().map(Event::into_owned).collect();
        let shared = |one: usize, other: usize| Arc::ptr_eq(&owned[one].change, &owned[other].change);
        assert!(shared(0, 1) && shared(0, 2) && !shared(2, 4));
        assert!(owned.iter().map(|event| (event.change(), event.contact_place())).eq(places));
        assert_eq!(owned[4].phone_number_id().as_deref(), Some("1"));
    }

    #[test]
    fn context_keys_stay_as_they_are_written() {
        let value = r#"{"\ud83d":1,"\u0061":2,"messages":[{"id":"a"}],"c":3}"#;
        let body = format!(r#"{{"entry":[{{"changes":[{{"field":"messages","value":{value}}}]}}]}}"#);
        assert_eq!(webhook::read(body.as_bytes())[0].context(), r#"{"\ud83d":1,"\u0061":2,"c":3}"#);
    }
}

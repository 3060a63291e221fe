//! Scanner of deliveries: one pass over the text finds where values begin and end and verifies that the whole is JSON.
//! [`Event::view`] reads the content of an item later, on demand.

use std::{borrow::Cow, sync::Arc};

use super::{
    Items, Kind,
    event::{Change, Data, Delivery, Event, text},
    table::{CONTACTS, ITEMS},
};
use crate::json::cursor::{Cursor, meant, seconds};

/// Returns the events of a delivery.
pub(super) fn events(body: &[u8]) -> Vec<Event<'_>> {
    let delivery = Delivery::new(body);
    let malformed = || {
        let change = Change { delivery: Delivery::new(body), ..Change::default() };
        vec![Event::new(Kind::Malformed, None, Data::Bytes(Cow::Borrowed(body)), 0, Arc::new(change))]
    };
    let Ok(text) = std::str::from_utf8(body) else { return malformed() };
    let mut walk = Walk { cursor: Cursor::new(text), events: vec![], delivery };
    let read = walk.delivery();
    match read {
        Some(true) => walk.events,
        Some(false) => vec![walk.unknown(text.trim(), Cow::default(), None)],
        None => malformed(),
    }
}

struct Walk<'a> {
    cursor: Cursor<'a>,
    events: Vec<Event<'a>>,
    delivery: Delivery<'a>,
}

/// Content of a change, before its field is known.
#[derive(Default)]
struct Pending<'a> {
    whole: &'a str,
    field: Option<Cow<'a, str>>,
    value: Option<&'a str>,
    /// Keys as written, with their values.
    context: Vec<(Cow<'a, str>, Cow<'a, str>)>,
    contacts: Vec<Cow<'a, str>>,
    /// Items of all lists that hold events in any field, each with the name of its list.
    items: Vec<(Cow<'a, str>, &'a str)>,
    /// Complete text of those lists, by name as written.
    lists: Vec<(Cow<'a, str>, Cow<'a, str>)>,
}

impl<'a> Walk<'a> {
    /// Returns whether the delivery has a list of entries, or `None` if it isn't JSON.
    fn delivery(&mut self) -> Option<bool> {
        let mut found = false;
        if self.cursor.peek()? == b'{' {
            self.object(|walk, key| {
                if meant(key) == "entry" && walk.cursor.peek()? == b'[' {
                    found = true;
                    walk.array(Self::entry)
                } else {
                    walk.cursor.value().map(drop)
                }
            })?;
        } else {
            self.cursor.value()?;
        }
        self.cursor.end().then_some(found)
    }

    fn entry(&mut self) -> Option<()> {
        let start = self.cursor.start();
        let (mut id, mut time, mut changes) = (None, None, vec![]);
        let mut listed = false;
        if self.cursor.peek()? == b'{' {
            self.object(|walk, key| {
                match &*meant(key) {
                    "id" => id = text(walk.cursor.value()?),
                    "time" => time = text(walk.cursor.value()?),
                    "changes" if walk.cursor.peek()? == b'[' => {
                        listed = true;
                        walk.array(|walk| {
                            let change = walk.change()?;
                            changes.push(change);
                            Some(())
                        })?;
                    }
                    _ => drop(walk.cursor.value()?),
                }
                Some(())
            })?;
        } else {
            self.cursor.value()?;
        }
        let (id, time) = (id.unwrap_or_default(), time.and_then(|time| seconds(&time)));
        if !listed {
            let event = self.unknown(self.cursor.since(start), id, time);
            self.events.push(event);
            return Some(());
        }
        for change in changes {
            self.emit(change, id.clone(), time);
        }
        Some(())
    }

    fn change(&mut self) -> Option<Pending<'a>> {
        let start = self.cursor.start();
        let mut pending = Pending::default();
        if self.cursor.peek()? == b'{' {
            self.object(|walk, key| {
                match &*meant(key) {
                    "field" => pending.field = text(walk.cursor.value()?),
                    "value" => walk.value(&mut pending)?,
                    _ => drop(walk.cursor.value()?),
                }
                Some(())
            })?;
        } else {
            self.cursor.value()?;
        }
        pending.whole = self.cursor.since(start);
        Some(pending)
    }

    fn value(&mut self, pending: &mut Pending<'a>) -> Option<()> {
        let start = self.cursor.start();
        if self.cursor.peek()? == b'{' {
            self.object(|walk, key| {
                let (name, start) = (meant(key), walk.cursor.start());
                let is_list = walk.cursor.peek()? == b'[';
                if is_list && name == CONTACTS {
                    return walk.array(|walk| {
                        pending.contacts.push(walk.cursor.value()?.into());
                        Some(())
                    });
                }
                if is_list && ITEMS.iter().any(|items| items.list == Some(&name)) {
                    walk.array(|walk| {
                        pending.items.push((name.clone(), walk.cursor.value()?));
                        Some(())
                    })?;
                    pending.lists.push((key.into(), walk.cursor.since(start).into()));
                    return Some(());
                }
                let value = walk.cursor.value()?;
                pending.context.push((key.into(), value.into()));
                Some(())
            })?;
        } else {
            self.cursor.value()?;
        }
        pending.value = Some(self.cursor.since(start));
        Some(())
    }

    /// Converts a change into its events.
    fn emit(&mut self, pending: Pending<'a>, entry_id: Cow<'a, str>, time: Option<u64>) {
        let Pending { whole, field, value, mut context, contacts, items, lists } = pending;
        let field = field.unwrap_or_default();
        let known = |list: Option<&str>| ITEMS.iter().find(|items| items.field == field && items.list == list);
        context.extend(lists.into_iter().filter(|(name, _)| known(Some(&meant(name))).is_none()));
        let change = Change {
            field: field.clone(),
            entry_id,
            time,
            context,
            contacts,
            first: self.events.len(),
            delivery: self.delivery.clone(),
            ..Change::default()
        };
        let change = Arc::new(change);
        for (name, item) in &items {
            if let Some(items) = known(Some(name)) {
                self.push(Some(items), item, &change);
            }
        }
        if self.events.len() == change.first {
            // The event holds the whole value, so no context remains.
            let change = Change { context: vec![], contacts: vec![], ..Arc::unwrap_or_clone(change) };
            self.push(known(None), value.unwrap_or(whole), &Arc::new(change));
        }
    }

    fn push(&mut self, items: Option<&'static Items>, data: &'a str, change: &Arc<Change<'a>>) {
        let kind = items.filter(|_| data.starts_with('{')).map_or(Kind::Unknown, |items| items.kind);
        self.events.push(Event::new(kind, items, Data::Json(Cow::Borrowed(data)), self.events.len(), change.clone()));
    }

    /// Creates an event for content in an unexpected place.
    fn unknown(&self, data: &'a str, entry_id: Cow<'a, str>, time: Option<u64>) -> Event<'a> {
        let (first, delivery) = (self.events.len(), self.delivery.clone());
        let change = Arc::new(Change { entry_id, time, first, delivery, ..Change::default() });
        Event::new(Kind::Unknown, None, Data::Json(Cow::Borrowed(data)), self.events.len(), change)
    }

    /// Walks through an object and calls `each` at the value of every key. The key is passed as written.
    fn object(&mut self, mut each: impl FnMut(&mut Self, &'a str) -> Option<()>) -> Option<()> {
        self.cursor.expect(b'{')?;
        if self.cursor.next_if(b'}') {
            return Some(());
        }
        loop {
            let key = self.cursor.quoted()?;
            self.cursor.expect(b':')?;
            each(self, key)?;
            if self.cursor.next_if(b'}') {
                return Some(());
            }
            self.cursor.expect(b',')?;
        }
    }

    /// Walks through a list and calls `each` at every item.
    fn array(&mut self, mut each: impl FnMut(&mut Self) -> Option<()>) -> Option<()> {
        self.cursor.expect(b'[')?;
        if self.cursor.next_if(b']') {
            return Some(());
        }
        loop {
            each(self)?;
            if self.cursor.next_if(b']') {
                return Some(());
            }
            self.cursor.expect(b',')?;
        }
    }
}

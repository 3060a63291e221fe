//! The keys and values in the JSON text of an entry, without a tree of them.

use std::{borrow::Cow, fmt};

use serde::{
    Deserialize, Deserializer,
    de::{DeserializeSeed, MapAccess, SeqAccess, Visitor},
};

/// A text or a number somewhere in JSON. Items of a list have the keys of the list.
pub(super) struct Found<'f> {
    /// Key of the object or list that holds the key. Empty at the top.
    pub(super) parent: &'f str,
    pub(super) key: &'f str,
    pub(super) value: Scalar<'f>,
}

#[derive(Clone, Copy)]
pub(super) enum Scalar<'f> {
    Text(&'f str),
    Number(u64),
}

/// Returns true if a text or a number in the JSON passes a test.
pub(super) fn any(json: &str, mut test: impl FnMut(&Found<'_>) -> bool) -> bool {
    let mut is_found = false;
    let visit = &mut |found: &Found<'_>| is_found = is_found || test(found);
    // JSON that is nested too deeply is read as far as possible.
    let _ = Walk { parent: "", key: "", visit }.deserialize(&mut serde_json::Deserializer::from_str(json));
    is_found
}

struct Walk<'w> {
    parent: &'w str,
    key: &'w str,
    visit: &'w mut dyn FnMut(&Found<'_>),
}

impl Walk<'_> {
    fn found(self, value: Scalar<'_>) {
        (self.visit)(&Found { parent: self.parent, key: self.key, value });
    }
}

#[derive(Deserialize)]
struct Key<'k>(#[serde(borrow)] Cow<'k, str>);

impl<'de> DeserializeSeed<'de> for Walk<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<(), D::Error> {
        json.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Walk<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_str<E>(self, text: &str) -> Result<(), E> {
        self.found(Scalar::Text(text));
        Ok(())
    }

    fn visit_u64<E>(self, number: u64) -> Result<(), E> {
        self.found(Scalar::Number(number));
        Ok(())
    }

    fn visit_i64<E>(self, _: i64) -> Result<(), E> {
        Ok(())
    }

    fn visit_f64<E>(self, _: f64) -> Result<(), E> {
        Ok(())
    }

    fn visit_bool<E>(self, _: bool) -> Result<(), E> {
        Ok(())
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        let Self { parent, key, visit } = self;
        while items.next_element_seed(Walk { parent, key, visit: &mut *visit })?.is_some() {}
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<(), A::Error> {
        while let Some(Key(key)) = object.next_key()? {
            object.next_value_seed(Walk { parent: self.key, key: &key, visit: &mut *self.visit })?;
        }
        Ok(())
    }
}

//! Tolerant reading of received types: numbers may be text and the reverse, `null` means absence, unknown keys are skipped, and
//! text is borrowed where possible.

use std::{borrow::Cow, collections::BTreeMap, fmt, marker::PhantomData};

use serde::{
    Deserialize, Deserializer,
    de::{DeserializeSeed, Error, IgnoredAny, MapAccess, SeqAccess, Visitor},
};
use serde_json::Value;

/// Type that can be received.
pub trait Received<'de>: Sized {
    /// Reads the value tolerantly.
    fn receive<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error>;

    /// Returns the value for an absent key.
    fn absent() -> Option<Self> {
        None
    }
}

/// Type of the platform's responses or webhooks.
pub trait Model {}

/// Received union, whose keys may stand among those of the object that holds it.
pub trait Union<'de>: Sized {
    /// Returns whether this key holds one of the contents.
    fn owns(key: &str) -> bool;
    /// Reads the content under this key.
    fn read<A: MapAccess<'de>>(key: &str, map: &mut A) -> Result<Option<Self>, A::Error>;
    /// Returns the name of the content.
    fn tag(&self) -> &str;
    /// Makes a content from its name alone: one that may be left out, or an unknown one.
    fn bare(tag: Cow<'de, str>) -> Self;

    /// Combines the tag and the content that were found.
    fn tagged(tag: Option<Cow<'de, str>>, found: Option<Self>) -> Self {
        match (tag, found) {
            (Some(tag), Some(found)) if found.tag() == tag => found,
            (None, Some(found)) => found,
            (tag, _) => Self::bare(tag.unwrap_or_default()),
        }
    }
}

/// Reads a union that is an object of its own.
pub fn union<'de, U: Union<'de>, D: Deserializer<'de>>(input: D) -> Result<U, D::Error> {
    struct Object<U>(PhantomData<U>);
    impl<'de, U: Union<'de>> Visitor<'de> for Object<U> {
        type Value = U;
        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("an object")
        }
        fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<U, A::Error> {
            let (mut tag, mut found) = (None, None);
            while let Some(key) = map.next_key::<Key<'de>>()? {
                match key.as_str() {
                    "type" => tag = optional(&mut map)?,
                    key if U::owns(key) => found = U::read(key, &mut map)?,
                    _ => {
                        map.next_value::<IgnoredAny>()?;
                    }
                }
            }
            Ok(U::tagged(tag, found))
        }
    }
    input.deserialize_map(Object(PhantomData))
}

/// Returns whether two of the platform's words are equal, in either case and with any of `_`, `-` and blanks.
pub fn alike(one: &str, other: &str) -> bool {
    let plain = |byte: u8| if matches!(byte, b'-' | b' ') { b'_' } else { byte.to_ascii_lowercase() };
    one.len() == other.len() && (one == other || one.bytes().map(plain).eq(other.bytes().map(plain)))
}

/// Reads the next value; none for `null`.
pub fn optional<'de, T: Received<'de>, A: MapAccess<'de>>(map: &mut A) -> Result<Option<T>, A::Error> {
    map.next_value_seed(Seed(PhantomData))
}

/// Reads a list of independent items: an invalid item doesn't affect the others.
pub fn apart<'de, T: Received<'de>, A: MapAccess<'de>>(map: &mut A) -> Result<Option<Vec<T>>, A::Error> {
    let items: Option<Vec<Value>> = optional(map)?;
    Ok(items.map(|items| items.into_iter().filter_map(|item| T::receive(item).ok()).collect()))
}

/// Returns a required value, or an error.
pub fn required<'de, T: Received<'de>, E: Error>(value: Option<T>, name: &'static str) -> Result<T, E> {
    value.or_else(T::absent).ok_or_else(|| E::missing_field(name))
}

/// Key of an object, borrowed unless it contains an escape.
#[derive(Debug)]
pub struct Key<'de>(Cow<'de, str>);

impl Key<'_> {
    /// Returns the text of the key.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl<'de> Deserialize<'de> for Key<'de> {
    fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        input.deserialize_str(Text).map(Key)
    }
}

struct Seed<T>(PhantomData<T>);

impl<'de, T: Received<'de>> DeserializeSeed<'de> for Seed<T> {
    type Value = Option<T>;
    fn deserialize<D: Deserializer<'de>>(self, input: D) -> Result<Option<T>, D::Error> {
        Received::receive(input)
    }
}

impl<'de, T: Received<'de>> Received<'de> for Option<T> {
    fn receive<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        struct Nullable<T>(PhantomData<T>);
        impl<'de, T: Received<'de>> Visitor<'de> for Nullable<T> {
            type Value = Option<T>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a value or null")
            }
            fn visit_unit<E: Error>(self) -> Result<Option<T>, E> {
                Ok(None)
            }
            fn visit_none<E: Error>(self) -> Result<Option<T>, E> {
                Ok(None)
            }
            fn visit_some<D: Deserializer<'de>>(self, input: D) -> Result<Option<T>, D::Error> {
                T::receive(input).map(Some)
            }
        }
        input.deserialize_option(Nullable(PhantomData))
    }

    fn absent() -> Option<Self> {
        Some(None)
    }
}

impl<'de, T: Received<'de>> Received<'de> for Vec<T> {
    fn receive<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        struct List<T>(PhantomData<T>);
        impl<'de, T: Received<'de>> Visitor<'de> for List<T> {
            type Value = Vec<T>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a list")
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Vec<T>, A::Error> {
                let mut list = Vec::new();
                while let Some(item) = items.next_element_seed(Seed(PhantomData))? {
                    list.extend(item);
                }
                Ok(list)
            }
        }
        input.deserialize_seq(List(PhantomData))
    }

    fn absent() -> Option<Self> {
        Some(Vec::new())
    }
}

impl<'de, T: Received<'de>> Received<'de> for Box<T> {
    fn receive<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        T::receive(input).map(Box::new)
    }
}

impl<'de> Received<'de> for Cow<'de, str> {
    fn receive<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        input.deserialize_any(Text)
    }
}

impl<'de> Received<'de> for String {
    fn receive<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        Cow::receive(input).map(Cow::into_owned)
    }
}

impl<'de> Received<'de> for () {
    fn receive<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        IgnoredAny::deserialize(input).map(drop)
    }
}

impl<'de> Received<'de> for Value {
    fn receive<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        Value::deserialize(input)
    }
}

impl<'de, T: Received<'de>> Received<'de> for BTreeMap<String, T> {
    fn receive<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        struct Entries<T>(PhantomData<T>);
        impl<'de, T: Received<'de>> Visitor<'de> for Entries<T> {
            type Value = BTreeMap<String, T>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut entries = BTreeMap::new();
                while let Some(key) = map.next_key::<String>()? {
                    if let Some(value) = optional(&mut map)? {
                        entries.insert(key, value);
                    }
                }
                Ok(entries)
            }
        }
        input.deserialize_map(Entries(PhantomData))
    }
}

impl<'de> Received<'de> for bool {
    fn receive<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        Cow::receive(input)?.parse().map_err(|_| D::Error::custom("not a bool"))
    }
}

/// Implements reading for integers, which may be text. In every language, they fit 64 bits with a sign.
macro_rules! integers {
    ($($ty:ty),*) => { $(
        impl<'de> Received<'de> for $ty {
            fn receive<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
                let integer = Cow::receive(input)?.parse::<i64>().ok();
                integer.and_then(|integer| integer.try_into().ok()).ok_or_else(|| D::Error::custom(concat!("not a ", stringify!($ty))))
            }
        }
    )* };
}
integers!(u8, u32, u64, i64);

impl<'de> Received<'de> for f64 {
    fn receive<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        let number = Cow::receive(input)?.parse().ok();
        number.filter(|number: &f64| number.is_finite()).ok_or_else(|| D::Error::custom("not a number"))
    }
}

/// Reads text, or a value with an obvious text.
struct Text;

impl<'de> Visitor<'de> for Text {
    type Value = Cow<'de, str>;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("text")
    }
    fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<Self::Value, E> {
        Ok(Cow::Borrowed(text))
    }
    fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
        Ok(Cow::Owned(text.to_owned()))
    }
    fn visit_u64<E: Error>(self, number: u64) -> Result<Self::Value, E> {
        Ok(Cow::Owned(number.to_string()))
    }
    fn visit_i64<E: Error>(self, number: i64) -> Result<Self::Value, E> {
        Ok(Cow::Owned(number.to_string()))
    }
    fn visit_f64<E: Error>(self, number: f64) -> Result<Self::Value, E> {
        Ok(Cow::Owned(number.to_string()))
    }
    fn visit_bool<E: Error>(self, value: bool) -> Result<Self::Value, E> {
        Ok(Cow::Owned(value.to_string()))
    }
}

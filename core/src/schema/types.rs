//! Descriptions: what every type looks like on the wire, as constants. The engine reads them to check and build; the
//! generators print them.

use std::{borrow::Cow, collections::BTreeMap, fmt};

use serde_json::Value;

use crate::schema::checks::Check;

/// The shape of a value.
#[derive(Clone, Copy, Debug)]
pub enum Type {
    /// No value.
    Empty,
    /// Any JSON value.
    Any,
    /// `true` or `false`.
    Bool,
    /// A whole number.
    Integer,
    /// A number.
    Number,
    /// Text.
    String,
    /// Text that must not be printed: a password, a token.
    Secret,
    /// An id: text, read from a number too.
    Id,
    /// Seconds since 1970, written by the platform as text.
    Timestamp,
    /// A file's bytes, which travel beside the JSON.
    Bytes,
    /// The same value, or its text: the platform takes both, or sends either.
    OrText(&'static Type),
    /// A list.
    List(&'static Type),
    /// An object with free keys.
    Map(&'static Type),
    /// An object with known keys.
    Object(&'static Object),
    /// A string from an open list.
    Choice(&'static Choice),
    /// One of several contents.
    Union(&'static Union),
}

/// An object with known keys.
#[derive(Debug)]
pub struct Object {
    /// Its name in every language.
    pub name: Docs,
    /// What it is.
    pub docs: Docs,
    /// Whether it arrives (and is read with tolerance), or is sent.
    pub received: bool,
    /// Keys that always have the same value: filled in, and they may be repeated.
    pub set: &'static [(&'static str, &'static str)],
    /// Its other keys.
    pub fields: &'static [Field],
    /// Rules over several of them.
    pub checks: &'static [Check],
}

/// A key of an object.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// The platform's name.
    pub name: &'static str,
    /// What it means, its limits and units.
    pub docs: Docs,
    /// What it holds.
    pub ty: Type,
    /// Whether it must be there.
    pub required: bool,
    /// Whether the keys of its type stand beside the object's own instead of under this one.
    pub flat: bool,
    /// Whether its items stand for themselves: one that can't be read takes no other with it.
    pub apart: bool,
    /// Its bounds.
    pub checks: &'static [Check],
}

/// A string from a list that the platform may extend: values outside it pass.
#[derive(Debug)]
pub struct Choice {
    /// Its name in every language.
    pub name: Docs,
    /// What is chosen.
    pub docs: Docs,
    /// The known values, and what each means.
    pub values: &'static [(&'static str, &'static str)],
}

/// One of several contents, told apart by `type`.
#[derive(Debug)]
pub struct Union {
    /// Its name in every language.
    pub name: Docs,
    /// What it holds.
    pub docs: Docs,
    /// Whether it arrives or is sent.
    pub received: bool,
    /// `{"type":"body", …}` with the content's keys beside the tag; else `{"type":"text","text":…}`, where the tag names
    /// the key that holds the content.
    pub inline: bool,
    /// The contents.
    pub variants: &'static [Variant],
}

/// One content of a union.
#[derive(Clone, Copy, Debug)]
pub struct Variant {
    /// The value of `type`.
    pub tag: &'static str,
    /// What it is.
    pub docs: Docs,
    /// What it holds.
    pub ty: Type,
    /// Its bounds.
    pub checks: &'static [Check],
}

impl Union {
    /// The variant of this tag, in any case.
    pub(crate) fn variant(&self, tag: &str) -> Option<&'static Variant> {
        self.variants.iter().find(|v| v.tag.eq_ignore_ascii_case(tag))
    }
}

/// A type that can describe itself.
pub trait Schema {
    /// Its description.
    const TYPE: Type;
}

macro_rules! plain {
    ($($ty:ty => $shape:ident),* $(,)?) => { $(impl Schema for $ty { const TYPE: Type = Type::$shape; })* };
}
plain! {
    () => Empty, Value => Any, bool => Bool, u8 => Integer, u32 => Integer, u64 => Integer, i64 => Integer,
    f64 => Number, String => String, Cow<'_, str> => String,
}

impl<T: Schema> Schema for Option<T> {
    const TYPE: Type = T::TYPE;
}
impl<T: Schema> Schema for Box<T> {
    const TYPE: Type = T::TYPE;
}
impl<T: Schema> Schema for Vec<T> {
    const TYPE: Type = Type::List(&T::TYPE);
}
impl<T: Schema> Schema for BTreeMap<String, T> {
    const TYPE: Type = Type::Map(&T::TYPE);
}

/// Text that only printers and programmers read. Without the feature `docs` it takes no space and is empty, so that the npm
/// package's module doesn't carry it.
#[derive(Clone, Copy)]
pub struct Docs(#[cfg(feature = "docs")] &'static str);

impl Docs {
    /// Keeps the text, with the feature `docs`.
    pub const fn new(text: &'static str) -> Self {
        let _ = text;
        Self(
            #[cfg(feature = "docs")]
            text,
        )
    }

    /// The text; empty without the feature `docs`.
    pub const fn text(self) -> &'static str {
        #[cfg(feature = "docs")]
        return self.0;
        #[cfg(not(feature = "docs"))]
        ""
    }
}

impl fmt::Debug for Docs {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.text().fmt(f)
    }
}

/// Values and types that only printers read: kept with the feature `docs`, else an empty list and [`Type::Empty`].
#[cfg(feature = "docs")]
#[doc(hidden)]
#[macro_export]
macro_rules! docs {
    (type $ty:ty) => {
        <$ty as $crate::Schema>::TYPE
    };
    (values $values:expr) => {
        &$values
    };
}

/// Values and types that only printers read: kept with the feature `docs`, else an empty list and [`Type::Empty`].
#[cfg(not(feature = "docs"))]
#[doc(hidden)]
#[macro_export]
macro_rules! docs {
    (type $ty:ty) => {
        <() as $crate::Schema>::TYPE
    };
    (values $values:expr) => {
        &[]
    };
}

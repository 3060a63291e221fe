//! Descriptions: the shape of every type on the wire, as constants. The engine reads them to check and build requests; the
//! generators print them.

use std::{borrow::Cow, collections::BTreeMap, fmt};

use serde_json::Value;

use crate::schema::checks::Check;

/// Shape of a value.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Type {
    /// No value at all.
    Empty,
    /// Any JSON value.
    Any,
    /// Boolean: `true` or `false`.
    Bool,
    /// Integer of any size.
    Integer,
    /// Number with or without a fraction.
    Number,
    /// Text of any form.
    String,
    /// Text that is never printed: a password, a token.
    Secret,
    /// ID: text; a number is read as text.
    Id,
    /// Seconds since the Unix epoch, sent by the platform as text.
    Timestamp,
    /// Bytes of a file, which are sent beside the JSON.
    Bytes,
    /// Value or its text: the platform accepts both, or sends either.
    OrText(&'static Type),
    /// Value, or a list with only that value: the platform accepts both.
    OrList(&'static Type),
    /// List of values of one type.
    List(&'static Type),
    /// Object with arbitrary keys.
    Map(&'static Type),
    /// Object with known keys.
    Object(&'static Object),
    /// String from an open list.
    Choice(&'static Choice),
    /// Name of a field that a response may contain. A list of them is sent as one text, with commas between them.
    FieldName(&'static FieldNames),
    /// One of several contents.
    Union(&'static Union),
}

/// Object with known keys.
#[derive(Debug)]
#[non_exhaustive]
pub struct Object {
    /// Name of the type in every language.
    pub name: Docs,
    /// Documentation of the type.
    pub docs: Docs,
    /// True if the object is received, and read with tolerance; false if it is sent.
    pub received: bool,
    /// Keys with constant values: filled in, and accepted if given with the same value.
    pub set: &'static [(&'static str, &'static str)],
    /// Other keys of the object.
    pub fields: &'static [Field],
    /// Rules over several keys.
    pub checks: &'static [Check],
}

/// Key of an object.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Field {
    /// Name of the key on the platform.
    pub name: &'static str,
    /// Documentation: meaning, limits and units.
    pub docs: Docs,
    /// Type of the value.
    pub ty: Type,
    /// True if the key is required.
    pub required: bool,
    /// True if the keys of the type stand beside the object's own keys instead of under this one.
    pub flat: bool,
    /// True if the items of the list are read independently: an invalid item doesn't affect the others.
    pub apart: bool,
    /// Bounds of the value.
    pub checks: &'static [Check],
}

/// String from a list that the platform may extend: other values are accepted.
#[derive(Debug)]
#[non_exhaustive]
pub struct Choice {
    /// Name of the type in every language.
    pub name: Docs,
    /// Documentation of the type.
    pub docs: Docs,
    /// Known values, each with its meaning.
    pub values: &'static [(&'static str, &'static str)],
}

/// Fields of a response that a request selects.
#[derive(Debug)]
#[non_exhaustive]
pub struct FieldNames {
    /// Fields as values of a choice, for printers.
    pub choice: Choice,
    /// All fields, with commas between them.
    pub names: &'static str,
    /// Fields that are requested by default, with commas between them. Empty: the platform's own default applies.
    pub default: &'static str,
}

/// One of several contents, distinguished by `type`.
#[derive(Debug)]
#[non_exhaustive]
pub struct Union {
    /// Name of the type in every language.
    pub name: Docs,
    /// Documentation of the type.
    pub docs: Docs,
    /// True if the union is received; false if it is sent.
    pub received: bool,
    /// True for `{"type":"body", …}`, with the keys of the content beside the tag; false for `{"type":"text","text":…}`, in which
    /// the tag names the key of the content.
    pub inline: bool,
    /// Contents of the union.
    pub variants: &'static [Variant],
}

/// Content of a union.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Variant {
    /// Value of `type`.
    pub tag: &'static str,
    /// Documentation of the content.
    pub docs: Docs,
    /// Type of the content.
    pub ty: Type,
    /// Bounds of the content.
    pub checks: &'static [Check],
}

/// Adds constant setters for the parts that most descriptions leave at their defaults. The macros build descriptions with them, so
/// that a new part is no breaking change.
macro_rules! setters {
    ($of:ident: $($part:ident: $ty:ty),* $(,)?) => {
        impl $of { $(
            #[doc(hidden)]
            #[must_use]
            pub const fn $part(mut self, $part: $ty) -> Self {
                self.$part = $part;
                self
            }
        )* }
    };
}
pub(crate) use setters;

impl Object {
    /// Description of an object with these fields.
    #[doc(hidden)]
    pub const fn new(name: &'static str, docs: &'static str, fields: &'static [Field]) -> Self {
        Self { name: Docs::new(name), docs: Docs::new(docs), received: false, set: &[], fields, checks: &[] }
    }
}
setters!(Object: received: bool, set: &'static [(&'static str, &'static str)], checks: &'static [Check]);

impl Field {
    /// Description of a field that may be left out.
    #[doc(hidden)]
    pub const fn new(name: &'static str, docs: &'static str, ty: Type) -> Self {
        Self { name, docs: Docs::new(docs), ty, required: false, flat: false, apart: false, checks: &[] }
    }
}
setters!(Field: required: bool, flat: bool, apart: bool, checks: &'static [Check]);

impl Choice {
    /// Description of a choice of these values, each with its meaning.
    #[doc(hidden)]
    pub const fn new(name: &'static str, docs: &'static str, values: &'static [(&'static str, &'static str)]) -> Self {
        Self { name: Docs::new(name), docs: Docs::new(docs), values: Docs::list(values) }
    }
}

impl FieldNames {
    /// Description of fields, and of those that are requested by default.
    #[doc(hidden)]
    pub const fn new(choice: Choice, names: &'static str, default: &'static str) -> Self {
        Self { choice, names, default }
    }

    /// Returns whether this is a field, perhaps followed by its modifiers or its own fields: `owner{name}`.
    pub(crate) fn contains(&self, field: &str) -> bool {
        let name = field.split(['.', '{', '(']).next().unwrap_or_default();
        self.names.split(',').any(|known| known == name)
    }
}

impl Variant {
    /// Description of a content with this tag.
    #[doc(hidden)]
    pub const fn new(tag: &'static str, docs: &'static str, ty: Type) -> Self {
        Self { tag, docs: Docs::new(docs), ty, checks: &[] }
    }
}
setters!(Variant: checks: &'static [Check]);

impl Union {
    /// Description of a union of these contents.
    #[doc(hidden)]
    pub const fn new(name: &'static str, docs: &'static str, variants: &'static [Variant]) -> Self {
        Self { name: Docs::new(name), docs: Docs::new(docs), received: false, inline: false, variants }
    }
}
setters!(Union: received: bool, inline: bool);

impl Union {
    /// Returns the variant with this tag, in upper or lower case.
    pub(crate) fn variant(&self, tag: &str) -> Option<&'static Variant> {
        self.variants.iter().find(|v| v.tag.eq_ignore_ascii_case(tag))
    }
}

/// Type with a description. Types can't contain themselves.
pub trait Schema {
    /// Description of the type.
    const TYPE: Type;
    /// Description of what arrives, for a type that is sent and received: other keys may be required.
    const RECEIVED: Type = Self::TYPE;
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
    const RECEIVED: Type = T::RECEIVED;
}
impl<T: Schema> Schema for Box<T> {
    const TYPE: Type = T::TYPE;
    const RECEIVED: Type = T::RECEIVED;
}
impl<T: Schema> Schema for Vec<T> {
    const TYPE: Type = Type::List(&T::TYPE);
    const RECEIVED: Type = Type::List(&T::RECEIVED);
}
impl<T: Schema> Schema for BTreeMap<String, T> {
    const TYPE: Type = Type::Map(&T::TYPE);
    const RECEIVED: Type = Type::Map(&T::RECEIVED);
}

/// Text for printers and programmers. Without the feature `docs` it takes no space and is empty, so that the module of the npm
/// package doesn't contain it.
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

    /// Keeps a list that only printers read, with the feature `docs`; else none of its items.
    #[doc(hidden)]
    pub const fn list<T>(items: &'static [T]) -> &'static [T] {
        if cfg!(feature = "docs") { items } else { &[] }
    }

    /// Keeps the type of a response, with the feature `responses`; else [`Type::Empty`].
    pub(crate) const fn ty(ty: Type) -> Type {
        if cfg!(feature = "responses") { ty } else { Type::Empty }
    }

    /// Returns the text; empty without the feature `docs`.
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

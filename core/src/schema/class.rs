//! Classes: objects that keep state between calls, with their methods described once.
//!
//! The attribute `#[class]` generates a [`Class`] from the functions of a type. Printers print it in every language, and the
//! printed methods call [`Instance::call`] with their arguments as a JSON object. Rust calls the functions themselves.

use std::{borrow::Cow, time::Duration};

use crate::{
    error::{Error, excerpt},
    json::{Json, JsonObject},
    schema::types::{Choice, Docs},
    time::{Time, millis},
};

/// Class of objects with state.
#[derive(Debug)]
#[non_exhaustive]
pub struct Class {
    /// Name of the class.
    pub name: &'static str,
    /// Documentation of the class.
    pub docs: Docs,
    /// Function that creates an object.
    pub constructor: Function,
    /// Function that creates an object from a snapshot.
    pub restore: Function,
    /// Function that returns the state as text.
    pub snapshot: Function,
    /// Functions of an object. Empty without the feature `docs`.
    pub methods: &'static [Function],
    /// Functions of the class itself. Empty without the feature `docs`.
    pub functions: &'static [Function],
    pub(crate) creates: fn(&JsonObject<'_>) -> Result<Box<dyn Instance>, Error>,
    pub(crate) restores: fn(&str) -> Result<Box<dyn Instance>, Error>,
    pub(crate) runs: fn(&str, &JsonObject<'_>) -> Result<Json<'static>, Error>,
}

impl Class {
    /// Creates an object from the constructor's arguments.
    pub fn create(&self, arguments: &JsonObject<'_>) -> Result<Box<dyn Instance>, Error> {
        (self.creates)(arguments)
    }

    /// Creates an object from a snapshot.
    pub fn restore(&self, snapshot: &str) -> Result<Box<dyn Instance>, Error> {
        (self.restores)(snapshot)
    }

    /// Calls a function of the class itself.
    pub fn call(&self, function: &str, arguments: &JsonObject<'_>) -> Result<Json<'static>, Error> {
        (self.runs)(function, arguments)
    }
}

/// Object of a class.
pub trait Instance: Send {
    /// Calls a method with arguments by name. Times and durations are numbers of milliseconds.
    fn call(&mut self, method: &str, arguments: &JsonObject<'_>) -> Result<Json<'static>, Error>;

    /// Returns the state as text for [`Class::restore`].
    fn snapshot(&self) -> String;
}

/// Function of a class.
#[derive(Debug)]
#[non_exhaustive]
pub struct Function {
    /// Name, in snake case.
    pub name: &'static str,
    /// Documentation of the function.
    pub docs: Docs,
    /// Arguments in order. Empty without the feature `docs`.
    pub arguments: &'static [Argument],
    /// Value that is returned.
    pub returns: Value,
    /// True if the function can fail with valid types of arguments.
    pub fails: bool,
}

/// Argument of a function, or field of a record.
#[derive(Debug)]
#[non_exhaustive]
pub struct Argument {
    /// Name, in snake case.
    pub name: &'static str,
    /// Documentation of the argument.
    pub docs: Docs,
    /// Kind of its value.
    pub value: Value,
    /// True if the argument may be left out.
    pub optional: bool,
}

/// Kind of a value that functions take or return.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Value {
    /// No value, as returned by a method without a result.
    Nothing,
    /// Boolean: `true` or `false`.
    Bool,
    /// Integer that is not negative.
    Number,
    /// Text of any form.
    Text,
    /// List of texts.
    Texts,
    /// Point in time.
    Time,
    /// Length of time.
    Duration,
    /// Event of a webhook delivery.
    Event,
    /// Object with the platform's names, such as the parameters of a call.
    Object,
    /// Template as the platform stores it.
    Template,
    /// List of templates as the platform stores them.
    Templates,
    /// Reply of Redis or Valkey, as a client library returns it.
    Reply,
    /// Decision whether a message may be sent.
    Decision,
    /// Value that may be missing.
    Optional(&'static Value),
    /// List of values.
    List(&'static Value),
    /// One of several names.
    Choice(&'static Choice),
    /// Object with known keys.
    Record(&'static Record),
}

/// Object with known keys, which functions take or return.
#[derive(Debug)]
#[non_exhaustive]
pub struct Record {
    /// Name of the type.
    pub name: &'static str,
    /// Documentation of the type.
    pub docs: Docs,
    /// Fields in order. Empty without the feature `docs`.
    pub fields: &'static [Argument],
}

/// Type whose values functions take or return.
pub trait Described {
    /// Description of the type.
    const VALUE: Value;
}

/// Type that an argument has.
pub trait Given<'a>: Sized {
    /// Description of the expected value, for errors.
    const WANTED: &'static str;

    /// Reads the value. Returns `None` if it has another type.
    fn read(value: &'a Json<'a>, path: &str) -> Option<Result<Self, Error>>;
}

/// Type that a function returns.
pub trait Returned {
    /// Converts the value to JSON.
    fn into_json(self) -> Json<'static>;
}

/// Arguments of a call by name.
pub(crate) struct Arguments<'a>(pub(crate) &'a JsonObject<'a>);

impl<'a> Arguments<'a> {
    pub(crate) fn required<T: Given<'a>>(&self, name: &str) -> Result<T, Error> {
        given(self.0.get(name).unwrap_or(&Json::Null), name)
    }

    pub(crate) fn optional<T: Given<'a>>(&self, name: &str) -> Result<Option<T>, Error> {
        match self.0.get(name) {
            None | Some(Json::Null) => Ok(None),
            Some(value) => given(value, name).map(Some),
        }
    }
}

/// Reads a value at a path.
pub(crate) fn given<'a, T: Given<'a>>(value: &'a Json<'a>, path: &str) -> Result<T, Error> {
    T::read(value, path).unwrap_or_else(|| Err(refused(path, T::WANTED, value)))
}

#[cold]
#[inline(never)]
pub(crate) fn refused(path: &str, wanted: &str, value: &Json<'_>) -> Error {
    let got = if value.is_null() { String::new() } else { excerpt(&value.to_text()) };
    Error::validation(path, wanted, got)
}

/// Reads each field of an argument that is an object. The function returns whether it knows the field.
pub(crate) fn fields<'a>(
    value: &'a Json<'a>,
    path: &str,
    read: &mut dyn FnMut(&str, &'a Json<'a>, &str) -> Result<bool, Error>,
) -> Option<Result<(), Error>> {
    Some(value.as_object()?.iter().filter(|(_, value)| !value.is_null()).try_for_each(|(name, value)| {
        let path = [path, ".", name].concat();
        if read(name, value, &path)? { Ok(()) } else { Err(refused(&path, "no such field", value)) }
    }))
}

/// Converts the fields of a record to an object, without those that are missing.
pub(crate) fn record(mut fields: Vec<(Cow<'static, str>, Json<'static>)>) -> Json<'static> {
    fields.retain(|(_, value)| !value.is_null());
    Json::Object(JsonObject(fields))
}

pub(crate) fn unknown(what: &str, name: &str) -> Error {
    Error::validation(what, ["the name of a ", what].concat(), excerpt(name))
}

macro_rules! values {
    ($($ty:ty = $value:ident, $wanted:literal, |$given:ident| $read:expr;)*) => { $(
        impl Described for $ty {
            const VALUE: Value = Value::$value;
        }
        impl<'a> Given<'a> for $ty {
            const WANTED: &'static str = $wanted;
            fn read($given: &'a Json<'a>, _: &str) -> Option<Result<Self, Error>> {
                $read.map(Ok)
            }
        }
    )* };
}
values! {
    bool = Bool, "true or false", |value| value.as_bool();
    u32 = Number, "a number", |value| value.as_u64().map(|number| number.try_into().unwrap_or(u32::MAX));
    // A language whose numbers are smaller gives the digits as text.
    u64 = Number, "a number", |value| value.to_text().parse().ok();
    usize = Number, "a number", |value| value.as_u64().map(|number| number.try_into().unwrap_or(usize::MAX));
    Time = Time, "a time in milliseconds", |value| value.as_u64().map(Time);
    Duration = Duration, "a duration in milliseconds", |value| value.as_u64().map(Duration::from_millis);
}

impl Described for &str {
    const VALUE: Value = Value::Text;
}
impl<'a> Given<'a> for &'a str {
    const WANTED: &'static str = "text";
    fn read(value: &'a Json<'a>, _: &str) -> Option<Result<Self, Error>> {
        value.as_str().map(Ok)
    }
}

impl Described for String {
    const VALUE: Value = Value::Text;
}
impl<'a> Given<'a> for String {
    const WANTED: &'static str = "text";
    fn read(value: &'a Json<'a>, _: &str) -> Option<Result<Self, Error>> {
        value.as_str().map(|text| Ok(text.to_owned()))
    }
}
impl Returned for String {
    fn into_json(self) -> Json<'static> {
        self.into()
    }
}

impl Described for &JsonObject<'_> {
    const VALUE: Value = Value::Object;
}
impl<'a> Given<'a> for &'a JsonObject<'a> {
    const WANTED: &'static str = "an object";
    fn read(value: &'a Json<'a>, _: &str) -> Option<Result<Self, Error>> {
        value.as_object().map(Ok)
    }
}

impl<T: Described> Described for Vec<T> {
    const VALUE: Value = Value::List(&T::VALUE);
}
impl<T: Returned> Returned for Vec<T> {
    fn into_json(self) -> Json<'static> {
        Json::Array(self.into_iter().map(T::into_json).collect())
    }
}

impl<'a, T: Given<'a>> Given<'a> for Option<T> {
    const WANTED: &'static str = T::WANTED;
    fn read(value: &'a Json<'a>, path: &str) -> Option<Result<Self, Error>> {
        T::read(value, path).map(|read| read.map(Some))
    }
}

impl<T: Described> Described for Option<T> {
    const VALUE: Value = Value::Optional(&T::VALUE);
}
impl<T: Returned> Returned for Option<T> {
    fn into_json(self) -> Json<'static> {
        self.map_or(Json::Null, T::into_json)
    }
}

impl<const N: usize> Described for [String; N] {
    const VALUE: Value = Value::Texts;
}
impl<const N: usize> Returned for [String; N] {
    fn into_json(self) -> Json<'static> {
        Json::Array(self.into_iter().map(Into::into).collect())
    }
}

impl Described for () {
    const VALUE: Value = Value::Nothing;
}
impl Returned for () {
    fn into_json(self) -> Json<'static> {
        Json::Null
    }
}

impl Returned for bool {
    fn into_json(self) -> Json<'static> {
        Json::Bool(self)
    }
}

impl Returned for u32 {
    fn into_json(self) -> Json<'static> {
        self.into()
    }
}

impl Returned for usize {
    fn into_json(self) -> Json<'static> {
        u64::try_from(self).unwrap_or(u64::MAX).into()
    }
}

impl Returned for Time {
    fn into_json(self) -> Json<'static> {
        self.0.into()
    }
}

impl Returned for Duration {
    fn into_json(self) -> Json<'static> {
        millis(self).into()
    }
}

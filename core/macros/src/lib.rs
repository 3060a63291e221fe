//! `#[operation]` and `#[model]`: attributes that add a constant description to a plain Rust type. `#[class]` does it for the
//! methods of an object with state.
//!
//! They also add derives, `new` and setters. The `wabakit` crate processes the description with ordinary functions: nothing
//! here knows HTTP.

mod check;
mod class;
mod fields;
mod model;
mod operation;

use proc_macro::TokenStream;
use syn::{DeriveInput, Item, parse_macro_input};

/// Declares an operation of the platform's API: `#[operation(POST "/{phone_number_id}/messages", returns = Sent)]` on a
/// struct whose fields are the operation's parameters.
///
/// After the method and the path, in any order:
/// - `set(name = "value")`: constants that the platform requires.
/// - `body = json | form | multipart | bytes | none`: encoding of a POST's body. Default: `json`.
///   `part = "name"`: name of the file's part in a multipart form. Default: `file`.
/// - `query(name, …)`, `header(name, …)`: parameters that are sent in the query or as headers instead.
/// - `api_version = "1.0.0"`: version of the operation itself, which the platform takes in the header `X-API-Version`.
/// - `field = name`: the other parameters of a GET are modifiers of this field: `fields=name.end(2).start(1)`.
/// - `returns = Type`: type of the response. `digest = name`: parameter that holds the SHA-256 of a file in the response.
///   `secret = a.b`: path to a `Secret` in the response, also through the items of lists; may be repeated. `bodiless`: the
///   platform documents no body for the response, so any 2xx status means success.
/// - `auth = bearer | oauth | none`, `host = graph | api`, `permission = name`, `rate_limit = name`, `idempotent`,
///   `link = "path of the platform's page"`.
/// - `pages`, or `pages = data.groups`: the response is a page, whose items are in `data` or at this path. Adds the parameters
///   `after` and `before`.
/// - `check(…)`: rules over several parameters, as on models.
///
/// A placeholder `{name}` in the path is replaced by the parameter of its name, as one escaped segment; `{+name}` is
/// replaced by the parameter unescaped.
#[proc_macro_attribute]
pub fn operation(args: TokenStream, item: TokenStream) -> TokenStream {
    let route = parse_macro_input!(args as operation::Route);
    let input = parse_macro_input!(item as DeriveInput);
    operation::expand(route, input).unwrap_or_else(syn::Error::into_compile_error).into()
}

/// Declares a type of requests, responses or webhooks.
///
/// - A struct is an object. Its `new` takes the required fields, and every `Option` has a setter.
/// - An enum without fields is a choice: a string from a list that the platform may extend.
/// - An enum whose variants hold a type is a union: keyed (`{"type":"image","image":{…}}`), or with `inline`
///   `{"type":"body","text":…}`.
///
/// `received` declares a type that arrives: it is read with tolerance and never written. `received = Name` declares an object
/// that is sent and arrives, such as settings that are read, changed and sent back; what arrives is called `Name` in the other
/// languages, because its keys may be missing. `case = UPPER` is for choices and unions that the platform writes in upper case.
/// `name = …` is for names that other languages already use. `page` adds the `paging` of a page.
///
/// `fields(NumberField, default = "id,name")` adds an enum of the object's fields, for operations that return the selected ones:
/// their parameter is `fields: Option<Vec<NumberField>>`, which is sent as one text. The default is sent if the caller gives none.
///
/// On fields: `#[wire("name")]` sets the platform's name if it isn't a Rust name. `#[union]` and `#[flatten]` merge the keys
/// of the field's type into the struct's own. `#[check(…)]` declares bounds. `#[always]` marks a received list that is never
/// missing; other lists may be missing, and are empty then. `#[apart]` marks a list that leaves out items that can't be read.
/// In an object that is sent and arrives, `#[required]` marks an `Option` that must be sent, and `#[read_only]` a field that
/// isn't sent.
///
/// Checks of a value, on fields and on the variants of a union:
/// - `length(1..=20)`: characters of a text. `pattern("[a-z]{1,}")`: its form. `url`: a URL.
/// - `range(0..)`: a number. `one_of("a", "b")`: these values only, which are no choice: the platform doesn't extend them.
/// - `items(..=10)`: items of a list, or entries of a map. `total(rows, ..=10)`: values in total over all items; also
///   `total(type = "URL", ..=2)`. `unique(reply.id)`: a value that differs between the items.
/// - `each(length(1..=80), url)`: checks of every item of a list, or of every value of a map.
/// - `rule(NAME)`: a function, for requirements that no other check expresses.
///
/// Checks over several keys, on structs:
/// - `exactly_one(a, b)`, `at_least_one(a, b)`, `at_most_one(a, b)`: number of keys that are present.
/// - `requires(condition, …)`, `forbids(condition, …)`: all conditions must be met, or none.
/// - `when(condition, check, …)`: checks that apply if the condition is met.
/// - `at(text.body, length(..=1024))`: checks of the value at a path.
/// - `validate(function)`: rules of a function that names the place of what breaks them.
/// - `phone(key)`: a phone number. `files(key, TYPES)`: the file is of a type in the list, and not too large.
///
/// A condition is a key that is present (`category`), has one of some values (`type = "pin" | "unpin"`), or another one
/// (`type != "pin"`). Paths have dots between their keys, and lead through the items of lists.
#[proc_macro_attribute]
pub fn model(args: TokenStream, item: TokenStream) -> TokenStream {
    let options = parse_macro_input!(args as model::Options);
    let input = parse_macro_input!(item as DeriveInput);
    model::expand(&options, input).unwrap_or_else(syn::Error::into_compile_error).into()
}

/// Declares a class: objects with state, which every language has with the same methods. Stands on the struct, for its
/// documentation, and on the `impl` with its functions, which are all public.
///
/// `new` creates an object, `restore` does it from a snapshot, and `snapshot` returns the state as text. A function with a
/// receiver is a method. The doc comments of functions and of their arguments are printed into every language.
///
/// An argument with `#[default]` or `#[default(value)]` may be left out by other languages. These also supply `seed`, a
/// random number, and `now` and `at`, the current time.
#[proc_macro_attribute]
pub fn class(_: TokenStream, item: TokenStream) -> TokenStream {
    let item = parse_macro_input!(item as Item);
    class::expand(item).unwrap_or_else(syn::Error::into_compile_error).into()
}

/// Declares a record: a struct that a method of a class takes (`argument`: every field may be left out, and the type has a
/// default) or returns (`returned`).
#[proc_macro_attribute]
pub fn record(args: TokenStream, item: TokenStream) -> TokenStream {
    let direction = parse_macro_input!(args as class::Direction);
    let input = parse_macro_input!(item as DeriveInput);
    class::record(&direction, &input).unwrap_or_else(syn::Error::into_compile_error).into()
}

/// Declares a choice: an enum of which a method of a class takes or returns one value. Other languages have the names of the
/// variants in snake case.
#[proc_macro_attribute]
pub fn choice(_: TokenStream, item: TokenStream) -> TokenStream {
    let input = parse_macro_input!(item as DeriveInput);
    class::choice(&input).unwrap_or_else(syn::Error::into_compile_error).into()
}

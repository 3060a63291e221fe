//! `#[operation]` and `#[model]`: a plain Rust type in; the same type and its constant description out.
//!
//! The attributes add derives, `new`, setters and one constant. What is done with the description is in the `wabakit`
//! crate, as ordinary functions: nothing here knows HTTP.

mod check;
mod fields;
mod model;
mod operation;

use proc_macro::TokenStream;
use syn::{DeriveInput, parse_macro_input};

/// One call of the platform's API: `#[operation(POST "/{phone_number_id}/messages", returns = Sent)]` on a struct whose
/// fields are its parameters.
///
/// After the method and the path, in any order:
/// - `set(name = "value")`: constants that the platform insists on.
/// - `body = json | form | multipart | bytes | none`: how a POST's parameters travel; `json` unless told.
/// - `query(name, …)`, `header(name, …)`: the parameters that travel there instead.
/// - `returns = Type`, `digest = name`: what comes back, and the parameter that holds its SHA-256. `secret = a.b`: where the
///   answer holds a `Secret`, through the items of lists; as often as it has some. `bodiless`: the platform
///   documents no body for its answer, so a 2xx alone says that it was done.
/// - `auth = bearer | oauth | none`, `host = graph | api`, `permission = name`, `rate_limit = name`, `idempotent`,
///   `link = "path of the platform's page"`.
/// - `pages`, or `pages = data.groups`: it answers with pages, whose items are in `data` or there.
/// - `check(…)`: rules over several parameters, as on models.
///
/// A hole `{name}` in the path takes the parameter of its name, as one escaped segment; `{+name}` takes it as it is.
#[proc_macro_attribute]
pub fn operation(args: TokenStream, item: TokenStream) -> TokenStream {
    let route = parse_macro_input!(args as operation::Route);
    let input = parse_macro_input!(item as DeriveInput);
    operation::expand(route, input).unwrap_or_else(syn::Error::into_compile_error).into()
}

/// A type that travels inside requests, answers or webhooks.
///
/// - A struct is an object; `new` takes what is required, and every `Option` has a setter.
/// - An enum without fields is a choice: a string from a list that the platform may extend.
/// - An enum whose variants hold a type is a union: keyed (`{"type":"image","image":{…}}`), or with `inline`
///   `{"type":"body","text":…}`.
///
/// `received` makes the type one that arrives: read with tolerance, never written. `case = UPPER` is for choices and
/// unions that the platform spells in capitals. `name = …` is for names that other languages already use.
///
/// On fields: `#[wire("name")]` where the platform's name is no Rust name, `#[union]` and `#[flatten]` where the keys of
/// the field's type stand beside the struct's own, `#[check(…)]` for its bounds; `#[always]` on a list that arrives and is
/// never missing (other lists may be, and are empty then), `#[apart]` on one of whose items those that can't be read are left
/// out.
#[proc_macro_attribute]
pub fn model(args: TokenStream, item: TokenStream) -> TokenStream {
    let options = parse_macro_input!(args as model::Options);
    let input = parse_macro_input!(item as DeriveInput);
    model::expand(&options, &input).unwrap_or_else(syn::Error::into_compile_error).into()
}

//! Fields of a struct, and their attributes.

use proc_macro2::{Group, TokenStream as Tokens, TokenTree};
use quote::{format_ident, quote};
use syn::{
    Attribute, Data, DataStruct, DeriveInput, Expr, ExprLit, Fields, GenericArgument, Ident, Lit, LitStr, Meta,
    PathArguments, Result, Type, parse_quote,
};

use crate::check;

/// A named field of a struct.
pub(crate) struct Field<'a> {
    pub(crate) ident: &'a Ident,
    pub(crate) vis: &'a syn::Visibility,
    /// Type of the field as written.
    pub(crate) ty: &'a Type,
    /// Type of the field without its `Option`.
    pub(crate) bare: &'a Type,
    pub(crate) optional: bool,
    /// `true` if the field must be sent.
    pub(crate) required: bool,
    /// `true` if the field arrives only, in a type that is sent too.
    pub(crate) read_only: bool,
    /// `true` if the platform may leave the field out: it is optional, or a list without `#[always]`.
    pub(crate) absent: bool,
    /// `true` if the items of the list are read independently: an unreadable item doesn't affect the others.
    pub(crate) apart: bool,
    /// Name of the field on the platform.
    pub(crate) wire: String,
    pub(crate) docs: String,
    /// Way in which the keys of the field's type merge into this struct's own keys.
    pub(crate) flat: Option<Flat>,
    /// Attributes that remain for rustc.
    pub(crate) attrs: Vec<&'a Attribute>,
    pub(crate) checks: Vec<Tokens>,
}

#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Flat {
    Union,
    Object,
}

impl<'a> Field<'a> {
    pub(crate) fn all(fields: &'a Fields) -> Result<Vec<Self>> {
        fields.iter().map(Self::new).collect()
    }

    fn new(field: &'a syn::Field) -> Result<Self> {
        let ident = field.ident.as_ref().ok_or_else(|| syn::Error::new_spanned(field, "fields need names"))?;
        let inner = argument(&field.ty, "Option");
        let is = |name: &str| field.attrs.iter().any(|a| a.path().is_ident(name));
        let flat = if is("union") {
            Some(Flat::Union)
        } else if is("flatten") {
            Some(Flat::Object)
        } else {
            None
        };
        Ok(Self {
            ident,
            vis: &field.vis,
            ty: &field.ty,
            bare: inner.unwrap_or(&field.ty),
            optional: inner.is_some(),
            required: !is("read_only") && (inner.is_none() || is("required")),
            read_only: is("read_only"),
            absent: inner.is_some() || (argument(&field.ty, "Vec").is_some() && !is("always")),
            apart: is("apart"),
            wire: wire(&field.attrs)?.unwrap_or_else(|| plain(ident)),
            docs: docs(&field.attrs),
            flat,
            attrs: field.attrs.iter().filter(|a| !ours(a)).collect(),
            checks: check::checks(&field.attrs)?,
        })
    }

    pub(crate) fn is(&self, name: &str) -> bool {
        matches!(self.bare, Type::Path(p) if p.path.is_ident(name))
    }

    pub(crate) fn is_list_of(&self, name: &str) -> bool {
        matches!(argument(self.bare, "Vec"), Some(Type::Path(p)) if p.path.is_ident(name))
    }

    /// Returns the field as declared in the struct, with the attributes that serde needs to write it.
    pub(crate) fn written(&self) -> Tokens {
        let Self { attrs, vis, ident, ty, wire, .. } = self;
        let serde = if self.is("Bytes") || self.read_only {
            quote!(#[serde(skip)])
        } else if self.flat.is_some() {
            quote!(#[serde(flatten)])
        } else if self.optional {
            quote!(#[serde(rename = #wire, skip_serializing_if = "Option::is_none")])
        } else {
            quote!(#[serde(rename = #wire)])
        };
        quote!(#(#attrs)* #serde #vis #ident: #ty)
    }

    /// Returns the field as declared in the struct.
    pub(crate) fn plain(&self) -> Tokens {
        let Self { attrs, vis, ident, ty, .. } = self;
        quote!(#(#attrs)* #vis #ident: #ty)
    }

    /// Returns the first paragraph of the docs.
    fn summary(&self) -> &str {
        self.docs.split("\n\n").next().unwrap_or_default()
    }

    /// Returns the description of the field.
    pub(crate) fn described(&self, received: bool) -> Tokens {
        let Self { wire, docs, checks, apart, .. } = self;
        let (ty, form) = (of_static(self.bare), form(received));
        let required = if received { !self.absent } else { self.required };
        let checks = if received { &[] } else { checks.as_slice() };
        let flat = self.flat.is_some();
        quote! {
            ::wabakit::Field::new(#wire, #docs, <#ty as ::wabakit::Schema>::#form)
                .required(#required).flat(#flat).apart(#apart).checks(&[#(#checks),*])
        }
    }
}

/// Cursors that an operation takes whose response is a page.
pub(crate) fn cursors() -> Vec<syn::Field> {
    vec![
        parse_quote! {
            /// Cursor from a previous response. Returns the page after it.
            pub after: Option<String>
        },
        parse_quote! {
            /// Cursor from a previous response. Returns the page before it.
            pub before: Option<String>
        },
    ]
}

/// Cursors that a page has.
pub(crate) fn paging() -> syn::Field {
    parse_quote! {
        /// Cursors of the next and previous pages.
        pub paging: Option<::wabakit::Paging>
    }
}

/// Adds fields to a struct.
pub(crate) fn add(input: &mut DeriveInput, fields: Vec<syn::Field>) -> Result<()> {
    match &mut input.data {
        Data::Struct(DataStruct { fields: Fields::Named(named), .. }) => named.named.extend(fields),
        _ => return Err(syn::Error::new_spanned(input, "expected a struct with named fields")),
    }
    Ok(())
}

/// Creates `new(required)`, and a setter for each option. If a struct must have one of several fields, creates `by_…`
/// for each of them instead of `new`.
pub(crate) fn constructors(fields: &[Field<'_>], alternatives: &[String]) -> Tokens {
    let required: Vec<_> = fields.iter().filter(|f| f.required).collect();
    let optional: Vec<_> = fields.iter().filter(|f| !f.required && !f.read_only).collect();
    let (ids, types): (Vec<_>, Vec<_>) = required.iter().map(|f| (f.ident, f.bare)).unzip();
    let given = required.iter().map(|Field { ident, optional, .. }| match optional {
        true => quote!(#ident: Some(#ident.into())),
        false => quote!(#ident: #ident.into()),
    });
    let rest = fields.iter().filter(|f| !f.required).map(|f| f.ident);
    let setters = optional.iter().map(|f| {
        let (ident, ty, doc) = (f.ident, f.bare, f.summary());
        quote! {
            #[doc = #doc]
            #[must_use]
            pub fn #ident(mut self, #ident: impl Into<#ty>) -> Self { self.#ident = Some(#ident.into()); self }
        }
    });
    if !alternatives.is_empty() && required.is_empty() {
        let ways = fields.iter().filter(|f| alternatives.contains(&f.wire)).map(|f| {
            let (ident, ty, doc, by) = (f.ident, f.bare, f.summary(), format_ident!("by_{}", f.ident));
            let others = fields.iter().map(|other| other.ident).filter(|other| *other != ident);
            quote! {
                #[doc = #doc]
                pub fn #by(#ident: impl Into<#ty>) -> Self { Self { #ident: Some(#ident.into()), #(#others: None),* } }
            }
        });
        return quote!(#(#ways)* #(#setters)*);
    }
    let doc = if ids.is_empty() {
        "Creates an object without any field."
    } else {
        "Creates an object from its required fields. The others have setters."
    };
    quote! {
        #[doc = #doc]
        #[allow(clippy::new_without_default)]
        pub fn new(#(#ids: impl Into<#types>),*) -> Self { Self { #(#given,)* #(#rest: ::std::default::Default::default()),* } }
        #(#setters)*
    }
}

/// Returns the name of the description of what is sent, or of what arrives.
pub(crate) fn form(received: bool) -> Ident {
    if received { format_ident!("RECEIVED") } else { format_ident!("TYPE") }
}

/// Returns the text of the doc comments.
pub(crate) fn docs(attrs: &[Attribute]) -> String {
    let lines = attrs.iter().filter_map(|a| match &a.meta {
        Meta::NameValue(m) if m.path.is_ident("doc") => match &m.value {
            Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) => Some(text.value().trim().to_owned()),
            _ => None,
        },
        _ => None,
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// Returns the name given by `#[wire("name")]`.
pub(crate) fn wire(attrs: &[Attribute]) -> Result<Option<String>> {
    let attr = attrs.iter().find(|a| a.path().is_ident("wire"));
    attr.map(|a| a.parse_args::<LitStr>().map(|name| name.value())).transpose()
}

/// Returns whether an attribute belongs to this grammar, so that rustc must not see it.
pub(crate) fn ours(attr: &Attribute) -> bool {
    ["wire", "union", "flatten", "always", "apart", "required", "read_only", "check"]
        .iter()
        .any(|name| attr.path().is_ident(name))
}

/// Returns the `T` of `Outer<T>`.
pub(crate) fn argument<'a>(ty: &'a Type, outer: &str) -> Option<&'a Type> {
    if let Type::Path(path) = ty { parameter(&path.path, outer) } else { None }
}

/// Returns the `T` of a path to `Outer<T>`.
pub(crate) fn parameter<'a>(path: &'a syn::Path, outer: &str) -> Option<&'a Type> {
    let last = path.segments.last().filter(|s| s.ident == outer)?;
    let PathArguments::AngleBracketed(args) = &last.arguments else { return None };
    args.args.iter().find_map(|a| if let GenericArgument::Type(t) = a { Some(t) } else { None })
}

/// Replaces the lifetimes of a type by `'static`: descriptions are statics and need it.
pub(crate) fn of_static(ty: &Type) -> Tokens {
    with_lifetime(quote!(#ty), "static")
}

/// Replaces the lifetimes of a type by `'_`.
pub(crate) fn elided(ty: &Type) -> Tokens {
    with_lifetime(quote!(#ty), "_")
}

fn with_lifetime(tokens: Tokens, lifetime: &str) -> Tokens {
    let mut after_quote = false;
    let tree = |token| match token {
        TokenTree::Group(group) => Group::new(group.delimiter(), with_lifetime(group.stream(), lifetime)).into(),
        TokenTree::Ident(ident) if after_quote => {
            after_quote = false;
            Ident::new(lifetime, ident.span()).into()
        }
        token => {
            after_quote = matches!(&token, TokenTree::Punct(punct) if punct.as_char() == '\'');
            token
        }
    };
    tokens.into_iter().map(tree).collect()
}

/// Returns the text of an identifier, without `r#`.
pub(crate) fn plain(ident: &Ident) -> String {
    ident.to_string().trim_start_matches("r#").to_owned()
}

/// Converts a name to camel case: `reply_buttons` → `ReplyButtons`
pub(crate) fn camel(name: &str) -> String {
    let capital = |part: &str| part.chars().take(1).flat_map(char::to_uppercase).chain(part.chars().skip(1)).collect();
    name.split('_').map(|part| -> String { capital(part) }).collect()
}

/// Converts a name to snake case: `ReplyButtons` → `reply_buttons`
pub(crate) fn snake(name: &str) -> String {
    let mut out = String::new();
    for c in name.chars() {
        if c.is_uppercase() && !out.is_empty() {
            out.push('_');
        }
        out.extend(c.to_lowercase());
    }
    out
}

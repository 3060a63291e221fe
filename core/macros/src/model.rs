//! The attribute `#[model]`.

use proc_macro2::TokenStream as Tokens;
use quote::{format_ident, quote};
use syn::{
    Attribute, Data, DataEnum, DeriveInput, Fields, Ident, LitStr, Result, Token, Type, Variant,
    ext::IdentExt,
    parenthesized,
    parse::{Parse, ParseStream},
    punctuated::Punctuated,
};

use crate::{
    check, fields,
    fields::{Field, Flat, camel, constructors, docs, ours, snake},
};

/// Content of `#[model(…)]`.
#[derive(Default)]
pub(crate) struct Options {
    received: bool,
    /// Name of what arrives in the other languages, for a type that is sent and received.
    received_as: Option<String>,
    page: bool,
    /// Enum of the fields that a request can select, and those of them that it selects by default.
    fields: Option<(Ident, String)>,
    /// Fields that are selected by default, if the enum is made of the fields of a model.
    selected: Option<String>,
    inline: bool,
    upper: bool,
    name: Option<String>,
    set: Vec<Constant>,
}

/// A field with a constant value: `name = "value"`.
pub(crate) struct Constant(String, LitStr);

impl Parse for Constant {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        let name = input.call(Ident::parse_any)?;
        input.parse::<Token![=]>()?;
        Ok(Constant(fields::plain(&name), input.parse()?))
    }
}

impl Options {
    /// Creates the options of an operation's parameters.
    pub(crate) fn of_operation(set: Vec<Constant>) -> Self {
        Self { set, ..Self::default() }
    }

    /// Returns the type's name in the other languages.
    fn printed(&self, name: &Ident) -> String {
        self.name.clone().unwrap_or_else(|| name.to_string())
    }
}

impl Parse for Options {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        let mut options = Options::default();
        while !input.is_empty() {
            let word: Ident = input.parse()?;
            match word.to_string().as_str() {
                "received" if input.peek(Token![=]) => {
                    input.parse::<Token![=]>()?;
                    options.received_as = Some(input.parse::<Ident>()?.to_string());
                }
                "received" => options.received = true,
                "page" => options.page = true,
                "fields" => {
                    let inner;
                    parenthesized!(inner in input);
                    let name = inner.parse()?;
                    let default = if inner.parse::<Option<Token![,]>>()?.is_some() {
                        let constant: Constant = inner.parse()?;
                        constant.1.value()
                    } else {
                        String::new()
                    };
                    options.fields = Some((name, default));
                }
                "selected" => {
                    input.parse::<Token![=]>()?;
                    options.selected = Some(input.parse::<LitStr>()?.value());
                }
                "inline" => options.inline = true,
                "case" => {
                    input.parse::<Token![=]>()?;
                    let case: Ident = input.parse()?;
                    if case != "UPPER" {
                        return Err(syn::Error::new(case.span(), "the one other case is UPPER"));
                    }
                    options.upper = true;
                }
                "name" => {
                    input.parse::<Token![=]>()?;
                    options.name = Some(input.parse::<Ident>()?.to_string());
                }
                "set" => {
                    let constants;
                    parenthesized!(constants in input);
                    options.set = Punctuated::<_, Token![,]>::parse_terminated(&constants)?.into_iter().collect();
                }
                _ => {
                    return Err(syn::Error::new(word.span(), "no such word in the grammar of a model"));
                }
            }
            input.parse::<Option<Token![,]>>()?;
        }
        Ok(options)
    }
}

pub(crate) fn expand(options: &Options, mut input: DeriveInput) -> Result<Tokens> {
    if options.page {
        fields::add(&mut input, vec![fields::paging()])?;
    }
    let input = &input;
    match &input.data {
        Data::Struct(data) => {
            let fields = Field::all(&data.fields)?;
            let checks = check::checks(&input.attrs)?;
            let item = if options.received {
                received_struct(options, input, &fields)
            } else {
                written_struct(options, input, &fields, &checks)
            };
            let names = options.fields.as_ref().map(|(name, default)| field_names(input, name, default, &fields));
            let names = names.transpose()?;
            Ok(quote!(#item #names))
        }
        Data::Enum(data) if data.variants.iter().all(|v| v.fields.is_empty()) => choice(options, input, data),
        Data::Enum(data) if options.received => received_union(options, input, data),
        Data::Enum(data) => written_union(options, input, data),
        Data::Union(_) => Err(syn::Error::new_spanned(input, "expected a struct or an enum")),
    }
}

/// Generates the choice of the fields that a request can select.
fn field_names(input: &DeriveInput, name: &Ident, default: &str, fields: &[Field<'_>]) -> Result<Tokens> {
    let (vis, model) = (&input.vis, input.ident.to_string());
    let known = |name: &&str| fields.iter().any(|field| field.wire == *name);
    if let Some(unknown) = default.split(',').find(|name| !name.is_empty() && !known(name)) {
        return Err(syn::Error::new(name.span(), format!("no field is called `{unknown}`")));
    }
    let docs = format!("Field of `{model}` to return. Its own fields can follow in braces: `field{{one,two}}`.");
    let defaults = default.split(',').map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
    let defaults = if default.is_empty() { String::new() } else { format!("Default: {defaults}.") };
    let variants = fields.iter().map(|field| {
        let (wire, docs) = (&field.wire, &field.docs);
        let variant = format_ident!("{}", camel(wire), span = name.span());
        quote!(#[doc = #docs] #[wire(#wire)] #variant)
    });
    Ok(quote! {
        #[doc = #docs]
        #[doc = #defaults]
        #[::wabakit::model(selected = #default)]
        #vis enum #name { #(#variants),* }
    })
}

/// Generates an object that is sent, and received if it has a name for that.
pub(crate) fn written_struct(
    options: &Options,
    input: &DeriveInput,
    fields: &[Field<'_>],
    checks: &[Tokens],
) -> Tokens {
    let (vis, name) = (&input.vis, &input.ident);
    let attrs = kept(&input.attrs);
    let declared = fields.iter().map(Field::written);
    let (constructors, described) =
        (constructors(fields, &check::alternatives(&input.attrs)), object(options, input, fields, checks));
    let shortcut = shortcut(name, fields);
    let read = options.received_as.as_ref().map(|_| reader(input, fields));
    quote! {
        #(#attrs)*
        #[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
        #[non_exhaustive]
        #vis struct #name { #(#declared),* }
        impl #name { #constructors }
        #shortcut
        #read
        #described
    }
}

/// Generates a `From` for a struct with one required field.
fn shortcut(name: &Ident, fields: &[Field<'_>]) -> Tokens {
    let mut required = fields.iter().filter(|f| f.required);
    let (Some(field), None) = (required.next(), required.next()) else { return quote!() };
    if field.is("String") {
        quote! {
            impl From<&str> for #name { fn from(value: &str) -> Self { Self::new(value) } }
            impl From<String> for #name { fn from(value: String) -> Self { Self::new(value) } }
        }
    } else if let Some(item) = fields::argument(field.bare, "Vec") {
        quote!(impl From<Vec<#item>> for #name { fn from(value: Vec<#item>) -> Self { Self::new(value) } })
    } else if field.flat.is_none_or(|flat| flat == Flat::Union) {
        let ty = field.bare;
        quote!(impl From<#ty> for #name { fn from(value: #ty) -> Self { Self::new(value) } })
    } else {
        quote!()
    }
}

/// Generates an object that arrives.
fn received_struct(options: &Options, input: &DeriveInput, fields: &[Field<'_>]) -> Tokens {
    let (vis, name, generics) = (&input.vis, &input.ident, &input.generics);
    let attrs = kept(&input.attrs);
    let declared = fields.iter().map(Field::plain);
    let (read, described) = (reader(input, fields), object(options, input, fields, &[]));
    quote! {
        #(#attrs)*
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        #vis struct #name #generics { #(#declared),* }
        #read
        #described
    }
}

/// Generates the reader of an object that arrives.
fn reader(input: &DeriveInput, fields: &[Field<'_>]) -> Tokens {
    let (name, (own, elided)) = (&input.ident, lifetimes(input));
    let (slots, ids): (Vec<_>, Vec<_>) =
        fields.iter().map(|f| (format_ident!("slot_{}", fields::plain(f.ident)), f.ident)).unzip();
    let keyed = fields.iter().zip(&slots).filter(|(f, _)| f.flat.is_none()).map(|(f, slot)| {
        let wire = &f.wire;
        let read = if f.apart { quote!(apart) } else { quote!(optional) };
        quote!(#wire => #slot = ::wabakit::received::#read(&mut map)?,)
    });
    let union = fields.iter().zip(&slots).find(|(f, _)| f.flat == Some(Flat::Union));
    let (rest, tag) = match union {
        Some((f, slot)) => {
            let ty = receiving(f.bare);
            (
                quote! {
                    "type" => tag = ::wabakit::received::optional(&mut map)?,
                    key if <#ty as ::wabakit::received::Union>::owns(key) => #slot = <#ty as ::wabakit::received::Union>::read(key, &mut map)?,
                },
                quote!(let mut tag: Option<::std::borrow::Cow<'de, str>> = None;),
            )
        }
        None => (quote!(), quote!()),
    };
    let taken = fields.iter().zip(&slots).map(|(f, slot)| {
        let wire = &f.wire;
        if f.flat.is_some() {
            quote!(::wabakit::received::Union::tagged(tag, #slot))
        } else if f.optional {
            quote!(#slot)
        } else {
            quote!(::wabakit::received::required(#slot, #wire)?)
        }
    });
    quote! {
        impl<'de> ::wabakit::received::Received<'de> for #name #own {
            fn receive<D: ::serde::Deserializer<'de>>(input: D) -> ::std::result::Result<Self, D::Error> {
                struct Visitor;
                impl<'de> ::serde::de::Visitor<'de> for Visitor {
                    type Value = #name #own;
                    fn expecting(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result { f.write_str("an object") }
                    #[allow(unused_mut)]
                    fn visit_map<A: ::serde::de::MapAccess<'de>>(self, mut map: A) -> ::std::result::Result<Self::Value, A::Error> {
                        #(let mut #slots = None;)*
                        #tag
                        while let Some(key) = map.next_key::<::wabakit::received::Key<'de>>()? {
                            match key.as_str() {
                                #(#keyed)*
                                #rest
                                _ => { map.next_value::<::serde::de::IgnoredAny>()?; }
                            }
                        }
                        Ok(#name { #(#ids: #taken),* })
                    }
                }
                input.deserialize_map(Visitor)
            }
        }
        impl<'de> ::serde::Deserialize<'de> for #name #own {
            fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> ::std::result::Result<Self, D::Error> {
                ::wabakit::received::Received::receive(input)
            }
        }
        impl #elided ::wabakit::received::Model for #name #elided {}
    }
}

/// Generates a choice: a string from a list that the platform may extend at any time.
fn choice(options: &Options, input: &DeriveInput, data: &DataEnum) -> Result<Tokens> {
    let (vis, name, text) = (&input.vis, &input.ident, docs(&input.attrs));
    let printed = options.printed(name);
    let attrs = kept(&input.attrs);
    let variants = Case::all(options, data)?;
    let ids: Vec<_> = variants.iter().map(|v| v.ident).collect();
    let tags: Vec<_> = variants.iter().map(|v| &v.tag).collect();
    let texts = variants.iter().map(|v| &v.docs);
    let declared = variants.iter().map(|v| {
        let (attrs, ident) = (&v.attrs, v.ident);
        quote!(#(#attrs)* #ident)
    });
    let choice = quote!(::wabakit::Choice::new(#printed, #text, &[#((#tags, #texts)),*]));
    let described = match &options.selected {
        Some(default) => {
            let names = variants.iter().map(|v| v.tag.as_str()).collect::<Vec<_>>().join(",");
            quote! {
                static NAMES: ::wabakit::FieldNames = ::wabakit::FieldNames::new(#choice, #names, #default);
                ::wabakit::Type::FieldName(&NAMES)
            }
        }
        None => quote! {
            static CHOICE: ::wabakit::Choice = #choice;
            ::wabakit::Type::Choice(&CHOICE)
        },
    };
    Ok(quote! {
        #(#attrs)*
        #[derive(Clone, Debug, PartialEq, Eq)]
        #[non_exhaustive]
        #vis enum #name {
            #(#declared,)*
            /// A value that this version doesn't know.
            Unknown(String),
        }
        impl #name {
            /// Returns the value as the platform writes it.
            pub fn as_str(&self) -> &str { match self { #(Self::#ids => #tags,)* Self::Unknown(text) => text } }
        }
        impl ::std::fmt::Display for #name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result { f.write_str(self.as_str()) }
        }
        impl From<&str> for #name {
            fn from(text: &str) -> Self {
                #(if ::wabakit::received::alike(text, #tags) { return Self::#ids; })*
                Self::Unknown(text.to_owned())
            }
        }
        impl ::serde::Serialize for #name {
            fn serialize<S: ::serde::Serializer>(&self, out: S) -> ::std::result::Result<S::Ok, S::Error> { out.serialize_str(self.as_str()) }
        }
        impl<'de> ::wabakit::received::Received<'de> for #name {
            fn receive<D: ::serde::Deserializer<'de>>(input: D) -> ::std::result::Result<Self, D::Error> {
                <::std::borrow::Cow<'de, str> as ::wabakit::received::Received>::receive(input).map(|text| Self::from(text.as_ref()))
            }
        }
        impl ::wabakit::Schema for #name {
            const TYPE: ::wabakit::Type = { #described };
        }
    })
}

/// Generates a union that is sent: one of several contents.
fn written_union(options: &Options, input: &DeriveInput, data: &DataEnum) -> Result<Tokens> {
    let (vis, name) = (&input.vis, &input.ident);
    let attrs = kept(&input.attrs);
    let variants = Case::all(options, data)?;
    let ids: Vec<_> = variants.iter().map(|v| v.ident).collect();
    let tags: Vec<_> = variants.iter().map(|v| &v.tag).collect();
    let types = Case::types(&variants)?;
    let declared = variants.iter().map(|v| {
        let (attrs, ident, ty) = (&v.attrs, v.ident, v.ty);
        quote!(#(#attrs)* #ident(#ty))
    });
    let described = union(options, input, &variants, &types);
    let write = if options.inline { quote!(inline) } else { quote!(keyed) };
    let same = |a: &Type, b: &Type| quote!(#a).to_string() == quote!(#b).to_string();
    let lone = |ty: &Type| types.iter().filter(|other| same(other, ty)).count() == 1;
    let from = variants.iter().zip(&types).filter(|(_, ty)| lone(ty)).map(|(v, ty)| {
        let ident = v.ident;
        quote!(impl From<#ty> for #name { fn from(content: #ty) -> Self { Self::#ident(content) } })
    });
    Ok(quote! {
        #(#attrs)*
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        #vis enum #name { #(#declared),* }
        #(#from)*
        impl ::serde::Serialize for #name {
            fn serialize<S: ::serde::Serializer>(&self, out: S) -> ::std::result::Result<S::Ok, S::Error> {
                match self { #(Self::#ids(content) => ::wabakit::sent::#write(out, #tags, content)),* }
            }
        }
        #described
    })
}

/// Generates a union that arrives: one of several contents, which the platform may extend.
fn received_union(options: &Options, input: &DeriveInput, data: &DataEnum) -> Result<Tokens> {
    if options.inline {
        return Err(syn::Error::new_spanned(input, "inline unions are only sent so far"));
    }
    let (vis, name, generics) = (&input.vis, &input.ident, &input.generics);
    let attrs = kept(&input.attrs);
    let variants = Case::all(options, data)?;
    let ids: Vec<_> = variants.iter().map(|v| v.ident).collect();
    let tags: Vec<_> = variants.iter().map(|v| &v.tag).collect();
    let types = Case::types(&variants)?;
    let declared = variants.iter().map(|v| {
        let (attrs, ident, ty) = (&v.attrs, v.ident, v.ty);
        quote!(#(#attrs)* #ident(#ty))
    });
    let described = union(options, input, &variants, &types);
    let (own, elided) = lifetimes(input);
    let unknown = if generics.params.is_empty() { quote!(String) } else { quote!(::std::borrow::Cow<'a, str>) };
    Ok(quote! {
        #(#attrs)*
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        #vis enum #name #generics {
            #(#declared,)*
            /// Content of an unknown type, with the platform's name of the type. The original data remains available
            /// beside the view.
            Unknown(#unknown),
        }
        impl<'de> ::wabakit::received::Union<'de> for #name #own {
            fn owns(key: &str) -> bool { matches!(key, #(#tags)|*) }
            fn read<A: ::serde::de::MapAccess<'de>>(key: &str, map: &mut A) -> ::std::result::Result<Option<Self>, A::Error> {
                Ok(match key { #(#tags => ::wabakit::received::optional(map)?.map(Self::#ids),)* _ => None })
            }
            fn tag(&self) -> &str { match self { #(Self::#ids(_) => #tags,)* Self::Unknown(tag) => tag.as_ref() } }
            fn bare(tag: ::std::borrow::Cow<'de, str>) -> Self {
                #(if let (#tags, Some(content)) = (tag.as_ref(), ::wabakit::received::Received::absent()) { return Self::#ids(content); })*
                Self::Unknown(tag.into())
            }
        }
        impl<'de> ::wabakit::received::Received<'de> for #name #own {
            fn receive<D: ::serde::Deserializer<'de>>(input: D) -> ::std::result::Result<Self, D::Error> {
                ::wabakit::received::union(input)
            }
        }
        impl #elided ::wabakit::received::Model for #name #elided {}
        #described
    })
}

/// A variant of a choice or union.
struct Case<'a> {
    ident: &'a Ident,
    /// Value of the variant as the platform writes it.
    tag: String,
    docs: String,
    attrs: Vec<&'a Attribute>,
    ty: Option<&'a Type>,
    checks: Vec<Tokens>,
}

impl<'a> Case<'a> {
    fn all(options: &Options, data: &'a DataEnum) -> Result<Vec<Self>> {
        data.variants.iter().map(|v| Self::new(options, v)).collect()
    }

    fn new(options: &Options, variant: &'a Variant) -> Result<Self> {
        let tag = snake(&variant.ident.to_string());
        let tag = if options.upper { tag.to_uppercase() } else { tag };
        let ty =
            if let Fields::Unnamed(fields) = &variant.fields { fields.unnamed.first().map(|f| &f.ty) } else { None };
        Ok(Self {
            ident: &variant.ident,
            tag: fields::wire(&variant.attrs)?.unwrap_or(tag),
            docs: docs(&variant.attrs),
            attrs: kept(&variant.attrs),
            ty,
            checks: check::checks(&variant.attrs)?,
        })
    }

    fn types(cases: &[Self]) -> Result<Vec<&'a Type>> {
        let missing = |c: &Self| syn::Error::new_spanned(c.ident, "each variant of a union holds one type");
        cases.iter().map(|c| c.ty.ok_or_else(|| missing(c))).collect()
    }
}

/// Generates the description of an object; two of them if it is sent and received.
fn object(options: &Options, input: &DeriveInput, fields: &[Field<'_>], checks: &[Tokens]) -> Tokens {
    let (name, text, (_, elided)) = (&input.ident, docs(&input.attrs), lifetimes(input));
    let (keys, constants): (Vec<_>, Vec<_>) = options.set.iter().map(|Constant(key, value)| (key, value)).unzip();
    let described = |printed: &str, received: bool| {
        let fields = fields.iter().filter(|field| received || !field.read_only);
        let described = fields.map(|field| field.described(received));
        let checks = if received { &[] } else { checks };
        quote! {{
            static OBJECT: ::wabakit::Object = ::wabakit::Object::new(#printed, #text, &[#(#described),*])
                .received(#received).set(&[#((#keys, #constants)),*]).checks(&[#(#checks),*]);
            ::wabakit::Type::Object(&OBJECT)
        }}
    };
    let described_once = described(&options.printed(name), options.received);
    let received = options.received_as.as_ref().map(|printed| {
        let described = described(printed, true);
        quote!(const RECEIVED: ::wabakit::Type = #described;)
    });
    quote! {
        impl #elided ::wabakit::Schema for #name #elided {
            const TYPE: ::wabakit::Type = #described_once;
            #received
        }
    }
}

/// Generates the description of a union.
fn union(options: &Options, input: &DeriveInput, cases: &[Case<'_>], types: &[&Type]) -> Tokens {
    let (name, text, (_, elided)) = (&input.ident, docs(&input.attrs), lifetimes(input));
    let (inline, received, printed) = (options.inline, options.received, options.printed(name));
    let variants = cases.iter().zip(types).map(|(case, ty)| {
        let Case { tag, docs, checks, .. } = case;
        let (ty, form) = (fields::of_static(ty), fields::form(received));
        quote!(::wabakit::Variant::new(#tag, #docs, <#ty as ::wabakit::Schema>::#form).checks(&[#(#checks),*]))
    });
    quote! {
        impl #elided ::wabakit::Schema for #name #elided {
            const TYPE: ::wabakit::Type = {
                static UNION: ::wabakit::Union =
                    ::wabakit::Union::new(#printed, #text, &[#(#variants),*]).received(#received).inline(#inline);
                ::wabakit::Type::Union(&UNION)
            };
        }
    }
}

/// Returns the type's lifetime as the deserializer's, and as an anonymous one's declaration.
fn lifetimes(input: &DeriveInput) -> (Tokens, Tokens) {
    if input.generics.params.is_empty() { (quote!(), quote!()) } else { (quote!(<'de>), quote!(<'a>)) }
}

/// Returns a field's type with the deserializer's lifetime for its own.
fn receiving(ty: &Type) -> Tokens {
    let Type::Path(path) = ty else { return quote!(#ty) };
    let Some(last) = path.path.segments.last() else { return quote!(#ty) };
    let ident = &last.ident;
    if last.arguments.is_empty() { quote!(#ident) } else { quote!(#ident<'de>) }
}

/// Returns the attributes that remain for rustc.
fn kept(attrs: &[Attribute]) -> Vec<&Attribute> {
    attrs.iter().filter(|a| !ours(a)).collect()
}

//! The attributes `#[class]`, `#[record]` and `#[choice]`: classes of objects with state, and the values that their methods
//! take and return.

use proc_macro2::TokenStream as Tokens;
use quote::quote;
use syn::{
    Attribute, Data, DeriveInput, Expr, Fields, FnArg, Ident, ImplItem, ImplItemFn, Item, ItemImpl, ItemStruct, Pat,
    Result, ReturnType, Type, TypeParamBound,
};

use crate::fields::{argument, docs, elided, of_static, parameter, plain, snake};

/// Generates the class of a type: on the struct its documentation, on the `impl` its methods.
pub(crate) fn expand(item: Item) -> Result<Tokens> {
    match item {
        Item::Struct(item) => Ok(documented(&item)),
        Item::Impl(item) => implemented(item),
        other => Err(syn::Error::new_spanned(other, "expected a struct or its `impl`")),
    }
}

fn documented(item: &ItemStruct) -> Tokens {
    let (name, docs) = (&item.ident, docs(&item.attrs));
    quote! {
        #item
        impl #name {
            const DOCS: ::wabakit::Docs = ::wabakit::Docs::new(#docs);
        }
    }
}

/// Role of a function in a class.
#[derive(Clone, Copy, PartialEq)]
enum Role {
    /// `new`: creates an object.
    Constructor,
    /// `restore`: creates an object from a snapshot.
    Restore,
    /// `snapshot`: returns the state as text.
    Snapshot,
    /// A function with a receiver.
    Method,
    /// A function of the class itself.
    Function,
}

/// A function of a class.
struct Function<'a> {
    name: &'a Ident,
    /// Its name in every other language, if that isn't the name in Rust.
    printed: Option<Ident>,
    role: Role,
    docs: String,
    arguments: Vec<Argument<'a>>,
    /// The type that it returns, without `Result`.
    returns: Option<&'a Type>,
    fails: bool,
}

/// An argument of a function.
struct Argument<'a> {
    name: &'a Ident,
    docs: String,
    /// The type as it is read: `T` of `impl Into<T>`.
    ty: &'a Type,
    /// The value of an argument that isn't given.
    default: Option<Tokens>,
}

fn implemented(mut item: ItemImpl) -> Result<Tokens> {
    let ty = (*item.self_ty).clone();
    let source = item.clone();
    let functions: Vec<Function<'_>> = source
        .items
        .iter()
        .filter_map(|item| if let ImplItem::Fn(function) = item { Some(Function::of(function)) } else { None })
        .collect::<Result<_>>()?;
    let written =
        item.items.iter_mut().filter_map(|item| if let ImplItem::Fn(written) = item { Some(written) } else { None });
    for (written, function) in written.zip(&functions) {
        written.attrs.retain(|attr| !attr.path().is_ident("printed"));
        // rustc must not see the attributes of arguments; their documentation moves to that of the function.
        for argument in &mut written.sig.inputs {
            if let FnArg::Typed(argument) = argument {
                argument.attrs.clear();
            }
        }
        let documented = function.arguments.iter().filter(|argument| !argument.docs.is_empty());
        for (i, Argument { name, docs, .. }) in documented.enumerate() {
            let start = if i == 0 { "\n" } else { "" };
            let line = format!("{start}- `{name}`: {}", docs.replace('\n', "\n  "));
            written.attrs.push(syn::parse_quote!(#[doc = #line]));
        }
    }
    let only = |role| functions.iter().find(|function| function.role == role);
    let missing = |name: &str| syn::Error::new_spanned(&item.self_ty, format!("a class needs `{name}`"));
    let constructor = only(Role::Constructor).ok_or_else(|| missing("new"))?;
    let restore = only(Role::Restore).ok_or_else(|| missing("restore"))?;
    let snapshot = only(Role::Snapshot).ok_or_else(|| missing("snapshot"))?;
    let all = |role| functions.iter().filter(move |function| function.role == role);
    let described = |role| all(role).map(Function::described);
    let (methods, associated) = (described(Role::Method), described(Role::Function));
    let (create, restored, saved) = (constructor.described(), restore.described(), snapshot.described());
    let create_call = constructor.call(&ty);
    let method_arms = all(Role::Method).map(|function| function.arm(&ty));
    let function_arms = all(Role::Function).map(|function| function.arm(&ty));
    let name = plain_name(&ty);
    Ok(quote! {
        #item

        impl #ty {
            pub(crate) const CLASS: ::wabakit::class::Class = ::wabakit::class::Class {
                name: #name,
                docs: Self::DOCS,
                constructor: #create,
                restore: #restored,
                snapshot: #saved,
                methods: ::wabakit::Docs::list(&[#(#methods),*]),
                functions: ::wabakit::Docs::list(&[#(#associated),*]),
                creates: |given| {
                    let arguments = ::wabakit::class::Arguments(given);
                    Ok(Box::new(#create_call))
                },
                restores: |snapshot| Ok(Box::new(#ty::restore(snapshot)?)),
                runs: |name, given| {
                    let arguments = ::wabakit::class::Arguments(given);
                    let _ = arguments;
                    match name {
                        #(#function_arms)*
                        _ => Err(::wabakit::class::unknown("function", name)),
                    }
                },
            };
        }

        impl ::wabakit::class::Instance for #ty {
            fn call(
                &mut self,
                name: &str,
                given: &::wabakit::JsonObject<'_>,
            ) -> ::std::result::Result<::wabakit::Json<'static>, ::wabakit::Error> {
                let arguments = ::wabakit::class::Arguments(given);
                match name {
                    #(#method_arms)*
                    _ => Err(::wabakit::class::unknown("method", name)),
                }
            }

            fn snapshot(&self) -> String {
                #ty::snapshot(self)
            }
        }
    })
}

impl<'a> Function<'a> {
    fn of(function: &'a ImplItemFn) -> Result<Self> {
        let signature = &function.sig;
        let name = &signature.ident;
        let receiver = signature.receiver().is_some();
        let role = match name.to_string().as_str() {
            "new" => Role::Constructor,
            "restore" => Role::Restore,
            "snapshot" => Role::Snapshot,
            _ if receiver => Role::Method,
            _ => Role::Function,
        };
        let returned = match &signature.output {
            ReturnType::Default => None,
            ReturnType::Type(_, ty) => Some(&**ty),
        };
        let inside = returned.and_then(|ty| argument(ty, "Result"));
        let arguments = signature.inputs.iter().filter_map(|argument| match argument {
            FnArg::Typed(typed) => Some(Argument::of(typed)),
            FnArg::Receiver(_) => None,
        });
        let printed = function.attrs.iter().find(|attr| attr.path().is_ident("printed"));
        Ok(Self {
            name,
            printed: printed.map(Attribute::parse_args).transpose()?,
            role,
            docs: docs(&function.attrs),
            arguments: arguments.collect::<Result<_>>()?,
            returns: inside.or(returned),
            fails: inside.is_some(),
        })
    }

    /// Returns the name in every language.
    fn printed(&self) -> String {
        plain(self.printed.as_ref().unwrap_or(self.name))
    }

    /// Returns the description of the function.
    fn described(&self) -> Tokens {
        let (name, docs, fails) = (self.printed(), &self.docs, self.fails);
        let arguments = self.arguments.iter().map(Argument::described);
        let returns = match self.returns.filter(|_| matches!(self.role, Role::Method | Role::Function)) {
            Some(ty) => quote!(<#ty as ::wabakit::class::Described>::VALUE),
            None => quote!(::wabakit::class::Value::Nothing),
        };
        quote!(::wabakit::class::Function {
            name: #name, docs: ::wabakit::Docs::new(#docs), arguments: ::wabakit::Docs::list(&[#(#arguments),*]),
            returns: #returns, fails: #fails,
        })
    }

    /// Returns the arm of a match that reads the arguments and calls the function.
    fn arm(&self, class: &Type) -> Tokens {
        let (name, call) = (self.printed(), self.call(class));
        quote!(#name => Ok(::wabakit::class::Returned::into_json(#call)),)
    }

    /// Returns the expression that reads the arguments and calls the function.
    fn call(&self, class: &Type) -> Tokens {
        let (name, read) = (self.name, self.arguments.iter().map(Argument::read));
        let call = match self.role {
            Role::Method => quote!(self.#name(#(#read),*)),
            _ => quote!(#class::#name(#(#read),*)),
        };
        if self.fails { quote!(#call?) } else { call }
    }
}

impl<'a> Argument<'a> {
    fn of(typed: &'a syn::PatType) -> Result<Self> {
        let Pat::Ident(pattern) = &*typed.pat else {
            return Err(syn::Error::new_spanned(&typed.pat, "expected a name"));
        };
        let default = typed.attrs.iter().find(|attr| attr.path().is_ident("default"));
        Ok(Self {
            name: &pattern.ident,
            docs: docs(&typed.attrs),
            ty: into(&typed.ty).unwrap_or(&typed.ty),
            default: default.map(default_value).transpose()?,
        })
    }

    fn described(&self) -> Tokens {
        let inside = argument(self.ty, "Option");
        let (name, docs, ty) = (plain(self.name), &self.docs, of_static(inside.unwrap_or(self.ty)));
        let optional = self.default.is_some() || inside.is_some();
        quote!(::wabakit::class::Argument {
            name: #name, docs: ::wabakit::Docs::new(#docs), value: <#ty as ::wabakit::class::Described>::VALUE,
            optional: #optional,
        })
    }

    fn read(&self) -> Tokens {
        let name = plain(self.name);
        if let Some(inside) = argument(self.ty, "Option") {
            let ty = elided(inside);
            return quote!(arguments.optional::<#ty>(#name)?);
        }
        let ty = elided(self.ty);
        match &self.default {
            Some(default) => quote!(arguments.optional::<#ty>(#name)?.unwrap_or_else(|| #default)),
            None => quote!(arguments.required::<#ty>(#name)?),
        }
    }
}

/// Returns the expression of `#[default(expression)]`, or that of the type's own default for `#[default]`.
fn default_value(attr: &Attribute) -> Result<Tokens> {
    if matches!(attr.meta, syn::Meta::Path(_)) {
        return Ok(quote!(::std::default::Default::default()));
    }
    attr.parse_args::<Expr>().map(|value| quote!(#value))
}

/// Returns the `T` of `impl Into<T>`.
fn into(ty: &Type) -> Option<&Type> {
    let Type::ImplTrait(of) = ty else { return None };
    of.bounds
        .iter()
        .find_map(|bound| if let TypeParamBound::Trait(bound) = bound { parameter(&bound.path, "Into") } else { None })
}

/// Returns the last name of a type's path.
fn plain_name(ty: &Type) -> String {
    match ty {
        Type::Path(path) => path.path.segments.last().map(|segment| plain(&segment.ident)).unwrap_or_default(),
        _ => String::new(),
    }
}

/// A direction of a record: `argument` or `returned`.
pub(crate) enum Direction {
    Argument,
    Returned,
}

impl syn::parse::Parse for Direction {
    fn parse(input: syn::parse::ParseStream<'_>) -> Result<Self> {
        let word: Ident = input.parse()?;
        match word.to_string().as_str() {
            "argument" => Ok(Self::Argument),
            "returned" => Ok(Self::Returned),
            _ => Err(syn::Error::new(word.span(), "expected `argument` or `returned`")),
        }
    }
}

/// Generates a record: a struct whose public fields are the keys of an object.
pub(crate) fn record(direction: &Direction, input: &DeriveInput) -> Result<Tokens> {
    let Data::Struct(syn::DataStruct { fields: Fields::Named(fields), .. }) = &input.data else {
        return Err(syn::Error::new_spanned(input, "expected a struct with named fields"));
    };
    let (name, text) = (&input.ident, docs(&input.attrs));
    let printed = name.to_string();
    let idents: Vec<_> = fields.named.iter().filter_map(|field| field.ident.as_ref()).collect();
    let names: Vec<_> = idents.iter().map(|ident| plain(ident)).collect();
    let described = fields.named.iter().zip(&names).map(|(field, name)| {
        let optional = matches!(direction, Direction::Argument);
        // Each field of an argument may be left out, so `Option` says nothing more.
        let (ty, docs) = (argument(&field.ty, "Option").filter(|_| optional).unwrap_or(&field.ty), docs(&field.attrs));
        quote!(::wabakit::class::Argument {
            name: #name, docs: ::wabakit::Docs::new(#docs), value: <#ty as ::wabakit::class::Described>::VALUE,
            optional: #optional,
        })
    });
    let given = match direction {
        Direction::Argument => quote! {
            impl<'a> ::wabakit::class::Given<'a> for #name {
                const WANTED: &'static str = "an object";
                fn read(value: &'a ::wabakit::Json<'a>, path: &str) -> Option<::std::result::Result<Self, ::wabakit::Error>> {
                    let mut record = Self::default();
                    let read = ::wabakit::class::fields(value, path, &mut |name, value, path| {
                        match name {
                            #(#names => record.#idents = ::wabakit::class::given(value, path)?,)*
                            _ => return Ok(false),
                        }
                        Ok(true)
                    })?;
                    Some(read.map(|()| record))
                }
            }
        },
        Direction::Returned => quote!(),
    };
    Ok(quote! {
        #input
        impl ::wabakit::class::Described for #name {
            const VALUE: ::wabakit::class::Value = ::wabakit::class::Value::Record(&::wabakit::class::Record {
                name: #printed, docs: ::wabakit::Docs::new(#text), fields: ::wabakit::Docs::list(&[#(#described),*]),
            });
        }
        #given
        impl ::wabakit::class::Returned for #name {
            fn into_json(self) -> ::wabakit::Json<'static> {
                ::wabakit::class::record(vec![
                    #((#names.into(), ::wabakit::class::Returned::into_json(self.#idents))),*
                ])
            }
        }
    })
}

/// Generates a choice: an enum of names, the same in every language.
pub(crate) fn choice(input: &DeriveInput) -> Result<Tokens> {
    let Data::Enum(data) = &input.data else {
        return Err(syn::Error::new_spanned(input, "expected an enum"));
    };
    let (name, text) = (&input.ident, docs(&input.attrs));
    let printed = name.to_string();
    let variants: Vec<_> = data.variants.iter().map(|variant| &variant.ident).collect();
    let names: Vec<_> = variants.iter().map(|variant| snake(&variant.to_string())).collect();
    let texts = data.variants.iter().map(|variant| docs(&variant.attrs));
    let wanted = match names.as_slice() {
        [first @ .., last] if !first.is_empty() => format!("{} or {last}", first.join(", ")),
        names => names.concat(),
    };
    Ok(quote! {
        #input
        impl #name {
            /// Every value of the choice.
            pub const ALL: &'static [Self] = &[#(Self::#variants),*];

            /// Returns the name, the same in every language.
            pub fn as_str(self) -> &'static str {
                match self { #(Self::#variants => #names),* }
            }

            /// Returns the value of a name, in any case.
            pub fn from_name(name: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|value| value.as_str().eq_ignore_ascii_case(name))
            }
        }
        impl ::wabakit::class::Described for #name {
            const VALUE: ::wabakit::class::Value = {
                static CHOICE: ::wabakit::Choice = ::wabakit::Choice::new(#printed, #text, &[#((#names, #texts)),*]);
                ::wabakit::class::Value::Choice(&CHOICE)
            };
        }
        impl<'a> ::wabakit::class::Given<'a> for #name {
            const WANTED: &'static str = #wanted;
            fn read(value: &'a ::wabakit::Json<'a>, _: &str) -> Option<::std::result::Result<Self, ::wabakit::Error>> {
                value.as_str().and_then(Self::from_name).map(Ok)
            }
        }
        impl ::wabakit::class::Returned for #name {
            fn into_json(self) -> ::wabakit::Json<'static> {
                self.as_str().into()
            }
        }
    })
}

//! Checks: the content of `#[check(…)]` as descriptions.

use proc_macro2::TokenStream as Tokens;
use quote::{ToTokens, quote};
use syn::{
    Attribute, Expr, Ident, LitStr, Path, Result, Token,
    ext::IdentExt,
    parenthesized,
    parse::{Parse, ParseStream},
    punctuated::Punctuated,
};

/// Returns the checks of all `#[check(…)]` among these attributes.
pub(crate) fn checks(attrs: &[Attribute]) -> Result<Vec<Tokens>> {
    let mut all = vec![];
    for attr in attrs.iter().filter(|a| a.path().is_ident("check")) {
        all.extend(attr.parse_args_with(list)?);
    }
    Ok(all)
}

/// Parses a list of checks: `length(1..=20), unique("reply.id"), …`
pub(crate) fn list(input: ParseStream<'_>) -> Result<Vec<Tokens>> {
    Ok(Punctuated::<Check, Token![,]>::parse_terminated(input)?.into_iter().map(|c| c.0).collect())
}

/// Returns the fields of which a struct must have exactly one, or at least one.
pub(crate) fn alternatives(attrs: &[Attribute]) -> Vec<String> {
    let mut all = vec![];
    for attr in attrs.iter().filter(|a| a.path().is_ident("check")) {
        let _ = attr.parse_nested_meta(|meta| {
            if meta.input.is_empty() || meta.input.peek(Token![,]) {
                return Ok(());
            }
            let inner;
            parenthesized!(inner in meta.input);
            if meta.path.is_ident("exactly_one") || meta.path.is_ident("at_least_one") {
                all.extend(Punctuated::<Name, Token![,]>::parse_terminated(&inner)?.into_iter().map(|name| name.0));
            } else {
                inner.parse::<Tokens>()?;
            }
            Ok(())
        });
    }
    all
}

struct Check(Tokens);

impl Parse for Check {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        let name: Ident = input.parse()?;
        if name == "url" {
            return Ok(Check(quote!(::wabakit::Check::Url)));
        }
        let args;
        parenthesized!(args in input);
        Ok(Check(match name.to_string().as_str() {
            "length" => bounds(&args, &quote!(Length), &quote!(u32))?,
            "items" => bounds(&args, &quote!(Items), &quote!(u32))?,
            "range" => bounds(&args, &quote!(Range), &quote!(i64))?,
            "pattern" => string(&args, &quote!(Pattern))?,
            "unique" => string(&args, &quote!(Unique))?,
            "total" => {
                let path: LitStr = args.parse()?;
                args.parse::<Token![,]>()?;
                let (min, max) = range(&args.parse()?, &quote!(u32))?;
                quote!(::wabakit::Check::Total { of: #path, min: #min, max: #max })
            }
            "exactly_one" => names(&args, &quote!(ExactlyOne))?,
            "at_least_one" => names(&args, &quote!(AtLeastOne))?,
            "at_most_one" => names(&args, &quote!(AtMostOne))?,
            "phone" => {
                let Name(key) = args.parse()?;
                quote!(::wabakit::Check::Phone(#key))
            }
            "files" => {
                let Name(mime) = args.parse()?;
                args.parse::<Token![,]>()?;
                let types: Path = args.parse()?;
                quote!(::wabakit::Check::Files { mime: #mime, types: #types })
            }
            "rule" => {
                let rule: Path = args.parse()?;
                quote!(::wabakit::Check::Rule(&#rule))
            }
            _ => return Err(syn::Error::new(name.span(), "no such check")),
        }))
    }
}

fn bounds(args: ParseStream<'_>, check: &Tokens, number: &Tokens) -> Result<Tokens> {
    let (min, max) = range(&args.parse()?, number)?;
    Ok(quote!(::wabakit::Check::#check { min: #min, max: #max }))
}

fn range(expr: &Expr, number: &Tokens) -> Result<(Tokens, Tokens)> {
    let Expr::Range(range) = expr else { return Err(syn::Error::new_spanned(expr, "expected a range, as in 1..=20")) };
    let min = range.start.as_ref().map_or_else(|| quote!(#number::MIN), |e| e.to_token_stream());
    let max = range.end.as_ref().map_or_else(|| quote!(#number::MAX), |e| e.to_token_stream());
    Ok((min, max))
}

fn string(args: ParseStream<'_>, check: &Tokens) -> Result<Tokens> {
    let text: LitStr = args.parse()?;
    Ok(quote!(::wabakit::Check::#check(#text)))
}

fn names(args: ParseStream<'_>, check: &Tokens) -> Result<Tokens> {
    let names = Punctuated::<Name, Token![,]>::parse_terminated(args)?.into_iter().map(|n| n.0);
    Ok(quote!(::wabakit::Check::#check(&[#(#names),*])))
}

/// A key: an identifier, keywords included.
struct Name(String);

impl Parse for Name {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        Ok(Self(Ident::parse_any(input)?.to_string()))
    }
}

//! Checks: the content of `#[check(…)]` as descriptions.

use proc_macro2::TokenStream as Tokens;
use quote::{ToTokens, quote};
use syn::{
    Attribute, Expr, Ident, Lit, LitStr, Path, Result, Token,
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
            "pattern" => {
                let pattern: LitStr = args.parse()?;
                quote!(::wabakit::Check::Pattern(#pattern))
            }
            "one_of" => several::<Value>(&args, &quote!(OneOf))?,
            "unique" => {
                let keys = path(&args)?;
                quote!(::wabakit::Check::Unique(&[#(#keys),*]))
            }
            "total" => {
                let of: Condition = args.parse()?;
                args.parse::<Token![,]>()?;
                let (min, max) = range(&args.parse()?, &quote!(u32))?;
                quote!(::wabakit::Check::Total { of: #of, min: #min, max: #max })
            }
            "each" => several::<Check>(&args, &quote!(Each))?,
            "at" => {
                let keys = path(&args)?;
                args.parse::<Token![,]>()?;
                let checks = list(&args)?;
                quote!(::wabakit::Check::At { path: &[#(#keys),*], checks: &[#(#checks),*] })
            }
            "exactly_one" => several::<Name>(&args, &quote!(ExactlyOne))?,
            "at_least_one" => several::<Name>(&args, &quote!(AtLeastOne))?,
            "at_most_one" => several::<Name>(&args, &quote!(AtMostOne))?,
            "requires" => several::<Condition>(&args, &quote!(Requires))?,
            "forbids" => several::<Condition>(&args, &quote!(Forbids))?,
            "when" => {
                let condition: Condition = args.parse()?;
                args.parse::<Token![,]>()?;
                let checks = list(&args)?;
                quote!(::wabakit::Check::When { condition: #condition, checks: &[#(#checks),*] })
            }
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
            "validate" => {
                let check: Path = args.parse()?;
                quote!(::wabakit::Check::Validate(#check))
            }
            "rule" => {
                let rule: Path = args.parse()?;
                quote!(::wabakit::Check::Rule(&#rule))
            }
            _ => return Err(syn::Error::new(name.span(), "no such check")),
        }))
    }
}

impl ToTokens for Check {
    fn to_tokens(&self, tokens: &mut Tokens) {
        self.0.to_tokens(tokens);
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

fn several<T: Parse + ToTokens>(args: ParseStream<'_>, check: &Tokens) -> Result<Tokens> {
    let several = Punctuated::<T, Token![,]>::parse_terminated(args)?.into_iter();
    Ok(quote!(::wabakit::Check::#check(&[#(#several),*])))
}

/// A key: an identifier, keywords included.
struct Name(String);

impl Parse for Name {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        Ok(Self(Ident::parse_any(input)?.to_string()))
    }
}

impl ToTokens for Name {
    fn to_tokens(&self, tokens: &mut Tokens) {
        self.0.to_tokens(tokens);
    }
}

/// Parses a path of keys: `text.body`
fn path(input: ParseStream<'_>) -> Result<Vec<Name>> {
    Ok(Punctuated::<Name, Token![.]>::parse_separated_nonempty(input)?.into_iter().collect())
}

/// A value, as the text that it is compared with: a string, an integer, `true` or `false`.
struct Value(String);

impl Parse for Value {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        match input.parse()? {
            Lit::Str(text) => Ok(Self(text.value())),
            Lit::Int(number) => Ok(Self(number.base10_digits().to_owned())),
            Lit::Bool(truth) => Ok(Self(truth.value.to_string())),
            other => Err(syn::Error::new_spanned(other, "expected a string, an integer or a boolean")),
        }
    }
}

impl ToTokens for Value {
    fn to_tokens(&self, tokens: &mut Tokens) {
        self.0.to_tokens(tokens);
    }
}

/// A condition: `category`, `type = "pin"`, `type = "text" | "image"` or `type != "pin"`.
struct Condition(Tokens);

impl Parse for Condition {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        let keys = path(input)?;
        let other = input.parse::<Option<Token![!=]>>()?.is_some();
        let values = match other || input.parse::<Option<Token![=]>>()?.is_some() {
            true => Punctuated::<Value, Token![|]>::parse_separated_nonempty(input)?.into_iter().collect(),
            false => vec![],
        };
        Ok(Self(quote!(::wabakit::Condition::new(&[#(#keys),*], &[#(#values),*], #other))))
    }
}

impl ToTokens for Condition {
    fn to_tokens(&self, tokens: &mut Tokens) {
        self.0.to_tokens(tokens);
    }
}

//! The attribute `#[operation]`.

use proc_macro2::TokenStream as Tokens;
use quote::{format_ident, quote};
use syn::{
    Data, DeriveInput, Ident, LitStr, Result, Token, Type, parenthesized,
    parse::{Parse, ParseStream},
    parse_quote,
    punctuated::Punctuated,
};

use crate::{
    check, fields,
    fields::Field,
    model::{self, Constant},
};

/// Placeholders that the caller's `Api` fills by default.
const KNOWN: [&str; 4] = ["phone_number_id", "waba_id", "business_id", "app_id"];

/// Content of `#[operation(…)]`.
pub(crate) struct Route {
    method: Ident,
    path: LitStr,
    set: Vec<Constant>,
    body: Option<Ident>,
    part: Option<String>,
    query: Vec<String>,
    header: Vec<String>,
    api_version: String,
    field: Option<String>,
    returns: Type,
    digest: Option<String>,
    secrets: Vec<String>,
    auth: Ident,
    host: Ident,
    permission: Vec<String>,
    rate_limit: Ident,
    pages: Vec<String>,
    idempotent: bool,
    bodiless: bool,
    link: String,
    checks: Vec<Tokens>,
}

impl Parse for Route {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        let mut route = Route {
            method: input.parse()?,
            path: input.parse()?,
            set: vec![],
            body: None,
            part: None,
            query: vec![],
            header: vec![],
            api_version: String::new(),
            field: None,
            returns: parse_quote!(()),
            digest: None,
            secrets: vec![],
            auth: format_ident!("bearer"),
            host: format_ident!("graph"),
            permission: vec![],
            rate_limit: format_ident!("standard"),
            pages: vec![],
            idempotent: false,
            bodiless: false,
            link: String::new(),
            checks: vec![],
        };
        while input.parse::<Option<Token![,]>>()?.is_some() && !input.is_empty() {
            let word: Ident = input.parse()?;
            match word.to_string().as_str() {
                "set" => route.set = inside(input)?,
                "query" => route.query = names(input)?,
                "header" => route.header = names(input)?,
                "api_version" => route.api_version = value::<LitStr>(input)?.value(),
                "field" => route.field = Some(value::<Ident>(input)?.to_string()),
                "check" => {
                    let inner;
                    parenthesized!(inner in input);
                    route.checks = check::list(&inner)?;
                }
                "body" => route.body = Some(value(input)?),
                "part" => route.part = Some(value::<LitStr>(input)?.value()),
                "returns" => route.returns = value(input)?,
                "digest" => route.digest = Some(value::<Ident>(input)?.to_string()),
                "secret" => route.secrets.push(path(input)?.join(".")),
                "auth" => route.auth = value(input)?,
                "host" => route.host = value(input)?,
                "permission" => route.permission.push(value::<Ident>(input)?.to_string()),
                "rate_limit" => route.rate_limit = value(input)?,
                "pages" if input.peek(Token![=]) => route.pages = path(input)?,
                "pages" => route.pages = vec!["data".into()],
                "idempotent" => route.idempotent = true,
                "bodiless" => route.bodiless = true,
                "link" => route.link = value::<LitStr>(input)?.value(),
                _ => return Err(syn::Error::new(word.span(), "no such word in the grammar of an operation")),
            }
        }
        Ok(route)
    }
}

fn value<T: Parse>(input: ParseStream<'_>) -> Result<T> {
    input.parse::<Token![=]>()?;
    input.parse()
}

fn inside<T: Parse>(input: ParseStream<'_>) -> Result<Vec<T>> {
    let inner;
    parenthesized!(inner in input);
    Ok(Punctuated::<T, Token![,]>::parse_terminated(&inner)?.into_iter().collect())
}

fn names(input: ParseStream<'_>) -> Result<Vec<String>> {
    Ok(inside::<Ident>(input)?.iter().map(fields::plain).collect())
}

/// Parses the path after an equals sign: `= one.two`
fn path(input: ParseStream<'_>) -> Result<Vec<String>> {
    input.parse::<Token![=]>()?;
    Ok(Punctuated::<Ident, Token![.]>::parse_separated_nonempty(input)?.iter().map(fields::plain).collect())
}

pub(crate) fn expand(mut route: Route, mut input: DeriveInput) -> Result<Tokens> {
    if !route.pages.is_empty() {
        fields::add(&mut input, fields::cursors())?;
    }
    let Data::Struct(data) = &input.data else {
        return Err(syn::Error::new_spanned(&input, "an operation is a struct"));
    };
    let fields = Field::all(&data.fields)?;
    let has = |name: &String| fields.iter().any(|f| f.wire == *name);
    for hole in holes(&route.path.value()) {
        if !has(&hole) && !KNOWN.contains(&hole.as_str()) {
            return Err(syn::Error::new(route.path.span(), format!("no field fills `{{{hole}}}`")));
        }
    }
    for name in route.query.iter().chain(&route.header).chain(&route.digest) {
        if !has(name) {
            return Err(syn::Error::new(route.path.span(), format!("no field is called `{name}`")));
        }
    }
    let options = model::Options::of_operation(std::mem::take(&mut route.set));
    let item = model::written_struct(&options, &input, &fields, &route.checks);
    let Route { method, path, query, header, api_version, returns, pages, permission, secrets, link, .. } = &route;
    let (bodiless, idempotent) = (route.bodiless, route.idempotent || method != "POST");
    let body = match &route.body {
        Some(body) => variant(body),
        None if method == "POST" => format_ident!("Json"),
        None => format_ident!("None"),
    };
    let (auth, host, rate_limit) = (variant(&route.auth), variant(&route.host), variant(&route.rate_limit));
    let part = route.part.as_deref().unwrap_or("file");
    let field = if let Some(name) = &route.field { quote!(Some(#name)) } else { quote!(None) };
    let digest = if let Some(name) = &route.digest { quote!(Some(#name)) } else { quote!(None) };
    let bytes = fields.iter().find(|f| f.is("Bytes")).map(|f| {
        let ident = f.ident;
        quote!(fn bytes(&self) -> Option<&[u8]> { Some(&self.#ident) })
    });
    let media = fields.iter().find(|f| f.is_list_of("Bytes")).map(|f| {
        let ident = f.ident;
        quote!(fn media(&self) -> &[::wabakit::Bytes] { self.#ident.as_deref().unwrap_or_default() })
    });
    let (name, docs) = (&input.ident, fields::docs(&input.attrs));
    Ok(quote! {
        #item
        impl ::wabakit::Describe for #name {
            const ENDPOINT: ::wabakit::Endpoint = ::wabakit::Endpoint::new(
                ::wabakit::Method::#method, #path, <#name as ::wabakit::Schema>::TYPE, <#returns as ::wabakit::Schema>::RECEIVED,
            )
                .described(#docs, #link).host(::wabakit::Host::#host).auth(::wabakit::Auth::#auth).body(::wabakit::Body::#body).part(#part)
                .query(&[#(#query),*]).header(&[#(#header),*]).api_version(#api_version).field(#field)
                .bodiless(#bodiless).digest(#digest).secrets(&[#(#secrets),*])
                .permission(&[#(#permission),*]).rate_limit(::wabakit::RateLimitClass::#rate_limit).pages(&[#(#pages),*])
                .idempotent(#idempotent);
            type Response = #returns;
            #bytes
            #media
        }
    })
}

/// Returns the names of a path's placeholders, `{name}` and `{+name}`.
fn holes(path: &str) -> Vec<String> {
    let holes = path.split('{').skip(1).filter_map(|part| part.split_once('}'));
    holes.map(|(name, _)| name.trim_start_matches('+').to_owned()).collect()
}

/// Converts a word to the name of a variant: `oauth` → `Oauth`
fn variant(word: &Ident) -> Ident {
    let text: String = word.to_string().split('_').map(|part| part[..1].to_uppercase() + &part[1..]).collect();
    Ident::new(&text, word.span())
}

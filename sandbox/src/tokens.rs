//! Access tokens: who owns them, what they permit, and how they are obtained, extended, inspected and revoked.
//!
//! Each token was issued to an app, for a portfolio. Codes of Embedded Signup aren't known beforehand: each is accepted
//! once.

pub(crate) mod commands;
mod lifecycle;

use std::{
    collections::{BTreeMap, BTreeSet},
    time::Duration,
};

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};
use wabakit::{Auth, Time};

pub(crate) use self::lifecycle::{NewToken, Revocation};
use crate::{
    App, Settings,
    context::Context,
    ids::Ids,
    operations::{Handlers, Outcome, Request, Response, success},
    rules,
    wire::{Refusal, pages, route::Caller, secs},
};

pub(crate) const HANDLERS: Handlers = &[
    ("access_tokens.exchange_code", |s, request| s.tokens.exchange_code(request, &mut s.context)),
    ("access_tokens.get_app_token", |s, request| s.tokens.app_token(request, &s.context)),
    ("access_tokens.extend", |s, request| s.tokens.extend(request, &mut s.context)),
    ("access_tokens.revoke", |s, request| s.tokens.revoke(request, &s.context)),
    ("access_tokens.debug", |s, request| s.tokens.debug(request, &s.context)),
    ("access_tokens.create_business_token", |s, request| s.tokens.create_business_token(request, &mut s.context)),
    ("access_tokens.fetch_business_token", |s, request| s.tokens.fetch_business_token(request, &mut s.context)),
    ("users.get", |s, request| s.tokens.get_user(request, &s.system_users.names(), &s.context)),
    ("users.list_businesses", |s, request| pages::page(request, businesses(&s.context), &s.context)),
    ("users.list_permissions", |s, request| s.tokens.list_permissions(request, &s.context)),
    ("users.revoke_permission", |s, request| s.tokens.revoke_permission(request, &s.context)),
    ("users.revoke_permissions", |s, request| s.tokens.revoke_permissions(request, &s.context)),
    ("users.list_assigned_applications", |s, request| pages::page(request, apps(&s.context), &s.context)),
    ("app_permissions.list", |s, request| Tokens::list_app_permissions(request, &s.context)),
];

/// Permissions that tokens can have.
pub(crate) const PERMISSIONS: [&str; 7] = [
    "ads_read",
    "business_management",
    "catalog_management",
    "manage_app_solution",
    "whatsapp_business_manage_events",
    "whatsapp_business_management",
    "whatsapp_business_messaging",
];

/// Areas whose operations need the app's own access token.
const APP_ONLY: [&str; 2] = ["app_permissions", "subscriptions"];

/// Permissions of the token for a client who signed up.
const BUSINESS_TOKEN: [&str; 2] = ["whatsapp_business_management", "whatsapp_business_messaging"];

/// Lifetime of tokens that expire.
const LIFETIME: Duration = Duration::from_secs(60 * 24 * 60 * 60);

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Tokens {
    /// Tokens by their text.
    tokens: BTreeMap<String, Token>,
    /// Codes that were exchanged.
    codes: BTreeSet<String>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Token {
    /// ID of the app that the token was issued to.
    app: String,
    /// ID of the portfolio that the owner belongs to.
    portfolio: String,
    owner: Owner,
    permissions: BTreeSet<String>,
    /// IDs of the accounts that the token gives access to; all that the portfolio owns or shares if `None`.
    accounts: Option<BTreeSet<String>>,
    issued: Time,
    expires: Option<Time>,
    revoked: Option<Revocation>,
}

/// Owner of a token.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Owner {
    App,
    /// System user, with the ID.
    SystemUser(String),
    /// System user of the portfolio that signed up, with the ID.
    Client(String),
}

/// Properties of a new token.
pub(crate) struct Grant {
    pub(crate) app: String,
    pub(crate) portfolio: String,
    pub(crate) owner: Owner,
    pub(crate) permissions: BTreeSet<String>,
    pub(crate) accounts: Option<BTreeSet<String>>,
    pub(crate) expires: bool,
}

impl Tokens {
    /// The tokens of the settings, and those of the apps.
    pub(crate) fn new(context: &Context) -> Self {
        let settings = &context.settings;
        let of_settings = settings.tokens.iter().map(|given| {
            let owner = given.user.clone().unwrap_or_else(|| administrator(&given.portfolio, &context.ids));
            let token = Token {
                app: given.app.clone(),
                portfolio: given.portfolio.clone(),
                owner: Owner::SystemUser(owner),
                permissions: given.permissions.clone(),
                accounts: given.accounts.clone(),
                issued: context.now,
                expires: given.expires_at.map(Time::from_secs),
                revoked: None,
            };
            (given.text.clone(), token)
        });
        let of_apps = settings.apps.iter().map(|app| (app_token(app), Token::of_app(app, context.now)));
        Self { tokens: of_settings.chain(of_apps).collect(), codes: BTreeSet::new() }
    }

    /// The app and the portfolio of a token.
    pub(crate) fn origin(&self, text: &str) -> Option<(&str, &str)> {
        self.tokens.get(text).map(|token| (token.app.as_str(), token.portfolio.as_str()))
    }

    /// Refuses a caller whose token is unknown, expired or revoked.
    pub(crate) fn check(&self, caller: &Caller, context: &Context) -> Result<(), Refusal> {
        if caller.token.is_empty() { Ok(()) } else { self.valid(&caller.token, context).map(drop) }
    }

    /// The caller's token, if it permits the operation. `None` if the operation needs none.
    pub(crate) fn permits(
        &self,
        request: &Request,
        caller: &Caller,
        context: &Context,
    ) -> Result<Option<&Token>, Refusal> {
        let endpoint = &request.op.endpoint;
        if endpoint.auth == Auth::None {
            return Ok(None);
        }
        let token = self.valid(&caller.token, context)?;
        let is_about_app = endpoint.holes().any(|(hole, _)| hole == "app_id") && request.text("app_id") == token.app;
        let of_app = token.owner == Owner::App && is_about_app;
        if APP_ONLY.contains(&request.op.area()) && !of_app {
            return Err(Refusal::new(
                rules::tokens::APP_TOKEN,
                15,
                "This method must be called with an app access token.",
            ));
        }
        let mut needed = endpoint.permission.iter();
        if let Some(missing) = needed.find(|needed| !of_app && !token.permissions.contains(**needed)) {
            return Err(Refusal::permission(missing));
        }
        Ok(Some(token))
    }

    /// Returns true if the ID is that of a token's owner, or `me`.
    pub(crate) fn has_user(&self, id: &str) -> bool {
        id == "me" || self.tokens.values().any(|token| token.user() == Some(id))
    }

    /// The owner of the caller's token.
    pub(crate) fn owner(&self, context: &Context) -> Result<&Owner, Refusal> {
        self.valid(&context.caller.token, context).map(|token| &token.owner)
    }

    /// The ID of the requested user; for `me`, that of the token's owner.
    pub(crate) fn user(&self, request: &Request, context: &Context) -> Result<String, Refusal> {
        match request.text("user_id") {
            "me" => self.valid(&context.caller.token, context)?.user().map(str::to_owned).ok_or_else(|| {
                let message = "An active access token must be used to query information about the current user.";
                Refusal::new(rules::tokens::ACTIVE_USER, 2500, message).with_message(message)
            }),
            id => Ok(id.to_owned()),
        }
    }

    /// Issues a token.
    pub(crate) fn issue(&mut self, grant: Grant, context: &mut Context) -> Outcome {
        let Grant { app, portfolio, owner, permissions, accounts, expires } = grant;
        let (issued, expires) = (context.now, expires.then(|| context.now + LIFETIME));
        let text = format!("EAA{}", context.ids.code(61));
        let token = Token { app, portfolio, owner, permissions, accounts, issued, expires, revoked: None };
        self.tokens.insert(text.clone(), token);
        Ok(Response::Json(token_json(&text, expires.is_some())))
    }

    /// Revokes all tokens of a user.
    pub(crate) fn revoke_all(&mut self, user: &str) {
        self.tokens.values_mut().filter(|token| token.user() == Some(user)).for_each(|token| {
            token.revoked = Some(Revocation::default());
        });
    }

    /// Exchanges a code for the token of the client who signed up: the owner of the app's first account.
    fn exchange_code(&mut self, request: &Request, context: &mut Context) -> Outcome {
        let app = app_of(request, context)?.id.clone();
        if !self.codes.insert(request.text("code").to_owned()) {
            return Err(
                Refusal::parameter(rules::tokens::CODE, "This authorization code has been used.").with_subcode(36_009)
            );
        }
        let mut subscribed = context.settings.accounts.iter().filter(|account| account.subscribed_apps.contains(&app));
        let account = subscribed.next().or(context.settings.accounts.first());
        let grant = Grant {
            app,
            portfolio: account.map(|account| account.portfolio.clone()).unwrap_or_default(),
            permissions: BUSINESS_TOKEN.map(str::to_owned).into(),
            accounts: Some(account.map(|account| account.id.clone()).into_iter().collect()),
            owner: Owner::Client(context.ids.number()),
            expires: true,
        };
        self.issue(grant, context)
    }

    fn app_token(&self, request: &Request, context: &Context) -> Outcome {
        Ok(Response::Json(token_json(&app_token(app_of(request, context)?), false)))
    }

    fn extend(&mut self, request: &Request, context: &mut Context) -> Outcome {
        let id = &app_of(request, context)?.id;
        let token = self.valid(request.text("fb_exchange_token"), context)?.clone();
        let Token { app, portfolio, owner, permissions, accounts, .. } = token;
        if app != *id {
            return Err(Refusal::parameter(
                rules::tokens::EXTENSION,
                "The access token does not belong to this application.",
            ));
        }
        if owner == Owner::App {
            return Err(Refusal::parameter(
                rules::tokens::EXTENSION,
                "An app access token can't be extended: it doesn't expire.",
            ));
        }
        self.issue(Grant { app, portfolio, owner, permissions, accounts, expires: true }, context)
    }

    fn revoke(&mut self, request: &Request, context: &Context) -> Outcome {
        app_of(request, context)?;
        self.valid(request.text("revoke_token"), context)?;
        if let Some(token) = self.tokens.get_mut(request.text("revoke_token")) {
            token.revoked = Some(Revocation::default());
        }
        success()
    }

    fn debug(&self, request: &Request, context: &Context) -> Outcome {
        let text = request.text("input_token");
        let (token, state) = (self.tokens.get(text), self.valid(text, context));
        let mut data = token.map(|token| token.properties(context)).unwrap_or_default();
        data.insert("is_valid".into(), state.is_ok().into());
        data.entry("scopes").or_insert_with(|| json!([]));
        if let Err(refusal) = state {
            data.insert("error".into(), refusal.of_token());
        }
        Ok(Response::Json(json!({ "data": data })))
    }

    fn create_business_token(&mut self, request: &Request, context: &mut Context) -> Outcome {
        let (app, portfolio) = (context.caller.app.clone(), context.caller.portfolio.clone());
        if request.optional("app_id").is_some_and(|other| other != app) {
            return Err(Refusal::parameter(
                rules::tokens::APP_OF_TOKEN,
                "Param app_id must be the ID of the app of the access token.",
            ));
        }
        let permissions = permissions(request, &BUSINESS_TOKEN)?;
        let owner = Owner::SystemUser(context.ids.number());
        self.issue(Grant { app, portfolio, owner, permissions, accounts: None, expires: false }, context)
    }

    fn fetch_business_token(&mut self, request: &Request, context: &mut Context) -> Outcome {
        needs_proof(context)?;
        let (app, portfolio) = (context.caller.app.clone(), request.text("business_id").to_owned());
        let own = context.settings.owned_by(&portfolio).next().map(|account| account.id.clone()).unwrap_or_default();
        let is_current = |token: &Token| {
            matches!(token.owner, Owner::Client(_))
                && token.app == app
                && token.accounts.as_ref().is_some_and(|accounts| accounts.contains(&own))
                && token.error(context.now).is_none()
        };
        if request.params.get("fetch_only") == Some(&Value::Bool(true))
            && let Some((text, token)) = self.tokens.iter().find(|(_, token)| is_current(token))
        {
            return Ok(Response::Json(token_json(text, token.expires.is_some())));
        }
        let assets: BTreeSet<String> =
            request.list("asset").iter().filter_map(|asset| asset.as_str().map(str::to_owned)).collect();
        let accounts = if assets.is_empty() { [own].into() } else { assets };
        let grant = Grant {
            app,
            portfolio,
            owner: Owner::Client(request.optional("system_user_id").unwrap_or_else(|| context.ids.number())),
            permissions: permissions(request, &BUSINESS_TOKEN)?,
            accounts: Some(accounts),
            expires: request.params.get("set_token_expires_in_60_days") == Some(&Value::Bool(true)),
        };
        self.issue(grant, context)
    }

    fn get_user(&self, request: &Request, names: &BTreeMap<String, String>, context: &Context) -> Outcome {
        let id = self.user(request, context)?;
        let name = names.get(&id).cloned().unwrap_or_else(|| self.name_of(&id, context));
        let mut out = Map::from_iter([("id".to_owned(), Value::from(id))]);
        for field in request.fields("id,name") {
            match field {
                "id" => {}
                "name" => drop(out.insert("name".into(), name.clone().into())),
                other => return Err(Refusal::field(other, "User")),
            }
        }
        Ok(Response::Json(out.into()))
    }

    /// The name of a user who is only known as the owner of tokens.
    fn name_of(&self, user: &str, context: &Context) -> String {
        let token = self.tokens.values().find(|token| token.user() == Some(user));
        let portfolio = token.map_or("", |token| &token.portfolio);
        if user == administrator(portfolio, &context.ids) {
            return "Sandbox".to_owned();
        }
        format!("{} Integration", context.settings.portfolio_name(portfolio))
    }

    fn list_permissions(&self, request: &Request, context: &Context) -> Outcome {
        let id = self.user(request, context)?;
        let mut of_user =
            self.tokens.values().filter(|token| token.user() == Some(id.as_str()) && token.revoked.is_none());
        let permissions = of_user.next().map(|token| token.permissions.clone()).unwrap_or_default();
        let granted = |name: String| (name.clone(), json!({ "permission": name, "status": "granted" }));
        pages::page(request, permissions.into_iter().map(granted).collect(), context)
    }

    fn revoke_permission(&mut self, request: &Request, context: &Context) -> Outcome {
        let id = self.user(request, context)?;
        for token in self.tokens.values_mut().filter(|token| token.user() == Some(id.as_str())) {
            token.permissions.remove(request.text("permission"));
        }
        success()
    }

    fn revoke_permissions(&mut self, request: &Request, context: &Context) -> Outcome {
        let id = self.user(request, context)?;
        self.revoke_all(&id);
        success()
    }

    fn list_app_permissions(request: &Request, context: &Context) -> Outcome {
        let live = |name: &str| (name.to_owned(), json!({ "permission": name, "status": "live" }));
        pages::page(request, PERMISSIONS.into_iter().map(live).collect(), context)
    }

    /// The token with this text, if it can be used now.
    fn valid(&self, text: &str, context: &Context) -> Result<&Token, Refusal> {
        let unknown = || Refusal::token(rules::tokens::VALID, "Invalid OAuth access token - Cannot parse access token");
        let token = self.tokens.get(text).ok_or_else(unknown)?;
        token.error(context.now).map_or(Ok(token), Err)
    }
}

impl Token {
    fn of_app(app: &App, issued: Time) -> Self {
        Self {
            app: app.id.clone(),
            portfolio: app.portfolio.clone(),
            owner: Owner::App,
            permissions: BTreeSet::new(),
            accounts: None,
            issued,
            expires: None,
            revoked: None,
        }
    }

    /// Returns true if the token gives access to an account.
    pub(crate) fn reaches(&self, account: &str) -> bool {
        self.accounts.as_ref().is_none_or(|accounts| accounts.contains(account))
    }

    /// Returns true if an account exists for the token: its portfolio owns it or shares it, or the token names it.
    pub(crate) fn sees(&self, account: &str, settings: &Settings) -> bool {
        let is_named = self.accounts.as_ref().is_some_and(|accounts| accounts.contains(account));
        is_named || settings.account(account).is_some_and(|account| account.belongs_to(&self.portfolio))
    }

    /// The ID of the user that owns the token.
    pub(crate) fn user(&self) -> Option<&str> {
        match &self.owner {
            Owner::App => None,
            Owner::SystemUser(id) | Owner::Client(id) => Some(id),
        }
    }

    /// The reason why the token can't be used any more.
    fn error(&self, now: Time) -> Option<Refusal> {
        let expired = self.expires.is_some_and(|expires| expires <= now);
        let message = "Error validating access token: Session has expired.";
        let expired = expired.then(|| Refusal::token(rules::tokens::VALID, message).with_subcode(463));
        self.revoked.map(Revocation::refusal).or(expired)
    }

    fn properties(&self, context: &Context) -> Map<String, Value> {
        let of_scope = |scope: &String| match &self.accounts {
            Some(accounts) => json!({ "scope": scope, "target_ids": accounts }),
            None => json!({ "scope": scope }),
        };
        let properties = json!({
            "app_id": self.app,
            "type": if self.owner == Owner::App { "APP" } else { "SYSTEM_USER" },
            "application": context.settings.app(&self.app).map(|app| &app.name),
            "data_access_expires_at": 0,
            "expires_at": self.expires.map_or(0, secs),
            "issued_at": secs(self.issued),
            "scopes": self.permissions,
            "granular_scopes": self.permissions.iter().map(of_scope).collect::<Vec<_>>(),
        });
        let mut properties = if let Value::Object(properties) = properties { properties } else { Map::new() };
        properties.extend(self.user().map(|user| ("user_id".to_owned(), user.into())));
        properties
    }
}

/// Refuses a request without the `appsecret_proof`.
pub(crate) fn needs_proof(context: &Context) -> Result<(), Refusal> {
    let missing =
        || Refusal::parameter(rules::tokens::PROOF, "API calls from the server require an appsecret_proof argument");
    if context.caller.proven { Ok(()) } else { Err(missing()) }
}

/// The permissions in the parameter `scope`, with commas or as a JSON list, or those of the default.
pub(crate) fn permissions(request: &Request, default: &[&str]) -> Result<BTreeSet<String>, Refusal> {
    let scope = request.text("scope");
    if scope.is_empty() {
        return Ok(default.iter().map(|name| (*name).to_owned()).collect());
    }
    let listed = |c: char| matches!(c, '[' | ']' | '"' | ' ');
    let names: BTreeSet<&str> = scope.split(',').map(|name| name.trim_matches(listed)).collect();
    match names.iter().find(|name| !PERMISSIONS.contains(name)) {
        Some(unknown) => Err(Refusal::parameter(rules::tokens::SCOPES, format!("Invalid Scopes: {unknown}."))),
        None => Ok(names.into_iter().map(str::to_owned).collect()),
    }
}

/// The ID of the system user that administers a portfolio.
pub(crate) fn administrator(portfolio: &str, ids: &Ids) -> String {
    let digits = ids.of(&format!("administrator {portfolio}")).checked_rem(9_000_000_000_000_000).unwrap_or_default();
    digits.saturating_add(1_000_000_000_000_000).to_string()
}

/// The app whose credentials a request has.
fn app_of<'c>(request: &Request, context: &'c Context) -> Result<&'c App, Refusal> {
    let refusal = |code, message: &str| Refusal::new(rules::tokens::CREDENTIALS, code, message).with_message(message);
    let message = "Error validating application. Cannot get application info due to a system error.";
    let app = context.settings.app(request.text("client_id")).ok_or_else(|| refusal(101, message))?;
    if request.text("client_secret") != app.secret {
        return Err(refusal(1, "Error validating client secret."));
    }
    Ok(app)
}

fn app_token(app: &App) -> String {
    format!("{}|{}", app.id, app.secret)
}

/// A token as the platform returns it.
fn token_json(text: &str, expires: bool) -> Value {
    let mut token = json!({ "access_token": text, "token_type": "bearer" });
    if let Some(token) = token.as_object_mut().filter(|_| expires) {
        token.insert("expires_in".into(), LIFETIME.as_secs().into());
    }
    token
}

fn businesses(context: &Context) -> Vec<pages::Item> {
    vec![(context.caller.portfolio.clone(), context.own_portfolio())]
}

fn apps(context: &Context) -> Vec<pages::Item> {
    let app = context.app().map(|app| (app.id.clone(), json!({ "id": app.id, "name": app.name })));
    app.into_iter().collect()
}

//! Access tokens: who owns them, what they permit, and how they are obtained, extended, inspected and revoked.
//!
//! The token of the settings belongs to an administrator and permits everything. Codes of Embedded Signup aren't known
//! beforehand: each is accepted once.

use std::{
    collections::{BTreeMap, BTreeSet},
    time::Duration,
};

use serde_json::{Map, Value, json};
use wabakit::{Auth, Time};

use crate::{
    context::Context,
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
const PERMISSIONS: [&str; 7] = [
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

#[derive(Debug)]
pub(crate) struct Tokens {
    /// Tokens by their text.
    tokens: BTreeMap<String, Token>,
    /// Codes that were exchanged.
    codes: BTreeSet<String>,
}

#[derive(Clone, Debug)]
pub(crate) struct Token {
    owner: Owner,
    permissions: BTreeSet<String>,
    /// IDs of the accounts that the token gives access to; all accounts if `None`.
    accounts: Option<BTreeSet<String>>,
    issued: Time,
    expires: Option<Time>,
    revoked: bool,
}

/// Owner of a token.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Owner {
    App,
    /// System user, with the ID.
    SystemUser(String),
    /// System user of the portfolio that signed up, with the ID.
    Client(String),
}

/// Properties of a new token.
pub(crate) struct Grant {
    pub(crate) owner: Owner,
    pub(crate) permissions: BTreeSet<String>,
    pub(crate) accounts: Option<BTreeSet<String>>,
    pub(crate) expires: bool,
}

impl Tokens {
    /// The administrator's token, and that of the app.
    pub(crate) fn new(context: &Context) -> Self {
        let admin = Token {
            owner: Owner::SystemUser(administrator(context)),
            permissions: PERMISSIONS.map(str::to_owned).into(),
            accounts: None,
            issued: context.now,
            expires: None,
            revoked: false,
        };
        let app = Token { owner: Owner::App, permissions: BTreeSet::new(), ..admin.clone() };
        let tokens = [(context.settings.token.clone(), admin), (app_token(context), app)];
        Self { tokens: tokens.into(), codes: BTreeSet::new() }
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
        let of_app = token.owner == Owner::App && endpoint.holes().any(|(hole, _)| hole == "app_id");
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
        let Grant { owner, permissions, accounts, expires } = grant;
        let (issued, expires) = (context.now, expires.then(|| context.now + LIFETIME));
        let text = format!("EAA{}", context.ids.code(61));
        self.tokens.insert(text.clone(), Token { owner, permissions, accounts, issued, expires, revoked: false });
        Ok(Response::Json(token_json(&text, expires.is_some())))
    }

    /// Revokes all tokens of a user.
    pub(crate) fn revoke_all(&mut self, user: &str) {
        self.tokens.values_mut().filter(|token| token.user() == Some(user)).for_each(|token| token.revoked = true);
    }

    fn exchange_code(&mut self, request: &Request, context: &mut Context) -> Outcome {
        check_app(request, context)?;
        if !self.codes.insert(request.text("code").to_owned()) {
            return Err(
                Refusal::parameter(rules::tokens::CODE, "This authorization code has been used.").with_subcode(36_009)
            );
        }
        let grant = Grant {
            owner: Owner::Client(context.ids.number()),
            permissions: BUSINESS_TOKEN.map(str::to_owned).into(),
            accounts: Some([context.settings.waba_id.clone()].into()),
            expires: true,
        };
        self.issue(grant, context)
    }

    fn app_token(&self, request: &Request, context: &Context) -> Outcome {
        check_app(request, context)?;
        Ok(Response::Json(token_json(&app_token(context), false)))
    }

    fn extend(&mut self, request: &Request, context: &mut Context) -> Outcome {
        check_app(request, context)?;
        let token = self.valid(request.text("fb_exchange_token"), context)?.clone();
        let Token { owner, permissions, accounts, .. } = token;
        if owner == Owner::App {
            return Err(Refusal::parameter(
                rules::tokens::EXTENSION,
                "An app access token can't be extended: it doesn't expire.",
            ));
        }
        self.issue(Grant { owner, permissions, accounts, expires: true }, context)
    }

    fn revoke(&mut self, request: &Request, context: &Context) -> Outcome {
        check_app(request, context)?;
        self.valid(request.text("revoke_token"), context)?;
        if let Some(token) = self.tokens.get_mut(request.text("revoke_token")) {
            token.revoked = true;
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
        if request.optional("app_id").is_some_and(|app| app != context.settings.app_id) {
            return Err(Refusal::parameter(
                rules::tokens::APP_OF_TOKEN,
                "Param app_id must be the ID of the app of the access token.",
            ));
        }
        let permissions = permissions(request, &BUSINESS_TOKEN)?;
        let owner = Owner::SystemUser(context.ids.number());
        self.issue(Grant { owner, permissions, accounts: None, expires: false }, context)
    }

    fn fetch_business_token(&mut self, request: &Request, context: &mut Context) -> Outcome {
        needs_proof(context)?;
        let is_client = request.text("business_id") == context.settings.client_business_id;
        let own = if is_client { &context.settings.client_waba_id } else { &context.settings.waba_id };
        let is_current = |token: &Token| {
            matches!(token.owner, Owner::Client(_)) && token.reaches(own) && token.error(context.now).is_none()
        };
        if request.params.get("fetch_only") == Some(&Value::Bool(true))
            && let Some((text, token)) = self.tokens.iter().find(|(_, token)| is_current(token))
        {
            return Ok(Response::Json(token_json(text, token.expires.is_some())));
        }
        let assets: BTreeSet<String> =
            request.list("asset").iter().filter_map(|asset| asset.as_str().map(str::to_owned)).collect();
        let accounts = if assets.is_empty() { [own.clone()].into() } else { assets };
        let grant = Grant {
            owner: Owner::Client(request.optional("system_user_id").unwrap_or_else(|| context.ids.number())),
            permissions: permissions(request, &BUSINESS_TOKEN)?,
            accounts: Some(accounts),
            expires: request.params.get("set_token_expires_in_60_days") == Some(&Value::Bool(true)),
        };
        self.issue(grant, context)
    }

    fn get_user(&self, request: &Request, names: &BTreeMap<String, String>, context: &Context) -> Outcome {
        let id = self.user(request, context)?;
        let other = || if id == administrator(context) { "Sandbox" } else { "Lucky Shrub Integration" }.to_owned();
        let name = names.get(&id).cloned().unwrap_or_else(other);
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

    fn list_permissions(&self, request: &Request, context: &Context) -> Outcome {
        let id = self.user(request, context)?;
        let mut of_user = self.tokens.values().filter(|token| token.user() == Some(id.as_str()) && !token.revoked);
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
    /// Returns true unless the token is limited to other accounts.
    pub(crate) fn reaches(&self, account: &str) -> bool {
        self.accounts.as_ref().is_none_or(|accounts| accounts.contains(account))
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
        let message = "Error validating access token: ";
        if self.revoked {
            return Some(
                Refusal::token(rules::tokens::VALID, &format!("{message}The session is invalid.")).with_subcode(467),
            );
        }
        expired
            .then(|| Refusal::token(rules::tokens::VALID, &format!("{message}Session has expired.")).with_subcode(463))
    }

    fn properties(&self, context: &Context) -> Map<String, Value> {
        let of_scope = |scope: &String| match &self.accounts {
            Some(accounts) => json!({ "scope": scope, "target_ids": accounts }),
            None => json!({ "scope": scope }),
        };
        let properties = json!({
            "app_id": context.settings.app_id,
            "type": if self.owner == Owner::App { "APP" } else { "SYSTEM_USER" },
            "application": "Lucky Shrub",
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

/// The ID of the system user that owns the token of the settings.
pub(crate) fn administrator(context: &Context) -> String {
    let digits = context.ids.of("administrator").checked_rem(9_000_000_000_000_000).unwrap_or_default();
    digits.saturating_add(1_000_000_000_000_000).to_string()
}

/// Refuses credentials of another app.
fn check_app(request: &Request, context: &Context) -> Result<(), Refusal> {
    let refusal =
        |code, message: &str| Err(Refusal::new(rules::tokens::CREDENTIALS, code, message).with_message(message));
    if request.text("client_id") != context.settings.app_id {
        return refusal(101, "Error validating application. Cannot get application info due to a system error.");
    }
    if request.text("client_secret") != context.settings.app_secret {
        return refusal(1, "Error validating client secret.");
    }
    Ok(())
}

fn app_token(context: &Context) -> String {
    format!("{}|{}", context.settings.app_id, context.settings.app_secret)
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
    let id = &context.settings.business_id;
    vec![(id.clone(), json!({ "id": id, "name": "Lucky Shrub" }))]
}

fn apps(context: &Context) -> Vec<pages::Item> {
    let id = &context.settings.app_id;
    vec![(id.clone(), json!({ "id": id, "name": "Lucky Shrub" }))]
}

//! System users of the portfolio, and their access tokens.

use std::collections::BTreeMap;

use http::Method;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::{
    context::Context,
    operations::{Handlers, Outcome, Request, Response, success},
    rules,
    tokens::{Grant, Owner, Tokens, needs_proof, permissions},
    wire::{Refusal, pages},
};

pub(crate) const HANDLERS: Handlers = &[
    ("system_users.create", |s, request| {
        s.system_users.administrator(&s.tokens, &s.context)?;
        s.system_users.create(request, &mut s.context)
    }),
    ("system_users.list", |s, request| s.system_users.list(request, &s.context)),
    ("system_users.update", |s, request| {
        s.system_users.administrator(&s.tokens, &s.context)?;
        s.system_users.update(request)
    }),
    ("system_users.install_app", |s, request| {
        s.system_users.administrator(&s.tokens, &s.context)?;
        s.system_users.install_app(request, &s.context)
    }),
    ("system_users.create_token", |s, request| {
        s.system_users.administrator(&s.tokens, &s.context)?;
        s.system_users.create_token(request, &mut s.tokens, &mut s.context)
    }),
    ("system_users.invalidate_tokens", |s, request| {
        s.system_users.administrator(&s.tokens, &s.context)?;
        s.tokens.revoke_all(request.text("system_user_id"));
        success()
    }),
];

#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct SystemUsers {
    /// System users by ID.
    users: BTreeMap<String, SystemUser>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
struct SystemUser {
    name: String,
    role: String,
    /// True if the app is installed, which tokens require.
    has_app: bool,
}

impl SystemUsers {
    /// Returns true if there is a system user with this ID.
    pub(crate) fn has(&self, id: &str) -> bool {
        self.users.contains_key(id)
    }

    /// Returns true if this is the ID of an employee, who has access to assigned accounts only.
    pub(crate) fn is_employee(&self, id: &str) -> bool {
        self.users.get(id).is_some_and(|user| user.role == "EMPLOYEE")
    }

    /// The names of the system users by ID.
    pub(crate) fn names(&self) -> BTreeMap<String, String> {
        self.users.iter().map(|(id, user)| (id.clone(), user.name.clone())).collect()
    }

    /// Refuses a caller who isn't an administrator of the portfolio.
    fn administrator(&self, tokens: &Tokens, context: &Context) -> Result<(), Refusal> {
        let is_admin = match tokens.owner(context)? {
            Owner::SystemUser(id) => self.users.get(id).is_none_or(|user| user.role == "ADMIN"),
            Owner::App | Owner::Client(_) => false,
        };
        if is_admin {
            Ok(())
        } else {
            Err(Refusal::forbidden(rules::tokens::ADMIN, "Only an administrator of the portfolio can do this."))
        }
    }

    fn create(&mut self, request: &Request, context: &mut Context) -> Outcome {
        let id = context.ids.number();
        let user =
            SystemUser { name: request.text("name").into(), role: role(request)?.unwrap_or_default(), has_app: false };
        self.users.insert(id.clone(), user);
        Ok(Response::Json(json!({ "id": id })))
    }

    fn list(&self, request: &Request, context: &Context) -> Outcome {
        let item = |(id, user): (&String, &SystemUser)| {
            let object = [("id", id), ("name", &user.name), ("role", &user.role)];
            let object = object.map(|(name, value)| (name.to_owned(), Value::from(value.clone())));
            (id.clone(), object.into_iter().collect())
        };
        pages::selected(request, self.users.iter().map(item), context)
    }

    fn update(&mut self, request: &Request) -> Outcome {
        let (id, role) = (request.text("system_user_id"), role(request)?);
        let user = self.users.get_mut(id).ok_or_else(|| Refusal::object(&Method::POST, id))?;
        user.name = request.text("name").into();
        user.role = role.unwrap_or_else(|| user.role.clone());
        Ok(Response::Json(json!({ "id": id })))
    }

    fn install_app(&mut self, request: &Request, context: &Context) -> Outcome {
        check_app(request, context)?;
        if let Some(user) = self.users.get_mut(request.text("system_user_id")) {
            user.has_app = true;
        }
        success()
    }

    fn create_token(&self, request: &Request, tokens: &mut Tokens, context: &mut Context) -> Outcome {
        needs_proof(context)?;
        check_app(request, context)?;
        let id = request.text("system_user_id");
        if !self.users.get(id).is_some_and(|user| user.has_app) {
            return Err(Refusal::parameter(
                rules::tokens::APP_OF_TOKEN,
                "The app must be installed for the system user first.",
            ));
        }
        let grant = Grant {
            app: request.text("business_app").to_owned(),
            portfolio: context.caller.portfolio.clone(),
            owner: Owner::SystemUser(id.to_owned()),
            permissions: permissions(request, &[])?,
            accounts: None,
            expires: request.params.get("set_token_expires_in_60_days") == Some(&Value::Bool(true)),
        };
        tokens.issue(grant, context)
    }
}

fn role(request: &Request) -> Result<Option<String>, Refusal> {
    let role = request.optional("role");
    match role.as_deref() {
        None | Some("ADMIN" | "EMPLOYEE") => Ok(role),
        Some(_) => Err(Refusal::parameter(rules::tokens::ROLE, "Param role must be one of ADMIN, EMPLOYEE.")),
    }
}

fn check_app(request: &Request, context: &Context) -> Result<(), Refusal> {
    let known = context.settings.app(request.text("business_app"));
    if known.is_some_and(|app| app.portfolio == context.caller.portfolio) {
        Ok(())
    } else {
        Err(Refusal::parameter(rules::tokens::APP_OF_TOKEN, "Param business_app must be an app of the portfolio."))
    }
}

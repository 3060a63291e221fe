//! Users with access to an account, and their tasks.

use serde_json::{Value, json};

use super::{Account, Accounts, Activity};
use crate::{
    context::Context,
    operations::{Outcome, Request, Response, success},
    rules, tokens,
    wire::{Refusal, pages},
};

impl Accounts {
    /// Lists the accounts that a user has access to.
    pub(super) fn list_assigned(&self, request: &Request, user: &str, context: &Context) -> Outcome {
        let assigned = self.0.iter().filter_map(|(id, account)| Some((id, account.tasks(id, user, context)?)));
        let items = assigned.map(|(id, tasks)| {
            let name = context.settings.name_of(id);
            let assigned = json!({
                "id": id, "name": name, "status": "ACTIVE", "permissions": tasks,
                "business_id": context.settings.portfolio_of_account(id),
            });
            let assigned = assigned.as_object().cloned().unwrap_or_default();
            (id.clone(), assigned)
        });
        pages::selected(request, items, context)
    }
}

impl Account {
    pub(super) fn list_users(&self, request: &Request, context: &Context) -> Outcome {
        let (account, business) = (request.text("waba_id"), request.text("business"));
        let owner = tokens::administrator(business, &context.ids);
        let mut ids: Vec<&str> = self.users.keys().map(String::as_str).collect();
        if !self.users.contains_key(&owner) {
            ids.insert(0, &owner);
        }
        let mine = context.settings.account(account).is_some_and(|account| account.belongs_to(business));
        let business = json!({ "id": business, "name": context.settings.portfolio_name(business) });
        let users = ids.into_iter().filter(|_| mine).map(|id| {
            let is_owner = id == owner;
            let user = json!({
                "id": id, "name": if is_owner { "Sandbox".to_owned() } else { format!("User {id}") },
                "tasks": self.tasks(account, id, context), "business": business,
                "user_type": if is_owner { "SYSTEM_USER" } else { "BUSINESS_USER" },
            });
            let user = user.as_object().cloned().unwrap_or_default();
            Ok((id.to_owned(), request.select(&user, &["id"])?))
        });
        let items = users.collect::<Result<Vec<_>, Refusal>>()?;
        let count = items.len();
        let (data, paging) = pages::cut(request, items, context)?;
        let mut page = pages::paged(data.into(), paging);
        if let Some(page) = page.as_object_mut() {
            page.insert("summary".into(), json!({ "total_count": count }));
        }
        Ok(Response::Json(page))
    }

    pub(super) fn add_user(&mut self, request: &Request, context: &Context) -> Outcome {
        let user = request.text("user");
        self.users.insert(user.to_owned(), request.list("tasks").into());
        self.record(Activity::new("USER_ADDED", &format!("User {user} was added.")), context);
        success()
    }

    pub(super) fn remove_user(&mut self, request: &Request, context: &Context) -> Outcome {
        let user = request.text("user");
        if self.users.remove(user).is_none() {
            return Err(Refusal::parameter(
                rules::accounts::ASSIGNED,
                format!("The user {user} is not assigned to this account."),
            ));
        }
        self.record(Activity::new("USER_REMOVED", &format!("User {user} was removed.")), context);
        success()
    }

    /// Tasks of a user. The administrators of the portfolios that own or share the account have full control without an
    /// assignment.
    fn tasks(&self, account: &str, user: &str, context: &Context) -> Option<Value> {
        let is_administrator = || {
            let account = context.settings.account(account)?;
            let mut portfolios = std::iter::once(&account.portfolio).chain(&account.shared_with);
            portfolios.find(|portfolio| tokens::administrator(portfolio, &context.ids) == user)
        };
        self.users.get(user).cloned().or_else(|| is_administrator().map(|_| json!(["MANAGE"])))
    }
}

//! In-App Signups of the account.

use http::Method;
use serde_json::json;

use super::Account;
use crate::{
    context::Context,
    operations::{Outcome, Request, Response, success},
    wire::{Refusal, pages},
};

impl Account {
    pub(super) fn create_signup(&mut self, request: &Request, context: &mut Context) -> Outcome {
        let id = context.ids.number();
        let mut signup = request.params.clone();
        signup.remove("policy");
        signup.extend([("id".to_owned(), id.clone().into()), ("status".to_owned(), "ACTIVE".into())]);
        self.signups.insert(id.clone(), signup);
        Ok(Response::Json(json!({ "id": id })))
    }

    pub(super) fn list_signups(&self, request: &Request, context: &Context) -> Outcome {
        let signups = self.signups.iter();
        pages::selected(request, signups.map(|(id, signup)| (id.clone(), signup.clone())), context)
    }

    pub(super) fn get_signup(&self, request: &Request) -> Outcome {
        let id = request.text("signup_id");
        let signup = self.signups.get(id).ok_or_else(|| Refusal::object(&Method::GET, id))?;
        Ok(Response::Json(request.select(signup, &["id"])?))
    }

    pub(super) fn update_signup(&mut self, request: &Request) -> Outcome {
        let id = request.text("signup_id");
        let signup = self.signups.get_mut(id).ok_or_else(|| Refusal::object(&Method::POST, id))?;
        signup.extend(request.params.clone().into_iter().filter(|(name, _)| name != "signup_id"));
        success()
    }
}

//! In-App Signup.

use http::Method;
use serde_json::{Map, Value, json};

use crate::{
    Answer, Ask, Outcome, Sandbox, success,
    wire::{Refusal, pages},
};

impl Sandbox {
    pub(crate) fn create_signup(&mut self, ask: &Ask) -> Outcome {
        let id = self.ids.number();
        let mut signup = ask.params.clone();
        signup.remove("policy");
        signup.extend([("id".to_owned(), id.clone().into()), ("status".to_owned(), "ACTIVE".into())]);
        self.account.signups.insert(id.clone(), signup);
        Ok(Answer::Json(json!({ "id": id })))
    }

    pub(crate) fn list_signups(&self, ask: &Ask) -> Outcome {
        let told = self.account.signups.iter().map(|(id, signup)| (id.clone(), tell(signup, ask)));
        self.page(ask, told.collect())
    }

    pub(crate) fn get_signup(&self, ask: &Ask) -> Outcome {
        let id = ask.text("signup_id");
        let signup = self.account.signups.get(id).ok_or_else(|| Refusal::object(&Method::GET, id))?;
        Ok(Answer::Json(tell(signup, ask)))
    }

    pub(crate) fn update_signup(&mut self, ask: &Ask) -> Outcome {
        let id = ask.text("signup_id");
        let signup = self.account.signups.get_mut(id).ok_or_else(|| Refusal::object(&Method::POST, id))?;
        signup.extend(ask.params.clone().into_iter().filter(|(name, _)| name != "signup_id"));
        success()
    }
}

/// What is asked for of a signup, and its id: all unless told.
fn tell(signup: &Map<String, Value>, ask: &Ask) -> Value {
    let asked = pages::fields(ask.text("fields"));
    let wanted = |name: &str| asked.is_empty() || name == "id" || asked.contains(&name);
    signup.iter().filter(|(name, _)| wanted(name)).map(|(name, value)| (name.clone(), value.clone())).collect()
}

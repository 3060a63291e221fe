//! The usernames of numbers.

use serde_json::{Map, Value, json};

use super::{NumberState, Numbers};
use crate::{
    Settings,
    context::Context,
    operations::{Outcome, Request, Response, success},
    rules,
    wire::Refusal,
};

/// Usernames that belong to other businesses.
const TAKEN: [&str; 4] = ["facebook", "instagram", "meta", "whatsapp"];
/// Endings that make a username look like a domain.
const DOMAINS: [&str; 6] = [".com", ".net", ".org", ".io", ".in", ".html"];

impl Numbers {
    pub(super) fn get_username(&self, request: &Request) -> Outcome {
        let username = self.state(request.number()).and_then(|state| state.username.as_deref());
        let body = username.map(|username| json!({ "username": username, "status": "approved" }));
        Ok(Response::Json(body.unwrap_or_else(|| json!({}))))
    }

    pub(super) fn set_username(&mut self, request: &Request, context: &mut Context) -> Outcome {
        let username = request.text("username").to_ascii_lowercase();
        if DOMAINS.iter().any(|domain| username.ends_with(domain)) {
            return Err(Refusal::parameter(
                rules::numbers::USERNAME,
                "Param username must not look like the name of a domain.",
            ));
        }
        if TAKEN.contains(&username.as_str()) {
            return Err(Refusal::new(rules::numbers::USERNAME, 147_001, "The username is not available."));
        }
        let has_it = |state: &NumberState| state.username.as_ref() == Some(&username);
        let owner = self.0.iter_mut().find(|(number, state)| *number != request.number() && has_it(state));
        if let Some((owner, state)) = owner {
            if request.text("transfer_action") != "force_transfer" {
                return Err(Refusal::new(
                    rules::numbers::USERNAME,
                    147_005,
                    "Another number of the portfolio has this username.",
                ));
            }
            state.username = None;
            notify(owner, None, context);
        }
        notify(request.number(), Some(&username), context);
        self.state_mut(request.number()).username = Some(username);
        Ok(Response::Json(json!({ "status": "approved" })))
    }

    pub(super) fn delete_username(&mut self, request: &Request, context: &mut Context) -> Outcome {
        if self.state_mut(request.number()).username.take().is_some() {
            notify(request.number(), None, context);
        }
        success()
    }
}

pub(super) fn suggest(request: &Request, settings: &Settings) -> Outcome {
    let name = settings.number(request.number()).map(|number| number.name.to_ascii_lowercase()).unwrap_or_default();
    let words: Vec<String> = name
        .split_whitespace()
        .map(|word| word.chars().filter(char::is_ascii_alphanumeric).collect())
        .filter(|word: &String| !word.is_empty())
        .collect();
    let names = ["", ".", "_"].map(|separator| words.join(separator));
    Ok(Response::Json(json!({ "data": [{ "username_suggestions": names }] })))
}

/// Sends a webhook about a number's new username, or its deletion.
fn notify(number: &str, username: Option<&str>, context: &mut Context) {
    let status = if username.is_some() { "approved" } else { "deleted" };
    let mut change = Map::from_iter([
        ("display_phone_number".to_owned(), Value::from(context.settings.digits(number))),
        ("status".to_owned(), status.into()),
    ]);
    change.extend(username.map(|username| ("username".to_owned(), username.into())));
    context.notify("business_username_updates", number, &change.into());
}

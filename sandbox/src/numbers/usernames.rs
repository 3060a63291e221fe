//! The usernames of numbers.

use serde_json::{Map, Value, json};
use wabakit::Time;

use crate::{Answer, Ask, Outcome, Sandbox, success, wire::Refusal};

/// Those that somebody else has.
const TAKEN: [&str; 4] = ["facebook", "instagram", "meta", "whatsapp"];
/// What makes a name look like an address.
const DOMAINS: [&str; 6] = [".com", ".net", ".org", ".io", ".in", ".html"];

impl Sandbox {
    pub(crate) fn get_username(&mut self, ask: &Ask) -> Outcome {
        let username = self.desk(ask.number()).username.clone();
        let told = username.map(|username| json!({ "username": username, "status": "approved" }));
        Ok(Answer::Json(told.unwrap_or_else(|| json!({}))))
    }

    pub(crate) fn set_username(&mut self, ask: &Ask) -> Outcome {
        let username = ask.text("username").to_ascii_lowercase();
        if DOMAINS.iter().any(|domain| username.ends_with(domain)) {
            return Err(Refusal::parameter("Param username must not look like the name of a domain."));
        }
        if TAKEN.contains(&username.as_str()) {
            return Err(Refusal::new(147_001, "The username is not available."));
        }
        let held = |desk: &super::Desk| desk.username.as_ref() == Some(&username);
        let other = self.desks.iter().find(|(number, desk)| *number != ask.number() && held(desk));
        if let Some(other) = other.map(|(number, _)| number.clone()) {
            if ask.text("transfer_action") != "force_transfer" {
                return Err(Refusal::new(147_005, "Another number of the portfolio has this username."));
            }
            self.desk(&other).username = None;
            self.tell_username(&other, None, ask.now);
        }
        self.desk(ask.number()).username = Some(username.clone());
        self.tell_username(ask.number(), Some(&username), ask.now);
        Ok(Answer::Json(json!({ "status": "approved" })))
    }

    pub(crate) fn delete_username(&mut self, ask: &Ask) -> Outcome {
        if self.desk(ask.number()).username.take().is_some() {
            self.tell_username(ask.number(), None, ask.now);
        }
        success()
    }

    pub(crate) fn suggest_usernames(&self, ask: &Ask) -> Outcome {
        let name = self.settings.numbers.iter().find(|number| number.id == ask.number()).map(|number| &number.name);
        let name = name.map(|name| name.to_ascii_lowercase()).unwrap_or_default();
        let words: Vec<String> = name
            .split_whitespace()
            .map(|word| word.chars().filter(char::is_ascii_alphanumeric).collect())
            .filter(|word: &String| !word.is_empty())
            .collect();
        let names = ["", ".", "_"].map(|between| words.join(between));
        Ok(Answer::Json(json!({ "data": [{ "username_suggestions": names }] })))
    }

    fn tell_username(&mut self, number: &str, username: Option<&str>, now: Time) {
        let status = if username.is_some() { "approved" } else { "deleted" };
        let mut told = Map::from_iter([
            ("display_phone_number".to_owned(), Value::from(self.display(number))),
            ("status".to_owned(), status.into()),
        ]);
        told.extend(username.map(|username| ("username".to_owned(), username.into())));
        self.notify("business_username_updates", &Value::from(told).to_string(), None, now);
    }
}

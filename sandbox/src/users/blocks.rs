//! Whom a number has blocked, and what the portfolio's contact book holds.

use serde_json::{Map, Value, json};

use crate::{
    Answer, Ask, Outcome, Sandbox,
    users::{Address, digits},
    wire::Refusal,
};

/// How many a number can block.
const MOST: usize = 64_000;

impl Sandbox {
    pub(crate) fn has_blocked(&self, number: &str, person: &str) -> bool {
        self.desks.get(number).is_some_and(|desk| desk.blocked.iter().any(|key| key == person))
    }

    /// Block people. Those who haven't written fail, and the rest is done.
    pub(crate) fn block(&mut self, ask: &Ask) -> Outcome {
        self.each_user(ask, "added_users", |platform, number, key| {
            if platform.has_blocked(number, key) {
                return Ok(());
            }
            let blocked = &mut platform.desk(number).blocked;
            if blocked.len() >= MOST {
                return Err(Refusal::new(139_101, "The list of blocked users is full."));
            }
            blocked.push(key.to_owned());
            Ok(())
        })
    }

    /// Unblock people. Those who never wrote can't have been blocked: they fail, and the rest is done.
    pub(crate) fn unblock(&mut self, ask: &Ask) -> Outcome {
        self.each_user(ask, "removed_users", |platform, number, key| {
            platform.desk(number).blocked.retain(|blocked| blocked != key);
            Ok(())
        })
    }

    fn each_user(
        &mut self,
        ask: &Ask,
        done: &str,
        change: impl Fn(&mut Self, &str, &str) -> Result<(), Refusal>,
    ) -> Outcome {
        let (mut good, mut failed) = (vec![], vec![]);
        for user in ask.list("block_users") {
            let text = |name: &str| user.get(name).and_then(Value::as_str);
            let input = text("user").or(text("user_id")).unwrap_or_default();
            let changed = self.reachable(ask, input, text("user_id").is_some()).and_then(|key| {
                change(self, ask.number(), &key)?;
                Ok(key)
            });
            let person = |key: &String| self.people.get(key);
            match changed.as_ref().map(person) {
                Ok(person) => {
                    let (wa_id, user_id) = person.map(|person| (&person.wa_id, &person.user_id)).unzip();
                    good.push(json!({ "input": input, "wa_id": wa_id, "user_id": user_id }));
                }
                Err(problem) => failed.push(json!({ "input": input, "errors": [problem.to_problem()] })),
            }
        }
        let is_good = failed.is_empty();
        let outcome = json!({ done: good, "failed_users": failed });
        let body =
            Map::from_iter([("messaging_product".to_owned(), "whatsapp".into()), ("block_users".to_owned(), outcome)]);
        if is_good {
            return Ok(Answer::Json(body.into()));
        }
        Err(Refusal::new(139_100, "Failed to block or unblock some users; the body tells whom.").beside(body))
    }

    /// The key of a person who wrote in the last 24 hours, or who is blocked: then they couldn't.
    fn reachable(&mut self, ask: &Ask, input: &str, by_id: bool) -> Result<String, Refusal> {
        if by_id && input.contains(".ENT.") {
            return Err(Refusal::new(131_009, "Parent user ids can't be blocked."));
        }
        let address = if by_id { Some(Address::User(input.to_owned())) } else { digits(input).map(Address::Phone) };
        let address = address.ok_or_else(|| Refusal::new(131_009, "This is neither a phone number nor a user id."))?;
        if self.is_own(ask.number(), &address) {
            return Err(Refusal::new(131_021, "A number can't block itself."));
        }
        let key = self.person(&address);
        if self.window_is_open(ask.number(), &key, ask.now) || self.has_blocked(ask.number(), &key) {
            return Ok(key);
        }
        Err(Refusal::new(131_047, "The user has not messaged the business in the last 24 hours."))
    }

    pub(crate) fn list_blocked(&self, ask: &Ask) -> Outcome {
        let blocked = self.desks.get(ask.number()).map(|desk| desk.blocked.as_slice()).unwrap_or_default();
        let entry = |key: &String| {
            let person = self.people.get(key);
            let (wa_id, user_id) = person.map(|person| (&person.wa_id, &person.user_id)).unzip();
            (key.clone(), json!({ "messaging_product": "whatsapp", "wa_id": wa_id, "user_id": user_id }))
        };
        self.page(ask, blocked.iter().map(entry).collect())
    }

    /// The phone number of a person is in the book once they wrote, or were written to, by it.
    pub(crate) fn forget_contact(&mut self, ask: &Ask) -> Outcome {
        let key = self.person(&Address::User(ask.text("bsuid").to_owned()));
        let person = self.people.get_mut(&key);
        let deleted = person.is_some_and(|person| std::mem::take(&mut person.is_in_book));
        Ok(Answer::Json(json!({ "success": true, "deleted": deleted })))
    }
}

//! The users that a number has blocked.

use serde_json::{Map, Value, json};

use super::Users;
use crate::{
    context::Context,
    operations::{Outcome, Request, Response},
    rules,
    users::Address,
    wire::{Refusal, pages},
};

/// Users that a number can block.
const LIMIT: usize = 64_000;

impl Users {
    pub(crate) fn has_blocked(&self, number: &str, key: &str) -> bool {
        self.blocked_by(number).iter().any(|blocked| blocked == key)
    }

    /// Blocks users. Fails for those without a recent message, and blocks the others.
    pub(super) fn block(&mut self, request: &Request, context: &Context) -> Outcome {
        self.change_each(request, context, "added_users", |blocked, key| {
            if blocked.contains(&key) {
                return Ok(());
            }
            if blocked.len() >= LIMIT {
                return Err(Refusal::new(rules::users::BLOCK_LIMIT, 139_101, "The list of blocked users is full."));
            }
            blocked.push(key);
            Ok(())
        })
    }

    /// Unblocks users. Fails for those who can't have been blocked, and unblocks the others.
    pub(super) fn unblock(&mut self, request: &Request, context: &Context) -> Outcome {
        self.change_each(request, context, "removed_users", |blocked, key| {
            blocked.retain(|other| *other != key);
            Ok(())
        })
    }

    /// Lists the blocked users. Rule: `rules::users::BLOCK_LIST`.
    pub(super) fn list_blocked(&self, request: &Request, context: &Context) -> Outcome {
        let item = |key: &String| {
            let (wa_id, user_id) = self.ids(key);
            (key.clone(), json!({ "messaging_product": "whatsapp", "wa_id": wa_id, "user_id": user_id }))
        };
        pages::page(request, self.blocked_by(request.number()).iter().map(item).collect(), context)
    }

    fn blocked_by(&self, number: &str) -> &[String] {
        self.blocked.get(number).map(Vec::as_slice).unwrap_or_default()
    }

    /// Changes the block list for each requested user. The response lists those that succeeded as `done`.
    fn change_each(
        &mut self,
        request: &Request,
        context: &Context,
        done: &str,
        change: impl Fn(&mut Vec<String>, String) -> Result<(), Refusal>,
    ) -> Outcome {
        let (mut changed, mut failed) = (vec![], vec![]);
        for user in request.list("block_users") {
            let text = |name: &str| user.get(name).and_then(Value::as_str);
            let input = text("user").or(text("user_id")).unwrap_or_default();
            let outcome = self.blockable(request.number(), input, text("user_id").is_some(), context).and_then(|key| {
                change(self.blocked.entry(request.number().to_owned()).or_default(), key.clone())?;
                Ok(key)
            });
            match outcome {
                Ok(key) => {
                    let (wa_id, user_id) = self.ids(&key);
                    changed.push(json!({ "input": input, "wa_id": wa_id, "user_id": user_id }));
                }
                Err(refusal) => failed.push(json!({ "input": input, "errors": [refusal.to_item()] })),
            }
        }
        let all_changed = failed.is_empty();
        let result = json!({ done: changed, "failed_users": failed });
        let body =
            Map::from_iter([("messaging_product".to_owned(), "whatsapp".into()), ("block_users".to_owned(), result)]);
        if all_changed {
            return Ok(Response::Json(body.into()));
        }
        Err(Refusal::new(rules::users::BLOCK, 139_100, "Failed to block or unblock some users; the body tells whom.")
            .beside(body))
    }

    /// The key of a user who wrote in the last 24 hours, or who is blocked already.
    fn blockable(&mut self, number: &str, input: &str, is_user_id: bool, context: &Context) -> Result<String, Refusal> {
        if is_user_id && input.contains(".ENT.") {
            return Err(Refusal::new(rules::users::BLOCK, 131_009, "Parent user ids can't be blocked."));
        }
        let address = if is_user_id { Some(Address::User(input.to_owned())) } else { Address::phone(input) };
        let address = address.ok_or_else(|| {
            Refusal::new(rules::users::BLOCK, 131_009, "This is neither a phone number nor a user id.")
        })?;
        if address.is_number(number, &context.settings) {
            return Err(Refusal::new(rules::users::BLOCK, 131_021, "A number can't block itself."));
        }
        let key = self.resolve(&address, &context.ids);
        if self.window_is_open(&key, number, context) || self.has_blocked(number, &key) {
            return Ok(key);
        }
        Err(Refusal::new(rules::users::BLOCK, 131_047, "The user has not messaged the business in the last 24 hours."))
    }
}

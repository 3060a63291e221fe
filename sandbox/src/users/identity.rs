//! Changes of a user's phone number.

use std::mem;

use serde_json::{Map, Value, json};

use super::{Address, User, Users};
use crate::{context::Context, wire::secs};

/// The key of a user before and after a change of their phone number.
pub(crate) struct Moved {
    pub(crate) before: String,
    pub(crate) after: String,
}

impl Users {
    /// Gives a user another phone number, and with it another user ID. The old number has no
    /// WhatsApp account then.
    /// Returns `None` if the other number belongs to a user already.
    pub(crate) fn change_number(&mut self, key: &str, wa_id: &str, context: &mut Context) -> Option<Moved> {
        let address = Address::Phone(wa_id.to_owned());
        if self.get(wa_id).is_some_and(|user| !user.choices.is_absent) {
            return None;
        }
        self.known.remove(wa_id);
        let after = self.resolve(&address, &context.ids);
        let (old_wa_id, old_user_id) = self.ids(key);
        let (old_wa_id, old_user_id) = (old_wa_id.map(str::to_owned), old_user_id.map(str::to_owned));
        let mut moved = mem::take(self.get_mut(key)?);
        if let Some(old) = self.get_mut(key) {
            *old = User { wa_id: old_wa_id, user_id: old_user_id, name: moved.name.clone(), ..User::default() };
            old.choices.is_absent = true;
        }
        let new = self.get_mut(&after)?;
        (moved.wa_id, moved.user_id) = (new.wa_id.take(), new.user_id.take());
        *new = moved;
        for blocked in self.blocked.values_mut().flatten().filter(|blocked| *blocked == key) {
            blocked.clone_from(&after);
        }
        Some(Moved { before: key.to_owned(), after })
    }

    /// The numbers that a user has written to.
    pub(crate) fn correspondents(&self, key: &str) -> Vec<String> {
        self.get(key).map(|user| user.last_messages.keys().cloned().collect()).unwrap_or_default()
    }

    /// Reports the change of a user's phone number to a business phone number. Returns the ID of the message.
    pub(crate) fn announce_number(&self, moved: &Moved, number: &str, context: &mut Context) -> String {
        let id = context.ids.message();
        let (old_wa_id, old_user_id) = self.ids(&moved.before);
        let (wa_id, user_id) = self.ids(&moved.after);
        let name = self.get(&moved.after).map_or("", |user| &user.name);
        let body =
            format!("User {name} changed from {} to {}", old_wa_id.unwrap_or_default(), wa_id.unwrap_or_default());
        let mut system =
            Map::from_iter([("type".to_owned(), Value::from("user_changed_number")), ("body".to_owned(), body.into())]);
        let ids = [("wa_id", wa_id), ("user_id", user_id), ("previous_user_id", old_user_id)];
        system.extend(ids.into_iter().filter_map(|(key, id)| Some((key.to_owned(), id?.into()))));
        let mut message = json!({
            "id": id, "timestamp": secs(context.now).to_string(), "type": "system", "system": system,
        });
        if let (Some(message), Some(from)) = (message.as_object_mut(), old_wa_id) {
            message.insert("from".into(), from.into());
        }
        context.notify_number("messages", number, &[("messages", &json!([message]).to_string())]);
        id
    }
}

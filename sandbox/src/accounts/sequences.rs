//! Welcome message sequences of an account.

use serde_json::{Value, json};

use super::Account;
use crate::{
    context::Context,
    operations::{Outcome, Request, Response, success},
    rules,
    wire::{Refusal, pages},
};

impl Account {
    pub(super) fn create_sequence(&mut self, request: &Request, context: &mut Context) -> Outcome {
        let id = context.ids.number();
        self.sequences.insert(id.clone(), request.body());
        Ok(Response::Json(json!({ "sequence_id": id })))
    }

    pub(super) fn update_sequence(&mut self, request: &Request) -> Outcome {
        let sequence = self.sequences.get_mut(request.text("sequence_id")).ok_or_else(unknown)?;
        sequence.extend(request.body().into_iter().filter(|(name, _)| name != "sequence_id"));
        success()
    }

    pub(super) fn list_sequences(&self, request: &Request, context: &Context) -> Outcome {
        let only = request.text("sequence_id");
        let found = self.sequences.iter().filter(|(id, _)| only.is_empty() || *id == only);
        let items = found.map(|(id, sequence)| {
            // The platform returns the content as JSON text.
            let content = sequence.get("welcome_message_sequence").map(Value::to_string);
            let item = json!({
                "sequence_id": id, "name": sequence.get("name"), "welcome_message_sequence": content,
                "is_used_in_ad": false,
            });
            (id.clone(), item)
        });
        pages::page(request, items.collect(), context)
    }

    pub(super) fn delete_sequence(&mut self, request: &Request) -> Outcome {
        self.sequences.remove(request.text("sequence_id")).ok_or_else(unknown)?;
        success()
    }
}

fn unknown() -> Refusal {
    Refusal::new(
        rules::accounts::SEQUENCE,
        4_027_017,
        "The welcome message sequence does not exist, or can't be accessed.",
    )
}

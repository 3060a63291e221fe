//! Commands by which a WhatsApp user reacts to what the business did: tap, react, and read.

use serde::Deserialize;
use serde_json::{Map, Value, json};
use wabakit::{ValidationError, model};

use super::{MessageId, Parties, Sender, WriteMessage};
use crate::{
    Sandbox,
    command::{Command, refusal},
};

/// Taps a button or row of the last message that expects a reply, as a WhatsApp user.
///
/// Messages without buttons and rows get their reply, too: a flow, a location request, a product list and so on.
#[model]
#[derive(Deserialize)]
pub struct Tap {
    /// User who taps.
    #[flatten]
    pub sender: Sender,
    /// ID, title, text or payload of the button or row. Default: the first.
    pub choice: Option<String>,
}

impl Command for Tap {
    const NAME: &'static str = "users.tap";
    const EXAMPLE: &'static str = r#"{"from": "16505551234", "choice": "Yes, please"}"#;
    type Answer = MessageId;

    fn perform(self, sandbox: &mut Sandbox) -> Result<MessageId, ValidationError> {
        let Parties { user, .. } = self.sender.enter(sandbox)?;
        let refused = || refusal("", "a user whose last message expects a reply", "");
        let known = sandbox.users.get(&user).ok_or_else(refused)?;
        let expected = known.expected_reply.as_ref().ok_or_else(refused)?;
        let content = match &self.choice {
            None => expected.content(known, sandbox.context.now),
            Some(choice) => {
                let chosen = expected.choose(choice).cloned();
                chosen.ok_or_else(|| refusal("choice", "the ID or title of a button or row", choice))?
            }
        };
        let mut message = self.sender.params();
        message.insert(expected.kind.to_owned(), content);
        message.insert("context".into(), json!({ "id": expected.message }));
        write(message, sandbox)
    }
}

/// Reacts to a message of the business as a WhatsApp user.
#[model]
#[derive(Deserialize)]
pub struct React {
    /// User who reacts.
    #[flatten]
    pub sender: Sender,
    /// ID of the message. Default: the last message to the user.
    pub message_id: Option<String>,
    /// Emoji of the reaction. Default: the reaction is removed.
    pub emoji: Option<String>,
}

impl Command for React {
    const NAME: &'static str = "users.react";
    const EXAMPLE: &'static str = r#"{"from": "16505551234", "emoji": "👍"}"#;
    type Answer = MessageId;

    fn perform(self, sandbox: &mut Sandbox) -> Result<MessageId, ValidationError> {
        let Parties { user, number } = self.sender.enter(sandbox)?;
        let last = || sandbox.messages.last_to(&user, &number).map(str::to_owned);
        let id = self.message_id.or_else(last);
        let id = id.ok_or_else(|| refusal("message_id", "the ID of a message to react to", ""))?;
        let mut reaction = Map::from_iter([("message_id".to_owned(), Value::from(id))]);
        reaction.extend(self.emoji.map(|emoji| ("emoji".to_owned(), emoji.into())));
        let mut message = self.sender.params();
        message.insert("reaction".into(), reaction.into());
        write(message, sandbox)
    }
}

fn write(message: Map<String, Value>, sandbox: &mut Sandbox) -> Result<MessageId, ValidationError> {
    let message: WriteMessage =
        serde_json::from_value(message.into()).map_err(|error| refusal("", &error.to_string(), ""))?;
    message.perform(sandbox)
}

/// Reads the messages of a business phone number as a WhatsApp user. A webhook reports each of them.
#[model]
#[derive(Deserialize)]
pub struct ReadMessages {
    /// User who reads.
    #[flatten]
    pub sender: Sender,
    /// ID of the only message that is read. Default: all messages that were delivered, but not read.
    pub message_id: Option<String>,
}

/// IDs of messages.
#[model]
pub struct MessageIds {
    /// IDs of the messages, in order.
    pub ids: Vec<String>,
}

impl Command for ReadMessages {
    const NAME: &'static str = "users.read";
    const EXAMPLE: &'static str = r#"{"from": "16505551234"}"#;
    type Answer = MessageIds;

    fn perform(self, sandbox: &mut Sandbox) -> Result<MessageIds, ValidationError> {
        let Parties { user, number } = self.sender.identify(sandbox)?;
        let Sandbox { context, numbers, users, messages, .. } = sandbox;
        let ids = messages.read(&user, &number, self.message_id.as_deref(), users, numbers, context);
        if let (Some(id), true) = (&self.message_id, ids.is_empty()) {
            return Err(refusal("message_id", "the ID of a message that was delivered to the user, but not read", id));
        }
        sandbox.record_user("read", &user, Map::from_iter([("ids".to_owned(), json!(ids))]));
        Ok(MessageIds { ids })
    }
}

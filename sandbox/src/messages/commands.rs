//! Commands that decide on messages of the business as the platform does it.

use serde::Deserialize;
use serde_json::json;
use wabakit::{ValidationError, model};

use super::statuses::Step;
use crate::{
    Sandbox,
    command::{Command, CommandDescription, Commands, refusal},
    rules,
    wire::Refusal,
};

pub(crate) const COMMANDS: Commands =
    &[CommandDescription::of::<SetStatus>(), CommandDescription::of::<ReleaseMessages>()];

/// Gives a message of the business a status at once, which a webhook reports. The statuses before it aren't reported any
/// more; after `failed`, none is.
#[model]
#[derive(Deserialize)]
pub struct SetStatus {
    /// ID of the message.
    pub id: String,
    /// Status of the message.
    #[check(one_of("sent", "delivered", "read", "played", "failed"))]
    pub status: String,
    /// Error code of a failure, as in 131049. Default: 131000.
    pub code: Option<u32>,
    /// Details of a failure.
    pub details: Option<String>,
}

/// Status of a message.
#[model]
pub struct MessageState {
    /// ID of the message.
    pub id: String,
    /// Status of the message.
    pub status: String,
}

impl Command for SetStatus {
    const NAME: &'static str = "messages.status";
    const EXAMPLE: &'static str = r#"{"id": "wamid.ID", "status": "failed", "code": 131049}"#;
    type Answer = MessageState;

    fn perform(self, sandbox: &mut Sandbox) -> Result<MessageState, ValidationError> {
        let Self { id, status, code, details, .. } = self;
        let step = match status.as_str() {
            "sent" => Step::Sent,
            "delivered" => Step::Delivered,
            "read" => Step::Read,
            "played" => Step::Played,
            _ => Step::Failed,
        };
        let failure = (step == Step::Failed).then(|| {
            Refusal::new(
                rules::faults::ASKED,
                code.unwrap_or(131_000),
                details.unwrap_or_else(|| "Message failed to send.".into()),
            )
        });
        let Sandbox { context, numbers, users, messages, .. } = sandbox;
        if !messages.force_status(&id, step, failure, users, numbers, context) {
            return Err(refusal("id", "the ID of a message of the business", &id));
        }
        sandbox.record_change("message", &id, json!({ "status": status, "code": code }));
        Ok(MessageState { id, status })
    }
}

/// Sends messages that are held because of template pacing, or lets them fail (132015). The template stays as it is.
#[model]
#[derive(Deserialize)]
pub struct ReleaseMessages {
    /// ID of the only message that is released. Default: all messages that are held.
    pub id: Option<String>,
    /// True if the messages fail instead. Default: `false`.
    pub fail: Option<bool>,
}

/// IDs of the messages that were released.
#[model]
pub struct ReleasedMessages {
    /// IDs of the messages, in order.
    pub ids: Vec<String>,
}

impl Command for ReleaseMessages {
    const NAME: &'static str = "messages.release";
    const EXAMPLE: &'static str = r#"{"fail": true}"#;
    type Answer = ReleasedMessages;

    fn perform(self, sandbox: &mut Sandbox) -> Result<ReleasedMessages, ValidationError> {
        let dropped = (self.fail == Some(true))
            .then(|| Refusal::new(rules::templates::PAUSED, 132_015, "The template is paused."));
        let Sandbox { context, users, messages, .. } = sandbox;
        let ids = messages.release_only(self.id.as_deref(), dropped.as_ref(), users, context);
        if let (Some(id), true) = (&self.id, ids.is_empty()) {
            return Err(refusal("id", "the ID of a message that is held", id));
        }
        sandbox.record_change("messages", "released", json!({ "ids": ids }));
        Ok(ReleasedMessages { ids })
    }
}

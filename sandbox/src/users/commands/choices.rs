//! Commands that set what a WhatsApp user has chosen: reading, blocking, and marketing messages.

use serde::Deserialize;
use serde_json::Map;
use wabakit::{Rule, ValidationError, model};

use super::{Parties, Sender};
use crate::{
    Reads, Sandbox,
    command::{Command, refusal},
    users::Address,
};

/// Requirement of the time at which a user reads.
static READS: Rule = Rule::new("`at_once`, `never`, or a duration, as in 5m.", |value| {
    let is_valid = value.as_str().is_none_or(|text| Reads::parse(text).is_some());
    if is_valid { Ok(()) } else { Err(Reads::WANTED) }
});

/// A WhatsApp user.
#[model]
pub struct UserState {
    /// Phone number in digits.
    pub wa_id: Option<String>,
    /// Business-scoped user ID.
    pub user_id: Option<String>,
}

impl UserState {
    fn of(key: &str, sandbox: &Sandbox) -> Self {
        let (wa_id, user_id) = sandbox.users.ids(key);
        Self { wa_id: wa_id.map(str::to_owned), user_id: user_id.map(str::to_owned) }
    }
}

/// Changes how a WhatsApp user behaves, and their profile.
#[model]
#[derive(Deserialize)]
pub struct SetUser {
    /// User who changes.
    #[flatten]
    pub sender: Sender,
    /// Time at which the user reads messages: `at_once`, `never`, or a duration after they were sent, as in `5m`.
    #[check(rule(READS))]
    pub reads: Option<String>,
    /// False if the phone number has no WhatsApp account: messages to it fail (131026).
    pub on_whatsapp: Option<bool>,
}

impl Command for SetUser {
    const NAME: &'static str = "users.set";
    const EXAMPLE: &'static str = r#"{"from": "16505551234", "profile": {"name": "Ada"}, "reads": "never"}"#;
    type Answer = UserState;

    fn perform(self, sandbox: &mut Sandbox) -> Result<UserState, ValidationError> {
        let Parties { user, .. } = self.sender.identify(sandbox)?;
        if let Some(choices) = sandbox.users.choices_mut(&user) {
            choices.reads = self.reads.as_deref().and_then(Reads::parse).unwrap_or(choices.reads);
            choices.is_absent = self.on_whatsapp.map_or(choices.is_absent, |is_present| !is_present);
        }
        let mut about = Map::new();
        about.extend(self.reads.map(|reads| ("reads".to_owned(), reads.into())));
        about.extend(self.on_whatsapp.map(|present| ("on_whatsapp".to_owned(), present.into())));
        sandbox.record_user("set", &user, about);
        Ok(UserState::of(&user, sandbox))
    }
}

/// Stops marketing messages of a business phone number as a WhatsApp user. The webhook `user_preferences` reports it, and
/// marketing templates fail (131050).
#[model]
#[derive(Deserialize)]
pub struct StopMarketing {
    /// User who stops marketing messages.
    #[flatten]
    pub sender: Sender,
}

impl Command for StopMarketing {
    const NAME: &'static str = "users.stop_marketing";
    const EXAMPLE: &'static str = r#"{"from": "16505551234"}"#;
    type Answer = UserState;

    fn perform(self, sandbox: &mut Sandbox) -> Result<UserState, ValidationError> {
        set_marketing(&self.sender, true, sandbox)
    }
}

/// Resumes marketing messages of a business phone number as a WhatsApp user. The webhook `user_preferences` reports it.
#[model]
#[derive(Deserialize)]
pub struct ResumeMarketing {
    /// User who resumes marketing messages.
    #[flatten]
    pub sender: Sender,
}

impl Command for ResumeMarketing {
    const NAME: &'static str = "users.resume_marketing";
    const EXAMPLE: &'static str = r#"{"from": "16505551234"}"#;
    type Answer = UserState;

    fn perform(self, sandbox: &mut Sandbox) -> Result<UserState, ValidationError> {
        set_marketing(&self.sender, false, sandbox)
    }
}

fn set_marketing(sender: &Sender, stops: bool, sandbox: &mut Sandbox) -> Result<UserState, ValidationError> {
    let Parties { user, number } = sender.enter(sandbox)?;
    sandbox.record_user(if stops { "stop_marketing" } else { "resume_marketing" }, &user, Map::new());
    let Sandbox { context, numbers, users, .. } = sandbox;
    users.set_marketing(&user, &number, stops, numbers, context);
    Ok(UserState::of(&user, sandbox))
}

/// Blocks a business phone number as a WhatsApp user. No webhook reports it; messages to the user fail (131026).
#[model]
#[derive(Deserialize)]
pub struct BlockNumber {
    /// User who blocks the number.
    #[flatten]
    pub sender: Sender,
}

impl Command for BlockNumber {
    const NAME: &'static str = "users.block";
    const EXAMPLE: &'static str = r#"{"from": "16505551234"}"#;
    type Answer = UserState;

    fn perform(self, sandbox: &mut Sandbox) -> Result<UserState, ValidationError> {
        set_blocks("block", &self.sender, true, sandbox)
    }
}

/// Unblocks a business phone number as a WhatsApp user.
#[model]
#[derive(Deserialize)]
pub struct UnblockNumber {
    /// User who unblocks the number.
    #[flatten]
    pub sender: Sender,
}

impl Command for UnblockNumber {
    const NAME: &'static str = "users.unblock";
    const EXAMPLE: &'static str = r#"{"from": "16505551234"}"#;
    type Answer = UserState;

    fn perform(self, sandbox: &mut Sandbox) -> Result<UserState, ValidationError> {
        set_blocks("unblock", &self.sender, false, sandbox)
    }
}

/// Reports a business phone number as a WhatsApp user, who also blocks it. No webhook reports it. The quality of the number
/// and of templates stays: how the platform rates them isn't known, so `numbers.quality` and `templates.set` set it.
#[model]
#[derive(Deserialize)]
pub struct ReportNumber {
    /// User who reports the number.
    #[flatten]
    pub sender: Sender,
    /// True if the user blocks the number, too. Default: `true`.
    pub block: Option<bool>,
}

impl Command for ReportNumber {
    const NAME: &'static str = "users.report";
    const EXAMPLE: &'static str = r#"{"from": "16505551234"}"#;
    type Answer = UserState;

    fn perform(self, sandbox: &mut Sandbox) -> Result<UserState, ValidationError> {
        set_blocks("report", &self.sender, self.block.unwrap_or(true), sandbox)
    }
}

fn set_blocks(kind: &str, sender: &Sender, blocks: bool, sandbox: &mut Sandbox) -> Result<UserState, ValidationError> {
    let Parties { user, number } = sender.identify(sandbox)?;
    sandbox.users.set_blocks(&user, &number, blocks);
    sandbox.record_user(kind, &user, Map::new());
    Ok(UserState::of(&user, sandbox))
}

/// Changes the phone number of a WhatsApp user, and with it their user ID. The numbers that the user has written to get a
/// system message. Messages to the old phone number fail (131026).
#[model]
#[derive(Deserialize)]
pub struct ChangeNumber {
    /// User who changes.
    #[flatten]
    pub sender: Sender,
    /// New phone number, with its country code.
    pub to: String,
}

impl Command for ChangeNumber {
    const NAME: &'static str = "users.change_number";
    const EXAMPLE: &'static str = r#"{"from": "16505551234", "to": "16505559876"}"#;
    type Answer = UserState;

    fn perform(self, sandbox: &mut Sandbox) -> Result<UserState, ValidationError> {
        let Parties { user, number } = self.sender.identify(sandbox)?;
        let Some(Address::Phone(wa_id)) = Address::phone(&self.to) else {
            return Err(refusal("to", "a phone number with its country code", &self.to));
        };
        let Sandbox { context, users, groups, calls, .. } = sandbox;
        let moved = users.change_number(&user, &wa_id, context);
        let moved = moved.ok_or_else(|| refusal("to", "a phone number that no user has", &self.to))?;
        groups.rename_user(&moved.before, &moved.after);
        calls.rename_user(&moved.before, &moved.after);
        let mut numbers = users.correspondents(&moved.after);
        if numbers.is_empty() {
            numbers.push(number);
        }
        for number in numbers {
            users.announce_number(&moved, &number, context);
        }
        sandbox.record_user("change_number", &user, Map::from_iter([("to".to_owned(), wa_id.into())]));
        Ok(UserState::of(&moved.after, sandbox))
    }
}

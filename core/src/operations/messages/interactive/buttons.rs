//! Buttons that answer.

use super::{CtaUrlParameters, InteractiveBody, InteractiveFooter, InteractiveHeader};
use crate::{
    json::Json,
    schema::{Docs, Rule, model},
};

/// Up to three buttons; the answer arrives as a `button_reply`.
#[model]
pub struct ReplyButtons {
    /// The text above the buttons.
    pub body: InteractiveBody,
    /// The buttons.
    pub action: ReplyButtonsAction,
    /// A title, picture, video or document on top.
    pub header: Option<InteractiveHeader>,
    /// Small text below.
    pub footer: Option<InteractiveFooter>,
}

/// The buttons of a message.
#[model]
pub struct ReplyButtonsAction {
    /// 1 to 3 buttons, no two with the same id or title.
    #[check(items(1..=10), rule(THREE_BUTTONS), unique("reply.id"), unique("reply.title"))]
    pub buttons: Vec<ReplyButton>,
}

const THREE_BUTTONS: Rule = Rule {
    docs: Docs::new("With Direct Send up to 10, if one or two that open pages stand first."),
    check: |buttons| {
        let buttons = buttons.as_array().unwrap_or_default();
        let opens = |button: &Json<'_>| button.get("cta_url").is_some();
        let opening = buttons.iter().filter(|button| opens(button)).count();
        match opening {
            0 if buttons.len() > 3 => Err("at most 3 items"),
            3.. => Err("at most 2 buttons that open pages"),
            _ if buttons.iter().take(opening).all(opens) => Ok(()),
            _ => Err("the buttons that open pages first"),
        }
    },
};

/// A button.
#[model]
pub enum ReplyButton {
    /// One that answers.
    Reply(ReplyOption),
    /// One that opens a page. With Direct Send only.
    CtaUrl(CtaUrlParameters),
}

impl ReplyButton {
    /// A button with this id, which comes back when it is tapped, and this title.
    pub fn new(id: impl Into<String>, title: impl Into<String>) -> Self {
        Self::Reply(ReplyOption::new(id, title))
    }
}

/// A button's id and title.
#[model]
pub struct ReplyOption {
    /// Comes back when it is tapped: 1 to 256 characters, no space around them.
    #[check(length(1..=256), rule(NO_SPACE_AROUND))]
    pub id: String,
    /// What it says: 1 to 20 characters, without markdown.
    #[check(length(1..=20))]
    pub title: String,
}

const NO_SPACE_AROUND: Rule = Rule {
    docs: Docs::new("No space before or after."),
    check: |value| match value.as_str() {
        Some(text) if text.trim() != text => Err("no space before or after"),
        _ => Ok(()),
    },
};

//! Reply buttons in interactive messages.

use super::{CtaUrlParameters, InteractiveBody, InteractiveFooter, InteractiveHeader};
use crate::{
    json::Json,
    schema::{Rule, model},
};

/// A message with up to three reply buttons. The user's choice arrives as a `button_reply`.
#[model]
pub struct ReplyButtons {
    /// Body text above the buttons.
    pub body: InteractiveBody,
    /// Buttons of the message.
    pub action: ReplyButtonsAction,
    /// Header: text, image, video or document.
    pub header: Option<InteractiveHeader>,
    /// Footer below the body.
    pub footer: Option<InteractiveFooter>,
}

/// Buttons of a message with reply buttons.
#[model]
pub struct ReplyButtonsAction {
    /// Buttons of the message. 1 to 3, with unique IDs and titles.
    #[check(items(1..=10), rule(THREE_BUTTONS), unique(reply.id), unique(reply.title))]
    pub buttons: Vec<ReplyButton>,
}

const THREE_BUTTONS: Rule =
    Rule::new("With Direct Send: up to 10 buttons, if one or two URL buttons come first.", |buttons| {
        let buttons = buttons.as_array().unwrap_or_default();
        let opens = |button: &Json<'_>| button.get("cta_url").is_some();
        let opening = buttons.iter().filter(|button| opens(button)).count();
        match opening {
            0 if buttons.len() > 3 => Err("at most 3 items"),
            3.. => Err("at most 2 buttons that open pages"),
            _ if buttons.iter().take(opening).all(opens) => Ok(()),
            _ => Err("the buttons that open pages first"),
        }
    });

/// A button of a message with reply buttons.
#[model]
pub enum ReplyButton {
    /// Reply button, which sends its ID to the business.
    Reply(ReplyOption),
    /// URL button, which opens a web page. Direct Send only.
    CtaUrl(CtaUrlParameters),
}

impl ReplyButton {
    /// Creates a reply button from an ID, returned when the user taps the button, and a title.
    pub fn new(id: impl Into<String>, title: impl Into<String>) -> Self {
        Self::Reply(ReplyOption::new(id, title))
    }
}

/// ID and title of a reply button.
#[model]
pub struct ReplyOption {
    /// ID of the button, returned when the user taps it. 1 to 256 characters. No leading or trailing spaces.
    #[check(length(1..=256), rule(NO_SPACE_AROUND))]
    pub id: String,
    /// Title of the button. 1 to 20 characters, without formatting.
    #[check(length(1..=20))]
    pub title: String,
}

const NO_SPACE_AROUND: Rule = Rule::new("No leading or trailing spaces.", |value| match value.as_str() {
    Some(text) if text.trim() != text => Err("no space before or after"),
    _ => Ok(()),
});

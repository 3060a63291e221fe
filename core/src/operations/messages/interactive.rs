//! Messages with something to choose from. They need an open customer service window, and don't go to groups.

use serde_json::Value;

use crate::{MediaId, check::Rule, model};

/// A message with something to choose from.
#[model(inline)]
pub enum Interactive {
    /// Up to three buttons.
    Button(ReplyButtons),
    /// A button that opens a list.
    List(ListMessage),
}

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

/// The text of an interactive message.
#[model]
pub struct InteractiveBody {
    /// 1 to 1024 characters.
    #[check(length(1..=1024))]
    pub text: String,
}

/// Small text below an interactive message.
#[model]
pub struct InteractiveFooter {
    /// 1 to 60 characters.
    #[check(length(1..=60))]
    pub text: String,
}

/// What stands on top of an interactive message.
#[model]
pub enum InteractiveHeader {
    /// A title: 1 to 60 characters, without markdown.
    #[check(length(1..=60))]
    Text(String),
    /// A picture.
    Image(HeaderMedia),
    /// A video.
    Video(HeaderMedia),
    /// A document.
    Document(HeaderDocument),
}

/// A picture or video on top of a message, by the id of an upload or by a public link.
#[model]
#[check(exactly_one(id, link))]
pub struct HeaderMedia {
    /// The id of an upload.
    pub id: Option<MediaId>,
    /// A public URL.
    pub link: Option<String>,
}

/// A document on top of a message, by the id of an upload or by a public link.
#[model]
#[check(exactly_one(id, link))]
pub struct HeaderDocument {
    /// The id of an upload.
    pub id: Option<MediaId>,
    /// A public URL.
    pub link: Option<String>,
    /// Its name, with the extension that decides on the icon.
    pub filename: Option<String>,
}

/// The buttons of a message.
#[model]
pub struct ReplyButtonsAction {
    /// 1 to 3 buttons, no two with the same id or title.
    #[check(items(1..=3), unique("reply.id"), unique("reply.title"))]
    pub buttons: Vec<ReplyButton>,
}

/// A button.
#[model]
pub enum ReplyButton {
    /// One that answers.
    Reply(ButtonReply),
}

impl ReplyButton {
    /// A button with this id, which comes back when it is tapped, and this title.
    pub fn new(id: impl Into<String>, title: impl Into<String>) -> Self {
        Self::Reply(ButtonReply::new(id, title))
    }
}

/// A button's id and title.
#[model]
pub struct ButtonReply {
    /// Comes back when it is tapped: 1 to 256 characters, no space around them.
    #[check(length(1..=256), rule(NO_SPACE_AROUND))]
    pub id: String,
    /// What it says: 1 to 20 characters, without markdown.
    #[check(length(1..=20))]
    pub title: String,
}

const NO_SPACE_AROUND: Rule = Rule {
    docs: "No space before or after.",
    check: |value| match value.as_str() {
        Some(text) if text.trim() != text => Err("no space before or after"),
        _ => Ok(()),
    },
};

/// A button that opens a list; the answer arrives as a `list_reply`.
#[model]
pub struct ListMessage {
    /// The text above the button.
    pub body: ListBody,
    /// The list.
    pub action: ListAction,
    /// A title on top. Lists have no other header.
    pub header: Option<ListHeader>,
    /// Small text below.
    pub footer: Option<InteractiveFooter>,
}

/// The text of a list message.
#[model]
pub struct ListBody {
    /// 1 to 4096 characters.
    #[check(length(1..=4096))]
    pub text: String,
}

/// What stands on top of a list message.
#[model]
pub enum ListHeader {
    /// A title: 1 to 60 characters, without markdown.
    #[check(length(1..=60))]
    Text(String),
}

/// The list of a message.
#[model]
pub struct ListAction {
    /// What the button says: 1 to 20 characters.
    #[check(length(1..=20))]
    pub button: String,
    /// 1 to 10 sections with 10 rows in all, each with a title if there are several.
    #[check(items(1..=10), total("rows", 1..=10), rule(TITLED_SECTIONS), rule(UNIQUE_ROWS))]
    pub sections: Vec<ListSection>,
}

/// A section of a list.
#[model]
pub struct ListSection {
    /// Its rows.
    #[check(items(1..))]
    pub rows: Vec<ListRow>,
    /// Up to 24 characters; required if there are several sections.
    #[check(length(1..=24))]
    pub title: Option<String>,
}

/// A row of a list.
#[model]
pub struct ListRow {
    /// Comes back when it is chosen: 1 to 200 characters, no other row's.
    #[check(length(1..=200))]
    pub id: String,
    /// What it says: 1 to 24 characters.
    #[check(length(1..=24))]
    pub title: String,
    /// Small text below the title, up to 72 characters.
    #[check(length(..=72))]
    pub description: Option<String>,
}

const TITLED_SECTIONS: Rule = Rule {
    docs: "Every section has a title if there are several.",
    check: |sections| {
        let sections = sections.as_array().map(Vec::as_slice).unwrap_or_default();
        let untitled = |section: &Value| section.get("title").is_none_or(Value::is_null);
        if sections.len() > 1 && sections.iter().any(untitled) {
            Err("a title for every section, as there are several")
        } else {
            Ok(())
        }
    },
};

const UNIQUE_ROWS: Rule = Rule {
    docs: "No two rows have the same id.",
    check: |sections| {
        let sections = sections.as_array().into_iter().flatten();
        let rows = sections.filter_map(|section| section.get("rows")?.as_array()).flatten();
        let ids: Vec<_> = rows.filter_map(|row| row.get("id")?.as_str()).collect();
        let repeated = ids.iter().enumerate().any(|(i, id)| ids.iter().take(i).any(|other| other == id));
        if repeated { Err("rows with different ids") } else { Ok(()) }
    },
};

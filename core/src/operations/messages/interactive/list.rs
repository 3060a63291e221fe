//! List messages: options to choose from.

use super::{InteractiveFooter, TITLED, TitleHeader};
use crate::schema::{Docs, Rule, checker::repeated, model};

/// A message with a button that opens a list of options. The user's choice arrives as a `list_reply`.
#[model]
pub struct ListMessage {
    /// Body text above the button.
    pub body: ListBody,
    /// Options of the list.
    pub action: ListAction,
    /// Text header. List messages allow no other header.
    pub header: Option<TitleHeader>,
    /// Footer below the body.
    pub footer: Option<InteractiveFooter>,
}

/// Body of a list message.
#[model]
pub struct ListBody {
    /// Text of the body. 1 to 4,096 characters.
    #[check(length(1..=4096))]
    pub text: String,
}

/// Button and options of a list message.
#[model]
pub struct ListAction {
    /// Label of the button that opens the list. 1 to 20 characters.
    #[check(length(1..=20))]
    pub button: String,
    /// Sections of the list. 1 to 10, with at most 10 rows in total. Each section has a title if there are several.
    #[check(items(1..=10), total("rows", 1..=10), rule(TITLED), rule(UNIQUE_ROWS))]
    pub sections: Vec<ListSection>,
}

/// A section of a list message.
#[model]
pub struct ListSection {
    /// Rows of the section. At least one.
    #[check(items(1..))]
    pub rows: Vec<ListRow>,
    /// Title of the section. At most 24 characters. Required if there are several sections.
    #[check(length(1..=24))]
    pub title: Option<String>,
}

/// A row (option) of a list message.
#[model]
pub struct ListRow {
    /// ID of the row, returned when the user chooses it. 1 to 200 characters, unique in the list.
    #[check(length(1..=200))]
    pub id: String,
    /// Title of the row. 1 to 24 characters.
    #[check(length(1..=24))]
    pub title: String,
    /// Description below the title. At most 72 characters.
    #[check(length(..=72))]
    pub description: Option<String>,
}

const UNIQUE_ROWS: Rule = Rule {
    docs: Docs::new("Row IDs are unique across all sections."),
    check: |sections| {
        let sections = sections.as_array().into_iter().flatten();
        let rows = sections.filter_map(|section| section.get("rows")?.as_array()).flatten();
        let ids = rows.filter_map(|row| row.get("id")?.as_str());
        if repeated(ids).is_some() { Err("rows with different ids") } else { Ok(()) }
    },
};

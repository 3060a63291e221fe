//! Lists to choose from.

use super::{InteractiveFooter, TITLED, TitleHeader};
use crate::schema::{Docs, Rule, checker::repeated, model};

/// A button that opens a list; the answer arrives as a `list_reply`.
#[model]
pub struct ListMessage {
    /// The text above the button.
    pub body: ListBody,
    /// The list.
    pub action: ListAction,
    /// A title on top. Lists have no other header.
    pub header: Option<TitleHeader>,
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

/// The list of a message.
#[model]
pub struct ListAction {
    /// What the button says: 1 to 20 characters.
    #[check(length(1..=20))]
    pub button: String,
    /// 1 to 10 sections with 10 rows in all, each with a title if there are several.
    #[check(items(1..=10), total("rows", 1..=10), rule(TITLED), rule(UNIQUE_ROWS))]
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

const UNIQUE_ROWS: Rule = Rule {
    docs: Docs::new("No two rows have the same id."),
    check: |sections| {
        let sections = sections.as_array().into_iter().flatten();
        let rows = sections.filter_map(|section| section.get("rows")?.as_array()).flatten();
        let ids = rows.filter_map(|row| row.get("id")?.as_str());
        if repeated(ids).is_some() { Err("rows with different ids") } else { Ok(()) }
    },
};

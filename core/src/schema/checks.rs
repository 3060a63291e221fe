//! The vocabulary of bounds and rules, as descriptions use it.

use crate::{json::Json, schema::types::Docs};

/// A bound that the platform documents. A character is a Unicode scalar value.
#[derive(Clone, Copy, Debug)]
pub enum Check {
    /// So many characters.
    Length {
        /// At least.
        min: u32,
        /// At most.
        max: u32,
    },
    /// So many items.
    Items {
        /// At least.
        min: u32,
        /// At most.
        max: u32,
    },
    /// Between these numbers, both allowed.
    Range {
        /// At least.
        min: i64,
        /// At most.
        max: i64,
    },
    /// Made of these, in this order: characters and `[classes]`, each once or `{min,max}` times.
    Pattern(&'static str),
    /// An address that begins with `http://` or `https://`.
    Url,
    /// No two items have the same value at this path.
    Unique(&'static str),
    /// So many items in all, over the lists at this path of each item.
    Total {
        /// Where each item has its list.
        of: &'static str,
        /// At least.
        min: u32,
        /// At most.
        max: u32,
    },
    /// One of these keys, and no other of them.
    ExactlyOne(&'static [&'static str]),
    /// One or several of these keys.
    AtLeastOne(&'static [&'static str]),
    /// None or one of these keys.
    AtMostOne(&'static [&'static str]),
    /// A phone number under this key, unless `recipient_type` says that it is a group's id.
    Phone(&'static str),
    /// A file of one of these types, each with its size.
    Files {
        /// The key that holds the type.
        mime: &'static str,
        /// What is allowed.
        types: &'static [FileType],
    },
    /// Something rarer.
    Rule(&'static Rule),
}

/// A kind of file that the platform takes.
#[derive(Clone, Copy, Debug)]
pub struct FileType {
    /// Its MIME type.
    pub mime: &'static str,
    /// Its largest size in bytes.
    pub max: u64,
}

/// A check that no common one can say.
#[derive(Debug)]
pub struct Rule {
    /// What it wants, in a line that is printed into every language's documentation.
    pub docs: Docs,
    /// What is wanted instead of this, if it breaks the rule.
    pub check: fn(&Json<'_>) -> Result<(), &'static str>,
}

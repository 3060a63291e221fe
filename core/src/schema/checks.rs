//! The vocabulary of bounds and rules, as descriptions use it.

use crate::{json::Json, schema::types::Docs};

/// Bound that the platform documents. A character is a Unicode scalar value.
#[derive(Clone, Copy, Debug)]
pub enum Check {
    /// Number of characters in a text.
    Length {
        /// Smallest number allowed.
        min: u32,
        /// Largest number allowed.
        max: u32,
    },
    /// Number of items in a list.
    Items {
        /// Smallest number allowed.
        min: u32,
        /// Largest number allowed.
        max: u32,
    },
    /// Range of a number, both ends included.
    Range {
        /// Smallest value allowed.
        min: i64,
        /// Largest value allowed.
        max: i64,
    },
    /// Text that consists of these in this order: characters and `[classes]`, each once or `{min,max}` times.
    Pattern(&'static str),
    /// URL that begins with `http://` or `https://`.
    Url,
    /// Items with different values at this path.
    Unique(&'static str),
    /// Number of items in total, over the lists at this path of each item.
    Total {
        /// Path of the list in each item.
        of: &'static str,
        /// Smallest number allowed.
        min: u32,
        /// Largest number allowed.
        max: u32,
    },
    /// Exactly one of these keys.
    ExactlyOne(&'static [&'static str]),
    /// At least one of these keys.
    AtLeastOne(&'static [&'static str]),
    /// At most one of these keys.
    AtMostOne(&'static [&'static str]),
    /// Phone number under this key, except if `recipient_type` is `group`: then a group ID.
    Phone(&'static str),
    /// File of one of these types, each with a maximum size.
    Files {
        /// Key with the MIME type of the file.
        mime: &'static str,
        /// File types that are allowed.
        types: &'static [FileType],
    },
    /// Rule that no other check can express.
    Rule(&'static Rule),
}

/// File type that the platform accepts.
#[derive(Clone, Copy, Debug)]
pub struct FileType {
    /// MIME type of the file.
    pub mime: &'static str,
    /// Maximum size in bytes.
    pub max: u64,
}

/// Check that no other one can express.
#[derive(Debug)]
pub struct Rule {
    /// Requirement, in one line that is printed into the documentation of every language.
    pub docs: Docs,
    /// Returns the requirement, as the text of an error, if the value breaks the rule.
    pub check: fn(&Json<'_>) -> Result<(), &'static str>,
}

//! What many operations return: that something was done, or why not for one item of several.

use crate::schema::model;

/// The platform did it.
#[model(received)]
pub struct Success {
    /// Always `true`.
    pub success: bool,
}

/// Why one item of a call failed.
#[model(received)]
pub struct ItemError {
    /// The code.
    pub code: Option<u32>,
    /// A title, for people.
    pub title: Option<String>,
    /// What went wrong, for people.
    pub message: Option<String>,
    /// More of it.
    pub error_data: Option<ItemErrorData>,
}

/// More about why one item of a call failed.
#[model(received)]
pub struct ItemErrorData {
    /// The most specific reason, for people.
    pub details: Option<String>,
}

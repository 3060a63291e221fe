//! Results shared by many operations: success, and errors of single items.

use crate::schema::model;

/// Result of a successful operation.
#[model(received)]
pub struct Success {
    /// True if the operation succeeded.
    pub success: bool,
}

/// Error of one item in a request with several items.
#[model(received)]
pub struct ItemError {
    /// Error code of the platform.
    pub code: Option<u32>,
    /// Title of the error, human-readable.
    pub title: Option<String>,
    /// Description of the error, human-readable.
    pub message: Option<String>,
    /// Further details of the error.
    pub error_data: Option<ItemErrorData>,
}

/// Further details of an item's error.
#[model(received)]
pub struct ItemErrorData {
    /// Most specific description of the error, human-readable.
    pub details: Option<String>,
}

//! Explanations: what is counted, and what is paused.

use wabakit_macros::{choice, record};

use crate::{error::Reason, time::Time};

/// State of one limit: what is used, what is allowed, and when more is.
#[record(returned)]
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct LimitState {
    /// Limit that is explained.
    pub limit: Reason,
    /// Owner of the limit: the ID of a number, a WABA, a portfolio or another object, in some cases two with a slash
    /// between them. Empty for the app.
    pub scope: String,
    /// Source of the allowed number or the pause.
    pub source: LimitOrigin,
    /// Messages, users, calls or recipients with debt that count now.
    pub used: u32,
    /// Allowed number. `None` if it is unknown, unlimited, or doesn't apply.
    pub of: Option<u32>,
    /// Time when more is allowed. `None` if more is allowed now, and if waiting alone doesn't help.
    pub free_at: Option<Time>,
    /// Time when the allowed number was learned or the pause began.
    pub since: Option<Time>,
}

/// Source of a limit or a pause.
#[choice]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LimitOrigin {
    /// The documentation of the platform.
    #[default]
    Default,
    /// A response of the platform, successful or not.
    Response,
    /// Webhook of the platform.
    Webhook,
    /// A usage header of a response.
    Header,
    /// Call of `set_number` by the application.
    Caller,
}

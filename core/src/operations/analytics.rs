//! Analytics of a WhatsApp Business account: messages, conversations, prices, calls, templates and groups.
//!
//! Costs are in the account's currency. They are absent if a partner's credit line pays for the account. Only phone
//! numbers and templates that belong to the account at the time of the query are counted.

mod calls;
mod conversations;
mod groups;
mod messaging;
mod pricing;
mod templates;

pub use self::{calls::*, conversations::*, groups::*, messaging::*, pricing::*, templates::*};

use crate::schema::model;

/// Length of the interval that a data point of conversation, pricing or call analytics covers.
#[model(case = UPPER)]
pub enum Granularity {
    /// Half an hour.
    HalfHour,
    /// One calendar day.
    Daily,
    /// One calendar month.
    Monthly,
}

//! The rules of the sandbox, each with the reason to believe it. A refusal names its rule, and so does the code of every
//! behavior that was chosen. `FIDELITY.md` is printed from this table.

use std::borrow::Cow;

pub(crate) mod accounts;
pub(crate) mod analytics;
pub(crate) mod calls;
pub(crate) mod clock;
pub(crate) mod faults;
pub(crate) mod flows;
pub(crate) mod graph;
pub(crate) mod groups;
pub(crate) mod log;
pub(crate) mod marketing;
pub(crate) mod media;
pub(crate) mod messages;
pub(crate) mod numbers;
pub(crate) mod partners;
pub(crate) mod payments;
pub(crate) mod state;
pub(crate) mod templates;
pub(crate) mod tokens;
pub(crate) mod users;
pub(crate) mod webhooks;

/// ID of a rule. It is owned where it was read from an exported state.
pub(crate) type RuleId = Cow<'static, str>;

/// A rule of the sandbox: what it refuses, or how it behaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rule {
    /// Name of the rule: its area and its own name, as in `messages.window`. The log names it where a request is refused,
    /// and where a webhook reports that a message failed.
    pub id: &'static str,
    /// Reason to believe that the platform has the rule.
    pub basis: Basis,
    /// The rule in one sentence.
    pub summary: &'static str,
}

/// Reason to believe that the platform has a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Basis {
    /// Stated in the platform's documentation: the path of the page, or of the nearest one, below
    /// `developers.facebook.com/documentation/business-messaging/whatsapp/`.
    Documented(&'static str),
    /// Shown by a recording of the platform: the public repository and the file.
    Observed(&'static str),
    /// Chosen by the sandbox, for this reason: the platform doesn't publish the rule, or tests need another one.
    Chosen(&'static str),
}

/// Rules by area, in the order of the page.
const AREAS: [&[Rule]; 20] = [
    graph::ALL,
    tokens::ALL,
    webhooks::ALL,
    messages::ALL,
    users::ALL,
    media::ALL,
    templates::ALL,
    marketing::ALL,
    groups::ALL,
    calls::ALL,
    flows::ALL,
    numbers::ALL,
    accounts::ALL,
    partners::ALL,
    payments::ALL,
    analytics::ALL,
    faults::ALL,
    clock::ALL,
    log::ALL,
    state::ALL,
];

/// Returns all rules of the sandbox, area by area.
pub fn rules() -> impl Iterator<Item = &'static Rule> {
    AREAS.into_iter().flatten()
}

/// Defines rules, and the list of them.
macro_rules! area {
    ($($name:ident $id:literal $basis:expr, $summary:literal;)*) => {
        use super::{Basis::*, Rule};
        $(pub(crate) const $name: Rule = Rule { id: $id, basis: $basis, summary: $summary };)*
        pub(super) const ALL: &[Rule] = &[$($name),*];
    };
}
use area;

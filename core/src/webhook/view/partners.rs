//! Partners and payments.

use std::borrow::Cow;

use crate::schema::{OrText, Timestamp, model};

/// A solution that several partners share changed. The event's `entry_id` is a business portfolio.
#[model(received)]
pub struct PartnerSolutionUpdate<'a> {
    /// What happened.
    pub event: Option<PartnerSolutionEventKind>,
    /// The solution.
    pub solution_id: Option<OrText<Cow<'a, str>>>,
    /// Its state.
    pub solution_status: Option<PartnerSolutionStatus>,
}

/// What happened to a solution.
#[model(case = UPPER)]
pub enum PartnerSolutionEventKind {
    /// It is new.
    SolutionCreated,
    /// It changed.
    SolutionUpdated,
}

/// A solution's state.
#[model(case = UPPER)]
pub enum PartnerSolutionStatus {
    /// It can be used.
    Active,
    /// It can't be used any more.
    Deactivated,
    /// It was made, and the partner not asked.
    Draft,
    /// The partner was asked.
    Initiated,
    /// A partner was asked to end it.
    PendingDeactivation,
    /// The partner didn't want it.
    Rejected,
}

/// A way to be paid was set up or changed.
#[model(received)]
pub struct PaymentConfigurationUpdate<'a> {
    /// Its name.
    pub configuration_name: Option<Cow<'a, str>>,
    /// Who does it: `billdesk`, `payu`, `razorpay`, `zaakpay`.
    pub provider_name: Option<Cow<'a, str>>,
    /// Your account there.
    pub provider_mid: Option<Cow<'a, str>>,
    /// Its state.
    pub status: Option<PaymentConfigurationStatus>,
    /// When it was made.
    pub created_timestamp: Option<OrText<Timestamp>>,
    /// When it changed.
    pub updated_timestamp: Option<OrText<Timestamp>>,
}

/// The state of a way to be paid.
#[model]
pub enum PaymentConfigurationStatus {
    /// It can be used.
    #[wire("Active")]
    Active,
    /// It isn't connected with your account yet.
    #[wire("Needs Connecting")]
    NeedsConnecting,
    /// It wasn't tried yet.
    #[wire("Needs Testing")]
    NeedsTesting,
}

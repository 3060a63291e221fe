//! Events of partners and payments.

use std::borrow::Cow;

use crate::schema::{OrText, Timestamp, model};

/// Change of a multi-partner solution. The event's `entry_id` is the ID of a business portfolio.
#[model(received)]
pub struct PartnerSolutionUpdate<'a> {
    /// Type of the change.
    pub event: Option<PartnerSolutionEventKind>,
    /// ID of the solution.
    pub solution_id: Option<OrText<Cow<'a, str>>>,
    /// Status of the solution.
    pub solution_status: Option<PartnerSolutionStatus>,
}

/// Type of a change of a multi-partner solution.
#[model(case = UPPER)]
pub enum PartnerSolutionEventKind {
    /// Creation of the solution.
    SolutionCreated,
    /// Update of the solution.
    SolutionUpdated,
}

/// Status of a multi-partner solution.
#[model(case = UPPER)]
pub enum PartnerSolutionStatus {
    /// Active: ready for use.
    Active,
    /// Deactivated: can no longer be used.
    Deactivated,
    /// Draft: the invitation isn't sent yet.
    Draft,
    /// Initiated: the partner is invited.
    Initiated,
    /// Pending deactivation: a request is open.
    PendingDeactivation,
    /// Rejected by the partner.
    Rejected,
}

/// Creation or change of a payment configuration.
#[model(received)]
pub struct PaymentConfigurationUpdate<'a> {
    /// Name of the payment configuration.
    pub configuration_name: Option<Cow<'a, str>>,
    /// Payment provider: `billdesk`, `payu`, `razorpay` or `zaakpay`.
    pub provider_name: Option<Cow<'a, str>>,
    /// Merchant account ID at the payment provider.
    pub provider_mid: Option<Cow<'a, str>>,
    /// Status of the payment configuration.
    pub status: Option<PaymentConfigurationStatus>,
    /// Time when the payment configuration was created. Seconds since the Unix epoch.
    pub created_timestamp: Option<OrText<Timestamp>>,
    /// Time when the payment configuration was last changed. Seconds since the Unix epoch.
    pub updated_timestamp: Option<OrText<Timestamp>>,
}

/// Status of a payment configuration.
#[model]
pub enum PaymentConfigurationStatus {
    /// Active: ready for use.
    #[wire("Active")]
    Active,
    /// Not yet connected with the provider account.
    #[wire("Needs Connecting")]
    NeedsConnecting,
    /// Connected, but not yet tested.
    #[wire("Needs Testing")]
    NeedsTesting,
}

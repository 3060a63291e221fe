//! Health status of the entities involved in sending: whether messages can be sent, and which errors block them.

use crate::{error::ErrorKind, schema::model};

/// Health status: sending capability and blocking errors.
#[model(received)]
pub struct HealthStatus {
    /// Overall sending capability.
    pub can_send_message: Option<CanSend>,
    /// Health of each entity involved: phone number, template, account, business portfolio and app.
    pub entities: Vec<HealthEntity>,
}

/// Health of one entity involved in sending.
#[model(received)]
pub struct HealthEntity {
    /// Type of the entity: `PHONE_NUMBER`, `MESSAGE_TEMPLATE`, `WABA`, `BUSINESS`, `APP` or `FLOW`.
    pub entity_type: Option<String>,
    /// ID of the entity.
    pub id: Option<String>,
    /// Sending capability of the entity.
    pub can_send_message: Option<CanSend>,
    /// Ability of the entity to receive calls over SIP.
    pub can_receive_call_sip: Option<CanSend>,
    /// Explanations of the limitations, human-readable.
    pub additional_info: Vec<String>,
    /// Errors that limit or block sending.
    pub errors: Vec<HealthError>,
}

/// An error that limits or blocks sending.
#[model(received)]
pub struct HealthError {
    /// Error code of the platform.
    pub error_code: Option<u32>,
    /// Description of the error, human-readable.
    pub error_description: Option<String>,
    /// Possible solution, human-readable.
    pub possible_solution: Option<String>,
}

impl HealthError {
    /// Code of an account whose payment method is missing or invalid.
    pub const PAYMENT_METHOD: u32 = 141_006;

    /// Returns true if a valid payment method removes the error.
    pub fn is_payment(&self) -> bool {
        self.error_code.is_some_and(|code| code == Self::PAYMENT_METHOD || ErrorKind::of(code) == ErrorKind::Payment)
    }
}

/// Sending capability of an entity.
#[model(case = UPPER)]
pub enum CanSend {
    /// Available without restrictions.
    Available,
    /// Limited by a restriction.
    Limited,
    /// Blocked: messages cannot be sent.
    Blocked,
}

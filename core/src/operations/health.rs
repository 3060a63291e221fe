//! The health of what takes part in sending: whether messages pass, and what is in the way.

use crate::schema::model;

/// Whether messages can be sent, and what is in the way.
#[model(received)]
pub struct HealthStatus {
    /// Whether they can, all in all.
    pub can_send_message: Option<CanSend>,
    /// Everything that takes part in it: the number, the template, the account, the portfolio and the app.
    pub entities: Vec<HealthEntity>,
}

/// Something that takes part in sending.
#[model(received)]
pub struct HealthEntity {
    /// What it is: `PHONE_NUMBER`, `MESSAGE_TEMPLATE`, `WABA`, `BUSINESS`, `APP` or `FLOW`.
    pub entity_type: Option<String>,
    /// Its id.
    pub id: Option<String>,
    /// Whether it lets messages pass.
    pub can_send_message: Option<CanSend>,
    /// Whether it lets calls by SIP pass.
    pub can_receive_call_sip: Option<CanSend>,
    /// What limits it, for people.
    pub additional_info: Vec<String>,
    /// What is in the way.
    pub errors: Vec<HealthError>,
}

/// Something that is in the way of messages.
#[model(received)]
pub struct HealthError {
    /// The code.
    pub error_code: Option<u32>,
    /// What it means, for people.
    pub error_description: Option<String>,
    /// What can be done, for people.
    pub possible_solution: Option<String>,
}

/// Whether something lets messages pass.
#[model(case = UPPER)]
pub enum CanSend {
    /// It does.
    Available,
    /// In part.
    Limited,
    /// It doesn't.
    Blocked,
}

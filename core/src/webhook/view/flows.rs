//! Events of flows.

use std::borrow::Cow;

use crate::schema::{OrText, model};

/// Change of a flow's status or health.
#[model(received)]
pub struct FlowUpdate<'a> {
    /// Type of the update.
    pub event: Option<FlowEventKind>,
    /// ID of the flow.
    pub flow_id: Option<OrText<Cow<'a, str>>>,
    /// Description of the update in one sentence.
    pub message: Option<Cow<'a, str>>,
    /// Warning about a coming restriction and its date.
    pub warning: Option<Cow<'a, str>>,
    /// Previous status of the flow. Absent if the flow is new.
    pub old_status: Option<FlowState>,
    /// New status of the flow.
    pub new_status: Option<FlowState>,
    /// Share of failed screens or requests, in percent.
    pub error_rate: Option<f64>,
    /// Threshold that was crossed: percent or milliseconds.
    pub threshold: Option<f64>,
    /// State of the alert.
    pub alert_state: Option<FlowAlertState>,
    /// Errors by type.
    pub errors: Vec<FlowFailure<'a>>,
    /// Median latency of the endpoint, in milliseconds.
    pub p50_latency: Option<f64>,
    /// 90th percentile of the endpoint's latency, in milliseconds.
    pub p90_latency: Option<f64>,
    /// Number of measured requests.
    pub requests_count: Option<u64>,
    /// Availability of the endpoint, in percent.
    pub availability: Option<f64>,
}

/// Type of a flow update.
#[model(case = UPPER)]
pub enum FlowEventKind {
    /// Status change, or a new flow.
    FlowStatusChange,
    /// Error rate of screens crossed 5, 10 or 50 percent within 60 minutes.
    ClientErrorRate,
    /// Error rate of endpoint requests crossed 5, 10 or 50 percent within 30 minutes.
    EndpointErrorRate,
    /// Latency of the endpoint (90th percentile) crossed 1, 5 or 7 s within 30 minutes.
    EndpointLatency,
    /// Availability of the endpoint crossed 90 percent within 10 minutes.
    EndpointAvailability,
    /// Upcoming expiration of the flow's version.
    FlowVersionExpiryWarning,
}

/// Status of a flow.
#[model(case = UPPER)]
pub enum FlowState {
    /// Draft: available for tests.
    Draft,
    /// Published: can be sent.
    Published,
    /// Deprecated: can no longer be sent or opened.
    Deprecated,
    /// Blocked because of errors: can't be sent or opened.
    Blocked,
    /// Throttled because of errors: at most 10 sends per hour.
    Throttled,
}

/// State of a flow alert.
#[model(case = UPPER)]
pub enum FlowAlertState {
    /// Activated: the alert is active.
    Activated,
    /// Deactivated: the alert has ended.
    Deactivated,
}

/// Errors of one type in a flow.
#[model(received)]
pub struct FlowFailure<'a> {
    /// Type of the error: `TIMEOUT`, `INVALID_SCREEN_TRANSITION`, `PUBLIC_KEY_MISSING`, …
    pub error_type: Option<Cow<'a, str>>,
    /// Share of this error among all errors, in percent.
    pub error_rate: Option<f64>,
    /// Number of errors of this type.
    pub error_count: Option<u64>,
}

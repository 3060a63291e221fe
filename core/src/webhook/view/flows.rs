//! Flows.

use std::borrow::Cow;

use crate::schema::{OrText, model};

/// A flow's state or health changed.
#[model(received)]
pub struct FlowUpdate<'a> {
    /// What happened.
    pub event: Option<FlowEventKind>,
    /// The flow.
    pub flow_id: Option<OrText<Cow<'a, str>>>,
    /// The same in a sentence.
    pub message: Option<Cow<'a, str>>,
    /// What will happen to it, and when.
    pub warning: Option<Cow<'a, str>>,
    /// Its state until now; nothing when it is new.
    pub old_status: Option<FlowState>,
    /// Its state.
    pub new_status: Option<FlowState>,
    /// How many of its screens or requests fail, in per cent.
    pub error_rate: Option<f64>,
    /// The bound that was crossed: per cent, or milliseconds.
    pub threshold: Option<f64>,
    /// Whether the bound was crossed upwards or downwards.
    pub alert_state: Option<FlowAlertState>,
    /// What fails.
    pub errors: Vec<FlowFailure<'a>>,
    /// How long half of the requests to your endpoint take, in milliseconds.
    pub p50_latency: Option<f64>,
    /// How long nine in ten of the requests to your endpoint take, in milliseconds.
    pub p90_latency: Option<f64>,
    /// How many requests were measured.
    pub requests_count: Option<u64>,
    /// How often your endpoint could be reached, in per cent.
    pub availability: Option<f64>,
}

/// What happened to a flow.
#[model(case = UPPER)]
pub enum FlowEventKind {
    /// Its state changed, or it is new.
    FlowStatusChange,
    /// More or fewer of its screens fail, within an hour.
    ClientErrorRate,
    /// More or fewer of the requests to your endpoint fail, within half an hour.
    EndpointErrorRate,
    /// Your endpoint became slower or faster, within half an hour.
    EndpointLatency,
    /// Your endpoint can't be reached well, or can again, within ten minutes.
    EndpointAvailability,
    /// Its version will stop working.
    FlowVersionExpiryWarning,
}

/// A flow's state.
#[model(case = UPPER)]
pub enum FlowState {
    /// It can be tried.
    Draft,
    /// It can be sent.
    Published,
    /// It can't be sent or opened any more.
    Deprecated,
    /// It can't be sent or opened, as it fails too often.
    Blocked,
    /// It can be sent to few people, as it fails often.
    Throttled,
}

/// Whether a bound was crossed upwards or downwards.
#[model(case = UPPER)]
pub enum FlowAlertState {
    /// It is bad now.
    Activated,
    /// It is well again.
    Deactivated,
}

/// Something in a flow that fails.
#[model(received)]
pub struct FlowFailure<'a> {
    /// What: `TIMEOUT`, `INVALID_SCREEN_TRANSITION`, `PUBLIC_KEY_MISSING`, …
    pub error_type: Option<Cow<'a, str>>,
    /// How many of the failures it is, in per cent.
    pub error_rate: Option<f64>,
    /// How often.
    pub error_count: Option<u64>,
}

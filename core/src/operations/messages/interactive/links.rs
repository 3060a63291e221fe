//! Buttons that open a page or a flow.

use std::collections::BTreeMap;

use serde_json::Value;

use super::{InteractiveBody, InteractiveFooter, InteractiveHeader};
use crate::{
    json::Json,
    operations::emoji::NO_EMOJI,
    schema::{Docs, FlowId, Rule, model},
};

/// A button that opens a page. You aren't told when it is tapped.
#[model]
#[check(rule(PREVIEW_ON_TOP))]
pub struct CtaUrlMessage {
    /// The text above the button.
    pub body: InteractiveBody,
    /// The button.
    pub action: CtaUrlAction,
    /// A title, picture, video or document on top.
    pub header: Option<InteractiveHeader>,
    /// Small text below.
    pub footer: Option<InteractiveFooter>,
}

/// A button that opens a page.
#[model(set(name = "cta_url"))]
pub struct CtaUrlAction {
    /// What it says and opens.
    pub parameters: CtaUrlParameters,
}

/// What a button says and opens.
#[model]
pub struct CtaUrlParameters {
    /// What it says: 1 to 20 characters.
    #[check(length(1..=20))]
    pub display_text: String,
    /// The page.
    #[check(url)]
    pub url: String,
    /// In India, where your account has it: show what the link lets one pay. Then the message has no header.
    pub payment_link_preview: Option<bool>,
}

const PREVIEW_ON_TOP: Rule = Rule {
    docs: Docs::new("With `payment_link_preview` there is no header."),
    check: |message| {
        let previews =
            message.at("action.parameters.payment_link_preview").is_some_and(|preview| *preview == Json::Bool(true));
        if previews && message.get("header").is_some() { Err("no header with payment_link_preview") } else { Ok(()) }
    },
};

/// A button that opens a flow; what the person filled in arrives as an `nfm_reply`.
#[model]
pub struct FlowMessage {
    /// The text above the button.
    pub body: InteractiveBody,
    /// The button.
    pub action: FlowMessageAction,
    /// A title, picture, video or document on top.
    pub header: Option<InteractiveHeader>,
    /// Small text below.
    pub footer: Option<InteractiveFooter>,
}

/// A button that opens a flow.
#[model(set(name = "flow"))]
pub struct FlowMessageAction {
    /// The flow, and how it begins.
    pub parameters: FlowMessageParameters,
}

/// A flow, and how it begins.
#[model(set(flow_message_version = "3"))]
#[check(exactly_one(flow_id, flow_name), rule(PAYLOAD_TO_NAVIGATE))]
pub struct FlowMessageParameters {
    /// What the button says: 1 to 30 characters, better 20.
    #[check(length(1..=30), rule(NO_EMOJI))]
    pub flow_cta: String,
    /// The flow's id.
    pub flow_id: Option<FlowId>,
    /// The flow's name, instead of its id.
    pub flow_name: Option<String>,
    /// Whether the flow is published; it is unless told.
    pub mode: Option<FlowMode>,
    /// Comes back with what the person filled in, and goes to your endpoint. `unused` unless told.
    pub flow_token: Option<String>,
    /// Whether it begins with a screen of its own, as it does unless told, or with your endpoint's answer.
    pub flow_action: Option<FlowAction>,
    /// The first screen, with `navigate`.
    pub flow_action_payload: Option<FlowActionPayload>,
}

impl FlowMessageParameters {
    /// A flow by its id, behind a button that says `flow_cta`.
    pub fn by_id(flow_id: impl Into<FlowId>, flow_cta: impl Into<String>) -> Self {
        Self::new(flow_cta).flow_id(flow_id)
    }
}

/// Whether a flow is published.
#[model]
pub enum FlowMode {
    /// It is.
    Published,
    /// Not yet: for tests.
    Draft,
}

/// How a flow begins.
#[model]
pub enum FlowAction {
    /// With the screen that the message names.
    Navigate,
    /// With what your endpoint answers.
    DataExchange,
}

/// The first screen of a flow.
#[model]
pub struct FlowActionPayload {
    /// The screen: one that may be the first. `FIRST_ENTRY_SCREEN` unless told.
    pub screen: Option<String>,
    /// What the screen shows. Not empty.
    #[check(rule(SOMETHING))]
    pub data: Option<BTreeMap<String, Value>>,
}

const PAYLOAD_TO_NAVIGATE: Rule = Rule {
    docs: Docs::new("`flow_action_payload` goes with `navigate` only."),
    check: |flow| {
        let navigates = flow.get("flow_action").is_none_or(|action| action == "navigate");
        if navigates || flow.get("flow_action_payload").is_none() {
            Ok(())
        } else {
            Err("no flow_action_payload with data_exchange")
        }
    },
};

const SOMETHING: Rule = Rule {
    docs: Docs::new("Not empty."),
    check: |data| match data.as_object() {
        Some(data) if data.is_empty() => Err("at least one key"),
        _ => Ok(()),
    },
};

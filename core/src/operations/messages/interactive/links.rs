//! Buttons that open a web page or a flow.

use std::collections::BTreeMap;

use serde_json::Value;

use super::{InteractiveBody, InteractiveFooter, InteractiveHeader};
use crate::{
    json::Json,
    operations::emoji::NO_EMOJI,
    schema::{Docs, FlowId, Rule, model},
};

/// A message with a URL button. No webhook is sent when the user taps the button.
#[model]
#[check(rule(PREVIEW_ON_TOP))]
pub struct CtaUrlMessage {
    /// Body text above the button.
    pub body: InteractiveBody,
    /// URL button of the message.
    pub action: CtaUrlAction,
    /// Header: text, image, video or document.
    pub header: Option<InteractiveHeader>,
    /// Footer below the body.
    pub footer: Option<InteractiveFooter>,
}

/// URL button of a message.
#[model(set(name = "cta_url"))]
pub struct CtaUrlAction {
    /// Label and URL of the button.
    pub parameters: CtaUrlParameters,
}

/// Label and URL of a URL button.
#[model]
pub struct CtaUrlParameters {
    /// Label of the button. 1 to 20 characters.
    #[check(length(1..=20))]
    pub display_text: String,
    /// URL of the web page.
    #[check(url)]
    pub url: String,
    /// Shows a payment preview of the link. Available in India, for enabled accounts. Not allowed with a header.
    pub payment_link_preview: Option<bool>,
}

const PREVIEW_ON_TOP: Rule = Rule {
    docs: Docs::new("`payment_link_preview` is not allowed with a header."),
    check: |message| {
        let previews =
            message.at("action.parameters.payment_link_preview").is_some_and(|preview| *preview == Json::Bool(true));
        if previews && message.get("header").is_some() { Err("no header with payment_link_preview") } else { Ok(()) }
    },
};

/// A message with a button that opens a flow. The completed flow arrives as an `nfm_reply`.
#[model]
pub struct FlowMessage {
    /// Body text above the button.
    pub body: InteractiveBody,
    /// Flow button of the message.
    pub action: FlowMessageAction,
    /// Header: text, image, video or document.
    pub header: Option<InteractiveHeader>,
    /// Footer below the body.
    pub footer: Option<InteractiveFooter>,
}

/// Flow button of a message.
#[model(set(name = "flow"))]
pub struct FlowMessageAction {
    /// Flow to open and its first screen.
    pub parameters: FlowMessageParameters,
}

/// Flow to open and its first screen.
#[model(set(flow_message_version = "3"))]
#[check(exactly_one(flow_id, flow_name), rule(PAYLOAD_TO_NAVIGATE))]
pub struct FlowMessageParameters {
    /// Label of the button. 1 to 30 characters; at most 20 recommended.
    #[check(length(1..=30), rule(NO_EMOJI))]
    pub flow_cta: String,
    /// ID of the flow.
    pub flow_id: Option<FlowId>,
    /// Name of the flow, instead of `flow_id`.
    pub flow_name: Option<String>,
    /// Publication state of the flow. Default: `published`.
    pub mode: Option<FlowMode>,
    /// Token of this flow session, returned with the completed flow and sent to the endpoint of the business. Default:
    /// `unused`.
    pub flow_token: Option<String>,
    /// First action of the flow: open a screen, or request data from the endpoint. Default: `navigate`.
    pub flow_action: Option<FlowAction>,
    /// First screen of the flow. Only with `navigate`.
    pub flow_action_payload: Option<FlowActionPayload>,
}

impl FlowMessageParameters {
    /// Creates parameters from a flow ID and the button label `flow_cta`.
    pub fn by_id(flow_id: impl Into<FlowId>, flow_cta: impl Into<String>) -> Self {
        Self::new(flow_cta).flow_id(flow_id)
    }
}

/// Publication state of a flow.
#[model]
pub enum FlowMode {
    /// Published and available to users.
    Published,
    /// Draft, for tests only.
    Draft,
}

/// First action of a flow.
#[model]
pub enum FlowAction {
    /// Navigate to the screen in the message.
    Navigate,
    /// Request the first screen from the endpoint of the business.
    DataExchange,
}

/// First screen of a flow.
#[model]
pub struct FlowActionPayload {
    /// ID of the screen, which must be an entry screen. Default: `FIRST_ENTRY_SCREEN`.
    pub screen: Option<String>,
    /// Input data of the screen. Must not be empty.
    #[check(rule(SOMETHING))]
    pub data: Option<BTreeMap<String, Value>>,
}

const PAYLOAD_TO_NAVIGATE: Rule = Rule {
    docs: Docs::new("`flow_action_payload` is allowed with `navigate` only."),
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
    docs: Docs::new("Must not be empty."),
    check: |data| match data.as_object() {
        Some(data) if data.is_empty() => Err("at least one key"),
        _ => Ok(()),
    },
};

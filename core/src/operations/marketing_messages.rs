//! Marketing Messages API: marketing templates with optimized delivery.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::{
    engine::operation,
    operations::messages::{Recipient, ReplyTo, Sent, TemplateMessage},
    schema::{BusinessId, SolutionId, model},
};

/// Sends a marketing template with optimized delivery.
///
/// A template that is new, or was idle for 7 days, needs up to 10 minutes to synchronize (code 134101 until then).
#[operation(POST "/{phone_number_id}/marketing_messages", set(messaging_product = "whatsapp", type = "template"),
    returns = Sent, check(forbids(recipient_type != "individual")), permission = whatsapp_business_messaging, rate_limit = send,
    link = "marketing-messages/send-marketing-messages")]
pub struct SendMarketingMessage {
    /// Recipient of the message.
    #[flatten]
    pub to: Recipient,
    /// Template message of the category MARKETING.
    pub template: TemplateMessage,
    /// Policy for messages that the Marketing Messages API cannot deliver. Default: `CLOUD_API_FALLBACK`.
    pub product_policy: Option<ProductPolicy>,
    /// Shares message activity, such as delivery and reads, with Meta to optimize delivery. Default: the account's
    /// setting.
    pub message_activity_sharing: Option<bool>,
    /// Maximum price, for templates that were created with one. Currently `{"per_message_bid_multiplier": 1.2}`; the
    /// platform's documentation describes the format.
    pub bid_spec: Option<BTreeMap<String, Value>>,
    /// Message to reply to, quoted above this message.
    pub context: Option<ReplyTo>,
    /// Custom data, returned in the status webhooks of this message and not visible to the user. At most 512
    /// characters.
    #[check(length(..=512))]
    pub biz_opaque_callback_data: Option<String>,
    /// Identity key hash of the recipient, from a webhook. A message to a user with another hash is not delivered (code
    /// 137000).
    pub recipient_identity_key_hash: Option<String>,
}

/// Policy for messages that the Marketing Messages API cannot deliver.
#[model(case = UPPER)]
pub enum ProductPolicy {
    /// Fallback: send over the Cloud API, like any other template. The default.
    CloudApiFallback,
    /// Do not send the message.
    Strict,
}

/// Invites a client to the Marketing Messages API. For partners.
///
/// The platform sends the terms to the administrators of the client's business portfolio by email. When they accept
/// them, the webhook `account_update` arrives for each account of the portfolio, with the event `MM_LITE_TERMS_SIGNED`.
#[operation(POST "/{business_id}/onboard_partners_to_mm_lite", body = none, returns = OnboardingRequest,
    permission = whatsapp_business_management, permission = whatsapp_business_messaging,
    link = "marketing-messages/onboard-business-customers")]
pub struct OnboardBusiness {
    /// ID of the client's business portfolio.
    pub business_id: BusinessId,
    /// ID of the Multi-Partner Solution to associate with the invitation.
    pub solution_id: Option<SolutionId>,
}

/// Invitation to the Marketing Messages API.
#[model(received)]
pub struct OnboardingRequest {
    /// ID of the invitation.
    pub request_id: String,
}

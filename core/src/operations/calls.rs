//! Voice calls. Call events arrive by webhook (`calls`); audio is transmitted over WebRTC.

use crate::{
    engine::operation,
    operations::Success,
    schema::{CallId, OrText, Timestamp, model},
};

/// Calls a WhatsApp user who granted the call permission. The user's answer arrives by webhook.
///
/// At most 100 connected calls per user in 24 hours. At most 1,000 concurrent calls per phone number.
#[operation(POST "/{phone_number_id}/calls", set(messaging_product = "whatsapp", action = "connect"), returns = StartedCalls, rate_limit = call,
    check(at_least_one(to, recipient), phone(to)), permission = whatsapp_business_messaging, link = "calling/business-initiated-calls")]
pub struct ConnectCall {
    /// SDP offer of the business.
    pub session: SdpOffer,
    /// Phone number of the user, with `+` and the country code.
    pub to: Option<String>,
    /// Business-scoped user ID. If `to` is given too, `to` takes precedence.
    #[check(length(1..))]
    pub recipient: Option<String>,
    /// Custom data, returned in the webhooks of this call. At most 512 characters.
    #[check(length(..=512))]
    pub biz_opaque_callback_data: Option<String>,
}

/// Prepares the media connection of an incoming call before `calls.accept`, so that no audio is lost at the start.
#[operation(POST "/{phone_number_id}/calls", set(messaging_product = "whatsapp", action = "pre_accept"), returns = Success, rate_limit = call,
    permission = whatsapp_business_messaging, link = "calling/user-initiated-calls")]
pub struct PreAcceptCall {
    /// ID of the call, from the webhook.
    pub call_id: CallId,
    /// SDP answer of the business.
    pub session: SdpAnswer,
}

/// Accepts an incoming call. Deadline: 30 to 60 s after its webhook. Send audio only after the response.
#[operation(POST "/{phone_number_id}/calls", set(messaging_product = "whatsapp", action = "accept"), returns = Success, rate_limit = call,
    permission = whatsapp_business_messaging, link = "calling/user-initiated-calls")]
pub struct AcceptCall {
    /// ID of the call, from the webhook.
    pub call_id: CallId,
    /// SDP answer of the business. After `calls.pre_accept`, the same as there.
    pub session: SdpAnswer,
    /// Custom data, returned in the webhooks of this call. At most 512 characters.
    #[check(length(..=512))]
    pub biz_opaque_callback_data: Option<String>,
}

/// Rejects an incoming call.
#[operation(POST "/{phone_number_id}/calls", set(messaging_product = "whatsapp", action = "reject"), returns = Success, rate_limit = call,
    idempotent, permission = whatsapp_business_messaging, link = "calling/user-initiated-calls")]
pub struct RejectCall {
    /// ID of the call, from the webhook.
    pub call_id: CallId,
}

/// Ends a call. Not required if the user hung up.
#[operation(POST "/{phone_number_id}/calls", set(messaging_product = "whatsapp", action = "terminate"), returns = Success, rate_limit = call,
    idempotent, permission = whatsapp_business_messaging, link = "calling/user-initiated-calls")]
pub struct TerminateCall {
    /// ID of the call.
    pub call_id: CallId,
}

/// Gets the call permission of a user, and the actions that are currently allowed. At most 5 requests per second; above
/// that the API returns code 613.
#[operation(GET "/{phone_number_id}/call_permissions", returns = CallPermissions, check(exactly_one(user_wa_id, recipient)),
    permission = whatsapp_business_messaging, rate_limit = call, link = "calling/user-call-permissions")]
pub struct GetCallPermissions {
    /// WhatsApp ID or phone number of the user.
    pub user_wa_id: Option<String>,
    /// Business-scoped user ID (BSUID), instead of `user_wa_id`.
    pub recipient: Option<String>,
}

/// SDP offer for a call.
#[model(set(sdp_type = "offer"))]
pub struct SdpOffer {
    /// Session description in SDP (RFC 8866), with CRLF line endings.
    #[check(length(1..))]
    pub sdp: String,
}

/// SDP answer to a call.
#[model(set(sdp_type = "answer"))]
pub struct SdpAnswer {
    /// Session description in SDP (RFC 8866), with CRLF line endings.
    #[check(length(1..))]
    pub sdp: String,
}

/// Result of starting a call.
#[model(received)]
pub struct StartedCalls {
    /// One-element list with the started call.
    #[always]
    pub calls: Vec<StartedCall>,
}

/// A started call.
#[model(received)]
pub struct StartedCall {
    /// ID of the call (`wacid.…`), used in its webhooks.
    pub id: CallId,
}

/// Call permission of a user and the allowed actions.
#[model(received)]
pub struct CallPermissions {
    /// Call permission of the user.
    pub permission: CallPermission,
    /// Actions of the business, with their limits.
    pub actions: Vec<CallPermissionAction>,
}

/// Call permission that a user granted or declined.
#[model(received)]
pub struct CallPermission {
    /// Status of the permission.
    pub status: CallPermissionStatus,
    /// Expiration time of a temporary permission. Seconds since the Unix epoch.
    pub expiration_time: Option<OrText<Timestamp>>,
}

/// Status of a call permission.
#[model]
pub enum CallPermissionStatus {
    /// No permission, or the user cannot be called.
    NoPermission,
    /// Temporary permission: 7 days from approval.
    Temporary,
    /// Permanent permission, until the user revokes it.
    Permanent,
}

/// An action and whether it is currently allowed.
#[model(received)]
pub struct CallPermissionAction {
    /// Name of the action: `send_call_permission_request` or `start_call`.
    pub action_name: String,
    /// True if the action is allowed now.
    pub can_perform_action: bool,
    /// Limits of the action.
    pub limits: Vec<CallPermissionLimit>,
}

/// Limit on the frequency of an action.
#[model(received)]
pub struct CallPermissionLimit {
    /// Period of the limit, as an ISO 8601 duration: `PT24H`, `P7D`.
    pub time_period: Option<String>,
    /// Maximum number of actions per period.
    pub max_allowed: Option<u32>,
    /// Number of actions so far in the period.
    pub current_usage: Option<u32>,
    /// Time at which the action is allowed again. Seconds since the Unix epoch. Present only when the limit is reached.
    pub limit_expiration_time: Option<OrText<Timestamp>>,
}

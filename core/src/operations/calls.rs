//! Voice calls. What happens to them arrives by webhook (`calls`); sound goes by WebRTC.

use crate::{
    engine::operation,
    operations::Success,
    schema::{CallId, OrText, Timestamp, model},
};

/// Call a person who allowed it. Their answer arrives by webhook.
///
/// At most 100 connected calls to a person in 24 hours, and 1,000 at once from a number.
#[operation(POST "/{phone_number_id}/calls", set(messaging_product = "whatsapp", action = "connect"), returns = StartedCalls, rate_limit = send,
    check(at_least_one(to, recipient), phone(to)), permission = whatsapp_business_messaging, link = "calling/business-initiated-calls")]
pub struct ConnectCall {
    /// What you offer to send and receive.
    pub session: SdpOffer,
    /// A phone number with `+` and its country code.
    pub to: Option<String>,
    /// Business-scoped user ID. If `to` is given too, `to` wins.
    #[check(length(1..))]
    pub recipient: Option<String>,
    /// Your own note, up to 512 characters. It comes back in the webhooks of this call.
    #[check(length(..=512))]
    pub biz_opaque_callback_data: Option<String>,
}

/// Prepare to take a call, before you accept it: the first words aren't lost.
#[operation(POST "/{phone_number_id}/calls", set(messaging_product = "whatsapp", action = "pre_accept"), returns = Success, rate_limit = send,
    permission = whatsapp_business_messaging, link = "calling/user-initiated-calls")]
pub struct PreAcceptCall {
    /// The call, from the webhook.
    pub call_id: CallId,
    /// What you will send and receive.
    pub session: SdpAnswer,
}

/// Take a call, within 30 to 60 seconds of its webhook. Send sound only after the answer.
#[operation(POST "/{phone_number_id}/calls", set(messaging_product = "whatsapp", action = "accept"), returns = Success, rate_limit = send,
    permission = whatsapp_business_messaging, link = "calling/user-initiated-calls")]
pub struct AcceptCall {
    /// The call, from the webhook.
    pub call_id: CallId,
    /// What you will send and receive: the same as when it was pre-accepted.
    pub session: SdpAnswer,
    /// Your own note, up to 512 characters. It comes back in the webhooks of this call.
    #[check(length(..=512))]
    pub biz_opaque_callback_data: Option<String>,
}

/// Turn a call down.
#[operation(POST "/{phone_number_id}/calls", set(messaging_product = "whatsapp", action = "reject"), returns = Success, rate_limit = send,
    idempotent, permission = whatsapp_business_messaging, link = "calling/user-initiated-calls")]
pub struct RejectCall {
    /// The call, from the webhook.
    pub call_id: CallId,
}

/// End a call. Not needed when the other side hung up.
#[operation(POST "/{phone_number_id}/calls", set(messaging_product = "whatsapp", action = "terminate"), returns = Success, rate_limit = send,
    idempotent, permission = whatsapp_business_messaging, link = "calling/user-initiated-calls")]
pub struct TerminateCall {
    /// The call.
    pub call_id: CallId,
}

/// Find out whether a person may be called, or asked. At most five times a second, else code 613.
#[operation(GET "/{phone_number_id}/call_permissions", returns = CallPermissions, check(exactly_one(user_wa_id, recipient)),
    permission = whatsapp_business_messaging, link = "calling/user-call-permissions")]
pub struct GetCallPermissions {
    /// The person's WhatsApp id or phone number.
    pub user_wa_id: Option<String>,
    /// Instead of `user_wa_id`: their business-scoped user id.
    pub recipient: Option<String>,
}

/// What you offer to send and receive.
#[model(set(sdp_type = "offer"))]
pub struct SdpOffer {
    /// SDP as in RFC 8866, with CRLF at the ends of lines.
    #[check(length(1..))]
    pub sdp: String,
}

/// What you will send and receive.
#[model(set(sdp_type = "answer"))]
pub struct SdpAnswer {
    /// SDP as in RFC 8866, with CRLF at the ends of lines.
    #[check(length(1..))]
    pub sdp: String,
}

/// The calls that were begun: one.
#[model(received)]
pub struct StartedCalls {
    /// The calls.
    #[always]
    pub calls: Vec<StartedCall>,
}

/// A call that was begun.
#[model(received)]
pub struct StartedCall {
    /// Its id (`wacid.…`); its webhooks carry it.
    pub id: CallId,
}

/// Whether a person may be called, or asked.
#[model(received)]
pub struct CallPermissions {
    /// What they allowed.
    pub permission: CallPermission,
    /// What you may do, and how often.
    pub actions: Vec<CallPermissionAction>,
}

/// What a person allowed.
#[model(received)]
pub struct CallPermission {
    /// Whether they allowed calls.
    pub status: CallPermissionStatus,
    /// Until when, if it isn't for good.
    pub expiration_time: Option<OrText<Timestamp>>,
}

/// Whether a person allowed calls.
#[model]
pub enum CallPermissionStatus {
    /// They didn't, or can't be called.
    NoPermission,
    /// For a time.
    Temporary,
    /// For good.
    Permanent,
}

/// Something that you may do, or not.
#[model(received)]
pub struct CallPermissionAction {
    /// What it is: `send_call_permission_request` or `start_call`.
    pub action_name: String,
    /// Whether you may do it now.
    pub can_perform_action: bool,
    /// How often you may.
    pub limits: Vec<CallPermissionLimit>,
}

/// How often something may be done.
#[model(received)]
pub struct CallPermissionLimit {
    /// In how long a time, in ISO 8601: `PT24H`, `P7D`.
    pub time_period: Option<String>,
    /// How often at most.
    pub max_allowed: Option<u32>,
    /// How often it was done.
    pub current_usage: Option<u32>,
    /// Until when you must wait, if you have done it that often.
    pub limit_expiration_time: Option<OrText<Timestamp>>,
}

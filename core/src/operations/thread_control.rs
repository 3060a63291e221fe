//! Thread control: which of several apps answers a WhatsApp user (Conversation Routing, since September 2026). Changes
//! arrive by webhook (`messaging_handovers`); other apps receive the messages as `standby`.

use crate::{engine::operation, schema::model};

/// Passes the thread with a WhatsApp user to Meta Business Agent or to the escalation partner. Only the app that
/// controls the thread can pass it.
#[operation(POST "/business/whatsapp/phone_numbers/{phone_number_id}/thread_control", host = api, api_version = "1.0.0",
    set(messaging_product = "whatsapp", action = "pass"), returns = ThreadControl, check(exactly_one(to, recipient), phone(to)),
    permission = whatsapp_business_messaging, link = "conversation-routing/thread-control")]
pub struct PassThreadControl {
    /// Phone number of the user, with `+` and the country code.
    pub to: Option<String>,
    /// Business-scoped user ID.
    #[check(length(1..))]
    pub recipient: Option<String>,
    /// Receiver of the thread. Default: the configured escalation partner.
    pub control_pass: Option<ControlPass>,
    /// Information for the receiver, forwarded unchanged. At most 2,000 characters.
    #[check(length(..=2000))]
    pub metadata: Option<String>,
}

/// Takes control of the thread with a WhatsApp user. Allowed to the escalation partner only; others are refused with
/// code 2494191.
#[operation(POST "/business/whatsapp/phone_numbers/{phone_number_id}/thread_control", host = api, api_version = "1.0.0",
    set(messaging_product = "whatsapp", action = "take"), returns = ThreadControl, idempotent,
    check(exactly_one(to, recipient), phone(to)), permission = whatsapp_business_messaging, link = "conversation-routing/thread-control")]
pub struct TakeThreadControl {
    /// Phone number of the user, with `+` and the country code.
    pub to: Option<String>,
    /// Business-scoped user ID.
    #[check(length(1..))]
    pub recipient: Option<String>,
    /// Information for the previous owner of the thread, forwarded unchanged. At most 2,000 characters.
    #[check(length(..=2000))]
    pub metadata: Option<String>,
}

/// Releases the thread with a WhatsApp user, so that no app controls it. Sends no webhook. Only the app that controls the
/// thread can release it.
#[operation(POST "/business/whatsapp/phone_numbers/{phone_number_id}/thread_control", host = api, api_version = "1.0.0",
    set(messaging_product = "whatsapp", action = "release"), returns = ThreadControl,
    check(exactly_one(to, recipient), phone(to)), permission = whatsapp_business_messaging, link = "conversation-routing/thread-control")]
pub struct ReleaseThreadControl {
    /// Phone number of the user, with `+` and the country code.
    pub to: Option<String>,
    /// Business-scoped user ID.
    #[check(length(1..))]
    pub recipient: Option<String>,
    /// Information about the release. At most 2,000 characters.
    #[check(length(..=2000))]
    pub metadata: Option<String>,
}

/// Receiver of a thread.
#[model]
pub struct ControlPass {
    /// Role of the receiver: `ai_agent` is Meta Business Agent.
    #[check(length(1..))]
    pub target_role: String,
}

/// Result of a change of thread control.
#[model(received)]
pub struct ThreadControl {
    /// True if the request succeeded. Not documented.
    pub success: Option<bool>,
    /// ID of the request, for support.
    pub request_id: Option<String>,
}

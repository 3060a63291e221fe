//! Data of the WhatsApp Business app, for phone numbers that are used in the app and on the Cloud API (coexistence).

use crate::{engine::operation, schema::model};

/// Requests the contacts or the chat history of the WhatsApp Business app. The data arrives by webhook
/// (`smb_app_state_sync`, `history`).
///
/// Each type can be requested once, within 24 hours of onboarding. A second request is refused with code 2593107, and a
/// late one with code 2593108.
#[operation(POST "/{phone_number_id}/smb_app_data", set(messaging_product = "whatsapp"), returns = SmbAppDataRequest,
    permission = whatsapp_business_messaging, link = "embedded-signup/onboarding-business-app-users")]
pub struct SyncSmbAppData {
    /// Type of the data to send.
    pub sync_type: SmbSyncType,
}

/// Type of data in the WhatsApp Business app.
#[model]
pub enum SmbSyncType {
    /// Contacts of the business. Requested before the history.
    SmbAppStateSync,
    /// History of chats and messages.
    History,
}

/// An accepted request for data of the WhatsApp Business app.
#[model(received)]
pub struct SmbAppDataRequest {
    /// ID of the request, for support.
    pub request_id: Option<String>,
}

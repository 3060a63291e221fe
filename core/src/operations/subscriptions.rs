//! Webhook configuration of an app: callback URL and webhook fields. Needs an app access token.

use crate::{engine::operation, operations::Success, schema::model};

/// Lists the webhook subscriptions of an app, with their fields and callback URLs. Requires an app access token.
#[operation(GET "/{app_id}/subscriptions", returns = AppSubscriptions,
    link = "webhooks/create-webhook-endpoint")]
pub struct ListAppSubscriptions {}

/// Sets the callback URL and the webhook fields of an app, after a handshake with the callback URL. Requires an app
/// access token.
#[operation(POST "/{app_id}/subscriptions", body = form, returns = Success, idempotent,
    link = "webhooks/create-webhook-endpoint")]
pub struct CreateAppSubscription {
    /// Object of the webhooks: `whatsapp_business_account`.
    #[check(length(1..))]
    pub object: String,
    /// Callback URL, with https.
    #[check(url)]
    pub callback_url: String,
    /// Verify token of the handshake with the callback URL.
    #[check(length(1..))]
    pub verify_token: String,
    /// Webhook fields to subscribe to.
    pub fields: Vec<WebhookField>,
    /// True to send the new values in the webhooks, not only the names of the changed fields.
    pub include_values: Option<bool>,
}

/// Deletes the webhook subscription of an app, or some of its fields. Requires an app access token.
#[operation(DELETE "/{app_id}/subscriptions", returns = Success, link = "webhooks/create-webhook-endpoint")]
pub struct DeleteAppSubscription {
    /// Object of the webhooks: `whatsapp_business_account`.
    #[check(length(1..))]
    pub object: String,
    /// Webhook fields to unsubscribe from. Default: all.
    pub fields: Option<Vec<WebhookField>>,
}

/// Field of the webhooks of a WhatsApp Business account. Newer names pass with `lenient`.
#[model(selected = "")]
pub enum WebhookField {
    /// Alerts about the account, such as limits and restrictions.
    AccountAlerts,
    /// Decision on the review of the account.
    AccountReviewUpdate,
    /// Changes of the settings of a phone number.
    AccountSettingsUpdate,
    /// Changes of the account, such as bans, restrictions and partners.
    AccountUpdate,
    /// Purchases and leads that the platform finds in chats.
    AutomaticEvents,
    /// Changes of the messaging limit and of the number of phone numbers.
    BusinessCapabilityUpdate,
    /// Changes of a business username.
    BusinessUsernameUpdates,
    /// Voice calls and call permissions.
    Calls,
    /// Status and health of flows.
    Flows,
    /// Creation and deletion of groups.
    GroupLifecycleUpdate,
    /// Users who join or leave groups.
    GroupParticipantsUpdate,
    /// Changes of the settings of groups.
    GroupSettingsUpdate,
    /// Suspension of groups.
    GroupStatusUpdate,
    /// Chat history of the WhatsApp Business app.
    History,
    /// Messages that other apps of the business send.
    MessageEchoes,
    /// Changes of the components of a template.
    MessageTemplateComponentsUpdate,
    /// Changes of the quality rating of a template.
    MessageTemplateQualityUpdate,
    /// Changes of the status of a template.
    MessageTemplateStatusUpdate,
    /// Received messages and statuses of sent messages.
    Messages,
    /// Changes of thread control.
    MessagingHandovers,
    /// Changes of partner solutions.
    PartnerSolutions,
    /// Changes of payment configurations in India.
    PaymentConfigurationUpdate,
    /// Decision on a display name.
    PhoneNumberNameUpdate,
    /// Changes of the messaging limit or throughput of a number.
    PhoneNumberQualityUpdate,
    /// Changes of two-step verification.
    Security,
    /// Contacts of the WhatsApp Business app.
    SmbAppStateSync,
    /// Messages that the business sends with the WhatsApp Business app.
    SmbMessageEchoes,
    /// Messages in threads that another app controls.
    Standby,
    /// Changes of the category of a template.
    TemplateCategoryUpdate,
    /// Categories that the platform considers correct.
    TemplateCorrectCategoryDetection,
    /// Users who stop or resume marketing messages.
    UserPreferences,
}

/// Webhook subscriptions of an app.
#[model(received)]
pub struct AppSubscriptions {
    /// Subscriptions, one for each object.
    #[always]
    pub data: Vec<AppSubscription>,
}

/// Webhook subscription of an app to one type of object.
#[model(received)]
pub struct AppSubscription {
    /// Object of the webhooks, such as `whatsapp_business_account`.
    pub object: Option<String>,
    /// Callback URL of the webhooks.
    pub callback_url: Option<String>,
    /// True if webhooks are sent.
    pub active: Option<bool>,
    /// Webhook fields that the app is subscribed to.
    pub fields: Vec<SubscribedField>,
}

/// Webhook field that an app is subscribed to.
#[model(received)]
pub struct SubscribedField {
    /// Name of the webhook field, such as `messages`.
    pub name: Option<String>,
    /// Graph API version of the webhooks, such as `v25.0`.
    pub version: Option<String>,
}

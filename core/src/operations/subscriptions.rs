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
    /// Webhook fields, separated by commas, such as `messages,account_update`.
    #[check(length(1..))]
    pub fields: String,
    /// True to send the new values in the webhooks, not only the names of the changed fields.
    pub include_values: Option<bool>,
}

/// Deletes the webhook subscription of an app, or some of its fields. Requires an app access token.
#[operation(DELETE "/{app_id}/subscriptions", returns = Success, link = "webhooks/create-webhook-endpoint")]
pub struct DeleteAppSubscription {
    /// Object of the webhooks: `whatsapp_business_account`.
    #[check(length(1..))]
    pub object: String,
    /// Webhook fields to unsubscribe from, separated by commas. Default: all.
    pub fields: Option<String>,
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

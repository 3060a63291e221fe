//! Subscriptions of apps to the webhooks of a WhatsApp Business account.

use crate::{
    engine::operation,
    operations::Success,
    schema::{AppId, model},
};

/// Lists the apps that are subscribed to the webhooks of a WhatsApp Business account.
#[operation(GET "/{waba_id}/subscribed_apps", returns = SubscribedApps, permission = whatsapp_business_management,
    rate_limit = management, link = "solution-providers/manage-webhooks")]
pub struct ListSubscribedApps {
    /// Fields to return per app.
    pub fields: Option<Vec<SubscribedAppField>>,
}

/// Subscribes the app to the webhooks of a WhatsApp Business account.
///
/// A callback URL in this request replaces the app's callback URL for this account, after a handshake with it; a
/// request without one removes the replacement. The callback URL of a phone number (`phone_numbers.update`) takes
/// precedence over that of the account. Webhooks about templates and about the account itself always go to the callback
/// URL of the app.
#[operation(POST "/{waba_id}/subscribed_apps", returns = Subscription, idempotent,
    check(when(override_callback_uri, requires(verify_token))), permission = whatsapp_business_management,
    rate_limit = management, link = "solution-providers/manage-webhooks")]
pub struct SubscribeApp {
    /// Callback URL for the webhooks of this account. Default: the callback URL of the app.
    #[check(url)]
    pub override_callback_uri: Option<String>,
    /// Verify token of the handshake with the callback URL.
    pub verify_token: Option<String>,
}

/// Unsubscribes the app from the webhooks of a WhatsApp Business account.
#[operation(DELETE "/{waba_id}/subscribed_apps", returns = Success, permission = whatsapp_business_management,
    rate_limit = management, link = "solution-providers/manage-webhooks")]
pub struct UnsubscribeApp {}

/// Apps that are subscribed to the webhooks of an account.
#[model(received)]
pub struct SubscribedApps {
    /// Apps that are subscribed.
    #[always]
    pub data: Vec<SubscribedApp>,
}

/// Result of subscribing an app.
#[model(received)]
pub struct Subscription {
    /// True if the app is subscribed.
    pub success: bool,
    /// The subscription, if it has a callback URL of its own.
    pub data: Vec<SubscribedApp>,
}

/// An app that is subscribed to the webhooks of an account.
#[model(received)]
pub struct SubscribedApp {
    /// The subscribed app.
    pub whatsapp_business_api_data: Option<SubscribedAppData>,
    /// Callback URL for the webhooks of this account. Absent if the callback URL of the app is used.
    pub override_callback_uri: Option<String>,
}

/// Name and ID of a subscribed app.
#[model(received, fields(SubscribedAppField))]
pub struct SubscribedAppData {
    /// ID of the app.
    pub id: Option<AppId>,
    /// Name of the app.
    pub name: Option<String>,
    /// URL of the app.
    pub link: Option<String>,
}

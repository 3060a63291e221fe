//! Events of marketing messages and ads.

use std::borrow::Cow;

use crate::schema::{OrText, Timestamp, model};

/// A user's action on a marketing message, such as a click on a link.
#[model(received)]
pub struct UserAction<'a> {
    /// Type of the action: `marketing_messages_link_click`.
    pub action_type: Option<Cow<'a, str>>,
    /// Time of the action. Seconds since the Unix epoch.
    pub timestamp: Option<Timestamp>,
    /// Details of the click.
    pub marketing_messages_link_click_data: Option<LinkClick<'a>>,
}

/// Click on a link in a marketing message that was sent within the last 7 days.
#[model(received)]
pub struct LinkClick<'a> {
    /// Clicked component: `cta` or `body`.
    pub click_component: Option<Cow<'a, str>>,
    /// ID of the click.
    pub click_id: Option<Cow<'a, str>>,
    /// Tracking token of the message.
    pub tracking_token: Option<Cow<'a, str>>,
    /// Retailer ID (SKU) of the product in the catalog.
    pub product_id: Option<Cow<'a, str>>,
    /// User agent of the user's browser.
    pub client_user_agent: Option<Cow<'a, str>>,
}

/// A user's choice to stop or resume marketing messages.
#[model(received)]
pub struct UserPreference<'a> {
    /// WhatsApp ID of the user.
    pub wa_id: Option<Cow<'a, str>>,
    /// Business-scoped user ID of the user.
    pub user_id: Option<Cow<'a, str>>,
    /// Parent business-scoped user ID of the user, shared by linked business portfolios.
    pub parent_user_id: Option<Cow<'a, str>>,
    /// Description of the choice in one sentence.
    pub detail: Option<Cow<'a, str>>,
    /// Category of messages: `marketing_messages`.
    pub category: Option<Cow<'a, str>>,
    /// The user's choice.
    pub value: Option<UserPreferenceValue>,
    /// ID of the in-app signup by which the user opted in.
    pub signup_id: Option<Cow<'a, str>>,
    /// Time of the choice. Seconds since the Unix epoch.
    pub timestamp: Option<OrText<Timestamp>>,
}

/// A user's choice about marketing messages.
#[model]
pub enum UserPreferenceValue {
    /// Opted out of marketing messages. Sending them fails with code 131050.
    Stop,
    /// Opted in to marketing messages again.
    Resume,
    /// Opted in by an in-app signup.
    Signup,
}

/// A change of a user's business-scoped user ID. Since August 2026, a `system` message reports it instead.
#[model(received)]
pub struct UserIdUpdate<'a> {
    /// WhatsApp ID of the user.
    pub wa_id: Option<Cow<'a, str>>,
    /// Description of the change in one sentence.
    pub detail: Option<Cow<'a, str>>,
    /// Change of the business-scoped user ID.
    pub user_id: Option<UserIdChange<'a>>,
    /// Change of the parent business-scoped user ID, which linked business portfolios share.
    pub parent_user_id: Option<UserIdChange<'a>>,
    /// Time of the change. Seconds since the Unix epoch.
    pub timestamp: Option<OrText<Timestamp>>,
}

/// Previous and current value of a user ID.
#[model(received)]
pub struct UserIdChange<'a> {
    /// Previous ID of the user.
    pub previous: Option<Cow<'a, str>>,
    /// Current ID of the user.
    pub current: Option<Cow<'a, str>>,
}

/// A lead or a purchase that the platform detected in a chat. Not available in the European Union, the United Kingdom
/// and Japan.
#[model(received)]
pub struct AutomaticEvent<'a> {
    /// ID of the message (`wamid.…`).
    pub id: Option<Cow<'a, str>>,
    /// Type of the detected event.
    pub event_name: Option<AutomaticEventName>,
    /// Time of the event. Seconds since the Unix epoch.
    pub timestamp: Option<OrText<Timestamp>>,
    /// Click ID of the ad that started the conversation.
    pub ctwa_clid: Option<Cow<'a, str>>,
    /// Amount of the purchase.
    pub custom_data: Option<PurchaseData<'a>>,
}

/// Type of an event detected in a chat.
#[model]
pub enum AutomaticEventName {
    /// A submitted lead.
    #[wire("LeadSubmitted")]
    LeadSubmitted,
    /// A completed purchase.
    #[wire("Purchase")]
    Purchase,
}

/// Amount of a purchase.
#[model(received)]
pub struct PurchaseData<'a> {
    /// Currency, as an ISO 4217 code.
    pub currency: Option<Cow<'a, str>>,
    /// Amount in the currency's main unit.
    pub value: Option<f64>,
}

/// Tracking event of a marketing message.
#[model(received)]
pub struct TrackingEvent<'a> {
    /// Type of the event, such as `sent`.
    pub event_name: Option<Cow<'a, str>>,
    /// Time of the event. Seconds since the Unix epoch.
    pub timestamp: Option<OrText<Timestamp>>,
    /// Identifiers of the message.
    pub tracking_data: Option<TrackingData<'a>>,
}

/// Identifiers of a tracked marketing message.
#[model(received)]
pub struct TrackingData<'a> {
    /// ID of the click.
    pub click_id: Option<Cow<'a, str>>,
    /// Tracking token of the message.
    pub tracking_token: Option<Cow<'a, str>>,
}

//! Marketing messages and ads.

use std::borrow::Cow;

use crate::schema::{OrText, Timestamp, model};

/// Somebody did something with a marketing message.
#[model(received)]
pub struct UserAction<'a> {
    /// What: `marketing_messages_link_click`.
    pub action_type: Option<Cow<'a, str>>,
    /// When.
    pub timestamp: Option<Timestamp>,
    /// What they clicked.
    pub marketing_messages_link_click_data: Option<LinkClick<'a>>,
}

/// A click on a marketing message, of the last seven days.
#[model(received)]
pub struct LinkClick<'a> {
    /// Where: `cta` or `body`.
    pub click_component: Option<Cow<'a, str>>,
    /// Its id.
    pub click_id: Option<Cow<'a, str>>,
    /// The message's token.
    pub tracking_token: Option<Cow<'a, str>>,
    /// Your own id of the product.
    pub product_id: Option<Cow<'a, str>>,
    /// The person's browser.
    pub client_user_agent: Option<Cow<'a, str>>,
}

/// Somebody wants marketing messages, or no more of them.
#[model(received)]
pub struct UserPreference<'a> {
    /// Who, by WhatsApp id.
    pub wa_id: Option<Cow<'a, str>>,
    /// Who, by business-scoped user id.
    pub user_id: Option<Cow<'a, str>>,
    /// Who, by the user id that linked portfolios share.
    pub parent_user_id: Option<Cow<'a, str>>,
    /// The same in a sentence.
    pub detail: Option<Cow<'a, str>>,
    /// Of which messages: `marketing_messages`.
    pub category: Option<Cow<'a, str>>,
    /// What they want.
    pub value: Option<UserPreferenceValue>,
    /// The sign-up by which they said so.
    pub signup_id: Option<Cow<'a, str>>,
    /// When.
    pub timestamp: Option<OrText<Timestamp>>,
}

/// What somebody wants.
#[model]
pub enum UserPreferenceValue {
    /// No more messages: what you send fails with code 131050.
    Stop,
    /// Messages again.
    Resume,
    /// Messages, which they signed up for.
    Signup,
}

/// Somebody has another user id. Since August 2026 the platform tells it in a `system` message.
#[model(received)]
pub struct UserIdUpdate<'a> {
    /// Who, by WhatsApp id.
    pub wa_id: Option<Cow<'a, str>>,
    /// The same in a sentence.
    pub detail: Option<Cow<'a, str>>,
    /// Their business-scoped user id.
    pub user_id: Option<UserIdChange<'a>>,
    /// The user id that linked portfolios share.
    pub parent_user_id: Option<UserIdChange<'a>>,
    /// When.
    pub timestamp: Option<OrText<Timestamp>>,
}

/// An id that changed.
#[model(received)]
pub struct UserIdChange<'a> {
    /// It until now.
    pub previous: Option<Cow<'a, str>>,
    /// It from now on.
    pub current: Option<Cow<'a, str>>,
}

/// The platform took what somebody wrote for a lead or a purchase.
#[model(received)]
pub struct AutomaticEvent<'a> {
    /// The message.
    pub id: Option<Cow<'a, str>>,
    /// What it was taken for.
    pub event_name: Option<AutomaticEventName>,
    /// When.
    pub timestamp: Option<OrText<Timestamp>>,
    /// The click on an ad that began the conversation.
    pub ctwa_clid: Option<Cow<'a, str>>,
    /// What was bought.
    pub custom_data: Option<PurchaseData<'a>>,
}

/// What the platform takes messages for.
#[model]
pub enum AutomaticEventName {
    /// A lead.
    #[wire("LeadSubmitted")]
    LeadSubmitted,
    /// A purchase.
    #[wire("Purchase")]
    Purchase,
}

/// What a purchase came to.
#[model(received)]
pub struct PurchaseData<'a> {
    /// The currency.
    pub currency: Option<Cow<'a, str>>,
    /// The amount.
    pub value: Option<f64>,
}

/// What became of a marketing message, to be counted.
#[model(received)]
pub struct TrackingEvent<'a> {
    /// What: `sent`, …
    pub event_name: Option<Cow<'a, str>>,
    /// When.
    pub timestamp: Option<OrText<Timestamp>>,
    /// Which message.
    pub tracking_data: Option<TrackingData<'a>>,
}

/// Which marketing message is counted.
#[model(received)]
pub struct TrackingData<'a> {
    /// The click.
    pub click_id: Option<Cow<'a, str>>,
    /// The message's token.
    pub tracking_token: Option<Cow<'a, str>>,
}

//! Typed views of the items of a delivery. Text is borrowed from the delivery.

mod account;
mod calls;
mod coexistence;
mod flows;
mod groups;
mod marketing;
mod messages;
mod numbers;
mod partners;
mod replies;
mod routing;
mod statuses;
mod templates;

use std::{borrow::Cow, sync::OnceLock};

use serde::de::Deserialize;
use serde_json::Value;

pub use self::{
    account::*, calls::*, coexistence::*, flows::*, groups::*, marketing::*, messages::*, numbers::*, partners::*,
    replies::*, routing::*, statuses::*, templates::*,
};
use super::Event;
use crate::{
    json::readable,
    schema::{Schema, Type, model},
};

/// Declares every kind of event with the type of its view.
macro_rules! kinds {
    ($($(#[doc = $docs:literal])* $kind:ident = $name:literal: $view:ident $(<$life:lifetime>)?,)*) => {
        /// Kind of an event. The list belongs to this library and is closed: content that the platform adds later is
        /// [`Unknown`](Kind::Unknown) until a new version knows it.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Kind {
            $($(#[doc = $docs])* $kind,)*
            /// Unknown content, kept completely.
            Unknown,
            /// A payload that is not valid JSON, kept completely.
            Malformed,
        }

        impl Kind {
            /// Every kind of event.
            pub const ALL: &'static [Kind] = &[$(Kind::$kind,)* Kind::Unknown, Kind::Malformed];

            /// Returns the kind with this name.
            pub fn from_name(name: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|kind| kind.as_str() == name)
            }

            /// Returns the name of the kind, the same in every language.
            pub fn as_str(self) -> &'static str {
                match self {
                    $(Kind::$kind => $name,)*
                    Kind::Unknown => "unknown",
                    Kind::Malformed => "malformed",
                }
            }
        }

        /// Content of an event as a typed view.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum View<'a> {
            $($(#[doc = $docs])* $kind($view $(<$life>)?),)*
            /// Unknown content, or content with an unexpected shape. Read it with [`Event::raw`].
            Unknown,
            /// A payload that is not valid JSON. Read it with [`Event::raw`].
            Malformed,
        }

        impl<'a> View<'a> {
            pub(super) fn of(event: &'a Event<'_>) -> Self {
                let Some(json) = event.json() else { return View::Malformed };
                let view = match event.kind() {
                    $(Kind::$kind => event.reading(json).map(View::$kind),)*
                    Kind::Unknown | Kind::Malformed => None,
                };
                view.unwrap_or(View::Unknown)
            }
        }

        /// Type of the data of each kind of event.
        pub static VIEWS: &[(Kind, Type)] =
            &[$((Kind::$kind, $view::TYPE),)* (Kind::Unknown, Value::TYPE), (Kind::Malformed, Undecoded::TYPE)];
    };
}

kinds! {
    /// A message from a WhatsApp user.
    Message = "message": Message<'a>,
    /// Status of a message that the business sent.
    Status = "status": Status<'a>,
    /// An error that belongs to no single message.
    Error = "error": WebhookError<'a>,
    /// A user's action on a marketing message, such as a click on a link.
    UserAction = "user_action": UserAction<'a>,
    /// A user's choice to stop or resume marketing messages.
    UserPreference = "user_preference": UserPreference<'a>,
    /// A change of a user's business-scoped user ID.
    UserIdUpdate = "user_id_update": UserIdUpdate<'a>,
    /// A message that the business sent with the WhatsApp Business app, or from another app.
    MessageEcho = "message_echo": MessageEcho<'a>,
    /// A part of the chat history of the WhatsApp Business app.
    History = "history": HistoryChunk<'a>,
    /// A media message of the chat history, whose placeholder arrived earlier in a part of the history.
    HistoryMessage = "history_message": HistoryMessage<'a>,
    /// A contact that was added to the WhatsApp Business app's contacts, changed or removed.
    StateSync = "state_sync": StateSync<'a>,
    /// A change of the app that owns a conversation.
    MessagingHandover = "messaging_handover": MessagingHandover<'a>,
    /// Activity in conversations that another app owns. Don't reply to it: a reply takes control of the conversation.
    Standby = "standby": Standby<'a>,
    /// Update of a call, such as its start or its end.
    Call = "call": CallUpdate<'a>,
    /// Status of a call that the business started.
    CallStatus = "call_status": CallStatus<'a>,
    /// Creation or deletion of a group.
    GroupLifecycleUpdate = "group_lifecycle_update": GroupLifecycleUpdate<'a>,
    /// Change of a group's participants: users joined, left, or asked to join.
    GroupParticipantsUpdate = "group_participants_update": GroupParticipantsUpdate<'a>,
    /// Change of a group's subject, description or profile picture.
    GroupSettingsUpdate = "group_settings_update": GroupSettingsUpdate<'a>,
    /// Suspension of a group, or its end.
    GroupStatusUpdate = "group_status_update": GroupStatusUpdate<'a>,
    /// Update of a WhatsApp Business account, such as a restriction or a ban.
    AccountUpdate = "account_update": AccountUpdate<'a>,
    /// Alert about the business, an account or a business phone number.
    AccountAlert = "account_alert": AccountAlert<'a>,
    /// Result of an account review.
    AccountReviewUpdate = "account_review_update": AccountReviewUpdate,
    /// Change of a business phone number's settings.
    AccountSettingsUpdate = "account_settings_update": AccountSettingsUpdate<'a>,
    /// Change of the business's messaging limit or of its maximum number of phone numbers.
    BusinessCapabilityUpdate = "business_capability_update": BusinessCapabilityUpdate<'a>,
    /// Change of a business phone number's username.
    BusinessUsernameUpdate = "business_username_update": BusinessUsernameUpdate<'a>,
    /// Result of a display name review.
    PhoneNumberNameUpdate = "phone_number_name_update": PhoneNumberNameUpdate<'a>,
    /// Change of a business phone number's throughput or messaging limit.
    PhoneNumberQualityUpdate = "phone_number_quality_update": PhoneNumberQualityUpdate<'a>,
    /// Change of a business phone number's two-step verification PIN, or a request to turn it off.
    Security = "security": SecurityUpdate<'a>,
    /// Change of a template's status: approved, rejected, paused, disabled, deleted and others.
    MessageTemplateStatusUpdate = "message_template_status_update": MessageTemplateStatusUpdate<'a>,
    /// Change of a template's quality score.
    MessageTemplateQualityUpdate = "message_template_quality_update": MessageTemplateQualityUpdate<'a>,
    /// New components of a template that was edited.
    MessageTemplateComponentsUpdate = "message_template_components_update": MessageTemplateComponentsUpdate<'a>,
    /// Change of a template's category, done or announced.
    TemplateCategoryUpdate = "template_category_update": TemplateCategoryUpdate<'a>,
    /// Another category that the platform assigned to a template sent with Direct Send.
    TemplateCorrectCategoryDetection = "template_correct_category_detection": TemplateCorrectCategoryDetection<'a>,
    /// Change of a flow's status or health.
    Flow = "flow": FlowUpdate<'a>,
    /// Change of a multi-partner solution.
    PartnerSolution = "partner_solution": PartnerSolutionUpdate<'a>,
    /// Creation or change of a payment configuration.
    PaymentConfigurationUpdate = "payment_configuration_update": PaymentConfigurationUpdate<'a>,
    /// A lead or a purchase that the platform detected in a chat.
    AutomaticEvent = "automatic_event": AutomaticEvent<'a>,
    /// Tracking event of a marketing message.
    TrackingEvent = "tracking_event": TrackingEvent<'a>,
}

/// Contact information of a WhatsApp user.
#[model(received)]
pub struct Contact<'a> {
    /// Profile of the user.
    pub profile: Option<Profile<'a>>,
    /// WhatsApp ID of the user. Absent if the user has a username and hides the phone number.
    pub wa_id: Option<Cow<'a, str>>,
    /// Business-scoped user ID (BSUID) of the user.
    pub user_id: Option<Cow<'a, str>>,
    /// Parent business-scoped user ID, shared by linked business portfolios.
    pub parent_user_id: Option<Cow<'a, str>>,
    /// Hash of the user's identity key. Present if identity checks are enabled for the number.
    pub identity_key_hash: Option<Cow<'a, str>>,
}

/// Profile of a WhatsApp user.
#[model(received)]
pub struct Profile<'a> {
    /// Name that the user chose for the profile.
    pub name: Option<Cow<'a, str>>,
    /// Username of the user, if there is one.
    pub username: Option<Cow<'a, str>>,
}

/// An error reported in a webhook.
#[model(received)]
pub struct WebhookError<'a> {
    /// Error code, from the same list as in API errors.
    pub code: u32,
    /// Title of the error, human-readable.
    pub title: Option<Cow<'a, str>>,
    /// Message of the error; usually identical to the title.
    pub message: Option<Cow<'a, str>>,
    /// Details of the error.
    pub error_data: Option<WebhookErrorData<'a>>,
    /// Link to the platform's page about errors; may be relative.
    pub href: Option<Cow<'a, str>>,
}

/// Details of an error reported in a webhook.
#[model(received)]
pub struct WebhookErrorData<'a> {
    /// Most specific description of the error, human-readable.
    pub details: Option<Cow<'a, str>>,
}

/// A payload that is not valid JSON, encoded in Base64.
#[model(received)]
pub struct Undecoded<'a> {
    /// Bytes of the payload, encoded in Base64.
    pub base64: Cow<'a, str>,
}

/// Reads an item. What serde_json can't read in it, lone surrogates and deep nesting, is replaced in `mended`, which is made
/// once.
pub(super) fn reading<'a, T: Deserialize<'a>>(json: &'a str, mended: &'a OnceLock<String>) -> Option<T> {
    serde_json::from_str(json).ok().or_else(|| match readable(json) {
        Cow::Borrowed(_) => None,
        Cow::Owned(text) => serde_json::from_str(mended.get_or_init(|| text)).ok(),
    })
}

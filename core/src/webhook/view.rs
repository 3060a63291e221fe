//! What the items of a delivery say, as types. Text is borrowed from the delivery.

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
    json::cursor,
    schema::{Schema, Type, model},
};

/// Every kind of event, with what its item is.
macro_rules! kinds {
    ($($(#[doc = $docs:literal])* $kind:ident = $name:literal: $view:ident $(<$life:lifetime>)?,)*) => {
        /// What an event is. The list is ours, and closed: what the platform adds is [`Unknown`](Kind::Unknown) until we
        /// know it.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Kind {
            $($(#[doc = $docs])* $kind,)*
            /// Something that this version doesn't know, whole.
            Unknown,
            /// A delivery that isn't JSON, whole.
            Malformed,
        }

        impl Kind {
            /// All of them.
            pub const ALL: &'static [Kind] = &[$(Kind::$kind,)* Kind::Unknown, Kind::Malformed];

            /// Its name in every language.
            pub fn as_str(self) -> &'static str {
                match self {
                    $(Kind::$kind => $name,)*
                    Kind::Unknown => "unknown",
                    Kind::Malformed => "malformed",
                }
            }
        }

        /// What an event says.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum View<'a> {
            $($(#[doc = $docs])* $kind($view $(<$life>)?),)*
            /// Something that this version doesn't know, or whose shape it doesn't understand: see [`Event::raw`].
            Unknown,
            /// A delivery that isn't JSON: see [`Event::raw`].
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

        /// What the data of each kind of event is.
        pub static VIEWS: &[(Kind, Type)] =
            &[$((Kind::$kind, $view::TYPE),)* (Kind::Unknown, Value::TYPE), (Kind::Malformed, Undecoded::TYPE)];
    };
}

kinds! {
    /// Somebody wrote.
    Message = "message": Message<'a>,
    /// What became of a message that you sent.
    Status = "status": Status<'a>,
    /// Something went wrong that belongs to no message.
    Error = "error": WebhookError<'a>,
    /// Somebody did something with a marketing message.
    UserAction = "user_action": UserAction<'a>,
    /// Somebody wants marketing messages, or no more of them.
    UserPreference = "user_preference": UserPreference<'a>,
    /// Somebody has another user id.
    UserIdUpdate = "user_id_update": UserIdUpdate<'a>,
    /// A message that was sent with the WhatsApp Business app, or by another app.
    MessageEcho = "message_echo": MessageEcho<'a>,
    /// A piece of the chats that the WhatsApp Business app had before.
    History = "history": HistoryChunk<'a>,
    /// A file of those chats: the message whose placeholder a piece of the history had.
    HistoryMessage = "history_message": HistoryMessage<'a>,
    /// A person came into the WhatsApp Business app's contacts, or left them.
    StateSync = "state_sync": StateSync<'a>,
    /// A conversation has another owner.
    MessagingHandover = "messaging_handover": MessagingHandover<'a>,
    /// What happens in conversations that another app owns. Don't answer it: that takes the conversation.
    Standby = "standby": Standby<'a>,
    /// A call begins or ends.
    Call = "call": CallUpdate<'a>,
    /// What becomes of a call that you began.
    CallStatus = "call_status": CallStatus<'a>,
    /// A group was made or deleted.
    GroupLifecycleUpdate = "group_lifecycle_update": GroupLifecycleUpdate<'a>,
    /// People joined a group, left it, or want to join.
    GroupParticipantsUpdate = "group_participants_update": GroupParticipantsUpdate<'a>,
    /// A group's subject, description or picture changed.
    GroupSettingsUpdate = "group_settings_update": GroupSettingsUpdate<'a>,
    /// A group was suspended, or is no longer.
    GroupStatusUpdate = "group_status_update": GroupStatusUpdate<'a>,
    /// Something happened to the account.
    AccountUpdate = "account_update": AccountUpdate<'a>,
    /// Something about the account or a number that you should know.
    AccountAlert = "account_alert": AccountAlert<'a>,
    /// The account was reviewed.
    AccountReviewUpdate = "account_review_update": AccountReviewUpdate,
    /// A number's settings changed.
    AccountSettingsUpdate = "account_settings_update": AccountSettingsUpdate<'a>,
    /// How much the business may do changed.
    BusinessCapabilityUpdate = "business_capability_update": BusinessCapabilityUpdate<'a>,
    /// The number's username changed.
    BusinessUsernameUpdate = "business_username_update": BusinessUsernameUpdate<'a>,
    /// A display name was reviewed.
    PhoneNumberNameUpdate = "phone_number_name_update": PhoneNumberNameUpdate<'a>,
    /// How much a number can send changed.
    PhoneNumberQualityUpdate = "phone_number_quality_update": PhoneNumberQualityUpdate<'a>,
    /// Somebody changed a number's PIN, or wants to.
    Security = "security": SecurityUpdate<'a>,
    /// A template was reviewed, paused, disabled or deleted.
    MessageTemplateStatusUpdate = "message_template_status_update": MessageTemplateStatusUpdate<'a>,
    /// How people rate a template changed.
    MessageTemplateQualityUpdate = "message_template_quality_update": MessageTemplateQualityUpdate<'a>,
    /// A template was edited.
    MessageTemplateComponentsUpdate = "message_template_components_update": MessageTemplateComponentsUpdate<'a>,
    /// A template has another category, or will have.
    TemplateCategoryUpdate = "template_category_update": TemplateCategoryUpdate<'a>,
    /// A template that was sent directly belongs in another category.
    TemplateCorrectCategoryDetection = "template_correct_category_detection": TemplateCorrectCategoryDetection<'a>,
    /// A flow's state or health changed.
    Flow = "flow": FlowUpdate<'a>,
    /// A solution that several partners share changed.
    PartnerSolution = "partner_solution": PartnerSolutionUpdate<'a>,
    /// A way to be paid was set up or changed.
    PaymentConfigurationUpdate = "payment_configuration_update": PaymentConfigurationUpdate<'a>,
    /// The platform took what somebody wrote for a lead or a purchase.
    AutomaticEvent = "automatic_event": AutomaticEvent<'a>,
    /// What became of a marketing message, to be counted.
    TrackingEvent = "tracking_event": TrackingEvent<'a>,
}

/// What is known of a person.
#[model(received)]
pub struct Contact<'a> {
    /// What they call themselves.
    pub profile: Option<Profile<'a>>,
    /// Their WhatsApp id; not there if they hide it behind a user name.
    pub wa_id: Option<Cow<'a, str>>,
    /// Their business-scoped user id.
    pub user_id: Option<Cow<'a, str>>,
    /// The user id that linked portfolios share.
    pub parent_user_id: Option<Cow<'a, str>>,
    /// The hash of their identity, where the number checks identities.
    pub identity_key_hash: Option<Cow<'a, str>>,
}

/// What a person calls themselves.
#[model(received)]
pub struct Profile<'a> {
    /// Their name.
    pub name: Option<Cow<'a, str>>,
    /// Their user name.
    pub username: Option<Cow<'a, str>>,
}

/// Something that went wrong, as webhooks tell it.
#[model(received)]
pub struct WebhookError<'a> {
    /// The code: the same as in errors of calls.
    pub code: u32,
    /// A title, for people.
    pub title: Option<Cow<'a, str>>,
    /// The title again.
    pub message: Option<Cow<'a, str>>,
    /// More of it.
    pub error_data: Option<ProblemData<'a>>,
    /// The platform's page about it.
    pub href: Option<Cow<'a, str>>,
}

/// More about something that went wrong.
#[model(received)]
pub struct ProblemData<'a> {
    /// The most specific reason, for people.
    pub details: Option<Cow<'a, str>>,
}

/// Bytes that aren't JSON, in those languages where data is.
#[model(received)]
pub struct Undecoded<'a> {
    /// The bytes.
    pub base64: Cow<'a, str>,
}

/// Read an item. Half characters, which people's devices do send, are read as `U+FFFD` from `mended`, which is made once.
pub(super) fn reading<'a, T: Deserialize<'a>>(json: &'a str, mended: &'a OnceLock<String>) -> Option<T> {
    let read = serde_json::from_str(json);
    if read.is_err() && json.contains("\\u") {
        return serde_json::from_str(mended.get_or_init(|| cursor::without_half_characters(json))).ok();
    }
    read.ok()
}

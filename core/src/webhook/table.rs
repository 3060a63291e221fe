//! Item table: where each webhook field holds its items, and what identifies an item across redeliveries. The wrappers
//! print this table and walk payloads with it.

use super::Kind;

/// A place where a webhook field holds items. Each item is an event.
#[derive(Clone, Copy, Debug)]
pub struct Items {
    /// Name of the webhook field.
    pub field: &'static str,
    /// Key of the list in the change's value that holds the items. `None` if the value itself is the item.
    pub list: Option<&'static str>,
    /// Kind of the events.
    pub kind: Kind,
    /// Parts of the deduplication key. Each part lists alternative names, and the first name that holds text counts.
    /// `^` is the ID of the business phone number; an empty name at the end makes the part optional. If a required part
    /// is missing, or there are no parts, the key consists of the delivery's digest and the item's position. Parts are
    /// joined by colons; inside a part, a colon is written as `%3A` and a percent sign as `%25`.
    pub key: &'static [&'static [&'static str]],
    /// Names of the item's fields that hold the business-scoped user ID of its sender or recipient, used to find the
    /// contact in `contacts`.
    pub user: &'static [&'static str],
    /// Names of the item's fields that hold the WhatsApp ID of that user.
    pub wa_id: &'static [&'static str],
}

impl Items {
    /// Creates a row for items in a list, without identity or users.
    const fn list(field: &'static str, list: &'static str, kind: Kind) -> Self {
        Self { list: Some(list), ..Self::value(field, kind) }
    }

    /// Creates a row for a value that is itself the item.
    const fn value(field: &'static str, kind: Kind) -> Self {
        Self { field, list: None, kind, key: &[], user: &[], wa_id: &[] }
    }

    /// Creates a row for group events.
    const fn groups(field: &'static str, kind: Kind) -> Self {
        Self { key: GROUP, ..Self::list(field, "groups", kind) }
    }

    /// Creates a row for messages that the business sent from another app.
    const fn echoes(field: &'static str, kind: Kind) -> Self {
        Self { key: MESSAGE, user: &["to_user_id"], wa_id: &["to"], ..Self::list(field, "message_echoes", kind) }
    }
}

const MESSAGE: &[&[&str]] = &[&["^", ""], &["id"]];
/// Parts that identify a group event. Events that weren't requested have no request ID, and several can happen at the
/// same time.
const GROUP: &[&[&str]] = &[&["group_id"], &["type"], &["request_id", "join_request_id"]];

/// The item table, one row for each list or value.
pub static ITEMS: &[Items] = &[
    Items {
        key: MESSAGE,
        user: &["from_user_id"],
        wa_id: &["from"],
        ..Items::list("messages", "messages", Kind::Message)
    },
    Items {
        key: &[
            &["id"],
            &["status"],
            &["recipient_participant_id", "participant_recipient_id", "recipient_id", "recipient_user_id", ""],
        ],
        user: &["recipient_participant_user_id", "recipient_user_id"],
        wa_id: &["recipient_participant_id", "participant_recipient_id", "recipient_id"],
        ..Items::list("messages", "statuses", Kind::Status)
    },
    Items::list("messages", "errors", Kind::Error),
    Items::list("messages", "user_actions", Kind::UserAction),
    Items::echoes("message_echoes", Kind::MessageEcho),
    Items::echoes("smb_message_echoes", Kind::MessageEcho),
    Items::list("history", "history", Kind::History),
    Items {
        key: MESSAGE,
        user: &["from_user_id"],
        wa_id: &["from"],
        ..Items::list("history", "messages", Kind::HistoryMessage)
    },
    Items::echoes("history", Kind::HistoryMessage),
    Items::list("smb_app_state_sync", "state_sync", Kind::StateSync),
    Items::value("messaging_handovers", Kind::MessagingHandover),
    Items::value("standby", Kind::Standby),
    Items {
        key: &[&["id"], &["event"]],
        user: &["from_user_id", "to_user_id"],
        wa_id: &["from", "to"],
        ..Items::list("calls", "calls", Kind::Call)
    },
    Items {
        key: &[&["id"], &["status"]],
        user: &["recipient_user_id"],
        wa_id: &["recipient_id"],
        ..Items::list("calls", "statuses", Kind::CallStatus)
    },
    Items::list("calls", "errors", Kind::Error),
    Items::groups("group_lifecycle_update", Kind::GroupLifecycleUpdate),
    Items::groups("group_participants_update", Kind::GroupParticipantsUpdate),
    // The platform uses both spellings.
    Items::groups("group_participant_update", Kind::GroupParticipantsUpdate),
    Items::groups("group_settings_update", Kind::GroupSettingsUpdate),
    Items::groups("group_status_update", Kind::GroupStatusUpdate),
    Items {
        user: &["user_id"],
        wa_id: &["wa_id"],
        ..Items::list("user_preferences", "user_preferences", Kind::UserPreference)
    },
    Items { wa_id: &["wa_id"], ..Items::list("user_id_update", "user_id_update", Kind::UserIdUpdate) },
    Items {
        key: &[&["^", ""], &["id"], &["event_name"]],
        ..Items::list("automatic_events", "automatic_events", Kind::AutomaticEvent)
    },
    Items::list("tracking_events", "events", Kind::TrackingEvent),
    Items::value("account_update", Kind::AccountUpdate),
    Items::value("account_alerts", Kind::AccountAlert),
    Items::value("account_review_update", Kind::AccountReviewUpdate),
    Items::value("account_settings_update", Kind::AccountSettingsUpdate),
    Items::value("business_capability_update", Kind::BusinessCapabilityUpdate),
    Items::value("business_username_updates", Kind::BusinessUsernameUpdate),
    Items::value("business_username_update", Kind::BusinessUsernameUpdate),
    Items::value("phone_number_name_update", Kind::PhoneNumberNameUpdate),
    Items::value("phone_number_quality_update", Kind::PhoneNumberQualityUpdate),
    Items::value("security", Kind::Security),
    Items::value("message_template_status_update", Kind::MessageTemplateStatusUpdate),
    Items::value("message_template_quality_update", Kind::MessageTemplateQualityUpdate),
    Items::value("message_template_components_update", Kind::MessageTemplateComponentsUpdate),
    Items::value("template_category_update", Kind::TemplateCategoryUpdate),
    Items::value("template_correct_category_detection", Kind::TemplateCorrectCategoryDetection),
    Items::value("flows", Kind::Flow),
    Items::value("partner_solutions", Kind::PartnerSolution),
    Items::value("payment_configuration_update", Kind::PaymentConfigurationUpdate),
];

/// Key of the list of contacts in a change's value.
pub(super) const CONTACTS: &str = "contacts";

/// Keys of the objects in a change's value that hold the ID of the business phone number.
pub(super) const NUMBERS: [&str; 3] = ["metadata", "recipient", "phone_number_settings"];

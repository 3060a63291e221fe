//! Where the items of each webhook field are, and what makes them the same when they come again. The wrappers print this
//! table and walk by it.

use super::Kind;

/// Where a webhook field has items, each an event.
#[derive(Clone, Copy, Debug)]
pub struct Items {
    /// The webhook field.
    pub field: &'static str,
    /// The key of the list in the change's value that holds them; nothing where the value itself is the item.
    pub list: Option<&'static str>,
    /// What they are.
    pub kind: Kind,
    /// What makes an item the same one when it comes again: for each part of the key, the names it goes by, of which the
    /// first that holds text counts. `^` is the business phone number's id, and after an empty name nothing need be there.
    /// Items of which a part is missing have no identity, nor have those without parts: then it is the delivery's hash and
    /// the item's place. Parts are joined by colons; in a part a colon is `%3A` and a percent sign `%25`.
    pub key: &'static [&'static [&'static str]],
    /// Where an item has the business-scoped id of the person it is from or for, to find them among the `contacts`.
    pub user: &'static [&'static str],
    /// Where an item has the WhatsApp id of that person.
    pub wa_id: &'static [&'static str],
}

impl Items {
    /// Items in a list, without identity or people.
    const fn list(field: &'static str, list: &'static str, kind: Kind) -> Self {
        Self { list: Some(list), ..Self::value(field, kind) }
    }

    /// The value itself.
    const fn value(field: &'static str, kind: Kind) -> Self {
        Self { field, list: None, kind, key: &[], user: &[], wa_id: &[] }
    }

    /// What happened to a group.
    const fn groups(field: &'static str, kind: Kind) -> Self {
        Self { key: GROUP, ..Self::list(field, "groups", kind) }
    }

    /// Messages that the business wrote elsewhere.
    const fn echoes(field: &'static str, kind: Kind) -> Self {
        Self { key: MESSAGE, user: &["to_user_id"], wa_id: &["to"], ..Self::list(field, "message_echoes", kind) }
    }
}

const MESSAGE: &[&[&str]] = &[&["^", ""], &["id"]];
/// What wasn't asked for has no request's id, and several such things may happen at once.
const GROUP: &[&[&str]] = &[&["group_id"], &["type"], &["request_id", "join_request_id"]];

/// All of them.
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
    // The platform spells it both ways.
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

/// Where the people of a change are told about.
pub(super) const CONTACTS: &str = "contacts";

/// Where a value tells which business phone number it is about.
pub(super) const NUMBERS: [&str; 3] = ["metadata", "recipient", "phone_number_settings"];

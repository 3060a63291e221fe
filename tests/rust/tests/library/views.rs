//! Webhooks are read as types: everything that the platform documents, in each of its spellings.

use std::collections::BTreeSet;

use serde_json::Value;
use wabakit::{
    Timestamp,
    templates::{QualityScore, TemplateCategory},
    webhook::{
        self, AccountEventKind, BanState, CallOutcome, CertificationStatus, EditedContent, Event, InteractiveReply,
        Kind, MessageContent, PaymentConfigurationStatus, PricingCategory, PricingKind, RestrictionType, StatusKind,
        SystemKind, View,
    },
};
use wabakit_vectors::{cases, documented_webhooks, openapi};

/// Contents without a value.
const BARE: &[&str] = &["unknown", "request_welcome", "media_placeholder", "video"];

/// Checks that an event has a view with known content.
fn has_a_view(event: &Event<'_>, place: &str) {
    let view = event.view();
    assert_ne!(view, View::Unknown, "{place}: {}", event.to_json());
    let content = match view {
        View::Message(message) => Some(message.content),
        View::MessageEcho(echo) => Some(echo.content),
        View::HistoryMessage(message) => Some(message.content),
        _ => None,
    };
    match content {
        Some(MessageContent::Unknown(tag)) => assert!(BARE.contains(&&*tag), "{place}: {tag}"),
        Some(MessageContent::Interactive(InteractiveReply::Unknown(tag))) => panic!("{place}: {tag}"),
        _ => {}
    }
}

#[test]
fn every_documented_event_has_a_view() {
    let mut kinds = BTreeSet::new();
    for case in documented_webhooks() {
        let body = case.bytes("body").unwrap();
        for event in webhook::read(&body).iter().filter(|event| event.kind() != Kind::Unknown) {
            has_a_view(event, &format!("{}: {}", case.file, case.name));
            kinds.insert(event.kind().as_str());
        }
    }
    let all = Kind::ALL.iter().filter(|kind| !matches!(kind, Kind::Unknown | Kind::Malformed));
    assert_eq!(kinds, all.map(|kind| kind.as_str()).collect());
}

#[test]
fn every_example_of_the_platform_is_an_event() {
    let file = openapi::file();
    let examples = openapi::webhooks(&file);
    for (name, delivery) in &examples {
        let body = delivery.to_string();
        let events = webhook::read(body.as_bytes());
        let change = &delivery["entry"][0]["changes"][0];
        let (list, items) =
            ["messages", "groups"].iter().find_map(|list| Some((list, change["value"].get(list)?))).unwrap();
        assert_eq!(events.len(), items.as_array().unwrap().len(), "{name}");
        for (event, item) in events.iter().zip(items.as_array().unwrap()) {
            assert_ne!(event.kind(), Kind::Unknown, "{name}");
            assert_eq!(event.field(), change["field"].as_str().unwrap(), "{name}");
            has_a_view(event, name);
            assert_eq!(serde_json::from_str::<Value>(event.json().unwrap()).unwrap(), *item, "{name}");
            let mut rest = change["value"].as_object().unwrap().clone();
            rest.retain(|key, _| key != list && key != "contacts");
            assert_eq!(serde_json::from_str::<Value>(&event.context()).unwrap(), Value::from(rest), "{name}");
        }
    }
    assert!(examples.len() > 15, "only {} examples were found", examples.len());
}

/// Passes the first event of a vector to a check.
fn look<T>(file: &str, name: &str, check: impl FnOnce(View<'_>) -> Option<T>) -> T {
    let case = cases("webhooks").into_iter().find(|case| case.file == file && case.name == name);
    let body = case.unwrap_or_else(|| panic!("no {file}: {name}")).bytes("body").unwrap();
    let events = webhook::read(&body);
    check(events[0].view()).unwrap_or_else(|| panic!("{file}: {name}: {:?}", events[0].view()))
}

macro_rules! look {
    ($file:literal, $name:expr, $kind:ident, |$it:ident| $read:expr) => {
        look($file, $name, |view| if let View::$kind($it) = view { Some($read) } else { None })
    };
}

#[test]
fn messages_are_read() {
    look!("contents", "unsupported", Message, |m| {
        let MessageContent::Unsupported(Some(content)) = m.content else { panic!() };
        assert_eq!((content.kind.as_deref(), m.errors[0].code), (Some("poll_creation"), 131_051));
    });
    look!("contents", "unsupported, without a type", Message, |m| {
        assert_eq!(m.content, MessageContent::Unsupported(None));
    });
    look!("contents", "an edited caption", Message, |m| {
        let MessageContent::Edit(edit) = m.content else { panic!() };
        let EditedContent::Image(image) = edit.message.content else { panic!() };
        assert_eq!((&*edit.original_message_id, image.caption.as_deref()), ("wamid.0", Some("new")));
    });
    look!("contents", "a changed user id", Message, |m| {
        let MessageContent::System(system) = m.content else { panic!() };
        assert_eq!(system.kind, Some(SystemKind::UserChangedUserId));
        assert_eq!(system.previous_user_id.as_deref(), Some("US.13491208655302741918"));
    });
    look!("contents", "an unknown system message", Message, |m| {
        let MessageContent::System(system) = m.content else { panic!() };
        assert_eq!(system.kind, Some(SystemKind::Unknown("user_moved".into())));
    });
    for name in ["a temporary call permission", "a reply without its type"] {
        look!("contents", name, Message, |m| {
            let MessageContent::Interactive(InteractiveReply::CallPermissionReply(reply)) = m.content else { panic!() };
            assert_eq!(reply.expiration_timestamp, Some(Timestamp(1_745_343_479)));
        });
    }
    for (name, price) in [("an order", 30.5), ("an order whose numbers are text", 30.5)] {
        look!("contents", name, Message, |m| {
            let MessageContent::Order(order) = m.content else { panic!() };
            assert_eq!((order.product_items[0].quantity, order.product_items[0].item_price), (Some(2.0), Some(price)));
            assert_eq!(order.catalog_id.as_deref(), Some("194836987003835"));
        });
    }
    look!("contents", "from an ad", Message, |m| {
        let referral = m.referral.unwrap();
        assert_eq!(referral.welcome_message.unwrap().text.as_deref(), Some("Hi there!"));
    });
}

#[test]
fn statuses_are_read_in_each_spelling() {
    for name in ["international rate: authentication-international", "international rate: authentication_international"]
    {
        look!("payments", name, Status, |s| {
            assert_eq!(s.pricing.unwrap().category, Some(PricingCategory::AuthenticationInternational));
        });
    }
    look!("payments", "a payment is captured", Status, |s| {
        let payment = s.payment.unwrap();
        assert_eq!((s.status, payment.amount.as_ref().unwrap().value), (StatusKind::Captured, Some(21_000)));
        assert_eq!(payment.refunds[0].amount.as_ref().unwrap().value, Some(100));
        let transaction = payment.transaction.as_ref().unwrap();
        assert_eq!(transaction.created_timestamp.unwrap().0, Timestamp(1_750_030_000));
    });
    look!("payments", "a price inside the conversation", Status, |s| {
        let pricing = s.conversation.unwrap().pricing.unwrap();
        assert_eq!(pricing.kind, Some(PricingKind::FreeGroupCustomerService));
    });
    for name in ["ended", "ended, in another case"] {
        look!("calls", name, Call, |call| {
            assert_eq!((call.status, call.duration), (Some(CallOutcome::Completed), Some(120)));
        });
    }
}

#[test]
fn accounts_are_read_in_each_spelling() {
    look!("accounts", "restricted", AccountUpdate, |update| {
        assert_eq!(update.event, Some(AccountEventKind::AccountRestriction));
        let types: Vec<_> = update.restriction_info.iter().map(|info| info.restriction_type.clone().unwrap()).collect();
        use RestrictionType::{RestrictedBizInitiatedMessaging, RestrictionAddPhoneNumberAction};
        assert_eq!(types, [RestrictedBizInitiatedMessaging, RestrictionAddPhoneNumberAction]);
        let until: Vec<_> = update.restriction_info.iter().map(|info| info.expiration.clone().unwrap().0).collect();
        assert_eq!(until, ["1641848057", "April 17, 2026"]);
    });
    look!("accounts", "banned: REINSTATE", AccountUpdate, |update| {
        assert_eq!(update.ban_info.unwrap().waba_ban_state, Some(BanState::Reinstate));
    });
    look!("accounts", "a client rejected: LEGAL NAME NOT MATCHING", AccountUpdate, |update| {
        assert_eq!(update.partner_client_certification_info.unwrap().status, Some(CertificationStatus::Failed));
    });
    for (name, expected) in [("TIER_2K", "TIER_2K"), ("2000", "2000"), ("-1", "-1")] {
        look!("accounts", &format!("messaging limit: {name}"), BusinessCapabilityUpdate, |update| {
            assert_eq!(update.max_daily_conversations_per_business.unwrap().0, expected);
            assert_eq!(update.max_phone_numbers_per_waba.unwrap().0, 25);
        });
    }
    look!("accounts", "an alert", AccountAlert, |alert| {
        assert_eq!(alert.alert_info.unwrap().alert_description.as_deref(), Some("text"));
    });
    look!("accounts", "an alert, in the older form", AccountAlert, |alert| {
        assert_eq!(
            (alert.alert_description.as_deref(), &*alert.entity_id.unwrap().0),
            (Some("text"), "106540352242922")
        );
    });
    for (name, expected) in
        [("1751234563", "1751234563"), ("'1751234563'", "1751234563"), ("'January 31, 2021'", "January 31, 2021")]
    {
        look!("templates", &format!("disabled: {name}"), MessageTemplateStatusUpdate, |update| {
            assert_eq!(update.disable_info.unwrap().disable_date.unwrap().0, expected);
        });
    }
    look!("templates", "an id as text, beyond what numbers hold", MessageTemplateStatusUpdate, |update| {
        assert_eq!(update.message_template_id.unwrap().0, "12345678901234567890");
    });
    look!("templates", "quality score", MessageTemplateQualityUpdate, |update| {
        assert_eq!(update.new_quality_score, Some(QualityScore::Yellow));
    });
    look!("templates", "a category change announced", TemplateCategoryUpdate, |update| {
        assert_eq!(update.correct_category, Some(TemplateCategory::Marketing));
    });
    look!("partners", "a payment configuration: Needs Testing", PaymentConfigurationUpdate, |update| {
        assert_eq!(update.status, Some(PaymentConfigurationStatus::NeedsTesting));
    });
}

#[test]
fn history_and_groups_are_read() {
    look!("coexistence", "a part of the history", History, |chunk| {
        let ids: Vec<_> = chunk.threads[0].messages.iter().map(|message| &*message.id).collect();
        assert_eq!(ids, ["wamid.1", "wamid.1", "wamid.2"]);
        assert!(matches!(&chunk.threads[0].messages[0].content, MessageContent::Text(text) if text.body == "Hi"));
    });
    look!("groups", "changed settings", GroupSettingsUpdate, |update| {
        assert_eq!(update.group_description.unwrap().errors[0].code, 131_204);
        assert_eq!(update.profile_picture.unwrap().update_successful, Some(true));
    });
    look!("groups", "created, with the time and the code in other forms", GroupLifecycleUpdate, |update| {
        assert_eq!((update.timestamp, update.errors[0].code), (Some(Timestamp(1_671_644_824)), 131_204));
    });
    look!("routing", "standby activity", Standby, |standby| {
        let items = standby.standby.unwrap();
        assert_eq!((&*items.messages[0].id, items.statuses[0].status.clone()), ("wamid.1", StatusKind::Sent));
    });
}

#[test]
fn an_invalid_message_does_not_affect_others() {
    let message = |id: &str, timestamp: &str| {
        format!(r#"{{"from":"16505551234","id":"{id}","timestamp":{timestamp},"type":"text","text":{{"body":"Hi"}}}}"#)
    };
    let list =
        [message("wamid.1", "\"1739230955\""), message("wamid.2", "{}"), message("wamid.3", "1739230957")].join(",");
    let history = format!(
        r#"{{"history":[{{"metadata":{{"phase":0}},"threads":[{{"id":"16505551234","messages":[{list}]}}]}}]}}"#
    );
    let standby = format!(r#"{{"standby":{{"messages":[{list}],"statuses":[7]}}}}"#);
    for (field, value) in [("history", history), ("standby", standby)] {
        let body = format!(r#"{{"entry":[{{"id":"1","changes":[{{"field":"{field}","value":{value}}}]}}]}}"#);
        let events = webhook::read(body.as_bytes());
        let [event] = events.as_slice() else { panic!("{} events", events.len()) };
        let ids: Vec<_> = match event.view() {
            View::History(piece) => piece.threads[0].messages.iter().map(|message| message.id.to_string()).collect(),
            View::Standby(standby) => standby.standby.unwrap().messages.iter().map(|m| m.id.to_string()).collect(),
            other => panic!("{field}: {other:?}"),
        };
        assert_eq!(ids, ["wamid.1", "wamid.3"], "{field}");
        assert!(event.json().unwrap().contains("wamid.2"));
    }
}

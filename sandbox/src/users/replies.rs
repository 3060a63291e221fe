//! The replies that messages expect of users: the first button, the first row of a list, a location and so on.

use serde_json::{Value, json};
use wabakit::Time;

use super::User;
use crate::wire::secs;

/// Validity of a call permission, in seconds.
const SEVEN_DAYS: u64 = 7 * 24 * 60 * 60;

/// The reply that a message expects.
#[derive(Clone, Debug)]
pub(crate) struct ExpectedReply {
    /// ID of the message.
    pub(crate) message: String,
    /// Message type of the reply.
    pub(crate) kind: &'static str,
    /// Content of the reply, as far as the message determines it.
    content: Value,
}

impl ExpectedReply {
    /// The reply that a message expects, if any. `buttons` are those of its template. Rule: `rules::users::REPLIES`.
    pub(crate) fn to(message: &str, kind: &str, content: &Value, buttons: &[Value]) -> Option<Self> {
        let (kind, content) = match kind {
            "interactive" => to_interactive(content)?,
            "template" => ("button", to_template(content, buttons)?),
            _ => return None,
        };
        Some(Self { message: message.to_owned(), kind, content })
    }

    /// Returns true for the reply to a call permission request.
    pub(crate) fn is_call_permission(&self) -> bool {
        self.content.get("type").is_some_and(|kind| kind == "call_permission_reply")
    }

    /// The content of this user's reply.
    pub(crate) fn content(&self, user: &User, now: Time) -> Value {
        if self.kind == "contacts" {
            return contact_card(user, "contact_request");
        }
        if self.is_call_permission() {
            let until = secs(now).saturating_add(SEVEN_DAYS).to_string();
            return json!({ "type": "call_permission_reply", "call_permission_reply": {
                "response": "accept", "is_permanent": false, "expiration_timestamp": until,
                "response_source": "user_action",
            } });
        }
        self.content.clone()
    }
}

fn to_interactive(content: &Value) -> Option<(&'static str, Value)> {
    let action = content.get("action")?;
    let list = |value: &Value, key: &str| value.get(key).and_then(Value::as_array).cloned().unwrap_or_default();
    let reply = |buttons: Vec<Value>| {
        let reply =
            buttons.iter().find_map(|button| button.get("reply").or_else(|| button.get("quick_reply"))).cloned();
        Some(("interactive", json!({ "type": "button_reply", "button_reply": reply? })))
    };
    match content.get("type")?.as_str()? {
        "button" => reply(list(action, "buttons")),
        "carousel" => reply(
            list(action, "cards").iter().flat_map(|card| list(card.get("action").unwrap_or(card), "buttons")).collect(),
        ),
        "list" => {
            let row = list(action, "sections").iter().flat_map(|section| list(section, "rows")).next()?;
            Some(("interactive", json!({ "type": "list_reply", "list_reply": row })))
        }
        "flow" => {
            let token = action.pointer("/parameters/flow_token").and_then(Value::as_str).unwrap_or("unused");
            let response = json!({ "flow_token": token }).to_string();
            let reply = json!({ "name": "flow", "body": "Sent", "response_json": response });
            Some(("interactive", json!({ "type": "nfm_reply", "nfm_reply": reply })))
        }
        "address_message" => {
            let values = action.pointer("/parameters/values").cloned().unwrap_or_else(|| json!({}));
            let response = json!({ "values": values }).to_string();
            let reply = json!({ "name": "address_message", "body": "Sent", "response_json": response });
            Some(("interactive", json!({ "type": "nfm_reply", "nfm_reply": reply })))
        }
        "call_permission_request" => Some(("interactive", json!({ "type": "call_permission_reply" }))),
        "location_request_message" => Some(("location", location())),
        "request_contact_info" => Some(("contacts", json!("contact_request"))),
        "product" => Some(("order", order(action.get("catalog_id")?, &[action.get("product_retailer_id")?.clone()]))),
        "product_list" => {
            let items =
                list(action, "sections").iter().flat_map(|section| list(section, "product_items")).collect::<Vec<_>>();
            let products: Vec<Value> =
                items.iter().filter_map(|item| item.get("product_retailer_id").cloned()).collect();
            Some(("order", order(action.get("catalog_id")?, &products)))
        }
        _ => None,
    }
}

/// A tap on the first quick reply. Its payload is the one in the message; default: the text of the button.
fn to_template(filled: &Value, buttons: &[Value]) -> Option<Value> {
    let place = buttons.iter().position(|button| {
        button.get("type").and_then(Value::as_str).is_some_and(|kind| kind.eq_ignore_ascii_case("QUICK_REPLY"))
    })?;
    let label = buttons.get(place)?.get("text")?;
    let components = filled.get("components").and_then(Value::as_array).into_iter().flatten();
    let payload = components
        .filter(|part| part.get("type").and_then(Value::as_str).is_some_and(|kind| kind.eq_ignore_ascii_case("button")))
        .find(|part| {
            let index = part.get("index").and_then(|index| index.as_u64().or_else(|| index.as_str()?.parse().ok()));
            index == u64::try_from(place).ok()
        })
        .and_then(|part| part.pointer("/parameters/0/payload"));
    Some(json!({ "payload": payload.unwrap_or(label), "text": label }))
}

/// The content of a message of this type that is no reply.
pub(crate) fn default_content(kind: &str, user: &User, catalog: &str) -> Option<Value> {
    Some(match kind {
        "text" => json!({ "body": "Hello" }),
        "location" => location(),
        "contacts" => contact_card(user, "other"),
        "order" => order(&catalog.into(), &["sample".into()]),
        _ => return None,
    })
}

fn location() -> Value {
    json!({ "latitude": 52.5163, "longitude": 13.3777, "name": "Brandenburger Tor", "address": "Pariser Platz, Berlin" })
}

fn contact_card(user: &User, origin: &str) -> Value {
    let phones: Vec<Value> = user
        .wa_id
        .iter()
        .map(|wa_id| json!({ "phone": format!("+{wa_id}"), "wa_id": wa_id, "type": "MOBILE" }))
        .collect();
    json!([{ "name": { "formatted_name": user.name, "first_name": user.name }, "phones": phones, "origin": origin }])
}

fn order(catalog: &Value, products: &[Value]) -> Value {
    let items = products
        .iter()
        .map(|product| json!({ "product_retailer_id": product, "quantity": 1, "item_price": 10, "currency": "USD" }));
    json!({ "catalog_id": catalog, "text": "", "product_items": items.collect::<Vec<_>>() })
}

//! The replies that messages expect of users: the first button, the first row of a list, a location and so on.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use wabakit::Time;

use super::User;
use crate::wire::secs;

/// Validity of a call permission, in seconds.
const SEVEN_DAYS: u64 = 7 * 24 * 60 * 60;

/// The reply that a message expects.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct ExpectedReply {
    /// ID of the message.
    pub(crate) message: String,
    /// Message type of the reply.
    pub(crate) kind: String,
    /// Content of the reply, as far as the message determines it.
    content: Value,
    /// Contents of the replies among which the user can choose: one for each button or row.
    choices: Vec<Value>,
}

impl ExpectedReply {
    /// The reply that a message expects, if any. `buttons` are those of its template. Rule: `rules::users::REPLIES`.
    pub(crate) fn to(message: &str, kind: &str, content: &Value, buttons: &[Value]) -> Option<Self> {
        let choices = match kind {
            "interactive" => interactive_choices(content),
            "template" => template_choices(content, buttons),
            _ => return None,
        };
        let (kind, content) = match (kind, choices.first()) {
            ("interactive", None) => to_interactive(content)?,
            ("interactive", Some(first)) => ("interactive", first.clone()),
            (_, first) => ("button", first?.clone()),
        };
        Some(Self { message: message.to_owned(), kind: kind.to_owned(), content, choices })
    }

    /// The content of the reply whose button or row has this ID, title, text or payload.
    pub(crate) fn choose(&self, choice: &str) -> Option<&Value> {
        let is_it = |value: &Value| value == choice;
        let matches = |reply: &&Value| {
            let inner = ["button_reply", "list_reply"].into_iter().find_map(|key| reply.get(key)).unwrap_or(reply);
            ["id", "title", "text", "payload"].into_iter().filter_map(|key| inner.get(key)).any(is_it)
        };
        self.choices.iter().find(matches)
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

/// A reply for each button or row of an interactive message.
fn interactive_choices(content: &Value) -> Vec<Value> {
    let Some(action) = content.get("action") else { return vec![] };
    let buttons = |of: &Value| -> Vec<Value> {
        let reply = |button: &Value| button.get("reply").or_else(|| button.get("quick_reply")).cloned();
        list(of, "buttons").iter().filter_map(reply).collect()
    };
    let button_reply = |reply: Value| json!({ "type": "button_reply", "button_reply": reply });
    match content.get("type").and_then(Value::as_str).unwrap_or_default() {
        "button" => buttons(action).into_iter().map(button_reply).collect(),
        "carousel" => {
            let cards = list(action, "cards");
            let replies = cards.iter().flat_map(|card| buttons(card.get("action").unwrap_or(card)));
            replies.map(button_reply).collect()
        }
        "list" => {
            let sections = list(action, "sections");
            let rows = sections.iter().flat_map(|section| list(section, "rows"));
            rows.map(|row| json!({ "type": "list_reply", "list_reply": row })).collect()
        }
        _ => vec![],
    }
}

fn list(value: &Value, key: &str) -> Vec<Value> {
    value.get(key).and_then(Value::as_array).cloned().unwrap_or_default()
}

/// The reply to an interactive message without buttons or rows.
fn to_interactive(content: &Value) -> Option<(&'static str, Value)> {
    let action = content.get("action")?;
    match content.get("type")?.as_str()? {
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

/// A tap on each quick reply. Its payload is the one in the message; default: the text of the button.
fn template_choices(filled: &Value, buttons: &[Value]) -> Vec<Value> {
    let is = |part: &Value, name: &str| {
        part.get("type").and_then(Value::as_str).is_some_and(|kind| kind.eq_ignore_ascii_case(name))
    };
    let components = list(filled, "components");
    let payload = |place: usize| {
        let mut filled = components.iter().filter(|part| is(part, "button"));
        let filled = filled.find(|part| {
            let index = part.get("index").and_then(|index| index.as_u64().or_else(|| index.as_str()?.parse().ok()));
            index == u64::try_from(place).ok()
        });
        filled.and_then(|part| part.pointer("/parameters/0/payload"))
    };
    let tap = |(place, button): (usize, &Value)| {
        let label = button.get("text").filter(|_| is(button, "QUICK_REPLY"))?;
        Some(json!({ "payload": payload(place).unwrap_or(label), "text": label }))
    };
    buttons.iter().enumerate().filter_map(tap).collect()
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

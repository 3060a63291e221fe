//! Benchmarks of sending: a text message, from values to an HTTP request.

use serde::Serialize;
use serde_json::json;
use wabakit::{
    Api,
    messages::{Recipient, SendMessage, Text},
};

use crate::measure::{Case, Line, measure};

const TOKEN: &str = "EAAJB1ZCqZBQ4BO5lZA3ZCl6M0Q7pWvJtYkR2sN8dHfGxTzC4uVbEaPmLoKiJnHyBgTvFrCdXeSwZaQ";
const NUMBER: &str = "106540352242922";
const TO: &str = "+16505551234";
const BODY: &str =
    "Your order has been shipped: it arrives tomorrow between 9 and 12. Reply STOP to hear no more of it.";
const URL: &str = "https://graph.facebook.com/v25.0/106540352242922/messages";

#[derive(Serialize)]
struct Literal<'a> {
    messaging_product: &'a str,
    to: &'a str,
    r#type: &'a str,
    text: LiteralText<'a>,
}

#[derive(Serialize)]
struct LiteralText<'a> {
    body: &'a str,
}

pub(crate) fn lines() -> Vec<Line> {
    let wa = Api::new(TOKEN).number(NUMBER);
    let ours = || wa.request(&SendMessage::new(Recipient::phone(TO), Text::new(BODY))).expect("a request");
    let value =
        || request(&json!({ "messaging_product": "whatsapp", "to": TO, "type": "text", "text": { "body": BODY } }));
    let literal = || {
        request(&Literal { messaging_product: "whatsapp", to: TO, r#type: "text", text: LiteralText { body: BODY } })
    };
    assert_eq!(parsed(&ours()), parsed(&value()));
    assert_eq!(ours().headers(), value().headers());

    let [ours, value, literal] = measure([Case::new(ours), Case::new(value), Case::new(literal)]);
    let name = "Rust: building a text";
    vec![
        ours.line(name, &value, "`json!` + `to_vec` + `http::Request`", Some(4.0)),
        ours.line(name, &literal, "a borrowed struct + `to_vec` + `http::Request`", None),
    ]
}

/// Request written by hand, without checks.
fn request(body: &impl Serialize) -> http::Request<Vec<u8>> {
    http::Request::post(URL)
        .header(http::header::AUTHORIZATION, format!("Bearer {TOKEN}"))
        .header(http::header::CONTENT_TYPE, "application/json")
        .body(serde_json::to_vec(body).expect("JSON"))
        .expect("a request")
}

fn parsed(request: &http::Request<Vec<u8>>) -> serde_json::Value {
    serde_json::from_slice(request.body()).expect("JSON")
}

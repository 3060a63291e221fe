//! The grammar of `#[operation]`, word by word, on operations that the platform doesn't have.

use std::collections::BTreeMap;

use http::header::AUTHORIZATION;
use serde_json::{Value, json};
use wabakit::{
    Api, Bytes, Describe, Endpoint, Error, File, JsonObject, Op, RateLimitClass, RawCall, Success, model, operation,
};

/// A form without a token, on the other host.
#[operation(POST "/oauth/revoke", body = form, host = api, auth = none, set(kind = "token"), returns = Success,
    permission = business_management, permission = ads_read, rate_limit = management, idempotent)]
pub struct Revoke {
    /// A secret.
    pub client_secret: String,
    /// A list.
    pub scopes: Option<Vec<String>>,
}

/// A POST with a query, a header and a body of bytes, at an id that is inserted as it is.
#[operation(POST "/{+session}", body = bytes, query(part), header(if_match), auth = oauth)]
pub struct Part {
    /// The session.
    pub session: String,
    /// In the query.
    pub part: u32,
    /// In a header.
    pub if_match: Option<String>,
    /// The body.
    pub file: Bytes,
}

/// One or none.
#[operation(GET "/{business_id}/things", pages, check(at_most_one(after, before)))]
pub struct Things {}

/// A letter, with each word for bounds and rules of several keys.
#[operation(POST "/{phone_number_id}/letters", check(
    when(kind = "parcel" | "packet", requires(weight, insured = true), at(weight, range(..=900))),
    when(kind != "card", forbids(picture, speed = "fast")), when(pages, at_least_one(weight, picture))))]
pub struct SendLetter {
    /// Kind of the letter.
    pub kind: String,
    /// Weight in grams.
    pub weight: Option<u32>,
    /// Insurance.
    pub insured: Option<bool>,
    /// Speed.
    #[check(one_of("fast", "slow"))]
    pub speed: Option<String>,
    /// Country.
    #[check(one_of("IN"))]
    pub country: Option<String>,
    /// Picture.
    pub picture: Option<String>,
    /// Notes by name.
    #[check(items(..=1), each(length(..=3), pattern("[a-z]{1,}")))]
    pub notes: Option<BTreeMap<String, String>>,
    /// Pages.
    #[check(unique(lines.id), total(lines.id, ..=3), total(lines.bold = true, ..=1))]
    pub pages: Option<Vec<Page>>,
}

/// A page.
#[model]
pub struct Page {
    /// Lines.
    pub lines: Vec<Line>,
}

/// A line.
#[model]
pub struct Line {
    /// ID.
    pub id: String,
    /// Bold.
    pub bold: Option<bool>,
}

fn op(endpoint: Endpoint) -> Op {
    Op::new("tests.grammar", endpoint)
}

fn call<'f>(params: Value, file: Option<File<'f>>) -> RawCall<'f> {
    let Value::Object(params) = params else { panic!("parameters are an object") };
    RawCall { params: params.into(), file, ..RawCall::default() }
}

fn text(request: &http::Request<Vec<u8>>) -> &str {
    std::str::from_utf8(request.body()).unwrap()
}

#[test]
fn a_form_on_the_other_host_without_a_token() {
    let op = op(Revoke::ENDPOINT);
    let request =
        Api::new("TOKEN").call(&op, call(json!({"client_secret": "a b&c=ü", "scopes": ["x", "y"]}), None)).unwrap();
    assert_eq!(request.uri(), "https://api.facebook.com/oauth/revoke");
    assert_eq!(request.headers().get(AUTHORIZATION), None);
    assert_eq!(request.headers()["content-type"], "application/x-www-form-urlencoded");
    assert_eq!(text(&request), "client_secret=a%20b%26c%3D%C3%BC&scopes=%5B%22x%22%2C%22y%22%5D&kind=token");
    assert_eq!(
        (op.endpoint.permission, op.endpoint.rate_limit),
        (["business_management", "ads_read"].as_slice(), RateLimitClass::Management)
    );
    assert!(op.endpoint.idempotent);
}

#[test]
fn refuses_a_header_that_would_begin_another() {
    for value in ["a\r\nx-other: b", "a\nb", "a\u{0}b", "ä"] {
        let params = json!({"session": "upload:1", "part": 2, "if_match": value});
        let error = Api::new("TOKEN").build(&op(Part::ENDPOINT), call(params, Some(File::Held(b"f")))).unwrap_err();
        assert!(matches!(&error, Error::Validation(e) if e.path == "tests.grammar.if_match"), "{error}");
    }
}

#[test]
fn a_token_is_not_needed_where_it_is_not_shown() {
    assert!(Api::new("").call(&op(Revoke::ENDPOINT), call(json!({"client_secret": "a"}), None)).is_ok());
    assert!(Api::new("").call(&op(Things::ENDPOINT), call(json!({"business_id": "1"}), None)).is_err());
}

#[test]
fn bytes_with_a_query_a_header_and_a_raw_id() {
    let params = json!({"session": "upload:MTp+/=?sig=ARZ", "part": 2, "if_match": "*"});
    let request = Api::new("TOKEN").call(&op(Part::ENDPOINT), call(params, Some(File::Held(b"\x00\xff")))).unwrap();
    assert_eq!(request.uri(), "https://graph.facebook.com/v25.0/upload:MTp+/=?sig=ARZ&part=2");
    assert_eq!(request.headers()[AUTHORIZATION], "OAuth TOKEN");
    assert_eq!(request.headers()["if_match"], "*");
    assert_eq!(request.body(), b"\x00\xff");
    assert!(!op(Part::ENDPOINT).endpoint.idempotent);
}

#[test]
fn a_header_never_carries_another() {
    let params = json!({"session": "upload:1", "part": 2, "if_match": "*\r\nx-evil: 1"});
    assert!(Api::new("TOKEN").call(&op(Part::ENDPOINT), call(params, Some(File::Held(b"")))).is_err());
}

#[test]
fn at_most_one_of_several() {
    let things = |params| Api::new("TOKEN").business("1").call(&op(Things::ENDPOINT), call(params, None));
    assert_eq!(things(json!({})).unwrap().uri(), "https://graph.facebook.com/v25.0/1/things");
    assert_eq!(things(json!({"after": "é"})).unwrap().uri(), "https://graph.facebook.com/v25.0/1/things?after=%C3%A9");
    let both = things(json!({"after": "a", "before": "b"})).unwrap_err().to_string();
    assert_eq!(both, "tests.grammar: only one of after, before, got after, before");
}

#[test]
fn errors_say_which_check_is_broken_and_under_which_condition() {
    let send = |params| Api::new("TOKEN").number("1").call(&op(SendLetter::ENDPOINT), call(params, None));
    let refused = |params: Value, message: &str| {
        assert_eq!(send(params).unwrap_err().to_string(), format!("tests.grammar{message}"));
    };
    let lines =
        |ids: &[&str]| json!([{"lines": ids.iter().map(|id| json!({"id": id, "bold": true})).collect::<Vec<_>>()}]);
    for fine in [
        json!({"kind": "parcel", "weight": 900, "insured": true}),
        json!({"kind": "CARD", "picture": "p", "speed": "fast", "country": "IN", "notes": {"a": "abc"}}),
        json!({"kind": "card", "picture": "p", "pages": [{"lines": [{"id": "1"}, {"id": "2", "bold": true}]}, {"lines": []}]}),
    ] {
        assert!(send(fine.clone()).is_ok(), "{fine}");
    }
    refused(json!({"kind": "parcel", "insured": true}), ": weight with kind parcel or packet");
    refused(json!({"kind": "PACKET", "weight": 1, "insured": false}), ": insured true with kind parcel or packet");
    refused(
        json!({"kind": "parcel", "weight": 901, "insured": true}),
        ": at most 900 in weight with kind parcel or packet, got 901",
    );
    refused(json!({"kind": "x", "picture": "p"}), ": no picture with kind other than card");
    refused(json!({"kind": "x", "speed": "fast"}), ": no speed fast with kind other than card");
    refused(json!({"kind": "x", "speed": "medium"}), ".speed: one of fast, slow, got \"medium\"");
    refused(json!({"kind": "x", "country": "DE"}), ".country: always IN, got \"DE\"");
    refused(json!({"kind": "x", "notes": {"a": "b", "c": "d"}}), ".notes: at most 1 entries, got 2");
    refused(json!({"kind": "x", "notes": {"a": "abcd"}}), ".notes: at most 3 characters, got 4");
    refused(json!({"kind": "x", "notes": {"a": "A"}}), ".notes: text like [a-z]{1,}, got \"A\"");
    refused(json!({"kind": "x", "pages": lines(&["1"])}), ": one of weight, picture with pages, got none");
    refused(
        json!({"kind": "x", "pages": lines(&["1", "1"])}),
        ".pages: lines.id: a value that no other item has, got \"1\"",
    );
    refused(json!({"kind": "x", "pages": lines(&["1", "2", "3", "4"])}), ".pages: at most 3 lines.id in all, got 4");
    refused(json!({"kind": "x", "pages": lines(&["1", "2"])}), ".pages: at most 1 lines.bold true in all, got 2");
}

#[test]
fn what_is_given_twice_is_refused() {
    let place = |op: &str, params: &str| {
        let call = RawCall { params: JsonObject::read(params).unwrap(), ..RawCall::default() };
        match Api::new("TOKEN").number("1").call(Op::find(op).unwrap(), call).unwrap_err() {
            Error::Validation(error) => error.path,
            other => panic!("{other}"),
        }
    };
    let text = r#""text":{"body":"Hi"}"#;
    let message = |params: &str| place("messages.send", params);
    assert_eq!(message(&format!(r#"{{"to":"+12345","to":"+23456",{text}}}"#)), "messages.send.to");
    assert_eq!(message(r#"{"to":"+12345","text":{"body":"Hi","body":"Ho"}}"#), "messages.send.text.body");
    assert_eq!(message(&format!(r#"{{"to":"+12345","type":"text",{text},{text}}}"#)), "messages.send.text");
    assert_eq!(message(&format!(r#"{{"to":"+12345","type":"text","type":"text",{text}}}"#)), "messages.send.type");
    assert_eq!(
        message(&format!(r#"{{"phone_number_id":"2","phone_number_id":"3","to":"+12345",{text}}}"#)),
        "messages.send.phone_number_id"
    );
    assert_eq!(place("media.get", r#"{"media_id":"1","media_id":"2"}"#), "media.get.media_id");
    let constant = format!(r#"{{"messaging_product":"whatsapp","messaging_product":"whatsapp","to":"+12345",{text}}}"#);
    assert_eq!(message(&constant), "messages.send.messaging_product");
}

#[test]
fn a_version_may_be_left_out() {
    let request =
        Api::new("TOKEN").version("").business("1").call(&op(Things::ENDPOINT), call(json!({}), None)).unwrap();
    assert_eq!(request.uri(), "https://graph.facebook.com/1/things");
}

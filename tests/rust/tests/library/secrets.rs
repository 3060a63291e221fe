//! Secrets are never printed.

use std::fmt::Debug;

use http::Response;
use wabakit::{
    Api, Error, File, JsonObject, OPERATIONS, Op, Options, RawCall, Secret, SignatureError, Type, Webhooks,
    access_tokens::{DebugAccessToken, ExchangeCode},
    phone_numbers::ListPhoneNumbers,
    settings::GetSettings,
    webhook,
};

const TOKEN: &str = "EAAGm0PX4ZCpsBA";

fn client() -> Api {
    Api::new(TOKEN).number("106540352242922").waba("102290129340398").app_secret(&Secret::new("app-secret"))
}

fn proof() -> String {
    let built = client().build(Op::find("messages.mark_read").unwrap(), call(r#"{"message_id":"wamid.1"}"#)).unwrap();
    built.url.split_once("appsecret_proof=").unwrap().1.to_owned()
}

fn call(params: &str) -> RawCall<'_> {
    RawCall { params: JsonObject::read(params).unwrap(), ..RawCall::default() }
}

fn answer(status: u16, body: String) -> Response<Vec<u8>> {
    Response::builder().status(status).body(body.into_bytes()).unwrap()
}

/// Checks that neither form of printing contains these texts.
fn hides(what: &(impl Debug + ?Sized), secrets: &[&str]) {
    for printed in [format!("{what:?}"), format!("{what:#?}")] {
        for secret in secrets {
            assert!(!printed.contains(secret), "{secret} is printed: {printed}");
        }
    }
}

#[test]
fn a_client_and_a_request_hide_token_app_secret_and_proof() {
    let proof = proof();
    assert_eq!(proof.len(), 64);
    hides(&client(), &[TOKEN, "app-secret", &proof]);
    let built = client().build(Op::find("messages.mark_read").unwrap(), call(r#"{"message_id":"wamid.1"}"#)).unwrap();
    hides(&built, &[TOKEN, "app-secret", &proof]);
    hides(&Webhooks::new("app-secret", "verify-token"), &["app-secret", "verify-token"]);
}

#[test]
fn an_error_has_neither_token_nor_proof_although_the_platform_repeats_them() {
    let proof = proof();
    let refused = format!(
        r#"{{"error":{{"code":190,"message":"Malformed access token {TOKEN}","error_data":{{"details":"{TOKEN} {proof}"}}}}}}"#
    );
    let error = client().response::<ListPhoneNumbers>(&answer(401, refused)).unwrap_err();
    assert_eq!(
        error.to_string(),
        "phone_numbers.list: Malformed access token [redacted]: [redacted] [redacted] (status 401, code 190, authentication): the call \
         can succeed after a change of the token"
    );
    let Error::Api(api) = &error else { panic!("{error:?}") };
    assert!(!String::from_utf8_lossy(&api.raw).contains(TOKEN));
    hides(&error, &[TOKEN, &proof]);

    let mut response = answer(502, format!("<p>{proof}, {TOKEN}</p>"));
    response.headers_mut().insert("x-request", TOKEN.parse().unwrap());
    let error = client().response::<ListPhoneNumbers>(&response).unwrap_err();
    let Error::UnexpectedResponse(unreadable) = &error else { panic!("{error:?}") };
    assert_eq!(unreadable.body, b"<p>[redacted], [redacted]</p>");
    assert_eq!(unreadable.headers, [("x-request".to_owned(), "[redacted]".to_owned())]);
    hides(&error, &[TOKEN, &proof]);
}

#[test]
fn an_unexpected_response_keeps_no_token_of_its_links() {
    let link = "https://graph.facebook.com/v25.0/1/x?access_token=EAAGother&after=B";
    let page = format!(r#"{{"data":"of another shape","paging":{{"next":"{link}"}}}}"#);
    let error = client().response::<ListPhoneNumbers>(&answer(200, page)).unwrap_err();
    let Error::UnexpectedResponse(unreadable) = &error else { panic!("{error:?}") };
    let body = String::from_utf8_lossy(&unreadable.body);
    assert!(body.contains("of another shape") && !body.contains("EAAGother"), "{body}");
}

#[test]
fn an_error_about_an_unexpected_response_has_none_of_its_values() {
    let body = r#"{"calling":"pass-word: a, expected b"}"#;
    let error = client().response::<GetSettings>(&answer(200, body.into())).unwrap_err().to_string();
    assert!(error.contains("invalid type, expected ") && error.contains("line 1"), "{error}");
    assert!(!error.contains("pass-word") && !error.contains("expected b"), "{error}");
}

#[test]
fn errors_and_responses_print_the_size_of_their_body_instead_of_its_text() {
    let refused = r#"{"error":{"code":100,"message":"m"},"other":"private"}"#;
    let error = client().response::<ListPhoneNumbers>(&answer(400, refused.into())).unwrap_err();
    hides(&error, &["private"]);
    assert!(format!("{error:?}").contains("[54 bytes]"), "{error:?}");
    let error = client().response::<ListPhoneNumbers>(&answer(500, "private".into())).unwrap_err();
    hides(&error, &["private"]);

    let server = r#"{"hostname":"sip.example","sip_user_password":"pass-word","password":"pass-word"}"#;
    let settings = format!(r#"{{"calling":{{"sip":{{"servers":[{server}]}}}},"other":"pass-word"}}"#);
    let settings = client().response::<GetSettings>(&answer(200, settings)).unwrap();
    hides(&settings, &["pass-word"]);
    let servers = &settings.calling.as_ref().unwrap().sip.as_ref().unwrap().servers;
    assert_eq!(servers.as_ref().unwrap()[0].sip_user_password.as_ref().unwrap().expose(), "pass-word");
}

#[test]
fn secrets_in_parameters_are_sent_and_never_printed() {
    let exchange = ExchangeCode::new("670843887433847", "client-secret", "one-time-code");
    hides(&exchange, &["client-secret", "one-time-code"]);
    let request = client().request(&exchange).unwrap();
    let body = String::from_utf8_lossy(request.body());
    assert!(body.contains("client_secret=client-secret&code=one-time-code"), "{body}");
    assert!(!request.headers().contains_key("authorization"));

    let debug = DebugAccessToken::new("EAAGother");
    hides(&debug, &["EAAGother"]);
    assert!(client().request(&debug).unwrap().uri().to_string().contains("input_token=EAAGother"));
    let op = Op::find("access_tokens.debug").unwrap();
    hides(&client().build(op, call(r#"{"input_token":"EAAGother"}"#)).unwrap(), &["EAAGother"]);
    let error = client().build(op, call(r#"{"input_token":481516}"#)).unwrap_err();
    assert!(!error.to_string().contains("481516"), "{error}");

    let failed =
        "GET https://g/oauth/revoke?client_secret=s3cret&revoke_token=EAAGother: refused ('/x?input_token=EAA1')";
    let failed = String::from_utf8(client().redact(failed.into())).unwrap();
    let clean = "client_secret=[redacted]&revoke_token=[redacted] refused ('/x?input_token=[redacted]')";
    assert_eq!(failed, format!("GET https://g/oauth/revoke?{clean}"));

    let token = r#"{"access_token":"EAAGother","token_type":"bearer"}"#;
    let token = client().response::<ExchangeCode>(&answer(200, token.into())).unwrap();
    hides(&token, &["EAAGother"]);
    assert_eq!(token.access_token.expose(), "EAAGother");
}

#[test]
fn operations_list_the_secrets_of_their_responses() {
    /// Lists the paths of secrets in a type.
    fn secrets(ty: Type, at: &str, inside: &[&str], found: &mut Vec<String>) {
        match ty {
            Type::Secret => found.push(at.trim_start_matches('.').to_owned()),
            Type::OrText(of) | Type::OrList(of) | Type::List(of) | Type::Map(of) => secrets(*of, at, inside, found),
            Type::Object(object) if !inside.contains(&object.name.text()) => {
                let inside = [inside, &[object.name.text()]].concat();
                for field in object.fields {
                    let below = if field.flat { at.to_owned() } else { format!("{at}.{}", field.name) };
                    secrets(field.ty, &below, &inside, found);
                }
            }
            Type::Union(union) => {
                union.variants.iter().for_each(|v| secrets(v.ty, &format!("{at}.{}", v.tag), inside, found));
            }
            _ => {}
        }
    }
    let mut all = 0;
    for op in OPERATIONS {
        let mut found = vec![];
        secrets(op.endpoint.returns, "", &[], &mut found);
        assert_eq!(op.endpoint.secrets, found, "{}", op.name);
        all += found.len();
    }
    assert!(all > 0);
}

#[test]
fn refuses_every_signature_without_an_app_secret() {
    let hooks = Webhooks::new("", "verify-token").with_secret("");
    assert!(matches!(hooks.check(), Err(Error::Validation(error)) if error.path == "app_secret"));
    // HMAC-SHA256 of an empty body with an empty key.
    let signature = "sha256=b613679a0814d9ec772f95d778c35fc5ff1697c493715653c6c712144292c5ad";
    assert!(matches!(hooks.verify(signature, b""), Err(Error::Signature(SignatureError::NoSecret))));
    assert!(hooks.with_secret("app-secret").check().is_ok());
    assert!(webhook::read(b"").len() == 1);
}

#[test]
fn the_boundary_of_a_form_depends_on_every_value() {
    let upload = Op::find("media.upload").unwrap();
    let boundary = |params: &str, extra: &str, file: File<'_>| {
        let extra = JsonObject::read(extra).unwrap();
        let call = RawCall { file: Some(file), options: Options::new().extra(extra), ..call(params) };
        client().build(upload, call).unwrap().content_type.unwrap().into_owned()
    };
    let held = File::Held(b"hi");
    let usual = boundary(r#"{"type":"text/plain","description":"a"}"#, "{}", held);
    let others = [
        boundary(r#"{"type":"text/plain","description":"b"}"#, "{}", held),
        boundary(r#"{"type":"text/plain","description":"a","filename":"b"}"#, "{}", held),
        boundary(r#"{"type":"text/plain","description":"a"}"#, r#"{"b":1}"#, held),
        boundary(r#"{"type":"text/plain","description":"a"}"#, "{}", File::Held(b"ho")),
        boundary(r#"{"type":"text/plain","description":"a"}"#, "{}", File::Elsewhere { length: 2, seed: "b" }),
    ];
    assert!(!others.contains(&usual), "{usual}");
    assert_eq!(usual, boundary(r#"{"type":"text/plain","description":"a"}"#, "{}", held));
}

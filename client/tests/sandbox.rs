//! The client against the sandbox in this process.

mod world;

use bytes::Bytes;
use futures_util::{StreamExt, stream};
use wabakit::{
    Error, Json, JsonObject, Op, RawCall,
    accounts::GetAccount,
    groups::CreateGroup,
    media::{DownloadMedia, GetMedia, UploadMedia},
    messages::{Recipient, SendMessage, Text},
    phone_numbers::{GetPhoneNumber, ListPhoneNumbers},
    templates::{CreateTemplate, HeaderFormat, NewComponent, NewHeader, TemplateCategory},
    webhook::{Kind, View},
};
use wabakit_client::{Client, Tenant, TenantError, Upload};
use world::World;

const PNG: &[u8] = b"\x89PNG\r\n\x1a\n";

/// Returns the last accepted request in the sandbox's log, as text.
fn accepted(world: &World) -> String {
    let sandbox = world.sandbox();
    let entry = sandbox.log().rfind(|entry| entry.what() == wabakit_sandbox::What::Accepted);
    entry.unwrap().text()
}

#[tokio::test]
async fn sends_a_message_and_returns_the_metadata() {
    let world = World::new();
    let sent = world.client().send(&SendMessage::new(Recipient::phone("+16505551234"), Text::new("Hi"))).await.unwrap();
    assert!(sent.messages[0].id.as_str().starts_with("wamid."));
    assert_eq!((sent.status(), sent.attempts()), (200, 1));
    assert_eq!(sent.metadata().version.as_deref(), Some("v25.0"));
    assert_eq!(sent.metadata().trace.as_deref(), sent.headers()["x-fb-trace-id"].to_str().ok());
}

#[tokio::test]
async fn uploads_and_downloads_files_in_parts() {
    let world = World::new();
    let client = world.client();
    let parts = || stream::iter(PNG.chunks(3).map(|part| Ok::<_, std::io::Error>(Bytes::from_static(part))));
    let upload = UploadMedia::new(vec![], "image/png");
    let uploaded = client.send_file(&upload, Upload::repeatable(PNG.len() as u64, parts)).await.unwrap();
    let media = client.send(&GetMedia::new(uploaded.id.as_str())).await.unwrap();

    let op = DownloadMedia::new(&*media.url).sha256(media.sha256.clone().unwrap());
    let mut file = vec![];
    assert_eq!(client.download(&op).await.unwrap().write_to(&mut file).await.unwrap(), PNG.len() as u64);
    assert_eq!(file, PNG);

    let mut download = client.download(&DownloadMedia::new(&*media.url).sha256("00".repeat(32))).await.unwrap();
    let mut read = vec![];
    let error = loop {
        match download.next().await.expect("an error at the end") {
            Ok(bytes) => read.extend_from_slice(&bytes),
            Err(error) => break error,
        }
    };
    assert_eq!(read, PNG);
    assert!(error.to_string().contains("SHA-256"), "{error}");
    assert!(download.next().await.is_none());

    let missing = DownloadMedia::new("https://lookaside.fbsbx.com/whatsapp_business/attachments/?mid=1");
    let error = client.download(&missing).await.err().unwrap();
    assert!(matches!(error, Error::Api(_) | Error::UnexpectedResponse(_)), "{error:?}");
    let text = client.download(&GetAccount::new()).await.err().unwrap().to_string();
    assert_eq!(text, "accounts.get: an operation that returns a file");
}

#[tokio::test]
async fn uploads_a_file_from_disk() {
    let world = World::new();
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../examples/dot.png");
    let upload = Upload::path(&path).await.unwrap();
    let uploaded = world.client().send_file(&UploadMedia::new(vec![], "image/png"), upload).await.unwrap();
    let media = world.client().send(&GetMedia::new(uploaded.id.as_str())).await.unwrap();
    let file = world.client().send(&DownloadMedia::new(&*media.url)).await.unwrap();
    assert_eq!(file.raw(), include_bytes!("../../examples/dot.png"));
    assert!(Upload::path("no such file").await.is_err());
}

#[tokio::test]
async fn sends_no_file_with_an_operation_that_has_none() {
    let message = SendMessage::new(Recipient::phone("+16505551234"), Text::new("Hi"));
    let nothing = Upload::stream(0, stream::empty::<Result<Bytes, std::io::Error>>());
    let error = World::new().client().send_file(&message, nothing).await.unwrap_err();
    assert_eq!(error.to_string(), "messages.send: an operation that sends a file");
}

#[tokio::test]
async fn uploads_the_samples_of_a_template_first() {
    let world = World::new();
    let components =
        vec![NewComponent::Header(NewHeader::new(HeaderFormat::Image)), NewComponent::Body("New in our shop.".into())];
    let create = CreateTemplate::new("new_collection", "en_US", TemplateCategory::Marketing, components);
    let created = world.client().send(&create.media(vec![PNG.into()])).await.unwrap();
    assert!(!created.id.as_str().is_empty());
}

#[tokio::test]
async fn lists_pages_as_a_stream() {
    let world = World::new();
    let mut pages = world.client().pages(ListPhoneNumbers::new().limit(1_u32));
    let mut numbers = vec![];
    while let Some(page) = pages.next().await {
        numbers.extend(page.unwrap().data.iter().map(|number| number.id.to_string()));
    }
    assert_eq!(numbers, ["106540352242922", "106853218861309"]);
    let pages = world.client().pages(ListPhoneNumbers::new().limit(1_u32));
    assert_eq!(pages.collect::<Vec<_>>().await.len(), 2);
}

#[tokio::test]
async fn sends_a_batch() {
    let world = World::new();
    let client = world.client();
    let mut batch = client.api().batch();
    let number = batch.add(&GetPhoneNumber::new()).unwrap();
    let account = batch.add(&GetAccount::new()).unwrap();
    let responses = client.send_batch(&batch).await.unwrap();
    assert_eq!(responses.get(number).unwrap().id.as_str(), "106540352242922");
    assert_eq!(responses.get(account).unwrap().id, Some("102290129340398".into()));
}

#[tokio::test]
async fn sends_a_raw_call() {
    let world = World::new();
    let client = world.client();
    let params = JsonObject::from_iter([("fields", Json::from("id,name"))]);
    let response = client.raw("GET", "/{waba_id}", params).await.unwrap();
    let id = response.json().unwrap().get("id").and_then(Json::as_str).map(str::to_owned);
    assert_eq!((response.status, response.attempts, id.as_deref()), (200, 1, Some("102290129340398")));
    let error = client.raw("GET", "/0", JsonObject::default()).await.unwrap_err();
    assert!(matches!(&error, Error::Api(error) if error.op == "raw.get"), "{error:?}");
    let error = client.raw("GET", "https://example.com/", JsonObject::default()).await.unwrap_err();
    assert!(matches!(error, Error::Validation(_)), "{error:?}");
}

#[tokio::test]
async fn sends_an_operation_with_untyped_parameters() {
    let world = World::new();
    let params = JsonObject::read(r#"{"to":"+16505551234","text":{"body":"Hi"}}"#).unwrap();
    let op = Op::find("messages.send").unwrap();
    let response = world.client().call(op, RawCall { params, ..RawCall::default() }).await.unwrap();
    assert!(String::from_utf8_lossy(response.body()).contains("wamid."));
    let error = world.client().call(op, RawCall::default()).await.unwrap_err();
    assert!(matches!(error, Error::Validation(_)), "{error:?}");
}

async fn answers(world: &World, client: &Client, message: &str, to: &str) {
    let event = world.writes(message);
    assert_eq!(event.kind(), Kind::Message);
    client.reply(&event, Text::new("Hi")).await.unwrap();
    let log = accepted(world);
    assert!(log.contains(to) && !log.contains("context"), "{log}");
    world.pass();
    client.quote(&event, Text::new("Again")).await.unwrap();
    let log = accepted(world);
    let View::Message(message) = event.view() else { panic!("{event:?}") };
    assert!(log.contains(to) && log.contains(&*message.id), "{log}");
    client.mark_read(&event).await.unwrap();
    client.show_typing(&event).await.unwrap();
    assert!(accepted(world).contains("typing_indicator"));
    world.pass();
}

#[tokio::test]
async fn answers_users_with_a_phone_number_with_a_user_id_and_in_a_group() {
    let world = World::new();
    let client = world.client();
    answers(&world, &client, r#"{"from":"16505551234","type":"text"}"#, "16505551234").await;
    answers(&world, &client, r#"{"from_user_id":"US.13491208655302741918","type":"text"}"#, "US.1349").await;

    client.send(&CreateGroup::new("Gardeners")).await.unwrap();
    world.pass();
    let created = world.events().pop().unwrap();
    let group = Json::read(created.json().unwrap()).unwrap();
    let text = |name| group.get(name).and_then(Json::as_str).unwrap().to_owned();
    let join = format!(r#"{{"from":"16505551234","invite_link":"{}"}}"#, text("invite_link"));
    let now = world.now();
    world.sandbox().command("users.join", join.as_bytes(), now).unwrap();
    let message = format!(r#"{{"from":"16505551234","type":"text","group_id":"{}"}}"#, text("group_id"));
    answers(&world, &client, &message, &text("group_id")).await;
}

#[tokio::test]
async fn answers_from_the_number_that_the_event_arrived_at() {
    let world = World::new();
    let event = world.writes(r#"{"from":"16505551234","type":"text","phone_number_id":"106853218861309"}"#);
    world.client().reply(&event, Text::new("Hi")).await.unwrap();
    let log = accepted(&world);
    assert!(log.contains("/106853218861309/messages"), "{log}");
}

#[tokio::test]
async fn refuses_to_answer_an_event_without_a_user() {
    let world = World::new();
    let body = br#"{"entry":[{"id":"1","changes":[{"field":"account_alerts","value":{"alert_info":{}}}]}]}"#;
    let event = wabakit::webhook::read(body).pop().unwrap();
    let error = world.client().reply(&event, Text::new("Hi")).await.unwrap_err();
    assert!(error.to_string().starts_with("event: an event of a user or a group, got "), "{error}");
    let error = world.client().mark_read(&event).await.unwrap_err();
    assert!(error.to_string().starts_with("event: a message of a user, got "), "{error}");
}

#[tokio::test]
async fn finds_the_client_of_an_event() {
    let world = World::new();
    let counted = std::sync::Arc::new(std::sync::atomic::AtomicUsize::new(0));
    let count = counted.clone();
    let tenants = world.client().tenants(move |event| {
        count.fetch_add(1, std::sync::atomic::Ordering::SeqCst);
        let is_known = event.phone_number_id().as_deref() == Some("106853218861309");
        async move { Ok::<_, std::io::Error>(is_known.then(|| Tenant::new().token("EAAsandbox"))) }
    });
    let lookups = || counted.load(std::sync::atomic::Ordering::SeqCst);
    let event = world.writes(r#"{"from":"16505551234","type":"text","phone_number_id":"106853218861309"}"#);
    for _ in 0..3 {
        tenants.client(&event).await.unwrap().send(&GetPhoneNumber::new()).await.unwrap();
    }
    assert_eq!(lookups(), 1);
    tenants.forget("106853218861309");
    let client = tenants.client(&event).await.unwrap();
    assert_eq!(lookups(), 2);
    assert_eq!(client.send(&GetPhoneNumber::new()).await.unwrap().id.as_str(), "106853218861309");

    let event = world.writes(r#"{"from":"16505551234","type":"text"}"#);
    let error = tenants.client(&event).await.unwrap_err();
    assert!(matches!(&error, TenantError::Unknown(id) if id == "106540352242922"), "{error}");
}

#[tokio::test]
async fn a_new_token_drops_the_proof_of_the_old_one() {
    let client = World::new().client().with(Tenant::new().app_secret("app-secret"));
    let proven = |client: &Client| client.api().request(&GetAccount::new()).unwrap().uri().to_string();
    assert!(proven(&client).contains("appsecret_proof="));
    assert!(proven(&client.with(Tenant::new().number("1"))).contains("appsecret_proof="));
    let other = client.with(Tenant::new().token("EAAother").waba("2"));
    assert!(!proven(&other).contains("appsecret_proof=") && proven(&other).contains("/2"));
    let both = client.with(Tenant::new().token("EAAother").app_secret("app-secret"));
    assert_ne!(proven(&both), proven(&client));
}

#[test]
fn every_call_can_be_spawned() {
    fn can_be_spawned(_: impl Send) {}
    let world = World::new();
    let client = world.client();
    let event = world.writes(r#"{"from":"16505551234","type":"text"}"#);
    let upload = Upload::stream(0, stream::empty::<Result<Bytes, std::io::Error>>());
    let tenants = client.tenants(|_| async { Ok::<_, std::io::Error>(None) });
    can_be_spawned(client.send(&GetAccount::new()));
    can_be_spawned(client.send_file(&UploadMedia::new(vec![], "image/png"), upload));
    can_be_spawned(client.send_batch(&client.api().batch()));
    can_be_spawned(client.raw("GET", "/1", JsonObject::default()));
    can_be_spawned(client.download(&DownloadMedia::new("https://lookaside.fbsbx.com/")));
    can_be_spawned(client.reply(&event, Text::new("Hi")));
    can_be_spawned(tenants.client(&event));
    can_be_spawned(client.pages(ListPhoneNumbers::new()));
}

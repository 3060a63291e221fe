//! Logs: everything at the lowest level, and no secret in it.

mod scripted;

use std::{
    fmt,
    io::ErrorKind,
    sync::{Arc, Mutex},
};

use http::Request;
use scripted::{
    Answer::{Body, Fails, Headers},
    SENT, Scripted, THROTTLED, hi,
};
use tower_service::Service;
use tracing::{
    Event, Level, Metadata, Subscriber,
    field::{Field, Visit},
    span,
};
use wabakit::{Api, Webhooks};
use wabakit_client::{CallOptions, ClientBuilder, Tenant, webhooks::Callback};

/// Collects each event as a line: its level, then its fields.
#[derive(Clone, Default)]
struct Lines(Arc<Mutex<Vec<String>>>);

struct Line(String);

impl Visit for Line {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        self.0 += &format!(" {field}={value:?}");
    }
}

impl Subscriber for Lines {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target() == "wabakit"
    }
    fn new_span(&self, _: &span::Attributes<'_>) -> span::Id {
        span::Id::from_u64(1)
    }
    fn record(&self, _: &span::Id, _: &span::Record<'_>) {}
    fn record_follows_from(&self, _: &span::Id, _: &span::Id) {}
    fn event(&self, event: &Event<'_>) {
        let mut line = Line(event.metadata().level().to_string());
        event.record(&mut line);
        self.0.lock().unwrap().push(line.0);
    }
    fn enter(&self, _: &span::Id) {}
    fn exit(&self, _: &span::Id) {}
}

impl Lines {
    fn of(&self, level: Level) -> Vec<String> {
        let lines = self.0.lock().unwrap();
        lines.iter().filter_map(|line| Some(line.strip_prefix(level.as_str())?.trim().to_owned())).collect()
    }
}

#[tokio::test(start_paused = true)]
async fn logs_attempts_retries_and_refusals_without_a_secret() {
    let lines = Lines::default();
    let _guard = tracing::subscriber::set_default(lines.clone());
    let other = &[("x-fb-trace-id", "AbC"), ("facebook-api-version", "v23.0")];
    let script = Scripted::new([
        Fails(ErrorKind::ConnectionRefused),
        Headers(429, other, THROTTLED),
        Headers(200, other, SENT),
        Body(400, r#"{"error":{"message":"Invalid token EAAsecret","code":190}}"#),
    ]);
    let api = Api::new("EAAsecret").number("106540352242922").app_secret(&"app-secret".into());
    let proof = api.request(&hi()).unwrap().uri().query().unwrap().to_owned();
    let client = ClientBuilder::over(api, script).build();
    client.send(&hi()).await.unwrap();
    client.send(&hi()).await.unwrap_err();
    let mut callback = Callback::builder(Webhooks::new("test_app_secret", "token")).build().unwrap();
    let delivery = Request::post("/").header("x-hub-signature-256", "sha256=123").body("a message".to_owned()).unwrap();
    callback.call(delivery).await.unwrap();

    let debug = lines.of(Level::DEBUG);
    assert!(debug.iter().any(|line| line.contains("messages.send: 200 in 0 ms, trace AbC")), "{debug:?}");
    let info = lines.of(Level::INFO);
    assert_eq!(info.len(), 2, "{info:?}");
    assert!(info[1].contains("code 130429") && info[1].contains("next attempt in "), "{info:?}");
    let warn = lines.of(Level::WARN);
    assert_eq!(warn.len(), 2, "{warn:?}");
    assert!(warn[0].contains("v23.0") && warn[1].contains("the signature is missing or malformed"), "{warn:?}");

    let all = lines.0.lock().unwrap().join("\n");
    for secret in ["EAAsecret", "app-secret", "test_app_secret", &proof, "sha256=", "a message", "\"Hi\"", "6505551234"]
    {
        assert!(!all.contains(secret), "{secret} in {all}");
    }
}

#[tokio::test(start_paused = true)]
async fn logs_the_content_only_if_asked() {
    let lines = Lines::default();
    let _guard = tracing::subscriber::set_default(lines.clone());
    Scripted::new([Body(200, SENT)]).client().log_content().build().send(&hi()).await.unwrap();
    let all = lines.0.lock().unwrap().join("\n");
    assert!(all.contains("Hi") && !all.contains("EAAsecret"), "{all}");
}

#[test]
fn a_client_shows_no_secret() {
    let header = (http::HeaderName::from_static("x-key"), http::HeaderValue::from_static("key-secret"));
    let options = CallOptions::new().header(header.0, header.1);
    let client = Scripted::new([]).client().options(options).build();
    let tenant = Tenant::new().token("EAAother").app_secret("app-secret");
    let shown = format!("{client:?} {tenant:?} {:?}", client.with(tenant.clone()));
    assert!(shown.contains("x-key") && shown.contains("106540352242922"), "{shown}");
    for secret in ["EAAsecret", "key-secret", "EAAother", "app-secret"] {
        assert!(!shown.contains(secret), "{shown}");
    }
}

//! Retries, options and hooks, on a clock that doesn't run.

mod scripted;

use std::{
    future::{Ready, ready},
    io::ErrorKind,
    sync::{Arc, Mutex},
    task::{Context, Poll},
    time::Duration,
};

use bytes::Bytes;
use futures_util::stream;
use http::{HeaderName, HeaderValue, Request, Response, header};
use scripted::{
    Answer::{Body, Breaks, Fails, Headers, Silence},
    SENT, Scripted, THROTTLED, hi,
};
use tokio::time::Instant;
use tower_service::Service;
use wabakit::{
    Error, Retry,
    accounts::GetAccount,
    media::UploadMedia,
    templates::{CreateTemplate, HeaderFormat, NewComponent, NewHeader, TemplateCategory},
};
use wabakit_client::{
    AttemptError, AttemptRequest, AttemptResponse, CallOptions, ClientBuilder, Hook, NotSent, Tenant, Upload,
};

#[tokio::test(start_paused = true)]
async fn retries_what_is_safe_and_waits_as_the_platform_asks() {
    let service = Scripted::new([Headers(429, &[("retry-after", "7")], THROTTLED), Body(200, SENT)]);
    let start = Instant::now();
    let sent = service.client().build().send(&hi()).await.unwrap();
    assert_eq!((sent.attempts(), sent.status(), sent.messages[0].id.as_str()), (2, 200, "wamid.1"));
    assert!((7..=8).contains(&start.elapsed().as_secs()), "{:?}", start.elapsed());
    let requests = service.requests.lock().unwrap();
    assert_eq!(requests[0].body(), requests[1].body());
    assert_eq!(requests[1].headers()[header::AUTHORIZATION], "Bearer EAAsecret");
}

#[tokio::test(start_paused = true)]
async fn retries_a_refused_connection() {
    let service = Scripted::new([Fails(ErrorKind::ConnectionRefused), Body(200, SENT)]);
    assert_eq!(service.client().build().send(&hi()).await.unwrap().attempts(), 2);
}

/// A service that sends nothing.
#[derive(Clone)]
struct Closed(Arc<Mutex<u32>>);

impl Service<Request<wabakit_client::Body>> for Closed {
    type Response = Response<String>;
    type Error = NotSent;
    type Future = Ready<Result<Response<String>, NotSent>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), NotSent>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, _: Request<wabakit_client::Body>) -> Self::Future {
        *self.0.lock().unwrap() += 1;
        ready(Err(NotSent::new("the circuit is open")))
    }
}

#[tokio::test(start_paused = true)]
async fn retries_what_a_service_marks_as_not_sent() {
    let service = Closed(Arc::default());
    let api = wabakit::Api::new("EAAsecret").number("106540352242922");
    let error = ClientBuilder::over(api, service.clone()).build().send(&hi()).await.unwrap_err();
    assert_eq!(*service.0.lock().unwrap(), 3);
    assert_eq!(error.to_string(), "messages.send: the circuit is open: repeating the call is safe");
}

#[tokio::test(start_paused = true)]
async fn never_repeats_what_may_have_arrived() {
    for kind in [ErrorKind::ConnectionReset, ErrorKind::HostUnreachable, ErrorKind::TimedOut] {
        let service = Scripted::new([Breaks(kind)]);
        let error = service.client().build().send(&hi()).await.unwrap_err();
        assert!(matches!(&error, Error::Transport(error) if error.op == "messages.send"), "{error:?}");
        assert_eq!((error.retry(), service.count()), (Retry::MaybeDuplicate, 1));
    }
}

#[tokio::test(start_paused = true)]
async fn repeats_an_idempotent_call_that_may_have_arrived() {
    let service = Scripted::new([Breaks(ErrorKind::ConnectionReset), Body(502, "<html>"), Body(200, r#"{"id":"1"}"#)]);
    assert_eq!(service.client().build().send(&GetAccount::new()).await.unwrap().attempts(), 3);
}

#[tokio::test(start_paused = true)]
async fn stops_after_the_maximum_of_retries() {
    let refused = || Body(429, THROTTLED);
    let service = Scripted::new([refused(), refused(), refused()]);
    let client = service.client().build();
    let error = client.send(&hi()).await.unwrap_err();
    assert!(error.to_string().starts_with("messages.send: Rate limit hit (status 429, code 130429"), "{error}");
    assert_eq!(service.count(), 3);
    let service = Scripted::new([refused()]);
    let client = service.client().options(CallOptions::new().max_retries(0)).build();
    assert!(client.send(&hi()).await.is_err());
    assert_eq!(service.count(), 1);
}

#[tokio::test(start_paused = true)]
async fn stays_within_the_deadline() {
    let within = |seconds| CallOptions::new().deadline(Duration::from_secs(seconds));
    let service = Scripted::new([Headers(429, &[("retry-after", "7")], THROTTLED)]);
    let start = Instant::now();
    assert!(matches!(service.client().build().with_options(within(5)).send(&hi()).await, Err(Error::Api(_))));
    assert_eq!(start.elapsed(), Duration::ZERO, "a wait past the deadline is pointless");

    let service = Scripted::new([Silence]);
    let error = service.client().build().with_options(within(5)).send(&GetAccount::new()).await.unwrap_err();
    assert_eq!(start.elapsed(), Duration::from_secs(5));
    assert!(error.to_string().contains("no response within the deadline of 5s"), "{error}");
}

#[tokio::test(start_paused = true)]
async fn counts_the_deadline_over_the_uploads_before_a_call() {
    let components = vec![NewComponent::Header(NewHeader::new(HeaderFormat::Image)), NewComponent::Body("Hi.".into())];
    let create = CreateTemplate::new("hi", "en_US", TemplateCategory::Marketing, components);
    let create = create.media(vec![b"\x89PNG\r\n\x1a\n".as_slice().into()]);
    let slow = Headers(429, &[("retry-after", "3")], THROTTLED);
    let service = Scripted::new([slow, Body(200, r#"{"id":"upload:1"}"#), Body(200, r#"{"h":"4:a"}"#), Silence]);
    let start = Instant::now();
    let client = service.client().options(CallOptions::new().deadline(Duration::from_secs(9))).build();
    let client = client.with(Tenant::new().app("670843887433847"));
    assert!(client.send(&create).await.unwrap_err().to_string().starts_with("templates.create: no response within"));
    assert_eq!(start.elapsed(), Duration::from_secs(9));
}

#[tokio::test(start_paused = true)]
async fn gives_up_after_a_time_without_progress() {
    let service = Scripted::new([Silence]);
    let start = Instant::now();
    let error = service.client().build().send(&hi()).await.unwrap_err();
    assert_eq!((start.elapsed(), error.retry()), (Duration::from_secs(30), Retry::MaybeDuplicate));
    assert!(error.to_string().contains("no progress within 30s"), "{error}");
}

#[tokio::test(start_paused = true)]
async fn a_slow_upload_makes_progress() {
    let slow = stream::unfold(0, |part| async move {
        tokio::time::sleep(Duration::from_secs(20)).await;
        (part < 5).then(|| (Ok::<_, std::io::Error>(Bytes::from_static(b"1234")), part + 1))
    });
    let service = Scripted::new([Body(200, r#"{"id":"1"}"#)]);
    let upload = UploadMedia::new(vec![], "image/png");
    let uploaded = service.client().build().send_file(&upload, Upload::stream(20, slow)).await.unwrap();
    assert_eq!(uploaded.id.as_str(), "1");
    let requests = service.requests.lock().unwrap();
    let body = String::from_utf8_lossy(requests[0].body());
    assert!(body.contains("\r\n\r\n12341234123412341234\r\n--"), "{body}");
}

#[tokio::test(start_paused = true)]
async fn sends_a_stream_once_and_a_repeatable_upload_again() {
    let parts = || stream::iter([Ok::<_, std::io::Error>(Bytes::from_static(b"\x89PNG"))]);
    let upload = UploadMedia::new(vec![], "image/png");

    let service = Scripted::new([Body(429, THROTTLED)]);
    assert!(service.client().build().send_file(&upload, Upload::stream(4, parts())).await.is_err());
    assert_eq!(service.count(), 1);

    let untouched = Scripted::new([Fails(ErrorKind::ConnectionRefused), Body(200, r#"{"id":"1"}"#)]);
    assert!(untouched.client().build().send_file(&upload, Upload::stream(4, parts())).await.is_ok());

    let service = Scripted::new([Body(429, THROTTLED), Body(200, r#"{"id":"1"}"#)]);
    let uploaded = service.client().build().send_file(&upload, Upload::repeatable(4, parts)).await.unwrap();
    assert_eq!(uploaded.attempts(), 2);
    let requests = service.requests.lock().unwrap();
    assert_eq!(requests[0].body(), requests[1].body());
}

#[tokio::test(start_paused = true)]
async fn refuses_a_stream_of_another_length() {
    for (length, wanted) in [(3, "the file has more bytes than the declared length"), (5, "the file has 1 bytes less")]
    {
        let parts = stream::iter([Ok::<_, std::io::Error>(Bytes::from_static(b"\x89PNG"))]);
        let client = Scripted::new([Silence]).client().build();
        let upload = UploadMedia::new(vec![], "image/png");
        let error = client.send_file(&upload, Upload::stream(length, parts)).await.unwrap_err().to_string();
        assert!(error.contains(wanted), "{error}");
    }
}

#[tokio::test(start_paused = true)]
async fn adds_headers_but_never_replaces_the_authorization() {
    let service = Scripted::new([Body(200, SENT)]);
    let options = CallOptions::new()
        .header(HeaderName::from_static("x-team"), HeaderValue::from_static("shop"))
        .header(header::AUTHORIZATION, HeaderValue::from_static("Bearer other"))
        .header(header::CONTENT_TYPE, HeaderValue::from_static("text/plain"));
    service.client().build().with_options(options).send(&hi()).await.unwrap();
    let requests = service.requests.lock().unwrap();
    let headers = requests[0].headers();
    let all = |name| headers.get_all(name).iter().collect::<Vec<_>>();
    assert_eq!(all("x-team"), ["shop"]);
    assert_eq!(all("authorization"), ["Bearer EAAsecret"]);
    assert_eq!(all("content-type"), ["application/json"]);
    assert!(headers["user-agent"].to_str().unwrap().starts_with("wabakit/"), "{headers:?}");
}

/// Notes what it is called with.
#[derive(Clone, Default)]
struct Notes(Arc<Mutex<Vec<String>>>);

impl Hook for Notes {
    fn on_request(&self, request: &mut AttemptRequest<'_>) {
        let line = format!("{} {} {} {}", request.op, request.method, request.path, request.number);
        request.headers.insert("traceparent", HeaderValue::from_static("00-1"));
        request.headers.insert("authorization", HeaderValue::from_static("Bearer other"));
        assert!(!format!("{request:?}").contains("Hi") && request.body().ends_with(b"}"));
        self.0.lock().unwrap().push(line);
    }

    fn on_response(&self, response: &AttemptResponse<'_>) {
        let trace = response.metadata.trace.as_deref();
        self.0.lock().unwrap().push(format!("{} {trace:?}", response.status));
    }

    fn on_error(&self, error: &AttemptError<'_>) {
        self.0.lock().unwrap().push(format!("{} again: {}", error.number, error.wait.is_some()));
        panic!("a hook that panics changes nothing");
    }
}

#[tokio::test(start_paused = true)]
async fn calls_the_hooks_of_each_attempt() {
    let notes = Notes::default();
    let service = Scripted::new([Body(429, THROTTLED), Headers(200, &[("x-fb-trace-id", "T")], SENT)]);
    service.client().hook(notes.clone()).build().send(&hi()).await.unwrap();
    let path = "messages.send POST /v25.0/106540352242922/messages";
    let expected = [&format!("{path} 0"), "429 None", "0 again: true", &format!("{path} 1"), "200 Some(\"T\")"];
    assert_eq!(*notes.0.lock().unwrap(), expected);
    let requests = service.requests.lock().unwrap();
    assert_eq!(requests[1].headers()["traceparent"], "00-1");
    assert_eq!(requests[1].headers()["authorization"], "Bearer EAAsecret");
}

#[tokio::test(start_paused = true)]
async fn dropping_a_call_ends_its_wait() {
    let service = Scripted::new([Headers(429, &[("retry-after", "50")], THROTTLED)]);
    let client = service.client().build();
    let message = hi();
    let call = client.send(&message);
    assert!(tokio::time::timeout(Duration::from_secs(1), call).await.is_err());
    tokio::time::sleep(Duration::from_secs(100)).await;
    assert_eq!(service.count(), 1);
}

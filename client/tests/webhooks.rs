//! The callback URL: as a service, with handlers, and as an extractor of axum.

use std::{
    io,
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, AtomicUsize, Ordering},
    },
    time::Duration,
};

use axum::{Router, extract::State, routing::any};
use http::{Request, Response};
use http_body_util::BodyExt;
use tokio::sync::{Notify, Semaphore};
use tower_service::Service;
use wabakit::{Event, Webhooks, webhook::Kind};
use wabakit_client::webhooks::{Callback, Delivery};

/// A delivery with one update, and its signature by the secret `test_app_secret`, as the platform's documentation has it.
const DELIVERY: &str = concat!(
    r#"{"object":"whatsapp_business_account","entry":[{"id":"1","changes":[{"field":"messages","value":"#,
    r#"{"t":"\u00e4\u00f6\u00fc \ud83d\ude00 a\/b"}}]}]}"#
);
const SIGNATURE: &str = "sha256=948d8d36d89696c97c36e307719bbdb27f0769099f156d2df54033e0511b8349";

fn webhooks() -> Webhooks {
    Webhooks::new("test_app_secret", "a%20token")
}

fn post(signature: &str, body: impl Into<String>) -> Request<String> {
    Request::post("/webhooks").header("x-hub-signature-256", signature).body(body.into()).unwrap()
}

async fn ask<S, B>(service: &mut S, request: Request<String>) -> (u16, String)
where
    S: Service<Request<axum::body::Body>, Response = Response<B>>,
    S::Error: std::fmt::Debug,
    B: http_body::Body,
    B::Error: std::fmt::Debug,
{
    let response = service.call(request.map(axum::body::Body::from)).await.unwrap();
    let status = response.status().as_u16();
    let body = response.into_body().collect().await.unwrap().to_bytes();
    (status, String::from_utf8(body.to_vec()).unwrap())
}

#[tokio::test]
async fn answers_the_handshake_and_refuses_everything_else() {
    let mut callback = Callback::builder(webhooks()).build().unwrap();
    let get = |query: &str| Request::get(["/webhooks", query].concat()).body(String::new()).unwrap();
    let handshake = get("?hub.mode=subscribe&hub.challenge=1158201444&hub.verify_token=a%2520token");
    assert_eq!(ask(&mut callback, handshake).await, (200, "1158201444".into()));
    let other = get("?hub.mode=subscribe&hub.challenge=1&hub.verify_token=other");
    assert_eq!(ask(&mut callback, other).await.0, 403);
    assert_eq!(ask(&mut callback, get("")).await.0, 403);
    assert_eq!(ask(&mut callback, Request::put("/").body(String::new()).unwrap()).await.0, 405);
    assert_eq!(ask(&mut callback, post(SIGNATURE, " ".repeat(Webhooks::LIMIT + 1))).await.0, 413);
    for signature in ["", &SIGNATURE.replace('9', "8")] {
        assert_eq!(ask(&mut callback, post(signature, DELIVERY)).await.0, 401);
    }
    assert_eq!(ask(&mut callback, post(SIGNATURE, "{")).await.0, 401);
    assert_eq!(ask(&mut callback, post(SIGNATURE, DELIVERY)).await.0, 200);
}

#[tokio::test]
async fn a_delivery_that_is_not_stored_comes_again() {
    let (down, stored) = (Arc::new(AtomicBool::new(true)), Arc::new(AtomicUsize::new(0)));
    let (is_down, count) = (down.clone(), stored.clone());
    let callback = Callback::builder(webhooks()).store(move |events: Vec<Event<'static>>| {
        let (is_down, count) = (is_down.clone(), count.clone());
        async move {
            if is_down.load(Ordering::SeqCst) {
                return Err(io::Error::other("no disk"));
            }
            count.fetch_add(events.len(), Ordering::SeqCst);
            Ok(events)
        }
    });
    let mut callback = callback.build().unwrap();
    assert_eq!(ask(&mut callback, post(SIGNATURE, DELIVERY)).await.0, 503);
    down.store(false, Ordering::SeqCst);
    assert_eq!(ask(&mut callback, post(SIGNATURE, DELIVERY)).await.0, 200);
    assert_eq!(stored.load(Ordering::SeqCst), 1);
}

/// A table of events that aren't done, by key.
#[derive(Clone, Default)]
struct Inbox(Arc<Mutex<Vec<(String, String)>>>);

impl Inbox {
    fn keys(&self) -> Vec<String> {
        self.0.lock().unwrap().iter().map(|(key, _)| key.clone()).collect()
    }

    fn events(&self) -> Vec<Event<'static>> {
        let rows = self.0.lock().unwrap();
        rows.iter().map(|(_, json)| Event::from_json(json).unwrap().into_owned()).collect()
    }
}

#[tokio::test]
async fn what_is_not_done_is_dispatched_again() {
    let (inbox, calls) = (Inbox::default(), Arc::new(AtomicUsize::new(0)));
    let (stored, finished, counted) = (inbox.clone(), inbox.clone(), calls.clone());
    let callback = Callback::builder(webhooks())
        .store(move |events: Vec<Event<'static>>| {
            stored.0.lock().unwrap().extend(events.iter().map(|event| (event.key(), event.to_json())));
            async { Ok::<_, io::Error>(events) }
        })
        .on(Kind::Unknown, move |_| {
            let call = counted.fetch_add(1, Ordering::SeqCst);
            async move {
                match call {
                    0 => Err(io::Error::other("the first time it fails")),
                    1 => panic!("the second time it panics"),
                    _ => Ok(()),
                }
            }
        })
        .done(move |event| {
            finished.0.lock().unwrap().retain(|(key, _)| *key != event.key());
            async { Ok::<_, io::Error>(()) }
        });
    let mut callback = callback.build().unwrap();
    assert_eq!(ask(&mut callback, post(SIGNATURE, DELIVERY)).await.0, 200);
    assert!(callback.drain(Duration::from_secs(5)).await);
    assert_eq!((inbox.keys().len(), calls.load(Ordering::SeqCst)), (1, 1));
    callback.dispatch(inbox.events()).await;
    assert_eq!((inbox.keys().len(), calls.load(Ordering::SeqCst)), (1, 2));
    callback.dispatch(inbox.events()).await;
    assert_eq!((inbox.keys().len(), calls.load(Ordering::SeqCst)), (0, 3));
}

#[tokio::test]
async fn only_the_events_that_store_returns_are_handled_and_all_without_handlers_are_done() {
    let done = Arc::new(Mutex::new(vec![]));
    let (keys, known) = (done.clone(), Arc::new(AtomicBool::new(false)));
    let callback = Callback::builder(webhooks())
        .store(move |events: Vec<Event<'static>>| {
            let is_new = !known.swap(true, Ordering::SeqCst);
            async move { Ok::<_, io::Error>(if is_new { events } else { vec![] }) }
        })
        .done(move |event| {
            keys.lock().unwrap().push(event.key());
            async { Ok::<_, io::Error>(()) }
        });
    let mut callback = callback.build().unwrap();
    for _ in 0..2 {
        assert_eq!(ask(&mut callback, post(SIGNATURE, DELIVERY)).await.0, 200);
    }
    assert!(callback.drain(Duration::from_secs(5)).await);
    assert_eq!(done.lock().unwrap().len(), 1);
}

/// A signed delivery of messages.
fn messages(ids: &[&str]) -> Request<String> {
    let items: Vec<_> = ids.iter().map(|id| format!(r#"{{"id":"{id}","from":"2","type":"text"}}"#)).collect();
    let items = format!(r#""metadata":{{"phone_number_id":"1"}},"messages":[{}]"#, items.join(","));
    let change = format!(r#"{{"field":"messages","value":{{{items}}}}}"#);
    let body = format!(r#"{{"object":"whatsapp_business_account","entry":[{{"id":"1","changes":[{change}]}}]}}"#);
    wabakit_sandbox::webhook("/webhooks", body.as_bytes(), "test_app_secret")
        .map(|body| String::from_utf8(body).unwrap())
}

/// The events of the same delivery, as an inbox returns them.
fn stored(ids: &[&str]) -> Vec<Event<'static>> {
    wabakit::webhook::read(messages(ids).body().as_bytes()).into_iter().map(Event::into_owned).collect()
}

#[tokio::test]
async fn a_handler_that_never_ends_delays_no_other_delivery() {
    let (calls, second) = (Arc::new(AtomicUsize::new(0)), Arc::new(Notify::new()));
    let (counted, reached) = (calls.clone(), second.clone());
    let callback = Callback::builder(webhooks()).on(Kind::Message, move |_| {
        let (call, reached) = (counted.fetch_add(1, Ordering::SeqCst), reached.clone());
        async move {
            if call == 0 {
                std::future::pending::<()>().await;
            }
            reached.notify_one();
            Ok::<_, io::Error>(())
        }
    });
    let mut callback = callback.build().unwrap();
    for id in ["wamid.1", "wamid.2"] {
        assert_eq!(ask(&mut callback, messages(&[id])).await.0, 200);
    }
    tokio::time::timeout(Duration::from_secs(5), second.notified()).await.unwrap();
    assert!(!callback.drain(Duration::from_millis(50)).await);
}

/// Keys, in the order in which they came.
#[derive(Clone, Default)]
struct Keys(Arc<Mutex<Vec<String>>>);

impl Keys {
    /// Returns the number of keys before this one.
    fn add(&self, event: &Event<'_>) -> usize {
        let mut keys = self.0.lock().unwrap();
        keys.push(event.key());
        keys.len() - 1
    }

    fn all(&self) -> Vec<String> {
        self.0.lock().unwrap().clone()
    }

    async fn reach(&self, len: usize) {
        while self.all().len() < len {
            tokio::task::yield_now().await;
        }
    }
}

const TWO: &[&str] = &["a", "b"];
const A: &str = "message:1:a";
const B: &str = "message:1:b";

#[tokio::test]
async fn a_dispatch_leaves_out_what_is_being_handled_and_what_waits_for_it() {
    let (handled, gate) = (Keys::default(), Arc::new(Semaphore::new(0)));
    let (keys, closed) = (handled.clone(), gate.clone());
    let callback = Callback::builder(webhooks()).on(Kind::Message, move |event| {
        keys.add(&event);
        let closed = closed.clone();
        async move { closed.acquire().await.map(drop) }
    });
    let mut callback = callback.build().unwrap();
    assert_eq!(ask(&mut callback, messages(TWO)).await.0, 200);
    callback.dispatch(stored(TWO)).await;
    handled.reach(1).await;
    callback.dispatch(stored(TWO)).await;
    assert_eq!(handled.all(), [A]);
    gate.add_permits(1);
    assert!(callback.drain(Duration::from_secs(5)).await);
    callback.dispatch(stored(&["b"])).await;
    assert_eq!(handled.all(), [A, B, B]);
}

/// Delivers two events, of which the first fails, and dispatches both while the second is being handled. Returns the keys of
/// which the handler and then `done` were called.
async fn dispatched_again(handler_fails: bool) -> [Vec<String>; 2] {
    let [handled, done] = [Keys::default(), Keys::default()];
    let gate = Arc::new(Semaphore::new(0));
    let (keys, marked, closed) = (handled.clone(), done.clone(), gate.clone());
    let callback = Callback::builder(webhooks())
        .on(Kind::Message, move |event| {
            let (is_broken, closed) = (keys.add(&event) == 0 && handler_fails, closed.clone());
            async move {
                if event.key() == B {
                    closed.acquire().await.map_err(io::Error::other)?.forget();
                }
                if is_broken { Err(io::Error::other("no luck")) } else { Ok(()) }
            }
        })
        .done(move |event| {
            let is_broken = marked.add(&event) == 0 && !handler_fails;
            async move { if is_broken { Err(io::Error::other("no disk")) } else { Ok(()) } }
        });
    let mut callback = callback.build().unwrap();
    assert_eq!(ask(&mut callback, messages(TWO)).await.0, 200);
    handled.reach(2).await;
    callback.dispatch(stored(TWO)).await;
    assert_eq!(handled.all(), [A, B, A]);
    gate.add_permits(1);
    assert!(callback.drain(Duration::from_secs(5)).await);
    [handled.all(), done.all()]
}

#[tokio::test]
async fn an_event_whose_handler_failed_is_dispatched_again_while_the_next_one_is_being_handled() {
    let [handled, done] = dispatched_again(true).await;
    assert_eq!(handled, [A, B, A]);
    assert_eq!(done, [A, B]);
}

#[tokio::test]
async fn an_event_that_was_not_marked_as_done_is_dispatched_again_while_the_next_one_is_being_handled() {
    let [handled, done] = dispatched_again(false).await;
    assert_eq!(handled, [A, B, A]);
    assert_eq!(done, [A, A, B]);
}

#[test]
fn refuses_settings_that_cannot_work() {
    let error = Callback::builder(Webhooks::new("", "token")).build().err().unwrap();
    assert_eq!(error.to_string(), "app_secret: at least one app secret that isn't empty");
    let done = |_: Event<'static>| async { Ok::<_, io::Error>(()) };
    let error = Callback::builder(webhooks()).done(done).done(done).build().err().unwrap();
    assert_eq!(error.to_string(), "done: one function, got a second one");
    let store = |events: Vec<Event<'static>>| async { Ok::<_, io::Error>(events) };
    let error = Callback::builder(webhooks()).store(store).store(store).build().err().unwrap();
    assert_eq!(error.to_string(), "store: one function, got a second one");
}

#[tokio::test]
async fn an_extractor_gives_the_events_of_a_delivery() {
    async fn receive(State(count): State<Arc<AtomicUsize>>, Delivery(events): Delivery) -> &'static str {
        count.fetch_add(events.len(), Ordering::SeqCst);
        "stored"
    }

    #[derive(Clone)]
    struct App {
        webhooks: Arc<Webhooks>,
        count: Arc<AtomicUsize>,
    }
    impl axum::extract::FromRef<App> for Arc<Webhooks> {
        fn from_ref(app: &App) -> Self {
            app.webhooks.clone()
        }
    }
    impl axum::extract::FromRef<App> for Arc<AtomicUsize> {
        fn from_ref(app: &App) -> Self {
            app.count.clone()
        }
    }

    let app = App { webhooks: Arc::new(webhooks()), count: Arc::default() };
    let mut router = Router::new().route("/webhooks", any(receive)).with_state(app.clone());
    assert_eq!(ask(&mut router, post(SIGNATURE, DELIVERY)).await, (200, "stored".into()));
    assert_eq!(ask(&mut router, post("", DELIVERY)).await.0, 401);
    assert_eq!(ask(&mut router, post(SIGNATURE, " ".repeat(Webhooks::LIMIT + 1))).await.0, 413);
    let query = "/webhooks?hub.mode=subscribe&hub.challenge=7&hub.verify_token=a%2520token";
    assert_eq!(ask(&mut router, Request::get(query).body(String::new()).unwrap()).await, (200, "7".into()));
    assert_eq!(app.count.load(Ordering::SeqCst), 1);
}

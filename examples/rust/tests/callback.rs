//! The callback URL over real HTTP.

use std::{
    io::{Read, Write},
    net::TcpStream,
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, Ordering},
    },
    thread,
};

use tokio::net::TcpListener;
use wabakit::{Event, Webhooks};
use wabakit_examples::callback::callback;

/// A delivery with one update, and its signature by the secret `test_app_secret`, as the platform's documentation has it.
const DELIVERY: &str = concat!(
    r#"{"object":"whatsapp_business_account","entry":[{"id":"1","changes":[{"field":"messages","value":"#,
    r#"{"t":"\u00e4\u00f6\u00fc \ud83d\ude00 a\/b"}}]}]}"#
);
const SIGNATURE: &str = "sha256=948d8d36d89696c97c36e307719bbdb27f0769099f156d2df54033e0511b8349";

/// A server, what it stored, and whether its storage is down.
struct Server {
    host: String,
    stored: Arc<Mutex<Vec<String>>>,
    down: Arc<AtomicBool>,
}

impl Server {
    fn start() -> Self {
        let (stored, down) = (Arc::<Mutex<Vec<String>>>::default(), Arc::<AtomicBool>::default());
        let (to, broken) = (stored.clone(), down.clone());
        let store = move |events: &[Event<'_>]| {
            if broken.load(Ordering::SeqCst) {
                return Err("no disk");
            }
            to.lock().unwrap().extend(events.iter().map(Event::key));
            Ok(())
        };
        let hooks = Webhooks::new("test_app_secret", "a%20token");
        let (tell, told) = std::sync::mpsc::channel();
        thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_io().build().unwrap();
            runtime.block_on(async {
                let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
                tell.send(listener.local_addr().unwrap().to_string()).unwrap();
                axum::serve(listener, callback(hooks, store)).await
            })
        });
        Self { host: told.recv().unwrap(), stored, down }
    }

    /// The status, the head and the body of the answer.
    fn ask(&self, method: &str, query: &str, headers: &str, body: &str) -> (u16, String, String) {
        let mut stream = TcpStream::connect(&self.host).unwrap();
        let head = format!("{method} /webhooks{query} HTTP/1.1\r\nhost: a\r\nconnection: close\r\n{headers}\r\n");
        // What refuses a large body needn't read it.
        let _ = stream.write_all((head + body).as_bytes());
        let mut answer = vec![];
        let _ = stream.read_to_end(&mut answer);
        let answer = String::from_utf8(answer).unwrap();
        let (head, body) = answer.split_once("\r\n\r\n").unwrap();
        (head[9..12].parse().unwrap(), head.to_lowercase(), body.to_owned())
    }

    fn post(&self, signature: &str, body: &str) -> u16 {
        let headers = format!("content-length: {}\r\nx-hub-signature-256: {signature}\r\n", body.len());
        self.ask("POST", "", &headers, body).0
    }
}

#[test]
fn handshakes_are_answered() {
    let server = Server::start();
    let query = "?hub.mode=subscribe&hub.challenge=1158201444&hub.verify_token=a%2520token";
    let (status, head, body) = server.ask("GET", query, "", "");
    assert_eq!((status, body.as_str()), (200, "1158201444"));
    assert!(head.contains("content-type: text/plain"), "{head}");
    assert_eq!(server.ask("GET", "?hub.mode=subscribe&hub.challenge=1&hub.verify_token=other", "", "").0, 403);
    assert_eq!(server.ask("GET", "", "", "").0, 403);
}

#[test]
fn deliveries_are_stored_once_they_are_signed() {
    let server = Server::start();
    assert_eq!(server.post(SIGNATURE, DELIVERY), 200);
    assert_eq!(server.stored.lock().unwrap().len(), 1);
    assert_eq!(server.post(&SIGNATURE.replace('9', "8"), DELIVERY), 401);
    assert_eq!(server.post("", DELIVERY), 401);
    assert_eq!(server.post(SIGNATURE, "{"), 401);
    assert_eq!(server.stored.lock().unwrap().len(), 1);
}

#[test]
fn what_cannot_be_stored_comes_again() {
    let server = Server::start();
    server.down.store(true, Ordering::SeqCst);
    assert_eq!(server.post(SIGNATURE, DELIVERY), 503);
    server.down.store(false, Ordering::SeqCst);
    assert_eq!(server.post(SIGNATURE, DELIVERY), 200);
    assert_eq!(server.stored.lock().unwrap().len(), 1);
}

#[test]
fn what_is_no_delivery_is_refused() {
    let server = Server::start();
    let (status, head, _) = server.ask("PUT", "", "content-length: 0\r\n", "");
    assert_eq!(status, 405);
    assert!(head.contains("allow: get, post"), "{head}");
    assert_eq!(server.post(SIGNATURE, &" ".repeat(Webhooks::LIMIT + 1)), 413);
    let chunk = " ".repeat(Webhooks::LIMIT + 1);
    let chunked = format!("{:x}\r\n{chunk}\r\n0\r\n\r\n", chunk.len());
    assert_eq!(server.ask("POST", "", "transfer-encoding: chunked\r\n", &chunked).0, 413);
    assert!(server.stored.lock().unwrap().is_empty());
}

//! The client over reqwest, against servers that fail.

mod server;

use std::time::Duration;

use server::{OK, Server, api, drip, read, reset, respond};
use tokio::{net::TcpListener, time::Instant};
use wabakit::{
    Api, Error, Operation, Retry,
    accounts::GetAccount,
    messages::{Recipient, SendMessage, Text},
};
use wabakit_client::{CallOptions, Client};

fn hi() -> SendMessage {
    SendMessage::new(Recipient::phone("+16505551234"), Text::new("Hi"))
}

/// A client that makes one attempt.
fn once(api: Api) -> Client {
    Client::builder(api).options(CallOptions::new().max_retries(0)).build()
}

/// Returns the advice and the text of a call's transport error.
async fn fails(client: &Client, op: &impl Operation) -> (Retry, String) {
    let error = client.send(op).await.err().expect("an error");
    assert!(matches!(error, Error::Transport(_)), "{error:?}");
    let text = error.to_string();
    assert!(!text.contains("EAAsecret") && !text.contains('\n'), "{text}");
    (error.retry(), text)
}

const SAFE: Retry = Retry::Safe { after: None };

#[tokio::test]
async fn a_refused_connection_is_safe() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    let (retry, text) = fails(&once(api(&url)), &hi()).await;
    assert_eq!(retry, SAFE);
    assert!(text.starts_with("messages.send: ") && text.contains("Connection refused"), "{text}");
}

#[tokio::test]
async fn an_unknown_host_is_safe() {
    assert_eq!(fails(&once(api("https://graph.invalid")), &hi()).await.0, SAFE);
}

#[tokio::test]
async fn a_failed_tls_handshake_is_safe() {
    let server = Server::start(|mut stream| async move { respond(&mut stream, "not TLS").await }).await;
    assert_eq!(fails(&once(api(&server.url.replace("http:", "https:"))), &hi()).await.0, SAFE);
}

#[tokio::test]
async fn a_connect_time_out_is_safe() {
    let server = Server::start(|stream| async move {
        tokio::time::sleep(Duration::from_secs(60)).await;
        drop(stream);
    })
    .await;
    let client =
        Client::builder(api(&server.url.replace("http:", "https:"))).connect_timeout(Duration::from_millis(300));
    let client = client.options(CallOptions::new().max_retries(0)).build();
    assert_eq!(fails(&client, &hi()).await.0, SAFE);
}

#[tokio::test]
async fn a_reset_before_the_request_is_read_may_be_a_duplicate() {
    let server = Server::start(|stream| async move { reset(stream) }).await;
    assert_eq!(fails(&once(server.api()), &hi()).await.0, Retry::MaybeDuplicate);
    assert_eq!(fails(&once(server.api()), &GetAccount::new()).await.0, SAFE);
}

#[tokio::test]
async fn a_reset_after_the_request_was_read_is_never_repeated() {
    let server = Server::start(|mut stream| async move {
        read(&mut stream).await;
        reset(stream);
    })
    .await;
    assert_eq!(fails(&Client::new(server.api()), &hi()).await.0, Retry::MaybeDuplicate);
    assert_eq!(server.connections(), 1);
}

#[tokio::test]
async fn a_silent_server_ends_by_the_time_out() {
    let server = Server::start(|mut stream| async move {
        read(&mut stream).await;
        tokio::time::sleep(Duration::from_secs(60)).await;
    })
    .await;
    let client = once(server.api()).with_options(CallOptions::new().timeout(Duration::from_millis(200)));
    let (retry, text) = fails(&client, &hi()).await;
    assert_eq!(retry, Retry::MaybeDuplicate);
    assert!(text.contains("no progress within 200ms"), "{text}");
}

#[tokio::test]
async fn a_dripping_body_is_read_to_its_end() {
    let server = Server::start(|mut stream| async move {
        read(&mut stream).await;
        drip(&mut stream, OK, Duration::from_millis(20)).await;
    })
    .await;
    let client = once(server.api()).with_options(CallOptions::new().timeout(Duration::from_millis(400)));
    let start = Instant::now();
    client.send(&hi()).await.unwrap();
    assert!(start.elapsed() > Duration::from_millis(400));
    let client = client.with_options(CallOptions::new().deadline(Duration::from_millis(300)));
    let (retry, text) = fails(&client, &hi()).await;
    assert_eq!(retry, Retry::MaybeDuplicate);
    assert!(text.contains("no response within the deadline of 300ms"), "{text}");
}

#[tokio::test]
async fn a_body_that_ends_early_may_be_a_duplicate() {
    let server = Server::start(|mut stream| async move {
        read(&mut stream).await;
        let head = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{{", OK.len());
        let _ = tokio::io::AsyncWriteExt::write_all(&mut stream, head.as_bytes()).await;
    })
    .await;
    assert_eq!(fails(&Client::new(server.api()), &hi()).await.0, Retry::MaybeDuplicate);
}

#[tokio::test]
async fn a_stale_connection_is_replaced() {
    let server = Server::start(|mut stream| async move {
        read(&mut stream).await;
        // Closed although the response promises to keep the connection.
        respond(&mut stream, OK).await;
    })
    .await;
    let client = once(server.api());
    for _ in 0..3 {
        client.send(&hi()).await.unwrap();
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    assert_eq!(server.connections(), 3);
}

#[tokio::test]
async fn a_connection_is_used_again() {
    let server = Server::start(|mut stream| async move {
        while !read(&mut stream).await.is_empty() {
            respond(&mut stream, OK).await;
        }
    })
    .await;
    let client = once(server.api());
    for _ in 0..3 {
        client.clone().send(&hi()).await.unwrap();
    }
    assert_eq!(server.connections(), 1);
}

#[tokio::test]
async fn a_redirect_is_not_followed() {
    let other = Server::start(|mut stream| async move { respond(&mut stream, OK).await }).await;
    let location = other.url.clone();
    let server = Server::start(move |mut stream| {
        let location = location.clone();
        async move {
            read(&mut stream).await;
            let head = format!("HTTP/1.1 307 Temporary Redirect\r\nlocation: {location}/\r\ncontent-length: 0\r\n\r\n");
            let _ = tokio::io::AsyncWriteExt::write_all(&mut stream, head.as_bytes()).await;
        }
    })
    .await;
    let error = once(server.api()).send(&hi()).await.unwrap_err();
    assert!(matches!(&error, Error::UnexpectedResponse(error) if error.status == 307), "{error:?}");
    assert_eq!(other.connections(), 0);
}

#[tokio::test]
async fn a_proof_is_not_part_of_an_error() {
    let api = api("http://127.0.0.1:1").app_secret(&"app-secret".into());
    let (_, text) = fails(&once(api), &hi()).await;
    assert!(!text.contains("appsecret_proof"), "{text}");
}

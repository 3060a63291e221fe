//! A server that fails in a chosen way, on a real socket.

use std::{
    future::Future,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
};
use wabakit::Api;

pub(crate) const OK: &str = r#"{"messages":[{"id":"wamid.1"}],"id":"1"}"#;

pub(crate) struct Server {
    pub(crate) url: String,
    pub(crate) connections: Arc<AtomicUsize>,
}

impl Server {
    /// Starts a server that treats each connection in this way.
    pub(crate) async fn start<F>(treat: impl Fn(TcpStream) -> F + Send + 'static) -> Self
    where
        F: Future<Output = ()> + Send + 'static,
    {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let connections = Arc::<AtomicUsize>::default();
        let count = connections.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                count.fetch_add(1, Ordering::SeqCst);
                tokio::spawn(treat(stream));
            }
        });
        Self { url, connections }
    }

    pub(crate) fn api(&self) -> Api {
        api(&self.url)
    }

    pub(crate) fn connections(&self) -> usize {
        self.connections.load(Ordering::SeqCst)
    }
}

pub(crate) fn api(url: &str) -> Api {
    Api::new("EAAsecret").number("106540352242922").waba("102290129340398").base_url(url)
}

/// Reads one request, as far as its declared length.
pub(crate) async fn read(stream: &mut TcpStream) -> String {
    let mut request = vec![];
    loop {
        let text = String::from_utf8_lossy(&request).into_owned();
        if let Some((head, body)) = text.split_once("\r\n\r\n") {
            let length =
                head.lines().find_map(|line| line.to_lowercase().strip_prefix("content-length: ")?.parse().ok());
            if body.len() >= length.unwrap_or(0) {
                return text;
            }
        }
        if stream.read_buf(&mut request).await.unwrap_or(0) == 0 {
            return text;
        }
    }
}

pub(crate) async fn respond(stream: &mut TcpStream, body: &str) {
    let head = format!("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n", body.len());
    let _ = stream.write_all((head + body).as_bytes()).await;
}

/// Sends a response byte by byte.
pub(crate) async fn drip(stream: &mut TcpStream, body: &str, pause: Duration) {
    let _ = stream.write_all(format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n", body.len()).as_bytes()).await;
    for byte in body.bytes() {
        tokio::time::sleep(pause).await;
        if stream.write_all(&[byte]).await.is_err() {
            return;
        }
    }
}

/// Closes a connection with a reset.
pub(crate) fn reset(stream: TcpStream) {
    stream.set_zero_linger().unwrap();
    drop(stream);
}

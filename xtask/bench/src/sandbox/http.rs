//! Requests to the sandbox's server, beside a bare axum route: many connections, each with one request after the other.
#![allow(
    clippy::disallowed_types,
    clippy::disallowed_methods,
    reason = "a bench over HTTP opens sockets and writes a file"
)]

use std::{
    env, fs,
    io::{BufRead, BufReader, Read, Write},
    net::{SocketAddr, TcpListener, TcpStream},
    process::{self, Child, Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use axum::{Router, routing::get};
use serde_json::Value;

use crate::measure::{Line, Times};

const CONNECTIONS: usize = 16;
const ROUNDS: usize = 15;
const ROUND: Duration = Duration::from_millis(200);

pub(super) fn lines() -> Vec<Line> {
    let sandbox = Server::start();
    let number = sandbox.introduction["phone_number_id"].as_str().expect("an ID").to_owned();
    let token = sandbox.introduction["token"].as_str().expect("a token");
    let url = sandbox.introduction["url"].as_str().expect("a URL");
    let address = url.trim_start_matches("http://").parse().expect("an address");
    let path = format!("/v25.0/{number}?fields=id,verified_name");
    let request = format!("GET {path} HTTP/1.1\r\nhost: {address}\r\nauthorization: Bearer {token}\r\n\r\n");
    let bare = bare(r#"{"id":"106540352242922","verified_name":"Lucky Shrub"}"#);
    let (mut ours, mut route) = (vec![], vec![]);
    let (mut to_sandbox, mut to_route) = (connect(address), connect(bare));
    for _ in 0..ROUNDS {
        ours.push(nanoseconds(&mut to_sandbox, &request));
        route.push(nanoseconds(&mut to_route, &request));
    }
    let (ours, route) = (Times::new(ours), Times::new(route));
    let rate = 1e9 / ours.median();
    let rate = Line {
        name: "– requests per second".into(),
        against: "",
        unit: "/s",
        goal: None,
        reached: rate,
        median_ns: None,
        min_ns: None,
    };
    vec![ours.line("Sandbox: a request over HTTP, 16 connections", &route, "a bare axum route", None), rate]
}

/// Time of a request, with all connections at work.
fn nanoseconds(connections: &mut [BufReader<TcpStream>], request: &str) -> f64 {
    let start = Instant::now();
    let requests: u32 = thread::scope(|scope| {
        let workers: Vec<_> = connections
            .iter_mut()
            .map(|connection| {
                scope.spawn(move || {
                    let mut requests = 0;
                    while start.elapsed() < ROUND {
                        exchange(connection, request);
                        requests += 1;
                    }
                    requests
                })
            })
            .collect();
        workers.into_iter().map(|worker| worker.join().expect("a worker")).sum()
    });
    start.elapsed().as_nanos() as f64 / f64::from(requests)
}

fn connect(address: SocketAddr) -> Vec<BufReader<TcpStream>> {
    let connection = || {
        let stream = TcpStream::connect(address).expect("a connection");
        stream.set_nodelay(true).expect("an option");
        BufReader::new(stream)
    };
    (0..CONNECTIONS).map(|_| connection()).collect()
}

/// Sends a request, and reads its response, which must be a success.
fn exchange(connection: &mut BufReader<TcpStream>, request: &str) {
    connection.get_mut().write_all(request.as_bytes()).expect("a request");
    let (mut line, mut length) = (String::new(), 0);
    connection.read_line(&mut line).expect("a status");
    assert!(line.contains(" 200 "), "{line}");
    while line != "\r\n" {
        line.clear();
        connection.read_line(&mut line).expect("a header");
        length =
            line.strip_prefix("content-length: ").map_or(length, |length| length.trim().parse().expect("a length"));
    }
    let mut body = vec![0; length];
    connection.read_exact(&mut body).expect("a body");
}

/// Serves one body on a thread of its own. Returns the address.
fn bare(body: &'static str) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    listener.set_nonblocking(true).expect("an option");
    let address = listener.local_addr().expect("an address");
    let router = Router::new().fallback(get(move || async move { ([("content-type", "application/json")], body) }));
    thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
        runtime.block_on(async {
            let listener = tokio::net::TcpListener::from_std(listener).expect("a listener");
            axum::serve(listener, router).await.expect("a server");
        });
    });
    address
}

/// The program `wabakit sandbox`, which is built beside this one. It has no limits, because requests in an hour are limited.
struct Server {
    program: Child,
    introduction: Value,
}

impl Server {
    fn start() -> Self {
        let wabakit = env::current_exe().expect("a path").with_file_name("wabakit");
        let world = env::temp_dir().join(format!("wabakit-bench-{}.jsonc", process::id()));
        fs::write(&world, r#"{ "extends": "default", "limits": "off" }"#).expect("a file");
        let mut program = Command::new(&wabakit)
            .args(["sandbox", "--world"])
            .arg(&world)
            .stdout(Stdio::piped())
            .spawn()
            .unwrap_or_else(|error| panic!("{}: {error}: build wabakit-cli", wabakit.display()));
        let mut line = String::new();
        BufReader::new(program.stdout.take().expect("a pipe")).read_line(&mut line).expect("an introduction");
        fs::remove_file(&world).expect("the file of the world");
        Self { introduction: serde_json::from_str(&line).expect("JSON"), program }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.program.kill();
        let _ = self.program.wait();
    }
}
